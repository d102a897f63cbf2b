import type { BlockAddress, QuoteIndexStorage } from "../storage.ts";

/** Blocks that were read lately, up to a number of bytes; the ones unused longest give way. */
export class BlockCache {
  readonly #storage: QuoteIndexStorage;
  readonly #limit: number;
  readonly #held = new Map<number, Uint8Array>();
  #bytes = 0;

  constructor(storage: QuoteIndexStorage, limit: number) {
    this.#storage = storage;
    this.#limit = limit;
  }

  /** The blocks in the order of the addresses; those not held come from the storage in one request. */
  async load(addresses: readonly BlockAddress[]): Promise<Uint8Array[]> {
    const blocks: Uint8Array[] = new Array(addresses.length);
    const missing: BlockAddress[] = [];
    const wanted = new Map<number, number[]>();
    for (const [i, address] of addresses.entries()) {
      const key = keyOf(address);
      const held = this.#held.get(key);
      if (held) {
        this.#held.delete(key);
        this.#held.set(key, held);
        blocks[i] = held;
      } else if (wanted.has(key)) wanted.get(key)!.push(i);
      else {
        wanted.set(key, [i]);
        missing.push(address);
      }
    }
    if (missing.length === 0) return blocks;
    const read = await this.#storage.blocks(missing);
    for (const [n, address] of missing.entries()) {
      const block = read[n];
      if (!block) throw new RangeError("The quote index is damaged; build it anew.");
      for (const i of wanted.get(keyOf(address))!) blocks[i] = block;
      this.#keep(keyOf(address), block);
    }
    return blocks;
  }

  /** Forgets the blocks of segments that are gone. */
  retain(isLive: (segment: number) => boolean): void {
    for (const [key, block] of this.#held) {
      if (isLive(Math.floor(key / BLOCKS))) continue;
      this.#held.delete(key);
      this.#bytes -= block.length;
    }
  }

  #keep(key: number, block: Uint8Array): void {
    if (this.#held.has(key)) return;
    this.#held.set(key, block);
    this.#bytes += block.length;
    for (const [oldest, old] of this.#held) {
      if (this.#bytes <= this.#limit) break;
      this.#held.delete(oldest);
      this.#bytes -= old.length;
    }
  }
}

/** More blocks than any segment has. */
const BLOCKS = 2 ** 22;

function keyOf({ segment, block }: BlockAddress): number {
  return segment * BLOCKS + block;
}
