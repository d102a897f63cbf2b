/**
 * One stored copy of a text in a library. Its identity is the digest of its bytes: the same bytes found in two
 * places are one source with two origins, two files of one name are two sources.
 */
export interface Source {
  /** `sha256:` and 64 hexadecimal digits, of the bytes. */
  readonly digest: string;
  readonly mediaType: string;
  /** Of the bytes. */
  readonly size: number;
  /** Of the text that was read from them, in UTF-16 code units. */
  readonly characters: number;
  /** BCP 47 primary language; `und` where it could not be told. */
  readonly language: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 date, to the precision that is known. */
  readonly published?: string;
  /** Where it was found, the earliest first; at least one. */
  readonly origins: readonly Origin[];
  /** The instrument whose text it is. */
  readonly instrument?: SourceInstrument;
}

/** Where and when a copy was found. */
export interface Origin {
  readonly kind: "file" | "url" | "stdin";
  /** The whole path of a file, the address of a page after redirects, `-` for standard input. */
  readonly location: string;
  /** Last part of it: the file's name. */
  readonly name: string;
  /** ISO 8601 instant in UTC. */
  readonly retrieved: string;
}

export interface SourceInstrument {
  /** Usual form, as in {@link Instrument.id}: `S/RES/853 (1993)`. */
  readonly id: string;
  /** A draft is a text that was put forward; what was adopted may differ. */
  readonly stage: "adopted" | "draft";
  /** Given by the user, or read from the text itself. */
  readonly basis: "declared" | "recognised";
}
