import type { StoredSegment } from "../../engine/align/storage.ts";
import { grouped } from "../store/grouped.ts";
import type { SegmentState } from "../store/store.ts";

/** Segments up to this size are of the lowest tier; each tier holds eight times as much as the one below. */
const LOWEST = 100_000;
const FACTOR = 8;
/** Code units above which segments are not joined: what one rebuild holds in memory stays bounded. */
export const LARGEST = 64_000_000;

/**
 * Segments of one tier that have gathered to as many as make one of the next tier, the lowest tier first; undefined
 * when there is nothing to do. Each text is thereby indexed anew only once for each tier that it climbs.
 */
export function gathered(segments: readonly StoredSegment[]): readonly StoredSegment[] | undefined {
  const tiers = grouped(segments.filter(canGrow), tierOf);
  for (const tier of [...tiers.keys()].sort((a, b) => a - b)) {
    const members = tiers.get(tier)!.slice(0, FACTOR);
    if (members.length === FACTOR) return members;
  }
  return undefined;
}

/** What a thorough compaction makes one of next: everything that fits into one segment, or what holds removed texts. */
export function improvable(segments: readonly SegmentState[]): readonly SegmentState[] | undefined {
  const together: SegmentState[] = [];
  let characters = 0;
  for (const segment of segments.filter(canGrow)) {
    if (characters + segment.characters > LARGEST) break;
    together.push(segment);
    characters += segment.characters;
  }
  if (together.length > 1) return together;
  const wasteful = segments.find(({ present, sources }) => present < sources);
  return wasteful && [wasteful];
}

function canGrow({ characters }: StoredSegment): boolean {
  return characters <= LARGEST / FACTOR;
}

function tierOf({ characters }: StoredSegment): number {
  return Math.max(0, Math.ceil(Math.log(characters / LOWEST) / Math.log(FACTOR)));
}
