import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, POSSESSIVE, WORD } from "../../text/tokens.ts";
import { statesAt } from "./case-names.ts";
import { bindJudgmentDate, dateOfDelivery } from "./cases.ts";
import { type CourtMention, courtNear } from "./courts.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";
import { A, COLON, COMMA, IN, OF, POINT, ROUND_CLOSE, ROUND_OPEN, THE } from "./words.ts";

const OPINION = lexemeOf("opinion");
const ADVISORY = lexemeOf("advisory");
const VERSUS = wordSet("v vs");
/** Words with a capital that name a court, an act or nobody's case. */
const NOT_A_NAME = wordSet(
  `the a an in on this that court courts chamber grand supreme high appeal appeals district constitutional trial
   international european criminal justice human rights tribunal judgment judgement advisory opinion case cases
   icj echr ecthr icc icty ictr strasbourg hague un united nations world its his her landmark first second legal
   contentious pending another security council general assembly when while as after since if however but and or
   president judge prosecutor application convention article hudoc no nos monday tuesday wednesday thursday friday
   saturday sunday january february march april may june july august september october november december v`,
);
const LINKS = wordSet("of the in and on to - – for");
const LONGEST_NAME = 12;

/**
 * Reads a case that a text names without its parties, `the Corfu Channel case`, `the Wall advisory opinion`, at
 * the word `case`, `judgment` or `opinion`. A court must be named in the sentence.
 */
export function readNamedCase(scan: CitationScan, at: number): number {
  const isOpinion = scan.lexeme(at) === OPINION;
  const advisory = scan.lexeme(at - 1) === ADVISORY;
  if (isOpinion && !advisory && !OWNERS.has(scan.lexeme(at - 1))) return 0;
  const of = isOpinion ? 0 : readJudgmentOf(scan, at);
  if (of > 0) return of;
  const head = isOpinion && advisory ? at - 1 : at;
  const court =
    courtNear(scan, Math.max(scan.first, at - 60), Math.min(scan.end, at + 60), at) ??
    (isOpinion ? (courtBefore(scan, at) ?? worldCourt(scan, at)) : undefined);
  if (!court) return 0;
  const first = nameStart(scan, head);
  if (first >= head) return isOpinion ? readSubject(scan, head, at, court.body) : 0;
  return add(scan, first, head, at + 1, isOpinion, court.body);
}

/** `the Court's opinion on …`, `its opinion on …`. */
const OWNERS = wordSet("'s its an");

/** `the judgment of the International Court of Justice in Corfu Channel`: court, then a name with a capital. */
function readJudgmentOf(scan: CitationScan, at: number): number {
  if (scan.lexeme(at + 1) !== OF) return 0;
  const start = scan.lexeme(at + 2) === THE ? at + 3 : at + 2;
  const court = courtNear(scan, start, Math.min(scan.end, start + 8), start);
  if (court?.first !== start) return 0;
  if (scan.lexeme(court.end) !== IN) return readNameBefore(scan, at, court);
  let first = court.end + 1;
  if (scan.lexeme(first) === THE) first++;
  const end = nameEnd(scan, first);
  if (end - first < 2 || VERSUS.has(scan.lexeme(end))) return 0;
  return add(scan, first, end, end, false, court.body);
}

/** `LaGrand, a judgment of the International Court of Justice`: the name stands before, with a comma. */
function readNameBefore(scan: CitationScan, at: number, court: CourtMention): number {
  const article = scan.lexeme(at - 1);
  if (article !== A && article !== THE) return 0;
  if (scan.lexeme(at - 2) !== COMMA) return 0;
  const first = nameStart(scan, at - 2);
  if (first >= at - 2 || VERSUS.has(scan.lexeme(first - 1)) || VERSUS.has(scan.lexeme(first - 2))) return 0;
  add(scan, first, at - 2, at - 2, false, court.body);
  return at + 1;
}

/** The token after a run of capitalised words and the links within it. */
function nameEnd(scan: CitationScan, first: number): number {
  let end = first;
  for (let i = first; i < scan.end && i < first + LONGEST_NAME; i++) {
    const capital = scan.tokens.kind[i] === WORD && (scan.tokens.flags[i]! & CAPITAL) !== 0;
    if (capital && !NOT_A_NAME.has(scan.lexeme(i))) end = i + 1;
    else if (capital || !LINKS.has(scan.lexeme(i))) break;
  }
  return end;
}

/** The International Court of Justice, where the document has named it: who else gives opinions is rare. */
function worldCourt(scan: CitationScan, at: number): CourtMention | undefined {
  return courtNear(scan, Math.max(0, at - 3000), scan.first, at, "ICJ");
}

/** The court that the sentence before names, in the same block: who gives advisory opinions is told once. */
function courtBefore(scan: CitationScan, at: number): CourtMention | undefined {
  const { sentences, sentence } = scan;
  if (sentence === 0 || sentences.block[sentence - 1] !== sentences.block[sentence]) return undefined;
  return courtNear(scan, Math.max(sentences.first[sentence - 1]!, at - 90), scan.first, at);
}

/** First token of the run of capitalised words that ends before `end`; `end` where there is none. */
function nameStart(scan: CitationScan, end: number): number {
  const { tokens } = scan;
  let first = end;
  const floor = Math.max(scan.first, scan.floor, end - LONGEST_NAME);
  for (let i = end - 1; i >= floor; i--) {
    const lexeme = tokens.lexeme[i]!;
    const capital = tokens.kind[i] === WORD && (tokens.flags[i]! & CAPITAL) !== 0;
    if (capital && !NOT_A_NAME.has(lexeme)) first = i;
    else if (capital || first === end || !LINKS.has(lexeme)) break;
    if ((tokens.flags[i]! & POSSESSIVE) !== 0) break;
  }
  return first;
}

const ABOUT = wordSet("on concerning regarding");
const SUBJECT_LINKS = wordSet("of the in and or on to from by for with respect 's");

/** `advisory opinion on the Wall`, `advisory opinion of 22 July 2010 on Kosovo`. */
function readSubject(scan: CitationScan, head: number, at: number, body: string): number {
  let next = at + 1;
  const date =
    scan.lexeme(next) === OF || scan.lexeme(next) === ROUND_OPEN ? readStatedDate(scan, next) : undefined;
  if (date) next = date.next;
  let first = 0;
  let end = 0;
  if (ABOUT.has(scan.lexeme(next))) {
    for (let i = next + 1; i < scan.end && i < next + 16; i++) {
      const capital = scan.tokens.kind[i] === WORD && (scan.tokens.flags[i]! & CAPITAL) !== 0;
      if (capital) {
        if (first === 0) first = i;
        end = i + 1;
      } else if (!SUBJECT_LINKS.has(scan.lexeme(i))) break;
    }
  }
  if (first === 0 && date?.date === undefined) return 0;
  const later = date ? undefined : (readStatedDate(scan, end) ?? dateOfDelivery(scan, end));
  const draft = draftOf(head, first === 0 ? at + 1 : end, true, body);
  if (first !== 0) draft.name = draft.normal = scan.text(first, end).replace(/\s+/g, " ");
  if (date ?? later) setDate(draft, (date ?? later)!);
  scan.add(draft);
  return Math.max(next, draft.end);
}

function add(
  scan: CitationScan,
  first: number,
  nameEnd: number,
  end: number,
  isOpinion: boolean,
  body: string,
): number {
  const draft = draftOf(first, end, isOpinion, body);
  draft.name = scan.text(first, nameEnd);
  draft.normal = draft.name.replace(/\s+/g, " ");
  const parties = bracketedParties(scan, end);
  if (parties > 0) draft.end = draft.phraseEnd = parties;
  bindJudgmentDate(scan, draft, draft.end);
  if (draft.date === undefined) {
    const date = readStatedDate(scan, draft.end);
    if (date) setDate(draft, date);
  }
  scan.add(draft);
  return draft.end;
}

/** `(Nicaragua v. United States)` after a name. */
export function bracketedParties(scan: CitationScan, at: number): number {
  if (scan.lexeme(at) !== ROUND_OPEN) return 0;
  const left = statesAt(scan, at + 1, scan.end);
  if (!left || !VERSUS.has(scan.lexeme(left.end))) return 0;
  const start = scan.lexeme(left.end + 1) === POINT ? left.end + 2 : left.end + 1;
  const right = statesAt(scan, start, scan.end);
  if (!right) return 0;
  if (scan.lexeme(right.end) === ROUND_CLOSE) return right.end + 1;
  return afterIntervener(scan, right.end);
}

/** `: New Zealand intervening)`. */
function afterIntervener(scan: CitationScan, at: number): number {
  if (scan.lexeme(at) !== COLON) return 0;
  for (let i = at + 1; i < scan.end && i < at + LONGEST_NAME; i++)
    if (scan.lexeme(i) === ROUND_CLOSE) return scan.lexeme(i - 1) === INTERVENING ? i + 1 : 0;
  return 0;
}

const INTERVENING = lexemeOf("intervening");

function draftOf(first: number, end: number, isOpinion: boolean, body: string): Draft {
  return {
    first,
    end,
    phraseFirst: first,
    phraseEnd: end,
    form: "prose",
    instrumentType: isOpinion ? "advisoryOpinion" : "judgment",
    body,
    bodyStated: true,
  };
}
