import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import type { PlacedDate } from "../date-placing.ts";
import { ATTACK, ATTACK_AFTER_UNDER, EVENT_NOUNS, EVENT_VERBS, UNDER } from "./events.ts";

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
   launched erupted called organised organized convened followed`,
);
const BE = wordSet("was were been is are be being had has have");
const BY = lexemeOf("by");
const OF = lexemeOf("of");
const THAT = lexemeOf("that");

export function isBarrier({ tokens }: Analysis, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  return lexeme !== 0 && (BARRIERS.has(lexeme) || BARRIER_MARKS.has(lexeme));
}

export function isMark({ tokens }: Analysis, at: number): boolean {
  return BARRIER_MARKS.has(tokens.lexeme[at]!);
}

/**
 * The event that a date belongs to: the nearest word before it that tells of one, with no other verb between; or
 * the first one after a date that heads its sentence, or right after it (`the 5 May 2010 crash`).
 */
export function eventFor(analysis: Analysis, { first, end, from, to }: PlacedDate): EventWord | undefined {
  for (let i = first - 1; i >= from && i >= first - REACH; i--) {
    const event = eventAt(analysis, i);
    if (event) return isOfMatter(analysis, event, first, from) ? undefined : mainEvent(analysis, event, from);
    if (isBarrier(analysis, i) || isOtherVerb(analysis, i)) return undefined;
  }
  const heads = first - from <= 2;
  for (let i = end; i < to && i < end + (heads ? REACH : 2); i++) {
    if (isBarrier(analysis, i)) return undefined;
    const event = eventAt(analysis, i);
    if (event) return mayFollowDate(analysis, event, i === end, heads, to) ? event : undefined;
    if (isOtherVerb(analysis, i)) return undefined;
  }
  return undefined;
}

function eventAt({ tokens }: Analysis, at: number): EventWord | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === 0) return undefined;
  const verb = EVENT_VERBS.get(lexeme);
  if (verb !== 0) return { at, kind: verb, verbal: true };
  if (ATTACK_AFTER_UNDER.has(lexeme) && (tokens.lexeme[at - 1] === UNDER || tokens.lexeme[at - 2] === UNDER))
    return { at, kind: ATTACK, verbal: true };
  const noun = EVENT_NOUNS.get(lexeme);
  return noun === 0 ? undefined : { at, kind: noun, verbal: false };
}

/** `The court ruled on the fire on 20 May`: the date is that of the ruling. `of` and a word such as `committed` tie it to the noun. */
function isOfMatter(analysis: Analysis, { at, verbal }: EventWord, date: number, from: number): boolean {
  const { tokens } = analysis;
  if (verbal || tokens.lexeme[date - 1] === OF) return false;
  // `found that the fire on 4 May`: the noun heads a clause of its own.
  if (date - at === 2 && tokens.lexeme[at - 2] === THAT) return false;
  for (let i = at + 1; i < date; i++) if (OCCURRING.has(tokens.lexeme[i]!)) return false;
  for (let i = at - 1; i >= from && i >= at - 6; i--)
    if (isBarrier(analysis, i) || isOtherVerb(analysis, i)) return true;
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
  if (!event.verbal) return event;
  for (let i = event.at - 1; i >= from && i >= event.at - 6; i--) {
    if (analysis.tokens.kind[i] === NUMBER || isBarrier(analysis, i)) break;
    const noun = EVENT_NOUNS.get(analysis.tokens.lexeme[i]!);
    if (noun === event.kind) return { at: i, kind: noun, verbal: false };
  }
  return event;
}
