import type { Citation, DateExpression, Evidence, Instrument, Place } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { mentionsBetween } from "../between.ts";

export interface Resolved {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly instrument: Instrument;
}

/** The digits of the one number in another order are those of the other. */
export function areSwapped({ id: a }: Instrument, { id: b }: Instrument): boolean {
  const [one, other] = [numberIn(a), numberIn(b)];
  return one !== other && [...one].sort().join("") === [...other].sort().join("");
}

/** `853` of `S/RES/853 (1993)`. */
function numberIn(id: string): string {
  return /(\d+)(?: \(\d{4}\))?$/u.exec(id)?.[1] ?? id;
}

export function touches({ territories = [] }: Instrument, codes: ReadonlySet<string>): boolean {
  return territories.some((code) => codes.has(code));
}

/** The places that the sentence of a citation names. */
export function placesBeside(analysis: Analysis, citation: Citation): readonly Place[] {
  const { tokens, sentences } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, citation.span.start));
  const start = tokens.start[sentences.first[sentence]!]!;
  const end = tokens.end[sentences.first[sentence + 1]! - 1]!;
  return mentionsBetween(analysis.places, start, end);
}

export function subjectOf({ subject }: Instrument): string {
  return subject ?? "another matter";
}

/** The days, to the day, that the sentence of a citation tells. */
export function daysBeside(
  { tokens, sentences, dates }: Analysis,
  { span }: Citation,
): readonly DateExpression[] {
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const start = tokens.start[sentences.first[sentence]!]!;
  const end = tokens.end[sentences.first[sentence + 1]! - 1]!;
  return mentionsBetween(dates, start, end).filter(
    ({ type, value }) => type === "DATE" && value.length === 10,
  );
}
