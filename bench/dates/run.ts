// Speed of finding dates alone, beside chrono-node on the same text in the same process: `npx tsx bench/dates/run.ts`
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as chrono from "chrono-node";
import { build } from "esbuild";
import type { Document } from "../../src/model/index.ts";
import { newsText } from "./text.ts";

const PUBLISHED = "2019-03-12";

interface Measured {
  countDates(document: Document): number;
}

/** Bundles the engine as it ships: loaders of TypeScript slow the code they load. */
async function bundled(folder: string): Promise<Measured> {
  const outfile = join(folder, "measured.mjs");
  const entry = fileURLToPath(new URL("measured.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  return (await import(pathToFileURL(outfile).href)) as Measured;
}

function documentOf(text: string): Document {
  const blocks = Array.from(text.matchAll(/[^\n]+/gu), (match) => ({
    kind: "paragraph" as const,
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const facts = {
    path: "-",
    digest: "sha256:",
    mediaType: "text/plain",
    language: "en",
    published: PUBLISHED,
  };
  return { ...facts, text, blocks, source: { lineStarts: [0] } };
}

/** Characters per second: the best of several runs after one to warm up. */
function speed(characters: number, runs: number, work: () => void): number {
  work();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return characters / (best / 1000);
}

const file = process.argv[2];
const text = file ? readFileSync(file, "utf8") : newsText(1_000_000);
const sample = text.slice(0, 200_000);
const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
try {
  const { countDates } = await bundled(folder);
  const document = documentOf(text);
  const reference = new Date(`${PUBLISHED}T12:00:00`);
  // chrono is given its text paragraph by paragraph, which is its faster way.
  const paragraphs = sample.split("\n");
  const ours = speed(text.length, 9, () => countDates(document));
  const theirs = speed(sample.length, 2, () => {
    for (const paragraph of paragraphs) chrono.parse(paragraph, reference);
  });
  console.log(
    `text           ${(text.length / 1e6).toFixed(2)} M characters (chrono-node: the first ${(sample.length / 1e6).toFixed(2)} M)`,
  );
  console.log(
    `onrecord       ${(ours / 1e6).toFixed(1)} M characters/s, ${countDates(document)} expressions`,
  );
  console.log(`chrono-node    ${(theirs / 1e6).toFixed(2)} M characters/s`);
  console.log(`ratio          ${(ours / theirs).toFixed(0)} times as fast`);
} finally {
  rmSync(folder, { recursive: true });
}
