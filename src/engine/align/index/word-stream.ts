import { CHECKPOINT_WORDS, type SourcePlace } from "./layout.ts";
import { readWords, termOf, wordBuffer } from "./words.ts";

/** The terms of all words of several texts in reading order: all that a segment is made from. */
export interface WordStream {
  readonly terms: Uint32Array;
  /** Offset of words 0, 64, 128, … of each source in its text. */
  readonly checkpoints: Uint32Array;
  readonly sources: readonly SourcePlace[];
  readonly characters: number;
}

/** Gathers texts into a stream. */
export class WordStreamBuilder {
  #terms = new Uint32Array(1 << 12);
  #words = 0;
  #checkpoints = new Uint32Array(1 << 8);
  #checkpointCount = 0;
  #characters = 0;
  readonly #sources: SourcePlace[] = [];
  readonly #buffer = wordBuffer(1 << 14);

  /** O(length of the text). */
  add(source: number, text: string): void {
    this.#begin(source, text.length);
    let inSource = 0;
    for (let at = 0; at < text.length; ) {
      at = readWords(text, at, this.#buffer);
      const { count, sum, start } = this.#buffer;
      this.#reserve(count);
      for (let i = 0; i < count; i++) {
        if (inSource++ % CHECKPOINT_WORDS === 0) this.#checkpoint(start[i]!);
        this.#terms[this.#words++] = termOf(sum[i]!);
      }
    }
  }

  /** Adds a source whose terms are known already. */
  addKnown(source: number, characters: number, terms: Uint32Array, checkpoints: Uint32Array): void {
    this.#begin(source, characters);
    this.#reserve(terms.length);
    this.#terms.set(terms, this.#words);
    this.#words += terms.length;
    for (const offset of checkpoints) this.#checkpoint(offset);
  }

  finish(): WordStream {
    return {
      terms: this.#terms.subarray(0, this.#words),
      checkpoints: this.#checkpoints.subarray(0, this.#checkpointCount),
      sources: this.#sources,
      characters: this.#characters,
    };
  }

  #begin(source: number, characters: number): void {
    this.#sources.push({
      source,
      characters,
      firstWord: this.#words,
      firstCheckpoint: this.#checkpointCount,
    });
    this.#characters += characters;
  }

  #checkpoint(offset: number): void {
    if (this.#checkpointCount === this.#checkpoints.length)
      this.#checkpoints = grown(this.#checkpoints, this.#checkpointCount + 1);
    this.#checkpoints[this.#checkpointCount++] = offset;
  }

  #reserve(more: number): void {
    if (this.#words + more > this.#terms.length) this.#terms = grown(this.#terms, this.#words + more);
  }
}

function grown(list: Uint32Array, atLeast: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(list.length * 2, atLeast));
  larger.set(list);
  return larger;
}
