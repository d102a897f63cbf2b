// What the bench bundles: tokenising, sentences and dates of one document.
import { extractDates } from "../../src/engine/extract/dates/index.ts";
import { read } from "../../src/engine/reading.ts";
import type { Document } from "../../src/model/index.ts";

/** Number of time expressions in a document. */
export function countDates(document: Document): number {
  const reading = read(document);
  return extractDates(reading, new Uint8Array(reading.tokens.count)).length;
}
