import type { Block, BlockKind, SourceMap, SourcePart, Span } from "../../model/index.ts";
import { TextBuilder } from "../segments.ts";

/** A paragraph of an office document, as its reader sees it. */
export interface OfficeParagraph {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly text: string;
}

/** A row of a table: for each column its paragraphs, none where a cell of another row or column reaches in. */
export interface OfficeRow {
  readonly kind: "tableRow";
  readonly table: number;
  readonly header: boolean;
  readonly cells: readonly (readonly OfficeParagraph[])[];
}

export type OfficeBlock = OfficeParagraph | OfficeRow;

/** A file within the file: the body without a name, then its notes. */
export interface OfficePart {
  readonly name?: string;
  readonly blocks: readonly OfficeBlock[];
}

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: SourceMap;
}

/** Puts the text together; every offset leads back to a paragraph, counted without empty ones. O(n). */
export function assemble(parts: readonly OfficePart[]): Assembled {
  const writer = new Writer();
  for (const { name, blocks } of parts) {
    writer.beginPart(name);
    for (const block of blocks)
      if (isRow(block)) writer.row(block);
      else writer.paragraph(block);
  }
  return writer.finish(parts.some(({ name }) => name !== undefined));
}

function isRow(block: OfficeBlock): block is OfficeRow {
  return block.kind === "tableRow" && "cells" in block;
}

class Writer {
  readonly #out = new TextBuilder();
  readonly #blocks: Block[] = [];
  readonly #lineStarts: number[] = [];
  readonly #parts: SourcePart[] = [];
  /** Length of the file's own text so far: its paragraphs, one a line. */
  #length = 0;

  beginPart(name: string | undefined): void {
    this.#parts.push({ line: this.#lineStarts.length, ...(name === undefined ? {} : { name }) });
  }

  paragraph({ kind, level, text }: OfficeParagraph): void {
    if (text.trim() === "") return;
    const span = this.#begin(() => this.#write(text));
    this.#blocks.push({ kind, ...(level === undefined ? {} : { level }), span });
  }

  row({ table, header, cells }: OfficeRow): void {
    const places: Span[] = [];
    if (!cells.some((cell) => cell.some(({ text }) => text.trim() !== ""))) return;
    const span = this.#begin(() => {
      cells.forEach((paragraphs, column) => {
        if (column > 0) this.#out.separate("\t");
        const start = this.#out.length;
        for (const { text } of paragraphs) {
          if (text.trim() === "") continue;
          if (this.#out.length > start) this.#out.separate(" ");
          this.#write(text.replace(/[\t\n]/gu, " "));
        }
        places.push({ start, end: this.#out.length });
      });
    });
    this.#blocks.push({ kind: "tableRow", table, ...(header ? { header } : {}), cells: places, span });
  }

  finish(hasParts: boolean): Assembled {
    return {
      text: this.#out.toString(),
      blocks: this.#blocks,
      source: {
        segments: this.#out.segments,
        lineStarts: this.#lineStarts.length > 0 ? this.#lineStarts : [0],
        lineUnit: "paragraph",
        ...(hasParts ? { parts: this.#parts } : {}),
      },
    };
  }

  #begin(write: () => void): Span {
    if (this.#blocks.length > 0) this.#out.separate("\n\n");
    const start = this.#out.length;
    write();
    return { start, end: this.#out.length };
  }

  #write(text: string): void {
    const words = text.trim();
    this.#out.add(words, this.#length, words.length);
    this.#lineStarts.push(this.#length);
    this.#length += words.length + 1;
  }
}
