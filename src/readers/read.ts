import { createHash } from "node:crypto";
import type { Document } from "../model/index.ts";
import { refuseBinary } from "./binary.ts";
import { decode } from "./encoding.ts";
import { type Reader, type ReadOptions, UnreadableError } from "./reader.ts";
import { PLAIN_TEXT, readers } from "./registry.ts";
import { formatSize } from "./size.ts";

/**
 * Reads the bytes of one file as a document. The format is told by the name's ending, else by the text itself.
 * Throws {@link UnreadableError} with one plain line.
 */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Document> {
  if (bytes.length === 0) throw new UnreadableError("is empty.");
  refuseBinary(bytes);
  const named = readerNamed(path, options.mediaType);
  refuseLarge(bytes.length, options.maxBytes ?? (named ?? PLAIN_TEXT).maxBytes);
  const text = await decode(bytes);
  const reader = named ?? sniffed(text) ?? PLAIN_TEXT;
  refuseLarge(bytes.length, options.maxBytes ?? reader.maxBytes);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const document = await (await loaded(reader))({ path, digest, text, options });
  if (!hasText(document)) throw new UnreadableError("has no text in it.");
  return document;
}

const loading = new Map<Reader, ReturnType<Reader["load"]>>();

/** Each reader is asked for once: to import a module again takes as long as to read a page of text. */
function loaded(reader: Reader): ReturnType<Reader["load"]> {
  let load = loading.get(reader);
  if (!load) {
    load = reader.load();
    loading.set(reader, load);
  }
  return load;
}

export function refuseLarge(size: number, limit: number): void {
  if (size > limit)
    throw new UnreadableError(
      `is ${formatSize(size)}; the limit is ${formatSize(limit)}. Raise it with --max-size.`,
    );
}

function readerNamed(path: string, mediaType: string | undefined): Reader | undefined {
  if (mediaType !== undefined) return readers.find((reader) => reader.mediaType === mediaType);
  const extension = /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase();
  return extension === undefined
    ? undefined
    : readers.find(({ extensions }) => extensions.includes(extension));
}

function sniffed(text: string): Reader | undefined {
  const head = text.slice(0, 1024);
  return readers.find(({ sniff }) => sniff?.(head));
}

function hasText({ text, blocks }: Document): boolean {
  return blocks.some(({ span }) => /\S/u.test(text.slice(span.start, Math.min(span.end, span.start + 1000))));
}
