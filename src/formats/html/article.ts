import type { Block, BlockKind, CheckReport, Document, Span } from "../../model/index.ts";
import { escapeHtml } from "./escape.ts";
import { markedText } from "./marks.ts";
import { noteHtml } from "./note.ts";
import type { Shown } from "./shown.ts";

/** Blocks that are laid out together: the rows of a table, the items of a list, a stretch of furniture. */
interface Unit {
  readonly kind: BlockKind;
  readonly first: number;
  readonly end: number;
}

/** The article as it reads, with the notes of each unit after it. `headingShift` is added to heading levels. */
export function articleHtml(
  document: Document,
  shown: readonly Shown[],
  packs: CheckReport["packs"],
  headingShift: number,
): string {
  const byBlock = findingsByBlock(document.blocks, shown);
  const page: Layout = { document, byBlock, opened: new Set(), headingShift };
  const units = unitsOf(document.blocks).map((unit) => {
    const html = unitHtml(page, unit);
    return `<div class="unit">${html}${notesOf(page, unit, packs)}</div>`;
  });
  const language = document.language === "und" ? "" : ` lang="${escapeHtml(document.language)}"`;
  return `<article${language} dir="auto">${units.join("\n")}</article>`;
}

interface Layout {
  readonly document: Document;
  readonly byBlock: ReadonlyMap<number, readonly Shown[]>;
  readonly opened: Set<number>;
  readonly headingShift: number;
}

/** Which findings touch which block; one outside all blocks goes to the next, one after the last to the last. */
function findingsByBlock(
  blocks: readonly Block[],
  shown: readonly Shown[],
): ReadonlyMap<number, readonly Shown[]> {
  const byBlock = new Map<number, Shown[]>();
  for (const each of shown) {
    const { start, end } = each.finding.passage;
    let index = Math.min(firstEndingAfter(blocks, start), blocks.length - 1);
    do {
      const list = byBlock.get(index);
      if (list) list.push(each);
      else byBlock.set(index, [each]);
      index++;
    } while (index < blocks.length && blocks[index]!.span.start < end);
  }
  return byBlock;
}

function firstEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const GROUPED: ReadonlySet<BlockKind> = new Set(["tableRow", "listItem", "furniture"]);

function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < blocks.length; ) {
    const { kind, table } = blocks[first]!;
    let end = first + 1;
    if (GROUPED.has(kind))
      while (end < blocks.length && blocks[end]!.kind === kind && blocks[end]!.table === table) end++;
    units.push({ kind, first, end });
    first = end;
  }
  return units;
}

function notesOf({ document, byBlock }: Layout, { first, end }: Unit, packs: CheckReport["packs"]): string {
  const own = new Set<Shown>();
  for (let i = first; i < end; i++) for (const each of byBlock.get(i) ?? []) own.add(each);
  // A finding that runs on from an earlier unit has its note there.
  const beginning = [...own].filter(
    ({ finding }) => first === 0 || !startsBefore(document.blocks[first - 1]!, finding.passage),
  );
  if (beginning.length === 0) return "";
  const notes = beginning.map((each) => noteHtml(document, each, packs));
  return `<aside class="notes" lang="en" dir="ltr" aria-label="Findings">${notes.join("\n")}</aside>`;
}

function startsBefore(previous: Block, passage: Span): boolean {
  return passage.start < previous.span.end;
}

function unitHtml(page: Layout, unit: Unit): string {
  switch (unit.kind) {
    case "tableRow":
      return tableHtml(page, unit);
    case "listItem":
      return `<ul>${blocksHtml(page, unit, "li")}</ul>`;
    case "furniture":
      return furnitureHtml(page, unit);
    case "heading":
      return headingHtml(page, unit);
    case "quotation":
      return `<blockquote>${blocksHtml(page, unit, "p")}</blockquote>`;
    case "code":
      // The first line break within <pre> is not shown.
      return `<pre tabindex="0">\n${inner(page, unit.first)}</pre>`;
    case "caption":
    case "footnote":
      return blocksHtml(page, unit, "p", unit.kind);
    case "paragraph":
      return blocksHtml(page, unit, "p");
  }
}

function headingHtml(page: Layout, unit: Unit): string {
  const tag = `h${headingLevel(page, page.document.blocks[unit.first]!)}`;
  return blocksHtml(page, unit, tag, repeatsTitle(page, unit.first) ? "repeated" : undefined);
}

/** Whether a heading says again what stands above the article, and nothing was found in it. */
function repeatsTitle({ document, byBlock }: Layout, index: number): boolean {
  const { title, text, blocks } = document;
  if (!title || byBlock.has(index)) return false;
  if (blocks.findIndex(({ kind }) => kind === "heading") !== index) return false;
  const { start, end } = blocks[index]!.span;
  return text.slice(start, end).replace(/\s+/gu, " ").trim() === title.replace(/\s+/gu, " ").trim();
}

function headingLevel({ headingShift }: Layout, { level = 1 }: Block): number {
  return Math.min(Math.max(level, 1) + headingShift, 6);
}

function blocksHtml(page: Layout, { first, end }: Unit, tag: string, className?: string): string {
  const open = className === undefined ? tag : `${tag} class="${className}"`;
  let html = "";
  for (let i = first; i < end; i++) html += `<${open}>${inner(page, i)}</${tag}>`;
  return html;
}

function inner(page: Layout, index: number): string {
  const { document, byBlock, opened } = page;
  return markedText(document.text, document.blocks[index]!.span, byBlock.get(index) ?? [], opened);
}

/** The page around the article, folded away unless something was found in it. */
function furnitureHtml(page: Layout, unit: Unit): string {
  let found = false;
  for (let i = unit.first; i < unit.end; i++) found ||= page.byBlock.has(i);
  const parts = unit.end - unit.first;
  const summary = `Page around the article (${parts} ${parts === 1 ? "part" : "parts"}, not checked)`;
  return `<details class="furniture"${found ? " open" : ""}><summary>${summary}</summary>${blocksHtml(page, unit, "p")}</details>`;
}

function tableHtml(page: Layout, { first, end }: Unit): string {
  let rows = "";
  for (let i = first; i < end; i++) rows += rowHtml(page, i);
  return `<div class="table" tabindex="0" role="group" aria-label="Table"><table>${rows}</table></div>`;
}

function rowHtml(page: Layout, index: number): string {
  const { document, byBlock, opened } = page;
  const { span, cells, header } = document.blocks[index]!;
  const tag = header ? "th" : "td";
  const shown = byBlock.get(index) ?? [];
  const parts = cells && cells.length > 0 ? cells : [span];
  const html = parts.map((cell, i) => {
    const last = i === parts.length - 1;
    const own = shown.filter(({ finding: { passage } }) =>
      touchesCell(passage, cell, i === 0, parts[i + 1], last),
    );
    return `<${tag}>${markedText(document.text, cell, own, opened)}</${tag}>`;
  });
  return `<tr>${html.join("")}</tr>`;
}

/** Whether a passage covers words of a cell; one between two cells belongs to the one before it. */
function touchesCell(
  passage: Span,
  cell: Span,
  isFirst: boolean,
  next: Span | undefined,
  isLast: boolean,
): boolean {
  if (passage.start < cell.end && passage.end > cell.start) return true;
  if (passage.start === passage.end && passage.start === cell.start) return true;
  if (passage.start < cell.start) return isFirst && passage.end <= cell.start;
  return isLast || (passage.start >= cell.end && passage.end <= (next?.start ?? Number.POSITIVE_INFINITY));
}
