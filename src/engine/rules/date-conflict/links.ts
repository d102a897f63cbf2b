import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import type { PlacedDate } from "../date-placing.ts";
import {
  ANY_EVENT,
  ATTACK,
  ATTACK_AFTER_UNDER,
  BEGINNING,
  ENDING,
  EVENT_NOUNS,
  EVENT_PAIRS,
  EVENT_VERBS,
  FLOOD,
  ROSE,
  SUDDEN,
  UNDER,
  WATERS,
} from "./events.ts";

/** The word that tells of an event. */
export interface EventWord {
  readonly at: number;
  readonly kind: number;
  /** A verb; else a noun. */
  readonly verbal: boolean;
}

const REACH = 16;

/** Words that part an event from a date that is not its own. */
const BARRIERS = wordSet(
  `said told when while after before until since following which who that whose but because during wrote although
   despite though ahead pending report reports resolution interview statement commission hearing trial memorial ceremony
   anniversary over concerning regarding where whom met led went saw made gave found became got left sent spoke visit
   inquiry investigation article film book if unless`,
);
const BARRIER_MARKS = wordSet([";", ":", "?", "!", "“", "”", '"']);
/** Verbs with which an event takes its date. */
const OCCURRING = wordSet(
  `committed perpetrated carried occurred happened started ended signed reached agreed concluded killed destroyed staged opened
   launched erupted called organised organized convened followed delivered issued pronounced handed given observed recorded
   caused suffered`,
);
/** Verbs that say of an event only that it came about. */
const LIGHT_VERBS = wordSet(
  "struck hit happened occurred came took place broke out fell was were on in the at late early evening morning night of held",
);
/** Words that date one thing by another: what follows them has its own date. */
const TEMPORAL = wordSet("since after before until following");
const LENGTHS = wordSet("days day weeks week months month years year hours hour anniversary");
const RELATIVES = wordSet("which that");
const WHEN = lexemeOf("when");
const COMMA = lexemeOf(",");
const BE = wordSet("was were been is are be being had has have");
const BY = lexemeOf("by");
const OF = lexemeOf("of");
const THAT = lexemeOf("that");

export function isBarrier({ tokens }: Analysis, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  return lexeme !== 0 && (BARRIERS.has(lexeme) || BARRIER_MARKS.has(lexeme));
}

/** Words that end a noun phrase; a report or a trial may be one. */
const CLAUSE_WORDS = wordSet(
  "when while after before until since which who that whose whom but because during although if unless where and or said than as",
);

export function opensClause({ tokens }: Analysis, at: number): boolean {
  return CLAUSE_WORDS.has(tokens.lexeme[at]!);
}

export function isMark({ tokens }: Analysis, at: number): boolean {
  return BARRIER_MARKS.has(tokens.lexeme[at]!);
}

/**
 * The event that a date belongs to: the nearest word before it that tells of one, with no other verb between; or
 * the first one after a date that heads its sentence, or right after it (`the 5 May 2010 crash`).
 */
export function eventFor(analysis: Analysis, { first, end, from, to }: PlacedDate): EventWord | undefined {
  let parted = false;
  for (let i = first - 1; i >= from && i >= first - REACH; i--) {
    const event = eventAt(analysis, i);
    if (event) return isOfMatter(analysis, event, first, from) ? undefined : mainEvent(analysis, event, from);
    if (isDone(analysis, i) && !hasEventSubject(analysis, i, from)) return anyEvent(analysis, i);
    if (isBarrier(analysis, i)) {
      const antecedent = RELATIVES.has(analysis.tokens.lexeme[i]!)
        ? antecedentOf(analysis, i, first)
        : undefined;
      if (antecedent) return antecedent;
    }
    parted = isBarrier(analysis, i);
    if (!parted && isOtherVerb(analysis, i)) return anyEvent(analysis, i);
    if (parted) break;
  }
  const told = toldWhen(analysis, end, to);
  if (told || parted) return told;
  const heads = first - from <= 2;
  for (let i = end; i < to && i < end + (heads ? REACH : 2); i++) {
    if (isBarrier(analysis, i)) return undefined;
    const event = eventAt(analysis, i);
    if (event) return mayFollowDate(analysis, event, i === end, heads, to) ? event : undefined;
    if (isOtherVerb(analysis, i)) return undefined;
  }
  return undefined;
}

/** Past forms without `ed` that tell of one happening. */
const IRREGULAR = wordSet(
  "found sold bought set cut torn built shot stolen taken brought blown thrown hung froze broke rang came went",
);
/** What is said, counted or done day by day is done more than once. */
const REPEATED = wordSet(
  `said told announced reported asked visited played called used wanted added stated warned noted wrote received showed worked lived
   recorded measured observed counted checked moved walked travelled traveled talked interviewed published posted issued updated
   tested scored served attended performed considered discussed continued named based dated located situated addressed referred
   requested reiterated recalled decided confirmed informed submitted filed heard ordered registered appeared expressed urged`,
);

/** `was found`, `set out`. */
function isDone({ tokens }: Analysis, at: number): boolean {
  if (!IRREGULAR.has(tokens.lexeme[at]!)) return false;
  return BE.has(tokens.lexeme[at - 1] ?? 0) || PARTICLES.has(tokens.lexeme[at + 1] ?? 0);
}

/** `the avalanche came down`: the noun tells more than the verb. */
function hasEventSubject(analysis: Analysis, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    if (isBarrier(analysis, i)) return false;
    const event = eventAt(analysis, i);
    if (event) return !event.verbal;
  }
  return false;
}

const PARTICLES = wordSet("out off down up over away");

/** A happening told by a verb that no list knows, which only the same words elsewhere can tell again. */
function anyEvent({ tokens }: Analysis, at: number): EventWord | undefined {
  if (REPEATED.has(tokens.lexeme[at]!) || !isToldOf(tokens, at)) return undefined;
  return { at, kind: ANY_EVENT + (tokens.hash[at]! >>> 0), verbal: true };
}

/** `the flood, which struck on`: the noun before the pronoun, when nothing but a light verb stands between. */
function antecedentOf(analysis: Analysis, pronoun: number, date: number): EventWord | undefined {
  const { tokens } = analysis;
  for (let i = pronoun + 1; i < date; i++) if (!LIGHT_VERBS.has(tokens.lexeme[i]!)) return undefined;
  const noun = tokens.lexeme[pronoun - 1] === COMMA ? pronoun - 2 : pronoun - 1;
  const event = noun >= 0 ? eventAt(analysis, noun) : undefined;
  return event && !event.verbal ? event : undefined;
}

/** `5 May 1931, when the general strike began`. */
function toldWhen(analysis: Analysis, end: number, to: number): EventWord | undefined {
  const { lexeme } = analysis.tokens;
  const when = lexeme[end] === COMMA ? end + 1 : end;
  if (when + 1 >= to || lexeme[when] !== WHEN) return undefined;
  for (let i = when + 1; i < to && i < when + 10; i++) {
    if (isBarrier(analysis, i)) return undefined;
    const event = eventAt(analysis, i);
    if (event?.verbal) return event;
    if (isOtherVerb(analysis, i)) return undefined;
  }
  return undefined;
}

function eventAt({ tokens }: Analysis, at: number): EventWord | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === 0) return undefined;
  const verb = EVENT_VERBS.get(lexeme);
  if (verb !== 0) return isToldOf(tokens, at) ? { at, kind: verb, verbal: true } : undefined;
  if (ATTACK_AFTER_UNDER.has(lexeme) && (tokens.lexeme[at - 1] === UNDER || tokens.lexeme[at - 2] === UNDER))
    return { at, kind: ATTACK, verbal: true };
  const pair = EVENT_PAIRS.get(lexeme);
  if (pair)
    return pair.before.has(tokens.lexeme[at - 1] ?? 0) ? { at, kind: pair.kind, verbal: true } : undefined;
  if (lexeme === ROSE)
    return WATERS.has(tokens.lexeme[at - 1] ?? 0) ? { at, kind: FLOOD, verbal: true } : undefined;
  const noun = EVENT_NOUNS.get(lexeme);
  return noun === 0 || isPartOfCompound(tokens, at) ? undefined : { at, kind: noun, verbal: false };
}

const HYPHEN = lexemeOf("-");
const CEASE = lexemeOf("cease");
/** Nouns that an event word only describes: `arrest warrants`, `the fire brigade`. */
const TAILS = wordSet(
  `warrant warrants site sites scene victims victim toll tolls brigade station service services department engine engines campaign
   committee day days plan plans fund funds leader leaders inquiry inquiries investigation investigations report reports rate rates
   squad trial trials date dates zone zones line lines safety risk alarm certificate certificates sentence penalty row camp rally
   ceremony ceremonies speech ball results result officer officials monitors observers law laws commission court charge charges
   suspect suspects damage defence defences relief insurance survivors survivor memorial area areas force forces action ban
   breaker notice pay vote ballot procedure agency centre center team crew crews operation operations effort efforts box`,
);

function isPartOfCompound({ lexeme }: Analysis["tokens"], at: number): boolean {
  if (lexeme[at - 1] === HYPHEN && lexeme[at - 2] === CEASE) return true;
  const next = lexeme[at + 1] ?? 0;
  return TAILS.has(next) || (next === HYPHEN && lexeme[at + 2] !== undefined && TAILS.has(lexeme[at + 2]!));
}

const LEFT = lexemeOf("left");
const LEFT_FOR = wordSet("the for port harbour harbor on in at");
/** What is planned, usual or only possible has not happened. */
const UNREAL = wordSet("is are be will would should may might can could shall to not never being");

/** A past fact: not `is closed`, `to be closed`, `left three dead`. */
function isToldOf({ lexeme, flags }: Analysis["tokens"], at: number): boolean {
  if (lexeme[at] === LEFT && (flags[at + 1]! & CAPITAL) === 0 && !LEFT_FOR.has(lexeme[at + 1] ?? 0))
    return false;
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) if (UNREAL.has(lexeme[i]!)) return false;
  return true;
}

/** `The court ruled on the fire on 20 May`: the date is that of the ruling. `of` and a word such as `committed` tie it to the noun. */
function isOfMatter(
  analysis: Analysis,
  { at, kind, verbal }: EventWord,
  date: number,
  from: number,
): boolean {
  const { tokens } = analysis;
  if (verbal || tokens.lexeme[date - 1] === OF) return false;
  // `found that the fire on 4 May`: the noun heads a clause of its own.
  if (date - at === 2 && tokens.lexeme[at - 2] === THAT) return false;
  for (let i = at + 1; i < date; i++) if (OCCURRING.has(tokens.lexeme[i]!)) return false;
  for (let i = at - 1; i >= from && i >= at - 6; i--) {
    // `since the closure on 4 June`
    const lexeme = tokens.lexeme[i]!;
    if (TEMPORAL.has(lexeme) || (lexeme === OF && LENGTHS.has(tokens.lexeme[i - 1] ?? 0))) return false;
    if (isBarrier(analysis, i) || isOtherVerb(analysis, i)) return true;
    const verb = EVENT_VERBS.get(tokens.lexeme[i]!);
    if (verb !== 0 && verb !== kind && !OCCURRING.has(tokens.lexeme[i]!)) return true;
  }
  return false;
}

function mayFollowDate(
  analysis: Analysis,
  event: EventWord,
  joined: boolean,
  heads: boolean,
  to: number,
): boolean {
  if (event.verbal) return heads;
  return joined || !isFollowedByOther(analysis, event.at, to);
}

/** `On 3 May the massacre was reported`: another verb follows the noun. */
function isFollowedByOther(analysis: Analysis, at: number, to: number): boolean {
  for (let i = at + 1; i < to && i < at + 5; i++)
    if (isBarrier(analysis, i) || isOtherVerb(analysis, i)) return true;
  return false;
}

/** A past tense that tells of something else. A participle with its agent (`occupied by`) does not. */
function isOtherVerb({ tokens }: Analysis, at: number): boolean {
  if (tokens.kind[at] !== WORD || (tokens.flags[at]! & CAPITAL) !== 0) return false;
  const end = tokens.end[at]!;
  if (
    end - tokens.start[at]! < 5 ||
    tokens.text.charCodeAt(end - 1) !== 100 ||
    tokens.text.charCodeAt(end - 2) !== 101
  )
    return false;
  const lexeme = tokens.lexeme[at]!;
  if (OCCURRING.has(lexeme) || EVENT_VERBS.get(lexeme) !== 0 || ADJECTIVES.has(lexeme)) return false;
  return tokens.lexeme[at + 1] !== BY || BE.has(tokens.lexeme[at - 1]!);
}

const ADJECTIVES = wordSet(
  "armed united hundred occupied besieged populated crowded disputed wooded so-called named",
);

/** `the agreement was signed on`: the noun tells more than the verb, when one of the same kind stands shortly before it. */
function mainEvent(analysis: Analysis, event: EventWord, from: number): EventWord {
  if (!event.verbal || event.kind === ENDING) return event;
  for (let i = event.at - 1; i >= from && i >= event.at - 6; i--) {
    if (analysis.tokens.kind[i] === NUMBER || isBarrier(analysis, i)) break;
    const noun = EVENT_NOUNS.get(analysis.tokens.lexeme[i]!);
    // `the fire started` tells of the fire, `the strike began` only of its beginning.
    if (noun === event.kind || (event.kind === BEGINNING && SUDDEN.has(noun)))
      return { at: i, kind: noun, verbal: false };
  }
  return event;
}
