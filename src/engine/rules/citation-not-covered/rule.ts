import type { Citation, Evidence } from "../../../model/index.ts";
import { ownCitations, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/not-covered",
  level: "note",
  summary: "A citation that could not be looked up in any registry at hand.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    // Nobody expects a registry of web addresses.
    if (citation.form === "vague" || citation.body === "URL") continue;
    if (found.status === "notCovered" || found.status === "ambiguous" || found.status === "notChecked")
      results.push(resultOf(citation, found));
  }
  return results;
}

function resultOf(citation: Citation, { reason = "", pack }: Evidence): RuleResult {
  const asked = pack ? ` Asked: ${pack.title} (as of ${pack.asOf}).` : "";
  return {
    kind: "open",
    span: wholeSpan(citation),
    message:
      `${citation.normal ?? "This"} could not be looked up. ${reason}${asked} That does not make it wrong.`.replace(
        /\s+/gu,
        " ",
      ),
  };
}
