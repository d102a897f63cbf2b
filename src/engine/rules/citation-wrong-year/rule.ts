import type { Citation, Evidence, Instrument } from "../../../model/index.ts";
import { ownCitations, recordOf, wholeSpan, writtenDate } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/wrong-year",
  level: "error",
  summary: "A cited instrument with a year that is not the one in the record.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    if (citation.year === undefined) continue;
    const result = againstRecord(citation, found) ?? againstSession(citation);
    if (result) results.push(result);
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
