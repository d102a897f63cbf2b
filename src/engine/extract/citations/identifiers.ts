import { tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { BLOCK_START, NEWLINE_BEFORE, NUMBER } from "../../text/tokens.ts";
import { attached, type CitationScan, type Draft } from "./scan.ts";
import { COLON, POINT } from "./words.ts";

const LONGEST_URL = 2048;
const LONGEST_DOI = 200;
const TRAILING = /[.,;:!?'"”’»*_…]/;

/** Reads a URL at `http`, `https` or `www`; gives the token after it, 0 where there is none. */
export function readUrl(scan: CitationScan, at: number): number {
  const { text, start } = scan.tokens;
  const from = start[at]!;
  if (at > 0 && attached(scan.tokens, at) && scan.tokens.kind[at - 1] === NUMBER) return 0;
  const isWeb =
    scan.lexeme(at + 1) === COLON ? text.startsWith("://", scan.tokens.end[at]!) : isWww(scan, at);
  if (!isWeb) return 0;
  const host = scan.lexeme(at + 1) === COLON ? scan.tokens.end[at]! + 3 : scan.tokens.end[at]! + 1;
  if (!/[\p{L}\p{N}[]/u.test(text[host] ?? "")) return 0;
  const stop = addressEnd(text, from, LONGEST_URL);
  const url = text.slice(from, stop);
  if (stop <= host + 2) return 0;
  const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(url)?.[1];
  const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/([\w./-]+?)(?:\.pdf)?$/i.exec(url)?.[1];
  if (doi) return add(scan, at, from, stop, "DOI", canonicalDoi(doi));
  if (arxiv && ARXIV.test(arxiv)) return add(scan, at, from, stop, "arXiv", arxiv, `arXiv:${arxiv}`);
  const next = add(scan, at, from, stop, "URL", url);
  readAccessDate(scan, scan.drafts[scan.drafts.length - 1]!);
  return next;
}

function isWww(scan: CitationScan, at: number): boolean {
  return scan.lexeme(at) === WWW && scan.lexeme(at + 1) === POINT && attached(scan.tokens, at + 2);
}

const ENDS_ADDRESS = /[\s<>"“”«»|\\^`{}\u200b]/;

/** Where an address ends: before white space and the marks and brackets that close the sentence around it. */
function addressEnd(text: string, from: number, most: number): number {
  let stop = from;
  const limit = Math.min(text.length, from + most);
  while (stop < limit && !ENDS_ADDRESS.test(text[stop]!)) stop++;
  let opened = 0;
  for (let i = from; i < stop; i++) {
    const unit = text[i]!;
    if (unit === "(" || unit === "[") opened++;
    else if (unit === ")" || unit === "]") opened--;
  }
  while (stop > from) {
    const last = text[stop - 1]!;
    if (TRAILING.test(last)) stop--;
    else if ((last === ")" || last === "]") && opened < 0) {
      opened++;
      stop--;
    } else break;
  }
  return stop;
}

function add(
  scan: CitationScan,
  first: number,
  start: number,
  stop: number,
  body: string,
  number: string,
  normal = number,
): number {
  const end = Math.max(first + 1, tokenAt(scan.tokens, stop - 1) + 1);
  scan.add({
    first,
    end,
    phraseFirst: first,
    phraseEnd: end,
    start,
    stop,
    form: "identifier",
    instrumentType: body === "URL" ? "webPage" : "publication",
    body,
    bodyStated: true,
    number,
    normal,
  });
  return end;
}

/** DOIs are told apart without regard to case. */
function canonicalDoi(doi: string): string {
  return doi.toLowerCase();
}

/** Reads a DOI at its `10.1234/`, a number with a stroke after it; `slash` is the stroke. */
export function readDoi(scan: CitationScan, slash: number): number {
  const { tokens } = scan;
  const at = slash - 1;
  if (
    at < scan.floor ||
    tokens.kind[at] !== NUMBER ||
    !attached(tokens, slash) ||
    !attached(tokens, slash + 1)
  )
    return 0;
  const from = tokens.start[at]!;
  if (!/^10\.\d{4,9}$/.test(tokens.text.slice(from, Math.min(tokens.end[at]!, from + 16)))) return 0;
  const stop = addressEnd(tokens.text, from, LONGEST_DOI);
  if (stop <= tokens.start[slash + 1]!) return 0;
  const labelled = labelBefore(scan, at, DOI_LABEL);
  return add(
    scan,
    labelled,
    tokens.start[labelled]!,
    stop,
    "DOI",
    canonicalDoi(tokens.text.slice(from, stop)),
  );
}

const DOI_LABEL = wordSet("doi");

/** Takes in `doi:` or `DOI ` before the number. */
function labelBefore(scan: CitationScan, at: number, label: { has(lexeme: number): boolean }): number {
  const before = scan.lexeme(at - 1) === COLON ? at - 2 : at - 1;
  return before >= Math.max(scan.first, scan.floor) && label.has(scan.lexeme(before)) ? before : at;
}

/** Reads `ISBN 978-0-19-852663-6` and the like at the word `ISBN`. */
export function readIsbn(scan: CitationScan, at: number): number {
  const { text, end } = scan.tokens;
  const window = text.slice(end[at], end[at]! + 40);
  const match =
    /^(?:-?1[03])?:?\s{0,2}((?:97[89][-\u2010-\u2013 ]?)?\d(?:[-\u2010-\u2013 ]?\d){8}[-\u2010-\u2013 ]?[\dXx])(?![\dA-Za-z])/.exec(
      window,
    );
  if (!match) return 0;
  const digits = match[1]!.replace(/[^\dXx]/g, "").toUpperCase();
  if (digits.length !== 10 && digits.length !== 13) return 0;
  const stop = end[at]! + match[0].length;
  return add(scan, at, scan.tokens.start[at]!, stop, "ISBN", digits, `ISBN ${digits}`);
}

const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?$/i;

/** Reads `arXiv:2301.01234v2`, `arXiv:hep-th/9901001` at the word `arXiv`. */
export function readArxiv(scan: CitationScan, at: number): number {
  const { text, end } = scan.tokens;
  const window = text.slice(end[at], end[at]! + 48);
  const match =
    /^(?:\s?(?:preprint|e-print))?\s?:?\s?((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?)(?![\w])/i.exec(
      window,
    );
  if (!match) return 0;
  return add(
    scan,
    at,
    scan.tokens.start[at]!,
    end[at]! + match[0].length,
    "arXiv",
    match[1]!,
    `arXiv:${match[1]!}`,
  );
}

const ACCESSED = wordSet("accessed retrieved visited viewed consulted checked archived");
const BETWEEN = wordSet("last on ( [ , ; . from at : available online the date of access version as");
const WINDOW = 8;

/** `(accessed 3 May 2020)` after a URL, `Retrieved 3 May 2020, from` before it. */
function readAccessDate(scan: CitationScan, draft: Draft): void {
  const date = accessAfter(scan, draft.end) ?? accessBefore(scan, draft.first);
  if (date) draft.accessed = date;
}

function accessAfter(scan: CitationScan, at: number): string | undefined {
  for (let i = at; i < scan.tokens.count && i < at + WINDOW; i++) {
    if ((scan.tokens.flags[i]! & BLOCK_START) !== 0) return undefined;
    if (ACCESSED.has(scan.lexeme(i))) return dayIn(scan, i + 1);
    if (!BETWEEN.has(scan.lexeme(i))) return undefined;
  }
  return undefined;
}

function dayIn(scan: CitationScan, at: number): string | undefined {
  for (let i = at; i < scan.tokens.count && i < at + 4; i++) {
    const date = scan.dateAt(i);
    if (date) return date.date;
    if (!BETWEEN.has(scan.lexeme(i))) return undefined;
  }
  return undefined;
}

function accessBefore(scan: CitationScan, first: number): string | undefined {
  for (let i = first - 1; i >= 0 && i > first - 10; i--) {
    if ((scan.tokens.flags[i]! & NEWLINE_BEFORE) !== 0 && !ACCESSED.has(scan.lexeme(i))) return undefined;
    if (ACCESSED.has(scan.lexeme(i))) return dayIn(scan, i + 1);
  }
  return undefined;
}

const WWW = lexemeOf("www");
