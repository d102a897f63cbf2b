import type { Actor, Attribution, Block, Document, Quotation, Span } from "../../../model/index.ts";
import { type Reading, sentenceOf } from "../../reading.ts";
import type { Tokens } from "../../text/tokens.ts";
import { attributionsFrom, scanSentences } from "../attributions/index.ts";
import { CORNER, GUILLEMET, SINGLE_GUILLEMET } from "./marks.ts";
import { type MarkPair, pairMarks } from "./pairing.ts";
import { joinParagraphs } from "./paragraphs.ts";
import { isScare } from "./scare.ts";
import { isStatement, withSpeakers } from "./speakers.ts";

/** A quotation before its speaker is known, with the tokens of its content. */
export interface QuotedTokens {
  readonly quotation: Quotation;
  readonly block: number;
  /** Tokens of the content, and of the whole with its marks. */
  readonly contentFirst: number;
  readonly contentEnd: number;
  readonly first: number;
  readonly end: number;
  /** It goes on in the next paragraph. */
  readonly goesOn: boolean;
}

/**
 * Finds the quotations of a document: by marks of every common kind, nested, over paragraphs, and the block
 * quotations. A mark without its partner gives a quotation whose `pairing` is `open` or `close` and which
 * reaches over the sentences of its paragraph in which the partner may stand, up to the next mark. A paragraph that a quotation runs over counts as
 * paired. Sorted by start. O(n).
 */
export function extractQuotations(reading: Reading, actors: readonly Actor[]): readonly Quotation[] {
  return extractStatements(reading, actors).quotations;
}

/** Quotations and attributions of a document, from one pass over its sentences. O(n). */
export function extractStatements(
  reading: Reading,
  actors: readonly Actor[],
): { readonly quotations: readonly Quotation[]; readonly attributions: readonly Attribution[] } {
  const quoted = quotedTokens(reading);
  const inMarks = quoted.filter((one) => isStatement(one) && one.quotation.marks !== "block");
  const found = scanSentences(reading, inMarks);
  return {
    quotations: withSpeakers(reading, quoted, actors, found),
    attributions: attributionsFrom(reading.tokens, found),
  };
}

function quotedTokens(reading: Reading): readonly QuotedTokens[] {
  const { tokens, document } = reading;
  const pairing = pairMarks(tokens, document.blocks);
  joinParagraphs(tokens, document.blocks, pairing);
  const found: QuotedTokens[] = [];
  /** Pairs that are not closed yet; a lone mark within them does not reach beyond. */
  const enclosing: MarkPair[] = [];
  let bound = 0;
  for (let i = 0; i < pairing.pairs.length; i++) {
    const pair = pairing.pairs[i]!;
    const at = pair.open >= 0 ? pair.open : pair.close;
    while (enclosing.length > 0 && enclosing[enclosing.length - 1]!.close < at)
      bound = Math.max(bound, enclosing.pop()!.closeNext);
    const outer = enclosing.at(-1)?.close ?? tokens.blockStart[pair.block + 1]!;
    const range = rangeOf(reading, pair, pairing.pairs[i + 1], bound, outer);
    bound = Math.max(bound, pair.open >= 0 ? pair.openNext : pair.closeNext);
    if (pair.open >= 0 && pair.close >= 0) enclosing.push(pair);
    // Empty marks quote nothing; a lone mark counts even where another one stands next to it.
    if (range.contentEnd > range.contentFirst || !range.paired) found.push(quote(reading, pair, range));
  }
  return withBlockQuotations(reading, found);
}

/** In tokens: beyond it nobody looks for the partner of a mark. */
const FARTHEST_PARTNER = 120;

interface TokenRange {
  readonly first: number;
  readonly end: number;
  readonly contentFirst: number;
  readonly contentEnd: number;
  readonly paired: boolean;
}

/** The tokens of a pair; a lone mark reaches over its paragraph, no farther than the neighbouring marks. */
function rangeOf(
  reading: Reading,
  pair: MarkPair,
  next: MarkPair | undefined,
  bound: number,
  outer: number,
): TokenRange {
  const { tokens } = reading;
  if (pair.open >= 0 && pair.close >= 0)
    return {
      first: pair.open,
      end: pair.closeNext,
      contentFirst: pair.openNext,
      contentEnd: pair.close,
      paired: true,
    };
  if (pair.open >= 0) {
    const end = pair.goesOn
      ? endOfPiece(pair, next, outer)
      : reachForward(reading, pair.openNext, nextMarkIn(pair, next, outer));
    return { first: pair.open, end, contentFirst: pair.openNext, contentEnd: end, paired: pair.goesOn };
  }
  const blockFirst = tokens.blockStart[pair.block]!;
  const first = pair.goesOn ? blockFirst : reachBack(reading, pair.close, Math.max(blockFirst, bound));
  return { first, end: pair.closeNext, contentFirst: first, contentEnd: pair.close, paired: pair.goesOn };
}

function nextMarkIn(pair: MarkPair, next: MarkPair | undefined, outer: number): number {
  if (!next || next.block !== pair.block) return outer;
  return Math.min(outer, next.open >= 0 ? next.open : next.close);
}

/** Whole sentences from a lone opening mark on, as far as its partner may stand. */
function reachForward({ sentences }: Reading, from: number, limit: number): number {
  let sentence = sentenceOf(sentences, from);
  while (sentences.first[sentence + 1]! < limit && sentences.first[sentence + 2]! <= from + FARTHEST_PARTNER)
    sentence++;
  return Math.max(Math.min(sentences.first[sentence + 1]!, limit), from);
}

/** Whole sentences up to a lone closing mark. */
function reachBack({ sentences }: Reading, to: number, limit: number): number {
  let sentence = sentenceOf(sentences, to);
  while (
    sentence > 0 &&
    sentences.first[sentence]! > limit &&
    sentences.first[sentence - 1]! >= to - FARTHEST_PARTNER
  )
    sentence--;
  return Math.min(Math.max(sentences.first[sentence]!, limit), to);
}

/** A paragraph of a quotation ends with its block, or where the next one opens on a line of its own. */
function endOfPiece(pair: MarkPair, next: MarkPair | undefined, blockEnd: number): number {
  const sameBlock =
    next !== undefined && next.block === pair.block && next.open > 0 && next.family === pair.family;
  return sameBlock && pair.opensAgain ? next.open : blockEnd;
}

function quote({ document, tokens }: Reading, pair: MarkPair, range: TokenRange): QuotedTokens {
  const content = contentSpan(tokens, range);
  const { paired } = range;
  const quotation: Quotation = {
    kind: "quotation",
    span: spanOf(tokens, range.first, range.end),
    content,
    text: document.text.slice(content.start, content.end),
    marks: marksOf(pair),
    depth: pair.depth,
    pairing: paired ? "paired" : pair.open >= 0 ? "open" : "close",
    scare: paired && isScare(tokens, range.first, range.end, range.contentFirst, range.contentEnd),
  };
  return { quotation, block: pair.block, goesOn: pair.goesOn && pair.open >= 0, ...range };
}

/** Empty, at the inner edge of the mark, where nothing stands between it and the next mark. */
function contentSpan(tokens: Tokens, { first, contentFirst, contentEnd }: TokenRange): Span {
  if (contentEnd > contentFirst) return spanOf(tokens, contentFirst, contentEnd);
  const edge = contentFirst > first ? tokens.end[contentFirst - 1]! : tokens.start[contentFirst]!;
  return { start: edge, end: edge };
}

function spanOf(tokens: Tokens, first: number, end: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

const KINDS: Readonly<Record<string, Quotation["marks"]>> = {
  '"': "straight",
  "＂": "straight",
  "'": "straight",
  "`": "backtick",
  "„": "german",
  "‚": "german",
};

function marksOf({ family, unit }: MarkPair): Quotation["marks"] {
  if (family === GUILLEMET || family === SINGLE_GUILLEMET || family === CORNER) return "guillemets";
  return KINDS[String.fromCharCode(unit)] ?? "curly";
}

/** Adds the blocks that a document sets off as quotations, unless marks span the whole block already. */
function withBlockQuotations(reading: Reading, found: QuotedTokens[]): readonly QuotedTokens[] {
  const { document, tokens } = reading;
  const added: QuotedTokens[] = [];
  let at = 0;
  document.blocks.forEach((block, b) => {
    if (block.kind !== "quotation") return;
    const first = tokens.blockStart[b]!;
    const end = tokens.blockStart[b + 1]!;
    while (at < found.length && found[at]!.block < b) at++;
    if (end === first || spansBlock(found[at], first, end)) return;
    for (let i = at; i < found.length && found[i]!.block === b; i++) found[i] = deeper(found[i]!);
    added.push(blockQuotation(document, block, b, first, end, tokens));
  });
  if (added.length === 0) return found;
  return [...found, ...added].sort((a, b) => a.first - b.first || b.end - a.end);
}

function spansBlock(quoted: QuotedTokens | undefined, first: number, end: number): boolean {
  return quoted !== undefined && quoted.first === first && quoted.end >= end - 1;
}

function deeper(quoted: QuotedTokens): QuotedTokens {
  return { ...quoted, quotation: { ...quoted.quotation, depth: quoted.quotation.depth + 1 } };
}

function blockQuotation(
  document: Document,
  _block: Block,
  b: number,
  first: number,
  end: number,
  tokens: Tokens,
): QuotedTokens {
  const span = spanOf(tokens, first, end);
  const quotation: Quotation = {
    kind: "quotation",
    span,
    content: span,
    text: document.text.slice(span.start, span.end),
    marks: "block",
    depth: 0,
    pairing: "paired",
    scare: false,
  };
  return { quotation, block: b, first, end, contentFirst: first, contentEnd: end, goesOn: false };
}
