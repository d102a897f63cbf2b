import type { QuotationVerdict } from "../../../model/index.ts";
import { FEWEST_TELLING_FOUND, lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/found",
  level: "note",
  summary: "A quotation that stands in a source of the library.",
  check,
};

const HOW: Readonly<Record<Exclude<QuotationVerdict, "altered">, string>> = {
  verbatim: "word for word",
  typography: "word for word but for typography",
  declared: "as quoted, but for what its brackets or ellipses declare",
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    const [match] = matches;
    if (status !== "found" || !match || match.verdict === "altered") continue;
    if (match.tellingWords < FEWEST_TELLING_FOUND) continue;
    results.push({
      kind: "pass",
      span: quotation.span,
      message: `Stands in ${nameOf(match.source)}, ${HOW[match.verdict]}.`,
      related: [passageOf(match)],
    });
  }
  return results;
}
