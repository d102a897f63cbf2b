import type { Passage, Span } from "./span.ts";

/**
 * As in SARIF: `fail` the record or arithmetic disproves it; `review` judgment is needed; `open` nothing could
 * be looked up; `pass` it was looked up and holds; `notApplicable` the rule does not apply.
 */
export type FindingKind = "pass" | "fail" | "review" | "open" | "notApplicable";

export type Level = "error" | "warning" | "note";

export interface Finding {
  /** `category/fault`, such as `citation/off-topic`. */
  readonly ruleId: string;
  readonly kind: FindingKind;
  readonly level: Level;
  /** What was found, what the record says and what to do, in plain words. */
  readonly message: string;
  readonly passage: Passage;
  readonly related: readonly Related[];
  /** Words that may replace the passage, or the instrument most likely meant. */
  readonly suggestion?: string;
  /** The steps by which it was reckoned or compared, one plain sentence each. */
  readonly computation?: readonly string[];
  /** Same for the same finding in an edited copy of the document: 32 hexadecimal digits. */
  readonly fingerprint: string;
}

/** A second place that shows why: in the same document, in another, or in the record. */
export interface Related {
  readonly message: string;
  /** In the same document. */
  readonly span?: Span;
  readonly source?: RecordSource;
}

/** A place in the record. */
export interface RecordSource {
  /** Identifier of the pack or the library source. */
  readonly id: string;
  /** The instrument's usual form. */
  readonly instrument?: string;
  /** The title or the name of a library source. */
  readonly title?: string;
  /** The words in a library source; offsets are those of its text. */
  readonly passage?: Passage;
  readonly url?: string;
  /** The day up to which the pack is kept. */
  readonly asOf?: string;
}
