import type { DateExpression } from "../../../model/index.ts";
import { type CalendarDay, parseDay } from "../../calendar/index.ts";
import { CLAIMED_BY_DATE, type Claims, claim, type Reading } from "../../reading.ts";
import type { Tokens } from "../../text/tokens.ts";
import { boundsOf } from "./bounds.ts";
import { compose } from "./compose.ts";
import type { Draft, Fields } from "./draft.ts";
import { takeInModifier } from "./modifiers.ts";
import { type Anchor, anchorOf, resolve } from "./resolve.ts";
import { scan } from "./scan.ts";
import { tenseAround } from "./tense.ts";

/**
 * Finds dates, times, durations and sets of a document and reckons their TIMEX3 values. Sorted by start; spans do
 * not overlap; a stretch of time is one expression with its two ends in `begin` and `end`. Claims their tokens.
 * O(n).
 */
export function extractDates(reading: Reading, claims: Claims): readonly DateExpression[] {
  const { tokens, sentences, document } = reading;
  const bySentence: Draft[] = [];
  const sentenceOfDraft: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const found = draftsOf(tokens, sentences.first[s]!, sentences.first[s + 1]!);
    for (const draft of found) {
      bySentence.push(draft);
      sentenceOfDraft.push(s);
    }
  }
  const timeline = new Timeline(tokens, anchorOfDocument(document.published), prefersDayFirst(bySentence));
  return bySentence.map((draft, i) => {
    const s = sentenceOfDraft[i]!;
    claim(claims, draft.first, draft.end, CLAIMED_BY_DATE);
    return timeline.tell(draft, sentences.block[s]!, sentences.first[s]!, sentences.first[s + 1]!);
  });
}

const none: readonly Draft[] = [];

function draftsOf(tokens: Tokens, from: number, end: number): readonly Draft[] {
  const found: Draft[] = [];
  scan(tokens, from, end, found);
  if (found.length === 0) return none;
  const drafts = compose(tokens, found);
  let floor = from;
  for (const draft of drafts) {
    takeInModifier(tokens, draft, floor);
    floor = draft.end;
  }
  return drafts;
}

function anchorOfDocument(published: string | undefined): Anchor | undefined {
  return published === undefined ? undefined : anchorOf(published);
}

/** Which order of day and month the dates of the document show; day first where they show none. */
function prefersDayFirst(drafts: readonly Draft[]): boolean {
  let weight = 0;
  for (const draft of drafts) weight += draft.order ?? 0;
  return weight >= 0;
}

/** Follows the dates of a document in reading order, so that relative ones are reckoned from those before. */
class Timeline {
  private readonly tokens: Tokens;
  private readonly document: Anchor | undefined;
  private readonly dayFirst: boolean;
  private context: Anchor | undefined;
  private contextYear = 0;
  private yearBlock = -1;

  constructor(tokens: Tokens, document: Anchor | undefined, dayFirst: boolean) {
    this.tokens = tokens;
    this.document = document;
    this.dayFirst = dayFirst;
  }

  /** Reckons one draft; the sentence is tokens `[from, to)`. */
  tell(draft: Draft, block: number, from: number, to: number): DateExpression {
    if (draft.begin) return this.tellRange(draft, block, from, to);
    const ordered = this.ordered(draft);
    const anchors = {
      ...(this.document ? { document: this.document } : {}),
      ...(this.context ? { context: this.context } : {}),
      ...(this.yearHolds(block) ? { contextYear: this.contextYear } : {}),
    };
    const { value, relative } = resolve(ordered, anchors, () =>
      tenseAround(this.tokens, draft.first, draft.end, from, to),
    );
    this.follow(ordered, value, block);
    return this.expression(ordered, value, relative);
  }

  private tellRange(draft: Draft, block: number, from: number, to: number): DateExpression {
    const begin = this.tell(draft.begin!, block, from, to);
    const end = this.tell(draft.until!, block, from, to);
    const low = begin.low;
    const high = end.high;
    return {
      kind: "date",
      span: this.span(draft),
      type: begin.type,
      value: `${begin.value}/${end.value}`,
      relative: begin.relative || end.relative,
      begin,
      end,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
      ...(draft.modifier ? { modifier: draft.modifier } : {}),
    };
  }

  private ordered(draft: Draft): Draft {
    if (!draft.alternative || this.dayFirst) return draft;
    return { ...draft, fields: draft.alternative, alternative: draft.fields! };
  }

  /** A year told in the text holds for days and months after it in its paragraph, and everywhere when the document has no date. */
  private yearHolds(block: number): boolean {
    if (this.contextYear === 0) return false;
    if (!this.document) return true;
    return block === this.yearBlock && this.contextYear !== this.document.day.year;
  }

  private follow(draft: Draft, value: string, block: number): void {
    if (draft.type === "DURATION" || draft.type === "SET") return;
    const anchor = anchorOf(value);
    if (!anchor) return;
    this.context = anchor;
    if (draft.fields?.year !== undefined && !draft.fields.beforeChrist) {
      this.contextYear = draft.fields.year;
      this.yearBlock = block;
    }
  }

  private span(draft: Draft): DateExpression["span"] {
    return { start: this.tokens.start[draft.first]!, end: this.tokens.end[draft.end - 1]! };
  }

  private expression(draft: Draft, value: string, relative: boolean): DateExpression {
    const bounds = draft.type === "DURATION" || draft.type === "SET" ? undefined : boundsOf(value);
    const written = draft.fields ? writtenParts(draft.fields) : undefined;
    const weekday = draft.fields?.weekday;
    return {
      kind: "date",
      span: this.span(draft),
      type: draft.type,
      value,
      relative,
      ...(bounds ?? {}),
      ...(weekday === undefined ? {} : { weekday }),
      ...(draft.alternative ? { readings: this.readings(draft) } : {}),
      ...(written ? { written } : {}),
      ...(draft.anniversary === undefined ? {} : { anniversary: draft.anniversary }),
      ...(draft.modifier ? { modifier: draft.modifier } : {}),
    };
  }

  private readings(draft: Draft): readonly [string, string] {
    return [figures(draft.fields!), figures(draft.alternative!)];
  }
}

function figures({ year, month, day }: Fields): string {
  const two = (part: number | undefined) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function writtenParts({ year, month, day, beforeChrist }: Fields): DateExpression["written"] {
  if (beforeChrist || (year === undefined && month === undefined && day === undefined)) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The document's own date as a calendar day, where it is known to the day. */
export function publishedDay(published: string | undefined): CalendarDay | undefined {
  return published === undefined ? undefined : parseDay(published);
}
