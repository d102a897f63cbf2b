import type { Citation, DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";

/** Words by which a text says that an act was made: verbs of organs and courts, and nouns of what they make. */
const ACTS = wordSet(
  `adopted passed approved decided delivered given gave handed rendered issued ruled pronounced judgment judgement opinion
   ruling decision came followed answered voted carried text adoption delivery`,
);
const BEFORE_DATE = wordSet(
  "on of , unanimously finally was were the its judgment judgement merits down out in",
);
const BACK_REFERENCES = wordSet("the it its that this both");
const ON = wordSet("on");
const OF = wordSet("of");
const ORGANS = wordSet("court council assembly chamber tribunal judges");

/** What each sentence cites and dates, gathered once for a document. */
export interface Sentences {
  readonly analysis: Analysis;
  readonly citations: Int32Array;
  readonly days: ReadonlyMap<number, readonly DateExpression[]>;
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

/**
 * The day that the words around a citation tie to its making, where the citation itself was given none: `gave judgment
 * on 26 June 2015`, `decided on 27 July 1986`, also in the sentence after it when that cites nothing else.
 */
export function linkedDate(gathered: Sentences, citation: Citation): DateExpression | undefined {
  const { analysis, citations, days } = gathered;
  const { sentences, tokens } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, citation.span.start));
  const here = days.get(sentence) ?? [];
  const beside = besideCitation(analysis, citation, sentence, here);
  if (beside) return beside;
  if (citations[sentence] !== 1) return undefined;
  if (here.length > 0) return only(here.filter((date) => isLinked(analysis, date)));
  const next = sentence + 1;
  if (next >= sentences.count || sentences.block[next] !== sentences.block[sentence]) return undefined;
  if (citations[next] !== 0 || !BACK_REFERENCES.has(tokens.lexeme[sentences.first[next]!]!)) return undefined;
  return only((days.get(next) ?? []).filter((date) => isLinked(analysis, date)));
}

function only<Value>(found: readonly Value[]): Value | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isDay({ type, value, relative }: DateExpression): boolean {
  return type === "DATE" && !relative && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** `gave judgment in A v. B on 26 June 2015`: the day stands right after the citation, the act shortly before it. */
function besideCitation(
  { tokens, sentences }: Analysis,
  { span }: Citation,
  sentence: number,
  days: readonly DateExpression[],
): DateExpression | undefined {
  const after = tokenAt(tokens, span.end);
  if (days.length === 0 || !ON.has(tokens.lexeme[after]!)) return undefined;
  const date = days.find((each) => each.span.start === tokens.start[after + 1]);
  if (!date) return undefined;
  const at = tokenAt(tokens, span.start);
  for (let i = at - 1; i >= sentences.first[sentence]! && i > at - 7; i--)
    if (ACTS.has(tokens.lexeme[i]!)) return date;
  return undefined;
}

/** Whether a day is told of an act: `delivered on 27 July 1986`, `On 18 July 1996 the Court answered`. */
function isLinked(analysis: Analysis, date: DateExpression): boolean {
  const { tokens } = analysis;
  const at = tokenAt(tokens, date.span.start);
  return followsAct(analysis, at) || opensAct(analysis, at, tokenAt(tokens, date.span.end));
}

function followsAct({ tokens }: Analysis, at: number): boolean {
  if (!ON.has(tokens.lexeme[at - 1]!) && !OF.has(tokens.lexeme[at - 1]!)) return false;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (ACTS.has(tokens.lexeme[i]!)) return true;
    if (!BEFORE_DATE.has(tokens.lexeme[i]!)) return false;
  }
  return false;
}

/** `On 18 July 1996 the International Court of Justice answered`: an organ, then its act. */
function opensAct({ tokens, sentences }: Analysis, at: number, after: number): boolean {
  if (!ON.has(tokens.lexeme[at - 1]!) || sentences.first[sentenceOf(sentences, at)] !== at - 1) return false;
  let organ = false;
  for (let i = after; i < tokens.count && i < after + 12; i++) {
    organ ||= ORGANS.has(tokens.lexeme[i]!);
    if (organ && ACTS.has(tokens.lexeme[i]!)) return true;
  }
  return false;
}

/** Whether two days differ in their day, their month or their year alone, as a slip of the pen would have it. */
export function isNearMiss(stated: string, recorded: string): boolean {
  if (stated.length !== 10 || recorded.length !== 10) return false;
  const parts = stated.split("-");
  return recorded.split("-").filter((part, i) => part !== parts[i]).length === 1;
}
