import type { Analysis } from "../../analysis.ts";
import { dayNumber, parseDay } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import { ATTACK, ATTACK_AFTER_UNDER, EVENT_NOUNS, EVENT_VERBS, MASS_KILLING, UNDER } from "./events.ts";

/** One place where a text gives an event its date. */
export interface Dating {
  readonly place: PlacedDate;
  readonly kind: number;
  /** Token of the word that tells of the event. */
  readonly event: number;
  readonly verbal: boolean;
  /** Hashes of the names that stand with the event; empty for `the fire`. */
  readonly names: ReadonlySet<number>;
  /** `the fire` without a name: the one told of before. */
  readonly definite: boolean;
  /** First and last day, as day numbers. */
  readonly low: number;
  readonly high: number;
}

const REACH = 16;

/** Words that part an event from a date that is not its own. */
const BARRIERS = wordSet(
  `said told reported announced when while after before until since following which who that whose but because condemned
   commemorated commemorating marked marking remembered discussed investigated visited wrote published ruled adopted demanded
   during told recalled mourned prompted led despite although though ahead pending published report reports resolution interview
   statement commission hearing trial convicted sentenced charged memorial ceremony anniversary
   scheduled planned expected due about over concerning regarding where whom arrested`,
);
const BARRIER_MARKS = wordSet([";", ":", "?", "!", "“", "”", '"']);
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

/** The dates of a document that stand with an event, in order. */
export function datingsOf(analysis: Analysis, commonNames: ReadonlySet<number>): readonly Dating[] {
  const found: Dating[] = [];
  for (const place of placedDates(analysis)) {
    const days = daysOf(place);
    if (!days || tellsOfOthers(analysis, place)) continue;
    const event = eventFor(analysis, place);
    if (!event || isOneOfMore(analysis, event.at, place.from)) continue;
    const names = namesFor(analysis, place, event.at, event.verbal, commonNames);
    const definite = !event.verbal && isDefinite(analysis, event.at, place.from);
    if (names.size === 0 && !definite) continue;
    found.push({ place, kind: event.kind, event: event.at, verbal: event.verbal, names, definite, ...days });
  }
  return found;
}

/** Days that a date told in full allows: a day, or a range of days. */
function daysOf({ date }: PlacedDate): { low: number; high: number } | undefined {
  if (date.relative || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return undefined;
  if (
    date.modifier === "BEFORE" ||
    date.modifier === "AFTER" ||
    date.modifier === "ON_OR_AFTER" ||
    date.modifier === "ON_OR_BEFORE" ||
    date.modifier === "APPROX"
  )
    return undefined;
  const own = date.begin ?? date;
  if (own.value.length < 10) return undefined;
  const [low, high] = [parseDay(date.low ?? ""), parseDay(date.high ?? "")];
  if (!low || !high) return undefined;
  // A night reaches into the next day.
  const night = date.type === "TIME" && /TNI$|T2[2-4]/u.test(date.value) ? 1 : 0;
  return { low: dayNumber(low), high: dayNumber(high) + night };
}

function tellsOfOthers({ tokens }: Analysis, { from, to }: PlacedDate): boolean {
  for (let i = from; i < to; i++) if (OTHERS.has(tokens.lexeme[i]!)) return true;
  return false;
}

function isOneOfMore({ tokens }: Analysis, event: number, from: number): boolean {
  for (let i = Math.max(from, event - 3); i < event; i++) if (MORE.has(tokens.lexeme[i]!)) return true;
  return false;
}

interface EventWord {
  readonly at: number;
  readonly kind: number;
  readonly verbal: boolean;
}

/** The event word that a date belongs to: the nearest before it, or the first after a date that heads its sentence. */
function eventFor(analysis: Analysis, { first, end, from, to }: PlacedDate): EventWord | undefined {
  for (let i = first - 1; i >= from && i >= first - REACH; i--) {
    if (isBarrier(analysis, i)) return undefined;
    const event = eventAt(analysis, i);
    if (event) return mainEvent(analysis, event, from);
  }
  // `the 5 May 2010 crash`
  const reach = first - from > 2 ? 2 : REACH;
  for (let i = end; i < to && i < end + reach; i++) {
    if (isBarrier(analysis, i)) return undefined;
    const event = eventAt(analysis, i);
    if (event && (reach === REACH || !event.verbal)) return event;
  }
  return undefined;
}

function isBarrier({ tokens }: Analysis, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  return BARRIERS.has(lexeme) || BARRIER_MARKS.has(lexeme);
}

function eventAt({ tokens }: Analysis, at: number): EventWord | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === 0) return undefined;
  const verb = EVENT_VERBS.get(lexeme);
  if (verb !== 0) return { at, kind: verb, verbal: true };
  if (ATTACK_AFTER_UNDER.has(lexeme) && (tokens.lexeme[at - 1] === UNDER || tokens.lexeme[at - 2] === UNDER))
    return { at, kind: ATTACK, verbal: true };
  const noun = EVENT_NOUNS.get(lexeme);
  return noun === 0 ? undefined : { at, kind: noun, verbal: false };
}

/** `the agreement was signed on`: the noun tells more than the verb, when one of the same kind stands shortly before it. */
function mainEvent(analysis: Analysis, event: EventWord, from: number): EventWord {
  if (!event.verbal) return event;
  for (let i = event.at - 1; i >= from && i >= event.at - 6; i--) {
    const noun = EVENT_NOUNS.get(analysis.tokens.lexeme[i]!);
    if (noun === event.kind) return { at: i, kind: noun, verbal: false };
    if (isBarrier(analysis, i)) break;
  }
  return event;
}

const LOCATORS = wordSet("in at near on of town village city district settlement");
const BY = wordSet("by");

/** Names that say which event it is: before the noun, as subject or object of the verb, or the place after it. */
function namesFor(
  analysis: Analysis,
  place: PlacedDate,
  event: number,
  verbal: boolean,
  common: ReadonlySet<number>,
): Set<number> {
  const { tokens } = analysis;
  const names = new Set<number>();
  for (let i = event - 1; i >= Math.max(place.from, event - (verbal ? 8 : 6)); i--) {
    if (place.first <= i && i < place.end) continue;
    if (BARRIER_MARKS.has(tokens.lexeme[i]!)) break;
    addName(analysis, names, i, common);
  }
  const limit = place.first > event ? place.first : Math.min(place.to, event + 12);
  addLocated(analysis, names, event + 1, limit, verbal ? 3 : 0, common);
  if (place.first > event)
    addLocated(analysis, names, place.end, Math.min(place.to, place.end + 5), 0, common);
  return names;
}

/** Names after `in`, `at`, `of`, and the object right after a verb. */
function addLocated(
  analysis: Analysis,
  names: Set<number>,
  from: number,
  to: number,
  object: number,
  common: ReadonlySet<number>,
): void {
  const { tokens } = analysis;
  let located = object;
  for (let i = from; i < to; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (LOCATORS.has(lexeme)) located = 4;
    else if (BY.has(lexeme) || BARRIERS.has(lexeme)) located = 0;
    if (located > 0) addName(analysis, names, i, common);
    located--;
  }
}

function addName({ tokens }: Analysis, names: Set<number>, at: number, common: ReadonlySet<number>): void {
  const hash = tokens.hash[at]!;
  if (common.has(hash) || !isName(tokens.kind[at]!, tokens.flags[at]!, tokens.lexeme[at]!)) return;
  // An adjective before a lower-case noun is no name of a place: `Norlandic territories`.
  const next = at + 1;
  const adjective =
    next < tokens.count &&
    tokens.kind[next] === WORD &&
    (tokens.flags[next]! & CAPITAL) === 0 &&
    isAdjectival(tokens.text, tokens.end[at]!);
  if (!adjective) names.add(hash);
}

/** Endings of adjectives made from names of countries and peoples. */
function isAdjectival(text: string, end: number): boolean {
  return /(?:ian|ese|ish|i|an|ic)$/u.test(text.slice(Math.max(0, end - 4), end));
}

const DEFINITE = wordSet("the this that");

function isDefinite({ tokens }: Analysis, at: number, from: number): boolean {
  return at > from && DEFINITE.has(tokens.lexeme[at - 1]!);
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
