import type { InstrumentText } from "./instrument-text.ts";
import type { Quotation } from "./mention.ts";
import type { Source } from "./source.ts";
import type { Passage, Span } from "./span.ts";

/** What kind of change leads from the source's words to the quotation's. */
export type EditType =
  /** "not", "never", "without" and the like dropped, added or exchanged. */
  | "negation"
  /** "unless", "only", "except", "if" and the like. */
  | "condition"
  /** may, shall, must, should, can. */
  | "modality"
  | "number"
  | "name"
  | "dropped"
  | "added"
  | "replaced"
  | "reordered";

/** One change, with its place on both sides; an empty span stands where words are missing. */
export interface Edit {
  readonly type: EditType;
  /** The quotation's own brackets or ellipsis own up to it. */
  readonly declared: boolean;
  /** In the text of the quotation. */
  readonly quoted: Span;
  /** In the text of the source. */
  readonly original: Span;
}

/**
 * How a quotation compares with a passage: the same characters but for white space; the same words in other
 * typography (case, marks, accents, hyphens, letters that scanners confuse, spelling of one country or another);
 * changed only where brackets or an ellipsis say so; or changed otherwise.
 */
export type QuotationVerdict = "verbatim" | "typography" | "declared" | "altered";

/** A quotation held against one passage of a source. */
export interface QuotationMatch {
  readonly source: Source;
  /** In the text of the source. */
  readonly passage: Passage;
  readonly verdict: QuotationVerdict;
  readonly edits: readonly Edit[];
  /** Share of the quotation's words that the passage has, 0 to 1; bracketed words do not count. */
  readonly agreement: number;
  /** Words that agree and are not among the commonest. */
  readonly tellingWords: number;
  /** Longest run of words that agree. */
  readonly longestRun: number;
  /** Who says it there, where the source's own text names a speaker or an author. */
  readonly speaker?: string;
}

/** A part of a stitched quotation, with the passage that has its words. */
export interface StitchedPart {
  /** In the text of the quotation. */
  readonly quoted: Span;
  readonly match: QuotationMatch;
}

/**
 * What the library holds for one quotation. `found` the best match is first; `stitched` its parts stand far from
 * each other; `unclear` something similar stands there, too little to say that it is meant; `notFound` nothing
 * like it; `notChecked` too short to look up. None of the last three says that the quotation is wrong.
 */
export interface QuotationEvidence {
  readonly status: "found" | "stitched" | "unclear" | "notFound" | "notChecked";
  /** Best first. */
  readonly matches: readonly QuotationMatch[];
  /** In the order of the quotation; two or more when stitched. */
  readonly parts: readonly StitchedPart[];
}

/** What a library holds for the mentions of one document. */
export interface LibraryEvidence {
  /** For every quotation that was looked up. */
  readonly quotations: ReadonlyMap<Quotation, QuotationEvidence>;
  /** Of the instruments cited or quoted: the digest of the source that holds the adopted text, where one does. */
  readonly adopted: ReadonlyMap<string, string>;
  /** The adopted texts of the instruments of whose content the document says something. */
  readonly texts: ReadonlyMap<string, InstrumentText>;
}
