import type { Figure } from "../../../model/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";

/** A figure with its place among the tokens. */
export interface Told {
  readonly figure: Figure;
  /** Token at which it begins. */
  readonly first: number;
  /** Token behind it and the noun it counts. */
  readonly end: number;
  readonly sentence: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly to: number;
}

/** How many words away from a figure words still tell of it. */
export const NEAR = 9;
const BREAKS = wordSet([",", ";", ":", "(", ")", "–", "—"]);

/** The tokens around a figure up to the next mark that parts clauses. */
export function clauseOf(tokens: Tokens, { first, from, to }: Told): { left: number; right: number } {
  let left = first;
  let right = first + 1;
  while (left > from && left > first - NEAR && !BREAKS.has(tokens.lexeme[left - 1]!)) left--;
  while (right < to && right < first + NEAR && !BREAKS.has(tokens.lexeme[right]!)) right++;
  return { left, right };
}

const COMMAS = wordSet([",", "and", ";"]);
const LONGEST_ITEM = 5;

/** `66 fruit trees, 16 cows, 150 sheep and 80 hens`: numbers stand before and behind, each in its item of a list. */
export function isListed(tokens: Tokens, { first, end, from, to }: Told): boolean {
  return isItem(tokens, first - 1, from - 1, -1) && isItem(tokens, end, to, 1);
}

function isItem({ lexeme, kind }: Tokens, at: number, stop: number, step: 1 | -1): boolean {
  let isParted = false;
  for (let i = at, count = 0; i !== stop && count < LONGEST_ITEM; i += step, count++) {
    if (kind[i] === NUMBER) return isParted;
    isParted ||= COMMAS.has(lexeme[i]!);
  }
  return false;
}
