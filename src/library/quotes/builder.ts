import type { IndexedText, Segment } from "../../engine/align/storage.ts";

/** Makes segments of the quote index. */
export interface SegmentBuilder {
  build(texts: readonly IndexedText[]): Segment;
  /** One segment from several, without the sources that were removed. Throws when the blocks are damaged. */
  merge(
    parts: readonly { readonly blocks: readonly Uint8Array[] }[],
    isRemoved: (source: number) => boolean,
  ): Segment;
}
