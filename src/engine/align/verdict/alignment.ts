import { scannedAlike, spelledAlike } from "./folding.ts";
import type { ComparedWord } from "./words.ts";

/**
 * One step of an alignment. `same` words are equal once folded; `alike` differ in the letters of a scanner, a
 * spelling or a hyphen; `passed` are source words that an ellipsis or a note mark accounts for.
 */
export interface Step {
  readonly kind: "same" | "alike" | "replaced" | "added" | "dropped" | "passed";
  /** Words of the quotation, half-open. */
  readonly quoted: readonly [first: number, end: number];
  /** Words of the source, half-open. */
  readonly original: readonly [first: number, end: number];
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
}

const REPLACED = 1.4;
/** A little dearer than a replaced word, so that a changed word at either end still answers to one of the source. */
const ADDED = 1.41;
const DROPPED = 1;
/** Each further word that is dropped in one go. */
const DROPPED_FURTHER = 0.3;
/** A new run of changed words costs a little more than a longer one, so that what was dropped together stays together. */
const OPENING = 0.3;
const ALIKE = 0.05;
const DECLARED = 0.02;
/** What an ellipsis passes over is free but for keeping it short. */
const PASSED = 0.001;

/** The last move that led to a cell. */
type Move = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const MATCH: Move = 1;
const REPLACE: Move = 2;
const ADD: Move = 3;
const DROP: Move = 4;
const JOIN_ORIGINAL: Move = 5;
const JOIN_QUOTED: Move = 6;
const PASS: Move = 7;

/**
 * Aligns all words of a quotation with the stretch of the source that fits best (semi-global alignment with
 * affine opening costs by moves; Sellers 1980, Gotoh 1982). Two words parted by a hyphen or a line's end may be
 * one. O(quoted × original) time and memory; callers bound both.
 */
export function align(quoted: readonly ComparedWord[], original: readonly ComparedWord[]): Alignment {
  const width = original.length + 1;
  const cells = (quoted.length + 1) * width;
  const cost = new Float64Array(cells);
  const moves = new Uint8Array(cells);
  for (let i = 1; i <= quoted.length; i++) {
    const word = quoted[i - 1]!;
    const row = i * width;
    const above = row - width;
    const addCost = word.bracketed ? DECLARED * 1.5 : ADDED;
    for (let j = 0; j <= original.length; j++) {
      let best = cost[above + j]! + addCost + opening(word.bracketed, moves[above + j]!, ADD);
      let move: Move = ADD;
      if (j > 0) {
        const other = original[j - 1]!;
        const same = word.key === other.key;
        const alike = !same && !word.bracketed && areAlike(word, other);
        const paired =
          cost[above + j - 1]! +
          (same
            ? 0
            : alike
              ? ALIKE
              : word.bracketed
                ? DECLARED * (other.initial ? 3 : 1)
                : other.apparatus
                  ? REPLACED * 2
                  : REPLACED + opening(false, moves[above + j - 1]!, REPLACE));
        if (paired <= best) {
          best = paired;
          move = same || alike ? MATCH : REPLACE;
        }
        const dropped = cost[row + j - 1]! + dropCost(quoted, i, other, moves[row + j - 1]!);
        if (dropped < best) {
          best = dropped;
          move = isPassed(quoted, i, other) ? PASS : DROP;
        }
        if (
          j > 1 &&
          other.joinsBefore &&
          joined(original, j) === word.key &&
          cost[above + j - 2]! + ALIKE < best
        ) {
          best = cost[above + j - 2]! + ALIKE;
          move = JOIN_ORIGINAL;
        }
        if (
          i > 1 &&
          word.joinsBefore &&
          joined(quoted, i) === other.key &&
          cost[above - width + j - 1]! + ALIKE < best
        ) {
          best = cost[above - width + j - 1]! + ALIKE;
          move = JOIN_QUOTED;
        }
      }
      cost[row + j] = best;
      moves[row + j] = move;
    }
  }
  return traced(quoted, original, cost, moves, width);
}

function opening(declared: boolean, last: number, move: Move): number {
  if (declared) return 0;
  return last === move || last === REPLACE ? 0 : OPENING;
}

/** Words of the source that stand before quoted word `i` (counted from 0) while `i` words are behind. */
function isPassed(quoted: readonly ComparedWord[], i: number, other: ComparedWord): boolean {
  return other.apparatus || (i < quoted.length && quoted[i]!.gapBefore);
}

function dropCost(quoted: readonly ComparedWord[], i: number, other: ComparedWord, last: number): number {
  if (i >= quoted.length) return Number.POSITIVE_INFINITY;
  if (isPassed(quoted, i, other)) return PASSED;
  if (quoted[i - 1]!.bracketed || quoted[i]!.bracketed) return DECLARED * 2;
  return last === DROP ? DROPPED_FURTHER : DROPPED + OPENING;
}

function joined(words: readonly ComparedWord[], end: number): string {
  return words[end - 2]!.key + words[end - 1]!.key;
}

function areAlike(a: ComparedWord, b: ComparedWord): boolean {
  if (a.key.charCodeAt(0) > 0x2000 || (a.number && b.number)) return false;
  return scannedAlike(a.key, b.key) || spelledAlike(a.key, b.key);
}

function traced(
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
  cost: Float64Array,
  moves: Uint8Array,
  width: number,
): Alignment {
  const last = quoted.length * width;
  let j = 0;
  for (let end = 1; end < width; end++) if (cost[last + end]! < cost[last + j]!) j = end;
  const total = cost[last + j]!;
  const steps: Step[] = [];
  let i = quoted.length;
  while (i > 0) {
    const move = moves[i * width + j]!;
    const back = BACK[move]!;
    const kind = kindOf(move, quoted[i - 1]!, original[j - 1]);
    steps.push({ kind, quoted: [i - back[0], i], original: [j - back[1], j] });
    i -= back[0];
    j -= back[1];
  }
  return { steps: steps.reverse(), cost: total };
}

/** How many words of the quotation and of the source each move takes. */
const BACK: readonly (readonly [quoted: number, original: number])[] = [
  [0, 0],
  [1, 1],
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [0, 1],
];

function kindOf(move: number, word: ComparedWord, other: ComparedWord | undefined): Step["kind"] {
  if (move === MATCH) return word.key === other?.key ? "same" : "alike";
  if (move === REPLACE) return "replaced";
  if (move === ADD) return "added";
  if (move === DROP) return "dropped";
  return move === PASS ? "passed" : "alike";
}
