import type { Analysis } from "../../analysis.ts";
import { calendarDay, dayNumber, writtenDay } from "../../calendar/index.ts";
import { tokenAt } from "../../reading.ts";
import { wordOf } from "../../text/lexicon.ts";
import { exactDay } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { type Dating, datingsOf, namedKillings, type Subject } from "./datings.ts";
import { ATTACK, BIRTH, DEATH, FOUNDING, MASS_KILLING, SIGNING, SINGULAR } from "./events.ts";

export const rule: Rule = {
  id: "date/conflict",
  level: "warning",
  summary: "One event that the text dates to two different days.",
  check: ({ analysis }) => conflicts(analysis),
};

/** Days within which two datings may be meant for one event. */
const NEAR = 31;

function conflicts(analysis: Analysis): RuleResult[] {
  const datings = datingsOf(analysis, commonNames(analysis));
  if (datings.length < 2) return [];
  const killings = namedKillings(analysis);
  const results: RuleResult[] = [];
  const told = new Set<string>();
  for (let i = 1; i < Math.min(datings.length, MOST_DATINGS); i++) {
    for (let j = 0; j < i; j++) {
      const [first, second] = [datings[j]!, datings[i]!];
      const days = `${Math.min(first.low, second.low)} ${Math.max(first.low, second.low)}`;
      const result = told.has(days) ? undefined : compare(analysis, first, second, datings, killings);
      if (!result) continue;
      told.add(days);
      results.push(result);
    }
  }
  return results;
}

/** Beyond this a text is a chronicle, and every pair need not be looked at. */
const MOST_DATINGS = 400;

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

function compare(
  analysis: Analysis,
  first: Dating,
  second: Dating,
  all: readonly Dating[],
  killings: ReadonlySet<number>,
): RuleResult | undefined {
  if (first.place.sentence === second.place.sentence || overlap(first, second) || second.indefinite)
    return undefined;
  const kind = kindOf(first, second, killings);
  if (kind === 0 || !mayBeOneDate(first, second, kind)) return undefined;
  if (sameSubject(first.subject, second.subject))
    return isSameEvent(analysis, first, second, kind)
      ? finding(analysis, first, second, "warning")
      : undefined;
  if (isSameThing(first, second, kind, all)) return finding(analysis, first, second, "warning");
  if (!isOnlyOne(first, second, kind, all)) return undefined;
  return finding(analysis, first, second, daysApart(first, second) <= 3 ? "warning" : "note");
}

function overlap(a: Dating, b: Dating): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The kind of both; an attack on a place whose massacre the text names is told of as that. */
function kindOf(
  { event: a, subject: one }: Dating,
  { event: b, subject: other }: Dating,
  killings: ReadonlySet<number>,
): number {
  if (a.kind === b.kind) return a.kind;
  const pair =
    (a.kind === ATTACK && b.kind === MASS_KILLING) || (a.kind === MASS_KILLING && b.kind === ATTACK);
  if (!pair) return 0;
  for (const name of one.names) if (killings.has(name) && other.names.has(name)) return MASS_KILLING;
  return 0;
}

function daysApart(a: Dating, b: Dating): number {
  return Math.max(b.low - a.high, a.low - b.high);
}

/** Close together, or one day and month in two years for what happens once; years alone only for that. */
function mayBeOneDate(a: Dating, b: Dating, kind: number): boolean {
  const once = ONCE.has(kind) && Math.abs(calendarDay(a.low).year - calendarDay(b.low).year) <= 10;
  if (!a.exact || !b.exact) return once && sameNames(a.subject, b.subject);
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
  if (SINGULAR.has(kind)) return true;
  const sameNoun =
    !a.event.verbal && !b.event.verbal && tokens.lexeme[a.event.at] === tokens.lexeme[b.event.at];
  return sameNoun && (a.definite || b.definite || !b.indefinite);
}

/** `the library opened` and `the opening of the library`, in a text that gives the library no third date. */
function isSameThing(a: Dating, b: Dating, kind: number, all: readonly Dating[]): boolean {
  if (a.head === 0 || a.head !== b.head || !SINGULAR.has(kind) || !a.exact || !b.exact) return false;
  return (
    new Set(all.filter(({ event, head }) => event.kind === kind && head === a.head).map(({ low }) => low))
      .size === 2
  );
}

/** `the fire` without a name, in a text that tells of one event of the kind but for this second date. */
function isOnlyOne(a: Dating, b: Dating, kind: number, all: readonly Dating[]): boolean {
  if (!SINGULAR.has(kind) || !b.definite || b.subject.names.size > 0) return false;
  const days = new Set(all.filter((dating) => dating.event.kind === kind).map(({ low }) => low));
  return days.size === 2 && days.has(a.low);
}

function finding(analysis: Analysis, first: Dating, second: Dating, level: "warning" | "note"): RuleResult {
  const { tokens } = analysis;
  const event =
    wordOf(tokens.lexeme[second.event.at]!) ||
    tokens.text.slice(tokens.start[second.event.at], tokens.end[second.event.at]);
  return {
    kind: "review",
    level,
    span: first.place.date.span,
    message: `What seems to be one event (“${event}”) is dated ${dated(analysis, first)} here and ${dated(analysis, second)} further on. Check which date is right.`,
    related: [{ message: `The other date: ${dated(analysis, second)}.`, span: second.place.date.span }],
  };
}

function dated({ tokens }: Analysis, { place, low, high }: Dating): string {
  const day = exactDay(place.date);
  if (day) return writtenDay(day);
  if (!place.date.begin && place.date.value.length < 10)
    return tokens.text.slice(place.date.span.start, place.date.span.end);
  const [first, last] = [calendarDay(low), calendarDay(high)];
  return dayNumber(first) === dayNumber(last)
    ? writtenDay(first)
    : `${writtenDay(first)} to ${writtenDay(last)}`;
}
