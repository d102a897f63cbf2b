import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { POSSESSIVE, type Tokens } from "../../text/tokens.ts";
import { copyOf, type Draft, type Fields } from "./draft.ts";
import {
  A,
  AND,
  AT,
  BETWEEN,
  CLOSE_BRACKET,
  COMMA,
  DASHES,
  FROM,
  IN,
  OF,
  ON,
  OPEN_BRACKET,
  OR,
  QUARTER,
  RANGE_WORDS,
  THE,
  YEAR,
} from "./words.ts";

const FISCAL = wordSet("fiscal financial");
const AROUND = wordSet("about around");
const POINT = lexemeOf(".");

/** Joins neighbouring drafts that tell one date or time together, then ranges; drops what is weak and stood alone. */
export function compose(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    let current = draft;
    while (merged.length > 0) {
      const joined = joinPair(tokens, merged[merged.length - 1]!, current);
      if (!joined) break;
      merged.pop();
      current = joined;
    }
    merged.push(current);
  }
  return joinRanges(
    tokens,
    merged.filter((draft) => !draft.weak),
  );
}

function joinPair(tokens: Tokens, a: Draft, b: Draft): Draft | undefined {
  if (b.first - a.end > 3 || b.first < a.end || a.anniversary || b.anniversary) return undefined;
  return joinTime(tokens, a, b) ?? joinWeekday(tokens, a, b) ?? joinYear(tokens, a, b);
}

function isDay({ fields, offset, begin, value }: Draft): boolean {
  if (value !== undefined) return false;
  if (begin) return begin.fields?.day !== undefined;
  if (offset) return fields === undefined && offset.unit === 4;
  return (
    fields !== undefined &&
    fields.hour === undefined &&
    fields.daypart === undefined &&
    (fields.day !== undefined || fields.weekday !== undefined || fields.holiday !== undefined)
  );
}

function isTime({ fields, offset, begin }: Draft): boolean {
  return (
    !begin &&
    !offset &&
    fields !== undefined &&
    fields.day === undefined &&
    fields.weekday === undefined &&
    (fields.hour !== undefined || fields.daypart !== undefined)
  );
}

/** `10 p.m. Wednesday`, `Friday morning`, `the night of 25–26 February`, `yesterday at noon`. */
function joinTime(tokens: Tokens, a: Draft, b: Draft): Draft | undefined {
  const gap = b.first - a.end;
  const one = tokens.lexeme[a.end]!;
  const two = tokens.lexeme[a.end + 1]!;
  if (isTime(a) && isDay(b)) {
    const fits =
      gap === 0 ||
      (gap === 1 && (one === ON || one === OF || one === COMMA)) ||
      (gap === 2 && ((one === COMMA && two === ON) || ((one === OF || one === ON) && two === THE)));
    return fits ? withTime(a.first, b.end, b, a) : undefined;
  }
  if (!isDay(a) || a.fields?.hour !== undefined) return undefined;
  if (isTime(b) || (b.offset === undefined && b.type === "TIME" && !b.begin)) {
    const fits =
      gap === 0 ||
      (gap === 1 && (one === AT || one === COMMA)) ||
      (gap === 2 && (one === AT || one === COMMA) && (AROUND.has(two) || two === AT)) ||
      (gap === 1 && one === POINT);
    return fits && !(one === COMMA && b.weak) ? withTime(a.first, b.end, a, b) : undefined;
  }
  return undefined;
}

function withTime(first: number, end: number, day: Draft, time: Draft): Draft {
  // A night that spans two days stays a range of days.
  const joined = copyOver(day, first, end);
  if (day.begin) return joined;
  joined.weak = undefined;
  joined.type = "TIME";
  joined.fields ??= {};
  takeClock(joined.fields, time.fields!);
  return joined;
}

/** The draft as it is, over other tokens. */
function copyOver(draft: Draft, first: number, end: number): Draft {
  const copy = copyOf(draft);
  copy.first = first;
  copy.end = end;
  return copy;
}

/** Takes over what is told of the time of day. */
function takeClock(fields: Fields, { hour, minute, second, daypart }: Fields): void {
  if (hour !== undefined) fields.hour = hour;
  if (minute !== undefined) fields.minute = minute;
  if (second !== undefined) fields.second = second;
  if (daypart !== undefined) fields.daypart = daypart;
}

/** `Tuesday, 12 March 2019`, `Tuesday the 12th`, `12 March 2019 (Tuesday)`, `12 March 2019, a Tuesday`. */
function joinWeekday(tokens: Tokens, a: Draft, b: Draft): Draft | undefined {
  const gap = b.first - a.end;
  const one = tokens.lexeme[a.end]!;
  const two = tokens.lexeme[a.end + 1]!;
  if (isWeekdayAlone(a) && b.fields?.day !== undefined && b.fields.weekday === undefined) {
    const fits =
      gap === 0 ||
      (gap === 1 && (one === COMMA || one === THE || one === OPEN_BRACKET || one === POINT)) ||
      (gap === 1 && one === OF && a.type === "TIME") ||
      (gap === 2 && (one === COMMA || one === OF) && two === THE);
    return fits ? withWeekday(b, a, a.first, closed(tokens, b.end, one === OPEN_BRACKET)) : undefined;
  }
  if (!isWeekdayAlone(b) || a.fields?.day === undefined || a.fields.weekday !== undefined) return undefined;
  const fits =
    (gap === 0 && b.weak) ||
    (gap === 1 && one === OPEN_BRACKET) ||
    (gap === 2 && one === COMMA && two === A) ||
    (gap === 1 && one === COMMA && closes(tokens, b.end));
  return fits
    ? withWeekday(a, b, a.first, closed(tokens, b.end, gap === 1 && one === OPEN_BRACKET))
    : undefined;
}

function isWeekdayAlone({ fields, value }: Draft): boolean {
  return value === undefined && fields?.weekday !== undefined && fields.day === undefined;
}

/** Takes in the bracket that closes the one between the two parts. */
function closed(tokens: Tokens, end: number, opened: boolean): number {
  return opened && tokens.lexeme[end] === CLOSE_BRACKET ? end + 1 : end;
}

function closes(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || (tokens.kind[at] === 3 && (tokens.flags[at]! & POSSESSIVE) === 0);
}

function withWeekday(day: Draft, weekday: Draft, first: number, end: number): Draft {
  const joined = copyOver(day, first, end);
  if (weekday.type === "TIME") joined.type = "TIME";
  joined.fields ??= {};
  const { hour, minute, daypart } = weekday.fields!;
  takeClock(joined.fields, { hour, minute, daypart });
  joined.fields.weekday = weekday.fields!.weekday;
  return joined;
}

/** `the third quarter of 1990`, `1988 third quarter`, `this year’s third quarter`, `January this year`, `fall 2010`. */
function joinYear(tokens: Tokens, a: Draft, b: Draft): Draft | undefined {
  const gap = b.first - a.end;
  const one = tokens.lexeme[a.end]!;
  const two = tokens.lexeme[a.end + 1]!;
  if (isPartOfYear(a) && isYear(b)) {
    const fits =
      gap === 0 ||
      (gap === 1 && (one === OF || one === COMMA || (one === IN && a.weak) || FISCAL.has(one))) ||
      (gap === 2 && one === OF && (two === THE || FISCAL.has(two)));
    return fits && !(one === COMMA && gap === 1 && b.offset) ? withYear(a, b, a.first, b.end) : undefined;
  }
  if (isYear(a) && isPartOfYear(b) && b.fields?.month === undefined) {
    const possessive = gap >= 1 && (tokens.flags[a.end]! & POSSESSIVE) !== 0;
    const fits =
      gap === 0 || (possessive && (gap === 1 || FISCAL.has(two))) || (gap === 1 && FISCAL.has(one));
    return fits && tokens.lexeme[b.first] !== THE ? withYear(b, a, a.first, b.end) : undefined;
  }
  return undefined;
}

/** A month, season, quarter or half without its year. */
function isPartOfYear({ fields, offset, value, yearShift, direction, begin }: Draft): boolean {
  if (begin || value !== undefined || yearShift) return false;
  if (offset) return offset.unit === QUARTER && offset.count === 0 && offset.from === "context";
  if (
    !fields ||
    fields.year !== undefined ||
    direction !== undefined ||
    fields.weekday !== undefined ||
    fields.decade !== undefined
  )
    return false;
  return (
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined ||
    fields.holiday !== undefined
  );
}

function isYear({ fields, offset, begin, value }: Draft): boolean {
  if (begin || value !== undefined) return false;
  if (offset) return offset.unit === YEAR && Math.abs(offset.count) <= 1;
  if (!fields || fields.beforeChrist) return false;
  return (
    fields.year !== undefined &&
    fields.month === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    fields.week === undefined
  );
}

function withYear(part: Draft, year: Draft, first: number, end: number): Draft {
  const joined = copyOver(part, first, end);
  joined.weak = undefined;
  if (joined.offset) return joined;
  if (year.offset) {
    joined.yearShift = { count: year.offset.count, from: year.offset.from };
    return joined;
  }
  joined.fields ??= {};
  joined.fields.year = year.fields!.year;
  return joined;
}

/** `from 1988 to 1994`, `between March and May 2011`, `12 May – 3 June 2010`; `3 March and 5 May 2011` share the year. */
function joinRanges(tokens: Tokens, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const kind = last ? jointBetween(tokens, last, draft) : "none";
    if (!last || kind === "none") {
      joined.push(draft);
      continue;
    }
    const [begin, until] = shareYear(last, draft);
    joined.pop();
    if (kind === "range")
      joined.push(copyOf({ first: begin.first, end: until.end, type: begin.type, begin, until }));
    else joined.push(begin, until);
  }
  return joined;
}

function jointBetween(tokens: Tokens, a: Draft, b: Draft): "range" | "list" | "none" {
  const gap = b.first - a.end;
  if (gap < 1 || gap > 2 || a.begin || b.begin || !isPoint(a) || !isPoint(b)) return "none";
  const joint = tokens.lexeme[a.end]!;
  if (gap === 2)
    return joint === COMMA && tokens.lexeme[a.end + 1] === AND && isListed(a, b) ? "list" : "none";
  const before = a.first > 0 ? tokens.lexeme[a.first - 1]! : 0;
  if (joint === AND && before === BETWEEN) return sameGrain(a, b) ? "range" : "none";
  if (joint === AND || joint === OR || joint === COMMA) return isListed(a, b) ? "list" : "none";
  if (!sameGrain(a, b)) return "none";
  if (RANGE_WORDS.has(joint))
    return before === FROM ||
      a.fields!.year !== undefined ||
      b.fields!.year !== undefined ||
      a.fields!.year === b.fields!.year
      ? "range"
      : "none";
  return DASHES.has(joint) ? "range" : "none";
}

function isPoint({ fields, offset, value, direction, alternative }: Draft): boolean {
  return (
    fields !== undefined &&
    offset === undefined &&
    value === undefined &&
    direction === undefined &&
    alternative === undefined
  );
}

function sameGrain(a: Draft, b: Draft): boolean {
  return a.type === b.type || (a.fields!.hour === undefined) === (b.fields!.hour === undefined);
}

/** Two months or days of which only the second tells the year. */
function isListed(a: Draft, b: Draft): boolean {
  return (
    a.fields!.month !== undefined &&
    b.fields!.month !== undefined &&
    a.fields!.year === undefined &&
    b.fields!.year !== undefined &&
    a.fields!.month <= b.fields!.month &&
    (a.fields!.day === undefined) === (b.fields!.day === undefined)
  );
}

/** A year that only one end tells holds for the other as well; a stretch over the turn of the year begins the year before. */
function shareYear(a: Draft, b: Draft): [Draft, Draft] {
  const [first, last] = [a.fields!, b.fields!];
  if (first.month === undefined || last.month === undefined) return [a, b];
  if (first.year === undefined && last.year !== undefined)
    return [inYearOf(a, first.month > last.month ? last.year - 1 : last.year), b];
  if (first.year !== undefined && last.year === undefined)
    return [a, inYearOf(b, last.month < first.month ? first.year + 1 : first.year)];
  return [a, b];
}

function inYearOf(draft: Draft, year: number): Draft {
  const copy = copyOf(draft);
  copy.fields!.year = year;
  return copy;
}
