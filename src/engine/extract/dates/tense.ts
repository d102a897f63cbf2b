import { wordSet } from "../../text/lexicon.ts";
import { type Tokens, WORD } from "../../text/tokens.ts";

/** −1 the sentence speaks of the past, 1 of what is to come. */
export type Tense = -1 | 1;

const FUTURE = wordSet(
  "will shall won't 'll scheduled expected expects plans planned plan due upcoming slated intends hopes going deadline",
);
const PAST = wordSet(
  "was were had did said told announced took came went became began rose fell died met held made found saw ran sent left won lost",
);
/** After these a word in -ed is no past tense: `will be completed`, `to be announced`. */
const AUXILIARIES = wordSet("be been being is are to will not");
const REACH_BEFORE = 12;
const REACH_AFTER = 6;

/** Whether the words around an expression speak of what is to come; the nearest sign decides, the past where none is. */
export function tenseAround(tokens: Tokens, first: number, end: number, from: number, to: number): Tense {
  for (let i = first - 1; i >= from && first - i <= REACH_BEFORE; i--) {
    if (FUTURE.has(tokens.lexeme[i]!)) return 1;
    if (isPast(tokens, i, from)) return -1;
  }
  for (let i = end; i < to && i - end < REACH_AFTER; i++) {
    if (FUTURE.has(tokens.lexeme[i]!)) return 1;
    if (isPast(tokens, i, from)) return -1;
  }
  return -1;
}

function isPast(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const ending = tokens.end[at]!;
  const regular =
    ending - tokens.start[at]! > 3 &&
    tokens.text.charCodeAt(ending - 1) === 100 &&
    tokens.text.charCodeAt(ending - 2) === 101;
  if (!regular && !PAST.has(tokens.lexeme[at]!)) return false;
  return at === from || !AUXILIARIES.has(tokens.lexeme[at - 1]!);
}
