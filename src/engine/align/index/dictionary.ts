import { ByteReader } from "./bytes.ts";
import { LONG_BLOCK, LONG_LIST, MARK_BYTES } from "./layout.ts";

/** Where the places of a term are written: in `bytes` from `at` on, or in blocks of their own. */
export interface TermEntry {
  readonly term: number;
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Bytes of the list. */
  readonly size: number;
  /** First of the long blocks that hold it, counted from the start of them; -1 when it is in `bytes`. */
  readonly longBlock: number;
}

/** Number of long blocks that a list takes. */
export function longBlocksOf(entry: TermEntry): number {
  return entry.longBlock < 0 ? 0 : Math.ceil(entry.size / LONG_BLOCK);
}

/** The entry of a term in the dictionary block that would hold it. O(log n). */
export function findEntry(block: Uint8Array, term: number): TermEntry | undefined {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  let low = 0;
  let high = view.getUint32(0, true) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (view.getUint32(HEADER_BYTES + middle * MARK_BYTES, true) < term) low = middle;
    else high = middle - 1;
  }
  const cursor = new EntryCursor(block, view, low);
  while (cursor.next()) if (cursor.term >= term) return cursor.term === term ? cursor.entry() : undefined;
  return undefined;
}

/** All entries of a dictionary block. */
export function entriesOf(block: Uint8Array): TermEntry[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const cursor = new EntryCursor(block, view, 0);
  const entries: TermEntry[] = [];
  while (cursor.next()) entries.push(cursor.entry());
  return entries;
}

const HEADER_BYTES = 8;

/** Walks over the entries of a block from a mark on. */
class EntryCursor {
  readonly #block: Uint8Array;
  readonly #input: ByteReader;
  readonly #end: number;
  #body: number;
  #nextBody: number;
  #at = 0;
  #size = 0;
  #count = 0;
  #longBlock = -1;
  term: number;

  constructor(block: Uint8Array, view: DataView, mark: number) {
    const first = HEADER_BYTES + view.getUint32(0, true) * MARK_BYTES;
    const at = HEADER_BYTES + mark * MARK_BYTES;
    this.#block = block;
    this.#end = first + view.getUint32(4, true);
    this.term = view.getUint32(at, true);
    this.#input = new ByteReader(block, first + view.getUint32(at + 4, true));
    this.#nextBody = this.#end + view.getUint32(at + 8, true);
    this.#body = this.#nextBody;
  }

  next(): boolean {
    const input = this.#input;
    if (input.at >= this.#end) return false;
    this.term += input.number();
    this.#count = input.number();
    this.#at = input.at;
    // The place itself where there is one, else the bytes of the list.
    this.#size = input.number();
    this.#longBlock = -1;
    this.#body = this.#nextBody;
    if (this.#count === 1) return true;
    if (this.#size >= LONG_LIST) this.#longBlock = input.number();
    else this.#nextBody += this.#size;
    return true;
  }

  entry(): TermEntry {
    const single = this.#count === 1;
    return {
      term: this.term,
      count: this.#count,
      bytes: this.#block,
      at: single ? this.#at : this.#body,
      size: single ? 0 : this.#size,
      longBlock: this.#longBlock,
    };
  }
}

/** Reads `count` ascending places into `places`. Throws a RangeError when the bytes end before. */
export function readPlaces(bytes: Uint8Array, from: number, count: number, places: Uint32Array): void {
  let at = from;
  let place = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      step |= (byte & 127) << shift;
    }
    place += step >>> 0;
    places[i] = place;
  }
  if (at > bytes.length) throw new RangeError("The quote index is damaged; build it anew.");
}

/** The bytes of a list that lies in several blocks. */
export function joined(blocks: readonly Uint8Array[]): Uint8Array {
  if (blocks.length === 1) return blocks[0]!;
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}
