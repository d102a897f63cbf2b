import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "figure/conflict",
  level: "note",
  summary: "One thing that is given two different figures in one document.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  return [];
}
