import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { NUMBER, WORD } from "../../text/tokens.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { COMMA, IN, ITS, OF, POINT, THE } from "./words.ts";

const PARAGRAPH = wordSet(
  "paragraph paragraphs para paras op ops preambular pp annex section sections clause clauses",
);
const KIND = wordSet("operative preambular");
const INSIDE = wordSet("( ) [ ] , . and to - – & or bis a b c d e f g h i ii iii iv v vi § §§");
const FIRST_PARAGRAPHS = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last final",
);
const LONGEST = 14;

/** Takes in the paragraphs that the text names with a resolution, before it or after it. */
export function readProvision(scan: CitationScan, draft: Draft, first: number, end: number): void {
  if (draft.group !== undefined) return;
  if (!provisionBefore(scan, draft, first)) provisionAfter(scan, draft, end);
}

/** `operative paragraph 3 of resolution 853`. */
function provisionBefore(scan: CitationScan, draft: Draft, first: number): boolean {
  let at = draft.first - 1;
  if (scan.lexeme(at) === THE || scan.lexeme(at) === ITS) at--;
  if (at <= first || (scan.lexeme(at) !== OF && scan.lexeme(at) !== IN)) return false;
  const last = at - 1;
  for (let i = last; i >= first && i > last - LONGEST; i--) {
    const lexeme = scan.lexeme(i);
    if (PARAGRAPH.has(lexeme))
      return i === last ? ordinal(scan, draft, i, first) : take(scan, draft, i, last, first);
    if (scan.tokens.kind[i] !== NUMBER && !INSIDE.has(lexeme)) return false;
  }
  return false;
}

function take(scan: CitationScan, draft: Draft, word: number, last: number, first: number): boolean {
  const start = word > first && KIND.has(scan.lexeme(word - 1)) ? word - 1 : word;
  draft.provision = scan.text(start, last + 1);
  extendFirst(draft, start);
  return true;
}

/** `the third operative paragraph of resolution 853`. */
function ordinal(scan: CitationScan, draft: Draft, word: number, first: number): boolean {
  let start = word;
  if (start > first && KIND.has(scan.lexeme(start - 1))) start--;
  if (start <= first || !FIRST_PARAGRAPHS.has(scan.lexeme(start - 1))) return false;
  draft.provision = scan.text(start - 1, word + 1);
  extendFirst(draft, start - 1);
  return true;
}

function extendFirst(draft: Draft, first: number): void {
  draft.first = first;
  delete draft.start;
}

/** `resolution 1970 (2011), paragraph 4`. */
function provisionAfter(scan: CitationScan, draft: Draft, end: number): void {
  let at = draft.end;
  if (scan.lexeme(at) === COMMA) at++;
  const start = at;
  if (KIND.has(scan.lexeme(at))) at++;
  if (at >= end || !PARAGRAPH.has(scan.lexeme(at))) return;
  at++;
  if (scan.lexeme(at) === POINT) at++;
  const number = at;
  while (at < end && at < number + LONGEST && isInside(scan, at)) at++;
  while (at > number && scan.tokens.kind[at - 1] !== NUMBER && scan.lexeme(at - 1) !== CLOSE) at--;
  if (at === number || scan.tokens.kind[number] !== NUMBER) return;
  draft.provision = scan.text(start, at);
  draft.end = at;
  delete draft.stop;
  if (draft.start !== undefined) delete draft.start;
}

const CLOSE = lexemeOf(")");

function isInside(scan: CitationScan, at: number): boolean {
  const { kind, end, start } = scan.tokens;
  if (kind[at] === NUMBER) return true;
  if (kind[at] === WORD && end[at]! - start[at]! > 3) return false;
  return INSIDE.has(scan.lexeme(at));
}
