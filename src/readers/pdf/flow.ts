import { commonGutters, regionsOf } from "./columns.ts";
import { rightMarginOf } from "./margins.ts";
import { isSameSize, settingOf } from "./measure.ts";
import type { Line, PdfPage, Region } from "./page.ts";
import { markerLength, type Paragraph, paragraphsOf, textOf } from "./paragraphs.ts";
import { withoutRunning } from "./running.ts";
import { rowsOf } from "./segments.ts";

/** The paragraphs of all pages in reading order: joined over columns and pages, notes and running heads after them. */
export function flowOf(pages: readonly PdfPage[]): readonly Paragraph[] {
  const split = withoutRunning(pages.map((page) => ({ page, rows: rowsOf(page) })));
  const gutters = commonGutters(split.map(({ rows }) => rows));
  const regions = split.flatMap(({ page, rows }) => regionsOf(page.number, rows, gutters));
  const around = new Map(split.map(({ page, around }) => [page.number, regionsOf(page.number, around)]));
  const setting = settingOf(regions);
  const flow: Paragraph[] = [];
  /** Notes and running heads wait until the paragraph that they would cut is whole. */
  let waiting: Paragraph[] = [];
  let open: Paragraph | undefined;
  let page = 0;
  for (const region of regions) {
    if (region.page !== page) {
      waiting.push(...(around.get(region.page) ?? []).flatMap(furnitureOf));
      page = region.page;
    }
    for (const paragraph of paragraphsOf(region, setting)) {
      if (paragraph.kind === "footnote") {
        waiting.push(paragraph);
        continue;
      }
      if (open && goesOn(open, paragraph)) {
        open.lines.push(...paragraph.lines);
        continue;
      }
      flow.push(...waiting);
      waiting = [];
      flow.push(paragraph);
      open = canGoOn(paragraph) ? paragraph : undefined;
    }
  }
  return withLevels([...flow, ...waiting]);
}

function furnitureOf(region: Region): Paragraph[] {
  return region.lines.map((line) => ({ kind: "furniture", lines: [line], region }));
}

function canGoOn({ kind }: Paragraph): boolean {
  return kind === "paragraph" || kind === "listItem";
}

/** Whether a paragraph goes on at the head of the next column or page. */
function goesOn(open: Paragraph, next: Paragraph): boolean {
  const last = open.lines.at(-1)!;
  const first = next.lines[0]!;
  if (last.page === first.page && next.region === open.region) return false;
  if (next.kind !== "paragraph" || !isSameSize(last, first)) return false;
  if (next.region.lines[0] !== first && !isFirstText(next, first)) return false;
  const end = textOf(last);
  const begin = textOf(first);
  if (markerLength(begin) > 0) return false;
  if (/^\p{Ll}/u.test(begin)) return !/[.!?…]["”’)\]]?$/u.test(end) || /^\p{Ll}{2}/u.test(begin);
  if (/[.!?:…]["”’)\]]*$/u.test(end)) return false;
  return isFull(last, open.region);
}

/** Whether a line is the first of its region that is text. */
function isFirstText({ region }: Paragraph, first: Line): boolean {
  return region.lines.every((line) => line.y >= first.y - 1 || line.size < first.size * 0.9);
}

function isFull(line: Line, region: Region): boolean {
  const margin = rightMarginOf(region, line);
  return line.right > margin - 0.25 * (margin - region.margins.left);
}

/** Levels of headings by size, the largest first; headings of the text's own size come last. */
function withLevels(flow: readonly Paragraph[]): readonly Paragraph[] {
  const sizeOf = ({ lines }: Paragraph) => Math.round(lines[0]!.size);
  const sizes = [
    ...new Set(flow.filter(({ kind, level }) => kind === "heading" && level === 1).map(sizeOf)),
  ].sort((a, b) => b - a);
  return flow.map((paragraph) => {
    if (paragraph.kind !== "heading") return paragraph;
    const rank = paragraph.level === 1 ? sizes.indexOf(sizeOf(paragraph)) + 1 : sizes.length + 1;
    return { ...paragraph, level: Math.min(Math.max(rank, 1), 6) };
  });
}
