import type { Analysis } from "../analysis.ts";
import { wordOf } from "../text/lexicon.ts";
import { DOTTED, NUMBER, SPACE_BEFORE, SYMBOL, type Tokens } from "../text/tokens.ts";
import type { Pieces, Stretch } from "./figure-sentences.ts";

/** Character that stands for the first quantity of a text. */
export const FIRST = 0xe000;

/**
 * Writes a sentence behind the text before it, its words in lower case, its quantities as marks, of which `count` stand
 * before it. Names lose their points and capitals. O(n).
 */
export function sentenceText(
  { tokens }: Analysis,
  { from, to }: Stretch,
  { all }: Pieces,
  before: string,
  count: number,
): string {
  let text = before;
  let marks = count;
  let p = 0;
  for (let i = from; i < to; ) {
    const piece = p < all.length && all[p]!.at === i ? all[p++] : undefined;
    const isWord = !piece || (piece.isLed && marks === 0);
    const plain = isWord ? plainEnd(tokens, i, p < all.length ? all[p]!.at : to) : i;
    const words = plain > i ? plainWords(tokens, i, plain) : isWord ? wordAt(tokens, i) : piece.words;
    if (text !== "" && ((tokens.flags[i]! & SPACE_BEFORE) !== 0 || words === DASH)) text += " ";
    text += words;
    if (!isWord && piece.quantity) {
      if (words !== "") text += " ";
      text += piece.quantity.mark + String.fromCharCode(FIRST + marks++);
    }
    i = plain > i ? plain : isWord ? i + 1 : piece.next;
  }
  return text;
}

/** The end of the tokens from `at` on that may be written as they stand in the document, one space or none between them. */
function plainEnd({ kind, flags, start, end }: Tokens, at: number, to: number): number {
  let i = at;
  while (
    i < to &&
    kind[i] !== NUMBER &&
    (flags[i]! & DOTTED) === 0 &&
    (i === at || start[i]! - end[i - 1]! === (flags[i]! & SPACE_BEFORE))
  )
    i++;
  return i;
}

function plainWords(tokens: Tokens, from: number, to: number): string {
  const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (PLAIN.test(words)) return words.toLowerCase();
  let text = "";
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (i > from && ((tokens.flags[i]! & SPACE_BEFORE) !== 0 || word === DASH)) text += " ";
    text += word;
  }
  return text;
}

const PLAIN = /^[ -~]*$/;
const DASH = "–";

/** A word in lower case and without points, a mark, `N` for a number; known words are not read again. */
function wordAt(tokens: Tokens, at: number): string {
  const kind = tokens.kind[at]!;
  if (kind === NUMBER) return "N";
  const lexeme = tokens.lexeme[at]!;
  if (kind === SYMBOL) return symbol(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const word =
    lexeme === 0 ? tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : wordOf(lexeme);
  return (tokens.flags[at]! & DOTTED) === 0 ? word : word.replaceAll(".", "");
}

function symbol(character: string): string {
  switch (character) {
    case "—":
    case "–":
      return DASH;
    case "’":
    case "‘":
      return "'";
    case "“":
    case "”":
      return '"';
    default:
      return character;
  }
}
