import type { Citation, DateExpression, Span } from "../../../model/index.ts";
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

/**
 * The day that the words around a citation tie to its making, where the citation itself was given none: `gave judgment
 * on 26 June 2015`, `decided on 27 July 1986`, also in the sentence after it when that cites nothing else.
 */
export function linkedDate(analysis: Analysis, citation: Citation): DateExpression | undefined {
  const { sentences, tokens } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, citation.span.start));
  const here = stretchOf(analysis, sentence);
  const beside = besideCitation(analysis, citation, here);
  if (beside) return beside;
  if (citationsWithin(analysis, here) !== 1) return undefined;
  const linked = only(analysis.dates.filter((date) => isWithin(date.span, here) && isLinked(analysis, date)));
  if (linked || datesWithin(analysis, here) > 0 || sentence + 1 >= sentences.count) return linked;
  if (sentences.block[sentence + 1] !== sentences.block[sentence]) return undefined;
  const next = stretchOf(analysis, sentence + 1);
  if (citationsWithin(analysis, next) > 0) return undefined;
  if (!BACK_REFERENCES.has(tokens.lexeme[sentences.first[sentence + 1]!]!)) return undefined;
  return only(analysis.dates.filter((date) => isWithin(date.span, next) && isLinked(analysis, date)));
}

function stretchOf({ sentences, tokens }: Analysis, sentence: number): Span {
  return {
    start: tokens.start[sentences.first[sentence]!]!,
    end: tokens.end[sentences.first[sentence + 1]! - 1]!,
  };
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}

function citationsWithin({ citations }: Analysis, stretch: Span): number {
  return citations.filter(({ span, form }) => form !== "vague" && isWithin(span, stretch)).length;
}

function datesWithin({ dates }: Analysis, stretch: Span): number {
  return dates.filter((date) => isDay(date) && isWithin(date.span, stretch)).length;
}

function only<Value>(found: readonly Value[]): Value | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isDay({ type, value, relative }: DateExpression): boolean {
  return type === "DATE" && !relative && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** `gave judgment in A v. B on 26 June 2015`: the day stands right after the citation, the act shortly before it. */
function besideCitation(analysis: Analysis, { span }: Citation, stretch: Span): DateExpression | undefined {
  const { tokens, dates } = analysis;
  let after = tokenAt(tokens, span.end);
  if (!ON.has(tokens.lexeme[after]!)) return undefined;
  after++;
  const date = dates.find((each) => each.span.start === tokens.start[after]);
  if (!date || !isDay(date) || !isWithin(date.span, stretch)) return undefined;
  const at = tokenAt(tokens, span.start);
  for (let i = at - 1; i >= 0 && i > at - 7 && tokens.start[i]! >= stretch.start; i--)
    if (ACTS.has(tokens.lexeme[i]!)) return date;
  return undefined;
}

/** Whether a day is told of an act: `delivered on 27 July 1986`, `On 18 July 1996 the Court answered`. */
function isLinked(analysis: Analysis, date: DateExpression): boolean {
  if (!isDay(date)) return false;
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
