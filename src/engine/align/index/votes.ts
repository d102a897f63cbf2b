/** No more votes than these are counted for one quotation. */
export const MAXIMUM_VOTES = 120_000;

/** Places on diagonals this close vote together. */
const BUCKET_SHIFT = 3;
/** Diagonals counted at a time: few enough that the counts stay in the processor's nearest cache. */
const STRETCH_SHIFT = 15;
const BUCKETS = 1 << (STRETCH_SHIFT - BUCKET_SHIFT);
/** Votes are whole numbers: weights in sixteenths. */
const STEPS = 16;
const LEVELS = 2048;

/** The places of one word of the quotation in one segment, in ascending order. */
interface VoteList {
  readonly first: number;
  readonly end: number;
  /** Added to each place. */
  readonly base: number;
  /** Where the word stands in the quotation. */
  readonly offset: number;
  readonly steps: number;
}

/**
 * Counts votes for diagonals: a word of the quotation found in the record says where the quotation would start. A
 * diagonal is the place of the word less its offset. The lists are merged stretch by stretch, so that each vote
 * costs an addition to a small array.
 */
export class Votes {
  readonly #places = new Uint32Array(MAXIMUM_VOTES);
  readonly #lists: VoteList[] = [];
  #size = 0;
  #counted = 0;
  readonly #weight = new Int32Array(BUCKETS);
  readonly #place = new Uint32Array(BUCKETS);
  readonly #offset = new Uint16Array(BUCKETS);
  readonly #votes = new Uint16Array(BUCKETS);
  readonly #touched = new Uint16Array(BUCKETS);
  readonly #found = {
    count: 0,
    place: new Uint32Array(MAXIMUM_VOTES),
    steps: new Int32Array(MAXIMUM_VOTES),
    offset: new Uint16Array(MAXIMUM_VOTES),
    votes: new Uint16Array(MAXIMUM_VOTES),
  };
  readonly #levels = new Uint32Array(LEVELS);

  clear(): void {
    this.#lists.length = 0;
    this.#size = 0;
    this.#counted = 0;
  }

  /** How many places of a word that stands at so many offsets can still be taken. */
  room(offsets: number): number {
    return Math.min(MAXIMUM_VOTES - this.#size, Math.floor((MAXIMUM_VOTES - this.#counted) / offsets));
  }

  /** Where the next list's places are to be written before it is added. */
  get next(): Uint32Array {
    return this.#places.subarray(this.#size);
  }

  /** Adds the first `count` of {@link next}; rarer words come first. */
  add(count: number, base: number, offsets: readonly number[], weight: number): void {
    const first = this.#size;
    const end = first + count;
    const steps = Math.max(1, Math.round(weight * STEPS));
    for (const offset of offsets) this.#lists.push({ first, end, base, offset, steps });
    this.#size = end;
    this.#counted += count * offsets.length;
  }

  /**
   * The diagonals with the most votes by weight: some `limit` of them, all of one weight or none of it, in
   * ascending order. Each is given by its vote for the rarest word.
   */
  best(limit: number): Candidate[] {
    this.#count();
    const { count, place, steps, offset, votes } = this.#found;
    const cut = this.#cut(limit);
    const candidates: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      if (steps[i]! >> 1 < cut) continue;
      candidates.push({ place: place[i]!, offset: offset[i]!, weight: steps[i]! / STEPS, votes: votes[i]! });
    }
    return candidates;
  }

  #count(): void {
    this.#found.count = 0;
    this.#levels.fill(0);
    const bySegment = new Map<number, VoteList[]>();
    for (const list of this.#lists) {
      if (list.first === list.end) continue;
      const lists = bySegment.get(list.base);
      if (lists) lists.push(list);
      else bySegment.set(list.base, [list]);
    }
    for (const base of [...bySegment.keys()].sort((a, b) => a - b)) this.#merge(bySegment.get(base)!);
  }

  /** Merges the lists of one segment. */
  #merge(lists: readonly VoteList[]): void {
    const cursors = Int32Array.from(lists, ({ first }) => first);
    // The stretch in which each list goes on.
    const stretches = Float64Array.from(lists, (list) => this.#stretchOf(list, list.first));
    for (;;) {
      let stretch = Number.POSITIVE_INFINITY;
      for (let n = 0; n < stretches.length; n++) if (stretches[n]! < stretch) stretch = stretches[n]!;
      if (stretch === Number.POSITIVE_INFINITY) return;
      let touched = 0;
      for (let n = 0; n < stretches.length; n++) {
        if (stretches[n] !== stretch) continue;
        const list = lists[n]!;
        touched = this.#take(list, cursors, n, stretch * 2 ** STRETCH_SHIFT, touched);
        stretches[n] = this.#stretchOf(list, cursors[n]!);
      }
      this.#keep(touched);
    }
  }

  #stretchOf({ end, base, offset }: VoteList, at: number): number {
    return at < end ? (this.#places[at]! + base - offset) >>> STRETCH_SHIFT : Number.POSITIVE_INFINITY;
  }

  /** Counts the votes of a list in the stretch that starts at a diagonal. */
  #take(list: VoteList, cursors: Int32Array, n: number, start: number, touchedBefore: number): number {
    const places = this.#places;
    const weights = this.#weight;
    const { end, offset, steps, base } = list;
    const shift = base - offset - start;
    let touched = touchedBefore;
    let at = cursors[n]!;
    for (; at < end; at++) {
      const diagonal = places[at]! + shift;
      if (diagonal >= 1 << STRETCH_SHIFT) break;
      const bucket = diagonal >> BUCKET_SHIFT;
      const held = weights[bucket]!;
      weights[bucket] = held + steps;
      if (held === 0) {
        this.#place[bucket] = places[at]! + base;
        this.#offset[bucket] = offset;
        this.#votes[bucket] = 1;
        this.#touched[touched++] = bucket;
      } else this.#votes[bucket] = this.#votes[bucket]! + 1;
    }
    cursors[n] = at;
    return touched;
  }

  /** Moves the counts of a stretch to what was found, and clears them. */
  #keep(touched: number): void {
    const found = this.#found;
    const levels = this.#levels;
    let count = found.count;
    for (let i = 0; i < touched; i++) {
      const bucket = this.#touched[i]!;
      const steps = Math.min(this.#weight[bucket]!, LEVELS * 2 - 1);
      this.#weight[bucket] = 0;
      found.place[count] = this.#place[bucket]!;
      found.offset[count] = this.#offset[bucket]!;
      found.votes[count] = this.#votes[bucket]!;
      found.steps[count++] = steps;
      levels[steps >> 1] = levels[steps >> 1]! + 1;
    }
    found.count = count;
  }

  /** The level from which on some `limit` are found. */
  #cut(limit: number): number {
    if (this.#found.count <= limit) return 0;
    let sum = 0;
    for (let level = LEVELS - 1; level > 0; level--) {
      sum += this.#levels[level]!;
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
