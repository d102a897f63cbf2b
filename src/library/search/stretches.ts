import { distinctWords } from "./words.ts";

/**
 * The full-text search looks for words that stand in one stretch of a text, not somewhere in three hundred pages.
 * Stretches overlap, so that words beside each other are in one stretch wherever a stretch begins.
 */

/** Code units from the beginning of a stretch to that of the next one. */
const STEP = 16_384;
const OVERLAP = 1_024;

/** For each stretch its distinct words with a space between. */
export function stretchWords(text: string): string[] {
  const stretches: string[] = [];
  for (let index = 0; index === 0 || index * STEP < text.length; index++) {
    const { start, end } = stretchSpan(index);
    stretches.push(distinctWords(text.slice(start, end)).join(" "));
  }
  return stretches;
}

export function stretchSpan(index: number): { readonly start: number; readonly end: number } {
  return { start: Math.max(0, index * STEP - OVERLAP), end: (index + 1) * STEP };
}
