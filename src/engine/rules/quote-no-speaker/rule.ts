import type { Block, Quotation, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { hasActorWithin } from "../attribution-nearby.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

const FEWEST_WORDS = 7;

export const rule: Rule = {
  id: "quote/no-speaker",
  level: "note",
  summary: "A full sentence is quoted, and nobody is named who said it.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  let block = 0;
  /** The last outermost quotation: where it stands, whether its speaker is known, whether it goes on. */
  let before: { readonly block: number; readonly spoken: boolean; readonly goesOn: boolean } | undefined;
  for (const quotation of analysis.quotations) {
    const { blocks } = analysis.document;
    while (block < blocks.length && blocks[block]!.span.end <= quotation.span.start) block++;
    const named = before !== undefined && block - before.block <= 1 && (before.spoken || before.goesOn);
    const speakerless = standsAlone(quotation, analysis) && !isIntroduced(quotation, analysis);
    if (quotation.depth === 0)
      before = { block, spoken: quotation.speaker !== undefined, goesOn: goesOn(quotation) };
    if (named || !speakerless || isNamedAround(quotation, block, analysis)) continue;
    results.push({
      kind: "review",
      span: quotation.span,
      message:
        "These words are quoted, but the text around them names nobody who said them. Name the speaker or the source.",
    });
  }
  return results;
}

/** A statement of its own, in sentence form, that is no part of a sentence of the writer's. */
function standsAlone(
  { scare, depth, pairing, speaker, text, span }: Quotation,
  { document }: Analysis,
): boolean {
  if (scare || depth > 0 || pairing !== "paired" || speaker) return false;
  if (
    !/^\p{Lu}/u.test(text) ||
    !/[.!?,…]\s*$/u.test(text) ||
    text.split(/\s+/u, FEWEST_WORDS).length < FEWEST_WORDS
  )
    return false;
  const before = document.text.slice(Math.max(0, span.start - 20), span.start);
  const after = document.text.slice(span.end, span.end + 20);
  const ends = /,\s*$/u.test(text) ? /^\.?\s*(?:\n|$)/u : /^\.?(?:\s*(?:\n|$)|\s+\p{Lu})/u;
  return /(?:^|[\n.!?”"»]\s*)$/u.test(before) && ends.test(after);
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
