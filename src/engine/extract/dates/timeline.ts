import type { DateExpression, Span } from "../../../model/index.ts";
import { formatDay, formatYear } from "../../calendar/index.ts";
import type { Tokens } from "../../text/tokens.ts";
import { boundsOf } from "./bounds.ts";
import type { Draft, Fields } from "./draft.ts";
import { type Anchor, type Anchors, anchorOf, isReckoned, resolve } from "./resolve.ts";
import { type Tense, tenseAround } from "./tense.ts";

type Building = { -readonly [Key in keyof DateExpression]: DateExpression[Key] };

/**
 * Follows the dates of a document in reading order, so that relative ones are reckoned from those before.
 * It is asked for thousands of dates a document: it keeps its state in fields and copies no objects.
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
    const range: Building = {
      kind: "date",
      span: this.span(draft),
      type: begin.type,
      value: `${begin.value}/${end.value}`,
      relative: begin.relative || end.relative,
      begin,
      end,
    };
    if (begin.low !== undefined) range.low = begin.low;
    if (end.high !== undefined) range.high = end.high;
    if (draft.modifier) range.modifier = draft.modifier;
    return range;
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
    const { type, fields } = draft;
    const found: Building = {
      kind: "date",
      span: this.span(draft),
      type,
      value,
      relative: isReckoned(draft),
    };
    if (type === "DATE" || type === "TIME") addBounds(found, value);
    if (fields) addFields(found, fields);
    if (draft.alternative) found.readings = [figures(fields!), figures(draft.alternative)];
    if (draft.anniversary !== undefined) found.anniversary = draft.anniversary;
    if (draft.modifier) found.modifier = draft.modifier;
    return found;
  }
}

function swapReadings(draft: Draft): void {
  const first = draft.fields!;
  draft.fields = draft.alternative!;
  draft.alternative = first;
}

function addBounds(found: Building, value: string): void {
  const bounds = boundsOf(value);
  if (!bounds) return;
  found.low = bounds.low;
  found.high = bounds.high;
}

function addFields(found: Building, fields: Fields): void {
  const { year, month, day, weekday } = fields;
  if (weekday !== undefined) found.weekday = weekday;
  if (fields.beforeChrist || (year === undefined && month === undefined && day === undefined)) return;
  const written: { year?: number; month?: number; day?: number } = {};
  if (year !== undefined) written.year = year;
  if (month !== undefined) written.month = month;
  if (day !== undefined) written.day = day;
  found.written = written;
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
