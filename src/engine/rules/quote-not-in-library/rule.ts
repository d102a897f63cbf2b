import type { Quotation, QuotationMatch } from "../../../model/index.ts";
import { citationFor, instrumentOf, lookedUp, nameOf, passageOf } from "../quotation-record.ts";
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
    else if (status === "unclear" || isAlteredElsewhere(quotation, matches, context))
      results.push({
        kind: "open",
        span: quotation.span,
        message: `No source in the library has these words. The nearest passage is in ${nameOf(matches[0]!.source)}; too little agrees to say that it is meant.`,
        related: [passageOf(matches[0]!)],
      });
  }
  return results;
}

/** Something similar stands in an instrument, but the document quotes another one, whose text is not here. */
function isAlteredElsewhere(
  quotation: Quotation,
  [match]: readonly QuotationMatch[],
  context: RuleContext,
): boolean {
  const citation = citationFor(quotation, context);
  return (
    match?.verdict === "altered" &&
    citation !== undefined &&
    instrumentOf(citation, context) !== match.source.instrument?.id
  );
}
