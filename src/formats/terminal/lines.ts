import measure from "fast-string-width";
import type { Span } from "../../model/index.ts";

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : measure(text);
}

/** Text of which each code unit takes one column: Latin letters and the usual punctuation. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/u;

/** What must not reach a terminal from a document: control and escape codes, and marks that turn the writing direction. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

/** Makes document text safe to print, unit by unit: offsets into it stay what they were. */
export function printable(text: string): string {
  return text.replace(UNSAFE, " ");
}

/** Printable, in one line, with runs of space as one. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, " ").trim();
}

/** Cuts a text to `columns`, with `…` at its end when something was cut. */
export function clip(text: string, columns: number): string {
  const room = Math.max(columns, 1);
  if (text.length <= room * 8 && columnsOf(text) <= room) return text;
  return `${text.slice(0, fittingLength(text, room - 1)).trimEnd()}…`;
}

/** How many code units from the start of a text fit into `columns`; whole characters only. O(columns). */
function fittingLength(text: string, columns: number): number {
  const start = text.slice(0, columns * 8);
  if (PLAIN.test(start)) return Math.min(start.length, columns);
  let used = 0;
  for (const { segment, index } of characters().segment(start)) {
    used += columnsOf(segment);
    if (used > columns) return index;
  }
  return start.length;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: it takes some milliseconds. */
function characters(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter;
}

/** Fills a text up to `columns` with spaces. */
export function fill(text: string, columns: number): string {
  return text + " ".repeat(Math.max(columns - columnsOf(text), 0));
}

/** Breaks a text at spaces into lines of at most `columns`; a word that is longer is broken within. */
export function wrap(text: string, columns: number): readonly string[] {
  return wrapSpans(text, columns).map(({ start, end }) => text.slice(start, end));
}

/** As `wrap`, giving where each line stands in the text. O(n). */
export function wrapSpans(text: string, columns: number): readonly Span[] {
  const room = Math.max(columns, 1);
  const lines: { start: number; end: number }[] = [];
  let start = -1;
  let end = -1;
  let used = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    const width = columnsOf(word[0]);
    const gap = end < 0 ? 0 : word.index - end;
    if (start >= 0 && used + gap + width <= room) {
      used += gap + width;
      end = word.index + word[0].length;
      continue;
    }
    if (start >= 0) lines.push({ start, end });
    start = word.index;
    if (width > room) start = breakWord(text, start, word[0], room, lines);
    end = word.index + word[0].length;
    used = width > room ? columnsOf(text.slice(start, end)) : width;
  }
  if (start >= 0) lines.push({ start, end });
  return lines;
}

/** Adds the lines that a long word fills whole, and gives where its rest begins. */
function breakWord(
  text: string,
  start: number,
  word: string,
  columns: number,
  lines: { start: number; end: number }[],
): number {
  const wordEnd = start + word.length;
  let from = start;
  for (;;) {
    const length = fittingLength(text.slice(from, Math.min(wordEnd, from + columns * 8)), columns);
    if (from + length >= wordEnd) return from;
    const end = from + Math.max(length, 1);
    lines.push({ start: from, end });
    from = end;
  }
}
