import type { Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";

/** Stretches of text, asked whether one of them holds a span. */
export interface Stretches {
  /** O(log n). */
  hold(span: Span): boolean;
}

/** Sorts stretches, which may overlap, for {@link Stretches.hold}. O(n log n). */
export function stretchesOf(spans: readonly Span[]): Stretches {
  const starts: number[] = [];
  /** The furthest end of the stretches up to each one. */
  const reach: number[] = [];
  let furthest = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    furthest = Math.max(furthest, end);
    starts.push(start);
    reach.push(furthest);
  }
  return {
    hold({ start, end }) {
      const last = lastAtOrBefore(starts, start);
      return last >= 0 && reach[last]! >= end;
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Quotations and citations: names in them keep the spelling and the choice of somebody else. */
export function quotedStretches({ quotations, citations }: Analysis): Stretches {
  return stretchesOf([
    ...quotations.filter(({ pairing }) => pairing !== "close").map(({ span }) => span),
    ...citations.map(({ span }) => span),
  ]);
}
