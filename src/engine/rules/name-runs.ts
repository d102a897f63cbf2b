import type { Analysis } from "../analysis.ts";
import { GIVEN_NAMES } from "../extract/actors/given-names.ts";
import { isNameWord, nameStart, runEnd } from "../extract/actors/runs.ts";
import { NAME_SUFFIXES, ROLES, TITLES } from "../extract/actors/words.ts";
import { AUXILIARY, endsInEd, FINITE, isClass } from "../extract/attributions/grammar.ts";
import { SPEECH_VERB } from "../extract/attributions/verbs.ts";
import { HASH_START, hashStep, wordSet } from "../text/lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  DOTTED,
  MIXED,
  NUMBER,
  POSSESSIVE,
  SPACE_BEFORE,
  symbolAt,
  type Tokens,
  WORD,
} from "../text/tokens.ts";
import { blockAt } from "./attribution-nearby.ts";
import { quotedStretches, type Stretches } from "./name-stretches.ts";

/** A run of words with capitals that may be a name, taken once however often it stands in the document. */
export interface NameRun {
  /** Without title and suffixes; parts joined by hyphens are one word. */
  readonly words: readonly string[];
  /** Lexeme of each word, 0 for words of no list and for joined ones. */
  readonly lexemes: readonly number[];
  /** A hash of each word. */
  readonly hashes: readonly number[];
  /** Title words that stand before it somewhere, by lexeme. */
  titles: ReadonlySet<number>;
  /** Where it first stands. */
  readonly start: number;
  readonly end: number;
  /** Sentences that hold it, in order; of very many only the first. */
  readonly sentences: number[];
  count: number;
  /** Whether it somewhere stands within a sentence, where a capital shows a name. */
  within: boolean;
  /** Whether it somewhere opens a sentence or stands in a headline, a heading, a list or a table. */
  weak: boolean;
  /** Whether it somewhere stands outside lists and tables. */
  unlisted: boolean;
  /** Whether what stands beside it somewhere shows a person. */
  person: boolean;
  /** Whether a first name follows it somewhere, as in lists of works: `Hansen, Karl`. */
  inverted: boolean;
}

const LONGEST_RUN = 5;
const MOST_SENTENCES = 200;
const SHORTEST_IN_HEADLINE = 5;

/**
 * The names of a document that hold one of `wanted`, hashes of words, outside quotations and cited titles. Of lines that
 * capitalise every word each wanted word is taken alone. O(n).
 */
export function nameRuns(analysis: Analysis, wanted: ReadonlySet<number>): readonly NameRun[] {
  const { tokens, sentences } = analysis;
  const quoted = quotedStretches(analysis);
  const runs = new Map<number, NameRun>();
  const isWanted = wantedTokens(tokens, wanted);
  let sentence = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isWanted(i)) continue;
    while (sentences.first[sentence + 1]! <= i) sentence++;
    addRuns(analysis, sentence, isWanted, quoted, runs);
    i = sentences.first[sentence + 1]! - 1;
  }
  return [...runs.values()];
}

/** Adds the runs of one sentence. */
function addRuns(
  { document, tokens, sentences }: Analysis,
  sentence: number,
  isWanted: (at: number) => boolean,
  quoted: Stretches,
  runs: Map<number, NameRun>,
): void {
  const from = sentences.first[sentence]!;
  const to = sentences.first[sentence + 1]!;
  const headline = isHeadline(tokens, from, to);
  const kind = blockAt(document.blocks, tokens.start[from]!)?.kind;
  const isWeak = headline || (kind !== "paragraph" && kind !== "quotation");
  const isListed = kind === "tableRow" || kind === "listItem";
  eachRun(tokens, from, to, headline, isWanted, (at, end) => {
    if (!quoted.hold({ start: tokens.start[at]!, end: tokens.end[end - 1]! }))
      addRun(runs, tokens, { at, end, sentence, sentenceStart: from, isWeak, isListed, headline });
  });
}

/** A bit for each wanted hash tells most words apart without a look into the set. */
function wantedTokens(tokens: Tokens, wanted: ReadonlySet<number>): (at: number) => boolean {
  const bits = new Uint8Array(256);
  for (const hash of wanted) bits[hash & 255] = 1;
  const { flags, hash } = tokens;
  return (at) => (flags[at]! & CAPITAL) !== 0 && bits[hash[at]! & 255] === 1 && wanted.has(hash[at]!);
}

/** Visits the runs of capitals in `[from, to)` that hold a wanted word; in a headline every word is a run. */
function eachRun(
  tokens: Tokens,
  from: number,
  to: number,
  headline: boolean,
  isWanted: (at: number) => boolean,
  visit: (at: number, end: number) => void,
): void {
  for (let i = from; i < to; ) {
    if (!isNameWord(tokens, i)) {
      i++;
      continue;
    }
    const end = headline ? i + 1 : Math.min(to, runEnd(tokens, i, to));
    for (let j = i; j < end; j++)
      if (isWanted(j)) {
        visit(i, end);
        break;
      }
    i = end;
  }
}

/** A line that gives every longer word a capital shows no names; a list of names has commas, a sentence ends in a point. */
function isHeadline(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (symbolAt(tokens, i) === 44) commas++;
    if (tokens.kind[i] !== WORD || tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if ((tokens.flags[i]! & (CAPITAL | ALL_CAPITALS)) !== 0) capitals++;
  }
  if (to > from && symbolAt(tokens, to - 1) === 46) return false;
  return words >= 5 && commas < 2 && capitals * 10 >= words * 8;
}

/** Where a run of capitals stands. */
interface Standing {
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  readonly sentenceStart: number;
  /** Headings, cells, captions and list items need no verb to show a name. */
  readonly isWeak: boolean;
  readonly isListed: boolean;
  readonly headline: boolean;
}

function addRun(
  runs: Map<number, NameRun>,
  tokens: Tokens,
  { at, end, sentence, sentenceStart, isWeak, isListed, headline }: Standing,
): void {
  if (headline && (tokens.lexeme[at] !== 0 || tokens.end[at]! - tokens.start[at]! < SHORTEST_IN_HEADLINE))
    return;
  let first = nameStart(tokens, at, end);
  const title = first > at ? lastTitle(tokens, at, first) : titleBefore(tokens, at);
  if (at === sentenceStart) first = afterOpeners(tokens, first, end);
  if (first >= end || end - first > 2 * LONGEST_RUN) return;
  const key = hashOf(tokens, first, end);
  const known = runs.get(key);
  const run = known ?? newRun(tokens, first, end);
  if (!run) return;
  if (!known) runs.set(key, run);
  run.count++;
  if (title > 0 && !run.titles.has(title)) run.titles = new Set([...run.titles, title]);
  if (isWeak || first === sentenceStart) run.weak = true;
  if (!isListed) run.unlisted = true;
  if (!headline && (first > sentenceStart || acts(tokens, end))) run.within = true;
  if (isInverted(tokens, end)) run.inverted = true;
  if (!headline && isSomebody(tokens, at, end)) run.person = true;
  if (run.sentences.length < MOST_SENTENCES) run.sentences.push(sentence);
}

/** Words of the lists that merely open a sentence belong to no name; what a hyphen joins is one word. */
function afterOpeners(tokens: Tokens, first: number, end: number): number {
  let i = first;
  while (
    i < end &&
    tokens.lexeme[i] !== 0 &&
    tokens.kind[i] === WORD &&
    !GIVEN_NAMES.has(tokens.lexeme[i]!)
  ) {
    if (i + 1 < end && tokens.kind[i + 1] !== WORD) return i;
    i++;
  }
  return i;
}

const WHO = wordSet("who whose whom");
const AFTER_COMMA = wordSet("who whose the a an his her their its speaking then now aged");

/** What follows shows that the word before is a name: `Wieczorek said`, `Wieczorek's`, `Wieczorek, who`. */
function acts(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  const mark = symbolAt(tokens, at);
  if (mark === 44 && at + 1 < tokens.count)
    return tokens.kind[at + 1] === NUMBER || AFTER_COMMA.has(tokens.lexeme[at + 1]!);
  return (
    (tokens.flags[at]! & POSSESSIVE) !== 0 ||
    ((mark === 0x2019 || mark === 39) && (tokens.flags[at]! & SPACE_BEFORE) === 0) ||
    isClass(tokens, at, AUXILIARY | FINITE) ||
    SPEECH_VERB.get(tokens.lexeme[at]!) !== 0 ||
    endsInEd(tokens, at)
  );
}

/** An office with a comma before it, or an age, a relative of persons or a word of saying after it. */
function isSomebody(tokens: Tokens, at: number, end: number): boolean {
  const office = at > 1 && symbolAt(tokens, at - 1) === 44 ? at - 2 : at - 1;
  if (office >= 0 && (TITLES.has(tokens.lexeme[office]!) || ROLES.has(tokens.lexeme[office]!))) return true;
  if (end >= tokens.count) return false;
  if (symbolAt(tokens, end) !== 44) return SPEECH_VERB.get(tokens.lexeme[end]!) !== 0;
  return (isAge(tokens, end + 1) && symbolAt(tokens, end + 2) === 44) || WHO.has(tokens.lexeme[end + 1]!);
}

function isInverted(tokens: Tokens, end: number): boolean {
  const next = end + 1;
  if (next >= tokens.count || symbolAt(tokens, end) !== 44 || (tokens.flags[next]! & CAPITAL) === 0)
    return false;
  return GIVEN_NAMES.has(tokens.lexeme[next]!) || tokens.text.charCodeAt(tokens.end[next]! - 1) < 91;
}

function isAge(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === NUMBER && tokens.end[at]! - tokens.start[at]! < 4;
}

function lastTitle(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (TITLES.has(tokens.lexeme[i]!)) return tokens.lexeme[i]!;
  return 0;
}

function titleBefore(tokens: Tokens, at: number): number {
  if (at === 0 || (tokens.flags[at]! & BLOCK_START) !== 0) return 0;
  return TITLES.has(tokens.lexeme[at - 1]!) ? tokens.lexeme[at - 1]! : 0;
}

function hashOf(tokens: Tokens, first: number, end: number): number {
  let hash = HASH_START;
  for (let i = first; i < end; i++) hash = hashStep(hash, tokens.hash[i]! || tokens.lexeme[i]!);
  return hash;
}

/** Words that lost the space between them: `CareyR&B`. */
function endsInCapital({ text, start, end }: Tokens, at: number): boolean {
  const last = text.charCodeAt(end[at]! - 1);
  return last >= 65 && last <= 90 && end[at]! - start[at]! > 1;
}

/** Most names never have a title, and a set takes more room than all the rest of a run. */
const NO_TITLES: ReadonlySet<number> = new Set();

function newRun(tokens: Tokens, first: number, end: number): NameRun | undefined {
  const words: string[] = [];
  const lexemes: number[] = [];
  const hashes: number[] = [];
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const isLoud = (tokens.flags[i]! & (ALL_CAPITALS | MIXED)) !== 0;
    if (isLoud && (tokens.flags[i]! & DOTTED) === 0) return undefined;
    if (endsInCapital(tokens, i)) return undefined;
    if (NAME_SUFFIXES.has(tokens.lexeme[i]!) && words.length > 0) continue;
    const joined = i > first && tokens.text.charCodeAt(tokens.end[i - 1]! - 1) === 45 && words.length > 0;
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (joined) {
      words[words.length - 1] += `-${text}`;
      lexemes[lexemes.length - 1] = 0;
      hashes[hashes.length - 1] = hashStep(hashes[hashes.length - 1]!, tokens.hash[i]!);
    } else {
      words.push(text);
      lexemes.push(tokens.lexeme[i]!);
      hashes.push(tokens.hash[i]!);
    }
  }
  if (words.length === 0 || words.length > LONGEST_RUN) return undefined;
  return {
    words,
    lexemes,
    hashes,
    titles: NO_TITLES,
    start: tokens.start[first]!,
    end: tokens.end[end - 1]!,
    sentences: [],
    count: 0,
    within: false,
    weak: false,
    unlisted: false,
    person: false,
    inverted: false,
  };
}
