import { ByteReader, ByteWriter } from "./bytes.ts";

/**
 * A segment, block by block: the head; the table of sources; the offset of every 64th word; the words in reading
 * order, one byte each; a dictionary of words and one of pairs, both in the order of their terms, with the places
 * where each stands; and the longest lists of places, which have blocks of their own.
 *
 * The byte of a word is exact for the most frequent words of the segment, which have no list of places, and
 * seven bits of the term for all others.
 */
export interface SegmentHead {
  readonly words: number;
  readonly characters: number;
  readonly sources: number;
  /** Number of the first of them; 0 when there is none. */
  readonly firstSource: number;
  readonly checkpoints: number;
  /** First block of each part. */
  readonly sourceBlock: number;
  readonly checkpointBlock: number;
  readonly codeBlock: number;
  readonly wordBlock: number;
  readonly pairBlock: number;
  readonly longBlock: number;
  /** Terms whose byte is exact, by that byte, and how often they stand in the segment. */
  readonly frequent: Uint32Array;
  readonly frequentCounts: Uint32Array;
  /** First term of each dictionary block. */
  readonly wordTerms: Uint32Array;
  readonly pairTerms: Uint32Array;
}

const MARK = 0x6f71_0003;

export const CHECKPOINT_WORDS = 64;
export const SOURCE_BYTES = 20;
export const SOURCES_A_BLOCK = 2048;
export const CHECKPOINTS_A_BLOCK = 8192;
export const CODE_SHIFT = 15;
export const CODES_A_BLOCK = 1 << CODE_SHIFT;
export const DICTIONARY_BLOCK = 16 * 1024;
/** A dictionary block has a mark for every so many entries. */
export const MARKED = 32;
export const MARK_BYTES = 12;
/** Lists of so many bytes have blocks of their own. */
export const LONG_LIST = 8 * 1024;
export const LONG_BLOCK = 64 * 1024;
/** Bytes below this are exact. */
export const FREQUENT_CODES = 128;

/** The byte that stands for a word that is not among the frequent ones. */
export function rareCode(term: number): number {
  return FREQUENT_CODES | (term & (FREQUENT_CODES - 1));
}

export function encodeHead(head: SegmentHead): Uint8Array {
  const out = new ByteWriter();
  out.fixed32(MARK);
  out.fixed64(head.words);
  out.fixed64(head.characters);
  out.fixed64(head.firstSource);
  for (const value of [
    head.sources,
    head.checkpoints,
    head.sourceBlock,
    head.checkpointBlock,
    head.codeBlock,
    head.wordBlock,
    head.pairBlock,
    head.longBlock,
  ])
    out.number(value);
  for (const list of [head.frequent, head.frequentCounts, head.wordTerms, head.pairTerms]) {
    out.number(list.length);
    for (const value of list) out.fixed32(value);
  }
  return out.slice();
}

/** Throws a RangeError when the bytes are no head of this version. */
export function decodeHead(bytes: Uint8Array): SegmentHead {
  const input = new ByteReader(bytes);
  if (bytes.length < 28 || input.fixed32() !== MARK)
    throw new RangeError("The quote index is damaged or of another version; build it anew.");
  const list = (): Uint32Array => Uint32Array.from({ length: input.number() }, () => input.fixed32());
  return {
    words: input.fixed64(),
    characters: input.fixed64(),
    firstSource: input.fixed64(),
    sources: input.number(),
    checkpoints: input.number(),
    sourceBlock: input.number(),
    checkpointBlock: input.number(),
    codeBlock: input.number(),
    wordBlock: input.number(),
    pairBlock: input.number(),
    longBlock: input.number(),
    frequent: list(),
    frequentCounts: list(),
    wordTerms: list(),
    pairTerms: list(),
  };
}

/** A source in a segment: where its words and its checkpoints begin. */
export interface SourcePlace {
  readonly source: number;
  readonly characters: number;
  readonly firstWord: number;
  readonly firstCheckpoint: number;
}

/** Writes {@link SOURCE_BYTES} bytes. */
export function writeSource(out: ByteWriter, place: SourcePlace): void {
  out.fixed64(place.source);
  out.fixed32(place.characters);
  out.fixed32(place.firstWord);
  out.fixed32(place.firstCheckpoint);
}

export function readSource(input: ByteReader): SourcePlace {
  return {
    source: input.fixed64(),
    characters: input.fixed32(),
    firstWord: input.fixed32(),
    firstCheckpoint: input.fixed32(),
  };
}
