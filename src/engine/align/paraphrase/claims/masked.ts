import type { Citation, Quotation, Span } from "../../../../model/index.ts";
import type { Analysis } from "../../../analysis.ts";

/** Stands for every unit of a citation in a masked sentence. */
export const CITED = "§";
/** Stands for every unit of words in quotation marks. */
export const QUOTED = "¤";

/** Parts the cells of a table's row. */
const CELL = "|";

/** A sentence whose citations, quotations and brackets are covered, unit by unit, so that offsets stay. */
export interface MaskedSentence {
  readonly text: string;
  /** Offset of its first unit in the document. */
  readonly start: number;
  readonly citations: readonly Citation[];
  /** First of a block. */
  readonly opensBlock: boolean;
  readonly block: number;
}

/** A longer sentence is a list or a page without stops. */
const LONGEST_SENTENCE = 1600;

/** The sentences of a document; where several stand in a block, in their order. */
export function* maskedSentences(analysis: Analysis): Generator<MaskedSentence> {
  const { tokens, sentences, document, citations, quotations } = analysis;
  let citation = 0;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const first = sentences.first[sentence]!;
    const last = sentences.first[sentence + 1]! - 1;
    if (last < first) continue;
    const start = tokens.start[first]!;
    const end = tokens.end[last]!;
    while (citation < citations.length && citations[citation]!.span.end <= start) citation++;
    if (end - start > LONGEST_SENTENCE) continue;
    const inside = citationsWithin(citations, citation, end);
    const block = sentences.block[sentence]!;
    yield {
      text: masked(document.text.slice(start, end), start, inside, quotations),
      start,
      citations: inside,
      opensBlock: sentence === 0 || sentences.block[sentence - 1] !== block,
      block,
    };
  }
}

function citationsWithin(citations: readonly Citation[], from: number, end: number): readonly Citation[] {
  const found: Citation[] = [];
  for (let at = from; at < citations.length && citations[at]!.span.start < end; at++)
    if (citations[at]!.form !== "vague") found.push(citations[at]!);
  return found;
}

/** Words in quotation marks are held against sources by other rules; a single word in them is the writer's own. */
export function isOthersWords({ pairing, scare, text }: Quotation): boolean {
  return pairing === "paired" && (!scare || text.trim().includes(" "));
}

function masked(
  words: string,
  start: number,
  citations: readonly Citation[],
  quotations: Analysis["quotations"],
): string {
  const units = words.replaceAll("\t", CELL).replace(/\s/gu, " ").split("");
  const cover = (span: Span, mark: string) => {
    for (let at = Math.max(0, span.start - start); at < Math.min(units.length, span.end - start); at++)
      units[at] = mark;
  };
  for (const quotation of quotations)
    if (isOthersWords(quotation) && quotation.span.start < start + words.length && quotation.span.end > start)
      cover(quotation.span, QUOTED);
  for (const { vote } of citations) if (vote) cover(vote.span, " ");
  for (const citation of citations) cover(withDate(citation, words, start), CITED);
  return withoutBrackets(units.join(""));
}

/** The day belongs to the citation where little stands between them: `resolution 853 of 29 July 1993`. */
function withDate({ span, dateSpan }: Citation, words: string, start: number): Span {
  if (!dateSpan || dateSpan.start < span.end || dateSpan.start - span.end > 16) return span;
  return /[.;§]/u.test(words.slice(span.end - start, dateSpan.start - start))
    ? span
    : { start: span.start, end: dateSpan.end };
}

/** What stands in brackets is an aside; a citation in them is kept. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()§]{0,200}\)/gu, (aside) => " ".repeat(aside.length)).replace(/[()]/gu, " ");
}
