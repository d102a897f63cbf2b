import type { Citation, DateExpression } from "../../../model/index.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NEWLINE_BEFORE } from "../../text/tokens.ts";
import { mentionsBetween } from "../between.ts";
import { isNearMiss } from "../near-miss.ts";
import type { Sentences } from "./linked-dates.ts";
import { isOfAct, otherCells } from "./rows.ts";
import { ACT, DEMANDS, hasAny, isTied } from "./ties.ts";

/** Sentences after the one of a citation in which `the judgment` still is that one. */
const SENTENCES = 3;
/** Cells of a row to either side. */
const CELLS = 8;

/**
 * A day near a citation that is a slip away from the record's, and that its sentence, those beside it or the entry of a list or
 * table tie to the act. The value is the first feature here, the words are the second, so these may be loose.
 */
export function nearDate(
  gathered: Sentences,
  citation: Citation,
  recorded: readonly string[],
  owned: ReadonlySet<string>,
): DateExpression | undefined {
  const { analysis, days } = gathered;
  const sentence = sentenceOf(analysis.sentences, tokenAt(analysis.tokens, citation.span.start));
  const block = analysis.sentences.block[sentence]!;
  const candidates: (readonly [DateExpression, number])[] = [];
  const isRow = analysis.document.blocks[block]!.kind === "tableRow";
  const [back, on] = isRow ? [CELLS, CELLS] : [1, SENTENCES];
  for (let s = Math.max(0, sentence - back); s <= sentence + on && s < analysis.sentences.count; s++) {
    if ((s < sentence || isRow) && analysis.sentences.block[s] !== block) continue;
    for (const date of days.get(s) ?? []) {
      const told = recorded.map((day) => dayIn(date, day));
      // The day of the record stands here as well: whatever else is dated is something else.
      if (s <= sentence + 1 && told.some((day) => recorded.includes(day))) return undefined;
      if (!told.some((day, i) => isNearMiss(day, recorded[i]!)) || told.some((day) => owned.has(day)))
        continue;
      candidates.push([date, s]);
    }
  }
  const tied = candidates.filter(([date, s]) => isTiedIn(gathered, citation, date, sentence, s));
  return tied.length === 1 ? tied[0]![0] : undefined;
}

function isTiedIn(
  gathered: Sentences,
  citation: Citation,
  date: DateExpression,
  sentence: number,
  s: number,
): boolean {
  const { analysis } = gathered;
  const { tokens, sentences } = analysis;
  if (opensEntry(gathered, citation, date) || isInCell(gathered, citation, date)) return true;
  const [at, after] = [tokenAt(tokens, date.span.start), tokenAt(tokens, date.span.end - 1) + 1];
  const [from, to] = [sentences.first[s]!, sentences.first[s + 1]!];
  if (s < sentence) return isToldBefore(gathered, citation, at, from, to);
  if (s > sentence) return isToldAfter(gathered, citation, at, sentence, s);
  const [first, end] = [tokenAt(tokens, citation.span.start), tokenAt(tokens, citation.span.end - 1) + 1];
  return isTied(analysis, citation, { first, end, at, after, from, to });
}

/** A day told without its year is read in that of the record. */
export function dayIn({ value, written }: DateExpression, recorded: string): string {
  return written?.year === undefined ? `${recorded.slice(0, 4)}${value.slice(4, 10)}` : value.slice(0, 10);
}

const VOTE = wordSet(
  "vote voted votes adopted decided decision came met agreed acted ruled judgment verdict",
);
const ORGAN = wordSet("council assembly court tribunal vote chamber judges judgment verdict");
const OPENERS = wordSet(
  "the text , by in its resolution security council general assembly measure act that this",
);

/** `The vote came on 2 September 2004. Resolution 1559 asked for …` */
function isToldBefore(
  gathered: Sentences,
  citation: Citation,
  at: number,
  from: number,
  to: number,
): boolean {
  const { tokens, citations } = gathered.analysis;
  const { lexeme } = tokens;
  const first = tokenAt(tokens, citation.span.start);
  if (first - to > 4) return false;
  for (let i = to; i < first; i++) if (!OPENERS.has(lexeme[i]!)) return false;
  if (
    mentionsBetween(citations, tokens.start[from]!, tokens.end[to - 1]!).some(({ form }) => form !== "vague")
  )
    return false;
  if (at > from && !ON.has(lexeme[at - 1]!)) return false;
  return hasAny(lexeme, from, to, VOTE) && hasAny(lexeme, from, to, ORGAN);
}

const ON = wordSet("on");
const NOUNS: Readonly<Record<string, { has(lexeme: number): boolean }>> = {
  resolution: wordSet("resolution text vote measure document adoption decision"),
  judgment: wordSet("judgment judgement ruling opinion decision verdict"),
  advisoryOpinion: wordSet("opinion"),
  treaty: wordSet("convention treaty covenant adoption text"),
};
const POINTS_BACK = wordSet("the its that this");
const DAY_WORDS = wordSet("on of as is dated was , dates from");
const NOUN_REACH = 12;

/** `The merits judgment is dated 9 April 1949`, in a sentence after that of the case, where nothing else is cited. */
function isToldAfter(
  { analysis }: Sentences,
  citation: Citation,
  at: number,
  sentence: number,
  s: number,
): boolean {
  const { tokens, sentences, citations, document } = analysis;
  const { lexeme } = tokens;
  const [own, block] = [sentences.block[sentence]!, sentences.block[s]!];
  const heads = document.blocks[own]?.kind === "heading";
  if (block !== own && !(heads && block === own + 1)) return false;
  const until = tokens.end[sentences.first[s + 1]! - 1]!;
  const others = mentionsBetween(citations, citation.span.end, until);
  const earlier = mentionsBetween(citations, tokens.start[sentences.first[sentence]!]!, citation.span.start);
  if ([...earlier, ...others].some((each) => each.form !== "vague" && each.antecedent !== citation))
    return false;
  if (!DAY_WORDS.has(lexeme[at - 1]!)) return false;
  if (isMadeOfIt(lexeme, sentences.first[s]!, at)) return true;
  const nouns = NOUNS[citation.instrumentType];
  if (!nouns) return false;
  for (let i = at - 1; i >= Math.max(sentences.first[s]!, at - NOUN_REACH); i--) {
    if (!nouns.has(lexeme[i]!)) continue;
    const opens = i === sentences.first[s];
    if (opens || POINTS_BACK.has(lexeme[i - 1] ?? 0) || POINTS_BACK.has(lexeme[i - 2] ?? 0))
      return isMaking(lexeme, i + 1, at, citation);
  }
  return false;
}

/** `Delegates rose when it was adopted on`. */
function isMadeOfIt(lexeme: Int32Array, from: number, at: number): boolean {
  if (!ON.has(lexeme[at - 1]!) || !MADE.has(lexeme[at - 2] ?? 0) || at - 4 < from) return false;
  return IT.has(lexeme[at - 4]!) && WAS.has(lexeme[at - 3]!);
}

const MADE = wordSet("adopted passed delivered proclaimed decided approved");
const IT = wordSet("it");
const WAS = wordSet("was");

/** `the opinion as`, `The text, passed without dissent on`: a treaty is signed by each state on a day of its own. */
function isMaking(lexeme: Int32Array, from: number, at: number, { instrumentType }: Citation): boolean {
  let made = true;
  for (let i = from; i < at && made; i++) made = DAY_WORDS.has(lexeme[i]!);
  if (made) return true;
  if (hasAny(lexeme, from, at, instrumentType === "treaty" ? NOT_OF_TREATY : DEMANDS)) return false;
  return hasAny(lexeme, from, at, ACT);
}

const NOT_OF_TREATY = wordSet("signed i we by ratified acceded");

/** `| Genocide Convention | Paris, 9 December 1948 |`, under a head that speaks of the making. */
function isInCell({ analysis }: Sentences, citation: Citation, { span }: DateExpression): boolean {
  return otherCells(analysis, citation).some(
    (cell) =>
      isOfAct(cell) &&
      cell.span.start <= span.start &&
      span.end <= cell.span.end &&
      cell.span.end - cell.span.start - (span.end - span.start) <= ROOM_IN_CELL,
  );
}

const ROOM_IN_CELL = 24;

/** What an entry tells beside the act: that it is applied, ends or is remembered on that day. */
const OTHERWISE = wordSet(
  `end ends ended expires expired begins began begin starts started start enforce enforces enforced enforcing enforcement violation violates
   breach breached defiance implement implements implementation under anniversary arrested killed attack attacks`,
);
const MARKS = wordSet(". : – — - , ) |");

/** `3 April 1991. Resolution 687 lays down …`: the day opens a line, an item or a block that cites this act alone. */
function opensEntry({ analysis }: Sentences, citation: Citation, { span }: DateExpression): boolean {
  const { tokens, sentences, citations } = analysis;
  const { lexeme, flags } = tokens;
  const [at, after] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1];
  const first = tokenAt(tokens, citation.span.start);
  const block = sentences.block[sentenceOf(sentences, at)]!;
  if (first < after || first >= tokens.blockStart[block + 1]!) return false;
  const start = tokens.blockStart[block]!;
  const opens = at === start || (flags[at]! & NEWLINE_BEFORE) !== 0;
  if (!opens || !(MARKS.has(lexeme[after] ?? 0) || at === start)) return false;
  const end = endOfEntry(analysis, after, tokens.blockStart[block + 1]!);
  if (first >= end || hasAny(lexeme, after, end, OTHERWISE)) return false;
  const cited = mentionsBetween(citations, span.end, tokens.end[end - 1]!).filter(
    ({ form }) => form !== "vague",
  );
  if (
    cited.some((each) => each !== citation && each.normal !== citation.normal && each.antecedent !== citation)
  )
    return false;
  return citation.instrumentType === "resolution" || hasAny(lexeme, after, end, ACT) || first - after <= 2;
}

/** The next line that begins with a day, or the end of the block. */
function endOfEntry({ tokens, dates }: Sentences["analysis"], from: number, blockEnd: number): number {
  for (let i = from; i < blockEnd; i++)
    if (
      (tokens.flags[i]! & NEWLINE_BEFORE) !== 0 &&
      mentionsBetween(dates, tokens.start[i]!, tokens.start[i]! + 40)[0]?.span.start === tokens.start[i]
    )
      return i;
  return blockEnd;
}
