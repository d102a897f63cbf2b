import { type Lexeme, wordSet } from "../../text/lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  SPACE_BEFORE,
  symbolAt,
  type Tokens,
  WORD,
} from "../../text/tokens.ts";
import { GIVEN_NAMES } from "../actors/given-names.ts";
import { TITLES, WEAK_TITLES } from "../actors/words.ts";

/** Words before a name that lead to a place. */
const LOCATIVE = wordSet(
  `in at near from to of into outside around across through toward towards between within via throughout beyond leaving
   left visited visiting entered entering reached reaching captured besieged toured inside`,
);
/** After these a person may follow as well. */
const WEAK_LOCATIVE = wordSet(
  "of to from between left visited visiting entered reached inside within beyond",
);
/** Given names that open a sentence as other words: `Will China agree?` */
const OPENING_WORDS = wordSet(
  "will may mark grant rose frank max dawn june august art rich sue pat drew bill josh",
);
const SPEAKING = wordSet(
  "said says told added wrote argued tweeted asked replied insisted warned noted explained testified recalled",
);
const SAID_BEFORE = wordSet("by with and who mr mrs ms dr sir lord lady");
const COMMA = 44;

export function isCapitalWord(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at < tokens.count &&
    tokens.kind[at] === WORD &&
    (tokens.flags[at]! & (CAPITAL | ALL_CAPITALS)) !== 0
  );
}

/** The word stands next to the one before it in the same block. */
export function joins(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && (tokens.flags[at]! & (BLOCK_START | SPACE_BEFORE)) === SPACE_BEFORE;
}

/** A given name, an initial or a title of persons stands right before token `at`: `Jack London`, `Mr. Israel`. */
export function followsPersonWord(tokens: Tokens, at: number): boolean {
  if (!joins(tokens, at)) return false;
  let before = at - 1;
  if (symbolAt(tokens, before) === 46 && before > 0) {
    before--;
    if (tokens.end[before]! - tokens.start[before]! === 1) return isCapitalWord(tokens, before);
    return isCapitalWord(tokens, before) && isPersonTitle(tokens.lexeme[before]!);
  }
  if (!isCapitalWord(tokens, before)) return false;
  const lexeme = tokens.lexeme[before]!;
  if (isPersonTitle(lexeme)) return true;
  return GIVEN_NAMES.has(lexeme) && !OPENING_WORDS.has(lexeme) && !isAfterPlaceComma(tokens, before);
}

const PERSON_TITLES = wordSet("mr mrs ms miss dr sir lord lady dame prof professor judge rev sgt");

function isPersonTitle(lexeme: Lexeme): boolean {
  return (
    PERSON_TITLES.has(lexeme) || (TITLES.has(lexeme) && !WEAK_TITLES.has(lexeme) && SAID_BEFORE.has(lexeme))
  );
}

function isAfterPlaceComma(tokens: Tokens, at: number): boolean {
  return symbolAt(tokens, at) === COMMA;
}

/** A name with a capital goes on after token `at - 1`: `Jordan Peterson`, `Lincoln Center`. */
export function nameGoesOn(tokens: Tokens, at: number): boolean {
  return joins(tokens, at) && isCapitalWord(tokens, at);
}

/** The words around tokens `[first, next)` show a place. */
export function standsAsPlace(tokens: Tokens, first: number, next: number, isPerson: boolean): boolean {
  if (next < tokens.count && SPEAKING.has(tokens.lexeme[next]!)) return false;
  if (nameGoesOn(tokens, next)) return false;
  if (!joins(tokens, first)) return false;
  const before = tokens.lexeme[first - 1]!;
  return LOCATIVE.has(before) && !(isPerson && WEAK_LOCATIVE.has(before));
}
