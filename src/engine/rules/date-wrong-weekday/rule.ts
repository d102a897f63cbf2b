import type { DateExpression, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import {
  type CalendarDay,
  dayNumber,
  monthLength,
  monthName,
  parseDay,
  weekday,
  weekdayName,
  writtenDay,
} from "../../calendar/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { datesIn, exactDay, type PlacedDate, placedDates, spanFrom, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";
import { KeptForRun } from "../kept.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

/** The last country to give up the Julian calendar for civil use did so in 1923; Britain did in 1752. */
const GREGORIAN_EVERYWHERE = 1924;
const GREGORIAN_IN_BRITAIN = 1753;

export const rule: Rule = {
  id: "date/wrong-weekday",
  level: "error",
  summary: "A date with a weekday on which that date did not fall.",
  check: (context) => {
    const dates = placedDates(context.analysis);
    const results: RuleResult[] = [];
    for (let i = 0; i < dates.length; i++)
      if (mayHaveWeekday(dates[i]!.date, dates[i + 1]?.date))
        results.push(...checkDate(context, dates[i]!, dates[i + 1]));
    return results;
  },
};

/** Most dates are told without a weekday, and are followed by none. */
function mayHaveWeekday({ begin, weekday }: DateExpression, next: DateExpression | undefined): boolean {
  return weekday !== undefined || begin !== undefined || next?.weekday !== undefined;
}

function checkDate(context: RuleContext, placed: PlacedDate, next: PlacedDate | undefined): RuleResult[] {
  const { begin, end } = placed.date;
  const dates = begin && end ? [begin, end] : [placed.date];
  const own = dates.flatMap((date) =>
    date.weekday === undefined ? [] : judge(context, placed, date, date.weekday, date.span),
  );
  if (own.length > 0 || !next || placed.date.weekday !== undefined) return own;
  const said = weekdaySaidOf(context.analysis, placed, next);
  return said === undefined
    ? own
    : judge(
        context,
        placed,
        placed.date,
        said,
        spanFrom(placed.date, next.date, context.analysis.tokens.text),
      );
}

function judge(
  { analysis, asOf }: RuleContext,
  placed: PlacedDate,
  date: DateExpression,
  said: number,
  span: Span,
): RuleResult[] {
  const days = readingsOf(date);
  if (days.length === 0) return withoutYear(analysis, placed, date, said, span);
  if (days.some((day) => weekday(dayNumber(day)) === said || fitsJulian(day, said))) return [];
  const day = days[0]!;
  if (day.year < GREGORIAN_IN_BRITAIN || speaksOfOldStyle(analysis, placed)) return [];
  const right = weekdayName(weekday(dayNumber(day)));
  const verb = asOf < date.value ? "is" : "was";
  const message = `${writtenDay(day)} ${verb} a ${right}, not a ${weekdayName(said)}. Check whether the weekday or the date is meant.`;
  const level = day.year < GREGORIAN_EVERYWHERE || days.length > 1 ? { level: "warning" as const } : {};
  return [{ kind: "fail", span, message, suggestion: right, ...level }];
}

function readingsOf(date: DateExpression): CalendarDay[] {
  if (date.written?.year === undefined) return [];
  const values = date.readings ?? [date.value];
  return values.map((value) => parseDay(value)).filter((day) => day !== undefined);
}

/** Whether the weekday is right by the Julian calendar, for years in which it was still kept somewhere. */
function fitsJulian(day: CalendarDay, said: number): boolean {
  if (day.year >= GREGORIAN_EVERYWHERE) return false;
  const lag =
    day.year < 1700 || (day.year === 1700 && day.month < 3)
      ? 10
      : day.year < 1800
        ? 11
        : day.year < 1900
          ? 12
          : 13;
  return weekday(dayNumber(day) + lag) === said;
}

/** Without a year the document's own date decides: surely for a day close to it, else only as a question. */
function withoutYear(
  analysis: Analysis,
  placed: PlacedDate,
  date: DateExpression,
  said: number,
  span: Span,
): RuleResult[] {
  const { published: value } = analysis.document;
  const published = value === undefined ? undefined : parseDay(value);
  if (!published) return byNeighbours(analysis, placed, date, said, span);
  const day = parseDay(date.value);
  if (!day || date.readings || date.written?.day === undefined || exactDay(date)) return [];
  const year = yearBeside(published, day);
  const near = year !== undefined && isProse(analysis, placed) && !tellsOtherYear(analysis, placed, year);
  const years = near ? [year] : [-1, 0, 1].map((shift) => published.year + shift);
  if (years.some((one) => weekdayIn(day, one) === said)) return [];
  const right = weekdayName(weekdayIn(day, near ? year : published.year));
  const told = near
    ? `In ${year}, close to the document's own date,`
    : `In ${published.year}, the year of the document,`;
  const message = `${told} this date fell on a ${right}, not a ${weekdayName(said)}. Check which year and day are meant.`;
  return [{ kind: "review", level: near ? "warning" : "note", span, message }];
}

/** Days around one told in full within which a day without its year lies in the same year. */
const SEASON = 62;

/** The years of the dates near it in the text, and near it in the calendar: none of them has that weekday. */
function byNeighbours(
  analysis: Analysis,
  placed: PlacedDate,
  date: DateExpression,
  said: number,
  span: Span,
): RuleResult[] {
  const { written } = date;
  if (
    date.readings ||
    written?.day === undefined ||
    written.month === undefined ||
    written.year !== undefined
  )
    return [];
  const { month, day } = written;
  if (day > monthLength(SOME_LEAP_YEAR, month)) return [];
  const beside = dayBeside(analysis, placed);
  const certain = beside !== undefined && isInSeason(beside, { month, day });
  const near = certain ? new Set([beside.year]) : yearsNear(analysis, placed, month, day);
  const years = near.size > 0 ? near : yearOfThing(analysis, placed);
  const [year] = years;
  if (years.size !== 1 || year === undefined || speaksOfOldStyle(analysis, placed)) return [];
  if (year < GREGORIAN_EVERYWHERE) return [];
  // Any year that the text tells of may be meant; beside a day told in full only a year close to it or of the paragraph.
  for (const told of [year, ...yearsTold(analysis)])
    if (
      weekdayIn({ year, month, day }, told) === said &&
      (!certain || isYearNear(analysis, placed, told, year))
    )
      return [];
  const right = weekdayName(weekdayIn({ year, month, day }, year));
  const message = `In ${year}, the year of the dates around it, ${day} ${monthName(month)} was a ${right}, not a ${weekdayName(said)}. Check whether the weekday or the date is meant.`;
  return [{ kind: "review", level: "warning", span, message, suggestion: right }];
}

/** Years by which a day may lie from those told around it. */
const FARTHEST_YEAR = 3;
function isYearNear(analysis: Analysis, placed: PlacedDate, told: number, year: number): boolean {
  if (Math.abs(told - year) <= FARTHEST_YEAR) return true;
  const { block } = analysis.sentences;
  return placedDates(analysis).some(
    (place) =>
      block[place.sentence] === block[placed.sentence] &&
      yearOf(place.date) === told &&
      beginningsIn(analysis, [place]).length === 0,
  );
}

/** The last day told in full before, in the same paragraph, where neither the sentence nor another date between tells a year. */
function dayBeside(analysis: Analysis, { index, sentence }: PlacedDate): CalendarDay | undefined {
  const { block } = analysis.sentences;
  const all = placedDates(analysis);
  for (let i = index - 1; i >= 0 && i >= index - NEIGHBOURS; i--) {
    const { date, sentence: other } = all[i]!;
    if (other === sentence ? date.written?.year !== undefined : block[other] !== block[sentence])
      return undefined;
    const day = other === sentence ? undefined : exactDay(date);
    if (day) return beginningsIn(analysis, [all[i]!]).length > 0 ? undefined : day;
    if (date.written?.year !== undefined) return undefined;
  }
  return undefined;
}

/** Whether a day lies in the weeks after another of the same year. */
function isInSeason(
  before: CalendarDay,
  { month, day }: { readonly month: number; readonly day: number },
): boolean {
  const apart = dayNumber({ year: before.year, month, day }) - dayNumber(before);
  return apart >= 0 && apart <= SEASON;
}

const SOME_LEAP_YEAR = 2000;
const THING_REACH = 7;
const BEFORE_THING = wordSet("the this our");

/** `The 2021 fair opens on Sunday, 12 June`: the year before the noun, where the sentence tells no other. */
function yearOfThing(analysis: Analysis, { sentence, first }: PlacedDate): ReadonlySet<number> {
  const { lexeme } = analysis.tokens;
  const told = datesIn(analysis, sentence).filter(({ date }) => date.written?.year !== undefined);
  const [place] = told;
  if (!place || told.length > 1 || place.date.value.length !== 4 || place.end >= first) return new Set();
  if (first - place.end > THING_REACH || !BEFORE_THING.has(lexeme[place.first - 1] ?? 0)) return new Set();
  return new Set([place.date.written!.year!]);
}

/** Dates before and after that are looked at. */
const NEIGHBOURS = 12;

/** Paragraphs, items or rows before and after. */
const FARTHEST_BLOCK = 4;

/** `Issued: Thursday 19 June 2025` at the head is near to all that follows. */
const HEAD_SENTENCES = 4;

/** Years that the text tells, and those that its days without year were reckoned to. */
function yearsTold(analysis: Analysis): ReadonlySet<number> {
  const known = toldKnown.get(analysis);
  if (known) return known;
  const years = new Set<number>();
  toldKnown.set(analysis, years);
  for (const { date } of placedDates(analysis))
    for (const { low } of date.begin && date.end ? [date.begin, date.end] : [date])
      if (low !== undefined) years.add(Number(low.slice(0, 4)));
  const present = presentOf(analysis);
  if (present) years.add(present.year);
  return years;
}

const toldKnown = new KeptForRun<Analysis, ReadonlySet<number>>();

/** Years in which a day lies near a day or month that the text tells with its year. */
function yearsNear(
  analysis: Analysis,
  { index, sentence }: PlacedDate,
  month: number,
  day: number,
): ReadonlySet<number> {
  const all = placedDates(analysis);
  const { block } = analysis.sentences;
  const years = new Set<number>();
  for (let i = Math.max(0, index - NEIGHBOURS); i < Math.min(all.length, index + NEIGHBOURS); i++) {
    const place = all[i]!;
    const apart = Math.abs(block[place.sentence]! - block[sentence]!);
    const far = apart > FARTHEST_BLOCK && place.sentence >= HEAD_SENTENCES;
    if (i === index || far || beginningsIn(analysis, [place]).length > 0) continue;
    const { date } = place;
    for (const point of date.begin && date.end ? [date.begin, date.end] : [date]) {
      const year = point.written?.month === undefined || point.readings ? undefined : point.written.year;
      const [low, high] = [parseDay(point.low ?? ""), parseDay(point.high ?? "")];
      if (year === undefined || !low || !high) continue;
      for (const near of [year - 1, year, year + 1]) {
        const own = dayNumber({ year: near, month, day });
        if (own >= dayNumber(low) - SEASON && own <= dayNumber(high) + SEASON) years.add(near);
      }
    }
  }
  return years;
}

/** A sentence with the weekday spelt out; lists of fixtures stay on a page for years. */
function isProse({ tokens }: Analysis, { from, to, date }: PlacedDate): boolean {
  return to - from >= SHORTEST_SENTENCE && /day\b/iu.test(tokens.text.slice(date.span.start, date.span.end));
}

const SHORTEST_SENTENCE = 8;

/** Days around the document's own within which a day and month without a year lie in its year. */
const NEAR = 45;

/** The year in which a day lies close to that of the document. */
function yearBeside(published: CalendarDay, day: CalendarDay): number | undefined {
  const now = dayNumber(published);
  return [0, -1, 1]
    .map((shift) => published.year + shift)
    .find((year) => Math.abs(dayNumber({ ...day, year }) - now) <= NEAR);
}

/** Whether the paragraph tells another year, in which the day may lie. */
function tellsOtherYear(analysis: Analysis, { index, sentence }: PlacedDate, year: number): boolean {
  const { block } = analysis.sentences;
  const all = placedDates(analysis);
  for (let i = index - 1; i >= 0 && i >= index - 8 && block[all[i]!.sentence] === block[sentence]; i--)
    if (all[i]!.date.written?.year !== undefined && all[i]!.date.written?.year !== year) return true;
  return false;
}

function weekdayIn(day: CalendarDay, year: number): number {
  return weekday(dayNumber({ ...day, year }));
}

const SAID_OF_DAY = phraseTable<true>([
  ["was a", true],
  ["was", true],
  ["is a", true],
  ["is", true],
  ["will be a", true],
  ["fell on a", true],
  ["fell on", true],
  ["falls on a", true],
  ["falls on", true],
  ["will fall on a", true],
  ["will fall on", true],
  ["landed on a", true],
  ["which was a", true],
  ["which is a", true],
  ["which fell on a", true],
  ["which fell on", true],
  ["which falls on a", true],
  ["that was a", true],
  ["being a", true],
  ["a", true],
  ["(a", true],
]);
const COMMA = lexemeOf(",");
const SYMBOLS_AFTER = wordSet([",", ".", ")", ";", "!", "?", ":", "—", "–"]);
const WORDS_AFTER = wordSet("and when but so in as that because");

/** `12 March 2019 was a Tuesday`, `…, which fell on a Friday`: the weekday that the next expression gives to this date. */
function weekdaySaidOf({ tokens }: Analysis, placed: PlacedDate, next: PlacedDate): number | undefined {
  const { date } = next;
  if (
    next.sentence !== placed.sentence ||
    date.weekday === undefined ||
    date.written ||
    !exactDay(placed.date)
  )
    return undefined;
  if (date.type !== "DATE" || next.end - next.first !== 1) return undefined;
  const start = tokens.lexeme[placed.end] === COMMA ? placed.end + 1 : placed.end;
  const match = start < next.first ? SAID_OF_DAY.match(tokens, start, next.first) : undefined;
  if (match?.next !== next.first) return undefined;
  const after = next.end < next.to ? tokens.lexeme[next.end]! : 0;
  return next.end >= next.to || SYMBOLS_AFTER.has(after) || WORDS_AFTER.has(after) ? date.weekday : undefined;
}

const OLD_STYLE = wordSet("julian o.s. n.s.");
const REACH = 200;

/** Whether the words around speak of the old calendar. */
function speaksOfOldStyle({ tokens }: Analysis, { first, end }: PlacedDate): boolean {
  for (let i = Math.max(0, first - REACH); i < Math.min(tokens.count, end + REACH); i++)
    if (OLD_STYLE.has(tokens.lexeme[i]!)) return true;
  return false;
}
