import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { attached, type Draft, type Fields, integerAt, widthOf } from "./draft.ts";
import {
  AT,
  CLOCK_WORDS,
  COLON,
  DAYPARTS,
  HALF_DAYS,
  HOURS_WORD,
  IN,
  OCLOCK,
  PREPOSITIONS,
  THE,
  TIME_ZONES,
} from "./words.ts";

const LOCAL = lexemeOf("local");
const TIME = lexemeOf("time");
const BEFORE_CLOCK = wordSet("at by until till around about from to since before after between and");
const HOURS_AND_MINUTES = /(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?![\d:])/y;

/** `3:30 p.m.`, `15:30`, `9 a.m. EST`, `1500 hours`, `4 o'clock`, `4 in the morning`. */
export function readClock(tokens: Tokens, at: number, from: number, end: number): Draft | undefined {
  if (at > from && attached(tokens, at, end) && tokens.lexeme[at - 1] === COLON) return undefined;
  const pointed = minutesAt(tokens, at, end);
  if (pointed) return withHalfDay(tokens, at, pointed.fields, pointed.next, from, end);
  const hour = integerAt(tokens, at, end, 2);
  if (hour < 0) return militaryTime(tokens, at, end);
  if (hour > 24) return undefined;
  const next = at + 1;
  if (next < end && HALF_DAYS.get(tokens.lexeme[next]!) !== 0)
    return withHalfDay(tokens, at, { hour }, next, from, end);
  if (next < end && tokens.lexeme[next] === OCLOCK)
    return withHalfDay(tokens, at, { hour }, next + 1, from, end);
  return hourInDaypart(tokens, at, hour, from, end);
}

function minutesAt(tokens: Tokens, at: number, end: number): { fields: Fields; next: number } | undefined {
  const colon = at + 2 < end && tokens.lexeme[at + 1] === COLON && attached(tokens, at + 1, end);
  // `3.30` is one token and a time only before a.m. or p.m.
  const point =
    !colon && at + 1 < end && widthOf(tokens, at) >= 4 && HALF_DAYS.get(tokens.lexeme[at + 1]!) !== 0;
  if (!colon && !point) return undefined;
  HOURS_AND_MINUTES.lastIndex = tokens.start[at]!;
  const match = HOURS_AND_MINUTES.exec(tokens.text);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 24 || minute > 59) return undefined;
  let next = at + 1;
  const stop = tokens.start[at]! + match[0].length;
  while (next < end && tokens.start[next]! < stop) next++;
  return { fields: { hour, minute, ...(match[3] === undefined ? {} : { second: Number(match[3]) }) }, next };
}

/** Takes in a.m. or p.m. and the time zone; without them the words before must speak of a time. */
function withHalfDay(
  tokens: Tokens,
  at: number,
  fields: Fields,
  next: number,
  from: number,
  end: number,
): Draft | undefined {
  const half = next < end ? HALF_DAYS.get(tokens.lexeme[next]!) : 0;
  const hour = fields.hour!;
  if (half === 0 && fields.minute !== undefined && !speaksOfTime(tokens, at, next, from, end))
    return undefined;
  if (half !== 0 && hour > 12 && fields.minute === undefined) return undefined;
  const shifted = half === 2 && hour < 12 ? hour + 12 : half === 1 && hour === 12 ? 0 : hour;
  const stop = endOfZone(tokens, half === 0 ? next : next + 1, end);
  return { first: at, end: stop, type: "TIME", fields: { ...fields, hour: shifted } };
}

function speaksOfTime(tokens: Tokens, at: number, next: number, from: number, end: number): boolean {
  if (at > from && BEFORE_CLOCK.has(tokens.lexeme[at - 1]!)) return true;
  if (endOfZone(tokens, next, end) > next) return true;
  return widthOf(tokens, at) === 2 && at > from && tokens.lexeme[at - 1] === AT;
}

function endOfZone(tokens: Tokens, at: number, end: number): number {
  if (at >= end) return at;
  if (TIME_ZONES.has(tokens.lexeme[at]!)) return at + 1;
  if (tokens.lexeme[at] === LOCAL && tokens.lexeme[at + 1] === TIME) return at + 2;
  return at;
}

/** `1500 hours`, `0430 hrs`, `0900 GMT`. */
function militaryTime(tokens: Tokens, at: number, end: number): Draft | undefined {
  const value = integerAt(tokens, at, end);
  if (value < 0 || value > 2400 || widthOf(tokens, at) !== 4 || value % 100 > 59 || at + 1 >= end)
    return undefined;
  const after = tokens.lexeme[at + 1]!;
  if (!TIME_ZONES.has(after) && !(HOURS_WORD.has(after) && tokens.text.charCodeAt(tokens.start[at]!) <= 50))
    return undefined;
  if (
    HOURS_WORD.has(after) &&
    value % 100 === 0 &&
    tokens.text.charCodeAt(tokens.start[at]!) !== 48 &&
    value > 2400
  )
    return undefined;
  return {
    first: at,
    end: at + 2,
    type: "TIME",
    fields: { hour: Math.floor(value / 100), minute: value % 100 },
  };
}

function hourInDaypart(
  tokens: Tokens,
  at: number,
  hour: number,
  from: number,
  end: number,
): Draft | undefined {
  if (hour < 1 || hour > 12 || at + 3 >= end || tokens.lexeme[at + 1] !== IN || tokens.lexeme[at + 2] !== THE)
    return undefined;
  const part = DAYPARTS.get(tokens.lexeme[at + 3]!);
  if (part === 0 || at === from || !PREPOSITIONS.has(tokens.lexeme[at - 1]!)) return undefined;
  return {
    first: at,
    end: at + 4,
    type: "TIME",
    fields: { hour: part >= 3 && hour < 12 ? hour + 12 : hour },
  };
}

/** `noon`, `midnight`, `midday`. */
export function readClockWord(tokens: Tokens, at: number): Draft {
  return {
    first: at,
    end: at + 1,
    type: "TIME",
    fields: { hour: CLOCK_WORDS.get(tokens.lexeme[at]!), minute: 0 },
  };
}
