import { type Finding, type Level, passage } from "../../model/index.ts";
import { fingerprint } from "./fingerprint.ts";
import { forgetKept } from "./kept.ts";
import type { Rule, RuleContext, RuleResult } from "./rule.ts";

/** Level that the user set for a rule; `off` silences it. */
export type RuleLevel = Level | "off";

const RANK: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/**
 * Runs rules over one analysed document. Findings come sorted by place; two results of one rule on the same
 * words are one finding. Rules that do not read the document's language are passed over.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  levels: ReadonlyMap<string, RuleLevel> = new Map(),
): readonly Finding[] {
  try {
    return found(rules, context, levels);
  } finally {
    forgetKept();
  }
}

function found(
  rules: readonly Rule[],
  context: RuleContext,
  levels: ReadonlyMap<string, RuleLevel>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const [language = ""] = context.analysis.document.language.split("-", 1);
  for (const rule of rules) {
    const level = levels.get(rule.id) ?? rule.level;
    if (level === "off" || !readsLanguage(rule, language)) continue;
    const results = rule.check(context);
    if (results.length > 0) addFindings(findings, rule, level, context, results);
  }
  return withoutContradictions(
    findings.sort(
      (a, b) =>
        a.passage.start - b.passage.start || a.passage.end - b.passage.end || compareText(a.ruleId, b.ruleId),
    ),
  );
}

/** What one rule found in the record does not "hold" where another of its category finds fault with the same words. */
function withoutContradictions(findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ kind }) => kind !== "pass")) return findings;
  const held = new Set(
    findings.filter(({ kind }) => kind === "pass").map(({ ruleId }) => categoryOf(ruleId)),
  );
  const faults = findings.filter(
    ({ kind, ruleId }) => (kind === "fail" || kind === "review") && held.has(categoryOf(ruleId)),
  );
  if (faults.length === 0) return findings;
  let from = 0;
  return findings.filter((finding) => {
    if (finding.kind !== "pass") return true;
    while (from < faults.length && faults[from]!.passage.end <= finding.passage.start) from++;
    for (let i = from; i < faults.length && faults[i]!.passage.start < finding.passage.end; i++)
      if (
        categoryOf(faults[i]!.ruleId) === categoryOf(finding.ruleId) &&
        faults[i]!.passage.end > finding.passage.start
      )
        return false;
    return true;
  });
}

function categoryOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf("/"));
}

function readsLanguage(rule: Rule, language: string): boolean {
  return !rule.languages || language === "und" || rule.languages.includes(language);
}

function addFindings(
  findings: Finding[],
  rule: Rule,
  level: Level,
  context: RuleContext,
  found: readonly RuleResult[],
): void {
  const { document } = context.analysis;
  const places = new Set<string>();
  const occurrences = new Map<string, number>();
  const results = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const result of results) {
    const key = `${result.span.start}-${result.span.end}-${result.kind}`;
    if (places.has(key)) continue;
    places.add(key);
    const place = passage(document, result.span);
    const words = place.text.replace(/\s+/gu, " ").trim();
    const occurrence = (occurrences.get(words) ?? 0) + 1;
    occurrences.set(words, occurrence);
    findings.push({
      ruleId: rule.id,
      kind: result.kind,
      level: levelOf(result, level),
      message: result.message,
      passage: place,
      related: result.related ?? [],
      ...(result.suggestion === undefined ? {} : { suggestion: result.suggestion }),
      ...(result.computation === undefined ? {} : { computation: result.computation }),
      fingerprint: fingerprint([rule.id, words, String(occurrence)]),
    });
  }
}

/** A result may stand below its rule's level, never above; what holds or could not be looked up is a note. */
function levelOf(result: RuleResult, level: Level): Level {
  if (result.kind === "pass" || result.kind === "open" || result.kind === "notApplicable") return "note";
  const own = result.level ?? level;
  return RANK[own] < RANK[level] ? own : level;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
