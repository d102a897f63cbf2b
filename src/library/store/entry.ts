import { createHash } from "node:crypto";
import { toDocumentRecord } from "../content/document-record.ts";
import { toParts } from "../content/parts.ts";
import { toPieces } from "../content/text-pieces.ts";
import { LibraryError, type NewSource } from "../port.ts";
import { stretchWords } from "../search/stretches.ts";
import type { NewEntry } from "./store.ts";

/** Encodes a new source for the store. */
export function newEntry({ bytes, document, source }: NewSource): NewEntry {
  return {
    source,
    bytes: toParts(bytes),
    document: toParts(toDocumentRecord(document)),
    text: toPieces(document.text),
    stretches: stretchWords(document.text),
  };
}

/** Throws {@link LibraryError} when a source is not what it says it is. */
export function assertSound({ bytes, document, source }: NewSource): void {
  const name = source.origins[0]?.location ?? source.digest;
  if (source.origins.length === 0) throw new LibraryError(`${name}: a source needs an origin.`);
  if (digestOf(bytes) !== source.digest)
    throw new LibraryError(
      `${name}: the bytes are not those of ${source.digest}; they changed while being read.`,
    );
  if (source.size !== bytes.length || source.characters !== document.text.length)
    throw new LibraryError(`${name}: size or length of text do not fit what was read.`);
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
