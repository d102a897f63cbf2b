import type { InstrumentType } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  NEWLINE_BEFORE,
  NUMBER,
  SYMBOL,
  WORD,
} from "../../text/tokens.ts";
import { GENERAL_ASSEMBLY, readBody, SECURITY_COUNCIL } from "./bodies.ts";
import { type Designation, readDesignation } from "./designations.ts";
import { attached, type BodyMention, type CitationScan, type Draft, integerAt, yearAt } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";
import {
  AMPERSAND,
  AND,
  AS,
  COLON,
  COMMA,
  DASHES,
  IN,
  ITS,
  NUMBER_LABELS,
  OF,
  OPENING,
  OR,
  POINT,
  SLASH,
  THE,
  THROUGH,
  TO,
  WELL,
} from "./words.ts";

const RESOLUTIONS = wordSet("resolutions decisions unscrs");
const SHORT_RESOLUTION = lexemeOf("res");
const UNSCR = wordSet("unscr unscrs");
const DECISION = wordSet("decision decisions");
const DRAFT = wordSet("draft drafts proposed");
/** Words before `resolution` that make it sharpness or the settling of something. */
const NOT_AN_ACT = wordSet(
  `screen display image native video camera pixel monitor print printing spatial temporal optical conflict dispute
   disputes high higher low lower maximum year's spectral angular full default audio`,
);
const NOT_A_NUMBER = wordSet("p x × dpi ppi pixels px megapixels percent % per-cent years days months");

/** Words between a body and `resolution`: `the Council's landmark resolution 853`. */
const BETWEEN = wordSet(
  `'s ' ( ) [ ] landmark historic new key binding legally non-binding non - famous well known previous earlier relevant
   unanimous own first second third latest recent all important major four three two several many`,
);

/** Where a resolution is named: the body before it and the word itself. */
export interface Label {
  /** First token, with the body that stands directly before. */
  readonly first: number;
  /** The word `resolution`. */
  readonly at: number;
  readonly body?: BodyMention;
  /** The body before is one of two: `Security Council and General Assembly resolutions`. */
  readonly coordinated: boolean;
  readonly plural: boolean;
  readonly type: InstrumentType;
}

/**
 * Reads the numbers that follow `resolution` or `resolutions` at token `at`, with their years and dates. Gives
 * the token after the last one; 0 when no number follows.
 */
export function readResolution(scan: CitationScan, at: number): number {
  const label = readLabel(scan, at);
  if (!label) return 0;
  const afterWord = scan.lexeme(at) === SHORT_RESOLUTION && scan.lexeme(at + 1) === POINT ? at + 2 : at + 1;
  const start = skipNumberLabel(scan, afterWord);
  const first = readDesignation(scan.tokens, start, scan.end);
  if (first && !isAnotherQuantity(scan, label, first)) return readList(scan, label, first);
  return label.plural ? readEnumeration(scan, label, at + 1) : 0;
}

/** What stands before the word: undefined where it is no act that could be cited. */
export function readLabel(scan: CitationScan, at: number): Label | undefined {
  const { tokens } = scan;
  const lexeme = tokens.lexeme[at]!;
  const before = at > scan.first ? scan.lexeme(at - 1) : 0;
  if (NOT_AN_ACT.has(before) || DRAFT.has(before)) return undefined;
  const body = bodyBefore(scan, at);
  const isDecision = DECISION.has(lexeme);
  if (lexeme === SHORT_RESOLUTION && !body && scan.lexeme(at + 1) !== POINT) return undefined;
  if (isDecision && !body) return undefined;
  const first = body ? body.first : at;
  const joint = first > scan.first ? scan.lexeme(first - 1) : 0;
  const coordinated =
    body !== undefined && (joint === AND || joint === OR || joint === COMMA) && endsBody(scan, first - 1);
  return {
    first,
    at,
    ...(body ? { body } : {}),
    coordinated,
    plural: RESOLUTIONS.has(lexeme) || coordinated,
    type: isDecision ? "decision" : "resolution",
  };
}

/** The body that stands directly before token `at`, past a few adjectives. */
function bodyBefore(scan: CitationScan, at: number): BodyMention | undefined {
  const acronym = acronymBefore(scan, at);
  if (acronym) return acronym;
  const body = scan.bodies.at(-1);
  if (!body || body.first < scan.first) return undefined;
  for (let i = at - 1; i >= body.end; i--) {
    if (at - i > 6) return undefined;
    if (!BETWEEN.has(scan.lexeme(i)) && yearAt(scan.tokens, i) < 0) return undefined;
  }
  return body;
}

const SC = lexemeOf("sc");
const GA = lexemeOf("ga");

/** `UNSCR`, which names the body itself, and the bare `SC Res.`, `GA Res.` */
function acronymBefore(scan: CitationScan, at: number): BodyMention | undefined {
  if (UNSCR.has(scan.lexeme(at)))
    return { first: at, end: at, body: SECURITY_COUNCIL, kind: "organ", full: true };
  const before = at > scan.first ? scan.lexeme(at - 1) : 0;
  if ((before !== SC && before !== GA) || (scan.tokens.flags[at - 1]! & ALL_CAPITALS) === 0) return undefined;
  const body = before === SC ? SECURITY_COUNCIL : GENERAL_ASSEMBLY;
  return { first: at - 1, end: at, body, kind: "organ", full: true };
}

function endsBody(scan: CitationScan, end: number): boolean {
  const other = scan.bodies[scan.bodies.length - 2];
  return other !== undefined && (other.end === end || other.end === end - 1);
}

export function skipNumberLabel(scan: CitationScan, at: number): number {
  if (!NUMBER_LABELS.has(scan.lexeme(at))) return at;
  return scan.lexeme(at + 1) === POINT ? at + 2 : at + 1;
}

function isAnotherQuantity(scan: CitationScan, label: Label, found: Designation): boolean {
  if (NOT_A_NUMBER.has(scan.lexeme(found.end))) return true;
  // "In the resolution 2020 was named": a bare year is no number unless a body stands before it.
  const bareYear = found.shape === "plain" && yearAt(scan.tokens, found.first) >= 1990;
  const capital = (scan.tokens.flags[label.at]! & CAPITAL) !== 0;
  return bareYear && !label.body && !capital && !scan.bodies.some(({ kind }) => kind === "organ");
}

interface Item {
  readonly designation: Designation;
  readonly draft: Draft;
}

function readList(scan: CitationScan, label: Label, first: Designation): number {
  const items: Item[] = [];
  const state: ListState = { label, plural: label.plural, bracketed: false };
  const next = readItems(scan, state, first, items);
  finishList(scan, label.first, next, items, label);
  return next;
}

interface ListState {
  readonly label: Label;
  readonly plural: boolean;
  /** The list stands apart from the word `resolutions`: in brackets or after a colon. */
  readonly bracketed: boolean;
}

const MOST_ITEMS = 200;

function readItems(scan: CitationScan, state: ListState, first: Designation, items: Item[]): number {
  let found: Designation | undefined = first;
  let next = first.end;
  while (found && items.length < MOST_ITEMS) {
    const draft = draftOf(state.label, found);
    items.push({ designation: found, draft });
    next = readCircumstances(scan, draft, found.end, items);
    const separated = readSeparator(scan, next);
    if (!separated) break;
    const following = readDesignation(scan.tokens, separated.next, scan.end);
    found = following && continuesList(scan, state, found, following, separated) ? following : undefined;
  }
  return next;
}

/** The date and the body that stand directly after a number. */
function readCircumstances(scan: CitationScan, draft: Draft, at: number, items: readonly Item[]): number {
  const date = readStatedDate(scan, at);
  let next = at;
  if (date) {
    setDate(draft, date);
    next = date.next;
  }
  const body = bodyAfter(scan, next);
  if (!body) return next;
  for (const item of items) {
    if (item.draft.bodyStated) continue;
    item.draft.body = body.body;
    item.draft.bodyStated = true;
  }
  const later = date ? undefined : readStatedDate(scan, body.end);
  if (later) setDate(draft, later);
  return later ? later.next : body.end;
}

/** `of the Security Council`, `of the UN General Assembly`. */
export function bodyAfter(scan: CitationScan, at: number): BodyMention | undefined {
  if (scan.lexeme(at) !== OF || at >= scan.end) return undefined;
  const start = scan.lexeme(at + 1) === THE ? at + 2 : at + 1;
  if (start >= scan.end) return undefined;
  const known = scan.bodies.length;
  const next = readBody(scan, start);
  return next > 0 ? scan.bodies[known] : undefined;
}

interface Separator {
  readonly next: number;
  readonly conjunction: boolean;
}

/** `,` · `and` · `, as well as` · `to` · `–`, with `its` or `the` after it. */
function readSeparator(scan: CitationScan, at: number): Separator | undefined {
  let next = at;
  let conjunction = false;
  if (scan.lexeme(next) === COMMA) next++;
  const lexeme = scan.lexeme(next);
  if (lexeme === AND || lexeme === OR || lexeme === AMPERSAND || lexeme === TO || lexeme === THROUGH) {
    conjunction = true;
    next++;
  } else if (lexeme === AS && scan.lexeme(next + 1) === WELL) {
    conjunction = true;
    next += 3;
  } else if (next === at && (lexeme === SLASH || DASHES.has(lexeme))) {
    conjunction = true;
    next++;
  }
  if (next === at || next >= scan.end) return undefined;
  if (scan.lexeme(next) === ITS || scan.lexeme(next) === THE) next++;
  return { next: skipNumberLabel(scan, next), conjunction };
}

/** What may follow a bare number that goes on a list after one number. */
const AFTER_NUMBER = wordSet(
  `, ; . ) ] : ! ? ” " ’ ' » – — and or of on in which that was were are is have has had by as to call called calling
   concerning regarding adopted passed demanded demanding demand reaffirmed reaffirm condemned for at with both`,
);

function continuesList(
  scan: CitationScan,
  state: ListState,
  last: Designation,
  found: Designation,
  { conjunction }: Separator,
): boolean {
  if (found.shape !== "plain") return true;
  if (scan.dateAt(found.first)?.date !== undefined) return false;
  if (last.shape !== "plain" && last.shape !== "year") return false;
  if (NOT_A_NUMBER.has(scan.lexeme(found.end))) return false;
  const after = found.end >= scan.end || AFTER_NUMBER.has(scan.lexeme(found.end));
  if (state.plural) return conjunction ? !isMonthAfter(scan, found.end) : after;
  const digits = scan.tokens.end[found.first]! - scan.tokens.start[found.first]!;
  return conjunction && after && digits >= 3;
}

const MONTHS = wordSet(
  "january february march april may june july august september october november december",
);

function isMonthAfter(scan: CitationScan, at: number): boolean {
  return MONTHS.has(scan.lexeme(at)) && (scan.tokens.flags[at]! & CAPITAL) !== 0;
}

function draftOf(label: Label, found: Designation): Draft {
  return {
    first: found.first,
    end: found.end,
    phraseFirst: label.first,
    phraseEnd: found.end,
    form: "prose",
    instrumentType: label.type,
    bodyStated: false,
    number: found.number,
    ...(found.session === undefined ? {} : { session: found.session }),
    ...(found.year === undefined ? {} : { year: found.year }),
    lexical: found.shape,
  };
}

/** Gives a list its group, its bodies and its extent, and adds it. A citation alone spans its words too. */
function finishList(
  scan: CitationScan,
  phraseFirst: number,
  phraseEnd: number,
  items: readonly Item[],
  label: Label,
): void {
  const group = items.length > 1 ? scan.groups++ : undefined;
  const body = label.coordinated ? undefined : label.body;
  for (const { designation, draft } of items) {
    draft.phraseFirst = phraseFirst;
    draft.phraseEnd = phraseEnd;
    if (group === undefined) draft.first = Math.min(phraseFirst, draft.first);
    else draft.group = group;
    if (designation.yearAt !== undefined && draft.dateSpan === undefined)
      draft.dateSpan = scan.span(designation.yearAt, designation.yearAt + 1);
    if (!draft.bodyStated && body) applyBody(draft, body);
    if (group === undefined) takeYearBefore(scan, draft, label);
    scan.add(draft);
  }
}

/** `the Security Council’s 1967 resolution 242`. */
function takeYearBefore(scan: CitationScan, draft: Draft, { at }: Label): void {
  if (draft.year !== undefined || at - 1 < Math.max(scan.floor, scan.first)) return;
  if ((scan.tokens.flags[at]! & (NEWLINE_BEFORE | BLOCK_START)) !== 0) return;
  const year = yearAt(scan.tokens, at - 1);
  // `on 30 April 1993 resolution 822`: the year of a day.
  if (year < FIRST_YEAR || MONTHS.has(scan.lexeme(at - 2))) return;
  draft.first = draft.phraseFirst = Math.min(draft.first, at - 1);
  setDate(draft, { year, span: scan.span(at - 1, at), next: at });
}

/** The United Nations adopted their first resolutions in 1946. */
const FIRST_YEAR = 1946;

/** Takes a body over from the words around; `UN` alone leaves open which organ. */
export function applyBody(draft: Draft, { body, kind, full }: BodyMention): void {
  if (kind === "unitedNations") {
    draft.saysUnitedNations = true;
    return;
  }
  draft.body = body;
  draft.bodyStated = full;
}

/** `four resolutions of 1993: 822, 853 …`, `Council resolutions (822, 853, 874 and 884)`. */
function readEnumeration(scan: CitationScan, label: Label, at: number): number {
  const opening = enumerationStart(scan, at);
  if (opening === 0) return 0;
  const start = skipNumberLabel(scan, opening + 1);
  const first = readDesignation(scan.tokens, start, scan.end);
  if (!first || NOT_A_NUMBER.has(scan.lexeme(first.end))) return 0;
  const body = label.body ?? bodyAfter(scan, at);
  const items: Item[] = [];
  const next = readItems(scan, { label, plural: true, bracketed: true }, first, items);
  if (
    items.length < 2 &&
    (first.shape === "plain" || scan.lexeme(opening) === COLON) &&
    first.shape === "plain"
  )
    return 0;
  const year = yearBefore(scan, at, opening);
  for (const { draft } of items) if (year) setDate(draft, year);
  finishList(scan, label.first, next, items, { ...label, ...(body ? { body } : {}) });
  return next;
}

const MOST_WORDS_BEFORE_LIST = 16;

/** The colon, bracket or dash after which the numbers stand; 0 when none does. */
function enumerationStart(scan: CitationScan, at: number): number {
  const end = Math.min(scan.end, at + MOST_WORDS_BEFORE_LIST);
  for (let i = at; i < end; i++) {
    const lexeme = scan.lexeme(i);
    const opens =
      OPENING.has(lexeme) || lexeme === COLON || (DASHES.has(lexeme) && !attached(scan.tokens, i));
    if (opens)
      return scan.tokens.kind[skipNumberLabel(scan, i + 1)] === NUMBER ? i : lexeme === COLON ? i : 0;
    if (scan.tokens.kind[i] === SYMBOL && lexeme !== COMMA) return 0;
  }
  return 0;
}

/** `of 1993`, `in 1993` between the word and its numbers. */
function yearBefore(scan: CitationScan, at: number, opening: number) {
  for (let i = at; i < opening - 1; i++) {
    if (scan.lexeme(i) !== OF && scan.lexeme(i) !== IN) continue;
    const date = scan.dateAt(i + 1);
    if (date && date.date === undefined) return date;
  }
  return undefined;
}

const ACRONYM_NUMBER = wordSet("unsc unga");

/** `UNSC 1325`, `UNGA 68/262`: an acronym with a number after it. */
export function readAcronymNumber(scan: CitationScan, at: number): number {
  const body = scan.bodies.at(-1);
  if (!ACRONYM_NUMBER.has(scan.lexeme(at)) || body?.first !== at) return 0;
  const found = readDesignation(scan.tokens, at + 1, scan.end);
  if (!found || (found.shape === "plain" && integerAt(scan.tokens, found.first, 4) < 100)) return 0;
  if (found.shape === "plain" && scan.tokens.kind[found.end] === WORD && found.end < scan.end) return 0;
  return readList(
    scan,
    { first: at, at, body, coordinated: false, plural: false, type: "resolution" },
    found,
  );
}
