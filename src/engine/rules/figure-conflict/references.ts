import type { BlockKind, Figure, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS } from "../../extract/figures/words.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { mayBeginNumeral, readNumeral } from "../../text/numerals.ts";
import { NUMBER, POSSESSIVE, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import { datesIn } from "../date-placing.ts";
import { type Nearness, nearnessOf, numeralOf } from "../figure-near.ts";
import { type PlacedFigure, placedFigures } from "../figure-placing.ts";
import { firstDate } from "../figure-sentences.ts";
import { stem, wordsAround } from "./agreement.ts";
import type { Echo } from "./echoes.ts";
import { areOfOtherTimes, tellsOtherState } from "./otherness.ts";
import { familiarTo, isOwned, restrictionBehind } from "./restrictions.ts";
import type { Told } from "./told.ts";

/** A count with the noun that it counts, and how the text points to it. */
interface Count {
  readonly told: Told;
  readonly value: number;
  readonly head: string;
  /** Words between the number and the noun. */
  readonly modifiers: readonly string[];
  /** `the 24 turbines`, `all 18 cases`, `our 406 pupils`, `the herd of 69 bison`: the reader is taken to know the number. */
  readonly isDefinite: boolean;
  /** In a heading, a caption or an item of a few words: it sums up what the text tells. */
  readonly isSummed: boolean;
  /** `another 24`, `24 more`, `24 of the`: not all there are. */
  readonly isPart: boolean;
}

/** A document with more counts is a table or a list. */
const MOST_COUNTS = 600;
/** Of one noun, each is held against each. */
const MOST_OF_NOUN = 12;

/**
 * Counts of one noun of which the later one points back to the earlier, and gives it another number: `has 22 turbines` and
 * `of the 24 turbines`. What restricts the later one (`the 24 turbines in the north`) must be told of the earlier one too,
 * no third number of the noun may explain it, and the two must lie near each other. O(n).
 */
export function referencesIn(analysis: Analysis): readonly Echo[] {
  const groups = groupsOf(analysis);
  return groups.flatMap((counts) => pairOf(analysis, counts) ?? []);
}

function groupsOf(analysis: Analysis): readonly (readonly Count[])[] {
  const groups = new Map<string, Count[]>();
  const definite = new Set<string>();
  const { figures } = analysis;
  if (figures.length < 2 || figures.length > MOST_COUNTS) return [];
  const counts = placedFigures(analysis).filter(({ figure }) => mayBeCount(figure));
  // Most documents point back to no count.
  if (!counts.some((placed) => isDefinite(analysis, placed) || isSummed(analysis, placed))) return [];
  const add = (key: string, count: Count): void => {
    const group = groups.get(key);
    if (group) group.push(count);
    else groups.set(key, [count]);
    if (count.isDefinite || count.isSummed) definite.add(key);
  };
  for (const placed of counts) {
    const { figure } = placed;
    const count = countOf(analysis, placed);
    if (!count) continue;
    add(count.head, count);
    // `Nineteen people died …`, `the 21 deaths`: one fate under two nouns.
    if (figure.indicator && figure.dimension === "people" && (!figure.population || count.head === DEAD))
      add(`${figure.indicator} `, count);
  }
  return [...groups]
    .filter(([key, group]) => group.length > 1 && group.length <= MOST_OF_NOUN && definite.has(key))
    .map(([, group]) => group);
}

/** Nouns that measure or reckon only. */
const NO_THINGS = new Set(
  "percent time point vote year month week day hour minute minut second mile metre meter kilometre million thousand kind number others rest half quarter third".split(
    " ",
  ),
);
/** Nouns of which a text counts several: words in common must show that one is meant. */
const GROUPS = new Set(
  "people men woman women man child student soldier worker employe victim goal run game match point thing way reason part piece step side type question"
    .split(" ")
    .map(stem),
);

const LONGEST_SUMMARY = 12;
const SUMMARIES: ReadonlySet<BlockKind> = new Set<BlockKind>(["heading", "caption", "listItem"]);

function mayBeCount({ value, bound, dimension }: Figure): boolean {
  if (value === null || value < 3 || !Number.isInteger(value)) return false;
  if (bound !== "exact" && bound !== "about") return false;
  return dimension === "people" || dimension === "count" || dimension === "number";
}

function isDefinite({ tokens }: Analysis, { figure, first, from }: PlacedFigure): boolean {
  return figure.bound === "exact" && isDefiniteAt(tokens, first, from);
}

function isSummed({ document, sentences }: Analysis, { sentence, from, to }: PlacedFigure): boolean {
  return to - from <= LONGEST_SUMMARY && SUMMARIES.has(document.blocks[sentences.block[sentence]!]!.kind);
}

function countOf(analysis: Analysis, placed: PlacedFigure): Count | undefined {
  const { tokens } = analysis;
  const { figure, first, end: last, sentence, from, to } = placed;
  const { value, noun, whole, indicator } = figure;
  if (to - from > LONGEST_SENTENCE) return undefined;
  const end = noun && noun.end > figure.span.end ? tokenAt(tokens, noun.end - 1) + 1 : last;
  const head = noun ? headOf(tokens, last, end) : (indicator ?? numberedBefore(tokens, first, from));
  if (head === "" || NO_THINGS.has(head)) return undefined;
  return {
    told: { figure, first, end, sentence, from, to },
    value: value!,
    head,
    modifiers: wordsBetween(tokens, last, end - 1),
    isDefinite: isDefinite(analysis, placed),
    isSummed: isSummed(analysis, placed),
    isPart: whole !== undefined || isPart(tokens, first, end, from, to),
  };
}

const LONGEST_SENTENCE = 70;
const DEAD = stem("dead");

/** The last word of the noun counted, by its stem. */
function headOf(tokens: Tokens, from: number, end: number): string {
  return end > from ? stem(tokens.text.slice(tokens.start[end - 1]!, tokens.end[end - 1]!)) : "";
}

const NUMBER_OF = wordSet("number");
const COPULAS = wordSet("is was are were at to reached totalled totaled stands stood exceeded");
const LONGEST_SUBJECT = 10;

/** `The number of season tickets sold was 3,200`: the noun stands before the verb. */
function numberedBefore(tokens: Tokens, first: number, from: number): string {
  const { lexeme, kind, text, end } = tokens;
  if (first === from || !COPULAS.has(lexeme[first - 1]!)) return "";
  for (let i = first - 2; i > Math.max(from, first - LONGEST_SUBJECT); i--) {
    if (!NUMBER_OF.has(lexeme[i - 1]!) || !OF.has(lexeme[i]!)) continue;
    let head = "";
    for (let word = i + 1; word < first && kind[word] === WORD && !FUNCTION_WORDS.has(lexeme[word]!); word++)
      if (text[end[word]! - 1] === "s") head = headOf(tokens, word, word + 1);
    return head;
  }
  return "";
}

function wordsBetween(tokens: Tokens, from: number, end: number): string[] {
  const words: string[] = [];
  for (let i = from; i < end; i++)
    if (tokens.kind[i] === WORD) words.push(stem(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)));
  return words;
}

const DEFINITE = wordSet("the all these those our its their his her my");
const ALL = wordSet("all these those");

function isDefiniteAt(tokens: Tokens, first: number, from: number): boolean {
  // `All 178 passengers`: the figure may begin with the word.
  if (ALL.has(tokens.lexeme[first]!)) return true;
  if (first - 1 < from) return false;
  if (DEFINITE.has(tokens.lexeme[first - 1]!) || (tokens.flags[first - 1]! & POSSESSIVE) !== 0) return true;
  return first - 3 >= from && OF.has(tokens.lexeme[first - 1]!) && DEFINITE.has(tokens.lexeme[first - 3]!);
}

const PART_BEFORE = wordSet("another other further additional first last next remaining same extra");
const AGAINST = wordSet("than up");
const OPENING = wordSet("in on at for among near under during");
const LONGEST_OPENING = 8;

/** `On the first floor the 48 rooms`: words at the start of the sentence that tell which are meant. */
function isOpened(
  { lexeme, kind, text, start, end }: Tokens,
  { first, from }: Told,
  familiar: (word: string) => boolean,
): boolean {
  if (!OPENING.has(lexeme[from]!) || first - from > LONGEST_OPENING) return false;
  for (let i = from + 1; i < first - 1; i++)
    if (
      kind[i] === WORD &&
      !FUNCTION_WORDS.has(lexeme[i]!) &&
      !familiar(stem(text.slice(start[i]!, end[i]!)))
    )
      return true;
  return false;
}

const PART_BEHIND = wordSet("more others other fewer less");
const OF = wordSet("of");

function isPart(tokens: Tokens, first: number, end: number, from: number, to: number): boolean {
  const { lexeme } = tokens;
  for (let i = Math.max(from, first - 2); i < first; i++) if (PART_BEFORE.has(lexeme[i]!)) return true;
  if (first > from && AGAINST.has(lexeme[first - 1]!)) return true;
  for (let i = first; i < end; i++) if (PART_BEHIND.has(lexeme[i]!)) return true;
  if (end >= to || !OF.has(lexeme[end]!) || !isDefiniteAt(tokens, end + 2, end)) return false;
  // `18 members of the council` are no part of it by these words, `18 of the members` are.
  return end === first + 1 || tokens.kind[end + 2] === NUMBER;
}

/** The first definite count that disagrees with the one it points to. */
function pairOf(analysis: Analysis, counts: readonly Count[]): Echo | undefined {
  for (let later = 1; later < counts.length; later++) {
    const second = counts[later]!;
    if (second.isPart) continue;
    if (counts.some(({ value }, i) => i !== later && value === second.value)) continue;
    for (let earlier = later - 1; earlier >= 0; earlier--) {
      const first = counts[earlier]!;
      const nearness = first.isPart ? undefined : nearTo(first.value, second.value);
      if (!nearness || first.told.sentence === second.told.sentence) continue;
      if (!second.isDefinite && !isSummary(first, second, nearness)) continue;
      if (isExplained(analysis, counts, first, second) || !isSame(analysis, first, second, nearness))
        continue;
      return { first: first.told, second: second.told, nearness };
    }
  }
  return undefined;
}

/** One of the two sums up, and is a slip of the other; two items of a list are two things. */
function isSummary(first: Count, second: Count, { kind, digits }: Nearness): boolean {
  return first.isSummed !== second.isSummed && (kind === "swap" || (kind === "digit" && digits > 2));
}

/** Counts further apart than this are two counts, unless their digits are a slip of each other. */
const FURTHEST = 1.3;
const FURTHEST_SLIP = 2.2;
const FEW = 15;

function nearTo(a: number, b: number): Nearness | undefined {
  const nearness = nearnessOf(numeralOf(a), numeralOf(b));
  const apart = a > b ? a / b : b / a;
  if (nearness?.kind === "swap" && nearness.digits > 1) return nearness;
  if (nearness?.kind === "digit" && nearness.digits > 1 && apart <= FURTHEST_SLIP) return nearness;
  const isNear = apart <= FURTHEST || (Math.abs(a - b) <= 2 && Math.max(a, b) < FEW);
  return a !== b && isNear
    ? { kind: "close", digits: Math.max(String(a).length, String(b).length) }
    : undefined;
}

/** `nine beads … three beads … the 12 beads`, `two of them left … the 36 pupils`: another number tells how one became the other. */
function isExplained(analysis: Analysis, counts: readonly Count[], first: Count, second: Count): boolean {
  const values = counts.filter((count) => count !== first && count !== second).map(({ value }) => value);
  const apart = Math.abs(first.value - second.value);
  return (
    counts.some((count) => count.value === apart && mayMake(analysis, count, first, second)) ||
    values.some((a, i) =>
      values.some((b, j) => j > i && (a + b === second.value || Math.abs(a - b) === second.value)),
    ) ||
    wasTold(analysis, first, second) ||
    tellsApart(analysis, first.told, second.told)
  );
}

/** Words by which something comes to what was there. */
const ADDING = wordSet(
  "added adding new more joined bought built another later additional further came born extra arrived opened extended since",
);

/** `Two pupils joined. The 24 pupils …`: a count between the two that was taken away, or is said to have come. */
function mayMake({ tokens }: Analysis, { told }: Count, first: Count, second: Count): boolean {
  if (told.first < first.told.from || told.first > second.told.first) return false;
  return second.value < first.value || tellsAdding(tokens, told.from, told.to);
}

function tellsAdding({ lexeme }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ADDING.has(lexeme[i]!)) return true;
  return false;
}

/** `five died in the fire and six in the flood`: the number was told before, without a noun. */
function wasTold(analysis: Analysis, first: Count, second: Count): boolean {
  return (
    analysis.figures.some(
      (figure) =>
        figure.span.end <= second.told.figure.span.start &&
        figure.value === second.value &&
        mayCount(figure, second.told.figure),
    ) || tellsBare(analysis, first.told, second.told, second.value, false)
  );
}

/** Whether the number by which two counts differ stands between them, and counts nothing else. */
export function tellsApart(analysis: Analysis, first: Told, second: Told): boolean {
  const [a, b] = [first.figure.value!, second.figure.value!];
  return tellsBare(analysis, first, second, Math.abs(a - b), b > a);
}

/** Whether a number stands between two counts and counts nothing else; `isAdded` asks for words that it came to the first. */
function tellsBare(analysis: Analysis, first: Told, second: Told, value: number, isAdded: boolean): boolean {
  const { tokens, sentences, figures, dates } = analysis;
  for (let i = first.from; i < second.first; i++) {
    if (tokens.kind[i] === SYMBOL || !mayBeginNumeral(tokens, i)) continue;
    const numeral = readNumeral(tokens, i, second.first);
    // `two of them`: a part adds nothing.
    if (numeral?.value !== value || (isAdded && OF.has(tokens.lexeme[numeral.next]!))) continue;
    const at = tokens.start[i]!;
    const isTold = ({ span }: { readonly span: Span }): boolean => span.start <= at && at < span.end;
    const date = dates[firstDate(dates, at)];
    if (date && isTold(date)) continue;
    const sentence = sentenceOf(sentences, i);
    if (isAdded && !tellsAdding(tokens, sentences.first[sentence]!, sentences.first[sentence + 1]!)) continue;
    const figure = figures.find(isTold);
    if (!figure || mayCount(figure, first.figure)) return true;
  }
  return false;
}

/** Whether a figure may count what another one counts. */
function mayCount({ noun, dimension }: Figure, { noun: other }: Figure): boolean {
  if (!noun) return dimension === "people" || dimension === "count" || dimension === "number";
  const own = lastWord(noun.text);
  return own === PEOPLE || (other !== undefined && own === lastWord(other.text));
}

function lastWord(words: string): string {
  return stem(/[^\s-]+$/u.exec(words)?.[0] ?? "");
}

const PEOPLE = stem("people");

function isSame(analysis: Analysis, first: Count, second: Count, nearness: Nearness): boolean {
  const familiar = familiarTo(analysis, first.told, second.told.from);
  if (!second.modifiers.every((word) => word.endsWith("ly") || familiar(word))) return false;
  if (isOpened(analysis.tokens, second.told, familiar)) return false;
  const restriction = restrictionBehind(analysis, second.told);
  if (
    !restriction.every(familiar) ||
    !isOwned(analysis, first.told, second.told, second.told.first, familiar)
  )
    return false;
  const isRare = nearness.kind !== "close" && nearness.digits > 2;
  if (areOfOtherTimes(analysis, first.told, second.told, isRare)) return false;
  if (nearness.kind !== "swap" && isDated(analysis, first, second)) return false;
  if (tellsOtherState(analysis, first.told, second.told, isRare)) return false;
  const shared = sharedWords(analysis, first, second);
  return !GROUPS.has(second.head) || shared > 0 || isRare;
}

/** `the 36 places next year`, where the first count has no such date beside it. */
function isDated(analysis: Analysis, first: Count, second: Count): boolean {
  const { end, sentence } = second.told;
  const date = datesIn(analysis, sentence).find(
    (placed) => placed.first === end || placed.first === end + 1,
  )?.date;
  if (!date) return false;
  return !datesIn(analysis, first.told.sentence).some((placed) => placed.date.value === date.value);
}

function sharedWords(analysis: Analysis, first: Count, second: Count): number {
  const [a, b] = [wordsAround(analysis, first.told), wordsAround(analysis, second.told)];
  let shared = 0;
  for (const word of b.near) if (word !== second.head && a.all.has(word)) shared++;
  return first.head !== second.head && first.told.figure.indicator === second.told.figure.indicator
    ? shared + 1
    : shared;
}
