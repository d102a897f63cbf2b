import type { Quotation, QuotationEvidence } from "../../../model/index.ts";
import { alterationOf } from "../quotation-alteration.ts";
import { FEWEST_TELLING_FOUND, lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/not-in-library",
  level: "note",
  summary: "A quotation that the library does not hold.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, evidence] of lookedUp(context)) {
    const message = messageFor(quotation, evidence, context);
    if (message === undefined) continue;
    const [nearest] = evidence.matches;
    const shown = nearest && evidence.status !== "notFound" ? [passageOf(nearest)] : [];
    results.push({ kind: "open", span: quotation.span, message, related: shown });
  }
  return results;
}

/** Why nothing is said of a quotation; undefined where something is. */
function messageFor(
  quotation: Quotation,
  evidence: QuotationEvidence,
  context: RuleContext,
): string | undefined {
  const { status, matches } = evidence;
  const [nearest] = matches;
  if (status === "notFound" || (status === "unclear" && !nearest))
    return "No source in the library has these words. That does not make them wrong.";
  if (status !== "unclear" && status !== "found") return undefined;
  if (status === "found" && nearest!.verdict !== "altered")
    return nearest!.tellingWords < FEWEST_TELLING_FOUND
      ? `These words stand in ${nameOf(nearest!.source)}, but they are so few and common that anybody may have said them.`
      : undefined;
  if (status === "found" && alterationOf(quotation, evidence, context)) return undefined;
  return `No source in the library has these words. The nearest passage is in ${nameOf(nearest!.source)}; too little agrees to say that it is meant.`;
}
