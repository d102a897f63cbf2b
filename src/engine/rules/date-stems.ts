import type { Analysis } from "../analysis.ts";
import { wordSet, wordValues } from "../text/lexicon.ts";
import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from "../text/tokens.ts";
import { familyOf } from "./date-families.ts";
import { datesIn, type PlacedDate } from "./date-placing.ts";
import { synonymOf } from "./date-synonyms.ts";

const QUOTES = wordSet(["“", "”", '"', "‘", "’", "'"]);

const SHORTEST_PART = 4;
const SHORTEST = 3;
const POINTING = wordSet("that it this");

/** A word or number by what is left of it without its ending, or by the line of synonyms in which it stands. */
export interface Stem {
  readonly stem: string;
  readonly kind: "word" | "name" | "number";
  readonly at: number;
}

/** A word that says nothing of which happening it was. */
export function saysLittle(lexeme: number): boolean {
  return LITTLE.has(lexeme);
}

/** Words that say nothing of which happening it was. */
const LITTLE = wordSet(
  `the a an this that these those his her its their our my your it he she they we i you of in on at by for with from near into onto off
   over under about around between through along to outside inside against across within as was were is are be been being has have
   had will would shall should may might can could must do does did not never also only just still already finally officially
   formally originally itself himself herself both all together again once later now then soon there here first last time day days
   date night evening morning afternoon year years month months week weeks hour hours minute minutes early late one two three four five
   six seven eight nine ten eleven twelve very more most than no any some every each another new old great big small record famous
   held took take takes place happened happens happen occurred came come comes went due fixed set scheduled planned called
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec o'clock am pm a.m. p.m. mr mrs ms dr
   sir so too st s`,
);

/** The end of the date before in the sentence. */
export function floorOf(analysis: Analysis, place: PlacedDate): number {
  let low = place.from;
  for (const other of datesIn(analysis, place.sentence))
    if (other.end <= place.first && other.end > low && isTold(other)) low = other.end;
  return low;
}

/** Whether a date tells a day or a year, or is a range. */
export function isTold({ date: { written, begin } }: PlacedDate): boolean {
  return written?.day !== undefined || written?.year !== undefined || begin !== undefined;
}

/** A word that ends like a regular past tense. */
export function isPast({ text, start, end }: Tokens, at: number): boolean {
  const [first, last] = [start[at]!, end[at]!];
  return last - first > 4 && text.charCodeAt(last - 1) === 100 && text.charCodeAt(last - 2) === 101;
}

const FIRST = wordSet("first");
/** Verbs that tell of a happening with the word after them. */
const PAIRS = wordValues({ went: 1, gave: 1, blew: 1, broke: 1, burned: 1, burnt: 1, burns: 1 });
const ORDINALS = wordSet("second third fourth fifth sixth seventh eighth ninth tenth");

function wordAfter({ text, start, end, count }: Tokens, at: number): string {
  return at + 1 < count ? text.slice(start[at + 1], end[at + 1]) : "";
}

/** The stems of tokens `[from, to)` that say which happening it was. O(n). */
export function stemsIn(tokens: Tokens, from: number, to: number): readonly Stem[] {
  const found: Stem[] = [];
  for (let at = from; at < to; at++) {
    const { lexeme, kind, flags } = tokens;
    if (QUOTES.has(lexeme[at]!) || (flags[at]! & POSSESSIVE) !== 0) continue;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if (kind[at] === NUMBER) found.push({ stem: word, kind: "number", at });
    if (kind[at] !== WORD) continue;
    const capital = (flags[at]! & CAPITAL) !== 0;
    const named = capital && at > from && (flags[at - 1]! & CAPITAL) !== 0;
    const pair = PAIRS.get(lexeme[at]!) && synonymOf(`${word} ${wordAfter(tokens, at)}`.toLowerCase());
    if (pair) {
      found.push({ stem: pair, kind: "word", at });
      at++;
      continue;
    }
    if (LITTLE.has(lexeme[at]!) && !named) continue;
    if (word.length < SHORTEST) continue;
    const joined = FIRST.has(lexeme[at - 1] ?? 0) && synonymOf(`first ${word.toLowerCase()}`);
    const stem = joined || synonymOf(word.toLowerCase()) || familyOf(word);
    const name = capital && (!isSentenceStart(tokens, at) || ((flags[at + 1] ?? 0) & CAPITAL) !== 0);
    found.push({ stem, kind: ORDINALS.has(lexeme[at]!) ? "number" : name ? "name" : "word", at });
  }
  return found;
}

function isSentenceStart({ kind }: Tokens, at: number): boolean {
  return at === 0 || (kind[at - 1] !== WORD && kind[at - 1] !== NUMBER);
}

/** `footbridge` may be called `bridge`. */
export function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  if (stem.length < SHORTEST_PART) return false;
  for (const other of stems) if (other.length > stem.length && other.endsWith(stem)) return true;
  return false;
}

/** The stems of the words that stand with a date: of its sentence, up to the dates before and after. */
export function stemsOfClause(analysis: Analysis, place: PlacedDate): ReadonlySet<string> {
  const { tokens } = analysis;
  let low = floorOf(analysis, place);
  let high = place.to;
  for (const other of datesIn(analysis, place.sentence))
    if (other.first >= place.end && other.first < high && isTold(other)) high = other.first;
  // In a list each part tells of its own date.
  if (low > place.from || high < place.to) {
    for (let i = place.first - 1; i > low; i--) if (SEMICOLON.has(tokens.lexeme[i]!)) low = i;
    for (let i = high - 1; i >= place.end; i--) if (SEMICOLON.has(tokens.lexeme[i]!)) high = i;
  }
  const found = setOf(tokens, low, place.first, place.end, high);
  // `And the avalanche? That was on 6 February 2012.`
  if (found.size === 0 && POINTING.has(tokens.lexeme[place.from]!) && place.sentence > 0)
    return setOf(tokens, analysis.sentences.first[place.sentence - 1]!, place.from, place.from, place.from);
  return found;
}

/** The stems of tokens `[low, first)` and `[end, high)`. */
export function setOf(
  tokens: Tokens,
  low: number,
  first: number,
  end: number,
  high: number,
): ReadonlySet<string> {
  return new Set([...stemsIn(tokens, low, first), ...stemsIn(tokens, end, high)].map(({ stem }) => stem));
}

export const SEMICOLON = wordSet([";"]);
