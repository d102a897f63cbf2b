import type { Citation } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import type { CourtMention } from "../../extract/citations/courts.ts";
import { tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";

/** What a court does to an accused. */
const TRIES = wordSet(
  "convicted convicts sentenced sentences acquitted acquits indicted indicts tried tries charged prosecuted jailed",
);
/** What is said of the accused, or of the trial. */
const TRIED = wordSet(
  `convicted sentenced acquitted indicted tried charged prosecuted guilty trial conviction sentence warrant warrants verdict judgment
   judgement imprisonment jailed appeared appears indictment`,
);
const MATTERS = wordSet(
  "conviction sentence warrant warrants verdict trial acquittal indictment judgment judgement case charges",
);
const GIVES_WARRANT = wordSet("issued issues signed granted issuing approved confirmed");
const WARRANT = wordSet("warrant warrants indictment charges");
const AGAINST = wordSet("for against of");
const FOUND = wordSet("found finds");
const BEFORE_COURT = wordSet("by before at in from");
const TO = lexemeOf("to");
const THE = lexemeOf("the");
const COMMA = lexemeOf(",");
const PASSIVES = wordSet("was were been be being is are");
/** The court speaks of the accused, or of somebody who has to do with him. */
const OTHERWISE = wordSet(
  `failed fails failure surrender surrendered hand handed arrest arrested cooperate cooperation cooperating extradite extradited whether that witness
   testified testify visited protect defend defended said wanted reported cited citing referred quoted after like unlike as than where why how
   complaint complained inadmissible allied ally deputy successor aide adviser soldiers troops forces because ; :`,
);
/** A warrant is one `of arrest`. */
const ARREST = lexemeOf("arrest");
const REACH = 22;

/** Whether the words make a court the one that tried the accused whom the citation names, in one sentence. */
export function triesAccused({ tokens }: Analysis, { span }: Citation, court: CourtMention): boolean {
  const [first, end] = [tokenAt(tokens, span.start), tokenAt(tokens, span.end - 1) + 1];
  return court.end <= first
    ? isTriedAfter(tokens.lexeme, court, first)
    : isTriedBefore(tokens.lexeme, end, court.first);
}

/** `was convicted of genocide by the Court`, `the warrant for … came from the Court`, `stood trial before the Court`. */
function isTriedBefore(lexeme: Int32Array, end: number, court: number): boolean {
  if (court - end > REACH * 2) return false;
  if (isTriedBy(lexeme, end, court)) return true;
  const before = lexeme[court - 1] === THE ? court - 2 : court - 1;
  return before >= end && BEFORE_COURT.has(lexeme[before]!) && leadsToAccused(lexeme, end, before);
}

/** Between tokens `[from, court)` somebody is convicted, sentenced or tried by, before or at the court. */
export function isTriedBy(lexeme: Int32Array, from: number, court: number): boolean {
  const before = lexeme[court - 1] === THE ? court - 2 : court - 1;
  if (before < from || !BEFORE_COURT.has(lexeme[before]!)) return false;
  for (let i = before - 1; i >= Math.max(from, before - REACH); i--) {
    if (TRIED.has(lexeme[i]!)) return true;
    if (isOtherwise(lexeme, i)) return false;
  }
  return false;
}

/** `The Court sentenced him`, in a sentence after that on the accused. */
export function triesHim(lexeme: Int32Array, court: CourtMention, to: number): boolean {
  for (let i = court.end; i < Math.min(to, court.end + 5); i++)
    if (TRIES.has(lexeme[i]!) && !PASSIVES.has(lexeme[i - 1]!)) return PERSONS.has(lexeme[i + 1] ?? 0);
  return false;
}

const PERSONS = wordSet("him her them");

/** `The conviction of …, pronounced by the Court`: the matter stands before the accused. */
function leadsToAccused(lexeme: Int32Array, end: number, before: number): boolean {
  if (before - end > REACH / 2) return false;
  for (let i = end; i < before; i++) if (isOtherwise(lexeme, i)) return false;
  for (let i = end - 1; i >= Math.max(0, end - 10); i--) if (MATTERS.has(lexeme[i]!)) return true;
  return false;
}

/** `The Court sentenced …`, `issued a warrant of arrest for …`, `convicted by the Court, …`. */
function isTriedAfter(lexeme: Int32Array, court: CourtMention, first: number): boolean {
  if (first - court.end > REACH) return false;
  if (lexeme[court.end] === COMMA && court.end + 1 === first) return isAgent(lexeme, court.first);
  let verb = -1;
  for (let i = court.end; i < first; i++) {
    if (isOtherwise(lexeme, i) && !(verb < 0 && lexeme[i] === THAT)) return false;
    if (verb < 0 && i > court.end + 6) return false;
    if (verb < 0 && (TRIES.has(lexeme[i]!) || GIVES_WARRANT.has(lexeme[i]!) || FOUND.has(lexeme[i]!)))
      verb = i;
  }
  if (verb < 0 || PASSIVES.has(lexeme[verb - 1]!) || lexeme[verb + 1] === TO) return false;
  if (GIVES_WARRANT.has(lexeme[verb]!)) return isWarrant(lexeme, verb, first);
  return !FOUND.has(lexeme[verb]!) || first - verb <= 3;
}

const THAT = lexemeOf("that");

function isWarrant(lexeme: Int32Array, verb: number, first: number): boolean {
  let warrant = false;
  for (let i = verb + 1; i < first; i++) {
    if (WARRANT.has(lexeme[i]!)) warrant = true;
    else if (warrant && AGAINST.has(lexeme[i]!) && lexeme[i + 1] !== ARREST) return true;
  }
  return false;
}

function isAgent(lexeme: Int32Array, court: number): boolean {
  const before = lexeme[court - 1] === THE ? court - 2 : court - 1;
  return before > 0 && BEFORE_COURT.has(lexeme[before]!) && TRIED.has(lexeme[before - 1]!);
}

function isOtherwise(lexeme: Int32Array, at: number): boolean {
  if (lexeme[at] === ARREST) return !isOfWarrant(lexeme, at);
  return OTHERWISE.has(lexeme[at]!);
}

const OF = lexemeOf("of");

/** `an arrest warrant`, `a warrant of arrest`. */
function isOfWarrant(lexeme: Int32Array, at: number): boolean {
  return WARRANT.has(lexeme[at + 1]!) || (lexeme[at - 1] === OF && WARRANT.has(lexeme[at - 2]!));
}
