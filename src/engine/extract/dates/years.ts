import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { BLOCK_START, NEWLINE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import { attached, type Draft, integerAt, isCapital, spaced, widthOf } from "./draft.ts";
import {
  AND,
  APOSTROPHE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  COUNTED_NOUNS,
  CURLY_APOSTROPHE,
  DASHES,
  DECADE_WORDS,
  ERAS,
  NUMBERED_THINGS,
  OPEN_BRACKET,
  OPENING_APOSTROPHE,
  PERCENT,
  POINT,
  SLASH,
  SPOKEN_CENTURIES,
  TITLE_NUMBERS,
  UNITS,
  WEAK_YEAR_CUES,
  YEAR_CUES,
} from "./words.ts";
import { FIRST_YEAR, fullYear, LAST_YEAR, type Read } from "./written-dates.ts";

const S = lexemeOf("s");
const CURRENCY = wordSet(["$", "€", "£", "¥", "₽", "#", "₼", "֏", "₾", "№"]);
const STREETS = wordSet("street st avenue ave road rd boulevard blvd drive lane square court place parkway");
const APPROXIMATE_COUNTS = wordSet("some nearly almost than least most approximately roughly over under");

/** `1992`, `1988–94`, `1990s`, `853 BC`; undefined where the number is more likely a count or a label. */
export function readYear(tokens: Tokens, at: number, from: number, end: number): Draft | undefined {
  const era = readEra(tokens, at, from, end);
  if (era) return era;
  const value = integerAt(tokens, at, end);
  if (value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  if (isDecadeMark(tokens, at + 1, end)) return decadeDraft(tokens, at, value, end);
  if (!mayBeYear(tokens, at, value, from, end)) return undefined;
  return (
    readYearRange(tokens, at, value, end) ?? { first: at, end: at + 1, type: "DATE", fields: { year: value } }
  );
}

function isDecadeMark(tokens: Tokens, at: number, end: number): boolean {
  return attached(tokens, at, end) && (tokens.lexeme[at] === S || isPossessiveS(tokens, at));
}

/** `1990's` is an older way to write the decade; `1990’s elections` is not, but no year is lost by it. */
function isPossessiveS(tokens: Tokens, at: number): boolean {
  return tokens.text.charCodeAt(tokens.end[at]! - 1) === 115 && widthOf(tokens, at) === 2;
}

function decadeDraft(tokens: Tokens, at: number, value: number, _end: number): Draft | undefined {
  if (value % 10 !== 0) {
    // `1992's`: the year with a possessive.
    return isPossessiveS(tokens, at + 1)
      ? { first: at, end: at + 1, type: "DATE", fields: { year: value } }
      : undefined;
  }
  const possessive = isPossessiveS(tokens, at + 1);
  if (possessive && value % 100 !== 0 && value >= 2010)
    return { first: at, end: at + 1, type: "DATE", fields: { year: value } };
  const fields = value % 100 === 0 && value < 2000 ? { century: value / 100 } : { decade: value / 10 };
  return { first: at, end: at + 2, type: "DATE", fields };
}

/** `1988–94`, `1988-1994`, `1990/91`. */
function readYearRange(tokens: Tokens, at: number, value: number, end: number): Draft | undefined {
  const joint = at + 1;
  if (joint + 1 >= end) return undefined;
  const slash = tokens.lexeme[joint] === SLASH;
  if (!slash && !DASHES.has(tokens.lexeme[joint]!)) return undefined;
  const last = integerAt(tokens, joint + 1, end);
  const width = last < 0 ? 0 : widthOf(tokens, joint + 1);
  const tight = !spaced(tokens, joint) && !spaced(tokens, joint + 1);
  if (isJoined(tokens, joint + 2, end)) return undefined;
  const closing = closingYear(value, last, width, tight);
  if (closing === undefined) return undefined;
  const type = "DATE" as const;
  const before = joint + 2 < end && ERAS.get(tokens.lexeme[joint + 2]!) < 0;
  const era = before ? { beforeChrist: true } : {};
  return {
    first: at,
    end: before ? joint + 3 : joint + 2,
    type,
    begin: { first: at, end: at + 1, type, fields: { year: value, ...era } },
    until: { first: joint + 1, end: joint + 2, type, fields: { year: closing, ...era } },
  };
}

function closingYear(value: number, last: number, width: number, tight: boolean): number | undefined {
  if (width === 4) return last >= FIRST_YEAR && last <= LAST_YEAR ? last : undefined;
  if (width !== 2 || !tight) return undefined;
  const sameCentury = Math.floor(value / 100) * 100 + last;
  if (sameCentury > value) return sameCentury;
  return value % 100 >= 80 && last <= 30 ? sameCentury + 100 : undefined;
}

/** A further dash, slash or letter is joined: a number of another kind. */
function isJoined(tokens: Tokens, at: number, end: number): boolean {
  if (!attached(tokens, at, end)) return false;
  const lexeme = tokens.lexeme[at]!;
  return (
    tokens.kind[at] !== 3 ||
    lexeme === SLASH ||
    lexeme === COLON ||
    lexeme === PERCENT ||
    (DASHES.has(lexeme) && attached(tokens, at + 1, end))
  );
}

/** Judges by what stands around a four-digit number. */
export function mayBeYear(tokens: Tokens, at: number, value: number, from: number, end: number): boolean {
  const next = at + 1;
  if (attached(tokens, next, end) && !mayFollowYear(tokens, next, end)) return false;
  if (at > from && attached(tokens, at, end) && !mayPrecedeYear(tokens, at, from)) return false;
  const after = next < end ? tokens.lexeme[next]! : 0;
  const before = at > from ? tokens.lexeme[at - 1]! : 0;
  if (COUNTED_NOUNS.has(after) || after === PERCENT || CURRENCY.has(before)) return false;
  if (next < end && STREETS.has(tokens.lexeme[at + 2] ?? 0) && isCapital(tokens, next)) return false;
  if (APPROXIMATE_COUNTS.has(before) || isLabelled(tokens, at, from)) return false;
  if (TITLE_NUMBERS.has(before) && isCapital(tokens, at - 1)) return false;
  if (YEAR_CUES.has(before)) return true;
  if (value >= 1900 && value <= 2050) return !isCountOfPlural(tokens, at, end);
  if (value >= 1500 && value % 100 !== 0 && WEAK_YEAR_CUES.has(before)) return true;
  if (headsEntry(tokens, at, end) && (value >= 1500 || isInChronicle(tokens, at, value))) return true;
  if (value >= 1000 && value < 1500 && isBracketedRange(tokens, at, from, end)) return true;
  return (
    value >= 1500 && (isBracketed(tokens, at, from, end) || (before === COMMA && isClosed(tokens, next, end)))
  );
}

/** `1779 The canal opens`, `1779: canal opened`: the head of an item or a line. */
function headsEntry(tokens: Tokens, at: number, end: number): boolean {
  const next = at + 1;
  if ((tokens.flags[at]! & (BLOCK_START | NEWLINE_BEFORE)) === 0 || next >= end) return false;
  const lexeme = tokens.lexeme[next]!;
  return lexeme === COLON || DASHES.has(lexeme) || isCapital(tokens, next);
}

const CHRONICLE_REACH = 60;

/** `1148 Foundation` among lines headed by a year: the next such line is later, the one before earlier. */
function isInChronicle(tokens: Tokens, at: number, value: number): boolean {
  const next = yearAtLine(tokens, at, 1);
  const before = yearAtLine(tokens, at, -1);
  return (next > 0 || before > 0) && (next === 0 || next > value) && before < value;
}

/** The four digits that head the next or the previous line so headed; 0 where none is near. */
function yearAtLine(tokens: Tokens, at: number, step: 1 | -1): number {
  for (let i = at + step; i >= 0 && i < tokens.count && Math.abs(i - at) < CHRONICLE_REACH; i += step) {
    if ((tokens.flags[i]! & (BLOCK_START | NEWLINE_BEFORE)) === 0) continue;
    const value = integerAt(tokens, i, tokens.count);
    if (value >= FIRST_YEAR && value <= LAST_YEAR && isCapital(tokens, i + 1)) return value;
  }
  return 0;
}

/** `Odo III (1139–1154)`: two numbers of four digits and nothing else. */
function isBracketedRange(tokens: Tokens, at: number, from: number, end: number): boolean {
  const opens = at > from && tokens.lexeme[at - 1] === OPEN_BRACKET;
  const first = opens ? at : at - 2;
  if (first <= from || tokens.lexeme[first - 1] !== OPEN_BRACKET || first + 3 >= end) return false;
  if (!DASHES.has(tokens.lexeme[first + 1]!) || tokens.lexeme[first + 3] !== CLOSE_BRACKET) return false;
  return [first, first + 2].every(
    (i) =>
      widthOf(tokens, i) === 4 &&
      integerAt(tokens, i, end) >= FIRST_YEAR &&
      integerAt(tokens, i, end) <= LAST_YEAR,
  );
}

function isBracketed(tokens: Tokens, at: number, from: number, end: number): boolean {
  const symbol = at > from ? tokens.text.charCodeAt(tokens.start[at - 1]!) : 0;
  if (symbol !== 40 && symbol !== 91) return DASHES.has(tokens.lexeme[at - 1] ?? 0);
  return isClosed(tokens, at + 1, end) || DASHES.has(tokens.lexeme[at + 1] ?? 0);
}

function isClosed(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return true;
  const lexeme = tokens.lexeme[at]!;
  return lexeme === CLOSE_BRACKET || lexeme === COMMA || lexeme === POINT;
}

/** `2000 newly built homes`: a round number and a lower-case word after it. */
function isCountOfPlural(tokens: Tokens, at: number, end: number): boolean {
  if (integerAt(tokens, at, end) % 100 !== 0) return false;
  const next = at + 1;
  return next < end && tokens.kind[next] === WORD && !isCapital(tokens, next);
}

/**
 * `resolution 1973`, `resolutions 1559 (2004), 1680 (2006) and 1701`, `Article 2001`: only a number right after
 * the noun or in its list is a label. Looks back sixteen tokens at most.
 */
function isLabelled(tokens: Tokens, at: number, from: number): boolean {
  let i = at - 1;
  if (i < from || tokens.lexeme[i] === OPEN_BRACKET) return false;
  const floor = Math.max(from, at - 16);
  while (i >= floor && isListPart(tokens, i)) i--;
  if (i < floor || !NUMBERED_THINGS.has(tokens.lexeme[i]!)) return false;
  // `resolution 853, 1993`: a comma and a year after a smaller number.
  const previous = tokens.lexeme[at - 1] === COMMA ? integerAt(tokens, at - 2, at) : -1;
  return previous < 0 || previous >= 1000;
}

function isListPart(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === COMMA || lexeme === AND || lexeme === POINT) return true;
  return lexeme === OPEN_BRACKET || lexeme === CLOSE_BRACKET || integerAt(tokens, at, at + 1) >= 0;
}

function mayFollowYear(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[at] !== 3) return false;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  // A colon joins minutes or a verse; a slash is kept for `1990/91`.
  if (unit === 58 || unit === 37 || unit === 0xb0) return !attached(tokens, at + 1, end) && unit === 58;
  return true;
}

function mayPrecedeYear(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.kind[at - 1] !== 3) return false;
  const unit = tokens.text.charCodeAt(tokens.start[at - 1]!);
  if (unit === 47 || unit === 58 || unit === 95 || unit === 46) return false;
  // `COVID-2019`, `mid-1996` and `1988–1994` are joined by a dash; so are numbers of files.
  return (
    unit !== 45 ||
    at - 2 < from ||
    tokens.kind[at - 2] === WORD ||
    integerAt(tokens, at - 2, at) >= FIRST_YEAR
  );
}

/** `44 BC`, `AD 79`, `79 CE`. */
function readEra(tokens: Tokens, at: number, from: number, end: number): Draft | undefined {
  const value = integerAt(tokens, at, end);
  if (value < 1) return undefined;
  const after = at + 1 < end ? ERAS.get(tokens.lexeme[at + 1]!) : 0;
  const before = at > from ? ERAS.get(tokens.lexeme[at - 1]!) : 0;
  if (after !== 0 && isCapital(tokens, at + 1))
    return {
      first: at,
      end: at + 2,
      type: "DATE",
      fields: { year: value, ...(after < 0 ? { beforeChrist: true } : {}) },
    };
  if (before > 0 && isCapital(tokens, at - 1))
    return { first: at - 1, end: at + 1, type: "DATE", fields: { year: value } };
  return undefined;
}

/** `’90s`, `'80s`: an apostrophe, two digits and s; begins at the apostrophe. */
export function readShortDecade(tokens: Tokens, at: number, end: number): Draft | undefined {
  const value = integerAt(tokens, at, end, 2);
  if (value < 10 || value % 10 !== 0 || widthOf(tokens, at) !== 2 || !isDecadeMark(tokens, at + 1, end))
    return undefined;
  const mark = at > 0 ? tokens.lexeme[at - 1]! : 0;
  const marked =
    attached(tokens, at, end) &&
    (mark === APOSTROPHE || mark === CURLY_APOSTROPHE || mark === OPENING_APOSTROPHE);
  if (!marked && value < 50) return undefined;
  return { first: marked ? at - 1 : at, end: at + 2, type: "DATE", fields: { decade: fullYear(value) / 10 } };
}

/** `nineties`, with `nineteen` before it or not. Nobody's age: `in her thirties`. */
export function readDecadeWord(tokens: Tokens, at: number, from: number): Draft | undefined {
  const value = DECADE_WORDS.get(tokens.lexeme[at]!);
  if (at === from || !BEFORE_DECADE.has(tokens.lexeme[at - 1]!)) return undefined;
  return { first: at, end: at + 1, type: "DATE", fields: { decade: 190 + value / 10 } };
}

const BEFORE_DECADE = wordSet("the early late mid - nineteen roaring swinging");
const SPOKEN_TENS = wordValues({
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SPOKEN_UNITS = wordValues({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
});

/** `nineteen ninety-six`. */
export function readSpokenYear(tokens: Tokens, at: number, end: number): Draft | undefined {
  const century = SPOKEN_CENTURIES.get(tokens.lexeme[at]!);
  const tens = at + 1 < end ? SPOKEN_TENS.get(tokens.lexeme[at + 1]!) : 0;
  if (century === 0 || tens === 0) return undefined;
  const units = tens >= 20 ? spokenUnits(tokens, at + 2, end) : { value: 0, next: at + 2 };
  const after = units.next < end ? tokens.lexeme[units.next]! : 0;
  if (COUNTED_NOUNS.has(after) || UNITS.get(after) !== 0) return undefined;
  return { first: at, end: units.next, type: "DATE", fields: { year: century * 100 + tens + units.value } };
}

function spokenUnits(tokens: Tokens, at: number, end: number): Read {
  const joint = at < end && DASHES.has(tokens.lexeme[at]!) ? at + 1 : at;
  const value = joint < end ? SPOKEN_UNITS.get(tokens.lexeme[joint]!) : 0;
  return value > 0 ? { value, next: joint + 1 } : { value: 0, next: at };
}
