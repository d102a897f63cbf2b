import type { CitationBody } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, WORD } from "../../text/tokens.ts";
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
/** Accused by whose surname alone their trial is cited: `in Akayesu`, `the Lubanga case`. */
const ACCUSED = phraseTable<string>(
  `Akayesu Kambanda Bagosora Nahimana Lubanga Katanga Ntaganda Bemba Ongwen Tadić Blaškić Furundžija Karadžić Kunarac Krstić Mladić
   Gotovina Milošević Popović Prlić`
    .split(/\s+/u)
    .map((name) => [name, `Prosecutor v. ${name}`] as const),
);
export const ACCUSED_FIRST = ACCUSED.first;
const TRIAL_WORDS = wordSet("case trial judgment judgement verdict appeal");

/** Reads a trial by the surname of the accused, after `in` or before `case`, where the sentence names a court. */
export function readAccused(scan: CitationScan, at: number): number {
  if (at < scan.floor || (scan.tokens.flags[at]! & CAPITAL) === 0) return 0;
  const found = ACCUSED.match(scan.tokens, at, scan.end);
  if (!found) return 0;
  const named = TRIAL_WORDS.has(scan.lexeme(found.next));
  if (!named && scan.lexeme(at - 1) !== IN) return 0;
  if (!named && courtNear(scan, scan.first, scan.end, at) === undefined) return 0;
  const end = named ? found.next + 1 : found.next;
  const said = courtOwning(scan, at) ?? courtSaid(scan, end);
  const draft = {
    ...draftOf(scan, at, found.next, end, JUDGMENT, said),
    name: found.value,
    normal: found.value,
  };
  if (!said) draft.body = UNKNOWN_BODY;
  bindJudgmentDate(scan, draft, end);
  scan.add(draft);
  return end;
}

const ONE_WORD_NEEDS_CASE = new Set(["avena", "nottebohm", "lagrand"]);
const CASE = lexemeOf("case");
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
  return scan.lexeme(next) === CASE || courtNear(scan, scan.first, scan.end, at) !== undefined;
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
