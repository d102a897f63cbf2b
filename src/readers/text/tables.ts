import type { Block, Span } from "../../model/index.ts";
import type { Line } from "./lines.ts";

/** The rows of a table whose cells are parted by bars, tabs or wide gaps; undefined when the lines are none. */
export function tableRows(text: string, group: readonly Line[], table: number): Block[] | undefined {
  const separator = separatorOf(text, group);
  if (separator === undefined && group.length < FEWEST_ALIGNED) return undefined;
  const lines = group.filter((line) => !/^[\s|:+=_-]+$/u.test(text.slice(line.start, line.end)));
  const cells =
    separator === undefined ? alignedCells(text, lines) : lines.map((line) => cellsOf(text, line, separator));
  if (!cells) return undefined;
  const rows = lines.map((line, i) => ({ span: { start: line.start, end: line.end }, cells: cells[i]! }));
  const header =
    rows.length > 1 &&
    !hasDigits(text, rows[0]!.cells) &&
    rows.slice(1).some(({ cells }) => hasDigits(text, cells));
  return rows.map(({ span, cells }, i) => ({
    kind: "tableRow",
    span,
    cells,
    table,
    ...(i === 0 && header ? { header: true } : {}),
  }));
}

/** The separator that parts most lines of the group into two cells or more. */
function separatorOf(text: string, group: readonly Line[]): "|" | "\t" | undefined {
  if (group.length < 2) return undefined;
  return SEPARATORS.find((separator) => parts(text, group, separator));
}

const SEPARATORS = ["|", "\t"] as const;

function parts(text: string, group: readonly Line[], separator: (typeof SEPARATORS)[number]): boolean {
  const fewest = Math.max(2, group.length * 0.8);
  let parted = 0;
  for (let i = 0; i < group.length && parted + group.length - i >= fewest; i++) {
    const { start, end } = group[i]!;
    const at = indexWithin(text, separator, start + 1, end);
    if (at < end - 1 && !(separator === "\t" && isItemNumber(text, start, at))) parted++;
  }
  return parted >= fewest;
}

/** `86.` before a tab: a numbered paragraph. */
function isItemNumber(text: string, start: number, end: number): boolean {
  return end - start < 6 && /^\(?\d{1,3}[.)]$/u.test(text.slice(start, end));
}

/** Where a character stands first in `text[from, end)`, else `end`: a search beyond the line would make many lines dear. */
function indexWithin(text: string, character: string, from: number, end: number): number {
  const unit = character.charCodeAt(0);
  for (let i = from; i < end; i++) if (text.charCodeAt(i) === unit) return i;
  return end;
}

function cellsOf(text: string, { start, end }: Line, separator: string): Span[] {
  const cells: Span[] = [];
  let from = text[start] === separator ? start + 1 : start;
  while (from <= end) {
    const to = indexWithin(text, separator, from, end);
    if (to < end || from < end) cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  return cells;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function hasDigits(text: string, cells: readonly Span[]): boolean {
  return cells.some(({ start, end }) => /^[^\p{L}]*\d/u.test(text.slice(start, end)));
}

/** Longer cells in a table set with spaces are prose. */
const WIDEST_ALIGNED = 40;
const FEWEST_ALIGNED = 3;
const SPACE = 32;

/**
 * The cells of lines set in columns with two spaces or more between them, the last columns numbers; undefined where
 * most lines are not. A row with blanks has its cells put under the columns of the fullest row.
 */
function alignedCells(text: string, lines: readonly Line[]): Span[][] | undefined {
  if (lines.length < FEWEST_ALIGNED || !areParted(text, lines)) return undefined;
  const rows = lines.map((line) => gapCells(text, line));
  const numeric = rows.filter((cells) => cells.length > 1 && hasDigits(text, cells.slice(-1)));
  if (numeric.length < 3 || numeric.length < (rows.length - 1) * 0.8) return undefined;
  if (rows.some((cells) => cells.some(({ start, end }) => end - start > WIDEST_ALIGNED))) return undefined;
  const columns = numeric.reduce((fullest, cells) => (cells.length > fullest.length ? cells : fullest));
  const first = lineOf(lines, columns[0]!.start);
  const places = columns.map(({ start, end }) => ({
    start: start - margin(first),
    end: end - margin(first),
  }));
  return rows.map((cells, i) =>
    cells.length === columns.length ? cells : underColumns(cells, margin(lines[i]!), places),
  );
}

/** Whether so many lines have a wide gap that they may be rows: most prose is told here, line by line, without more ado. */
function areParted(text: string, lines: readonly Line[]): boolean {
  let plain = 0;
  for (const { start, end } of lines) {
    let at = start + 1;
    // Of two spaces side by side every second place finds one.
    while (at < end && !isWideGap(text, at)) at += 2;
    if (at >= end && ++plain > (lines.length - 1) * 0.2 + 1) return false;
  }
  return true;
}

function isWideGap(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === SPACE && (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at + 1) === SPACE)
  );
}

function lineOf(lines: readonly Line[], offset: number): Line {
  return lines.find(({ end }) => offset < end) ?? lines[0]!;
}

/** Where the line begins, its indentation included. */
function margin({ start, indent }: Line): number {
  return start - indent;
}

function gapCells(text: string, { start, end }: Line): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (text[i] !== " " || text[i + 1] !== " ") continue;
    cells.push({ start: from, end: i });
    while (text[i + 1] === " ") i++;
    from = i + 1;
  }
  cells.push({ start: from, end });
  return cells;
}

/** Each cell under the column it stands closest to; an empty cell where a column has none. */
function underColumns(cells: readonly Span[], from: number, columns: readonly Span[]): Span[] {
  const placed: (Span | undefined)[] = columns.map(() => undefined);
  for (const cell of cells) {
    let best = 0;
    let least = Infinity;
    for (const [i, column] of columns.entries()) {
      const away = Math.min(
        Math.abs(cell.start - from - column.start),
        Math.abs(cell.end - from - column.end),
      );
      if (away < least) {
        least = away;
        best = i;
      }
    }
    placed[best] ??= cell;
  }
  let end = cells[0]!.start;
  return placed.map((cell) => {
    if (cell) end = cell.end;
    return cell ?? { start: end, end };
  });
}
