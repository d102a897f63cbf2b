import { lookUpQuotation, type QuotationRecord } from "../../engine/align/lookup.ts";
import type { Analysis } from "../../engine/analysis.ts";
import type { Citation, Evidence, LibraryEvidence, Quotation, QuotationEvidence } from "../../model/index.ts";

/** What a library must offer so that a document can be held against it. */
export interface LibraryRecord extends QuotationRecord {
  /** For each instrument the digest of the source with its adopted text; those without one are absent. */
  adoptedTexts(instruments: readonly string[]): Promise<ReadonlyMap<string, string>>;
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
  return { quotations, adopted };
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
