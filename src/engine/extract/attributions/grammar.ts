import { type Lexeme, lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";

/** Classes of the closed words of English; bits. A word may be in several. */
export const DETERMINER = 1;
export const PREPOSITION_WORD = 2;
export const SUBJECT_PRONOUN = 4;
export const AUXILIARY = 8;
export const SUBORDINATOR = 16;
export const COORDINATOR = 32;
export const ADVERB = 64;
export const RELATIVE = 128;
export const OBJECT_PRONOUN = 256;
export const TIME_WORD = 512;
export const QUESTION_WORD = 1024;
/** Past forms that do not end in -ed. */
export const FINITE = 2048;

const CLASSES: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    `the a an this these those my his her its their our your whose each every some any no many most several both few
     all another other one two three four five six seven eight nine ten dozens hundreds thousands more fewer various
     certain such multiple numerous what which`,
  ],
  [
    PREPOSITION_WORD,
    `of in on at to for from with by about against between among amid into during after before since through under
     over without within near across behind beyond despite toward towards until upon via like unlike outside inside
     around along following regarding concerning including throughout amidst besides beside except per than as out up
     down off`,
  ],
  [SUBJECT_PRONOUN, "i he she they we it you who everyone everybody nobody someone somebody anyone others"],
  [OBJECT_PRONOUN, "me him her them us it you himself herself themselves itself myself ourselves yourself"],
  [
    AUXILIARY,
    `is are was were be been being am has have had having do does did will would can could may might must shall should
     isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't
     shouldn't cannot ain't he's she's it's they've we've i've you've i'd he'd she'd they'd we'd i'll he'll she'll
     they'll we'll it'll i'm they're we're you're`,
  ],
  [
    SUBORDINATOR,
    `that because although though while when whenever if unless whether where why how what whereas lest till
     whatever whoever wherever`,
  ],
  [COORDINATOR, "and but or nor yet so then"],
  [
    ADVERB,
    `also then later still once again even just only now never always often ever not soon already therefore however
     thus further meanwhile instead too yesterday today tomorrow long first previously earlier repeatedly
     recently finally simply rather quite very almost nearly n't somewhat perhaps maybe indeed merely
     sometimes seldom rarely twice actually really here else reportedly`,
  ],
  [RELATIVE, "who which that whose whom"],
  [
    TIME_WORD,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
     september october november december yesterday today tomorrow tonight week month year night morning afternoon
     evening day weekend earlier later ago last next this`,
  ],
  [
    FINITE,
    `went came made took gave got saw left won lost held ran met led became began brought stood sat fell rose kept put
     let set sent paid built spent cut hit shot drew grew threw wore broke chose drove ate flew fought caught taught
     bought sold hung hid bit beat laid lay slept woke swept dealt bore tore struck stuck stole froze shook sank sang
     makes takes gives goes comes gets`,
  ],
  [QUESTION_WORD, "whether if how why what where when who which"],
];

const bits: Record<string, number> = {};
for (const [bit, words] of CLASSES)
  for (const word of words.split(/\s+/u).filter(Boolean)) bits[word] = (bits[word] ?? 0) | bit;
const WORD_CLASS = wordValues(bits);

export function classOf(tokens: Tokens, at: number): number {
  return WORD_CLASS.get(tokens.lexeme[at]!);
}

export function isClass(tokens: Tokens, at: number, wanted: number): boolean {
  return (WORD_CLASS.get(tokens.lexeme[at]!) & wanted) !== 0;
}

export const THAT: Lexeme = lexemeOf("that");
export const TO: Lexeme = lexemeOf("to");
export const BY: Lexeme = lexemeOf("by");
export const AS: Lexeme = lexemeOf("as");
export const AND: Lexeme = lexemeOf("and");
export const IT: Lexeme = lexemeOf("it");
export const COMMA: Lexeme = lexemeOf(",");
export const COLON: Lexeme = lexemeOf(":");
export const POINT: Lexeme = lexemeOf(".");
const BREAKS = wordSet([";", ":", "—", "–", "…", "?", "!", "|", "•"]);
const TERMINALS = wordSet([".", "?", "!", "…"]);
const QUOTE_MARKS = wordSet(["“", "”", '"', "„", "«", "»", "‘", "`"]);
const COPULA = wordSet("is are was were be been being am 's isn't aren't wasn't weren't");
const NEGATED = wordSet("not never n't");

/** A capitalised word that is not merely the first of its sentence is likely a name. */
export function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && (tokens.flags[at]! & CAPITAL) !== 0;
}

/** Ends in -ly, or is in the list. */
export function isAdverb(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false;
  if (isClass(tokens, at, ADVERB)) return true;
  const end = tokens.end[at]!;
  return (
    end - tokens.start[at]! > 4 &&
    tokens.text.charCodeAt(end - 1) === 121 &&
    tokens.text.charCodeAt(end - 2) === 108 &&
    !isCapital(tokens, at)
  );
}

/** A lower-case word in -ed. */
export function endsInEd(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return (
    tokens.kind[at] === WORD &&
    end - tokens.start[at]! > 3 &&
    tokens.text.charCodeAt(end - 1) === 100 &&
    tokens.text.charCodeAt(end - 2) === 101 &&
    !isCapital(tokens, at)
  );
}

/** A lower-case word in -ing of five letters or more. */
export function endsInIng(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  return tokens.kind[at] === WORD && end - tokens.start[at]! > 4 && tokens.text.startsWith("ing", end - 3);
}

/** A lower-case word in -s, as plural nouns are. */
export function looksPlural(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  const last = tokens.text.charCodeAt(end - 1);
  const before = tokens.text.charCodeAt(end - 2);
  return (
    tokens.kind[at] === WORD &&
    end - tokens.start[at]! > 3 &&
    last === 115 &&
    before !== 115 &&
    before !== 117
  );
}

export function isBreak(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === SYMBOL && BREAKS.has(tokens.lexeme[at]!);
}

export function isTerminal(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === SYMBOL && TERMINALS.has(tokens.lexeme[at]!);
}

export function isComma(tokens: Tokens, at: number): boolean {
  return tokens.lexeme[at] === COMMA;
}

export function isQuoteMark(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === SYMBOL && QUOTE_MARKS.has(tokens.lexeme[at]!);
}

export function isCopula(tokens: Tokens, at: number): boolean {
  return COPULA.has(tokens.lexeme[at]!);
}

export function isNegation(tokens: Tokens, at: number): boolean {
  return NEGATED.has(tokens.lexeme[at]!);
}

export function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER;
}
