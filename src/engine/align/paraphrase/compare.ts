import type { Act, InstrumentParagraph, InstrumentText, Span } from "../../../model/index.ts";
import { spanContains, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import type { ContentClaim } from "./claims/index.ts";
import { isOthersWords } from "./claims/masked.ts";
import { isPassing, isPlainCapital, isTelling } from "./common-words.ts";
import type { ParagraphWords } from "./paragraph-words.ts";
import { asPhrases, type Phrase, wholeName } from "./phrases.ts";
import type { TextRecord } from "./text-record.ts";
import { type Missing, missingFrom, nameIsIn, type Statement, statedWords } from "./unsupported.ts";
import { type Word, wordsIn } from "./words.ts";

/** A statement held against the text of one instrument. */
export interface Comparison {
  readonly claim: ContentClaim;
  readonly text: InstrumentText;
  /** The paragraph that has most of the statement's words; absent where none has any. */
  readonly nearest?: InstrumentParagraph;
  /**
   * Share of the statement's telling words that the nearest paragraph has, names that the text does not have left out, 0 to 1;
   * and how many these are.
   */
  readonly agreement: number;
  readonly shared: number;
  /** How many telling words the statement has. */
  readonly telling: number;
  /** Paragraphs that have nearly as many of its words, the nearest first. */
  readonly alike: readonly InstrumentParagraph[];
  readonly missing: readonly Phrase[];
}

/** An instrument made ready for comparison. */
export interface PreparedText {
  readonly text: InstrumentText;
  readonly record: TextRecord;
  readonly paragraphs: readonly ParagraphWords[];
}

/** From this share on the statement is clearly about the nearest paragraph. */
const CLEAR = 0.6;
const FEWEST_CLEAR = 2;
/** With this share of the nearest paragraph's words another may be the one that is meant. */
const ALIKE = 0.6;

/**
 * Holds a statement against the text of an instrument: what it says that is not there, beside the nearest paragraph, or the one
 * that the citation names. `ownDates` are the days on which the instrument came about.
 */
export function compareClaim(
  analysis: Analysis,
  claim: ContentClaim,
  prepared: PreparedText,
  ownDates: readonly string[],
  provision?: string,
): Comparison {
  const { text, record } = prepared;
  const statement = statementOf(analysis, claim, ownDates);
  const words = tellingWords(analysis, statement);
  const names = (word: Word) => word.capital && !statement.titleCase;
  const all = rank(prepared, words, claim.verb?.act, analysis);
  const cited = all.find(({ paragraph }) => isProvision(paragraph.paragraph, provision));
  const ranked = cited ? [cited] : all;
  const [best] = ranked;
  const close = closeTo(ranked, claim.verb?.act);
  const absent = missingFrom(analysis, statement, record);
  const rest = words.filter((word) => !absent.some(({ span }) => spansOverlap(span, word)));
  const agreement = best && rest.length > 0 ? best.count / rest.length : 0;
  const clear =
    agreement >= CLEAR &&
    (best?.count ?? 0) >= FEWEST_CLEAR &&
    (claim.verb?.act !== undefined || cited !== undefined);
  const missing = [
    ...absent.map((one) => ({ ...asWord(one, words, analysis, record), elsewhere: false })),
    ...citedNumbers(claim, analysis, record),
    ...missingWords(words, names, analysis, prepared, clear && !statement.titleCase ? close : undefined),
  ];
  return {
    claim,
    text,
    agreement,
    shared: best?.count ?? 0,
    telling: words.length,
    ...(best ? { nearest: best.paragraph.paragraph } : {}),
    alike: ranked
      .filter(({ count }) => count >= ALIKE * (best?.count ?? 0))
      .map(({ paragraph }) => paragraph.paragraph),
    missing: asPhrases(analysis.document.text, claim.content, words, missing).map((phrase) =>
      phrase.elsewhere ? { ...phrase, ...besideOf(phrase, close, words, analysis) } : phrase,
    ),
  };
}

/** Of the paragraphs near the statement the one that has the words around a phrase, those of its own stretch before others. */
function besideOf(
  { span }: Phrase,
  close: readonly Ranked[],
  words: readonly Word[],
  analysis: Analysis,
): { readonly beside?: InstrumentParagraph } {
  const own = words.filter((word) => !isParted(analysis.document.text, span, word));
  const weigh = ({ paragraph }: Ranked) =>
    words.reduce(
      (sum, word) => sum + (paragraph.has(word, analysis) ? (own.includes(word) ? words.length : 1) : 0),
      0,
    );
  const [best] = close.map((one) => ({ one, weight: weigh(one) })).sort((a, b) => b.weight - a.weight);
  return best ? { beside: best.one.paragraph.paragraph } : {};
}

/** A comma stands between them. */
function isParted(text: string, a: Span, b: Span): boolean {
  return /[,;]/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

export interface MissingItem extends Missing {
  /** It stands in the text, but in no paragraph near the statement. */
  readonly elsewhere: boolean;
}

function statementOf(
  { quotations, citations, document }: Analysis,
  { content }: ContentClaim,
  ownDates: readonly string[],
): Statement {
  const inside = (span: Span) => spansOverlap(span, content);
  return {
    spans: [content],
    without: [
      ...quotations
        .filter((quotation) => inside(quotation.span) && isOthersWords(quotation))
        .map(({ span }) => span),
      ...(citations.flatMap(({ span, dateSpan, vote }) =>
        [span, dateSpan, vote?.span].filter((each) => each !== undefined && inside(each)),
      ) as Span[]),
    ],
    ownDates,
    titleCase: isTitleCase(document.text, content),
  };
}

/** A headline: no word of some length begins with a small letter. */
function isTitleCase(text: string, { start, end }: Span): boolean {
  const words = wordsIn(text, start, end).filter(({ text: word, number }) => !number && word.length > 4);
  return words.length > 1 && words.every(({ capital }) => capital);
}

/** Of a name whose other words the text has, the missing one is a word: "Criminal" in the name of a tribunal that it sets up. */
function asWord(one: Missing, words: readonly Word[], analysis: Analysis, record: TextRecord): Missing {
  if (one.kind !== "name") return one;
  const name = wholeName(analysis.document.text, one.span);
  const others = words.filter((word) => spanContains(name, word) && !spansOverlap(one.span, word));
  return others.some(({ key }) => record.hasWord(key)) ? { ...one, kind: "word" } : one;
}

/** Another resolution in the statement: its number has to stand in the text. */
function citedNumbers(
  claim: ContentClaim,
  { citations }: Analysis,
  record: TextRecord,
): readonly MissingItem[] {
  return citations
    .filter(
      ({ span, number, form }) =>
        number !== undefined && form !== "vague" && spanContains(claim.content, span),
    )
    .filter((citation) => !claim.citations.some(({ number }) => number === citation.number))
    .filter(({ number }) => !record.words.some(({ key }) => key === number) && !record.text.includes(number!))
    .map(({ span }) => ({ kind: "number", span, elsewhere: false }));
}

/** Neither numbers and dates, which are compared by value, nor words of any statement. */
function tellingWords(analysis: Analysis, statement: Statement): readonly Word[] {
  return statedWords(analysis, statement).filter(
    (word) =>
      !word.number &&
      isTelling(word.key) &&
      !/^[IVX]+$/u.test(word.text) &&
      !(word.capital && isPlainCapital(word.key)) &&
      !analysis.dates.some(({ span, type }) => type === "DATE" && spansOverlap(span, word)),
  );
}

/** The paragraph or article that a citation names: `operative paragraph 3`, `2(4)`. */
function isProvision({ number }: InstrumentParagraph, provision: string | undefined): boolean {
  if (number === undefined || provision === undefined) return false;
  const cited = /\d+|\b[ivxlc]+\b/iu.exec(provision)?.[0].toLowerCase();
  return cited !== undefined && number.toLowerCase().replace("article ", "") === cited;
}

interface Ranked {
  readonly paragraph: ParagraphWords;
  readonly score: number;
  readonly count: number;
}

/** Words that few paragraphs have tell more than those that many have. */
function rank(
  { paragraphs }: PreparedText,
  words: readonly Word[],
  act: Act | undefined,
  analysis: Analysis,
): readonly Ranked[] {
  const having = words.map((word) => paragraphs.map((paragraph) => paragraph.has(word, analysis)));
  const weights = having.map((line) => 1 / (1 + Math.log(1 + line.filter(Boolean).length)));
  return paragraphs
    .map((paragraph, at) => {
      const found = words.filter((_, word) => having[word]![at]);
      const weight = words.reduce((sum, _, word) => sum + (having[word]![at] ? weights[word]! : 0), 0);
      const sameAct = act !== undefined && paragraph.acts.has(act);
      return { paragraph, count: found.length, score: found.length === 0 ? 0 : weight + (sameAct ? 0.5 : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The nearest, those with the same act, and those that have nearly as much: a statement often sums up several. */
function closeTo(ranked: readonly Ranked[], act: Act | undefined): readonly Ranked[] {
  const [best] = ranked;
  if (!best) return [];
  return ranked.filter(
    (one) =>
      one === best ||
      (act !== undefined && one.paragraph.acts.has(act)) ||
      (act === undefined && one.score >= best.score / 2),
  );
}

function missingWords(
  words: readonly Word[],
  isName: (word: Word) => boolean,
  analysis: Analysis,
  { record }: PreparedText,
  close: readonly Ranked[] | undefined,
): readonly MissingItem[] {
  return words.flatMap((word): MissingItem[] => {
    const span = { start: word.start, end: word.end };
    if (!isName(word) && !record.hasWord(word.key)) return [{ kind: "word", span, elsewhere: false }];
    if (!close || isPassing(word.key) || close.some(({ paragraph }) => paragraph.has(word, analysis)))
      return [];
    if (isName(word) && !nameIsIn(analysis, word, record)) return [];
    return [{ kind: isName(word) ? "name" : "word", span, elsewhere: true }];
  });
}
