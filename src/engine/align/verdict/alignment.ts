import { ALIKE_PAIR, DIFFERENT, type Likeness, likenessOf } from "./likeness.ts";
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
type Move = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
const MATCH: Move = 1;
const REPLACE: Move = 2;
const ADD: Move = 3;
const DROP: Move = 4;
const PASS: Move = 5;
/** Two, three or four words of the source are one of the quotation, or the other way round. */
const JOIN_ORIGINAL: readonly Move[] = [6, 7, 8];
const JOIN_QUOTED: readonly Move[] = [9, 10, 11];

/** Words of the quotation that one move takes at most, and one more. */
const ROWS = 5;

/**
 * The table of the alignment: what it costs to come to each pair of positions, of which only the last rows are kept,
 * and by which move.
 */
interface Table {
  readonly quoted: readonly ComparedWord[];
  readonly original: readonly ComparedWord[];
  readonly likeness: Likeness;
  readonly width: number;
  readonly cost: Float64Array;
  readonly moves: Uint8Array;
}

/**
 * Aligns all words of a quotation with the stretch of the source that fits best (semi-global alignment with
 * affine opening costs by moves; Sellers 1980, Gotoh 1982). Up to four words parted by hyphens, a line's end or lost
 * spaces may be one. O(quoted × original) time and memory; callers bound both.
 */
export function align(quoted: readonly ComparedWord[], original: readonly ComparedWord[]): Alignment {
  const width = original.length + 1;
  const table: Table = {
    quoted,
    original,
    likeness: likenessOf(quoted, original),
    width,
    cost: new Float64Array(ROWS * width),
    moves: new Uint8Array((quoted.length + 1) * width),
  };
  for (let i = 1; i <= quoted.length; i++) fillRow(table, i);
  return traced(table);
}

/** All cells for one word of the quotation. Written as one loop: it is where the time of a look-up goes. */
function fillRow({ quoted, original, likeness, width, cost, moves }: Table, i: number): void {
  const word = quoted[i - 1]!;
  const { bracketed } = word;
  const gap = i < quoted.length && quoted[i]!.gapBefore;
  const last = i === quoted.length;
  const declared = bracketed || (!last && quoted[i]!.bracketed);
  const row = (i % ROWS) * width;
  const above = ((i - 1) % ROWS) * width;
  const moved = i * width;
  const movedAbove = moved - width;
  const added = bracketed ? DECLARED * 1.5 : ADDED;
  for (let j = 0; j < width; j++) {
    let best = cost[above + j]! + (bracketed ? added : added + opening(moves[movedAbove + j]!, ADD));
    let move = ADD;
    if (j > 0) {
      const other = original[j - 1]!;
      const pair = likeness.pair(i - 1, j - 1);
      let price = cost[above + j - 1]!;
      let paired = MATCH;
      if (pair === DIFFERENT || (pair === ALIKE_PAIR && bracketed)) {
        paired = REPLACE;
        if (bracketed) price += DECLARED * (other.initial ? 3 : 1);
        else
          price += other.apparatus ? REPLACED * 2 : REPLACED + opening(moves[movedAbove + j - 1]!, REPLACE);
      } else if (pair === ALIKE_PAIR) price += ALIKE;
      if (price < best) {
        best = price;
        move = paired;
      }
      if (!last) {
        const passed = gap || other.apparatus;
        price = cost[row + j - 1]!;
        if (passed) price += PASSED;
        else if (declared) price += DECLARED * 2;
        else price += moves[moved + j - 1] === DROP ? DROPPED_FURTHER : DROPPED + OPENING;
        if (price < best) {
          best = price;
          move = passed ? PASS : DROP;
        }
      }
      const inOriginal = likeness.joinedInOriginal(i - 1, j);
      if (inOriginal > 1 && cost[above + j - inOriginal]! + ALIKE < best) {
        best = cost[above + j - inOriginal]! + ALIKE;
        move = JOIN_ORIGINAL[inOriginal - 2]!;
      }
      const inQuoted = likeness.joinedInQuoted(i, j - 1);
      if (inQuoted > 1 && cost[((i - inQuoted) % ROWS) * width + j - 1]! + ALIKE < best) {
        best = cost[((i - inQuoted) % ROWS) * width + j - 1]! + ALIKE;
        move = JOIN_QUOTED[inQuoted - 2]!;
      }
    }
    cost[row + j] = best;
    moves[moved + j] = move;
  }
}

/** Changed words that follow changed words open no new run. */
function opening(last: number, move: Move): number {
  return last === move || last === REPLACE ? 0 : OPENING;
}

function traced({ quoted, original, cost, moves, width }: Table): Alignment {
  const last = (quoted.length % ROWS) * width;
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
  [0, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [2, 1],
  [3, 1],
  [4, 1],
];

function kindOf(move: number, word: ComparedWord, other: ComparedWord | undefined): Step["kind"] {
  if (move === MATCH) return word.key === other?.key ? "same" : "alike";
  if (move === REPLACE) return "replaced";
  if (move === ADD) return "added";
  if (move === DROP) return "dropped";
  return move === PASS ? "passed" : "alike";
}
