import type { Analysis } from "../analysis.ts";
import { lexemeOf, wordSet } from "../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, type Tokens, WORD } from "../text/tokens.ts";
import { type PlacedDate, tellsYear, yearOf } from "./date-placing.ts";

/** When somebody was born or something founded, as the text tells it. */
export interface Beginning {
  /** `opened` is weaker: a shop may open again, a meeting opens every day. */
  readonly kind: "born" | "founded" | "opened";
  readonly year: number;
  readonly place: PlacedDate;
  /** Token of the verb. */
  readonly verb: number;
  /** Years by which the beginning may lie before the date. */
  readonly slack: number;
}

/** A baptism follows a birth by days, rarely by a year. */
const BAPTISED = wordSet("baptised baptized christened");
const BORN = wordSet("born b baptised baptized christened");
const B = lexemeOf("b");
const FOUNDED = wordSet("founded established incorporated founding inaugurated");
const OPENED = wordSet(
  `opened launched created formed built started adopted signed completed erected introduced finished consecrated cast dug
   planted installed`,
);
const BEFORE_DATE = wordSet("in on of around about early late at the back during");
const PARTICLES = wordSet("up out");
const WITH_PARTICLE = wordSet("set laid");
const DOORS = wordSet("doors gates");
const FROM = lexemeOf("from");
const DATES = wordSet("dates dating dated");
const FIRST = lexemeOf("first");
const BEFORE_FIRST = wordSet(["its", "which", ",", "was", "were", "and", "it"]);
const BY = lexemeOf("by");
const SEMICOLON = lexemeOf(";");

/** Births and foundings among some dates, in order: `born on 3 May 1950`, `founded in Marl in 1920`. */
export function beginningsIn(analysis: Analysis, dates: readonly PlacedDate[]): readonly Beginning[] {
  return dates.flatMap((place) => beginningAt(analysis, place) ?? []);
}

function beginningAt(analysis: Analysis, place: PlacedDate): Beginning | undefined {
  if (!tellsYear(place.date) || place.date.modifier === "APPROX") return undefined;
  const year = yearOf(place.date);
  const verb = verbBefore(analysis, place);
  if (year === undefined || verb < 0) return undefined;
  const lexeme = analysis.tokens.lexeme[verb]!;
  return {
    kind:
      BORN.has(lexeme) || lexeme === B
        ? "born"
        : FOUNDED.has(lexeme) || DATES.has(lexeme)
          ? "founded"
          : "opened",
    year,
    place,
    verb,
    slack: BAPTISED.has(lexeme) ? 1 : 0,
  };
}

/** `founded by a bequest in`, `set up by thirty farmers in`: the token of `by`, a few words back; −1 where there is none. */
function founderBefore({ lexeme, kind, flags }: Tokens, at: number, from: number): number {
  if (kind[at] !== WORD || (flags[at]! & CAPITAL) !== 0 || BEFORE_DATE.has(lexeme[at]!)) return -1;
  for (let i = at - 1; i > from && i >= at - 3; i--) {
    if (lexeme[i] === BY)
      return FOUNDED.has(lexeme[i - 1]!) || OPENED.has(lexeme[i - 1]!) || PARTICLES.has(lexeme[i - 1]!)
        ? i
        : -1;
    if (kind[i] !== WORD || BEFORE_DATE.has(lexeme[i]!)) return -1;
  }
  return -1;
}

/** `first held in`, `took its first patients in`: the word after `first`. */
function isAfterFirst(tokens: Tokens, at: number, from: number): boolean {
  if (at - 2 < from || tokens.lexeme[at - 1] !== FIRST || tokens.kind[at] !== WORD) return false;
  const before = at - 2;
  return (
    BEFORE_FIRST.has(tokens.lexeme[before]!) ||
    isName(tokens.kind[before]!, tokens.flags[before]!, tokens.lexeme[before]!)
  );
}

/** The verb is at most seven words before; only prepositions and names (`born in Marl, Norland, on`) stand between. */
function verbBefore({ tokens }: Analysis, { first, from }: PlacedDate): number {
  for (let i = first - 1; i >= from && i >= first - 8; i--) {
    const lexeme = tokens.lexeme[i]!;
    if (lexeme === B && (tokens.flags[i]! & CAPITAL) === 0) return i;
    if (PARTICLES.has(lexeme) && WITH_PARTICLE.has(tokens.lexeme[i - 1] ?? 0)) return i - 1;
    if (DOORS.has(lexeme) && OPENED.has(tokens.lexeme[i - 2] ?? 0)) return i - 2;
    if (lexeme === FROM && DATES.has(tokens.lexeme[i - 1] ?? 0)) return i - 1;
    const founder = founderBefore(tokens, i, from);
    if (founder >= 0) {
      i = founder;
      continue;
    }
    if (isAfterFirst(tokens, i, from)) return i;
    const ourselves = begunBefore(tokens, i, from);
    if (ourselves >= 0) return ourselves;
    const doors = publicBefore(tokens, i, from);
    if (doors >= 0) return doors;
    if (BORN.has(lexeme) || FOUNDED.has(lexeme) || OPENED.has(lexeme)) return i;
    // Another date or clause stands between.
    if (tokens.kind[i] === NUMBER || lexeme === SEMICOLON) return -1;
    const name = tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
    if (name || BEFORE_DATE.has(lexeme) || lexeme === BY || tokens.kind[i] !== WORD || PLACES.has(lexeme))
      continue;
    return bornBefore(tokens, i, from);
  }
  return -1;
}

const BEGAN = wordSet("began started begun");
const SELVES = wordSet("we it they which");

/** `We began with six tables in`, `it started as a soup kitchen in`: the verb; −1 where there is none. */
function begunBefore({ lexeme, kind }: Tokens, at: number, from: number): number {
  for (let i = at; i > from && i > at - BIRTH_REACH; i--) {
    if (BEGAN.has(lexeme[i]!)) return SELVES.has(lexeme[i - 1]!) ? i : -1;
    if (APART.has(lexeme[i]!) || kind[i] === NUMBER) return -1;
  }
  return -1;
}

const PUBLIC = wordSet("public visitors traffic passengers readers patients pupils worship business");
const TO_THE = wordSet("to the for");

/** `opened to the public on`, `opened for traffic in`: the verb; −1 where there is none. */
function publicBefore({ lexeme }: Tokens, at: number, from: number): number {
  if (!PUBLIC.has(lexeme[at]!)) return -1;
  let i = at - 1;
  while (i > from && i > at - 3 && TO_THE.has(lexeme[i]!)) i--;
  return i < at - 1 && OPENED.has(lexeme[i]!) ? i : -1;
}

const BIRTH_REACH = 9;
const APART = wordSet([
  ";",
  ":",
  "(",
  ")",
  ",",
  "who",
  "which",
  "that",
  "when",
  "where",
  "after",
  "before",
  "since",
  "until",
  "and",
  "but",
  "to",
  "died",
]);

/** `born above his father’s shop in Marl on`: any words but those of another clause. */
function bornBefore({ lexeme, kind, text, start, end }: Tokens, at: number, from: number): number {
  for (let i = at; i >= from && i > at - BIRTH_REACH; i--) {
    if (BORN.has(lexeme[i]!) && lexeme[i] !== B) return i;
    if (APART.has(lexeme[i]!) || kind[i] === NUMBER) return -1;
    if (end[i]! - start[i]! > 4 && text.startsWith("ed", end[i]! - 2)) return -1;
  }
  return -1;
}

const PLACES = wordSet(
  "town village city district near a small port northern southern eastern western province county to farming family",
);

const NO_NAMES = wordSet(
  `the a an this that these those it he she they we i you there here in on at by for from with as if when while after before
   but and or so yet however meanwhile then what who where why how his her their its our my no not some many most all each
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday republic president minister government ministry state states united nations general council
   of mr mrs ms dr international national mayor governor king queen prince princess sir lord lady general colonel captain judge
   professor director chairman chairwoman chief archbishop bishop saint north south east west northern southern eastern western
   central under since among according following besides despite near between both each another all`,
);

/** Hashes of the capitalised words of tokens `[from, to)` that may be names. */
export function namesNear({ tokens }: Analysis, from: number, to: number): Set<number> {
  const names = new Set<number>();
  for (let i = from; i < to; i++)
    if (isName(tokens.kind[i]!, tokens.flags[i]!, tokens.lexeme[i]!)) names.add(tokens.hash[i]!);
  return names;
}

export function isName(kind: number, flags: number, lexeme: number): boolean {
  if (kind !== WORD || (flags & CAPITAL) === 0) return false;
  return !NO_NAMES.has(lexeme) || ((flags & ALL_CAPITALS) !== 0 && lexeme === 0);
}
