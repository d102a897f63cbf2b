import type { Citation, CitationBody, DateExpression, InstrumentType, Span } from "../../../model/index.ts";
import { CLAIMED_BY_DATE, type Claims, type Reading } from "../../reading.ts";
import type { Sentences } from "../../text/sentences.ts";
import { integerAt, SPACE_BEFORE, type Tokens } from "../../text/tokens.ts";

export { integerAt };

/** A citation while it is put together. Token ranges are half-open. */
export interface Draft {
  first: number;
  end: number;
  /** The words of the whole list or phrase it stands in, by which it hangs in its clause. */
  phraseFirst: number;
  phraseEnd: number;
  /** Offsets of the span, where they do not fall on tokens. */
  start?: number;
  stop?: number;
  form: Citation["form"];
  instrumentType: InstrumentType;
  body?: CitationBody;
  bodyStated: boolean;
  normal?: string;
  number?: string;
  session?: string;
  year?: number;
  date?: string;
  dateSpan?: Span;
  provision?: string;
  name?: string;
  vote?: Citation["vote"];
  nearVotes?: Citation["nearVotes"];
  antecedent?: Draft;
  group?: number;
  accessed?: string;
  /** `the resolution`, `the judgment`: dropped unless an antecedent is found. */
  anaphor?: boolean;
  /** A resolution without number, kept only when a date tells which is meant. */
  needsDate?: boolean;
  /** The text says no more than `UN`, so that either numbered organ may be meant. */
  saysUnitedNations?: boolean;
  /** Stands as the name of an article's treaty only. */
  lexical?: string;
}

/** A place where the text names a body. */
export interface BodyMention {
  readonly first: number;
  readonly end: number;
  readonly body: CitationBody;
  /** An organ of the United Nations that adopts resolutions, the United Nations as such, or another body. */
  readonly kind: "organ" | "unitedNations" | "other";
  /** Named in full, not as `the Council`. */
  readonly full: boolean;
}

/** Goes through one document from trigger to trigger and keeps what was found. */
export class CitationScan {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly dates: readonly DateExpression[];
  readonly claims: Claims;
  readonly drafts: Draft[] = [];
  readonly bodies: BodyMention[] = [];
  groups = 0;
  /** No citation may reach back before this token: the end of the last one. */
  floor = 0;
  /** Bounds of the sentence that is being read. */
  sentence = 0;
  first = 0;
  end = 0;

  constructor(reading: Reading, claims: Claims, dates: readonly DateExpression[]) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.sentences = reading.sentences;
    this.dates = dates;
    this.claims = claims;
    this.end = this.sentences.count > 0 ? this.sentences.first[1]! : 0;
  }

  /** Moves on to the sentence of token `at`; tokens come in ascending order. */
  moveTo(at: number): void {
    const { first } = this.sentences;
    while (at >= this.end && this.sentence + 1 < this.sentences.count) {
      this.sentence++;
      this.first = first[this.sentence]!;
      this.end = first[this.sentence + 1]!;
    }
  }

  /** Reads tokens `[first, end)` as a sentence of its own: a cell or a line. */
  limit(first: number, end: number): void {
    this.first = first;
    this.end = end;
  }

  /** Begins again at the first sentence. */
  restart(): void {
    this.sentence = 0;
    this.first = 0;
    this.end = this.sentences.count > 0 ? this.sentences.first[1]! : 0;
    this.floor = 0;
  }

  lexeme(at: number): number {
    return at >= 0 && at < this.tokens.count ? this.tokens.lexeme[at]! : 0;
  }

  text(first: number, end: number): string {
    return end > first ? this.tokens.text.slice(this.tokens.start[first], this.tokens.end[end - 1]) : "";
  }

  span(first: number, end: number): Span {
    return { start: this.tokens.start[first]!, end: this.tokens.end[end - 1]! };
  }

  /** Adds a draft and lets none reach back into it. */
  add(draft: Draft): void {
    this.drafts.push(draft);
    this.floor = Math.max(this.floor, draft.end);
  }

  /** A date or year that begins at token `at` and is told without leaning on other dates. */
  dateAt(at: number): StatedDate | undefined {
    if (at >= this.tokens.count) return undefined;
    if ((this.claims[at]! & CLAIMED_BY_DATE) !== 0) {
      const found = this.expressionAt(this.tokens.start[at]!);
      if (found) return this.stated(found, at);
    }
    const year = yearAt(this.tokens, at);
    return year > 0 ? { year, span: this.span(at, at + 1), next: at + 1 } : undefined;
  }

  private expressionAt(offset: number): DateExpression | undefined {
    let low = 0;
    let high = this.dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.dates[middle]!.span.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.dates[low];
    return found && found.span.start === offset ? found : undefined;
  }

  private stated({ type, value, relative, span }: DateExpression, at: number): StatedDate | undefined {
    if (type !== "DATE" || relative || !/^\d{4}(-\d\d){0,2}$/.test(value)) return undefined;
    let next = at + 1;
    while (next < this.tokens.count && this.tokens.start[next]! < span.end) next++;
    const year = Number(value.slice(0, 4));
    return { year, ...(value.length > 4 ? { date: value } : {}), span, next };
  }
}

/** A date that the text states, to the day, the month or the year. */
export interface StatedDate {
  readonly year: number;
  /** ISO 8601; absent when only the year is told. */
  readonly date?: string;
  readonly span: Span;
  /** Token after it. */
  readonly next: number;
}

/** Whether token `at` stands directly after the one before it. */
export function attached(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && (tokens.flags[at]! & SPACE_BEFORE) === 0;
}

/** A year in four digits in which an instrument may have been made, else −1. */
export function yearAt(tokens: Tokens, at: number): number {
  const value = integerAt(tokens, at, 4);
  return value >= 1850 && value <= 2100 ? value : -1;
}
