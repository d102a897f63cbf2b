/** A word of a text, folded, with the place of the run of letters and digits it comes from. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What is longer is no word that anybody looks for. */
const LONGEST = 64;

/** Scripts written without spaces: each character counts as a word, or nothing but whole lines could be found. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

/** Without case, marks over letters and differences of form: `Ağdam` and `AGDAM` are both `agdam`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "");
}

/** The words of a text as the full-text search knows them, in order, repeated where they are. */
export function placedWords(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  for (const match of text.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const word of foldedWords(match[0])) found.push({ word, start, end });
  }
  return found;
}

/** The distinct words of a text, in order of first appearance. */
export function distinctWords(text: string): string[] {
  const seen = new Set<string>();
  for (const [run] of text.matchAll(RUN)) for (const word of foldedWords(run)) seen.add(word);
  return [...seen];
}

function foldedWords(run: string): string[] {
  if (/^[\x30-\x7a]*$/.test(run)) return [run.toLowerCase().slice(0, LONGEST)];
  return Array.from(fold(run).matchAll(RUN)).flatMap(([part]) =>
    UNSPACED.test(part) ? separated(part) : [cut(part)],
  );
}

/** `第853号` is 第, 853 and 号. */
function separated(part: string): string[] {
  const words: string[] = [];
  let spaced = "";
  for (const character of part) {
    if (!UNSPACED.test(character)) {
      spaced += character;
      continue;
    }
    if (spaced) words.push(cut(spaced));
    spaced = "";
    words.push(character);
  }
  return spaced ? [...words, cut(spaced)] : words;
}

/** The beginning of a long word, never ending in half a character. */
function cut(word: string): string {
  return word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/\p{Surrogate}$/u, "");
}
