// Attribution and direct quotations on PolNeAR articles: `npx tsx eval/attribution/run.ts [--missed N] [--false N]`.
import { existsSync, readFileSync } from "node:fs";
import { extractActors } from "../../src/engine/extract/actors/index.ts";
import { extractAttributions } from "../../src/engine/extract/attributions/index.ts";
import { extractPlaces } from "../../src/engine/extract/places/index.ts";
import { extractQuotations } from "../../src/engine/extract/quotations/index.ts";
import { read } from "../../src/engine/reading.ts";
import { type Block, type Document, lineStartsOf, type Span } from "../../src/model/index.ts";
import { printTable } from "../table.ts";
import { sayingBaseline } from "./baseline.ts";
import { addCounts, type Counts, emptyCounts, type Marked, type Part } from "./measure.ts";

const file = new URL("../../../shared/eval/attribution/train.jsonl", import.meta.url);
if (!existsSync(file)) {
  console.log(
    "The annotated articles are not here (../shared/eval/attribution/train.jsonl): nothing to measure.",
  );
  process.exit(0);
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { [part in Part]?: readonly [number, number][] }[];
}

const articles = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Article);

function documentOf(text: string): Document {
  const blocks: Block[] = Array.from(text.matchAll(/\S(?:(?!\n[ \t\r]*\n)[\s\S])*/gu), (match) => ({
    kind: "paragraph",
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
  }));
  const source = { lineStarts: lineStartsOf(text) };
  return { path: "-", digest: "", mediaType: "text/plain", text, blocks, language: "en", source };
}

function spansOf(ranges: readonly [number, number][] | undefined): Span[] {
  return (ranges ?? []).map(([start, end]) => ({ start, end }));
}

function expectedIn(article: Article): Marked[] {
  return article.attributions.map(({ source, cue, content }) => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content: spansOf(content),
  }));
}

interface Predicted {
  readonly attributions: readonly Marked[];
  readonly quotations: readonly Span[];
}

function predict(text: string): Predicted {
  const reading = read(documentOf(text));
  const actors = extractActors(reading, extractPlaces(reading));
  const quotations = extractQuotations(reading, actors);
  const attributions = extractAttributions(reading, quotations, actors).map(
    ({ source, cue, content, sourceType }) => ({
      source: source.start === cue.start && sourceType === "unnamed" ? [] : [source],
      cue: [cue],
      content: [content],
    }),
  );
  const direct = quotations.filter(
    ({ scare, depth, pairing }) => !scare && depth === 0 && pairing === "paired",
  );
  return { attributions, quotations: direct.map(({ span }) => span) };
}

/** The baseline's direct quotations: every double mark opens or closes in turn within its paragraph. */
function quotationsByTurns(text: string): Span[] {
  return Array.from(text.matchAll(/(?:["“]|'')([^"“”\n]{20,}?)(?:["”]|'')/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Stretches of annotated content that stand between marks and hold five words or more. */
function directQuotations({ text, attributions }: Article): Span[] {
  return attributions.flatMap(({ content }) =>
    spansOf(content).filter(({ start, end }) => {
      const words = text.slice(start, end).trim();
      return (
        /^(?:["“]|'')/u.test(words) && /(?:["”]|'')[.,]?$/u.test(words) && words.split(/\s+/u).length >= 5
      );
    }),
  );
}

const f1 = (both: number, predicted: number, expected: number): string[] => {
  const p = both / predicted;
  const r = both / expected;
  return [p, r, (2 * p * r) / (p + r)].map((value) => value.toFixed(3));
};

function rows(name: string, counts: Counts): string[][] {
  const { predicted, expected, found } = counts;
  const exact = (hits: number) => f1(hits, predicted, expected);
  const characters = (part: Part) => {
    const sums = counts.characters[part];
    return f1(sums.both, sums.predicted, sums.expected);
  };
  return [
    [name, "found: cue and content overlap", ...f1(found, predicted, expected)],
    [name, "source head right, of those found", (counts.headRight / counts.withSource).toFixed(3), "", ""],
    [name, "source, exact", ...exact(counts.exactSource)],
    [name, "source, by character", ...characters("source")],
    [name, "cue, exact", ...exact(counts.exactCue)],
    [name, "cue, by character", ...characters("cue")],
    [name, "content, exact", ...exact(counts.exactContent)],
    [name, "content, by character", ...characters("content")],
  ];
}

interface QuotationCounts {
  found: number;
  right: number;
  predicted: number;
  expected: number;
}

/** An annotated quotation is found when a predicted one begins and ends with it, give or take a mark or a comma. */
function addQuotations(
  counts: QuotationCounts,
  predicted: readonly Span[],
  expected: readonly Span[],
  all: readonly Span[],
): void {
  const near = (a: Span, b: Span) => Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2;
  const inside = (a: Span, b: Span) => a.start >= b.start - 2 && a.end <= b.end + 2;
  counts.predicted += predicted.length;
  counts.expected += expected.length;
  counts.found += expected.filter((one) =>
    predicted.some((other) => near(one, other) || inside(other, one)),
  ).length;
  counts.right += predicted.filter((one) => all.some((other) => inside(one, other))).length;
}

const ours = emptyCounts();
const simple = emptyCounts();
const oursQuoted = { found: 0, right: 0, predicted: 0, expected: 0 };
const simpleQuoted = { found: 0, right: 0, predicted: 0, expected: 0 };
const missed: string[] = [];
const wrong: string[] = [];
let time = 0;
for (const article of articles) {
  const expected = expectedIn(article);
  const begin = performance.now();
  const predicted = predict(article.text);
  time += performance.now() - begin;
  const pairs = addCounts(ours, article.text, predicted.attributions, expected);
  addCounts(simple, article.text, sayingBaseline(article.text), expected);
  const contents = expected.flatMap(({ content }) => content);
  addQuotations(oursQuoted, predicted.quotations, directQuotations(article), contents);
  addQuotations(simpleQuoted, quotationsByTurns(article.text), directQuotations(article), contents);
  const matched = new Set(pairs.flat());
  for (const one of expected) if (!matched.has(one)) missed.push(show(article.text, one));
  for (const one of predicted.attributions) if (!matched.has(one)) wrong.push(show(article.text, one));
}

function show(text: string, one: Marked): string {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return `[${words(one.source)}] {${words(one.cue)}} ${words(one.content)}`.replace(/\s+/gu, " ");
}

printTable(
  ["system", "measure", "precision", "recall", "F1"],
  [...rows("onrecord", ours), ...rows("verb of saying", simple)],
);
console.log();
printTable(
  ["direct quotations of five words or more", "precision", "recall"],
  [
    [
      "onrecord",
      (oursQuoted.right / oursQuoted.predicted).toFixed(3),
      (oursQuoted.found / oursQuoted.expected).toFixed(3),
    ],
    [
      "marks by turns",
      (simpleQuoted.right / simpleQuoted.predicted).toFixed(3),
      (simpleQuoted.found / simpleQuoted.expected).toFixed(3),
    ],
  ],
);
console.log(`\n${articles.length} articles, ${ours.expected} attributions; ${Math.round(time)} ms.`);

function sample(name: string, list: readonly string[]): void {
  const at = process.argv.indexOf(name);
  if (at < 0) return;
  const count = Number(process.argv[at + 1] ?? 40);
  const step = Math.max(1, Math.floor(list.length / count));
  console.log(`\n${name.slice(2)}: ${list.length}`);
  for (let i = 0; i < list.length; i += step) console.log(`  ${list[i]}`);
}
sample("--missed", missed);
sample("--false", wrong);
