import type { DateExpression } from "../../../model/index.ts";
import {
  CAPITAL,
  integerAt as digitsAt,
  NEWLINE_BEFORE,
  SPACE_BEFORE,
  type Tokens,
} from "../../text/tokens.ts";

/** The parts of a date or time as the text gives them; what it does not give is absent. */
export interface Fields {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** ISO 8601 week of the year. */
  week?: number | undefined;
  /** 1 Monday to 7 Sunday. */
  weekday?: number | undefined;
  /** 1 spring to 4 winter. */
  season?: number | undefined;
  quarter?: number | undefined;
  half?: number | undefined;
  /** First three digits of the years: 199. */
  decade?: number | undefined;
  /** First two digits of the years: 19. */
  century?: number | undefined;
  /** Years before Christ count from 1. */
  beforeChrist?: boolean | undefined;
  weekend?: boolean | undefined;
  /** Index into the codes of TIMEX3 for parts of a day. */
  daypart?: number | undefined;
  hour?: number | undefined;
  minute?: number | undefined;
  second?: number | undefined;
  /** A feast by name, reckoned once the year is known. */
  holiday?: Holiday | undefined;
}

export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly rule: "thanksgiving" | "easter" | "goodFriday" | "easterMonday" };

/** A distance from the document's date or from the date told before. */
export interface Offset {
  readonly unit: number;
  readonly count: number;
  readonly from: "document" | "context";
  /** A whole unit of the calendar, as in `last year`, and no distance, as in `a year ago`. */
  readonly calendar?: boolean;
}

/** An expression found in the text, before it is reckoned from the dates around it. Token range half-open. */
export interface Draft {
  first: number;
  end: number;
  type: DateExpression["type"];
  /** Final TIMEX3 value, for references, durations and sets. */
  value?: string | undefined;
  fields?: Fields | undefined;
  offset?: Offset | undefined;
  /** −1 last, 0 this, 1 next: how a day, month or season without a year lies to the document's date. */
  direction?: -1 | 0 | 1 | undefined;
  /** The year is told against another: `January this year`, `the year-ago quarter`. */
  yearShift?: { readonly count: number; readonly from: Offset["from"] } | undefined;
  /** The date is meant to lie near one told before: `that summer`. */
  fromContext?: boolean | undefined;
  modifier?: NonNullable<DateExpression["modifier"]> | undefined;
  /** Both readings of a numeric date; `fields` holds the first. */
  alternative?: Fields | undefined;
  /** Dropped unless it is joined to another expression: `fall`, `the morning`, `Sat`. */
  weak?: boolean | undefined;
  /** Evidence for the order of day and month in figures: positive for day first. */
  order?: number | undefined;
  begin?: Draft | undefined;
  until?: Draft | undefined;
  anniversary?: number | undefined;
  /** Somebody's age: it takes its tokens and is no time expression. */
  age?: boolean | undefined;
}

/**
 * A draft that has every field, in one order. Joining and reckoning ask a draft for a dozen fields, and in objects of many
 * shapes each question takes as long as reading a sentence.
 */
class WholeDraft implements Draft {
  first: Draft["first"];
  end: Draft["end"];
  type: Draft["type"];
  value: Draft["value"];
  fields: Draft["fields"];
  offset: Draft["offset"];
  direction: Draft["direction"];
  yearShift: Draft["yearShift"];
  fromContext: Draft["fromContext"];
  modifier: Draft["modifier"];
  alternative: Draft["alternative"];
  weak: Draft["weak"];
  order: Draft["order"];
  begin: Draft["begin"];
  until: Draft["until"];
  anniversary: Draft["anniversary"];
  age: Draft["age"];

  constructor(draft: Draft) {
    this.first = draft.first;
    this.end = draft.end;
    this.type = draft.type;
    this.value = draft.value;
    this.fields = draft.fields && copyOfFields(draft.fields);
    this.offset = draft.offset;
    this.direction = draft.direction;
    this.yearShift = draft.yearShift;
    this.fromContext = draft.fromContext;
    this.modifier = draft.modifier;
    this.alternative = draft.alternative;
    this.weak = draft.weak;
    this.order = draft.order;
    this.begin = draft.begin && new WholeDraft(draft.begin);
    this.until = draft.until && new WholeDraft(draft.until);
    this.anniversary = draft.anniversary;
    this.age = draft.age;
  }
}

/** A draft of its own with the same fields. */
export function copyOf(draft: Draft): Draft {
  return new WholeDraft(draft);
}

/** Fields of their own with the same values, in one order, for the same reason as {@link WholeDraft}. */
export function copyOfFields(fields: Fields): Fields {
  return {
    year: fields.year,
    month: fields.month,
    day: fields.day,
    week: fields.week,
    weekday: fields.weekday,
    season: fields.season,
    quarter: fields.quarter,
    half: fields.half,
    decade: fields.decade,
    century: fields.century,
    beforeChrist: fields.beforeChrist,
    weekend: fields.weekend,
    daypart: fields.daypart,
    hour: fields.hour,
    minute: fields.minute,
    second: fields.second,
    holiday: fields.holiday,
  };
}

/** Integer value of a token before `end` of one to `most` ASCII digits, else −1. */
export function integerAt(tokens: Tokens, at: number, end: number, most = 4): number {
  return at < end ? digitsAt(tokens, at, most) : -1;
}

export function widthOf(tokens: Tokens, at: number): number {
  return tokens.end[at]! - tokens.start[at]!;
}

/** Whether white space stands before a token. */
export function spaced(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & SPACE_BEFORE) !== 0;
}

export function startsLine(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & NEWLINE_BEFORE) !== 0;
}

export function isCapital(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & CAPITAL) !== 0;
}

/** Whether nothing, not even white space, parts a token from the one before it. */
export function attached(tokens: Tokens, at: number, end: number): boolean {
  return at < end && at > 0 && tokens.start[at] === tokens.end[at - 1];
}
