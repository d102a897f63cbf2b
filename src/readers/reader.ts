import type { Document } from "../model/index.ts";

/** Limits and wishes for one reading. */
export interface ReadOptions {
  /** Largest file to read, in bytes. */
  readonly maxBytes?: number;
  /** Longest line of plain text to read, in code units. */
  readonly maxLineLength?: number;
  /** Forces a reader: `text/plain`, `text/markdown`, `text/html`. */
  readonly mediaType?: string;
}

/** A file that cannot be read; the message is one plain line: what is wrong with it and what to do. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

/** What a reader is given: the decoded file. */
export interface Source {
  readonly path: string;
  readonly digest: string;
  /** Decoded, without byte order mark. */
  readonly text: string;
  readonly options: ReadOptions;
}

/** Turns one format into documents. */
export interface Reader {
  readonly mediaType: string;
  /** Endings of file names, without the point. */
  readonly extensions: readonly string[];
  /** Largest file that is read unless the user raises it: parsers need many times the size of what they parse. */
  readonly maxBytes: number;
  /** Whether a text without a telling name looks like this format. */
  readonly sniff?: (head: string) => boolean;
  readonly load: () => Promise<(source: Source) => Document | Promise<Document>>;
}
