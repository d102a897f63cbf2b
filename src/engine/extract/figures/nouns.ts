import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import type { CountedNoun } from "./draft.ts";
import { NAMED_PEOPLE, POPULATIONS } from "./populations.ts";
import { attached, FUNCTION_WORDS, HYPHEN, isPlural, OF, THE } from "./words.ts";

const REACH = 6;
/** Plural words for people that may be the first part of a compound: `police stations`, `crew members`. */
const COMPOUNDING = wordSet("police staff crew women men people elderly personnel troops");
const AFTER_OF = wordSet("the these those its their his her our all");

/**
 * The noun counted by a number that ends before token `at`: at most six words, ending with a plural noun or a word
 * for people. `single` allows a singular noun, for `one`.
 */
export function readNoun(tokens: Tokens, at: number, end: number, single: boolean): CountedNoun | undefined {
  let first = at;
  if (first < end && tokens.lexeme[first] === OF) {
    first++;
    if (first < end && AFTER_OF.has(tokens.lexeme[first]!)) first++;
  } else if (first < end && tokens.lexeme[first] === THE) first++;
  const stop = Math.min(end, first + REACH);
  for (let i = first; i < stop; i++) {
    if (tokens.lexeme[i] === HYPHEN && i > first && attached(tokens, i, end) && attached(tokens, i + 1, end))
      continue;
    if (tokens.kind[i] !== WORD || FUNCTION_WORDS.has(tokens.lexeme[i]!)) return undefined;
    const population = populationAt(tokens, i);
    if (isHead(tokens, i, end, population, single) && (i === first || !isAdverb(tokens, i - 1)))
      return { first, end: i + 1, population };
  }
  return undefined;
}

const ADJECTIVES_IN_LY = wordSet(
  "early daily weekly monthly yearly family elderly friendly likely only lonely costly orderly deadly assembly italy july",
);

/** `hardly matters`: what follows an adverb directly is no noun. */
function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return (
    end - tokens.start[at]! > 4 &&
    tokens.text.startsWith("ly", end - 2) &&
    !ADJECTIVES_IN_LY.has(tokens.lexeme[at]!)
  );
}

function isLowerCase(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & CAPITAL) === 0;
}

function isHead(tokens: Tokens, at: number, end: number, population: number, single: boolean): boolean {
  if (at + 1 < end && (tokens.flags[at + 1]! & POSSESSIVE) !== 0) return false;
  const plural = isPlural(tokens, at);
  // `four Azerbaijani tanks`, `seven Kurdish-majority towns`: the name of a people is an adjective there.
  if (population > 0 && !plural && !single && !isLowerCase(tokens, at) && qualifies(tokens, at, end))
    return false;
  if (population === 0) return plural || (single && isLowerCase(tokens, at) && isLastWord(tokens, at, end));
  if ((!plural || COMPOUNDING.has(tokens.lexeme[at]!)) && continues(tokens, at, end)) return false;
  // `1 Swedish ship`: a name of a people in the singular is an adjective more often.
  return !single || plural || isLowerCase(tokens, at) || isLastWord(tokens, at, end);
}

function qualifies(tokens: Tokens, at: number, end: number): boolean {
  const next = at + 1;
  if (next >= end) return false;
  if (tokens.lexeme[next] === HYPHEN && attached(tokens, next, end)) return true;
  return tokens.kind[next] === WORD && !FUNCTION_WORDS.has(tokens.lexeme[next]!);
}

/** Whether the noun phrase goes on to a plural noun right behind: `police stations`. */
function continues(tokens: Tokens, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 3); i++) {
    if (tokens.lexeme[i] === HYPHEN && attached(tokens, i, end)) continue;
    if (tokens.kind[i] !== WORD || FUNCTION_WORDS.has(tokens.lexeme[i]!)) return false;
    if (isPlural(tokens, i) || POPULATIONS.get(tokens.lexeme[i]!)) return true;
  }
  return false;
}

function isLastWord(tokens: Tokens, at: number, end: number): boolean {
  const next = at + 1;
  return next >= end || tokens.kind[next] !== WORD || FUNCTION_WORDS.has(tokens.lexeme[next]!);
}

/** The population that a word names; peoples are told by a capital and -ans. */
export function populationAt(tokens: Tokens, at: number): number {
  const known = POPULATIONS.get(tokens.lexeme[at]!);
  if (known) return known;
  if ((tokens.flags[at]! & CAPITAL) === 0) return 0;
  const end = tokens.end[at]!;
  const { text } = tokens;
  return end - tokens.start[at]! > 5 && text.startsWith("ans", end - 3) ? NAMED_PEOPLE : 0;
}
