import type { DateExpression, Figure } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS, HYPHEN } from "../../extract/figures/words.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { type Nearness, type Numeral, nearnessOf, numeralOf } from "../figure-near.ts";
import { type PlacedFigure, placedFigures } from "../figure-placing.ts";
import { otherNames, stem, wordsAround } from "./agreement.ts";
import type { Echo } from "./echoes.ts";
import { areOfOtherTimes, tellsOtherState } from "./otherness.ts";
import { familiarTo, isOwned, restrictionBehind } from "./restrictions.ts";
import { isSingular } from "./sameness.ts";
import { clauseOf, type Told } from "./told.ts";

/** What is measured, with its value, and the words by which the text points to the one that has this measure. */
interface Amount {
  readonly told: Told;
  readonly numeral: Numeral;
  readonly unit: string;
  /** Words that name the thing, where the text speaks of it as known: `the 2.3-tonne bell`, `the grant of 16 million`. */
  readonly things: readonly string[];
  /** `a cost of 24.1 million`: only its digits can tell that it is the one told before. */
  readonly isIndefinite: boolean;
  /** `the 18.4 million euros`. */
  readonly isKnown: boolean;
  /** Token behind the word that points to it. */
  readonly begin: number;
}

/** A document with more is a table or a list. */
const MOST = 600;
const MOST_OF_UNIT = 40;
const LONGEST_SENTENCE = 70;

/**
 * Measures, amounts of money, lengths of time and shares that are told twice of one thing: once of the thing by its name, and later
 * of `the` thing with another value that lies near, or whose digits are a slip of the first. O(n).
 */
export function amountsIn(analysis: Analysis): readonly Echo[] {
  const near = unitsNear(analysis);
  if (near.size === 0) return [];
  const units = new Map<string, Amount[]>();
  for (const amount of allAmounts(analysis, near)) {
    const group = units.get(amount.unit);
    if (group) group.push(amount);
    else units.set(amount.unit, [amount]);
  }
  return [...units.values()].flatMap((group) =>
    group.length > 1 && group.length <= MOST_OF_UNIT ? pairsOf(analysis, group) : [],
  );
}

/** The units in which two values lie near each other, as far as the values alone tell. */
function unitsNear({ figures, dates }: Analysis): ReadonlySet<string> {
  const near = new Set<string>();
  if (figures.length > MOST) return near;
  const values = new Map<string, Numeral[]>();
  const add = (unit: string, value: number): void => {
    if (near.has(unit)) return;
    const numeral = numeralOf(value);
    const others = values.get(unit);
    if (!others) values.set(unit, [numeral]);
    else if (others.length > MOST_OF_UNIT || others.some((other) => nearTo(other, numeral, unit)))
      near.add(unit);
    else others.push(numeral);
  };
  for (const figure of figures) if (mayBeAmount(figure)) add(unitOf(figure), figure.value!);
  for (const { type, value, modifier } of dates) {
    const match = type === "DURATION" && !modifier ? LENGTH.exec(value) : null;
    if (match && Number(match[2]) > 0) add(`${match[1]}${match[3]}`, Number(match[2]));
  }
  return near;
}

function allAmounts(analysis: Analysis, units: ReadonlySet<string>): Amount[] {
  const { document, dates } = analysis;
  const found: Amount[] = [];
  for (const placed of placedFigures(analysis)) {
    if (!mayBeAmount(placed.figure) || !units.has(unitOf(placed.figure))) continue;
    const amount = amountOf(analysis, placed);
    if (amount) found.push(amount);
  }
  for (const date of dates) {
    if (date.type !== "DURATION") continue;
    const figure = lengthOf(date, document.text.slice(date.span.start, date.span.end));
    if (!figure || !mayBeAmount(figure) || !units.has(figure.unit)) continue;
    const amount = amountOf(analysis, placeOf(analysis, figure));
    if (amount) found.push(amount);
  }
  return found.sort((a, b) => a.told.first - b.told.first);
}

const LENGTH = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/;

/** A length of time as a figure. */
function lengthOf({ span, value, modifier }: DateExpression, words: string): Figure | undefined {
  const match = modifier ? null : LENGTH.exec(value);
  if (!match) return undefined;
  const length = Number(match[2]);
  return {
    kind: "figure",
    span: { start: span.start + Math.max(0, words.search(/\d/u)), end: span.end },
    value: length,
    low: length,
    high: length,
    bound: "exact",
    dimension: "duration",
    unit: `${match[1]}${match[3]}`,
  };
}

const MEASURES = new Set([
  "money",
  "length",
  "area",
  "mass",
  "volume",
  "energy",
  "speed",
  "percent",
  "duration",
]);

function mayBeAmount({ value, bound, dimension, noun, whole }: Figure): boolean {
  if (value === null || !(value > 0) || whole || (bound !== "exact" && bound !== "about")) return false;
  return isCount(dimension, noun) || MEASURES.has(dimension);
}

function isCount(dimension: Figure["dimension"], noun: Figure["noun"]): boolean {
  return dimension === "number" || (dimension === "count" && !noun);
}

/** Numbers of no noun have none. */
function unitOf({ dimension, noun, unit }: Figure): string {
  if (isCount(dimension, noun)) return "";
  return dimension === "percent" ? "percent" : unit;
}

function placeOf({ tokens, sentences }: Analysis, figure: Figure): PlacedFigure {
  const first = tokenAt(tokens, figure.span.start);
  const end = tokenAt(tokens, figure.span.end - 1) + 1;
  const sentence = sentenceOf(sentences, first);
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  return { figure, first, end, sentence, from, to };
}

function amountOf({ tokens }: Analysis, told: PlacedFigure): Amount | undefined {
  const { figure, first, from, to } = told;
  const { value, bound, dimension, noun } = figure;
  if (to - from > LONGEST_SENTENCE) return undefined;
  const things = bound === "exact" ? thingsOf(tokens, told) : undefined;
  return {
    told: things?.told ?? told,
    numeral: numeralOf(value!),
    unit: unitOf(figure),
    things: things?.words ?? [],
    isIndefinite: things?.isIndefinite ?? false,
    isKnown:
      things === undefined &&
      bound === "exact" &&
      dimension !== "duration" &&
      !isCount(dimension, noun) &&
      THE.has(tokens.lexeme[first - 1] ?? 0),
    begin: things?.begin ?? first,
  };
}

const THE = wordSet("the these those");

interface Things {
  readonly isIndefinite?: boolean;
  readonly words: readonly string[];
  readonly begin: number;
  readonly told: Told;
}

const DEFINITE = wordSet("the this that our its their his her my these those");
/** Words whose level is told without an article. */
const LEVELS = wordSet(
  "revenue revenues turnover profit profits sales income unemployment inflation output attendance spending debt production",
);
const INDEFINITE = wordSet("a an");
const OF = wordSet("of at");
const LONGEST_NAME = 2;

/** By what words the text points to the one thing that has a measure; undefined where it does not. */
function thingsOf(tokens: Tokens, told: Told): Things | undefined {
  const { lexeme, flags } = tokens;
  const { first, from, to, end } = told;
  const isDefinite = (at: number): boolean =>
    at >= from && (DEFINITE.has(lexeme[at]!) || (flags[at]! & POSSESSIVE) !== 0);
  // `the 2.3-tonne bell`; a length of time is joined to it by a hyphen
  const isJoined =
    told.figure.dimension !== "duration" ||
    tokens.text.slice(told.figure.span.start, told.figure.span.end).includes("-");
  if (isJoined && (isDefinite(first) || isDefinite(first - 1))) {
    const words = namesAt(tokens, lexeme[end] === HYPHEN ? end + 1 : end, to);
    if (words.length > 0)
      return { words, begin: first, told: { ...told, end: Math.min(to, end + words.length) } };
  }
  if (first - 2 < from) return undefined;
  // `the grant of 16 million`, `on revenue of 241 million`
  if (OF.has(lexeme[first - 1]!)) {
    const name = first - 2;
    if (!isName(tokens, name)) return undefined;
    const isIndefinite = INDEFINITE.has(lexeme[name - 1] ?? 0);
    const isLevel = LEVELS.has(lexeme[name]!);
    if (!isIndefinite && !isLevel && !isDefinite(name - 1) && !isDefinite(name - 2)) return undefined;
    return {
      isIndefinite,
      words: [wordAt(tokens, name)],
      begin: isDefinite(name - 1) ? name : name - 1,
      told,
    };
  }
  // `At the pass, 2,748 metres above the sea,`
  if (tokens.text[tokens.start[first - 1]!] === "," && isName(tokens, first - 2) && isDefinite(first - 3))
    return { words: [wordAt(tokens, first - 2)], begin: first - 2, told };
  return undefined;
}

function namesAt(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to && words.length < LONGEST_NAME && isName(tokens, i); i++)
    words.push(wordAt(tokens, i));
  return words;
}

function isName({ kind, lexeme, flags }: Tokens, at: number): boolean {
  return kind[at] === WORD && !FUNCTION_WORDS.has(lexeme[at]!) && (flags[at]! & POSSESSIVE) === 0;
}

function wordAt({ text, start, end }: Tokens, at: number): string {
  return text.slice(start[at]!, end[at]!).toLowerCase();
}

/** Words of which a text gives many measures. */
const GENERAL = new Set(
  `length number total share part rest rate price average distance amount value sum rise fall increase decrease drop growth loss gain
   margin difference minimum maximum cost fee age ages speed depth limit mark level period time years year month day week radius
   height weight temperature range majority percentage proportion figure record quarter half change reduction side stretch section interval
   pay fine fines discount tax interest penalty run race dash leg final walk drive ride hour hours men women people`
    .trim()
    .split(/\s+/),
);

function pairsOf(analysis: Analysis, amounts: readonly Amount[]): Echo[] {
  const found: Echo[] = [];
  for (let later = 1; later < amounts.length; later++) {
    const second = amounts[later]!;
    if (second.things.length === 0 && !second.isKnown) continue;
    // Told before, maybe without its unit: `to 18.4 million euros from 14.8 million`.
    const { start } = second.told.figure.span;
    if (analysis.figures.some(({ value, span }) => span.end <= start && value === second.numeral.value))
      continue;
    const first = firstOf(analysis, amounts.slice(0, later), second);
    if (first) found.push(first);
  }
  return found;
}

function firstOf(analysis: Analysis, before: readonly Amount[], second: Amount): Echo | undefined {
  for (const first of before) {
    const nearness = nearTo(first.numeral, second.numeral, second.unit);
    if (!nearness || first.told.sentence === second.told.sentence) continue;
    const isRare = nearness.kind === "swap" && nearness.digits > 2;
    // `half of the 18.4 million euros`: nothing but the digits tells which.
    if (second.isKnown && isRare && isOne(analysis, first, second, undefined, nearness))
      return { first: first.told, second: second.told, nearness };
    const thing = second.things.find(
      (word) => (isRare || (!GENERAL.has(word) && !second.isIndefinite)) && isTold(analysis, first, word),
    );
    if (thing === undefined || !isOne(analysis, first, second, thing, nearness)) continue;
    return { first: first.told, second: second.told, nearness };
  }
  return undefined;
}

/** Values further apart are two, unless the digits of one are a slip of the other's. */
const FURTHEST = 1.25;
const FURTHEST_SLIP = 2.2;
const FEW = 15;

function nearTo(first: Numeral, second: Numeral, unit: string): Nearness | undefined {
  const [a, b] = [first.value, second.value];
  if (a === b) return undefined;
  const nearness = nearnessOf(first, second);
  const apart = a > b ? a / b : b / a;
  if (nearness?.kind === "swap") return nearness;
  if (nearness?.kind === "digit" && nearness.digits > 2 && apart <= FURTHEST_SLIP) return nearness;
  // Shares, and numbers that may count anything, must have the same digits.
  if (unit === "percent" || unit === "") return undefined;
  const isNear = apart <= FURTHEST || areFew(a, b);
  return isNear ? { kind: "close", digits: nearness?.digits ?? 1 } : undefined;
}

/** `the nine-hour operation` that took seven. */
function areFew(a: number, b: number): boolean {
  return (
    Number.isInteger(a) &&
    Number.isInteger(b) &&
    Math.abs(a - b) <= 2 &&
    Math.max(a, b) < FEW &&
    Math.min(a, b) > 2
  );
}

/** Whether a figure is told of the thing: its name stands in the same clause. */
function isTold(analysis: Analysis, { told }: Amount, thing: string): boolean {
  const { tokens } = analysis;
  const { left, right } = clauseOf(tokens, told);
  const name = stem(thing);
  for (let i = left; i < right; i++)
    if (tokens.kind[i] === WORD && isNamed(stem(wordAt(tokens, i)), name)) return true;
  return false;
}

const LEAST_SHARED = 4;

/** `sentenced` and `sentence`. */
function isNamed(word: string, name: string): boolean {
  return word === name || (name.length >= LEAST_SHARED && word.startsWith(name));
}

function isOne(
  analysis: Analysis,
  first: Amount,
  second: Amount,
  thing: string | undefined,
  nearness: Nearness,
): boolean {
  const [a, b] = [first.told, second.told];
  const familiar = familiarTo(analysis, a, b.from);
  if (!restrictionBehind(analysis, b).every((word) => familiar(word))) return false;
  if (!isOwned(analysis, a, b, second.begin, familiar)) return false;
  if (
    areOfOtherTimes(analysis, a, b, nearness.kind === "swap") ||
    tellsOtherState(analysis, a, b, nearness.kind === "swap" && nearness.digits > 2)
  )
    return false;
  if (otherNames(wordsAround(analysis, a), wordsAround(analysis, b))) return false;
  return thing === undefined || isSingular(analysis, thing);
}
