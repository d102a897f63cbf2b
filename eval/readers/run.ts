// The article of a page, ours beside plain Readability: `npm run eval:readers`. With --pages, every page.
import { printTable } from "../table.ts";
import { readCorpus } from "./corpus.ts";
import { intervalOfMean, mean, type Overlap, overlap, shinglesOf, wordsOf } from "./measure.ts";
import { ours, readability } from "./systems.ts";

const systems = { onrecord: ours, Readability: readability };
const corpus = readCorpus();

if (!corpus) console.log("articles: absent, skipped (expected in ../shared/eval/articles)");
else {
  const byWord: Record<string, Overlap[]> = {};
  const rows: string[][] = [];
  for (const [system, extract] of Object.entries(systems)) {
    const words: Overlap[] = [];
    const shingles: Overlap[] = [];
    const start = performance.now();
    for (const { bytes, article } of corpus) {
      const found = wordsOf(await extract(bytes));
      const wanted = wordsOf(article);
      words.push(overlap(found, wanted));
      shingles.push(overlap(shinglesOf(found), shinglesOf(wanted)));
    }
    const seconds = (performance.now() - start) / 1000;
    byWord[system] = words;
    rows.push([system, ...figures(words), share(mean(shingles.map(({ f1 }) => f1))), seconds.toFixed(1)]);
  }
  console.log(`${corpus.length} pages; means over pages; F1 with its 95 % interval`);
  printTable(["", "precision", "recall", "F1", "", "F1 of 4-grams", "seconds"], rows);
  if (process.argv.includes("--pages"))
    printPages(
      corpus.map(({ name }) => name),
      byWord,
    );
}

function figures(overlaps: readonly Overlap[]): string[] {
  const f1 = overlaps.map((found) => found.f1);
  return [
    share(mean(overlaps.map(({ precision }) => precision))),
    share(mean(overlaps.map(({ recall }) => recall))),
    share(mean(f1)),
    intervalOfMean(f1).map(share).join("–"),
  ];
}

function printPages(names: readonly string[], byWord: Readonly<Record<string, readonly Overlap[]>>): void {
  const rows = names.map((name, i) => [
    name.slice(0, 8),
    ...Object.values(byWord).flatMap((overlaps) => {
      const { precision, recall, f1 } = overlaps[i]!;
      return [share(precision), share(recall), share(f1)];
    }),
  ]);
  const head = Object.keys(byWord).flatMap((system) => [`${system} P`, "R", "F1"]);
  printTable(
    ["page", ...head],
    rows.sort((a, b) => Number(a[3]) - Number(b[3])),
  );
}

function share(value: number): string {
  return value.toFixed(3);
}
