import type { CitationBody, InstrumentType } from "../../../model/index.ts";
import { tokenAt } from "../../reading.ts";
import { wordValues } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import {
  ECONOMIC_COUNCIL,
  GENERAL_ASSEMBLY,
  RIGHTS_COUNCIL,
  SECURITY_COUNCIL,
  UNITED_NATIONS,
} from "./bodies.ts";
import { bodyAfter } from "./resolutions.ts";
import { attached, type CitationScan, type Draft } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";
import { SLASH } from "./words.ts";

/** Organs and registers whose documents bear symbols; the first letters before the first stroke. */
const REGISTERS = wordValues({
  s: 1,
  a: 2,
  e: 3,
  t: 4,
  st: 4,
  ccpr: 4,
  cat: 4,
  cedaw: 4,
  cerd: 4,
  crc: 4,
  crpd: 4,
  cmw: 4,
  hri: 4,
  dp: 4,
  td: 4,
  unep: 4,
  fccc: 4,
  npt: 4,
});
const ECONOMIC = 3;

const LONGEST = 60;
const SUFFIX = String.raw`(?:/(?:Add|Corr|Rev|Amend|Resumption|Summary)\.?\s?\d+(?:\s?\([A-Z][\w ]{0,15}\))?)*`;
/** The number ends here, but for a suffix. */
const NO_MORE = String.raw`(?!\d|/(?!Add|Corr|Rev|Amend|Resumption|Summary))`;
const ROMAN = "(?:ES-|S-)?[IVXL]+";
const PART = String.raw`(?:\s?[A-H](?![A-Za-z0-9.])(?:\s?(?:-|to)\s?[A-H](?![A-Za-z0-9.]))?)?`;

interface Pattern {
  readonly pattern: RegExp;
  readonly type: InstrumentType;
  readonly body: CitationBody;
}

function patternOf(source: string, type: InstrumentType, body: CitationBody): Pattern {
  return { pattern: new RegExp(source, "y"), type, body };
}

const PATTERNS: readonly (readonly Pattern[])[] = [
  [],
  [
    // A number of the General Assembly's kind under the Council's letter is somebody's mistake.
    patternOf(
      String.raw`S/RES/(?<session>3[1-9]|[4-7]\d|80)/(?<number>\d{1,3})(?!\d)`,
      "resolution",
      SECURITY_COUNCIL,
    ),
    patternOf(
      String.raw`S/RES[/ ](?<number>\d{1,5})(?!\d)(?:\s?[([](?<year>\d{4})[)\]])?`,
      "resolution",
      SECURITY_COUNCIL,
    ),
    patternOf(
      String.raw`S/PV[./]\s?(?<number>\d{1,5})(?:/(?:Add|Corr|Rev)\.\d+| ?\((?:Part|Resumption) ?[\dIV]+\))?`,
      "meetingRecord",
      SECURITY_COUNCIL,
    ),
    patternOf(
      String.raw`S/PRST/(?<year>\d{4})/(?<number>\d{1,3})${SUFFIX}`,
      "presidentialStatement",
      SECURITY_COUNCIL,
    ),
    patternOf(
      String.raw`S/(?:(?<year>\d{4})/(?<number>\d{1,4})|(?<serial>\d{3,5}))${NO_MORE}${SUFFIX}`,
      "document",
      SECURITY_COUNCIL,
    ),
    patternOf(
      String.raw`S/(?:[A-Z][A-Z0-9.]*/)+(?:SR\.)?\d[\w.]*(?:/\d[\w.]*)*${SUFFIX}`,
      "document",
      SECURITY_COUNCIL,
    ),
  ],
  [
    patternOf(
      String.raw`A/HRC/(?:(?<special>S-\d{1,2})/)?RES/(?<session>S-\d{1,2}|\d{1,3})/(?<number>\d{1,3})`,
      "resolution",
      RIGHTS_COUNCIL,
    ),
    patternOf(
      String.raw`A/HRC/(?:DEC/)?(?:S-)?\d{1,3}(?:/[A-Z][A-Za-z0-9.]*)*(?:/\d{1,4})?${SUFFIX}`,
      "document",
      RIGHTS_COUNCIL,
    ),
    patternOf(
      String.raw`A/RES/(?<session>(?:ES-|S-)?\d{1,3})/(?<number>\d{1,3}${PART})${SUFFIX}`,
      "resolution",
      GENERAL_ASSEMBLY,
    ),
    patternOf(
      String.raw`A/RES/(?<number>\d{1,4}(?:\s?-?\s?[A-H](?![A-Za-z]))?)\s?\((?<session>${ROMAN})\)(?<part>\s?-?\s?[A-H](?![A-Za-z0-9.]))?`,
      "resolution",
      GENERAL_ASSEMBLY,
    ),
    patternOf(
      String.raw`A/RES/(?<number>\d{2,4})\s?[([](?<year>(?:19|20)\d{2})[)\]]`,
      "resolution",
      GENERAL_ASSEMBLY,
    ),
    patternOf(
      String.raw`A/(?:(?:ES-|S-)?\d{1,2}/)?PV[./]\s?(?<number>\d{1,4})${SUFFIX}`,
      "meetingRecord",
      GENERAL_ASSEMBLY,
    ),
    patternOf(
      String.raw`A/(?:(?:ES-|S-)?\d{1,2}/)(?:(?:L|INF|DEC|BUR|SR)[./])?\d{1,4}${NO_MORE}${SUFFIX}`,
      "document",
      GENERAL_ASSEMBLY,
    ),
    patternOf(
      String.raw`A/(?:[A-Z][A-Z0-9.]*\d?/)+(?:[A-Z]+\.)?\d[\w.]*(?:/\d[\w.]*)*${SUFFIX}`,
      "document",
      GENERAL_ASSEMBLY,
    ),
    patternOf(String.raw`A/\d{4,5}${NO_MORE}${SUFFIX}`, "document", GENERAL_ASSEMBLY),
  ],
  [
    patternOf(String.raw`E/RES/(?<session>\d{4})/(?<number>\d{1,3}${PART})`, "resolution", ECONOMIC_COUNCIL),
    patternOf(
      String.raw`E/(?<year>\d{4})/(?<number>\d{1,4})${NO_MORE}${SUFFIX}`,
      "document",
      ECONOMIC_COUNCIL,
    ),
    patternOf(
      String.raw`E/(?:[A-Z][A-Z0-9.]*\d?/)+(?:[A-Z]+\.)?\d[\w.]*(?:/[A-Z0-9][\w.]*)*${SUFFIX}`,
      "document",
      ECONOMIC_COUNCIL,
    ),
  ],
  [
    patternOf(
      String.raw`[A-Z]{1,5}/(?:[A-Z][A-Z0-9]*(?:\.\d+)?/){0,4}(?:[A-Z]+\.)?\d[\w.-]*(?:/[A-Z0-9][\w.]*)*${SUFFIX}`,
      "document",
      UNITED_NATIONS,
    ),
  ],
];

/** Reads the symbol whose first stroke is token `at`; gives the token after it, 0 when there is none. */
export function readSymbol(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  const letters = at - 1;
  if (!mayBeSymbol(scan, at)) return 0;
  const found = matchSymbol(tokens.text, tokens.start[letters]!, REGISTERS.get(tokens.lexeme[letters]!));
  if (!found) return 0;
  const end = tokenAt(tokens, found.stop - 1) + 1;
  const draft: Draft = {
    first: letters,
    end,
    phraseFirst: letters,
    phraseEnd: end,
    start: tokens.start[letters]!,
    stop: found.stop,
    form: "symbol",
    bodyStated: true,
    ...found.facts,
  };
  let next = end;
  const year = found.yearStart < 0 ? undefined : { start: found.yearStart, end: found.yearStart + 4 };
  if (year) draft.dateSpan = year;
  const date = readStatedDate(scan, end);
  if (date?.date !== undefined) {
    setDate(draft, date);
    next = date.next;
  } else if (date && draft.instrumentType === "resolution") {
    setDate(draft, date);
    next = date.next;
  }
  scan.add(draft);
  const body = bodyAfter(scan, next);
  return body ? body.end : next;
}

/** `S/`, `A/`, `CCPR/`: capitals that begin a word and a stroke directly after, with more directly after that. */
function mayBeSymbol(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  const letters = at - 1;
  if (letters < scan.floor || at + 1 >= tokens.count || REGISTERS.get(tokens.lexeme[letters]!) === 0)
    return false;
  const flags = tokens.flags[letters]!;
  const capitals = tokens.end[letters]! - tokens.start[letters]! === 1 ? CAPITAL : ALL_CAPITALS;
  if ((flags & capitals) === 0 || !attached(tokens, at) || !attached(tokens, at + 1)) return false;
  if (attached(tokens, letters) && letters > scan.first && isJoined(tokens, letters - 1)) return false;
  return tokens.kind[at + 1] === NUMBER || (tokens.flags[at + 1]! & CAPITAL) !== 0;
}

function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD || tokens.kind[at] === NUMBER || tokens.lexeme[at] === SLASH;
}

interface SymbolMatch {
  readonly stop: number;
  readonly yearStart: number;
  readonly facts: Pick<Draft, "instrumentType" | "body" | "normal" | "number" | "session" | "year">;
}

function matchSymbol(text: string, start: number, register: number): SymbolMatch | undefined {
  const window = text.slice(start, start + LONGEST + 40);
  for (const { pattern, type, body } of PATTERNS[register]!) {
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    if (!match || match[0].length > LONGEST + 30) continue;
    const written = match[0].replace(/[.\s]+$/, "");
    const facts = factsOf(written, match.groups ?? {}, type, body, register);
    const yearStart = match.groups?.year === undefined ? -1 : start + match[0].indexOf(match.groups.year, 4);
    const inSymbol = facts.instrumentType !== "resolution";
    return { stop: start + written.length, yearStart: inSymbol ? -1 : yearStart, facts };
  }
  return undefined;
}

function factsOf(
  written: string,
  groups: Record<string, string | undefined>,
  type: InstrumentType,
  body: CitationBody,
  register: number,
): SymbolMatch["facts"] {
  const part = groups.part?.replace(/[\s-]/g, "");
  const stem = groups.number ?? groups.serial;
  const number = stem === undefined ? undefined : partSpaced(part ? `${stem} ${part}` : stem);
  const session = groups.session ?? groups.special;
  const annual = register === ECONOMIC && session !== undefined ? Number(session) : undefined;
  const year = groups.year === undefined ? annual : Number(groups.year);
  return {
    instrumentType: type,
    body,
    ...(type === "resolution" ? {} : { normal: written.replace(/\s+/g, " ") }),
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...(year === undefined ? {} : { year }),
  };
}

/** `217A`, `217-A` and `217 A` are written `217 A`. */
function partSpaced(number: string): string {
  return number
    .replace(/^(\d+)\s?-?\s?([A-H])/, "$1 $2")
    .replace(/\s?-\s?(?=[A-H]$)|\s?to\s?(?=[A-H]$)/, " to ");
}
