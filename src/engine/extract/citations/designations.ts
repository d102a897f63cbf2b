import { lexemeOf } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { attached, integerAt } from "./scan.ts";
import { CLOSING, DASHES, OPENING, SLASH, TO } from "./words.ts";

/**
 * How the number of a resolution is written: `plain` 853, `year` 853 (1993), `session` 62/243, `roman` 3379 (XXX),
 * `special` ES-11/1, `annual` 2005/30.
 */
export type Shape = "plain" | "year" | "session" | "roman" | "special" | "annual";

/** The number of a resolution with what belongs to it. */
export interface Designation {
  readonly shape: Shape;
  /** As written, with the letter of its part: `853`, `243`, `217 A`, `73 A to C`. */
  readonly number: string;
  readonly session?: string;
  readonly year?: number;
  /** Token of the year. */
  readonly yearAt?: number;
  readonly first: number;
  readonly end: number;
}

const EMERGENCY = lexemeOf("es");
const SPECIAL = lexemeOf("s");
const ROMAN = /^(?:ES-?|S-?)?(?=[IVXL])X{0,4}(?:IX|IV|V?I{0,3}|L)$/;
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

/** Reads the number of a resolution that begins at token `at`; it ends before token `end`. */
export function readDesignation(tokens: Tokens, at: number, end: number): Designation | undefined {
  if (at >= end) return undefined;
  if (tokens.kind[at] === NUMBER) return readNumbered(tokens, at, end);
  return readSpecial(tokens, at, end);
}

function readNumbered(tokens: Tokens, at: number, end: number): Designation | undefined {
  const value = integerAt(tokens, at);
  if (value < 1) return undefined;
  const written = wordsOf(tokens, at, at + 1);
  if (isSlash(tokens, at + 1, end) && integerAt(tokens, at + 2) > 0 && attached(tokens, at + 2))
    return afterSlash(tokens, at, end, value, written);
  if (at + 1 < end && attached(tokens, at + 1) && isForeignUnit(tokens, at + 1)) return undefined;
  const part = readPart(tokens, at + 1, end);
  const bracket = readBracket(tokens, part.next, end);
  if (!bracket) return { shape: "plain", number: joined(written, part.text), first: at, end: part.next };
  if (bracket.year !== undefined)
    return {
      shape: "year",
      number: joined(written, part.text),
      year: bracket.year,
      yearAt: bracket.at,
      first: at,
      end: bracket.next,
    };
  const later =
    part.text === "" ? readPart(tokens, bracket.next, end) : { text: part.text, next: bracket.next };
  const number = joined(written, later.text);
  return { shape: "roman", number, session: bracket.session!, first: at, end: later.next };
}

/** `62/243`, `2005/30`, `1325/2000`, `1244/99`. */
function afterSlash(
  tokens: Tokens,
  at: number,
  end: number,
  value: number,
  written: string,
): Designation | undefined {
  const after = integerAt(tokens, at + 2);
  if (isSlash(tokens, at + 3, end) && tokens.kind[at + 4] === NUMBER) return undefined;
  const isYear = after >= FIRST_YEAR && after <= LAST_YEAR;
  if (value > 100 && value < FIRST_YEAR && (isYear || tokens.end[at + 2]! - tokens.start[at + 2]! === 2))
    return {
      shape: "year",
      number: written,
      year: isYear ? after : after + (after < 45 ? 2000 : 1900),
      yearAt: at + 2,
      first: at,
      end: at + 3,
    };
  const part = readPart(tokens, at + 3, end);
  const number = joined(wordsOf(tokens, at + 2, at + 3), part.text);
  const annual = value >= FIRST_YEAR && value <= LAST_YEAR;
  if (!annual && value > 150) return undefined;
  return {
    shape: annual ? "annual" : "session",
    number,
    session: written,
    ...(annual ? { year: value } : {}),
    first: at,
    end: part.next,
  };
}

/** `ES-11/1`, `S-10/2`. */
function readSpecial(tokens: Tokens, at: number, end: number): Designation | undefined {
  const lexeme = tokens.lexeme[at]!;
  if ((lexeme !== EMERGENCY && lexeme !== SPECIAL) || (tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const joins = at + 4 < end && DASHES.has(tokens.lexeme[at + 1]!) && attached(tokens, at + 1);
  if (!joins || !attached(tokens, at + 2) || !isSlash(tokens, at + 3, end) || !attached(tokens, at + 4))
    return undefined;
  if (integerAt(tokens, at + 2, 2) < 1 || integerAt(tokens, at + 4, 3) < 1) return undefined;
  const part = readPart(tokens, at + 5, end);
  const session = `${lexeme === EMERGENCY ? "ES" : "S"}-${wordsOf(tokens, at + 2, at + 3)}`;
  return {
    shape: "special",
    number: joined(wordsOf(tokens, at + 4, at + 5), part.text),
    session,
    first: at,
    end: part.next,
  };
}

interface Bracket {
  readonly year?: number;
  readonly session?: string;
  readonly at: number;
  readonly next: number;
}

/** `(1993)`, `[1993]`, `(XXX)`, `(ES-II)`. */
function readBracket(tokens: Tokens, at: number, end: number): Bracket | undefined {
  if (at + 2 >= end || !OPENING.has(tokens.lexeme[at]!)) return undefined;
  const year = integerAt(tokens, at + 1, 4);
  if (year >= FIRST_YEAR && year <= LAST_YEAR && CLOSING.has(tokens.lexeme[at + 2]!))
    return { year, at: at + 1, next: at + 3 };
  let close = at + 2;
  while (close < end && close < at + 5 && attached(tokens, close) && !CLOSING.has(tokens.lexeme[close]!))
    close++;
  if (close >= end || !CLOSING.has(tokens.lexeme[close]!)) return undefined;
  const session = tokens.text.slice(tokens.start[at + 1], tokens.end[close - 1]);
  return session.length < 12 && ROMAN.test(session) ? { session, at: at + 1, next: close + 1 } : undefined;
}

/** The letter of a part, A to H, or a run of them: `A`, `A to C`, `A-C`. */
function readPart(tokens: Tokens, at: number, end: number): { text: string; next: number } {
  if (at >= end || !isPartLetter(tokens, at)) return { text: "", next: at };
  const join = tokens.lexeme[at + 1]!;
  const range = at + 2 < end && (join === TO || DASHES.has(join)) && isPartLetter(tokens, at + 2);
  const next = range ? at + 3 : at + 1;
  return { text: range ? `${letter(tokens, at)} to ${letter(tokens, at + 2)}` : letter(tokens, at), next };
}

function isPartLetter(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! !== 1) return false;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  return unit >= 65 && unit <= 72;
}

function letter(tokens: Tokens, at: number): string {
  return tokens.text[tokens.start[at]!]!;
}

/** `1080p`, `50mm`: letters that follow a number directly make it something else. */
function isForeignUnit(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && !isPartLetter(tokens, at);
}

function isSlash(tokens: Tokens, at: number, end: number): boolean {
  return at + 1 < end && tokens.lexeme[at] === SLASH && attached(tokens, at);
}

function joined(number: string, part: string): string {
  return part === "" ? number : `${number} ${part}`;
}

function wordsOf(tokens: Tokens, first: number, end: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
}
