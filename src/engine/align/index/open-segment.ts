import type { BlockAddress, StoredSegment } from "../storage.ts";
import type { BlockCache } from "./block-cache.ts";
import { ByteReader } from "./bytes.ts";
import { joined, longBlocksOf, type TermEntry } from "./dictionary.ts";
import { CHECKPOINT_WORDS, CHECKPOINTS_A_BLOCK, decodeHead, type SegmentHead } from "./layout.ts";

/** The sources of a segment, in the order of their words. */
interface SourceTable {
  readonly source: Float64Array;
  readonly firstWord: Uint32Array;
  readonly firstCheckpoint: Uint32Array;
}

/** A source's words in a segment. */
export interface SourceRange {
  readonly source: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly firstCheckpoint: number;
  readonly endCheckpoint: number;
}

/** No text is longer. */
const TEXT_END = 0x7fffffff;

/** A stored segment whose head was read; everything else is read when it is asked for. */
export class OpenSegment {
  readonly id: number;
  readonly head: SegmentHead;
  /** The exact code of each frequent term. */
  readonly codes: ReadonlyMap<number, number>;
  readonly #cache: BlockCache;
  #sources: SourceTable | undefined;

  private constructor(id: number, head: SegmentHead, cache: BlockCache) {
    this.id = id;
    this.head = head;
    this.codes = new Map(Array.from(head.frequent, (term, code) => [term, code]));
    this.#cache = cache;
  }

  static async open(stored: readonly StoredSegment[], cache: BlockCache): Promise<OpenSegment[]> {
    const heads = await cache.load(stored.map(({ id }) => ({ segment: id, block: 0 })));
    return stored.map(({ id }, i) => new OpenSegment(id, decodeHead(heads[i]!), cache));
  }

  /** The dictionary block that would hold a term; undefined when none can. */
  dictionaryBlock(term: number, kind: "word" | "pair"): BlockAddress | undefined {
    const { wordTerms, pairTerms, wordBlock, pairBlock } = this.head;
    const at = lastAtMost(kind === "word" ? wordTerms : pairTerms, term);
    if (at < 0) return undefined;
    return { segment: this.id, block: at + (kind === "word" ? wordBlock : pairBlock) };
  }

  longBlocks(entry: TermEntry): BlockAddress[] {
    const first = this.head.longBlock + entry.longBlock;
    return Array.from({ length: longBlocksOf(entry) }, (_, i) => ({ segment: this.id, block: first + i }));
  }

  codeBlock(index: number): BlockAddress {
    return { segment: this.id, block: this.head.codeBlock + index };
  }

  /** Reads the table of sources, once. */
  async loadSources(): Promise<void> {
    if (this.#sources) return;
    const { sourceBlock, checkpointBlock, sources } = this.head;
    const addresses = range(sourceBlock, checkpointBlock, this.id);
    const input = new ByteReader(joined(await this.#cache.load(addresses)));
    const table = {
      source: new Float64Array(sources),
      firstWord: new Uint32Array(sources),
      firstCheckpoint: new Uint32Array(sources),
    };
    for (let i = 0; i < sources; i++) {
      table.source[i] = input.fixed64();
      input.fixed32();
      table.firstWord[i] = input.fixed32();
      table.firstCheckpoint[i] = input.fixed32();
    }
    this.#sources = table;
  }

  /** The source that a word belongs to; {@link loadSources} goes before. */
  sourceAt(word: number): SourceRange {
    return this.#range(lastAtMost(this.#sources!.firstWord, word));
  }

  /** Where these sources stand, in ascending order; {@link loadSources} goes before. */
  rangesOf(sources: ReadonlySet<number>): SourceRange[] {
    const found: SourceRange[] = [];
    this.#sources!.source.forEach((source, i) => {
      if (sources.has(source)) found.push(this.#range(i));
    });
    return found;
  }

  /** Offsets in the text of a source between which its words from `from` to `to` stand, and the first of them. */
  async textRange(place: SourceRange, from: number, to: number): Promise<TextRange> {
    const first = place.firstCheckpoint + Math.floor((from - place.firstWord) / CHECKPOINT_WORDS);
    const last = place.firstCheckpoint + Math.ceil((to - place.firstWord) / CHECKPOINT_WORDS);
    const start = await this.#checkpoint(first);
    const end = last < place.endCheckpoint ? await this.#checkpoint(last) : TEXT_END;
    return { start, end, firstWord: place.firstWord + (first - place.firstCheckpoint) * CHECKPOINT_WORDS };
  }

  async #checkpoint(index: number): Promise<number> {
    const block = this.head.checkpointBlock + Math.floor(index / CHECKPOINTS_A_BLOCK);
    const [bytes] = await this.#cache.load([{ segment: this.id, block }]);
    return new ByteReader(bytes!, (index % CHECKPOINTS_A_BLOCK) * 4).fixed32();
  }

  #range(index: number): SourceRange {
    const { source, firstWord, firstCheckpoint } = this.#sources!;
    const isLast = index + 1 === source.length;
    return {
      source: source[index]!,
      firstWord: firstWord[index]!,
      endWord: isLast ? this.head.words : firstWord[index + 1]!,
      firstCheckpoint: firstCheckpoint[index]!,
      endCheckpoint: isLast ? this.head.checkpoints : firstCheckpoint[index + 1]!,
    };
  }
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
  /** Number in the segment of the word at `start`. */
  readonly firstWord: number;
}

function range(from: number, to: number, segment: number): BlockAddress[] {
  return Array.from({ length: to - from }, (_, i) => ({ segment, block: from + i }));
}

/** Index of the last value that is at most `value`; -1 when there is none. */
export function lastAtMost(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
