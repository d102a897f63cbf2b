import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import type { CitationDraft } from "./draft.ts";
import { digits } from "./resolution-number.ts";

const PARAGRAPH = wordSet("paragraph para paragraphs paras");
const OPERATIVE = wordSet("operative preambular");
const COMMA = lexemeOf(",");
const SKIPPED = wordSet("of the un u.n. security council general assembly its that in");
const REACH = 8;

/** The paragraph of a resolution that is meant: "operative paragraph 3 of resolution 853", "resolution 853, paragraph 4". */
export function provisionAround(
  tokens: Tokens,
  draft: CitationDraft,
  start: number,
  end: number,
): string | undefined {
  return before(tokens, draft.first, start) ?? after(tokens, draft.next, end);
}

function before(tokens: Tokens, at: number, start: number): string | undefined {
  let i = at - 1;
  while (i >= Math.max(start, at - REACH) && SKIPPED.has(tokens.lexeme[i]!)) i--;
  if (i - 1 < start || tokens.kind[i] !== NUMBER || !PARAGRAPH.has(tokens.lexeme[i - 1]!)) return undefined;
  return named(tokens, i - 1, i, start);
}

function after(tokens: Tokens, next: number, end: number): string | undefined {
  let i = tokens.lexeme[next] === COMMA ? next + 1 : next;
  if (i < end && OPERATIVE.has(tokens.lexeme[i]!)) i++;
  if (i + 1 >= end || !PARAGRAPH.has(tokens.lexeme[i]!) || tokens.kind[i + 1] !== NUMBER) return undefined;
  return named(tokens, i, i + 1, next);
}

function named(tokens: Tokens, word: number, number: number, start: number): string {
  const kind =
    word - 1 >= start && OPERATIVE.has(tokens.lexeme[word - 1]!)
      ? `${digits(tokens, word - 1).toLowerCase()} `
      : "";
  return `${kind}paragraph ${digits(tokens, number)}`;
}
