import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { formatDay, parseDay } from "../../calendar/index.ts";
import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { WORD } from "../../text/tokens.ts";
import { exactDay, type PlacedDate, placedDates, spanFrom, tellsYear, yearOf } from "../date-placing.ts";
import type { RuleResult } from "../rule.ts";
import { type Length, lengthOf, stretchOf } from "./lengths.ts";

const LATER = lexemeOf("later");
const COMMA = lexemeOf(",");
const IN = lexemeOf("in");
const ON = lexemeOf("on");
const SINCE = wordSet("since after");
const BEFORE_YEAR = wordSet([",", "in", "("]);
const ARTICLES = wordSet("the its his her their");

/** Two years told with the number of years between them: `in 1950 … twenty years later, in 1962`, `in 2020 it was 50 years since the 1960 flood`. */
export function checkDistance(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  at: number,
): RuleResult | undefined {
  return (
    laterBefore(analysis, dates, at) ??
    laterAfter(analysis, dates, at) ??
    yearsSince(analysis, dates, at) ??
    lengthSince(analysis, dates, at) ??
    yearsAgo(analysis, dates[at]!, dates[at + 1])
  );
}

const AGO = lexemeOf("ago");

/** `Ten years ago, in 2003`, held against the date of the document. */
function yearsAgo(
  { tokens }: Analysis,
  ago: PlacedDate,
  told: PlacedDate | undefined,
): RuleResult | undefined {
  if (!told || tokens.lexeme[ago.end - 1] !== AGO || !/^\d{4}$/u.test(ago.date.value)) return undefined;
  if (ago.date.modifier || told.first - ago.end > 2 || !tellsYear(told.date)) return undefined;
  for (let i = ago.end; i < told.first; i++) if (!BEFORE_YEAR.has(tokens.lexeme[i]!)) return undefined;
  const [reckoned, year] = [Number(ago.date.value), yearOf(told.date)];
  if (year === undefined || Math.abs(reckoned - year) <= 1) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: spanFrom(ago.date, told.date, tokens.text),
    message: `Reckoned from the date of the document, this was ${reckoned}, not ${year}. Check the number and the year.`,
  };
}

/** `founded in 1950 … twenty years later, in 1962`. */
function laterBefore(analysis: Analysis, dates: readonly PlacedDate[], at: number): RuleResult | undefined {
  if (at === 0) return undefined;
  const [first, middle, last] = [dates[at - 1]!, dates[at]!, dates[at + 1]];
  if (!last || !isLater(analysis, middle) || last.first - middle.end > 2) return undefined;
  for (let i = middle.end; i < last.first; i++)
    if (!BEFORE_YEAR.has(analysis.tokens.lexeme[i]!)) return undefined;
  return judge(analysis, first, last, middle, yearsTold(analysis, middle, yearOf(first.date)));
}

/** `began in 1992 and ended in 1995, five years later`. */
function laterAfter(analysis: Analysis, dates: readonly PlacedDate[], at: number): RuleResult | undefined {
  if (at < 2) return undefined;
  const [first, last, middle] = [dates[at - 2]!, dates[at - 1]!, dates[at]!];
  if (!isLater(analysis, middle)) return undefined;
  const { tokens } = analysis;
  if (middle.first - last.end !== 1 || tokens.lexeme[last.end] !== COMMA || last.first - first.end > 8)
    return undefined;
  if (middle.end < middle.to && tokens.kind[middle.end] === WORD) return undefined;
  const told = shortLength(analysis, middle);
  if (told) return judgeShort(analysis, first, last, middle, told);
  return judge(analysis, first, last, middle, yearsTold(analysis, middle, yearOf(last.date)));
}

/** `In 2020, 50 years after the 1960 flood`, `thirty years after the 1986 accident, in 2011`. */
function yearsSince(analysis: Analysis, dates: readonly PlacedDate[], at: number): RuleResult | undefined {
  const { tokens } = analysis;
  const duration = dates[at]!;
  const event = dates[at + 1];
  const since = PASSED.has(tokens.lexeme[duration.end + 1] ?? 0) ? duration.end + 2 : duration.end;
  if (!event || duration.date.modifier === "APPROX" || !SINCE.has(tokens.lexeme[since]!)) return undefined;
  const match = /^P(\d+)Y$/u.exec(duration.date.type === "DURATION" ? duration.date.value : "");
  if (!match) return undefined;
  if (
    /\b(?:over|more|less|least|nearly|almost)\b/iu.test(
      tokens.text.slice(duration.date.span.start, duration.date.span.end),
    )
  )
    return undefined;
  const start = ARTICLES.has(tokens.lexeme[since + 1]!) ? since + 2 : since + 1;
  if (event.first !== start && event.first !== since + 1) return undefined;
  const now = momentOf(analysis, dates, at);
  return now ? judge(analysis, event, now, duration, Number(match[1])) : undefined;
}

/** `By 2010 nine years had passed since`. */
const PASSED = wordSet("passed elapsed");

/** The year that heads the sentence, or that follows the event after a comma. */
function momentOf({ tokens }: Analysis, dates: readonly PlacedDate[], at: number): PlacedDate | undefined {
  const before = at > 0 ? dates[at - 1] : undefined;
  const [duration, event, after] = [dates[at]!, dates[at + 1]!, dates[at + 2]];
  if (before && before.first - before.from <= 1 && duration.first - before.end <= 4) return before;
  if (!after || after.first - event.end > 6) return undefined;
  const [comma, preposition] = [tokens.lexeme[after.first - 2]!, tokens.lexeme[after.first - 1]!];
  return comma === COMMA && (preposition === IN || preposition === ON) ? after : undefined;
}

const SHORT_UNITS = wordValues({ day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30 });

/** The number and unit of `seven weeks later`. */
function shortLength({ tokens }: Analysis, { date, first, end }: PlacedDate): Length | undefined {
  const numeral = readNumeral(tokens, first, end);
  const unit = numeral ? SHORT_UNITS.get(tokens.lexeme[numeral.next]!) : 0;
  if (!numeral || unit === 0 || numeral.value % 1 !== 0) return undefined;
  const value = unit === 30 ? `P${numeral.value}M` : `P${numeral.value * unit}D`;
  const length = lengthOf({ ...date, type: "DURATION", value }, tokens.text);
  if (!length || unit !== 7) return length;
  return { ...length, least: length.least - 6, most: length.most + 6 };
}

function judgeShort(
  { tokens }: Analysis,
  first: PlacedDate,
  last: PlacedDate,
  told: PlacedDate,
  length: Length,
): RuleResult | undefined {
  const stretch = stretchOf({ ...first.date, begin: first.date, end: last.date });
  if (!stretch?.exact) return undefined;
  if (length.least <= stretch.most[length.unit] && length.most >= stretch.least[length.unit])
    return undefined;
  return {
    kind: "review",
    level: "warning",
    span: spanFrom(told.date, last.date, tokens.text),
    message: `From one date to the other it is ${stretch.words[length.unit]}, and the text gives ${length.words}. Check both dates and the number.`,
    related: [{ message: "The date it is counted from.", span: first.date.span }],
  };
}

function isLater({ tokens }: Analysis, { end }: PlacedDate): boolean {
  return tokens.lexeme[end - 1] === LATER;
}

/** The number of years of `ten years later`, whose value was reckoned from the year `from`. */
function yearsTold({ tokens }: Analysis, { date }: PlacedDate, from: number | undefined): number | undefined {
  const words = tokens.text.slice(date.span.start, date.span.end);
  if (from === undefined || !/year|decade/iu.test(words) || !/^\d{4}$/u.test(date.value)) return undefined;
  return Number(date.value) - from;
}

/** One year more or less is left to the days of the two years. */
function judge(
  { tokens }: Analysis,
  first: PlacedDate,
  last: PlacedDate,
  told: PlacedDate,
  years: number | undefined,
): RuleResult | undefined {
  if (years === undefined || !tellsYear(first.date) || !tellsYear(last.date)) return undefined;
  const [from, to] = [yearOf(first.date), yearOf(last.date)];
  if (from === undefined || to === undefined || to < from || Math.abs(to - from - years) <= 1)
    return undefined;
  return {
    kind: "review",
    level: "warning",
    span: spanFrom(told.date, told.first < first.first ? first.date : last.date, tokens.text),
    message: `From ${from} to ${to} is ${to - from} years, and the text gives ${years}. Check both years and the number.`,
    related: [{ message: "The year it is counted from.", span: first.date.span }],
  };
}

const SINCE_WORD = lexemeOf("since");

/** `for nine days, since 20 June`, held against the date told before it in the paragraph. */
function lengthSince(analysis: Analysis, dates: readonly PlacedDate[], at: number): RuleResult | undefined {
  const { tokens } = analysis;
  const duration = dates[at]!;
  const since = dates[at + 1];
  if (!since || tokens.lexeme[since.first - 1] !== SINCE_WORD) return undefined;
  const length = lengthOf(duration.date, tokens.text);
  if (!length) return undefined;
  const gap = since.first - 1 - duration.end;
  if (
    gap > 1 ||
    (gap === 1 && tokens.lexeme[duration.end] !== COMMA) ||
    since.date.begin ||
    since.date.readings
  )
    return undefined;
  const now = lastDayBefore(analysis, duration);
  const begin = now ? inYearOf(since.date, now.date) : undefined;
  if (!now || !begin) return undefined;
  const { kind, type, value, relative, span } = since.date;
  const stretch = stretchOf({ kind, type, value, relative, span, begin, end: now.date });
  if (!stretch || (length.least <= stretch.most[length.unit] && length.most >= stretch.least[length.unit]))
    return undefined;
  return {
    kind: "review",
    level: "warning",
    span: spanFrom(duration.date, since.date, tokens.text),
    message: `The text gives ${length.words}, but from one date to the other it is ${stretch.words[length.unit]}. Check the length and both dates.`,
    related: [{ message: "The date it is counted to.", span: now.date.span }],
  };
}

/** The last day told in full before a place, in the same paragraph and at most eight dates back. */
function lastDayBefore(analysis: Analysis, { index, sentence }: PlacedDate): PlacedDate | undefined {
  const { block } = analysis.sentences;
  const all = placedDates(analysis);
  for (let i = index - 1; i >= 0 && i >= index - 8; i--) {
    const place = all[i]!;
    if (block[place.sentence] !== block[sentence]) return undefined;
    if (exactDay(place.date)) return place;
  }
  return undefined;
}

/** A day and month without a year lie in the year of the later date. */
function inYearOf(date: DateExpression, now: DateExpression): DateExpression | undefined {
  const { written } = date;
  if (written?.month === undefined || written.day === undefined) return undefined;
  const year = written.year ?? Number(now.value.slice(0, 4));
  const value = formatDay({ year, month: written.month, day: written.day });
  return parseDay(value) && value <= now.value
    ? { ...date, value, low: value, high: value, relative: false }
    : undefined;
}
