export { buildSegment } from "./index/build-segment.ts";
export { MemoryStorage } from "./index/memory-storage.ts";
export { mergeSegments } from "./index/merge-segments.ts";
export {
  type FindOptions,
  type Hit,
  type Part,
  QuoteIndex,
  type QuoteIndexOptions,
} from "./index/quote-index.ts";
export type {
  BlockAddress,
  IndexedText,
  QuoteIndexStorage,
  Segment,
  StoredSegment,
  TextSlice,
} from "./storage.ts";
