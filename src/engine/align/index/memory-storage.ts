import type { BlockAddress, IndexedText, QuoteIndexStorage, StoredSegment, TextSlice } from "../storage.ts";
import { buildSegment } from "./build-segment.ts";
import { mergeSegments } from "./merge-segments.ts";

interface HeldSegment {
  readonly id: number;
  readonly characters: number;
  readonly blocks: readonly Uint8Array[];
}

/** Keeps a quote index and its texts in memory, for a browser or a short run. */
export class MemoryStorage implements QuoteIndexStorage {
  readonly #texts = new Map<number, string>();
  #segments: HeldSegment[] = [];
  #nextId = 1;

  /** Indexes a batch of texts as one segment. */
  add(texts: readonly IndexedText[]): void {
    for (const { source, text } of texts) this.#texts.set(source, text);
    this.#hold(buildSegment(texts));
  }

  remove(source: number): void {
    this.#texts.delete(source);
  }

  /** Joins all segments into one, without the removed sources. */
  merge(): void {
    const parts = this.#segments;
    this.#segments = [];
    this.#hold(mergeSegments(parts, (source) => !this.#texts.has(source)));
  }

  /** Bytes of the index. */
  get size(): number {
    return this.#segments.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + block.length, 0);
  }

  async segments(): Promise<readonly StoredSegment[]> {
    return this.#segments.map(({ id, characters, blocks }) => ({
      id,
      characters,
      blockCount: blocks.length,
    }));
  }

  async blocks(addresses: readonly BlockAddress[]): Promise<readonly Uint8Array[]> {
    return addresses.map(({ segment, block }) => {
      const found = this.#segments.find(({ id }) => id === segment)?.blocks[block];
      if (!found) throw new RangeError(`The quote index has no block ${block} in segment ${segment}.`);
      return found;
    });
  }

  async texts(slices: readonly TextSlice[]): Promise<readonly (string | undefined)[]> {
    return slices.map(({ source, start, end }) => this.#texts.get(source)?.slice(start, end));
  }

  #hold({ characters, blocks }: { characters: number; blocks: readonly Uint8Array[] }): void {
    this.#segments.push({ id: this.#nextId++, characters, blocks });
  }
}
