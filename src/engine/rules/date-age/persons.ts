import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { CAPITAL, WORD } from "../../text/tokens.ts";
import { beginningsIn, isName, namesNear } from "../date-beginnings.ts";
import { datesBySentence, exactDay, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import { KeptForRun } from "../kept.ts";
import { isCompanion, isOwnRole, RELATIVES } from "./ages.ts";

/** When a life or an institution began, and where the text says so. */
export interface Start {
  readonly date: DateExpression;
  readonly kind: "born" | "founded";
  readonly place: PlacedDate;
  /** Where the words about this person or thing begin; an age before them is of another. */
  readonly from: number;
  /** Years by which it may have been earlier: a baptism. */
  readonly slack: number;
}

/** Whom a document is about: the one person of whom it tells the birth, relatives apart. */
export interface Person {
  readonly start: Start;
  /** Hashes of the names that stand with the birth. */
  readonly names: ReadonlySet<number>;
  /** Whether all names that may be this person's are known. */
  readonly named: boolean;
}

/** Births and foundings among the dates of one sentence, also the first year of a life (`1923–1990`). */
export function startsIn(analysis: Analysis, dates: readonly PlacedDate[]): readonly Start[] {
  if (!mayStart(dates)) return NONE;
  const known = startsKnown.get(dates);
  if (known) return known;
  const starts = readStarts(analysis, dates);
  startsKnown.set(dates, starts);
  return starts;
}

const NONE: readonly Start[] = [];

/** Most sentences tell no year, and no one day. */
function mayStart(dates: readonly PlacedDate[]): boolean {
  for (const { date } of dates) if (date.begin || tellsYear(date)) return true;
  return dates.length === 1 && dates[0]!.date.written?.day !== undefined;
}

const startsKnown = new KeptForRun<readonly PlacedDate[], readonly Start[]>();

function readStarts(analysis: Analysis, dates: readonly PlacedDate[]): Start[] {
  const starts: Start[] = beginningsIn(analysis, dates)
    .filter(({ kind }) => kind !== "opened")
    .map(({ kind, place, verb, slack }) => ({
      kind: kind === "born" ? "born" : "founded",
      place,
      date: place.date,
      from: verb,
      slack,
    }));
  const answer = starts.length === 0 && dates.length > 0 ? answeredBirth(analysis, dates) : undefined;
  if (answer) starts.push({ kind: "born", place: answer, date: answer.date, from: answer.from, slack: 0 });
  for (const place of dates)
    if (isLifeSpan(analysis, place))
      starts.push({ kind: "born", place, date: place.date.begin!, from: place.first, slack: 0 });
  return starts;
}

const BORN = wordSet("born");
const QUESTION = wordSet(["?"]);
const WHOSE = wordSet("you your");
/** Words of a question that are looked through. */
const QUESTION_REACH = 12;

/** `Q. So you were born here? A. In the back bedroom, on 4 August 1949`: the one day of the sentence after the question. */
function answeredBirth(
  { tokens, sentences }: Analysis,
  dates: readonly PlacedDate[],
): PlacedDate | undefined {
  const [place] = dates;
  if (dates.length !== 1 || place!.date.written?.day === undefined || place!.date.begin) return undefined;
  // `A.` may stand as a sentence of its own.
  for (let s = place!.sentence - 1; s >= 0 && s >= place!.sentence - 2; s--) {
    const last = sentences.first[s + 1]! - 1;
    if (!QUESTION.has(tokens.lexeme[last]!)) continue;
    let born = false;
    let asked = false;
    for (let i = Math.max(sentences.first[s]!, last - QUESTION_REACH); i < last; i++) {
      born ||= BORN.has(tokens.lexeme[i]!);
      asked ||= WHOSE.has(tokens.lexeme[i]!);
    }
    return born && asked ? place : undefined;
  }
  return undefined;
}

const OPEN = wordSet(["("]);
const CLOSE = wordSet([")", ";", ","]);
const COMMA = wordSet([","]);
const PERSONS = wordSet(
  `poet painter writer composer novelist author artist sculptor scientist physicist chemist architect engineer historian
   philosopher singer actor actress musician politician general king queen explorer inventor mathematician`,
);
const SHORTEST_LIFE = 15;
const LONGEST_LIFE = 110;
const NO_LIFE_BEFORE = wordSet("of in for at with from as");

/** `(1923–1990)` after the name of a person; not the years of an office: `mayor of Marl (1990–2000)`. */
export function isLifeSpan(
  analysis: Analysis,
  { date, first, end, from, to, sentence }: PlacedDate,
): boolean {
  if (!date.begin || !date.end || date.begin.relative) return false;
  const years = (yearOf(date.end) ?? 0) - (yearOf(date.begin) ?? 0);
  if (years < SHORTEST_LIFE || years > LONGEST_LIFE) return false;
  const { tokens } = analysis;
  if (isHeading(analysis, sentence)) {
    // `Jon Mard, 1931–2004`, `Jon Mard (1931–2004)`: names and nothing else.
    const stop =
      COMMA.has(tokens.lexeme[first - 1]!) || OPEN.has(tokens.lexeme[first - 1]!) ? first - 1 : first;
    return stop - from >= 2 && stop - from <= 5 && to - end <= 1 && areNames(analysis, from, stop);
  }
  if (first - 2 < from || !OPEN.has(tokens.lexeme[first - 1]!) || !CLOSE.has(tokens.lexeme[end]!))
    return false;
  let name = first - 2;
  if (PERSONS.has(tokens.lexeme[name]!)) return true;
  while (name >= from && (tokens.flags[name]! & CAPITAL) !== 0) name--;
  return name < first - 2 && !(name >= from && NO_LIFE_BEFORE.has(tokens.lexeme[name]!));
}

function isHeading({ document, sentences }: Analysis, sentence: number): boolean {
  const block = document.blocks[sentences.block[sentence]!];
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  return block?.kind === "heading" || (sentence === 0 && to - from <= LONGEST_TITLE);
}

const LONGEST_TITLE = 10;

function areNames({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind[i] === WORD && !isName(tokens.kind[i]!, tokens.flags[i]!, tokens.lexeme[i]!))
      return false;
  return true;
}

/** The one person whose birth the document tells; undefined where it tells of several, or of none. */
export function personOf(analysis: Analysis): Person | undefined {
  let person: Start | undefined;
  for (const dates of datesBySentence(analysis))
    for (const start of startsIn(analysis, dates)) {
      if (start.kind !== "born" || isOfRelative(analysis, start)) continue;
      if (person && yearOf(person.date) !== yearOf(start.date)) return undefined;
      // Two days of one year are of two persons.
      if (person && exactDay(person.date) && exactDay(start.date) && person.date.value !== start.date.value)
        return undefined;
      // A day tells more than a year.
      if (!person || start.date.value.length > person.date.value.length) person = start;
    }
  return person ? { start: person, ...namesOf(analysis, person) } : undefined;
}

const REACH = 14;

function isOfRelative({ tokens }: Analysis, { from, place }: Start): boolean {
  for (let i = Math.max(place.from, from - REACH); i < from; i++)
    if (RELATIVES.has(tokens.lexeme[i]!) && !isOwnRole(tokens, i)) return true;
  return false;
}

function namesOf(analysis: Analysis, { from, place }: Start): { names: Set<number>; named: boolean } {
  const names = namesNear(analysis, Math.max(place.from, from - REACH), from);
  if (names.size > 0) return { names, named: true };
  // `Born on 2 June 1950, Lena Orsk …`
  const after = namesNear(analysis, place.end, Math.min(place.to, place.end + 4));
  if (from - place.from <= 1 && after.size > 0) return { names: after, named: true };
  return { names: namesNear(analysis, 0, Math.min(analysis.tokens.count, OPENING)), named: false };
}

/** Tokens at the head of a document in which its person is named. */
const OPENING = 60;

/** Whether a sentence speaks of somebody else: a relative, or a person whose name is not among these. */
export function speaksOfOther(analysis: Analysis, { names }: Person, sentence: number): boolean {
  const { tokens, sentences } = analysis;
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  for (let i = from; i < to; i++)
    if (RELATIVES.has(tokens.lexeme[i]!) && !isCompanion(tokens, i)) return true;
  // A name that heads the sentence, with a verb after it: `Ingunn died`.
  const opens = isName(tokens.kind[from]!, tokens.flags[from]!, tokens.lexeme[from]!);
  // `Two years later`
  const counts = opens && readNumeral(tokens, from, to) !== undefined;
  const joined = opens && !counts && tokens.kind[from + 1] === WORD && from + 1 < to;
  if (joined && !names.has(tokens.hash[from]!) && !isNamed(analysis, from, to, names)) return true;
  return personsIn(analysis, from, to).some(([first, end]) => !isNamed(analysis, first, end, names));
}

function isNamed({ tokens }: Analysis, from: number, to: number, names: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (names.has(tokens.hash[i]!)) return true;
  return false;
}

/** Token ranges of the persons that tokens `[from, to)` name. */
function personsIn({ actors, tokens }: Analysis, from: number, to: number): (readonly [number, number])[] {
  const [start, end] = [tokens.start[from]!, tokens.end[to - 1]!];
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (actors[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: (readonly [number, number])[] = [];
  for (let i = low; i < actors.length && actors[i]!.span.start < end; i++) {
    const { type, span } = actors[i]!;
    if (type === "person") found.push([tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1]);
  }
  return found;
}
