import { lexemeOf } from "../../text/lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  DOTTED,
  MIXED,
  SPACE_BEFORE,
  symbolAt,
  type Tokens,
  WORD,
} from "../../text/tokens.ts";
import { COORDINATOR, isClass, PREPOSITION_WORD, TIME_WORD } from "../attributions/grammar.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import {
  NAME_SUFFIXES,
  ORGANISATION_LINKS,
  ORGANISATION_WORDS,
  PARTICLES,
  PORTFOLIOS,
  TITLES,
} from "./words.ts";

const POINT = lexemeOf(".");
const AND = lexemeOf("and");
const OF = lexemeOf("of");
const THE = lexemeOf("the");
const HYPHEN = 45;
const LONGEST_RUN = 16;

/** Whether a word with a capital may be part of a name; months, weekdays and the closed words are not. */
export function isNameWord(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === WORD &&
    (tokens.flags[at]! & (CAPITAL | ALL_CAPITALS | MIXED)) !== 0 &&
    (tokens.flags[at]! & (CAPITAL | ALL_CAPITALS)) !== 0 &&
    !isClass(tokens, at, ~(TIME_WORD | PREPOSITION_WORD | COORDINATOR)) &&
    !isCalendarWord(tokens, at)
  );
}

function isCalendarWord(tokens: Tokens, at: number): boolean {
  return isClass(tokens, at, TIME_WORD | PREPOSITION_WORD | COORDINATOR);
}

/** The end of the run of name words that begins at `at`, with initials, particles, hyphens and the links of organisations. */
export function runEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at + 1;
  let linked = ORGANISATION_WORDS.has(tokens.lexeme[at]!);
  const last = Math.min(limit, at + LONGEST_RUN);
  while (end < last) {
    const next = continuation(tokens, at, end, last, linked);
    if (next === end) break;
    for (let i = end; i < next; i++) if (ORGANISATION_WORDS.has(tokens.lexeme[i]!)) linked = true;
    end = next;
  }
  return end;
}

/** The token after the next part of the run, or `at` when the run ends there. */
function continuation(tokens: Tokens, first: number, at: number, last: number, linked: boolean): number {
  if ((tokens.flags[at]! & BLOCK_START) !== 0) return at;
  if (isNameWord(tokens, at) || isFamilyNameByChance(tokens, at)) return touches(tokens, at) ? at : at + 1;
  if (tokens.lexeme[at] === POINT)
    return isInnerPoint(tokens, at) && at + 1 < last && isNameWord(tokens, at + 1) ? at + 2 : at;
  if (
    symbolAt(tokens, at) === HYPHEN &&
    touches(tokens, at) &&
    at + 1 < last &&
    touches(tokens, at + 1) &&
    tokens.kind[at + 1] === WORD
  )
    return at + 2;
  if (at + 1 >= last) return at;
  if (PARTICLES.has(tokens.lexeme[at]!)) return afterParticles(tokens, at, last);
  if (ORGANISATION_LINKS.has(tokens.lexeme[at]!)) return afterLinks(tokens, first, at, last, linked);
  return at;
}

/** `Theresa May`, `Will June`: a common word with a capital after a given name. */
function isFamilyNameByChance(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & CAPITAL) !== 0 && GIVEN_NAMES.has(tokens.lexeme[at - 1]!);
}

/** Two words without a space between are not one name: `said.The`. */
function touches(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & SPACE_BEFORE) === 0;
}

/** The point of an initial or of an abbreviated title: `J. Smith`, `Gen. Brown`. */
function isInnerPoint(tokens: Tokens, at: number): boolean {
  const word = at - 1;
  if (tokens.kind[word] !== WORD || !touches(tokens, at)) return false;
  const length = tokens.end[word]! - tokens.start[word]!;
  if (length === 1) return true;
  if (length === 2 && tokens.text.charCodeAt(tokens.end[word]! - 1) > 96)
    return length <= 5 && TITLES.has(tokens.lexeme[word]!);
  return length <= 5 && (TITLES.has(tokens.lexeme[word]!) || NAME_SUFFIXES.has(tokens.lexeme[word]!));
}

function afterParticles(tokens: Tokens, at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 3 && PARTICLES.has(tokens.lexeme[i]!)) i++;
  if (symbolAt(tokens, i) === HYPHEN && i + 1 < last) i++;
  return i < last && isNameWord(tokens, i) ? i + 1 : at;
}

/** `of the Republic`, `on Foreign Affairs`, `and Trade`; "and" only after a link before, as in `Bank of X and Y`. */
function afterLinks(tokens: Tokens, first: number, at: number, last: number, linked: boolean): number {
  const office = TITLES.has(tokens.lexeme[at - 1]!) && tokens.lexeme[at] === OF;
  if (!linked && !office) return at;
  if (tokens.lexeme[at] === AND && !hasLink(tokens, first, at)) return at;
  let i = at + 1;
  while (i < last && i < at + 3 && tokens.lexeme[i] === THE) i++;
  if (i >= last || !isNameWord(tokens, i) || (tokens.flags[i]! & (DOTTED | BLOCK_START)) === BLOCK_START)
    return at;
  return i + 1;
}

function hasLink(tokens: Tokens, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (ORGANISATION_LINKS.has(tokens.lexeme[i]!)) return true;
  return false;
}

/** Where the name begins in a run that a title opens: after the last title word and what belongs to it. */
export function nameStart(tokens: Tokens, first: number, end: number): number {
  let start = first;
  for (let i = first; i < end; i++) {
    if (!TITLES.has(tokens.lexeme[i]!)) continue;
    start = i + 1;
    if (tokens.lexeme[start] === POINT) start++;
    if (tokens.lexeme[start] === OF) {
      start++;
      while (start < end && tokens.lexeme[start] === THE) start++;
      if (PORTFOLIOS.has(tokens.lexeme[start]!)) start++;
      else if (end - start > 2) start = end - 2;
      else start = end;
    }
  }
  return Math.min(start, end);
}
