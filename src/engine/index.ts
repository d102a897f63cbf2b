export { type Analysis, analyze, mentionsOf } from "./analysis.ts";
export { type NumberedCase, recogniseCase, recogniseInstrument } from "./instruments/index.ts";
export { type Reading, read } from "./reading.ts";
export { type Example, parsePage, type RulePage } from "./rules/page.ts";
export { rules } from "./rules/registry.generated.ts";
export type { Rule, RuleContext, RuleResult } from "./rules/rule.ts";
export { type RuleLevel, runRules } from "./rules/run.ts";
