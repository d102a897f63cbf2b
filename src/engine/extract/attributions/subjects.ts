import { wordSet } from "../../text/lexicon.ts";
import { SYMBOL, symbolAt, type Tokens } from "../../text/tokens.ts";
import {
  AND,
  AS,
  AUXILIARY,
  COORDINATOR,
  classOf,
  DETERMINER,
  endsInEd,
  endsInIng,
  FINITE,
  isAdverb,
  isBreak,
  isCapital,
  isClass,
  isComma,
  isNumber,
  isQuoteMark,
  isTerminal,
  looksPlural,
  OBJECT_PRONOUN,
  PREPOSITION_WORD,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME_WORD,
} from "./grammar.ts";
import { BASE, CLAUSE, PAST, SPEECH_VERB, THIRD_PERSON } from "./verbs.ts";

/** Tokens `[first, end)`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** No noun phrase is longer than this; keeps every search bounded. */
const LONGEST = 40;
const CLOSE_BRACKET = 41;
const OPEN_BRACKET = 40;

/**
 * The noun phrase that is the subject of the verb whose group begins at `verb`, within a sentence that begins at
 * `first`. `known` is the subject of an earlier verb of the sentence, taken up by "and said" or ", saying".
 */
export function subjectBefore(
  tokens: Tokens,
  first: number,
  verb: number,
  known: Range | undefined,
): Range | undefined {
  const last = verb - 1;
  if (last < first) return undefined;
  if (isComma(tokens, last)) return insertionBefore(tokens, first, last) ?? known;
  if (isClass(tokens, last, COORDINATOR)) return known ?? leadingPhrase(tokens, first, last);
  if (isPronoun(tokens, last)) return { first: last, end: last + 1 };
  if (isClass(tokens, last, RELATIVE) && last > first) return { first: last, end: last + 1 };
  if (isDash(tokens, last)) return beforeDashes(tokens, first, last);
  if (isBreak(tokens, last) || (isTerminal(tokens, last) && !isAbbreviation(tokens, last))) return undefined;
  if (isQuoteMark(tokens, last) && !isScareEnd(tokens, first, last)) return undefined;
  return phraseBefore(tokens, first, verb);
}

const EM_DASH = 0x2014;
const EN_DASH = 0x2013;

function isDash(tokens: Tokens, at: number): boolean {
  const unit = symbolAt(tokens, at);
  return unit === EM_DASH || unit === EN_DASH;
}

/** `Farmers — and some brewers — say`. */
function beforeDashes(tokens: Tokens, first: number, last: number): Range | undefined {
  for (let i = last - 1; i > first && i > last - LONGEST; i--)
    if (isDash(tokens, i)) return phraseBefore(tokens, first, i);
  return undefined;
}

function isPronoun(tokens: Tokens, at: number): boolean {
  const found = classOf(tokens, at);
  return (found & SUBJECT_PRONOUN) !== 0 && !isCapitalName(tokens, at);
}

function isCapitalName(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && at > 0 && tokens.end[at]! - tokens.start[at]! > 4;
}

/** A quoted word or two within a subject: `the “frozen” conflict’s critics`. */
function isScareEnd(tokens: Tokens, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 7); i--) {
    if (isQuoteMark(tokens, i)) return !isComma(tokens, at - 1) && !isTerminal(tokens, at - 1);
  }
  return false;
}

/** `Smith, the mayor of Aldwick, said`: the phrase before the insertion, with it. */
export function insertionBefore(tokens: Tokens, first: number, comma: number): Range | undefined {
  for (let i = comma - 1; i > first && i > comma - LONGEST; i--) {
    if (isBreak(tokens, i) || isQuoteMark(tokens, i)) return undefined;
    if (!isComma(tokens, i)) continue;
    const head = isPronoun(tokens, i - 1) ? { first: i - 1, end: i } : phraseBefore(tokens, first, i);
    if (!head || !looksNominal(tokens, head)) return undefined;
    return { first: head.first, end: describes(tokens, i + 1) ? comma : i };
  }
  return undefined;
}

/** Whether an insertion describes what stands before it, rather than tells when, where or how. */
function describes(tokens: Tokens, at: number): boolean {
  const found = classOf(tokens, at);
  if ((found & (RELATIVE | DETERMINER)) !== 0) return true;
  if ((found & (PREPOSITION_WORD | SUBORDINATOR | COORDINATOR | TIME_WORD)) !== 0) return false;
  return !isAdverb(tokens, at) && !endsInIng(tokens, at);
}

/** A phrase with a name, a determiner or a plural noun at its start can be a subject. */
export function looksNominal(tokens: Tokens, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (isCapital(tokens, i) || isClass(tokens, i, DETERMINER | SUBJECT_PRONOUN) || looksPlural(tokens, i))
      return true;
  }
  return false;
}

/** The noun phrase that ends right before token `end`. */
export function phraseBefore(tokens: Tokens, sentenceFirst: number, end: number): Range | undefined {
  const first = Math.max(sentenceFirst, end - LONGEST);
  let start = end;
  while (start > first) {
    const at = start - 1;
    if (symbolAt(tokens, at) === CLOSE_BRACKET) {
      const open = openingBracket(tokens, first, at);
      if (open < 0) break;
      start = open;
      continue;
    }
    if (bounds(tokens, first, at, end)) break;
    start = at;
  }
  return trimmed(tokens, start, end);
}

function openingBracket(tokens: Tokens, first: number, close: number): number {
  for (let i = close - 1; i >= first; i--) if (symbolAt(tokens, i) === OPEN_BRACKET) return i;
  return -1;
}

/** Whether a noun phrase that ends at `end` cannot reach over token `at`. */
function bounds(tokens: Tokens, first: number, at: number, end: number): boolean {
  if (isComma(tokens, at) || isBreak(tokens, at) || isTerminal(tokens, at))
    return !isAbbreviation(tokens, at);
  if (isQuoteMark(tokens, at)) return !insideShortMarks(tokens, first, at, end);
  if (tokens.kind[at] === SYMBOL && symbolAt(tokens, at) === OPEN_BRACKET) return true;
  const found = classOf(tokens, at);
  if (found === 0) return isFiniteThought(tokens, first, at);
  if ((found & RELATIVE) !== 0 && at > first && at + 1 < end && tokens.lexeme[at] !== THAT) return false;
  if (tokens.lexeme[at] === AS) return true;
  if (tokens.lexeme[at] === THAT)
    return !isRelativeThat(tokens, first, at) && !isClass(tokens, at - 1, PREPOSITION_WORD);
  if ((found & SUBORDINATOR) !== 0) return true;
  if (tokens.lexeme[at] === AND) return !joinsNouns(tokens, first, at);
  if ((found & COORDINATOR) !== 0) return (found & ADVERB_TOO) === 0;
  if ((found & AUXILIARY) !== 0) return !relativeBefore(tokens, first, at);
  if ((found & SUBJECT_PRONOUN) !== 0 && (found & OBJECT_PRONOUN) === 0)
    return !relativeBefore(tokens, first, at);
  return isFiniteThought(tokens, first, at);
}

const ADVERB_TOO = 64;

/** The point of `Mr.` or `Gen.` within a sentence. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  return (
    isTerminal(tokens, at) && at > 0 && isCapital(tokens, at - 1) && tokens.end[at - 1] === tokens.start[at]
  );
}

function insideShortMarks(tokens: Tokens, first: number, at: number, end: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--)
    if (isQuoteMark(tokens, i)) return !isComma(tokens, at - 1) && !isTerminal(tokens, at - 1);
  for (let i = at + 1; i < Math.min(end, at + 7); i++) if (isQuoteMark(tokens, i)) return true;
  return false;
}

/** `I think the minister said`: a verb that takes a clause, after its own subject. */
function isFiniteThought(tokens: Tokens, first: number, at: number): boolean {
  const verb = SPEECH_VERB.get(tokens.lexeme[at]!);
  if ((verb & CLAUSE) === 0 || (verb & (PAST | THIRD_PERSON | BASE)) === 0 || at <= first) return false;
  const before = classOf(tokens, at - 1);
  if ((before & (SUBJECT_PRONOUN | AUXILIARY)) !== 0) return !relativeBefore(tokens, first, at);
  return (verb & (PAST | THIRD_PERSON)) !== 0 && isCapital(tokens, at - 1) && at - 1 > first;
}

/** A relative pronoun shortly before, with no comma between: the verb belongs to a relative clause. */
function relativeBefore(tokens: Tokens, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    if (isComma(tokens, i) || isBreak(tokens, i)) return false;
    if (isClass(tokens, i, RELATIVE) && i > first)
      return tokens.lexeme[i] !== THAT || isRelativeThat(tokens, first, i);
  }
  return false;
}

/** "that" after a plain noun and before a verb opens a relative clause, after a verb a reported one. */
function isRelativeThat(tokens: Tokens, first: number, at: number): boolean {
  if (at - 1 < first || at + 1 >= tokens.count) return false;
  if (SPEECH_VERB.get(tokens.lexeme[at - 1]!) !== 0 || isCapital(tokens, at - 1)) return false;
  const after = classOf(tokens, at + 1);
  return (after & AUXILIARY) !== 0 || endsInEd(tokens, at + 1);
}

/** "and" within a subject: nothing before it in the clause is a verb. */
function joinsNouns(tokens: Tokens, first: number, and: number): boolean {
  if (and === first || isComma(tokens, and - 1)) return false;
  for (let i = and - 1; i >= first; i--) {
    if (isComma(tokens, i) || isBreak(tokens, i)) return true;
    if (isQuoteMark(tokens, i)) return false;
    const found = classOf(tokens, i);
    if ((found & (SUBORDINATOR | RELATIVE)) !== 0) return true;
    if (
      (found & (AUXILIARY | FINITE)) !== 0 ||
      ((found & SUBJECT_PRONOUN) !== 0 && (found & OBJECT_PRONOUN) === 0)
    )
      return false;
    if (endsInEd(tokens, i) || (SPEECH_VERB.get(tokens.lexeme[i]!) & (PAST | THIRD_PERSON)) !== 0)
      return false;
  }
  return true;
}

/** A phrase without the adverbs, conjunctions and times before it; undefined when nothing is left. */
function trimmed(tokens: Tokens, from: number, end: number): Range | undefined {
  let first = from;
  for (let rounds = 0; first < end && rounds < 6; rounds++) {
    const found = classOf(tokens, first);
    if ((found & COORDINATOR) !== 0 || (isAdverb(tokens, first) && (found & DETERMINER) === 0)) first++;
    else if (isTimePhrase(tokens, first, end)) first = afterTimePhrase(tokens, first, end);
    else if ((found & PREPOSITION_WORD) !== 0) {
      const next = afterPrepositional(tokens, first, end);
      if (next < 0) return undefined;
      first = next;
    } else break;
  }
  return first < end ? { first, end } : undefined;
}

/** `Last week the minister`, `Tuesday officials`. */
function isTimePhrase(tokens: Tokens, at: number, end: number): boolean {
  return isClass(tokens, at, TIME_WORD) && at + 1 < end && symbolAt(tokens, at + 1) === 0;
}

function afterTimePhrase(tokens: Tokens, at: number, end: number): number {
  let next = at;
  while (next < end && (isClass(tokens, next, TIME_WORD) || isNumber(tokens, next))) next++;
  return next;
}

/**
 * The token after the prepositional phrase that begins at `at`: where the next noun phrase begins. -1 when no
 * second noun phrase follows before `end`.
 */
export function afterPrepositional(tokens: Tokens, at: number, end: number): number {
  let i = at + 1;
  while (i < end && isClass(tokens, i, PREPOSITION_WORD)) i++;
  const timed = i < end && (isClass(tokens, i, TIME_WORD) || isNumber(tokens, i));
  if (timed) {
    i = afterTimePhrase(tokens, i, end);
    while (i < end && isComma(tokens, i)) i++;
    return i < end ? i : -1;
  }
  if (i < end && isClass(tokens, i, DETERMINER)) i++;
  for (i++; i < end; i++) {
    const found = classOf(tokens, i);
    if (isClass(tokens, i - 1, PREPOSITION_WORD)) continue;
    if ((found & (DETERMINER | SUBJECT_PRONOUN)) !== 0) return i;
    if (
      isCapital(tokens, i) !== isCapital(tokens, i - 1) &&
      found === 0 &&
      symbolAt(tokens, i) === 0 &&
      symbolAt(tokens, i - 1) === 0
    )
      return i;
  }
  return -1;
}

/** The first noun phrase of a sentence, which "and said" or ", saying" takes up. */
export function leadingPhrase(tokens: Tokens, sentenceFirst: number, end: number): Range | undefined {
  let first = skipLeadingAdverbial(tokens, sentenceFirst, end);
  while (
    first < end &&
    (isQuoteMark(tokens, first) || (isAdverb(tokens, first) && !isClass(tokens, first, DETERMINER)))
  )
    first++;
  if (first >= end) return undefined;
  if (isPronoun(tokens, first)) return { first, end: first + 1 };
  if (isClass(tokens, first, SUBORDINATOR | AUXILIARY | PREPOSITION_WORD)) return undefined;
  for (let i = first; i < Math.min(end, first + 14); i++) {
    const stop =
      isComma(tokens, i) ||
      isClass(tokens, i, AUXILIARY | SUBORDINATOR | RELATIVE | FINITE) ||
      (i > first &&
        (endsInEd(tokens, i) || isVerbLike(tokens, i) || (isAdverb(tokens, i) && !isCapital(tokens, i))));
    if (!stop) continue;
    const range = { first, end: i };
    return i > first && looksNominal(tokens, range) ? range : undefined;
  }
  return undefined;
}

function isVerbLike(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at) && (SPEECH_VERB.get(tokens.lexeme[at]!) & (PAST | THIRD_PERSON)) !== 0;
}

/** `In a statement on Monday, the ministry …`: what follows the comma. */
function skipLeadingAdverbial(tokens: Tokens, first: number, end: number): number {
  const found = classOf(tokens, first);
  const adverbial =
    (found & (PREPOSITION_WORD | SUBORDINATOR | TIME_WORD)) !== 0 ||
    isAdverb(tokens, first) ||
    endsInIng(tokens, first);
  if (!adverbial) return first;
  for (let i = first; i < Math.min(end, first + 25); i++) if (isComma(tokens, i)) return i + 1;
  return first;
}

/**
 * The noun phrase that begins at `first`, with what describes it: the subject after its verb, `said A. Smith,
 * the mayor of Aldwick`.
 */
export function phraseAfter(tokens: Tokens, first: number, sentenceEnd: number): Range | undefined {
  const limit = Math.min(sentenceEnd, first + LONGEST);
  if (first >= limit) return undefined;
  if (isPronoun(tokens, first)) return { first, end: first + 1 };
  if (!isCapital(tokens, first) && !isClass(tokens, first, DETERMINER) && !looksPlural(tokens, first)) {
    const next = first + 1;
    if (next >= limit || classOf(tokens, first) !== 0 || tokens.kind[first] === SYMBOL) return undefined;
  }
  let end = first;
  while (end < limit && !endsPhrase(tokens, end, first, limit)) end++;
  while (
    end > first &&
    (isComma(tokens, end - 1) || isClass(tokens, end - 1, COORDINATOR | PREPOSITION_WORD))
  )
    end--;
  return end > first ? { first, end } : undefined;
}

function endsPhrase(tokens: Tokens, at: number, first: number, limit: number): boolean {
  if (isTerminal(tokens, at)) return !isAbbreviation(tokens, at) || at + 1 >= limit;
  if (isBreak(tokens, at) || isQuoteMark(tokens, at)) return true;
  if (isComma(tokens, at)) return at + 1 >= limit || !goesOnAfterComma(tokens, at + 1);
  const found = classOf(tokens, at);
  if (at === first) return false;
  if (tokens.lexeme[at] === THAT) return true;
  if ((found & AUXILIARY) !== 0) return !relativeBefore(tokens, first, at);
  if ((found & SUBJECT_PRONOUN) !== 0 && (found & (OBJECT_PRONOUN | RELATIVE)) === 0) return true;
  if ((found & SUBORDINATOR) !== 0 && (found & RELATIVE) === 0) return true;
  if ((found & PREPOSITION_WORD) !== 0) return beginsCircumstance(tokens, at, limit);
  return (found & TIME_WORD) !== 0 && !isClass(tokens, at - 1, DETERMINER | PREPOSITION_WORD);
}

function goesOnAfterComma(tokens: Tokens, at: number): boolean {
  const found = classOf(tokens, at);
  if (isQuoteMark(tokens, at)) return false;
  // An age, but not a count: `A. Smith, 45, of Aldwick`.
  if (isNumber(tokens, at)) return isComma(tokens, at + 1);
  if ((found & (RELATIVE | DETERMINER)) !== 0) return true;
  if (
    (found & (PREPOSITION_WORD | SUBORDINATOR | COORDINATOR | SUBJECT_PRONOUN | TIME_WORD | AUXILIARY)) !==
    0
  )
    return false;
  if (isAdverb(tokens, at) || endsInIng(tokens, at)) return false;
  return SPEECH_VERB.get(tokens.lexeme[at]!) === 0 || isCapital(tokens, at);
}

const CIRCUMSTANCE = wordSet("statement interview speech tweet email letter report post video");
const CIRCUMSTANTIAL = wordSet("after during before about when");

/** `in a statement`, `on Tuesday`, `after the vote`: when and where it was said, not who said it. */
function beginsCircumstance(tokens: Tokens, at: number, limit: number): boolean {
  let i = at + 1;
  if (i >= limit) return true;
  if (isClass(tokens, i, TIME_WORD) || isNumber(tokens, i)) return true;
  while (i < limit && i < at + 4 && isClass(tokens, i, DETERMINER)) i++;
  for (let j = i; j < Math.min(limit, i + 3); j++) if (CIRCUMSTANCE.has(tokens.lexeme[j]!)) return true;
  return CIRCUMSTANTIAL.has(tokens.lexeme[at]!);
}
