import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { mayBeginNumeral, readNumeral } from "../../text/numerals.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { attached, integerAt } from "./draft.ts";
import { A, AN, AND, DASHES, HALF_WORD, HYPHEN, INDEFINITE_COUNTS, OF, OR, SLASH, TO } from "./words.ts";

/** How many units of time are told; NaN for an indefinite number. */
export interface Count {
  readonly value: number;
  readonly first: number;
}

const COUPLE = lexemeOf("couple");
const HALF_ANCHORS = wordSet("and");
const HUNDREDS = wordSet("dozens scores hundreds thousands tens millions");
const NUMBER_PARTS = wordSet(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`,
);
const SCALE_WORDS = wordSet("hundred thousand million billion");
const BEFORE_HALF = wordSet(["a", "one"]);

/** Reads the number that ends right before token `at`, looking back twelve tokens at most. */
export function countBefore(tokens: Tokens, at: number, floor: number): Count | undefined {
  let last = at - 1;
  if (last < floor) return undefined;
  if (tokens.lexeme[last] === HYPHEN && attached(tokens, last + 1, at + 1)) last--;
  if (last < floor) return undefined;
  const lexeme = tokens.lexeme[last]!;
  if (lexeme === A || lexeme === AN) return article(tokens, last, floor);
  if (lexeme === HALF_WORD) return halves(tokens, last, floor);
  if (INDEFINITE_COUNTS.has(lexeme)) return { value: Number.NaN, first: withArticle(tokens, last, floor) };
  if (lexeme === COUPLE) return { value: 2, first: withArticle(tokens, last, floor) };
  if (lexeme === OF && last > floor) return quantityOf(tokens, last - 1, floor);
  return numeralEndingAt(tokens, last, floor);
}

function article(tokens: Tokens, at: number, floor: number): Count {
  if (at > floor && tokens.lexeme[at - 1] === HALF_WORD) return { value: 0.5, first: at - 1 };
  return { value: 1, first: at };
}

/** `half`, `two and a half`. */
function halves(tokens: Tokens, at: number, floor: number): Count | undefined {
  let i = at - 1;
  if (i >= floor && tokens.lexeme[i] === HYPHEN) i--;
  if (i < floor || !BEFORE_HALF.has(tokens.lexeme[i]!)) return { value: 0.5, first: at };
  let before = i - 1;
  if (before >= floor && tokens.lexeme[before] === HYPHEN) before--;
  if (before <= floor || !HALF_ANCHORS.has(tokens.lexeme[before]!)) return { value: 0.5, first: i };
  if (tokens.lexeme[before - 1] === HYPHEN) before--;
  const whole = before - 1 >= floor ? numeralEndingAt(tokens, before - 1, floor) : undefined;
  return whole ? { value: whole.value + 0.5, first: whole.first } : { value: 0.5, first: i };
}

function quantityOf(tokens: Tokens, at: number, floor: number): Count | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === COUPLE) return { value: 2, first: withArticle(tokens, at, floor) };
  return HUNDREDS.has(lexeme) ? { value: Number.NaN, first: at } : undefined;
}

function withArticle(tokens: Tokens, at: number, floor: number): number {
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  return before === A ? at - 1 : at;
}

/** A numeral whose last token is `last`; with `two to three` an indefinite number. */
function numeralEndingAt(tokens: Tokens, last: number, floor: number): Count | undefined {
  const count = singleNumeral(tokens, last, floor);
  return count && !Number.isNaN(count.value) ? alternative(tokens, count, floor) : count;
}

function singleNumeral(tokens: Tokens, last: number, floor: number): Count | undefined {
  if (!isNumberPart(tokens, last)) return undefined;
  let first = last;
  const stop = Math.max(floor, last - 8);
  while (first > stop && mayContinue(tokens, first - 1, stop)) first--;
  const fraction = mixedFraction(tokens, first, last, floor);
  if (fraction) return fraction;
  for (let at = first; at <= last; at++) {
    if (!mayBeginNumeral(tokens, at)) continue;
    const numeral = readNumeral(tokens, at, last + 1);
    if (numeral?.next === last + 1) return { value: numeral.value, first: withA(tokens, at, floor) };
  }
  return undefined;
}

/** `a hundred years`: the article belongs to the numeral. */
function withA(tokens: Tokens, at: number, floor: number): number {
  return at > floor && tokens.lexeme[at - 1] === A && SCALE_WORDS.has(tokens.lexeme[at]!) ? at - 1 : at;
}

function isNumberPart(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER || NUMBER_PARTS.has(tokens.lexeme[at]!);
}

function mayContinue(tokens: Tokens, at: number, stop: number): boolean {
  if (isNumberPart(tokens, at)) return true;
  const lexeme = tokens.lexeme[at]!;
  return (
    (lexeme === HYPHEN || lexeme === AND || lexeme === SLASH) && at > stop && isNumberPart(tokens, at - 1)
  );
}

/** `2 1/2`, `5 1/2`, `1/2`. */
function mixedFraction(tokens: Tokens, first: number, last: number, floor: number): Count | undefined {
  if (last - 2 < floor || tokens.lexeme[last - 1] !== SLASH || first > last - 2) return undefined;
  const upper = integerAt(tokens, last - 2, last, 2);
  const lower = integerAt(tokens, last, last + 1, 2);
  if (upper < 1 || lower < 2 || upper >= lower) return undefined;
  const whole = last - 3 >= first ? integerAt(tokens, last - 3, last, 4) : -1;
  return whole < 0
    ? { value: upper / lower, first: last - 2 }
    : { value: whole + upper / lower, first: last - 3 };
}

/** `two to three`, `three or four`, `12–18`: no single number is told. */
function alternative(tokens: Tokens, count: Count, floor: number): Count {
  const joint = count.first - 1;
  if (joint <= floor) return count;
  const lexeme = tokens.lexeme[joint]!;
  if (lexeme !== TO && lexeme !== OR && !DASHES.has(lexeme)) return count;
  if (!isNumberPart(tokens, joint - 1)) return count;
  const other = singleNumeral(tokens, joint - 1, floor);
  return other && other.value < count.value ? { value: Number.NaN, first: other.first } : count;
}
