import type { Block } from "../../model/index.ts";
import type { Line } from "./lines.ts";
import { tableRows } from "./tables.ts";

/** Longest line that still looks like one broken by hand; longer lines are whole paragraphs. */
const WIDEST_WRAPPED = 120;
/** Lines shorter than this are no prose broken by hand: addresses, menus, short lists. */
const NARROWEST_WRAPPED = 40;
const LONGEST_HEADING = 110;

/** Lays lines out as blocks: paragraphs broken by hand are joined, other lines stand for themselves. O(n). */
export function layOut(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && !lines[end]!.afterBlank) end++;
    const group = lines.slice(first, end);
    const rows = tableRows(text, group, tables);
    if (rows) {
      blocks.push(...rows);
      tables++;
    } else addGroup(blocks, text, group);
    first = end;
  }
  return withHeadings(text, blocks);
}

function addGroup(blocks: Block[], text: string, group: readonly Line[]): void {
  const wrapped = isWrapped(text, group);
  const items = wrapped ? group.filter((line) => beginsItem(text, line)).length : 0;
  for (let first = 0; first < group.length; ) {
    let end = first + 1;
    if (wrapped)
      while (
        end < group.length &&
        !(beginsItem(text, group[end]!) && !(items === 1 && isNumberOfProse(text, group, end)))
      )
        end++;
    const start = group[first]!;
    const span = { start: start.start, end: group[end - 1]!.end };
    blocks.push(lineBlock(text, start, span));
    first = end;
  }
}

function lineBlock(text: string, line: Line, span: Block["span"]): Block {
  const marker = itemMarker(text, line);
  if (marker > 0) return { kind: "listItem", span: { start: line.start + marker, end: span.end } };
  if (text.charCodeAt(line.start) === 62) return { kind: "quotation", span };
  return { kind: "paragraph", span };
}

function beginsItem(text: string, line: Line): boolean {
  return itemMarker(text, line) > 0;
}

/** `has died at the age of` and `91. He was born`: a number at the head of a line, in a sentence that goes on. */
function isNumberOfProse(text: string, group: readonly Line[], at: number): boolean {
  return /\d/u.test(text[group[at]!.start]!) && /[\p{L},]/u.test(text[group[at - 1]!.end - 1]!);
}

/** Length of a bullet or number before a list item, with the space after it; 0 when there is none. */
function itemMarker(text: string, line: Line): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 12));
  const marker = /^(?:[-*•–▪◦·]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+(?=\S)/u.exec(head);
  return marker ? marker[0].length : 0;
}

/** Whether the lines of a group are one paragraph that was broken by hand. */
function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const widest = group.reduce((width, { start, end }) => Math.max(width, end - start), 0);
  if (widest > WIDEST_WRAPPED) return false;
  let goesOn = 0;
  let full = 0;
  for (let i = 0; i + 1 < group.length; i++) {
    const { start, end } = group[i]!;
    if (end - start >= widest * 0.6) full++;
    if (!/[.!?:;”"’)\]]/u.test(text[end - 1]!) || /\p{Ll}/u.test(text[group[i + 1]!.start]!)) goesOn++;
  }
  const inner = group.length - 1;
  if (widest < NARROWEST_WRAPPED)
    return goesOn === inner && group.slice(1).every(({ start }) => /\p{Ll}/u.test(text[start]!));
  return full >= inner * 0.6 && goesOn >= inner * 0.5;
}

/** Short lines without an end mark that stand before longer text are headings. */
function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== "paragraph" || !next || next.kind === "tableRow") return block;
    const length = block.span.end - block.span.start;
    if (length > LONGEST_HEADING || !looksLikeHeading(text.slice(block.span.start, block.span.end)))
      return block;
    // A byline or a date may stand between a title and the text.
    const longest = Math.max(...blocks.slice(i + 1, i + 4).map(({ span }) => span.end - span.start));
    return longest > length || i === 0
      ? { kind: "heading", level: i === 0 ? 1 : 2, span: block.span }
      : block;
  });
}

function looksLikeHeading(line: string): boolean {
  if (/[.!?;,:…\n|]["”’)]?$/u.test(line) && !/[?!]$/u.test(line)) return false;
  if (!/\p{L}{2}/u.test(line) || /^[“"‘'«„]/u.test(line) || /^\p{Ll}/u.test(line)) return false;
  const words = line.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return words.length <= 16 && !/\d{3,4}\s+\d{4}/u.test(line);
}
