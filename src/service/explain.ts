import { existsSync, readFileSync } from "node:fs";
import { rules } from "../engine/rules/registry.generated.ts";
import { categoryOf, nearest } from "./configuration/levels.ts";

/** The faults of suppression comments have pages but are no rules. */
const SUPPRESSION_FAULTS = [
  "suppression/no-reason",
  "suppression/unknown-rule",
  "suppression/unused",
] as const;

export interface RuleSummary {
  readonly id: string;
  readonly level: string;
  readonly summary: string;
}

export function listRules(): readonly RuleSummary[] {
  return rules.map(({ id, level, summary }) => ({ id, level, summary }));
}

/** The page of a rule, in Markdown. Throws with one plain line when there is no such rule. */
export function explainRule(id: string): string {
  const known = [...rules.map((rule) => rule.id), ...SUPPRESSION_FAULTS];
  if (!known.includes(id)) {
    const near = nearest(id, [...known, ...new Set(known.map(categoryOf))]) ?? containing(id, known);
    throw new Error(
      `There is no rule ${JSON.stringify(id)}${near ? `; did you mean ${near}?` : ". `onrecord explain` lists them all."}`,
    );
  }
  return readFileSync(pageOf(id), "utf8");
}

/** The rule whose fault has a word of `id` in its name: `weekday` means date/wrong-weekday. */
function containing(id: string, known: readonly string[]): string | undefined {
  const words = id.toLowerCase().match(/[a-z]{4,}/gu) ?? [];
  const shared = (candidate: string) =>
    words.filter((word) => candidate.split(/[/-]/u).some((part) => part.startsWith(word))).length;
  const [best] = [...known].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) > 0 ? best : undefined;
}

/** Pages lie beside their rules in a checkout and in one folder of the built package. */
function pageOf(id: string): URL {
  const name = id.replace("/", "-");
  const candidates = [
    new URL(`./pages/rules/${name}.md`, import.meta.url),
    new URL(`../pages/rules/${name}.md`, import.meta.url),
    new URL(`../engine/rules/${name}/page.md`, import.meta.url),
    new URL(`./suppression/${name.replace("suppression-", "")}.md`, import.meta.url),
  ];
  return candidates.find((url) => existsSync(url)) ?? candidates[0]!;
}
