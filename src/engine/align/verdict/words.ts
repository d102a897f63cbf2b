import { apparatusSpans } from "./apparatus.ts";
import { foldWord } from "./folding.ts";

/** A word as it is compared: folded, with its place in the text it was read from. */
export interface ComparedWord {
  /** Folded: lower case, without accents, ligatures undone, numbers without separators. */
  readonly key: string;
  /** The same, with a number written out left in its letters. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether a sentence begins with it. */
  readonly initial: boolean;
  /** Numeric words: digits, or a number written out. */
  readonly number: boolean;
  /** In the quotation: the writer put it, or part of it, in brackets, and so owns up to it. */
  readonly bracketed: boolean;
  /** In the quotation: an ellipsis stands before it. */
  readonly gapBefore: boolean;
  /** In the source: nothing of the text itself, but an enumerator, a note mark or a page number. */
  readonly apparatus: boolean;
  /** A hyphen or the end of a line parts it from the word before, so that both may be one word. */
  readonly joinsBefore: boolean;
}

/** Words set wide, letter by letter; letters, digits and marks, with the apostrophes and separators inside a word, and letters in brackets that touch it. */
const WORD =
  /(?<![\p{L}\p{N}'’])\p{L}(?: \p{L}){3,30}(?![\p{L}\p{N}'’])|(?:[\p{L}\p{M}\p{Nd}\u00AD]|(?<=\p{N})[.,](?=\p{N})|(?<=(?<!\p{L})[\dlIO]{1,3})[.,](?=[\dlIO]{3}(?![\p{L}\p{N}]))|(?<=\p{Nd})[\u00A0\u202F\u2009](?=\p{Nd}{3}(?!\p{Nd}))|(?<=\p{L})['’ʼ`](?=\p{L})|\[(?=\p{L}{1,12}\])|(?<=\[\p{L}{1,12})\](?=\p{L}))+\]?|[%&]/gu;
const ELLIPSIS =
  /\[\s*(?:…|\.\s?\.\s?\.\.?)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?|\[\s*(?:--?|—)\s*\]/gu;
const NEGATED = /^(.{2,})n['’ʼ`]?t$/iu;

/** The words of a quotation: with what its brackets and ellipses declare. Offsets are those of `text`. */
export function quotedWords(text: string): readonly ComparedWord[] {
  const gaps = Array.from(text.matchAll(ELLIPSIS), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  const brackets = bracketSpans(text);
  const words: ComparedWord[] = [];
  let previous = 0;
  for (const { index, 0: raw } of text.matchAll(WORD)) {
    if (gaps.some(({ start, end }) => start <= index && index < end)) continue;
    const holder = brackets.find(({ start, end }) => start <= index && index < end);
    if (holder && /^sic[!.]?$/iu.test(text.slice(holder.start + 1, holder.end - 1).trim())) continue;
    const gapBefore = gaps.some(({ start, end }) => previous <= start && end <= index);
    // The mark that closes a bracket belongs to the word only where the bracket opened in it.
    const trimmed = raw.endsWith("]") && !raw.includes("[") ? raw.slice(0, -1) : raw;
    const bracketed = holder !== undefined || trimmed.includes("[");
    addWord(words, text, index, trimmed, { bracketed, gapBefore, apparatus: false, previous });
    previous = index + trimmed.length;
  }
  return words;
}

/** The words of `text` from `start` to `end`, as a source has them. Offsets are those of the whole text. */
export function sourceWords(text: string, start = 0, end = text.length): readonly ComparedWord[] {
  const slice = text.slice(start, end);
  const apparatus = apparatusSpans(slice);
  const words: ComparedWord[] = [];
  let next = 0;
  let previous = 0;
  /** Where the last word ends that is no apparatus, and how many words there were with it. */
  let said = 0;
  let saidCount = 0;
  for (const { index, 0: raw } of slice.matchAll(WORD)) {
    while (next < apparatus.length && apparatus[next]!.end <= index) next++;
    const within = next < apparatus.length && apparatus[next]!.start <= index;
    const trimmed = raw.endsWith("]") && !raw.includes("[") ? raw.slice(0, -1) : raw;
    const halved = !within && saidCount < words.length && isHalved(slice.slice(said, said + 40), trimmed);
    // What parts the two halves of a word is put before it, so that they can be joined.
    if (halved) words.splice(saidCount - 1, 0, ...words.splice(saidCount));
    addWord(words, slice, index, trimmed, {
      bracketed: false,
      gapBefore: false,
      apparatus: within,
      previous: within ? previous : said,
      joins: halved,
      offset: start,
    });
    previous = index + trimmed.length;
    if (!within) {
      said = previous;
      saidCount = words.length;
    }
  }
  return words;
}

/** Whether a word broke off with a hyphen at the end of its line, and small letters go on later. */
function isHalved(rest: string, word: string): boolean {
  return /^[-‐\u00AD¬][^\S\n]*\n/u.test(rest) && /^\p{Ll}/u.test(word);
}

interface Standing {
  readonly bracketed: boolean;
  readonly gapBefore: boolean;
  readonly apparatus: boolean;
  /** Where the word before ends. */
  readonly previous: number;
  /** What is added to every offset. */
  readonly offset?: number;
  /** Known to be the second half of the word before. */
  readonly joins?: boolean;
}

/** Adds a word; "don't" becomes "do" and "not", so that a negation is a word of its own in either spelling. */
function addWord(words: ComparedWord[], text: string, at: number, raw: string, standing: Standing): void {
  const plain = raw.includes("[") ? raw.replace(/[[\]]/gu, "") : raw;
  const between = text.slice(standing.previous, at);
  const close = between === " ";
  const offset = standing.offset ?? 0;
  const word = {
    start: at + offset,
    end: at + raw.length + offset,
    capital: /^\p{Lu}/u.test(plain),
    initial: standing.previous === 0 || (!close && beginsSentence(between, plain)),
    bracketed: standing.bracketed,
    gapBefore: standing.gapBefore,
    apparatus: standing.apparatus,
    joinsBefore: standing.joins === true || (!close && standing.previous > 0 && PARTED.test(between)),
  };
  const verb = negatedVerb(plain);
  if (verb === undefined) {
    const { key, letters, number } = foldWord(plain);
    if (key.length > 0) words.push({ ...word, key, letters, number });
    return;
  }
  const not = { key: "not", letters: "not", number: false, capital: false, initial: false };
  words.push({ ...word, key: verb, letters: verb, number: false });
  words.push({ ...word, ...not, joinsBefore: false, gapBefore: false });
}

const PARTED = /^(?:\s*[-‐‑\u00AD¬]\s*|[^\S\n]*\n[^\S\n]*)$/u;

/** The verb of "don't", "dont" or "cannot". */
function negatedVerb(word: string): string | undefined {
  if (!/[nN].{0,2}[tT]$/u.test(word)) return undefined;
  if (/^cannot$/iu.test(word)) return "can";
  const stem = NEGATED.exec(word)?.[1];
  return stem === undefined ? undefined : NEGATED_STEMS.get(stem.toLowerCase());
}

/** After the mark that ends a sentence, or after a blank line unless small letters go on in the middle of one. */
function beginsSentence(between: string, word: string): boolean {
  if (/[.!?:]["'”’)\]]*\s+\S?$/u.test(between)) return true;
  return /\n\s*\n/u.test(between) && (!/^\p{Ll}/u.test(word) || /^["'”’)\]]*[;:,.]/u.test(between));
}

/** What stands before "n't", and the word it is short for. */
const NEGATED_STEMS: ReadonlyMap<string, string> = new Map(
  "ca:can wo:will sha:shall do:do does:does did:did is:is are:are was:was were:were has:has have:have had:had would:would could:could should:should must:must might:might need:need ought:ought dare:dare"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function bracketSpans(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/\[[^[\]]{0,300}\]/gu), ({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
}
