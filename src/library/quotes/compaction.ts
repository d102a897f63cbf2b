import type { IndexedText, Segment, StoredSegment } from "../../engine/align/storage.ts";
import { LAST_PIECE, pieceText } from "../content/text-pieces.ts";
import type { Store, StoreReading } from "../store/store.ts";
import type { SegmentBuilder } from "./builder.ts";

/** How many sources or blocks are asked for at once. */
const AT_ONCE = 200;

/**
 * Makes one segment of some, without what was removed. The new one is built beside the old ones and takes their
 * place in one transaction; a process that dies meanwhile leaves them as they were. False when another process was
 * faster.
 */
export async function join(
  store: Store,
  builder: SegmentBuilder,
  segments: readonly StoredSegment[],
): Promise<boolean> {
  const merged = await mergedSegment(store.reading, builder, segments);
  return store.write(async (writing) => {
    const replaced = await writing.retireSegments(segments.map(({ id }) => id));
    if (replaced && merged.sources.length > 0) await writing.insertSegment(merged);
    await writing.dropRetired();
    return replaced;
  });
}

async function mergedSegment(
  reading: StoreReading,
  builder: SegmentBuilder,
  segments: readonly StoredSegment[],
): Promise<Segment> {
  const sources: number[] = [];
  for (const { id } of segments) sources.push(...(await reading.segmentSources(id)));
  const present = await presentOf(reading, sources);
  const parts: { readonly blocks: readonly Uint8Array[] }[] = [];
  for (const segment of segments) parts.push({ blocks: await blocksOf(reading, segment) });
  try {
    return builder.merge(parts, (source) => !present.has(source));
  } catch (error) {
    // Whatever became of the index, it can be made anew from the texts.
    if (!(error instanceof RangeError)) throw error;
    return builder.build(await textsOf(reading, sources));
  }
}

async function presentOf(reading: StoreReading, sources: readonly number[]): Promise<ReadonlySet<number>> {
  const present = new Set<number>();
  for (const some of slices(sources))
    for (const number of await reading.presentNumbers(some)) present.add(number);
  return present;
}

async function blocksOf(reading: StoreReading, { id, blockCount }: StoredSegment): Promise<Uint8Array[]> {
  const blocks: Uint8Array[] = [];
  for (const some of slices(Array.from({ length: blockCount }, (_, block) => ({ segment: id, block }))))
    for (const block of await reading.blocks(some)) blocks.push(block ?? new Uint8Array());
  return blocks;
}

async function textsOf(reading: StoreReading, sources: readonly number[]): Promise<IndexedText[]> {
  const texts: IndexedText[] = [];
  for (const some of slices(sources)) {
    const pieces = await reading.pieces(some.map((source) => ({ source, first: 0, last: LAST_PIECE })));
    some.forEach((source, index) => {
      const own = pieces[index]!;
      if (own.length > 0) texts.push({ source, text: own.map(pieceText).join("") });
    });
  }
  return texts;
}

function slices<T>(items: readonly T[]): T[][] {
  const all: T[][] = [];
  for (let i = 0; i < items.length; i += AT_ONCE) all.push(items.slice(i, i + AT_ONCE));
  return all;
}
