import { type Lexeme, lexemeOf, wordSet } from "../../text/lexicon.ts";
import {
  BLOCK_START,
  CAPITAL,
  NUMBER,
  SPACE_BEFORE,
  SYMBOL,
  symbolAt,
  type Tokens,
} from "../../text/tokens.ts";

/** Marks of one family can close each other. */
export type Family =
  | typeof DOUBLE
  | typeof SINGLE
  | typeof GUILLEMET
  | typeof SINGLE_GUILLEMET
  | typeof CORNER;
export const DOUBLE = 1;
export const SINGLE = 2;
export const GUILLEMET = 3;
export const SINGLE_GUILLEMET = 4;
export const CORNER = 5;

/** Which way a mark faces, by its shape or by what stands around it. */
export type Facing = typeof EITHER | typeof OPENS | typeof CLOSES;
export const EITHER = 0;
export const OPENS = 1;
export const CLOSES = 2;

/** The quotation marks of one block in reading order, as parallel arrays. */
export interface Marks {
  count: number;
  /** First token, and the token after the last: two for `''` and ` `` `. */
  readonly token: number[];
  readonly next: number[];
  /** Code unit of the mark. */
  readonly unit: number[];
  readonly family: Family[];
  /** By its shape. */
  readonly shape: Facing[];
  /** By the white space and the punctuation around it. */
  readonly context: Facing[];
  /** More likely an apostrophe (`’90s`, `'til`) or a letter of a name (`‘Ali`): pairs at most, and is never at fault. */
  readonly weak: boolean[];
}

const SHAPES: Readonly<Record<string, readonly [Family, Facing]>> = {
  "“": [DOUBLE, OPENS],
  "”": [DOUBLE, CLOSES],
  "„": [DOUBLE, OPENS],
  "‟": [DOUBLE, OPENS],
  '"': [DOUBLE, EITHER],
  "＂": [DOUBLE, EITHER],
  "‘": [SINGLE, OPENS],
  "’": [SINGLE, CLOSES],
  "‚": [SINGLE, OPENS],
  "‛": [SINGLE, OPENS],
  "'": [SINGLE, EITHER],
  "`": [SINGLE, OPENS],
  "«": [GUILLEMET, OPENS],
  "»": [GUILLEMET, CLOSES],
  "‹": [SINGLE_GUILLEMET, OPENS],
  "›": [SINGLE_GUILLEMET, CLOSES],
  "「": [CORNER, OPENS],
  "」": [CORNER, CLOSES],
  "『": [CORNER, OPENS],
  "』": [CORNER, CLOSES],
};

const LESS_THAN = lexemeOf("<");
const LONGEST_TAG = 80;
const MARKS = wordSet([...Object.keys(SHAPES), "<"]);
const familyOf = new Map(Object.entries(SHAPES).map(([mark, [family]]) => [mark.charCodeAt(0), family]));
const shapeOf = new Map(Object.entries(SHAPES).map(([mark, [, shape]]) => [mark.charCodeAt(0), shape]));

/** Words that begin with an apostrophe where letters were dropped. */
const CLIPPED = wordSet(
  `em tis twas twere twill til till cause cos coz cuz course bout round n ere neath nother nuff fraid gainst cept
   specially murica merica nam sup scuse hood burbs net phone flu zine bot stache gator possum roo twixt tude ol im er
   s t d ll re ve m`,
);
/** Arabic and Hawaiian names written with a mark for a consonant that English lacks. */
const GUTTURAL = wordSet(
  `abd abdallah abdullah abdul ali umar omar uthman amr isa adil aisha ayesha alawi asr ashura eid id ulama uqba ubayd
   imad issam izz ain ayn arab iraq alim amal aqaba aql arafat asir awda ammar akka iolani olelo ohana ewa okina aina
   ula uli awa ahu ono opihi ukulele oumuamua`,
);
const PARTICLES = wordSet("ibn bin ben al el abu umm bint");
const VOWELS = unitSet("AEIOUÁÂĀĪŪ");
/** Marks before letters of other scripts keep other customs. */
const LAST_LATIN = 0x24f;
const S: Lexeme = lexemeOf("s");
const BACKTICK = 0x60;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
/** Decoration, an empty cell or code, not quotation. */
const LONGEST_RUN = 3;

const LEFT_BRACKETS = unitSet("([{<");
const LEFT_JOINERS = unitSet("—–-/:=|¿¡>*_~+#@…");
const RIGHT_CLOSERS = unitSet(")]}>.,;:!?—–-/…*|=_~。，、†‡");
const RIGHT_LEADERS = unitSet("—–-…/");

function unitSet(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

export function emptyMarks(): Marks {
  return { count: 0, token: [], next: [], unit: [], family: [], shape: [], context: [], weak: [] };
}

/** Collects the quotation marks among tokens `[first, end)` of one block; apostrophes and primes are left out. O(n). */
export function collectMarks(tokens: Tokens, first: number, end: number, marks: Marks): void {
  marks.count = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== SYMBOL || !MARKS.has(tokens.lexeme[i]!)) continue;
    if (tokens.lexeme[i] === LESS_THAN) i = Math.max(i, afterTag(tokens, i, end) - 1);
    if (!isMark(tokens, i)) continue;
    let runEnd = i + 1;
    while (runEnd < end && continuesRun(tokens, runEnd)) runEnd++;
    if (runEnd - i <= LONGEST_RUN * 2) addRun(tokens, i, runEnd, end, marks);
    i = runEnd - 1;
  }
}

/** The possessive `’s` is a token of two code units and no mark. */
function isMark(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === SYMBOL &&
    tokens.end[at]! - tokens.start[at]! === 1 &&
    MARKS.has(tokens.lexeme[at]!) &&
    familyOf.has(tokens.text.charCodeAt(tokens.start[at]!))
  );
}

/** Marks that touch face the same way, but for a closing shape before an opening one: `…’“…`. */
function continuesRun(tokens: Tokens, at: number): boolean {
  if (!isMark(tokens, at) || (tokens.flags[at]! & SPACE_BEFORE) !== 0) return false;
  const shape = shapeOf.get(tokens.text.charCodeAt(tokens.start[at]!))!;
  const before = shapeOf.get(tokens.text.charCodeAt(tokens.start[at - 1]!))!;
  return !(before === CLOSES && shape === OPENS);
}

function addRun(tokens: Tokens, first: number, runEnd: number, end: number, marks: Marks): void {
  if (runEnd - first > 2 && tokens.text.charCodeAt(tokens.start[first]!) === BACKTICK) return;
  const possessive = isPossessiveAfterMark(tokens, runEnd - 1, first, end);
  const last = possessive ? runEnd - 1 : runEnd;
  const left = unitBefore(tokens, first);
  const context = possessive ? CLOSES : contextOf(tokens, left, unitAfter(tokens, last - 1, end), last, end);
  const known = marks.count;
  for (let i = first; i < last; ) {
    const width = isDoubled(tokens, i, last, context, first) ? 2 : 1;
    addMark(tokens, i, width, context, marks);
    i += width;
  }
  if (marks.count - known > LONGEST_RUN) marks.count = known;
}

/** The token after the tag that opens at `at`, `<a target="_blank">`, which a reader left in the text; 0 if none does. */
function afterTag(tokens: Tokens, at: number, end: number): number {
  const unit = tokens.text.charCodeAt(tokens.end[at]!) | 32;
  if (unit !== 47 && (unit < 97 || unit > 122)) return 0;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_TAG); i++) {
    const found = symbolAt(tokens, i);
    if (found === 62) return i + 1;
    if (found === 60) return 0;
  }
  return 0;
}

/** `“Unplugged”’s`: the last mark of the run is an apostrophe. */
function isPossessiveAfterMark(tokens: Tokens, at: number, first: number, end: number): boolean {
  return (
    at > first &&
    at + 1 < end &&
    familyOf.get(tokens.text.charCodeAt(tokens.start[at]!)) === SINGLE &&
    tokens.lexeme[at + 1] === S &&
    (tokens.flags[at + 1]! & SPACE_BEFORE) === 0
  );
}

/** Two single marks of one shape side by side do the work of a double one; of three, the outer two. */
function isDoubled(tokens: Tokens, at: number, last: number, context: Facing, first: number): boolean {
  if (at + 1 >= last) return false;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  if (familyOf.get(unit) !== SINGLE || tokens.text.charCodeAt(tokens.start[at + 1]!) !== unit) return false;
  const three = at + 2 < last && tokens.text.charCodeAt(tokens.start[at + 2]!) === unit;
  return !(three && at === first && context === CLOSES);
}

function addMark(tokens: Tokens, at: number, width: number, context: Facing, marks: Marks): void {
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  const i = marks.count++;
  marks.token[i] = at;
  marks.next[i] = at + width;
  marks.unit[i] = unit;
  marks.family[i] = width === 2 ? DOUBLE : familyOf.get(unit)!;
  marks.shape[i] = shapeOf.get(unit)!;
  marks.context[i] = context;
  marks.weak[i] = marks.family[i] === SINGLE && context !== CLOSES && isLikelyApostrophe(tokens, at, unit);
}

/** The code unit before a token, 32 at the start of a block or after white space. */
function unitBefore(tokens: Tokens, at: number): number {
  if ((tokens.flags[at]! & (SPACE_BEFORE | BLOCK_START)) !== 0 || at === 0) return 32;
  const unit = tokens.text.charCodeAt(tokens.start[at]! - 1);
  return isMark(tokens, at - 1) && shapeOf.get(unit) === CLOSES ? 32 : unit;
}

function unitAfter(tokens: Tokens, at: number, end: number): number {
  if (at + 1 >= end || (tokens.flags[at + 1]! & SPACE_BEFORE) !== 0) return 32;
  const unit = tokens.text.charCodeAt(tokens.end[at]!);
  return isMark(tokens, at + 1) && shapeOf.get(unit) === OPENS ? 32 : unit;
}

function contextOf(tokens: Tokens, left: number, right: number, next: number, end: number): Facing {
  const rightCloses = right === 32 || RIGHT_CLOSERS.has(right);
  const rightLeads = RIGHT_LEADERS.has(right) || (right === 46 && unitAfter(tokens, next, end) === 46);
  if (left === 32 || LEFT_BRACKETS.has(left)) {
    if (!rightCloses || rightLeads) return OPENS;
    return left === 32 || right === 32 ? EITHER : OPENS;
  }
  if (rightCloses) return LEFT_JOINERS.has(left) && rightLeads && right !== 32 ? EITHER : CLOSES;
  return LEFT_JOINERS.has(left) ? OPENS : EITHER;
}

function isLikelyApostrophe(tokens: Tokens, at: number, unit: number): boolean {
  if (unit === TYPOGRAPHIC_APOSTROPHE) return true;
  if (at + 1 >= tokens.count || (tokens.flags[at + 1]! & (SPACE_BEFORE | BLOCK_START)) !== 0) return true;
  if (tokens.kind[at + 1] === NUMBER) return isShortYear(tokens, at + 1);
  const word = tokens.lexeme[at + 1]!;
  const letter = tokens.text.charCodeAt(tokens.start[at + 1]!);
  return CLIPPED.has(word) || GUTTURAL.has(word) || letter > LAST_LATIN || isGutturalName(tokens, at, letter);
}

/** `Siti ‘Aisyah`, `Umar ibn ‘Abd`: a vowel with a capital, after another name. */
function isGutturalName(tokens: Tokens, at: number, letter: number): boolean {
  if (!VOWELS.has(letter) || at === 0 || (tokens.flags[at]! & BLOCK_START) !== 0) return false;
  return (tokens.flags[at - 1]! & CAPITAL) !== 0 || PARTICLES.has(tokens.lexeme[at - 1]!);
}

/** `’90s`, `'68`: two digits. */
function isShortYear(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! === 2;
}

/** Whether a number stands right before the mark: `5' 10"`. */
export function followsNumber(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.kind[at - 1] === NUMBER && (tokens.flags[at]! & (SPACE_BEFORE | BLOCK_START)) === 0;
}
