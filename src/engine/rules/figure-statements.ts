import type { Figure } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { wordSet } from "../text/lexicon.ts";
import { CAPITAL, NUMBER } from "../text/tokens.ts";
import { placedFigures } from "./figure-placing.ts";
import type { Quantity } from "./figure-quantities.ts";
import { FIRST, sentenceText } from "./figure-sentence-text.ts";
import { isBracketed, type Pieces, piecesOf, type Stretch } from "./figure-sentences.ts";
import { KeptForRun } from "./kept.ts";

/**
 * One sentence with the one before it, its words in lower case, so that wordings can be matched: a quantity is its
 * mark (`Q`, `P`, `O`, `R`, `V`) and a character that tells which one, a date is `D`, any other number `N`. Names lose
 * their points and capitals, so capitals in a statement are marks only. At most a few hundred characters long. Text is written when it is first asked for: the numbers of most statements
 * already show that nothing is wrong with them.
 */
export interface Statement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** Where the sentence itself begins in `text`; 0 without one before it. */
  readonly split: number;
  /** Which sentence of the document it is. */
  readonly sentence: number;
  /** Makes a statement of the nearest sentence with numbers before those of this one, in the same block; undefined for none. */
  earlier(): Statement | undefined;
  /** Which kinds of telling words it holds: bits of `CUE`. */
  readonly cues: number;
}

/** Longer sentences are tables and lists run together. */
const LONGEST = 140;

const known = new KeptForRun<readonly Figure[], readonly Statement[]>();

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

function makeStatements(analysis: Analysis): Statement[] {
  const { block } = analysis.sentences;
  const placed = placedFigures(analysis);
  const statements: Statement[] = [];
  const lines: Line[] = [];
  for (let f = 0; f < placed.length; ) {
    const first = f;
    const { sentence } = placed[first]!;
    while (f < placed.length && placed[f]!.sentence === sentence) f++;
    const before = lines.at(-1);
    const joins =
      before !== undefined && before.sentence === sentence - 1 && block[before.sentence] === block[sentence];
    const numbers = f - first + (joins ? before.end - before.first : 0);
    lines.push(lineOf(analysis, sentence, first, f));
    if (numbers > 1 || mayCount(analysis, sentence)) addStatement(analysis, lines, joins, statements);
    const next = placed[f]?.sentence ?? Infinity;
    for (let bare = sentence + 1; isBare(analysis, bare, next); bare++) {
      lines.push(lineOf(analysis, bare, f, f));
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

/** Whether a sentence behind one with figures holds numbers in words only: `nine are women, six are men`. */
function isBare(analysis: Analysis, sentence: number, nextWithFigures: number): boolean {
  const { block, count } = analysis.sentences;
  return (
    sentence < count &&
    sentence < nextWithFigures &&
    block[sentence] === block[sentence - 1] &&
    mayCount(analysis, sentence)
  );
}

/** A sentence with its figures; what it holds is read once, for its own statement and for that of the next sentence. */
interface Line extends Stretch {
  readonly sentence: number;
  /** Null for a sentence that is too long; undefined before it is read. */
  pieces: Pieces | null | undefined;
}

function lineOf({ sentences }: Analysis, sentence: number, first: number, end: number): Line {
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  return { sentence, from, to, first, end, pieces: to - from > LONGEST ? null : undefined };
}

function piecesIn(analysis: Analysis, line: Line): Pieces | null {
  if (line.pieces === undefined) line.pieces = piecesOf(analysis, line);
  return line.pieces;
}

/** Numbers in words that may be no figures on their own: `won ten, drew two`, `the other ten`. */
const COUNTING = wordSet(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety seconds minutes hours days weeks months years",
);

function mayCount({ tokens, sentences }: Analysis, sentence: number): boolean {
  const { kind, lexeme, flags } = tokens;
  const from = sentences.first[sentence]!;
  const to = Math.min(sentences.first[sentence + 1]!, from + LONGEST);
  let scores = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] !== NUMBER) {
      if (lexeme[i] !== 0 && COUNTING.has(lexeme[i]!)) return true;
      continue;
    }
    // `Adler 22, Brandt 18`
    if (isBracketed(tokens, i) || (i > 0 && (flags[i - 1]! & CAPITAL) !== 0 && ++scores > 1)) return true;
  }
  return false;
}

/** Sentences without numbers that may stand between those of a statement and an earlier one. */
const FURTHEST = 2;

/** The statement of a line, with the line before it where that joins it; undefined where the sentence is too long. */
function statementOf(
  analysis: Analysis,
  lines: readonly Line[],
  at: number,
  joins: boolean,
): Statement | undefined {
  return piecesIn(analysis, lines[at]!) ? new LineStatement(analysis, lines, at, joins) : undefined;
}

class LineStatement implements Statement {
  readonly quantities: readonly Quantity[];
  readonly sentence: number;
  readonly cues: number;
  private readonly analysis: Analysis;
  private readonly lines: readonly Line[];
  private readonly at: number;
  /** The first of its lines, which is too long to be read at times. */
  private readonly first: number;
  /** Quantities of the line before. */
  private readonly before: number;
  private written: { readonly text: string; readonly split: number } | undefined;
  private known: { readonly statement: Statement | undefined } | undefined;

  constructor(analysis: Analysis, lines: readonly Line[], at: number, joins: boolean) {
    const quantities: Quantity[] = [];
    const line = lines[at]!;
    const first = joins ? piecesIn(analysis, lines[at - 1]!) : null;
    if (first) addQuantities(quantities, first);
    this.before = quantities.length;
    addQuantities(quantities, line.pieces!);
    this.quantities = quantities;
    this.sentence = line.sentence;
    this.cues = line.pieces!.cues | (first ? first.cues : 0);
    this.analysis = analysis;
    this.lines = lines;
    this.at = at;
    this.first = joins ? at - 1 : at;
    this.written = undefined;
    this.known = undefined;
  }

  get text(): string {
    return this.write().text;
  }

  get split(): number {
    return this.write().split;
  }

  earlier(): Statement | undefined {
    this.known ??= { statement: earlierThan(this.analysis, this.lines, this.first) };
    return this.known.statement;
  }

  private write() {
    if (this.written) return this.written;
    const { analysis, lines, at, first } = this;
    const line = lines[at]!;
    const before = lines[first]!.pieces;
    const head = first < at && before ? sentenceText(analysis, lines[first]!, before, "", 0) : "";
    this.written = {
      text: sentenceText(analysis, line, line.pieces!, head, this.before),
      split: head.length,
    };
    return this.written;
  }
}

/** A statement with the sentence before it, so that three sentences are read as one; undefined where none is near. */
export function withEarlier(statement: Statement): Statement | undefined {
  const before = statement.earlier();
  return before && new JoinedStatement(before, statement);
}

class JoinedStatement implements Statement {
  readonly quantities: readonly Quantity[];
  readonly sentence: number;
  readonly cues: number;
  private readonly before: Statement;
  private readonly statement: Statement;
  private written: string | undefined;

  constructor(before: Statement, statement: Statement) {
    this.quantities = [...before.quantities, ...statement.quantities];
    this.sentence = statement.sentence;
    this.cues = before.cues | statement.cues;
    this.before = before;
    this.statement = statement;
    this.written = undefined;
  }

  get text(): string {
    const shift = this.before.quantities.length;
    this.written ??= `${this.before.text} ${this.statement.text.replace(MARKED, (character) =>
      String.fromCharCode(character.charCodeAt(0) + shift),
    )}`;
    return this.written;
  }

  get split(): number {
    return this.before.text.length + 1 + this.statement.split;
  }

  earlier(): Statement | undefined {
    return this.before.earlier();
  }
}

const MARKED = /(?<=[QPORV])[\ue000-\uf8ff]/g;

/** Adds the quantities of a sentence to those before it. */
function addQuantities(quantities: Quantity[], { all }: Pieces): void {
  for (const { quantity, isLed } of all)
    if (quantity && (!isLed || quantities.length > 0)) quantities.push(quantity);
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
