import { createHash } from "node:crypto";
import type { Document } from "../model/index.ts";
import { decode } from "./encoding.ts";
import {
  type ByteReader,
  type ByteSource,
  type Reader,
  type ReadOptions,
  type TextReader,
  type TextSource,
  UnreadableError,
} from "./reader.ts";
import { PLAIN_TEXT, readers } from "./registry.ts";
import { refuseUnread } from "./signatures.ts";
import { formatSize } from "./size.ts";

const byteReaders = readers.filter((reader) => reader.content === "bytes");
const textReaders = readers.filter((reader) => reader.content === "text");

/**
 * Reads the bytes of one file as a document. Formats of bytes are told by the bytes, whatever the name says; those of
 * text by the media type that is asked for, by the name's ending, else by the text itself.
 * Throws {@link UnreadableError} with one plain line.
 */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  options: ReadOptions = {},
): Promise<Document> {
  if (bytes.length === 0) throw new UnreadableError("is empty.");
  const file = new ByteFile(bytes, path, options);
  const named = readerNamed(path, options.mediaType);
  const reader = recognised(bytes, named);
  const document = reader
    ? await readBinary(reader, file)
    : await readDecoded(named?.content === "text" ? named : undefined, file);
  if (!hasText(document)) throw new UnreadableError("has no text in it.");
  return document;
}

/** The bytes of a file; its digest is reckoned when somebody asks: loading the means to do so takes longer than reading a page. */
class ByteFile implements ByteSource {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly options: ReadOptions;
  #digest: string | undefined;

  constructor(bytes: Uint8Array, path: string, options: ReadOptions) {
    this.bytes = bytes;
    this.path = path;
    this.options = options;
  }

  get digest(): string {
    this.#digest ??= `sha256:${createHash("sha256").update(this.bytes).digest("hex")}`;
    return this.#digest;
  }
}

/** A file whose bytes were decoded. */
class TextFile implements TextSource {
  readonly #file: ByteFile;
  readonly text: string;

  constructor(file: ByteFile, text: string) {
    this.#file = file;
    this.text = text;
  }

  get path(): string {
    return this.#file.path;
  }

  get options(): ReadOptions {
    return this.#file.options;
  }

  get digest(): string {
    return this.#file.digest;
  }
}

async function readBinary(reader: ByteReader, file: ByteFile): Promise<Document> {
  refuseLarge(file.bytes.length, file.options.maxBytes ?? reader.maxBytes);
  return (await loaded(reader))(file);
}

async function readDecoded(named: TextReader | undefined, file: ByteFile): Promise<Document> {
  const { bytes } = file;
  refuseUnread(bytes);
  const { maxBytes, charset } = file.options;
  refuseLarge(bytes.length, maxBytes ?? (named ?? PLAIN_TEXT).maxBytes);
  const text = await decode(bytes, charset);
  const reader = named ?? sniffed(text) ?? PLAIN_TEXT;
  refuseLarge(bytes.length, maxBytes ?? reader.maxBytes);
  return (await loaded(reader))(new TextFile(file, text));
}

type Load<From> = (source: From) => Document | Promise<Document>;

const loads = new Map<object, Promise<unknown>>();

/** A reader is loaded once: every further import of a module takes longer than reading a short text. */
function loaded<From>(reader: { readonly load: () => Promise<Load<From>> }): Promise<Load<From>> {
  const known = loads.get(reader) as Promise<Load<From>> | undefined;
  if (known) return known;
  const load = reader.load();
  loads.set(reader, load);
  return load;
}

export function refuseLarge(size: number, limit: number): void {
  if (size > limit)
    throw new UnreadableError(
      `is ${formatSize(size)}; the limit is ${formatSize(limit)}. Raise it with --max-size.`,
    );
}

/** What asks for a format, in this order: the media type, the ending of the name. */
function readerNamed(path: string, mediaType: string | undefined): Reader | undefined {
  if (mediaType !== undefined)
    return readers.find(
      (reader) => reader.mediaType === mediaType || reader.otherMediaTypes?.includes(mediaType),
    );
  const name = /^https?:/iu.test(path) ? path.replace(/[?#].*$/u, "") : path;
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase();
  return extension === undefined
    ? undefined
    : readers.find(({ extensions }) => extensions.includes(extension));
}

/** The format that the bytes show; of several that fit, the one that is asked for. */
function recognised(bytes: Uint8Array, named: Reader | undefined): ByteReader | undefined {
  if (named?.content === "bytes" && named.recognise(bytes)) return named;
  return byteReaders.find((reader) => reader.recognise(bytes));
}

function sniffed(text: string): TextReader | undefined {
  const head = text.slice(0, 1024);
  return textReaders.find(({ sniff }) => sniff?.(head));
}

function hasText({ text, blocks }: Document): boolean {
  return blocks.some(({ span }) => /\S/u.test(text.slice(span.start, Math.min(span.end, span.start + 1000))));
}
