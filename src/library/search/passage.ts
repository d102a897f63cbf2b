import type { Passage } from "../../model/index.ts";
import { type PlacedWord, placedWords } from "./words.ts";

/** The place in a text where searched words stand closest together. */
export interface BestPlace {
  readonly start: number;
  readonly end: number;
  /** How many words of the text it spans. */
  readonly words: number;
  /** How often searched words stand in the whole text. */
  readonly occurrences: number;
}

/**
 * The shortest run of words that holds every searched word, the first of equals; undefined when one is missing.
 * Linear in the text: each word enters and leaves a sliding window once.
 */
export function bestPlace(text: string, searched: readonly string[]): BestPlace | undefined {
  const wanted = new Set(searched);
  const found = placedWords(text)
    .map((placed, index) => ({ placed, index }))
    .filter(({ placed }) => wanted.has(placed.word));
  const inside = new Map<string, number>();
  let best: { from: PlacedWord; to: PlacedWord; words: number } | undefined;
  let first = 0;
  for (const { placed, index } of found) {
    inside.set(placed.word, (inside.get(placed.word) ?? 0) + 1);
    while (inside.get(found[first]!.placed.word)! > 1) {
      const { word } = found[first++]!.placed;
      inside.set(word, inside.get(word)! - 1);
    }
    const words = index - found[first]!.index + 1;
    if (inside.size === wanted.size && (best === undefined || words < best.words))
      best = { from: found[first]!.placed, to: placed, words };
  }
  if (!best) return undefined;
  return { start: best.from.start, end: best.to.end, words: best.words, occurrences: found.length };
}

const AROUND = 80;
const LONGEST = 320;

/** The words of a place with some of what stands around it, cut between words; offsets are those of `text`. */
export function passageAround(
  text: string,
  place: { readonly start: number; readonly end: number },
): Passage {
  const end = Math.min(place.end, place.start + LONGEST);
  let from = Math.max(0, place.start - AROUND);
  let to = Math.min(text.length, end + AROUND);
  if (from > 0) from = nextGap(text, from, place.start);
  if (to < text.length) to = lastGap(text, end, to);
  return { start: from, end: to, text: text.slice(from, to) };
}

function nextGap(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (isSpace(text, at)) return at + 1;
  return limit;
}

function lastGap(text: string, limit: number, to: number): number {
  for (let at = to; at > limit; at--) if (isSpace(text, at)) return at;
  return to;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
