import type { Tokens } from "../../text/tokens.ts";
import { attached, type Draft, type Fields, spaced } from "./draft.ts";
import { DASHES, SLASH } from "./words.ts";
import { FIRST_YEAR, fullYear, LAST_YEAR } from "./written-dates.ts";

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w/-])/y;
const ISO_WEEK = /(\d{4})-W(\d{2})(?![\w-])/y;
const YEAR_LAST = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/y;
const YEAR_FIRST = /(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/y;

/** A date in figures tells more about the order of the others than dates with month names do. */
const NUMERIC_WEIGHT = 1000;

/** Whether a number token may begin a date in figures: a dash or slash is joined to it, or it holds points. */
export function mayBeNumericDate(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.end[at]! - tokens.start[at]! > 10) return false;
  if (at > 0 && !spaced(tokens, at) && attached(tokens, at, end) && isJoint(tokens, at - 1)) return false;
  // `26.02.1992` is one token.
  return (
    tokens.end[at]! - tokens.start[at]! >= 6 || (attached(tokens, at + 1, end) && isJoint(tokens, at + 1))
  );
}

function isJoint(tokens: Tokens, at: number): boolean {
  return tokens.lexeme[at] === SLASH || DASHES.has(tokens.lexeme[at]!);
}

/** `1992-02-26`, `1992-02-26T15:30`, `26.02.1992`, `26/2/1992`, `2/26/92`; also days that do not exist. */
export function readNumericDate(tokens: Tokens, at: number, end: number): Draft | undefined {
  const from = tokens.start[at]!;
  const found = isoDate(tokens.text, from) ?? yearLast(tokens.text, from) ?? yearFirst(tokens.text, from);
  if (!found) return undefined;
  let next = at + 1;
  while (next < end && tokens.start[next]! < found.stop) next++;
  const { fields, alternative, order } = found;
  return {
    first: at,
    end: next,
    type: fields.hour === undefined ? "DATE" : "TIME",
    fields,
    ...(alternative ? { alternative } : {}),
    ...(order === undefined ? {} : { order }),
  };
}

interface Figures {
  readonly stop: number;
  readonly fields: Fields;
  readonly alternative?: Fields;
  readonly order?: number;
}

function isoDate(text: string, from: number): Figures | undefined {
  const match = matchAt(ISO, text, from);
  if (!match) return isoWeekDate(text, from);
  const fields = dayFields(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!fields || match[2]!.length !== match[3]!.length) return undefined;
  if (match[4] !== undefined) {
    fields.hour = Number(match[4]);
    fields.minute = Number(match[5]);
    if (match[6] !== undefined) fields.second = Number(match[6]);
  }
  return { stop: from + match[0].length, fields };
}

function isoWeekDate(text: string, from: number): Figures | undefined {
  const match = matchAt(ISO_WEEK, text, from);
  const week = match ? Number(match[2]) : 0;
  if (!match || week < 1 || week > 53) return undefined;
  return { stop: from + match[0].length, fields: { year: Number(match[1]), week } };
}

/** Day before month unless only month before day can be; both readings where both can. */
function yearLast(text: string, from: number): Figures | undefined {
  const match = matchAt(YEAR_LAST, text, from);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4]!.length === 2 ? fullYear(Number(match[4])) : Number(match[4]);
  // A two-digit year is taken only where the other two can be day and month: `1.2.10` may be a version.
  if (match[4]!.length === 2 && (match[2] === "." || (first > 12 && second > 12))) return undefined;
  const stop = from + match[0].length;
  const dayFirst = dayFields(year, second, first);
  const monthFirst = dayFields(year, first, second);
  if (!dayFirst || !monthFirst) return undefined;
  if (second > 12 && first <= 12) return { stop, fields: monthFirst, order: -NUMERIC_WEIGHT };
  if (first > 12 && second <= 12) return { stop, fields: dayFirst, order: NUMERIC_WEIGHT };
  if (first === second || first > 12 || match[2] === ".") return { stop, fields: dayFirst };
  return { stop, fields: dayFirst, alternative: monthFirst };
}

function yearFirst(text: string, from: number): Figures | undefined {
  const match = matchAt(YEAR_FIRST, text, from);
  if (!match) return undefined;
  const fields = dayFields(Number(match[1]), Number(match[3]), Number(match[4]));
  return fields && fields.month! <= 12 ? { stop: from + match[0].length, fields } : undefined;
}

/** Days and months up to 39, so that those which do not exist are still read as dates. */
function dayFields(year: number, month: number, day: number): Fields | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month > 39 || day > 39) return undefined;
  return { year, month, day };
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
