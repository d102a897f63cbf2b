import { wordSet } from "../../text/lexicon.ts";
import { NUMBER, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import { readAmount } from "./amounts.ts";
import { type Amount, IN_DIGITS, IN_WORDS } from "./draft.ts";
import { readNoun } from "./nouns.ts";
import { type FoundUnit, unitOf } from "./units.ts";
import { AND, attached, BETWEEN, DASHES, FROM, OR, spaced, TO } from "./words.ts";

/** Verbs and nouns of sport and voting beside which `3-2` or `3 to 2` is a score. */
const SCORING = wordSet(
  `won win wins lost lose loses beat beats beaten defeat defeated victory score scored scores vote voted votes ruled by draw drew
   lead leads led trail trailed 's tied odds ratio set goals margin record loss down up ahead`,
);
const RISING = wordSet(
  `from rose rise fell fall grew increased decreased dropped declined climbed jumped up down raised cut lowered reduced went go
   widened narrowed improved slipped`,
);
const CURRENCY_SIGNS = wordSet("$ € £ ¥ ₹ ₽ ₺ ₼ ₴");

interface Second {
  readonly amount: Amount;
  readonly unit: FoundUnit | undefined;
  /** First token of the range, with `between`. */
  readonly first: number;
}

/** The second number of a range that begins with `amount`: `60 to 80`, `60–80`, `between 60 and 80`. */
export function secondOfRange(
  tokens: Tokens,
  amount: Amount,
  unit: FoundUnit | undefined,
  floor: number,
  end: number,
): Second | undefined {
  if (amount.form !== IN_DIGITS && amount.form !== IN_WORDS) return undefined;
  const joint = unit ? unit.end : amount.end;
  const start = unit ? unit.first : amount.first;
  if (joint + 1 >= end || unit?.joined) return undefined;
  const begun = start > floor && tokens.lexeme[start - 1] === BETWEEN;
  if (!isJoint(tokens, joint, end, begun)) return undefined;
  const second = amountAfter(tokens, joint + 1, end);
  if (!second || !isRange(tokens, amount, unit, second, begun, joint, start, floor, end)) return undefined;
  return { ...second, first: begun ? start - 1 : start };
}

function isJoint(tokens: Tokens, at: number, end: number, begun: boolean): boolean {
  const lexeme = tokens.lexeme[at]!;
  if (begun) return lexeme === AND;
  if (lexeme === TO || lexeme === OR) return true;
  return DASHES.has(lexeme) && attached(tokens, at, end) && !spaced(tokens, at + 1);
}

function amountAfter(tokens: Tokens, at: number, end: number): Omit<Second, "first"> | undefined {
  const number = CURRENCY_SIGNS.has(tokens.lexeme[at]!) ? at + 1 : at;
  if (number >= end || (tokens.kind[number] !== NUMBER && tokens.kind[number] !== WORD)) return undefined;
  const amount = readAmount(tokens, number, number, end);
  if (!amount || amount.first !== number || (amount.form !== IN_DIGITS && amount.form !== IN_WORDS))
    return undefined;
  return { amount, unit: unitOf(tokens, amount, at, end) };
}

function isRange(
  tokens: Tokens,
  amount: Amount,
  unit: FoundUnit | undefined,
  second: Omit<Second, "first">,
  begun: boolean,
  joint: number,
  start: number,
  floor: number,
  end: number,
): boolean {
  const other = second.amount;
  if (amount.form !== other.form || amount.value >= other.value) return false;
  if (unit && second.unit && unit.dimension !== second.unit.dimension) return false;
  if (begun) return true;
  if (isPreceded(tokens, start, floor, RISING, 2) || isPreceded(tokens, start, floor, SCORING, 4))
    return false;
  if (tokens.lexeme[joint] === OR && other.value / other.factor > 3 * amount.value) return false;
  // A third number joined on makes it a phone number or a code.
  const next = other.end;
  if (next < end && attached(tokens, next, end) && tokens.kind[next] !== SYMBOL && !second.unit) return false;
  return unit !== undefined || second.unit !== undefined || readNoun(tokens, next, end, false) !== undefined;
}

function isPreceded(
  tokens: Tokens,
  at: number,
  floor: number,
  words: { has(lexeme: number): boolean },
  reach: number,
): boolean {
  for (let i = Math.max(floor, at - reach); i < at; i++)
    if (words.has(tokens.lexeme[i]!) || tokens.lexeme[i] === FROM) return true;
  return false;
}
