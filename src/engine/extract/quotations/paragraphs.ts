import type { Block } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { NEWLINE_BEFORE, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import {
  DETERMINER,
  isCapital,
  isClass,
  PREPOSITION_WORD,
  SUBJECT_PRONOUN,
  TIME_WORD,
} from "../attributions/grammar.ts";
import { CLAUSE, NOUN_TOO, PAST, QUOTES, SPEECH_VERB, THIRD_PERSON } from "../attributions/verbs.ts";
import type { MarkPair, Pairing } from "./pairing.ts";

/** How many paragraphs a quotation may run over without marks of its own between its first and its last. */
const FARTHEST = 8;
const LONGEST_SUBJECT = 6;
const ENDS_CLAUSE = wordSet([",", "?", "!"]);
const ENDS_ATTRIBUTION = wordSet([".", ",", ":"]);
const FARTHEST_CUT = 3;
const SHORT_ATTRIBUTION = 8;
const TERMINAL = wordSet([".", "!", "?", "…", ":", ";", "”", '"', "»", ")", "]"]);
const COLON = lexemeOf(":");
const COMMA = lexemeOf(",");
const AFTER_CLOSING = wordSet([".", ",", ";", ")", "]", "!", "?", "…", "*"]);

/**
 * Marks the lone marks that are none: a paragraph of a quotation is left open when the next one opens again,
 * or when a later one, without marks before it, closes. O(n).
 */
export function joinParagraphs(tokens: Tokens, blocks: readonly Block[], { pairs, opener }: Pairing): void {
  let waiting: MarkPair | undefined;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i]!;
    if (pair.open >= 0 && pair.close >= 0) {
      if (waiting && pair.family === waiting.family && pair.block !== waiting.block) waiting = undefined;
      continue;
    }
    if (pair.open < 0) {
      if (waiting && closesFor(waiting, pair, tokens, blocks)) waiting.goesOn = pair.goesOn = true;
      waiting = undefined;
      continue;
    }
    if (opensAgainOnNewLine(tokens, pair, pairs[i + 1])) {
      pair.goesOn = pair.opensAgain = true;
      continue;
    }
    if (!isLastOpenOfBlock(pairs, i)) continue;
    const next = nextParagraph(blocks, pair.block);
    if (next >= 0 && opener[next] === pair.family && mayGoOn(tokens, pairs, i)) pair.goesOn = true;
    else waiting = pair;
  }
}

/** Paragraphs that are parted by a single line break stand in one block. */
function opensAgainOnNewLine(tokens: Tokens, pair: MarkPair, next: MarkPair | undefined): boolean {
  if (!next || next.block !== pair.block || next.open < 0 || next.family !== pair.family) return false;
  return (tokens.flags[next.open]! & NEWLINE_BEFORE) !== 0;
}

function isLastOpenOfBlock(pairs: readonly MarkPair[], at: number): boolean {
  const { block, family } = pairs[at]!;
  for (let i = at + 1; i < pairs.length && pairs[i]!.block === block; i++) {
    const other = pairs[i]!;
    if (other.family === family && other.open >= 0 && other.close < 0) return false;
  }
  return true;
}

/** The next paragraph that may carry a quotation on; -1 after a heading, a table or the end. */
function nextParagraph(blocks: readonly Block[], from: number): number {
  for (let b = from + 1; b < blocks.length; b++) {
    const { kind } = blocks[b]!;
    if (kind === "paragraph" || kind === "listItem" || kind === "quotation") return b;
    if (kind !== "caption" && kind !== "furniture") return -1;
  }
  return -1;
}

function closesFor(open: MarkPair, close: MarkPair, tokens: Tokens, blocks: readonly Block[]): boolean {
  if (open.family !== close.family || close.block === open.block || close.block - open.block > FARTHEST)
    return false;
  const whole = beginsStatement(tokens, open) && endsParagraph(tokens, close);
  if (!whole && !isCutMidSentence(tokens, open, close)) return false;
  for (let b = open.block; b < close.block; ) {
    b = nextParagraph(blocks, b);
    if (b < 0) return false;
  }
  return true;
}

/** At the start of its paragraph, or after a colon or comma. */
function beginsStatement(tokens: Tokens, { open, block }: MarkPair): boolean {
  if (open === tokens.blockStart[block]) return true;
  const before = tokens.lexeme[open - 1];
  return before === COLON || before === COMMA;
}

/** A page break splits paragraphs: the one that opens breaks off without a stop. */
function isCutMidSentence(tokens: Tokens, open: MarkPair, close: MarkPair): boolean {
  const last = tokens.blockStart[open.block + 1]! - 1;
  return close.block - open.block <= FARTHEST_CUT && !TERMINAL.has(tokens.lexeme[last]!);
}

/** Nothing but punctuation follows, or a short attribution: `…,” the minister says.` */
function endsParagraph(tokens: Tokens, { close, closeNext, block }: MarkPair): boolean {
  const end = tokens.blockStart[block + 1]!;
  if (tokens.lexeme[close - 1] === COMMA && end - closeNext <= SHORT_ATTRIBUTION) return true;
  for (let i = closeNext; i < end; i++)
    if (tokens.kind[i] !== SYMBOL || !AFTER_CLOSING.has(tokens.lexeme[i]!)) return false;
  return true;
}

/**
 * A quotation that the next paragraph takes up begins as a sentence, or goes on with one; a phrase within a sentence ends
 * with it. It holds no attribution of its own.
 */
function mayGoOn(tokens: Tokens, pairs: readonly MarkPair[], at: number): boolean {
  const pair = pairs[at]!;
  const word = pair.openNext;
  const phrase =
    pair.open > tokens.blockStart[pair.block]! &&
    tokens.kind[word] === WORD &&
    !isCapital(tokens, word) &&
    !isResumed(tokens, pairs[at - 1], pair);
  return !phrase && !isAttributedWithin(tokens, pair);
}

/** `“They gave us soap,” she said, “and a form.`: behind its attribution a sentence goes on, and ends its paragraph. */
function isResumed({ lexeme, blockStart }: Tokens, before: MarkPair | undefined, pair: MarkPair): boolean {
  return (
    before !== undefined &&
    before.block === pair.block &&
    before.family === pair.family &&
    before.close >= 0 &&
    lexeme[before.close - 1] === COMMA &&
    lexeme[pair.open - 1] === COMMA &&
    TERMINAL.has(lexeme[blockStart[pair.block + 1]! - 1]!)
  );
}

/** `“We are ready, said the mayor.`: an attribution stands where the closing mark is lost. */
function isAttributedWithin(tokens: Tokens, { openNext, block }: MarkPair): boolean {
  const end = tokens.blockStart[block + 1]!;
  for (let i = openNext + 1; i < end; i++) {
    if (!ENDS_CLAUSE.has(tokens.lexeme[i]!)) continue;
    if (isAttribution(tokens, i + 1, end)) return true;
  }
  return false;
}

function isAttribution(tokens: Tokens, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  if (isSaid(tokens, at)) return isCapital(tokens, at + 1) || isClass(tokens, at + 1, DETERMINER);
  const subject = isCapital(tokens, at) || isClass(tokens, at, DETERMINER | SUBJECT_PRONOUN);
  if (!subject) return false;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_SUBJECT); i++) {
    if (isSaid(tokens, i))
      return (
        i + 1 >= end ||
        ENDS_ATTRIBUTION.has(tokens.lexeme[i + 1]!) ||
        isClass(tokens, i + 1, TIME_WORD | PREPOSITION_WORD)
      );
    if (tokens.kind[i] === SYMBOL) return false;
  }
  return false;
}

function isSaid(tokens: Tokens, at: number): boolean {
  const verb = SPEECH_VERB.get(tokens.lexeme[at]!);
  return (
    (verb & QUOTES) !== 0 &&
    (verb & CLAUSE) !== 0 &&
    (verb & (PAST | THIRD_PERSON)) !== 0 &&
    (verb & NOUN_TOO) === 0
  );
}
