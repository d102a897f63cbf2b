import { areAlike, shapeOf, type WordShape } from "./folding.ts";
import { isModal, isNegation } from "./word-classes.ts";
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

/** The table of the alignment: what it costs to come to each pair of positions, and by which move. */
interface Table {
  readonly quoted: readonly ComparedWord[];
  readonly original: readonly ComparedWord[];
  readonly quotedShapes: readonly WordShape[];
  readonly originalShapes: readonly WordShape[];
  readonly width: number;
  readonly cost: Float64Array;
  readonly moves: Uint8Array;
}

/**
 * Aligns all words of a quotation with the stretch of the source that fits best (semi-global alignment with
 * affine opening costs by moves; Sellers 1980, Gotoh 1982). Two words parted by a hyphen, a line's end or a lost
 * space may be one. O(quoted × original) time and memory; callers bound both.
 */
export function align(quoted: readonly ComparedWord[], original: readonly ComparedWord[]): Alignment {
  const width = original.length + 1;
  const cells = (quoted.length + 1) * width;
  const table: Table = {
    quoted,
    original,
    quotedShapes: quoted.map(({ key }) => shapeOf(key)),
    originalShapes: original.map(({ key }) => shapeOf(key)),
    width,
    cost: new Float64Array(cells),
    moves: new Uint8Array(cells),
  };
  for (let i = 1; i <= quoted.length; i++) {
    addWord(table, i, 0);
    for (let j = 1; j <= original.length; j++) {
      addWord(table, i, j);
      pairWords(table, i, j);
      dropWord(table, i, j);
      joinWords(table, i, j);
    }
  }
  return traced(table);
}

/** Takes a move to a cell when it is cheaper than what led there so far. */
function offer({ cost, moves }: Table, cell: number, price: number, move: Move): void {
  if (price >= cost[cell]!) return;
  cost[cell] = price;
  moves[cell] = move;
}

/** The first move that is tried; it sets the cell. */
function addWord({ quoted, width, cost, moves }: Table, i: number, j: number): void {
  const above = (i - 1) * width + j;
  const price = quoted[i - 1]!.bracketed ? DECLARED * 1.5 : ADDED + opening(moves[above]!, ADD);
  cost[i * width + j] = cost[above]! + price;
  moves[i * width + j] = ADD;
}

function pairWords(table: Table, i: number, j: number): void {
  const { quoted, original, quotedShapes, originalShapes, width, cost, moves } = table;
  const word = quoted[i - 1]!;
  const other = original[j - 1]!;
  const before = (i - 1) * width + j - 1;
  const cell = i * width + j;
  if (word.key === other.key) offer(table, cell, cost[before]!, MATCH);
  else if (word.bracketed) offer(table, cell, cost[before]! + DECLARED * (other.initial ? 3 : 1), REPLACE);
  else if (areAlike(quotedShapes[i - 1]!, originalShapes[j - 1]!))
    offer(table, cell, cost[before]! + ALIKE, MATCH);
  else {
    const price = other.apparatus ? REPLACED * 2 : REPLACED + opening(moves[before]!, REPLACE);
    offer(table, cell, cost[before]! + price, REPLACE);
  }
}

function dropWord(table: Table, i: number, j: number): void {
  const { quoted, original, width, cost, moves } = table;
  if (i >= quoted.length) return;
  const other = original[j - 1]!;
  const before = i * width + j - 1;
  if (isPassed(quoted, i, other)) offer(table, before + 1, cost[before]! + PASSED, PASS);
  else if (quoted[i - 1]!.bracketed || quoted[i]!.bracketed)
    offer(table, before + 1, cost[before]! + DECLARED * 2, DROP);
  else {
    const price = moves[before] === DROP ? DROPPED_FURTHER : DROPPED + OPENING;
    offer(table, before + 1, cost[before]! + price, DROP);
  }
}

function joinWords(table: Table, i: number, j: number): void {
  const { quoted, original, width, cost } = table;
  const cell = i * width + j;
  const inOriginal = joinedAt(original, j, quoted[i - 1]!);
  if (inOriginal > 1)
    offer(table, cell, cost[cell - width - inOriginal]! + ALIKE, JOIN_ORIGINAL[inOriginal - 2]!);
  const inQuoted = joinedAt(quoted, i, original[j - 1]!);
  if (inQuoted > 1)
    offer(table, cell, cost[cell - inQuoted * width - 1]! + ALIKE, JOIN_QUOTED[inQuoted - 2]!);
}

/** How many words before `end` make up a whole word, 0 where none do. */
function joinedAt(words: readonly ComparedWord[], end: number, whole: ComparedWord): number {
  const last = words[end - 1]!;
  if (last.letters.length >= whole.letters.length || !whole.letters.endsWith(last.letters))
    return isCompoundNumber(words, end, whole) ? 2 : 0;
  let length = last.letters.length;
  for (let count = 2; count <= 4 && count <= end; count++) {
    const first = words[end - count]!;
    length += first.letters.length;
    if (length > whole.letters.length || !mayJoin(first, words[end - count + 1]!)) return 0;
    if (length < whole.letters.length) continue;
    const joined = words.slice(end - count, end).reduce((sum, { letters }) => sum + letters, "");
    return joined === whole.letters ? count : 0;
  }
  return 0;
}

/** "twenty-one" for 21. */
function isCompoundNumber(words: readonly ComparedWord[], end: number, whole: ComparedWord): boolean {
  if (!whole.number || end < 2 || !/^[2-9][1-9]$/u.test(whole.key)) return false;
  return words[end - 2]!.key === `${whole.key[0]}0` && words[end - 1]!.key === whole.key[1];
}

/** A hyphen or a line's end parts the two, or a scanner lost or saw a space; "may be" and "not able" stay two words. */
function mayJoin(first: ComparedWord, second: ComparedWord): boolean {
  if (second.joinsBefore) return true;
  if (/^\d{1,3}$/u.test(first.letters)) return /^\d{3}$/u.test(second.letters);
  return !(isModal(first.key) || isNegation(first.key) || first.number || second.number);
}

/** Changed words that follow changed words open no new run. */
function opening(last: number, move: Move): number {
  return last === move || last === REPLACE ? 0 : OPENING;
}

/** Words of the source that stand before quoted word `i` (counted from 0) while `i` words are behind. */
function isPassed(quoted: readonly ComparedWord[], i: number, other: ComparedWord): boolean {
  return other.apparatus || (i < quoted.length && quoted[i]!.gapBefore);
}

function traced({ quoted, original, cost, moves, width }: Table): Alignment {
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
