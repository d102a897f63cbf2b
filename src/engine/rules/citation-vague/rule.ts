import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/vague",
  level: "note",
  summary: "A reference to law or resolutions that names no instrument.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const byWords = new Map<string, RuleResult>();
  for (const { form, span } of analysis.citations) {
    if (form !== "vague") continue;
    const words = analysis.document.text.slice(span.start, span.end).toLowerCase();
    const first = byWords.get(words);
    byWords.set(words, first ? withPlace(first, span) : { kind: "review", span, message: MESSAGE });
  }
  return [...byWords.values()];
}

const MESSAGE =
  "This names no instrument, so it cannot be checked. Say which resolution, treaty or article is meant.";

function withPlace(result: RuleResult, span: RuleResult["span"]): RuleResult {
  return { ...result, related: [...(result.related ?? []), { message: "also here", span }] };
}
