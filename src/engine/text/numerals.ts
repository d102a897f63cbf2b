import { lexemeOf, wordSet, wordValues } from "./lexicon.ts";
import { NUMBER, SPACE_BEFORE, type Tokens } from "./tokens.ts";

/** A number read from one or more tokens. */
export interface Numeral {
  readonly value: number;
  /** Token after the last one of the number. */
  readonly next: number;
  /** Whether any part of it is in words; `5 million` is mixed and counts as digits. */
  readonly inWords: boolean;
  /** Digits after the decimal point; -1 for numbers in words. */
  readonly decimals: number;
}

const UNITS = wordValues({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
const TENS = wordValues({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SCALES = wordValues({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 });
/** Short forms that follow digits directly or after a space: `5m`, `20 bn`. */
const SHORT_SCALES = wordValues({
  bn: 1e9,
  tn: 1e12,
  mn: 1e6,
  mln: 1e6,
  bln: 1e9,
  mio: 1e6,
  lakh: 1e5,
  crore: 1e7,
});
const ATTACHED_SCALES = wordValues({ k: 1e3, m: 1e6, b: 1e9, bn: 1e9, tn: 1e12, mn: 1e6 });
const ORDINALS = wordValues({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  thousandth: 1000,
});
const ORDINAL_SUFFIX = wordSet("st nd rd th");
const HUNDRED = lexemeOf("hundred");
const AND = lexemeOf("and");
const A = lexemeOf("a");
const ZERO = lexemeOf("zero");
const HYPHEN = lexemeOf("-");
const NUMBER_WORDS = wordSet(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety zero hundred thousand million billion trillion`,
);

/** Whether a numeral may begin at this token, cheaply; `a hundred` counts. */
export function mayBeginNumeral(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER || NUMBER_WORDS.has(tokens.lexeme[at]!) || tokens.lexeme[at] === A;
}

/**
 * Reads the cardinal number that begins at token `at`: digits with grouping, an optional scale word, or
 * number words up to trillions. Undefined when none begins there or when digits cannot be one number
 * (`12.05.1992`).
 */
export function readNumeral(tokens: Tokens, at: number, end: number): Numeral | undefined {
  if (at >= end) return undefined;
  if (tokens.kind[at] === NUMBER) return readDigits(tokens, at, end);
  return readNumberWords(tokens, at, end);
}

function readDigits(tokens: Tokens, at: number, end: number): Numeral | undefined {
  const grouped = digitsWithThinSpaces(tokens, at, end);
  const parsed = parseDigits(grouped.text);
  if (!parsed) return undefined;
  const scaled = scaleAfter(tokens, grouped.next, end);
  return {
    value: roundedProduct(parsed.value, scaled.factor),
    next: scaled.next,
    inWords: false,
    decimals: parsed.decimals,
  };
}

/** `2.3 million` is 2,300,000 exactly, not 2,299,999.9999999995. */
function roundedProduct(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 1e6) / 1e6;
}

function digitsWithThinSpaces(tokens: Tokens, at: number, end: number): { text: string; next: number } {
  let text = tokens.text.slice(tokens.start[at], tokens.end[at]);
  let next = at + 1;
  // `250 000` with a no-break or thin space: groups of three, the first of one to three digits.
  while (next < end && text.length <= 15 && joinsAsGroup(tokens, next) && /^\d{1,3}(\d{3})*$/.test(text)) {
    text += tokens.text.slice(tokens.start[next], tokens.end[next]);
    next++;
  }
  return { text, next };
}

function joinsAsGroup(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== NUMBER || tokens.end[at]! - tokens.start[at]! !== 3) return false;
  const gap = tokens.start[at]! - tokens.end[at - 1]!;
  const space = tokens.text.charCodeAt(tokens.start[at]! - 1);
  return gap === 1 && (space === 0xa0 || space === 0x202f || space === 0x2009);
}

/** English notation: commas group by threes, one point parts the decimals. Also `1.234.567` and Indian `12,34,567`. */
export function parseDigits(digits: string): { value: number; decimals: number } | undefined {
  if (digits.length > 24) return undefined;
  if (/^\d+$/.test(digits)) return { value: Number(digits), decimals: 0 };
  if (/^\d+\.\d+$/.test(digits))
    return { value: Number(digits), decimals: digits.length - digits.indexOf(".") - 1 };
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(digits)) {
    const point = digits.indexOf(".");
    return { value: Number(digits.replaceAll(",", "")), decimals: point < 0 ? 0 : digits.length - point - 1 };
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits))
    return { value: Number(digits.replaceAll(".", "")), decimals: 0 };
  return undefined;
}

function scaleAfter(tokens: Tokens, at: number, end: number): { factor: number; next: number } {
  let next = at;
  let factor = 1;
  while (next < end) {
    const spaced = (tokens.flags[next]! & SPACE_BEFORE) !== 0;
    const lexeme = tokens.lexeme[next]!;
    // `5-million-dollar`
    const skip =
      lexeme === HYPHEN && !spaced && next + 1 < end && SCALES.get(tokens.lexeme[next + 1]!) ? 1 : 0;
    const word = tokens.lexeme[next + skip]!;
    const scale =
      (spaced || skip
        ? SCALES.get(word) || SHORT_SCALES.get(word)
        : ATTACHED_SCALES.get(word) || SCALES.get(word)) || (word === HUNDRED ? 100 : 0);
    if (scale === 0) break;
    factor *= scale;
    next += 1 + skip;
    if (!spaced && !skip) break;
  }
  return { factor, next };
}

function readNumberWords(tokens: Tokens, at: number, end: number): Numeral | undefined {
  let i = at;
  let total = 0;
  let group = 0;
  let last = at;
  let sawNumber = false;
  let tensOpen = false;
  if (tokens.lexeme[i] === ZERO) return { value: 0, next: i + 1, inWords: true, decimals: -1 };
  if (tokens.lexeme[i] === A) {
    // "a" counts only before a scale: "a hundred", "a million".
    const following = i + 1 < end ? tokens.lexeme[i + 1]! : 0;
    if (following !== HUNDRED && SCALES.get(following) === 0) return undefined;
    group = 1;
    i++;
  }
  while (i < end) {
    const lexeme = tokens.lexeme[i]!;
    const unit = UNITS.get(lexeme);
    const ten = TENS.get(lexeme);
    const scale = SCALES.get(lexeme);
    if (unit && (group % 100 === 0 || (tensOpen && unit < 10))) {
      group += unit;
      tensOpen = false;
    } else if (ten && group % 100 === 0) {
      group += ten;
      tensOpen = true;
    } else if (lexeme === HUNDRED && group < 100) {
      group = Math.max(group, 1) * 100;
      tensOpen = false;
    } else if (scale && group > 0) {
      total += group * scale;
      group = 0;
      tensOpen = false;
    } else if (
      (lexeme === AND || lexeme === HYPHEN) &&
      sawNumber &&
      continues(tokens, i, end, lexeme, group, total, tensOpen)
    ) {
      i++;
      continue;
    } else break;
    sawNumber = true;
    last = ++i;
  }
  if (!sawNumber) return undefined;
  return { value: total + group, next: last, inWords: true, decimals: -1 };
}

/** "and" joins within a number only after hundreds or a scale; a hyphen only between tens and units. */
function continues(
  tokens: Tokens,
  at: number,
  end: number,
  lexeme: number,
  group: number,
  total: number,
  tensOpen: boolean,
): boolean {
  if (at + 1 >= end) return false;
  const next = tokens.lexeme[at + 1]!;
  if (lexeme === HYPHEN) return tensOpen && UNITS.get(next) > 0 && UNITS.get(next) < 10;
  const small = UNITS.get(next) > 0 || TENS.get(next) > 0;
  return small && ((group >= 100 && group % 100 === 0) || (total > 0 && group === 0));
}

/** Whether an ordinal number may end at token `at`. */
export function mayEndOrdinal({ lexeme }: Tokens, at: number): boolean {
  return ORDINALS.get(lexeme[at]!) !== 0 || ORDINAL_SUFFIX.has(lexeme[at]!);
}

/** Reads `25th`, `25-th`, `twenty-fifth`, `third` at token `at`. */
export function readOrdinal(
  tokens: Tokens,
  at: number,
  end: number,
): { value: number; next: number } | undefined {
  if (at >= end) return undefined;
  if (tokens.kind[at] === NUMBER) {
    if (
      at + 1 < end &&
      (tokens.flags[at + 1]! & SPACE_BEFORE) === 0 &&
      ORDINAL_SUFFIX.has(tokens.lexeme[at + 1]!)
    ) {
      const parsed = parseDigits(tokens.text.slice(tokens.start[at], tokens.end[at]));
      return parsed && parsed.decimals === 0 ? { value: parsed.value, next: at + 2 } : undefined;
    }
    return undefined;
  }
  if (tokens.lexeme[at + 1] === HUNDRED) return ordinalOfHundreds(tokens, at, end);
  const simple = ORDINALS.get(tokens.lexeme[at]!);
  if (simple) return { value: simple, next: at + 1 };
  const ten = TENS.get(tokens.lexeme[at]!);
  if (!ten) return undefined;
  const unitAt = tokens.lexeme[at + 1] === HYPHEN ? at + 2 : at + 1;
  const unit = unitAt < end ? ORDINALS.get(tokens.lexeme[unitAt]!) : 0;
  return unit > 0 && unit < 10 ? { value: ten + unit, next: unitAt + 1 } : undefined;
}

/** `two hundred and fortieth`. */
function ordinalOfHundreds(
  tokens: Tokens,
  at: number,
  end: number,
): { value: number; next: number } | undefined {
  const hundreds = at + 2 < end ? readNumeral(tokens, at, at + 2) : undefined;
  if (hundreds?.next !== at + 2) return undefined;
  const rest = readOrdinal(tokens, tokens.lexeme[at + 2] === AND ? at + 3 : at + 2, end);
  return rest && rest.value < 100 ? { value: hundreds.value + rest.value, next: rest.next } : undefined;
}
