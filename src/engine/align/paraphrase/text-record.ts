import type { DateExpression, Document, Place, Span } from "../../../model/index.ts";
import { lineStartsOf } from "../../../model/index.ts";
import { extractDates } from "../../extract/dates/index.ts";
import { extractFigures } from "../../extract/figures/index.ts";
import { extractPlaces } from "../../extract/places/index.ts";
import { read } from "../../reading.ts";
import { areAlike, shapeOf, type WordShape } from "../verdict/folding.ts";
import { related } from "./inflection.ts";
import { skeleton, spelledOut } from "./names.ts";
import { isAcronym, type Word, wordsIn } from "./words.ts";

/** A text made ready, so that one can ask what it contains. */
export interface TextRecord {
  readonly text: string;
  readonly words: readonly Word[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly Place[];
  /** Values of its numbers, also those in words, and of its figures. */
  readonly values: ReadonlySet<number>;
  /** Whether a word stands in it, in any form, spelling or scanner's reading. */
  readonly hasWord: (key: string) => boolean;
  /** Whether a name stands in it: the word itself, or a form of it that is a name as well. */
  readonly hasName: (key: string) => boolean;
  /** Whether a name sounds like one of its own: `Kelbadjar`, `Kalbajar`. */
  readonly hasNameLike: (key: string) => boolean;
  /** Whether an acronym is made of the first letters of a name in it. */
  readonly spellsOut: (acronym: string) => boolean;
  /** Its own acronyms. */
  readonly acronyms: ReadonlySet<string>;
}

/** Fewer letters are left of too many names. */
const FEWEST_LETTERS = 4;

/** Reads a text whose paragraphs are known. O(n). */
export function recordOf(text: string, paragraphs: readonly Span[], published?: string): TextRecord {
  const reading = read(documentOf(text, paragraphs, published));
  const claims = new Uint8Array(reading.tokens.count);
  const dates = extractDates(reading, claims);
  const figures = extractFigures(reading, claims);
  const words = wordsIn(text);
  const vocabulary = vocabularyOf(words);
  const names = new Set(words.flatMap(({ capital, key }) => (capital ? [skeleton(key)] : [])));
  const nameForms = vocabularyOf(words.filter(({ capital }) => capital));
  const known = new Map<string, boolean>();
  return {
    text,
    words,
    dates: dates.flatMap(pointsOf),
    places: extractPlaces(reading),
    values: new Set([
      ...words.flatMap(({ key }) => numberValue(key) ?? []),
      ...figures.flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== null)),
    ]),
    hasWord(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = someWord(vocabulary, key);
      known.set(key, found);
      return found;
    },
    hasName: (key) => vocabulary.has(key) || someWord(nameForms, key),
    hasNameLike: (key) => skeleton(key).length >= FEWEST_LETTERS && names.has(skeleton(key)),
    spellsOut: (acronym) => spelledOut(words, acronym) !== undefined,
    acronyms: new Set(words.filter(isAcronym).map(({ key }) => key)),
  };
}

/** The ends of a stretch of time are days of their own. */
export function pointsOf(date: DateExpression): readonly DateExpression[] {
  const ends = [date.begin, date.end].filter((end) => end !== undefined);
  return ends.length > 0 ? ends : [date];
}

/** The different words of a text, with what they are compared by. */
export type Vocabulary = ReadonlyMap<string, WordShape>;

export function vocabularyOf(words: readonly Word[]): Vocabulary {
  return new Map(words.map(({ key }) => [key, shapeOf(key)]));
}

/** Whether some word counts as the one: a form of it, a spelling of another country, a reading of a scanner. */
export function someWord(vocabulary: Vocabulary, key: string): boolean {
  if (vocabulary.has(key)) return true;
  const shape = shapeOf(key);
  for (const [word, other] of vocabulary) if (related(word, key) || areAlike(other, shape)) return true;
  return false;
}

/** The value of a folded number; ordinals give theirs. */
export function numberValue(key: string): number | undefined {
  const digits = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th|s)?$/u.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function documentOf(text: string, paragraphs: readonly Span[], published: string | undefined): Document {
  return {
    path: "-",
    digest: "",
    mediaType: "text/plain",
    text,
    blocks: paragraphs.map((span) => ({ kind: "paragraph", span })),
    language: "en",
    source: { lineStarts: lineStartsOf(text) },
    ...(published === undefined ? {} : { published }),
  };
}
