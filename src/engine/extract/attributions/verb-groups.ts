import { wordSet } from "../../text/lexicon.ts";
import { SYMBOL, symbolAt, type Tokens } from "../../text/tokens.ts";
import {
  AUXILIARY,
  COORDINATOR,
  classOf,
  DETERMINER,
  endsInEd,
  endsInIng,
  FINITE,
  isAdverb,
  isCapital,
  isClass,
  isComma,
  isCopula,
  isNegation,
  isNumber,
  isQuoteMark,
  looksPlural,
  PREPOSITION_WORD,
  QUESTION_WORD,
  RELATIVE,
  SUBJECT_PRONOUN,
  THAT,
  TO,
} from "./grammar.ts";
import {
  BASE,
  GERUND,
  INFINITIVE,
  NOUN_TOO,
  PARTICIPLE,
  PAST,
  SPEECH_VERB,
  THAT_CLAUSE,
  THIRD_PERSON,
} from "./verbs.ts";

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  /** First token. */
  readonly first: number;
  readonly passive: boolean;
  /** The verb ends in -ing without an auxiliary: `…, adding that`. */
  readonly participial: boolean;
  /** With `would`, `may` and the like: not said, but imagined. */
  readonly modal: boolean;
}

const MODALS = wordSet(
  "would could can may might must should shall cannot can't couldn't wouldn't shouldn't",
);
/** Words after which a gerund shares the subject of its sentence: `began by saying`. */
export const BEFORE_GERUND = wordSet("by while after before without and");
/** Determiners that stand for people by themselves: `many believe`. */
const PRONOMINAL = wordSet("many some most several few both all others none another");
const PEOPLE = wordSet("people police media men women staff team press public crowd majority half");
/** Words before "to" that carry on to the verb: `continued to insist`, `is likely to argue`. */
const RAISING = wordSet(
  `continue continues continued begin begins began start starts started try tries tried trying used likely ready eager
   quick able unable willing unwilling prepared set expected forced going had has have want wants wanted failed fail
   fails refused refuses declined declines happy keen appears appeared seems seemed tends tend tended needs need needed
   attempted attempt attempts hopes hoped plans planned vowed promised pledged went goes came due careful proud glad
   reluctant free managed sought seeks chose chooses moved moves get gets got rushed helped on`,
);

/** The group of the verb at `verb`, or undefined where the word is a noun or an adjective. */
export function verbGroup(tokens: Tokens, floor: number, verb: number, bits: number): VerbGroup | undefined {
  const chain = auxiliaryChain(tokens, floor, verb);
  if (chain.infinitive) return infinitiveGroup(tokens, floor, chain.first, bits);
  const passive = chain.copula && (bits & (PAST | PARTICIPLE)) !== 0 && (bits & GERUND) === 0;
  if (chain.auxiliary) {
    if (chain.copula && !passive && (bits & GERUND) === 0) return undefined;
    return { first: chain.first, passive, participial: false, modal: chain.modal };
  }
  if (!isVerb(tokens, floor, chain.first, verb, bits)) return undefined;
  return { first: chain.first, passive: false, participial: (bits & GERUND) !== 0, modal: false };
}

interface Chain {
  readonly first: number;
  readonly auxiliary: boolean;
  readonly copula: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
}

function auxiliaryChain(tokens: Tokens, floor: number, verb: number): Chain {
  let first = verb;
  let auxiliary = false;
  let copula = false;
  let modal = false;
  while (first > floor) {
    const before = first - 1;
    if (tokens.lexeme[before] === TO && !auxiliary)
      return { first: before, auxiliary, copula, modal, infinitive: true };
    if (isAuxiliary(tokens, before, floor)) {
      if (!auxiliary) copula = isCopula(tokens, before);
      auxiliary = true;
      modal ||= MODALS.has(tokens.lexeme[before]!);
    } else if (!isNegation(tokens, before) && !(isAdverb(tokens, before) && !isCapital(tokens, before)))
      break;
    first = before;
  }
  while (first < verb && isAdverb(tokens, first) && !isClass(tokens, first, AUXILIARY)) first++;
  return {
    first: first === verb ? firstAdverb(tokens, floor, verb) : first,
    auxiliary,
    copula,
    modal,
    infinitive: false,
  };
}

/** Adverbs alone belong to the group: `also said`. */
function firstAdverb(tokens: Tokens, floor: number, verb: number): number {
  let first = verb;
  while (first > floor && isAdverb(tokens, first - 1) && !isCapital(tokens, first - 1)) first--;
  return first;
}

/** `’s` after a pronoun is "is" or "has", after a noun the possessive. */
function isAuxiliary(tokens: Tokens, at: number, floor: number): boolean {
  if (tokens.kind[at] === SYMBOL)
    return isCopula(tokens, at) && at > floor && isClass(tokens, at - 1, SUBJECT_PRONOUN);
  return isClass(tokens, at, AUXILIARY);
}

/** `continued to insist`: the governing word and what goes with it, when it carries the subject on. */
function infinitiveGroup(tokens: Tokens, floor: number, to: number, bits: number): VerbGroup | undefined {
  if ((bits & BASE) === 0 || to <= floor) return undefined;
  const governor = to - 1;
  if (!RAISING.has(tokens.lexeme[governor]!)) return undefined;
  if ((SPEECH_VERB.get(tokens.lexeme[governor]!) & INFINITIVE) !== 0) return undefined;
  const { first } = auxiliaryChain(tokens, floor, governor);
  return first > floor ? { first, passive: false, participial: false, modal: false } : undefined;
}

/** Whether a form without an auxiliary is a verb here. */
function isVerb(tokens: Tokens, floor: number, first: number, verb: number, bits: number): boolean {
  if (first === floor) return false;
  const before = first - 1;
  const found = classOf(tokens, before);
  if ((bits & GERUND) !== 0) return isParticiple(tokens, before, found);
  if ((found & (SUBJECT_PRONOUN | RELATIVE)) !== 0) return true;
  if ((found & COORDINATOR) !== 0) return (bits & NOUN_TOO) === 0 || followedByContent(tokens, verb);
  if ((found & DETERMINER) !== 0 && PRONOMINAL.has(tokens.lexeme[before]!))
    return (bits & NOUN_TOO) === 0 || followedByContent(tokens, verb);
  if ((found & (DETERMINER | PREPOSITION_WORD)) !== 0) return false;
  if (isApostrophe(tokens, before) || (isNumber(tokens, before) && (bits & NOUN_TOO) !== 0)) return false;
  if (isNumber(tokens, before))
    return isClass(tokens, before - 1, PREPOSITION_WORD) && followedByContent(tokens, verb);
  if ((bits & PAST) !== 0) return true;
  if ((bits & THIRD_PERSON) !== 0) {
    if ((bits & NOUN_TOO) === 0) return !looksPlural(tokens, before) || isCapital(tokens, before);
    if (tokens.lexeme[verb + 1] === THAT && !looksPlural(tokens, before)) return true;
    return (isCapital(tokens, before) || first < verb) && followedByContent(tokens, verb);
  }
  if (!isPluralSubject(tokens, before)) return false;
  return (
    (bits & NOUN_TOO) === 0 ||
    (followedByContent(tokens, verb) && (!isCapital(tokens, before) || looksPlural(tokens, before)))
  );
}

/** `…, saying that` and `an email saying that`; not `by saying`, `the saying`, `stopped saying`. */
function isParticiple(tokens: Tokens, before: number, found: number): boolean {
  if (isComma(tokens, before) || BEFORE_GERUND.has(tokens.lexeme[before]!)) return true;
  if (tokens.kind[before] === SYMBOL) return false;
  if ((found & (DETERMINER | PREPOSITION_WORD | AUXILIARY | FINITE | COORDINATOR | QUESTION_WORD)) !== 0)
    return false;
  return (
    found === 0 &&
    !endsInEd(tokens, before) &&
    !endsInIng(tokens, before) &&
    SPEECH_VERB.get(tokens.lexeme[before]!) === 0
  );
}

function isApostrophe(tokens: Tokens, at: number): boolean {
  const unit = symbolAt(tokens, at);
  return unit === 39 || unit === 0x2019;
}

function isPluralSubject(tokens: Tokens, at: number): boolean {
  return (
    looksPlural(tokens, at) ||
    isCapital(tokens, at) ||
    isComma(tokens, at) ||
    endsInsertion(tokens, at) ||
    isClass(tokens, at, DETERMINER | RELATIVE) ||
    PEOPLE.has(tokens.lexeme[at]!)
  );
}

/** The dash after an insertion: `Farmers — and some brewers — say`. */
function endsInsertion(tokens: Tokens, at: number): boolean {
  const unit = symbolAt(tokens, at);
  return unit === 0x2014 || unit === 0x2013;
}

function followedByContent(tokens: Tokens, verb: number): boolean {
  const next = verb + 1;
  if (next >= tokens.count) return false;
  if (tokens.lexeme[next] === THAT || isQuoteMark(tokens, next)) return true;
  // `states`, `documents`: nouns far more often than verbs.
  if ((SPEECH_VERB.get(tokens.lexeme[verb]!) & THAT_CLAUSE) !== 0) return false;
  return (
    isCapital(tokens, next) ||
    isClass(tokens, next, DETERMINER | SUBJECT_PRONOUN | QUESTION_WORD) ||
    (tokens.lexeme[next] === TO && (SPEECH_VERB.get(tokens.lexeme[verb]!) & INFINITIVE) !== 0)
  );
}
