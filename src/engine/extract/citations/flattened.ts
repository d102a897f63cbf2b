import { CLAIMED_BY_CITATION, claim } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, NEWLINE_BEFORE, SYMBOL } from "../../text/tokens.ts";
import { BODY_FIRST, readBody } from "./bodies.ts";
import { readDesignation } from "./designations.ts";
import { type BodyMention, type CitationScan, type Draft, yearAt } from "./scan.ts";
import { setDate } from "./stated-dates.ts";
import { HEADER_WORDS, hasAny, tableDraft } from "./tables.ts";
import { COLON, COMMA, POINT } from "./words.ts";

/** Lines of text that were the rows of a table, as a page saved as text holds them. */

const LONGEST_HEADER = 16;
const LINES_SKIPPED = 2;
const MOST_ROWS = 500;
const ENDS_SENTENCE = wordSet(". ! ?");
const ROW_LABELS = wordSet("resolution resolutions no");

/** Reads the rows under a line that names their columns; `at` is the word `resolution` or `resolutions` in it. */
export function readFlattenedTable(scan: CitationScan, at: number): number {
  const { tokens } = scan;
  const first = lineStart(scan, at);
  const end = first < 0 ? -1 : lineEnd(scan, at, first + LONGEST_HEADER);
  if (end < 0 || end >= tokens.count || !isHeader(scan, first, end)) return 0;
  return readRows(scan, end);
}

/** First token of the line of token `at`, −1 where it stands too far back. */
function lineStart(scan: CitationScan, at: number): number {
  for (let i = at; i >= 0 && i > at - LONGEST_HEADER; i--) if (startsLine(scan, i)) return i;
  return -1;
}

/** Token after the last one of the line, −1 where it stands behind `limit`. */
function lineEnd(scan: CitationScan, at: number, limit: number): number {
  for (let i = at + 1; i <= limit; i++) if (i >= scan.tokens.count || startsLine(scan, i)) return i;
  return -1;
}

function startsLine(scan: CitationScan, at: number): boolean {
  return at === 0 || (scan.tokens.flags[at]! & (NEWLINE_BEFORE | BLOCK_START)) !== 0;
}

function isHeader(scan: CitationScan, first: number, end: number): boolean {
  const last = scan.lexeme(end - 1);
  if (ENDS_SENTENCE.has(last) || last === COMMA) return false;
  if (last === COLON) return true;
  let columns = 0;
  for (const words of HEADER_WORDS) if (hasAny(scan, first, end, words)) columns++;
  return columns >= 2;
}

interface Row {
  readonly draft: Draft;
  readonly body?: BodyMention;
}

function readRows(scan: CitationScan, start: number): number {
  const { tokens } = scan;
  const group = scan.groups;
  let body: BodyMention | undefined;
  let skipped = 0;
  let read = start;
  let at = start;
  for (let lines = 0; at < tokens.count && lines < MOST_ROWS && skipped <= LINES_SKIPPED; lines++) {
    const end = endOfLine(scan, at);
    const row = readRow(scan, at, end);
    if (row) {
      body = row.body ?? body;
      finishRow(scan, row, body, group);
      skipped = 0;
      read = end;
    } else skipped++;
    at = end;
  }
  if (read > start) scan.groups++;
  return read > start ? read : 0;
}

function endOfLine(scan: CitationScan, at: number): number {
  let end = at + 1;
  while (end < scan.tokens.count && !startsLine(scan, end)) end++;
  return end;
}

function finishRow(scan: CitationScan, row: Row, body: BodyMention | undefined, group: number): void {
  const { draft } = row;
  draft.group = group;
  if (body?.kind === "unitedNations") draft.saysUnitedNations = true;
  else if (body) {
    draft.body = body.body;
    draft.bodyStated = row.body !== undefined;
  }
  scan.add(draft);
  claim(scan.claims, draft.first, draft.end, CLAIMED_BY_CITATION);
}

/** `United Nations Security Council 822 1993 …`, `853 1993 …`, `62/243 2008`. */
function readRow(scan: CitationScan, first: number, end: number): Row | undefined {
  scan.limit(first, end);
  let at = first;
  if (scan.tokens.kind[at] === SYMBOL && at + 1 < end) at++;
  const known = scan.bodies.length;
  if (BODY_FIRST.has(scan.lexeme(at))) {
    const next = readBody(scan, at);
    if (next > 0) at = next;
  }
  const body = scan.bodies.length > known ? scan.bodies[known] : undefined;
  while (
    at < end &&
    (ROW_LABELS.has(scan.lexeme(at)) || scan.lexeme(at) === POINT || scan.lexeme(at) === COLON)
  )
    at++;
  const draft = readRowNumber(scan, at, end);
  if (draft) return { draft, ...(body ? { body } : {}) };
  scan.bodies.length = known;
  return undefined;
}

function readRowNumber(scan: CitationScan, at: number, end: number): Draft | undefined {
  const found = readDesignation(scan.tokens, at, end);
  if (!found) return undefined;
  const bareYear = found.end < end ? yearAt(scan.tokens, found.end) : -1;
  const hasYear = bareYear >= 1945;
  if (found.shape === "plain" && !hasYear) return undefined;
  const draft = { ...tableDraft(scan, found), end: hasYear ? found.end + 1 : found.end };
  if (hasYear)
    setDate(draft, { year: bareYear, span: scan.span(found.end, found.end + 1), next: found.end + 1 });
  return draft;
}
