import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { readOrdinal } from "../../text/numerals.ts";
import { phraseTable } from "../../text/phrases.ts";
import { NUMBER, POSSESSIVE, type Tokens } from "../../text/tokens.ts";
import { type Count, countBefore } from "./counts.ts";
import { attached, type Draft, isCapital, type Offset, spaced } from "./draft.ts";
import { durationValue } from "./durations.ts";
import {
  A,
  AGE,
  AGO,
  AN,
  AND,
  ANNIVERSARIES,
  CENTURY,
  COMING,
  COUNTED_NOUNS,
  DAY,
  DECADE,
  DEFINITES,
  DIRECTIONS,
  DURATION_ADJECTIVES,
  EARLIER_YEAR,
  END_WORD,
  FOLLOWING,
  FOR,
  FROM,
  HALF,
  HALF_WORD,
  HOUR,
  HYPHEN,
  IN,
  LAST,
  MINUTE,
  MONTH_UNIT,
  NEXT,
  NIGHT,
  NOW,
  OF,
  OLD,
  PER,
  PERCENT,
  PERIOD,
  PLURAL_UNITS,
  PREVIOUS,
  QUARTER,
  RECENT,
  SAME,
  SECOND,
  THAT,
  THE,
  THIS,
  UNITS,
  WEEK,
  WEEKEND,
  YEAR,
  YEAR_WORD,
} from "./words.ts";

/** What stands before a unit of time and tells which or how many of it are meant. */
interface Surroundings {
  readonly first: number;
  readonly count?: Count;
  readonly ordinal?: number;
  /** Value of {@link DIRECTIONS}, 0 for none. */
  readonly direction: number;
  readonly definite: boolean;
  readonly hyphenated: boolean;
}

const EACH = wordSet("each every");
const EARLIER = lexemeOf("earlier");
const LATER = lexemeOf("later");
const HENCE = lexemeOf("hence");
const BEFORE = lexemeOf("before");
const AFTER = lexemeOf("after");
const LONG = lexemeOf("long");
const ONCE = wordSet("once twice times");
const BEFORE_PLURAL = wordSet(
  "for in after within of over through throughout took take lasted last spent during",
);
const BEFORE_BARE_OFFSET = wordSet("ago later earlier");
const ORDINAL_QUARTERS = wordValues({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 });
const SCALES = wordSet("million billion thousand percent");

const APPROXIMATORS = phraseTable<"APPROX" | "BOUND">([
  ["nearly", "APPROX"],
  ["almost", "APPROX"],
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
  ["some", "APPROX"],
  ["just over", "BOUND"],
  ["just under", "BOUND"],
  ["over", "BOUND"],
  ["under", "BOUND"],
  ["more than", "BOUND"],
  ["less than", "BOUND"],
  ["fewer than", "BOUND"],
  ["no more than", "BOUND"],
  ["no less than", "BOUND"],
  ["at least", "BOUND"],
  ["at most", "BOUND"],
  ["up to", "BOUND"],
]);

/** Reads what a unit of time carries: a duration, a set, or a day, week or year told from another. */
export function readUnit(tokens: Tokens, at: number, floor: number, end: number): Draft | undefined {
  const unit = UNITS.get(tokens.lexeme[at]!);
  const plural = PLURAL_UNITS.has(tokens.lexeme[at]!);
  const around = surroundings(tokens, at, floor, unit, end);
  const before = around.first > floor ? tokens.lexeme[around.first - 1]! : 0;
  if (EACH.has(before)) return everyUnit(around.first - 1, at + 1, around.count, unit);
  if (before === PER && around.first === at) return undefined;
  if (unit === YEAR && !plural) {
    const edge = yearEdge(tokens, at, around, end);
    if (edge || isYearAgo(tokens, at + 1, end)) return edge;
  }
  if (unit === PERIOD || unit === HALF) return fiscalPart(tokens, at, unit, around);
  if (around.ordinal !== undefined) return ordinalUnit(tokens, at, unit, around, floor, end);
  if (around.count) return counted(tokens, at, unit, plural, around, floor, end);
  if (around.direction !== 0) return directed(tokens, at, unit, plural, around);
  return bare(tokens, at, unit, plural, around, floor, end);
}

/** Walks left over hyphen, adjectives, number, ordinal, direction and article. */
function surroundings(tokens: Tokens, at: number, floor: number, unit: number, end: number): Surroundings {
  let first = at;
  const hyphenated = at > floor && tokens.lexeme[at - 1] === HYPHEN && attached(tokens, at, end);
  let place = hyphenated ? at - 1 : at;
  while (place > floor && at - place < 4 && DURATION_ADJECTIVES.has(tokens.lexeme[place - 1]!)) place--;
  const adjective = place < (hyphenated ? at - 1 : at);
  const ordinal = ordinalBefore(tokens, place, floor, unit);
  const count = ordinal ? undefined : countBefore(tokens, place, floor);
  if (ordinal) first = ordinal.first;
  else if (count) first = count.first;
  else if (adjective) first = place;
  let direction = 0;
  let left = first;
  if (left - 1 >= floor && tokens.lexeme[left - 1] === FIRST && count) left--;
  while (left > floor && first - left < 3 && FISCAL.has(tokens.lexeme[left - 1]!)) left--;
  const yearAgo = yearAgoBefore(tokens, left, floor);
  if (yearAgo < left) {
    direction = EARLIER_YEAR;
    left = yearAgo;
  } else {
    while (left > floor && first - left < 4) {
      const found = DIRECTIONS.get(tokens.lexeme[left - 1]!);
      // `said that last week`, `that four days`: a conjunction.
      if (found === 0 || (found === THAT && (direction !== 0 || count) && direction !== SAME)) break;
      direction = direction === SAME || direction === 0 ? (direction === 0 ? found : SAME) : direction;
      left--;
    }
  }
  const definite = left > floor && DEFINITES.has(tokens.lexeme[left - 1]!);
  if (definite && (tokens.lexeme[left - 1] === THE || unit === QUARTER)) left--;
  return {
    first: direction !== 0 || definite || left < first ? left : first,
    direction,
    definite,
    hyphenated,
    ...(ordinal ? { ordinal: ordinal.value } : {}),
    ...(count ? { count } : {}),
  };
}

const FIRST = lexemeOf("first");
const FISCAL = wordSet("fiscal financial calendar comparable corresponding");
const CORE_ORDINAL_UNITS = new Set([QUARTER, HALF, CENTURY]);

function ordinalBefore(tokens: Tokens, place: number, floor: number, unit: number): Count | undefined {
  if (!CORE_ORDINAL_UNITS.has(unit)) return undefined;
  let last = place - 1;
  if (last > floor && tokens.lexeme[last] === HYPHEN) last--;
  if (last < floor) return undefined;
  const named = unit === CENTURY ? 0 : ORDINAL_QUARTERS.get(tokens.lexeme[last]!);
  if (named !== 0 && (tokens.lexeme[last] !== LAST_WORD || unit === HALF))
    return { value: unit === HALF ? Math.min(named, 2) : named, first: last };
  for (let at = Math.max(floor, last - 2); at <= last; at++) {
    const ordinal = readOrdinal(tokens, at, last + 1);
    if (ordinal?.next === last + 1) return { value: ordinal.value, first: at };
  }
  return undefined;
}

const LAST_WORD = lexemeOf("last");

/** Start of `year-ago`, `year-earlier` right before token `at`; `at` itself where there is none. */
function yearAgoBefore(tokens: Tokens, at: number, floor: number): number {
  const word = at - 1;
  if (word - 2 < floor || (tokens.lexeme[word] !== AGO && tokens.lexeme[word] !== EARLIER)) return at;
  const year = tokens.lexeme[word - 1] === HYPHEN ? word - 2 : word - 1;
  if (tokens.lexeme[year] !== YEAR_WORD) return at;
  const article = tokens.lexeme[year - 1] === A && !spaced(tokens, word - 1) ? year : year;
  return article > floor && FISCAL.has(tokens.lexeme[article - 1]!) ? article - 1 : article;
}

function everyUnit(first: number, end: number, count: Count | undefined, unit: number): Draft {
  return { first, end, type: "SET", value: durationValue(count ? count.value : 1, unit) };
}

/** `year-ago quarter`, `year-earlier period`: the unit after it carries the expression. */
function isYearAgo(tokens: Tokens, at: number, end: number): boolean {
  const word = at < end && tokens.lexeme[at] === HYPHEN ? tokens.lexeme[at + 1]! : 0;
  return word === AGO || word === EARLIER;
}

/** `year-end`, `year’s end`, `year-earlier`, `year-ago` on their own. */
function yearEdge(tokens: Tokens, at: number, around: Surroundings, end: number): Draft | undefined {
  let next = at + 1;
  if (next < end && (tokens.flags[next]! & POSSESSIVE) !== 0) next++;
  const hyphen = next < end && tokens.lexeme[next] === HYPHEN && attached(tokens, next, end);
  if (hyphen) next++;
  if (next >= end || around.count) return undefined;
  if (tokens.lexeme[next] === END_WORD) {
    const offset: Offset = {
      unit: YEAR,
      count: around.direction === LAST ? -1 : around.direction === NEXT ? 1 : 0,
      from: "document",
    };
    return { first: around.first, end: next + 1, type: "DATE", offset, modifier: "END" };
  }
  if (!hyphen || (tokens.lexeme[next] !== AGO && tokens.lexeme[next] !== EARLIER)) return undefined;
  const unit = next + 1 < end ? UNITS.get(tokens.lexeme[next + 1]!) : 0;
  if (
    unit === QUARTER ||
    unit === PERIOD ||
    ORDINAL_QUARTERS.get(tokens.lexeme[next + 1] ?? 0) !== 0 ||
    tokens.kind[next + 1] === NUMBER
  )
    return undefined;
  return { first: at, end: next + 1, type: "DATE", offset: { unit: YEAR, count: -1, from: "context" } };
}

/** `the 1988 period`, `the latest period`, `the second half`: nothing without a year or another quarter. */
function fiscalPart(tokens: Tokens, at: number, unit: number, around: Surroundings): Draft | undefined {
  if (unit === HALF) {
    if (around.ordinal === undefined || around.ordinal > 2) return undefined;
    return { first: around.first, end: at + 1, type: "DATE", fields: { half: around.ordinal }, weak: true };
  }
  const count = around.direction === EARLIER_YEAR ? -4 : 0;
  if (around.direction !== EARLIER_YEAR && !(around.direction === THIS && tokens.lexeme[at - 1] === LATEST))
    return undefined;
  return {
    first: around.first,
    end: at + 1,
    type: "DATE",
    offset: { unit: QUARTER, count, from: "context" },
  };
}

const LATEST = lexemeOf("latest");

function ordinalUnit(
  tokens: Tokens,
  at: number,
  unit: number,
  around: Surroundings,
  _floor: number,
  end: number,
): Draft | undefined {
  const ordinal = around.ordinal!;
  const base = { first: around.first, end: at + 1, type: "DATE" as const };
  if (unit === CENTURY) {
    if (ordinal > 30) return undefined;
    const era = at + 1 < end ? tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]) : "";
    if (/^b\.?c/iu.test(era)) return undefined;
    return { ...base, fields: { century: ordinal - 1 } };
  }
  if (ordinal > 4 || isShare(tokens, at + 1, end)) return undefined;
  const shift = yearShiftOf(around.direction);
  return { ...base, fields: { quarter: ordinal }, ...(shift ? { yearShift: shift } : {}) };
}

function yearShiftOf(direction: number): Draft["yearShift"] {
  if (direction === EARLIER_YEAR) return { count: -1, from: "context" };
  return undefined;
}

/** `a quarter of the population`; `the third quarter of 1990` and `of last year` are times. */
function isShare(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end || tokens.lexeme[at] !== OF) return false;
  const after = tokens.lexeme[at + 1]!;
  if (tokens.kind[at + 1] === NUMBER || DIRECTIONS.get(after) !== 0 || FISCAL.has(after)) return false;
  return UNITS.get(tokens.lexeme[at + 2] ?? 0) === 0 && DIRECTIONS.get(tokens.lexeme[at + 2] ?? 0) === 0;
}

/** Number and unit: `three days ago`, `two years later`, `the past six months`, `25 years`. */
function counted(
  tokens: Tokens,
  at: number,
  unit: number,
  plural: boolean,
  around: Surroundings,
  floor: number,
  end: number,
): Draft | undefined {
  const count = around.count!;
  if (unit === QUARTER && (!plural || isShare(tokens, at + 1, end)) && around.direction === 0)
    return undefined;
  if (unit === SECOND && !plural && !around.hyphenated) return undefined;
  const following = at + 1 < end ? tokens.lexeme[at + 1]! : 0;
  if (
    !plural &&
    count.value === 1 &&
    !BEFORE_BARE_OFFSET.has(following) &&
    isRate(tokens, count.first, floor)
  )
    return everyUnit(count.first, at + 1, undefined, unit);
  const and = halfAfter(tokens, at + 1, end);
  const value = count.value + (and > at + 1 ? 0.5 : 0);
  const after = and < end ? tokens.lexeme[and]! : 0;
  // `a talk about the four-year strike` is no approximation.
  const definite = tokens.lexeme[around.first] === THE;
  const approximate: Approximator = definite
    ? { first: around.first }
    : approximatorBefore(tokens, around.first, floor);
  const first = approximate.first;
  const modified = approximate.kind === "APPROX" ? { modifier: "APPROX" as const } : {};
  if (around.direction === 0 || around.direction === SAME) {
    const distance = distanceAfter(tokens, and, after, end);
    if (distance) return offsetDraft(first, distance.end, unit, value, distance, modified);
  }
  if (ANNIVERSARIES.get(after) === 1) return undefined;
  const stop = endOfCompound(tokens, and, end);
  if (isAge(tokens, stop, end))
    return { first, end: stop, type: "DURATION", value: durationValue(value, unit), age: true };
  return { first, end: stop, type: "DURATION", value: durationValue(value, unit), ...modified };
}

/** `a year and a half`: the token after it, or `at`. */
function halfAfter(tokens: Tokens, at: number, end: number): number {
  const found =
    at + 2 < end &&
    tokens.lexeme[at] === AND &&
    tokens.lexeme[at + 1] === A &&
    tokens.lexeme[at + 2] === HALF_WORD;
  return found ? at + 3 : at;
}

/** `day-long`, `8-month-old`. */
function endOfCompound(tokens: Tokens, at: number, end: number): number {
  if (at + 1 >= end || tokens.lexeme[at] !== HYPHEN || !attached(tokens, at, end)) return at;
  return tokens.lexeme[at + 1] === OLD || tokens.lexeme[at + 1] === LONG ? at + 2 : at;
}

/** `44-year-old`, `52 years old`, `six years of age`. */
function isAge(tokens: Tokens, stop: number, end: number): boolean {
  if (tokens.lexeme[stop - 1] === OLD) return true;
  if (stop >= end) return false;
  return tokens.lexeme[stop] === OLD || (tokens.lexeme[stop] === OF && tokens.lexeme[stop + 1] === AGE);
}

interface Distance {
  readonly end: number;
  readonly sign: number;
  readonly from: Offset["from"];
}

/** `ago`, `earlier`, `later`, `from now`, `hence` after a duration. */
function distanceAfter(tokens: Tokens, at: number, after: number, end: number): Distance | undefined {
  if (after === AGO) return { end: at + 1, sign: -1, from: "document" };
  if (after === EARLIER) return { end: at + 1, sign: -1, from: "context" };
  if (after === LATER) return { end: at + 1, sign: 1, from: "context" };
  if (after === HENCE) return { end: at + 1, sign: 1, from: "document" };
  if (after === FROM && at + 1 < end && tokens.lexeme[at + 1] === NOW)
    return { end: at + 2, sign: 1, from: "document" };
  return undefined;
}

function offsetDraft(
  first: number,
  end: number,
  unit: number,
  count: number,
  distance: Distance,
  modified: Pick<Draft, "modifier"> | object,
): Draft {
  const base = { first, end, type: "DATE" as const, ...modified };
  const clock = unit === SECOND || unit === MINUTE || unit === HOUR;
  if (Number.isNaN(count) || clock) return { ...base, value: distance.sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  const years = unit === DECADE ? 10 : unit === CENTURY ? 100 : 0;
  const [step, number] = years > 0 ? [YEAR, count * years] : [unit, count];
  return { ...base, offset: { unit: step, count: number * distance.sign, from: distance.from } };
}

/** `$5 million a year`, `twice a month`, `three times a week`. */
function isRate(tokens: Tokens, article: number, floor: number): boolean {
  if (article <= floor || (tokens.lexeme[article] !== A && tokens.lexeme[article] !== AN)) return false;
  const before = tokens.lexeme[article - 1]!;
  return (
    tokens.kind[article - 1] === NUMBER ||
    SCALES.has(before) ||
    before === PERCENT ||
    ONCE.has(before) ||
    COUNTED_NOUNS.has(before)
  );
}

interface Approximator {
  readonly first: number;
  readonly kind?: "APPROX" | "BOUND";
}

function approximatorBefore(tokens: Tokens, at: number, floor: number): Approximator {
  for (let first = Math.max(floor, at - 3); first < at; first++) {
    if (!APPROXIMATORS.first.has(tokens.lexeme[first]!)) continue;
    const match = APPROXIMATORS.match(tokens, first, at);
    if (match?.next === at) return { first, kind: match.value };
  }
  return { first: at };
}

/** `last year`, `the previous day`, `that week`, `in recent months`. */
function directed(
  tokens: Tokens,
  at: number,
  unit: number,
  plural: boolean,
  around: Surroundings,
): Draft | undefined {
  const base = { first: around.first, end: at + 1, type: "DATE" as const };
  const { direction } = around;
  if (plural) return pluralDirected(base, unit, direction, tokens, around);
  if (unit === SECOND || unit === MINUTE || unit === HOUR) return undefined;
  if (unit === DAY && (direction === LAST || direction === THIS)) return undefined;
  if (unit === NIGHT) return undefined;
  const offset = offsetOf(direction, unit, around.definite);
  return offset ? { ...base, offset } : undefined;
}

function offsetOf(direction: number, unit: number, definite: boolean): Offset | undefined {
  switch (direction) {
    case LAST:
      return { unit, count: -1, from: "document", calendar: true };
    case NEXT:
      return { unit, count: 1, from: definite && unit === DAY ? "context" : "document" };
    case COMING:
      return { unit, count: 1, from: "document", calendar: true };
    case THIS:
      return { unit, count: 0, from: "document", calendar: true };
    case PREVIOUS:
      return { unit, count: -1, from: "context", calendar: true };
    case FOLLOWING:
      return { unit, count: 1, from: "context", calendar: true };
    case THAT:
    case SAME:
      return { unit, count: 0, from: "context", calendar: true };
    case EARLIER_YEAR:
      return unit === QUARTER
        ? { unit, count: -4, from: "context", calendar: true }
        : { unit: YEAR, count: -1, from: "context" };
    default:
      return undefined;
  }
}

function pluralDirected(
  base: Pick<Draft, "first" | "end" | "type">,
  unit: number,
  direction: number,
  tokens: Tokens,
  around: Surroundings,
): Draft | undefined {
  if (unit === SECOND || unit === MINUTE) return undefined;
  const lexeme = tokens.lexeme[around.first]!;
  if (direction === RECENT || direction === LAST || direction === PREVIOUS)
    return { ...base, value: "PAST_REF" };
  if (direction === COMING || direction === NEXT) return { ...base, value: "FUTURE_REF" };
  if (direction === THIS && lexeme === THESE && unit === DAY) return { ...base, value: "PRESENT_REF" };
  if (direction === THIS || direction === THAT || direction === FOLLOWING)
    return { ...base, type: "DURATION", value: durationValue(Number.NaN, unit) };
  return undefined;
}

const THESE = lexemeOf("these");

/** A unit with an article or nothing at all: `the weekend`, `the week`, `for years`. */
function bare(
  tokens: Tokens,
  at: number,
  unit: number,
  plural: boolean,
  around: Surroundings,
  floor: number,
  end: number,
): Draft | undefined {
  const after = at + 1 < end ? tokens.lexeme[at + 1]! : 0;
  if (plural) return barePlural(tokens, at, unit, after, floor);
  if (around.first < at && tokens.lexeme[at - 1] === HYPHEN) return undefined;
  if (after === HYPHEN && attached(tokens, at + 1, end) && tokens.lexeme[at + 2] === LONG)
    return { first: at, end: at + 3, type: "DURATION", value: durationValue(1, unit) };
  if (!around.definite || after === OF || isCapital(tokens, at)) return undefined;
  const base = { first: around.first, end: at + 1, type: "DATE" as const };
  if (unit === WEEKEND) return { ...base, fields: { weekend: true } };
  if (unit === QUARTER && !isShare(tokens, at + 1, end))
    return { ...base, offset: { unit, count: 0, from: "context" } };
  if (tokens.lexeme[around.first] !== THE) return undefined;
  if (unit === YEAR || unit === WEEK || unit === MONTH_UNIT)
    return { ...base, offset: { unit, count: 0, from: "context" } };
  if (unit === DAY && (after === BEFORE || after === AFTER)) return dayBeside(tokens, at, around, after, end);
  return undefined;
}

/** `the day before` at the end of a clause; with a noun after it, it tells no date of its own. */
function dayBeside(
  tokens: Tokens,
  at: number,
  around: Surroundings,
  after: number,
  end: number,
): Draft | undefined {
  const follows = at + 2 < end && tokens.kind[at + 2] !== 3;
  if (follows) return undefined;
  return {
    first: around.first,
    end: at + 2,
    type: "DATE",
    offset: { unit: DAY, count: after === BEFORE ? -1 : 1, from: "context" },
  };
}

function barePlural(
  tokens: Tokens,
  at: number,
  unit: number,
  after: number,
  floor: number,
): Draft | undefined {
  const hasBefore =
    at > floor &&
    (BEFORE_PLURAL.has(tokens.lexeme[at - 1]!) ||
      tokens.lexeme[at - 1] === FOR ||
      tokens.lexeme[at - 1] === IN);
  if (after === AGO || BEFORE_BARE_OFFSET.has(after))
    return { first: at, end: at + 2, type: "DATE", value: after === LATER ? "FUTURE_REF" : "PAST_REF" };
  if (unit === WEEKEND || unit === NIGHT || unit === SECOND || unit === QUARTER || !hasBefore)
    return undefined;
  return { first: at, end: at + 1, type: "DURATION", value: durationValue(Number.NaN, unit) };
}
