export type * from "../model/index.ts";
export { type CheckOptions, check, checkDocument, type Problem, type Progress } from "./check.ts";
export { ConfigurationError } from "./configuration/error.ts";
export type { SettingsOverrides } from "./configuration/settings.ts";
export { explainRule, listRules, type RuleSummary } from "./explain.ts";
export { type Extraction, extract } from "./extract.ts";
