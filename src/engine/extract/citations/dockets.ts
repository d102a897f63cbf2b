import type { CitationBody } from "../../../model/index.ts";
import { tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, NUMBER } from "../../text/tokens.ts";
import { courtNear } from "./courts.ts";
import { attached, type CitationScan, type Draft, integerAt } from "./scan.ts";
import { AND, CLOSING, COMMA, OPENING, POINT, SLASH } from "./words.ts";

const NUMBER_LABEL = wordSet("no nos number numbers");
const APPLICATION = wordSet("application applications app appl apps");
const MOST_NUMBERS = 60;

/** Reads the application number that stands directly after a case: `, no. 13216/05`, `(application no. 13216/05)`. */
export function readApplicationNumber(scan: CitationScan, at: number, draft: Draft): number {
  let next = at;
  const bracket = OPENING.has(scan.lexeme(next));
  if (scan.lexeme(next) === COMMA || bracket) next++;
  while (APPLICATION.has(scan.lexeme(next)) || scan.lexeme(next) === POINT) next++;
  const labelled = NUMBER_LABEL.has(scan.lexeme(next));
  if (labelled) next++;
  if (labelled && scan.lexeme(next) === POINT) next++;
  if (next === at || next >= scan.end || !isApplicationNumber(scan, next)) return 0;
  if (!labelled && !bracket) return 0;
  draft.number = scan.text(next, next + 3);
  const closed = bracket && CLOSING.has(scan.lexeme(next + 3));
  draft.end = closed ? next + 4 : next + 3;
  return bracket ? next + 4 : next + 3;
}

/** `13216/05`: up to five digits and the year in two. */
export function isApplicationNumber(scan: CitationScan, at: number): boolean {
  const { tokens } = scan;
  if (at + 2 >= tokens.count || integerAt(tokens, at) < 1) return false;
  if (scan.lexeme(at + 1) !== SLASH || !attached(tokens, at + 1) || !attached(tokens, at + 2)) return false;
  const year = integerAt(tokens, at + 2, 2);
  const long = tokens.end[at + 2]! - tokens.start[at + 2]! === 2;
  return year >= 0 && long && !(scan.lexeme(at + 3) === SLASH && attached(tokens, at + 3));
}

/** Reads `no. 13216/05`, `nos. 8701/23 and 45443/21` where they are applications; `at` is the word `no` or `nos`. */
export function readApplications(scan: CitationScan, at: number): number {
  let next = scan.lexeme(at + 1) === POINT ? at + 2 : at + 1;
  if (next >= scan.end || !isApplicationNumber(scan, next)) return 0;
  const court = courtNear(scan, Math.max(scan.first, at - 60), Math.min(scan.end, at + 60), at);
  if (!isCalledApplication(scan, at) && court?.body !== "ECHR") return 0;
  const drafts: Draft[] = [];
  while (next < scan.end && drafts.length < MOST_NUMBERS && isApplicationNumber(scan, next)) {
    drafts.push(application(scan, next, court?.body === "ECHR"));
    next += 3;
    const joint = scan.lexeme(next) === COMMA && scan.lexeme(next + 1) === AND ? next + 2 : next + 1;
    if (scan.lexeme(next) !== COMMA && scan.lexeme(next) !== AND && scan.lexeme(next) !== SEMI) break;
    if (!isApplicationNumber(scan, joint)) break;
    next = joint;
  }
  const group = drafts.length > 1 ? scan.groups++ : undefined;
  for (const draft of drafts) scan.add(group === undefined ? draft : { ...draft, group });
  return next;
}

const SEMI = lexemeOf(";");

function isCalledApplication(scan: CitationScan, at: number): boolean {
  for (let i = at - 1; i >= scan.first && i > at - 4; i--) if (APPLICATION.has(scan.lexeme(i))) return true;
  return false;
}

function application(scan: CitationScan, at: number, stated: boolean): Draft {
  const number = scan.text(at, at + 3);
  return {
    first: at,
    end: at + 3,
    phraseFirst: at,
    phraseEnd: at + 3,
    form: "symbol",
    instrumentType: "judgment",
    body: "ECHR",
    bodyStated: stated,
    number,
    normal: `Application no. ${number}`,
  };
}

const DOCKETS: readonly (readonly [RegExp, CitationBody])[] = [
  [/ICC-\d{2}\/\d{2}(?:-\d{2}\/\d{2})?(?:-[A-Za-z0-9]{1,8}){0,4}/y, "ICC"],
  [/ICTR-\d{2,4}-\d{1,3}[A-Z]?(?:-[A-Za-z0-9]{1,8}){0,4}/y, "ICTR"],
  [/IT-\d{2}-\d{1,3}(?:\/\d{1,2})?(?:-[A-Za-z0-9/]{1,8}){0,4}/y, "ICTY"],
  [/MICT-\d{2}-\d{1,3}(?:-[A-Za-z0-9.]{1,8}){0,4}/y, "IRMCT"],
  [/SCSL-\d{2,4}-\d{1,3}(?:-[A-Za-z0-9]{1,8}){0,4}/y, "SCSL"],
];

/** Reads the number of a criminal case at its first letters: `IT-94-1`, `ICC-01/04-01/06`, `ICTR-96-4-T`. */
export function readDocket(scan: CitationScan, at: number): number {
  const found = docketAt(scan, at);
  if (!found) return 0;
  const end = tokenAt(scan.tokens, found.stop - 1) + 1;
  const number = scan.tokens.text.slice(scan.tokens.start[at], found.stop);
  scan.add({
    first: at,
    end,
    phraseFirst: at,
    phraseEnd: end,
    start: scan.tokens.start[at]!,
    stop: found.stop,
    form: "symbol",
    instrumentType: "judgment",
    body: found.body,
    bodyStated: true,
    number,
    normal: number,
  });
  return end;
}

function docketAt(scan: CitationScan, at: number): { body: CitationBody; stop: number } | undefined {
  const { tokens } = scan;
  if ((tokens.flags[at]! & ALL_CAPITALS) === 0 || tokens.kind[at + 2] !== NUMBER || !attached(tokens, at + 1))
    return undefined;
  const start = tokens.start[at]!;
  const window = tokens.text.slice(start, start + 64);
  for (const [pattern, body] of DOCKETS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(window);
    if (match) return { body, stop: start + match[0].length };
  }
  return undefined;
}

/** The court whose case number stands in tokens `[first, end)`. */
export function docketBody(scan: CitationScan, first: number, end: number): CitationBody | undefined {
  for (let i = first; i < end && i < first + 16; i++) {
    const found = (scan.tokens.flags[i]! & ALL_CAPITALS) !== 0 ? docketAt(scan, i) : undefined;
    if (found) return found.body;
  }
  return undefined;
}
