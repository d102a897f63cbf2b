import type { Citation, DateExpression, Evidence, Instrument } from "../../../model/index.ts";
import { recordOf, statingCitations, writtenDate } from "../citation-record.ts";
import { isNearMiss } from "../near-miss.ts";
import type { RuleContext, RuleResult } from "../rule.ts";
import { gather, linkedDate, type Sentences } from "./linked-dates.ts";
import { dayIn, nearDate } from "./near-dates.ts";

/** A day that the words around a citation give to its act, a slip away from the record's. */
export interface DayAround {
  readonly citation: Citation;
  readonly evidence: Evidence;
  readonly date: DateExpression;
  /** The day as the text tells it, ISO 8601. */
  readonly stated: string;
  readonly meant: Instrument;
}

/** Goes through the citations that give no day of their own, and whose act the record dates to the day. */
export function* daysAround({ analysis, evidence }: RuleContext): Generator<DayAround> {
  let gathered: Sentences | undefined;
  let owned: ReadonlySet<string> | undefined;
  for (const [citation, found] of statingCitations(analysis.citations, evidence)) {
    if (!isDatable(citation, found)) continue;
    gathered ??= gather(analysis);
    owned ??= recordedDays(evidence);
    const around = dayOf(gathered, citation, found, owned);
    if (around) yield around;
  }
}

function dayOf(
  gathered: Sentences,
  citation: Citation,
  evidence: Evidence,
  owned: ReadonlySet<string>,
): DayAround | undefined {
  const dated = evidence.instruments.filter(hasDay);
  const linked = linkedDate(gathered, citation);
  const bound = linked?.bound === true;
  const date = linked?.date ?? nearDate(gathered, citation, dated.flatMap(daysOf), owned);
  if (!date) return undefined;
  const meant = dated.find(
    (instrument) =>
      daysOf(instrument).some((day) => isNearMiss(dayIn(date, day), day)) ||
      (bound && date.value.slice(0, 4) === instrument.date!.slice(0, 4)),
  );
  if (!meant || dated.some((instrument) => allows(instrument, dayIn(date, meant.date!)))) return undefined;
  return { citation, evidence, date, stated: dayIn(date, meant.date!), meant };
}

/** The day of the act, and others to the day that the record has for it. */
function daysOf({ date, otherDates = [] }: Instrument): readonly string[] {
  return [date!, ...otherDates.map(({ value }) => value)].filter((day) => day.length === 10);
}

function recordedDays(evidence: ReadonlyMap<Citation, Evidence>): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { status, instruments } of evidence.values())
    if (status === "found")
      for (const each of instruments)
        if (each.date !== undefined) for (const day of daysOf(each)) days.add(day);
  return days;
}

/** Only the year is another: the number and the year are in doubt, not the day. */
export function isOfOtherYear({ stated, meant }: DayAround): boolean {
  return meant.date!.slice(4) === stated.slice(4) && !meant.date!.startsWith(stated.slice(0, 4));
}

/** A judgment with its day and month, and another year; of these speaks citation/wrong-year. */
export function isJudgmentOfOtherYear(
  { date, instrumentType }: Citation,
  { status, instruments }: Evidence,
): boolean {
  if (instrumentType !== "judgment" && instrumentType !== "advisoryOpinion") return false;
  if (status !== "found" || date?.length !== 10) return false;
  const dated = instruments.filter(hasDay);
  return (
    dated.length > 0 && dated.every((each) => each.date!.slice(4) === date.slice(4) && !allows(each, date))
  );
}

export function resultAround({ date, stated, meant, evidence }: DayAround): RuleResult {
  return {
    kind: "review",
    level: "warning",
    span: date.span,
    message: `The record dates ${meant.name ?? meant.id} ${writtenDate(meant.date!)}; the text gives ${writtenDate(stated)}. Check the date against the source.`,
    related: [recordOf(meant, evidence)],
    suggestion: writtenDate(meant.date!),
  };
}

function isDatable({ date = "" }: Citation, { status, instruments }: Evidence): boolean {
  return status === "found" && date.length < 10 && instruments.some(hasDay);
}

function hasDay({ date }: Instrument): boolean {
  return date?.length === 10;
}

/** Dates are compared to the precision that both have. */
export function allows({ date, otherDates = [] }: Instrument, stated: string): boolean {
  return [date!, ...otherDates.map(({ value }) => value)].some(
    (known) => known.startsWith(stated) || stated.startsWith(known),
  );
}
