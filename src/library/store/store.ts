import type { BlockAddress, Segment, StoredSegment } from "../../engine/align/storage.ts";
import type { Source } from "../../model/index.ts";

/** A source with the number by which the store knows it. Numbers are never used twice. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** Everything that is stored of a new source, encoded. */
export interface NewEntry {
  readonly source: Source;
  readonly bytes: readonly Uint8Array[];
  /** The Document without its text. */
  readonly document: readonly Uint8Array[];
  readonly text: readonly Uint8Array[];
  /** For each stretch of the text its distinct words, folded, with a space between. */
  readonly stretches: readonly string[];
}

export type ContentKind = "bytes" | "document";

/** Pieces `first` to `last` of a source's text. */
export interface PieceRange {
  readonly source: number;
  readonly first: number;
  readonly last: number;
}

export interface ListRequest {
  /** Folded; each must be contained. */
  readonly words: readonly string[];
  readonly instrument?: string;
  /** The list goes on after this place. */
  readonly after?: { readonly retrieved: string; readonly digest: string };
  readonly limit?: number;
}

export interface Totals {
  readonly sources: number;
  readonly bytes: number;
  readonly characters: number;
}

/** A segment with how many of its sources are still there. */
export interface SegmentState extends StoredSegment {
  readonly sources: number;
  readonly present: number;
}

/** What a database answers. Each question sees one state of it; digests are 64 hexadecimal digits. */
export interface StoreReading {
  byDigests(digests: readonly string[]): Promise<readonly NumberedSource[]>;
  byNumbers(numbers: readonly number[]): Promise<readonly NumberedSource[]>;
  /** Which of these numbers are those of sources. */
  presentNumbers(numbers: readonly number[]): Promise<readonly number[]>;
  byDigestPrefix(prefix: string): Promise<readonly NumberedSource[]>;
  byName(name: string): Promise<readonly NumberedSource[]>;
  byInstruments(instruments: readonly string[]): Promise<readonly NumberedSource[]>;
  /** In order of first retrieval, then digest. */
  list(request: ListRequest): Promise<readonly NumberedSource[]>;
  /** Stretches that hold all the words, in order of source and place; at most `limit`. */
  stretchesWith(
    words: readonly string[],
    limit: number,
  ): Promise<readonly { readonly source: number; readonly stretch: number }[]>;
  content(source: number, kind: ContentKind): Promise<readonly Uint8Array[]>;
  /** For each range the pieces that there are, in order. */
  pieces(ranges: readonly PieceRange[]): Promise<readonly (readonly Uint8Array[])[]>;
  /** Segments that make up the quote index, the oldest first. */
  segments(): Promise<readonly StoredSegment[]>;
  segmentStates(): Promise<readonly SegmentState[]>;
  segmentSources(segment: number): Promise<readonly number[]>;
  /** Undefined where there is no such block. */
  blocks(addresses: readonly BlockAddress[]): Promise<readonly (Uint8Array | undefined)[]>;
  totals(): Promise<Totals>;
}

/** What may be done inside one transaction. */
export interface StoreWriting extends StoreReading {
  /** Gives the numbers, in the order of the entries. Their digests must not be there yet. */
  insert(entries: readonly NewEntry[]): Promise<readonly number[]>;
  /** Replaces what is said of sources; digest and number stay. */
  update(sources: readonly NumberedSource[]): Promise<void>;
  remove(source: number): Promise<void>;
  insertSegment(segment: Segment): Promise<void>;
  /** Takes segments out of the index; false, and nothing done, when one of them is no longer in it. */
  retireSegments(segments: readonly number[]): Promise<boolean>;
  /** Deletes segments that were retired more than {@link RETIREMENT} seconds ago. */
  dropRetired(): Promise<void>;
}

/** For how many seconds a replaced segment can still be read: longer than any search of the quote index takes. */
export const RETIREMENT = 60;

/** A database that holds a library. */
export interface Store {
  readonly location: string;
  readonly reading: StoreReading;
  /**
   * Runs `work` in one transaction while no other process writes. What it did is durable when this resolves, and
   * undone when it throws.
   */
  write<T>(work: (writing: StoreWriting) => Promise<T>): Promise<T>;
  /** Gives space back that is free inside the database. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}
