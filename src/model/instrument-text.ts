import type { Source } from "./source.ts";
import type { Passage, Span } from "./span.ts";

/**
 * Where a paragraph stands: what the organ had in mind before it acted; what it decided, also an article of a treaty or
 * a paragraph of a judgment; the line that says how it was adopted; a note or annex behind.
 */
export type InstrumentPart = "preamble" | "operative" | "adoption" | "annex";

/** A verb by which an organ acts: `Condemns`, `Noting with concern`, `Decides to remain seized`. */
export interface ActVerb extends Passage {
  /** What sort of act it is; verbs of one class say the same. */
  readonly act: Act;
}

export type Act =
  | "decide"
  | "demand"
  | "call"
  | "request"
  | "invite"
  | "condemn"
  | "deplore"
  | "concern"
  | "affirm"
  | "recall"
  | "note"
  | "welcome"
  | "support"
  | "recognise"
  | "declare"
  | "authorise"
  | "stress";

/** One paragraph of an instrument. */
export interface InstrumentParagraph {
  readonly part: InstrumentPart;
  /** As the text gives it, `3`, `Article 4`; absent in preambles. */
  readonly number?: string;
  /** The verb it begins with, then those that go on with it; empty where it begins with none. */
  readonly verbs: readonly ActVerb[];
  readonly span: Span;
}

/** The text of an instrument that a library holds, with its paragraphs in reading order. */
export interface InstrumentText {
  readonly source: Source;
  /** Usual form, as in {@link Instrument.id}. */
  readonly instrument: string;
  /** The text of the source; offsets are those of the source. */
  readonly text: string;
  readonly paragraphs: readonly InstrumentParagraph[];
}
