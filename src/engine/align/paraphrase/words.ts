import type { Span } from "../../../model/index.ts";
import { foldWord } from "../verdict/folding.ts";

/** One word of a text as it is compared. */
export interface Word extends Span {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded: small letters, no accents, digits for number words. */
  readonly key: string;
  readonly number: boolean;
  readonly capital: boolean;
}

/** Letters and digits; hyphens and apostrophes within, also at the end of a line; initials with points. */
const WORD =
  /(?:\p{Lu}\.){2,}|\p{Nd}[\p{Nd}.,]*\p{Nd}(?:st|nd|rd|th)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’]|[-‐~](?:[^\S\n]{0,4}\n[^\S\n]{0,8})?)(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** Capitals only, also with points. */
export function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}[\p{Lu}.]+$/u.test(text);
}

/** The words of `text` between two offsets, which are those of `text`. Parts of a compound with capitals stand alone. O(n). */
export function wordsIn(text: string, start = 0, end = text.length): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: written } of text.slice(start, end).matchAll(WORD)) {
    const from = start + index;
    if (/[-‐~]\p{Lu}/u.test(written)) {
      for (const part of written.matchAll(/[^-‐~\s]+/gu)) words.push(wordOf(part[0], from + part.index));
    } else words.push(wordOf(written, from));
  }
  return words;
}

function wordOf(written: string, start: number): Word {
  const text = written.replace(/['’]s$/u, "");
  const { key, number } = foldWord(text);
  return {
    text,
    key,
    number,
    capital: /^\p{Lu}/u.test(text),
    start,
    end: start + text.length,
  };
}
