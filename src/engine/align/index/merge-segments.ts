import type { Segment } from "../storage.ts";
import { ByteReader } from "./bytes.ts";
import { entriesOf, joined, longBlocksOf, readPlaces } from "./dictionary.ts";
import { encodeSegment } from "./encode-segment.ts";
import {
  CODES_A_BLOCK,
  decodeHead,
  FREQUENT_CODES,
  readSource,
  type SegmentHead,
  type SourcePlace,
} from "./layout.ts";
import { WordStreamBuilder } from "./word-stream.ts";

/**
 * Joins segments into one and leaves out the sources that were removed, without their texts. The result is, byte
 * for byte, what building from the remaining texts in that order would give. Throws a RangeError on damaged bytes.
 */
export function mergeSegments(
  parts: readonly { readonly blocks: readonly Uint8Array[] }[],
  isRemoved: (source: number) => boolean = () => false,
): Segment {
  const words = new WordStreamBuilder();
  for (const { blocks } of parts) addPart(words, blocks, isRemoved);
  return encodeSegment(words.finish());
}

function addPart(
  words: WordStreamBuilder,
  blocks: readonly Uint8Array[],
  isRemoved: (source: number) => boolean,
): void {
  const head = decodeHead(blocks[0] ?? new Uint8Array());
  const terms = termsOf(head, blocks);
  const checkpoints = fixedNumbers(blocks.slice(head.checkpointBlock, head.codeBlock), head.checkpoints);
  const sources = sourcesOf(head, blocks);
  for (const [i, { source, characters, firstWord, firstCheckpoint }] of sources.entries()) {
    if (isRemoved(source)) continue;
    const next = sources[i + 1];
    words.addKnown(
      source,
      characters,
      terms.subarray(firstWord, next?.firstWord ?? head.words),
      checkpoints.subarray(firstCheckpoint, next?.firstCheckpoint ?? head.checkpoints),
    );
  }
}

/** The term of each word in reading order, put back together from the codes and the lists of places. */
function termsOf(head: SegmentHead, blocks: readonly Uint8Array[]): Uint32Array {
  const terms = new Uint32Array(head.words);
  for (let b = head.codeBlock; b < head.wordBlock; b++) {
    const codes = blocks[b]!;
    const first = (b - head.codeBlock) * CODES_A_BLOCK;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!;
      if (code < FREQUENT_CODES) terms[first + i] = head.frequent[code]!;
    }
  }
  let places = new Uint32Array(1024);
  for (const block of blocks.slice(head.wordBlock, head.pairBlock)) {
    for (const entry of entriesOf(block)) {
      if (entry.count > places.length) places = new Uint32Array(entry.count * 2);
      const first = head.longBlock + entry.longBlock;
      const long = entry.longBlock >= 0;
      const bytes = long ? joined(blocks.slice(first, first + longBlocksOf(entry))) : entry.bytes;
      readPlaces(bytes, long ? 0 : entry.at, entry.count, places);
      for (let i = 0; i < entry.count; i++) terms[places[i]!] = entry.term;
    }
  }
  return terms;
}

function fixedNumbers(blocks: readonly Uint8Array[], count: number): Uint32Array {
  const input = new ByteReader(joined(blocks));
  return Uint32Array.from({ length: count }, () => input.fixed32());
}

function sourcesOf(head: SegmentHead, blocks: readonly Uint8Array[]): SourcePlace[] {
  const input = new ByteReader(joined(blocks.slice(head.sourceBlock, head.checkpointBlock)));
  return Array.from({ length: head.sources }, () => readSource(input));
}
