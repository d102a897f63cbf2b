import type { Tokens } from "../../text/tokens.ts";
import {
  AND,
  AS,
  AUXILIARY,
  BY,
  classOf,
  COLON,
  COORDINATOR,
  DETERMINER,
  endsInIng,
  isAdverb,
  isBreak,
  isCapital,
  isClass,
  isComma,
  isCopula,
  isNegation,
  isNumber,
  isQuoteMark,
  isTerminal,
  looksPlural,
  OBJECT_PRONOUN,
  PREPOSITION_WORD,
  QUESTION_WORD,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME_WORD,
  TO,
} from "./grammar.ts";
import { afterPrepositional, leadingPhrase, phraseAfter, type Range, subjectBefore } from "./subjects.ts";
import {
  ADDRESSEE,
  BASE,
  CLAUSE,
  GERUND,
  INFINITIVE,
  NOUN_TOO,
  OBJECT,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  QUOTES,
  SPEECH_VERB,
  takesParticle,
  THIRD_PERSON,
  WHETHER,
} from "./verbs.ts";

/** What an attribution is made of, in tokens. */
export interface AttributionTokens {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

/** The stretch in which a verb is looked at: its sentence, and the quotations it may stand beside. */
export interface Surroundings {
  readonly tokens: Tokens;
  /** Tokens of the sentence. */
  readonly first: number;
  readonly end: number;
  /** The quotation that ends right before token `at`, or right after a comma there. */
  readonly quotedBefore: (at: number) => Range | undefined;
  /** The quotation that begins at token `at`. */
  readonly quotedAt: (at: number) => Range | undefined;
}

const FAR_THAT = 14;

/** What is attributed by the verb at token `verb`, if it is one; `known` as for {@link subjectBefore}. */
export function attributionOf(at: Surroundings, verb: number, known: Range | undefined): AttributionTokens | undefined {
  const { tokens } = at;
  const bits = SPEECH_VERB.get(tokens.lexeme[verb]!);
  if (isCapital(tokens, verb) && verb > at.first) return undefined;
  const inverted = invertedAttribution(at, verb, bits);
  if (inverted) return inverted;
  const group = verbGroup(tokens, at.first, verb, bits);
  if (!group) return undefined;
  if (group.passive) return passiveAttribution(at, verb, bits, group.first);
  const source = sourceOf(at, group.first, verb, bits, known);
  if (!source) return undefined;
  const quoted = quotedAround(at, source, verb, bits);
  if (quoted) return { source, cue: { first: group.first, end: verb + 1 }, content: quoted };
  const after = contentAfter(at, verb, bits);
  if (after) return { source, cue: { first: group.first, end: after.cueEnd }, content: after.content };
  const before = (bits & QUOTES) !== 0 ? contentBefore(at, source, verb) : undefined;
  return before && { source, cue: { first: group.first, end: verb + 1 }, content: before };
}

function sourceOf(at: Surroundings, groupFirst: number, verb: number, bits: number, known: Range | undefined): Range | undefined {
  const { tokens, first } = at;
  if ((bits & GERUND) !== 0 && groupFirst === verb) {
    if (verb === first) return undefined;
    return known ?? leadingPhrase(tokens, first, verb);
  }
  return subjectBefore(tokens, first, groupFirst, known);
}

interface VerbGroup {
  readonly first: number;
  readonly passive: boolean;
}

/** The verb with its auxiliaries and adverbs, or undefined where the word is a noun or an adjective. */
function verbGroup(tokens: Tokens, sentenceFirst: number, verb: number, bits: number): VerbGroup | undefined {
  let first = verb;
  let auxiliary = false;
  let copula = false;
  let infinitive = false;
  while (first > sentenceFirst) {
    const before = first - 1;
    if (isClass(tokens, before, AUXILIARY) || (isCopula(tokens, before) && !isPossessor(tokens, before, sentenceFirst))) {
      if (first === verb || !auxiliary) copula = isCopula(tokens, before);
      auxiliary = true;
    } else if (tokens.lexeme[before] === TO && (bits & BASE) !== 0 && !auxiliary) infinitive = true;
    else if (!isNegation(tokens, before) && !isGroupAdverb(tokens, before, first)) break;
    first = before;
  }
  first = withoutLeadingAdverbs(tokens, first, verb);
  if (infinitive) return undefined;
  const passive = copula && (bits & (PAST | PARTICIPLE)) !== 0 && (bits & GERUND) === 0;
  if (passive || auxiliary) return { first, passive };
  return isVerb(tokens, sentenceFirst, first, verb, bits) ? { first, passive: false } : undefined;
}

/** `’s` after a name may be "is" or the possessive; before a participle in -ing it is "is". */
function isPossessor(tokens: Tokens, at: number, first: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at]!) > 100 ? false : at > first && !isClass(tokens, at - 1, SUBJECT_PRONOUN);
}

function isGroupAdverb(tokens: Tokens, at: number, _next: number): boolean {
  return isAdverb(tokens, at) && !isCapital(tokens, at);
}

function withoutLeadingAdverbs(tokens: Tokens, first: number, verb: number): number {
  let at = first;
  while (at < verb && isAdverb(tokens, at) && !isClass(tokens, at, AUXILIARY)) at++;
  return at === verb ? first : at;
}

/** Whether a form without an auxiliary is a verb here. */
function isVerb(tokens: Tokens, sentenceFirst: number, first: number, verb: number, bits: number): boolean {
  if ((bits & GERUND) !== 0) return first > sentenceFirst && isComma(tokens, first - 1);
  if (first === sentenceFirst) return false;
  const before = first - 1;
  const found = classOf(tokens, before);
  if ((found & (SUBJECT_PRONOUN | RELATIVE)) !== 0) return true;
  if ((found & (DETERMINER | PREPOSITION_WORD)) !== 0) return (found & COORDINATOR) !== 0;
  if (tokens.text.charCodeAt(tokens.start[before]!) === 39 || tokens.text.charCodeAt(tokens.start[before]!) === 0x2019)
    return looksPluralPossessor(tokens, before);
  if ((bits & PAST) !== 0) return !beginsNoun(tokens, verb + 1, bits);
  if ((bits & BASE) !== 0 && (bits & THIRD_PERSON) === 0) return isPluralSubject(tokens, before) || (found & COORDINATOR) !== 0;
  if ((bits & NOUN_TOO) !== 0) return isCapital(tokens, before) || followedByContent(tokens, verb);
  return true;
}

function looksPluralPossessor(_tokens: Tokens, _at: number): boolean {
  return false;
}

/** `the reported attack`: a participle before a noun, without a determiner of its own. */
function beginsNoun(_tokens: Tokens, _at: number, _bits: number): boolean {
  return false;
}

function isPluralSubject(tokens: Tokens, at: number): boolean {
  return looksPlural(tokens, at) || isCapital(tokens, at) || isClass(tokens, at, DETERMINER | RELATIVE) || isComma(tokens, at) || isPeople(tokens, at);
}

function isPeople(tokens: Tokens, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return word === "people" || word === "police" || word === "media" || word === "men" || word === "women";
}

function followedByContent(tokens: Tokens, verb: number): boolean {
  const next = verb + 1;
  if (next >= tokens.count) return false;
  const found = classOf(tokens, next);
  return tokens.lexeme[next] === THAT || isQuoteMark(tokens, next) || (found & (DETERMINER | SUBJECT_PRONOUN)) !== 0 || isCapital(tokens, next);
}

/** `“…,” said A. Smith` and `…, said A. Smith`. */
function invertedAttribution(at: Surroundings, verb: number, bits: number): AttributionTokens | undefined {
  const { tokens, first, end } = at;
  if ((bits & QUOTES) === 0 || (bits & (PAST | THIRD_PERSON)) === 0 || verb === first) return undefined;
  const quoted = at.quotedBefore(verb);
  if (!quoted && !isComma(tokens, verb - 1)) return undefined;
  if (!quoted && !isCapital(tokens, verb + 1) && !isClass(tokens, verb + 1, DETERMINER)) return undefined;
  const source = phraseAfter(tokens, verb + 1, end);
  if (!source) return undefined;
  if (!quoted && !endsClause(tokens, source.end, end)) return undefined;
  const content = quoted ?? { first, end: verb - 1 };
  return content.end > content.first ? { source, cue: { first: verb, end: verb + 1 }, content } : undefined;
}

function endsClause(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || isTerminal(tokens, at) || isComma(tokens, at) || isBreak(tokens, at) || isClass(tokens, at, PREPOSITION_WORD | TIME_WORD);
}

/** `was criticised by …`, `was told by … that`. */
function passiveAttribution(at: Surroundings, verb: number, bits: number, groupFirst: number): AttributionTokens | undefined {
  const { tokens, first, end } = at;
  if (tokens.lexeme[verb + 1] !== BY || verb + 2 >= end) return undefined;
  const source = phraseAfter(tokens, verb + 2, end);
  const subject = subjectBefore(tokens, first, groupFirst, undefined);
  if (!source) return undefined;
  const cue = { first: groupFirst, end: verb + 1 };
  const after = source.end;
  if (after < end && ((bits & CLAUSE) !== 0 || (bits & INFINITIVE) !== 0) && isContentStart(tokens, after))
    return { source, cue, content: { first: after, end: contentEnd(tokens, after, end) } };
  return subject && { source, cue, content: subject };
}

function isContentStart(tokens: Tokens, at: number): boolean {
  return tokens.lexeme[at] === THAT || tokens.lexeme[at] === TO || tokens.lexeme[at] === AS || isClass(tokens, at, QUESTION_WORD);
}

/** A quotation right before the source, or right after the verb. */
function quotedAround(at: Surroundings, source: Range, verb: number, bits: number): Range | undefined {
  if ((bits & (QUOTES | CLAUSE)) === 0) return undefined;
  const { tokens, end } = at;
  const before = source.end <= verb ? at.quotedBefore(source.first) : undefined;
  if (before) return before;
  let next = verb + 1;
  while (next < end && (isComma(tokens, next) || tokens.lexeme[next] === COLON)) next++;
  return at.quotedAt(next);
}

interface After {
  readonly cueEnd: number;
  readonly content: Range;
}

/** What follows the verb, in one of the frames that it takes. */
function contentAfter(at: Surroundings, verb: number, bits: number): After | undefined {
  const { tokens, end } = at;
  let next = verb + 1;
  while (next < end && isAdverb(tokens, next) && !isClass(tokens, next, DETERMINER)) next++;
  if (next >= end || isTerminal(tokens, next)) return undefined;
  if (tokens.lexeme[next] === COLON) return whole(at, verb + 1, next + 1);
  if (isComma(tokens, next)) return undefined;
  const direct = directContent(at, verb, next, bits);
  if (direct) return direct;
  if ((bits & CLAUSE) === 0) return undefined;
  const that = farThat(tokens, next, end);
  if (that > 0) return whole(at, verb + 1, that);
  return undefined;
}

function directContent(at: Surroundings, verb: number, next: number, bits: number): After | undefined {
  const { tokens, end } = at;
  const lexeme = tokens.lexeme[next]!;
  const found = classOf(tokens, next);
  if (lexeme === THAT && (bits & (CLAUSE | OBJECT)) !== 0) return whole(at, verb + 1, next);
  if (lexeme === TO && takesParticle(tokens.lexeme[verb]!, lexeme) && !isVerbBase(tokens, next + 1)) return whole(at, next + 1, next + 1);
  if (lexeme === TO) return (bits & INFINITIVE) !== 0 ? whole(at, verb + 1, next) : undefined;
  if ((found & QUESTION_WORD) !== 0) return (bits & (CLAUSE | WHETHER)) !== 0 ? whole(at, verb + 1, next) : undefined;
  if (takesParticle(tokens.lexeme[verb]!, lexeme)) return afterParticle(at, next);
  if ((bits & ADDRESSEE) !== 0) {
    const told = afterAddressee(tokens, next, end);
    if (told > 0) return whole(at, verb + 1, told);
    return undefined;
  }
  if ((found & PREPOSITION_WORD) !== 0 || (found & TIME_WORD) !== 0 || isNumber(tokens, next)) return afterCircumstance(at, verb, next, bits);
  if ((bits & CLAUSE) !== 0 && (bits & OBJECT) === 0) return whole(at, verb + 1, next);
  if ((bits & (OBJECT | CLAUSE)) !== 0 && beginsPhrase(tokens, next)) return object(at, verb + 1, next, (bits & CLAUSE) !== 0);
  return undefined;
}

function isVerbBase(tokens: Tokens, at: number): boolean {
  return (SPEECH_VERB.get(tokens.lexeme[at]!) & BASE) !== 0;
}

/** `pointed out that`, `called for talks`. */
function afterParticle(at: Surroundings, particle: number): After | undefined {
  const next = particle + 1;
  return next < at.end && !isTerminal(at.tokens, next) && !isComma(at.tokens, next) ? whole(at, next, next) : undefined;
}

/** `said on Tuesday that`, `said in Aldwick he would`. */
function afterCircumstance(at: Surroundings, verb: number, next: number, bits: number): After | undefined {
  const { tokens, end } = at;
  if ((bits & (QUOTES | CLAUSE)) === 0) return undefined;
  const that = farThat(tokens, next, end);
  if (that > 0) return whole(at, verb + 1, that);
  if ((bits & QUOTES) === 0) return undefined;
  let stop = next;
  while (stop < end && !isComma(tokens, stop) && !isTerminal(tokens, stop)) stop++;
  let start = isClass(tokens, next, PREPOSITION_WORD) ? afterPrepositional(tokens, next, stop) : next;
  while (start > 0 && start < stop && (isClass(tokens, start, TIME_WORD) || isNumber(tokens, start))) start++;
  return start > 0 && start < stop - 2 ? whole(at, verb + 1, start) : undefined;
}

function farThat(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + FAR_THAT); i++) {
    if (tokens.lexeme[i] === THAT) return isClass(tokens, i + 1, AUXILIARY) ? 0 : i;
    if (isTerminal(tokens, i) || isBreak(tokens, i) || isQuoteMark(tokens, i) || SPEECH_VERB.get(tokens.lexeme[i]!) & CLAUSE) return 0;
  }
  return 0;
}

/** The token after those who are told: a pronoun, a name or a noun with its determiner. */
function afterAddressee(tokens: Tokens, at: number, end: number): number {
  let i = at;
  if (isClass(tokens, i, OBJECT_PRONOUN)) i++;
  else {
    const limit = Math.min(end, at + FAR_THAT);
    for (; i < limit; i++) {
      if (isContentStart(tokens, i) || isQuoteMark(tokens, i)) return i;
      if (isTerminal(tokens, i) || isComma(tokens, i) || isBreak(tokens, i)) break;
    }
    i = at;
    while (i < end && isClass(tokens, i, DETERMINER)) i++;
    if (isCapital(tokens, i)) while (i < end && isCapital(tokens, i)) i++;
    else i++;
    while (i < end && (isClass(tokens, i, PREPOSITION_WORD) || isClass(tokens, i - 1, PREPOSITION_WORD))) i++;
  }
  if (i >= end || isTerminal(tokens, i)) return 0;
  if (isComma(tokens, i)) return 0;
  return i;
}

/** Whether a noun phrase or a clause may begin here. */
function beginsPhrase(tokens: Tokens, at: number): boolean {
  const found = classOf(tokens, at);
  if ((found & (DETERMINER | SUBJECT_PRONOUN | OBJECT_PRONOUN)) !== 0) return true;
  return (found & (AUXILIARY | PREPOSITION_WORD | COORDINATOR)) === 0 && !isComma(tokens, at) && !isTerminal(tokens, at);
}

/** Content to the end of its clause. */
function whole(at: Surroundings, cueEnd: number, first: number): After | undefined {
  const end = contentEnd(at.tokens, first, at.end);
  return end > first ? { cueEnd: Math.min(cueEnd, first), content: { first, end } } : undefined;
}

/** A noun phrase that is praised, rejected or the like: to the comma or the next verb of speech. */
function object(at: Surroundings, cueEnd: number, first: number, clausal: boolean): After | undefined {
  const { tokens } = at;
  const limit = contentEnd(tokens, first, at.end);
  if (clausal) return limit > first ? { cueEnd, content: { first, end: limit } } : undefined;
  let end = first + 1;
  while (end < limit && !isComma(tokens, end) && !isBreak(tokens, end)) end++;
  return { cueEnd, content: { first, end } };
}

/** Where what is said ends: with its sentence, or before another attribution that goes on about the same source. */
export function contentEnd(tokens: Tokens, first: number, sentenceEnd: number): number {
  let end = sentenceEnd;
  for (let i = first + 1; i < sentenceEnd; i++) {
    if (isComma(tokens, i) && startsAttribution(tokens, i + 1)) {
      end = i;
      break;
    }
    if (tokens.lexeme[i] === AND && isPastVerb(tokens, i + 1)) {
      end = isComma(tokens, i - 1) ? i - 1 : i;
      break;
    }
  }
  while (end > first + 1 && (isTerminal(tokens, end - 1) || isComma(tokens, end - 1))) end--;
  return end;
}

/** `, adding`, `, and said`, `, but he said`. */
function startsAttribution(tokens: Tokens, at: number): boolean {
  let i = at;
  if (i < tokens.count && isClass(tokens, i, COORDINATOR | SUBORDINATOR)) i++;
  if (i > at && i < tokens.count && isClass(tokens, i, SUBJECT_PRONOUN)) i++;
  while (i < tokens.count && isAdverb(tokens, i)) i++;
  const bits = SPEECH_VERB.get(tokens.lexeme[i]!);
  if (i === at || !isClass(tokens, at, COORDINATOR)) return (bits & GERUND) !== 0 && (bits & CLAUSE) !== 0 && endsInIng(tokens, i);
  return (bits & QUOTES) !== 0 && (bits & PAST) !== 0;
}

function isPastVerb(tokens: Tokens, at: number): boolean {
  let i = at;
  while (i < tokens.count && isAdverb(tokens, i)) i++;
  const bits = SPEECH_VERB.get(tokens.lexeme[i]!);
  return (bits & QUOTES) !== 0 && (bits & PAST) !== 0;
}

/** `The plan has failed, the minister said`: what stands before the source, after a comma. */
function contentBefore(at: Surroundings, source: Range, verb: number): Range | undefined {
  const { tokens, first } = at;
  if (source.first - 1 <= first || source.first > verb) return undefined;
  const before = source.first - 1;
  if (!isComma(tokens, before) && !isQuoteMark(tokens, before)) return undefined;
  let start = first;
  while (start < before && isClass(tokens, start, COORDINATOR)) start++;
  return before > start ? { first: start, end: isComma(tokens, before) ? before : before + 1 } : undefined;
}

export { PREPOSITION };
