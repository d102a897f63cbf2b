import { lookUpQuotation, type QuotationRecord } from "../../engine/align/lookup.ts";
import { contentClaims, instrumentMeant } from "../../engine/align/paraphrase/index.ts";
import type { Analysis } from "../../engine/analysis.ts";
import { paragraphsOf } from "../../engine/instruments/index.ts";
import type {
  Citation,
  Document,
  Evidence,
  InstrumentText,
  LibraryEvidence,
  Quotation,
  QuotationEvidence,
  Source,
} from "../../model/index.ts";

/** What a library must offer so that a document can be held against it. */
export interface LibraryRecord extends QuotationRecord {
  /** For each instrument the digest of the source with its adopted text; those without one are absent. */
  adoptedTexts(instruments: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** A source with what was read in it; undefined where the library does not hold it. */
  documentOf(digest: string): Promise<HeldDocument | undefined>;
}

export interface HeldDocument {
  readonly source: Source;
  readonly document: Document;
}

/** Everything that rules will ask of the library about one document, in one go. */
export async function lookUpInLibrary(
  analysis: Analysis,
  evidence: ReadonlyMap<Citation, Evidence>,
  record: LibraryRecord,
): Promise<LibraryEvidence> {
  const quotations = new Map<Quotation, QuotationEvidence>();
  for (const quotation of analysis.quotations)
    if (isLookedUp(quotation)) quotations.set(quotation, await lookUpQuotation(quotation.text, record));
  const adopted = await record.adoptedTexts(instrumentsIn(evidence, quotations));
  return { quotations, adopted, texts: await textsOf(analysis, evidence, record) };
}

/** A text beyond this size is no instrument of which a sentence tells the content. */
const LONGEST_TEXT = 4_000_000;

/** The texts of the instruments of whose content the document says something. */
async function textsOf(
  analysis: Analysis,
  evidence: ReadonlyMap<Citation, Evidence>,
  record: LibraryRecord,
): Promise<ReadonlyMap<string, InstrumentText>> {
  const ids = new Set<string>();
  for (const { citations } of contentClaims(analysis))
    for (const citation of citations) {
      const id = instrumentMeant(citation, evidence);
      if (id !== undefined) ids.add(id);
    }
  const texts = new Map<string, InstrumentText>();
  if (ids.size === 0) return texts;
  for (const [instrument, digest] of await record.adoptedTexts([...ids])) {
    const held = await record.documentOf(digest);
    if (!held || held.document.text.length > LONGEST_TEXT) continue;
    const { text } = held.document;
    texts.set(instrument, { source: held.source, instrument, text, paragraphs: paragraphsOf(text) });
  }
  return texts;
}

/** Words set in marks to name or to distance are nobody's statement; a quotation within another is part of it. */
function isLookedUp({ scare, depth, pairing }: Quotation): boolean {
  return !scare && depth === 0 && pairing === "paired";
}

function instrumentsIn(
  evidence: ReadonlyMap<Citation, Evidence>,
  quotations: ReadonlyMap<Quotation, QuotationEvidence>,
): readonly string[] {
  const ids = new Set<string>();
  for (const { status, instruments } of evidence.values())
    if (status === "found") ids.add(instruments[0]!.id);
  for (const { matches } of quotations.values())
    for (const { source } of matches) if (source.instrument) ids.add(source.instrument.id);
  return [...ids];
}
