import type { Document } from "../model/index.ts";

/** Limits and wishes for one reading. */
export interface ReadOptions {
  /** Largest file to read, in bytes. */
  readonly maxBytes?: number;
  /** Longest line of plain text to read, in code units. */
  readonly maxLineLength?: number;
  /** Most pages of a PDF to read. */
  readonly maxPages?: number;
  /** Longest time to spend on one PDF, in seconds, recognition of scanned pages included. */
  readonly maxSeconds?: number;
  /** Forces a reader: `text/plain`, `application/pdf`, or any other media type of the registry. */
  readonly mediaType?: string;
  /** Encoding that came with the file, as in a `Content-Type`; heeded where the bytes do not say otherwise. */
  readonly charset?: string;
}

/** A file that cannot be read; the message is one plain line: what is wrong with it and what to do. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/** What every reader is given. */
export interface Source {
  readonly path: string;
  readonly digest: string;
  readonly options: ReadOptions;
}

export interface TextSource extends Source {
  /** Decoded, without byte order mark. */
  readonly text: string;
}

export interface ByteSource extends Source {
  readonly bytes: Uint8Array;
}

interface ReaderFacts {
  readonly mediaType: string;
  /** Other media types under which servers send the same format. */
  readonly otherMediaTypes?: readonly string[];
  /** Endings of file names, without the point. */
  readonly extensions: readonly string[];
  /** Largest file that is read unless the user raises it: parsers need many times the size of what they parse. */
  readonly maxBytes: number;
}

type Load<From extends Source> = () => Promise<(source: From) => Document | Promise<Document>>;

/** Turns a format that is text into documents; it is told by the name, or by how the text begins. */
export interface TextReader extends ReaderFacts {
  readonly content: "text";
  /** Whether a text without a telling name looks like this format. */
  readonly sniff?: (head: string) => boolean;
  readonly load: Load<TextSource>;
}

/** Turns a format of bytes into documents; the bytes themselves tell it, whatever the name. */
export interface ByteReader extends ReaderFacts {
  readonly content: "bytes";
  readonly recognise: (bytes: Uint8Array) => boolean;
  readonly load: Load<ByteSource>;
}

export type Reader = TextReader | ByteReader;
