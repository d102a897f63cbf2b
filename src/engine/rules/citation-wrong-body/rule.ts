import type { Citation, Evidence } from "../../../model/index.ts";
import { ownCitations, recordOf, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/wrong-body",
  level: "error",
  summary: "A resolution that is given to one body, while number and year are another's.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    if (!citation.bodyStated || citation.instrumentType !== "resolution" || found.status === "found")
      continue;
    const result = resultOf(citation, found);
    if (result) results.push(result);
  }
  return results;
}

function resultOf(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [twin] = evidence.alternatives;
  if (!twin || twin.body === citation.body) return undefined;
  const other = twin.body.replace(/^UN /u, "");
  const stated = citation.body.replace(/^UN /u, "");
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `${twin.id} is a resolution of the ${other}; the ${stated} does not number its resolutions in this way. Name the ${other}, or check the number.`,
    related: [recordOf(twin, evidence)],
    suggestion: twin.id,
  };
}
