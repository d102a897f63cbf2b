import type { PdfPage } from "./page.ts";
import type { Row } from "./segments.ts";

/** The rows of a page: those of its text, and those around it. */
export interface SplitPage {
  readonly page: PdfPage;
  readonly rows: readonly Row[];
  /** Running heads and feet that stand here for the first time. */
  readonly around: readonly Row[];
}

const OUTER_ROWS = 4;
const OUTER_SHARE = 0.16;
const NUMBER_SHARE = 0.12;
const SAME_HEIGHT = 6;
/** Heads and feet stand further from the text than its lines from each other, in sizes of their font. */
const APART = 1.65;
const PAGE_NUMBER =
  /^[\s\-–—|•.[\]()]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?[\s\-–—|•.[\]()]*$/iu;

interface Candidate {
  readonly page: number;
  readonly row: Row;
  readonly key: string;
  readonly y: number;
}

/**
 * Parts running heads, running feet and page numbers from the text: rows at the edge of the page that stand at the
 * same height on several pages and differ in digits only, and lone numbers at the very edge. O(n).
 */
export function withoutRunning(
  pages: readonly { page: PdfPage; rows: readonly Row[] }[],
): readonly SplitPage[] {
  const candidates = pages.map(({ page, rows }) => outerRows(page, rows));
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates.flat())
    byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate]);
  const seen = new Set<string>();
  return pages.map(({ page, rows }, i) => {
    const removed = new Set<Row>();
    const around: Row[] = [];
    for (const { row, key, y } of candidates[i]!) {
      const alike = new Set(
        byKey
          .get(key)!
          .filter((other) => Math.abs(other.y - y) <= SAME_HEIGHT)
          .map((other) => other.page),
      );
      const isNumber = isPageNumber(page, rows, row);
      if (!isNumber && ((alike.size < 2 && !endsInNumber(rows, row)) || !standsApart(rows, row, removed)))
        continue;
      removed.add(row);
      if (!isNumber && !seen.has(key)) around.push(row);
      seen.add(key);
    }
    return { page, rows: rows.filter((row) => !removed.has(row)), around };
  });
}

function outerRows(page: PdfPage, rows: readonly Row[]): readonly Candidate[] {
  const outer =
    rows.length <= OUTER_ROWS * 2 ? rows : [...rows.slice(0, OUTER_ROWS), ...rows.slice(-OUTER_ROWS)];
  return outer
    .map((row) => ({ page: page.number, row, key: keyOf(row), y: row[0]!.y }))
    .filter(({ y }) => y < page.height * OUTER_SHARE || y > page.height * (1 - OUTER_SHARE));
}

/** A head with the number of the page at its other end. */
function endsInNumber(rows: readonly Row[], row: Row): boolean {
  const isOutermost = row === rows[0] || row === rows.at(-1);
  return isOutermost && row.length > 1 && [row[0]!, row.at(-1)!].some(({ text }) => PAGE_NUMBER.test(text));
}

/** Whether more than the distance of lines lies between a row and the text: from the edge inwards. */
function standsApart(rows: readonly Row[], row: Row, removed: ReadonlySet<Row>): boolean {
  const at = rows.indexOf(row);
  const outward = at < rows.length / 2 ? rows.slice(0, at) : rows.slice(at + 1);
  const inward = at < rows.length / 2 ? rows.slice(at + 1) : rows.slice(0, at).reverse();
  if (!outward.every((each) => removed.has(each) || isAlone(each, row))) return false;
  const next = inward.find((each) => Math.abs(each[0]!.y - row[0]!.y) > row[0]!.size * 0.5);
  const nearest = next ? Math.abs(next[0]!.y - row[0]!.y) : Infinity;
  return nearest > row[0]!.size * APART || outward.some((each) => removed.has(each));
}

/** A row further out that is no text either: short, as a page number beside a head. */
function isAlone(row: Row, other: Row): boolean {
  return row.length === 1 && row[0]!.text.length < 60 && Math.abs(row[0]!.y - other[0]!.y) < 60;
}

function keyOf(row: Row): string {
  return row
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/\d+/gu, "#")
    .replace(/\s+/gu, " ");
}

function isPageNumber({ height }: PdfPage, rows: readonly Row[], row: Row): boolean {
  if (row !== rows[0] && row !== rows.at(-1)) return false;
  const { y, text } = row[0]!;
  const atEdge = y < height * NUMBER_SHARE || y > height * (1 - NUMBER_SHARE);
  return atEdge && row.length === 1 && PAGE_NUMBER.test(text);
}
