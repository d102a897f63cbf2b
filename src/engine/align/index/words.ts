import {
  ALONE,
  EXPANDED,
  expansionOf,
  FIRST_LETTER,
  folded,
  HYPHEN,
  IGNORED,
  learn,
  SEPARATOR,
  UNKNOWN,
} from "./fold.ts";

/** Words read from a text, as parallel arrays. */
export interface WordBuffer {
  readonly capacity: number;
  count: number;
  /** Sum of the word's folded letters in powers of a base, so that two words can be joined without reading them. */
  readonly sum: Uint32Array;
  /** Folded letters. */
  readonly length: Uint16Array;
  /** UTF-16 offsets in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export function wordBuffer(capacity: number): WordBuffer {
  return {
    capacity,
    count: 0,
    sum: new Uint32Array(capacity),
    length: new Uint16Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
  };
}

const BASE = 0x01000193;
const MAXIMUM_LENGTH = 0xffff;
const R = 0x72;
const N = 0x6e;
const M = 0x6d;
const V = 0x76;
const W = 0x77;

/** Scrambles a sum into the number by which the index knows the word; never 0. */
export function termOf(sum: number): number {
  let h = sum;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = (h ^ (h >>> 16)) >>> 0;
  return h === 0 ? 1 : h;
}

/** The term of two words that stand side by side. */
export function pairTerm(first: number, second: number): number {
  return termOf((Math.imul(first, 0x9e3779b1) + second) | 0);
}

/** The sum that two words have when they are written as one. */
export function joinedSum(first: number, second: number, secondLength: number): number {
  let factor = 1;
  let power = BASE;
  for (let rest = secondLength; rest > 0; rest >>>= 1) {
    if (rest & 1) factor = Math.imul(factor, power);
    power = Math.imul(power, power);
  }
  return (Math.imul(first, factor) + second) >>> 0;
}

/**
 * Reads words from `from` on until the text ends or the buffer is full, and returns the offset at which to go on.
 * A word is a run of letters and digits; a hyphen at the end of a line, with a small letter after it, joins.
 * Reading may start anew at the start of any word. Linear in the length.
 */
export function readWords(text: string, from: number, into: WordBuffer): number {
  const { capacity, sum, length, start, end } = into;
  const size = text.length;
  let count = 0;
  let i = from;
  while (i < size) {
    const unit = text.charCodeAt(i);
    let letter = folded[unit]!;
    if (letter === UNKNOWN) letter = learn(unit);
    if (letter < FIRST_LETTER && letter !== EXPANDED && letter !== ALONE) {
      i++;
      continue;
    }
    if (count === capacity) break;
    start[count] = i;
    if (letter === ALONE) {
      sum[count] = unit;
      length[count] = 1;
      end[count++] = ++i;
      continue;
    }
    i = readWord(text, i, into, count);
    end[count++] = i;
  }
  into.count = count;
  return i;
}

/** Reads the word that starts at `from` and returns its end. */
function readWord(text: string, from: number, into: WordBuffer, index: number): number {
  const size = text.length;
  let sum = 0;
  let before = 0;
  let last = 0;
  let length = 0;
  let i = from;
  while (i < size) {
    const unit = text.charCodeAt(i);
    let letter = folded[unit]!;
    if (letter === UNKNOWN) letter = learn(unit);
    if (letter >= FIRST_LETTER) {
      if ((letter === N && last === R) || (letter === V && last === V)) {
        // "rn" reads as "m" and "vv" as "w".
        last = letter === N ? M : W;
        sum = (Math.imul(before, BASE) + last) | 0;
      } else {
        before = sum;
        sum = (Math.imul(sum, BASE) + letter) | 0;
        last = letter;
        length++;
      }
      i++;
    } else if (letter === EXPANDED) {
      for (const part of expansionOf(unit)) {
        before = sum;
        sum = (Math.imul(sum, BASE) + part) | 0;
        last = part;
        length++;
      }
      i++;
    } else if (letter === IGNORED) i++;
    else if (letter === HYPHEN) {
      const next = continuation(text, i);
      if (next < 0) break;
      i = next;
    } else break;
  }
  into.sum[index] = sum >>> 0;
  into.length[index] = Math.min(length, MAXIMUM_LENGTH);
  return i;
}

/** A hyphen's word goes on there; -1 where the word ends. Looks at a bounded number of units. */
function continuation(text: string, hyphen: number): number {
  let i = hyphen + 1;
  let broken = false;
  for (const limit = i + MAXIMUM_BREAK; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 12 || unit === 0x2028) broken = true;
    else if (unit !== 32 && unit !== 9 && unit !== 0xa0) break;
  }
  if (!broken) return text.charCodeAt(hyphen) === SOFT_HYPHEN && i === hyphen + 1 ? i : -1;
  const unit = text.charCodeAt(i);
  if (!(unit >= 0) || !isSmallLetter(unit)) return -1;
  return i;
}

const MAXIMUM_BREAK = 64;
const SOFT_HYPHEN = 0xad;

function isSmallLetter(unit: number): boolean {
  if (unit >= 97 && unit <= 122) return true;
  if (unit < 128 || folded[unit] === SEPARATOR) return false;
  return /\p{Ll}/u.test(String.fromCharCode(unit));
}

/** All words of a text of moderate length, such as a quotation. */
export function wordsOf(text: string, maximum: number): WordBuffer {
  const buffer = wordBuffer(Math.max(1, Math.min(maximum, text.length)));
  readWords(text, 0, buffer);
  return buffer;
}
