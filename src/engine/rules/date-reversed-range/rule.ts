import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { dayNumber, monthName, parseDay, writtenDay } from "../../calendar/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import { type PlacedDate, placedDates, spanFrom, tellsYear } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "date/reversed-range",
  level: "error",
  summary: "A stretch of time whose end lies before its beginning.",
  check: ({ analysis }) => {
    const dates = placedDates(analysis);
    const results: RuleResult[] = [];
    for (let i = 0; i < dates.length; i++) {
      const placed = dates[i]!;
      if (placed.date.begin) results.push(...checkRange(analysis, placed));
      else if (tellsYear(placed.date) && i + 1 < dates.length)
        results.push(...checkPair(analysis, placed, dates[i + 1]!));
    }
    return results;
  },
};

/** Dates that are moved, corrected or counted back run from later to earlier. */
const MOVES = wordSet(
  `moved move moves moving postponed rescheduled shifted changed change changes revised brought bring back backward
   backwards corrected amended updated advanced backdated delayed pushed pulled redated swapped switched altered
   reversed reverse rewind rewound countdown descending retroactively retrospectively instead renamed accelerated accelerating hastened`,
);
/** After these, two four-digit numbers are quantities: `fell from 2015 to 1990`. */
const QUANTITY_VERBS = wordSet(
  `rose rise rises rising fell fall falls falling grew grow growing dropped drop declined decline decreased decrease
   increased increase reduced reduce cut slipped climbed jumped tumbled went slid plunged improved adjusted lowered
   raised up down shrank shrunk index average score scores`,
);
const LABELS = wordSet("issn tel call dial contact phone fax no nos pp pages page isbn id numbers");
const FROM = lexemeOf("from");
const BETWEEN = lexemeOf("between");
const AND = lexemeOf("and");
const SLASH = lexemeOf("/");
const REACH = 8;

function checkRange(analysis: Analysis, placed: PlacedDate): RuleResult[] {
  const { tokens } = analysis;
  const { begin, end } = placed.date;
  if (!begin || !end || isMoved(analysis, placed)) return [];
  if (isReversedInMonth(begin, end)) return checkDays(analysis, placed, begin, end);
  if (isLongWay(tokens.text, begin, end)) return [reversed(analysis, begin, end)];
  if (!isReversed(begin, end)) return [];
  const firstOfEnd = endToken(analysis, placed);
  const joint = firstOfEnd - 1;
  if (tokens.lexeme[joint] === SLASH) return [];
  const yearsOnly = begin.value.length === 4 && end.value.length === 4;
  const before = placed.first > placed.from ? tokens.lexeme[placed.first - 1]! : 0;
  const signalled = before === FROM || before === BETWEEN;
  if (yearsOnly && !signalled && isLabelled(analysis, placed)) return [];
  if (
    yearsOnly &&
    signalled &&
    placed.first - 2 >= placed.from &&
    isOfQuantity(tokens.lexeme, placed.first - 2)
  )
    return [];
  if (isShortOverMonths(begin, end)) return [];
  const certain = signalled || !yearsOnly;
  return [
    {
      kind: "fail",
      span: placed.date.span,
      message: `The end, ${words(end)}, lies before the beginning, ${words(begin)}. Check both dates against the source.`,
      ...(certain && tokens.lexeme[joint] !== AND ? {} : { level: "warning" as const }),
    },
  ];
}

/** `fell from`, `went down from`; what is pulled down or built up is no quantity. */
function isOfQuantity(lexemes: Int32Array, at: number): boolean {
  if (!QUANTITY_VERBS.has(lexemes[at]!)) return false;
  return !PARTICLES.has(lexemes[at]!) || !BUILDS.has(lexemes[at - 1] ?? 0);
}

const PARTICLES = wordSet("up down");
const BUILDS = wordSet("pulled torn taken burnt burned knocked shut closed put set laid built blown broken");

function endToken({ tokens }: Analysis, { date, first, end }: PlacedDate): number {
  for (let i = first + 1; i < end; i++) if (tokens.start[i]! >= date.end!.span.start) return i;
  return end - 1;
}

function isReversed(begin: DateExpression, end: DateExpression): boolean {
  if (begin.type !== "DATE" || end.type !== "DATE" || begin.relative || end.relative) return false;
  if (begin.readings || end.readings || !isPlain(begin) || !isPlain(end)) return false;
  const [low, high] = [begin.low, end.high];
  return low !== undefined && high !== undefined && high < low;
}

/** `from 21 to 15 October`: two days of one month without a year. */
function isReversedInMonth(begin: DateExpression, end: DateExpression): boolean {
  const [first, last] = [begin.written, end.written];
  if (!begin.relative || !end.relative || begin.readings || end.readings) return false;
  if (first?.day === undefined || last?.day === undefined || first.month !== last.month) return false;
  return first.year === undefined && last.year === undefined && last.day < first.day;
}

function checkDays(
  analysis: Analysis,
  placed: PlacedDate,
  begin: DateExpression,
  end: DateExpression,
): RuleResult[] {
  const { tokens } = analysis;
  const { first, from, date } = placed;
  const signal = first > from ? tokens.lexeme[first - 1]! : 0;
  const marked = signal === FROM || signal === BETWEEN;
  if (marked && first - 2 >= from && isOfQuantity(tokens.lexeme, first - 2)) return [];
  // `November 26 through 20th Century …`
  if (
    placed.end < placed.to &&
    end.span.end - end.span.start <= 4 &&
    (tokens.flags[placed.end]! & CAPITAL) !== 0
  )
    return [];
  const [day, last] = [begin.written?.day ?? 0, end.written?.day ?? 0];
  const short = begin.span.end - begin.span.start <= 4;
  // `30–2 May` is short for 30 April to 2 May, `won 21–15 October` a score.
  if (short && ((day >= 25 && last <= 7) || !marked)) return [];
  const month = monthName(end.written?.month ?? 0);
  return [
    {
      kind: "fail",
      span: date.span,
      message: `The end, ${last} ${month}, lies before the beginning, ${day} ${month}. Check both dates against the source.`,
      ...(signal === FROM ? {} : { level: "warning" as const }),
    },
  ];
}

/** `4 June–12 May 2013`: with the year before, which the text does not tell, it would be most of a year, but for a whole one. */
function isLongWay(text: string, begin: DateExpression, end: DateExpression): boolean {
  if (/\d{4}/u.test(text.slice(begin.span.start, begin.span.end)) || begin.readings || end.readings)
    return false;
  const [low, high] = [parseDay(begin.value), parseDay(end.value)];
  if (!low || !high || begin.type !== "DATE" || end.type !== "DATE" || low.year + 1 !== high.year)
    return false;
  const days = dayNumber(high) - dayNumber(low);
  return days > LONGEST_SEASON && days < WHOLE_YEAR && low.day !== 1;
}

const LONGEST_SEASON = 290;
/** With three days or fewer left out it is a whole year. */
const WHOLE_YEAR = 362;

/** Winters span two years, and a modifier widens what is meant. */
function isPlain({ value, modifier }: DateExpression): boolean {
  return !value.endsWith("WI") && modifier !== "APPROX";
}

/** `30–2 May` may be short for 30 April to 2 May; a beginning with its own month is not. */
function isShortOverMonths(begin: DateExpression, end: DateExpression): boolean {
  const [first, last] = [begin.written?.day, end.written?.day];
  if (first === undefined || last === undefined || begin.value.slice(0, 7) !== end.value.slice(0, 7))
    return false;
  return first >= 25 && last <= 7 && begin.span.end - begin.span.start <= 4;
}

function isMoved({ tokens }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - REACH); i < Math.min(to, end + 2); i++)
    if (MOVES.has(tokens.lexeme[i]!) && tokens.lexeme[i + 1] !== DOWN) return true;
  return false;
}

/** What is pulled down is not moved. */
const DOWN = lexemeOf("down");

/** `ISSN 2010-1987`, `+994 2015-2011`: figures of another kind stand before the years. */
function isLabelled({ tokens }: Analysis, { first, from }: PlacedDate): boolean {
  if (first === from) return false;
  const before = first - 1;
  if (LABELS.has(tokens.lexeme[before]!) || LABELS.has(tokens.lexeme[before - 1] ?? 0)) return true;
  if (tokens.kind[before] === NUMBER) return true;
  return tokens.kind[before] === WORD && (tokens.flags[before]! & ALL_CAPITALS) !== 0;
}

function words({ value }: DateExpression): string {
  const day = parseDay(value);
  return day ? writtenDay(day) : value;
}

const BEGINNINGS = wordSet(
  "began begun begins started starts opened commenced founded established launched born joined formed created built introduced inaugurated laid planned designed commissioned",
);
const ENDINGS = wordSet(
  "ended ends closed finished concluded died left dissolved disbanded abolished demolished expired stopped ceased completed launched",
);
const BETWEEN_CLAUSES = wordSet([
  ",",
  "and",
  "it",
  "he",
  "she",
  "they",
  "was",
  "were",
  "but",
  "until",
  "then",
  "(",
  ";",
  "which",
  "finally",
  "eventually",
]);
const BEFORE_DATE = wordSet("in on of around about early late at the down");

/** `began in 1995 and ended in 1992`: one sentence tells a beginning and an end of the same thing. */
function checkPair(analysis: Analysis, first: PlacedDate, second: PlacedDate): RuleResult[] {
  const { date: begin } = first;
  const { date: end } = second;
  if (first.sentence !== second.sentence || second.date.begin || !tellsYear(end) || !isReversed(begin, end))
    return [];
  if (isBetweenYears(analysis, first, second)) return [reversed(analysis, begin, end)];
  const opening = verbBefore(analysis, first.first, first.from, BEGINNINGS);
  const closing = verbBefore(analysis, second.first, first.end, ENDINGS);
  if (opening < 0 || closing < 0) return [];
  for (let i = first.end; i < closing; i++) if (!BETWEEN_CLAUSES.has(analysis.tokens.lexeme[i]!)) return [];
  return [reversed(analysis, begin, end)];
}

function reversed({ tokens }: Analysis, begin: DateExpression, end: DateExpression): RuleResult {
  const written = ({ span }: DateExpression) => tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return {
    kind: "fail",
    level: "warning",
    span: spanFrom(begin, end, tokens.text),
    message: `The end, ${written(end)}, lies before the beginning, ${written(begin)}. Check both dates against the source.`,
  };
}

const YEARS = lexemeOf("years");
const THE = lexemeOf("the");

/** `between the years 1976 and 1967`. */
function isBetweenYears({ tokens }: Analysis, { first, end, from }: PlacedDate, second: PlacedDate): boolean {
  return (
    first - 3 >= from &&
    tokens.lexeme[first - 1] === YEARS &&
    tokens.lexeme[first - 2] === THE &&
    tokens.lexeme[first - 3] === BETWEEN &&
    tokens.lexeme[end] === AND &&
    second.first === end + 1
  );
}

/** The verb of a list that stands right before a date, with only prepositions between; −1 where there is none. */
function verbBefore(
  { tokens }: Analysis,
  date: number,
  floor: number,
  verbs: ReturnType<typeof wordSet>,
): number {
  let i = date - 1;
  while (i >= floor && date - i <= 3 && BEFORE_DATE.has(tokens.lexeme[i]!)) i--;
  return i >= floor && verbs.has(tokens.lexeme[i]!) ? i : -1;
}
