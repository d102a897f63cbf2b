import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { familyOf } from "../date-families.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import { ANY_WORD, type Context, contextsAt, type WrittenDay, writtenDayOf } from "./contexts.ts";
import { REPEATABLE, SETTLED, wideLine } from "./happenings.ts";

/** Two datings of what seems to be one happening, of which one looks like a slip for the other. */
export interface Slip {
  readonly first: Context;
  readonly second: Context;
  /** The first stands alone against several that agree with the second. */
  readonly odd: boolean;
}

/** Beyond this a text is a chronicle. */
const MOST_DATES = 300;

export function slipsIn(analysis: Analysis): readonly Slip[] {
  const places = placesTold(analysis);
  if (places.length < 2 || places.length > MOST_DATES) return [];
  const read = new ContextCache(analysis);
  const slips: Slip[] = [];
  for (let j = 1; j < places.length; j++)
    for (let i = 0; i < j; i++) {
      const [one, other] = [places[i]!, places[j]!];
      if (one.place.sentence === other.place.sentence || !mayBeSlip(one, other)) continue;
      for (const first of read.of(one.place))
        for (const second of read.of(other.place)) {
          if (wideLine(first.line) !== wideLine(second.line) || !agreesAsSlip(analysis, first, second))
            continue;
          const all = places.flatMap(({ place }) => read.of(place));
          if (isOnlyPair(first, second, all)) slips.push({ first, second, odd: isOdd(first, second, all) });
        }
    }
  return slips;
}

/** What stands around a date is read when it is first asked for. */
class ContextCache {
  private readonly analysis: Analysis;
  private readonly known = new Map<PlacedDate, readonly Context[]>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  of(place: PlacedDate): readonly Context[] {
    let contexts = this.known.get(place);
    if (!contexts) {
      contexts = contextsAt(this.analysis, place);
      this.known.set(place, contexts);
    }
    return contexts;
  }
}

interface ToldPlace {
  readonly place: PlacedDate;
  /** The date, or both ends of a range. */
  readonly days: readonly WrittenDay[];
}

function placesTold(analysis: Analysis): readonly ToldPlace[] {
  const found: ToldPlace[] = [];
  for (const place of placedDates(analysis)) {
    const { date } = place;
    const days: WrittenDay[] = [];
    const first = writtenDayOf(date.begin ?? date);
    const last = date.begin && date.end && writtenDayOf(date.end);
    if (first) days.push(first);
    if (last) days.push(last);
    if (days.length > 0) found.push({ place, days });
  }
  return found;
}

function mayBeSlip(a: ToldPlace, b: ToldPlace): boolean {
  for (const one of a.days) for (const other of b.days) if (nearnessOf(one, other, true) > 0) return true;
  return false;
}

function agreesAsSlip(analysis: Analysis, a: Context, b: Context): boolean {
  if (b.known === "new") return false;
  const nearness = nearnessOf(a.day, b.day, a.line < ANY_WORD && !REPEATABLE.has(a.line));
  if (nearness === 0 || !agree(analysis, a, b, nearness)) return false;
  if (areRows(analysis, a.place, b.place)) return false;
  if (!sameYear(a.day, b.day) && (isKept(analysis, a) || isKept(analysis, b))) return false;
  if (isTimeAfter(analysis, a.at, a.place) || isTimeAfter(analysis, b.at, b.place)) return false;
  return !tellsOfMore(analysis, a) && !tellsOfMore(analysis, b);
}

const AFTER = wordSet("after before");
const UNITS = wordSet("day days week weeks month months year years hours later shortly soon");
const NOUN_REACH = 4;

/** `a week after the earthquake, on 19 January`: the date is that of another matter. */
export function isTimeAfter({ tokens: { lexeme } }: Analysis, at: number, place: PlacedDate): boolean {
  if (at > place.first || !(COMMA.has(lexeme[place.first - 1]!) || COMMA.has(lexeme[place.first - 2]!)))
    return false;
  for (let i = at - 1; i > place.from && i >= at - NOUN_REACH; i--)
    if (AFTER.has(lexeme[i]!)) return UNITS.has(lexeme[i - 1]!);
  return false;
}

const COMMA = wordSet([","]);

/**
 * How much two dates look like one: 3 where only the year or only the month differs, 2 for a digit, 1 for days near
 * each other, 0 where neither is a slip for the other. What only one of them tells is not compared.
 */
function nearnessOf(a: WrittenDay, b: WrittenDay, once: boolean): number {
  const year = differ(a.year, b.year);
  const month = differ(a.month, b.month);
  const days = a.day !== undefined && b.day !== undefined;
  const day = days && differ(a.day, b.day);
  if (Number(year) + Number(month) + Number(day) !== 1) return 0;
  if (day) return isDigitSlip(a.day!, b.day!) ? 2 : Math.abs(a.day! - b.day!) <= 10 ? 1 : 0;
  if (!days) return once && (month || isYearSlip(a.year!, b.year!)) ? 2 : 0;
  // What comes every month or year comes on one day of it.
  if (!once || a.day === 1 || a.day! >= 30) return 0;
  return year || (a.year !== undefined && b.year !== undefined) ? 3 : 0;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** One digit differs, or two neighbours have changed places. */
function isYearSlip(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  for (let place = 1; place <= 1000; place *= 10) {
    const [low, next] = [Math.floor(a / place) % 10, Math.floor(a / (place * 10)) % 10];
    const others = apart % place === 0 && Math.floor(a / (place * 10)) === Math.floor(b / (place * 10));
    if (others && a % place === b % place) return true;
    if (apart === 9 * place * Math.abs(low - next) && a + 9 * place * (low - next) === b) return true;
  }
  return false;
}

function isDigitSlip(a: number, b: number): boolean {
  const [tensA, tensB, unitA, unitB] = [Math.floor(a / 10), Math.floor(b / 10), a % 10, b % 10];
  return tensA === tensB || unitA === unitB || (tensA === unitB && tensB === unitA);
}

/** Rows of one table, or items of one list, tell of several things. */
function areRows({ document, sentences, tokens }: Analysis, a: PlacedDate, b: PlacedDate): boolean {
  const [one, other] = [
    document.blocks[sentences.block[a.sentence]!],
    document.blocks[sentences.block[b.sentence]!],
  ];
  if (one?.kind === other?.kind && (one?.kind === "tableRow" || one?.kind === "listItem")) return true;
  return areEntries(tokens, a, b);
}

/** `Entry 2   13 Sep 2011 …`, `Entry 3   15 Sep 2011 …` */
export function areEntries({ hash, kind }: Tokens, a: PlacedDate, b: PlacedDate): boolean {
  if (hash[a.from] !== hash[b.from] || a.first - a.from > ENTRY_REACH || b.first - b.from > ENTRY_REACH)
    return false;
  return kind[a.from + 1] === NUMBER && kind[b.from + 1] === NUMBER;
}

const ENTRY_REACH = 3;

function sameYear(a: WrittenDay, b: WrittenDay): boolean {
  return a.year === undefined || b.year === undefined || a.year === b.year;
}

const KEEPING = wordSet(
  `anniversary anniversaries centenary bicentenary jubilee birthday commemorate commemorated commemorates commemoration remembered
   remembrance memorial marked marks mark celebrated celebrates celebration years`,
);

/** An event is remembered on its day in later years. */
function isKept({ tokens }: Analysis, { place: { from, to, first, end } }: Context): boolean {
  for (let i = Math.max(from, first - 20); i < Math.min(to, end + 20); i++)
    if (KEEPING.has(tokens.lexeme[i]!)) return true;
  return false;
}

/** The text knows of another such happening, of another reckoning or of a disagreement. */
const MORE = wordSet(
  `again further repeat repeated monthly weekly daily o.s. n.s. julian disputed versions contradict contradicts contradictory
   differ differs wrongly mistakenly erroneously incorrectly originally initially rescheduled postponed subsequent instead rather
   brought-forward delayed moved either too also same`,
);
/** The same, right beside the word for the happening. */
const ANOTHER = wordSet(
  "second third fourth fifth another round aftershock aftershocks previous previously earlier next new other runoff run-off",
);

/** `on the third day of`. */
const SPANS = wordSet("day days week weeks month year anniversary");

function tellsOfMore({ tokens }: Analysis, { place: { from, to, first, end }, at }: Context): boolean {
  const [low, high] = [Math.min(at, first) - 8, Math.max(at + 1, end) + 4];
  for (let i = Math.max(from, low); i < Math.min(to, high); i++) if (MORE.has(tokens.lexeme[i]!)) return true;
  for (let i = Math.max(from, at - 2); i < Math.min(to, at + 2); i++)
    if (ANOTHER.has(tokens.lexeme[i]!) && !SPANS.has(tokens.lexeme[i + 1] ?? 0)) return true;
  return false;
}

function shares<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Whether two places speak of one happening, as far as their words tell. */
function agree(analysis: Analysis, a: Context, b: Context, nearness: number): boolean {
  if (a.verbal && b.verbal && a.planned !== b.planned) return false;
  if (a.lasting !== undefined && !b.words.has(a.lasting)) return false;
  if (b.lasting !== undefined && !a.words.has(b.lasting)) return false;
  const told = a.restrictive && b.restrictive && a.names.size === 0;
  if (told || areApart(a, b)) return false;
  // What may come again, or is one of several, must be spoken of as known.
  const several = a.line >= ANY_WORD || REPEATABLE.has(a.line) || b.numbers.size > 0;
  if (
    several &&
    !isKnown(a) &&
    !isKnown(b) &&
    a.restrictive === b.restrictive &&
    !isToldAgain(analysis, a, b)
  )
    return false;
  const repeatable = a.line >= ANY_WORD || REPEATABLE.has(a.line);
  const [mine, its] = [sizeOf(a), sizeOf(b)];
  const days = a.day.day !== undefined && b.day.day !== undefined;
  if (mine === 0 || its === 0) return days && mayBeBare(analysis, a, b, repeatable, nearness);
  // `the 1969 Convention`: a year that names a thing says which one it is.
  if (!days && ((!a.verbal && !b.verbal) || !sameWords(a, b))) return false;
  const shared = sharedBy(a, b);
  const least = Math.min(mine, its);
  if (shared === 0 || shared < least) return false;
  if (a.line >= ANY_WORD) return shared >= 2 || nearness > 1;
  return nearness > 1 || !repeatable || shared > 1 || isSamePlan(a, b);
}

function sizeOf({ words, names }: Context): number {
  return words.size + names.size;
}

/** `The bridge opened on 4 May 1932`, and in another paragraph the same words with another day. */
function isToldAgain({ sentences, tokens }: Analysis, a: Context, b: Context): boolean {
  if (!SETTLED.has(a.line) || a.line !== b.line || b.numbers.size > 0) return false;
  if (sentences.block[a.place.sentence] === sentences.block[b.place.sentence]) return false;
  if (PRESENT.has(tokens.lexeme[a.at - 1] ?? 0) || PRESENT.has(tokens.lexeme[b.at - 1] ?? 0)) return false;
  return a.verbal && b.verbal && !a.planned && sizeOf(a) > 0 && sizeOf(b) > 0 && sameWords(a, b);
}

/** `The exhibition opens on 9 May`, `the day on which the exhibition opens, 10 May`: one thing, in one year, by one verb. */
function isSamePlan(a: Context, b: Context): boolean {
  if (!SETTLED.has(a.line) || a.line !== b.line || !a.verbal || !b.verbal) return false;
  return a.planned && b.planned && b.inner && a.words.size > 0 && b.words.size > 0 && sameWords(a, b);
}

const PRESENT = wordSet("is are");

function isKnown({ known, inner, verbal }: Context): boolean {
  return inner || known === "label" || (!verbal && (known === "known" || known === "own"));
}

/** `the school`, `the girls’ school`: two things. */
function sameWords(a: Context, b: Context): boolean {
  const within = (few: Context, many: Context) =>
    [...few.words].every((word) => hasWord(many.words, word) || many.names.has(word));
  return within(a, b) && within(b, a);
}

/** How many words of the one with fewer the other has. */
function sharedBy(a: Context, b: Context): number {
  if (sizeOf(a) < sizeOf(b)) return found(a, b);
  return sizeOf(a) > sizeOf(b) ? found(b, a) : Math.max(found(a, b), found(b, a));
}

function found(few: Context, many: Context): number {
  let count = 0;
  for (const word of [...few.words, ...few.names])
    if (WORDS_OF.some((set) => hasWord(many[set], word)) || (!few.verbal && hasWord(many.agents, word)))
      count++;
  return count;
}

const WORDS_OF = ["words", "names", "where", "whereNames"] as const;

/** `footbridge` may be called `bridge`. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  for (const other of words) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (short.length >= 4 && long.endsWith(short)) return true;
  }
  return false;
}

/** Other names, places or numbers tell of two happenings. */
function areApart(a: Context, b: Context): boolean {
  const [mine, its] = [allNames(a), allNames(b)];
  if (mine.size > 0 && its.size > 0 && !shares(mine, its) && sharedBy(a, b) === 0) return true;
  if (areOthers(a.names, b.names) || areOthers(a.whereNames, b.whereNames)) return true;
  if (areOthers(a.agents, b.agents)) return true;
  if (a.where.size > 0 && b.where.size > 0 && !shares(a.where, b.where)) return true;
  return a.numbers.size > 0 && b.numbers.size > 0 && !shares(a.numbers, b.numbers);
}

function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b);
}

function allNames({ names, whereNames }: Context): ReadonlySet<string> {
  return new Set([...names, ...whereNames]);
}

/** `his resignation`, `the armistice`, `Launch:`: what it happened to is told at the other place only. */
function mayBeBare(
  { tokens }: Analysis,
  a: Context,
  b: Context,
  repeatable: boolean,
  nearness: number,
): boolean {
  const [bare, full] = sizeOf(b) === 0 ? [b, a] : [a, b];
  if (a.verbal && b.verbal && sizeOf(full) === 0 && bare.known !== "label") return false;
  // `the first batch of the new series` is not the first batch.
  if (bare.known === "label") return (!repeatable || nearness > 1) && (bare === b || sizeOf(full) === 0);
  if (bare.verbal) return bare.known === "own" && nearness > 1;
  if (bare.known === "own") return nearness > 1 || !repeatable;
  if (bare.known !== "known") return false;
  // `the armistice was signed`, `the armistice of`.
  if (full.words.has(familyOf(tokens.text.slice(tokens.start[bare.at], tokens.end[bare.at])))) return true;
  return !repeatable || nearness > 1;
}

function isOdd(first: Context, second: Context, all: readonly Context[]): boolean {
  const on = ({ day }: Context) =>
    all.filter(
      (c) => wideLine(c.line) === wideLine(first.line) && c.day.month === day.month && c.day.day === day.day,
    ).length;
  return on(first) === 1 && on(second) > 1;
}

/** Whether the text gives such a happening no third date. */
function isOnlyPair(a: Context, b: Context, all: readonly Context[]): boolean {
  const days = new Set<string>();
  const years = a.day.year !== b.day.year && a.day.year !== undefined && b.day.year !== undefined;
  for (const other of all) {
    if ((other.day.day === undefined) !== (b.day.day === undefined)) continue;
    if (wideLine(other.line) !== wideLine(a.line) || (areApart(other, a) && areApart(other, b))) continue;
    if (sizeOf(a) > 0 && sizeOf(b) > 0 && sizeOf(other) > 0 && sharedBy(other, a) + sharedBy(other, b) === 0)
      continue;
    const { year, month, day } = other.day;
    days.add(`${month}-${day}-${years ? year : ""}`);
  }
  return days.size <= 2;
}
