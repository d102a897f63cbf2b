import type { Citation, Evidence } from "../../../model/index.ts";
import { ownCitations, recordOf, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/unknown",
  level: "error",
  summary: "A cited instrument, or an article of it, that a complete registry does not hold.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence))
    if (found.status === "disproved") results.push(resultOf(citation, found));
  return results;
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
