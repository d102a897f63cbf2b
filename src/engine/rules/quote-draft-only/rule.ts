import type { Quotation, QuotationMatch } from "../../../model/index.ts";
import { lookedUp, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/draft-only",
  level: "error",
  summary: "Words quoted as decided that stand in a draft and not in the adopted text.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    const [match] = matches;
    if (status !== "found" || !match || match.verdict === "altered" || !isDraft(match)) continue;
    const adopted = context.library?.adopted.get(match.source.instrument!.id);
    if (adopted && !mentionsDraft(quotation, context)) results.push(resultOf(quotation, match, adopted));
  }
  return results;
}

function isDraft({ source }: QuotationMatch): boolean {
  return source.instrument?.stage === "draft";
}

/** The sentence before or around the quotation says that a draft is quoted. */
function mentionsDraft({ span }: Quotation, { analysis }: RuleContext): boolean {
  return /\b(?:draft|proposal|proposed|tabled|initial text|earlier version)\b/iu.test(
    analysis.document.text.slice(Math.max(0, span.start - 300), span.end + 150),
  );
}

function resultOf(quotation: Quotation, match: QuotationMatch, adopted: string): RuleResult {
  const instrument = match.source.instrument!.id;
  return {
    kind: "fail",
    span: quotation.span,
    message: `These words stand in a draft of ${instrument}. The adopted text in the library does not have them.`,
    related: [
      passageOf(match),
      { message: "The adopted text.", source: { id: adopted, title: instrument, instrument } },
    ],
  };
}
