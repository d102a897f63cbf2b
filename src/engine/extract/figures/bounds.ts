import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { A, AN, attached } from "./words.ts";

/** What words beside a number make of it. */
export type BoundWord = "atLeast" | "atMost" | "about" | "below" | "record" | "plain";

const BEFORE = phraseTable<BoundWord>([
  ...phrases(
    "atLeast",
    `at least|no fewer than|no less than|not less than|not fewer than|more than|over|above|upwards of|a minimum of|minimum of|
     in excess of|exceeding|greater than|higher than|well over|just over|slightly over|slightly more than|just above|
     well above|far more than|a little over|little more than|as few as|north of|better than|upward of|>`,
  ),
  ...phrases(
    "atMost",
    `at most|up to|as many as|as much as|no more than|not more than|fewer than|less than|under|below|a maximum of|
     maximum of|well under|well below|lower than|at the most|<`,
  ),
  ...phrases(
    "about",
    `about|around|some|approximately|approx|approx.|roughly|circa|ca|ca.|close to|near to|in the region of|an estimated|
     estimated|estimated at|in the order of|on the order of|more or less|in the neighborhood of|in the neighbourhood of|
     somewhere around|an approximate|~|≈`,
  ),
  ...phrases(
    "below",
    `nearly|almost|just under|just short of|slightly under|slightly less than|a little under|just below|nearing|approaching|
     slightly below|little short of`,
  ),
]);

const AFTER = phraseTable<BoundWord>([
  ...phrases(
    "atLeast",
    "or more|or higher|and above|and over|plus|at least|or over|or above|and up|and more|+",
  ),
  ...phrases("atMost", "or fewer|or less|or lower|or under|at most|or below"),
  ...phrases("about", "or so|or thereabouts|approximately|approx"),
]);

/** Words that may stand between the words of a bound and the number. */
const BETWEEN = wordSet("another further additional other total record full good whopping of mere extra new");
const ANOTHER = lexemeOf("another");
const OVER_CONTEXT = wordSet(
  "victory victories win wins lead advantage triumph control power dispute concern concerns won",
);
const OVER = wordSet("over under above below");
const REACH = 4;

/** The bound that stands right before token `at`; `first` is its first token. */
export function boundBefore(
  tokens: Tokens,
  at: number,
  floor: number,
): { word: BoundWord; first: number } | undefined {
  let end = at;
  for (let skipped = 0; skipped < 3 && end > floor && mayStandBetween(tokens, end - 1); skipped++) end--;
  return (
    phraseEndingAt(tokens, at, floor) ?? (end < at ? boundEndingWithin(tokens, end, at, floor) : undefined)
  );
}

function mayStandBetween(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  return BETWEEN.has(lexeme) || lexeme === A || lexeme === AN;
}

function boundEndingWithin(tokens: Tokens, from: number, to: number, floor: number) {
  for (let end = to - 1; end >= from; end--) {
    const found = phraseEndingAt(tokens, end, floor);
    if (found) return found;
  }
  return undefined;
}

/** The longest phrase that ends right before token `end`. */
function phraseEndingAt(
  tokens: Tokens,
  end: number,
  floor: number,
): { word: BoundWord; first: number } | undefined {
  for (let first = Math.max(floor, end - REACH); first < end; first++) {
    const lexeme = tokens.lexeme[first]!;
    if (lexeme === 0 || !BEFORE.first.has(lexeme)) continue;
    const found = BEFORE.match(tokens, first, end);
    if (found?.next !== end) continue;
    if (first + 1 === end && isOtherSense(tokens, first, floor)) continue;
    if (first + 2 === end && lexeme === UP && first > floor && MOVING.has(tokens.lexeme[first - 1]!))
      continue;
    return { word: found.value, first };
  }
  return undefined;
}

const UP = lexemeOf("up");
/** `went up to 3,450`: no bound. */
const MOVING = wordSet(
  "went go goes gone going moved moves climbed shot jumped rose risen gone push pushed pushing",
);

/** `victory over 10 rivals`, `players under 21`. */
function isOtherSense(tokens: Tokens, at: number, floor: number): boolean {
  if (!OVER.has(tokens.lexeme[at]!) || at <= floor) return false;
  const before = tokens.lexeme[at - 1]!;
  return OVER_CONTEXT.has(before) || before === ANOTHER;
}

/** The bound that stands right after a number, such as `or more`; `end` is the token after it. */
export function boundAfter(
  tokens: Tokens,
  at: number,
  end: number,
): { word: BoundWord; end: number } | undefined {
  if (at >= end || !AFTER.first.has(tokens.lexeme[at]!)) return undefined;
  const found = AFTER.match(tokens, at, end);
  if (!found || (tokens.lexeme[at] === PLUS && !attached(tokens, at, end))) return undefined;
  if (tokens.lexeme[at] === PLUS_WORD) return undefined;
  return { word: found.value, end: found.next };
}

const PLUS = lexemeOf("+");
const PLUS_WORD = lexemeOf("plus");

function phrases(word: BoundWord, list: string): (readonly [string, BoundWord])[] {
  return list.split("|").map((phrase) => [phrase.trim(), word] as const);
}

/** How far a round or approximate figure may lie from its number. */
const ABOUT = 0.1;

/** Smallest and largest value that the words allow. */
export function limitsOf(
  word: BoundWord | undefined,
  value: number,
): { low: number | null; high: number | null; bound: "exact" | "atLeast" | "atMost" | "about" } {
  const slack = Math.abs(value) * ABOUT;
  switch (word) {
    case "atLeast":
      return { low: value, high: null, bound: "atLeast" };
    case "atMost":
      return { low: null, high: value, bound: "atMost" };
    case "about":
      return { low: rounded(value - slack), high: rounded(value + slack), bound: "about" };
    case "below":
      return { low: rounded(value - slack), high: value, bound: "about" };
    default:
      return { low: value, high: value, bound: "exact" };
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
