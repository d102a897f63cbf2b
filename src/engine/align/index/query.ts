import { termOf, wordsOf } from "./words.ts";

/** A quotation is looked for by its first words, up to this number. */
export const MAXIMUM_WORDS = 1024;

/** The words of a quotation. */
export interface Query {
  readonly text: string;
  readonly terms: Uint32Array;
  /** UTF-16 offsets in the quotation. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Sums and lengths as in the word buffer, for words that are written as one or apart. */
  readonly sum: Uint32Array;
  readonly length: Uint16Array;
}

export function readQuery(quotation: string): Query {
  const { count, sum, length, start, end } = wordsOf(quotation, MAXIMUM_WORDS);
  return {
    text: quotation,
    terms: Uint32Array.from(sum.subarray(0, count), termOf),
    sum: sum.slice(0, count),
    length: length.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
  };
}
