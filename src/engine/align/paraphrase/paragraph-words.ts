import type { Act, InstrumentParagraph, InstrumentText, Place } from "../../../model/index.ts";
import { spanContains, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import type { PreparedText } from "./compare.ts";
import { samePlace, spelledOut } from "./names.ts";
import { recordOf, someWord, type TextRecord, type Vocabulary, vocabularyOf } from "./text-record.ts";
import { isAcronym, type Word, wordsIn } from "./words.ts";

/** The words of one paragraph, for many questions. */
export class ParagraphWords {
  readonly paragraph: InstrumentParagraph;
  readonly acts: ReadonlySet<Act>;
  readonly words: readonly Word[];
  readonly #vocabulary: Vocabulary;
  readonly #places: readonly Place[];
  readonly #known = new Map<string, boolean>();

  constructor(paragraph: InstrumentParagraph, text: string, places: readonly Place[]) {
    this.paragraph = paragraph;
    this.acts = new Set(paragraph.verbs.map(({ act }) => act));
    this.words = wordsIn(text, paragraph.span.start, paragraph.span.end);
    this.#vocabulary = vocabularyOf(this.words);
    this.#places = places;
  }

  /** Whether it has the word of a document, in any form, or the place whose name it is part of. */
  has(word: Word, { places }: Analysis): boolean {
    if (this.#hasKey(word.key)) return true;
    if (!word.capital) return false;
    if (isAcronym(word) && spelledOut(this.words, word.key)) return true;
    const place = places.find(({ span }) => spansOverlap(span, word));
    return place !== undefined && this.#places.some((other) => samePlace(place, other));
  }

  #hasKey(key: string): boolean {
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const found = someWord(this.#vocabulary, key);
    this.#known.set(key, found);
    return found;
  }
}

/** Makes the text of an instrument ready for comparison. O(n). */
export function prepareText(text: InstrumentText): PreparedText {
  const record: TextRecord = recordOf(
    text.text,
    text.paragraphs.map(({ span }) => span),
  );
  const paragraphs = text.paragraphs
    .filter(({ part }) => part === "preamble" || part === "operative")
    .map(
      (paragraph) =>
        new ParagraphWords(
          paragraph,
          text.text,
          record.places.filter(({ span }) => spanContains(paragraph.span, span)),
        ),
    );
  return { text, record, paragraphs };
}
