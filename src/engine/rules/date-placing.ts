import type { DateExpression, Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { type CalendarDay, formatDay, monthLength, parseDay, twoDigits } from "../calendar/index.ts";
import { tokenFrom } from "../reading.ts";
import { KeptForRun } from "./kept.ts";

/** A date expression with its place among the tokens. Token ranges are half-open. */
export interface PlacedDate {
  readonly date: DateExpression;
  /** Which of the document's dates it is, from 0. */
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly to: number;
}

interface Placed {
  readonly dates: readonly PlacedDate[];
  /** Those of each sentence that has one. */
  readonly bySentence: readonly (readonly PlacedDate[])[];
}

const known = new KeptForRun<readonly DateExpression[], Placed>();

function placed(analysis: Analysis): Placed {
  const made = known.get(analysis.dates);
  if (made) return made;
  const found = place(analysis);
  known.set(analysis.dates, found);
  return found;
}

function place({ dates, tokens, sentences }: Analysis): Placed {
  const all: PlacedDate[] = [];
  const bySentence: PlacedDate[][] = [];
  let first = 0;
  let sentence = 0;
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index]!;
    first = tokenFrom(tokens, date.span.start, first);
    while (sentence + 1 < sentences.count && sentences.first[sentence + 1]! <= first) sentence++;
    const one: PlacedDate = {
      date,
      index,
      first,
      end: tokenFrom(tokens, date.span.end - 1, first) + 1,
      sentence,
      from: sentences.first[sentence]!,
      to: sentences.first[sentence + 1]!,
    };
    all.push(one);
    const group = bySentence.at(-1);
    if (group?.[0]?.sentence === sentence) group.push(one);
    else bySentence.push([one]);
  }
  return { dates: all, bySentence };
}

/** The dates of a document with their places, in order; reckoned once for all rules. O(n). */
export function placedDates(analysis: Analysis): readonly PlacedDate[] {
  return placed(analysis).dates;
}

/** The dates of each sentence that has one, in order. */
export function datesBySentence(analysis: Analysis): readonly (readonly PlacedDate[])[] {
  return placed(analysis).bySentence;
}

const NONE: readonly PlacedDate[] = [];

/** The dates of one sentence, in order. O(log n). */
export function datesIn(analysis: Analysis, sentence: number): readonly PlacedDate[] {
  const { bySentence } = placed(analysis);
  let low = 0;
  let high = bySentence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bySentence[middle]![0]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  const group = bySentence[low];
  return group?.[0]?.sentence === sentence ? group : NONE;
}

/** The day that the text itself tells in full; undefined for anything coarser, reckoned or open. */
export function exactDay(date: DateExpression): CalendarDay | undefined {
  if (date.relative || date.readings || date.begin || (date.type !== "DATE" && date.type !== "TIME"))
    return undefined;
  return parseDay(date.value);
}

/** The year in which the words put a date, told or reckoned from the document's date; undefined where more than one may be meant. */
export function yearOf(date: DateExpression): number | undefined {
  if (date.low === undefined || date.high === undefined || date.low.slice(0, 4) !== date.high.slice(0, 4))
    return undefined;
  return Number(date.low.slice(0, 4));
}

/** Whether the text itself tells the year of a date. */
export function tellsYear(date: DateExpression): boolean {
  return date.written?.year !== undefined && !date.begin;
}

/** From the first of two expressions to the end of the other, with the bracket that closes one opened between them. */
export function spanFrom(first: DateExpression, last: DateExpression, text: string): Span {
  const start = Math.min(first.span.start, last.span.start);
  const end = Math.max(first.span.end, last.span.end);
  const opened = text.slice(start, end).lastIndexOf("(") > text.slice(start, end).lastIndexOf(")");
  return { start, end: opened && text[end] === ")" ? end + 1 : end };
}

/** A year that stands in where the text tells none; the length of a stretch does not depend on it but for a leap day. */
const SOME_YEAR = 2001;

/**
 * The ends of a range of which the text tells days and months but no year, put into one year, or the end into the
 * next where it would lie before the beginning; other ranges as they are.
 */
export function endsToldAlike(
  begin: DateExpression,
  end: DateExpression,
): { readonly begin: DateExpression; readonly end: DateExpression } {
  const [first, last] = [begin.written, end.written];
  if (first?.month === undefined || last?.month === undefined) return { begin, end };
  if (
    first.year !== undefined ||
    last.year !== undefined ||
    (first.day === undefined) !== (last.day === undefined)
  )
    return { begin, end };
  const crosses = last.month * 100 + (last.day ?? 0) < first.month * 100 + (first.day ?? 0);
  return { begin: inYear(begin, SOME_YEAR), end: inYear(end, crosses ? SOME_YEAR + 1 : SOME_YEAR) };
}

function inYear(date: DateExpression, year: number): DateExpression {
  const { month = 1, day } = date.written ?? {};
  const low = formatDay({ year, month, day: day ?? 1 });
  const high = day === undefined ? formatDay({ year, month, day: monthLength(year, month) }) : low;
  const value = day === undefined ? `${year}-${twoDigits(month)}` : low;
  return { ...date, value, low, high, relative: false };
}
