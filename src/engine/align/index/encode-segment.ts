import type { Segment } from "../storage.ts";
import { ByteWriter } from "./bytes.ts";
import {
  CHECKPOINTS_A_BLOCK,
  CODES_A_BLOCK,
  encodeHead,
  FREQUENT_CODES,
  rareCode,
  SOURCES_A_BLOCK,
  writeSource,
} from "./layout.ts";
import { encodeDictionary, type PlaceLists } from "./places.ts";
import { numberTerms, type TermNumbers } from "./term-numbers.ts";
import type { WordStream } from "./word-stream.ts";
import { pairTerm } from "./words.ts";

/** A word is frequent when it is at least this share of all words, and stands so often at least. */
const FREQUENT_SHARE = 1 / 1000;
const FREQUENT_COUNT = 16;

/** Makes the segment of a stream of words. The same stream gives the same bytes. */
export function encodeSegment(stream: WordStream): Segment {
  const numbers = numberTerms(stream.terms);
  const frequent = frequentNumbers(numbers, stream.terms.length);
  const codes = codesOf(numbers, frequent);
  const long: Uint8Array[] = [];
  const words = encodeDictionary(wordPlaces(numbers, frequent), long);
  const pairs = encodeDictionary(pairPlaces(numbers, frequent, codes), long);
  const sources = sourceBlocks(stream);
  const checkpoints = checkpointBlocks(stream.checkpoints);
  const codeBlocks = cut(codes, CODES_A_BLOCK);
  const checkpointBlock = 1 + sources.length;
  const codeBlock = checkpointBlock + checkpoints.length;
  const wordBlock = codeBlock + codeBlocks.length;
  const pairBlock = wordBlock + words.blocks.length;
  const head = encodeHead({
    words: stream.terms.length,
    characters: stream.characters,
    sources: stream.sources.length,
    firstSource: stream.sources[0]?.source ?? 0,
    checkpoints: stream.checkpoints.length,
    sourceBlock: 1,
    checkpointBlock,
    codeBlock,
    wordBlock,
    pairBlock,
    longBlock: pairBlock + pairs.blocks.length,
    frequent: Uint32Array.from(frequent, (number) => numbers.terms[number]!),
    frequentCounts: Uint32Array.from(frequent, (number) => numbers.counts[number]!),
    wordTerms: words.firstTerms,
    pairTerms: pairs.firstTerms,
  });
  return {
    sources: stream.sources.map(({ source }) => source),
    characters: stream.characters,
    blocks: [head, ...sources, ...checkpoints, ...codeBlocks, ...words.blocks, ...pairs.blocks, ...long],
  };
}

/** Numbers of the frequent terms, most frequent first. */
function frequentNumbers({ terms, counts }: TermNumbers, words: number): Uint32Array {
  const least = Math.max(FREQUENT_COUNT, words * FREQUENT_SHARE);
  const found: number[] = [];
  for (let number = 0; number < terms.length; number++) if (counts[number]! >= least) found.push(number);
  found.sort((a, b) => counts[b]! - counts[a]! || a - b);
  return Uint32Array.from(found.slice(0, FREQUENT_CODES));
}

function codesOf({ terms, numberOf }: TermNumbers, frequent: Uint32Array): Uint8Array {
  const codeOf = new Uint8Array(terms.length);
  for (let number = 0; number < terms.length; number++) codeOf[number] = rareCode(terms[number]!);
  for (let code = 0; code < frequent.length; code++) codeOf[frequent[code]!] = code;
  const codes = new Uint8Array(numberOf.length);
  for (let i = 0; i < codes.length; i++) codes[i] = codeOf[numberOf[i]!]!;
  return codes;
}

/** Where each word that is not frequent stands. */
function wordPlaces({ terms, counts: all, numberOf }: TermNumbers, frequent: Uint32Array): PlaceLists {
  const counts = all.slice();
  for (const number of frequent) counts[number] = 0;
  const next = new Uint32Array(counts.length);
  let total = 0;
  for (let number = 0; number < counts.length; number++) {
    next[number] = total;
    total += counts[number]!;
  }
  const places = new Uint32Array(total);
  for (let i = 0; i < numberOf.length; i++) {
    const number = numberOf[i]!;
    if (counts[number] === 0) continue;
    const at = next[number]!;
    places[at] = i;
    next[number] = at + 1;
  }
  return { terms, counts, places };
}

/** Where two frequent words stand side by side: the place of the first. */
function pairPlaces({ terms }: TermNumbers, frequent: Uint32Array, codes: Uint8Array): PlaceLists {
  const width = FREQUENT_CODES;
  const keyCounts = new Uint32Array(width * width);
  for (let i = 1; i < codes.length; i++) {
    const first = codes[i - 1]!;
    const second = codes[i]!;
    if (first < width && second < width) keyCounts[first * width + second]!++;
  }
  const keys = pairKeysByTerm(keyCounts, (code) => terms[frequent[code]!]!);
  const next = new Uint32Array(keyCounts.length);
  let total = 0;
  for (const { key } of keys) {
    next[key] = total;
    total += keyCounts[key]!;
  }
  const places = new Uint32Array(total);
  for (let i = 1; i < codes.length; i++) {
    const first = codes[i - 1]!;
    const second = codes[i]!;
    if (first < width && second < width) places[next[first * width + second]!++] = i - 1;
  }
  return mergedByTerm(keys, keyCounts, places);
}

interface PairKey {
  readonly key: number;
  readonly term: number;
}

function pairKeysByTerm(keyCounts: Uint32Array, termOfCode: (code: number) => number): PairKey[] {
  const keys: PairKey[] = [];
  for (let key = 0; key < keyCounts.length; key++) {
    if (keyCounts[key] === 0) continue;
    const first = termOfCode(Math.floor(key / FREQUENT_CODES));
    keys.push({ key, term: pairTerm(first, termOfCode(key % FREQUENT_CODES)) });
  }
  return keys.sort((a, b) => a.term - b.term || a.key - b.key);
}

/** Pairs whose terms collide share one list. */
function mergedByTerm(keys: readonly PairKey[], keyCounts: Uint32Array, places: Uint32Array): PlaceLists {
  const terms: number[] = [];
  const counts: number[] = [];
  let from = 0;
  for (const { key, term } of keys) {
    const count = keyCounts[key]!;
    if (terms.at(-1) === term) {
      const start = from - counts[counts.length - 1]!;
      places.subarray(start, from + count).sort();
      counts[counts.length - 1]! += count;
    } else {
      terms.push(term);
      counts.push(count);
    }
    from += count;
  }
  return { terms: Uint32Array.from(terms), counts: Uint32Array.from(counts), places };
}

function sourceBlocks(stream: WordStream): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  const out = new ByteWriter();
  for (let i = 0; i < stream.sources.length; i += SOURCES_A_BLOCK) {
    out.clear();
    for (const source of stream.sources.slice(i, i + SOURCES_A_BLOCK)) writeSource(out, source);
    blocks.push(out.slice());
  }
  return blocks;
}

function checkpointBlocks(checkpoints: Uint32Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  const out = new ByteWriter();
  for (let i = 0; i < checkpoints.length; i += CHECKPOINTS_A_BLOCK) {
    out.clear();
    for (const offset of checkpoints.subarray(i, i + CHECKPOINTS_A_BLOCK)) out.fixed32(offset);
    blocks.push(out.slice());
  }
  return blocks;
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size));
  return pieces;
}
