import type { SearchHit } from "../port.ts";
import { textSlices } from "../quotes/storage.ts";
import { compareSources } from "../store/joined.ts";
import type { StoreReading } from "../store/store.ts";
import { type BestPlace, bestPlace, passageAround } from "./passage.ts";
import { stretchSpan } from "./stretches.ts";
import { distinctWords } from "./words.ts";

/**
 * How many stretches that hold all the words are read to find the best. More there are only for words so common
 * that any order is as good as another.
 */
const CANDIDATES = 256;

interface Candidate {
  readonly source: number;
  /** Where the stretch begins in the text of the source. */
  readonly start: number;
  readonly text: string;
  readonly place: BestPlace;
}

/**
 * Sources that hold all the words in one stretch of their text: first where the words stand closest together, then
 * where they stand most often, then in the order of the library. The databases only find candidates, so that they
 * agree on the order.
 */
export async function search(reading: StoreReading, query: string, limit: number): Promise<SearchHit[]> {
  const words = distinctWords(query);
  if (words.length === 0 || limit <= 0) return [];
  const best = new Map<number, Candidate>();
  for (const candidate of await candidates(reading, words)) {
    const other = best.get(candidate.source);
    if (!other || comparePlaces(candidate, other) < 0) best.set(candidate.source, candidate);
  }
  const sources = await reading.byNumbers([...best.keys()]);
  return sources
    .map(({ number, source }) => ({ source, candidate: best.get(number)! }))
    .sort((a, b) => comparePlaces(a.candidate, b.candidate) || compareSources(a.source, b.source))
    .slice(0, limit)
    .map(({ source, candidate: { text, place, start } }) => {
      const passage = passageAround(text, place);
      return { source, passage: { ...passage, start: start + passage.start, end: start + passage.end } };
    });
}

async function candidates(reading: StoreReading, words: readonly string[]): Promise<Candidate[]> {
  const found = await reading.stretchesWith(words, CANDIDATES);
  const slices = found.map(({ source, stretch }) => ({ source, ...stretchSpan(stretch) }));
  const texts = await textSlices(reading, slices);
  return slices.flatMap(({ source, start }, index) => {
    const text = texts[index];
    const place = text === undefined ? undefined : bestPlace(text, words);
    return place ? [{ source, start, text: text!, place }] : [];
  });
}

/** Stretches of one source come in their order, so that the first of equals is kept. */
function comparePlaces(a: Candidate, b: Candidate): number {
  return a.place.words - b.place.words || b.place.occurrences - a.place.occurrences;
}
