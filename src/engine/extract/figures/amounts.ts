import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { type Amount, FRACTION, IN_DIGITS, IN_WORDS, VAGUE } from "./draft.ts";
import { A, AND, attached, HALF, HYPHEN, OF, ONE, SCALE_FACTORS, SLASH, THE } from "./words.ts";

const COUPLE = lexemeOf("couple");
const DOZEN = lexemeOf("dozen");
const SCORES = lexemeOf("scores");
/** Plural number words, with the least number that they may mean. */
const VAGUE_WORDS = wordValues({
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2e3,
  millions: 2e6,
  billions: 2e9,
  trillions: 2e12,
});
const SCALES = wordValues({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 });
const DENOMINATORS = wordValues({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
});
const FEW = wordSet("several few many");
/** `a third of`, `up by a third`, `one third more`. */
const AFTER_FRACTION = wordSet([
  "of",
  ",",
  ".",
  ";",
  ")",
  "more",
  "less",
  "fewer",
  "lower",
  "higher",
  "smaller",
  "larger",
  "to",
  "since",
  "from",
  "in",
  "over",
  "compared",
  "and",
  "or",
  "the",
  "as",
]);
/** `a third less`. */
const COMPARATIVES = wordSet("more less fewer lower higher smaller larger bigger");
const BEFORE_FRACTION = wordSet(
  "by about around nearly almost roughly than over approximately to least some",
);
/** `84 million of this, a third, and …`, `a saving of a fifth.` */
const JOINS_FRACTION = wordSet([
  ",",
  "(",
  "–",
  "—",
  ":",
  "or",
  "is",
  "was",
  "of",
  "exactly",
  "precisely",
  "just",
  "only",
  "represents",
  "makes",
  "means",
]);
const ENDS_FRACTION = wordSet([".", ",", ";", ")", "–", "—", "as"]);
const BEFORE_HALF = wordSet(
  "first second other latter last former better one top bottom back front northern southern eastern western upper lower next this",
);
const AFTER_HALF = wordSet("of the its their his her our all those these");
const TRIGGER_WORDS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
  dozens scores tens hundreds thousands millions billions trillions half third quarter fourth fifth sixth seventh eighth ninth
  tenth couple`;

/** Words at which an amount may begin or that carry one; asked before anything else. */
export const AMOUNT_WORDS = wordSet(TRIGGER_WORDS);

/** Reads the amount that begins at token `at` or is carried by it; looks back to `floor` at most three tokens. */
export function readAmount(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  if (tokens.kind[at] === NUMBER) return completed(tokens, at, at, end);
  const lexeme = tokens.lexeme[at]!;
  if (VAGUE_WORDS.get(lexeme)) return readVague(tokens, at, floor, end);
  if (lexeme === DOZEN) return readDozen(tokens, at, floor);
  if (lexeme === COUPLE) return readCouple(tokens, at, floor, end);
  if (lexeme === HALF) return readHalf(tokens, at, floor, end);
  if (DENOMINATORS.get(lexeme)) return readSingleFraction(tokens, at, floor, end);
  if (SCALES.get(lexeme)) return readScale(tokens, at, floor, end);
  return completed(tokens, at, at, end);
}

/** A numeral with what may complete it: `and a half`, `½`, `dozen`, `thirds`. */
function completed(tokens: Tokens, first: number, at: number, end: number): Amount | undefined {
  const numeral = readNumeral(tokens, at, end);
  if (!numeral) return undefined;
  const form = numeral.inWords ? IN_WORDS : IN_DIGITS;
  const { next } = numeral;
  const fraction = denominatorAfter(tokens, next, end);
  if (fraction && numeral.value < fraction.denominator && numeral.inWords)
    return {
      first,
      end: fraction.next,
      value: numeral.value / fraction.denominator,
      form: FRACTION,
      factor: 1,
    };
  if (next < end && tokens.lexeme[next] === DOZEN)
    return { first, end: next + 1, value: numeral.value * 12, form, factor: 1 };
  const ratio = ratioAfter(tokens, numeral.value, next, end);
  if (ratio) return { first, end: ratio.next, value: numeral.value / ratio.of, form: FRACTION, factor: 1 };
  const mixed = numeral.inWords ? undefined : mixedFraction(tokens, next, end);
  if (mixed) return { first, end: mixed.next, value: numeral.value + mixed.part, form, factor: 1 };
  const half = halfAfter(tokens, next, end);
  if (half)
    return {
      first,
      end: half.next,
      value: (numeral.value + half.part) * half.scale,
      form,
      factor: half.scale,
    };
  return { first, end: next, value: numeral.value, form, factor: factorOf(tokens, at, next) };
}

function denominatorAfter(
  tokens: Tokens,
  at: number,
  end: number,
): { denominator: number; next: number } | undefined {
  const word = at < end && tokens.lexeme[at] === HYPHEN && attached(tokens, at, end) ? at + 1 : at;
  const denominator = word < end ? DENOMINATORS.get(tokens.lexeme[word]!) : 0;
  return denominator && tokens.lexeme[word] !== HALF ? { denominator, next: word + 1 } : undefined;
}

const IN = lexemeOf("in");
const OUT = lexemeOf("out");
const RATIO_BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000, 10000, 100000]);

/** `4 in 10`, `one in five`, `nine out of ten`: the number after it is no figure of its own. */
function ratioAfter(
  tokens: Tokens,
  value: number,
  at: number,
  end: number,
): { of: number; next: number } | undefined {
  const out = at + 2 < end && tokens.lexeme[at] === OUT && tokens.lexeme[at + 1] === OF;
  const base = out ? at + 2 : at + 1;
  if (!out && (at + 1 >= end || tokens.lexeme[at] !== IN)) return undefined;
  const numeral = readNumeral(tokens, base, end);
  if (!numeral || numeral.value <= value || !RATIO_BASES.has(numeral.value)) return undefined;
  // `3 out of 20 members` counts members; `9 out of 10` is a ratio.
  if (out && numeral.value !== 10 && numeral.value !== 100) return undefined;
  return { of: numeral.value, next: numeral.next };
}

/** `12 3/4`. */
function mixedFraction(tokens: Tokens, at: number, end: number): { part: number; next: number } | undefined {
  if (
    at + 2 >= end ||
    tokens.kind[at] !== NUMBER ||
    tokens.lexeme[at + 1] !== SLASH ||
    tokens.kind[at + 2] !== NUMBER
  )
    return undefined;
  if (!attached(tokens, at + 1, end) || !attached(tokens, at + 2, end)) return undefined;
  const upper = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const lower = Number(tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]));
  return upper > 0 && upper < lower && lower <= 64 ? { part: upper / lower, next: at + 3 } : undefined;
}

const VULGAR = wordValues({ "½": 0.5, "¼": 0.25, "¾": 0.75 });

/** `two and a half`, `two and a half million`, `2½`. */
function halfAfter(
  tokens: Tokens,
  at: number,
  end: number,
): { part: number; scale: number; next: number } | undefined {
  if (at >= end) return undefined;
  const vulgar = VULGAR.get(tokens.lexeme[at]!);
  const spelled = vulgar ? at : endOfSpelledHalf(tokens, at, end);
  if (!vulgar && spelled === at) return undefined;
  const next = vulgar ? at + 1 : spelled;
  const scale = next < end ? SCALES.get(tokens.lexeme[next]!) : 0;
  return { part: vulgar || 0.5, scale: scale || 1, next: scale ? next + 1 : next };
}

const AND_A_HALF = [AND, A, HALF];

/** The token after `and a half` or `-and-a-half`; `at` itself when neither stands there. */
function endOfSpelledHalf(tokens: Tokens, at: number, end: number): number {
  let i = at;
  for (const lexeme of AND_A_HALF) {
    if (i < end && tokens.lexeme[i] === HYPHEN && attached(tokens, i, end)) i++;
    if (i >= end || tokens.lexeme[i] !== lexeme) return at;
    i++;
  }
  return i;
}

function factorOf(tokens: Tokens, at: number, next: number): number {
  let factor = 1;
  for (let i = next - 1; i > at; i--) {
    if (tokens.lexeme[i] === HYPHEN) continue;
    const scale = SCALE_FACTORS.get(tokens.lexeme[i]!);
    if (!scale) break;
    factor *= scale;
  }
  return factor;
}

function readVague(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  let value = VAGUE_WORDS.get(tokens.lexeme[at]!);
  let next = at + 1;
  while (next + 1 < end && tokens.lexeme[next] === OF) {
    const further = VAGUE_WORDS.get(tokens.lexeme[next + 1]!);
    if (!further) break;
    value *= further / 2;
    next += 2;
  }
  if (
    tokens.lexeme[at] === SCORES &&
    (tokens.lexeme[next] !== OF || (at > floor && !introduces(tokens, at - 1)))
  )
    return undefined;
  if (tokens.lexeme[at] === TENS && next === at + 1) return undefined;
  return { first: at, end: next, value, form: VAGUE, factor: 1 };
}

const TENS = lexemeOf("tens");
const INTRODUCERS = wordSet([
  "killed",
  "killing",
  "injured",
  "injuring",
  "wounded",
  "wounding",
  "arrested",
  "detained",
  "displaced",
  "and",
  "with",
  "after",
  "as",
  "that",
  "by",
  "left",
  "for",
  "destroyed",
  ",",
  "“",
]);

function introduces(tokens: Tokens, at: number): boolean {
  return INTRODUCERS.has(tokens.lexeme[at]!);
}

/** `a dozen`, `half a dozen`, `several dozen`; number and dozen are read with the number. */
function readDozen(tokens: Tokens, at: number, floor: number): Amount | undefined {
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  if (FEW.has(before)) return { first: at - 1, end: at + 1, value: 24, form: VAGUE, factor: 1 };
  if (before === A) return { first: at - 1, end: at + 1, value: 12, form: IN_WORDS, factor: 1 };
  if (before === THE) return { first: at, end: at + 1, value: 12, form: IN_WORDS, factor: 1 };
  return undefined;
}

function readCouple(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  if (at <= floor || tokens.lexeme[at - 1] !== A || at + 1 >= end || tokens.lexeme[at + 1] !== OF)
    return undefined;
  return { first: at - 1, end: at + 1, value: 2, form: VAGUE, factor: 1 };
}

/** `half of`, `half the`, `half a million`, `half a dozen`, `more than half`. */
function readHalf(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  const after = at + 1 < end ? tokens.lexeme[at + 1]! : 0;
  if (BEFORE_HALF.has(before) || (before === HYPHEN && attached(tokens, at, end))) return undefined;
  if (after === A && at + 2 < end) {
    const scale = SCALES.get(tokens.lexeme[at + 2]!) || (tokens.lexeme[at + 2] === DOZEN ? 12 : 0);
    return scale ? { first: at, end: at + 3, value: scale / 2, form: IN_WORDS, factor: 1 } : undefined;
  }
  const scale = SCALES.get(after);
  if (scale) return { first: at, end: at + 2, value: scale / 2, form: IN_WORDS, factor: 1 };
  if (!AFTER_HALF.has(after) && !BEFORE_FRACTION.has(before)) return undefined;
  return { first: at, end: at + 1, value: 0.5, form: FRACTION, factor: 1 };
}

/** `a third of`, `by a quarter`. */
function readSingleFraction(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  if (at <= floor || tokens.lexeme[at - 1] !== A) return undefined;
  const after = at + 1 < end ? tokens.lexeme[at + 1]! : tokens.lexeme[at]!;
  const earlier = at - 1 > floor ? tokens.lexeme[at - 2]! : 0;
  const isCompared = COMPARATIVES.has(after);
  const isLast = at + 1 >= end;
  if (
    after !== OF &&
    !isCompared &&
    !(BEFORE_FRACTION.has(earlier) && (isLast || AFTER_FRACTION.has(after))) &&
    !(JOINS_FRACTION.has(earlier) && (isLast || ENDS_FRACTION.has(after)))
  )
    return undefined;
  return {
    first: at - 1,
    end: at + 1,
    value: 1 / DENOMINATORS.get(tokens.lexeme[at]!),
    form: FRACTION,
    factor: 1,
  };
}

/** `a million`, `several hundred`; a scale word behind a number is read with the number. */
function readScale(tokens: Tokens, at: number, floor: number, end: number): Amount | undefined {
  const before = at > floor ? tokens.lexeme[at - 1]! : 0;
  if (before === A) return completed(tokens, at - 1, at - 1, end);
  const scale = SCALES.get(tokens.lexeme[at]!);
  if (!FEW.has(before)) return undefined;
  const further = at + 1 < end ? SCALES.get(tokens.lexeme[at + 1]!) : 0;
  return {
    first: at - 1,
    end: further ? at + 2 : at + 1,
    value: 2 * scale * (further || 1),
    form: VAGUE,
    factor: 1,
  };
}

/** Whether an amount is the word `one` alone. */
export function isOne(tokens: Tokens, { first, end }: Amount): boolean {
  return end === first + 1 && tokens.lexeme[first] === ONE;
}
