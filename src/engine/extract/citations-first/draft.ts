import type { Citation, DateExpression, Span } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";
import type { Tokens } from "../../text/tokens.ts";

/** A citation as it is put together; tokens `[first, next)` are those it takes. */
export type CitationDraft = { -readonly [Key in keyof Citation]: Citation[Key] } & {
  first: number;
  next: number;
};

/** What all readers of citations share for one document. */
export interface CitationContext extends Reading {
  readonly dates: readonly DateExpression[];
}

export function spanOf(tokens: Tokens, first: number, next: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[next - 1]! };
}

/** The draft without its token range. */
export function finished({ first: _first, next: _next, ...citation }: CitationDraft): Citation {
  return citation;
}

/** Index of the first date that ends after `offset`. O(log n). */
export function dateAfter(dates: readonly DateExpression[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
