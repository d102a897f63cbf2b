import type { InstrumentType, PackDescription } from "../model/index.ts";

/** A pack as it lies on disk; `docs/packs.md` describes it for people who make one. */
export interface PackFile {
  readonly schemaVersion: 1;
  readonly description: PackDescription;
  /** What its instruments are, where their body does not tell: `decision`, `judgment`, `treaty`. */
  readonly type?: InstrumentType;
  /** Whether numbers run through, or start anew each year, so that `12/2009` and `12/2010` are two instruments. */
  readonly numbering?: "through" | "byYear";
  /**
   * How texts cite its instruments, for bodies that the program does not know: words with `{number}` and `{year}`,
   * or `{name}` for the names themselves.
   */
  readonly citedAs?: readonly string[];
  readonly instruments: readonly PackRow[];
}

/** One instrument; short keys keep large registries small. Only `id` is needed. */
export interface PackRow {
  /** Usual form, unique within the pack. */
  readonly id: string;
  /** Number or case number by which it is cited; several are separated by `;`. */
  readonly n?: string;
  /** Session, for organs that number by session. */
  readonly s?: string;
  /** Date, ISO 8601, to the precision that is vouched for. */
  readonly d?: string;
  /** Dates that other sources give: date and origin in turn. */
  readonly od?: readonly string[];
  /** Name by which it is cited. */
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** What it is about: a short label. */
  readonly subject?: string;
  /** Codes of the states and territories concerned, separated by a space. */
  readonly t?: string;
  /** Vote: `15-0-0`, `unanimous`, `withoutVote`. */
  readonly v?: string;
  /** Votes that other sources give: vote and origin in turn. */
  readonly ov?: readonly string[];
  /** Number of articles or operative paragraphs. */
  readonly p?: number;
  /** The highest number that an article had in any earlier version, where that is more. */
  readonly po?: number;
  readonly type?: string;
  readonly url?: string;
}
