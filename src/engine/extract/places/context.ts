import { type Lexeme, lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  SPACE_BEFORE,
  symbolAt,
  type Tokens,
  WORD,
} from "../../text/tokens.ts";
import { isNameWord } from "../actors/runs.ts";
import { ORGANISATION_WORDS, TITLES } from "../actors/words.ts";
import { isCapitalWord, joins } from "./evidence.ts";
import type { PlaceType } from "./names.ts";

const SETTLEMENT = 1;
const REGION = 2;
const WATER = 3;
const TYPES: readonly PlaceType[] = ["region", "settlement", "region", "water"];

/** Nouns that say what a name is: `the town of X`, `X district`. */
const KINDS = wordValues({
  town: SETTLEMENT,
  towns: SETTLEMENT,
  city: SETTLEMENT,
  cities: SETTLEMENT,
  village: SETTLEMENT,
  villages: SETTLEMENT,
  hamlet: SETTLEMENT,
  settlement: SETTLEMENT,
  settlements: SETTLEMENT,
  municipality: SETTLEMENT,
  suburb: SETTLEMENT,
  township: SETTLEMENT,
  commune: SETTLEMENT,
  neighbourhood: SETTLEMENT,
  neighborhood: SETTLEMENT,
  port: SETTLEMENT,
  capital: SETTLEMENT,
  parish: SETTLEMENT,
  district: REGION,
  districts: REGION,
  province: REGION,
  provinces: REGION,
  region: REGION,
  regions: REGION,
  county: REGION,
  counties: REGION,
  governorate: REGION,
  oblast: REGION,
  raion: REGION,
  rayon: REGION,
  canton: REGION,
  prefecture: REGION,
  peninsula: REGION,
  valley: REGION,
  island: REGION,
  islands: REGION,
  isle: REGION,
  archipelago: REGION,
  mountains: REGION,
  hill: REGION,
  hills: REGION,
  plateau: REGION,
  desert: REGION,
  corridor: REGION,
  kingdom: REGION,
  republic: REGION,
  river: WATER,
  rivers: WATER,
  lake: WATER,
  bay: WATER,
  strait: WATER,
  straits: WATER,
  sea: WATER,
  gulf: WATER,
  canal: WATER,
  reservoir: WATER,
  fjord: WATER,
});
/** These name a place only with a capital or after "of". */
const NO_SUFFIX = wordSet(
  "capital port kingdom republic towns cities villages settlements rivers hill hills parish regions districts",
);
/** These before a name: `Mount Aster`, `Lake Orsa`. */
const PREFIXES = wordValues({
  mount: REGION,
  mt: REGION,
  lake: WATER,
  river: WATER,
  cape: REGION,
  isle: REGION,
});
const OF = lexemeOf("of");
const AND = lexemeOf("and");
/** Capitals that describe and do not name: `City Council region`, `Northern region`. */
const NO_NAMES = wordSet(
  `the this that these those a an its their our his her my your each every some any no another other new old north south
   east west northern southern eastern western central upper lower greater inner outer great red blue green black white
   school federal autonomous administrative national local rural urban business historic capital
   health free special mountainous coastal border eastern middle congressional legislative judicial first second third
   fourth fifth sixth seventh eighth ninth tenth big small little broad home inner mid capital`,
);
const OPENS_AFTER = wordSet([".", "!", "?", "“", '"', "‘", ":", "”"]);
const LONGEST = 3;

export interface ContextName {
  readonly first: number;
  readonly next: number;
  readonly type: PlaceType;
  readonly territories?: readonly string[];
}

const AT = wordSet("in at near outside around");

/** `in Orvel, Norway`: the town before the comma that token `at` follows with the name of a state or region. */
export function townBefore(
  tokens: Tokens,
  at: number,
  territories: readonly string[],
): ContextName | undefined {
  if (at < 3 || symbolAt(tokens, at - 1) !== 44) return undefined;
  const next = at - 1;
  let first = next;
  while (first > 0 && next - first < LONGEST && isPart(tokens, first - 1)) first--;
  if (first === next || first === 0 || !AT.has(tokens.lexeme[first - 1]!) || !joins(tokens, first))
    return undefined;
  return isDescription(tokens, first, next) ? undefined : { first, next, type: "settlement", territories };
}

/** Whether a noun of place stands at `at`; asked of every token. */
export function isKind(lexeme: Lexeme): boolean {
  return lexeme !== 0 && (KINDS.get(lexeme) !== 0 || PREFIXES.get(lexeme) !== 0);
}

/** The names that the noun at token `at` shows to be places. */
export function namesBeside(tokens: Tokens, at: number): readonly ContextName[] {
  const after = at + 1 < tokens.count && tokens.lexeme[at + 1] === OF ? namesAfterOf(tokens, at) : [];
  if (after.length > 0) return after;
  const prefixed = nameAfterPrefix(tokens, at);
  if (prefixed) return [prefixed];
  const before = nameBefore(tokens, at);
  return before ? [before] : [];
}

/** `the town of X`, `the villages of X, Y and Z`. */
function namesAfterOf(tokens: Tokens, at: number): ContextName[] {
  const kind = KINDS.get(tokens.lexeme[at]!);
  if (kind === 0) return [];
  const type = TYPES[kind]!;
  const isPlural = tokens.text.charCodeAt(tokens.end[at]! - 1) === 115;
  const names: ContextName[] = [];
  let i = at + 2;
  while (names.length < 12) {
    const next = nameEnd(tokens, i);
    if (next === i || ORGANISATION_WORDS.has(tokens.lexeme[next - 1]!)) break;
    names.push({ first: i, next, type });
    if (!isPlural) break;
    i = afterSeparator(tokens, next);
    if (i === next) break;
  }
  return names;
}

function afterSeparator(tokens: Tokens, at: number): number {
  let i = at;
  if (symbolAt(tokens, i) === 44) i++;
  if (i < tokens.count && tokens.lexeme[i] === AND) i++;
  return i;
}

function nameAfterPrefix(tokens: Tokens, at: number): ContextName | undefined {
  const kind = PREFIXES.get(tokens.lexeme[at]!);
  if (kind === 0 || (tokens.flags[at]! & CAPITAL) === 0) return undefined;
  const from = symbolAt(tokens, at + 1) === 46 ? at + 2 : at + 1;
  const next = nameEnd(tokens, from);
  if (next === from || next > from + 2) return undefined;
  if (KINDS.get(tokens.lexeme[next - 1]!) !== 0 || ORGANISATION_WORDS.has(tokens.lexeme[next - 1]!))
    return undefined;
  return { first: at, next, type: TYPES[kind]! };
}

/** `Jabrayil region`, `Orla Valley`: the noun belongs to the name when it has a capital. */
function nameBefore(tokens: Tokens, at: number): ContextName | undefined {
  const kind = KINDS.get(tokens.lexeme[at]!);
  if (kind === 0 || !joins(tokens, at)) return undefined;
  const capital = (tokens.flags[at]! & CAPITAL) !== 0;
  if (NO_SUFFIX.has(tokens.lexeme[at]!) || (capital && nameGoesOnAfter(tokens, at))) return undefined;
  let first = at;
  while (first > 0 && at - first < LONGEST && isPart(tokens, first - 1) && joins(tokens, first)) first--;
  if (first === at || isDescription(tokens, first, at)) return undefined;
  if (first > 0 && joins(tokens, first) && isCapitalWord(tokens, first - 1)) return undefined;
  if (!capital && at - first === 1 && opensSentence(tokens, first)) return undefined;
  return { first, next: capital ? at + 1 : at, type: TYPES[kind]! };
}

/** `Midwestern`, `Eastern`. */
function isDirection(tokens: Tokens, at: number): boolean {
  return tokens.end[at]! - tokens.start[at]! > 5 && tokens.text.startsWith("stern", tokens.end[at]! - 5);
}

function nameGoesOnAfter(tokens: Tokens, at: number): boolean {
  return joins(tokens, at + 1) && isCapitalWord(tokens, at + 1);
}

function opensSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || (tokens.flags[at]! & BLOCK_START) !== 0 || OPENS_AFTER.has(tokens.lexeme[at - 1]!);
}

function isPart(tokens: Tokens, at: number): boolean {
  return (
    isNameWord(tokens, at) && (tokens.flags[at]! & ALL_CAPITALS) === 0 && !TITLES.has(tokens.lexeme[at]!)
  );
}

/** Only words that describe (a name may begin with one but does not end so), or any that shows an organisation. */
function isDescription(tokens: Tokens, first: number, end: number): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (ORGANISATION_WORDS.has(lexeme) || KINDS.get(lexeme) !== 0) return true;
    if (!NO_NAMES.has(lexeme) && !isDirection(tokens, i)) named = true;
  }
  return !named;
}

/** The end of the run of name words at `at`, at most three with their hyphens; `at` when none begins there. */
export function nameEnd(tokens: Tokens, at: number): number {
  let i = at;
  let words = 0;
  while (i < tokens.count && words < LONGEST && isPart(tokens, i)) {
    if (i > at && !joins(tokens, i) && !isHyphen(tokens, i - 1)) break;
    if (NO_NAMES.has(tokens.lexeme[i]!) && !(i + 1 < tokens.count && isPart(tokens, i + 1))) break;
    i++;
    words++;
    if (
      isHyphen(tokens, i) &&
      i + 1 < tokens.count &&
      tokens.kind[i + 1] === WORD &&
      isTight(tokens, i + 1)
    ) {
      i++;
      if (!isPart(tokens, i)) return i + 1;
    }
  }
  return i;
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return at < tokens.count && symbolAt(tokens, at) === 45 && isTight(tokens, at);
}

function isTight(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & SPACE_BEFORE) === 0;
}
