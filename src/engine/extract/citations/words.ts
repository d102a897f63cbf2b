import { lexemeOf, wordSet } from "../../text/lexicon.ts";

/** Lexemes and short word lists that several readers of citations share. */
export const COMMA = lexemeOf(",");
export const POINT = lexemeOf(".");
export const COLON = lexemeOf(":");
export const SEMICOLON = lexemeOf(";");
export const SLASH = lexemeOf("/");
export const HYPHEN = lexemeOf("-");
export const AMPERSAND = lexemeOf("&");
export const OPENING = wordSet("( [");
export const CLOSING = wordSet(") ]");
export const ROUND_OPEN = lexemeOf("(");
export const ROUND_CLOSE = lexemeOf(")");
export const SQUARE_OPEN = lexemeOf("[");
export const SQUARE_CLOSE = lexemeOf("]");
export const SECTION_SIGN = lexemeOf("§");
export const DASHES = wordSet("- – — ‑ ‐ −");

export const A = lexemeOf("a");
export const AN = lexemeOf("an");
export const THE = lexemeOf("the");
export const OF = lexemeOf("of");
export const BY = lexemeOf("by");
export const ON = lexemeOf("on");
export const IN = lexemeOf("in");
export const TO = lexemeOf("to");
export const FROM = lexemeOf("from");
export const AND = lexemeOf("and");
export const OR = lexemeOf("or");
export const WELL = lexemeOf("well");
export const AS = lexemeOf("as");
export const THROUGH = lexemeOf("through");
export const DATED = lexemeOf("dated");
export const IT = lexemeOf("it");
export const ITS = lexemeOf("its");

/** `no.`, `nos.`, `number`: they stand before a number and say nothing more. */
export const NUMBER_LABELS = wordSet("no nos number numbers nr nrs num # № n°");

/** Acts by which a body makes a resolution its own. */
export const ADOPTED = wordSet(
  "adopted passed approved agreed adopts adopt passes approves adopting passing",
);
/** Nouns of the same acts: `the adoption of resolution 853`. */
export const ADOPTION = wordSet("adoption passage approval");
