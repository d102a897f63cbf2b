import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { calendarDay, dayNumber, writtenDay } from "../../calendar/index.ts";
import { tokenAt } from "../../reading.ts";
import { wordOf, wordSet } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { exactDay } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { type Dating, datingsOf, namedKillings, type Subject } from "./datings.ts";
import { echoesIn } from "./echoes.ts";
import {
  ANY_EVENT,
  ARRIVAL,
  ATTACK,
  BEGINNING,
  BIRTH,
  CLOSING,
  COLLAPSE,
  CRASH,
  DEATH,
  DEPARTURE,
  ENDING,
  FOUNDING,
  GROUNDING,
  LAUNCH,
  MASS_KILLING,
  MURDER,
  OPENING,
  SIGNING,
  SINGULAR,
  SINKING,
  STOPPING,
} from "./events.ts";
import { areOfOthers, isCalledOff } from "./others.ts";
import { retellingsIn } from "./retellings.ts";
import { areEntries, isTimeAfter, slipsIn } from "./slips.ts";

export const rule: Rule = {
  id: "date/conflict",
  level: "warning",
  summary: "One event that the text dates to two different days.",
  check: ({ analysis }) => {
    if (!hasPair(analysis)) return [];
    const told = conflicts(analysis);
    const near = [...told, ...slips(analysis, told)];
    const again = echoes(analysis, near);
    const spans = new Set(again.map(({ span }) => span));
    const found = [...near.filter(({ span }) => !spans.has(span)), ...again];
    return [...found, ...retellings(analysis, found)];
  },
};

/** Most documents tell no two days. */
function hasPair({ dates }: Analysis): boolean {
  let found = 0;
  for (const { written, begin } of dates)
    if ((written?.day !== undefined || written?.year !== undefined || begin) && ++found > 1) return true;
  return false;
}

/** Slips of one date for another, where neither place has been told of yet. */
function slips(analysis: Analysis, told: readonly RuleResult[]): RuleResult[] {
  const known = new Set(told.flatMap(({ span, related }) => [span, ...(related ?? []).map((r) => r.span!)]));
  return slipsIn(analysis)
    .filter(({ first, second }) => !areOfOthers(analysis, first.place, second.place))
    .filter(({ first, second }) => !known.has(first.date.span) && !known.has(second.date.span))
    .map(({ first, second, odd }) => {
      const [here, there] = odd ? [first, second] : [second, first];
      return asked(analysis, here.at, here.date, there.date, odd ? "further on" : "further up");
    });
}

/** What is named again with another date, where neither place has been told of yet. */
function echoes(analysis: Analysis, told: readonly RuleResult[]): RuleResult[] {
  const loud = told.filter(({ level }) => level !== "note");
  const known = new Set(loud.flatMap(({ span, related }) => [span, ...(related ?? []).map((r) => r.span!)]));
  return echoesIn(analysis)
    .filter(({ first, second }) => !areOfOthers(analysis, first, second))
    .filter(({ first, second }) => !known.has(first.date.span) && !known.has(second.date.span))
    .map(({ first, second, head }) => ({
      kind: "review",
      level: "warning",
      span: second.date.span,
      message: `What seems to be one event (“${wordAt(analysis, head)}”) is dated ${words(analysis, second.date)} here and ${words(analysis, first.date)} further up. Check which date is right.`,
      related: [{ message: `The other date: ${words(analysis, first.date)}.`, span: first.date.span }],
    }));
}

/** One happening told again in other words, where neither place has been told of yet. */
function retellings(analysis: Analysis, told: readonly RuleResult[]): RuleResult[] {
  const known = new Set(told.flatMap(({ span, related }) => [span, ...(related ?? []).map((r) => r.span!)]));
  const results: RuleResult[] = [];
  for (const { first, second } of retellingsIn(analysis)) {
    const [there, here] = [first.place.date, second.place.date];
    if (known.has(there.span) || known.has(here.span)) continue;
    if (areOfOthers(analysis, first.place, second.place)) continue;
    known.add(here.span);
    results.push(asked(analysis, second.at, here, there, "further up"));
  }
  return results;
}

function asked(
  analysis: Analysis,
  at: number,
  here: DateExpression,
  there: DateExpression,
  where: string,
): RuleResult {
  return {
    kind: "review",
    level: "warning",
    span: here.span,
    message: `What seems to be one event (“${wordAt(analysis, at)}”) is dated ${words(analysis, here)} here and ${words(analysis, there)} ${where}. Check which date is right.`,
    related: [{ message: `The other date: ${words(analysis, there)}.`, span: there.span }],
  };
}

function words({ tokens }: Analysis, { span }: DateExpression): string {
  return tokens.text.slice(span.start, span.end).replace(/\s+/gu, " ");
}

function wordAt({ tokens }: Analysis, at: number): string {
  return wordOf(tokens.lexeme[at]!) || tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** Days within which two datings may be meant for one event. */
const NEAR = 31;

function conflicts(analysis: Analysis): RuleResult[] {
  const datings = datingsOf(
    analysis,
    once(() => commonNames(analysis)),
  ).slice(0, MOST_DATINGS);
  if (datings.length < 2) return [];
  const killings = once(() => namedKillings(analysis));
  const results: RuleResult[] = [];
  const told = new Set<string>();
  for (let i = 1; i < datings.length; i++) {
    for (let j = 0; j < i; j++) {
      const [first, second] = inOneYear(datings[j]!, datings[i]!);
      const level = levelOf(analysis, first, second, datings, killings);
      if (!level) continue;
      const odd = isOddOne(first, second, datings) ? first : second;
      const days = `${odd.place.index} ${Math.min(first.low, second.low)} ${Math.max(first.low, second.low)}`;
      if (told.has(days) || isCalledOff(analysis, first.place) || isCalledOff(analysis, second.place))
        continue;
      told.add(days);
      results.push(finding(analysis, odd, odd === first ? second : first, level));
    }
  }
  return results;
}

/** Reckons at the first call, for what most documents never need. */
function once<Value>(reckon: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: reckon() };
    return known.value;
  };
}

/** Two datings of which one has no year, both put into one. */
function inOneYear(a: Dating, b: Dating): readonly [Dating, Dating] {
  return a.yearless === b.yearless ? [a, b] : [withoutYear(a), withoutYear(b)];
}

function withoutYear(dating: Dating): Dating {
  if (dating.yearless || !dating.exact) return dating;
  const low = dayNumber({ ...calendarDay(dating.low), year: SOME_YEAR });
  return { ...dating, low, high: low + dating.high - dating.low };
}

const SOME_YEAR = 2000;

/** Whether the earlier of two places stands alone against two or more of the same kind that agree with the later one. */
function isOddOne(first: Dating, second: Dating, all: readonly Dating[]): boolean {
  const on = (days: Dating) =>
    all.filter(
      ({ event, low, high }) => event.kind === days.event.kind && low <= days.high && days.low <= high,
    );
  return on(first).length === 1 && on(second).length > 1;
}

/** Beyond this a text is a chronicle, and every pair need not be looked at. */
const MOST_DATINGS = 250;

/** Names of states, peoples and larger territories: many events share them. */
function commonNames({ places, tokens }: Analysis): ReadonlySet<number> {
  const common = new Set<number>();
  for (const { type, span } of places) {
    if (type === "settlement") continue;
    for (let i = tokenAt(tokens, span.start); i < tokens.count && tokens.start[i]! < span.end; i++)
      common.add(tokens.hash[i]!);
  }
  return common;
}

/** How loud to say that two datings are of one event; undefined where they are not, or agree. */
function levelOf(
  analysis: Analysis,
  first: Dating,
  second: Dating,
  all: readonly Dating[],
  killings: () => ReadonlySet<number>,
): "warning" | "note" | undefined {
  if (first.place.sentence === second.place.sentence || overlap(first, second) || second.indefinite)
    return undefined;
  if (countsDiffer(analysis, first, second) || areOthers(analysis, first, second)) return undefined;
  const kind = kindOf(first, second, killings);
  if (kind === 0 || !mayBeOneDate(first, second, kind) || areApart(first, second)) return undefined;
  const plain = !second.known && !ONE_TIME.has(kind);
  if (plain && (kind >= ANY_EVENT || !isNamed(first, second))) return undefined;
  const slip = isSlip(first, second);
  if (!slip && isLoose(first, second, kind)) return undefined;
  if (sameSubject(first.subject, second.subject) && agree(first.core, second.core))
    return isSameEvent(analysis, first, second, kind) ? "warning" : undefined;
  if (isSameThing(first, second, kind, all)) return "warning";
  if (!isOnlyOne(first, second, kind, all)) return undefined;
  return daysApart(first, second) <= CLOSE || slip ? "warning" : "note";
}

/** Entries of a log, a day counted from an event, another one `in the same street`. */
function areOthers(analysis: Analysis, a: Dating, b: Dating): boolean {
  const { tokens } = analysis;
  if (areEntries(tokens, a.place, b.place)) return true;
  return [a, b].some(
    ({ event, place }) =>
      isTimeAfter(analysis, event.at, place) ||
      [0, 1, 2].some((step) => SAME.has(tokens.lexeme[place.end + step] ?? 0)),
  );
}

const SAME = wordSet("same");

/** `Two climbers died`, `eight climbers died`. */
function countsDiffer({ tokens }: Analysis, a: Dating, b: Dating): boolean {
  const [one, other] = [a, b].map(({ event, place }) => countBefore(tokens, event.at, place.from));
  return one !== undefined && other !== undefined && one !== other;
}

const COUNT_REACH = 3;

function countBefore(tokens: Analysis["tokens"], at: number, from: number): number | undefined {
  for (let i = Math.max(from, at - COUNT_REACH); i < at; i++) {
    const read = readNumeral(tokens, i, at);
    if (read) return read.value;
  }
  return undefined;
}

/** Where only a date that looks like a slip for the other is a sign of an error. */
function isLoose(a: Dating, b: Dating, kind: number): boolean {
  if (kind >= ANY_EVENT) return true;
  if (isNamed(a, b)) return false;
  return (a.ofDate && b.ofDate) || daysApart(a, b) > (PHASED.get(kind) ?? NEAR);
}

/** What happens to a thing or person once, so that even two plain statements are of one event. */
const ONE_TIME: ReadonlySet<number> = new Set([
  MASS_KILLING,
  SIGNING,
  DEATH,
  BIRTH,
  FOUNDING,
  CRASH,
  COLLAPSE,
  SINKING,
  GROUNDING,
  OPENING,
  LAUNCH,
  MURDER,
]);

function isNamed(a: Dating, b: Dating): boolean {
  return a.subject.names.size > 0 && b.subject.names.size > 0;
}

/** What may begin, end or be opened in several parts, and the days within which it is taken for one. */
const PHASED: ReadonlyMap<number, number> = new Map([
  [BEGINNING, 3],
  [ENDING, 3],
  [STOPPING, 3],
  [DEPARTURE, 3],
  [ARRIVAL, 3],
  [OPENING, 20],
  [CLOSING, 20],
]);

/** Days within which an event without a name is taken for the one told before. */
const CLOSE = 10;

/** Two places, or the words for two places, tell two events. */
function areApart(a: Dating, b: Dating): boolean {
  return (
    (a.placeNames.size > 0 && b.placeNames.size > 0 && !shares(a.placeNames, b.placeNames)) ||
    (a.where.size > 0 && b.where.size > 0 && !shares(a.where, b.where))
  );
}

function shares<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Whether the fewer of two sets of words stand among the others; `footbridge` may be called `bridge` later. */
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size <= b.size ? areAmong(a, b) : areAmong(b, a);
}

function areAmong(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few)
    if (!many.has(word) && ![...many].some((other) => isShortened(word, other))) return false;
  return true;
}

const SHORTEST_HEAD = 4;

function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_HEAD && long.endsWith(short);
}

/** One digit more or less, or two that changed places: `12` and `21`, `4` and `14`, `17` and `27`. */
function isSlip(a: Dating, b: Dating): boolean {
  const [one, other] = [calendarDay(a.low), calendarDay(b.low)];
  if (one.year !== other.year || one.month !== other.month) return false;
  const swapped = Math.floor(one.day / 10) === other.day % 10 && Math.floor(other.day / 10) === one.day % 10;
  return swapped || Math.abs(one.day - other.day) % 10 === 0;
}

function overlap(a: Dating, b: Dating): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The kind of both; an attack on a place whose massacre the text names is told of as that. */
function kindOf(
  { event: a, subject: one }: Dating,
  { event: b, subject: other }: Dating,
  killings: () => ReadonlySet<number>,
): number {
  if (a.kind === b.kind) return a.kind;
  const pair =
    (a.kind === ATTACK && b.kind === MASS_KILLING) || (a.kind === MASS_KILLING && b.kind === ATTACK);
  if (!pair) return 0;
  const named = killings();
  for (const name of one.names) if (named.has(name) && other.names.has(name)) return MASS_KILLING;
  return 0;
}

function daysApart(a: Dating, b: Dating): number {
  return Math.max(b.low - a.high, a.low - b.high);
}

/** Close together, or one day and month in two years for what happens once; years alone only for that. */
function mayBeOneDate(a: Dating, b: Dating, kind: number): boolean {
  const once = ONCE.has(kind) && Math.abs(calendarDay(a.low).year - calendarDay(b.low).year) <= 10;
  if (!a.exact || !b.exact) {
    const months = (a.exact || a.month) && (b.exact || b.month);
    return (months && daysApart(a, b) <= NEAR) || (once && sameNames(a.subject, b.subject));
  }
  if (daysApart(a, b) <= NEAR) return true;
  const [one, other] = [calendarDay(a.low), calendarDay(b.low)];
  return once && one.month === other.month && one.day === other.day;
}

const ONCE: ReadonlySet<number> = new Set([MASS_KILLING, SIGNING, DEATH, BIRTH, FOUNDING]);

function sameNames(a: Subject, b: Subject): boolean {
  const all = ({ names, opening }: Subject) => new Set(opening === 0 ? names : [...names, opening]);
  const [one, other] = [all(a), all(b)];
  return one.size === other.size && [...one].every((name) => other.has(name));
}

function has({ names, opening }: Subject, name: number): boolean {
  return opening === name || names.has(name);
}

/** Whether all names of one stand with the other as well, and the nouns joined to them (`the Orn school`) do not differ. */
function sameSubject(a: Subject, b: Subject): boolean {
  const [few, many] = a.names.size <= b.names.size ? [a, b] : [b, a];
  if (few.names.size === 0 && (few.opening === 0 || !has(many, few.opening))) return false;
  for (const name of few.names) if (!has(many, name)) return false;
  if (a.nouns.size === 0 || b.nouns.size === 0) return true;
  for (const noun of a.nouns) if (b.nouns.has(noun)) return true;
  return false;
}

/** What may come again (an attack, a meeting) is one event only when both places name it by the same noun. */
function isSameEvent({ tokens }: Analysis, a: Dating, b: Dating, kind: number): boolean {
  if (SINGULAR.has(kind) || kind >= ANY_EVENT) return true;
  const sameNoun =
    !a.event.verbal && !b.event.verbal && tokens.lexeme[a.event.at] === tokens.lexeme[b.event.at];
  return sameNoun && (a.definite || b.definite || !b.indefinite);
}

/** `the library opened` and `the opening of the library`, in a text that gives the library no third date. */
function isSameThing(a: Dating, b: Dating, kind: number, all: readonly Dating[]): boolean {
  if (!SINGULAR.has(kind) && kind < ANY_EVENT) return false;
  if (!(a.exact || a.month) || !(b.exact || b.month) || !ofOneThing(a, b)) return false;
  const days = new Set(
    all.filter((dating) => dating.event.kind === kind && ofOneThing(dating, b)).map(({ low }) => low),
  );
  return days.size <= 2;
}

/** Names of the thing itself, not of where it was. */
function ownNames({ subject, placeNames }: Dating): ReadonlySet<number> {
  return new Set([...subject.names].filter((name) => !placeNames.has(name)));
}

function ofOneThing(a: Dating, b: Dating): boolean {
  const [one, other] = [new Set([...a.core, ...a.head]), new Set([...b.core, ...b.head])];
  // The word that heads a sentence may be a name, and need not come again.
  if (!areAmong(a.core, other) && !areAmong(b.core, one)) return false;
  if (![...one].some((word) => areAmong(new Set([word]), other))) return false;
  const [mine, its] = [ownNames(a), ownNames(b)];
  return (
    mine.size === 0 ||
    its.size === 0 ||
    sameSubject({ ...a.subject, names: mine }, { ...b.subject, names: its })
  );
}

/** `the fire` without a name, in a text that tells of one event of the kind but for this second date. */
function isOnlyOne(a: Dating, b: Dating, kind: number, all: readonly Dating[]): boolean {
  if (!SINGULAR.has(kind) || !b.definite || b.subject.names.size > 0) return false;
  if (a.core.size > 0 && b.core.size > 0 && !agree(a.core, b.core)) return false;
  const days = new Set(all.filter((dating) => dating.event.kind === kind).map(({ low }) => low));
  return days.size === 2 && days.has(a.low);
}

function finding(analysis: Analysis, place: Dating, other: Dating, level: "warning" | "note"): RuleResult {
  const { tokens } = analysis;
  const event =
    wordOf(tokens.lexeme[place.event.at]!) ||
    tokens.text.slice(tokens.start[place.event.at], tokens.end[place.event.at]);
  const where = other.place.first < place.place.first ? "further up" : "further on";
  return {
    kind: "review",
    level,
    span: place.place.date.span,
    message: `What seems to be one event (“${event}”) is dated ${dated(analysis, place)} here and ${dated(analysis, other)} ${where}. Check which date is right.`,
    related: [{ message: `The other date: ${dated(analysis, other)}.`, span: other.place.date.span }],
  };
}

function dated({ tokens }: Analysis, { place, low, high, yearless }: Dating): string {
  if (yearless) return tokens.text.slice(place.date.span.start, place.date.span.end).replace(/\s+/gu, " ");
  const day = exactDay(place.date);
  if (day) return writtenDay(day);
  if (!place.date.begin && place.date.value.length < 10)
    return tokens.text.slice(place.date.span.start, place.date.span.end);
  const [first, last] = [calendarDay(low), calendarDay(high)];
  return dayNumber(first) === dayNumber(last)
    ? writtenDay(first)
    : `${writtenDay(first)} to ${writtenDay(last)}`;
}
