// Measures recall and precision on documents with planted errors; see README.md beside it.
import { readdirSync, readFileSync } from "node:fs";
import { rules } from "../../src/engine/rules/registry.generated.ts";
import { type Finding, spansOverlap } from "../../src/model/index.ts";
import { readDocument } from "../../src/readers/index.ts";
import { checkDocument } from "../../src/service/check.ts";
import { formatShare, shareOf } from "../intervals.ts";
import { printTable } from "../table.ts";
import { type Planted, takeMarksOut } from "./marks.ts";

interface Outcome {
  readonly name: string;
  readonly planted: readonly (Planted & { readonly found: boolean; readonly otherRule?: string })[];
  readonly falseAlarms: readonly Finding[];
  readonly alarms: number;
}

const part = /^--suite=(.+)$/u.exec(process.argv.find((option) => option.startsWith("--suite=")) ?? "")?.[1];
const folder = new URL(`${part ?? "documents"}/`, import.meta.url);
const levels = new Map(rules.map(({ id, level }) => [id, level]));

async function examine(name: string): Promise<Outcome> {
  const { text, planted } = takeMarksOut(readFileSync(new URL(name, folder), "utf8"));
  const document = await readDocument(new TextEncoder().encode(text), name);
  const { findings } = await checkDocument(document, { configuration: false, asOf: "2026-01-01" });
  const located = locatePlanted(document.text, text, planted);
  const faults = findings.filter(({ kind }) => kind === "fail" || kind === "review");
  const outcomes = located.map((error) => {
    const overlapping = faults.filter(({ passage }) => spansOverlap(passage, error));
    const right = overlapping.find((finding) => error.rules.includes(finding.ruleId) && counts(finding));
    return {
      ...error,
      found: right !== undefined,
      ...(overlapping[0] ? { otherRule: overlapping[0].ruleId } : {}),
    };
  });
  const alarms = faults.filter(({ level }) => level !== "note");
  const falseAlarms = alarms.filter(({ passage }) => !located.some((error) => spansOverlap(passage, error)));
  return { name, planted: outcomes, falseAlarms, alarms: alarms.length };
}

/** A note counts only for rules that speak in notes. */
function counts({ ruleId, level }: Finding): boolean {
  return level !== "note" || levels.get(ruleId) === "note";
}

/** Marks are set in the file; readers may render its text differently, so the words are found again in order. */
function locatePlanted(rendered: string, written: string, planted: readonly Planted[]): Planted[] {
  let from = 0;
  return planted.map((error) => {
    if (rendered === written) return error;
    const words = withoutMarkup(written.slice(error.start, error.end));
    const pattern = words
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
      .join("\\s+");
    const match = new RegExp(pattern, "u").exec(rendered.slice(from));
    if (!match) throw new Error(`Marked words are not in the text: ${JSON.stringify(words)}`);
    const start = from + match.index;
    from = start + match[0].length;
    return { ...error, start, end: from };
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&nbsp;": "\u00a0",
  "&ndash;": "–",
  "&mdash;": "—",
  "&ldquo;": "“",
  "&rdquo;": "”",
  "&lsquo;": "‘",
  "&rsquo;": "’",
  "&quot;": '"',
};

/** The words as a reader renders them: without emphasis, tags and entities. */
function withoutMarkup(words: string): string {
  return words
    .replace(/<[^<>]*>|\*\*|[*_`\\]/gu, "")
    .replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

const outcomes: Outcome[] = [];
const only = /^--only=(.+)$/u.exec(process.argv.find((option) => option.startsWith("--only=")) ?? "")?.[1];
for (const name of readdirSync(folder).sort())
  if (!only || new RegExp(only, "u").test(name)) outcomes.push(await examine(name));
report(outcomes);

function report(all: readonly Outcome[]): void {
  const planted = all.flatMap((outcome) => outcome.planted);
  const byRule = new Map<string, { found: number; of: number }>();
  for (const error of planted) {
    const row = byRule.get(error.rules[0]!) ?? { found: 0, of: 0 };
    byRule.set(error.rules[0]!, { found: row.found + (error.found ? 1 : 0), of: row.of + 1 });
  }
  printTable(
    ["rule", "planted", "found", "recall"],
    [...byRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { found, of }]) => [rule, String(of), String(found), (found / of).toFixed(2)]),
  );
  const alarms = all.reduce((sum, outcome) => sum + outcome.alarms, 0);
  const falseAlarms = all.reduce((sum, outcome) => sum + outcome.falseAlarms.length, 0);
  const clean = all.filter((outcome) => outcome.planted.length === 0).length;
  console.log(`\n${all.length} documents, ${clean} of them clean`);
  console.log(
    `recall     ${formatShare(shareOf(planted.filter(({ found }) => found).length, planted.length))}`,
  );
  console.log(`precision  ${formatShare(shareOf(alarms - falseAlarms, alarms))}  of errors and warnings`);
  if (process.argv.includes("--missed")) listMissed(all);
  if (process.argv.includes("--false")) listFalse(all);
}

function listMissed(all: readonly Outcome[]): void {
  console.log("\nMissed:");
  for (const { name, planted } of all)
    for (const error of planted.filter(({ found }) => !found))
      console.log(
        `  ${name}  ${error.rules.join(",")}  ${JSON.stringify(error.words)}${error.otherRule ? `  (${error.otherRule})` : ""}`,
      );
}

function listFalse(all: readonly Outcome[]): void {
  console.log("\nNot planted:");
  for (const { name, falseAlarms } of all)
    for (const { ruleId, passage, message } of falseAlarms)
      console.log(`  ${name}  ${ruleId}  ${JSON.stringify(passage.text)}\n      ${message}`);
}
