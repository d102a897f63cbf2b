import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, type Tokens, WORD } from "../../text/tokens.ts";
import type { CountedNoun } from "./draft.ts";
import { NAMED_PEOPLE, POPULATIONS } from "./populations.ts";
import { attached, FUNCTION_WORDS, HYPHEN, isPlural, OF, THE } from "./words.ts";

const REACH = 6;
/** Words for people that are often the first part of a compound: `police stations`, `crew members`. */
const COMPOUNDING = wordSet(
  `police staff crew student youth child women men people prisoner refugee hostage member police worker employee passenger
   patient doctor teacher adult male female officer soldier migrant voter user customer player expert resident visitor tourist
   teen infant baby minor elderly young individual human person life official veteran civilian military citizen subject personnel
   immigrant guard rebel militant suspect fan woman man kid boy girl fighter youth minor driver senior`,
);
/** Adjectives in the form of a population: `civilian casualties`. */
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
    if (isHead(tokens, i, end, population, single)) return { first, end: i + 1, population };
  }
  return undefined;
}

function isHead(tokens: Tokens, at: number, end: number, population: number, single: boolean): boolean {
  const plural = isPlural(tokens, at);
  if (population === 0) return plural || (single && isLastWord(tokens, at, end));
  const compounds = COMPOUNDING.has(tokens.lexeme[at]!) && continues(tokens, at, end);
  if (compounds) return false;
  return plural || single || population > 0;
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
