import type {
  Actor,
  Attribution,
  Citation,
  DateExpression,
  Document,
  Figure,
  Mention,
  Place,
  Quotation,
  Wording,
} from "../model/index.ts";
import { extractActors } from "./extract/actors/index.ts";
import { extractCitations } from "./extract/citations/index.ts";
import { extractDates } from "./extract/dates/index.ts";
import { extractFigures } from "./extract/figures/index.ts";
import { extractPlaces } from "./extract/places/index.ts";
import { extractStatements } from "./extract/quotations/index.ts";
import { extractWordings } from "./extract/wordings/index.ts";
import { type Reading, read } from "./reading.ts";

/** All that a document says that can be checked; each list is sorted by start. */
export interface Analysis extends Reading {
  readonly citations: readonly Citation[];
  readonly dates: readonly DateExpression[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly wordings: readonly Wording[];
}

/** Reads a document and finds every mention in it. Pure; O(n). */
export function analyze(document: Document): Analysis {
  const reading = read(document);
  const claims = new Uint8Array(reading.tokens.count);
  const dates = extractDates(reading, claims);
  const citations = extractCitations(reading, claims, dates);
  const figures = extractFigures(reading, claims);
  const places = extractPlaces(reading);
  const actors = extractActors(reading, places);
  const { quotations, attributions } = extractStatements(reading, actors);
  const wordings = extractWordings(reading, quotations);
  const { tokens, sentences } = reading;
  // Written out: what V8 makes by spreading has another shape for each document, and every rule asks for its parts.
  return {
    document,
    tokens,
    sentences,
    citations,
    dates,
    figures,
    quotations,
    attributions,
    places,
    actors,
    wordings,
  };
}

/** Every mention of an analysis in order of start; of two that start together the longer comes first. */
export function mentionsOf(analysis: Analysis): readonly Mention[] {
  const all: Mention[] = [
    ...analysis.citations,
    ...analysis.dates,
    ...analysis.figures,
    ...analysis.quotations,
    ...analysis.attributions,
    ...analysis.places,
    ...analysis.actors,
    ...analysis.wordings,
  ];
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
