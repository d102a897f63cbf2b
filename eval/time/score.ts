import type { TimeExpression } from "./corpus.ts";

export interface Counts {
  marked: number;
  found: number;
  strict: number;
  /** Marked expressions that some found one overlaps, and found ones that overlap some marked one. */
  markedMet: number;
  foundMet: number;
  rightType: number;
  rightValue: number;
}

export function noCounts(): Counts {
  return { marked: 0, found: 0, strict: 0, markedMet: 0, foundMet: 0, rightType: 0, rightValue: 0 };
}

/** Adds one text to the counts, by the rules of TempEval-3: each marked expression meets the found one it shares most with. */
export function addText(
  counts: Counts,
  marked: readonly TimeExpression[],
  found: readonly TimeExpression[],
): void {
  counts.marked += marked.length;
  counts.found += found.length;
  for (const expression of marked) {
    const match = bestMatch(expression, found);
    if (!match) continue;
    counts.markedMet++;
    if (match.start === expression.start && match.end === expression.end) counts.strict++;
    if (match.type === expression.type) counts.rightType++;
    if (sameValue(match.value, expression.value)) counts.rightValue++;
  }
  counts.foundMet += found.filter((one) => marked.some((other) => overlap(one, other) > 0)).length;
}

export function bestMatch(
  expression: TimeExpression,
  found: readonly TimeExpression[],
): TimeExpression | undefined {
  let best: TimeExpression | undefined;
  for (const other of found)
    if (overlap(expression, other) > (best ? overlap(expression, best) : 0)) best = other;
  return best;
}

function overlap(a: TimeExpression, b: TimeExpression): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Values are compared as written, without seconds and time zones, which neither system is asked for. */
export function sameValue(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(value: string): string {
  return value.replace(/(T\d\d:\d\d)(:\d\d)?.*$/u, "$1");
}

export interface Measures {
  readonly strictF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly typeAccuracy: number;
  readonly valueAccuracy: number;
  /** Relaxed F1 times value accuracy: spans found and given the right value. */
  readonly valueF1: number;
}

export function measures(counts: Counts): Measures {
  const precision = ratio(counts.foundMet, counts.found);
  const recall = ratio(counts.markedMet, counts.marked);
  const f1 = harmonic(precision, recall);
  const valueAccuracy = ratio(counts.rightValue, counts.markedMet);
  return {
    strictF1: harmonic(ratio(counts.strict, counts.found), ratio(counts.strict, counts.marked)),
    precision,
    recall,
    f1,
    typeAccuracy: ratio(counts.rightType, counts.markedMet),
    valueAccuracy,
    valueF1: f1 * valueAccuracy,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
