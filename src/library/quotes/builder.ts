import type { IndexedText, Segment } from "../../engine/align/storage.ts";

/** Makes a segment of the quote index from texts. */
export interface SegmentBuilder {
  build(texts: readonly IndexedText[]): Segment;
}
