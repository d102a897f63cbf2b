import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";

export const A = lexemeOf("a");
export const AN = lexemeOf("an");
export const THE = lexemeOf("the");
export const AND = lexemeOf("and");
export const OR = lexemeOf("or");
export const OF = lexemeOf("of");
export const TO = lexemeOf("to");
export const BETWEEN = lexemeOf("between");
export const FROM = lexemeOf("from");
export const HYPHEN = lexemeOf("-");
export const COMMA = lexemeOf(",");
export const POINT = lexemeOf(".");
export const COLON = lexemeOf(":");
export const SLASH = lexemeOf("/");
export const OPEN_BRACKET = lexemeOf("(");
export const CLOSE_BRACKET = lexemeOf(")");
export const HALF = lexemeOf("half");
export const ONE = lexemeOf("one");
export const DASHES = wordSet(["-", "–", "—", "‑", "−", "‒"]);
/** Dashes that part clauses when spaces stand around them. */
export const LONG_DASHES = wordSet(["–", "—"]);

/** Scale words by their value, for reading the scale that digits were given. */
export const SCALE_FACTORS = wordValues({
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  tn: 1e12,
  mn: 1e6,
  mln: 1e6,
  bln: 1e9,
  mio: 1e6,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  b: 1e9,
});

/** Words that end a noun phrase: function words, auxiliaries and verbs that often follow a figure. */
export const FUNCTION_WORDS = wordSet(
  `a an the this that these those some any each every no all both either neither of in on at by for from with without to into
   onto upon over under above below between among through during since until till before after as than per via against about
   around across along behind beyond despite except inside outside near off out up down toward towards within while when
   where which who whom whose what why how if whether because although though unless and or but nor so yet then there here
   is are was were be been being am has have had having do does did done will would shall should can could may might must
   not n't never also only just even still already again once ago more less fewer most least it its he his him she her they
   their them we our us you your i my me mine himself herself itself themselves said says say told saying according went
   go goes came come took take made make got get gave give left including plus minus versus vs compared apiece today
   yesterday tomorrow tonight now later earlier soon annually yearly monthly weekly daily respectively altogether
   overall together else too`,
);
/** Verbs in -s and other words in -s that are no plural nouns. */
export const NOT_PLURALS = wordSet(
  `is was has does goes says its his this thus plus minus us yes less across always perhaps besides towards afterwards
   sometimes includes remains makes takes gets gives comes becomes seems appears shows means needs wants leaves keeps
   stands sits lies rises falls represents accounts equals exceeds amounts belongs contains lets puts runs tells thinks
   works' regardless previous various serious religious dangerous famous numerous gross net express business press
   overseas lens politics economics alas series' tennis basis analysis crisis congress princess process access success
   campus virus bus gas status census bonus focus corps' miles' nowadays upstairs downstairs indoors outdoors`,
);
/** Plural nouns without -s. */
export const IRREGULAR_PLURALS = wordSet(
  `people men women children police personnel staff troops sheep cattle aircraft media data species series feet teeth mice
   criteria fish crew elderly spacecraft hovercraft offspring livestock poultry deer phenomena bacteria larvae schoolchildren
   servicemen servicewomen policemen policewomen firemen gunmen businessmen fishermen clergymen congressmen grandchildren
   salmon vertebrae alumni geese folk kinsfolk policewomen headquarters corps clergy cavalry infantry swiss`,
);

/** Whether white space stands before a token. */
export function spaced(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & SPACE_BEFORE) !== 0;
}

/** Whether a token follows the one before it without white space. */
export function attached(tokens: Tokens, at: number, end: number): boolean {
  return at < end && at > 0 && tokens.start[at] === tokens.end[at - 1];
}

/** Whether a word reads like a plural noun. */
export function isPlural(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  const lexeme = tokens.lexeme[at]!;
  if (IRREGULAR_PLURALS.has(lexeme)) return true;
  if (NOT_PLURALS.has(lexeme)) return false;
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if (end - start < 4 || (tokens.text.charCodeAt(end - 1) | 32) !== 115)
    return isShortPlural(tokens, start, end);
  const before = tokens.text.charCodeAt(end - 2) | 32;
  // -ss, -us and -is mark singulars (`Azerbaijanis`, `Israelis` apart).
  if (before === 115 || before === 117) return false;
  return (
    before !== 105 ||
    isCapitalLetter(tokens.text.charCodeAt(start)) ||
    tokens.text.charCodeAt(end - 3) === 120
  );
}

/** `MPs`, `PCs`, `TVs`, `men's`. */
function isShortPlural(tokens: Tokens, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    tokens.text.charCodeAt(end - 1) === 115 &&
    isCapitalLetter(tokens.text.charCodeAt(start + 1))
  );
}

function isCapitalLetter(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}
