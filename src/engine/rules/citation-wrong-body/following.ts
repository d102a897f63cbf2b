import type { Citation } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import type { CourtMention } from "../../extract/citations/courts.ts";
import { tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import {
  citesOther,
  courtsIn,
  type Decider,
  decidesAfter,
  hasDecided,
  JUDGMENTS,
  namesAccused,
  spanOf,
} from "./deciders.ts";
import { isTriedBy, triesHim } from "./trials.ts";

const ANAPHORS = wordSet("the it that this");
const PERSONS = wordSet("he she his her they");
const ON = wordSet("on in");
const IN = wordSet("in");
const BACK = wordSet("that this the same it its");
const BY = wordSet("by");
const OF = wordSet("of");
const LATTER = wordSet("latter");
const THE = wordSet("the");
const WHICH = wordSet("which");
/** Words of a sentence that does no more than name the case. */
const LABEL = 4;
/** Sentences after the one that names a case in which "the judgment" still is that of the case. */
const SENTENCES = 3;

/** `A v. B. The judgment was given by the Court`; of a case that stands as a label: `On 3 May 2005 the Court found`. */
export function inFollowingSentences(
  analysis: Analysis,
  citation: Citation,
  sentence: number,
  others: number,
): Decider | undefined {
  const { sentences, document } = analysis;
  const own = sentences.block[sentence]!;
  const heads = document.blocks[own]?.kind === "heading";
  for (let next = sentence + 1; next < sentences.count && next <= sentence + SENTENCES; next++) {
    const block = sentences.block[next]!;
    if (block !== own && !(heads && block === own + 1)) return undefined;
    const [from, to] = [sentences.first[next]!, sentences.first[next + 1]!];
    if (citesOther(analysis, citation, from, to)) return undefined;
    const courts = courtsIn(analysis, from, to);
    if (courts.length === 0) continue;
    if (courts.some(({ body }) => body !== courts[0]!.body)) return undefined;
    const follows = next === sentence + 1;
    const court = courts.find(
      (each) =>
        (isOfJudgment(analysis, each, from) && isMeant(analysis, citation, sentence, from)) ||
        (follows &&
          (decidesThere(analysis, each, from, to, others <= LABEL) ||
            isPersons(analysis, citation, each, from, to))),
    );
    return court && { body: court.body, span: spanOf(analysis, court), beside: false };
  }
  return undefined;
}

/** `the latter` is the case that was cited last; `the judgment`, that of the one case of the sentence, or of a label. */
function isMeant(analysis: Analysis, citation: Citation, sentence: number, from: number): boolean {
  const { tokens, sentences } = analysis;
  if (!LATTER.has(tokens.lexeme[from + 1]!)) return true;
  return !citesOther(analysis, citation, tokenAt(tokens, citation.span.end), sentences.first[sentence + 1]!);
}

/** `The judgment was handed down by the Court`, `The ruling, which the Court gave`, `That judgment of the Court`. */
function isOfJudgment({ tokens: { lexeme } }: Analysis, court: CourtMention, from: number): boolean {
  const opens =
    ANAPHORS.has(lexeme[from]!) && (JUDGMENTS.has(lexeme[from + 1]!) || LATTER.has(lexeme[from + 1]!));
  const before = THE.has(lexeme[court.first - 1]!) ? court.first - 2 : court.first - 1;
  if (!opens || before <= from) return false;
  if (BY.has(lexeme[before]!)) return hasDecided(lexeme, from, before);
  if (OF.has(lexeme[before]!)) return before === from + 2;
  return WHICH.has(lexeme[before]!) && before <= from + 3 && decidesAfter(lexeme, court.end, court.end + 3);
}

/** `It was given by the Court`, `In that case the Court held`; after a label also `In its judgment of 3 May 2005 the Court found`. */
function decidesThere(
  { tokens: { lexeme } }: Analysis,
  court: CourtMention,
  from: number,
  to: number,
  label: boolean,
): boolean {
  const before = THE.has(lexeme[court.first - 1]!) ? court.first - 2 : court.first - 1;
  const decides = court.end < to && decidesAfter(lexeme, court.end, to);
  if (IN.has(lexeme[from]!) && court.first - from <= 6 && decides && isBackReference(lexeme, from + 1))
    return true;
  if (!ANAPHORS.has(lexeme[from]!) && !(label && ON.has(lexeme[from]!))) return false;
  const judged = JUDGMENTS.has(lexeme[from + 1]!) || !THE.has(lexeme[from]!);
  if (BY.has(lexeme[before]!)) return judged && hasDecided(lexeme, from, before);
  return label && decides;
}

/** `In it`, `In that case`, `In its judgment`. */
function isBackReference(lexeme: Int32Array, at: number): boolean {
  return BACK.has(lexeme[at]!) && (IT.has(lexeme[at]!) || JUDGMENTS.has(lexeme[at + 1]!));
}

const IT = wordSet("it");

/** `In 1998 he was given a life sentence by the Court`, after a sentence on his trial. */
function isPersons(
  analysis: Analysis,
  citation: Citation,
  court: CourtMention,
  from: number,
  to: number,
): boolean {
  if (!namesAccused(analysis, citation)) return false;
  const { lexeme } = analysis.tokens;
  if (triesHim(lexeme, court, to)) return true;
  for (let i = from; i < from + 5 && i < court.first; i++)
    if (PERSONS.has(lexeme[i]!)) return isTriedBy(lexeme, i + 1, court.first);
  return false;
}
