import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS, HYPHEN } from "../../extract/figures/words.ts";
import { wordSet } from "../../text/lexicon.ts";
import { POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { firstDate } from "../figure-sentences.ts";
import { stem } from "./agreement.ts";
import type { Told } from "./told.ts";

const PREPOSITIONS = wordSet(
  "of in on at by from for with without to among under over near behind between inside outside across along around off against",
);
const DETERMINERS = wordSet("the a an its their our his her this that these those all some");
const RELATIVES = wordSet("who that which whose where whom");
/** Behind a noun they tell which of them are meant. */
const STATES = wordSet(
  "present absent aboard alone still left available concerned alive eligible involved not already currently now yet worth aged",
);
const AUXILIARIES = wordSet(
  "is are was were be been being has have had will would can could may might shall should did do does no longer also later then never not yet",
);
const LONGEST = 6;

/**
 * The words, by their stems, that narrow down the noun of a figure from behind: `in the north`, `who took part`, `interviewed by the
 * mission`; empty where nothing does. A participle that may be the verb of the sentence is taken for that.
 */
export function restrictionBehind({ tokens }: Analysis, { end, to }: Told): readonly string[] {
  const lexeme = tokens.lexeme[end] ?? 0;
  if (end >= to || tokens.kind[end] !== WORD) return [];
  // `the 14-member board`
  if (tokens.lexeme[end - 2] === HYPHEN) return [wordAt(tokens, end)];
  if (PREPOSITIONS.has(lexeme)) return placeAt(tokens, end, to);
  if (RELATIVES.has(lexeme)) return clauseAt(tokens, end + 1, to);
  if (STATES.has(lexeme)) return [wordAt(tokens, end), ...placeAt(tokens, end + 1, to)];
  if (isParticiple(tokens, end) && (isFollowed(tokens, end + 1, to) || endsAt(tokens, end + 1, to)))
    return [wordAt(tokens, end), ...placeAt(tokens, end + 1, to)];
  return [];
}

/** The first word that tells something behind a preposition. */
function placeAt(tokens: Tokens, at: number, to: number): string[] {
  if (at >= to || !PREPOSITIONS.has(tokens.lexeme[at]!)) return [];
  let i = at + 1;
  while (i < to && DETERMINERS.has(tokens.lexeme[i]!)) i++;
  return i < to && tokens.kind[i] === WORD && !FUNCTION_WORDS.has(tokens.lexeme[i]!)
    ? [wordAt(tokens, i)]
    : [];
}

/** The words that tell something of a relative clause, at most two. */
function clauseAt(tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < Math.min(to, from + LONGEST) && words.length < 2 && tokens.kind[i] === WORD; i++) {
    if (words.length > 0 && AUXILIARIES.has(tokens.lexeme[i]!)) break;
    if (!FUNCTION_WORDS.has(tokens.lexeme[i]!)) words.push(wordAt(tokens, i));
  }
  return words;
}

function isParticiple({ text, start, end, lexeme }: Tokens, at: number): boolean {
  if (FUNCTION_WORDS.has(lexeme[at]!)) return false;
  const length = end[at]! - start[at]!;
  return (
    (length > 4 && (text.startsWith("ed", end[at]! - 2) || text.startsWith("ing", end[at]! - 3))) ||
    IRREGULAR.has(lexeme[at]!)
  );
}

const IRREGULAR = wordSet(
  "sold taken found made shown born held known lost seen given built killed dead hurt kept paid sent chosen won grown written",
);
const CLAUSE_ENDS = wordSet([",", ";", ":", ".", "(", ")", "–", "—", "and", "but"]);

/** Whether the verb of the clause comes later, so that a participle before it is none. */
function isFollowed({ lexeme, kind }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 2 * LONGEST); i++) {
    if (kind[i] !== WORD && CLAUSE_ENDS.has(lexeme[i]!)) return false;
    if (AUXILIARIES.has(lexeme[i]!)) return true;
  }
  return false;
}

/** `the owners of the 83 houses destroyed.` */
function endsAt({ lexeme, count }: Tokens, at: number, to: number): boolean {
  return at >= to || at >= count || CLAUSE_ENDS.has(lexeme[at]!);
}

function wordAt({ text, start, end }: Tokens, at: number): string {
  return stem(text.slice(start[at]!, end[at]!));
}

/** The title and opening of a document name what it is about. */
const OPENING = 80;
/** Words of so many tokens before the block of a figure are still in mind. */
const BEFORE = 120;
const LONGEST_BLOCK = 400;
const LEAST_SHARED = 5;

/** Whether a word is told of the thing that a figure counts: in its block, a little before it, or in the opening. */
export function familiarTo(analysis: Analysis, told: Told, until: number): (word: string) => boolean {
  const { tokens, sentences } = analysis;
  const words = new Set<string>();
  const beginnings = new Set<string>();
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const word = wordAt(tokens, i);
      words.add(word);
      if (word.length >= LEAST_SHARED) beginnings.add(word.slice(0, LEAST_SHARED));
    }
  };
  const block = sentences.block[told.sentence]!;
  const from = Math.max(0, tokens.blockStart[block]! - BEFORE);
  add(0, Math.min(OPENING, told.from));
  add(from, Math.min(tokens.blockStart[block + 1]!, until, from + BEFORE + LONGEST_BLOCK));
  return (word) =>
    words.has(word) || (word.length >= LEAST_SHARED && beginnings.has(word.slice(0, LEAST_SHARED)));
}

const ITS = wordSet("its their his her my");

/**
 * Whether the noun phrase that begins at token `at` belongs to whom the first figure is told of: the owner was told with it, and
 * nobody new is named before `its`. `this year's budget` has no owner, but a time.
 */
export function isOwned(
  { tokens, sentences, dates }: Analysis,
  first: Told,
  second: Told,
  at: number,
  familiar: (word: string) => boolean,
): boolean {
  const before = at - 1;
  if (before < second.from) return true;
  if ((tokens.flags[before]! & POSSESSIVE) !== 0) {
    const owner = tokens.start[before - 1]!;
    const date = dates[firstDate(dates, owner)];
    return familiar(wordAt(tokens, before - 1)) && !(date && date.span.start <= owner);
  }
  if (!ITS.has(tokens.lexeme[before]!)) return true;
  const start = Math.max(first.to, sentences.first[Math.max(0, second.sentence - 1)]!);
  for (let i = start; i < at; i++)
    if (isName(tokens.kind[i]!, tokens.flags[i]!, tokens.lexeme[i]!) && !familiar(wordAt(tokens, i)))
      return false;
  return true;
}
