import { type Lexeme, lexemeOf, wordOf, wordSet } from "../../text/lexicon.ts";
import { BODY_FIRST } from "./bodies.ts";
import { ACCUSED_FIRST, CASE_TITLES } from "./case-titles.ts";
import { TREATY_NAMES } from "./treaties.ts";

/** What may begin, or give away, a citation at a token; several may hold of one word. */
export const BODY = 1;
export const RESOLUTION_WORD = 2;
export const STROKE = 4;
export const VERSUS = 8;
export const APPLICATION_NUMBER = 16;
export const DOCKET = 32;
export const NAMED_CASE = 64;
export const ARTICLE = 128;
export const TREATY = 256;
export const ADDRESS = 512;
export const ISBN = 1024;
export const ARXIV = 2048;
export const INTERNATIONAL = 4096;
export const RULINGS = 8192;
export const ANAPHOR = 16384;
export const STATEMENT = 32768;
export const CASE_TITLE = 65536;

const WORDS: readonly (readonly [string, number])[] = [
  ["resolution resolutions res unscr unscrs decision decisions", RESOLUTION_WORD],
  ["/", STROKE],
  ["v vs versus", VERSUS],
  ["no nos", APPLICATION_NUMBER],
  ["it icc ictr mict scsl", DOCKET],
  ["case judgment judgement ruling opinion", NAMED_CASE],
  ["article articles art arts chapter", ARTICLE],
  ["http https www", ADDRESS],
  ["isbn", ISBN],
  ["arxiv", ARXIV],
  ["international", INTERNATIONAL],
  ["rulings judgments decisions", RULINGS],
  ["resolution judgment judgement ruling opinion", ANAPHOR],
  ["statement", STATEMENT],
];

function build(): Uint32Array {
  const codes = new Map<Lexeme, number>();
  for (const [words, code] of WORDS)
    for (const word of words.split(" ")) codes.set(lexemeOf(word), (codes.get(lexemeOf(word)) ?? 0) | code);
  let most = 0;
  for (const lexeme of codes.keys()) most = Math.max(most, lexeme);
  const limit = Math.max(most, LAST_KNOWN);
  const table = new Uint32Array(limit + 1);
  for (const [lexeme, code] of codes) table[lexeme] = code;
  for (let lexeme = 1; lexeme <= limit; lexeme++) {
    if (BODY_FIRST.has(lexeme)) table[lexeme]! |= BODY;
    if (TREATY_NAMES.first.has(lexeme)) table[lexeme]! |= TREATY;
    if (CASE_TITLES.first.has(lexeme) || ACCUSED_FIRST.has(lexeme)) table[lexeme]! |= CASE_TITLE;
  }
  return table;
}

/** The newest lexeme when this module loads: every first word of the tables above is older. */
const LAST_KNOWN = lexemeOf("\u0000citations");

/** Codes by lexeme; nothing at and beyond its length. */
export const TRIGGERS = build();

/** The words that have a code. */
export const TRIGGER_WORDS = wordSet(
  Array.from(TRIGGERS.keys())
    .filter((lexeme) => TRIGGERS[lexeme] !== 0)
    .map(wordOf),
);
