import type { Quotation, QuotationMatch } from "../../../model/index.ts";
import { citationFor, instrumentOf, lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/other-instrument",
  level: "error",
  summary: "Words quoted from one instrument that stand in another.",
  check,
};

/** Fewer telling words may stand in any instrument. */
const FEWEST_TELLING = 4;

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    const citation = citationFor(quotation, context);
    const cited = citation && instrumentOf(citation, context);
    const match = matches.find(({ source, verdict }) => verdict !== "altered" && source.instrument);
    if (status !== "found" || !cited || !match || match.tellingWords < FEWEST_TELLING) continue;
    const held = context.library?.adopted.get(cited);
    // An instrument that recalls another repeats its words: if the cited one has them at all, nothing is wrong.
    if (
      held !== undefined &&
      !matches.some((one) => one.source.instrument?.id === cited && one.agreement > 0.6)
    )
      results.push(resultOf(quotation, cited, match, held));
  }
  return results;
}

function resultOf(quotation: Quotation, cited: string, match: QuotationMatch, held: string): RuleResult {
  return {
    kind: "fail",
    span: quotation.span,
    message: `The words are quoted from ${cited}, whose text in the library does not have them. They stand in ${nameOf(match.source)}.`,
    related: [
      passageOf(match),
      { message: "The text that is cited.", source: { id: held, title: cited, instrument: cited } },
    ],
    suggestion: nameOf(match.source),
  };
}
