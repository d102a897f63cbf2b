import { lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/not-in-library",
  level: "note",
  summary: "A quotation that the library does not hold.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    if (status === "notFound")
      results.push({
        kind: "open",
        span: quotation.span,
        message: "No source in the library has these words. That does not make them wrong.",
      });
    else if (status === "unclear")
      results.push({
        kind: "open",
        span: quotation.span,
        message: `No source in the library has these words. The nearest passage is in ${nameOf(matches[0]!.source)}; too little agrees to say that it is meant.`,
        related: [passageOf(matches[0]!)],
      });
  }
  return results;
}
