import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UnreadableError } from "../reader.ts";
import { type PdfPage, type Piece, SCAN } from "./page.ts";
import { type LaidOut, layOutPages } from "./write.ts";

const run = promisify(execFile);
const DOTS_PER_INCH = 300;
const POINTS_PER_INCH = 72;
const MOST_PAGES = 300;
const MOST_SECONDS_A_PAGE = 120;
const LARGEST_OUTPUT = 32 * 1024 * 1024;

/**
 * Reads scanned pages by two programs where both are installed: `pdftoppm` of Poppler draws a page, `tesseract`
 * reads the picture. Throws {@link UnreadableError} where they are not there, or where it takes too long.
 */
export async function recognise(bytes: Uint8Array, pages: number, maxSeconds: number): Promise<LaidOut> {
  if (!(await isInstalled("pdftoppm", "-v")) || !(await isInstalled("tesseract", "--version")))
    throw new UnreadableError(
      "is a scan: its pages are pictures without text. Install pdftoppm (poppler-utils) and tesseract (tesseract-ocr) to have it read, or give its text.",
    );
  if (pages > MOST_PAGES)
    throw new UnreadableError(
      `is a scan of ${pages.toLocaleString("en")} pages; at most ${MOST_PAGES} are read by OCR. Give it in parts.`,
    );
  const folder = await mkdtemp(join(tmpdir(), "onrecord-scan-"));
  try {
    await writeFile(join(folder, "scan.pdf"), bytes);
    return layOutPages(await recognisePages(folder, pages, Date.now() + maxSeconds * 1000, maxSeconds));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isInstalled(program: string, flag: string): Promise<boolean> {
  try {
    await run(program, [flag], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

async function recognisePages(
  folder: string,
  pages: number,
  deadline: number,
  maxSeconds: number,
): Promise<readonly PdfPage[]> {
  const read: PdfPage[] = [];
  for (let number = 1; number <= pages; number++) {
    const left = deadline - Date.now();
    if (left <= 0)
      throw new UnreadableError(
        `is a scan that was not read within ${maxSeconds} seconds. Give it in parts.`,
      );
    read.push(await recognisePage(folder, number, Math.min(left, MOST_SECONDS_A_PAGE * 1000)));
  }
  return read;
}

async function recognisePage(folder: string, number: number, timeout: number): Promise<PdfPage> {
  const limits = { timeout, maxBuffer: LARGEST_OUTPUT, cwd: folder, killSignal: "SIGKILL" as const };
  const page = String(number);
  try {
    const drawing = ["-r", String(DOTS_PER_INCH), "-gray", "-png", "-singlefile", "-f", page, "-l", page];
    await run("pdftoppm", [...drawing, "scan.pdf", "page"], limits);
    const env = { ...process.env, OMP_THREAD_LIMIT: "1" };
    const { stdout } = await run("tesseract", ["page.png", "stdout", "--dpi", String(DOTS_PER_INCH), "tsv"], {
      ...limits,
      env,
    });
    return pageOf(stdout, number);
  } catch (cause) {
    throw new UnreadableError(`is a scan whose page ${number} could not be read by OCR. Give its text.`, {
      cause,
    });
  }
}

const UNSURE = 20;

/** Reads what tesseract found: a row for the page, then rows for its words with block, paragraph and line. */
function pageOf(table: string, number: number): PdfPage {
  const rows = table.split("\n").map((row) => row.split("\t"));
  const scale = POINTS_PER_INCH / DOTS_PER_INCH;
  const page = rows.find(([level]) => level === "1") ?? [];
  const lines = new Map<string, Word[]>();
  for (const row of rows) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text] = row;
    if (level !== "5" || !text?.trim() || Number(confidence) < UNSURE) continue;
    const key = `${block} ${paragraph} ${line}`;
    const word = {
      text: text.trim(),
      x: Number(left) * scale,
      right: (Number(left) + Number(width)) * scale,
      top: Number(top) * scale,
      bottom: (Number(top) + Number(height)) * scale,
      paragraph: Number(block) * 1000 + Number(paragraph),
    };
    lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  return {
    number,
    width: Number(page[8] ?? 0) * scale,
    height: Number(page[9] ?? 0) * scale,
    pieces: [...lines.values()].flatMap(piecesOf),
  };
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly paragraph: number;
}

/** All words of a line on one baseline, in one size: letters with and without strokes differ in height. */
function piecesOf(words: readonly Word[]): readonly Piece[] {
  const bottoms = words.map(({ bottom }) => bottom).sort((a, b) => a - b);
  const tops = words.map(({ top }) => top).sort((a, b) => a - b);
  const baseline = bottoms[bottoms.length >> 1]!;
  const size = Math.max(Math.round((baseline - tops[0]!) / 1.5) * 1.5, 4);
  return words.map(({ text, x, right, paragraph }) => ({
    text,
    x,
    right,
    y: baseline,
    size,
    font: SCAN,
    paragraph,
  }));
}
