import type { PdfPage } from "./page.ts";
import { joinClose, type Row } from "./segments.ts";

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
const MOST_RUNNING = 3;
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
  const repeats = ({ key, y }: Candidate) =>
    new Set(
      byKey
        .get(key)!
        .filter((other) => Math.abs(other.y - y) <= SAME_HEIGHT)
        .map((other) => other.page),
    ).size > 1;
  return pages.map(({ page, rows }, i) => {
    const running = new Set(candidates[i]!.filter(repeats).map(({ row }) => row));
    const removed = new Set<Row>();
    const around: Row[] = [];
    for (const { row, key } of candidates[i]!) {
      const isNumber = isPageNumber(page, rows, row);
      const isHead = running.has(row) || endsInNumber(rows, row);
      if (!isNumber && !(isHead && standsApart(rows, row, removed, (each) => running.has(each)))) continue;
      removed.add(row);
      if (!isNumber && !seen.has(key)) around.push(row);
      seen.add(key);
    }
    return { page, rows: rows.filter((row) => !removed.has(row)), around };
  });
}

function outerRows(page: PdfPage, rows: readonly Row[]): readonly Candidate[] {
  const half = Math.min(OUTER_ROWS, Math.ceil(rows.length / 2));
  // From the edges inwards.
  const outer = [...rows.slice(0, half), ...rows.slice(half).slice(-OUTER_ROWS).reverse()];
  return outer
    .map((row) => ({ page: page.number, row, key: keyOf(row), y: row[0]!.y }))
    .filter(({ y }) => y < page.height * OUTER_SHARE || y > page.height * (1 - OUTER_SHARE));
}

/** A head with the number of the page at its other end. */
function endsInNumber(rows: readonly Row[], row: Row): boolean {
  const isOutermost = row === rows[0] || row === rows.at(-1);
  const parts = joinClose(row);
  return (
    isOutermost && parts.length > 1 && [parts[0]!, parts.at(-1)!].some(({ text }) => PAGE_NUMBER.test(text))
  );
}

/** Whether a row, with at most two more running rows below it, lies further from the text than lines from each other. */
function standsApart(
  rows: readonly Row[],
  row: Row,
  removed: ReadonlySet<Row>,
  isRunning: (row: Row) => boolean,
): boolean {
  const at = rows.indexOf(row);
  const isTop = at < rows.length / 2;
  const outward = isTop ? rows.slice(0, at) : rows.slice(at + 1);
  if (!outward.every((each) => removed.has(each))) return false;
  const inward = isTop
    ? rows.slice(at, at + MOST_RUNNING + 1)
    : rows.slice(Math.max(at - MOST_RUNNING, 0), at + 1).reverse();
  for (const [i, each] of inward.entries()) {
    const next = inward[i + 1];
    if (!next || Math.abs(next[0]!.y - each[0]!.y) > each[0]!.size * APART) return i < MOST_RUNNING;
    if (!isRunning(next)) return false;
  }
  return false;
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
  const parts = joinClose(row);
  const { y, text } = parts[0]!;
  const atEdge = y < height * NUMBER_SHARE || y > height * (1 - NUMBER_SHARE);
  return atEdge && parts.length === 1 && PAGE_NUMBER.test(text);
}
