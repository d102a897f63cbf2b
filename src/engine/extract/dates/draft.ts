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
  year?: number;
  month?: number;
  day?: number;
  /** ISO 8601 week of the year. */
  week?: number;
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  /** 1 spring to 4 winter. */
  season?: number;
  quarter?: number;
  half?: number;
  /** First three digits of the years: 199. */
  decade?: number;
  /** First two digits of the years: 19. */
  century?: number;
  /** Years before Christ count from 1. */
  beforeChrist?: boolean;
  weekend?: boolean;
  /** Index into the codes of TIMEX3 for parts of a day. */
  daypart?: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** A feast by name, reckoned once the year is known. */
  holiday?: Holiday;
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
  value?: string;
  fields?: Fields;
  offset?: Offset;
  /** −1 last, 0 this, 1 next: how a day, month or season without a year lies to the document's date. */
  direction?: -1 | 0 | 1;
  /** The year is told against another: `January this year`, `the year-ago quarter`. */
  yearShift?: { readonly count: number; readonly from: Offset["from"] };
  /** The date is meant to lie near one told before: `that summer`. */
  fromContext?: boolean;
  modifier?: NonNullable<DateExpression["modifier"]>;
  /** Both readings of a numeric date; `fields` holds the first. */
  alternative?: Fields;
  /** Dropped unless it is joined to another expression: `fall`, `the morning`, `Sat`. */
  weak?: boolean;
  /** Evidence for the order of day and month in figures: positive for day first. */
  order?: number;
  begin?: Draft;
  until?: Draft;
  anniversary?: number;
  /** Somebody's age: it takes its tokens and is no time expression. */
  age?: boolean;
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
