import type { CitationBody } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, WORD } from "../../text/tokens.ts";
import { ACCUSED, type Accused } from "./accused.ts";
import { UNKNOWN_BODY } from "./bodies.ts";
import { bindJudgmentDate, courtOwning, courtSaid, dateOfDelivery } from "./cases.ts";
import { courtNear } from "./courts.ts";
import { bracketedParties } from "./named-cases.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";
import { A, COMMA, IN, OF, THE } from "./words.ts";

const JUDGMENT = "judgment" as const;
const OPINION = "advisoryOpinion" as const;

/** Cases of the International Court of Justice by titles that mean nothing else; the title says what was decided. */
export const CASE_TITLES = phraseTable<typeof JUDGMENT | typeof OPINION>([
  ["Corfu Channel", JUDGMENT],
  ["North Sea Continental Shelf", JUDGMENT],
  ["Barcelona Traction", JUDGMENT],
  ["Nottebohm", JUDGMENT],
  ["Temple of Preah Vihear", JUDGMENT],
  ["United States Diplomatic and Consular Staff in Tehran", JUDGMENT],
  ["Military and Paramilitary Activities in and against Nicaragua", JUDGMENT],
  ["Gabčíkovo-Nagymaros Project", JUDGMENT],
  ["Gabčíkovo-Nagymaros", JUDGMENT],
  ["LaGrand", JUDGMENT],
  ["Avena and Other Mexican Nationals", JUDGMENT],
  ["Avena", JUDGMENT],
  ["Oil Platforms", JUDGMENT],
  ["Arrest Warrant of 11 April 2000", JUDGMENT],
  ["Armed Activities on the Territory of the Congo", JUDGMENT],
  ["Pulp Mills on the River Uruguay", JUDGMENT],
  ["Pulp Mills", JUDGMENT],
  ["Jurisdictional Immunities of the State", JUDGMENT],
  ["Whaling in the Antarctic", JUDGMENT],
  ["Maritime Delimitation in the Black Sea", JUDGMENT],
  ["Territorial and Maritime Dispute", JUDGMENT],
  ["Land and Maritime Boundary between Cameroon and Nigeria", JUDGMENT],
  ["Application of the Convention on the Prevention and Punishment of the Crime of Genocide", JUDGMENT],
  ["Reparation for Injuries Suffered in the Service of the United Nations", OPINION],
  ["Reparation for Injuries", OPINION],
  ["Legality of the Threat or Use of Nuclear Weapons", OPINION],
  ["Legal Consequences of the Construction of a Wall in the Occupied Palestinian Territory", OPINION],
  ["Legal Consequences of the Construction of a Wall", OPINION],
]);
export const ACCUSED_FIRST = ACCUSED.first;
const TRIAL_WORDS = wordSet("case trial judgment judgement verdict appeal");
/** What is said of an accused when a text tells of the trial. */
const TRIED = wordSet(
  `convicted convicts conviction guilty sentenced sentences sentence acquitted acquits acquittal indicted indictment warrant warrants
   tried trial charged verdict judgment judgement prosecuted appeal imprisonment`,
);
const VERSUS = wordSet("v vs versus");

/**
 * Reads a trial by the name of the accused: the surname after `in` or before `case`, where the sentence names a court, or a name in a
 * sentence on a trial, beside a court or a day.
 */
export function readAccused(scan: CitationScan, at: number): number {
  if (at < scan.floor || (scan.tokens.flags[at]! & CAPITAL) === 0) return 0;
  const found = ACCUSED.match(scan.tokens, at, scan.end);
  if (!found || VERSUS.has(scan.lexeme(found.next)) || isPartOfName(scan, at, found.value)) return 0;
  const named = TRIAL_WORDS.has(scan.lexeme(found.next));
  if (!named && !isCited(scan, at) && !isOnTrial(scan, at)) return 0;
  if (named && found.value.full && !isOnTrial(scan, at)) return 0;
  const end = named ? found.next + 1 : found.next;
  const said = courtOwning(scan, at) ?? courtSaid(scan, end);
  const { trial } = found.value;
  const draft = { ...draftOf(scan, at, found.next, end, JUDGMENT, said), name: trial, normal: trial };
  if (!said) draft.body = UNKNOWN_BODY;
  bindJudgmentDate(scan, draft, end);
  scan.add(draft);
  return end;
}

/** `Petar Popović`: another first name stands before the surname. */
function isPartOfName({ tokens, first }: CitationScan, at: number, { full }: Accused): boolean {
  if (full || at <= first) return false;
  const before = at - 1;
  return (
    tokens.kind[before] === WORD &&
    (tokens.flags[before]! & CAPITAL) !== 0 &&
    before !== first &&
    tokens.lexeme[before] === 0
  );
}

/** `in Akayesu`, where the sentence names a court. */
function isCited(scan: CitationScan, at: number): boolean {
  return scan.lexeme(at - 1) === IN && courtNear(scan, scan.first, scan.end, at) !== undefined;
}

/** The sentence tells of a trial and of its day, or a court is named in it or in the one before or after. */
function isOnTrial(scan: CitationScan, at: number): boolean {
  const { sentence, sentences, tokens } = scan;
  const row = scan.reading.document.blocks[sentences.block[sentence]!]?.kind === "tableRow";
  const before = sentences.first[Math.max(0, sentence - 1)]!;
  const after = sentences.first[Math.min(sentences.count, sentence + 2)]!;
  if (row) return courtNear(scan, Math.max(before, at - ROW), Math.min(after, at + ROW), at) !== undefined;
  let tried = false;
  for (let i = scan.first; i < scan.end && !tried; i++) tried = TRIED.has(scan.lexeme(i));
  if (!tried) return false;
  if (courtNear(scan, Math.max(before, at - WINDOW), Math.min(after, at + WINDOW), at)) return true;
  const [start, stop] = [tokens.start[scan.first]!, tokens.end[scan.end - 1]!];
  return scan.dates.some(({ span, value }) => span.start >= start && span.end <= stop && value.length === 10);
}

const ROW = 24;
const WINDOW = 80;

const ONE_WORD_NEEDS_CASE = new Set(["avena", "nottebohm", "lagrand"]);
const CASE = lexemeOf("case");
const CASES = wordSet("case cases judgment judgments");
const JUDGMENT_WORDS = wordSet("judgment judgement ruling decision");

/** Reads a case by its title alone, with what the words around say of its court and day; gives the token after it. */
export function readCaseTitle(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  if (at < scan.floor || (tokens.flags[at]! & CAPITAL) === 0) return 0;
  const found = CASE_TITLES.match(tokens, at, scan.end);
  if (!found || !isTitle(scan, at, found.next)) return 0;
  const parties = bracketedParties(scan, found.next);
  let end = parties > 0 ? parties : found.next;
  if (parties === 0 && scan.lexeme(end) === CASE) end++;
  const said = courtOwning(scan, at) ?? courtSaid(scan, end) ?? courtBehind(scan, end);
  const draft = draftOf(scan, at, found.next, end, found.value, said);
  bindJudgmentDate(scan, draft, end);
  if (draft.date === undefined) {
    const date = readStatedDate(scan, end) ?? dateOfDelivery(scan, end);
    if (date) setDate(draft, date);
  }
  scan.add(draft);
  return end;
}

/** Titles keep their capitals; a title of one word is a case only where a court or the word "case" is near. */
function isTitle(scan: CitationScan, at: number, next: number): boolean {
  const { tokens } = scan;
  if ((tokens.flags[next - 1]! & CAPITAL) === 0 && tokens.kind[next - 1] === WORD) return false;
  if (next - at > 1 || !ONE_WORD_NEEDS_CASE.has(scan.text(at, next).toLowerCase())) return true;
  if (scan.lexeme(next) === CASE || courtNear(scan, scan.first, scan.end, at) !== undefined) return true;
  // `The leading cases are LaGrand and Avena. The latter, decided by the Court`
  const after = scan.sentences.first[Math.min(scan.sentences.count, scan.sentence + 2)]!;
  for (let i = scan.first; i < scan.end; i++)
    if (CASES.has(scan.lexeme(i))) return courtNear(scan, scan.end, after, scan.end) !== undefined;
  return false;
}

/** `LaGrand, a judgment of the International Court of Justice`. */
function courtBehind(scan: CitationScan, at: number): CitationBody | undefined {
  let next = scan.lexeme(at) === COMMA ? at + 1 : at;
  if (scan.lexeme(next) === A || scan.lexeme(next) === THE) next++;
  if (!JUDGMENT_WORDS.has(scan.lexeme(next)) || scan.lexeme(next + 1) !== OF) return undefined;
  next += scan.lexeme(next + 2) === THE ? 3 : 2;
  const court = courtNear(scan, next, Math.min(scan.end, next + 8), next);
  return court?.first === next ? court.body : undefined;
}

function draftOf(
  scan: CitationScan,
  first: number,
  nameEnd: number,
  end: number,
  type: typeof JUDGMENT | typeof OPINION,
  said: CitationBody | undefined,
): Draft {
  const name = scan.text(first, nameEnd).replace(/\s+/g, " ");
  return {
    first,
    end,
    phraseFirst: first,
    phraseEnd: end,
    form: "prose",
    instrumentType: type,
    body: said ?? "ICJ",
    bodyStated: said !== undefined,
    name,
    normal: name,
  };
}
