import type { Citation } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { COURT_FIRST } from "../../extract/citations/courts.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";

/** Token ranges of a citation and a day in one sentence, which begins at token `from` and ends before `to`. */
export interface Pair {
  readonly first: number;
  readonly end: number;
  readonly at: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
}

/** Verbs and nouns of the making of an act. */
export const ACT = wordSet(
  `adopted passed approved decided delivered given gave handed rendered issued ruled pronounced judgment judgement opinion ruling
   decision answered voted vote votes carried adoption proclaimed agreed acted found held adopt adopts vote concluded made drawn
   verdict judges dated opened signed convicted sentenced acquitted indicted guilty warrant conviction sentence`,
);
const ORGAN = wordSet(
  "council assembly court chamber tribunal judges members states delegations delegates countries votes hands bench",
);
/** Another clause, another occasion, or an end that was set. */
const BREAKS = wordSet(
  `; after since until when while but whereas before because although days day weeks week months later earlier next previous anniversary
   eve following deadline expire expired expires expiry renewed extended arrested transferred surrendered born died hearing hearings lodged
   killed bombing attack attacks war fighting elections`,
);
const DENIED_BEFORE_DAY = wordSet("by until till since from before after between to expires than");
const WITH_ACT = wordSet("by in through with");
const NOT_WITH = wordSet(
  "accordance compliance line conformity consistent comply complied set laid contained defined named described dealt mentioned keeping",
);
const ON = lexemeOf("on");
const AND = lexemeOf("and");
const COMMA = lexemeOf(",");
const WHEN = lexemeOf("when");
const OF = lexemeOf("of");
const LEADS_TO_DAY = wordSet("on , of dated ( : – — is was as");
const AFTER_DAY = wordSet(", : . – — - that the brought saw came comes by in a");
const HEADS = wordSet("by in through with the its security council general assembly un united nations under");
export const DEMANDS = wordSet(
  "called calls demanded demands required requires set sets scheduled asked requested fixed gave gives until",
);
/** Between the name of a case and its day: the court, the stage, marks. */
const STAGE = wordSet(
  `, ( ) [ ] : . – — - of on the in by merits judgment judgement ruling decision grand chamber no nos european international court justice
   human rights criminal tribunal case cases was is dated delivered decided given handed down advisory opinion /`,
);
const LONGEST_GAP = 24;

/** Whether the words of one sentence may make a day that of the act; only a day that nearly is the record's is asked about. */
export function isTied(analysis: Analysis, citation: Citation, pair: Pair): boolean {
  const { lexeme } = analysis.tokens;
  const denied = pair.at > pair.from && DENIED_BEFORE_DAY.has(lexeme[pair.at - 1]!);
  if (denied && !isGoingBack(lexeme, pair.at)) return false;
  return pair.at >= pair.end ? isDayAfter(analysis, citation, pair) : isDayBefore(analysis, citation, pair);
}

function isDayAfter({ tokens }: Analysis, citation: Citation, pair: Pair): boolean {
  const { first, end, at, from } = pair;
  const { lexeme } = tokens;
  const gap = at - end;
  if (gap > LONGEST_GAP) return false;
  if (gap === 0 || (gap === 1 && LEADS_TO_DAY.has(lexeme[end]!))) return true;
  if (isCase(citation) && isStage(tokens, end, at)) return true;
  if (isDateOfAct(lexeme, end, at)) return true;
  if (hasBreak(lexeme, end, at) || lexeme[at - 1] !== ON || isNewClause(lexeme, end, at)) return false;
  if (isCase(citation)) return hasAct(lexeme, end, at);
  if (isHeadOfSentence(lexeme, from, first)) return true;
  return (
    isSubject(lexeme, from, first) && !hasAny(lexeme, end, at, DEMANDS) && !hasAny(lexeme, end, at, COMMAS)
  );
}

/** `; the date of adoption is`, `; it was adopted on`. */
function isDateOfAct(lexeme: Int32Array, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (MADE.has(lexeme[i]!)) return hasAny(lexeme, Math.max(from, i - 4), i, DAY_OR_IT);
    if (!LEADS_TO_DAY.has(lexeme[i]!)) return false;
  }
  return false;
}

const MADE = wordSet("adoption adopted passed delivery delivered vote voted");
const DAY_OR_IT = wordSet("date day it");
const COMMAS = wordSet(", (");

function isDayBefore({ tokens }: Analysis, citation: Citation, pair: Pair): boolean {
  const { first, end, at, after, from, to } = pair;
  const { lexeme } = tokens;
  if (first - after > LONGEST_GAP) return false;
  if (at > from && lexeme[at - 1] !== ON && lexeme[at - 1] !== COMMA && !isGoingBack(lexeme, at))
    return false;
  const start = lexeme[after] === COMMA && lexeme[after + 1] === WHEN ? after + 2 : after;
  if (hasBreak(lexeme, start, first)) return false;
  if (all(lexeme, start, first, AFTER_DAY) && first - start <= 3)
    return !isCase(citation) || hasAct(lexeme, end, Math.min(to, end + 9));
  const joint = isPossessive(lexeme[first - 1]!) ? first - 2 : first - 1;
  if (WITH_ACT.has(lexeme[joint]!) && joint >= start && !NOT_WITH.has(lexeme[joint - 1]!))
    return !isCase(citation) || hasCourt(lexeme, start, joint) || hasAct(lexeme, start, joint);
  return (
    (hasAny(lexeme, start, first, ORGAN) || hasCourt(lexeme, start, first)) && hasAct(lexeme, start, first)
  );
}

/** `goes back to 8 November 1994, when the Council adopted`. */
function isGoingBack(lexeme: Int32Array, at: number): boolean {
  return BACK.has(lexeme[at - 2] ?? 0);
}

const BACK = wordSet("back dates");
const POSSESSIVES = wordSet("its the a their");

function isPossessive(word: number): boolean {
  return POSSESSIVES.has(word);
}

function isCase({ instrumentType }: Citation): boolean {
  return instrumentType === "judgment" || instrumentType === "advisoryOpinion";
}

/** `, ICJ, merits,`, `(European Court of Human Rights,`: nothing but the court and the stage of the case. */
function isStage({ lexeme, kind, flags }: Analysis["tokens"], from: number, to: number): boolean {
  if (to - from > 16) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (STAGE.has(lexeme[i]!) || kind[i] === NUMBER || COURT_FIRST.has(lexeme[i]!)) continue;
    if (kind[i] !== WORD || (flags[i]! & CAPITAL) === 0 || ++capitals > 3) return false;
  }
  return true;
}

function hasBreak(lexeme: Int32Array, from: number, to: number): boolean {
  return hasAny(lexeme, from, to, BREAKS);
}

function hasAct(lexeme: Int32Array, from: number, to: number): boolean {
  return hasAny(lexeme, from, to, ACT);
}

function hasCourt(lexeme: Int32Array, from: number, to: number): boolean {
  return hasAny(lexeme, from, to, COURT_FIRST);
}

export function hasAny(
  lexeme: Int32Array,
  from: number,
  to: number,
  words: { has(lexeme: number): boolean },
): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(lexeme[i]!)) return true;
  return false;
}

function all(lexeme: Int32Array, from: number, to: number, words: { has(lexeme: number): boolean }): boolean {
  for (let i = from; i < to; i++) if (!words.has(lexeme[i]!)) return false;
  return true;
}

/** `, and on 19 March the first aircraft took off`. */
function isNewClause(lexeme: Int32Array, end: number, at: number): boolean {
  for (let i = end; i < at; i++)
    if (lexeme[i] === AND && (lexeme[i - 1] === COMMA || i >= at - 2)) return true;
  return false;
}

/** `By resolution 67/19`, at the head of a sentence. */
function isHeadOfSentence(lexeme: Int32Array, from: number, first: number): boolean {
  return first > from && first - from <= 6 && all(lexeme, from, first, HEADS) && WITH_ACT.has(lexeme[from]!);
}

function isSubject(lexeme: Int32Array, from: number, first: number): boolean {
  return first - from <= 2 && !hasAny(lexeme, from, first, UNDER) && lexeme[first - 1] !== OF;
}

const UNDER = wordSet("under of with by in");
