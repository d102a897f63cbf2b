import type { Rule } from "../../engine/rules/rule.ts";
import type { RuleLevel } from "../../engine/rules/run.ts";
import { ConfigurationError } from "./error.ts";

export type LevelSettings = Readonly<Record<string, RuleLevel>>;

/**
 * Levels of all rules after some settings, applied in order. A key names a rule (`citation/vague`), a category
 * (`wording`) or all rules (`all`); a setting for a rule wins over one for its category in the same settings.
 */
export function applyLevels(
  rules: readonly Rule[],
  settings: readonly LevelSettings[],
): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const setting of settings) {
    if (Object.keys(setting).length === 0) continue;
    for (const rule of rules) {
      const level = setting[rule.id] ?? setting[categoryOf(rule.id)] ?? setting.all;
      if (level !== undefined) levels.set(rule.id, level);
    }
  }
  return levels;
}

/** Throws when a key names neither a rule nor a category, with the nearest name there is. */
export function checkRuleNames(rules: readonly Rule[], names: Iterable<string>, where: string): void {
  const listed = [...names];
  if (listed.length === 0) return;
  const known = new Set(["all", ...rules.map(({ id }) => id), ...rules.map(({ id }) => categoryOf(id))]);
  for (const name of listed) {
    if (known.has(name)) continue;
    const near = nearest(name, [...known]);
    throw new ConfigurationError(
      `${where}: there is no rule ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."}`,
    );
  }
}

export function categoryOf(ruleId: string): string {
  return ruleId.split("/")[0]!;
}

/** The candidate within three edits of `name`, the closest first; undefined when none is so near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: editDistance(name.slice(0, 80), candidate) }))
    .filter(({ edits }) => edits <= 3)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  return previous[b.length]!;
}
