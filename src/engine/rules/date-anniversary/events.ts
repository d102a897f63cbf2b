import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, POSSESSIVE, WORD } from "../../text/tokens.ts";
import { type Beginning, beginningsIn, namesNear } from "../date-beginnings.ts";
import { familiesIn, familyOf } from "../date-families.ts";
import { datesBySentence, datesIn, exactDay, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import { KeptForRun } from "../kept.ts";
import { CLOSES, MARKS, type Milestone } from "./milestones.ts";

/** The year of an event or of its anniversary, with the place that tells it. */
export interface Dated {
  readonly year: number;
  readonly place?: PlacedDate;
  /** Told in the same sentence, and not reckoned or found elsewhere. */
  readonly firm: boolean;
  /** The year of marking may be a later one. */
  readonly least?: boolean;
}

const OF = lexemeOf("of");
const SINCE = lexemeOf("since");
const COMMA = lexemeOf(",");
const REACH = 14;
const MARKING = wordSet(
  `was is will be being falls fell fall marked marks mark observed celebrated commemorated held takes took place due comes came
   arrives passes passed occurs occurred`,
);

/** The year of what a milestone is counted from: told with it, or the one that the document gives the event or the founding. */
export function eventYear(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  milestone: Milestone,
): Dated | undefined {
  const { tokens } = analysis;
  const { first, end, to } = milestone;
  const next = dates.find((place) => place.first >= end);
  const follows = end < to ? tokens.lexeme[end]! : 0;
  if (follows === OF || follows === SINCE) {
    if (next && isEventDate(analysis, milestone, next))
      return { year: yearOf(next.date)!, place: next, firm: true };
    return (
      namedEvent(analysis, milestone) ?? foundingYear(analysis, dates, milestone) ?? sameDay(analysis, dates)
    );
  }
  const before = dates.findLast((place) => place.end <= first);
  if (before && isPossessor(analysis, before, milestone))
    return { year: yearOf(before.date)!, place: before, firm: true };
  return foundingYear(analysis, dates, milestone) ?? sameDay(analysis, dates);
}

/** `the 1989 revolution’s 30th anniversary`. */
function isPossessor({ tokens }: Analysis, event: PlacedDate, anniversary: Milestone): boolean {
  const gap = anniversary.first - event.end;
  if (gap < 2 || gap > 4 || !tellsYear(event.date) || yearOf(event.date) === undefined) return false;
  for (let i = event.end; i < anniversary.first - 1; i++) if (APART.has(tokens.lexeme[i]!)) return false;
  return (tokens.flags[anniversary.first - 1]! & POSSESSIVE) !== 0;
}

const APART = wordSet([",", ";", "for", "at", "in", "on", "to", "the", "of", "and", "its", "with", "by"]);

/** `of the 1989 flood`, `of the flood of 3 May 1989`: no verb of marking stands between. */
function isEventDate({ tokens }: Analysis, anniversary: Milestone, next: PlacedDate): boolean {
  if (!tellsYear(next.date) || yearOf(next.date) === undefined || next.first - anniversary.end > REACH)
    return false;
  let clauses = 0;
  for (let i = anniversary.end; i < next.first; i++) {
    if (MARKING.has(tokens.lexeme[i]!) && !RELATIVES.has(tokens.lexeme[i - 1]!)) return false;
    if (tokens.lexeme[i] === COMMA) clauses++;
  }
  // `… of the flood, in 2017` may be the year of marking.
  return (
    clauses === 0 ||
    (clauses === 1 &&
      tokens.lexeme[next.first - 1] !== COMMA &&
      saysWhich(tokens.lexeme, anniversary.end, next.first))
  );
}

const RELATIVES = wordSet("which that who");

function saysWhich(lexemes: Int32Array, from: number, to: number): boolean {
  // `of that first reading` tells no clause.
  for (let i = from + 2; i < to; i++) if (RELATIVES.has(lexemes[i]!)) return true;
  return false;
}

/** What the words after `anniversary of` name. */
interface Named {
  readonly names: ReadonlySet<number>;
  readonly families: ReadonlySet<string>;
}

const PHRASE_REACH = 8;
const PHRASE_ENDS = wordSet([
  ",",
  ";",
  ".",
  "(",
  ")",
  "was",
  "is",
  "will",
  "with",
  "by",
  "at",
  "in",
  "on",
  "were",
  "and",
  "—",
  "–",
]);

/** The words of the phrase, up to a verb, a preposition or a mark. */
function phraseAfter(analysis: Analysis, { end, to }: Milestone): Named {
  const { tokens } = analysis;
  let stop = end + 1;
  while (stop < to && stop < end + PHRASE_REACH && !PHRASE_ENDS.has(tokens.lexeme[stop]!)) stop++;
  return { names: namesNear(analysis, end, stop), families: familiesIn(analysis, end + 1, stop) };
}

/** The year that other sentences give the event named after `anniversary of`, when they agree on one. */
function namedEvent(analysis: Analysis, milestone: Milestone): Dated | undefined {
  const named = phraseAfter(analysis, milestone);
  if (named.families.size === 0 || isOfAnother(analysis, milestone, named)) return undefined;
  const { byFamily } = indexOf(analysis);
  const own = datesIn(analysis, milestone.sentence).filter(
    (place) => place.first < milestone.first && isYear(place) && hasFamily(analysis, place, named.families),
  );
  const others = [...named.families].flatMap((family) => (byFamily.get(family) ?? []).slice(0, MOST_PLACES));
  return agreed([...own, ...others].filter((place) => isNamed(analysis, place, named.names)));
}

/** Places of one word that are looked at. */
const MOST_PLACES = 200;

/** The first of some dates that all tell one year. */
function agreed(places: readonly PlacedDate[]): Dated | undefined {
  const [place] = places;
  if (!place || places.some(({ date }) => yearOf(date) !== yearOf(place.date))) return undefined;
  return { year: yearOf(place.date)!, place, firm: false };
}

/** Dates of a document by the words that stand beside them, and by day and month; those with an anniversary apart. */
interface DateIndex {
  readonly byFamily: ReadonlyMap<string, readonly PlacedDate[]>;
  readonly byDay: ReadonlyMap<string, readonly PlacedDate[]>;
}

const indexes = new KeptForRun<Analysis, DateIndex>();

function indexOf(analysis: Analysis): DateIndex {
  const known = indexes.get(analysis);
  if (known) return known;
  const byFamily = new Map<string, PlacedDate[]>();
  const byDay = new Map<string, PlacedDate[]>();
  const add = (map: Map<string, PlacedDate[]>, key: string, place: PlacedDate) => {
    const places = map.get(key);
    if (places) places.push(place);
    else map.set(key, [place]);
  };
  for (const sentence of datesBySentence(analysis)) {
    if (sentence.some(({ date }) => date.anniversary !== undefined)) continue;
    for (const place of sentence) {
      if (isDayOfYear(place)) add(byDay, place.date.value.slice(5, 10), place);
      if (!isYear(place)) continue;
      for (const family of familiesBeside(analysis, place)) add(byFamily, family, place);
    }
  }
  const index = { byFamily, byDay };
  indexes.set(analysis, index);
  return index;
}

/** A day told in full, or one whose year the text told right before. */
function isDayOfYear({ date }: PlacedDate): boolean {
  if (exactDay(date)) return true;
  return (
    date.relative && date.written?.day !== undefined && yearOf(date) !== undefined && date.value.length === 10
  );
}

function isYear({ date }: PlacedDate): boolean {
  return tellsYear(date) && yearOf(date) !== undefined;
}

/** `On the 40th anniversary of the disaster, 9 October 2003`: the one date of the document on that day and month. */
function sameDay(analysis: Analysis, dates: readonly PlacedDate[]): Dated | undefined {
  const { byDay } = indexOf(analysis);
  const days = dates.filter(({ date }) => exactDay(date));
  const others = days.flatMap(({ date }) => (byDay.get(date.value.slice(5, 10)) ?? []).slice(0, MOST_PLACES));
  // `On 3 July 2017 the bells rang; the water had come on 3 July 1997.`
  const own = days.filter(({ date }) =>
    days.some(({ date: other }) => other.value > date.value && other.value.slice(4) === date.value.slice(4)),
  );
  const earlier = [...own, ...others].filter((place) =>
    days.some(({ date }) => yearOf(place.date)! < yearOf(date)!),
  );
  return agreed(earlier);
}

const HUMAN = new Set([familyOf("death"), familyOf("birth")]);
const POSSESSIVES = wordSet("his her its their");
const THE = wordSet("the");

/** `the birth of a poet` is not the birth told elsewhere, unless the words point to it: `his`, a name. */
function isOfAnother({ tokens }: Analysis, { end }: Milestone, { names, families }: Named): boolean {
  if (names.size > 0 || POSSESSIVES.has(tokens.lexeme[end + 1]!)) return false;
  for (const family of families) if (HUMAN.has(family)) return true;
  return false;
}

const BEFORE = 10;
const AFTER = 6;

/** Whether one of the names, if any are given, stands in the sentence of a date. */
function isNamed({ tokens }: Analysis, place: PlacedDate, names: ReadonlySet<number>): boolean {
  const from = Math.max(place.from, place.first - 2 * BEFORE);
  return names.size === 0 || hasAny(tokens.hash, from, Math.min(place.to, place.end + AFTER), names);
}

function hasFamily(analysis: Analysis, place: PlacedDate, families: ReadonlySet<string>): boolean {
  const before = familiesIn(analysis, Math.max(place.from, place.first - BEFORE), place.first);
  for (const family of before) if (families.has(family)) return true;
  return false;
}

/** Families of the words that a date may belong to: before it, right after it, or after it where it heads its sentence. */
function familiesBeside(analysis: Analysis, place: PlacedDate): ReadonlySet<string> {
  const from = Math.max(place.from, place.first - BEFORE);
  if (isParted(analysis, from, place.first)) return new Set();
  const found = familiesIn(analysis, from, place.first);
  const reach = place.first - place.from <= 1 ? AFTER : 1;
  for (const family of familiesIn(analysis, place.end, Math.min(place.to, place.end + reach)))
    found.add(family);
  return found;
}

const PARTS = wordSet([";", "after", "before", "since", "until", "following"]);

function isParted({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = to - 2; i >= from; i--) if (PARTS.has(tokens.lexeme[i]!)) return true;
  return false;
}

function hasAny(hashes: Int32Array, from: number, to: number, names: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (names.has(hashes[i]!)) return true;
  return false;
}

/** `founded in 1920, celebrated its 50th anniversary in 1975`: the only founding in the sentence, else the paragraph, else the document. */
function foundingYear(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  milestone: Milestone,
): Dated | undefined {
  if (!refersToSubject(analysis, milestone)) return undefined;
  const own = foundings(beginningsIn(analysis, dates));
  const near = own.length > 0 ? own : around(analysis, milestone);
  const all = near.length > 0 ? near : everywhere(analysis);
  const years = new Set(all.map(({ year }) => year));
  if (years.size !== 1 || isRenewed(analysis) || !isFoundedOwner(analysis, milestone, all[0]!))
    return undefined;
  return { year: all[0]!.year, place: all[0]!.place, firm: own.length > 0 };
}

/** `the organ’s centenary` in a text that tells when the church was built: the owner stands before the verb of the founding. */
function isFoundedOwner(analysis: Analysis, { first }: Milestone, { place, verb }: Beginning): boolean {
  const { tokens } = analysis;
  if (!isCommonPossessor(tokens, first)) return true;
  const owner = tokens.hash[first - 2]!;
  for (let i = Math.max(place.from, verb - BEFORE); i < verb; i++) if (tokens.hash[i] === owner) return true;
  return false;
}

function foundings(beginnings: readonly Beginning[]): readonly Beginning[] {
  return beginnings.filter(({ kind }) => kind !== "born");
}

const SENTENCES_AROUND = 6;

/** Foundings in the sentences of the paragraph beside the anniversary. */
function around(analysis: Analysis, { sentence }: Milestone): readonly Beginning[] {
  const { block, count } = analysis.sentences;
  const found: Beginning[] = [];
  for (
    let s = Math.max(0, sentence - SENTENCES_AROUND);
    s < Math.min(count, sentence + SENTENCES_AROUND);
    s++
  )
    if (block[s] === block[sentence]) found.push(...foundings(beginningsIn(analysis, datesIn(analysis, s))));
  return found;
}

const everywhereKnown = new KeptForRun<Analysis, readonly Beginning[]>();

function everywhere(analysis: Analysis): readonly Beginning[] {
  const known = everywhereKnown.get(analysis);
  if (known) return known;
  const all = datesBySentence(analysis).flatMap((dates) => foundings(beginningsIn(analysis, dates)));
  const found = all.slice(0, MOST_PLACES);
  everywhereKnown.set(analysis, found);
  return found;
}

const RENEWED = wordSet(
  "refounded re-founded reestablished re-established relaunched re-launched reopened re-opened rebuilt revived renamed merged merger reconstituted",
);
const renewals = new KeptForRun<Analysis, boolean>();

/** A text that tells of a second founding may count from it. */
function isRenewed(analysis: Analysis): boolean {
  const known = renewals.get(analysis);
  if (known !== undefined) return known;
  const { lexeme, count } = analysis.tokens;
  let found = false;
  for (let i = 0; i < count && !found; i++) found = RENEWED.has(lexeme[i]!);
  renewals.set(analysis, found);
  return found;
}

const OWNERS = wordSet("its their our the");
const FOUNDING = wordSet(
  "founding foundation establishment opening creation launch existence incorporation inauguration",
);
const SERVICE = wordSet("in since business service operation existence");

/** `its 50th anniversary`, `the 50th anniversary of its founding`, `25 years in business`; not that of something else. */
function refersToSubject({ tokens }: Analysis, { first, end, from, to, slack }: Milestone): boolean {
  const before = first > from ? tokens.lexeme[first - 1]! : 0;
  const own = tokens.lexeme[first]!;
  const owned = OWNERS.has(before) || OWNERS.has(own) || (first > from && tokens.kind[first - 1] !== WORD);
  const follows = end < to ? tokens.lexeme[end]! : 0;
  if (follows === OF || follows === SINCE) {
    for (let i = end + 1; i < Math.min(to, end + 4); i++) if (FOUNDING.has(tokens.lexeme[i]!)) return true;
    return isCommonPossessor(tokens, first) && follows !== OF
      ? true
      : follows === OF
        ? SERVICE.has(tokens.lexeme[end + 1]!) || (slack > 0 && isPlainWord(tokens, end + 1, to))
        : false;
  }
  // `celebrated three hundred years with`: nothing else is told of which they are.
  if (slack > 0 && MARKS.has(before) && CLOSES.has(follows)) return true;
  return (
    owned || SERVICE.has(follows) || isCommonPossessor(tokens, first) || (first === from && THE.has(own))
  );
}

/** `marked 60 years of singing`; not of what another did. */
function isPlainWord({ kind, flags, lexeme }: Analysis["tokens"], at: number, to: number): boolean {
  return at < to && kind[at] === WORD && (flags[at]! & CAPITAL) === 0 && !OWNERS.has(lexeme[at]!);
}

/** `the museum’s 40th birthday`. */
function isCommonPossessor(tokens: Analysis["tokens"], first: number): boolean {
  if (first < 2 || (tokens.flags[first - 1]! & POSSESSIVE) === 0) return false;
  return (tokens.flags[first - 2]! & CAPITAL) === 0;
}
