import { describe, ownCitations, recordOf } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/resolved",
  level: "note",
  summary: "A citation that was looked up and found in a registry.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    const [instrument] = found.instruments;
    if (found.status !== "found" || !instrument) continue;
    results.push({
      kind: "pass",
      span: citation.span,
      message: describe(instrument),
      related: [recordOf(instrument, found)],
    });
  }
  return results;
}
