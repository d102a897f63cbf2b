import type { Block } from "../../model/index.ts";
import {
  findLexeme,
  foldUnit,
  HASH_START,
  hashStep,
  type Lexeme,
  lexemeOf,
  prepareLexicon,
} from "./lexicon.ts";

/** What a token is. */
export const WORD = 1;
/** Digits, with the points and commas between them: `1,275`, `20.5`, `12.05.1992`. */
export const NUMBER = 2;
/** One character that is neither: punctuation, currency, a quotation mark. */
export const SYMBOL = 3;

/** What stands before a token, and how it is written; bits of `Tokens.flags`. */
export const SPACE_BEFORE = 1;
export const NEWLINE_BEFORE = 2;
/** First letter is a capital. */
export const CAPITAL = 4;
/** Two letters or more, all of them capitals. */
export const ALL_CAPITALS = 8;
/** A word with digits in it: `G20`, `T72`. */
export const MIXED = 16;
/** Initials with points, taken as one word: `U.S.`, `p.m.` */
export const DOTTED = 32;
/** First token of a block. */
export const BLOCK_START = 64;
/** An apostrophe and s after a word: `’s`. */
export const POSSESSIVE = 128;

/**
 * The words, numbers and marks of a document in reading order, as parallel arrays indexed by token.
 * Furniture and code blocks have none. Offsets are UTF-16 code units of the document's text.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Lexeme of a word or symbol; 0 when no list knows it, and for numbers. */
  readonly lexeme: Int32Array;
  /** Hash of the folded word, equal for equal words; 0 for numbers and symbols. */
  readonly hash: Int32Array;
  /** Index of the first token of each block, and one more entry that is `count`. */
  readonly blockStart: Int32Array;
}

const OTHER = 0;
const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const NEWLINE = 5;
const APOSTROPHE = 6;
const UNKNOWN = 255;

const classes = new Uint8Array(1 << 16).fill(UNKNOWN);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) found = NEWLINE;
  else if (/\s/u.test(character) || unit === 0x200b || unit === 0xfeff) found = SPACE;
  else if (/\p{Lu}|\p{Lt}/u.test(character)) found = UPPER;
  // Soft hyphens and joiners stand inside words and belong to them.
  else if (/\p{L}|\p{M}/u.test(character) || unit === 0xad || unit === 0x200d || unit === 0x200c)
    found = LETTER;
  else if (/\p{Nd}/u.test(character)) found = DIGIT;
  else if (unit === 39 || unit === 0x2019 || unit === 0x02bc) found = APOSTROPHE;
  classes[unit] = found;
  return found;
}

function classOf(unit: number): number {
  const known = classes[unit]!;
  return known === UNKNOWN ? classify(unit) : known;
}

const symbolLexemes = new Int32Array(1 << 16);

function symbolLexeme(unit: number): Lexeme {
  const known = symbolLexemes[unit]!;
  if (known !== 0) return known;
  const lexeme = lexemeOf(String.fromCharCode(unit));
  symbolLexemes[unit] = lexeme;
  return lexeme;
}

/** Arrays that grow while the text is read; held by one call of {@link tokenize}. */
class TokenBuffer {
  count = 0;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  lexeme: Int32Array<ArrayBuffer>;
  hash: Int32Array<ArrayBuffer>;

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.lexeme = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
  }

  reserve(): void {
    if (this.count < this.start.length) return;
    const capacity = this.start.length * 2;
    this.start = extended(this.start, new Int32Array(capacity));
    this.end = extended(this.end, new Int32Array(capacity));
    this.kind = extended(this.kind, new Uint8Array(capacity));
    this.flags = extended(this.flags, new Uint8Array(capacity));
    this.lexeme = extended(this.lexeme, new Int32Array(capacity));
    this.hash = extended(this.hash, new Int32Array(capacity));
  }
}

function extended<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Splits the readable blocks of a text into tokens. O(n). */
export function tokenize(text: string, blocks: readonly Block[]): Tokens {
  prepareLexicon();
  const buffer = new TokenBuffer(Math.max(64, text.length >> 2));
  const blockStart = new Int32Array(blocks.length + 1);
  blocks.forEach((block, i) => {
    blockStart[i] = buffer.count;
    if (block.kind === "furniture" || block.kind === "code") return;
    tokenizeSpan(text, block.span.start, block.span.end, buffer);
    if (buffer.count > blockStart[i]!) buffer.flags[blockStart[i]!]! |= BLOCK_START;
  });
  blockStart[blocks.length] = buffer.count;
  const { count, start, end, kind, flags, lexeme, hash } = buffer;
  return { text, count, start, end, kind, flags, lexeme, hash, blockStart };
}

function tokenizeSpan(text: string, from: number, to: number, buffer: TokenBuffer): void {
  let before = 0;
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === SPACE) {
      before |= SPACE_BEFORE;
      i++;
      continue;
    }
    if (kind === NEWLINE) {
      before |= SPACE_BEFORE | NEWLINE_BEFORE;
      i++;
      continue;
    }
    buffer.reserve();
    buffer.flags[buffer.count] = before;
    if (kind === LETTER || kind === UPPER) i = readWord(text, i, to, buffer);
    else if (kind === DIGIT) i = readNumber(text, i, to, buffer);
    else i = readSymbol(text, i, to, unit, kind, buffer);
    buffer.count++;
    before = 0;
  }
}

function readWord(text: string, from: number, to: number, buffer: TokenBuffer): number {
  const at = buffer.count;
  let hash = HASH_START;
  let capitals = 0;
  let letters = 0;
  let mixed = 0;
  let i = from;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    // Most of all text: small letters a to z.
    if (unit >= 97 && unit <= 122) {
      letters++;
      hash = hashStep(hash, unit);
      continue;
    }
    const kind = classOf(unit);
    if (kind === LETTER) letters++;
    else if (kind === UPPER) {
      letters++;
      capitals++;
    } else if (kind === DIGIT) mixed = MIXED;
    else if (kind === APOSTROPHE) {
      if (!isInnerApostrophe(text, i, to)) break;
    } else break;
    hash = hashStep(hash, foldUnit(unit));
  }
  if (letters === 1 && i - from === 1) {
    const dotted = endOfInitials(text, i, to);
    if (dotted > i)
      return finishWord(text, from, dotted, DOTTED | (capitals ? CAPITAL | ALL_CAPITALS : 0), buffer);
  }
  const first = classOf(text.charCodeAt(from)) === UPPER ? CAPITAL : 0;
  buffer.start[at] = from;
  buffer.end[at] = i;
  buffer.kind[at] = WORD;
  buffer.flags[at]! |= first | mixed | (capitals === letters && letters > 1 ? ALL_CAPITALS : 0);
  buffer.hash[at] = hash;
  buffer.lexeme[at] = findLexeme(text, from, i, hash);
  return i;
}

/** An apostrophe belongs to the word when letters follow that are not the possessive s alone. */
function isInnerApostrophe(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (next !== LETTER && next !== UPPER) return false;
  return !isPossessive(text, at, to);
}

function isPossessive(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || (text.charCodeAt(at + 1) | 32) !== 115) return false;
  const after = at + 2 < to ? classOf(text.charCodeAt(at + 2)) : SPACE;
  return after !== LETTER && after !== UPPER && after !== DIGIT;
}

/** The end of `U.S.` or `p.m.` when one letter and a point are followed by another letter and point. */
function endOfInitials(text: string, afterFirst: number, to: number): number {
  let i = afterFirst;
  let initials = 1;
  while (
    i + 2 < to + 1 &&
    text.charCodeAt(i) === 46 &&
    isLetterAt(text, i + 1, to) &&
    text.charCodeAt(i + 2) === 46
  ) {
    i += 2;
    initials++;
  }
  return initials > 1 && i < to ? i + 1 : afterFirst;
}

function isLetterAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === LETTER || kind === UPPER;
}

function finishWord(text: string, from: number, to: number, flags: number, buffer: TokenBuffer): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashStep(hash, foldUnit(text.charCodeAt(i)));
  const at = buffer.count;
  buffer.start[at] = from;
  buffer.end[at] = to;
  buffer.kind[at] = WORD;
  buffer.flags[at]! |= flags;
  buffer.hash[at] = hash;
  buffer.lexeme[at] = findLexeme(text, from, to, hash);
  return to;
}

function readNumber(text: string, from: number, to: number, buffer: TokenBuffer): number {
  let i = from + 1;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    if ((unit === 44 || unit === 46) && i + 1 < to && isAsciiDigit(text.charCodeAt(i + 1))) continue;
    if (unit > 127 && classOf(unit) === DIGIT) continue;
    break;
  }
  const at = buffer.count;
  buffer.start[at] = from;
  buffer.end[at] = i;
  buffer.kind[at] = NUMBER;
  buffer.hash[at] = 0;
  buffer.lexeme[at] = 0;
  return i;
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function readSymbol(
  text: string,
  from: number,
  to: number,
  unit: number,
  kind: number,
  buffer: TokenBuffer,
): number {
  const at = buffer.count;
  let end = from + 1;
  if (
    kind === APOSTROPHE &&
    at > 0 &&
    buffer.end[at - 1] === from &&
    buffer.kind[at - 1] === WORD &&
    isPossessive(text, from, to)
  ) {
    end = from + 2;
    buffer.flags[at]! |= POSSESSIVE;
    buffer.lexeme[at] = POSSESSIVE_LEXEME;
  } else {
    // A pair of surrogates is one symbol.
    if (unit >= 0xd800 && unit < 0xdc00 && from + 1 < to) end = from + 2;
    buffer.lexeme[at] = symbolLexeme(unit);
  }
  buffer.start[at] = from;
  buffer.end[at] = end;
  buffer.kind[at] = SYMBOL;
  buffer.hash[at] = 0;
  return end;
}

/** Lexeme of the possessive `’s`. */
export const POSSESSIVE_LEXEME = lexemeOf("'s");

/** The words of tokens `[first, end)` as they stand in the text. */
export function textOf(tokens: Tokens, first: number, end: number): string {
  return end > first ? tokens.text.slice(tokens.start[first], tokens.end[end - 1]) : "";
}

/** The code unit of a symbol token, 0 for other tokens. */
export function symbolAt(tokens: Tokens, at: number): number {
  return tokens.kind[at] === SYMBOL ? tokens.text.charCodeAt(tokens.start[at]!) : 0;
}

/** Value of a token of one to `most` ASCII digits, else −1. */
export function integerAt(tokens: Tokens, at: number, most = 5): number {
  if (at < 0 || at >= tokens.count || tokens.kind[at] !== NUMBER) return -1;
  const start = tokens.start[at]!;
  const stop = tokens.end[at]!;
  if (stop - start > most) return -1;
  let value = 0;
  for (let i = start; i < stop; i++) {
    const digit = tokens.text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
