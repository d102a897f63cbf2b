import { createHash } from "node:crypto";
import type { Document, SourceMap } from "../../model/index.ts";

/**
 * A Document without its text, as it is stored: JSON, in which starts of lines are written as distances, which
 * compress to a tenth, and the digest of the text stands for the text.
 */
interface DocumentRecord {
  readonly document: Omit<Document, "text" | "source">;
  readonly places: Omit<SourceMap, "lineStarts">;
  readonly lines: { readonly type: "array" | "int32"; readonly lengths: readonly number[] };
  readonly text: string;
}

export function toDocumentRecord(document: Document): Uint8Array {
  const { text, source, ...rest } = document;
  const { lineStarts, ...places } = source;
  const record: DocumentRecord = {
    document: rest,
    places,
    lines: {
      type: lineStarts instanceof Int32Array ? "int32" : "array",
      lengths: Array.from(lineStarts, (start, i) => start - (lineStarts[i - 1] ?? 0)),
    },
    text: textDigest(text),
  };
  return Buffer.from(JSON.stringify(record));
}

/** Throws when the text is not the one that was stored. */
export function fromDocumentRecord(bytes: Uint8Array, text: string): Document {
  const record = JSON.parse(Buffer.from(bytes).toString("utf8")) as DocumentRecord;
  if (textDigest(text) !== record.text) throw new Error("The stored text is not the text that was read.");
  const starts = record.lines.lengths as number[];
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i]! + starts[i - 1]!;
  return {
    ...record.document,
    text,
    source: {
      ...record.places,
      lineStarts: record.lines.type === "int32" ? Int32Array.from(starts) : starts,
    },
  };
}

function textDigest(text: string): string {
  return createHash("sha256").update(text, "utf16le").digest("base64");
}
