import type { QuoteIndexStorage } from "../storage.ts";
import { OpenIndex } from "./open-index.ts";
import { plan } from "./plan.ts";
import { type Query, readQuery } from "./query.ts";
import { Search } from "./search.ts";
import { type Verified, verify } from "./verify.ts";
import { VotesPool } from "./votes-pool.ts";

/** A passage of a source that answers a quotation. Offsets are UTF-16 code units. */
export interface Hit {
  readonly source: number;
  /** Span in the source's text: whole words, from the first to the last that answers. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1: how much of the quotation stands there in order; rare words count more. 1 is every word. */
  readonly score: number;
  /**
   * Score less that of the next passage found whose words are others or, where that is more, less the most that
   * the words not looked up could reach: near 0, the quotation may fit another passage as well. The same words in
   * two places do not take from each other's margin.
   */
  readonly margin: number;
  /** Words of the quotation, those of them that stand in the passage, and the most in a row without a difference. */
  readonly words: number;
  readonly matched: number;
  readonly run: number;
  /** The part of the quotation from its first to its last word that stands there; offsets in the quotation. */
  readonly from: number;
  readonly to: number;
}

/** A part of a quotation and the passages that answer it. */
export interface Part {
  /** Offsets in the quotation. */
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
}

export interface FindOptions {
  /** How many hits at most; 5 unless given. */
  readonly limit?: number;
  /** Sources to look in; all unless given. */
  readonly sources?: ReadonlySet<number>;
  /** Hits with a lower score are left out; 0.1 unless given. */
  readonly minimumScore?: number;
}

export interface QuoteIndexOptions {
  /** Bytes of the index held in memory; 64 MiB unless given. */
  readonly cacheBytes?: number;
}

const LIMIT = 5;
const MINIMUM_SCORE = 0.1;
const CACHE_BYTES = 64 * 1024 * 1024;
const MAXIMUM_PARTS = 8;
/** Words in the shortest part, and the score under which it counts as not found. */
const LEAST_PART = 4;
const LEAST_PART_SCORE = 0.5;
/** Passages read from the sources beyond those that are wanted, for the order and the margin. */
const SPARE = 3;
/** A candidate is read when its score, by codes, is at least this share of the best one's. */
const WORTH_READING = 0.4;

/** Finds where quotations stand in all sources, also when many of their words were changed. */
export class QuoteIndex {
  readonly #index: OpenIndex;
  readonly #votes = new VotesPool();

  constructor(storage: QuoteIndexStorage, options: QuoteIndexOptions = {}) {
    this.#index = new OpenIndex(storage, options.cacheBytes ?? CACHE_BYTES);
  }

  /**
   * The passages most like a quotation, best first; of equal ones first that with the longest run of unchanged
   * words, then that with more words the same to the letter, then that of the earlier source. Throws a RangeError when the stored index is damaged.
   */
  async find(quotation: string, options: FindOptions = {}): Promise<readonly Hit[]> {
    const query = readQuery(quotation);
    if (query.terms.length === 0) return [];
    try {
      return await this.#find(query, options);
    } catch (error) {
      // Segments are joined now and then; what was read of the old ones is void.
      if (!(await this.#index.hasChanged())) throw error;
      return this.#find(query, options);
    }
  }

  /**
   * The parts of a quotation that was put together from several places, in the order of the quotation; one part
   * when one place answers all of it. Stretches of fewer than four words, and those that stand nowhere, are left out.
   */
  async findParts(quotation: string, options: FindOptions = {}): Promise<readonly Part[]> {
    const parts: Part[] = [];
    await this.#findParts(quotation, 0, quotation.length, options, parts);
    return parts.sort((a, b) => a.from - b.from);
  }

  async #findParts(
    quotation: string,
    from: number,
    to: number,
    options: FindOptions,
    parts: Part[],
  ): Promise<void> {
    if (parts.length >= MAXIMUM_PARTS || readQuery(quotation.slice(from, to)).terms.length < LEAST_PART)
      return;
    const [whole] = await this.find(quotation.slice(from, to), options);
    if (!whole) return;
    const part = { from: from + whole.from, to: from + whole.to };
    const hits = await this.find(quotation.slice(part.from, part.to), options);
    if (!hits[0] || hits[0].score < LEAST_PART_SCORE || hits[0].words < LEAST_PART) return;
    parts.push({ ...part, hits });
    await this.#findParts(quotation, from, part.from, options, parts);
    await this.#findParts(quotation, part.to, to, options, parts);
  }

  async #find(query: Query, options: FindOptions): Promise<readonly Hit[]> {
    const snapshot = await this.#index.snapshot();
    if (snapshot.words === 0) return [];
    const { weights, ...planned } = await plan(query, snapshot, this.#index.cache);
    const { likely, unseen } = await this.#votes.use((votes) =>
      new Search(this.#index, snapshot, { weights, ...planned }, votes, options.sources).run(),
    );
    const best = likely[0]?.score ?? 0;
    const worth = likely.filter(({ score }) => score > 0 && score >= best * WORTH_READING);
    const wanted = (options.limit ?? LIMIT) + SPARE;
    const verified: Verified[] = [];
    const passages = new Set<string>();
    for (let at = 0; at < worth.length && passages.size < wanted; at += wanted) {
      for (const passage of await verify(worth.slice(at, at + wanted), query, weights, this.#index)) {
        verified.push(passage);
        // Neighbouring diagonals often lead to the same passage.
        passages.add(`${passage.source} ${passage.start}`);
      }
    }
    return hitsOf(verified, query, weights, unseen, options);
  }
}

function hitsOf(
  verified: readonly Verified[],
  query: Query,
  weights: Float32Array,
  unseen: number,
  options: FindOptions,
): Hit[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ordered = verified
    .map((passage) => ({ passage, score: passage.alignment.score / whole, run: longestRun(passage) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.run - a.run ||
        b.passage.identical - a.passage.identical ||
        a.passage.source - b.passage.source ||
        a.passage.start - b.passage.start,
    );
  const distinct: typeof ordered = [];
  for (const one of ordered)
    if (!distinct.some((other) => overlap(one.passage, other.passage))) distinct.push(one);
  const minimum = options.minimumScore ?? MINIMUM_SCORE;
  return distinct
    .map(({ passage, score, run }, i): Hit => {
      const next = distinct.find((other, n) => n > i && other.passage.key !== passage.key);
      const { inQuotation } = passage.alignment;
      return {
        source: passage.source,
        start: passage.start,
        end: passage.end,
        score: Math.min(1, score),
        margin: Math.max(0, score - Math.max(next?.score ?? 0, unseen / whole)),
        words: query.terms.length,
        matched: inQuotation.length,
        run,
        from: query.start[inQuotation[0]!]!,
        to: query.end[inQuotation.at(-1)!]!,
      };
    })
    .filter(({ score }) => score >= minimum)
    .slice(0, options.limit ?? LIMIT);
}

function longestRun({ alignment: { inQuotation, inText } }: Verified): number {
  let longest = 1;
  let run = 1;
  for (let i = 1; i < inText.length; i++) {
    const isNext = inText[i] === inText[i - 1]! + 1 && inQuotation[i] === inQuotation[i - 1]! + 1;
    run = isNext ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function overlap(a: Verified, b: Verified): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end;
}
