import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, CAPITAL, MIXED, NUMBER, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import { type Amount, IN_DIGITS } from "./draft.ts";
import {
  attached,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASHES,
  FUNCTION_WORDS,
  isPlural,
  OF,
  OPEN_BRACKET,
  POINT,
  SLASH,
  spaced,
} from "./words.ts";

/** Words that a number names or places: `Article 5`, `Boeing 747`, `page 12`. */
const LABELS = wordSet(
  `page pages p pp section sections sec article articles art arts chapter chapters paragraph paragraphs para paras annex appendix
   fig figs table no nos number numbers № # § level phase type grade grades class category round game match set week day year
   years step stage tier group room flight route highway interstate road channel gate pier platform apollo windows iphone
   version v ver model boeing airbus psalm verse line lines row column unit zone district ward precinct block act
   title rule law bill decree order resolution resolutions directive regulation amendment amendments proposition prop
   measure question option item case docket exhibit volume vol issue episode season part book formula area size top
   protocol clause schedule footnote note slide task lot lane runway building bldg apartment apt suite floor terminal
   division battalion brigade regiment squadron opus op symphony concerto catch generation gen mark mk series studio
   ps4 xbox playstation galaxy radio fm am bbc espn fox cnn hbo nbc abc mach magnitude factor ph age aged ages channel
   rev add corr doc isbn tel phone fax ext extension zip postcode code pin id bus train tram line metro buoy hole holes
   vitamin omega carbon uranium plutonium caesium cesium iodine strontium`,
);
/** Words that hold a group of unnamed things by number: `the G 20`, `Group of Seven`. */
const STREETS = wordSet(
  "street st road rd avenue ave lane ln boulevard blvd drive dr square place court way terrace crescent row highway",
);
const SCORE_WORDS = wordSet("times time fold th st nd rd");
const AT_SIGNS = wordSet(["/", "@", "_", "=", "\\", "#", "°", "′", "″", "*", "&"]);
const QUOTE_OPEN = wordSet(["[", "{"]);
const DEGREE = lexemeOf("°");
const HASH = lexemeOf("#");
const NUMBER_SIGN = wordSet(["#", "№", "§"]);
const NO = wordSet("no nos");
const PLUS = lexemeOf("+");

/** Whether the digits at an amount are a name, a label, a score or part of something else, and no figure. */
export function isNoFigure(
  tokens: Tokens,
  amount: Amount,
  floor: number,
  end: number,
  hasUnit: boolean,
): boolean {
  const { first } = amount;
  if (amount.form !== IN_DIGITS) return isNamedInWords(tokens, amount, floor, end, hasUnit);
  return (
    tokens.end[first]! - tokens.start[first]! > LONGEST ||
    isJoinedBefore(tokens, first, floor, end) ||
    (!hasUnit && isInRow(tokens, first, amount.end, floor, end)) ||
    (!hasUnit && isJoinedAfter(tokens, amount.end, end)) ||
    (!hasUnit && !isScaled(amount) && isLabelled(tokens, first, floor) && !isCounted(tokens, amount, end)) ||
    isListMark(tokens, first, amount.end, end) ||
    (!hasUnit && isBracketed(tokens, first, amount.end, end)) ||
    isHouseNumber(tokens, amount.end, end)
  );
}

/** Digits and commas of a number; longer ones are identifiers. */
const LONGEST = 15;

/** Numbers side by side are cells of a flattened table. */
function isInRow(tokens: Tokens, first: number, next: number, floor: number, end: number): boolean {
  return (first > floor && tokens.kind[first - 1] === NUMBER) || (next < end && tokens.kind[next] === NUMBER);
}

/** `Article Five`, `World War Two`, `three times`, `two-state`. */
function isNamedInWords(
  tokens: Tokens,
  amount: Amount,
  floor: number,
  end: number,
  hasUnit: boolean,
): boolean {
  const { first } = amount;
  const before = first > floor ? tokens.lexeme[first - 1]! : 0;
  if (LABELS.has(before) && !isFollowed(tokens, amount.end, end)) return true;
  if (!hasUnit && SCORE_WORDS.has(tokens.lexeme[amount.end] ?? 0)) return true;
  if (first > floor && attached(tokens, first, end) && DASHES.has(before) && attached(tokens, first - 1, end))
    return true;
  if (!hasUnit && isJoinedAfter(tokens, amount.end, end)) return true;
  // `Page Six`, `the Big Three`: a capital within a sentence is a name.
  return (
    first > floor &&
    (tokens.flags[first]! & CAPITAL) !== 0 &&
    tokens.kind[first - 1] === WORD &&
    (tokens.flags[first - 1]! & CAPITAL) !== 0
  );
}

function isFollowed(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.kind[at] === WORD && !FUNCTION_WORDS.has(tokens.lexeme[at]!);
}

/** `T-72`, `COVID-19`, `3-2`, `12/5`, `2016:4`, `.45`, `#5`. */
function isJoinedBefore(tokens: Tokens, at: number, floor: number, end: number): boolean {
  if (at <= floor || !attached(tokens, at, end)) return false;
  const before = tokens.lexeme[at - 1]!;
  if (tokens.kind[at - 1] === WORD)
    return (tokens.flags[at - 1]! & MIXED) === 0 ? !isCurrencyCode(tokens, at - 1) : true;
  if (AT_SIGNS.has(before) || QUOTE_OPEN.has(before)) return true;
  if (before === POINT || before === COLON || before === COMMA) return true;
  if (before === PLUS) return at - 1 > floor && attached(tokens, at - 1, end);
  return DASHES.has(before) && at - 1 > floor && attached(tokens, at - 1, end);
}

function isCurrencyCode(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! <= 3 && (tokens.flags[at]! & CAPITAL) !== 0;
}

/** `5th`, `4x4`, `3-2`, `7-Eleven`, `10:30`, `24/7`. */
function isJoinedAfter(tokens: Tokens, at: number, end: number): boolean {
  if (!attached(tokens, at, end)) return false;
  const lexeme = tokens.lexeme[at]!;
  if (tokens.kind[at] === WORD) return true;
  if (lexeme === SLASH || lexeme === DEGREE || lexeme === HASH) return true;
  if (lexeme === COLON || lexeme === POINT || DASHES.has(lexeme) || lexeme === PLUS)
    return attached(tokens, at + 1, end) && (tokens.kind[at + 1] === NUMBER || tokens.kind[at + 1] === WORD);
  return AT_SIGNS.has(lexeme);
}

/** `the district 1.9 million`: no number of a district. */
function isScaled({ first, end, form }: Amount): boolean {
  return form === IN_DIGITS && end > first + 1;
}

function isLabelled(tokens: Tokens, at: number, floor: number): boolean {
  if (at <= floor) return false;
  const before = tokens.lexeme[at - 1]!;
  if (NUMBER_SIGN.has(before)) return true;
  // `No. 10`, `Art. 5`, `pp. 3`
  if (before === POINT && at - 2 >= floor && !spaced(tokens, at - 1))
    return LABELS.has(tokens.lexeme[at - 2]!) || NO.has(tokens.lexeme[at - 2]!);
  if (!LABELS.has(before) || (tokens.flags[at]! & BLOCK_START) !== 0) return false;
  return !isGrouped(tokens, at) && !TOLD_APART.has(tokens.lexeme[at - 2] ?? 0);
}

/** `on the first day 71 lots`, `this season 14 came`: what stands before the number has a name already. */
const TOLD_APART = wordSet("first second third fourth last final next previous same this that");

/** `in the first year 75,000 seedlings`: labels are not grouped by thousands. */
function isGrouped(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at]!;
  return tokens.end[at]! - start > 4 && tokens.text.slice(start, start + 4).includes(",");
}

const NUMBERS = lexemeOf("numbers");

/** `in the test group 30 of 1,000 …`, `the herd numbers 300 cows`: no label, but a count. */
function isCounted(tokens: Tokens, { first, end: at }: Amount, end: number): boolean {
  if (at + 1 < end && tokens.lexeme[at] === OF && tokens.kind[at + 1] === NUMBER) return true;
  return tokens.lexeme[first - 1] === NUMBERS && isPlural(tokens, at);
}

/** `1. Introduction`, `2) …` at the start of a block. */
function isListMark(tokens: Tokens, first: number, next: number, end: number): boolean {
  if (next >= end) return false;
  const before = first > 0 ? tokens.lexeme[first - 1]! : 0;
  if (tokens.lexeme[next] === CLOSE_BRACKET && !spaced(tokens, next) && before !== OPEN_BRACKET)
    return !isWithinBrackets(tokens, first);
  if ((tokens.flags[first]! & BLOCK_START) === 0) return false;
  return (tokens.lexeme[next] === POINT || tokens.lexeme[next] === CLOSE_BRACKET) && !spaced(tokens, next);
}

function isWithinBrackets(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    if (tokens.lexeme[i] === OPEN_BRACKET) return true;
    if (tokens.lexeme[i] === CLOSE_BRACKET) return false;
  }
  return false;
}

/** `(3)`, `[12]`. */
function isBracketed(tokens: Tokens, first: number, next: number, end: number): boolean {
  if (first === 0 || next >= end) return false;
  const opens = tokens.lexeme[first - 1]!;
  if (QUOTE_OPEN.has(opens)) return true;
  return (
    opens === OPEN_BRACKET &&
    tokens.lexeme[next] === CLOSE_BRACKET &&
    tokens.end[first]! - tokens.start[first]! <= 2
  );
}

/** `10 Downing Street`, `1600 Main St.` */
function isHouseNumber(tokens: Tokens, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 5); i++) {
    if (tokens.kind[i] === SYMBOL && tokens.lexeme[i] !== POINT) return false;
    if (tokens.kind[i] !== WORD) continue;
    if ((tokens.flags[i]! & CAPITAL) === 0) return false;
    if (i > at && STREETS.has(tokens.lexeme[i]!)) return true;
  }
  return false;
}

/** A capitalised name right before a bare number within a sentence: `Falcon 9`, `Channel 4`. */
export function followsName(tokens: Tokens, at: number, floor: number): boolean {
  if (at <= floor + 1 || tokens.kind[at - 1] !== WORD) return false;
  // `Brandt 4,900`: no name holds a number grouped by thousands.
  if (isGrouped(tokens, at)) return false;
  const flags = tokens.flags[at - 1]!;
  return (flags & CAPITAL) !== 0 && !FUNCTION_WORDS.has(tokens.lexeme[at - 1]!);
}

/** A bare integer that reads like a year: 1000 to 2199 without grouping. */
export function looksLikeYear(tokens: Tokens, amount: Amount): boolean {
  if (amount.form !== IN_DIGITS || amount.end !== amount.first + 1) return false;
  if (tokens.end[amount.first]! - tokens.start[amount.first]! !== 4) return false;
  return amount.value >= 1000 && amount.value < 2200;
}

/** `Smith, 45,` and `Smith (45)`: the age of a person named. */
export function looksLikeAge(tokens: Tokens, amount: Amount, floor: number, end: number): boolean {
  const { first, end: next } = amount;
  if (amount.form !== IN_DIGITS || amount.value > 120 || amount.value < 3 || first < floor + 2 || next >= end)
    return false;
  const before = tokens.lexeme[first - 1]!;
  const after = tokens.lexeme[next]!;
  const enclosed =
    (before === COMMA && (after === COMMA || after === POINT)) ||
    (before === OPEN_BRACKET && after === CLOSE_BRACKET);
  return enclosed && tokens.kind[first - 2] === WORD && (tokens.flags[first - 2]! & CAPITAL) !== 0;
}
