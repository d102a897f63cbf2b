import type { DateExpression, Span } from "../../../model/index.ts";
import { formatDay, formatYear } from "../../calendar/index.ts";
import type { Tokens } from "../../text/tokens.ts";
import { boundsOf } from "./bounds.ts";
import type { Draft, Fields } from "./draft.ts";
import { type Anchor, type Anchors, anchorOf, isReckoned, resolve } from "./resolve.ts";
import { type Tense, tenseAround } from "./tense.ts";

/**
 * Follows the dates of a document in reading order, so that relative ones are reckoned from those before.
 * It is asked for thousands of dates a document: it keeps its state in fields and copies no objects. All expressions have
 * all fields in one order, for the same reason as drafts.
 */
export class Timeline implements Anchors {
  readonly document: Anchor | undefined;
  context: Anchor | undefined = undefined;
  contextYear = 0;
  private readonly tokens: Tokens;
  private readonly dayFirst: boolean;
  private lastYear = 0;
  private lastYearBlock = -1;
  private first = 0;
  private end = 0;
  private from = 0;
  private to = 0;

  constructor(tokens: Tokens, document: Anchor | undefined, dayFirst: boolean) {
    this.tokens = tokens;
    this.document = document;
    this.dayFirst = dayFirst;
  }

  /** Reckons one draft; the sentence is tokens `[from, to)`. */
  tell(draft: Draft, block: number, from: number, to: number): DateExpression {
    if (draft.begin) return this.tellRange(draft, block, from, to);
    if (draft.alternative && !this.dayFirst) swapReadings(draft);
    this.first = draft.first;
    this.end = draft.end;
    this.from = from;
    this.to = to;
    this.contextYear = this.yearHolds(block) ? this.lastYear : 0;
    const value = resolve(draft, this);
    if (draft.type === "DATE" || draft.type === "TIME") this.follow(draft, value, block);
    return this.expression(draft, value);
  }

  tense(): Tense {
    return tenseAround(this.tokens, this.first, this.end, this.from, this.to);
  }

  private tellRange(draft: Draft, block: number, from: number, to: number): DateExpression {
    const begin = this.tell(draft.begin!, block, from, to);
    const end = this.tell(draft.until!, block, from, to);
    return {
      kind: "date",
      span: this.span(draft),
      type: begin.type,
      value: `${begin.value}/${end.value}`,
      relative: begin.relative || end.relative,
      begin,
      end,
      low: begin.low,
      high: end.high,
      weekday: undefined,
      written: undefined,
      readings: undefined,
      anniversary: undefined,
      modifier: draft.modifier,
    };
  }

  /** A year told in the text holds for days and months after it in its paragraph, and everywhere when the document has no date. */
  private yearHolds(block: number): boolean {
    if (this.lastYear === 0 || !this.document) return this.lastYear !== 0;
    // News tells the day and month of what is near its own date without a year.
    return block === this.lastYearBlock && this.lastYear < this.document.day.year - 1;
  }

  private follow(draft: Draft, value: string, block: number): void {
    const anchor = anchorOf(value);
    if (!anchor) return;
    this.context = anchor;
    const year = draft.fields?.year;
    if (year === undefined) return;
    this.lastYear = year;
    this.lastYearBlock = block;
  }

  private span(draft: Draft): Span {
    return { start: this.tokens.start[draft.first]!, end: this.tokens.end[draft.end - 1]! };
  }

  private expression(draft: Draft, value: string): DateExpression {
    const { type, fields, alternative } = draft;
    const bounds = type === "DATE" || type === "TIME" ? boundsOf(value) : undefined;
    return {
      kind: "date",
      span: this.span(draft),
      type,
      value,
      relative: isReckoned(draft),
      begin: undefined,
      end: undefined,
      low: bounds?.low,
      high: bounds?.high,
      weekday: fields?.weekday,
      written: fields && writtenOf(fields),
      readings: alternative && [figures(fields!), figures(alternative)],
      anniversary: draft.anniversary,
      modifier: draft.modifier,
    };
  }
}

function swapReadings(draft: Draft): void {
  const first = draft.fields!;
  draft.fields = draft.alternative!;
  draft.alternative = first;
}

function writtenOf({ year, month, day, beforeChrist }: Fields): DateExpression["written"] {
  const isNone = year === undefined && month === undefined && day === undefined;
  return beforeChrist || isNone ? undefined : { year, month, day };
}

function figures({ year, month, day }: Fields): string {
  return formatDay({ year: year!, month: month!, day: day! });
}

/** The document's own date as an anchor; as fine as it is given. */
export function anchorOfDocument(published: string | undefined): Anchor | undefined {
  return published === undefined
    ? undefined
    : anchorOf(published.length === 4 ? formatYear(Number(published)) : published);
}
