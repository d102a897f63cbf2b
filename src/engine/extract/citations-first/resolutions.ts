import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import {
  bodyAfter,
  bodyBefore,
  ECOSOC,
  GENERAL_ASSEMBLY,
  HUMAN_RIGHTS_COUNCIL,
  isUnitedNationsBody,
  SECURITY_COUNCIL,
} from "./bodies.ts";
import { type CitationDraft, spanOf } from "./draft.ts";
import { generalAssemblyForm, securityCouncilForm } from "./forms.ts";
import { digits, type ResolutionNumber, readResolutionNumber } from "./resolution-number.ts";

const HEADS = wordSet("resolution resolutions unscr unscrs res");
const SECURITY_COUNCIL_HEADS = wordSet("unscr unscrs");
const FILLERS = wordSet("no nos number numbers . : ( #");
const SEPARATORS = wordSet(", and & ; or");
const OF = lexemeOf("of");
const TO = lexemeOf("to");
/** Words before "resolution" that make it another thing. */
const OTHER_THINGS = wordSet("screen display image video conflict dispute high low higher lower h.r. hr sr");
const HOUSE_FORMS = /(?:\bH\.\s?(?:Con\.?\s?|J\.?\s?)?|\bS\.\s?(?:Con\.?\s?|J\.?\s?)?)$/u;
const YEAR = /^(?:19[4-9]\d|20\d\d)$/u;

/** Whether a resolution may be cited by words at this token. */
export function mayResolutionBegin(tokens: Tokens, at: number): boolean {
  return HEADS.has(tokens.lexeme[at]!);
}

/** What was known before a citation: the body last named, and whether the document speaks of the United Nations. */
export interface BodyContext {
  readonly lastBody: string | undefined;
  readonly unitedNations: boolean;
}

/** Reads "resolution 853 (1993)", "resolutions 822, 853 and 884 of 1993" at the token of its head word. */
export function readResolutions(
  tokens: Tokens,
  head: number,
  sentenceStart: number,
  end: number,
  context: BodyContext,
): CitationDraft[] {
  if (head > sentenceStart && OTHER_THINGS.has(tokens.lexeme[head - 1]!)) return [];
  const before = tokens.text.slice(Math.max(0, tokens.start[head]! - 10), tokens.start[head]);
  if (HOUSE_FORMS.test(before)) return [];
  const { at, year } = skipFillers(tokens, head + 1, end);
  const { numbers, next } = readList(tokens, at, end);
  if (numbers.length === 0) return [];
  const named = bodyOf(tokens, head, next, sentenceStart, end);
  if (named?.body === "other") return [];
  const start = named?.bound && named.before ? named.first : head;
  return numbers.map((number, i) =>
    draftOf(tokens, number, {
      named,
      context,
      year,
      list: numbers.length > 1,
      start: i === 0 ? start : number.first,
      head,
    }),
  );
}

interface NamedBody {
  readonly body: string;
  readonly bound: boolean;
  readonly before: boolean;
  readonly first: number;
}

function bodyOf(
  tokens: Tokens,
  head: number,
  next: number,
  sentenceStart: number,
  end: number,
): NamedBody | undefined {
  if (SECURITY_COUNCIL_HEADS.has(tokens.lexeme[head]!))
    return { body: SECURITY_COUNCIL, bound: true, before: false, first: head };
  const after = bodyAfter(tokens, next, end);
  if (after) return { body: after.body, bound: true, before: false, first: after.first };
  const before = bodyBefore(tokens, sentenceStart, head);
  return before && { body: before.body, bound: before.bound, before: true, first: before.first };
}

/** Passes over "no.", ":", "(", and a year between head and numbers: "four resolutions of 1993: 822, …". */
function skipFillers(tokens: Tokens, from: number, end: number): { at: number; year: number | undefined } {
  let at = from;
  let year: number | undefined;
  if (
    tokens.lexeme[at] === OF &&
    at + 2 < end &&
    tokens.kind[at + 1] === NUMBER &&
    YEAR.test(digits(tokens, at + 1))
  ) {
    if (!FILLERS.has(tokens.lexeme[at + 2]!)) return { at: end, year };
    year = Number(digits(tokens, at + 1));
    at += 2;
  }
  for (let skipped = 0; at < end && skipped < 3 && FILLERS.has(tokens.lexeme[at]!); skipped++) at++;
  return { at, year };
}

function readList(tokens: Tokens, from: number, end: number): { numbers: ResolutionNumber[]; next: number } {
  const numbers: ResolutionNumber[] = [];
  let at = from;
  let next = from;
  while (at < end && numbers.length < 60) {
    const read = readResolutionNumber(tokens, at, end);
    if (!read || (numbers.length > 0 && !sameKind(numbers[0]!, read))) break;
    numbers.push(read);
    next = read.next;
    // "33/73 A to C" is one citation; its last letter belongs to it.
    if (
      tokens.lexeme[next] === TO &&
      /[A-Z]$/u.test(read.number) &&
      next + 1 < end &&
      /^[A-Z]$/u.test(digits(tokens, next + 1))
    ) {
      numbers[numbers.length - 1] = { ...read, next: next + 2 };
      next += 2;
    }
    at = next;
    let separators = 0;
    while (at < end && separators < 2 && SEPARATORS.has(tokens.lexeme[at]!)) {
      at++;
      separators++;
    }
    if (separators === 0) break;
  }
  return { numbers, next };
}

/** A list holds numbers of one kind: after "853, 874 and" a bare year or small count is no resolution. */
function sameKind(first: ResolutionNumber, read: ResolutionNumber): boolean {
  const bare = (number: ResolutionNumber) => number.year === undefined && number.session === undefined;
  if (!bare(read)) return true;
  if (!bare(first))
    return (
      first.year !== undefined &&
      read.number.length >= 3 &&
      read.number.length <= 4 &&
      Math.abs(Number(read.number) - Number(first.number)) < 900
    );
  return read.number.length >= Math.min(2, first.number.length);
}

interface ListFacts {
  readonly named: NamedBody | undefined;
  readonly context: BodyContext;
  readonly year: number | undefined;
  readonly list: boolean;
  readonly start: number;
  readonly head: number;
}

function draftOf(tokens: Tokens, number: ResolutionNumber, facts: ListFacts): CitationDraft {
  const body = inferBody(number, facts);
  const first = facts.list ? number.first : facts.start;
  const year = number.year ?? facts.year;
  const session = body === ECOSOC ? undefined : number.session;
  const ecosocYear = body === ECOSOC && number.session ? Number(number.session) : undefined;
  return {
    kind: "citation",
    form: "prose",
    instrumentType: "resolution",
    body,
    bodyStated: facts.named?.bound === true && isUnitedNationsBody(facts.named.body),
    number: number.number,
    ...(session === undefined ? {} : { session }),
    ...((year ?? ecosocYear) === undefined ? {} : { year: (year ?? ecosocYear)! }),
    ...(number.yearAt === undefined ? {} : { dateSpan: spanOf(tokens, number.yearAt, number.yearAt + 1) }),
    normal: normalForm(body, number, year),
    span: spanOf(tokens, first, number.next),
    first,
    next: number.next,
  };
}

export function normalForm(
  body: string,
  { number, session }: Pick<ResolutionNumber, "number" | "session">,
  year: number | undefined,
): string {
  if (body === SECURITY_COUNCIL) return securityCouncilForm(number, year);
  if (body === GENERAL_ASSEMBLY) return generalAssemblyForm(number, session);
  if (body === HUMAN_RIGHTS_COUNCIL && session) return `A/HRC/RES/${session}/${number}`;
  if (body === ECOSOC && session) return `E/RES/${session}/${number}`;
  return `Resolution ${session ? `${session}/` : ""}${number}${year === undefined ? "" : ` (${year})`}`;
}

/** The body that the text names, else the one that numbers this way, else the one spoken of last. */
function inferBody(number: ResolutionNumber, { named, context }: ListFacts): string {
  const stated = named?.body;
  if (stated && (named.bound || !isUnitedNationsBody(stated))) return stated;
  if (number.session !== undefined) return stated ?? sessionBody(number.session, context);
  if (stated === SECURITY_COUNCIL || stated === GENERAL_ASSEMBLY) {
    // A plain number of three digits or more with its year is how the Security Council numbers.
    return number.year !== undefined ? SECURITY_COUNCIL : stated;
  }
  if (!context.unitedNations) return "unknown";
  return number.year !== undefined || number.number.length >= 3
    ? SECURITY_COUNCIL
    : (context.lastBody ?? "unknown");
}

function sessionBody(session: string, { unitedNations, lastBody }: BodyContext): string {
  if (/^[IVXL]+$/u.test(session) || /^(?:ES|S)-/u.test(session)) return GENERAL_ASSEMBLY;
  if (!unitedNations) return "unknown";
  if (/^\d{4}$/u.test(session)) return ECOSOC;
  return lastBody === HUMAN_RIGHTS_COUNCIL ? HUMAN_RIGHTS_COUNCIL : GENERAL_ASSEMBLY;
}
