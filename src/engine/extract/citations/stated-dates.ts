import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, NUMBER, WORD } from "../../text/tokens.ts";
import { type CitationScan, type Draft, type StatedDate, yearAt } from "./scan.ts";
import {
  ADOPTED,
  ADOPTION,
  AND,
  AS,
  CLOSING,
  COMMA,
  DATED,
  FROM,
  IN,
  IT,
  OF,
  ON,
  OPENING,
  POINT,
  SEMICOLON,
  THE,
} from "./words.ts";

/** Words between a citation, or the act that made it, and the date of that act. */
const PASSED_OVER = wordSet(
  `by a an the of to with at its in unanimously un united nations security general assembly council human rights
   economic and social vote votes recorded favour favor against abstention abstentions abstaining abstained voting
   abstain none no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
   meeting meetings session plenary consensus without emergency special st nd rd th , ( ) - – without overwhelmingly
   as far early back was were is had been has being also then later subsequently first itself body organ members member finally
   overwhelming majority states countries unsc unga un u.n. already again for`,
);
const LEADS = wordSet("adopted passed approved agreed of dated on in unanimously");
const ENDS_PHRASE = wordSet(", ; . ) ] : ! ? and or – — …");

/** `of 29 July 1993`, `dated 2 May 2001`, `(30 April 1993)`, `(adopted on 30 April 1993)`, `, 29 July 1993,`. */
export function readStatedDate(scan: CitationScan, at: number): StatedDate | undefined {
  const lexeme = scan.lexeme(at);
  if (at >= scan.end) return undefined;
  if (OPENING.has(lexeme)) return bracketedDate(scan, at);
  if (lexeme === OF || lexeme === DATED || lexeme === FROM) return dateAfterWord(scan, at + 1);
  if (lexeme !== COMMA || at + 1 >= scan.end) return undefined;
  const next = scan.lexeme(at + 1);
  if (next === OF || next === DATED) return dateAfterWord(scan, at + 2);
  const date = scan.dateAt(at + 1);
  const isDay = date?.date !== undefined && date.date.length === 10;
  return isDay && endsPhrase(scan, date.next) ? date : undefined;
}

function dateAfterWord(scan: CitationScan, at: number): StatedDate | undefined {
  const start = scan.lexeme(at) === THE || scan.lexeme(at) === ON ? at + 1 : at;
  return start < scan.end ? scan.dateAt(start) : undefined;
}

function bracketedDate(scan: CitationScan, open: number): StatedDate | undefined {
  let at = open + 1;
  while (at < scan.end && at < open + 4 && LEADS.has(scan.lexeme(at))) at++;
  const date = at < scan.end ? scan.dateAt(at) : undefined;
  if (!date || date.next >= scan.end) return undefined;
  if (CLOSING.has(scan.lexeme(date.next))) return { ...date, next: date.next + 1 };
  return scan.lexeme(date.next) === COMMA || scan.lexeme(date.next) === SEMICOLON ? date : undefined;
}

function endsPhrase(scan: CitationScan, at: number): boolean {
  return at >= scan.end || ENDS_PHRASE.has(scan.lexeme(at));
}

const TEXTS = wordSet("text resolution measure vote decision act one");

/** `the text of 11 October 2017, resolution 2375`: the day stands before the number that explains it. */
export function bindDateBefore(scan: CitationScan, draft: Draft, first: number): void {
  if (scan.lexeme(draft.phraseFirst - 1) !== COMMA) return;
  for (let i = draft.phraseFirst - 2; i > first && i > draft.phraseFirst - 8; i--) {
    if (scan.lexeme(i) !== OF || !TEXTS.has(scan.lexeme(i - 1))) continue;
    const date = scan.dateAt(i + 1);
    if (date?.date?.length === 10 && date.next === draft.phraseFirst - 1) setDate(draft, date);
    return;
  }
}

/** The act by which the text says a resolution was made. */
export interface Act {
  /** Token of the verb or noun. */
  readonly at: number;
  /** Whether it stands before the citation, which is then its object. */
  readonly before: boolean;
}

/** Binds the date of the act to the citations that are its object. */
export function bindDateOfAct(scan: CitationScan, drafts: readonly Draft[], act: Act, first: number): void {
  const date = dateOfAct(scan, drafts, act, first);
  if (!date || drafts.some((draft) => draft.date !== undefined)) return;
  // A day told for several resolutions may be that of the last one alone.
  if (drafts.length > 1 && date.date !== undefined) return;
  for (const draft of drafts) setDate(draft, date);
}

/** Takes a date over; a year in brackets stays what it is. */
export function setDate(draft: Draft, { year, date, span }: StatedDate): void {
  if (draft.date !== undefined || (date === undefined && draft.year !== undefined)) return;
  if (date !== undefined) draft.date = date;
  draft.year ??= year;
  draft.dateSpan = span;
}

function dateOfAct(
  scan: CitationScan,
  drafts: readonly Draft[],
  act: Act,
  sentenceFirst: number,
): StatedDate | undefined {
  const { phraseFirst, phraseEnd } = drafts[0]!;
  const sentenceEnd = scan.end;
  if (!act.before) return dateAhead(scan, act.at + 1, sentenceEnd);
  return (
    dateAhead(scan, act.at + 1, phraseFirst) ??
    dateAhead(scan, phraseEnd, sentenceEnd) ??
    dateBehind(scan, act.at - 1, sentenceFirst)
  );
}

/** The first date told with `on` or `in` from token `at` on, with nothing but the circumstances of a vote between. */
function dateAhead(scan: CitationScan, at: number, end: number): StatedDate | undefined {
  for (let i = at; i < end && i < at + 24; i++) {
    const lexeme = scan.lexeme(i);
    if (lexeme === ON || lexeme === IN || isAsEarlyAs(scan, i)) {
      const date = scan.dateAt(i + 1);
      if (date && date.next <= end + 1) return lexeme === IN && date.date?.length === 10 ? undefined : date;
    }
    if (!isCircumstance(scan, i)) return undefined;
  }
  return undefined;
}

/** The date that opens the clause of the act: `On 29 July 1993, the Council unanimously adopted`. */
function dateBehind(scan: CitationScan, at: number, first: number): StatedDate | undefined {
  for (let i = at; i > first && i > at - 24; i--) {
    const lexeme = scan.lexeme(i - 1);
    if (lexeme === ON || lexeme === IN) {
      const date = scan.dateAt(i);
      if (date && date.next <= at + 1) return lexeme === IN && date.date?.length === 10 ? undefined : date;
    }
    if (!isCircumstance(scan, i) && !isInDate(scan, i)) return undefined;
  }
  return undefined;
}

/** `as far back as 1978`, `as early as May 1978`. */
function isAsEarlyAs(scan: CitationScan, at: number): boolean {
  return scan.lexeme(at) === AS && EARLY.has(scan.lexeme(at - 1));
}

const EARLY = wordSet("early late far back recently long ago");

function isCircumstance(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  if ((tokens.flags[at]! & BLOCK_START) !== 0) return false;
  return PASSED_OVER.has(tokens.lexeme[at]!) || (tokens.kind[at] === NUMBER && yearAt(tokens, at) < 0);
}

const MONTHS = wordSet(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);

function isInDate(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  return tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && MONTHS.has(tokens.lexeme[at]!));
}

const WHICH = lexemeOf("which");
const DASH = lexemeOf("—");

/** Words that may stand between a resolution and the verb of which it is the subject. */
const AUXILIARIES = wordSet(
  "which that was were is are has have had been being unanimously also then later subsequently first finally , overwhelmingly never both all each of them",
);
/** What a resolution gets: `received 39 votes`. */
const GAINED = wordSet("received won got garnered gained secured drew attracted carried");
const NEGATIONS = wordSet("not never nor neither rejected reject rejecting failed fail refused vetoed");
const CAME = lexemeOf("came");
const UNANIMOUS = lexemeOf("unanimous");
const VOTED = wordSet("voted voting votes");
const FOR = wordSet("for favour favor");

/** The verb that makes a citation its object or subject and tells its adoption. Tokens of one sentence. */
export function actOf(scan: CitationScan, draft: Draft, first: number, end: number): Act | undefined {
  return actBefore(scan, draft.phraseFirst, first) ?? actAfter(scan, draft.phraseEnd, end);
}

/** `Resolution 678 authorized …; it was adopted by 12 votes to 2`: a clause of its own about the one cited before. */
export function actOfPronoun(scan: CitationScan, draft: Draft, end: number): Act | undefined {
  for (let i = draft.phraseEnd; i < end; i++) {
    const lexeme = scan.lexeme(i);
    if (lexeme !== IT && lexeme !== WHICH) continue;
    const verb = actAfter(scan, i + 1, Math.min(end, i + 6));
    const joint = scan.lexeme(i - 1);
    if (verb && (joint === SEMICOLON || joint === COMMA || joint === AND || joint === DASH)) return verb;
  }
  return undefined;
}

function actBefore(scan: CitationScan, phraseFirst: number, first: number): Act | undefined {
  let steps = 0;
  let dated = 0;
  for (let i = phraseFirst - 1; i >= first && steps < 6 + dated; i--, steps++) {
    const lexeme = scan.lexeme(i);
    if (ADOPTED.has(lexeme) || (ADOPTION.has(lexeme) && scan.lexeme(i + 1) === OF))
      return isNegated(scan, i, first) ? undefined : { at: i, before: true };
    // `In 1999 came resolution 1244`
    if (lexeme === CAME && i === phraseFirst - 1) return { at: i, before: true };
    // `was unanimous on resolution 242`
    if (lexeme === UNANIMOUS && scan.lexeme(i + 1) === ON) return { at: i, before: true };
    if (FOR.has(lexeme) && hasVoted(scan, i, first)) return { at: i, before: true };
    if (lexeme === SEMICOLON || lexeme === POINT || lexeme === COMMA) return undefined;
    if (scan.tokens.kind[i] === NUMBER) dated = 4;
  }
  return undefined;
}

function hasVoted(scan: CitationScan, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i > at - 4; i--) if (VOTED.has(scan.lexeme(i))) return true;
  return false;
}

function actAfter(scan: CitationScan, phraseEnd: number, end: number): Act | undefined {
  for (let i = phraseEnd; i < end && i < phraseEnd + 7; i++) {
    const lexeme = scan.lexeme(i);
    if (ADOPTED.has(lexeme) || GAINED.has(lexeme)) return { at: i, before: false };
    if (!AUXILIARIES.has(lexeme) && !OPENING.has(lexeme)) return undefined;
  }
  return undefined;
}

function isNegated(scan: CitationScan, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i > at - 4; i--) if (NEGATIONS.has(scan.lexeme(i))) return true;
  return false;
}
