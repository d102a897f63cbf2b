import type { Related } from "../../../model/index.ts";
import { nameRuns } from "../name-runs.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
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
  const text = analysis.document.text;
  const places = new Set(analysis.places.map(({ name }) => name));
  return spellingPairs(nameRuns(analysis), places).map(([one, other]) => resultFor(one, other, text));
}

/** The rarer spelling is reported; of two that are equally rare, the later one. */
function resultFor(one: Spelling, other: Spelling, text: string): RuleResult {
  const [common, rare] = isRarer(one, other) ? [other, one] : [one, other];
  const related: Related[] = [
    { message: `“${common.word}” here.`, span: { start: common.run.start, end: common.run.end } },
  ];
  const shown = text.slice(rare.run.start, rare.run.end).replace(/\s+/gu, " ");
  const expected = shown.replace(rare.word, () => common.word);
  return {
    kind: "review",
    span: { start: rare.run.start, end: rare.run.end },
    message: `“${rare.word}” is spelt “${common.word}” elsewhere in this document (${times(rare.count)} and ${times(common.count)}). If both are one name, choose one spelling.`,
    related,
    suggestion: expected,
  };
}

function isRarer(a: Spelling, b: Spelling): boolean {
  return a.count !== b.count ? a.count < b.count : a.run.start > b.run.start;
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
