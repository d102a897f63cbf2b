import type { Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";

/** Stretches of text, asked whether one of them holds a span. */
export interface Stretches {
  /** O(log n). */
  hold(span: Span): boolean;
}

interface Spanned {
  readonly span: Span;
}

/** Joins two lists, each sorted by start, whose spans may overlap, for {@link Stretches.hold}. O(n). */
export function stretchesOf(some: readonly Spanned[], others: readonly Spanned[]): Stretches {
  const count = some.length + others.length;
  const starts = new Int32Array(count);
  /** The furthest end of the stretches up to each one. */
  const reach = new Int32Array(count);
  let furthest = 0;
  for (let i = 0, j = 0, n = 0; n < count; n++) {
    const fromSome = j >= others.length || (i < some.length && some[i]!.span.start <= others[j]!.span.start);
    const { span } = fromSome ? some[i++]! : others[j++]!;
    if (span.end > furthest) furthest = span.end;
    starts[n] = span.start;
    reach[n] = furthest;
  }
  return {
    hold({ start, end }) {
      const last = lastAtOrBefore(starts, start);
      return last >= 0 && reach[last]! >= end;
    },
  };
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
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
  return stretchesOf(
    quotations.filter(({ pairing }) => pairing !== "close"),
    citations,
  );
}
