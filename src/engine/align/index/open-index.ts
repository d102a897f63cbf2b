import type { QuoteIndexStorage, StoredSegment } from "../storage.ts";
import { BlockCache } from "./block-cache.ts";
import { CODES_A_BLOCK } from "./layout.ts";
import { OpenSegment } from "./open-segment.ts";
import { MAXIMUM_WORDS } from "./query.ts";

/** A segment with the number that its first word has among the words of all segments. */
export interface PlacedSegment {
  readonly segment: OpenSegment;
  /** A multiple of {@link CODES_A_BLOCK}, so that a block of codes belongs to one segment. */
  readonly base: number;
}

/** All segments as they were at one moment. */
export interface Snapshot {
  readonly segments: readonly PlacedSegment[];
  readonly words: number;
}

/** Keeps segments open between searches and notices when they change. */
export class OpenIndex {
  readonly storage: QuoteIndexStorage;
  readonly cache: BlockCache;
  #open = new Map<number, OpenSegment>();

  constructor(storage: QuoteIndexStorage, cacheBytes: number) {
    this.storage = storage;
    this.cache = new BlockCache(storage, cacheBytes);
  }

  async snapshot(): Promise<Snapshot> {
    const stored = await this.storage.segments();
    await this.#openNew(stored);
    const ordered = stored
      .map(({ id }) => this.#open.get(id)!)
      .sort((a, b) => a.head.firstSource - b.head.firstSource || a.id - b.id);
    const segments: PlacedSegment[] = [];
    // Enough stays free before each segment that the start of a quotation is never counted to another one.
    let base = CODES_A_BLOCK;
    let words = 0;
    for (const segment of ordered) {
      segments.push({ segment, base });
      base += Math.ceil((segment.head.words + MAXIMUM_WORDS) / CODES_A_BLOCK) * CODES_A_BLOCK;
      words += segment.head.words;
    }
    return { segments, words };
  }

  /** Whether segments that were open have gone since the last {@link snapshot}. */
  async hasChanged(): Promise<boolean> {
    const live = new Set((await this.storage.segments()).map(({ id }) => id));
    return [...this.#open.keys()].some((id) => !live.has(id));
  }

  async #openNew(stored: readonly StoredSegment[]): Promise<void> {
    const live = new Map<number, OpenSegment>();
    const unknown: StoredSegment[] = [];
    for (const segment of stored) {
      const open = this.#open.get(segment.id);
      if (open) live.set(segment.id, open);
      else unknown.push(segment);
    }
    for (const segment of await OpenSegment.open(unknown, this.cache)) live.set(segment.id, segment);
    if (live.size < this.#open.size + unknown.length) this.cache.retain((id) => live.has(id));
    this.#open = live;
  }
}
