import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, CAPITAL, DOTTED, NEWLINE_BEFORE, SYMBOL, WORD } from "../../text/tokens.ts";
import { courtNear } from "./courts.ts";
import { attached, type CitationScan, integerAt } from "./scan.ts";
import { STATES, type State } from "./states.ts";
import {
  AMPERSAND,
  AND,
  CLOSING,
  COMMA,
  DASHES,
  NUMBER_LABELS,
  OPENING,
  POINT,
  ROUND_OPEN,
  THE,
} from "./words.ts";

const LONGEST_NAME = 16;
/** Small words within the name of a party. */
const PARTICLES = wordSet(
  "and & of de van von der den la le du des el al bin ibn the y e da dos di del ex parte on for in",
);
/** Words before a name that do not belong to it though they have a capital. */
const NOT_A_NAME = wordSet(
  `in of see cf case cases the also however judgment judgement application when while after before since under following as
   but and although by for from with compare whereas court commission article articles paragraph mr mrs ms if that this
   both on at`,
);
const PROSECUTOR = lexemeOf("prosecutor");
const OTHERS = lexemeOf("others");

export interface PartyName {
  readonly first: number;
  readonly end: number;
}

/** The name that ends before token `end`, the applicant or plaintiff; undefined where none stands there. */
export function nameBefore(scan: CitationScan, end: number): PartyName | undefined {
  const { tokens } = scan;
  const floor = Math.max(scan.first, scan.floor, end - LONGEST_NAME);
  let first = end;
  for (let i = end - 1; i >= floor; i--) {
    const part = partBefore(scan, i, end);
    if (part === 0) break;
    if (part === CAPITAL_WORD) first = i;
    if ((tokens.flags[i]! & BLOCK_START) !== 0) break;
    if ((tokens.flags[i]! & NEWLINE_BEFORE) !== 0 && i < end - 1 && startsParagraph(scan, i)) break;
  }
  // `the European Court of Human Rights in Hirsi Jamaa and Others`: the court is no part of the name.
  const court = courtNear(scan, first, end, first);
  if (court && court.end < end) first = court.end;
  while (first < end && NOT_A_NAME.has(scan.lexeme(first)) && !isProsecutor(scan, first, end)) first++;
  while (first < end && (tokens.flags[first]! & CAPITAL) === 0) first++;
  return first < end ? { first, end } : undefined;
}

function isProsecutor(scan: CitationScan, first: number, end: number): boolean {
  return scan.lexeme(first) === THE && first + 1 < end && scan.lexeme(first + 1) === PROSECUTOR;
}

/** A blank line parts headings from names. */
function startsParagraph(scan: CitationScan, at: number): boolean {
  const { text, start, end } = scan.tokens;
  return text.slice(end[at - 1], start[at]).split("\n").length > 2;
}

const CAPITAL_WORD = 1;
const JOINT = 2;

function partBefore(scan: CitationScan, at: number, end: number): number {
  const { tokens } = scan;
  const lexeme = tokens.lexeme[at]!;
  if (tokens.kind[at] === WORD) {
    if ((tokens.flags[at]! & (CAPITAL | DOTTED)) !== 0) return CAPITAL_WORD;
    return PARTICLES.has(lexeme) || lexeme === OTHERS ? JOINT : 0;
  }
  if (tokens.kind[at] !== SYMBOL) return 0;
  if (lexeme === AMPERSAND) return JOINT;
  if (DASHES.has(lexeme)) return attached(tokens, at) && attached(tokens, at + 1) ? JOINT : 0;
  if (lexeme === POINT) return isInitial(scan, at) ? JOINT : 0;
  return lexeme === COMMA && joinsNames(scan, at, end) ? JOINT : 0;
}

/** The point of `Ltd.` or `J.`, not of a sentence. */
function isInitial(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  const length = tokens.end[at - 1]! - tokens.start[at - 1]!;
  return attached(tokens, at) && tokens.kind[at - 1] === WORD && length <= 4 && at - 1 > scan.first;
}

/** `Smith, Jones and Others`: a comma belongs to a name when `and` comes after it. */
function joinsNames(scan: CitationScan, at: number, end: number): boolean {
  const opener = scan.lexeme(at - 2);
  if (NOT_A_NAME.has(opener)) return false;
  for (let i = at + 1; i < end && i < at + 8; i++)
    if (scan.lexeme(i) === AND || scan.lexeme(i) === AMPERSAND) return i > at + 1;
  return false;
}

export interface Respondent {
  readonly end: number;
  /** The states, when every party named is one. */
  readonly states: readonly State[];
}

/** The states that begin at token `at`: `Armenia`, `the United Kingdom`, `Cyprus and Turkey`. */
export function statesAt(scan: CitationScan, at: number, end: number): Respondent | undefined {
  const states: State[] = [];
  let next = at;
  for (let count = 0; count < 4; count++) {
    let start = next;
    if (count > 0) {
      if (scan.lexeme(start) !== AND && scan.lexeme(start) !== COMMA) break;
      start++;
    }
    if (scan.lexeme(start) === THE) start++;
    if (start >= end || (scan.tokens.flags[start]! & CAPITAL) === 0) break;
    const found = STATES.first.has(scan.lexeme(start)) ? STATES.match(scan.tokens, start, end) : undefined;
    if (!found) break;
    states.push(found.value);
    next = found.next;
  }
  return states.length > 0 ? { end: next, states } : undefined;
}

/** The capitalised words from token `at` on: the name of a defendant. */
export function nameAfter(scan: CitationScan, at: number, end: number): PartyName | undefined {
  const { tokens } = scan;
  const limit = Math.min(end, at + LONGEST_NAME);
  let stop = at;
  for (let i = at; i < limit; i++) {
    const capital = tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
    if ((tokens.flags[i]! & NEWLINE_BEFORE) !== 0 && i > at && startsParagraph(scan, i)) break;
    if (capital) stop = i + 1;
    else if (!isJointAfter(scan, i)) break;
  }
  return stop > at ? { first: at, end: stop } : undefined;
}

function isJointAfter(scan: CitationScan, at: number): boolean {
  const lexeme = scan.lexeme(at);
  if (lexeme === POINT) return isInitial(scan, at) && !isSentenceEnd(scan, at);
  if (DASHES.has(lexeme)) return attached(scan.tokens, at) && attached(scan.tokens, at + 1);
  if (lexeme === AMPERSAND) return true;
  return NAME_PARTICLES.has(lexeme) && (scan.tokens.flags[at + 1]! & CAPITAL) !== 0;
}

const NAME_PARTICLES = wordSet("of and de van von der la le du al el bin the");

function isSentenceEnd(scan: CitationScan, at: number): boolean {
  return at + 1 >= scan.end;
}

/** Takes in what tells cases of one name apart: `(no. 2)`, `(II)`, `(dec.)`, `[GC]`; and the token after it. */
export function qualifiersAfter(scan: CitationScan, at: number, end: number): { name: number; next: number } {
  let name = at;
  let next = at;
  while (next < end && OPENING.has(scan.lexeme(next))) {
    const close = closingAfter(scan, next, end);
    if (close < 0) break;
    if (scan.lexeme(next) === ROUND_OPEN && isOrdinal(scan, next + 1, close)) name = close + 1;
    else if (!isSquareNote(scan, next, close)) break;
    next = close + 1;
  }
  return { name, next };
}

function closingAfter(scan: CitationScan, open: number, end: number): number {
  for (let i = open + 1; i < end && i < open + 6; i++) if (CLOSING.has(scan.lexeme(i))) return i;
  return -1;
}

const ROMAN_ORDINALS = wordSet("i ii iii iv v vi");

/** `(no. 2)`, `(II)`. */
function isOrdinal(scan: CitationScan, first: number, close: number): boolean {
  if (close === first + 1) return ROMAN_ORDINALS.has(scan.lexeme(first));
  return (
    NUMBER_LABELS.has(scan.lexeme(first)) && integerAt(scan.tokens, close - 1, 2) > 0 && close - first <= 3
  );
}

const NOTES = wordSet("gc dec merits just satisfaction judgment revision striking out");

/** `[GC]`, `(dec.)`, `(merits)`. */
function isSquareNote(scan: CitationScan, open: number, close: number): boolean {
  return close > open + 1 && NOTES.has(scan.lexeme(open + 1));
}

/** The name of a case as courts write it: `Chiragov and Others v. Armenia`, whatever its capitals. */
export function caseName(left: string, right: string): string {
  return `${titled(left)} v. ${titled(right)}`;
}

const SMALL = new Set(["and", "of", "the", "de", "van", "von", "der", "la", "le", "du", "v", "al", "et"]);

function titled(name: string): string {
  const spaced = name.replace(/\s+/g, " ");
  const written = spaced.replace(/\band others\b/i, "and Others");
  const letters = written.replace(/[^\p{L}]/gu, "");
  const isCapitals =
    letters.length > 4 && letters.replace(/Others/g, "") === letters.replace(/Others/g, "").toUpperCase();
  if (!isCapitals) return written;
  return written.replace(/\p{L}[\p{L}'’]*/gu, (word, offset: number) => {
    const lower = word.toLowerCase();
    if (offset > 0 && SMALL.has(lower)) return lower;
    return /^[IVX]+$/.test(word) && word.length <= 3 ? word : word[0]! + lower.slice(1);
  });
}
