import type { QuoteIndexStorage } from "../storage.ts";
import { type Alignment, alignWords, type WeightedWords } from "./alignment.ts";
import type { OpenIndex } from "./open-index.ts";
import type { TextRange } from "./open-segment.ts";
import type { Query } from "./query.ts";
import { bandOf, type Likely } from "./search.ts";
import { joinedSum, readWords, termOf, type WordBuffer, wordBuffer } from "./words.ts";

/** A passage of a source, held against the quotation word by word. */
export interface Verified {
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly alignment: Alignment;
  /** The folded words of the span; equal where they are. */
  readonly key: string;
  /** Words that are the same to the letter. */
  readonly identical: number;
}

/** Reads the text at each place, in one request, and aligns it. Places whose source is gone are left out. */
export async function verify(
  places: readonly Likely[],
  query: Query,
  weights: Float32Array,
  index: OpenIndex,
): Promise<Verified[]> {
  const band = bandOf(query.terms.length);
  const windows = await Promise.all(places.map((place) => windowOf(place, query.terms.length, band)));
  const texts = await textsOf(windows, places, index.storage);
  const joins = joinsOf(query);
  const found: Verified[] = [];
  for (const [i, place] of places.entries()) {
    const text = texts[i];
    if (text === undefined) continue;
    const words = wordsIn(text, windows[i]!, place, query, joins);
    const verified = align(place, words, query, weights, windows[i]!.start, text);
    if (verified) found.push(verified);
  }
  return found;
}

interface Window extends TextRange {
  /** Words of the segment, half-open, that are of interest. */
  readonly from: number;
  readonly to: number;
}

async function windowOf({ placed, source, diagonal }: Likely, words: number, band: number): Promise<Window> {
  const from = Math.min(Math.max(source.firstWord, diagonal - band), source.endWord - 1);
  const to = Math.max(from + 1, Math.min(source.endWord, diagonal + words + band + 1));
  return { ...(await placed.segment.textRange(source, from, to)), from, to };
}

function textsOf(
  windows: readonly Window[],
  places: readonly Likely[],
  storage: QuoteIndexStorage,
): Promise<readonly (string | undefined)[]> {
  return storage.texts(
    windows.map(({ start, end }, i) => ({ source: places[i]!.source.source, start, end })),
  );
}

interface PassageWord {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

interface Passage {
  /** The first one's number, counted from the diagonal less the band. */
  readonly first: number;
  readonly words: readonly PassageWord[];
}

function wordsIn(text: string, window: Window, place: Likely, query: Query, joins: Joins): Passage {
  const buffer = wordBuffer(window.to - window.firstWord);
  readWords(text, 0, buffer);
  const words: PassageWord[] = [];
  for (let i = window.from - window.firstWord; i < buffer.count; i++) {
    const term = termOf(buffer.sum[i]!);
    const start = buffer.start[i]!;
    const end = buffer.end[i]!;
    if (joins.words.has(term)) words.push({ term, start, end });
    else if (joins.apart.has(term)) {
      // One word here, two in the quotation.
      const at = joins.apart.get(term)!;
      words.push({ term: query.terms[at]!, start, end }, { term: query.terms[at + 1]!, start, end });
    } else {
      const whole = joinedTerm(buffer, i);
      if (joins.words.has(whole)) words.push({ term: whole, start, end: buffer.end[++i]! });
      else words.push({ term, start, end });
    }
  }
  return { first: window.from - place.diagonal + bandOf(query.terms.length), words };
}

function joinedTerm({ sum, length, count }: WordBuffer, at: number): number {
  return at + 1 < count ? termOf(joinedSum(sum[at]!, sum[at + 1]!, length[at + 1]!)) : 0;
}

/** The words of a quotation, and those that it writes apart. */
interface Joins {
  readonly words: ReadonlySet<number>;
  /** Where the two parts of a word stand. */
  readonly apart: ReadonlyMap<number, number>;
}

function joinsOf({ terms, sum, length }: Query): Joins {
  const apart = new Map<number, number>();
  for (let i = 0; i + 1 < terms.length; i++)
    apart.set(termOf(joinedSum(sum[i]!, sum[i + 1]!, length[i + 1]!)), i);
  return { words: new Set(terms), apart };
}

function align(
  place: Likely,
  passage: Passage,
  query: Query,
  weights: Float32Array,
  offset: number,
  source: string,
): Verified | undefined {
  const band = bandOf(query.terms.length);
  const quotation: WeightedWords = { words: query.terms, weights };
  const width = 2 * band + 1;
  const text = new Uint32Array(query.terms.length + width);
  for (const [i, { term }] of passage.words.entries())
    if (passage.first + i >= 0 && passage.first + i < text.length) text[passage.first + i] = term;
  const alignment = alignWords(quotation, text, width);
  if (alignment.inText.length === 0) return undefined;
  const { before, after } = unmatchedEnds(alignment, query.terms.length);
  const last = passage.words.length - 1;
  const from = Math.max(0, alignment.inText[0]! - passage.first - before);
  const to = Math.min(last, alignment.inText.at(-1)! - passage.first + after);
  return {
    source: place.source.source,
    start: offset + passage.words[from]!.start,
    end: offset + passage.words[to]!.end,
    alignment,
    key: passage.words
      .slice(from, to + 1)
      .map(({ term }) => term)
      .join(),
    identical: identicalWords(alignment, passage, query, source),
  };
}

function identicalWords(
  { inQuotation, inText }: Alignment,
  { first, words }: Passage,
  query: Query,
  source: string,
): number {
  let identical = 0;
  for (const [n, i] of inQuotation.entries()) {
    const { start, end } = words[inText[n]! - first]!;
    if (source.slice(start, end) === query.text.slice(query.start[i]!, query.end[i]!)) identical++;
  }
  return identical;
}

/** Words at the ends of the quotation that differ belong to the passage as long as they are few. */
function unmatchedEnds({ inQuotation }: Alignment, words: number): { before: number; after: number } {
  const few = Math.max(3, words >> 2);
  const before = inQuotation[0]!;
  const after = words - 1 - inQuotation.at(-1)!;
  return { before: before <= few ? before : 0, after: after <= few ? after : 0 };
}
