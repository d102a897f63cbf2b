import type { Line } from "./page.ts";

const FEWEST_ROWS = 3;

export interface Run {
  readonly lines: readonly Line[];
  /** Where the columns stand, if the lines are rows of a table. */
  readonly columns?: readonly (readonly [x: number, right: number])[];
  readonly header: boolean;
  /** Which table of the region. */
  readonly number: number;
}

/** Parts lines that are rows of a table, three or more with cells under one another, from other lines. */
export function tableRuns(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let tables = 0;
  for (let first = 0; first < lines.length; ) {
    const isRow = lines[first]!.segments.length > 1;
    let end = first + 1;
    while (end < lines.length && lines[end]!.segments.length > 1 === isRow) end++;
    const group = lines.slice(first, end);
    const columns = isRow && group.length >= FEWEST_ROWS ? columnsOf(group) : undefined;
    const last = runs.at(-1);
    if (columns) runs.push({ lines: group, columns, header: hasHeader(group), number: tables++ });
    else if (last && !last.columns) runs[runs.length - 1] = { ...last, lines: [...last.lines, ...group] };
    else runs.push({ lines: group, header: false, number: 0 });
    first = end;
  }
  return runs;
}

/** The x ranges under which the cells of all rows stand; undefined where they do not stand under one another. */
function columnsOf(lines: readonly Line[]): (readonly [number, number])[] | undefined {
  const ranges = lines
    .flatMap(({ segments }) => segments.map(({ x, right }) => [x, right] as [number, number]))
    .sort((a, b) => a[0] - b[0]);
  const columns: [number, number][] = [];
  for (const [x, right] of ranges) {
    const last = columns.at(-1);
    if (last && x < last[1] + 1) last[1] = Math.max(last[1], right);
    else columns.push([x, right]);
  }
  return columns.length > 1 ? columns : undefined;
}

function hasHeader(lines: readonly Line[]): boolean {
  const hasFigures = ({ segments }: Line) =>
    segments.slice(1).some(({ text }) => /^[^\p{L}]{0,10}\d/u.test(text));
  return !hasFigures(lines[0]!) && lines.slice(1).some(hasFigures);
}
