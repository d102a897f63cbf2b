import type { Document } from "../model/index.ts";
import { type Sentences, splitSentences } from "./text/sentences.ts";
import { type Tokens, tokenize } from "./text/tokens.ts";

/** A document split into tokens and sentences: what every extractor starts from. */
export interface Reading {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** Splits the readable blocks of a document. O(n). */
export function read(document: Document): Reading {
  const tokens = tokenize(document.text, document.blocks);
  return { document, tokens, sentences: splitSentences(tokens, document.blocks) };
}

/** The token that holds `offset`, or the first one after it; `tokens.count` past the end. O(log n). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As {@link tokenAt}, for an offset that lies at or behind token `from`. O(log of the distance). */
export function tokenFrom(tokens: Tokens, offset: number, from: number): number {
  const { end, count } = tokens;
  let low = from;
  let step = 1;
  while (low + step < count && end[low + step]! <= offset) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, count);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds token `token`. O(log n). */
export function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences.first[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Marks tokens that a mention has taken, so that a later extractor passes them over: the digits of a citation
 * or of a date are no figures. One byte a token.
 */
export type Claims = Uint8Array;

export const CLAIMED_BY_DATE = 1;
export const CLAIMED_BY_CITATION = 2;

export function claim(claims: Claims, first: number, end: number, by: number): void {
  for (let i = first; i < end; i++) claims[i]! |= by;
}
