import { type Citation, type Evidence, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { recordOf, statingCitations, wholeSpan, writtenDate } from "../citation-record.ts";
import { isNearMiss } from "../near-miss.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { allows, daysAround, isJudgmentOfOtherYear, isOfOtherYear, resultAround } from "./around.ts";
import { judgmentOfOtherDay } from "./dated-judgments.ts";

export const rule: Rule = {
  id: "citation/wrong-date",
  level: "error",
  summary: "A cited instrument with a day or month that is not the one in the record.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const { analysis, evidence } = context;
  const results: RuleResult[] = [];
  for (const [citation, found] of statingCitations(analysis.citations, evidence)) {
    const result =
      resultOf(citation, found) ??
      ofTreaty(analysis, citation, found) ??
      judgmentOfOtherDay(analysis, citation, found);
    if (result) results.push(result);
  }
  for (const around of daysAround(context)) {
    // One day told of several acts is reported once; of another year speaks citation/wrong-year.
    const { span } = around.date;
    if (isOfOtherYear(around) || results.some((each) => spansOverlap(each.span, span))) continue;
    results.push(resultAround(around));
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
  if (
    !/\b(?:adopted|proclaimed|concluded)\b|\b(?:was|were) (?:first )?(?:signed|opened|made)\b/.test(between)
  )
    return undefined;
  return {
    kind: "review",
    level: "warning",
    span: dateSpan,
    message: `The record dates the ${instrument.id} ${writtenDate(instrument.date)}; the text gives ${writtenDate(date)}. Check the date against the source.`,
    related: [recordOf(instrument, evidence)],
    suggestion: writtenDate(instrument.date),
  };
}

function resultOf(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const { date } = citation;
  if (evidence.status !== "found" || date === undefined || date.length < 7) return undefined;
  const dated = evidence.instruments.filter((instrument) => instrument.date !== undefined);
  if (dated.length === 0 || dated.some((instrument) => allows(instrument, date))) return undefined;
  if (isJudgmentOfOtherYear(citation, evidence)) return undefined;
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
