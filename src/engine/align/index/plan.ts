import type { BlockAddress } from "../storage.ts";
import type { BlockCache } from "./block-cache.ts";
import { findEntry, joined, type TermEntry } from "./dictionary.ts";
import type { PlacedSegment, Snapshot } from "./open-index.ts";
import type { Query } from "./query.ts";
import { pairTerm } from "./words.ts";

/** The list of a term in one segment. */
export interface SegmentList {
  readonly placed: PlacedSegment;
  readonly entry: TermEntry;
}

/** A word, or a pair of frequent words, that can be looked up. */
export interface Probe {
  /** Where it stands in the quotation. */
  readonly offsets: readonly number[];
  readonly lists: readonly SegmentList[];
  /** Places in all segments. */
  readonly count: number;
  /** What one vote for it weighs. */
  readonly weight: number;
  /** Its words need not be expected where none of its places is. */
  readonly isComplete: boolean;
}

/** What the record knows of the words of a quotation. */
export interface Plan {
  readonly query: Query;
  /** For each word: the rarer, the more. */
  readonly weights: Float32Array;
  /** Rarest first. */
  readonly probes: readonly Probe[];
}

/** Looks all words up; reads one dictionary block a word and segment, in one request. */
export async function plan(query: Query, snapshot: Snapshot, cache: BlockCache): Promise<Plan> {
  const words = offsetsByTerm(query.terms);
  const pairs = offsetsByTerm(pairTerms(query.terms));
  const lookups: Lookup[] = [];
  for (const placed of snapshot.segments) {
    for (const term of words.keys()) lookUp(lookups, placed, term, "word");
    for (const [term, [offset]] of pairs) {
      const isFrequent = (at: number) => placed.segment.codes.has(query.terms[at]!);
      if (isFrequent(offset!) && isFrequent(offset! + 1)) lookUp(lookups, placed, term, "pair");
    }
  }
  const blocks = await cache.load(lookups.map(({ address }) => address));
  const wordLists = new Map<number, SegmentList[]>();
  const pairLists = new Map<number, SegmentList[]>();
  for (const [i, { placed, term, kind }] of lookups.entries()) {
    const entry = findEntry(blocks[i]!, term);
    if (!entry) continue;
    const lists = kind === "word" ? wordLists : pairLists;
    const list = lists.get(term);
    if (list) list.push({ placed, entry });
    else lists.set(term, [{ placed, entry }]);
  }
  const counts = new Map<number, number>();
  const frequent = new Set<number>();
  for (const term of words.keys()) {
    let count = sum(wordLists.get(term) ?? []);
    for (const { segment } of snapshot.segments) {
      const code = segment.codes.get(term);
      if (code === undefined) continue;
      count += segment.head.frequentCounts[code]!;
      frequent.add(term);
    }
    counts.set(term, count);
  }
  const weights = Float32Array.from(query.terms, (term) => weightOf(counts.get(term)!, snapshot.words));
  const probes: Probe[] = [];
  for (const [term, offsets] of words) {
    const lists = wordLists.get(term) ?? [];
    const isComplete = !frequent.has(term);
    probes.push({ offsets, lists, count: sum(lists), weight: weights[offsets[0]!]!, isComplete });
  }
  for (const [term, offsets] of pairs) {
    const lists = pairLists.get(term) ?? [];
    if (lists.length === 0) continue;
    const at = offsets[0]!;
    const weight = (weights[at]! + weights[at + 1]!) / 2;
    probes.push({ offsets, lists, count: sum(lists), weight, isComplete: false });
  }
  probes.sort((a, b) => a.count - b.count || a.offsets[0]! - b.offsets[0]!);
  return { query, weights, probes };
}

/** How surprising a word is: minus the logarithm of its share. */
function weightOf(count: number, words: number): number {
  // In steps that add up without rounding, so that all words together score exactly 1.
  return Math.max(0.5, Math.round(Math.log((words + 1) / (count + 0.5)) * 16) / 16);
}

interface Lookup {
  readonly placed: PlacedSegment;
  readonly term: number;
  readonly kind: "word" | "pair";
  readonly address: BlockAddress;
}

function lookUp(lookups: Lookup[], placed: PlacedSegment, term: number, kind: "word" | "pair"): void {
  if (kind === "word" && placed.segment.codes.has(term)) return;
  const address = placed.segment.dictionaryBlock(term, kind);
  if (address) lookups.push({ placed, term, kind, address });
}

function offsetsByTerm(terms: ArrayLike<number>): Map<number, number[]> {
  const offsets = new Map<number, number[]>();
  for (let i = 0; i < terms.length; i++) {
    const known = offsets.get(terms[i]!);
    if (known) known.push(i);
    else offsets.set(terms[i]!, [i]);
  }
  return offsets;
}

function pairTerms(terms: Uint32Array): number[] {
  return Array.from({ length: Math.max(0, terms.length - 1) }, (_, i) => pairTerm(terms[i]!, terms[i + 1]!));
}

function sum(lists: readonly SegmentList[]): number {
  return lists.reduce((total, { entry }) => total + entry.count, 0);
}

/** The long lists of a probe, read; short ones lie in the dictionary blocks already. */
export async function loadLists(
  probes: readonly Probe[],
  cache: BlockCache,
): Promise<ReadonlyMap<TermEntry, Uint8Array>> {
  const long = probes.flatMap(({ lists }) => lists).filter(({ entry }) => entry.longBlock >= 0);
  const bytes = new Map<TermEntry, Uint8Array>();
  if (long.length === 0) return bytes;
  const addresses = long.map(({ placed, entry }) => placed.segment.longBlocks(entry));
  const blocks = await cache.load(addresses.flat());
  let at = 0;
  for (const [i, { entry }] of long.entries()) {
    bytes.set(entry, joined(blocks.slice(at, at + addresses[i]!.length)));
    at += addresses[i]!.length;
  }
  return bytes;
}
