// Counts errors and warnings on ordinary news articles, which are mostly correct; --list shows each, to be judged by eye.
import { existsSync, readFileSync } from "node:fs";
import { locate } from "../src/model/index.ts";
import { readDocument } from "../src/readers/index.ts";
import { checkDocument } from "../src/service/check.ts";
import { printTable } from "./table.ts";

const path = new URL("../../shared/eval/attribution/train.jsonl", import.meta.url);
if (!existsSync(path)) {
  console.log("Skipped: the news articles are not here.");
  process.exit(0);
}

// The articles are not ours to print: what is kept of a run is its table.
const listNotes = process.argv.includes("--notes");
const listing = listNotes || process.argv.includes("--list");
const articles = readFileSync(path, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string });
const counts = new Map<string, Record<string, number>>();
let alarms = 0;
for (const { id, text } of articles) {
  const document = await readDocument(new TextEncoder().encode(text), `${id}.txt`);
  const { findings } = await checkDocument(document, { configuration: false, asOf: "2026-01-01" });
  for (const { ruleId, level, kind, message, passage } of findings) {
    const row = counts.get(ruleId) ?? { error: 0, warning: 0, note: 0, open: 0, pass: 0 };
    const column = kind === "open" || kind === "pass" ? kind : level;
    row[column]!++;
    counts.set(ruleId, row);
    if (column === "error" || column === "warning") alarms++;
    if (listing && (column === "error" || column === "warning" || (listNotes && column === "note")))
      console.log(
        `${id}:${locate(document, passage.start).line}  ${level}  ${ruleId}\n    ${JSON.stringify(context(text, passage))}\n    ${message}\n`,
      );
  }
}

printTable(
  ["rule", "error", "warning", "note", "open", "pass"],
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, row]) => [
      rule,
      ...["error", "warning", "note", "open", "pass"].map((column) => String(row[column])),
    ]),
);
console.log(
  `\n${articles.length} articles, ${alarms} errors and warnings: one in ${(articles.length / Math.max(alarms, 1)).toFixed(1)} articles`,
);

function context(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 120), start)}⟦${text.slice(start, end).slice(0, 300)}⟧${text.slice(end, end + 120)}`;
}
