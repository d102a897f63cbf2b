import type { Block } from "../../model/index.ts";
import { lexemeOf, wordSet } from "./lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  DOTTED,
  NEWLINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  SYMBOL,
  symbolAt,
  type Tokens,
  WORD,
} from "./tokens.ts";

/** Sentences as ranges of tokens; a sentence never crosses a block. */
export interface Sentences {
  readonly count: number;
  /** First token of each sentence; entry `count` is the number of tokens. */
  readonly first: Int32Array;
  /** Index of the block that holds each sentence. */
  readonly block: Int32Array;
}

const POINT = lexemeOf(".");
const TERMINAL = wordSet([".", "!", "?", "…", "。", "؟", "।"]);
const CLOSING = wordSet([`"`, "'", "’", "”", "»", ")", "]", "“", "›"]);
const ABBREVIATIONS = wordSet(
  `mr mrs ms mx dr prof rev hon gen lt col maj capt sgt cpl adm cmdr sen rep gov pres st sr jr messrs mme
   vs v no nos art arts para paras sec secs ch vol vols ed eds pp p fig figs cf al approx ca op cit ibid
   etc inc ltd co corp dept univ est jan feb mar apr jun jul aug sept sep oct nov dec add corr res doc ser suppl
   mt ft ave blvd mon tue tues wed thu thur thurs fri b c d fl`,
);
/** Words that open a sentence far more often than they follow initials within one. */
const OPENERS = wordSet(
  `the a an this that these those it he she they we i you there here in on at by for from with as if when while
   after before but and or so yet however meanwhile then what who where why how his her their its our my no not
   some many most all each`,
);

/** No sentence is longer, in tokens: what looks back and ahead within a sentence then takes bounded time a token. */
const LONGEST = 400;

/** Finds the ends of sentences; a longer run than {@link LONGEST} without an end is cut. O(n). */
export function splitSentences(tokens: Tokens, blocks: readonly Block[]): Sentences {
  const first: number[] = [];
  const block: number[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const blockEnd = tokens.blockStart[b + 1]!;
    let start = tokens.blockStart[b]!;
    if (start === blockEnd) continue;
    for (let i = start; i < blockEnd; i++) {
      const end = mayEnd(tokens, i) ? endAfter(tokens, i, blockEnd) : 0;
      if (end === 0 && i - start < LONGEST - 1) continue;
      first.push(start);
      block.push(b);
      start = end === 0 ? i + 1 : end;
      i = start - 1;
    }
    if (start < blockEnd) {
      first.push(start);
      block.push(b);
    }
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: Int32Array.from(first), block: Int32Array.from(block) };
}

function mayEnd(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === SYMBOL ? TERMINAL.has(tokens.lexeme[at]!) : (tokens.flags[at]! & DOTTED) !== 0;
}

/** The token that begins the next sentence, when the one at `at` ends a sentence within its block; else 0. */
function endAfter(tokens: Tokens, at: number, blockEnd: number): number {
  let next = at + 1;
  while (next < blockEnd && (tokens.flags[next]! & SPACE_BEFORE) === 0 && closes(tokens, next)) next++;
  if (next >= blockEnd || (tokens.flags[next]! & SPACE_BEFORE) === 0) return 0;
  if ((tokens.flags[at]! & DOTTED) !== 0) return startsAfterInitials(tokens, next) ? next : 0;
  if (tokens.lexeme[at] === POINT && next === at + 1 && isAbbreviation(tokens, at, next)) return 0;
  return startsSentence(tokens, next) ? next : 0;
}

function closes(tokens: Tokens, at: number): boolean {
  return TERMINAL.has(tokens.lexeme[at]!) || CLOSING.has(tokens.lexeme[at]!);
}

function isAbbreviation(tokens: Tokens, point: number, next: number): boolean {
  const word = point - 1;
  if (word < 0 || tokens.kind[word] !== WORD || tokens.end[word] !== tokens.start[point]) return false;
  if (ABBREVIATIONS.has(tokens.lexeme[word]!))
    return !OPENERS.has(tokens.lexeme[next]!) || isTitle(tokens, word);
  // A single capital letter is an initial: "J. Smith".
  return tokens.end[word]! - tokens.start[word]! === 1 && (tokens.flags[word]! & CAPITAL) !== 0;
}

const TITLES = wordSet("mr mrs ms mx dr prof gen lt col maj capt sgt sen rep gov st messrs vs v");

function isTitle(tokens: Tokens, at: number): boolean {
  return TITLES.has(tokens.lexeme[at]!);
}

function startsAfterInitials(tokens: Tokens, next: number): boolean {
  return (tokens.flags[next]! & CAPITAL) !== 0 && OPENERS.has(tokens.lexeme[next]!);
}

const OPENING_MARKS = wordSet([`"`, "'", "“", "‘", "«", "„", "(", "[", "—", "–", "-", "•", "*", "‹", "`"]);

function startsSentence(tokens: Tokens, next: number): boolean {
  const kind = tokens.kind[next];
  if (kind === NUMBER) return true;
  if (kind === SYMBOL) return OPENING_MARKS.has(tokens.lexeme[next]!) || symbolAt(tokens, next) > 0x2100;
  if ((tokens.flags[next]! & (CAPITAL | ALL_CAPITALS | BLOCK_START)) !== 0) return true;
  return (tokens.flags[next]! & NEWLINE_BEFORE) !== 0 && !isLowerCaseLetter(tokens, next);
}

function isLowerCaseLetter(tokens: Tokens, at: number): boolean {
  const letter = tokens.text[tokens.start[at]!]!;
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}
