// Time expressions on TimeBank and AQUAINT, ours beside chrono-node: `npx tsx eval/time/run.ts`
import { readCorpus } from "./corpus.ts";
import { addText, type Counts, type Measures, measures, noCounts } from "./score.ts";
import { chronos, ours } from "./systems.ts";

const systems = { onrecord: ours, "chrono-node": chronos };
const rows: string[][] = [];

for (const name of ["timebank", "aquaint"]) {
  const corpus = readCorpus(name);
  if (!corpus) {
    console.log(`${name}: absent, skipped (expected in ../shared/eval/time)`);
    continue;
  }
  for (const [system, find] of Object.entries(systems)) {
    const counts = noCounts();
    for (const text of corpus) addText(counts, text.expressions, find(text));
    rows.push([name, system, String(counts.marked), String(counts.found), ...figures(counts)]);
  }
}

function figures(counts: Counts): string[] {
  const found: Measures = measures(counts);
  const { strictF1, precision, recall, f1, typeAccuracy, valueAccuracy, valueF1 } = found;
  return [strictF1, precision, recall, f1, typeAccuracy, valueAccuracy, valueF1].map((value) =>
    value.toFixed(3),
  );
}

if (rows.length > 0) {
  const head = [
    "corpus",
    "system",
    "marked",
    "found",
    "strict F1",
    "precision",
    "recall",
    "relaxed F1",
    "type",
    "value",
    "value F1",
  ];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  for (const row of [head, ...rows]) console.log(row.map((cell, i) => cell.padStart(widths[i]!)).join("  "));
}
