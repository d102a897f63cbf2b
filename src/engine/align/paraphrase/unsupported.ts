import type { DateExpression, Place, Span } from "../../../model/index.ts";
import { spanContains, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { isFunctionWord, isPlainCapital } from "./common-words.ts";
import { hasPlace, spelledOut } from "./names.ts";
import { numberValue, pointsOf, type TextRecord } from "./text-record.ts";
import { isAcronym, type Word, wordsIn } from "./words.ts";

/** Something that a statement says and a text does not contain. */
export interface Missing {
  readonly kind: "name" | "number" | "date" | "word";
  /** In the document. */
  readonly span: Span;
}

/** Stretches of a statement, in the document's offsets, and what in them is not to be held against the text. */
export interface Statement {
  readonly spans: readonly Span[];
  /** The citation itself, a vote, words in quotation marks: other rules look at them. */
  readonly without: readonly Span[];
  /** Days on which the cited thing came about; saying them says nothing about its text. */
  readonly ownDates: readonly string[];
  /** It is a headline in which every word has a capital, so that capitals tell no names. */
  readonly titleCase?: boolean;
}

/**
 * The names, numbers and dates of a statement that a text does not contain, in the order of the statement. A name counts
 * as contained under any alias, in any form and in a scanner's reading of it.
 */
export function missingFrom(
  analysis: Analysis,
  statement: Statement,
  record: TextRecord,
): readonly Missing[] {
  return [
    ...missingDates(analysis, statement, record),
    ...missingNumbers(analysis, statement, record),
    ...missingNames(analysis, statement, record),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** The words of a statement that may be held against a text. */
export function statedWords(analysis: Analysis, { spans, without }: Statement): readonly Word[] {
  return spans
    .flatMap(({ start, end }) => wordsIn(analysis.document.text, start, end))
    .filter((word) => !without.some((span) => spansOverlap(span, word)));
}

function within(span: Span, { spans, without }: Statement): boolean {
  return (
    spans.some((outer) => spanContains(outer, span)) && !without.some((other) => spansOverlap(other, span))
  );
}

function missingDates(analysis: Analysis, statement: Statement, record: TextRecord): readonly Missing[] {
  return analysis.dates
    .filter(({ span }) => within(span, statement))
    .flatMap(pointsOf)
    .filter((date) => isPoint(date) && !isOwn(date, statement) && !hasDate(record, date))
    .map(({ span }) => ({ kind: "date", span }));
}

/** A calendar day, month or year as written; what is reckoned from another date is not held against a text. */
function isPoint({ type, value, written }: DateExpression): boolean {
  return type === "DATE" && written !== undefined && /^(?:\d{4}|XXXX(?=-\d\d))(?:-\d\d){0,2}$/u.test(value);
}

/** The day on which the instrument came about, as exactly as it is said. */
function isOwn({ value }: DateExpression, { ownDates }: Statement): boolean {
  return ownDates.some((own) => own === value || own.startsWith(`${value}-`));
}

/** A date of the text, or a less exact statement of one; a date without its year agrees with every year. */
function hasDate(record: TextRecord, date: DateExpression): boolean {
  const { value } = date;
  if (/^\d{4}$/u.test(value) && record.values.has(Number(value))) return true;
  return record.dates.some((other) => {
    const held = other.value.replace(/T.*$/u, "");
    if (hasYear(date) && hasYear(other)) return states(held, value);
    return /^.{4}-\d\d/u.test(held) && /^.{4}-\d\d/u.test(value) && states(held.slice(5), value.slice(5));
  });
}

function hasYear({ written, value, relative }: DateExpression): boolean {
  return written?.year !== undefined || (!relative && /^\d{4}/u.test(value));
}

/** A day states its month and its year, not the other way round. */
function states(held: string, value: string): boolean {
  return held === value || held.startsWith(`${value}-`);
}

function missingNumbers(analysis: Analysis, statement: Statement, record: TextRecord): readonly Missing[] {
  const dates = analysis.dates.flatMap(pointsOf).filter((date) => date.type === "TIME" || isPoint(date));
  return statedWords(analysis, statement)
    .filter((word) => isTellingNumber(word) && !dates.some(({ span }) => spansOverlap(span, word)))
    .filter((word) => !hasNumber(analysis, word, record))
    .map(({ start, end }) => ({ kind: "number", span: { start, end } }));
}

/** `one` is often no number, and 0 is written in other ways. */
function isTellingNumber({ key, text }: Word): boolean {
  const value = numberValue(key);
  return value !== undefined && (/\d/u.test(text) || value > 1);
}

function hasNumber(analysis: Analysis, word: Word, record: TextRecord): boolean {
  const value = numberValue(word.key)!;
  if (record.values.has(value)) return true;
  const figure = analysis.figures.find(({ span }) => spanContains(span, word));
  return figure !== undefined && figure.value !== null && record.values.has(figure.value);
}

/** How far around a word the name it is part of reaches. */
const NAME_REACH = 90;

function missingNames(analysis: Analysis, statement: Statement, record: TextRecord): readonly Missing[] {
  const words = statedWords(analysis, statement).filter(
    (word) => (word.capital || isCode(word)) && !analysis.dates.some(({ span }) => spansOverlap(span, word)),
  );
  const places = analysis.places.filter(({ span }) => within(span, statement));
  const named = statement.titleCase
    ? words.filter((word) => places.some(({ span }) => spansOverlap(span, word)))
    : words;
  const missing = named.filter((word) => !hasName(analysis, word, places, record));
  return joined(missing, analysis.document.text).map((span) => ({ kind: "name", span }));
}

/** Whether the text has the name that a capitalised word is part of; true for words that are no name. */
export function nameIsIn(analysis: Analysis, word: Word, record: TextRecord): boolean {
  return hasName(
    analysis,
    word,
    analysis.places.filter(({ span }) => spansOverlap(span, word)),
    record,
  );
}

function hasName(analysis: Analysis, word: Word, places: readonly Place[], record: TextRecord): boolean {
  const place = places.find(({ span }) => spansOverlap(span, word));
  if (place && hasPlace(record, place)) return true;
  if (!place && !isName(analysis, word)) return true;
  if (record.hasName(word.key) || record.hasNameLike(word.key)) return true;
  return isAcronym(word) ? record.spellsOut(word.key) : hasAcronymOf(analysis, word, record);
}

/** The name in full, of which the text has the acronym: `United Nations Protection Force` for `UNPROFOR`. */
function hasAcronymOf({ document: { text } }: Analysis, word: Word, record: TextRecord): boolean {
  if (record.acronyms.size === 0) return false;
  const near = wordsIn(text, Math.max(0, word.start - NAME_REACH), word.end + NAME_REACH);
  const names = [...record.acronyms].filter((acronym) => acronym.length >= 3);
  return names.some((acronym) => {
    const span = spelledOut(near, acronym);
    return span !== undefined && spanContains(span, word);
  });
}

/** Letters and digits in one word, `8VC`; no ordinal. */
function isCode({ text, key }: Word): boolean {
  return /\p{Nd}/u.test(text) && /\p{Lu}/u.test(text) && numberValue(key) === undefined;
}

/** A capital within a sentence; at its beginning every word has one. */
function isName(analysis: Analysis, word: Word): boolean {
  if (
    word.key.length === 1 ||
    /^[IVX]+$/u.test(word.text) ||
    isFunctionWord(word.key) ||
    isPlainCapital(word.key)
  )
    return false;
  if (/^\p{Lu}{2,}$/u.test(word.text)) return true;
  return !beginsSentence(analysis.document.text, word.start);
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  // After an initial or an abbreviation no sentence begins: `J. Miller`, `Miller v. Smith`.
  return /(?:^|[.!?:“”"‘(\n•])\s*$/u.test(before) && !/(?:^|[\s.])\p{L}{1,2}\.\s$/u.test(before);
}

/** Words of one name that follow each other make one span. */
function joined(words: readonly Word[], text: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (
      last &&
      /^(?:[\s.-]{1,3}|\s+(?:of|the|and|de|al|bin|von)(?:\s+the)?\s+)$/u.test(text.slice(last.end, start)) &&
      !/ and /u.test(text.slice(last.end, start))
    )
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
