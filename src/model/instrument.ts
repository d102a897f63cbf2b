import type { CitationBody, InstrumentType } from "./mention.ts";

/** An act that can be cited, as a registry records it: facts only. */
export interface Instrument {
  /** Usual form, unique within its pack: `S/RES/853 (1993)`, `A/RES/62/243`. */
  readonly id: string;
  readonly type: InstrumentType;
  readonly body: CitationBody;
  readonly number?: string;
  readonly session?: string;
  readonly year?: number;
  /** ISO 8601, to the precision that the registry vouches for (`1993-07-29`, `1993-07`, `1993`). */
  readonly date?: string;
  /** Further dates that another source of the same registry gives. */
  readonly otherDates?: readonly Disagreement<string>[];
  readonly name?: string;
  /** Further names by which it is cited. */
  readonly aliases?: readonly string[];
  /** Short label of what it is about. */
  readonly subject?: string;
  /** Codes of the states and territories concerned, as in {@link Place.territories}. */
  readonly territories?: readonly string[];
  readonly vote?: VoteRecord;
  readonly otherVotes?: readonly Disagreement<VoteRecord>[];
  /** Number of articles or operative paragraphs, where the registry knows it. */
  readonly provisions?: number;
  /** The highest number that an article had in any earlier version, where that is more. */
  readonly provisionsOnce?: number;
  /** Identifier of the pack that holds it. */
  readonly pack: string;
  /** Where the public record of it stands. */
  readonly url?: string;
}

/** What another source says, where sources of the record disagree. */
export interface Disagreement<Value> {
  readonly value: Value;
  readonly origin: string;
}

export interface VoteRecord {
  readonly adoption: "vote" | "unanimous" | "withoutVote";
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
}

/** What a registry of instruments says about itself. */
export interface PackDescription {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Day up to which the registry is kept, ISO 8601. */
  readonly asOf: string;
  /** `sha256:` and 64 hexadecimal digits, of the pack's data. */
  readonly digest: string;
  readonly origin: string;
  readonly licence: string;
  readonly coverage: Coverage;
  /** Known disagreements within the record, each one plain sentence. */
  readonly conflicts: readonly string[];
  readonly count: number;
}

/**
 * What the pack holds. Within a complete range, "does not exist" is a proof; elsewhere the answer to a missing
 * instrument is "not covered".
 */
export interface Coverage {
  /** One plain sentence. */
  readonly statement: string;
  readonly body: CitationBody;
  /** Numbers between which the pack holds every instrument, both included. */
  readonly completeFrom?: number;
  readonly completeTo?: number;
}
