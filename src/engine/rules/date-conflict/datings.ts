import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { dayNumber, formatDay, parseDay } from "../../calendar/index.ts";
import { sentenceOf } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, POSSESSIVE, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { familiesIn } from "../date-families.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import {
  ADOPTION,
  ARRIVAL,
  DEPARTURE,
  DISCOVERY,
  EVENT_NOUNS,
  EVENT_VERBS,
  FLOOD,
  MARRIAGE,
  MASS_KILLING,
  OPENING,
  PLACED_VERBS,
} from "./events.ts";
import { type EventWord, eventFor, isBarrier, isMark, opensClause } from "./links.ts";

/** One place where a text gives an event its date. */
export interface Dating {
  readonly place: PlacedDate;
  readonly event: EventWord;
  /** What stands with the event and tells it from others. */
  readonly subject: Subject;
  /** The common words of what the event is told of (`the new wing opened`, `the opening of the new wing`), by family. */
  readonly core: ReadonlySet<string>;
  /** The word that heads the sentence, where it is part of the subject: a common word or a name. */
  readonly head: ReadonlySet<string>;
  /** The common words of where it was (`at the docks`), by family. */
  readonly where: ReadonlySet<string>;
  /** Names of where it was, by hash. */
  readonly placeNames: ReadonlySet<number>;
  /** Told as known: by a noun, or in a clause within another (`since the bridge was closed`, `says that it began`). */
  readonly known: boolean;
  /** `the flood of 3 May`: the date says which one. */
  readonly ofDate: boolean;
  /** The year is reckoned or not told. */
  readonly yearless: boolean;
  /** `the fire`: the one told of before. */
  readonly definite: boolean;
  /** `a fire`: one not told of before. */
  readonly indefinite: boolean;
  /** Told to the day. */
  readonly exact: boolean;
  /** Told to the month. */
  readonly month: boolean;
  /** First and last day, as day numbers. */
  readonly low: number;
  readonly high: number;
}

export interface Subject {
  /** Hashes of names. */
  readonly names: ReadonlySet<number>;
  /** The first word of the sentence, which may be a name or only begin it. */
  readonly opening: number;
  /** Hashes of the common nouns joined to a name: `school` in `the Orn school`. */
  readonly nouns: ReadonlySet<number>;
}

/** The text tells of several events of the kind, of another reckoning, or of a disagreement it knows of. */
const OTHERS = wordSet(
  `second third fourth fifth another again further repeat repeated annual round runoff aftershock aftershocks phase
   o.s. n.s. julian disputed versions contradict contradicts contradictory differ differs wrongly mistakenly erroneously
   incorrectly originally initially rescheduled postponed would if unless wave series calendar calendars reckoning instead rather or either yearly monthly
   scheduled`,
);
/** Right before the event word these tell of more than one. */
const MORE = wordSet(
  `new two three both first earlier later next previous other each every several fresh similar old final subsequent resumed reopened
   rebuilt re-opened rededicated renewed ratified amended`,
);

const ALSO = wordSet(
  "also other each every several later then subsequent resumed reopened rebuilt re-opened rededicated renewed ratified amended",
);

/** The dates of a document that stand with an event, in order. */
export function datingsOf(analysis: Analysis, namesOf: () => ReadonlySet<number>): readonly Dating[] {
  const found: Dating[] = [];
  for (const { place, days } of comparable(placedDates(analysis))) {
    if (tellsOfOthers(analysis, place)) continue;
    const event = eventFor(analysis, place);
    if (!event || isOneOfMore(analysis, event, place.from)) continue;
    const subject = subjectOf(analysis, place, event, namesOf());
    // `the 5 May 2010 crash`: the article stands before the date.
    const head = place.end === event.at ? place.first : event.at;
    // Water that rises is the flood, whatever it is called.
    const definite = event.verbal
      ? isRising(analysis, event)
      : hasArticle(analysis, head, place.from, DEFINITE, 3);
    const named = subject.names.size > 0 || subject.opening !== 0;
    const thing = thingOf(analysis, event, place);
    if (!named && !definite && thing.core.size === 0 && thing.head.size === 0) continue;
    const indefinite = hasArticle(analysis, event.at, place.from, INDEFINITE, event.verbal ? 5 : 3);
    const ofDate =
      !event.verbal && analysis.tokens.lexeme[place.first - 1] === OF && place.first - event.at === 2;
    const { core, head: heading, where, placeNames } = thing;
    found.push({
      place,
      event,
      subject,
      core,
      head: heading,
      where,
      placeNames,
      definite,
      indefinite,
      ofDate,
      known: definite || isWithinClause(analysis, event.at, place.from),
      ...days,
    });
  }
  return found;
}

interface DayPlace {
  readonly place: PlacedDate;
  readonly days: Days;
}

/** Beyond this each is compared with the others only where it tells of an event. */
const MOST_COMPARED = 400;

/** The dates that have another near them, so that the two may be meant for one. */
function comparable(places: readonly PlacedDate[]): readonly DayPlace[] {
  const all: DayPlace[] = [];
  for (const place of places) {
    const days = daysOf(place);
    if (days) all.push({ place, days });
  }
  if (all.length > MOST_COMPARED) return all;
  return all.filter((one) => all.some((other) => mayBeOne(one, other)));
}

const MONTH = 31;
const YEAR = 365.25;
const MOST_YEARS = 10;

function mayBeOne({ place: p, days: a }: DayPlace, { place: q, days: b }: DayPlace): boolean {
  if (p.sentence === q.sentence || (a.low <= b.high && b.low <= a.high && a.yearless === b.yearless))
    return false;
  const apart = Math.max(b.low - a.high, a.low - b.high);
  if (apart > (MOST_YEARS + 1) * YEAR && !a.yearless && !b.yearless) return false;
  if (!a.exact || !b.exact) return true;
  // Days of the year, told or not, that lie near each other.
  const turn = apart % YEAR;
  return turn <= MONTH + 1 || turn >= YEAR - MONTH - 1;
}

/** `the water rose`, `the river burst its banks`; a village may be flooded again. */
function isRising({ tokens }: Analysis, { at, kind }: EventWord): boolean {
  return kind === FLOOD && EVENT_VERBS.get(tokens.lexeme[at]!) === 0;
}

const BOUNDED = new Set(["BEFORE", "AFTER", "ON_OR_AFTER", "ON_OR_BEFORE", "APPROX"]);

interface Days {
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly month: boolean;
  readonly yearless: boolean;
}

/** Days that a date told in full, or without its year, allows: a day, or a range of days. */
function daysOf({ date }: PlacedDate): Days | undefined {
  if (date.readings || (date.type !== "DATE" && date.type !== "TIME")) return undefined;
  if (date.relative) return date.begin ? undefined : daysWithoutYear(date);
  // `at about 6.40 p.m. on 22 February`: the hour is rounded, the day is not.
  const about = date.modifier === "APPROX" && date.type === "TIME" && date.value.length > 10;
  if (date.modifier !== undefined && BOUNDED.has(date.modifier) && !about) return undefined;
  if (date.modifier !== undefined && date.value.length < 10) return undefined;
  const exact = (date.begin ?? date).value.length >= 10;
  if (!exact && (date.begin || date.value.length < 4 || date.written?.year === undefined)) return undefined;
  const [low, high] = [parseDay(date.low ?? ""), parseDay(date.high ?? "")];
  if (!low || !high) return undefined;
  return {
    low: dayNumber(low),
    high: dayNumber(high) + nightOf(date),
    exact,
    month: date.value.length === 7,
    yearless: false,
  };
}

/** A night reaches into the next day. */
function nightOf({ type, value }: DateExpression): number {
  return type === "TIME" && /TNI$|T2[0-4]/u.test(value) ? 1 : 0;
}

/** A year that stands in where none is told. */
const SOME_YEAR = 2000;

function daysWithoutYear(date: DateExpression): Days | undefined {
  const { month, day, year } = date.written ?? {};
  if (month === undefined || day === undefined || year !== undefined) return undefined;
  if (date.modifier !== undefined && date.type !== "TIME") return undefined;
  const own = parseDay(date.low ?? "");
  const told = own ?? parseDay(formatDay({ year: SOME_YEAR, month, day }));
  if (!told) return undefined;
  const low = dayNumber(told);
  return { low, high: low + nightOf(date), exact: true, month: false, yearless: true };
}

const SENTENCE_REACH = 60;

function tellsOfOthers({ tokens }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  if (first - 2 >= from && LIST.has(tokens.lexeme[first - 1]!) && tokens.kind[first - 2] === NUMBER)
    return true;
  for (let i = Math.max(from, first - SENTENCE_REACH); i < Math.min(to, end + SENTENCE_REACH); i++) {
    if (!OTHERS.has(tokens.lexeme[i]!)) continue;
    // `fell by a third`
    if (!FRACTIONS.has(tokens.lexeme[i]!) || !INDEFINITE.has(tokens.lexeme[i - 1] ?? 0)) return true;
  }
  return false;
}

/** `the agreements of 17 and 22 September` */
const LIST = wordSet(["and", "or", ",", "&"]);
const FRACTIONS = wordSet("third fourth fifth");

function isOneOfMore({ tokens }: Analysis, { at, verbal }: EventWord, from: number): boolean {
  const words = verbal ? ALSO : MORE;
  for (let i = at - 1; i >= from && i >= at - 3; i--) {
    if (words.has(tokens.lexeme[i]!)) return true;
    if (!verbal && DETERMINERS.has(tokens.lexeme[i]!)) return false;
  }
  return false;
}

const DEFINITE = wordSet("the this that his her its their");
const INDEFINITE = wordSet("a an");

function hasArticle(
  { tokens }: Analysis,
  event: number,
  from: number,
  articles: typeof DEFINITE,
  reach: number,
): boolean {
  for (let i = event - 1; i >= from && i >= event - reach; i--) {
    const lexeme = tokens.lexeme[i]!;
    if (articles.has(lexeme)) return true;
    if (DEFINITE.has(lexeme) || BEFORE_CLAUSE.has(lexeme)) return false;
  }
  return false;
}

/** Kinds of which subject and object both say which event it was. */
const TWO_SIDED: ReadonlySet<number> = new Set([DEPARTURE, ARRIVAL, MARRIAGE, DISCOVERY, OPENING, ADOPTION]);

/** `since the bridge was closed`, `says that it began`, `the Act, adopted on`. */
function isWithinClause({ tokens }: Analysis, event: number, from: number): boolean {
  for (let i = event - 1; i >= from && i >= event - CLAUSE_REACH; i--) {
    if (INNER.has(tokens.lexeme[i]!)) return true;
    if (tokens.kind[i] === WORD || (tokens.flags[i]! & POSSESSIVE) !== 0) continue;
    return i === event - 1 && i > from;
  }
  return false;
}

const CLAUSE_REACH = 10;
const INNER = wordSet("since after before until when while that which who where because as whose time day");

const BEFORE_CLAUSE = wordSet("after before since until when while that");

const LOCATORS = wordSet("in at near on of off town village city district settlement");
const COMMA_OR_BY = wordSet([",", "by"]);

const RELATIVES = wordSet("which that who");

/** Collects the names and nouns that say which event it is. */
class SubjectReader {
  readonly names = new Set<number>();
  readonly nouns = new Set<number>();
  opening = 0;
  private readonly analysis: Analysis;
  private readonly common: ReadonlySet<number>;
  private readonly from: number;

  constructor(analysis: Analysis, common: ReadonlySet<number>, from: number) {
    this.analysis = analysis;
    this.from = from;
    this.common = common;
  }

  /** Before the event word: `the Orn Valley dam collapse`, `the Lom ferry sank`. */
  before({ at, verbal }: EventWord, { first, end, from }: PlacedDate): void {
    const { tokens } = this.analysis;
    for (let i = at - 1; i >= Math.max(from, at - (verbal ? 8 : 6)); i--) {
      if (first <= i && i < end) continue;
      // `the Orn Library, which opened on`
      if (verbal && i === at - 1 && RELATIVES.has(tokens.lexeme[i]!)) continue;
      if (isMark(this.analysis, i) || isBarrier(this.analysis, i) || tokens.kind[i] === NUMBER) break;
      this.take(i);
    }
  }

  /** After it, tokens `[from, to)`: what stands with `in`, `at`, `of`; first the object of a verb. */
  after(from: number, to: number, object: number): void {
    const { tokens } = this.analysis;
    let left = object;
    for (let i = from; i < to; i++) {
      const lexeme = tokens.lexeme[i]!;
      if (LOCATORS.has(lexeme)) left = 4;
      else if (COMMA_OR_BY.has(lexeme) || isBarrier(this.analysis, i)) left = 0;
      if (left > 0) this.take(i);
      left--;
    }
  }

  private take(at: number): void {
    const { tokens } = this.analysis;
    if (!isName(tokens.kind[at]!, tokens.flags[at]!, tokens.lexeme[at]!) || this.common.has(tokens.hash[at]!))
      return;
    const next = at + 1;
    const joined = next < tokens.count && tokens.kind[next] === WORD && (tokens.flags[next]! & CAPITAL) === 0;
    // An adjective before a common noun is no name of a place: `Norlandic territories`.
    if (joined && isAdjectival(tokens.text, tokens.end[at]!)) return;
    if (at === this.from && !isCapitalised(tokens, next)) this.opening = tokens.hash[at]!;
    else this.names.add(tokens.hash[at]!);
    if (
      joined &&
      isNounLike(tokens.lexeme[next]!) &&
      !/ed$/u.test(tokens.text.slice(tokens.start[next], tokens.end[next]))
    )
      this.nouns.add(tokens.hash[next]!);
  }
}

function isCapitalised(tokens: Analysis["tokens"], at: number): boolean {
  return at < tokens.count && tokens.kind[at] === WORD && (tokens.flags[at]! & CAPITAL) !== 0;
}

const NOT_NOUNS = wordSet(
  `came was were is are had has have and or in on at of to by from for with near under off took fell sank began hit struck broke
   opened signed killed left killing leaving where who which that the a an when as into between on against held will lost died
   burned collapsed crashed exploded`,
);

function isNounLike(lexeme: number): boolean {
  return !NOT_NOUNS.has(lexeme) && EVENT_NOUNS.get(lexeme) === 0;
}

/** Endings of adjectives made from names of countries and peoples. */
function isAdjectival(text: string, end: number): boolean {
  return /(?:ian|ese|ish|i|an|ic)$/u.test(text.slice(Math.max(0, end - 4), end));
}

function subjectOf(
  analysis: Analysis,
  place: PlacedDate,
  event: EventWord,
  common: ReadonlySet<number>,
): Subject {
  const reader = new SubjectReader(analysis, common, place.from);
  const limit = place.first > event.at ? place.first : Math.min(place.to, event.at + 12);
  if (!event.verbal || PLACED_VERBS.has(event.kind)) {
    reader.before(event, place);
    reader.after(event.at + 1, limit, event.verbal ? 3 : 0);
    if (place.first > event.at) reader.after(place.end, Math.min(place.to, place.end + 5), 0);
    return reader;
  }
  // Where somebody was born or something founded says nothing of who or what it was.
  objectOf(analysis, event.at, Math.min(limit, event.at + 5), reader);
  const objects = reader.names.size > 0 || reader.opening !== 0;
  if (!objects || TWO_SIDED.has(event.kind)) reader.before(event, place);
  return reader;
}

const AUXILIARIES = wordSet(
  "was were had been has is finally officially formally first which that who , itself came entered into went ran took there also under heavy fierce intense intensive sustained",
);
const PREPOSITIONS = wordSet(
  "in at near on off of from to by with across between through along for outside inside around",
);
const DETERMINERS = wordSet("the a an this that its his her their our these those");
const PHRASE_REACH = 9;

type Thing = Pick<Dating, "core" | "head" | "where" | "placeNames">;

/** What an event is told of, and where: subject and object of a verb, the words before a noun and after its `of`. */
function thingOf(analysis: Analysis, event: EventWord, place: PlacedDate): Thing {
  const reader = new ThingReader(analysis);
  if (event.verbal) reader.subject(event.at, place);
  else reader.before(event.at, place);
  const stop = place.first > event.at ? place.first : Math.min(place.to, event.at + PHRASE_REACH);
  reader.after(event.at + 1, stop, event.verbal ? "core" : "none");
  if (place.first > event.at) reader.after(place.end, Math.min(place.to, place.end + 5), "none");
  return reader;
}

class ThingReader implements Thing {
  readonly core = new Set<string>();
  readonly head = new Set<string>();
  readonly where = new Set<string>();
  readonly placeNames = new Set<number>();
  private readonly analysis: Analysis;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The noun phrase before a verb: its own words, and those of its prepositions apart. */
  subject(verb: number, { from, first, end }: PlacedDate): void {
    const { tokens } = this.analysis;
    let at = verb - 1;
    while (at >= from && verb - at < 6 && AUXILIARIES.has(tokens.lexeme[at]!)) at--;
    if (tokens.lexeme[at + 1] === COMMA) at = beforeRelative(this.analysis, at, from);
    let words: number[] = [];
    for (let i = at; i >= from && i > at - PHRASE_REACH; i--) {
      const lexeme = tokens.lexeme[i]!;
      if (first <= i && i < end) break;
      if ((tokens.flags[i]! & POSSESSIVE) !== 0) continue;
      if (isMark(this.analysis, i) || opensClause(this.analysis, i) || tokens.kind[i] !== WORD) break;
      if (DETERMINERS.has(lexeme)) {
        // `by the time the strike began`: the phrase begins here.
        if (!PREPOSITIONS.has(tokens.lexeme[i - 1] ?? 0)) break;
        continue;
      }
      if (PREPOSITIONS.has(lexeme) && lexeme !== OF) {
        if (PLACED.has(lexeme)) this.add(this.where, words);
        words = [];
      } else if (lexeme !== OF) words.push(i);
    }
    this.add(this.core, words);
  }

  /** The words right before a noun: `the power failure`. */
  before(noun: number, { from, first, end }: PlacedDate): void {
    const { tokens } = this.analysis;
    for (let i = noun - 1; i >= from && i >= noun - 4; i--) {
      if ((first <= i && i < end) || tokens.kind[i] !== WORD || DETERMINERS.has(tokens.lexeme[i]!)) return;
      if (PREPOSITIONS.has(tokens.lexeme[i]!) || opensClause(this.analysis, i)) return;
      this.add(this.core, [i]);
    }
  }

  /** The words after: an object or what follows `of` is the thing, what follows `in` or `at` the place. */
  after(from: number, to: number, start: "core" | "none"): void {
    const { tokens } = this.analysis;
    let into: Set<string> | undefined = start === "core" ? this.core : undefined;
    for (let i = from; i < to; i++) {
      const lexeme = tokens.lexeme[i]!;
      if ((tokens.flags[i]! & POSSESSIVE) !== 0) continue;
      if (tokens.kind[i] !== WORD || opensClause(this.analysis, i) || AGENT.has(lexeme)) return;
      if (lexeme === OF) into = this.core;
      else if (PLACED.has(lexeme)) into = this.where;
      else if (PREPOSITIONS.has(lexeme)) return;
      else if (!DETERMINERS.has(lexeme) && into) this.add(into, [i]);
      if (into === this.where && isName(tokens.kind[i]!, tokens.flags[i]!, lexeme))
        this.placeNames.add(tokens.hash[i]!);
    }
  }

  /** Common words only; a capitalised one that heads its sentence may be one. */
  private add(to: Set<string>, words: readonly number[]): void {
    const { tokens, sentences } = this.analysis;
    for (const i of words) {
      const capital = (tokens.flags[i]! & CAPITAL) !== 0;
      if (capital && sentences.first[sentenceOf(sentences, i)] !== i) continue;
      for (const family of familiesIn(this.analysis, i, i + 1)) (capital ? this.head : to).add(family);
    }
  }
}

const COMMA = lexemeOf(",");
const RELATIVE_REACH = 12;

/** `the library, which cost 4 million crowns, was opened`: the last token before the clause, if one ends at `at`. */
function beforeRelative({ tokens }: Analysis, at: number, from: number): number {
  for (let i = at; i > from + 1 && i > at - RELATIVE_REACH; i--)
    if (RELATIVES.has(tokens.lexeme[i]!) && tokens.lexeme[i - 1] === COMMA) return i - 2;
  return at;
}

const OF = lexemeOf("of");
/** What follows these tells where, for whom or for what. */
const PLACED = wordSet("in at near off to for");
const AGENT = wordSet("by and but");

/** `troops captured Lom`, `the mayor opened the Orn Library`: names right after the verb. */
function objectOf({ tokens }: Analysis, event: number, to: number, reader: SubjectReader): void {
  let end = event + 1;
  while (end < to && !LOCATORS.has(tokens.lexeme[end]!) && !COMMA_OR_BY.has(tokens.lexeme[end]!)) end++;
  reader.after(event + 1, end, 4);
}

/** Names that the text joins to a mass killing (`the Marl massacre`), by hash. */
export function namedKillings({ tokens }: Analysis): ReadonlySet<number> {
  const names = new Set<number>();
  for (let i = 1; i < tokens.count; i++)
    if (
      EVENT_NOUNS.get(tokens.lexeme[i]!) === MASS_KILLING &&
      isName(tokens.kind[i - 1]!, tokens.flags[i - 1]!, tokens.lexeme[i - 1]!)
    )
      names.add(tokens.hash[i - 1]!);
  return names;
}
