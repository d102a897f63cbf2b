import type { Analysis } from "../../analysis.ts";
import { dayNumber, parseDay } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import { EVENT_NOUNS, MASS_KILLING, PLACED_VERBS } from "./events.ts";
import { type EventWord, eventFor, isBarrier, isMark } from "./links.ts";

/** One place where a text gives an event its date. */
export interface Dating {
  readonly place: PlacedDate;
  readonly event: EventWord;
  /** What stands with the event and tells it from others. */
  readonly subject: Subject;
  /** Hash of the common noun of which the event is told, where the text speaks of a certain one: `the library opened`; else 0. */
  readonly head: number;
  /** `the fire`: the one told of before. */
  readonly definite: boolean;
  /** `a fire`: one not told of before. */
  readonly indefinite: boolean;
  /** Told to the day. */
  readonly exact: boolean;
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
  `second third fourth fifth another again further repeat repeated subsequent annual round runoff aftershock aftershocks phase
   o.s. n.s. julian disputed versions contradict contradicts contradictory differ differs wrongly mistakenly erroneously
   incorrectly originally initially rescheduled postponed resumed reopened rebuilt re-opened rededicated renewed
   ratified amended would if unless wave series`,
);
/** Right before the event word these tell of more than one. */
const MORE = wordSet(
  "new two three both first earlier later next previous other each every several fresh similar old final",
);

const ALSO = wordSet("also two three both other each every several later then");

/** The dates of a document that stand with an event, in order. */
export function datingsOf(analysis: Analysis, commonNames: ReadonlySet<number>): readonly Dating[] {
  const found: Dating[] = [];
  for (const place of placedDates(analysis)) {
    const days = daysOf(place);
    if (!days || tellsOfOthers(analysis, place)) continue;
    const event = eventFor(analysis, place);
    if (!event || isOneOfMore(analysis, event, place.from)) continue;
    const subject = subjectOf(analysis, place, event, commonNames);
    // `the 5 May 2010 crash`: the article stands before the date.
    const head = place.end === event.at ? place.first : event.at;
    const definite = !event.verbal && hasArticle(analysis, head, place.from, DEFINITE, 1);
    const named = subject.names.size > 0 || subject.opening !== 0;
    const headNoun = named ? 0 : headOf(analysis, event, place.from, place.to);
    if (!named && !definite && headNoun === 0) continue;
    const indefinite = hasArticle(analysis, event.at, place.from, INDEFINITE, event.verbal ? 5 : 3);
    found.push({ place, event, subject, head: headNoun, definite, indefinite, ...days });
  }
  return found;
}

const BOUNDED = new Set(["BEFORE", "AFTER", "ON_OR_AFTER", "ON_OR_BEFORE", "APPROX"]);

/** Days that a date told in full allows: a day, or a range of days. */
function daysOf({ date }: PlacedDate): { low: number; high: number; exact: boolean } | undefined {
  if (date.relative || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return undefined;
  if (date.modifier !== undefined && BOUNDED.has(date.modifier)) return undefined;
  if (date.modifier !== undefined && date.value.length < 10) return undefined;
  const exact = (date.begin ?? date).value.length >= 10;
  if (!exact && (date.begin || date.value.length < 4 || date.written?.year === undefined)) return undefined;
  const [low, high] = [parseDay(date.low ?? ""), parseDay(date.high ?? "")];
  if (!low || !high) return undefined;
  // A night reaches into the next day.
  const night = date.type === "TIME" && /TNI$|T2[0-4]/u.test(date.value) ? 1 : 0;
  return { low: dayNumber(low), high: dayNumber(high) + night, exact };
}

const SENTENCE_REACH = 60;

function tellsOfOthers({ tokens }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - SENTENCE_REACH); i < Math.min(to, end + SENTENCE_REACH); i++)
    if (OTHERS.has(tokens.lexeme[i]!)) return true;
  return false;
}

function isOneOfMore({ tokens }: Analysis, { at, verbal }: EventWord, from: number): boolean {
  const words = verbal ? ALSO : MORE;
  for (let i = Math.max(from, at - 3); i < at; i++) if (words.has(tokens.lexeme[i]!)) return true;
  return false;
}

const DEFINITE = wordSet("the this that");
const INDEFINITE = wordSet("a an");

function hasArticle(
  { tokens }: Analysis,
  event: number,
  from: number,
  articles: typeof DEFINITE,
  reach: number,
): boolean {
  for (let i = event - 1; i >= from && i >= event - reach; i--)
    if (articles.has(tokens.lexeme[i]!)) return true;
  return false;
}

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
  if (reader.names.size === 0 && reader.opening === 0) reader.before(event, place);
  return reader;
}

const AUXILIARIES = wordSet("was were had been has is finally officially formally first which that , itself");

/** `the new library opened`, `the library, which opened`, `the opening of the library`. */
function headOf({ tokens }: Analysis, { at, verbal }: EventWord, from: number, to: number): number {
  if (!verbal) {
    const noun = at + 3;
    return noun < to && OF_THE.has(tokens.lexeme[at + 1]!) && DEFINITE.has(tokens.lexeme[at + 2]!)
      ? tokens.hash[noun]!
      : 0;
  }
  let head = at - 1;
  while (head > from && at - head < 5 && AUXILIARIES.has(tokens.lexeme[head]!)) head--;
  if (head <= from || tokens.kind[head] !== WORD) return 0;
  for (let i = head - 1; i >= from && i >= head - 3; i--)
    if (DEFINITE.has(tokens.lexeme[i]!)) return tokens.hash[head]!;
  return 0;
}

const OF_THE = wordSet("of");

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
