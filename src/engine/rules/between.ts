import type { Span } from "../../model/index.ts";

/** Those of `sorted`, which is in order of start and without overlaps, that lie within `[start, end)`. O(log n) and those found. */
export function mentionsBetween<Item extends { readonly span: Span }>(
  sorted: readonly Item[],
  start: number,
  end: number,
): readonly Item[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < sorted.length && sorted[past]!.span.end <= end) past++;
  return sorted.slice(low, past);
}
