import measure from "fast-string-truncated-width";
import type { Span } from "../../model/index.ts";

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  return measure(text).width;
}

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
  const { truncated, ellipsed, index } = measure(text, { limit: Math.max(columns, 1), ellipsis: "…" });
  if (!truncated) return text;
  return `${text.slice(0, index).trimEnd()}${ellipsed ? "…" : ""}`;
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
    const piece = measure(text.slice(from, Math.min(wordEnd, from + columns * 8)), { limit: columns });
    if (!piece.truncated) return from;
    const end = from + Math.max(piece.index, 1);
    lines.push({ start: from, end });
    from = end;
  }
}
