import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, CAPITAL, DOTTED, NUMBER, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import {
  CLOSES,
  DOUBLE,
  EITHER,
  type Facing,
  GUILLEMET,
  type Marks,
  OPENS,
  SINGLE,
  SINGLE_GUILLEMET,
} from "./marks.ts";

const LOW_DOUBLE = "„".charCodeAt(0);
const STRAIGHT = '"'.charCodeAt(0);
const JOINERS = new Set(Array.from(":—–-/=", (character) => character.charCodeAt(0)));
const STOPS = new Set(Array.from(".,!?…", (character) => character.charCodeAt(0)));
const FIRM_ENDS = new Set(Array.from('.,!?…;:)]”"»', (character) => character.charCodeAt(0)));
const POINT = lexemeOf(".");

/** Words that may stand before a point and a possessive apostrophe: `Warner Bros.' studio`. */
const POINTED = wordSet(
  "inc corp co ltd bros jr sr dr st mr mrs ms etc no vs al ft mt gen sen rep gov lt col",
);
/** Words that follow a closed quotation far more often than a plural possessive. */
const AFTER_QUOTATION = wordSet(
  `and or but nor of in on at to is was are were for from with who that as by has had have will would can could may
   might should said says than when while if because which rather instead not into over under after before about
   he she they it we i you the a an this these`,
);

/** The code unit right before a mark, 32 when it stands apart. */
export function unitLeftOf(tokens: Tokens, at: number, blockFirst: number): number {
  if (at === blockFirst || (tokens.flags[at]! & SPACE_BEFORE) !== 0) return 32;
  return tokens.text.charCodeAt(tokens.start[at]! - 1);
}

/**
 * Whether mark `m`, of any family but the single ones, opens or closes; `open` is the code unit of the nearest
 * open mark of its family, 0 when none is open. {@link EITHER} when it is no quotation mark.
 */
export function facingOf(
  tokens: Tokens,
  marks: Marks,
  m: number,
  open: number,
  blockFirst: number,
  blockEnd: number,
): Facing {
  const context = marks.context[m]!;
  const shape = marks.shape[m]!;
  const family = marks.family[m]!;
  if (family === GUILLEMET || family === SINGLE_GUILLEMET) return context === EITHER ? shape : context;
  if (family !== DOUBLE) return shape;
  if (isLengthOrAngle(tokens, marks, m, open)) return EITHER;
  if (shape === OPENS) return openingShape(tokens, marks, m, open, blockFirst, blockEnd);
  if (context === OPENS) return closesWithSpaceBefore(tokens, marks, m, open) ? CLOSES : OPENS;
  if (context === CLOSES) return CLOSES;
  if (open !== 0) return CLOSES;
  if (JOINERS.has(unitLeftOf(tokens, marks.token[m]!, blockFirst))) return OPENS;
  if (shape === CLOSES) return CLOSES;
  return marks.next[m]! >= blockEnd ? CLOSES : OPENS;
}

function openingShape(
  tokens: Tokens,
  marks: Marks,
  m: number,
  open: number,
  blockFirst: number,
  blockEnd: number,
): Facing {
  if (marks.context[m] === OPENS) return OPENS;
  if (marks.context[m] === EITHER)
    return closesWithWrongShape(tokens, marks, m, open, blockFirst, blockEnd) ? CLOSES : OPENS;
  // German closes with “; elsewhere it is the wrong one of a pair, yet stands where a quotation ends.
  if (open !== 0) return CLOSES;
  return JOINERS.has(unitLeftOf(tokens, marks.token[m]!, blockFirst)) ? OPENS : CLOSES;
}

/** German “, or “ at the end of a paragraph or right after a stop, where nothing can open. */
function closesWithWrongShape(
  tokens: Tokens,
  marks: Marks,
  m: number,
  open: number,
  blockFirst: number,
  blockEnd: number,
): boolean {
  if (open === 0) return false;
  if (open === LOW_DOUBLE && marks.unit[m] !== LOW_DOUBLE) return true;
  return marks.next[m]! >= blockEnd || STOPS.has(unitLeftOf(tokens, marks.token[m]!, blockFirst));
}

/** `"Well, "he said`: the space stands on the wrong side. */
function closesWithSpaceBefore(tokens: Tokens, marks: Marks, m: number, open: number): boolean {
  if (open === 0) return false;
  if (marks.shape[m] === CLOSES) return true;
  const at = marks.token[m]!;
  const next = marks.next[m]!;
  const left = tokens.text.charCodeAt(tokens.end[at - 1]! - 1);
  return STOPS.has(left) && tokens.kind[next] === WORD && (tokens.flags[next]! & CAPITAL) === 0;
}

/** Inches, seconds: a short number right before, and nothing open that the mark would close. */
function isLengthOrAngle(tokens: Tokens, marks: Marks, m: number, open: number): boolean {
  const at = marks.token[m]!;
  if (marks.shape[m] === OPENS || at === 0 || !endsNumber(tokens, at - 1)) return false;
  if ((tokens.flags[at]! & SPACE_BEFORE) !== 0 || tokens.end[at - 1]! - tokens.start[at - 1]! > 3)
    return false;
  if (open === 0) return true;
  if (open !== STRAIGHT || marks.unit[m] !== STRAIGHT) return false;
  const next = m + 1;
  return next < marks.count && marks.unit[next] === STRAIGHT && marks.context[next] === CLOSES;
}

/** A number, or a vulgar fraction: `6½`. */
function endsNumber(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === NUMBER) return true;
  const unit = tokens.text.charCodeAt(tokens.end[at]! - 1);
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}

/** Whether a single mark opens: not an apostrophe inside a word or standing alone. */
export function singleOpens(tokens: Tokens, marks: Marks, m: number): boolean {
  if (marks.context[m] === OPENS) return true;
  return marks.context[m] === EITHER && marks.shape[m] === OPENS && !followedByStop(tokens, marks.next[m]!);
}

function followedByStop(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count || (tokens.flags[next]! & (SPACE_BEFORE | BLOCK_START)) !== 0) return false;
  return STOPS.has(tokens.text.charCodeAt(tokens.start[next]!));
}

/** Whether a single mark stands where a quotation may end. */
export function singleMayClose(tokens: Tokens, marks: Marks, m: number): boolean {
  if (marks.context[m] === CLOSES) return true;
  return marks.context[m] === EITHER && marks.shape[m] === OPENS && followedByStop(tokens, marks.next[m]!);
}

/** A stop before it or punctuation after it: a plural possessive does not look so. */
export function closesFirmly(tokens: Tokens, marks: Marks, m: number, blockFirst: number): boolean {
  return FIRM_ENDS.has(unitLeftOf(tokens, marks.token[m]!, blockFirst));
}

/** `dogs’ tails`, `goin' home`: s, x, z, n or o before, and another word after. */
export function maybePossessive(tokens: Tokens, marks: Marks, m: number, blockEnd: number): boolean {
  const at = marks.token[m]!;
  const left = tokens.text.charCodeAt(tokens.start[at]! - 1) | 32;
  const next = marks.next[m]!;
  if (left !== 115 && left !== 120 && left !== 122 && left !== 110 && left !== 111) return false;
  return next < blockEnd && tokens.kind[next] === WORD;
}

export function followedByFunctionWord(tokens: Tokens, marks: Marks, m: number): boolean {
  return AFTER_QUOTATION.has(tokens.lexeme[marks.next[m]!]!);
}

/** A closing single mark that cannot be an apostrophe although nothing is open: `…,’ she said`. */
export function surelyClosesAlone(tokens: Tokens, marks: Marks, m: number, blockFirst: number): boolean {
  const at = marks.token[m]!;
  if (marks.family[m] !== SINGLE || marks.shape[m] === OPENS || marks.context[m] !== CLOSES) return false;
  if (!STOPS.has(unitLeftOf(tokens, at, blockFirst)) || at < blockFirst + 2) return false;
  if (tokens.lexeme[at - 1] !== POINT) return (tokens.flags[at - 1]! & DOTTED) === 0;
  return tokens.kind[at - 2] === WORD && !POINTED.has(tokens.lexeme[at - 2]!) && !isInitial(tokens, at - 2);
}

function isInitial(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & DOTTED) !== 0 || tokens.end[at]! - tokens.start[at]! === 1;
}
