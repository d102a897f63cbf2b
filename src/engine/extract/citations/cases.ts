import type { CitationBody } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, WORD } from "../../text/tokens.ts";
import { UNKNOWN_BODY } from "./bodies.ts";
import { caseName, nameAfter, nameBefore, type PartyName, qualifiersAfter, statesAt } from "./case-names.ts";
import { courtNear, isLegal } from "./courts.ts";
import { docketBody, readApplicationNumber } from "./dockets.ts";
import { attached, type CitationScan, type Draft, type StatedDate } from "./scan.ts";
import { setDate } from "./stated-dates.ts";
import { COMMA, IN, OF, ON, OPENING, POINT, SLASH, THE } from "./words.ts";

const VERSUS = wordSet("vs versus");
const WINDOW = 80;

/** Reads a case named by its parties at its `v.`; gives the token after it, 0 where it is none. */
export function readCase(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  if (tokens.kind[at] !== WORD || (tokens.flags[at]! & CAPITAL) !== 0) return 0;
  const left = nameBefore(scan, at);
  if (!left) return 0;
  const start = scan.lexeme(at + 1) === POINT && attached(tokens, at + 1) ? at + 2 : at + 1;
  // "v" that follows a capital letter of a section, or a verb in small letters after it, is no case.
  const end = caseEnd(scan, start);
  if (start >= end) return 0;
  const prosecuted = scan.text(left.first, left.end).toLowerCase().includes("prosecutor");
  const states = prosecuted ? undefined : statesAt(scan, start, end);
  const right = states ? { first: start, end: states.end } : nameAfter(scan, start, end);
  if (!right) return 0;
  const first = Math.max(scan.first, left.first - WINDOW);
  const last = Math.min(scan.end, right.end + WINDOW);
  const applicantIsState = statesAt(scan, left.first, left.end)?.end === left.end;
  const application = states && !VERSUS.has(scan.lexeme(at)) && hasApplicationAfter(scan, right.end);
  if (!application && !isLegal(scan, first, last) && !isLegalAround(scan)) return 0;
  const body = bodyOfCase(scan, { left, right, prosecuted, applicantIsState, first, last, states });
  return addCase(scan, left, right, body);
}

/** A case may run past what looks like the end of a sentence after `v.`. */
function caseEnd(scan: CitationScan, start: number): number {
  if (start < scan.end) return scan.end;
  const { sentences } = scan;
  return scan.sentence + 2 <= sentences.count ? sentences.first[scan.sentence + 2]! : scan.end;
}

/** The sentence before or after speaks of a court. */
function isLegalAround(scan: CitationScan): boolean {
  const { first } = scan.sentences;
  const before = first[Math.max(0, scan.sentence - 1)]!;
  const after = first[Math.min(scan.sentences.count, scan.sentence + 2)]!;
  return isLegal(scan, Math.max(before, scan.first - WINDOW), Math.min(after, scan.end + WINDOW));
}

function hasApplicationAfter(scan: CitationScan, at: number): boolean {
  for (let i = at; i < scan.end && i < at + 12; i++)
    if (scan.lexeme(i) === SLASH && scan.tokens.kind[i - 1] === NUMBER && attached(scan.tokens, i))
      return true;
  return false;
}

interface Parties {
  readonly left: PartyName;
  readonly right: PartyName;
  readonly prosecuted: boolean;
  readonly applicantIsState: boolean;
  readonly first: number;
  readonly last: number;
  readonly states?: { readonly states: readonly { readonly european: boolean }[] } | undefined;
}

interface CaseBody {
  readonly body: CitationBody;
  readonly stated: boolean;
}

function bodyOfCase(scan: CitationScan, parties: Parties): CaseBody {
  const { left, right, prosecuted, applicantIsState, first, last, states } = parties;
  const court = courtNear(scan, first, last, left.first);
  if (prosecuted) {
    const docket = docketBody(scan, right.end, last);
    if (docket) return { body: docket, stated: true };
    return court && court.body !== "ICJ" && court.body !== "ECHR"
      ? { body: court.body, stated: true }
      : { body: UNKNOWN_BODY, stated: false };
  }
  const european = states?.states.every((state) => state.european) ?? false;
  if (applicantIsState && states) {
    // European states sue each other before both courts, and one of them may only be named nearby.
    if (court && (court.body === "ICJ" || (court.body === "ECHR" && european)))
      return { body: court.body, stated: court.body === "ECHR" || !european };
    // States sue each other before the International Court of Justice unless all of them are European.
    return { body: european ? UNKNOWN_BODY : "ICJ", stated: false };
  }
  if (european) return { body: "ECHR", stated: court?.body === "ECHR" };
  return { body: UNKNOWN_BODY, stated: false };
}

function addCase(scan: CitationScan, left: PartyName, right: PartyName, { body, stated }: CaseBody): number {
  const { name, next } = qualifiersAfter(scan, right.end, scan.end);
  const written = scan.text(left.first, name);
  const draft: Draft = {
    first: left.first,
    end: name,
    phraseFirst: left.first,
    phraseEnd: name,
    form: "prose",
    instrumentType: "judgment",
    body,
    bodyStated: stated,
    name: written,
    normal: caseName(scan.text(left.first, left.end), scan.text(right.first, name)),
  };
  const after = readApplicationNumber(scan, next, draft);
  const said = courtSaid(scan, Math.max(after, next)) ?? courtOwning(scan, left.first);
  if (said) {
    draft.body = said;
    draft.bodyStated = true;
  }
  bindJudgmentDate(scan, draft, Math.max(after, next));
  draft.phraseEnd = draft.end;
  scan.add(draft);
  return Math.max(draft.end, after);
}

const JUDGMENT = wordSet("judgment judgement ruling decision opinion");
const SECTION_WORDS = wordSet("§ §§ para paras paragraph paragraphs . - – judgment of merits gc ( ) [ ] ,");
const BETWEEN_JUDGMENT_AND_NAME = wordSet(
  "on in the case of concerning cases regarding , ( application ) european court human rights grand chamber matter",
);

const COPULAS = wordSet("was is were");
const CASES = wordSet("a an the judgment judgement decision ruling case judgments decided heard");
const BEFORE_COURT = wordSet("of by before the in");

/** `A v. B was a judgment of the International Court of Justice`: the text itself says whose it is. */
export function courtSaid(scan: CitationScan, at: number): CitationBody | undefined {
  let next = at;
  if (scan.lexeme(next) === COMMA) return courtRuling(scan, next + 1);
  if (!COPULAS.has(scan.lexeme(next))) return undefined;
  next++;
  while (next < at + 4 && CASES.has(scan.lexeme(next))) next++;
  if (next === at + 1) return undefined;
  while (next < at + 8 && BEFORE_COURT.has(scan.lexeme(next))) next++;
  const court = courtNear(scan, next, Math.min(scan.end, next + 8), next);
  return court?.first === next ? court.body : undefined;
}

const FINDS = wordSet(
  "found finds held holds ruled rules decided decides concluded declared stated recalled unanimously also",
);

/** `In A v. B, the International Court of Justice found`: after the name, in a sentence that it opens. */
function courtRuling(scan: CitationScan, at: number): CitationBody | undefined {
  const start = scan.lexeme(at) === THE ? at + 1 : at;
  const court = courtNear(scan, start, Math.min(scan.end, start + 8), start);
  if (court?.first !== start) return undefined;
  return opensSentence(scan) || FINDS.has(scan.lexeme(court.end)) ? court.body : undefined;
}

function opensSentence(scan: CitationScan): boolean {
  return scan.lexeme(scan.first) === IN;
}

const RULING_WORDS = wordSet(
  "in its 's the a judgment judgement decision ruling ruled held decided case of , on and ( ) unanimously found that gave delivered handed down issued advisory opinion",
);

const RULED = wordSet("ruled held decided");

/** `The International Court of Justice, in its judgment in A v. B`: nothing but words of deciding between. */
export function courtOwning(scan: CitationScan, first: number): CitationBody | undefined {
  let i = first - 1;
  let judged = false;
  for (; i >= scan.first && i > first - 12 && RULING_WORDS.has(scan.lexeme(i)); i--)
    judged ||= JUDGMENT.has(scan.lexeme(i)) || RULED.has(scan.lexeme(i));
  if (!judged) return undefined;
  const court = courtNear(scan, Math.max(scan.first, i - 8), i + 1, i);
  return court?.end === i + 1 ? court.body : undefined;
}

/** `, judgment of 16 June 2015`, `(2015)`, `, 16 June 2015`, `judgment of 16 June 2015 in the case of …`. */
export function bindJudgmentDate(scan: CitationScan, draft: Draft, at: number): void {
  const date = dateAfterCase(scan, at) ?? dateBeforeCase(scan, draft.first) ?? dateOfDelivery(scan, at);
  if (date) setDate(draft, date);
}

const CASE_AFTER = wordSet("v vs v.");
const DELIVERED = wordSet(
  "gave delivered handed rendered issued decided adopted pronounced given judgment judgement ruled",
);
const DELIVERY_WORDS = wordSet(
  `, ( ) [ ] the its a an it was were had has been in on of down out by case judgment judgement judgments ruling
   decision opinion court courts european international human rights justice grand chamber merits which unanimously also
   finally advisory delivered gave handed rendered issued decided ruled given adopted pronounced then no nos application
   applications and world strasbourg hague ecthr echr icj`,
);

/**
 * `In A v. B the Court gave its judgment on 16 June 2015`, `A v. B was decided on 16 June 2015`: a day told with a
 * verb of delivery and nothing else between. Not where a second case is named before the day.
 */
export function dateOfDelivery(scan: CitationScan, at: number): StatedDate | undefined {
  let delivered = false;
  for (let i = at; i < scan.end && i < at + 32; i++) {
    const lexeme = scan.lexeme(i);
    if (CASE_AFTER.has(lexeme)) return undefined;
    if (lexeme === ON && delivered) {
      const date = scan.dateAt(i + 1);
      if (date) return date.date?.length === 10 ? date : undefined;
    }
    if (DELIVERED.has(lexeme)) delivered = true;
    if (!DELIVERY_WORDS.has(lexeme) && scan.tokens.kind[i] !== NUMBER && lexeme !== SLASH) return undefined;
  }
  return undefined;
}

function dateAfterCase(scan: CitationScan, at: number): StatedDate | undefined {
  if (OPENING.has(scan.lexeme(at))) {
    const inside = scan.dateAt(
      JUDGMENT.has(scan.lexeme(at + 1)) && scan.lexeme(at + 2) === OF ? at + 3 : at + 1,
    );
    return inside;
  }
  if (scan.lexeme(at) !== COMMA) return undefined;
  for (let i = at + 1; i < scan.end && i < at + 12; i++) {
    const date = scan.dateAt(i);
    if (date?.date?.length === 10) return date;
    if (scan.tokens.kind[i] !== NUMBER && !SECTION_WORDS.has(scan.lexeme(i))) return undefined;
  }
  return undefined;
}

/** `its judgment of 16 June 2015 in the case of`. */
function dateBeforeCase(scan: CitationScan, first: number): StatedDate | undefined {
  for (let i = first - 1; i > scan.first && i > first - 24; i--) {
    const lexeme = scan.lexeme(i);
    if (JUDGMENT.has(lexeme) && (scan.lexeme(i + 1) === OF || scan.lexeme(i + 1) === DATED)) {
      const date = scan.dateAt(i + 2);
      return date?.date?.length === 10 && isJoinedTo(scan, date.next, first) ? date : undefined;
    }
  }
  return undefined;
}

const DATED = lexemeOf("dated");

function isJoinedTo(scan: CitationScan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BETWEEN_JUDGMENT_AND_NAME.has(scan.lexeme(i))) return false;
  return true;
}
