import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { formatDay, monthLength, twoDigits } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { datesIn, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";

const BEFORE = wordSet("before earlier");
const AFTER = wordSet("after");
const LAST = wordSet("last");
const THE = wordSet("the");
const YEAR = wordSet("year");

/**
 * The dates that a sentence tells by another one: `two years later`, `the year before`, `last July`, `4 February` without
 * its year. Each may be meant in several ways; all of them are given.
 */
export function reckonedIn(analysis: Analysis, sentence: number): readonly DateExpression[] {
  return datesIn(analysis, sentence).flatMap((place) => reckoned(analysis, place));
}

function reckoned(analysis: Analysis, place: PlacedDate): readonly DateExpression[] {
  const { date, first, end } = place;
  if (!date.relative || date.begin || date.readings) return [];
  const { lexeme } = analysis.tokens;
  if (LAST.has(lexeme[first]!)) return sinceNow(analysis, date);
  if (date.written?.day !== undefined) return hasPassed(analysis, date) ? [date] : [];
  const year = yearOf(date);
  if (year === undefined || !isAnchored(analysis, place)) return [];
  if (THE.has(lexeme[first]!) && YEAR.has(lexeme[first + 1]!) && end === first + 2) {
    if (BEFORE.has(lexeme[end] ?? 0)) return [wholeYear(date, year - 1)];
    return AFTER.has(lexeme[end] ?? 0) ? [wholeYear(date, year + 1)] : [];
  }
  return date.written || date.value.length !== 4 ? [] : [date];
}

/** The one date of the sentence before, or of the sentence itself, from which it is reckoned. */
function isAnchored(analysis: Analysis, { sentence, first }: PlacedDate): boolean {
  const { block } = analysis.sentences;
  const own = datesIn(analysis, sentence).filter((other) => other.first < first && isYear(other));
  if (own.length > 0) return true;
  if (sentence === 0 || block[sentence - 1] !== block[sentence]) return false;
  const before = datesIn(analysis, sentence - 1).filter(isYear);
  return before.filter((place) => beginningsIn(analysis, [place]).length === 0).length === 1;
}

function isYear({ date }: PlacedDate): boolean {
  return tellsYear(date) && yearOf(date) !== undefined;
}

/** `last year`, `last July`: the latest that is over, and the one before it where this year's may not be meant. */
function sinceNow(analysis: Analysis, date: DateExpression): readonly DateExpression[] {
  const present = presentOf(analysis);
  if (!present) return [];
  if (date.value === "XXXX") return [wholeYear(date, present.year - 1)];
  const month = date.written?.month;
  if (month === undefined || date.written?.day !== undefined || present.date.value.length < 7) return [];
  const now = Number(present.date.value.slice(5, 7));
  const years = month < now ? [present.year, present.year - 1] : [present.year - 1];
  return years.map((year) => ({
    ...date,
    value: `${year}-${twoDigits(month)}`,
    low: formatDay({ year, month, day: 1 }),
    high: formatDay({ year, month, day: monthLength(year, month) }),
  }));
}

function hasPassed(analysis: Analysis, { high }: DateExpression): boolean {
  const now = presentOf(analysis)?.date;
  return high !== undefined && now?.low !== undefined && high <= now.low;
}

function wholeYear(date: DateExpression, year: number): DateExpression {
  return { ...date, value: `${year}`, low: `${year}-01-01`, high: `${year}-12-31` };
}
