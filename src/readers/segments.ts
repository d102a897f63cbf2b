import type { SourceSegment } from "../model/index.ts";

/** Puts a document's text together piece by piece and remembers where each piece stands in the file. */
export class TextBuilder {
  readonly segments: SourceSegment[] = [];
  #pieces: string[] = [];
  #length = 0;
  #last = "";

  get length(): number {
    return this.#length;
  }

  /** The last character so far, or "". */
  get last(): string {
    return this.#last;
  }

  /** Adds text that stands in the file at `sourceStart`, over `sourceLength` code units. */
  add(text: string, sourceStart: number, sourceLength: number, element?: string): void {
    if (text.length === 0) return;
    this.segments.push({
      start: this.#length,
      sourceStart,
      sourceLength,
      ...(element === undefined ? {} : { element }),
    });
    this.separate(text);
  }

  /** Adds text that does not stand in the file: line ends between blocks, quotation marks of a `<q>`. */
  separate(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text[text.length - 1] ?? this.#last;
  }

  toString(): string {
    return this.#pieces.join("");
  }
}
