/**
 * What the quote index asks of the place that keeps it. The index is a set of immutable segments, each made from
 * the texts of some sources; a segment is numbered blocks of bytes, so that any database or file can hold it.
 */

/** A text to be indexed. */
export interface IndexedText {
  /** Number by which the store knows the source. */
  readonly source: number;
  readonly text: string;
}

/** A finished segment, as it is handed to the store. Blocks are at most some 64 KiB, except where one list is longer. */
export interface Segment {
  /** The sources in it, in the order in which their texts were given. */
  readonly sources: readonly number[];
  /** Code units of text that it covers. */
  readonly characters: number;
  readonly blocks: readonly Uint8Array[];
}

/** A stored segment. */
export interface StoredSegment {
  readonly id: number;
  readonly characters: number;
  readonly blockCount: number;
}

/** A half-open stretch of a source's text; offsets are UTF-16 code units. */
export interface TextSlice {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** A block of a stored segment. */
export interface BlockAddress {
  readonly segment: number;
  readonly block: number;
}

/** Read access to the stored index and the texts. Every list answers in the order of the requests. */
export interface QuoteIndexStorage {
  /**
   * The segments that make up the index now: to be asked for anew with each search. The blocks of a segment that
   * was replaced can still be read for a minute.
   */
  segments(): Promise<readonly StoredSegment[]>;
  blocks(addresses: readonly BlockAddress[]): Promise<readonly Uint8Array[]>;
  /** Slices beyond the end of a text are cut there; a source that was removed gives undefined. */
  texts(slices: readonly TextSlice[]): Promise<readonly (string | undefined)[]>;
}
