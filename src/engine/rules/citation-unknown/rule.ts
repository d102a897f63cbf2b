import type { Citation, Evidence, PackDescription } from "../../../model/index.ts";
import { recordOf, statingCitations, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/unknown",
  level: "error",
  summary: "A cited instrument, or an article of it, that a complete registry does not hold.",
  check,
};

function check({ analysis, evidence, asOf }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of statingCitations(analysis.citations, evidence))
    if (found.status === "disproved") results.push(resultOf(citation, found));
    else if (isAhead(citation, found, asOf)) results.push(aheadOf(citation, found, asOf));
  return results;
}

/** The Security Council never adopted more in a year than in 1993, when it adopted 93. */
const MOST_IN_A_YEAR = 93;

/** A number that the Council cannot have reached by the day of the check, however many it adopts. */
function isAhead(citation: Citation, { status, pack }: Evidence, asOf: string): boolean {
  if (status !== "notCovered" || citation.body !== "UN Security Council" || !pack) return false;
  if (citation.instrumentType !== "resolution" || citation.session !== undefined) return false;
  return Number(citation.number) > mostBy(asOf, pack);
}

function mostBy(asOf: string, { asOf: kept, coverage }: PackDescription): number {
  const years = Math.max(0, Number(asOf.slice(0, 4)) - Number(kept.slice(0, 4)) + 1);
  return (coverage.completeTo ?? 0) + years * MOST_IN_A_YEAR;
}

function aheadOf(citation: Citation, { pack }: Evidence, asOf: string): RuleResult {
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `There is no ${citation.normal}. The Security Council had adopted ${pack!.coverage.completeTo} resolutions by ${pack!.asOf.slice(0, 4)} and never more than ${MOST_IN_A_YEAR} in a year, so it cannot have reached this number by ${asOf.slice(0, 4)}. Check the number against the source.`,
  };
}

function resultOf(citation: Citation, evidence: Evidence): RuleResult {
  const [instrument] = evidence.instruments;
  const [near] = evidence.alternatives.filter(({ year }) => year === citation.year);
  const what =
    citation.provision && instrument
      ? `Article ${citation.provision} of the ${instrument.id}`
      : (citation.normal ?? citation.body);
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `There is no ${what}. ${evidence.reason ?? ""} Check the number against the source.`.replace(
      /\s+/gu,
      " ",
    ),
    related: [
      ...(instrument ? [recordOf(instrument, evidence)] : []),
      ...(near ? [recordOf(near, evidence)] : []),
    ],
    ...(near ? { suggestion: near.id } : {}),
  };
}
