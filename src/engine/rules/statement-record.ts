import type { InstrumentParagraph, InstrumentText, Related } from "../../model/index.ts";
import type { Comparison, ContentClaim, PreparedText } from "../align/paraphrase/index.ts";
import { compareClaim, contentClaims, instrumentMeant, prepareText } from "../align/paraphrase/index.ts";
import { KeptForRun } from "./kept.ts";
import { nameOf, shortened } from "./quotation-record.ts";
import type { RuleContext } from "./rule.ts";

/** A statement about what one or more instruments contain, held against each of their texts. */
export interface HeldStatement {
  readonly claim: ContentClaim;
  /** In the order of the citations; one at least. */
  readonly comparisons: readonly Comparison[];
}

const HELD = new KeptForRun<
  RuleContext["analysis"],
  { context: RuleContext; held: readonly HeldStatement[] }
>();

/**
 * The statements of a document about instruments whose texts the library holds, all of those that a statement names. They
 * are compared once for all rules of a run.
 */
export function heldStatements(context: RuleContext): readonly HeldStatement[] {
  const { analysis, library } = context;
  if (!library || library.texts.size === 0) return [];
  const known = HELD.get(analysis);
  if (known && known.context.library === library && known.context.evidence === context.evidence)
    return known.held;
  const prepared = new Map<string, PreparedText>();
  const held = contentClaims(analysis).flatMap((claim) => {
    const comparisons = compareAll(claim, context, prepared);
    return comparisons.length > 0 ? [{ claim, comparisons }] : [];
  });
  HELD.set(analysis, { context, held });
  return held;
}

function compareAll(
  claim: ContentClaim,
  context: RuleContext,
  prepared: Map<string, PreparedText>,
): readonly Comparison[] {
  const comparisons: Comparison[] = [];
  for (const citation of claim.citations) {
    const id = instrumentMeant(citation, context.evidence);
    const text = id === undefined ? undefined : context.library!.texts.get(id);
    // What is said of several instruments together may stand in the one that is not at hand.
    if (!text && !claim.each) return [];
    if (!text) continue;
    const ready = prepared.get(text.instrument) ?? prepareText(text);
    prepared.set(text.instrument, ready);
    comparisons.push(
      compareClaim(context.analysis, claim, ready, ownDatesOf(citation, context), citation.provision),
    );
  }
  return comparisons;
}

/** Days and years on which the instrument came about: saying them says nothing about its text. */
function ownDatesOf(
  citation: ContentClaim["citations"][number],
  { evidence }: RuleContext,
): readonly string[] {
  const instrument = evidence.get(citation)?.instruments[0];
  return [
    citation.date,
    instrument?.date,
    citation.year === undefined ? undefined : String(citation.year),
    instrument?.year === undefined ? undefined : String(instrument.year),
  ].filter((each) => each !== undefined);
}

/** How a paragraph is called: `paragraph 3`, `Article 4`, `the paragraph “Noting the quarrel between …”`. */
export function paragraphName({ text }: InstrumentText, { number, span }: InstrumentParagraph): string {
  if (number !== undefined) return /^\d/u.test(number) ? `paragraph ${number}` : number;
  const words = text.slice(span.start, Math.min(span.end, span.start + 200)).split(/\s+/u);
  return `the paragraph “${words.slice(0, SHOWN_WORDS).join(" ")}${words.length > SHOWN_WORDS ? " …" : ""}”`;
}

/** So many words tell a paragraph without a number from others. */
const SHOWN_WORDS = 6;

/** A paragraph of an instrument as a related place of a finding. */
export function paragraphPassage(held: InstrumentText, paragraph: InstrumentParagraph): Related {
  const { source, instrument, text } = held;
  const { start, end } = paragraph.span;
  const words = text.slice(start, end);
  const name = paragraph.number === undefined ? "" : `${paragraphName(held, paragraph)}: `;
  return {
    message: `${name.charAt(0).toUpperCase()}${name.slice(1)}“${shortened(words)}”`,
    source: {
      id: source.digest,
      title: nameOf(source),
      instrument,
      passage: { start, end, text: words },
      ...(source.origins[0]?.kind === "url" ? { url: source.origins[0].location } : {}),
    },
  };
}
