import type { Analysis } from "../../analysis.ts";
import { calendarDay, dayNumber, writtenDay } from "../../calendar/index.ts";
import { wordOf } from "../../text/lexicon.ts";
import { exactDay } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { type Dating, datingsOf, namedKillings } from "./datings.ts";
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
  for (let i = 0; i < datings.length && datings.length < 400; i++) {
    for (let j = 0; j < i; j++) {
      const result = compare(analysis, datings[j]!, datings[i]!, datings, killings);
      if (!result) continue;
      results.push(result);
      break;
    }
  }
  return results;
}

/** Names of states, peoples and larger territories: many events share them. */
function commonNames({ places, tokens }: Analysis): ReadonlySet<number> {
  const spans = new Set(places.filter(({ type }) => type !== "settlement").map(({ span }) => span.start));
  const common = new Set<number>();
  if (spans.size === 0) return common;
  for (let i = 0; i < tokens.count; i++) if (spans.has(tokens.start[i]!)) common.add(tokens.hash[i]!);
  return common;
}

function compare(
  analysis: Analysis,
  first: Dating,
  second: Dating,
  all: readonly Dating[],
  killings: ReadonlySet<number>,
): RuleResult | undefined {
  if (first.place.sentence === second.place.sentence || overlap(first, second)) return undefined;
  const kind = kindOf(first, second, killings);
  if (kind === 0 || !mayBeOneDate(first, second, kind)) return undefined;
  const shared = sharedName(first, second);
  if (shared && isSameEvent(analysis, first, second, kind))
    return finding(analysis, first, second, "warning");
  if (!shared && isOnlyOne(first, second, kind, all))
    return finding(analysis, first, second, daysApart(first, second) <= 3 ? "warning" : "note");
  return undefined;
}

function overlap(a: Dating, b: Dating): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The kind of both; an attack on a place whose massacre the text names is told of as that. */
function kindOf(a: Dating, b: Dating, killings: ReadonlySet<number>): number {
  if (a.kind === b.kind) return a.kind;
  const [one, other] = a.kind === ATTACK ? [a, b] : [b, a];
  if (one.kind !== ATTACK || other.kind !== MASS_KILLING) return 0;
  for (const name of one.names) if (killings.has(name) && other.names.has(name)) return MASS_KILLING;
  return 0;
}

function daysApart(a: Dating, b: Dating): number {
  return Math.max(b.low - a.high, a.low - b.high);
}

/** Close together, or one day and month in two years for what happens once. */
function mayBeOneDate(a: Dating, b: Dating, kind: number): boolean {
  if (daysApart(a, b) <= NEAR) return true;
  if (!SINGULAR.has(kind)) return false;
  const [one, other] = [calendarDay(a.low), calendarDay(b.low)];
  const sameDay = one.month === other.month && one.day === other.day;
  return sameDay && Math.abs(one.year - other.year) <= 10 && ONCE.has(kind);
}

const ONCE: ReadonlySet<number> = new Set([MASS_KILLING, SIGNING, DEATH, BIRTH, FOUNDING]);

/** Whether all names of one stand with the other as well: `the Orn mill` and `the Orn school` share one and are two. */
function sharedName({ names: a }: Dating, { names: b }: Dating): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return false;
  for (const name of few) if (!many.has(name)) return false;
  return true;
}

/** What may come again (an attack, a meeting) is one event only when both places name it by the same noun. */
function isSameEvent({ tokens }: Analysis, a: Dating, b: Dating, kind: number): boolean {
  if (SINGULAR.has(kind)) return true;
  return (
    !a.verbal && !b.verbal && tokens.lexeme[a.event] === tokens.lexeme[b.event] && (a.definite || b.definite)
  );
}

/** `the fire` without a name, in a text that tells of one event of the kind but for this second date. */
function isOnlyOne(a: Dating, b: Dating, kind: number, all: readonly Dating[]): boolean {
  if (!SINGULAR.has(kind) || !b.definite || b.names.size > 0) return false;
  const days = new Set(all.filter((dating) => dating.kind === kind).map(({ low }) => low));
  return days.size === 2 && days.has(a.low);
}

function finding({ tokens }: Analysis, first: Dating, second: Dating, level: "warning" | "note"): RuleResult {
  const event =
    wordOf(tokens.lexeme[second.event]!) ||
    tokens.text.slice(tokens.start[second.event], tokens.end[second.event]);
  return {
    kind: "review",
    level,
    span: second.place.date.span,
    message: `What seems to be one event (“${event}”) is dated ${dated(second)} here and ${dated(first)} elsewhere in the text. Check which date is right.`,
    related: [{ message: `The other date: ${dated(first)}.`, span: first.place.date.span }],
  };
}

function dated({ place, low, high }: Dating): string {
  const day = exactDay(place.date);
  if (day) return writtenDay(day);
  const [first, last] = [calendarDay(low), calendarDay(high)];
  return dayNumber(first) === dayNumber(last)
    ? writtenDay(first)
    : `${writtenDay(first)} to ${writtenDay(last)}`;
}
