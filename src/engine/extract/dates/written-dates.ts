import { readOrdinal } from "../../text/numerals.ts";
import { NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { attached, type Draft, integerAt, isCapital, spaced, widthOf } from "./draft.ts";
import { isMonthAlone } from "./month-names.ts";
import {
  AND,
  APOSTROPHE,
  COLON,
  COMMA,
  COUNTED_NOUNS,
  CURLY_APOSTROPHE,
  DASHES,
  DAY_WORD,
  IN,
  MONTHS,
  OF,
  OR,
  ORDINAL_SUFFIXES,
  PERCENT,
  POINT,
  PREPOSITIONS,
  RANGE_WORDS,
  SHORT_MONTHS,
  SLASH,
  THE,
  UNITS,
} from "./words.ts";

/** A value and the token after the words that gave it. */
export interface Read {
  readonly value: number;
  readonly next: number;
}

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2100;

/** `February`, `Feb.` and the token after it; names that are also other words must be capitalised. */
export function monthAt(tokens: Tokens, at: number, end: number): Read | undefined {
  if (at >= end) return undefined;
  const value = MONTHS.get(tokens.lexeme[at]!);
  if (value === 0 || !isCapital(tokens, at)) return undefined;
  let next = at + 1;
  if (SHORT_MONTHS.has(tokens.lexeme[at]!) && tokens.lexeme[next] === POINT && attached(tokens, next, end))
    next++;
  return { value, next };
}

/** `26`, `26th`, `twenty-sixth`; up to 39, so that days which do not exist are still read. */
export function dayOfMonthAt(tokens: Tokens, at: number, end: number): Read | undefined {
  if (at >= end) return undefined;
  if (tokens.kind[at] !== NUMBER) {
    const ordinal = readOrdinal(tokens, at, end);
    return ordinal && ordinal.value <= 31 ? ordinal : undefined;
  }
  const value = integerAt(tokens, at, end, 2);
  if (value < 1 || value > 39) return undefined;
  if (!attached(tokens, at + 1, end)) return { value, next: at + 1 };
  if (ORDINAL_SUFFIXES.has(tokens.lexeme[at + 1]!)) return { value, next: at + 2 };
  // `26km`, `12%`, `10:30`
  const minutes = tokens.lexeme[at + 1] === COLON && attached(tokens, at + 2, end);
  if (tokens.kind[at + 1] === WORD || minutes || tokens.lexeme[at + 1] === PERCENT) return undefined;
  return { value, next: at + 1 };
}

/** A year that belongs to the month before it: `1992`, `, 1992`, `of 1992`, `’92`. */
export function yearAfter(tokens: Tokens, at: number, end: number): Read | undefined {
  let i = at;
  if (i < end && tokens.lexeme[i] === COMMA) i++;
  else if (i < end && tokens.lexeme[i] === OF && spaced(tokens, i)) i++;
  if (i >= end) return undefined;
  const mark = tokens.lexeme[i]!;
  if ((mark === APOSTROPHE || mark === CURLY_APOSTROPHE) && attached(tokens, i + 1, end)) {
    const short = integerAt(tokens, i + 1, end, 2);
    if (short >= 0 && widthOf(tokens, i + 1) === 2) return { value: fullYear(short), next: i + 2 };
    return undefined;
  }
  const value = integerAt(tokens, i, end);
  if (value < FIRST_YEAR || value > LAST_YEAR || !isWholeNumber(tokens, i, end)) return undefined;
  if (i > at && COUNTED_NOUNS.has(tokens.lexeme[i + 1] ?? 0)) return undefined;
  return { value, next: i + 1 };
}

/** Two digits: 1951 to 2050. */
export function fullYear(short: number): number {
  return short > 50 ? 1900 + short : 2000 + short;
}

/** Whether no letter, colon or percent sign is joined to the number. */
export function isWholeNumber(tokens: Tokens, at: number, end: number): boolean {
  if (!attached(tokens, at + 1, end)) return true;
  const next = at + 1;
  if (tokens.lexeme[next] === COLON) return !attached(tokens, next + 1, end);
  return tokens.kind[next] === 3 && tokens.lexeme[next] !== PERCENT;
}

/** `26 February 1992`, `26th of February`, `25–26 February`, `25 and 26 February, 1992`. */
export function readDayFirst(tokens: Tokens, at: number, end: number): Draft[] | undefined {
  const first = dayOfMonthAt(tokens, at, end);
  if (!first) return undefined;
  const direct = monthAfterDay(tokens, first.next, end);
  if (direct) return [dated(tokens, at, [first.value], [at, first.next], direct, end)];
  const joint = jointAt(tokens, first.next, end);
  if (!joint) return undefined;
  const second = dayOfMonthAt(tokens, joint.next, end);
  if (!second) return undefined;
  const month = monthAfterDay(tokens, second.next, end);
  if (!month) return undefined;
  if (joint.range)
    return [dated(tokens, at, [first.value, second.value], [at, first.next, joint.next], month, end)];
  const last = dated(tokens, joint.next, [second.value], [], month, end);
  const { year } = last.fields!;
  const fields = { day: first.value, month: month.value, ...(year === undefined ? {} : { year }) };
  return [{ first: at, end: first.next, type: "DATE", fields }, last];
}

function monthAfterDay(tokens: Tokens, at: number, end: number): Read | undefined {
  let i = at;
  if (tokens.lexeme[i] === DAY_WORD && tokens.lexeme[i + 1] === OF) i++;
  if (tokens.lexeme[i] === OF) i++;
  else if (DASHES.has(tokens.lexeme[i] ?? 0) && attached(tokens, i, end) && attached(tokens, i + 1, end)) i++;
  return monthAt(tokens, i, end);
}

/** What stands between two days of one month: a dash or `to` for a stretch, `and`, `or` for two days. */
function jointAt(tokens: Tokens, at: number, end: number): { next: number; range: boolean } | undefined {
  if (at >= end) return undefined;
  const lexeme = tokens.lexeme[at]!;
  if (DASHES.has(lexeme) || RANGE_WORDS.has(lexeme) || lexeme === SLASH) return { next: at + 1, range: true };
  if (lexeme === AND || lexeme === OR) return { next: at + 1, range: false };
  return undefined;
}

/** Builds the draft of one day, or of a stretch of days in one month, and takes in the year after it. */
function dated(
  tokens: Tokens,
  first: number,
  days: readonly number[],
  places: readonly number[],
  month: Read,
  end: number,
): Draft {
  const year = yearAfter(tokens, month.next, end);
  const stop = year ? year.next : month.next;
  const fields = { month: month.value, ...(year ? { year: year.value } : {}) };
  const type = "DATE" as const;
  if (days.length === 1) return { first, end: stop, type, order: 1, fields: { ...fields, day: days[0]! } };
  return {
    first,
    end: stop,
    type,
    order: 1,
    begin: { first: places[0]!, end: places[1]!, type, fields: { ...fields, day: days[0]! } },
    until: { first: places[2]!, end: stop, type, fields: { ...fields, day: days[1]! } },
  };
}

/** `February 26, 1992`, `Feb. 25–26`, `February 1992`, `February of 1992`, `February`. */
export function readMonthFirst(tokens: Tokens, at: number, from: number, end: number): Draft[] | undefined {
  const month = monthAt(tokens, at, end);
  if (!month) return undefined;
  const dayPlace = tokens.lexeme[month.next] === THE ? month.next + 1 : month.next;
  const day = dayOfMonthAt(tokens, dayPlace, end);
  if (day && isDayOfMonth(tokens, at, dayPlace, day, end)) return monthAndDays(tokens, at, month, day, end);
  const year = yearAfter(tokens, month.next, end);
  if (year && !(tokens.lexeme[month.next] === COMMA && !isCapital(tokens, at)))
    return [{ first: at, end: year.next, type: "DATE", fields: { month: month.value, year: year.value } }];
  if (!isMonthAlone(tokens, at, month.next, from, end)) return undefined;
  return [{ first: at, end: month.next, type: "DATE", fields: { month: month.value } }];
}

function monthAndDays(tokens: Tokens, at: number, month: Read, day: Read, end: number): Draft[] {
  const fields = { month: month.value, day: day.value };
  const joint = jointAt(tokens, day.next, end);
  const second = joint ? dayOfMonthAt(tokens, joint.next, end) : undefined;
  if (joint && second && !monthAt(tokens, second.next, end) && isDayAfterJoint(tokens, second, end)) {
    const year = yearAfter(tokens, second.next, end);
    const stop = year ? year.next : second.next;
    const shared = year ? { year: year.value } : {};
    const begin: Draft = { first: at, end: day.next, type: "DATE", fields: { ...fields, ...shared } };
    const until: Draft = {
      first: joint.next,
      end: stop,
      type: "DATE",
      fields: { month: month.value, day: second.value, ...shared },
    };
    return joint.range ? [{ first: at, end: stop, type: "DATE", begin, until }] : [begin, until];
  }
  const year = yearAfter(tokens, day.next, end);
  return [
    {
      first: at,
      end: year ? year.next : day.next,
      type: "DATE",
      order: -1,
      fields: { ...fields, ...(year ? { year: year.value } : {}) },
    },
  ];
}

/** `February 25 and 26 people died`: what follows the second number tells whether it is a day. */
function isDayAfterJoint(tokens: Tokens, day: Read, end: number): boolean {
  if (day.next >= end || day.value > 31) return yearAfter(tokens, day.next, end) !== undefined;
  const lexeme = tokens.lexeme[day.next]!;
  return !COUNTED_NOUNS.has(lexeme) && lexeme !== PERCENT && tokens.kind[day.next] !== NUMBER;
}

/** `In May 20 people died` gives no day, nor does `March 35`. */
function isDayOfMonth(tokens: Tokens, at: number, place: number, day: Read, end: number): boolean {
  const year = yearAfter(tokens, day.next, end);
  if (year && tokens.lexeme[day.next] === COMMA) return true;
  if (day.value > 31) return false;
  if (tokens.kind[place] !== NUMBER) return tokens.lexeme[place - 1] === THE || year !== undefined;
  const after = day.next < end ? tokens.lexeme[day.next]! : 0;
  if (COUNTED_NOUNS.has(after) || UNITS.get(after) !== 0 || after === PERCENT) return false;
  const before = at > 0 ? tokens.lexeme[at - 1]! : 0;
  if (before !== IN || day.next >= end || day.next > place + 1) return true;
  return tokens.kind[day.next] !== WORD || isCapital(tokens, day.next) || PREPOSITIONS.has(after);
}
