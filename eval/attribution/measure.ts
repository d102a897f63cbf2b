import type { Span } from "../../src/model/index.ts";

/** An attribution as annotators or a system mark it: every part may be in several pieces. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Counts {
  predicted: number;
  expected: number;
  /** Predictions that pair with an annotation by cue and content. */
  found: number;
  exactSource: number;
  exactCue: number;
  exactContent: number;
  /** Pairs in which both name a source, and those in which its head is the same. */
  withSource: number;
  headRight: number;
  /** Characters: of predictions, of annotations, and of both. */
  readonly characters: Record<Part, { predicted: number; expected: number; both: number }>;
}

export type Part = "source" | "cue" | "content";
export const PARTS: readonly Part[] = ["source", "cue", "content"];

export function emptyCounts(): Counts {
  const none = () => ({ predicted: 0, expected: 0, both: 0 });
  return {
    predicted: 0,
    expected: 0,
    found: 0,
    exactSource: 0,
    exactCue: 0,
    exactContent: 0,
    withSource: 0,
    headRight: 0,
    characters: { source: none(), cue: none(), content: none() },
  };
}

/** Pairs each prediction with at most one annotation: cue and content must overlap; the largest overlap first. */
export function pair(predicted: readonly Marked[], expected: readonly Marked[]): [Marked, Marked][] {
  const options: { p: number; e: number; overlap: number }[] = [];
  predicted.forEach((one, p) => {
    expected.forEach((other, e) => {
      const cue = common(one.cue, other.cue);
      const content = common(one.content, other.content);
      if (cue > 0 && content > 0) options.push({ p, e, overlap: content + cue * 1000 });
    });
  });
  options.sort((a, b) => b.overlap - a.overlap || a.p - b.p || a.e - b.e);
  const usedP = new Set<number>();
  const usedE = new Set<number>();
  const pairs: [Marked, Marked][] = [];
  for (const { p, e } of options) {
    if (usedP.has(p) || usedE.has(e)) continue;
    usedP.add(p);
    usedE.add(e);
    pairs.push([predicted[p]!, expected[e]!]);
  }
  return pairs;
}

export function addCounts(
  counts: Counts,
  text: string,
  predicted: readonly Marked[],
  expected: readonly Marked[],
): [Marked, Marked][] {
  const pairs = pair(predicted, expected);
  counts.predicted += predicted.length;
  counts.expected += expected.length;
  counts.found += pairs.length;
  for (const [one, other] of pairs) {
    if (sameSpans(text, one.cue, other.cue)) counts.exactCue++;
    if (sameSpans(text, one.content, other.content)) counts.exactContent++;
    if (sameSpans(text, one.source, other.source)) counts.exactSource++;
    if (other.source.length > 0) {
      counts.withSource++;
      if (headOf(text, one.source) === headOf(text, other.source) && common(one.source, other.source) > 0)
        counts.headRight++;
    }
  }
  for (const part of PARTS) {
    const a = cover(text.length, predicted, part);
    const b = cover(text.length, expected, part);
    const sums = counts.characters[part];
    for (let i = 0; i < text.length; i++) {
      sums.predicted += a[i]!;
      sums.expected += b[i]!;
      sums.both += a[i]! & b[i]!;
    }
  }
  return pairs;
}

function cover(length: number, marked: readonly Marked[], part: Part): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const one of marked) for (const { start, end } of one[part]) bytes.fill(1, start, end);
  return bytes;
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a)
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Same words, whatever marks and white space stand at the edges. */
function sameSpans(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => edges(text, span) === edges(text, b[i]!));
}

function edges(text: string, { start, end }: Span): string {
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start]!)) start++;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

/**
 * The head of a noun phrase without a parser: its last word before a comma, bracket, preposition, relative
 * pronoun or participle that describes it.
 */
export function headOf(text: string, spans: readonly Span[]): string {
  const first = spans[0];
  if (!first) return "";
  const words = text.slice(first.start, first.end).trim();
  const head =
    words.split(
      /[,;:()—–]| - |\s(?:of|in|on|at|for|from|with|by|to|who|which|that|whose|and|or|about|against|as|is|was|are|were|familiar|speaking)\s/u,
    )[0] ?? "";
  return (head.match(/[\p{L}\p{N}.'’-]+/gu)?.at(-1) ?? "").replace(/['’]s?$/u, "").toLowerCase();
}
