import type { IndexedText, Segment } from "../storage.ts";
import { encodeSegment } from "./encode-segment.ts";
import { WordStreamBuilder } from "./word-stream.ts";

/**
 * The part of the quote index that covers these texts. Linear in their length; needs about two bytes of memory
 * for each code unit of them. The same texts in the same order give the same bytes.
 */
export function buildSegment(texts: readonly IndexedText[]): Segment {
  const words = new WordStreamBuilder();
  for (const { source, text } of texts) words.add(source, text);
  return encodeSegment(words.finish());
}
