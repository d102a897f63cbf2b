import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";

/** The number of a resolution as a text writes it. */
export interface ResolutionNumber {
  readonly number: string;
  /** `62` of 62/243, `XXX` of 3379 (XXX), `ES-11` of ES-11/1; also the first part of 2005/30. */
  readonly session?: string;
  readonly year?: number;
  readonly first: number;
  readonly next: number;
  /** Tokens of the year. */
  readonly yearAt?: number;
}

const SLASH = lexemeOf("/");
const OPEN = lexemeOf("(");
const CLOSE = lexemeOf(")");
const HYPHEN = lexemeOf("-");
const ES = lexemeOf("es");
const S = lexemeOf("s");
/** What after a number shows that it is none of a resolution: pixels, sizes, times. */
const UNITS = wordSet("x p dpi ppi pixels pixel lines by k megapixels % percent per hz inches points");

/** Reads a resolution's number at token `at`: `853`, `853 (1993)`, `62/243`, `33/73 A`, `217 A (III)`, `ES-11/1`. */
export function readResolutionNumber(tokens: Tokens, at: number, end: number): ResolutionNumber | undefined {
  const special = specialSession(tokens, at, end);
  if (special) return special;
  if (!isPlainNumber(tokens, at)) return undefined;
  const first = digits(tokens, at);
  if (glued(tokens, at + 1, end, SLASH) && isPlainNumber(tokens, at + 2))
    return sessionNumber(tokens, at, end, first);
  if (at + 1 < end && UNITS.has(tokens.lexeme[at + 1]!)) return undefined;
  // `2018-44` and `1234a` number the resolutions of other bodies.
  if (
    at + 1 < end &&
    (tokens.flags[at + 1]! & SPACE_BEFORE) === 0 &&
    (tokens.lexeme[at + 1] === HYPHEN || tokens.kind[at + 1] === WORD)
  )
    return undefined;
  if (first.length > 4 || first === "0") return undefined;
  const letter = letterAt(tokens, at + 1, end);
  const bracketAt = letter ? at + 2 : at + 1;
  const bracket = bracketed(tokens, bracketAt, end);
  if (bracket && /^[IVXL]+$/u.test(bracket)) {
    const after = letter ? undefined : letterAt(tokens, bracketAt + 3, end);
    const part = letter ?? after;
    return {
      number: part ? `${first} ${part}` : first,
      session: bracket,
      first: at,
      next: bracketAt + 3 + (after ? 1 : 0),
    };
  }
  if (bracket)
    return { number: first, year: Number(bracket), yearAt: bracketAt + 1, first: at, next: bracketAt + 3 };
  return { number: first, first: at, next: at + 1 };
}

function sessionNumber(
  tokens: Tokens,
  at: number,
  end: number,
  session: string,
): ResolutionNumber | undefined {
  const number = digits(tokens, at + 2);
  if (glued(tokens, at + 3, end, SLASH)) return undefined;
  const letter = letterAt(tokens, at + 3, end);
  const next = at + 3 + (letter ? 1 : 0);
  return { number: letter ? `${number} ${letter}` : number, session, first: at, next };
}

function specialSession(tokens: Tokens, at: number, end: number): ResolutionNumber | undefined {
  const lexeme = tokens.lexeme[at];
  if ((lexeme !== ES && lexeme !== S) || (tokens.flags[at]! & CAPITAL) === 0 || at + 4 >= end)
    return undefined;
  if (
    tokens.lexeme[at + 1] !== HYPHEN ||
    !isPlainNumber(tokens, at + 2) ||
    !glued(tokens, at + 3, end, SLASH) ||
    !isPlainNumber(tokens, at + 4)
  )
    return undefined;
  return {
    number: digits(tokens, at + 4),
    session: `${lexeme === ES ? "ES" : "S"}-${digits(tokens, at + 2)}`,
    first: at,
    next: at + 5,
  };
}

/** A single capital letter that is part of the number: `A` in 217 A (III), but no first word of a clause. */
function letterAt(tokens: Tokens, at: number, end: number): string | undefined {
  if (at >= end || tokens.kind[at] !== WORD || tokens.end[at]! - tokens.start[at]! !== 1) return undefined;
  if ((tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const letter = tokens.text[tokens.start[at]!]!;
  return /[A-Z]/u.test(letter) && !(letter === "I" || (tokens.flags[at]! & ALL_CAPITALS) !== 0)
    ? letter
    : undefined;
}

/** A year or a roman session in brackets at token `at`. */
function bracketed(tokens: Tokens, at: number, end: number): string | undefined {
  if (at + 2 >= end || tokens.lexeme[at] !== OPEN || tokens.lexeme[at + 2] !== CLOSE) return undefined;
  const inside = tokens.text.slice(tokens.start[at + 1], tokens.end[at + 1]);
  return /^(?:(?:19|20)\d\d|[IVXL]{1,7})$/u.test(inside) ? inside : undefined;
}

function glued(tokens: Tokens, at: number, end: number, lexeme: number): boolean {
  return at < end && tokens.lexeme[at] === lexeme && (tokens.flags[at]! & SPACE_BEFORE) === 0;
}

function isPlainNumber(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== NUMBER || tokens.end[at]! - tokens.start[at]! > 5)
    return false;
  return /^\d+$/u.test(digits(tokens, at));
}

export function digits(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}
