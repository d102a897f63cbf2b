import type { IndexedText } from "../../engine/align/storage.ts";
import { pieceText } from "../content/text-pieces.ts";
import type { SegmentState, Store } from "../store/store.ts";
import type { SegmentBuilder } from "./builder.ts";

/** Pieces asked for at once: one source's whole text. */
const ALL_PIECES = 2 ** 20 - 1;
const SOURCES_AT_ONCE = 200;

/**
 * Makes one segment of some, from the texts that are still there. The new one is built beside the old ones and
 * takes their place in one transaction; a process that dies meanwhile leaves them as they were. False when another
 * process was faster.
 */
export async function join(
  store: Store,
  builder: SegmentBuilder,
  segments: readonly SegmentState[],
): Promise<boolean> {
  const texts: IndexedText[] = [];
  for (const { id } of segments)
    texts.push(...(await textsOf(store, await store.reading.segmentSources(id))));
  const segment = texts.length > 0 ? builder.build(texts) : undefined;
  return store.write(async (writing) => {
    const replaced = await writing.retireSegments(segments.map(({ id }) => id));
    if (replaced && segment) await writing.insertSegment(segment);
    await writing.dropRetired();
    return replaced;
  });
}

async function textsOf(store: Store, sources: readonly number[]): Promise<IndexedText[]> {
  const texts: IndexedText[] = [];
  for (let i = 0; i < sources.length; i += SOURCES_AT_ONCE) {
    const some = sources.slice(i, i + SOURCES_AT_ONCE);
    const pieces = await store.reading.pieces(some.map((source) => ({ source, first: 0, last: ALL_PIECES })));
    some.forEach((source, index) => {
      const own = pieces[index]!;
      if (own.length > 0) texts.push({ source, text: own.map(pieceText).join("") });
    });
  }
  return texts;
}
