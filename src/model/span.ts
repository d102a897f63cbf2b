/** A half-open stretch of a document's text; offsets are UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers. */
export interface Passage extends Span {
  readonly text: string;
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
