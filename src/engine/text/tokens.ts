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

const ASCII = 128;
/** The class of every code unit that has been met; those of ASCII are known from the start. */
const classes = new Uint8Array(1 << 16).fill(UNKNOWN);
for (let unit = 0; unit < ASCII; unit++) classes[unit] = asciiClass(unit);

function asciiClass(unit: number): number {
  if (unit >= 97 && unit <= 122) return LETTER;
  if (unit >= 65 && unit <= 90) return UPPER;
  if (isAsciiDigit(unit)) return DIGIT;
  if (unit === 10 || unit === 13) return NEWLINE;
  if (unit === 32 || (unit >= 9 && unit <= 12)) return SPACE;
  return unit === 39 ? APOSTROPHE : OTHER;
}

/** Enters the class of a unit beyond ASCII. */
function classify(unit: number): void {
  classes[unit] = unit <= LAST_OF_LATIN_1 ? latinClass(unit) : isDashOrQuote(unit) ? OTHER : classOf(unit);
}

const LAST_OF_LATIN_1 = 0xff;

/** Western letters and marks, and the dashes and quotation marks below, come in most texts: no pattern is compiled for them. */
function latinClass(unit: number): number {
  if (unit === 0xa0) return SPACE;
  if (unit === 0xaa || unit === 0xad || unit === 0xb5 || unit === 0xba) return LETTER;
  if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) return OTHER;
  return unit < 0xdf ? UPPER : LETTER;
}

/** `—`, `“`, `…`; the apostrophe is none of them. */
function isDashOrQuote(unit: number): boolean {
  return unit >= 0x2010 && unit <= 0x2027 && unit !== 0x2019;
}

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (unit === 0x2019) found = APOSTROPHE;
  else if (unit === 0x2028 || unit === 0x2029) found = NEWLINE;
  else if (/\s/u.test(character) || unit === 0x200b || unit === 0xfeff) found = SPACE;
  else if (/\p{Lu}|\p{Lt}/u.test(character)) found = UPPER;
  // Soft hyphens and joiners stand inside words and belong to them.
  else if (/\p{L}|\p{M}/u.test(character) || unit === 0xad || unit === 0x200d || unit === 0x200c)
    found = LETTER;
  else if (/\p{Nd}/u.test(character)) found = DIGIT;
  return found;
}
const symbolLexemes = new Int32Array(1 << 16);

function symbolLexeme(unit: number): Lexeme {
  const known = symbolLexemes[unit]!;
  if (known !== 0) return known;
  const lexeme = lexemeOf(String.fromCharCode(unit));
  symbolLexemes[unit] = lexeme;
  return lexeme;
}

/** Arrays that grow while the text is read; see {@link tokenize}. */
class TokenBuffer {
  count = 0;
  /** The code units of one block. */
  units = new Uint16Array(KEPT_UNITS);
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

  reserveUnits(length: number): void {
    if (length > this.units.length) this.units = new Uint16Array(length);
  }

  grow(): void {
    const capacity = this.start.length * 2;
    this.start = copied(this.start, new Int32Array(capacity));
    this.end = copied(this.end, new Int32Array(capacity));
    this.kind = copied(this.kind, new Uint8Array(capacity));
    this.flags = copied(this.flags, new Uint8Array(capacity));
    this.lexeme = copied(this.lexeme, new Int32Array(capacity));
    this.hash = copied(this.hash, new Int32Array(capacity));
  }
}

function copied<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Room for the tokens of an article, kept from one text to the next: making it anew takes longer than filling it. */
const KEPT_TOKENS = 1 << 14;
const KEPT_UNITS = 1 << 14;
let kept: TokenBuffer | undefined;

/** Splits the readable blocks of a text into tokens. O(n). */
export function tokenize(text: string, blocks: readonly Block[]): Tokens {
  prepareLexicon();
  const buffer = emptyBuffer();
  const blockStart = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) {
    const { kind, span } = blocks[i]!;
    blockStart[i] = buffer.count;
    if (kind === "furniture" || kind === "code") continue;
    loadUnits(text, span.start, span.end, buffer);
    tokenizeUnits(span.start, span.end, buffer);
    if (buffer.count > blockStart[i]!) buffer.flags[blockStart[i]!]! |= BLOCK_START;
  }
  blockStart[blocks.length] = buffer.count;
  if (buffer.start.length === KEPT_TOKENS && buffer.units.length === KEPT_UNITS) kept = buffer;
  return exactly(text, buffer, blockStart);
}

function emptyBuffer(): TokenBuffer {
  const buffer = kept ?? new TokenBuffer(KEPT_TOKENS);
  buffer.count = 0;
  kept = undefined;
  return buffer;
}

/** A string's own code units are read here alone: of a text, all strings are of one kind or two, and reading stays quick. */
function loadUnits(text: string, from: number, to: number, buffer: TokenBuffer): void {
  buffer.reserveUnits(to - from);
  const { units } = buffer;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    units[i - from] = unit;
    if (unit >= ASCII && classes[unit] === UNKNOWN) classify(unit);
  }
}

/** The words and marks of a phrase of a word list, split as texts are. */
export function splitPhrase(phrase: string): string[] {
  const buffer = emptyBuffer();
  buffer.reserveUnits(phrase.length);
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    buffer.units[i] = unit;
    if (unit >= ASCII && classes[unit] === UNKNOWN) classify(unit);
  }
  tokenizeUnits(0, phrase.length, buffer);
  const words = Array.from({ length: buffer.count }, (_, i) => phrase.slice(buffer.start[i], buffer.end[i]));
  kept = buffer;
  return words;
}

/** The tokens in arrays of their length, all in one stretch of memory, which is made faster than six. */
function exactly(text: string, buffer: TokenBuffer, blockStart: Int32Array): Tokens {
  const { count } = buffer;
  const memory = new ArrayBuffer(count * 18);
  return {
    text,
    count,
    start: taken(buffer.start, new Int32Array(memory, 0, count)),
    end: taken(buffer.end, new Int32Array(memory, count * 4, count)),
    lexeme: taken(buffer.lexeme, new Int32Array(memory, count * 8, count)),
    hash: taken(buffer.hash, new Int32Array(memory, count * 12, count)),
    kind: taken(buffer.kind, new Uint8Array(memory, count * 16, count)),
    flags: taken(buffer.flags, new Uint8Array(memory, count * 17, count)),
    blockStart,
  };
}

function taken<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from.subarray(0, to.length));
  return to;
}

/** The words stand here and in no function of their own: nearly all time goes into them. */
function tokenizeUnits(from: number, to: number, buffer: TokenBuffer): void {
  const { units } = buffer;
  const classOf = classes;
  const end = to - from;
  let before = 0;
  let i = 0;
  while (i < end) {
    const first = units[i]!;
    const kind = classOf[first]!;
    if (kind === SPACE || kind === NEWLINE) {
      before |= kind === SPACE ? SPACE_BEFORE : SPACE_BEFORE | NEWLINE_BEFORE;
      i++;
      continue;
    }
    if (buffer.count === buffer.start.length) buffer.grow();
    const at = buffer.count++;
    const start = i;
    buffer.start[at] = from + start;
    if (kind !== LETTER && kind !== UPPER) {
      buffer.flags[at] = before;
      before = 0;
      i = kind === DIGIT ? readNumber(units, i, end, buffer, at) : readSymbol(units, i, end, buffer, at);
      buffer.end[at] = from + i;
      buffer.hash[at] = 0;
      continue;
    }
    let hash = HASH_START;
    let capitals = 0;
    let others = 0;
    let digits = 0;
    for (let unit = first; ; unit = units[i]!) {
      // Most of all text: small letters a to z.
      if (unit >= 97 && unit <= 122) hash = hashStep(hash, unit);
      else {
        const found = classOf[unit]!;
        if (found === UPPER) capitals++;
        else if (found === DIGIT) digits++;
        else if (found === APOSTROPHE && isInnerApostrophe(units, i, end)) others++;
        else if (found !== LETTER) break;
        hash = hashStep(hash, foldUnit(unit));
      }
      if (++i >= end) break;
    }
    const letters = i - start - digits - others;
    let flags = before | (kind === UPPER ? CAPITAL : 0);
    if (i - start === 1 && i < end && units[i] === POINT) {
      i = endOfInitials(units, i, end);
      if (i > start + 1) {
        flags = before | DOTTED | (capitals > 0 ? CAPITAL | ALL_CAPITALS : 0);
        hash = hashOf(units, start, i);
      }
    } else if (digits > 0) flags |= MIXED;
    if (capitals > 1 && capitals === letters) flags |= ALL_CAPITALS;
    before = 0;
    buffer.end[at] = from + i;
    buffer.kind[at] = WORD;
    buffer.flags[at] = flags;
    buffer.hash[at] = hash;
    buffer.lexeme[at] = findLexeme(units, start, i, hash);
  }
}

const POINT = 46;
const COMMA = 44;

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashStep(hash, foldUnit(units[i]!));
  return hash;
}

/** An apostrophe belongs to the word when letters follow that are not the possessive s alone. */
function isInnerApostrophe(units: Uint16Array, at: number, to: number): boolean {
  return isLetterAt(units, at + 1, to) && !isPossessive(units, at, to);
}

function isPossessive(units: Uint16Array, at: number, to: number): boolean {
  if (at + 1 >= to || (units[at + 1]! | 32) !== 115) return false;
  const after = at + 2 < to ? classes[units[at + 2]!] : SPACE;
  return after !== LETTER && after !== UPPER && after !== DIGIT;
}

/** The end of `U.S.` or `p.m.` when one letter and a point are followed by another letter and point. */
function endOfInitials(units: Uint16Array, afterFirst: number, to: number): number {
  let i = afterFirst;
  let initials = 1;
  while (i + 2 < to && units[i] === POINT && isLetterAt(units, i + 1, to) && units[i + 2] === POINT) {
    i += 2;
    initials++;
  }
  return initials > 1 && i < to ? i + 1 : afterFirst;
}

function isLetterAt(units: Uint16Array, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = classes[units[at]!]!;
  return kind === LETTER || kind === UPPER;
}

function readNumber(units: Uint16Array, from: number, to: number, buffer: TokenBuffer, at: number): number {
  let i = from + 1;
  for (; i < to; i++) {
    const unit = units[i]!;
    if (isAsciiDigit(unit)) continue;
    if ((unit === COMMA || unit === POINT) && i + 1 < to && isAsciiDigit(units[i + 1]!)) continue;
    if (unit > 127 && classes[unit] === DIGIT) continue;
    break;
  }
  buffer.kind[at] = NUMBER;
  buffer.lexeme[at] = 0;
  return i;
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function readSymbol(units: Uint16Array, from: number, to: number, buffer: TokenBuffer, at: number): number {
  const unit = units[from]!;
  buffer.kind[at] = SYMBOL;
  if (
    classes[unit] === APOSTROPHE &&
    at > 0 &&
    buffer.end[at - 1] === buffer.start[at] &&
    buffer.kind[at - 1] === WORD &&
    isPossessive(units, from, to)
  ) {
    buffer.flags[at]! |= POSSESSIVE;
    buffer.lexeme[at] = POSSESSIVE_LEXEME;
    return from + 2;
  }
  buffer.lexeme[at] = symbolLexeme(unit);
  // A pair of surrogates is one symbol.
  return unit >= 0xd800 && unit < 0xdc00 && from + 1 < to ? from + 2 : from + 1;
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
