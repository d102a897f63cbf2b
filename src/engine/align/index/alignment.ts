/**
 * Local alignment of words within a band (T. F. Smith, M. S. Waterman, 1981): what matches counts by its weight,
 * what differs, is left out or put in costs a little.
 */

const REPLACED = 1.5;
const LEFT_OUT = 1.5;
const PUT_IN = 1.5;
/** For each word of the quotation before the first and after the last that matches: the least that one costs. */
export const MISSING = 0.75;

/** A quotation as numbers, with the weight of each word. */
export interface WeightedWords {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * The score of the best alignment. Word i of the quotation is compared with the words i to i + width - 1 of
 * `text`, which holds at least as many as the quotation and the width together.
 */
export function alignmentScore(quotation: WeightedWords, text: Uint32Array, width: number): number {
  const { words, weights } = quotation;
  const values = new Float32Array(width + 1);
  values[width] = -Infinity;
  let best = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const weight = weights[i]!;
    const floor = -MISSING * (i + 1);
    const after = MISSING * (words.length - 1 - i);
    let left = -Infinity;
    for (let k = 0; k < width; k++) {
      let value = values[k]! + (text[i + k] === word ? weight : -REPLACED);
      const above = values[k + 1]! - LEFT_OUT;
      if (above > value) value = above;
      const beside = left - PUT_IN;
      if (beside > value) value = beside;
      if (value < floor) value = floor;
      values[k] = value;
      left = value;
      if (value > best + after) best = value - after;
    }
  }
  return best;
}

/** The pairs of words that an alignment matches, in order. */
export interface Alignment {
  readonly score: number;
  readonly inQuotation: readonly number[];
  readonly inText: readonly number[];
}

const STOP = 0;
const SAME = 1;
const DIFFERENT = 2;
const SKIP_QUOTED = 3;
const SKIP_TEXT = 4;

/** As {@link alignmentScore}, with the words that match. Of equal alignments the one that ends first. */
export function alignWords(quotation: WeightedWords, text: Uint32Array, width: number): Alignment {
  const { words, weights } = quotation;
  const moves = new Uint8Array(words.length * width);
  const values = new Float32Array(width + 1);
  values[width] = -Infinity;
  let best = 0;
  let bestAt = -1;
  for (let i = 0; i < words.length; i++) {
    const floor = -MISSING * (i + 1);
    const after = MISSING * (words.length - 1 - i);
    let left = -Infinity;
    for (let k = 0; k < width; k++) {
      const same = text[i + k] === words[i];
      let value = values[k]! + (same ? weights[i]! : -REPLACED);
      let move = same ? SAME : DIFFERENT;
      if (values[k + 1]! - LEFT_OUT > value) {
        value = values[k + 1]! - LEFT_OUT;
        move = SKIP_QUOTED;
      }
      if (left - PUT_IN > value) {
        value = left - PUT_IN;
        move = SKIP_TEXT;
      }
      if (value <= floor) {
        value = floor;
        move = STOP;
      }
      moves[i * width + k] = move;
      values[k] = value;
      left = value;
      if (value > best + after) {
        best = value - after;
        bestAt = i * width + k;
      }
    }
  }
  return { score: best, ...trace(moves, bestAt, width) };
}

function trace(moves: Uint8Array, from: number, width: number): Pick<Alignment, "inQuotation" | "inText"> {
  const inQuotation: number[] = [];
  const inText: number[] = [];
  for (let at = from; at >= 0; ) {
    const move = moves[at]!;
    if (move === STOP) break;
    const i = Math.floor(at / width);
    if (move === SAME) {
      inQuotation.push(i);
      inText.push(i + (at % width));
    }
    // Band columns move with the quotation: a step along both keeps the column.
    if (move === SKIP_TEXT) at -= 1;
    else if (move === SKIP_QUOTED) at -= width - 1;
    else at -= width;
  }
  return { inQuotation: inQuotation.reverse(), inText: inText.reverse() };
}
