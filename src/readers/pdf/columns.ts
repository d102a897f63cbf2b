import { marginsOf, quantile } from "./margins.ts";
import type { Line, Region, Segment } from "./page.ts";
import { joinClose, type Row } from "./segments.ts";

const FEWEST_LINES = 4;
/** Cells of tables are shorter than lines of a column. */
const SHORTEST_LINE = 14;
const DEEPEST = 4;

/** A column, as its segments with the row each stands in. */
interface Placed {
  readonly segment: Segment;
  readonly row: number;
}

/** The regions of a page in reading order: columns from left to right between what spans them. */
export function regionsOf(
  page: number,
  rows: readonly Row[],
  known: readonly number[] = [],
): readonly Region[] {
  return inOrder(placedOf(rows), 0, known).map((group) => regionOf(page, group));
}

/** The x of the white space between columns that most pages share; a last page may have a single line beside it. */
export function commonGutters(pages: readonly (readonly Row[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const rows of pages) {
    const gutter = findGutter(placedOf(rows));
    if (gutter !== undefined) counts.set(gutter, (counts.get(gutter) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([x]) => x);
}

function placedOf(rows: readonly Row[]): readonly Placed[] {
  return rows.flatMap((row, number) => row.map((segment) => ({ segment, row: number })));
}

function inOrder(
  placed: readonly Placed[],
  depth: number,
  known: readonly number[] = [],
): readonly (readonly Placed[])[] {
  const gutter = depth < DEEPEST ? (findGutter(placed) ?? known.find((x) => parts(placed, x))) : undefined;
  if (gutter === undefined) return placed.length > 0 ? [placed] : [];
  const regions: (readonly Placed[])[] = [];
  let spanning: Placed[] = [];
  let left: Placed[] = [];
  let right: Placed[] = [];
  const endBand = () => {
    regions.push(...inOrder(left, depth + 1), ...inOrder(right, depth + 1));
    left = [];
    right = [];
  };
  const endSpan = () => {
    if (spanning.length > 0) regions.push(spanning);
    spanning = [];
  };
  for (const each of [...placed].sort((a, b) => a.segment.y - b.segment.y || a.segment.x - b.segment.x)) {
    const { x, right: end } = each.segment;
    if (x < gutter - 1 && end > gutter + 1) {
      if (left.length + right.length > 0) endBand();
      spanning.push(each);
    } else {
      if (end <= gutter + 1 && right.length === 0 && left.length === 0 && isAlone(each, placed, gutter)) {
        // The short last line of text that spans the columns.
        spanning.push(each);
        continue;
      }
      endSpan();
      (end <= gutter + 1 ? left : right).push(each);
    }
  }
  endBand();
  endSpan();
  return regions;
}

/** Whether a line on the left stands above all of the right column, close below what spans both. */
function isAlone({ segment }: Placed, placed: readonly Placed[], gutter: number): boolean {
  const firstRight = placed.find(
    ({ segment: other }) => other.x >= gutter - 1 && other.y >= segment.y - segment.size,
  );
  if (!firstRight) return true;
  const spanningBelow = placed.find(
    ({ segment: other }) => other.y > segment.y && other.x < gutter - 1 && other.right > gutter + 1,
  );
  return (
    firstRight.segment.y > segment.y + segment.size * 0.7 &&
    (spanningBelow === undefined
      ? firstRight.segment.y > segment.y + segment.size * 1.6
      : spanningBelow.segment.y < firstRight.segment.y)
  );
}

/**
 * The x of white space between two columns: lines on both sides over a common height, full lines and no cells, and
 * next to none that crosses it there.
 */
function findGutter(placed: readonly Placed[]): number | undefined {
  if (placed.length < FEWEST_LINES * 2) return undefined;
  const segments = placed.map(({ segment }) => segment);
  const starts = [...new Set(segments.map(({ x }) => Math.round(x)))].sort((a, b) => a - b).slice(1);
  const popular = starts.filter(
    (x) => segments.filter((each) => Math.abs(each.x - x) < 4).length >= FEWEST_LINES,
  );
  let best: { x: number; worth: number } | undefined;
  for (const x of popular) {
    const worth = worthOf(segments, x - 1);
    if (worth > 0 && (!best || worth > best.worth)) best = { x: x - 1, worth };
  }
  return best?.x;
}

/** How many lines a gutter parts well; 0 where it is none. O(n). */
function worthOf(segments: readonly Segment[], x: number): number {
  const left = segments.filter(({ right }) => right <= x);
  const right = segments.filter((each) => each.x >= x - 1);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return 0;
  const top = Math.max(topOf(left), topOf(right));
  const bottom = Math.min(bottomOf(left), bottomOf(right));
  const within = ({ y }: Segment) => y >= top - 1 && y <= bottom + 1;
  const leftIn = left.filter(within);
  const rightIn = right.filter(within);
  const crossing = segments.filter((each) => within(each) && each.x < x - 1 && each.right > x).length;
  if (leftIn.length < FEWEST_LINES || rightIn.length < FEWEST_LINES) return 0;
  if (crossing > Math.max(1, 0.12 * (leftIn.length + rightIn.length))) return 0;
  if (!areLines(leftIn) || !areLines(rightIn)) return 0;
  const gap =
    x -
    quantile(
      leftIn.map((each) => each.right),
      0.9,
    );
  if (gap < 0.5 * leftIn[0]!.size) return 0;
  return Math.min(leftIn.length, rightIn.length) - crossing;
}

/** Whether a gutter of other pages has lines on both sides here, and none that crosses it beside them. */
function parts(placed: readonly Placed[], x: number): boolean {
  const segments = placed.map(({ segment }) => segment);
  const right = segments.filter((each) => each.x >= x - 3);
  const top = topOf(right);
  const bottom = bottomOf(right);
  const beside = segments.filter(({ y, size }) => y > top - size * 0.5 && y < bottom + size * 0.5);
  const left = beside.filter((each) => each.right <= x + 1);
  return right.length > 0 && left.length > 0 && beside.length === left.length + right.length;
}

function areLines(segments: readonly Segment[]): boolean {
  const width = Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ x }) => x));
  const full = quantile(
    segments.map((each) => each.right - each.x),
    0.5,
  );
  const letters = quantile(
    segments.map(({ text }) => text.length),
    0.5,
  );
  return letters >= SHORTEST_LINE && full >= width * 0.55;
}

function topOf(segments: readonly Segment[]): number {
  return segments.reduce((top, { y }) => Math.min(top, y), Infinity);
}

function bottomOf(segments: readonly Segment[]): number {
  return segments.reduce((bottom, { y }) => Math.max(bottom, y), -Infinity);
}

function regionOf(page: number, placed: readonly Placed[]): Region {
  const byRow = new Map<number, Segment[]>();
  for (const { segment, row } of placed) byRow.set(row, [...(byRow.get(row) ?? []), segment]);
  const lines = [...byRow.values()]
    .map((segments) => lineOf(page, joinClose(segments.sort((a, b) => a.x - b.x))))
    .sort((a, b) => a.y - b.y);
  return { page, lines, margins: marginsOf(lines) };
}

export function lineOf(page: number, segments: readonly Segment[]): Line {
  const main = segments.reduce((best, each) => (each.text.length > best.text.length ? each : best));
  return {
    page,
    segments,
    x: segments[0]!.x,
    right: segments.at(-1)!.right,
    y: main.y,
    size: main.size,
    font: main.font,
    uniform: segments.every(({ uniform, font }) => uniform && font === main.font),
  };
}
