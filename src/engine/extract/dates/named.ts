import { twoDigits } from "../../calendar/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { readOrdinal } from "../../text/numerals.ts";
import { phraseTable } from "../../text/phrases.ts";
import { ALL_CAPITALS, NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { countBefore } from "./counts.ts";
import { attached, type Draft, type Holiday, isCapital, type Offset } from "./draft.ts";
import { durationValue } from "./durations.ts";
import {
  ANNIVERSARIES,
  DAY,
  DAYPARTS,
  DIRECTIONS,
  FOLLOWING,
  HYPHEN,
  LAST,
  MONTHS,
  NEAR_DAYS,
  NEXT,
  PLURAL_WEEKDAYS,
  POINT,
  PREVIOUS,
  SAME,
  SEASON_CODES,
  SEASONS,
  SET_WORDS,
  SHORT_WEEKDAYS,
  THAT,
  THE,
  THIS,
  UNITS,
  WEEKDAYS,
} from "./words.ts";

const HUNDRED = lexemeOf("hundred");
const EVERY = wordSet("every each");
const AMBIGUOUS_SEASONS = wordSet("spring fall");
const BEFORE_SEASON = wordSet("the in during since by until of early late mid - through throughout over");
const ANNIVERSARY_JOINT = wordSet("- year");
const NIGHT_PART = 5;

/** `Tuesday`, `last Friday`, `every Monday`, `Sundays`; short forms stand only beside a date. */
export function readWeekday(tokens: Tokens, at: number, floor: number): Draft | undefined {
  if (!isCapital(tokens, at)) return undefined;
  const lexeme = tokens.lexeme[at]!;
  const weekday = WEEKDAYS.get(lexeme);
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  if (PLURAL_WEEKDAYS.has(lexeme) || EVERY.has(before)) {
    const first = EVERY.has(before) ? at - 1 : at;
    return { first, end: at + 1, type: "SET", value: `XXXX-WXX-${weekday}` };
  }
  if (SHORT_WEEKDAYS.has(lexeme)) {
    const next = tokens.lexeme[at + 1] === POINT && attached(tokens, at + 1, tokens.count) ? at + 2 : at + 1;
    return { first: at, end: next, type: "DATE", fields: { weekday }, weak: true };
  }
  return directedName({ first: at, end: at + 1, type: "DATE", fields: { weekday } }, tokens, floor);
}

/** A month name alone takes a direction: `last March`; `each July` is a set. */
export function withDirection(draft: Draft, tokens: Tokens, floor: number): Draft {
  const before = draft.first > floor ? tokens.lexeme[draft.first - 1]! : 0;
  if (EVERY.has(before))
    return {
      ...draft,
      first: draft.first - 1,
      type: "SET",
      value: `XXXX-${twoDigits(draft.fields!.month!)}`,
    };
  return directedName(draft, tokens, floor);
}

/** Takes in `last`, `next`, `this past`, `the previous` before a name. */
function directedName(draft: Draft, tokens: Tokens, floor: number): Draft {
  let first = draft.first;
  let found = 0;
  while (first > floor && draft.first - first < 2) {
    const direction = DIRECTIONS.get(tokens.lexeme[first - 1]!);
    if (direction === 0) break;
    found = found === 0 ? direction : found;
    first--;
  }
  if (found === 0) return draft;
  const fromContext = found === PREVIOUS || found === FOLLOWING || found === THAT || found === SAME;
  if (fromContext && first > floor && tokens.lexeme[first - 1] === THE) first--;
  const direction =
    found === LAST || found === PREVIOUS ? -1 : found === THIS || found === THAT || found === SAME ? 0 : 1;
  return { ...draft, first, direction, ...(fromContext ? { fromContext } : {}) };
}

/** `yesterday`, `today`, `tomorrow`, `tonight`. */
export function readNearDay(tokens: Tokens, at: number): Draft | undefined {
  const near = NEAR_DAYS.get(tokens.lexeme[at]!);
  if (near === 5) return undefined;
  const base = { first: at, end: at + 1 };
  if (near === 4)
    return { ...base, type: "TIME", offset: dayOffset(0, "document"), fields: { daypart: NIGHT_PART } };
  return { ...base, type: "DATE", offset: dayOffset(near - 2, "document") };
}

function dayOffset(count: number, from: Offset["from"]): Offset {
  return { unit: DAY, count, from };
}

/** `this morning`, `last night`, `the following evening`; other parts of a day stand only beside one. */
export function readDaypart(tokens: Tokens, at: number, floor: number): Draft {
  const daypart = DAYPARTS.get(tokens.lexeme[at]!);
  const before = at > floor ? DIRECTIONS.get(tokens.lexeme[at - 1]!) : 0;
  const base = { end: at + 1, type: "TIME" as const, fields: { daypart } };
  if (before === 0) {
    const mid = at - 2 >= floor && tokens.lexeme[at - 1] === HYPHEN && tokens.lexeme[at - 2] === MID_WORD;
    const article = at > floor && tokens.lexeme[at - 1] === THE;
    return { ...base, first: mid ? at - 2 : article ? at - 1 : at, weak: true };
  }
  const context = before === PREVIOUS || before === FOLLOWING || before === THAT || before === SAME;
  const definite = at - 2 >= floor && tokens.lexeme[at - 2] === THE;
  const count = before === LAST || before === PREVIOUS ? -1 : before === NEXT || before === FOLLOWING ? 1 : 0;
  const from = context || (before === NEXT && definite) ? "context" : "document";
  return { ...base, first: definite ? at - 2 : at - 1, offset: dayOffset(count, from) };
}

const MID_WORD = lexemeOf("mid");

/** `last summer`, `the winter of 1992`, `every spring`; bare spring and fall are other words too. */
export function readSeason(tokens: Tokens, at: number, floor: number, end: number): Draft | undefined {
  const lexeme = tokens.lexeme[at]!;
  const season = SEASONS.get(lexeme);
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  if (EVERY.has(before))
    return { first: at - 1, end: at + 1, type: "SET", value: `XXXX-${SEASON_CODES[season]}` };
  if (at + 1 < end && tokens.kind[at + 1] === WORD && isCapital(tokens, at + 1)) return undefined;
  const article = before === THE ? at - 1 : at;
  const draft: Draft = { first: article, end: at + 1, type: "DATE", fields: { season } };
  const directed = directedName({ ...draft, first: at }, tokens, floor);
  if (directed.direction !== undefined) return directed;
  const strong =
    BEFORE_SEASON.has(before) &&
    !AMBIGUOUS_SEASONS.has(lexeme) &&
    !isCapital(tokens, at) &&
    endsPhrase(tokens, at + 1, end);
  return strong ? draft : { ...draft, weak: true };
}

/** `the summer holidays` name no summer: a noun follows directly. */
function endsPhrase(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || tokens.kind[at] !== WORD || AFTER_PHRASE.has(tokens.lexeme[at]!);
}

const AFTER_PHRASE = wordSet(
  `of and or but when as after before until to at in on with by from for that which who while because if it he she they
   was were is are has had have will would could may might, than the a an this these those he’s it’s`,
);

const HOLIDAYS = phraseTable<Holiday>([
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's", { month: 1, day: 1 }],
  ["halloween", { month: 10, day: 31 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["may day", { month: 5, day: 1 }],
  ["thanksgiving day", { rule: "thanksgiving" }],
  ["thanksgiving", { rule: "thanksgiving" }],
  ["good friday", { rule: "goodFriday" }],
  ["easter sunday", { rule: "easter" }],
  ["easter monday", { rule: "easterMonday" }],
  ["easter", { rule: "easter" }],
]);

/** Words that begin the name of a feast. */
export const HOLIDAY_WORDS = "christmas boxing new halloween valentine good easter thanksgiving valentine's";

export function readHoliday(tokens: Tokens, at: number, floor: number, end: number): Draft | undefined {
  if (!isCapital(tokens, at)) return undefined;
  const match = HOLIDAYS.match(tokens, at, end);
  if (!match) return undefined;
  return directedName(
    { first: at, end: match.next, type: "DATE", fields: { holiday: match.value } },
    tokens,
    floor,
  );
}

/** `daily`, `annually`, `quarterly`. */
export function readSetWord(tokens: Tokens, at: number): Draft | undefined {
  if (isCapital(tokens, at) && at > 0 && tokens.kind[at - 1] === WORD) return undefined;
  return { first: at, end: at + 1, type: "SET", value: durationValue(1, SET_WORDS.get(tokens.lexeme[at]!)) };
}

/** `the 25th anniversary`, `25-year anniversary`, `the centenary`. */
export function readAnniversary(tokens: Tokens, at: number, floor: number): Draft | undefined {
  const own = ANNIVERSARIES.get(tokens.lexeme[at]!);
  if (own > 1) return anniversaryDraft(withArticle(tokens, at, floor), at + 1, own);
  let last = at;
  while (last > floor && at - last < 2 && ANNIVERSARY_JOINT.has(tokens.lexeme[last - 1]!)) last--;
  if (last < at) {
    const count = countBefore(tokens, last, floor);
    return count && isCount(count.value)
      ? anniversaryDraft(withArticle(tokens, count.first, floor), at + 1, count.value)
      : undefined;
  }
  // `two hundred and forty-fifth anniversary`
  const hundreds = [3, 4, 5].some((back) => tokens.lexeme[at - back] === HUNDRED);
  const longest = hundreds ? 6 : 3;
  for (let first = Math.max(floor, at - longest); first < at; first++) {
    const ordinal =
      tokens.kind[first] === NUMBER || tokens.lexeme[first] !== 0
        ? readOrdinal(tokens, first, at)
        : undefined;
    if (ordinal && (ordinal.next === at || isOneAdjective(tokens, ordinal.next, at)))
      return anniversaryDraft(withArticle(tokens, first, floor), at + 1, ordinal.value);
  }
  return undefined;
}

/** `25th wedding anniversary`. */
function isOneAdjective(tokens: Tokens, at: number, end: number): boolean {
  return at === end - 1 && tokens.kind[at] === WORD && (tokens.flags[at]! & ALL_CAPITALS) === 0;
}

function isCount(value: number): boolean {
  return value > 0 && value <= 3000 && value % 1 === 0;
}

function withArticle(tokens: Tokens, at: number, floor: number): number {
  return at > floor && tokens.lexeme[at - 1] === THE ? at - 1 : at;
}

function anniversaryDraft(first: number, end: number, years: number): Draft | undefined {
  if (!isCount(years)) return undefined;
  return { first, end, type: "DURATION", value: `P${years}Y`, anniversary: years };
}

const REFERENCES = phraseTable<string>([
  ["now", "PRESENT_REF"],
  ["right now", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["recent", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["the other day", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the distant future", "FUTURE_REF"],
  ["the near term", "FUTURE_REF"],
  ["the short term", "FUTURE_REF"],
  ["the coming days", "FUTURE_REF"],
]);

/** Words at which {@link readReference} looks; the article of a phrase is looked back for. */
export const REFERENCE_WORDS =
  "now nowadays currently current presently recently recent previously lately soon right more most future past other near foreseeable distant short present";

export function readReference(tokens: Tokens, at: number, floor: number, end: number): Draft | undefined {
  for (let first = Math.max(floor, at - 1); first <= at; first++) {
    const match = REFERENCES.first.has(tokens.lexeme[first]!)
      ? REFERENCES.match(tokens, first, end)
      : undefined;
    if (!match || match.next <= at) continue;
    if (isCutShort(tokens, match.next, end) || isSoonAs(tokens, at, floor)) return undefined;
    return { first, end: match.next, type: "DATE", value: match.value };
  }
  return undefined;
}

/** `as soon as`. */
function isSoonAs(tokens: Tokens, at: number, floor: number): boolean {
  return at > floor && tokens.lexeme[at] === SOON && tokens.lexeme[at - 1] === AS;
}

const SOON = lexemeOf("soon");
const AS = lexemeOf("as");

/** `recent months`, `the current fiscal year`, `the past two weeks`: the unit carries the expression. */
function isCutShort(tokens: Tokens, next: number, end: number): boolean {
  if (next >= end) return false;
  if (tokens.kind[next] === NUMBER || tokens.lexeme[next] === HYPHEN) return true;
  for (let i = next; i < end && i < next + 4; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (
      UNITS.get(lexeme) !== 0 ||
      MONTHS.get(lexeme) !== 0 ||
      WEEKDAYS.get(lexeme) !== 0 ||
      SEASONS.get(lexeme) !== 0
    )
      return true;
    if (tokens.kind[i] !== WORD || !BEFORE_UNIT.has(lexeme)) return false;
  }
  return false;
}

const BEFORE_UNIT = wordSet(
  "few several two three four five six seven eight nine ten couple of fiscal financial calendar first second third fourth and",
);
