import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { familyOf } from "../date-families.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import {
  floorOf,
  hasStem,
  isPast,
  isTold,
  SEMICOLON,
  type Stem,
  saysLittle,
  setOf,
  stemsIn,
  stemsOfClause,
} from "../date-stems.ts";
import { synonymOf } from "../date-synonyms.ts";
import type { WrittenDay } from "./contexts.ts";
import { ARREST, HAPPENINGS, REPEATABLE, SETTLED } from "./happenings.ts";
import { datesTold, type Told } from "./told-days.ts";

/**
 * A happening that is told with its date and named again with another: `She was elected mayor on 6 May 2011 … since her
 * election as mayor on 6 May 2012`. The words that name it again must all stand where it was told, its head among them,
 * and one date must look like a slip for the other. Compared by stems, so that no grammar of the first place is needed.
 */
export interface Echo {
  readonly first: PlacedDate;
  readonly second: PlacedDate;
  /** Token of the head of the second. */
  readonly head: number;
}

/** Beyond this a text is a chronicle. */
const MOST_DATES = 200;

export function echoesIn(analysis: Analysis): readonly Echo[] {
  const told = datesTold(analysis);
  if (told.length < 2 || told.length > MOST_DATES) return [];
  const found: Echo[] = [];
  for (const second of told) {
    let references: readonly Reference[] | undefined;
    for (const first of told) {
      if (first.place.first >= second.place.first) break;
      const strength = strengthOf(first.day, second.day);
      if (strength === 0 || areRows(analysis, first.place, second.place)) continue;
      references ??= referencesAt(analysis, second.place);
      const reference = references.find((one) => names(analysis, first.place, second.place, one, strength));
      if (!reference) continue;
      if (tellsOfMore(analysis, first.place, MORE) || tellsOfMore(analysis, second.place, MOVED)) continue;
      if (tellsOfMore(analysis, second.place, MORE)) continue;
      if (isToldThere(told, first, second)) continue;
      if (isOneOfSeries(analysis, told, first, second, reference)) continue;
      found.push({ first: first.place, second: second.place, head: reference.head });
      break;
    }
  }
  return found;
}

/** `won at Orn on 3 May and at Lom on 13 May`: the sentence tells the later date as well. */
function isToldThere(told: readonly Told[], first: Told, { place, day }: Told): boolean {
  return told.some(
    (other) =>
      other.place !== place && other.place.sentence === first.place.sentence && isSame(other.day, day),
  );
}

/**
 * 3 where digits have changed places, ten days, another month or another year make the difference; 2 for days close to
 * each other; 0 where neither looks like a slip for the other.
 */
function strengthOf(a: WrittenDay, b: WrittenDay): 0 | 2 | 3 {
  if ((a.day === undefined) !== (b.day === undefined) || (a.month === undefined) !== (b.month === undefined))
    return 0;
  const year = a.year !== undefined && b.year !== undefined && a.year !== b.year;
  const [month, day] = [a.month !== b.month, a.day !== b.day];
  if (Number(year) + Number(month) + Number(day) !== 1) return 0;
  if (year) return isYearSlip(a, b) ? 3 : 0;
  // What comes every month comes on one day of it.
  if (month) return a.day === undefined ? 2 : a.day > 1 && a.day < LAST_OF_MONTH ? 3 : 0;
  return dayStrength(a.day!, b.day!);
}

const LAST_OF_MONTH = 30;

function dayStrength(a: number, b: number): 0 | 2 | 3 {
  const apart = Math.abs(a - b);
  if (
    apart % TEN === 0 ||
    swapped(a) === b ||
    swapped(b) === a ||
    HEARD_ALIKE.has(Math.min(a, b) * 100 + Math.max(a, b))
  )
    return 3;
  return apart <= MOST_DAYS || Math.floor(a / TEN) === Math.floor(b / TEN) ? 2 : 0;
}

const TEN = 10;
const MOST_DAYS = 2;
/** `thirteenth` and `thirtieth`. */
const HEARD_ALIKE: ReadonlySet<number> = new Set([1330]);

function swapped(day: number): number {
  return (day % TEN) * TEN + Math.floor(day / TEN);
}

/** Days in full may be a few years apart; years alone differ in one digit or have two that changed places. */
function isYearSlip(a: WrittenDay, b: WrittenDay): boolean {
  const [one, other] = [String(a.year), String(b.year)];
  const places = [...one].filter((digit, i) => digit !== other[i]).length;
  if (one.length !== other.length || one[0] !== other[0]) return false;
  const changed = [...one].sort().join("") === [...other].sort().join("") && places === 2;
  if (a.day === undefined) return changed || (places === 1 && Math.abs(a.year! - b.year!) <= TEN);
  return changed || places === 1 || Math.abs(a.year! - b.year!) <= 2;
}

/** How a text names the happening of a date. */
interface Reference {
  /** Token and stem of the word that says what happened. */
  readonly head: number;
  readonly headStem: string;
  readonly stems: readonly Stem[];
  /** `the opening`, `which opened`, a row of a table: told as known. */
  readonly known: boolean;
  readonly label: boolean;
}

const DETERMINERS = wordSet("the his her its their this that our");
const ARTICLES = wordSet("a an another");
const LINKS = wordSet("of by in at to as with from into near against");
const LEADS = wordSet([
  "on",
  "of",
  "in",
  "at",
  ",",
  "held",
  "due",
  "dated",
  "for",
  "as",
  "the",
  "night",
  "morning",
  "evening",
  "afternoon",
  "is",
  "was",
  "to",
  "be",
  "took",
  "takes",
  "place",
  "happened",
  "first",
  "time",
  "occurred",
  "fell",
  "came",
  "fixed",
  "set",
  "scheduled",
  "planned",
  "(",
]);
const STOPS = wordSet([
  ";",
  ":",
  ".",
  "?",
  "!",
  "(",
  ")",
  "–",
  "—",
  "|",
  "and",
  "but",
  "or",
  "who",
  "which",
  "that",
  "when",
  "while",
  "since",
  "after",
  "before",
  "until",
  "because",
  "where",
  "whose",
  "if",
  "though",
  "although",
  "for",
  "about",
  "than",
  "whom",
  "said",
  "says",
  "following",
]);
const CLAUSES = wordSet("who which that when since after before until because where whose as");
const WHEN = wordSet("when");
const COMMA = wordSet([","]);
const REACH = 16;

/** The words before a date that name what happened, the narrower first, or those of the clause that follows it. */
function referencesAt(analysis: Analysis, place: PlacedDate): readonly Reference[] {
  const clause = clauseAfter(analysis, place);
  return clause ? [clause] : phrasesBefore(analysis, place);
}

/** `On 15 May 2019, when the second bakery opens,` */
function clauseAfter({ tokens }: Analysis, { end, to }: PlacedDate): Reference | undefined {
  const start = COMMA.has(tokens.lexeme[end] ?? 0) ? end + 1 : end;
  if (start >= to || !WHEN.has(tokens.lexeme[start]!)) return undefined;
  let stop = start + 1;
  while (
    stop < to &&
    stop < start + REACH &&
    !COMMA.has(tokens.lexeme[stop]!) &&
    !STOPS.has(tokens.lexeme[stop]!)
  )
    stop++;
  return referenceOf(tokens, start + 1, stop, true, false);
}

function phrasesBefore(analysis: Analysis, place: PlacedDate): readonly Reference[] {
  const { tokens } = analysis;
  const { lexeme } = tokens;
  const low = Math.max(floorOf(analysis, place), place.first - REACH);
  let end = place.first;
  while (end > low && LEADS.has(lexeme[end - 1]!)) end--;
  // A byline: `Jo Marsh - 16 May 2019`.
  if (DASH.has(lexeme[place.first - 1] ?? 0)) return [];
  const label = isLabel(analysis, place);
  const found: Reference[] = [];
  const add = (start: number, known: boolean) => {
    const reference = referenceOf(tokens, start, end, known || label, label);
    if (reference) found.push(reference);
  };
  let start = end;
  while (start > low) {
    const i = start - 1;
    const word = lexeme[i]!;
    if (STOPS.has(word) || COMMA.has(word)) {
      // `the school, which had opened in`, `Agnes Perrault (born`: what it is said of stands before.
      const said = RELATIVES.has(word) || OPEN.has(word) ? nounBefore(tokens, i, place.from) : start;
      const owned = hasOwner(tokens, start, end) && !hasVerb(tokens, start, place.first);
      if (start < end) add(said, CLAUSES.has(word) || OPEN.has(word) || owned);
      return found;
    }
    start = i;
    if (ARTICLES.has(word)) return found;
    if (!DETERMINERS.has(word) || startsTitle(tokens, i)) continue;
    add(start, CLAUSES.has(lexeme[i - 1] ?? 0) || !hasVerb(tokens, start, place.first));
    // `the crossing of the Wenn by the relief army`
    if (i - 2 < low || !LINKS.has(lexeme[i - 1]!) || !isNoun(tokens, i - 2)) return found;
  }
  if (start < end) add(start, start === place.from && !hasVerb(tokens, start, place.first));
  return found;
}

const DASH = wordSet(["-"]);

/** `Nora Quist’s presentation`. */
function hasOwner({ flags }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((flags[i]! & POSSESSIVE) !== 0) return true;
  return false;
}

const FINITE = wordSet(
  "was were is are had has will would opens closes starts begins ends died fell sank began took came left broke met won",
);

/** A statement, which may be of another thing, and not a name for one told before. */
function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(tokens.lexeme[i]!) || isPast(tokens, i)) return true;
  return false;
}

const RELATIVES = wordSet("which that who");
const OPEN = wordSet(["("]);
const NOUN_REACH = 4;

/** Where the noun before a relative clause or a bracket begins. */
function nounBefore({ lexeme, kind }: Tokens, at: number, from: number): number {
  let start = COMMA.has(lexeme[at - 1] ?? 0) ? at - 1 : at;
  const low = Math.max(from, start - NOUN_REACH);
  while (
    start > low &&
    kind[start - 1] === WORD &&
    !STOPS.has(lexeme[start - 1]!) &&
    !LINKS.has(lexeme[start - 1]!)
  ) {
    start--;
    if (DETERMINERS.has(lexeme[start]!)) break;
  }
  return start;
}

/** `The Sower` within a sentence is a title. */
function startsTitle({ flags }: Tokens, at: number): boolean {
  return (flags[at]! & CAPITAL) !== 0 && (flags[at + 1]! & CAPITAL) !== 0;
}

function isNoun(tokens: Tokens, at: number): boolean {
  const { kind, lexeme } = tokens;
  return (kind[at] === WORD || kind[at] === NUMBER) && !saysLittle(lexeme[at]!) && !STOPS.has(lexeme[at]!);
}

/** A row of a table or an item with the date at its end. */
function isLabel({ document, sentences }: Analysis, { sentence, end, to }: PlacedDate): boolean {
  return document.blocks[sentences.block[sentence]!]?.kind === "tableRow" && to - end <= 2;
}

function referenceOf(
  tokens: Tokens,
  start: number,
  end: number,
  known: boolean,
  label: boolean,
): Reference | undefined {
  const stems = stemsIn(tokens, start, end);
  const head = headOf(tokens, stems, start, end);
  return head && stems.length > 0 ? { head: head.at, headStem: head.stem, stems, known, label } : undefined;
}

/** The verb, or the last word before the first preposition. */
function headOf(tokens: Tokens, stems: readonly Stem[], start: number, end: number): Stem | undefined {
  let stop = start;
  while (stop < end && !LINKS.has(tokens.lexeme[stop]!)) stop++;
  const words = stems.filter(({ kind }) => kind === "word");
  const verb = words.findLast(({ at }) => isPast(tokens, at));
  return (
    verb ?? words.findLast(({ at }) => at < stop) ?? stems.findLast(({ at }) => at < stop) ?? stems.at(-1)
  );
}

/** Whether a reference names what another date tells. */
function names(
  analysis: Analysis,
  first: PlacedDate,
  second: PlacedDate,
  reference: Reference,
  strength: 2 | 3,
): boolean {
  const own = stemsOfClause(analysis, first);
  const around = new Set([...own, ...stemsBefore(analysis, first)]);
  const { headStem, stems, known, label } = reference;
  if (!hasStem(own, headStem)) return strength === 3 && isOfTitle(analysis, first, reference);
  const all = new Set(stems.map(({ stem }) => stem));
  const missing = stems.filter(
    (stem) =>
      !hasStem(around, stem.stem) &&
      !(hasPartOfName(stems, stem, around) && isNamedBefore(analysis, stem, first)),
  );
  if (missing.some(({ kind }) => kind !== "word")) return false;
  const shared = [...all].filter((stem) => hasStem(around, stem)).length;
  if (TOLD_BY_DATE.has(headStem) || isElsewhere(analysis, first, second)) return false;
  if (!known && !isToldTwice(analysis, first, second, reference, shared, missing.length)) return false;
  if (!saysWhatHappened(analysis, reference, shared)) return false;
  if (comesAgain(analysis, reference) && shared < MANY) return false;
  if (first.date.written?.day === undefined)
    return (
      shared >= 2 && missing.length === 0 && (first.date.written?.month !== undefined || ONCE.has(headStem))
    );
  if (strength === 3) return missing.length * 2 <= all.size && (known || label || shared >= MANY);
  return shared >= 2 && missing.length * 3 <= all.size;
}

/** Papers of one kind are told apart by their dates. */
const TOLD_BY_DATE: ReadonlySet<string> = new Set(
  `letter report resolution statement decree order note memo memorandum email article act law convention circular edition issue minutes
   decision draft version interview photograph entry`
    .split(/\s+/u)
    .map((word) => synonymOf(word) ?? familyOf(word)),
);

/** A march or an attack may come again in one place. */
function comesAgain({ tokens }: Analysis, { head, headStem, stems }: Reference): boolean {
  // `her election`: of one person.
  if (headStem === PREMIERE || PERSONAL.has(tokens.lexeme[(stems[0]?.at ?? 1) - 1] ?? 0)) return false;
  const line = HAPPENINGS.get(tokens.lexeme[head]!);
  return line !== 0 && REPEATABLE.has(line) && !SETTLED.has(line) && line !== ARREST;
}

/** A statement of another paragraph that has a name in common with the first, and no other number. */
function isToldTwice(
  analysis: Analysis,
  first: PlacedDate,
  second: PlacedDate,
  { stems }: Reference,
  shared: number,
  missing: number,
): boolean {
  const { block } = analysis.sentences;
  if (shared < MANY || missing > 0 || block[first.sentence] === block[second.sentence]) return false;
  return stems.some(({ kind }) => kind === "name");
}

const PERSONAL = wordSet("his her");
const PREMIERE = synonymOf("premiere");
const NOMINAL = /(?:ings?|tions?|sions?|ments?|age|als?|ures?|ances?)$/u;

/** The head is a word for a happening, or the whole is a name: `Apple Day`. */
function saysWhatHappened(
  { tokens }: Analysis,
  { head, headStem, stems, label }: Reference,
  shared: number,
): boolean {
  if (label || headStem.startsWith("=") || HAPPENINGS.get(tokens.lexeme[head]!) !== 0 || isPast(tokens, head))
    return true;
  if (stems.every(({ kind }) => kind === "name"))
    return shared >= 2 && !COMPLEMENT.has(tokens.lexeme[stems[0]!.at - 2] ?? 0);
  if ((tokens.flags[head]! & CAPITAL) !== 0) return false;
  return (
    GIVEN_ONCE.has(tokens.lexeme[head]!) ||
    NOMINAL.test(tokens.text.slice(tokens.start[head], tokens.end[head]))
  );
}

const GIVEN_ONCE = wordSet("charter disaster licence license");

const COMPLEMENT = wordSet("of by");
const PLACED = wordSet("in at off near");

/** `off Lom`, `off Orn`: a place after the later date that the first does not name. */
function isElsewhere({ tokens }: Analysis, first: PlacedDate, { end, to }: PlacedDate): boolean {
  if (!PLACED.has(tokens.lexeme[end] ?? 0) || end + 1 >= to || (tokens.flags[end + 1]! & CAPITAL) === 0)
    return false;
  for (let i = first.from; i < first.to; i++) if (tokens.hash[i] === tokens.hash[end + 1]) return false;
  return true;
}

/** What a thing does once, so that a year alone may be compared. */
const ONCE: ReadonlySet<string> = new Set(
  "birth died founding casting launch opening premiere discovery death sinking wedding"
    .split(" ")
    .map((word) => synonymOf(word) ?? word),
);

/** As many words in common tell of one happening, however it is told. */
const MANY = 3;

/** `Agnes Perrault` and `Perrault`. */
function hasPartOfName(stems: readonly Stem[], missing: Stem, around: ReadonlySet<string>): boolean {
  return stems.some(
    ({ at, kind, stem }) =>
      kind === "name" && missing.kind === "name" && Math.abs(at - missing.at) <= 2 && hasStem(around, stem),
  );
}

/** `The Galt pit disaster` over a text whose first day tells of it: `the disaster happened on`. */
function isOfTitle(
  analysis: Analysis,
  { index, sentence, date }: PlacedDate,
  { headStem, stems, known }: Reference,
): boolean {
  if (!known || sentence === 0 || date.written?.day === undefined) return false;
  const { tokens, sentences } = analysis;
  if (
    placedDates(analysis)
      .slice(0, index)
      .some((place) => place.sentence > 0 && isTold(place))
  )
    return false;
  const title = setOf(tokens, 0, sentences.first[1]!, 0, 0);
  return headStem !== stems[0]?.stem || stems.length === 1
    ? stems.every(({ stem }) => title.has(stem))
    : false;
}

/** A first name that the text told before. */
function isNamedBefore({ tokens }: Analysis, { at }: Stem, { from, to }: PlacedDate): boolean {
  for (let i = 0; i < to; i++) if (tokens.hash[i] === tokens.hash[at] && i !== from) return true;
  return false;
}

/** Those of the rest of the sentence and of the one before it in the paragraph. */
function stemsBefore({ tokens, sentences }: Analysis, { sentence, to }: PlacedDate): ReadonlySet<string> {
  const { block, first } = sentences;
  const from =
    sentence > 0 && block[sentence - 1] === block[sentence] ? first[sentence - 1]! : first[sentence]!;
  return new Set(stemsIn(tokens, from, to).map(({ stem }) => stem));
}

function isParted({ lexeme }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SEMICOLON.has(lexeme[i]!)) return true;
  return false;
}

function areRows({ document, sentences, tokens }: Analysis, a: PlacedDate, b: PlacedDate): boolean {
  if (a.sentence === b.sentence && !isParted(tokens, a.end, b.first)) return true;
  const [one, other] = [a, b].map(({ sentence }) => document.blocks[sentences.block[sentence]!]?.kind);
  return one === other && (one === "tableRow" || one === "listItem");
}

/** The text knows of another such happening, of another reckoning or of a disagreement, or keeps its day. */
const MORE = wordSet(
  `again further repeat repeated monthly weekly daily yearly annual o.s. n.s. julian disputed versions contradict contradicts contradictory
   differ differs wrongly mistakenly erroneously incorrectly originally initially rescheduled postponed subsequent instead rather
   delayed either same another other aftershock aftershocks resumed reopened adjourned previous previously earlier
   anniversary anniversaries centenary jubilee birthday commemorate commemorated remembrance marked
   next every each both several not corrected correction misprint`,
);
/** A day to which something was moved is the one that holds. */
const MOVED = wordSet("moved forward brought");
const MORE_BEFORE = 9;
const MORE_AFTER = 6;

function tellsOfMore(
  { tokens }: Analysis,
  { from, to, first, end }: PlacedDate,
  more: ReturnType<typeof wordSet>,
): boolean {
  for (let i = Math.max(from, first - MORE_BEFORE); i < Math.min(to, end + MORE_AFTER); i++)
    if (more.has(tokens.lexeme[i]!)) return true;
  return false;
}

/** Whether the text gives what is so named a third date, or the second its own telling. */
function isOneOfSeries(
  analysis: Analysis,
  told: readonly Told[],
  first: Told,
  second: Told,
  reference: Reference,
): boolean {
  return told.some(
    (other) =>
      other !== first &&
      other !== second &&
      !isSame(other.day, first.day) &&
      !isSame(other.day, second.day) &&
      (other.day.day === undefined) === (second.day.day === undefined) &&
      names(analysis, other.place, second.place, reference, 2),
  );
}

function isSame(a: WrittenDay, b: WrittenDay): boolean {
  return (
    a.day === b.day &&
    a.month === b.month &&
    (a.year === b.year || a.year === undefined || b.year === undefined)
  );
}
