import type { Block, Span } from "../../model/index.ts";
import type { Line } from "./lines.ts";

/** The rows of a table whose cells are parted by bars or tabs; undefined when the lines are none. */
export function tableRows(text: string, group: readonly Line[], table: number): Block[] | undefined {
  const separator = separatorOf(text, group);
  if (separator === undefined) return undefined;
  const rows = group
    .filter((line) => !/^[\s|:+=-]+$/u.test(text.slice(line.start, line.end)))
    .map((line) => ({ span: { start: line.start, end: line.end }, cells: cellsOf(text, line, separator) }));
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
  for (const separator of ["|", "\t"] as const) {
    const parted = group.filter(({ start, end }) => {
      const at = indexWithin(text, separator, start + 1, end);
      return at < end - 1;
    });
    if (parted.length >= 2 && parted.length >= group.length * 0.8) return separator;
  }
  return undefined;
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
