import type { Block, Document, Quotation, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { firstFrom, hasActorWithin } from "../attribution-nearby.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

const FEWEST_WORDS = 7;
/** Beyond so many characters nothing is near. */
const NEAR = 20;
const NEWLINE = 10;
const MESSAGE =
  "These words are quoted, but the text around them names nobody who said them. Name the speaker or the source.";
const POINT = 46;

export const rule: Rule = {
  id: "quote/no-speaker",
  level: "note",
  summary: "A full sentence is quoted, and nobody is named who said it.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  const { document, quotations } = analysis;
  /** The last outermost quotation. */
  let before: Quotation | undefined;
  for (const quotation of quotations) {
    if (standsAlone(quotation, document) && !isIntroduced(quotation, analysis)) {
      const block = blockIndex(document.blocks, quotation.span.start);
      if (!goesOnFrom(before, block, document) && !isNamedAround(quotation, block, analysis))
        results.push({ kind: "review", span: quotation.span, message: MESSAGE });
    }
    if (quotation.depth === 0) before = quotation;
  }
  return results;
}

/** The speaker of the quotation before, in this paragraph or the last, is known, or it has no closing mark. */
function goesOnFrom(before: Quotation | undefined, block: number, { blocks }: Document): boolean {
  if (!before || block - blockIndex(blocks, before.span.start) > 1) return false;
  return before.speaker !== undefined || goesOn(before);
}

/** The first block that ends after `offset`. O(log n). */
function blockIndex(blocks: readonly Block[], offset: number): number {
  const next = firstFrom(blocks, offset + 1);
  return next > 0 && blocks[next - 1]!.span.end > offset ? next - 1 : next;
}

/** A statement of its own, in sentence form, that is no part of a sentence of the writer's. */
function standsAlone({ scare, depth, pairing, speaker, text, span }: Quotation, document: Document): boolean {
  if (scare || depth > 0 || pairing !== "paired" || speaker || text.length < 2 * FEWEST_WORDS) return false;
  return (
    beginsAlone(document.text, span.start) &&
    endsAlone(document.text, span.end, text) &&
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/u, FEWEST_WORDS).length >= FEWEST_WORDS
  );
}

/** After the end of a line or a sentence. */
function beginsAlone(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && i > start - NEAR && isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== NEWLINE) i--;
  return i < 0 || '\n.!?”"»'.includes(text[i]!);
}

/** Its last word has a mark of its own, and the line ends or a sentence begins after it. */
function endsAlone(text: string, end: number, quoted: string): boolean {
  let last = quoted.length - 1;
  while (last > 0 && isSpace(quoted.charCodeAt(last))) last--;
  const mark = quoted[last]!;
  if (!".!?,…".includes(mark)) return false;
  const from = text.charCodeAt(end) === POINT ? end + 1 : end;
  let i = from;
  while (i < text.length && i < end + NEAR && isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== NEWLINE)
    i++;
  if (i >= text.length || text.charCodeAt(i) === NEWLINE) return true;
  return mark !== "," && i > from && /^\p{Lu}/u.test(text.slice(i, i + 2));
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

/** A paragraph of a quotation that the next paragraph carries on has no closing mark. */
function goesOn({ marks, span, content }: Quotation): boolean {
  return marks !== "block" && content.end === span.end;
}

/** A colon leads to it, or it names its speakers itself: `ANNA: …`. */
function isIntroduced({ span, text }: Quotation, { document }: Analysis): boolean {
  return (
    /[:\u2013\u2014]\s*$/u.test(document.text.slice(Math.max(0, span.start - 20), span.start)) ||
    /^[\p{Lu}. ]{2,30}:/u.test(text)
  );
}

/** Whether a person, body or office is named in the paragraph, or in the sentence before or after it. */
function isNamedAround({ span }: Quotation, block: number, analysis: Analysis): boolean {
  const { blocks } = analysis.document;
  const here = blocks[block];
  if (!here) return true;
  const before = neighbour(blocks, block, -1);
  const after = neighbour(blocks, block, 1);
  const from = before ? sentenceAt(analysis, before.span.end - 1).start : here.span.start;
  const to = after ? sentenceAt(analysis, after.span.start).end : here.span.end;
  const { actors } = analysis;
  return (
    hasActorWithin(actors, { start: from, end: span.start }) ||
    hasActorWithin(actors, { start: span.end, end: to })
  );
}

/** The paragraph next to a block; none over a heading or a table. */
function neighbour(blocks: readonly Block[], block: number, step: number): Block | undefined {
  const next = blocks[block + step];
  return next && (next.kind === "paragraph" || next.kind === "quotation" || next.kind === "listItem")
    ? next
    : undefined;
}

function sentenceAt({ tokens, sentences }: Analysis, offset: number): Span {
  const token = Math.min(tokenAt(tokens, offset), tokens.count - 1);
  const sentence = sentenceOf(sentences, token);
  return {
    start: tokens.start[sentences.first[sentence]!]!,
    end: tokens.end[sentences.first[sentence + 1]! - 1]!,
  };
}
