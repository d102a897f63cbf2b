export type * from "../model/index.ts";
export { check, checkDocument, type CheckOptions, type Problem, type Progress } from "./check.ts";
export { ConfigurationError } from "./configuration/error.ts";
export type { SettingsOverrides } from "./configuration/settings.ts";
export { explainRule, listRules, type RuleSummary } from "./explain.ts";
export { extract, type Extraction } from "./extract.ts";
