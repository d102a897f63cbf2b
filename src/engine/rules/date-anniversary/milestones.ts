import type { Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf } from "../../reading.ts";
import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { mayEndOrdinal, readNumeral, readOrdinal } from "../../text/numerals.ts";
import { CAPITAL, POSSESSIVE, type Tokens } from "../../text/tokens.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";

/** A number of years that the text says have passed since something: an anniversary, a jubilee, a birthday of a thing. */
export interface Milestone {
  readonly number: number;
  /** Tokens, half-open. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly sentence: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly to: number;
  /** How it is called in a message: `the 25th anniversary`. */
  readonly words: string;
  /** Years by which it may miss: a 75th year is the one after 74, and years that are marked are round. */
  readonly slack: number;
}

const YEAR = lexemeOf("year");
const YEARS = lexemeOf("years");
const JUBILEE = lexemeOf("jubilee");
const BIRTHDAY = lexemeOf("birthday");
const JUBILEES = wordValues({ silver: 25, ruby: 40, golden: 50, diamond: 60, platinum: 70 });
const OWNERS = wordSet("its their our the");
const PERSONAL = wordSet("his her my your queen's king's queen king monarch's sovereign's pope's");
/** `marks 25 years since`, `celebrated 100 years of`. */
export const MARKS = wordSet(
  "mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates commemorated commemorating",
);
/** `celebrated three hundred years with a flower show`. */
export const CLOSES = wordSet(["with", "by", ",", ".", "in"]);
const AFTER_YEARS = wordSet("since of in as from");

/** The milestones of a document, in order. O(n). */
export function milestonesOf(analysis: Analysis): readonly Milestone[] {
  const { tokens, sentences } = analysis;
  const found: Milestone[] = placedDates(analysis)
    .filter(({ date }) => date.anniversary !== undefined)
    .map(ofAnniversary);
  const { lexeme, count } = tokens;
  for (let i = 0; i < count; i++) {
    const word = lexeme[i]!;
    if (word !== YEAR && word !== YEARS && word !== BIRTHDAY && word !== JUBILEE) continue;
    if (!mayBeMilestone(tokens, i)) continue;
    const sentence = sentenceOf(sentences, i);
    const from = sentences.first[sentence]!;
    const to = sentences.first[sentence + 1]!;
    const at = milestoneAt(tokens, i, from, to);
    if (at) found.push({ ...at, sentence, from, to, span: spanOf(tokens, at.first, at.end) });
  }
  return found;
}

/** Most years are told by no number of their own. */
function mayBeMilestone(tokens: Tokens, at: number): boolean {
  const { lexeme } = tokens;
  if (lexeme[at] === YEARS) return AFTER_YEARS.has(lexeme[at + 1] ?? 0) || CLOSES.has(lexeme[at + 1] ?? 0);
  return lexeme[at] === JUBILEE || (at > 0 && mayEndOrdinal(tokens, at - 1));
}

function ofAnniversary({ date, first, end, sentence, from, to }: PlacedDate): Milestone {
  const number = date.anniversary!;
  const words = `the ${ordinal(number)} anniversary`;
  return { number, first, end, span: date.span, sentence, from, to, words, slack: 0 };
}

/** Tokens of `two hundred and fortieth`. */
const LONGEST_NUMBER = 6;

type Found = Pick<Milestone, "number" | "first" | "end" | "words" | "slack">;

function milestoneAt(tokens: Tokens, at: number, from: number, to: number): Found | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === JUBILEE) return jubilee(tokens, at, from);
  if (lexeme === BIRTHDAY || lexeme === YEAR) return ordinalOf(tokens, at, from);
  return lexeme === YEARS ? yearsMarked(tokens, at, from, to) : undefined;
}

/** `its golden jubilee`; that of a reign is counted from the reign. */
function jubilee(tokens: Tokens, at: number, from: number): Found | undefined {
  const number = at > from ? JUBILEES.get(tokens.lexeme[at - 1]!) : 0;
  if (number === 0 || !isOwned(tokens, at - 1, from)) return undefined;
  return { number, first: at - 1, end: at + 1, words: `the jubilee of ${number} years`, slack: 0 };
}

/** `its 40th birthday`, `its 75th year`. */
function ordinalOf(tokens: Tokens, at: number, from: number): Found | undefined {
  for (let first = Math.max(from, at - LONGEST_NUMBER); first < at; first++) {
    const read = readOrdinal(tokens, first, at);
    if (read?.next !== at) continue;
    const year = tokens.lexeme[at] === YEAR;
    if (read.value < 5 || read.value > 3000 || !isOwned(tokens, first, from)) return undefined;
    if (year && !IN_ITS.has(tokens.lexeme[first - 1] ?? 0)) return undefined;
    const words = `the ${ordinal(read.value)} ${year ? "year" : "birthday"}`;
    return { number: read.value, first, end: at + 1, words, slack: year ? 1 : 0 };
  }
  return undefined;
}

const IN_ITS = wordSet("its their our");

function isOwned(tokens: Tokens, first: number, from: number): boolean {
  if (first <= from) return false;
  const before = tokens.lexeme[first - 1]!;
  if (PERSONAL.has(before)) return false;
  if (OWNERS.has(before)) return true;
  // `the museum’s 40th birthday`; a name may be a person's.
  return (
    (tokens.flags[first - 1]! & POSSESSIVE) !== 0 && ((tokens.flags[first - 2] ?? CAPITAL) & CAPITAL) === 0
  );
}

/** `marked 25 years in business`, `celebrates 60 years since`. */
function yearsMarked(tokens: Tokens, at: number, from: number, to: number): Found | undefined {
  const closes = at + 1 >= to || CLOSES.has(tokens.lexeme[at + 1]!);
  if (!closes && !AFTER_YEARS.has(tokens.lexeme[at + 1]!)) return undefined;
  for (let first = Math.max(from + 1, at - LONGEST_NUMBER); first < at; first++) {
    const before = tokens.lexeme[first - 1]!;
    const verb = OWNERS.has(before) ? tokens.lexeme[first - 2]! : before;
    if (!MARKS.has(verb) && !isNow(tokens, first, from, at)) continue;
    const read = readNumeral(tokens, first, at);
    if (read?.next !== at || read.value < 5 || read.value > 3000 || read.value % 1 !== 0) continue;
    return { number: read.value, first, end: at + 1, words: `${read.value} years`, slack: 1 };
  }
  return undefined;
}

/** `It is 30 years since`. */
function isNow({ lexeme }: Tokens, first: number, from: number, years: number): boolean {
  return (
    first - 2 >= from && lexeme[first - 1] === IS && lexeme[first - 2] === IT && lexeme[years + 1] === SINCE
  );
}

const IS = lexemeOf("is");
const IT = lexemeOf("it");
const SINCE = lexemeOf("since");

function spanOf({ start, end }: Tokens, first: number, stop: number): Span {
  return { start: start[first]!, end: end[stop - 1]! };
}

/** `25th`. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const unit = tens >= 11 && tens <= 13 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][unit] ?? "th"}`;
}
