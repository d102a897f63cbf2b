// Measures recall and precision on documents with planted errors; see README.md beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
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
  readonly alarms: readonly Finding[];
}

/** The parts of the suite and how far the rules were made with them in view. */
const PARTS: readonly (readonly [folder: string, about: string])[] = [
  ["documents", "written along with the rules"],
  ["second", "written by others, then read to improve the rules"],
  ["heldout", "written by others, then read to improve the rules"],
  ["fresh", "written by others, then read to improve the rules"],
  ["later", "written by others, then read to improve the rules"],
  ["practice", "written by others, then read to improve the rules"],
  ["further", "written by others, then read to improve the rules"],
  ["eighth", "written by others, then read to improve the rules"],
  ["press", "written by others, then read to improve the rules"],
  ["reports", "written by others, then read to improve the rules"],
  ["civic", "written by others, then read to improve the rules"],
  ["numbers", "written by others, then read to improve the rules"],
  ["days", "written by others, then read to improve the rules"],
  ["unseen", "written by others; not read"],
];
const chosen = option("suite");
const levels = new Map(rules.map(({ id, level }) => [id, level]));

function option(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

async function examine(part: string, name: string): Promise<Outcome> {
  const { text, planted } = takeMarksOut(readFileSync(new URL(`${part}/${name}`, import.meta.url), "utf8"));
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
  return { name, planted: outcomes, falseAlarms, alarms };
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
    const rest = rendered.slice(from);
    // Whole words first: a name may begin a longer one that stands before it.
    const match =
      new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, "u").exec(rest) ?? new RegExp(pattern, "u").exec(rest);
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

const parts: { readonly folder: string; readonly about: string; readonly outcomes: readonly Outcome[] }[] =
  [];
const present = PARTS.filter(([folder]) => existsSync(new URL(`${folder}/`, import.meta.url)));
for (const [folder, about] of present) {
  if (chosen !== undefined && chosen !== folder) continue;
  const outcomes: Outcome[] = [];
  for (const name of readdirSync(new URL(`${folder}/`, import.meta.url)).sort())
    if (new RegExp(option("only") ?? "", "u").test(name)) outcomes.push(await examine(folder, name));
  parts.push({ folder, about, outcomes });
}
const all = parts.flatMap(({ outcomes }) => outcomes);
reportRules(all);
reportParts();
// What nobody has read stays so: its errors are counted, never listed.
const listable = parts.filter(({ folder }) => folder !== "unseen").flatMap(({ outcomes }) => outcomes);
if (process.argv.includes("--missed")) listMissed(listable);
if (process.argv.includes("--false")) listFalse(listable);

/** Recall and precision of each rule, over all parts. */
function reportRules(outcomes: readonly Outcome[]): void {
  const rows = new Map<string, { found: number; planted: number; alarms: number; wrong: number }>();
  const row = (rule: string) => {
    const known = rows.get(rule) ?? { found: 0, planted: 0, alarms: 0, wrong: 0 };
    rows.set(rule, known);
    return known;
  };
  for (const { planted, alarms, falseAlarms } of outcomes) {
    for (const error of planted) {
      const counted = row(error.rules[0]!);
      counted.planted++;
      if (error.found) counted.found++;
    }
    for (const { ruleId } of alarms) row(ruleId).alarms++;
    for (const { ruleId } of falseAlarms) row(ruleId).wrong++;
  }
  printTable(
    ["rule", "planted", "recall, 95 %", "errors and warnings", "precision, 95 %"],
    [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { found, planted, alarms, wrong }]) => [
        rule,
        String(planted),
        brief(found, planted),
        String(alarms),
        brief(alarms - wrong, alarms),
      ]),
  );
}

function brief(hits: number, of: number): string {
  if (of === 0) return "–";
  const { share, low, high } = shareOf(hits, of);
  return `${share.toFixed(2)}  ${low.toFixed(2)}–${high.toFixed(2)}`;
}

function reportParts(): void {
  for (const { folder, about, outcomes } of parts) {
    const planted = outcomes.flatMap((outcome) => outcome.planted);
    const alarms = outcomes.reduce((sum, outcome) => sum + outcome.alarms.length, 0);
    const falseAlarms = outcomes.reduce((sum, outcome) => sum + outcome.falseAlarms.length, 0);
    const clean = outcomes.filter((outcome) => outcome.planted.length === 0).length;
    console.log(`\n${folder}: ${about}; ${outcomes.length} documents, ${clean} of them clean`);
    console.log(
      `recall     ${formatShare(shareOf(planted.filter(({ found }) => found).length, planted.length))}`,
    );
    console.log(`precision  ${formatShare(shareOf(alarms - falseAlarms, alarms))}  of errors and warnings`);
  }
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
