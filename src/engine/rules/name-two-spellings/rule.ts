import type { Related } from "../../../model/index.ts";
import { nameRuns } from "../name-runs.ts";
import { resemblingWords } from "../name-words.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { wordsAround } from "./around.ts";
import { spellingPairs } from "./pairs.ts";
import type { Spelling } from "./spelling.ts";

export const rule: Rule = {
  id: "name/two-spellings",
  level: "warning",
  summary: "One name is spelt in two ways in the same document.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const wanted = resemblingWords(analysis.tokens);
  if (wanted.size === 0) return [];
  const text = analysis.document.text;
  return spellingPairs(nameRuns(analysis, wanted), wordsAround(analysis)).map(([one, other]) =>
    resultFor(one, other, text),
  );
}

/** Of two spellings the rarer is reported; of two that are equally often used the later one, and none is preferred. */
function resultFor(one: Spelling, other: Spelling, text: string): RuleResult {
  const [common, rare] = isRarer(one, other) ? [other, one] : [one, other];
  const span = { start: rare.run.start, end: rare.run.end };
  const related: Related[] = [
    { message: `“${common.word}” here.`, span: { start: common.run.start, end: common.run.end } },
  ];
  if (common.count === rare.count) {
    const often = rare.count === 1 ? "once" : `${times(rare.count)} each`;
    const message = `“${rare.word}” here and “${common.word}” elsewhere in this document (${often}) may be one name. Check which spelling is right.`;
    return { kind: "review", span, message, related };
  }
  const shown = text.slice(span.start, span.end).replace(/\s+/gu, " ");
  return {
    kind: "review",
    span,
    message: `“${rare.word}” is spelt “${common.word}” elsewhere in this document (${times(rare.count)} and ${times(common.count)}). If both are one name, choose one spelling.`,
    related,
    suggestion: shown.replace(rare.word, () => common.word),
  };
}

function isRarer(a: Spelling, b: Spelling): boolean {
  return a.count !== b.count ? a.count < b.count : a.run.start > b.run.start;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
