const BITS = 18;
const SLOTS = 1 << BITS;
/** Places on diagonals this close vote together. */
const BUCKET_SHIFT = 3;
/** Votes are whole numbers: weights in sixteenths. */
const WEIGHT_STEPS = 16;

/** No more votes than these are counted for one quotation. */
export const MAXIMUM_VOTES = 160_000;

/** A slot: key, weight, place, and offset with the number of votes above it. One cache line holds four slots. */
const STRIDE = 4;
const WEIGHT = 1;
const PLACE = 2;
const OFFSET_AND_VOTES = 3;
const ONE_VOTE = 1 << 11;

/**
 * Counts votes for diagonals: a word of the quotation found in the record says where the quotation would start.
 * Open addressing; a diagonal is the place of the word less its offset in the quotation.
 */
export class VoteTable {
  readonly #slots = new Int32Array(SLOTS * STRIDE);
  readonly #used = new Uint32Array(MAXIMUM_VOTES);
  /** Room for the places of one list. */
  readonly places = new Uint32Array(MAXIMUM_VOTES);
  size = 0;

  clear(): void {
    for (let i = 0; i < this.size; i++) this.#slots[this.#used[i]!] = 0;
    this.size = 0;
  }

  /** Counts the first `count` of {@link places} for a word that stands `offset` words after the quotation's start. */
  vote(count: number, base: number, offset: number, weight: number): void {
    const slots = this.#slots;
    const places = this.places;
    const used = this.#used;
    const steps = Math.round(weight * WEIGHT_STEPS);
    const first = offset | ONE_VOTE;
    let size = this.size;
    for (let i = 0; i < count; i++) {
      const place = base + places[i]!;
      const key = ((place - offset) >>> BUCKET_SHIFT) + 1;
      let at = (Math.imul(key, 0x9e3779b1) >>> (32 - BITS)) * STRIDE;
      let held = slots[at]!;
      while (held !== key && held !== 0) {
        at = (at + STRIDE) & (SLOTS * STRIDE - 1);
        held = slots[at]!;
      }
      if (held === key) {
        slots[at + WEIGHT] = slots[at + WEIGHT]! + steps;
        slots[at + OFFSET_AND_VOTES] = slots[at + OFFSET_AND_VOTES]! + ONE_VOTE;
      } else {
        slots[at] = key;
        slots[at + WEIGHT] = steps;
        slots[at + PLACE] = place;
        slots[at + OFFSET_AND_VOTES] = first;
        used[size++] = at;
      }
    }
    this.size = size;
  }

  /**
   * The diagonals with the most votes by weight: some `limit` of them, all of one weight or none of it. Each is
   * given by the first vote for it.
   */
  best(limit: number): Candidate[] {
    const cut = this.#cut(limit);
    const slots = this.#slots;
    const found: Candidate[] = [];
    for (let i = 0; i < this.size; i++) {
      const at = this.#used[i]!;
      const steps = slots[at + WEIGHT]!;
      if (levelOf(steps) < cut) continue;
      const packed = slots[at + OFFSET_AND_VOTES]!;
      found.push({
        place: slots[at + PLACE]! >>> 0,
        offset: packed & (ONE_VOTE - 1),
        weight: steps / WEIGHT_STEPS,
        votes: packed >>> 11,
      });
    }
    return found;
  }

  #cut(limit: number): number {
    if (this.size <= limit) return 0;
    const levels = new Uint32Array(LEVELS);
    for (let i = 0; i < this.size; i++) levels[levelOf(this.#slots[this.#used[i]! + WEIGHT]!)]!++;
    let sum = 0;
    for (let level = LEVELS - 1; level > 0; level--) {
      sum += levels[level]!;
      if (sum > limit) return sum > limit * 4 ? level + 1 : level;
    }
    return 0;
  }
}

/** A diagonal: a word of the quotation and a place where it stands, with all votes for the same. */
export interface Candidate {
  readonly place: number;
  readonly offset: number;
  readonly weight: number;
  readonly votes: number;
}

const LEVELS = 2048;

function levelOf(steps: number): number {
  return Math.min(LEVELS - 1, steps >> 1);
}
