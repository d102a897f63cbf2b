import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import { states } from "../places/states.ts";
import { type CitationDraft, spanOf } from "./draft.ts";
import { digits } from "./resolution-number.ts";

const VERSUS = wordSet("v vs versus");
const POINT = lexemeOf(".");
const SLASH = lexemeOf("/");
const NUMBER_WORDS = wordSet("no nos number numbers application applications n°");
const JOINERS = wordSet("and of the de la el van von al bin & , ' ’ - for & - ( )");
const SIDE_JOINERS = wordSet("and of the de la el van von al bin & - ’ ' 's");
const STATE_NAMES = phraseTable(
  states.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);
/** Words that show a document, or a sentence, to speak of a court. */
const COURT_WORDS = wordSet(
  `court courts judgment judgments judgement ruling ruled case cases application applications tribunal chamber echr icj icc icty ictr
   strasbourg judges appeal opinion verdict plaintiff prosecutor convicted violation`,
);
const COURTS = phraseTable<string>([
  ["european court of human rights", "ECHR"],
  ["ecthr", "ECHR"],
  ["echr", "ECHR"],
  ["strasbourg court", "ECHR"],
  ["international court of justice", "ICJ"],
  ["icj", "ICJ"],
  ["world court", "ICJ"],
  ["international criminal court", "ICC"],
  ["icc", "ICC"],
  ["criminal tribunal for the former yugoslavia", "ICTY"],
  ["tribunal for the former yugoslavia", "ICTY"],
  ["icty", "ICTY"],
  ["criminal tribunal for rwanda", "ICTR"],
  ["tribunal for rwanda", "ICTR"],
  ["ictr", "ICTR"],
]);
/** Cases of the International Court that are cited by a short name, and the name by which registries list them. */
const NAMED_CASES = phraseTable<string>(
  [
    "Corfu Channel",
    "Barcelona Traction",
    "North Sea Continental Shelf",
    "Nuclear Tests",
    "Arrest Warrant",
    "Oil Platforms",
    "Avena",
    "LaGrand",
    "Nottebohm",
    "Lockerbie",
    "Western Sahara",
    "East Timor",
    "Reparation for Injuries",
    "Legality of the Threat or Use of Nuclear Weapons",
    "Temple of Preah Vihear",
    "Armed Activities on the Territory of the Congo",
    "Military and Paramilitary Activities in and against Nicaragua",
    "Namibia",
    "Legal Consequences of the Construction of a Wall",
    "Whaling in the Antarctic",
    "Certain Expenses",
    "Frontier Dispute",
    "Asylum",
  ].map((name) => [name, name] as const),
);

export function mayVersus(tokens: Tokens, at: number): boolean {
  return VERSUS.has(tokens.lexeme[at]!);
}

export function mayNumberCase(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === NUMBER &&
    tokens.lexeme[at + 1] === SLASH &&
    (tokens.flags[at + 1]! & SPACE_BEFORE) === 0
  );
}

/** The court last named at or before a token. */
export function courtAt(
  tokens: Tokens,
  at: number,
  end: number,
): { court: string; next: number } | undefined {
  if (!COURTS.first.has(tokens.lexeme[at]!)) return undefined;
  const found = COURTS.match(tokens, at, end);
  return found && (tokens.flags[at]! & CAPITAL) !== 0 ? { court: found.value, next: found.next } : undefined;
}

/** Reads a case by its parties around `v.` at token `at`. */
export function readParties(
  tokens: Tokens,
  at: number,
  start: number,
  end: number,
  court: string | undefined,
): CitationDraft | undefined {
  const after =
    tokens.lexeme[at + 1] === POINT && (tokens.flags[at + 1]! & SPACE_BEFORE) === 0 ? at + 2 : at + 1;
  const first = sideBefore(tokens, at, start);
  const next = sideAfter(tokens, after, end);
  if (first === at || next === after) return undefined;
  const respondent = STATE_NAMES.first.has(tokens.lexeme[skipThe(tokens, after)]!)
    ? STATE_NAMES.match(tokens, skipThe(tokens, after), end)
    : undefined;
  const stop = respondent ? respondent.next : next;
  const prosecutor = /^(?:the )?prosecutor$/iu.test(
    tokens.text.slice(tokens.start[first], tokens.end[at - 1]),
  );
  const others = /\bothers$/iu.test(tokens.text.slice(tokens.start[first], tokens.end[at - 1]));
  if (!court && !others && !speaksOfCourt(tokens, start, end)) return undefined;
  const body = bodyOf(tokens, first, at, respondent !== undefined, prosecutor, court);
  const name =
    `${tokens.text.slice(tokens.start[first], tokens.end[at - 1])} v. ${tokens.text.slice(tokens.start[after], tokens.end[stop - 1])}`.replace(
      /\s+/gu,
      " ",
    );
  return {
    kind: "citation",
    form: "prose",
    instrumentType: "judgment",
    body,
    bodyStated: court === body,
    name,
    normal: name,
    span: spanOf(tokens, first, stop),
    first,
    next: stop,
  };
}

function skipThe(tokens: Tokens, at: number): number {
  return /^the$/iu.test(digits(tokens, at)) ? at + 1 : at;
}

function speaksOfCourt(tokens: Tokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (COURT_WORDS.has(tokens.lexeme[i]!)) return true;
  return false;
}

function bodyOf(
  tokens: Tokens,
  first: number,
  at: number,
  respondent: boolean,
  prosecutor: boolean,
  court: string | undefined,
): string {
  if (prosecutor) return court === "ICTY" || court === "ICTR" || court === "ICC" ? court : "unknown";
  if (!respondent) return "unknown";
  const applicantIsState =
    STATE_NAMES.first.has(tokens.lexeme[first]!) && STATE_NAMES.match(tokens, first, at)?.next === at;
  if (applicantIsState) return court === "ICJ" || court === "ECHR" ? court : "unknown";
  return court === "ECHR" ? "ECHR" : "unknown";
}

const LONGEST_SIDE = 9;

function sideBefore(tokens: Tokens, at: number, start: number): number {
  let first = at;
  for (let i = at - 1; i >= Math.max(start, at - LONGEST_SIDE); i--) {
    if (isName(tokens, i)) first = i;
    else if (!SIDE_JOINERS.has(tokens.lexeme[i]!) && !/^others$/iu.test(digits(tokens, i))) break;
    else if (/^others$/iu.test(digits(tokens, i))) first = i;
  }
  // "In Smith v. Jones": a capitalised preposition opens the sentence and is no name.
  while (
    first < at &&
    /^(?:In|The|Case|See|Of|And|But|Under|Following|Like|Its|Both|Cf|While|When|As|Court|Application)$/u.test(
      digits(tokens, first),
    ) &&
    !/^prosecutor$/iu.test(digits(tokens, first + 1))
  )
    first++;
  return first;
}

function sideAfter(tokens: Tokens, from: number, end: number): number {
  let next = from;
  for (let i = from; i < Math.min(end, from + LONGEST_SIDE); i++) {
    if (isName(tokens, i)) next = i + 1;
    else if (!JOINERS.has(tokens.lexeme[i]!) || /^[,('’]$/u.test(digits(tokens, i))) break;
  }
  return next;
}

function isName(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && (tokens.flags[at]! & CAPITAL) !== 0;
}

export interface ApplicationNumber {
  readonly number: string;
  readonly first: number;
  readonly next: number;
}

/** An application number of the European Court, `13216/05`, after "no." or "application". */
export function readApplicationNumber(
  tokens: Tokens,
  at: number,
  start: number,
): ApplicationNumber | undefined {
  const number = digits(tokens, at);
  const year = digits(tokens, at + 2);
  if (!/^\d{1,5}$/u.test(number) || !/^\d{2}$/u.test(year) || (tokens.flags[at + 2]! & SPACE_BEFORE) !== 0)
    return undefined;
  let i = at - 1;
  if (i >= start && tokens.lexeme[i] === POINT) i--;
  if (i < start || !NUMBER_WORDS.has(tokens.lexeme[i]!)) return undefined;
  return { number: `${number}/${year}`, first: i, next: at + 3 };
}

export function applicationDraft(tokens: Tokens, { number, first, next }: ApplicationNumber): CitationDraft {
  return {
    kind: "citation",
    form: "symbol",
    instrumentType: "judgment",
    body: "ECHR",
    bodyStated: true,
    number,
    normal: `Application no. ${number}`,
    span: spanOf(tokens, first, next),
    first,
    next,
  };
}

/** A case of the International Court by its short name, where the Court has been named. */
export function readNamedCase(
  tokens: Tokens,
  at: number,
  end: number,
  court: string | undefined,
  opinion: boolean,
): CitationDraft | undefined {
  if (court !== "ICJ" || !NAMED_CASES.first.has(tokens.lexeme[at]!) || (tokens.flags[at]! & CAPITAL) === 0)
    return undefined;
  const found = NAMED_CASES.match(tokens, at, end);
  if (!found) return undefined;
  return {
    kind: "citation",
    form: "prose",
    instrumentType: opinion ? "advisoryOpinion" : "judgment",
    body: "ICJ",
    bodyStated: true,
    name: found.value,
    normal: found.value,
    span: spanOf(tokens, at, found.next),
    first: at,
    next: found.next,
  };
}
