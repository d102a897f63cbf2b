import type { DateExpression } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { type CitationContext, type CitationDraft, dateAfter } from "./draft.ts";

const HTTP = wordSet("http https");
const WWW = lexemeOf("www");
const ISBN = wordSet("isbn isbn13 isbn10");
const ARXIV = lexemeOf("arxiv");
const SLASH = lexemeOf("/");
const URL_AT = /https?:\/\/[^\s<>"“”«»]{1,2000}/uy;
const WWW_AT = /www\.[^\s<>"“”«»/]{1,250}\.[a-z]{2,18}(?:\/[^\s<>"“”«»]{0,1800})?/iuy;
const DOI_AT = /10\.\d{4,9}\/[^\s<>"“”«»]{1,300}/uy;
const ISBN_AT = /isbn(?:-1[03])?:?\s{0,2}((?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dXx])(?![\d-])/iuy;
const ARXIV_AT = /arxiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)/iuy;
const ACCESS = /^[^\n]{0,40}?\b(?:accessed|retrieved|visited|consulted|viewed)\b[\s:]*(?:on\s)?$/iu;

/** Whether a registered identifier may begin at this token. */
export function mayIdentifierBegin(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  if (tokens.kind[at] === NUMBER)
    return tokens.lexeme[at + 1] === SLASH && tokens.text.startsWith("10.", tokens.start[at]!);
  return lexeme !== 0 && (HTTP.has(lexeme) || lexeme === WWW || ISBN.has(lexeme) || lexeme === ARXIV);
}

/** Reads a DOI, ISBN, arXiv number or URL at token `at`. */
export function readIdentifier(context: CitationContext, at: number): CitationDraft | undefined {
  const { tokens } = context;
  const start = tokens.start[at]!;
  const lexeme = tokens.lexeme[at]!;
  if (tokens.kind[at] === NUMBER) return doi(tokens, at, start, matchAt(DOI_AT, tokens.text, start)?.[0]);
  if (ISBN.has(lexeme)) return isbn(tokens, at, start);
  if (lexeme === ARXIV) return arxiv(tokens, at, start);
  const url = matchAt(lexeme === WWW ? WWW_AT : URL_AT, tokens.text, start)?.[0];
  if (!url || url.length < 8) return undefined;
  const clean = withoutTail(url);
  const embedded = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/.+)$/iu.exec(clean)?.[1];
  if (embedded)
    return identifier(tokens, at, start + clean.length, "DOI", embedded.toLowerCase(), "publication");
  const draft = identifier(tokens, at, start + clean.length, "URL", clean, "webPage");
  const accessed = accessDate(context, draft.span.end);
  return accessed ? { ...draft, accessed } : draft;
}

function doi(
  tokens: Tokens,
  at: number,
  start: number,
  found: string | undefined,
): CitationDraft | undefined {
  if (!found) return undefined;
  const clean = withoutTail(found);
  return identifier(tokens, at, start + clean.length, "DOI", clean.toLowerCase(), "publication");
}

function isbn(tokens: Tokens, at: number, start: number): CitationDraft | undefined {
  const match = matchAt(ISBN_AT, tokens.text, start);
  return match
    ? identifier(
        tokens,
        at,
        start + match[0].length,
        "ISBN",
        match[1]!.replace(/[-\s]/gu, "").toUpperCase(),
        "publication",
      )
    : undefined;
}

function arxiv(tokens: Tokens, at: number, start: number): CitationDraft | undefined {
  const match = matchAt(ARXIV_AT, tokens.text, start);
  return match
    ? identifier(tokens, at, start + match[0].length, "arXiv", match[1]!, "publication")
    : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A point, comma or bracket after an address belongs to the sentence. */
function withoutTail(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address[end - 1]!;
    if (/[.,;:!?'’\]}*_]/u.test(last) || (last === ")" && !address.slice(0, end).includes("("))) end--;
    else break;
  }
  return address.slice(0, end);
}

function identifier(
  tokens: Tokens,
  at: number,
  end: number,
  body: "DOI" | "ISBN" | "arXiv" | "URL",
  number: string,
  instrumentType: "publication" | "webPage",
): CitationDraft {
  let next = at + 1;
  while (next < tokens.count && tokens.start[next]! < end) next++;
  return {
    kind: "citation",
    form: "identifier",
    instrumentType,
    body,
    bodyStated: true,
    number,
    normal: body === "URL" ? number : `${body} ${number}`,
    span: { start: tokens.start[at]!, end },
    first: at,
    next,
  };
}

const NEAR = 60;

function accessDate({ tokens, dates }: CitationContext, end: number): string | undefined {
  const date: DateExpression | undefined = dates[dateAfter(dates, end)];
  if (!date || date.span.start - end > NEAR || date.type !== "DATE") return undefined;
  return ACCESS.test(tokens.text.slice(end, date.span.start)) ? date.value : undefined;
}
