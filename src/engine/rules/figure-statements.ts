import type { DateExpression, Figure, Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { FUNCTION_WORDS } from "../extract/figures/words.ts";
import { tokenAt } from "../reading.ts";
import { lexemeOf, wordOf, wordSet, wordValues } from "../text/lexicon.ts";
import { mayBeginNumeral, readNumeral } from "../text/numerals.ts";
import { CAPITAL, DOTTED, NUMBER, SPACE_BEFORE, SYMBOL, type Tokens, WORD } from "../text/tokens.ts";
import { bareQuantity, type Quantity, quantityOf, withoutBound } from "./figure-quantities.ts";

/**
 * One sentence with the one before it, its words in lower case, so that wordings can be matched: a quantity is its
 * mark (`Q`, `P`, `O`, `R`, `V`) and a character that tells which one, a date is `D`, any other number `N`. Names lose
 * their points and capitals, so capitals in a statement are marks only. At most a few hundred characters long.
 */
export interface Statement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Where the sentence itself begins in `text`; 0 without one before it. */
  readonly split: number;
  /** Which sentence of the document it is. */
  readonly sentence: number;
  /** Makes a statement of the nearest sentence with numbers before those of this one, in the same block; undefined for none. */
  readonly earlier: () => Statement | undefined;
  /** Which kinds of telling words it holds: bits of {@link CUE}. */
  readonly cues: number;
}

/** Kinds of words without which a rule need not look. */
export const CUE = {
  /** `the other`, `leaving`, `left`. */
  rest: 1,
  /** `more`, `above`, `ahead of`. */
  comparison: 2,
  /** `rose`, `a fall of`. */
  movement: 4,
  /** `double`, `three times`. */
  multiple: 8,
  /** `won`, `defeats`. */
  result: 16,
  /** `majority`, `by 9 points`. */
  margin: 32,
  /** `passed … failed`. */
  opposite: 64,
  /** `profit`, `deficit`. */
  balance: 128,
} as const;

const CUE_WORDS: readonly (readonly [number, string])[] = [
  [
    CUE.rest,
    "other others remaining remainder rest leaving leaves left remain remained unsold missing go spare has have had kept keeps empty free vacant unfilled outstanding still saved aside so",
  ],
  [
    CUE.comparison,
    `more higher larger bigger greater longer taller heavier older wider deeper better faster hotter warmer up ahead above over beyond
     less lower fewer smaller shorter lighter younger narrower shallower worse slower colder cooler down behind below under short shy`,
  ],
  [
    CUE.movement,
    `rose rises risen rising rise increased increases increasing increase grew grown grows growing grow climbed climbs climbing jumped
     jumps jumping up gained gains soared soaring surged surging advanced expanded expanding raised raising raises lifted boosted
     swelled swollen leapt leaped shot edged added improved growth gain jump climb surge expansion hike advance uptick improvement leap
     raise upturn fell falls fallen falling fall dropped drops dropping drop declined declines declining decline decreased decreases
     decreasing decrease shrank shrunk shrinks shrinking went gone down slid slipped tumbled tumbling plunged plunging cut cuts cutting
     reduced reduces reducing lowered lowering sank sunk dipped eased lost contracted narrowed retreated slumped plummeted slashed
     trimmed receded dwindled reduction loss dip slump contraction shrinkage plunge saving discount downturn difference going`,
  ],
  [
    CUE.multiple,
    "double doubled doubling twice triple tripled tripling treble trebled quadruple quadrupled quintupled halved halving halve half doubles triples times",
  ],
  [CUE.result, "won win wins winning victory victories drew drawn lost abstained"],
  [
    CUE.margin,
    "majority margin difference lead gap to against versus scored scoring overrun overspend excess shortfall saving surplus exceed exceeds exceeded exceeding topped surpass surpassed outnumber outnumbered outweigh outweighed winning losing",
  ],
  [
    CUE.opposite,
    `finished reached crossed completed passed pass survived rescued saved brought escaped stayed remained stay remain accepted approved
     granted agreed open opened voted said won win came attended turned present sold full occupied gave dropped retired withdrew did
     advance advanced qualify qualified go work have were failed fail died drowned killed perished lost left leave moved rejected refused denied closed opposed absent`,
  ],
  [CUE.balance, "profit profits net equity surplus deficit shortfall loss balance"],
];
const cueBits: Record<string, number> = {};
for (const [bit, words] of CUE_WORDS)
  for (const word of words.split(/\s+/u)) cueBits[word] = (cueBits[word] ?? 0) | bit;
const CUES = wordValues(cueBits);

/** Character that stands for the first quantity of a statement. */
const FIRST = 0xe000;
/** Longer sentences are tables and lists run together. */
const LONGEST = 140;

const known = new WeakMap<readonly Figure[], readonly Statement[]>();

/** The statements of a document that hold at least two figures, in order; made once for all rules. O(n). */
export function statementsOf(analysis: Analysis): readonly Statement[] {
  const made = known.get(analysis.figures);
  if (made) return made;
  const statements = makeStatements(analysis);
  known.set(analysis.figures, statements);
  return statements;
}

/** The quantity that a character of a statement's text stands for. */
export function quantityAt({ quantities }: Statement, character: string): Quantity {
  return quantities[character.charCodeAt(0) - FIRST]!;
}

/** A statement with the sentence before it, so that three sentences are read as one; undefined where none is near. */
export function withEarlier(statement: Statement): Statement | undefined {
  const before = statement.earlier();
  if (!before) return undefined;
  const shift = before.quantities.length;
  const text = statement.text.replace(/(?<=[QPORV])[\ue000-\uf8ff]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + shift),
  );
  return {
    ...statement,
    text: `${before.text} ${text}`,
    quantities: [...before.quantities, ...statement.quantities],
    split: before.text.length + 1 + statement.split,
    cues: before.cues | statement.cues,
  };
}

function makeStatements(analysis: Analysis): Statement[] {
  const { figures, sentences } = analysis;
  const statements: Statement[] = [];
  const lines: Line[] = [];
  for (let f = 0; f < figures.length; ) {
    const before = lines.at(-1);
    const sentence = sentenceAt(analysis, figures[f]!.span.start, before?.sentence ?? 0);
    const end = endOfSentence(analysis, sentence);
    const first = f;
    while (f < figures.length && figures[f]!.span.start < end) f++;
    const line: Line = { sentence, first, end: f };
    const joins =
      before !== undefined &&
      before.sentence === sentence - 1 &&
      sentences.block[before.sentence] === sentences.block[sentence];
    const numbers = f - first + (joins ? before.end - before.first : 0);
    lines.push(line);
    if (numbers > 1 || mayCount(analysis, sentence)) addStatement(analysis, lines, joins, statements);
    const next = figures[f]?.span.start ?? Infinity;
    for (
      let bare = bareSentence(analysis, sentence, next);
      bare >= 0;
      bare = bareSentence(analysis, bare, next)
    ) {
      lines.push({ sentence: bare, first: f, end: f });
      addStatement(analysis, lines, true, statements);
    }
  }
  return statements;
}

/** Adds the statement of the last line, with the line before it where that joins it. */
function addStatement(
  analysis: Analysis,
  lines: readonly Line[],
  joins: boolean,
  statements: Statement[],
): void {
  const at = lines.length - 1;
  const statement = statementOf(analysis, lines, at, joins);
  if (statement && statement.quantities.length > 1) statements.push(statement);
}

/** The sentence behind one with figures that holds numbers in words only: `nine are women, six are men`; −1 for none. */
function bareSentence(analysis: Analysis, sentence: number, nextFigure: number): number {
  const { sentences, tokens } = analysis;
  const next = sentence + 1;
  if (next >= sentences.count || sentences.block[next] !== sentences.block[sentence]) return -1;
  const starts = tokens.start[sentences.first[next]!]!;
  return nextFigure >= endOfSentence(analysis, next) && starts < nextFigure && mayCount(analysis, next)
    ? next
    : -1;
}

/** A sentence with figures `[first, end)`. */
interface Line {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
}

function sentenceAt({ tokens, sentences }: Analysis, offset: number, from: number): number {
  const token = tokenAt(tokens, offset);
  let low = from;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences.first[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endOfSentence({ tokens, sentences }: Analysis, sentence: number): number {
  const next = sentences.first[sentence + 1]!;
  return next < tokens.count ? tokens.start[next]! : tokens.text.length + 1;
}

/** Numbers in words that may be no figures on their own: `won ten, drew two`, `the other ten`. */
const COUNTING = wordSet(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety seconds minutes hours days weeks months years",
);
const OPEN_BRACKET = lexemeOf("(");
const CLOSE_BRACKET = lexemeOf(")");
const COLON = lexemeOf(":");

function isBracketed({ kind, lexeme }: Tokens, at: number): boolean {
  return kind[at] === NUMBER && at > 0 && lexeme[at - 1] === OPEN_BRACKET && lexeme[at + 1] === CLOSE_BRACKET;
}

function mayCount({ tokens, sentences }: Analysis, sentence: number): boolean {
  const end = Math.min(sentences.first[sentence + 1]!, sentences.first[sentence]! + LONGEST);
  let scores = 0;
  for (let i = sentences.first[sentence]!; i < end; i++) {
    if (COUNTING.has(tokens.lexeme[i]!) || isBracketed(tokens, i)) return true;
    // `Adler 22, Brandt 18`
    if (tokens.kind[i] === NUMBER && i > 0 && (tokens.flags[i - 1]! & CAPITAL) !== 0 && ++scores > 1)
      return true;
  }
  return false;
}

/** Sentences without numbers that may stand between those of a statement and an earlier one. */
const FURTHEST = 2;

function statementOf(
  analysis: Analysis,
  lines: readonly Line[],
  at: number,
  joins: boolean,
): Statement | undefined {
  const line = lines[at]!;
  const first = joins ? at - 1 : at;
  const writer: Writer = { text: "", quantities: [], quantityEnd: -1, cues: 0 };
  if (joins && !write(analysis, lines[first]!, writer)) {
    writer.text = "";
    writer.quantities.length = 0;
  }
  const split = writer.text.length;
  writer.quantityEnd = -1;
  if (!write(analysis, line, writer)) return undefined;
  return {
    text: writer.text,
    quantities: writer.quantities,
    split,
    sentence: line.sentence,
    cues: writer.cues,
    earlier: () => earlierThan(analysis, lines, first),
  };
}

function earlierThan(analysis: Analysis, lines: readonly Line[], at: number): Statement | undefined {
  const { block } = analysis.sentences;
  const before = at > 0 ? lines[at - 1] : undefined;
  const line = lines[at]!;
  const isNear =
    before !== undefined &&
    line.sentence - before.sentence <= FURTHEST &&
    block[before.sentence] === block[line.sentence];
  return isNear ? statementOf(analysis, lines, at - 1, false) : undefined;
}

interface Writer {
  text: string;
  readonly quantities: Quantity[];
  /** Token behind the last quantity and its noun, to tell `20 more than 30`. */
  quantityEnd: number;
  cues: number;
}

/** Adds a sentence; false where it is too long. */
function write(analysis: Analysis, { sentence, first, end }: Line, writer: Writer): boolean {
  const { tokens, sentences, figures } = analysis;
  const from = sentences.first[sentence]!;
  const to = sentences.first[sentence + 1]!;
  if (to - from > LONGEST) return false;
  let figure = first;
  let date = firstDate(analysis.dates, tokens.start[from]!);
  for (let i = from; i < to; ) {
    const start = tokens.start[i]!;
    while (analysis.dates[date] && analysis.dates[date]!.span.end <= start) date++;
    const next = figure < end ? figures[figure]! : undefined;
    if (next && next.span.start <= start) {
      figure++;
      i = Math.max(i + 1, writeFigure(analysis, i, next, writer));
    } else if (analysis.dates[date] && analysis.dates[date]!.span.start <= start) {
      if (!writeLength(analysis, i, analysis.dates[date]!, writer)) space(writer, analysis, i, "D");
      i = skipTo(analysis, i, analysis.dates[date]!.span.end);
    } else i = writeToken(analysis, i, to, writer);
  }
  return true;
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

/** `from 50 days to 35 days`: lengths of time that are told like other measures. */
function writeLength(
  analysis: Analysis,
  at: number,
  { span, type, value }: DateExpression,
  writer: Writer,
): boolean {
  const { tokens } = analysis;
  const words = tokens.text.slice(span.start, span.end);
  const length = type === "DURATION" && /^\d[\d,.]* [a-z]+$/u.test(words) ? LENGTH.exec(value) : null;
  if (!length || at === 0 || !BEFORE_LENGTH.has(tokens.lexeme[at - 1]!)) return false;
  const behind = tokens.lexeme[skipTo(analysis, at, span.end)] ?? 0;
  if (PLACING.has(behind)) return false;
  const unit = `${value.startsWith("PT") && length[2] === "M" ? "minutes" : UNITS[length[2]!]}`;
  space(writer, analysis, at, "");
  mark(writer, { ...bareQuantity(span, Number(length[1])), dimension: "duration", unit });
  return true;
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

function writeFigure(analysis: Analysis, at: number, figure: Figure, writer: Writer): number {
  const { tokens } = analysis;
  const words = tokens.text.slice(figure.span.start, figure.span.end);
  let quantity = quantityOf(figure, words);
  const comparing = writer.quantityEnd === at ? COMPARING.exec(words)?.[0] : undefined;
  if (comparing && isAge(figure, writer)) {
    space(writer, analysis, at, words.toLowerCase());
    return skipTo(analysis, at, figure.span.end);
  }
  if (comparing && figure.value !== null) {
    space(writer, analysis, at, comparing.trim().toLowerCase());
    writer.cues |= CUE.comparison;
    quantity = withoutBound(quantity, figure.span.start + comparing.length);
    writer.text += " ";
  } else space(writer, analysis, at, "");
  mark(writer, quantity);
  const next = skipTo(analysis, at, figure.span.end);
  writer.quantityEnd =
    figure.noun && figure.noun.end > figure.span.end ? skipTo(analysis, at, figure.noun.end) : next;
  return next;
}

const OLDEST = 100;

/** `2,870 children under eighteen`. */
function isAge({ noun, value }: Figure, { quantities }: Writer): boolean {
  return (
    noun === undefined &&
    value !== null &&
    value <= OLDEST &&
    quantities.at(-1)?.dimension === "people" &&
    quantities.at(-1)!.value > value
  );
}

function mark(writer: Writer, quantity: Quantity): void {
  writer.text += quantity.mark + String.fromCharCode(FIRST + writer.quantities.length);
  writer.quantities.push(quantity);
}

const ONE = lexemeOf("one");
const HALF = lexemeOf("half");
/** Before `one` it is a pronoun. */
const BEFORE_PRONOUN = wordSet(
  "the this that each every no which any another last first old new other only someone",
);
const PRONOUN_ENDS = wordSet("of in another day who that");

function writeToken(analysis: Analysis, at: number, end: number, writer: Writer): number {
  const { tokens } = analysis;
  const kind = tokens.kind[at]!;
  if (kind === NUMBER) {
    const counted = bracketed(analysis, at) ?? named(analysis, at, end, writer) ?? bare(analysis, at, end);
    if (counted) {
      space(writer, analysis, at, "");
      mark(writer, counted);
      return at + 1;
    }
    space(writer, analysis, at, "N");
    return at + 1;
  }
  const lexeme = tokens.lexeme[at]!;
  writer.cues |= CUES.get(lexeme);
  if (
    kind === WORD &&
    lexeme !== 0 &&
    lexeme !== HALF &&
    mayBeginNumeral(tokens, at) &&
    !isPronoun(analysis, at) &&
    !AGES.has(tokens.lexeme[at - 1] ?? 0) &&
    !isAgeOf(tokens, at)
  ) {
    const numeral = readNumeral(tokens, at, end);
    if (numeral) {
      space(writer, analysis, at, "");
      mark(writer, bareQuantity(wordsSpan(analysis, at, numeral.next), numeral.value));
      return numeral.next;
    }
  }
  space(writer, analysis, at, kind === SYMBOL ? symbol(symbolText(analysis, at)) : foldedWord(analysis, at));
  return at + 1;
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
function named({ tokens }: Analysis, at: number, end: number, writer: Writer): Quantity | undefined {
  if (writer.quantities.length === 0 || at < 2 || (at + 1 < end && !LIST_ENDS.has(tokens.lexeme[at + 1]!)))
    return undefined;
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

/** A word in lower case and without points; known words are not read again. */
function foldedWord({ tokens }: Analysis, at: number): string {
  const lexeme = tokens.lexeme[at]!;
  const word =
    lexeme === 0 ? tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : wordOf(lexeme);
  return (tokens.flags[at]! & DOTTED) === 0 ? word : word.replaceAll(".", "");
}

function symbolText({ tokens }: Analysis, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** `children under eighteen`. */
const AGES = wordSet("under over aged age above below");

const OF = lexemeOf("of");
const PERSON = wordSet("boy girl man woman child lad youth boys girls daughter son widow widower lady");

/** `a boy of twelve`. */
function isAgeOf({ lexeme }: Tokens, at: number): boolean {
  return lexeme[at - 1] === OF && PERSON.has(lexeme[at - 2] ?? 0);
}

function isPronoun({ tokens }: Analysis, at: number): boolean {
  if (tokens.lexeme[at] !== ONE) return false;
  return BEFORE_PRONOUN.has(tokens.lexeme[at - 1] ?? 0) || PRONOUN_ENDS.has(tokens.lexeme[at + 1] ?? 0);
}

function wordsSpan({ tokens }: Analysis, first: number, end: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

function symbol(character: string): string {
  switch (character) {
    case "—":
    case "–":
      return "–";
    case "’":
    case "‘":
      return "'";
    case "“":
    case "”":
      return '"';
    default:
      return character;
  }
}

function space(writer: Writer, { tokens }: Analysis, at: number, word: string): void {
  const spaced = (tokens.flags[at]! & SPACE_BEFORE) !== 0 || word === "–";
  writer.text += (spaced && writer.text !== "" ? " " : "") + word;
}
