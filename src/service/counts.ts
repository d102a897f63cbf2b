import type { Analysis } from "../engine/analysis.ts";
import { WORD } from "../engine/text/tokens.ts";
import type { Citation, Counts, Evidence } from "../model/index.ts";

/** What was read in one document, and what became of its citations. */
export function countMentions(analysis: Analysis, evidence: ReadonlyMap<Citation, Evidence>): Counts {
  const { tokens, sentences, citations } = analysis;
  const status = (wanted: Evidence["status"]) =>
    citations.filter((citation) => evidence.get(citation)?.status === wanted).length;
  return {
    words: countWords(tokens.kind, tokens.count),
    sentences: sentences.count,
    citations: citations.length,
    citationsFound: status("found"),
    citationsDisproved: status("disproved"),
    citationsAmbiguous: status("ambiguous"),
    citationsNotCovered: status("notCovered"),
    citationsNotChecked: status("notChecked"),
    quotations: analysis.quotations.length,
    attributions: analysis.attributions.length,
    figures: analysis.figures.length,
    dates: analysis.dates.length,
    places: analysis.places.length,
    actors: analysis.actors.length,
    wordings: analysis.wordings.length,
  };
}

function countWords(kinds: Uint8Array, count: number): number {
  let words = 0;
  for (let i = 0; i < count; i++) if (kinds[i] === WORD) words++;
  return words;
}
