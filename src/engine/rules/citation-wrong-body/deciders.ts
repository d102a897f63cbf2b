import type { Citation, CitationBody, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { organAt } from "../../extract/citations/bodies.ts";
import { type CourtMention, courtAt } from "../../extract/citations/courts.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NUMBER } from "../../text/tokens.ts";
import { mentionsBetween } from "../between.ts";
import { inFollowingSentences } from "./following.ts";
import { triesAccused } from "./trials.ts";

/** The court that the words around a case name as the one that decided it. */
export interface Decider {
  readonly body: CitationBody;
  readonly span: Span;
  /** In the sentence of the citation. */
  readonly beside: boolean;
}

const DECIDES = wordSet(
  `found finds held holds ruled rules decided decides gave gives delivered delivers handed issued rendered concluded declared
   answered pronounced examined considered dismissed rejected upheld spoke looked dealt said stated confirmed awarded ordered convicted
   acquitted sentenced`,
);
const DECIDED = wordSet(
  "given decided delivered handed issued rendered made pronounced heard found ruled dealt",
);
export const JUDGMENTS = wordSet(
  "judgment judgement ruling decision opinion verdict judgments judgements case cases",
);
/** What may stand between a court or its act and the name of the case. */
const BETWEEN = wordSet(
  `the in its 's a an judgment judgement decision ruling opinion advisory appeal case of on and also then later finally first merits
   unanimously famous landmark leading well-known down out , that which has had who it was january february march april may june july
   august september october november december`,
);
const BEFORE_CASE = wordSet("in on of decided heard the case judgment opinion that");
/** The case is one that the court only refers to. */
const REFERRING = wordSet(
  `following followed citing cited cites relying relied referring referred quoting quoted like unlike as since recalled recalling
   applied applying test standard distinguished from departed after before compared contrast similar reasoning principle line under`,
);
const BY = wordSet("by");
const OF = wordSet("of");
const THE = wordSet("the");
const COMMA = wordSet([","]);
const IN = wordSet("in");
const WHERE = wordSet("which where");
const REACH = 16;

/** The one court to which the words give a case; undefined where they name none or several, or the case is only referred to. */
export function deciderOf(analysis: Analysis, citation: Citation): Decider | undefined {
  const { tokens, sentences } = analysis;
  const first = tokenAt(tokens, citation.span.start);
  const end = tokenAt(tokens, citation.span.end - 1) + 1;
  const sentence = sentenceOf(sentences, first);
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  const courts = courtsIn(analysis, from, to);
  const row = inRow(analysis, citation, sentence);
  if (row) return row;
  if (courts.length > 0) {
    if (courts.some(({ body }) => body !== courts[0]!.body) || citesOther(analysis, citation, from, to))
      return undefined;
    const accused = namesAccused(analysis, citation);
    const court = courts.find(
      (each) =>
        (accused && triesAccused(analysis, citation, each)) ||
        ((!accused || isCitedCase(analysis, first, end)) && isTied(analysis, each, first, end, from, to)),
    );
    if (court) return { body: court.body, span: spanOf(analysis, court), beside: !accused };
    return undefined;
  }
  return inFollowingSentences(analysis, citation, sentence, to - from - (end - first));
}

/** A trial that the text calls by the accused: `Radislav Krstić`, not `Prosecutor v. Krstić`. */
export function namesAccused({ document: { text } }: Analysis, { name = "", span }: Citation): boolean {
  return name.startsWith("Prosecutor v") && !/\bv(?:s|ersus)?\b/.test(text.slice(span.start, span.end));
}

/** `in Akayesu`, `the Akayesu case`. */
function isCitedCase({ tokens: { lexeme } }: Analysis, first: number, end: number): boolean {
  return IN.has(lexeme[first - 1]!) || CASE_WORDS.has(lexeme[end - 1]!) || CASE_WORDS.has(lexeme[end] ?? 0);
}

const CASE_WORDS = wordSet("case trial judgment judgement verdict appeal");

/** A row of a table names one case, and one court in a cell of its own. */
function inRow(analysis: Analysis, citation: Citation, sentence: number): Decider | undefined {
  const { document, sentences, tokens, citations } = analysis;
  const block = sentences.block[sentence]!;
  const { kind, cells = [], span } = document.blocks[block]!;
  if (kind !== "tableRow" || cells.length < 2) return undefined;
  const cases = mentionsBetween(citations, span.start, span.end).filter((each) =>
    CASES.has(each.instrumentType),
  );
  if (cases.length !== 1) return undefined;
  const [from, to] = [tokens.blockStart[block]!, tokens.blockStart[block + 1]!];
  const courts = courtsIn(analysis, from, to).filter((court) => fillsCell(analysis, court, cells, citation));
  const [court] = courts;
  return court && courts.length === 1
    ? { body: court.body, span: spanOf(analysis, court), beside: false }
    : undefined;
}

/** Beside the name of the court a cell has no more than a word or a year. */
function fillsCell(
  analysis: Analysis,
  court: CourtMention,
  cells: readonly Span[],
  citation: Citation,
): boolean {
  const { start, end } = spanOf(analysis, court);
  const cell = cells.find((each) => each.start <= start && end <= each.end);
  if (!cell || (cell.start <= citation.span.start && citation.span.end <= cell.end)) return false;
  return cell.end - cell.start - (end - start) <= ROOM_IN_CELL;
}

const ROOM_IN_CELL = 16;

export function courtsIn({ tokens }: Analysis, from: number, to: number): readonly CourtMention[] {
  const found: CourtMention[] = [];
  for (let i = from; i < to; i++) {
    const court = courtAt(tokens, i, to);
    if (!court) continue;
    found.push(court);
    i = court.end - 1;
  }
  return found;
}

export function spanOf({ tokens }: Analysis, { first, end }: CourtMention): Span {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]! };
}

const CASES: ReadonlySet<string> = new Set(["judgment", "advisoryOpinion"]);

/** Whether tokens `[from, to)` cite another case. */
export function citesOther(
  { citations, tokens }: Analysis,
  own: Citation,
  from: number,
  to: number,
): boolean {
  const [start, stop] = [tokens.start[from]!, tokens.end[to - 1]!];
  return mentionsBetween(citations, start, stop).some(
    (each) =>
      each !== own && CASES.has(each.instrumentType) && each.normal !== own.normal && each.antecedent !== own,
  );
}

function isTied(
  analysis: Analysis,
  court: CourtMention,
  first: number,
  end: number,
  from: number,
  to: number,
): boolean {
  return court.end <= first
    ? isCourtFirst(analysis, court, first, end, to)
    : court.first >= end && isCaseFirst(analysis, court, end, from, to);
}

/** `The Court gave its judgment in A v. B`, `the judgment of the Court in A v. B`, `the Court in A v. B found`. */
function isCourtFirst(
  { tokens }: Analysis,
  court: CourtMention,
  first: number,
  end: number,
  to: number,
): boolean {
  if (isPutTo(tokens.lexeme, court, first)) return true;
  if (first - court.end > REACH || !BEFORE_CASE.has(tokens.lexeme[first - 1]!)) return false;
  let decides = isOfJudgment(tokens.lexeme, court.first);
  for (let i = court.end; i < first; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (DECIDES.has(lexeme) || JUDGMENTS.has(lexeme)) decides = true;
    else if (!BETWEEN.has(lexeme) && tokens.kind[i] !== NUMBER) return false;
  }
  // `the Court, in A v. B, found`
  const joint = COMMA.has(tokens.lexeme[court.end]!) ? court.end + 1 : court.end;
  const after = COMMA.has(tokens.lexeme[end] ?? 0) ? end + 1 : end;
  return decides || (IN.has(tokens.lexeme[joint]!) && after < to && DECIDES.has(tokens.lexeme[after]!));
}

/** `was put to the Court, and in A v. B`. */
function isPutTo(lexeme: Int32Array, court: CourtMention, first: number): boolean {
  const joint = first - court.end <= 3 && IN.has(lexeme[first - 1]!) && AND.has(lexeme[first - 2]!);
  const before = THE.has(lexeme[court.first - 1]!) ? court.first - 2 : court.first - 1;
  if (!joint || !TO_COURT.has(lexeme[before]!)) return false;
  for (let i = before - 1; i >= Math.max(0, before - 4); i--) if (PUT.has(lexeme[i]!)) return true;
  return false;
}

const AND = wordSet("and");
const TO_COURT = wordSet("to before");
const PUT = wordSet("put brought came went taken referred submitted reached appealed");

/** `judgment of the Court`. */
function isOfJudgment(lexeme: Int32Array, court: number): boolean {
  const of = THE.has(lexeme[court - 1] ?? 0) ? court - 2 : court - 1;
  return OF.has(lexeme[of] ?? 0) && JUDGMENTS.has(lexeme[of - 1] ?? 0);
}

/** `A v. B was decided by the Court`, `A v. B, a judgment of the Court`, `In A v. B the Court found`, `A v. B, in which the Court found`. */
function isCaseFirst(
  { tokens }: Analysis,
  court: CourtMention,
  end: number,
  from: number,
  to: number,
): boolean {
  if (court.first - end > REACH) return false;
  const { lexeme } = tokens;
  for (let i = end; i < court.first; i++) if (REFERRING.has(lexeme[i]!)) return false;
  if (isLabelOf(tokens, court, end, from, to) || isHeadOf(tokens, court, end, to)) return true;
  const before = THE.has(lexeme[court.first - 1]!) ? court.first - 2 : court.first - 1;
  if (BY.has(lexeme[before]!) && before >= end)
    return (
      hasDecided(lexeme, end, before) ||
      JUDGMENTS.has(lexeme[before - 1]!) ||
      (before === end && hasDecided(lexeme, from, end))
    );
  if (OF.has(lexeme[before]!) && before > end) return JUDGMENTS.has(lexeme[before - 1]!);
  const decides = court.end < to && decidesAfter(lexeme, court.end, to);
  if (WHERE.has(lexeme[before]!) && IN.has(lexeme[before - 1]!) && isOfCase(tokens, end, before - 1))
    return true;
  if (!decides) return false;
  if (WHERE.has(lexeme[before]!) && before >= end) return true;
  const gap = COMMA.has(lexeme[end]!) ? end + 1 : end;
  if (!IN.has(lexeme[from]!)) return false;
  return before + 1 <= gap + 1 || isAside(tokens, gap, before + 1) || isOfCase(tokens, end, before + 1);
}

/** `A v. B, International Court of Justice, 7 July 1989`: the case opens the sentence, the court follows as in a reference. */
function isLabelOf(
  { lexeme, kind }: Analysis["tokens"],
  court: CourtMention,
  end: number,
  from: number,
  to: number,
): boolean {
  const opens = end - from <= LONGEST_LABEL && court.first - end === 1;
  if (!opens || !MARKS.has(lexeme[end]!)) return false;
  const after = lexeme[court.end] ?? 0;
  return (
    court.end >= to ||
    MARKS.has(after) ||
    kind[court.end] === NUMBER ||
    BRACKETS.has(after) ||
    ENDS.has(after)
  );
}

const LONGEST_LABEL = 24;
const MARKS = wordSet(", ( [");
const ENDS = wordSet(". ;");
const COLON = wordSet(":");

/** `A v. B: on 15 November 1996 the Court ruled`. */
function isHeadOf(tokens: Analysis["tokens"], court: CourtMention, end: number, to: number): boolean {
  if (!COLON.has(tokens.lexeme[end]!)) return false;
  const start = ON.has(tokens.lexeme[end + 1]!) || IN.has(tokens.lexeme[end + 1]!) ? end + 2 : end + 1;
  return isOfCase(tokens, start, court.first) && court.end < to && decidesAfter(tokens.lexeme, court.end, to);
}

const ON = wordSet("on");

/** `of 2 October 1995, in which`: nothing but the day and kind of the judgment stands between. */
function isOfCase({ lexeme, kind }: Analysis["tokens"], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !ASIDE.has(lexeme[i]!) &&
      !JUDGMENTS.has(lexeme[i]!) &&
      !BRACKETS.has(lexeme[i]!) &&
      kind[i] !== NUMBER
    )
      return false;
  return true;
}

const BRACKETS = wordSet("( ) [ ] a the");

/** `, decided on 15 November 1996,`: when it was decided, and nothing else. */
function isAside({ lexeme, kind }: Analysis["tokens"], from: number, to: number): boolean {
  if (!DECIDED.has(lexeme[from]!)) return false;
  for (let i = from + 1; i < to; i++) if (!ASIDE.has(lexeme[i]!) && kind[i] !== NUMBER) return false;
  return true;
}

const ASIDE = wordSet(
  `on in of , january february march april may june july august september october november december the unanimously`,
);

export function hasDecided(lexeme: Int32Array, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 6); i < to; i++) if (DECIDED.has(lexeme[i]!)) return true;
  return false;
}

export function decidesAfter(lexeme: Int32Array, at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 3); i++) {
    if (DECIDES.has(lexeme[i]!)) return true;
    if (!BETWEEN.has(lexeme[i]!)) return false;
  }
  return false;
}

/** The span of a citation with the name of its body, where that stands apart in the sentence. */
export function withBody(analysis: Analysis, { span, body }: Citation, whole: Span): Span {
  const { tokens, sentences } = analysis;
  const first = tokenAt(tokens, span.start);
  const sentence = sentenceOf(sentences, first);
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  let best: Span | undefined;
  let least = REACH * 2;
  for (let i = Math.max(from, first - 2 * REACH); i < Math.min(to, first + 2 * REACH); i++) {
    const found = organAt(tokens, i, to) ?? courtAt(tokens, i, to);
    if (!found) continue;
    const distance = Math.abs(i - first);
    if (found.body === body && distance < least) {
      least = distance;
      best = { start: tokens.start[i]!, end: tokens.end[found.end - 1]! };
    }
    i = found.end - 1;
  }
  if (!best) return whole;
  return { start: Math.min(best.start, whole.start), end: Math.max(best.end, whole.end) };
}
