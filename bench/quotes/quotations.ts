import type { IndexedText } from "../../src/engine/align/index.ts";
import type { Chance } from "./chance.ts";
import { type Paragraph, paragraphsOf } from "./texts.ts";

/** A quotation, and the place from which it was taken. */
export interface Sample {
  readonly quotation: string;
  readonly original: string;
  readonly place: Paragraph;
}

export interface SampleShape {
  readonly shortest: number;
  readonly longest: number;
  /** Share of the words that are edited. */
  readonly edits: number;
}

/**
 * Quotations of `count` random places, each within one paragraph. Of the words, the share that the shape says is
 * edited: a third each replaced by, left out for and followed by a word drawn from running words.
 */
export function samples(
  texts: readonly IndexedText[],
  shape: SampleShape,
  count: number,
  words: readonly string[],
  chance: Chance,
): Sample[] {
  const found: Sample[] = [];
  while (found.length < count) {
    const text = chance.pick(texts);
    const length = shape.shortest + chance.integer(shape.longest - shape.shortest + 1);
    const place = stretch(text, length, chance);
    if (!place) continue;
    const original = text.text.slice(place.start, place.end);
    found.push({ quotation: edited(original, shape.edits, words, chance), original, place });
  }
  return found;
}

function stretch(text: IndexedText, length: number, chance: Chance): Paragraph | undefined {
  const paragraph = chance.pick(paragraphsOf(text));
  if (!paragraph) return undefined;
  const words = [...text.text.slice(paragraph.start, paragraph.end).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  if (words.length < length) return undefined;
  const first = chance.integer(words.length - length + 1);
  const last = words[first + length - 1]!;
  return {
    source: text.source,
    start: paragraph.start + words[first]!.index,
    end: paragraph.start + last.index + last[0].length,
  };
}

function edited(original: string, share: number, words: readonly string[], chance: Chance): string {
  const kept = original.split(/\s+/u).filter(Boolean);
  const chosen = new Set(chance.shuffled([...kept.keys()]).slice(0, Math.round(share * kept.length)));
  return kept
    .flatMap((word, i) => {
      if (!chosen.has(i)) return [word];
      const kind = chance.integer(3);
      return kind === 0 ? [chance.pick(words)] : kind === 1 ? [] : [word, chance.pick(words)];
    })
    .join(" ");
}

/** How a found passage answers a sample. */
export type Answer = "place" | "as near" | "wrong";

/**
 * `place`: it covers more than half of the place that the quotation was taken from. `as near`: it stands elsewhere,
 * and no more words need to be edited to make the quotation of it than of that place: records repeat themselves.
 */
export function answerOf(
  { place, original, quotation }: Sample,
  found: Paragraph | undefined,
  textOf: (source: number) => string,
): Answer {
  if (!found) return "wrong";
  const common = Math.min(place.end, found.end) - Math.max(place.start, found.start);
  if (found.source === place.source && common * 2 > place.end - place.start) return "place";
  const quoted = plainWords(quotation);
  const passage = plainWords(textOf(found.source).slice(found.start, found.end));
  return wordEdits(quoted, passage) <= wordEdits(quoted, plainWords(original)) ? "as near" : "wrong";
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Fewest words to replace, leave out or put in to make the quotation of a stretch of the passage. */
function wordEdits(quotation: readonly string[], passage: readonly string[]): number {
  let row: number[] = new Array(passage.length + 1).fill(0);
  for (const [i, word] of quotation.entries()) {
    const next = [i + 1];
    for (const [j, other] of passage.entries())
      next.push(Math.min(row[j]! + (word === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return Math.min(...row);
}
