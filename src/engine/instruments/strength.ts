import type { Act } from "../../model/index.ts";

/** Acts of one kind, from the weaker to the stronger; acts on one step are not told apart. */
const SCALES: readonly (readonly (readonly Act[])[])[] = [
  [["invite"], ["request", "call"], ["demand"]],
  [["concern"], ["deplore"], ["condemn"]],
];

/** The same act, or two on one step of a scale. */
export function isAlike(a: Act, b: Act): boolean {
  return a === b || SCALES.some((scale) => scale.some((step) => step.includes(a) && step.includes(b)));
}

/** Positive where `a` is the stronger act, negative where `b` is; 0 where they are alike or cannot be compared. */
export function strengthBetween(a: Act, b: Act): number {
  for (const scale of SCALES) {
    const first = scale.findIndex((acts) => acts.includes(a));
    const second = scale.findIndex((acts) => acts.includes(b));
    if (first >= 0 && second >= 0) return first - second;
  }
  return 0;
}

const DECIDING: ReadonlySet<Act> = new Set(["decide", "demand", "call", "request", "authorise", "condemn"]);
const RECALLING: ReadonlySet<Act> = new Set(["recall", "note"]);

/** Acts by which something is decided; in a preamble nothing is. */
export function isDeciding(act: Act): boolean {
  return DECIDING.has(act);
}

/** Acts by which something is only called to mind. */
export function isRecalling(act: Act): boolean {
  return RECALLING.has(act);
}
