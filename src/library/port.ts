import type { QuoteIndexStorage } from "../engine/align/storage.ts";
import type { Document, Source, SourceInstrument } from "../model/index.ts";

/** A source to be kept: what was received, and what was read from it. */
export interface NewSource {
  readonly bytes: Uint8Array;
  readonly document: Document;
  readonly source: Source;
}

/** What became of one {@link NewSource}. */
export interface Kept {
  readonly source: Source;
  /** `known` when the same bytes were there already; their origins are joined. */
  readonly outcome: "added" | "known";
}

export interface SourceQuery {
  /** Words that title, author, publisher, name or location contain, in any case. */
  readonly words?: string;
  readonly instrument?: string;
  /** Digest after which the list goes on; lists are ordered by time of first retrieval, then digest. */
  readonly after?: string;
  readonly limit?: number;
}

/** A source whose text answers a search, with a passage that shows it. */
export interface SearchHit {
  readonly source: Source;
  /** Words around the first match; the offsets are those of the source's text. */
  readonly passage: { readonly start: number; readonly end: number; readonly text: string };
}

export interface LibraryStatistics {
  readonly sources: number;
  readonly bytes: number;
  readonly characters: number;
}

/**
 * A collection of sources that outlives the program. Adapters for several databases behave alike; one suite of
 * tests runs on all of them. What `add` has resolved is durable. Every method may throw {@link LibraryError}.
 */
export interface Library {
  /** Where it lives, fit to be shown: without a password. */
  readonly location: string;
  /** Keeps all of a batch or, when it throws, nothing of it; also its part of the quote index. */
  add(batch: readonly NewSource[]): Promise<readonly Kept[]>;
  /**
   * Puts what was read anew from the same bytes in the place of what is kept of them: all of a batch or nothing.
   * Origins stay, and so does an instrument that the user declared. Gives the sources that were there.
   */
  replace(batch: readonly NewSource[]): Promise<readonly Source[]>;
  /** Which of these digests are kept already. */
  known(digests: readonly string[]): Promise<ReadonlySet<string>>;
  source(digest: string): Promise<Source | undefined>;
  /** Sources whose digest begins so (with or without `sha256:`, at least 6 digits), or whose name or location it is. */
  matching(reference: string): Promise<readonly Source[]>;
  list(query?: SourceQuery): Promise<readonly Source[]>;
  /**
   * Full-text search: sources that hold all the words within some pages of each other, in any case and with or
   * without marks over letters; first where they stand closest together.
   */
  search(words: string, limit?: number): Promise<readonly SearchHit[]>;
  bytes(digest: string): Promise<Uint8Array | undefined>;
  document(digest: string): Promise<Document | undefined>;
  /** For each instrument the sources that hold its text, adopted before draft; instruments without any are absent. */
  textsOf(instruments: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>>;
  /** Records which instrument a source is the text of; undefined takes it away. */
  declare(digest: string, instrument: SourceInstrument | undefined): Promise<boolean>;
  remove(digest: string): Promise<boolean>;
  statistics(): Promise<LibraryStatistics>;
  /** The quote index, for as long as the library is open. */
  readonly quoteIndex: QuoteIndexStorage;
  /** The source that a number of the quote index stands for. */
  sourceNumbered(number: number): Promise<Source | undefined>;
  /**
   * Joins small segments of the quote index and gives freed space back; safe to interrupt. `add` joins some by
   * itself when many have gathered.
   */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** The library cannot do what was asked; the message is one plain line: what is wrong and what to do. */
export class LibraryError extends Error {
  override name = "LibraryError";
}
