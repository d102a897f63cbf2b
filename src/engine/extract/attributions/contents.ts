import { wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import {
  AND,
  AS,
  AUXILIARY,
  COLON,
  COORDINATOR,
  classOf,
  DETERMINER,
  isAdverb,
  isBreak,
  isCapital,
  isClass,
  isComma,
  isNumber,
  isQuoteMark,
  isTerminal,
  OBJECT_PRONOUN,
  PREPOSITION_WORD,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME_WORD,
  TO,
} from "./grammar.ts";
import { afterPrepositional, type Range } from "./subjects.ts";
import {
  ADDRESSEE,
  BASE,
  CLAUSE,
  GERUND,
  INFINITIVE,
  OBJECT,
  PAST,
  QUOTES,
  SPEECH_VERB,
  THAT_CLAUSE,
  takesParticle,
  WHETHER,
} from "./verbs.ts";

/** Tokens of the content, and where the cue before it ends. */
export interface Content {
  readonly cueEnd: number;
  readonly content: Range;
}

const FAR = 14;
/** `said about half of them left`: no place or time, but a number. */
const APPROXIMATE = wordSet("about around over up under between roughly");
const HALF = wordSet(
  "half two-thirds one two three four five six seven eight nine ten dozens hundreds thousands a",
);

function isCount(tokens: Tokens, at: number): boolean {
  return isNumber(tokens, at) || HALF.has(tokens.lexeme[at]!);
}

/** What follows the verb, in one of the frames that it takes; `end` is the end of the sentence. */
export function contentAfter(tokens: Tokens, verb: number, bits: number, end: number): Content | undefined {
  let next = verb + 1;
  while (next < end && isAdverb(tokens, next) && !isClass(tokens, next, DETERMINER)) next++;
  if (next >= end || isTerminal(tokens, next)) return undefined;
  if (isComma(tokens, next)) return afterInsertion(tokens, next, bits, end);
  if (isBreak(tokens, next) && tokens.lexeme[next] !== COLON) return undefined;
  if (tokens.lexeme[next] === COLON)
    return (bits & QUOTES) !== 0 ? whole(tokens, verb + 1, next + 1, end) : undefined;
  const near = nearContent(tokens, verb, next, bits, end);
  if (near || (bits & (CLAUSE | THAT_CLAUSE)) === 0) return near;
  const that = farThat(tokens, next, end);
  return that > 0 ? whole(tokens, verb + 1, that, end) : undefined;
}

/** `said, without evidence, that`. */
function afterInsertion(tokens: Tokens, comma: number, bits: number, end: number): Content | undefined {
  if ((bits & (CLAUSE | THAT_CLAUSE)) === 0) return undefined;
  for (let i = comma + 1; i < Math.min(end - 1, comma + FAR); i++)
    if (isComma(tokens, i))
      return tokens.lexeme[i + 1] === THAT ? whole(tokens, comma, i + 1, end) : undefined;
  return undefined;
}

function nearContent(
  tokens: Tokens,
  verb: number,
  next: number,
  bits: number,
  end: number,
): Content | undefined {
  const lexeme = tokens.lexeme[next]!;
  const found = classOf(tokens, next);
  const rest = () => whole(tokens, verb + 1, next, end);
  if (lexeme === THAT && (bits & (CLAUSE | THAT_CLAUSE | OBJECT)) !== 0) return rest();
  if (takesParticle(tokens.lexeme[verb]!, lexeme) && !(lexeme === TO && isBase(tokens, next + 1)))
    return afterParticle(tokens, next, end);
  if (lexeme === TO) return (bits & INFINITIVE) !== 0 ? rest() : undefined;
  if ((found & QUESTION_WORD) !== 0) return (bits & (CLAUSE | WHETHER)) !== 0 ? rest() : undefined;
  if ((bits & ADDRESSEE) !== 0) return afterAddressee(tokens, verb, next, end);
  if ((found & (PREPOSITION_WORD | TIME_WORD)) !== 0 || isNumber(tokens, next))
    return afterCircumstance(tokens, verb, next, bits, end);
  if ((bits & CLAUSE) !== 0 && (bits & OBJECT) === 0) return rest();
  if ((bits & OBJECT) !== 0 && beginsPhrase(tokens, next))
    return (bits & CLAUSE) !== 0 ? rest() : object(tokens, verb + 1, next, end);
  return undefined;
}

function isBase(tokens: Tokens, at: number): boolean {
  return (SPEECH_VERB.get(tokens.lexeme[at]!) & BASE) !== 0;
}

/** `pointed out that`, `called for talks`. */
function afterParticle(tokens: Tokens, particle: number, end: number): Content | undefined {
  const next = particle + 1;
  return next < end && !isTerminal(tokens, next) && !isComma(tokens, next)
    ? whole(tokens, next, next, end)
    : undefined;
}

/** `said on Tuesday that`, `said in Aldwick he would`. */
function afterCircumstance(
  tokens: Tokens,
  verb: number,
  next: number,
  bits: number,
  end: number,
): Content | undefined {
  if ((bits & CLAUSE) === 0) return undefined;
  if (APPROXIMATE.has(tokens.lexeme[next]!) && isCount(tokens, next + 1))
    return whole(tokens, verb + 1, next, end);
  const that = farThat(tokens, next, end);
  if (that > 0) return whole(tokens, verb + 1, that, end);
  if ((bits & QUOTES) === 0) return undefined;
  let stop = next;
  while (stop < end && !isComma(tokens, stop) && !isTerminal(tokens, stop)) stop++;
  let start = isClass(tokens, next, PREPOSITION_WORD) ? afterPrepositional(tokens, next, stop) : next;
  while (start > 0 && start < stop && (isClass(tokens, start, TIME_WORD) || isNumber(tokens, start))) start++;
  return start > 0 && start < stop - 2 ? whole(tokens, verb + 1, start, end) : undefined;
}

/** The "that" which a few words keep from its verb: `said in a letter to members that`. */
function farThat(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + FAR); i++) {
    if (tokens.lexeme[i] === THAT) return isClass(tokens, i + 1, AUXILIARY) ? 0 : i;
    if (isTerminal(tokens, i) || isBreak(tokens, i) || isQuoteMark(tokens, i)) return 0;
    if ((SPEECH_VERB.get(tokens.lexeme[i]!) & CLAUSE) !== 0) return 0;
  }
  return 0;
}

/** `told reporters that`, `asked him whether`, `asked the minister about`. */
function afterAddressee(tokens: Tokens, verb: number, next: number, end: number): Content | undefined {
  for (let i = next; i < Math.min(end, next + FAR); i++) {
    if (isContentStart(tokens, i) || isQuoteMark(tokens, i)) return whole(tokens, verb + 1, i, end);
    if (i > next && takesParticle(tokens.lexeme[verb]!, tokens.lexeme[i]!))
      return whole(tokens, verb + 1, i + 1, end);
    if (isTerminal(tokens, i) || isComma(tokens, i) || isBreak(tokens, i)) break;
  }
  let i = next;
  if (isClass(tokens, i, OBJECT_PRONOUN)) i++;
  else {
    while (i < end && isClass(tokens, i, DETERMINER)) i++;
    if (isCapital(tokens, i)) while (i < end && isCapital(tokens, i)) i++;
    else i++;
    while (i < end && (isClass(tokens, i, PREPOSITION_WORD) || isClass(tokens, i - 1, PREPOSITION_WORD))) i++;
  }
  return i < end && !isTerminal(tokens, i) && !isComma(tokens, i)
    ? whole(tokens, verb + 1, i, end)
    : undefined;
}

export function isContentStart(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexeme[at];
  return lexeme === THAT || lexeme === TO || lexeme === AS || isClass(tokens, at, QUESTION_WORD);
}

/** Whether a noun phrase may begin here. */
function beginsPhrase(tokens: Tokens, at: number): boolean {
  const found = classOf(tokens, at);
  if ((found & (DETERMINER | SUBJECT_PRONOUN | OBJECT_PRONOUN)) !== 0) return true;
  return (
    (found & (AUXILIARY | PREPOSITION_WORD | COORDINATOR | SUBORDINATOR)) === 0 &&
    !isComma(tokens, at) &&
    !isTerminal(tokens, at)
  );
}

function whole(tokens: Tokens, cueEnd: number, first: number, sentenceEnd: number): Content | undefined {
  const end = contentEnd(tokens, first, sentenceEnd);
  return end > first ? { cueEnd: Math.min(cueEnd, first), content: { first, end } } : undefined;
}

/** A noun phrase that is praised, rejected or the like: to the comma or the next verb of speech. */
function object(tokens: Tokens, cueEnd: number, first: number, sentenceEnd: number): Content {
  const limit = contentEnd(tokens, first, sentenceEnd);
  let end = first + 1;
  while (end < limit && !isComma(tokens, end) && !isBreak(tokens, end)) end++;
  return { cueEnd, content: { first, end } };
}

/** Where what is said ends: with its sentence, or before another attribution that goes on about the same source. */
export function contentEnd(tokens: Tokens, first: number, sentenceEnd: number): number {
  let end = sentenceEnd;
  for (let i = first + 1; i < sentenceEnd; i++) {
    const stops = isComma(tokens, i)
      ? startsAttribution(tokens, i + 1)
      : tokens.lexeme[i] === AND && isSpokenOn(tokens, i + 1);
    if (!stops) continue;
    end = isComma(tokens, i - 1) && i - 1 > first ? i - 1 : i;
    break;
  }
  while (end > first + 1 && (isTerminal(tokens, end - 1) || isComma(tokens, end - 1))) end--;
  return end;
}

/** `, adding`, `, and said`, `, but he said`. */
function startsAttribution(tokens: Tokens, at: number): boolean {
  if (!isClass(tokens, at, COORDINATOR))
    return (
      (SPEECH_VERB.get(tokens.lexeme[afterAdverbs(tokens, at)]!) & (GERUND | QUOTES)) === (GERUND | QUOTES)
    );
  const i = isClass(tokens, at + 1, SUBJECT_PRONOUN) ? at + 2 : at + 1;
  return isSpokenOn(tokens, i);
}

function isSpokenOn(tokens: Tokens, at: number): boolean {
  return (SPEECH_VERB.get(tokens.lexeme[afterAdverbs(tokens, at)]!) & (PAST | QUOTES)) === (PAST | QUOTES);
}

function afterAdverbs(tokens: Tokens, at: number): number {
  let i = at;
  while (i < tokens.count - 1 && isAdverb(tokens, i)) i++;
  return Math.min(i, tokens.count - 1);
}

/**
 * Content that is parted from the source by a comma: `The plan has failed, the minister said`, or, where only an
 * adverbial stands there, what follows: `In the end, he said, nobody came`.
 */
export function contentApart(
  tokens: Tokens,
  floor: number,
  source: Range,
  verb: number,
  end: number,
): Range | undefined {
  const before =
    source.first > 0 && tokens.lexeme[source.first - 1] === AS ? source.first - 2 : source.first - 1;
  const left =
    before > floor && isComma(tokens, before)
      ? { first: afterCoordinators(tokens, floor, before), end: before }
      : undefined;
  const right =
    isComma(tokens, verb + 1) && verb + 2 < end
      ? { first: verb + 2, end: contentEnd(tokens, verb + 2, end) }
      : undefined;
  if (left && right && right.end - right.first > 2 && isAdverbial(tokens, left)) return right;
  if (left && left.end > left.first) return left;
  return right && right.end - right.first > 2 ? right : undefined;
}

function afterCoordinators(tokens: Tokens, from: number, end: number): number {
  let first = from;
  while (first < end && (isClass(tokens, first, COORDINATOR) || isQuoteMark(tokens, first))) first++;
  return first;
}

function isAdverbial(tokens: Tokens, { first, end }: Range): boolean {
  if (end - first > FAR) return false;
  if (isClass(tokens, first, PREPOSITION_WORD | SUBORDINATOR | TIME_WORD) || isAdverb(tokens, first))
    return true;
  return end - first <= 4;
}
