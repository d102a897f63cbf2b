import type { Figure } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS } from "../../extract/figures/words.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, type Tokens, WORD } from "../../text/tokens.ts";
import type { Nearness } from "../figure-near.ts";
import { firstDate } from "../figure-sentences.ts";
import { KeptForRun } from "../kept.ts";
import { areOpposed, shareDate, tellsOtherwise, timesOf } from "./otherness.ts";
import { clauseOf, isListed, NEAR, type Told } from "./told.ts";

type Collection = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** Words of a sentence that tell what a figure is of, each by its stem; names are those with a capital. */
interface Words {
  /** Of the whole sentence. */
  readonly all: ReadonlySet<string>;
  /** Within a few words of the figure. */
  readonly near: ReadonlySet<string>;
  /** Within its own clause, with the token of each. */
  readonly close: ReadonlyMap<string, number>;
  /** Words near it with a capital, each with its token. */
  readonly names: ReadonlyMap<string, number>;
  /** Of the noun counted: its last word; empty without one. */
  readonly head: string;
}

/** Words that tell nothing of what is counted. */
const EMPTY = wordSet(
  `total number figure figures number numbers sum count counted about some around roughly exactly precisely nearly almost all altogether
   whole full entire put puts set stood stands stand amounted reached reach reaches held holds hold recorded records record
   mr mrs ms dr he she they it people's million billion thousand hundred says said told tells added adds notes noted report
   reports reported according shows showed show given gives give being used use many much very well new year years day days percent
   per cent`,
);
/** Words for one thing, by its first. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    "crowd spectator attendance gate onlooker fan supporter",
    "people resident inhabitant population person individual villager",
    "kill dead death di die toll fatality victim perish",
    "injur wound hurt casualty",
    "employe staff worker workforce job employee",
    "prisoner inmate detaine detainee men",
    "catch caught",
    "pupil student children child schoolchildren",
    "home house household dwell flat",
    "revenue turnover sale",
    "cost price bill budget expense",
    "visitor visit guest",
    "vote ballot voter",
    "displac evacuat flee fled",
    "tree sapl seedl",
    "length long",
    "height high tall",
    "weight weigh",
    "area cover",
    "member membership",
    "donat donation gift",
    "case infection",
    "los lost lose loss losse",
    "seat capacity",
    "copy copi",
    "runner finisher entrant competitor participant starter",
  ].flatMap((words) => words.split(" ").map((word, _, all) => [word, all[0]!] as const)),
);

/** What a word has in common with its other forms and with words for the same thing. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const stemmed = lower.length > 3 ? lower.replace(/ies$/, "y").replace(/(?:e?s|e?d|ing|e)$/, "") : lower;
  return SAME.get(stemmed) ?? SAME.get(lower) ?? stemmed;
}

const known = new KeptForRun<Told, Words>();

export function wordsAround(analysis: Analysis, told: Told): Words {
  const made = known.get(told);
  if (made) return made;
  const words = readWords(analysis, told);
  known.set(told, words);
  return words;
}

function readWords({ tokens, dates }: Analysis, told: Told): Words {
  const { first, from, to, figure } = told;
  const [all, near] = [new Set<string>(), new Set<string>()];
  const names = new Map<string, number>();
  const close = new Map<string, number>();
  const { left, right } = clauseOf(tokens, told);
  const tellsUnit = UNITS.has(figure.dimension);
  let date = firstDate(dates, tokens.start[from]!);
  for (let i = from; i < to; i++) {
    while (dates[date] && dates[date]!.span.end <= tokens.start[i]!) date++;
    if (dates[date] && dates[date]!.span.start <= tokens.start[i]!) continue;
    const lexeme = tokens.lexeme[i]!;
    if (!tellsUnit && tokens.start[i]! >= figure.span.start && tokens.end[i]! <= figure.span.end) continue;
    if (tokens.kind[i] !== WORD || FUNCTION_WORDS.has(lexeme) || EMPTY.has(lexeme)) continue;
    const word = stem(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
    if (word.length < 3) continue;
    all.add(word);
    if (Math.abs(i - first) > NEAR) continue;
    near.add(word);
    if (i >= left && i < right && !close.has(word)) close.set(word, i);
    if (i > from && (tokens.flags[i]! & CAPITAL) !== 0) names.set(word, i);
  }
  return { all, near, close, names, head: headOf(figure) };
}

function headOf({ noun }: Figure): string {
  return noun ? stem(/[^\s-]+$/u.exec(noun.text)?.[0] ?? "") : "";
}

/** Two nouns that are not one count two things. */
function mayShareHead(a: string, b: string): boolean {
  return a === "" || b === "" || a === b || areStaff(a, b);
}

/** What the words of two places have in common. */
interface Likeness {
  readonly shared: number;
  /** The larger share of the words of one clause that the other sentence has too. */
  readonly covered: number;
  readonly sameHead: boolean;
  /** The sentences are alike word for word, as entries of a list are. */
  readonly isFormula: boolean;
}

/** Whether two places may well tell one thing, given how their figures differ: the closer the digits, the fewer words are asked for. */
export function agree(analysis: Analysis, first: Told, second: Told, nearness: Nearness): boolean {
  if (!sameKind(first, second) || !isNamed(analysis.tokens, first, second)) return false;
  if (!mayShareHead(headOf(first.figure), headOf(second.figure))) return false;
  const isList = nearness.kind === "close" || nearness.digits < 3;
  if (isList && (isListed(analysis.tokens, first) || isListed(analysis.tokens, second))) return false;
  const [a, b] = [wordsAround(analysis, first), wordsAround(analysis, second)];
  const words = likenessOf(a, b);
  const times = words && timesOf(analysis, first, second);
  if (!words || times === "other") return false;
  const isRare = nearness.kind === "swap" && nearness.digits > 2;
  // `fell from 237 in 2011` and `the 327 attacks reported in 2011`: digits, words and day or year agree.
  if (isRare && isTimed(words, b) && shareDate(analysis, first, second))
    return !otherNames(a, b) && !areOpposed(analysis, first, second);
  const likeness = times === "same" ? { ...words, shared: words.shared + 1 } : words;
  if (!isEnough(likeness, nearness, analysis, first, second)) return false;
  if (
    isAnother(analysis.tokens, second, a, b) ||
    isReplaced(a, b) ||
    otherNames(a, b) ||
    (isNeighbour(first, second) && areParallel(likeness, a, b))
  )
    return false;
  const isClear =
    likeness.shared >= 4 && (nearness.kind === "swap" || (nearness.kind === "digit" && nearness.digits >= 3));
  return !tellsOtherwise(analysis, first, second, isClear ? "clear" : isRare ? "rare" : "weak");
}

/** Three words or more in common, or all that the later clause tells. */
function isTimed({ shared, covered }: Likeness, { names }: Words): boolean {
  return shared >= 3 || (shared > 0 && covered >= 0.5 && names.size === 0);
}

/** Measures by which few things of a text are told, so that the unit they share tells something. */
const UNITS = new Set(["area", "mass", "volume", "energy", "speed"]);

/** A bare number may be anything, so one of the two must tell what it counts, or both stand as `a crowd of 2,316`. */
function isNamed(tokens: Tokens, first: Told, second: Told): boolean {
  return (
    [first, second].some(({ figure }) => figure.dimension !== "number") ||
    (isNamedBy(tokens, first, BEING) && isNamedBy(tokens, second, BEING))
  );
}

const INDEFINITE = wordSet("a an");

/** `A tower 164 metres high was built in Orlen`: a new thing, with a name behind it that the first place lacks. */
function isAnother(tokens: Tokens, { first, from }: Told, { all }: Words, { names }: Words): boolean {
  if (!holdsIndefinite(tokens, Math.max(from, first - 4), first)) return false;
  for (const [name, at] of names) if (at > first && !all.has(name)) return true;
  return false;
}

function holdsIndefinite({ lexeme }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (INDEFINITE.has(lexeme[i]!)) return true;
  return false;
}

/** `a litre of diesel cost` and `a litre of petrol cost`: clauses alike but for one word. */
function isReplaced({ close: a, all: allA }: Words, { close: b, all: allB }: Words): boolean {
  if (a.size !== b.size || a.size < 2) return false;
  const [first, second] = [[...a.keys()], [...b.keys()]];
  const other = first.findIndex((word) => !allB.has(word));
  if (other < 0 || allA.has(second[other]!)) return false;
  if (!first.every((word, i) => i === other || word === second[i])) return false;
  return other > 0 || (stand(a, first) && stand(b, second));
}

/** `wheat harvest`: the first two words stand side by side. */
function stand(words: ReadonlyMap<string, number>, [first, second]: readonly string[]): boolean {
  return words.get(second!)! - words.get(first!)! === 1;
}

/** Sentences side by side that are built alike tell of two things. */
function isNeighbour(first: Told, second: Told): boolean {
  return second.sentence - first.sentence === 1;
}

function areParallel({ shared }: Likeness, a: Words, b: Words): boolean {
  return shared < 4 || lacks(a.close, b.all) === lacks(b.close, a.all);
}

function sameKind({ figure: a }: Told, { figure: b }: Told): boolean {
  if (a.whole === b || b.whole === a) return false;
  if (a.indicator && b.indicator && a.indicator !== b.indicator) return false;
  return !(
    a.population &&
    b.population &&
    a.population !== b.population &&
    stem(a.population) !== stem(b.population)
  );
}

function likenessOf(a: Words, b: Words): Likeness | undefined {
  const sameHead = a.head !== "" && (a.head === b.head || areStaff(a.head, b.head));
  if (a.head === VOTE && (isTally(a) || isTally(b))) return undefined;
  if (!mayShareHead(a.head, b.head)) return undefined;
  if (!sameHead && ((a.head && !b.all.has(a.head)) || (b.head && !a.all.has(b.head)))) return undefined;
  const shared = new Set<string>();
  for (const word of a.near) if (b.all.has(word)) shared.add(word);
  for (const word of b.near) if (a.all.has(word)) shared.add(word);
  if (sameHead) shared.add(a.head);
  const covered = Math.max(coverage(a.close, b.all), coverage(b.close, a.all));
  const isFormula =
    Math.min(a.all.size, b.all.size) > LONG_FORMULA &&
    coverage(a.all, b.all) > 0.75 &&
    coverage(b.all, a.all) > 0.75;
  return { shared: shared.size, covered, sameHead, isFormula };
}

const PEOPLE = stem("people");
const STAFF = stem("employees");

/** `employs 2,140 people`, `its 2,410 jobs`. */
function areStaff(a: string, b: string): boolean {
  return (a === PEOPLE && b === STAFF) || (a === STAFF && b === PEOPLE);
}

const VOTE = stem("votes");

/** `152 votes in favour, 5 against`: every decision has its own. */
function isTally({ all }: Words): boolean {
  return all.has("favour") || all.has("favor") || all.has("abstention") || all.has("adopt");
}

const LONG_FORMULA = 10;

function coverage(words: Collection, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let held = 0;
  for (const word of words.keys()) if (others.has(word)) held++;
  return held / words.size;
}

/** How many words two places must share, by how much their digits say. */
function isEnough(
  { shared, covered, sameHead, isFormula }: Likeness,
  { kind, digits, isShorter }: Nearness,
  analysis: Analysis,
  first: Told,
  second: Told,
): boolean {
  const isRare = (kind === "swap" && digits >= 3) || (kind === "digit" && digits >= 4 && !isShorter);
  const isSame = sameHead && isDefinite(analysis.tokens, second, 1);
  if (isRare && shared >= (kind === "swap" || isSame ? 2 : 3))
    return isSame || covered >= (kind === "digit" ? 0.6 : shared > 2 ? 0.4 : 0.5);
  if (isRare && shared === 1) return isOnlyOne(analysis, first, second, sameHead);
  if (kind === "swap" || (kind === "digit" && digits >= 3)) return shared >= 3 && covered >= 0.6;
  if (isSame && shared >= 2 && covered >= 0.6 && !isFormula && isOnlyNoun(analysis, first, second))
    return true;
  // A number that opens a sentence may be a note's or an item's.
  const opens = first.first === first.from || second.first === second.from;
  return (
    shared >= 4 &&
    covered >= 0.9 &&
    (sameHead || second.figure.dimension === "money") &&
    !isFormula &&
    !opens &&
    !isNeighbour(first, second)
  );
}

const DEFINITE = wordSet("the all these those this its their");
const BEING = wordSet("of was is were are");
const TELLING = wordSet("of was is were are at to totalled totaled reached exceeded numbered");

/** One word in common is enough where the later place speaks of something known, and of which no other number is told. */
function isOnlyOne(analysis: Analysis, first: Told, second: Told, sameHead: boolean): boolean {
  const { tokens } = analysis;
  if (sameHead) return isDefinite(tokens, second, 1) && isOnlyNoun(analysis, first, second);
  return isNamedBy(tokens, first) && isNamedBy(tokens, second) && isDefinite(tokens, second, 3);
}

/** `a crowd of 2,316`, `profit was 18.4 million`. */
function isNamedBy({ lexeme, kind }: Tokens, { first, from }: Told, verbs = TELLING): boolean {
  return first - 2 >= from && verbs.has(lexeme[first - 1]!) && kind[first - 2] === WORD;
}

/** `the crowd of 2,613`, `the 2,613 spectators`. */
export function isKnown(tokens: Tokens, told: Told): boolean {
  return isDefinite(tokens, told, 1) || (isNamedBy(tokens, told) && isDefinite(tokens, told, 3));
}

function isDefinite({ lexeme }: Tokens, { first, from }: Told, back: number): boolean {
  return first - back >= from && DEFINITE.has(lexeme[first - back]!);
}

/** Nothing else is told of the noun that both count. */
function isOnlyNoun({ figures }: Analysis, { figure: a }: Told, { figure: b }: Told): boolean {
  const head = lastWord(a.noun!.text);
  return !figures.some(
    ({ noun, value }) =>
      value !== a.value && value !== b.value && noun !== undefined && lastWord(noun.text) === head,
  );
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
}

/** Each has a name that the other lacks. */
export function otherNames(a: Words, b: Words): boolean {
  return lacks(a.names, b.all) && lacks(b.names, a.all);
}

function lacks(names: Collection, others: ReadonlySet<string>): boolean {
  for (const name of names.keys()) if (!others.has(name)) return true;
  return false;
}
