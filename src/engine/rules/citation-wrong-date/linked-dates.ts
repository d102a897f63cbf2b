import type { Citation, DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { parseDay } from "../../calendar/index.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NEWLINE_BEFORE, NUMBER, type Tokens, WORD } from "../../text/tokens.ts";

/** Words by which a text says that an act was made: verbs of organs and courts, and nouns of what they make. */
const ACTS = wordSet(
  `adopted passed approved decided delivered given gave handed rendered issued ruled pronounced judgment judgement opinion judgments
   ruling decision came followed answered voted vote carried text adoption delivery proclaimed agreed acted judgements`,
);
/** Said of the act itself only where they follow it: a letter is dated as well, and a treaty signed by many. */
const DATES = wordSet("dates dated date signed concluded");
/** Words between an act and its day. */
const BEFORE_DATE = wordSet(
  `on of , unanimously finally was were the its judgment judgement merits down out in from by at security general assembly council un
   united nations international court justice european human rights grand chamber meeting night morning evening afternoon day very taken
   took place back to only just already same also had been st nd rd th conference states`,
);
const BACK_REFERENCES = wordSet("the it its that this both");
const GROUPS = wordSet("both all each these they");
const OBJECTS = wordSet("it this");
const JUDGMENTS = wordSet("judgment judgement ruling decision opinion");
const ON = wordSet("on");
const OF = wordSet("of");
const IN = lexemeOf("in");
const ITS = lexemeOf("its");
const ORGANS = wordSet("court council assembly chamber tribunal judges");

/** What each sentence cites and dates, gathered once for a document. */
export interface Sentences {
  readonly analysis: Analysis;
  readonly citations: Int32Array;
  readonly days: ReadonlyMap<number, readonly DateExpression[]>;
}

/** A day, and whether the text calls it that of the act itself (`its judgment of 3 May 2005`). */
export interface LinkedDate {
  readonly date: DateExpression;
  readonly bound: boolean;
}

export function gather(analysis: Analysis): Sentences {
  const { sentences, tokens } = analysis;
  const sentenceAt = (offset: number) => sentenceOf(sentences, tokenAt(tokens, offset));
  const citations = new Int32Array(sentences.count + 1);
  for (const { span, form } of analysis.citations)
    if (form !== "vague") citations[sentenceAt(span.start)]! += 1;
  const days = new Map<number, DateExpression[]>();
  for (const date of analysis.dates) {
    if (!isDay(date)) continue;
    const sentence = sentenceAt(date.span.start);
    const listed = days.get(sentence);
    if (listed) listed.push(date);
    else days.set(sentence, [date]);
  }
  return { analysis, citations, days };
}

function isDay({ type, value, written }: DateExpression): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return written?.day !== undefined && written.month !== undefined && parseDay(value) !== undefined;
}

/**
 * The day that the words around a citation tie to its making, where the citation itself was given none: `gave judgment
 * on 26 June 2015`, `decided on 27 July 1986`, also in the sentence after it when that cites nothing else.
 */
export function linkedDate(gathered: Sentences, citation: Citation): LinkedDate | undefined {
  const { analysis, citations, days } = gathered;
  const { sentences, tokens } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, citation.span.start));
  const here = days.get(sentence) ?? [];
  const beside =
    besideCitation(analysis, citation, sentence, here) ?? inCellBefore(gathered, citation, sentence);
  if (beside) return { date: beside, bound: false };
  if (citations[sentence] === 1 && here.length > 0) {
    const linked = only(here.filter((date) => isLinked(analysis, date, sentence, citation)));
    return linked && { date: linked, bound: false };
  }
  return inNextSentence(gathered, citation, sentence);
}

function only<Value>(found: readonly Value[]): Value | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** `gave judgment in A v. B on 26 June 2015`; `resolution 1973, voted on 17 March 2011`; `29 July: resolution 853`. */
function besideCitation(
  analysis: Analysis,
  { span }: Citation,
  sentence: number,
  days: readonly DateExpression[],
): DateExpression | undefined {
  if (days.length === 0 || days.length > MOST_DAYS) return undefined;
  const { tokens, sentences } = analysis;
  const [first, after] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end)];
  const label = days.find((date) => labels(analysis, date, first, sentence));
  if (label) return label;
  const date = days.find(({ span: { start } }) => start >= span.end);
  const at = date ? tokenAt(tokens, date.span.start) : -1;
  if (!date || at - after > NEAR) return undefined;
  if (after < at && joins(analysis, after, at)) return date;
  if (at !== after + 1 || !ON.has(tokens.lexeme[after]!)) return undefined;
  for (let i = first - 1; i >= sentences.first[sentence]! && i > first - 7; i--)
    if (ACTS.has(tokens.lexeme[i]!) || MAKING.has(tokens.lexeme[i]!)) return date;
  return undefined;
}

/** `created by resolution 1545 (2004) on 21 May 2004`: what an act does on its day. */
const MAKING = wordSet(
  "created established authorised authorized imposed extended renewed referred launched mandated",
);

/** Beyond this a sentence is a list. */
const MOST_DAYS = 40;
const NEAR = 9;
const AFTER_CITATION = wordSet(
  `, ( ) which was were that is it later after two three four five six seven eight nine ten eleven twelve day days week weeks month months
   year years`,
);

/** `, adopted`, `was voted on`: an act and nothing else between a citation and a day. */
function joins({ tokens }: Analysis, from: number, to: number): boolean {
  let act = false;
  for (let i = from; i < to; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (ACTS.has(lexeme) || DATES.has(lexeme)) act = true;
    else if (!AFTER_CITATION.has(lexeme) && !isFiller(tokens, i)) return false;
  }
  return act;
}

const BEARS = wordSet("bears bore carries");
const LABEL_MARKS = wordSet(": – — - |");
const LABEL_WORDS = wordSet(
  "security council general assembly un united nations the adopts adopted adoption of unsc",
);

/** `29 July 1993: Security Council resolution 853`: the day heads a line, a row or an item. */
function labels(
  { tokens, sentences }: Analysis,
  { span }: DateExpression,
  citation: number,
  sentence: number,
): boolean {
  const [at, end] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1];
  const heads = at === sentences.first[sentence]! || (tokens.flags[at]! & NEWLINE_BEFORE) !== 0;
  if (!heads || end >= citation || citation - end > NEAR || !LABEL_MARKS.has(tokens.lexeme[end]!))
    return false;
  for (let i = end + 1; i < citation; i++) if (!LABEL_WORDS.has(tokens.lexeme[i]!)) return false;
  return true;
}

/** `| 13 July 1998 | Resolution 1181 (1998): an observer mission |`: the day fills the cell before that of the act. */
function inCellBefore(
  { analysis, days }: Sentences,
  { span }: Citation,
  sentence: number,
): DateExpression | undefined {
  const { document, sentences, tokens } = analysis;
  const block = sentences.block[sentence]!;
  const { kind, cells = [] } = document.blocks[block]!;
  if (kind !== "tableRow") return undefined;
  const own = cells.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  if (own < 1) return undefined;
  for (let i = tokenAt(tokens, cells[own]!.start); tokens.start[i]! < span.start; i++)
    if (!LABEL_WORDS.has(tokens.lexeme[i]!)) return undefined;
  const before = cells[own - 1]!;
  const words = document.text.slice(before.start, before.end).trim();
  for (let s = sentence; s >= 0 && s > sentence - cells.length - 1 && sentences.block[s] === block; s--)
    for (const date of days.get(s) ?? [])
      if (date.span.start >= before.start && document.text.slice(date.span.start, date.span.end) === words)
        return date;
  return undefined;
}

/** In the sentence after one that cites this alone, or several of which it says what holds for all. */
function inNextSentence(
  { analysis, citations, days }: Sentences,
  citation: Citation,
  sentence: number,
): LinkedDate | undefined {
  const { sentences, tokens } = analysis;
  const next = sentence + 1;
  if (next >= sentences.count || citations[next] !== 0 || !follows(analysis, sentence)) return undefined;
  const from = sentences.first[next]!;
  const opener = tokens.lexeme[from]!;
  const told = days.get(next) ?? [];
  if (citations[sentence] !== 1) {
    const linked = GROUPS.has(opener)
      ? only(told.filter((date) => isLinked(analysis, date, next)))
      : undefined;
    return linked && { date: linked, bound: false };
  }
  const label = isLabel(analysis, citation, sentence);
  const bound = label && told[0] && isOfJudgment(analysis, told[0]) ? told[0] : undefined;
  if (bound) return { date: bound, bound: true };
  const leads = BACK_REFERENCES.has(opener) || (label && (ON.has(opener) || opener === IN));
  if (!leads && !hasObject(analysis, from, sentences.first[next + 1]!)) return undefined;
  const linked = only(told.filter((date) => isLinked(analysis, date, next)));
  return linked && { date: linked, bound: false };
}

/** The next sentence stands in the same block, or in the first one under a heading. */
function follows({ document, sentences }: Analysis, sentence: number): boolean {
  const [own, next] = [sentences.block[sentence]!, sentences.block[sentence + 1]!];
  return own === next || (document.blocks[own]?.kind === "heading" && next === own + 1);
}

const LABEL = 4;

/** A sentence or heading that does no more than name the act. */
function isLabel({ tokens, sentences }: Analysis, { span }: Citation, sentence: number): boolean {
  const words = sentences.first[sentence + 1]! - sentences.first[sentence]!;
  return words - (tokenAt(tokens, span.end - 1) + 1 - tokenAt(tokens, span.start)) <= LABEL;
}

/** `In its judgment of 3 May 2005`, at the head of a sentence. */
function isOfJudgment({ tokens, sentences }: Analysis, { span }: DateExpression): boolean {
  const at = tokenAt(tokens, span.start);
  const from = sentences.first[sentenceOf(sentences, at)]!;
  if (!OF.has(tokens.lexeme[at - 1] ?? 0) || !JUDGMENTS.has(tokens.lexeme[at - 2] ?? 0) || at - from > 6)
    return false;
  return tokens.lexeme[from] === IN
    ? tokens.lexeme[from + 1] === ITS
    : BACK_REFERENCES.has(tokens.lexeme[from]!);
}

/** `The Security Council adopted it on`. */
function hasObject({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (ACTS.has(tokens.lexeme[i]!) && OBJECTS.has(tokens.lexeme[i + 1]!)) return true;
  return false;
}

/** Whether a day is told of an act: `delivered on 27 July 1986`, `On 18 July 1996 the Court answered`. */
function isLinked(analysis: Analysis, date: DateExpression, sentence: number, citation?: Citation): boolean {
  const { tokens } = analysis;
  const at = tokenAt(tokens, date.span.start);
  return (
    followsAct(analysis, at, sentence, citation) ||
    opensAct(analysis, at, tokenAt(tokens, date.span.end), sentence)
  );
}

const ACT_REACH = 14;

function followsAct(
  { tokens, sentences }: Analysis,
  at: number,
  sentence: number,
  citation: Citation | undefined,
): boolean {
  const from = sentences.first[sentence]!;
  const cited = citation && [tokenAt(tokens, citation.span.start), tokenAt(tokens, citation.span.end)];
  for (let i = at - 1; i >= from && i > at - ACT_REACH; i--) {
    const lexeme = tokens.lexeme[i]!;
    if (ACTS.has(lexeme)) return true;
    // The citation itself may stand between: `the vote on resolution 2118 (2013) took place on`.
    if (cited && i <= cited[1]! && i >= cited[0]!) i = cited[0]!;
    else if (!isFiller(tokens, i)) return false;
  }
  return false;
}

/** A little word, a number or a name: `signed in San Francisco on`. */
function isFiller({ kind, flags, lexeme }: Tokens, at: number): boolean {
  const word = lexeme[at]!;
  if (BEFORE_DATE.has(word) || OBJECTS.has(word) || BEARS.has(word) || kind[at] === NUMBER) return true;
  return kind[at] === WORD && (flags[at]! & CAPITAL) !== 0;
}

const BETWEEN_ACT = wordSet("of , by in came comes");
const OPENERS = wordSet("on it was later two three four five six days weeks , the");
const CITING = wordSet("resolution resolutions");
const CAME = wordSet("came brought saw");

/** `On 18 July 1996 the International Court of Justice answered`, `On 10 June 1999, by resolution`: an organ, then its act. */
function opensAct({ tokens, sentences }: Analysis, at: number, after: number, sentence: number): boolean {
  const from = sentences.first[sentence]!;
  if (at - from > 8) return false;
  for (let i = from; i < at; i++) if (!OPENERS.has(tokens.lexeme[i]!)) return false;
  let organ = false;
  for (let i = after; i < tokens.count && i < after + ACT_REACH; i++) {
    const lexeme = tokens.lexeme[i]!;
    organ ||= ORGANS.has(lexeme) || CAME.has(lexeme);
    if (organ && ACTS.has(lexeme)) return true;
    if (CITING.has(lexeme) && (BETWEEN_ACT.has(tokens.lexeme[i - 1]!) || organ)) return true;
  }
  return false;
}
