import { type Citation, type Evidence, type Instrument, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { ownCitations, recordOf, wholeSpan, writtenDate } from "../citation-record.ts";
import {
  daysAround,
  isJudgmentOfOtherYear,
  isOfOtherYear,
  resultAround,
} from "../citation-wrong-date/around.ts";
import { isOfAct, otherCells } from "../citation-wrong-date/rows.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/wrong-year",
  level: "error",
  summary: "A cited instrument with a year that is not the one in the record.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const { analysis, evidence } = context;
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    const inRow = yearInRow(analysis, citation, found) ?? judgmentOfOtherYear(citation, found);
    if (inRow) results.push(inRow);
    if (inRow || citation.year === undefined) continue;
    const result =
      againstRecord(citation, found) ??
      againstAdoption(analysis, citation, found) ??
      againstSession(citation);
    if (result) results.push(result);
  }
  for (const around of daysAround(context)) {
    const { span } = around.date;
    if (!isOfOtherYear(around) || results.some((each) => spansOverlap(each.span, span))) continue;
    results.push(resultAround(around));
  }
  return results;
}

function againstRecord(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [instrument] = evidence.instruments;
  if (
    evidence.status !== "found" ||
    !instrument ||
    evidence.instruments.some((each) => knownYears(each).has(citation.year!))
  )
    return undefined;
  if (instrument.date === undefined || citation.instrumentType === "judgment") return undefined;
  const isTreaty = citation.instrumentType === "treaty";
  const name = isTreaty ? `The ${instrument.id}` : instrument.id.replace(/ \(\d{4}\)$/u, "");
  return {
    kind: "fail",
    ...(isTreaty ? { level: "warning" as const } : {}),
    span: wholeSpan(citation),
    message: `${name} is of ${writtenDate(instrument.date)}, not of ${citation.year}. Check the number and the year.`,
    related: [recordOf(instrument, evidence)],
    suggestion: isTreaty ? `${instrument.id} (${instrument.year})` : instrument.id,
  };
}

/** A treaty enters into force some years after it is made, and is opened for signature in the next. */
const YEARS_TO_FORCE = 3;
const MADE_IN = /^,? (?:which was |that was )?(?:adopted|proclaimed|concluded)(?: by [^.;,]{1,40})? in $/iu;
/** What was made in several parts, of several years. */
const SEVERAL = /(?:Accords|Agreements|Conventions|Protocols)$/u;

/** `adopted in 1990`, `the 1990 Convention`: the year in which the treaty entered into force, told as that of its making. */
function againstAdoption(
  { document: { text } }: Analysis,
  citation: Citation,
  evidence: Evidence,
): RuleResult | undefined {
  const [instrument] = evidence.instruments;
  const { dateSpan, span, year = 0 } = citation;
  if (citation.instrumentType !== "treaty" || evidence.status !== "found" || !instrument?.date || !dateSpan)
    return undefined;
  const made = Number(instrument.date.slice(0, 4));
  if (year <= made || SEVERAL.test(instrument.id)) return undefined;
  const between =
    dateSpan.start >= span.end
      ? text.slice(span.end, dateSpan.start)
      : text.slice(dateSpan.start, span.start + 80);
  // Said in so many words, however long it took to enter into force.
  if (year > made + YEARS_TO_FORCE && !MADE_IN.test(between)) return undefined;
  const names = dateSpan.start >= span.start && dateSpan.end < span.end;
  if (
    !names &&
    !/\b(?:adopted|proclaimed|concluded)\b/iu.test(between) &&
    !LEADING.test(before(text, citation))
  )
    return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `The ${instrument.id} was made on ${writtenDate(instrument.date)}; the record knows ${year} only as a year of signature, of entry into force or of another version. Check the year.`,
    related: [recordOf(instrument, evidence)],
    suggestion: `${instrument.id} (${made})`,
  };
}

const BARE_YEAR = /^\D{0,24}\b((?:18|19|20)\d\d)$/u;

/** `| Rome Statute | 1996 |`: the year fills a cell whose column is that of the making. */
function yearInRow(analysis: Analysis, citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [instrument] = evidence.instruments;
  const isTreaty = citation.instrumentType === "treaty";
  if (evidence.status !== "found" || !instrument?.date || citation.date !== undefined) return undefined;
  if (!isTreaty && instrument.body !== "ICJ") return undefined;
  for (const cell of otherCells(analysis, citation)) {
    if (!isOfAct(cell)) continue;
    const written = analysis.document.text.slice(cell.span.start, cell.span.end).trimEnd();
    const year = BARE_YEAR.exec(written)?.[1];
    if (year === undefined || evidence.instruments.some((each) => knownYears(each).has(Number(year))))
      continue;
    const end = cell.span.start + written.length;
    return {
      kind: "review",
      level: "warning",
      span: { start: end - year.length, end },
      message: `The record dates ${instrument.name ?? instrument.id} ${writtenDate(instrument.date)}; the table gives ${year}. Check the year.`,
      related: [recordOf(instrument, evidence)],
      suggestion: instrument.date.slice(0, 4),
    };
  }
  return undefined;
}

/** Day and month are those of the record, the year is not. */
function judgmentOfOtherYear(citation: Citation, evidence: Evidence): RuleResult | undefined {
  if (!isJudgmentOfOtherYear(citation, evidence)) return undefined;
  const [instrument] = evidence.instruments;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `The record dates ${instrument!.name ?? instrument!.id} ${writtenDate(instrument!.date!)}; the text gives ${writtenDate(citation.date!)}. Check the year against the source.`,
    related: [recordOf(instrument!, evidence)],
    suggestion: writtenDate(instrument!.date!),
  };
}

const LEADING = /\b(?:adopted|proclaimed|concluded)\b[^.;]*$/iu;

/** The words between the date and the treaty, or before the date that leads. */
function before(text: string, { span, dateSpan }: Citation): string {
  if (!dateSpan || dateSpan.start >= span.start) return "";
  return text.slice(Math.max(0, dateSpan.start - 40), dateSpan.start);
}

function knownYears({ year, date, otherDates = [] }: Instrument): ReadonlySet<number> {
  const years = [date, ...otherDates.map(({ value }) => value)].map((day) => Number(day?.slice(0, 4)));
  return new Set([...years, year ?? Number.NaN]);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The n-th regular session of the General Assembly met from September of 1945 + n to September of the next year. */
function againstSession({ body, session, year, normal, ...citation }: Citation): RuleResult | undefined {
  if (body !== "UN General Assembly" || session === undefined || year === undefined) return undefined;
  const number = /^\d+$/u.test(session) ? Number(session) : romanNumber(session);
  // The first session began in January 1946.
  if (number === undefined || number < 1 || number > 120 || (year >= 1945 + number && year <= 1946 + number))
    return undefined;
  return {
    kind: "fail",
    span: wholeSpan({ ...citation, body, session, year, ...(normal === undefined ? {} : { normal }) }),
    message: `Session ${session} of the General Assembly met in ${1945 + number} and ${1946 + number}, so ${normal ?? "this resolution"} is not of ${year}. Check the number and the year.`,
  };
}

function romanNumber(numeral: string): number | undefined {
  if (!/^[IVXL]+$/u.test(numeral)) return undefined;
  return [...numeral].reduce((sum, letter, i) => {
    const value = ROMAN[letter]!;
    return (ROMAN[numeral[i + 1] ?? ""] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}
