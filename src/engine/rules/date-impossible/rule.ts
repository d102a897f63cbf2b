import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { monthLength, monthName } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { WORD } from "../../text/tokens.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";

/** A text that speaks of a date as impossible does not use it. */
const DOUBTS = wordSet(
  "impossible nonexistent non-existent fictional fictitious imaginary invalid erroneous erroneously mistaken mistakenly sic typo misprint nonsensical",
);
const EXISTS = wordSet("exist exists existed such");
const NEGATIONS = wordSet("no not never doesn't didn't isn't");
const LABELS = wordSet("no nos number ref reference id code case file docket version serial isbn issn");
/** Years that the Julian calendar holds for leap years and the Gregorian one does not. */
const JULIAN_LEAP_YEARS: ReadonlySet<number> = new Set([1100, 1300, 1400, 1500, 1700, 1800, 1900]);

export const rule: Rule = {
  id: "date/impossible",
  level: "error",
  summary: "A day that the calendar does not have, such as 31 April or 29 February of a common year.",
  check: ({ analysis }) => {
    const results: RuleResult[] = [];
    for (const placed of placedDates(analysis)) {
      const { begin, end } = placed.date;
      for (const date of begin && end ? [begin, end] : placed.date.written ? [placed.date] : NONE) {
        const result = checkDate(analysis, placed, date);
        if (result) results.push(result);
      }
    }
    return results;
  },
};

const NONE: readonly DateExpression[] = [];

function checkDate(analysis: Analysis, placed: PlacedDate, date: DateExpression): RuleResult | undefined {
  const fault = faultOf(date);
  if (!fault || isLabel(analysis, placed) || isDoubted(analysis, placed) || countsSomething(analysis, placed))
    return undefined;
  return {
    kind: "fail",
    span: date.span,
    message: `${fault} Check the date against the source.`,
    ...weakened(date),
  };
}

/** 29 February 1900 was a day in countries that still kept the Julian calendar. */
function weakened({ written }: DateExpression): Pick<RuleResult, "level"> {
  const julian = written?.month === 2 && written.day === 29 && JULIAN_LEAP_YEARS.has(written.year ?? 0);
  return julian ? { level: "warning" } : {};
}

/** Why the written day does not exist, in one sentence; undefined when it does. */
function faultOf({ written, readings, type }: DateExpression): string | undefined {
  if (!written || readings || (type !== "DATE" && type !== "TIME")) return undefined;
  const { year, month, day } = written;
  if (month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return `There is no month ${month}.`;
  const length = monthLength(year ?? 2000, month);
  if (day >= 1 && day <= length) return undefined;
  const name = monthName(month);
  if (day === 29 && month === 2) return `${year} was no leap year: February ${year} had 28 days.`;
  if (month === 2 && year === undefined)
    return `February never has more than 29 days, so there is no ${day} February.`;
  return `${name}${month === 2 ? ` ${year}` : ""} has ${length} days, so there is no ${day} ${name}.`;
}

/** `No. 2015-13-40`, `ID 31/04/2015`: a label in figures. */
function isLabel({ tokens }: Analysis, { date, first, from }: PlacedDate): boolean {
  if (date.written?.month === undefined || !/^\d/u.test(tokens.text.slice(date.span.start, date.span.end)))
    return false;
  for (let i = first - 1; i >= from && i >= first - 2; i--) if (LABELS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const REACH = 40;

/** Whether the sentence itself says that there is no such day. */
function isDoubted({ tokens }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  let negated = false;
  let exists = false;
  for (let i = Math.max(from, first - REACH); i < Math.min(to, end + REACH); i++) {
    const lexeme = tokens.lexeme[i]!;
    if (DOUBTS.has(lexeme)) return true;
    negated ||= NEGATIONS.has(lexeme);
    exists ||= EXISTS.has(lexeme);
  }
  return negated && exists;
}

const AFTER_DATE = wordSet(
  `and or to at in on of by with for from until till through when where while after before as but that which who was
   were is are has had have will would the a an this it he she they we his her its their the there if during since than then
   last this next due because between about around under over against`,
);

/** `By June 31 shops had closed`: without a year, a noun after the number may be what it counts. */
function countsSomething({ tokens }: Analysis, { date, end, to }: PlacedDate): boolean {
  if (date.written?.year !== undefined || date.begin || end >= to || tokens.kind[end] !== WORD) return false;
  // Day before month counts nothing: `31 June meeting`.
  if (/^\d/u.test(tokens.text.slice(date.span.start, date.span.start + 1))) return false;
  const first = tokens.text[tokens.start[end]!]!;
  return first === first.toLowerCase() && !AFTER_DATE.has(tokens.lexeme[end]!);
}
