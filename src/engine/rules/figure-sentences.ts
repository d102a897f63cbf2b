import type { DateExpression, Figure, Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { FUNCTION_WORDS } from "../extract/figures/words.ts";
import { lexemeOf, wordSet } from "../text/lexicon.ts";
import { mayBeginNumeral, readNumeral } from "../text/numerals.ts";
import { CAPITAL, NUMBER, type Tokens, WORD } from "../text/tokens.ts";
import { CUE, CUES } from "./figure-cues.ts";
import { bareQuantity, type Quantity, quantityOf, withoutBound } from "./figure-quantities.ts";

/** What stands in a sentence for more than a word: a quantity, a date, an age. */
export interface Piece {
  /** Its tokens, half-open. */
  readonly at: number;
  readonly next: number;
  /** What is written for it, or before the mark of its quantity. */
  readonly words: string;
  readonly quantity: Quantity | undefined;
  /** A number behind a name that is a quantity only where one stands before it: `the Liberals 32, the Greens 24`. */
  readonly isLed: boolean;
}

/** A sentence as far as it is numbers and dates; its other words are written out where a rule asks for them. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** Which kinds of telling words it holds: bits of {@link CUE}. */
  readonly cues: number;
}

/** Tokens of a sentence, and the figures in it; both half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

/** Reads the numbers and dates of a sentence. O(n). */
export function piecesOf(analysis: Analysis, { from, to, first, end }: Stretch): Pieces {
  const { tokens, figures, dates } = analysis;
  const reading: Reading = { analysis, all: [], cues: 0, quantityEnd: -1 };
  let figure = first;
  let date = firstDate(dates, tokens.start[from]!);
  // Most tokens stand before the next figure and the next date.
  let figureAt = figure < end ? figures[figure]!.span.start : Infinity;
  let dateAt = date < dates.length ? dates[date]!.span.start : Infinity;
  for (let i = from; i < to; ) {
    const start = tokens.start[i]!;
    if (start < figureAt && start < dateAt) {
      i = readToken(reading, i, to);
      continue;
    }
    while (date < dates.length && dates[date]!.span.end <= start) date++;
    dateAt = date < dates.length ? dates[date]!.span.start : Infinity;
    if (start >= figureAt) {
      i = Math.max(i + 1, addFigure(reading, i, figures[figure++]!));
      figureAt = figure < end ? figures[figure]!.span.start : Infinity;
    } else if (start >= dateAt) i = addDate(reading, i, dates[date]!);
    else i = readToken(reading, i, to);
  }
  return reading;
}

interface Reading extends Pieces {
  readonly analysis: Analysis;
  readonly all: Piece[];
  cues: number;
  /** Token behind the last quantity and its noun, to tell `20 more than 30`. */
  quantityEnd: number;
}

const LENGTH = /^PT?(\d+(?:\.\d+)?)([YMWDHS])$/;
const UNITS: Readonly<Record<string, string>> = {
  Y: "years",
  M: "months",
  W: "weeks",
  D: "days",
  H: "hours",
  S: "seconds",
};
/** Before a length that is compared, and behind one that places something in time. */
const BEFORE_LENGTH = wordSet([
  "from",
  "to",
  "take",
  "takes",
  "took",
  "lasted",
  "lasts",
  "last",
  "was",
  "is",
  "of",
  ",",
  "by",
  "than",
  "at",
  "in",
]);
const PLACING = wordSet("ago later earlier before after old from of in since");

/** `from 50 days to 35 days`: lengths of time that are told like other measures; other dates are only that. */
function addDate({ analysis, all }: Reading, at: number, date: DateExpression): number {
  const next = skipTo(analysis, at, date.span.end);
  const quantity = lengthAt(analysis, at, next, date);
  all.push({ at, next, words: quantity ? "" : "D", quantity, isLed: false });
  return next;
}

function lengthAt(
  { tokens }: Analysis,
  at: number,
  next: number,
  { span, type, value }: DateExpression,
): Quantity | undefined {
  if (type !== "DURATION" || at === 0 || !BEFORE_LENGTH.has(tokens.lexeme[at - 1]!)) return undefined;
  if (PLACING.has(tokens.lexeme[next] ?? 0)) return undefined;
  const words = tokens.text.slice(span.start, span.end);
  // `14 of the 55 days`
  const bare =
    tokens.lexeme[at - 1] === OF ? words.replace(/^(?:the|those|these|its|our|their) /u, "") : words;
  const length = /^\d[\d,.]* [a-z]+$/u.test(bare) ? LENGTH.exec(value) : null;
  if (!length) return undefined;
  const unit = `${value.startsWith("PT") && length[2] === "M" ? "minutes" : UNITS[length[2]!]}`;
  return { ...bareQuantity(span, Number(length[1])), dimension: "duration", unit };
}

/** The first date that ends after `offset`; dates are sorted. O(log n). */
export function firstDate(dates: readonly DateExpression[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function skipTo({ tokens }: Analysis, at: number, offset: number): number {
  let i = at + 1;
  while (i < tokens.count && tokens.start[i]! < offset) i++;
  return i;
}

const COMPARING =
  /^(?:more|less|fewer|higher|lower|greater)\s+than\s+|^(?:above|below|over|under|short of)\s+/iu;

function addFigure(reading: Reading, at: number, figure: Figure): number {
  const { analysis, all } = reading;
  const { tokens } = analysis;
  const words = tokens.text.slice(figure.span.start, figure.span.end);
  const next = skipTo(analysis, at, figure.span.end);
  const comparing = reading.quantityEnd === at ? COMPARING.exec(words)?.[0] : undefined;
  if (comparing && isAge(figure, all)) {
    all.push({ at, next, words: words.toLowerCase(), quantity: undefined, isLed: false });
    return next;
  }
  const quantity = quantityOf(figure, words);
  if (comparing && figure.value !== null) {
    reading.cues |= CUE.comparison;
    all.push({
      at,
      next,
      words: comparing.trim().toLowerCase(),
      quantity: withoutBound(quantity, figure.span.start + comparing.length),
      isLed: false,
    });
  } else all.push({ at, next, words: "", quantity, isLed: false });
  reading.quantityEnd =
    figure.noun && figure.noun.end > figure.span.end ? skipTo(analysis, at, figure.noun.end) : next;
  return next;
}

const OLDEST = 100;

/** `2,870 children under eighteen`. */
function isAge({ noun, value }: Figure, before: readonly Piece[]): boolean {
  if (noun !== undefined || value === null || value > OLDEST) return false;
  const last = before.findLast(({ quantity }) => quantity !== undefined)?.quantity;
  return last !== undefined && last.dimension === "people" && last.value > value;
}

const ONE = lexemeOf("one");
const HALF = lexemeOf("half");
/** Before `one` it is a pronoun. */
const BEFORE_PRONOUN = wordSet(
  "the this that each every no which any another last first old new other only someone",
);
const PRONOUN_ENDS = wordSet("of in another day who that");

function readToken(reading: Reading, at: number, end: number): number {
  const { analysis, all } = reading;
  const { tokens } = analysis;
  const kind = tokens.kind[at]!;
  if (kind === NUMBER) {
    const own = bracketed(analysis, at) ?? bare(analysis, at, end);
    const quantity = own ?? named(analysis, at, end);
    if (quantity) all.push({ at, next: at + 1, words: "", quantity, isLed: !own && !all.some(isQuantity) });
    return at + 1;
  }
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === 0) return at + 1;
  reading.cues |= CUES.get(lexeme);
  if (
    kind === WORD &&
    lexeme !== HALF &&
    mayBeginNumeral(tokens, at) &&
    !isPronoun(analysis, at) &&
    !AGES.has(tokens.lexeme[at - 1] ?? 0) &&
    !isAgeOf(tokens, at)
  ) {
    const numeral = readNumeral(tokens, at, end);
    if (numeral) {
      const quantity = bareQuantity(wordsSpan(analysis, at, numeral.next), numeral.value);
      all.push({ at, next: numeral.next, words: "", quantity, isLed: false });
      return numeral.next;
    }
  }
  return at + 1;
}

function isQuantity({ quantity, isLed }: Piece): boolean {
  return quantity !== undefined && !isLed;
}

const OPEN_BRACKET = lexemeOf("(");
const CLOSE_BRACKET = lexemeOf(")");
const COLON = lexemeOf(":");

export function isBracketed({ kind, lexeme }: Tokens, at: number): boolean {
  return kind[at] === NUMBER && at > 0 && lexeme[at - 1] === OPEN_BRACKET && lexeme[at + 1] === CLOSE_BRACKET;
}

/** `the Greens (9), the Liberals (8)`: counts of a list. */
function bracketed({ tokens }: Analysis, at: number): Quantity | undefined {
  if (!isBracketed(tokens, at) && !isNoted(tokens, at)) return undefined;
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  const words = tokens.text.slice(span.start, span.end);
  return /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u.test(words)
    ? bareQuantity(span, Number(words.replaceAll(",", "")))
    : undefined;
}

/** `(previous year: 80)`. */
function isNoted({ lexeme }: Tokens, at: number): boolean {
  return lexeme[at - 1] === COLON && lexeme[at + 1] === CLOSE_BRACKET;
}

const LIST_ENDS = wordSet([",", ";", ":", ".", "–", "—", "and", "out", ")"]);

/** `the Liberals hold 32, the Greens 24 and …`: behind a name, in a list that began with a figure. */
function named({ tokens }: Analysis, at: number, end: number): Quantity | undefined {
  if (at < 2 || (at + 1 < end && !LIST_ENDS.has(tokens.lexeme[at + 1]!))) return undefined;
  if (tokens.kind[at - 1] !== WORD || (tokens.flags[at - 1]! & CAPITAL) === 0) return undefined;
  if (
    !JOINS_NAMES.has(tokens.lexeme[at - 2]!) &&
    !JOINS_NAMES.has(tokens.lexeme[at - 3] ?? 0) &&
    !JOINS_NAMES.has(tokens.lexeme[at - 4] ?? 0)
  )
    return undefined;
  const span = { start: tokens.start[at]!, end: tokens.end[at]! };
  const words = tokens.text.slice(span.start, span.end);
  return /^\d{1,3}$/u.test(words) ? bareQuantity(span, Number(words)) : undefined;
}

const COPULAS = wordSet(
  "is are was were costs cost now numbers numbered counts counted totals totalled took takes paid has had",
);
/** Behind them a number is a name, an age, a time or a place. */
const LABELS = wordSet(
  `day days year years class week grade chapter page pages room no item part phase stage step round group team level line route bus train
   platform gate zone type figure table mile hole lap stand block ward hall act scene size age aged article rule section paragraph
   articles rules sections paragraphs number nos volume issue version channel flight unit box psalm verse highway road street apartment
   flat suite floor model series district area sector building house square pier track game match set resolution resolutions file case
   act order note annex appendix chapter form january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday est circa about around nearly almost roughly under over than`,
);
const NUMBER_VERB = lexemeOf("number");

/** `girls number 1,965, boys 2,251`, `now costs 15`: a number at the end of its phrase, behind what it tells of. */
function bare({ tokens }: Analysis, at: number, end: number): Quantity | undefined {
  const { kind, lexeme, flags, text, start } = tokens;
  if (at < 2 || kind[at - 1] !== WORD || (flags[at - 1]! & CAPITAL) !== 0) return undefined;
  if (at + 1 < end && !LIST_ENDS.has(lexeme[at + 1]!)) return undefined;
  const before = lexeme[at - 1]!;
  const isVerb = before === NUMBER_VERB && text[tokens.end[at - 2]! - 1] === "s";
  if (!isVerb && (LABELS.has(before) || (FUNCTION_WORDS.has(before) && !COPULAS.has(before))))
    return undefined;
  const span = { start: start[at]!, end: tokens.end[at]! };
  const words = text.slice(span.start, span.end);
  return /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/u.test(words)
    ? bareQuantity(span, Number(words.replaceAll(",", "")))
    : undefined;
}

const JOINS_NAMES = wordSet(["the", "and", ",", ":", "("]);

/** `children under eighteen`. */
const AGES = wordSet("under over aged age above below");

function isPronoun({ tokens }: Analysis, at: number): boolean {
  if (tokens.lexeme[at] !== ONE) return false;
  return BEFORE_PRONOUN.has(tokens.lexeme[at - 1] ?? 0) || PRONOUN_ENDS.has(tokens.lexeme[at + 1] ?? 0);
}

function wordsSpan({ tokens }: Analysis, first: number, end: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

const OF = lexemeOf("of");
const PERSON = wordSet("boy girl man woman child lad youth boys girls daughter son widow widower lady");

/** `a boy of twelve`. */
function isAgeOf({ lexeme }: Tokens, at: number): boolean {
  return lexeme[at - 1] === OF && PERSON.has(lexeme[at - 2] ?? 0);
}
