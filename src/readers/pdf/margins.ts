import type { Line, Margins, Region } from "./page.ts";

const SAME_EDGE = 2;

/** The margins of lines: where most begin and end, and every edge that several share. O(n log n). */
export function marginsOf(lines: readonly Line[]): Margins {
  const needed = Math.max(3, Math.floor(lines.length * 0.05));
  const lefts = edgesOf(lines.map(({ x }) => x));
  const rights = edgesOf(lines.map(({ right }) => right));
  const firm = lefts.find(([, count]) => count >= Math.max(1, lines.length * 0.15)) ?? lefts[0];
  return {
    left: firm?.[0] ?? 0,
    right: quantile(
      lines.map(({ right }) => right),
      0.95,
    ),
    lefts: lefts.filter(([, count]) => count >= needed),
    rights: rights.filter(([, count]) => count >= needed),
  };
}

/** Edges that lie close together are one. */
function edgesOf(edges: readonly number[]): [x: number, lines: number][] {
  const groups: [number, number][] = [];
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && edge - last[0] <= SAME_EDGE) last[1]++;
    else groups.push([edge, 1]);
  }
  return groups;
}

/** The right margin that a line could have reached: the nearest edge that several lines share, else the region's. */
export function rightMarginOf({ margins }: Region, { right }: Line): number {
  return margins.rights.find(([x]) => x >= right - SAME_EDGE)?.[0] ?? Math.max(margins.right, right);
}

/** How many lines begin at an x. */
export function linesAt({ margins }: Region, x: number): number {
  return margins.lefts.find(([edge]) => Math.abs(edge - x) <= SAME_EDGE)?.[1] ?? 1;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}
