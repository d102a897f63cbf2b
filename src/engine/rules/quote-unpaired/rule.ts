import type { Quotation } from "../../../model/index.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/unpaired",
  level: "warning",
  summary: "A quotation mark stands without its partner.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text, blocks } = analysis.document;
  const lone = analysis.quotations.filter(({ pairing }) => pairing !== "paired");
  const results: RuleResult[] = [];
  let block = 0;
  for (let i = 0; i < lone.length; i++) {
    const one = lone[i]!;
    while (block < blocks.length && blocks[block]!.span.end <= one.span.start) block++;
    // Ditto marks and inches fill tables; their marks seldom quote.
    if (blocks[block]?.kind === "tableRow") continue;
    const next = lone[i + 1];
    if (one.pairing === "open" && next?.pairing === "close" && next.span.end <= blocks[block]!.span.end) {
      results.push(mismatch(one, next, text));
      i++;
    } else results.push(unpaired(one, text));
  }
  return results;
}

function unpaired(one: Quotation, text: string): RuleResult {
  const mark = markOf(one, text);
  const message =
    one.pairing === "open"
      ? `The quotation that opens with ${mark} here is never closed. Check where the quoted words end.`
      : `The quotation that closes with ${mark} here was never opened. Check where the quoted words begin.`;
  return { kind: "review", span: one.span, message };
}

/** An opening mark and a closing one of different kinds in one paragraph: most likely one quotation. */
function mismatch(open: Quotation, close: Quotation, text: string): RuleResult {
  return {
    kind: "review",
    span: { start: open.span.start, end: close.span.end },
    message: `The mark ${markOf(open, text)} opens here and the mark ${markOf(close, text)} closes, but they do not pair. Check where the quoted words begin and end.`,
  };
}

function markOf({ pairing, span, content }: Quotation, text: string): string {
  return pairing === "open"
    ? text.slice(span.start, content.start).trim()
    : text.slice(content.end, span.end).trim();
}
