import type { BlockAddress } from "../storage.ts";
import { alignmentScore, MISSING, type WeightedWords } from "./alignment.ts";
import { commonCount, masksOf, NOTHING_COMMON, PIECE, takeCodes } from "./common-words.ts";
import { readPlaces } from "./dictionary.ts";
import { CODE_SHIFT, CODES_A_BLOCK, rareCode } from "./layout.ts";
import type { OpenIndex, PlacedSegment, Snapshot } from "./open-index.ts";
import type { SourceRange } from "./open-segment.ts";
import { loadLists, type Plan, type Probe } from "./plan.ts";
import { type Candidate, MAXIMUM_VOTES, type Votes } from "./votes.ts";

/** A place that looks like the quotation, by the codes of its words. */
export interface Likely {
  readonly placed: PlacedSegment;
  readonly source: SourceRange;
  /** Number in the segment of the word at which the quotation would start; may lie before the source. */
  readonly diagonal: number;
  readonly score: number;
}

/** Votes after which the candidates are looked at; when one is good enough, the longer lists are not read. */
const ROUNDS = [2_000, 15_000, 50_000, MAXIMUM_VOTES];
/** A passage is good enough when no other, made of the words not looked up yet, could reach this share of it. */
const ENOUGH = 0.8;
/** Candidates that are held against the codes, while more lists can be read and at last. */
const SCREENED = 150;
const SCREENED_LAST = 600;
const ALIGNED = 48;
const ALIGNED_CELLS = 150_000;
/** A candidate is aligned when it shares at least this much of what the best one shares. */
const WORTH_ALIGNING = 0.5;
const OUTSIDE = 0xffff;

/** Half the width of the band in which a quotation is aligned: all diagonals that vote together, and some drift. */
export function bandOf(words: number): number {
  return Math.min(64, Math.max(7, 5 + (words >> 2)));
}

/** What a search found. */
export interface Found {
  /** Best first. */
  readonly likely: readonly Likely[];
  /** No place that was not looked at scores more. */
  readonly unseen: number;
}

/** Finds the places most like the quotation, best first. */
export class Search {
  readonly #index: OpenIndex;
  readonly #plan: Plan;
  readonly #snapshot: Snapshot;
  readonly #votes: Votes;
  readonly #views: (SegmentView | undefined)[] = [];
  readonly #codes: (Uint8Array | undefined)[] = [];
  readonly #aligned = new Map<number, readonly Likely[]>();
  readonly #allowed: ReadonlySet<number> | undefined;

  constructor(index: OpenIndex, snapshot: Snapshot, plan: Plan, votes: Votes, allowed?: ReadonlySet<number>) {
    this.#index = index;
    this.#snapshot = snapshot;
    this.#plan = plan;
    this.#votes = votes;
    this.#allowed = allowed;
  }

  async run(): Promise<Found> {
    const { probes, weights } = this.#plan;
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let unseen = whole;
    let best = 0;
    let next = 0;
    let read = 0;
    for (const round of ROUNDS) {
      const taken: Probe[] = [];
      for (; next < probes.length && read < round; next++) {
        const probe = probes[next]!;
        const cost = probe.count * probe.offsets.length;
        if (read > 0 && read + cost > round) break;
        taken.push(probe);
        read += cost;
        // Where no place was looked at, the word does not stand, which costs a little.
        if (probe.isComplete) unseen -= (probe.weight + MISSING) * probe.offsets.length;
      }
      if (taken.length > 0) await this.#vote(taken);
      const isLast = next === probes.length || round === MAXIMUM_VOTES;
      // As long as even the whole quotation would not be enough, there is no use in looking.
      if (!isLast && unseen > whole * ENOUGH) continue;
      best = await this.#look(best, Math.max(0, unseen), isLast ? SCREENED_LAST : SCREENED);
      if (isLast || best * ENOUGH >= unseen) break;
    }
    const likely = [...this.#aligned.values()]
      .flat()
      .sort((a, b) => b.score - a.score || a.placed.base + a.diagonal - (b.placed.base + b.diagonal));
    return { likely, unseen: next === probes.length ? 0 : Math.max(0, unseen) };
  }

  async #vote(probes: readonly Probe[]): Promise<void> {
    const long = await loadLists(probes, this.#index.cache);
    for (const { lists, offsets, weight } of probes) {
      for (const { placed, entry } of lists) {
        const places = this.#votes.next;
        const count = Math.min(entry.count, this.#votes.room(offsets.length));
        const bytes = long.get(entry);
        readPlaces(bytes ?? entry.bytes, bytes ? 0 : entry.at, count, places);
        const kept = this.#allowed ? await this.#keepAllowed(places, count, placed) : count;
        this.#votes.add(kept, placed.base, offsets, weight);
      }
    }
  }

  /** Moves the places that stand in allowed sources to the front and says how many they are. */
  async #keepAllowed(places: Uint32Array, count: number, { segment }: PlacedSegment): Promise<number> {
    await segment.loadSources();
    let kept = 0;
    let i = 0;
    for (const { firstWord, endWord } of segment.rangesOf(this.#allowed!)) {
      while (i < count && places[i]! < firstWord) i++;
      for (; i < count && places[i]! < endWord; i++) places[kept++] = places[i]!;
    }
    return kept;
  }

  /** Looks at the candidates with the most votes and returns the best score so far. */
  async #look(before: number, unseen: number, screened: number): Promise<number> {
    const voted = this.#votes.best(screened);
    const most = voted.reduce((weight, candidate) => Math.max(weight, candidate.weight), before);
    const candidates = voted.filter(({ weight }) => weight + unseen >= most * WORTH_ALIGNING);
    await this.#loadCodes(candidates);
    for (const { segment } of this.#snapshot.segments) await segment.loadSources();
    const words = this.#plan.query.terms.length;
    const cells = words * (2 * bandOf(words) + 1);
    const limit = Math.max(8, Math.min(ALIGNED, Math.floor(ALIGNED_CELLS / cells)));
    let best = before;
    for (const candidate of this.#mostAlike(candidates, limit)) {
      const key = candidate.place - candidate.offset;
      let likely = this.#aligned.get(key);
      if (!likely) {
        likely = this.#align(candidate);
        this.#aligned.set(key, likely);
      }
      for (const { score } of likely) best = Math.max(best, score);
    }
    return best;
  }

  async #loadCodes(candidates: readonly Candidate[]): Promise<void> {
    const { query } = this.#plan;
    const slack = bandOf(query.terms.length) + 1;
    const addresses: BlockAddress[] = [];
    const wanted = new Set<number>();
    for (const { place, offset } of candidates) {
      const first = (place - offset - slack) >>> CODE_SHIFT;
      const last = (place - offset + query.terms.length + slack) >>> CODE_SHIFT;
      for (let block = first; block <= last; block++) {
        if (this.#codes[block] || wanted.has(block)) continue;
        const placed = this.#segmentAt(place);
        const own = block - (placed.base >>> CODE_SHIFT);
        if (own < 0 || own * CODES_A_BLOCK >= placed.segment.head.words) continue;
        addresses.push(placed.segment.codeBlock(own));
        wanted.add(block);
      }
    }
    const blocks = await this.#index.cache.load(addresses);
    let next = 0;
    for (const block of wanted) this.#codes[block] = blocks[next++]!;
  }

  /** The candidates that share the most with the quotation, by weight, in the order of their places. */
  #mostAlike(candidates: Candidate[], limit: number): Candidate[] {
    const likeness = new Float32Array(candidates.length);
    for (let i = 0; i < likeness.length; i++) likeness[i] = this.#likeness(candidates[i]!);
    const ordered = likeness.slice().sort();
    const most = ordered[ordered.length - 1] ?? 0;
    const cut = Math.max(ordered[Math.max(0, ordered.length - limit)] ?? 0, most * WORTH_ALIGNING);
    const above = candidates.filter((_, i) => likeness[i]! > cut);
    const level = candidates
      .filter((_, i) => likeness[i] === cut)
      .sort((a, b) => a.place - b.place)
      .slice(0, limit - above.length);
    return [...above, ...level];
  }

  /** The weight of the votes, and a usual word's weight for every further word that stands there in order. */
  #likeness({ place, offset, weight, votes }: Candidate): number {
    const placed = this.#segmentAt(place);
    const { masks, codes } = this.#viewOf(placed);
    const start = place - offset;
    const end = placed.base + placed.segment.head.words;
    let common = 0;
    for (let from = 0; from < codes.length; from += PIECE) {
      const length = Math.min(PIECE, codes.length - from);
      const distance = Math.abs(from + (length >> 1) - offset);
      const slack = 4 + (distance >> 2);
      const state = this.#takeWindow(
        Math.max(placed.base, start + from - slack),
        Math.min(end, start + from + length + slack),
        masks,
        Math.floor(from / PIECE) * 256,
      );
      common += commonCount(state, length);
    }
    return weight + Math.max(0, common - votes) * USUAL_WEIGHT;
  }

  #takeWindow(from: number, to: number, masks: Int32Array, piece: number): number {
    let state = NOTHING_COMMON;
    for (let at = from; at < to; ) {
      const block = at >>> CODE_SHIFT;
      const base = block << CODE_SHIFT;
      const end = Math.min(to, base + CODES_A_BLOCK);
      const codes = this.#codes[block];
      if (codes) state = takeCodes(state, codes, at - base, end - base, masks, piece);
      at = end;
    }
    return state;
  }

  /** Aligns the candidate with each source that lies in its band; nearly always there is one. */
  #align({ place, offset }: Candidate): Likely[] {
    const placed = this.#segmentAt(place);
    const { segment, base } = placed;
    const { quotation } = this.#viewOf(placed);
    const diagonal = place - offset - base;
    const band = bandOf(quotation.words.length);
    const end = Math.min(segment.head.words, diagonal + quotation.words.length + band);
    const found: Likely[] = [];
    for (let word = Math.max(0, diagonal - band); word < end; ) {
      const source = segment.sourceAt(word);
      const text = this.#codesIn(source, base, diagonal - band, quotation.words.length + 2 * band + 1);
      found.push({ placed, source, diagonal, score: alignmentScore(quotation, text, 2 * band + 1) });
      word = source.endWord;
    }
    return found;
  }

  /** The codes from a word of the segment on; outside the source there is nothing. */
  #codesIn({ firstWord, endWord }: SourceRange, base: number, first: number, length: number): Uint32Array {
    const codes = new Uint32Array(length).fill(OUTSIDE);
    const to = Math.min(length, endWord - first);
    for (let i = Math.max(0, firstWord - first); i < to; i++) {
      const at = base + first + i;
      codes[i] = this.#codes[at >>> CODE_SHIFT]![at & (CODES_A_BLOCK - 1)]!;
    }
    return codes;
  }

  #segmentAt(place: number): PlacedSegment {
    const { segments } = this.#snapshot;
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.base <= place) low = middle;
      else high = middle - 1;
    }
    return segments[low]!;
  }

  #viewOf(placed: PlacedSegment): SegmentView {
    const at = placed.base >>> CODE_SHIFT;
    const known = this.#views[at];
    if (known) return known;
    const { query, weights } = this.#plan;
    const codes = Uint8Array.from(query.terms, (term) => placed.segment.codes.get(term) ?? rareCode(term));
    const view = { codes, masks: masksOf(codes), quotation: { words: Uint32Array.from(codes), weights } };
    this.#views[at] = view;
    return view;
  }
}

const USUAL_WEIGHT = 3;

/** The quotation in the codes of one segment. */
interface SegmentView {
  readonly codes: Uint8Array;
  readonly masks: Int32Array;
  readonly quotation: WeightedWords;
}
