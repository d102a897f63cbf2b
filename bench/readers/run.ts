// How fast each format is read, one core, beside the least that must be done with its bytes: `npm run bench:readers`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { printTable } from "../../eval/table.ts";
import { readDocument } from "../../src/readers/index.ts";
import { corpora } from "../corpus.ts";
import { type Sample, samplesOf } from "./files.ts";

const RUNS = 5;
const CHARACTERS = 1_000_000;

const paragraphs: string[] = [];
let characters = 0;
for (const paragraph of corpora().flatMap(({ texts }) => texts.flatMap((text) => text.split(/\n\s*\n/u)))) {
  if (characters > CHARACTERS) break;
  const words = paragraph.replace(/\s+/gu, " ").trim();
  if (words === "") continue;
  paragraphs.push(words);
  characters += words.length;
}

const rows: string[][] = [];
for (const sample of samplesOf(paragraphs)) {
  const document = await readDocument(sample.bytes, sample.name);
  const read = await median(async () => {
    await readDocument(sample.bytes, sample.name);
  });
  const floor = await floorOf(sample);
  rows.push([
    sample.format,
    (sample.bytes.length / 1e6).toFixed(2),
    String(document.blocks.length),
    (read / 1e3).toFixed(2),
    (document.text.length / 1e3 / read).toFixed(1),
    floor.name,
    floor.milliseconds === undefined ? "" : (document.text.length / 1e3 / floor.milliseconds).toFixed(1),
  ]);
}
console.log(
  `One text of ${(characters / 1e6).toFixed(2)} MB in every format; median of ${RUNS} runs; MB of text`,
);
printTable(["", "file, MB", "blocks", "read, s", "MB/s", "beside", "MB/s"], rows);

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1]!;
}

/** The least work: decoding for text, unpacking for archives, Poppler's plain text for a PDF. */
async function floorOf({ format, bytes }: Sample): Promise<{ name: string; milliseconds?: number }> {
  if (format === "PDF") return pdftotext(bytes);
  if (/DOCX|ODT|EPUB/u.test(format)) {
    const packed = deflateRawSync(paragraphs.join("\n"));
    return {
      name: "unpacking",
      milliseconds: await median(() => new TextDecoder().decode(inflateRawSync(packed))),
    };
  }
  return { name: "decoding", milliseconds: await median(() => new TextDecoder().decode(bytes)) };
}

async function pdftotext(bytes: Uint8Array): Promise<{ name: string; milliseconds?: number }> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    writeFileSync(join(folder, "a.pdf"), bytes);
    const milliseconds = await median(() =>
      execFileSync("pdftotext", ["a.pdf", "-"], { cwd: folder, maxBuffer: 1 << 28 }),
    );
    return { name: "pdftotext", milliseconds };
  } catch {
    return { name: "pdftotext is not here" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
