const BITS = 18;
const SLOTS = 1 << BITS;
/** Places on diagonals this close vote together. */
const BUCKET_SHIFT = 3;

/** No more votes than these are counted for one quotation. */
export const MAXIMUM_VOTES = 160_000;

/**
 * Counts votes for diagonals: a word of the quotation found in the record says where the quotation would start.
 * Open addressing; a diagonal is the place of the word less its offset in the quotation.
 */
export class VoteTable {
  readonly #keys = new Int32Array(SLOTS);
  readonly #weights = new Float32Array(SLOTS);
  readonly #votes = new Uint16Array(SLOTS);
  readonly #places = new Uint32Array(SLOTS);
  readonly #offsets = new Uint16Array(SLOTS);
  readonly #used = new Uint32Array(MAXIMUM_VOTES);
  size = 0;

  clear(): void {
    for (let i = 0; i < this.size; i++) this.#keys[this.#used[i]!] = 0;
    this.size = 0;
  }

  /** Counts a word of the quotation, `offset` words after its start, that was found at `place`. */
  vote(place: number, offset: number, weight: number): void {
    const key = ((place - offset) >>> BUCKET_SHIFT) + 1;
    const keys = this.#keys;
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
    for (;;) {
      const held = keys[at]!;
      if (held === key) {
        this.#weights[at] = this.#weights[at]! + weight;
        this.#votes[at] = this.#votes[at]! + 1;
        return;
      }
      if (held === 0) break;
      at = (at + 1) & (SLOTS - 1);
    }
    keys[at] = key;
    this.#weights[at] = weight;
    this.#votes[at] = 1;
    this.#places[at] = place;
    this.#offsets[at] = offset;
    this.#used[this.size++] = at;
  }

  /**
   * The diagonals with the most votes by weight: some `limit` of them, all of one weight or none of it. Each is
   * given by the first vote for it.
   */
  best(limit: number): Candidate[] {
    const cut = this.#cut(limit);
    const found: Candidate[] = [];
    for (let i = 0; i < this.size; i++) {
      const at = this.#used[i]!;
      const weight = this.#weights[at]!;
      if (levelOf(weight) < cut) continue;
      found.push({ place: this.#places[at]!, offset: this.#offsets[at]!, weight, votes: this.#votes[at]! });
    }
    return found;
  }

  #cut(limit: number): number {
    if (this.size <= limit) return 0;
    const levels = new Uint32Array(LEVELS);
    for (let i = 0; i < this.size; i++) levels[levelOf(this.#weights[this.#used[i]!]!)]!++;
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

function levelOf(weight: number): number {
  return Math.min(LEVELS - 1, (weight * 8) | 0);
}
