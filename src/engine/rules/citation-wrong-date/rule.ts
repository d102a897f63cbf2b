import type { Citation, DateExpression, Evidence, Instrument } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { recordOf, statingCitations, wholeSpan, writtenDate } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { gather, isNearMiss, linkedDate, type Sentences } from "./linked-dates.ts";

export const rule: Rule = {
  id: "citation/wrong-date",
  level: "error",
  summary: "A cited instrument with a day or month that is not the one in the record.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  let gathered: Sentences | undefined;
  for (const [citation, found] of statingCitations(analysis.citations, evidence)) {
    let result = resultOf(citation, found) ?? ofTreaty(analysis, citation, found);
    if (!result && isDatable(citation, found)) {
      gathered ??= gather(analysis);
      result = fromWordsAround(gathered, citation, found);
    }
    // One day told of several acts is reported once.
    if (result && !results.some(({ span }) => span === result.span)) results.push(result);
  }
  return results;
}

/** Treaties have several days; only what is told of the adoption, and is off in its day or month alone, is held against them. */
function ofTreaty(analysis: Analysis, citation: Citation, evidence: Evidence): RuleResult | undefined {
  const { date, dateSpan, span } = citation;
  const [instrument] = evidence.instruments;
  if (citation.instrumentType !== "treaty" || date?.length !== 10 || !dateSpan || !instrument?.date)
    return undefined;
  if (evidence.status !== "found" || allows(instrument, date) || !isNearMiss(date, instrument.date))
    return undefined;
  if (!date.startsWith(instrument.date.slice(0, 4))) return undefined;
  const between = analysis.document.text.slice(
    Math.max(0, Math.min(span.start, dateSpan.start) - 60),
    Math.max(span.end, dateSpan.end),
  );
  if (!/\b(?:adopted|proclaimed)\b/.test(between)) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: dateSpan,
    message: `The record dates the ${instrument.id} ${writtenDate(instrument.date)}; the text gives ${writtenDate(date)}. Check the date against the source.`,
    related: [recordOf(instrument, evidence)],
    suggestion: writtenDate(instrument.date),
  };
}

/** A day that only the words around tie to the instrument is held against it when it is off in one part alone. */
function fromWordsAround(
  gathered: Sentences,
  citation: Citation,
  evidence: Evidence,
): RuleResult | undefined {
  const dated = evidence.instruments.filter(hasDay);
  const linked = linkedDate(gathered, citation);
  if (!linked) return undefined;
  const { date, bound } = linked;
  const meant = dated.find(
    ({ date: day }) =>
      isNearMiss(dayIn(date, day!), day!) || (bound && date.value.slice(0, 4) === day!.slice(0, 4)),
  );
  if (!meant || dated.some((instrument) => allows(instrument, dayIn(date, meant.date!)))) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: date.span,
    message: `The record dates ${meant.name ?? meant.id} ${writtenDate(meant.date!)}; the text gives ${writtenDate(dayIn(date, meant.date!))}. Check the date against the source.`,
    related: [recordOf(meant, evidence)],
    suggestion: writtenDate(meant.date!),
  };
}

function resultOf(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const { date } = citation;
  if (evidence.status !== "found" || date === undefined || date.length < 7) return undefined;
  const dated = evidence.instruments.filter((instrument) => instrument.date !== undefined);
  if (dated.length === 0 || dated.some((instrument) => allows(instrument, date))) return undefined;
  const judgment = dated.every(({ type }) => type === "judgment");
  const slip = dated.some((instrument) => isNearMiss(date, instrument.date!));
  // A resolution or treaty of another year is reported by citation/wrong-year, with the number in doubt.
  const sameYear = dated.some((instrument) => instrument.date!.startsWith(date.slice(0, 4)));
  if (!judgment && dated[0]!.type !== "advisoryOpinion" && !sameYear) return undefined;
  if (citation.instrumentType === "treaty") return undefined;
  const days = dated.map((instrument) => writtenDate(instrument.date!)).join(" and ");
  const name = judgment ? (dated[0]!.name ?? dated[0]!.id) : dated[0]!.id;
  return {
    kind: judgment ? "review" : "fail",
    ...(judgment ? { level: sameYear || slip ? ("warning" as const) : ("note" as const) } : {}),
    span: wholeSpan(citation),
    message: `The record dates ${name} ${days}; the text gives ${writtenDate(date)}. Check the date against the source.`,
    related: dated.map((instrument) => recordOf(instrument, evidence)),
    suggestion: writtenDate(dated[0]!.date!),
  };
}

/** A day told without its year is read in that of the record. */
function dayIn({ value, written }: DateExpression, recorded: string): string {
  return written?.year === undefined ? `${recorded.slice(0, 4)}${value.slice(4, 10)}` : value.slice(0, 10);
}

function isDatable({ date = "" }: Citation, { status, instruments }: Evidence): boolean {
  return status === "found" && date.length < 10 && instruments.some(hasDay);
}

function hasDay({ date }: Instrument): boolean {
  return date?.length === 10;
}

/** Dates are compared to the precision that both have. */
function allows({ date, otherDates = [] }: Instrument, stated: string): boolean {
  return [date!, ...otherDates.map(({ value }) => value)].some(
    (known) => known.startsWith(stated) || stated.startsWith(known),
  );
}
