import { wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Tense } from "./resolve.ts";

const FUTURE = wordSet(
  "will shall won't scheduled expected expects plans planned plan due upcoming slated going set may hopes intends tomorrow until by deadline begins expires",
);
const PAST = wordSet(
  "was were had did said told reported announced took came went been became made found began happened occurred ended rose fell died killed arrested met held",
);
const REACH_BEFORE = 14;
const REACH_AFTER = 8;

/** Whether the words around an expression speak of what is to come; the nearest sign decides, the past where none is. */
export function tenseAround(tokens: Tokens, first: number, end: number, from: number, to: number): Tense {
  let past = REACH_BEFORE + REACH_AFTER;
  let future = past;
  for (let i = first - 1, far = 0; i >= from && far < REACH_BEFORE; i--, far++) {
    const lexeme = tokens.lexeme[i]!;
    if (lexeme === 0) continue;
    if (FUTURE.has(lexeme)) future = Math.min(future, far);
    else if (PAST.has(lexeme)) past = Math.min(past, far + 3);
  }
  for (let i = end, far = 0; i < to && far < REACH_AFTER; i++, far++) {
    const lexeme = tokens.lexeme[i]!;
    if (lexeme === 0) continue;
    if (FUTURE.has(lexeme)) future = Math.min(future, far + 2);
    else if (PAST.has(lexeme)) past = Math.min(past, far + 2);
  }
  return future < past ? 1 : -1;
}
