import type { Block, SourceMap, SourcePart, Span } from "../../model/index.ts";
import { TextBuilder } from "../segments.ts";
import { flowOf } from "./flow.ts";
import { breaksWord, Vocabulary } from "./hyphens.ts";
import type { Line, PdfPage, Segment } from "./page.ts";
import { markerLength, type Paragraph, textOf } from "./paragraphs.ts";

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: SourceMap;
}

/** Makes one text of the pages; every offset leads back to a line of a page. O(n log n) in the pieces of a page. */
export function layOutPages(pages: readonly PdfPage[]): LaidOut {
  const flow = flowOf(pages);
  const lines = flow.flatMap((paragraph) => paragraph.lines);
  const source = sourceOf(pages, lines);
  const vocabulary = new Vocabulary();
  for (const line of lines) vocabulary.add(textOf(line));
  const writer = new Writer(source.starts, vocabulary);
  for (const paragraph of flow) writer.add(paragraph);
  return {
    text: writer.text(),
    blocks: writer.blocks,
    source: { segments: writer.segments(), lineStarts: source.lineStarts, parts: source.parts },
  };
}

interface PageSource {
  readonly lineStarts: readonly number[];
  readonly parts: readonly SourcePart[];
  /** Where each line begins in the file's own text: its lines as they are shown, page by page. */
  readonly starts: ReadonlyMap<Line, number>;
}

function sourceOf(pages: readonly PdfPage[], lines: readonly Line[]): PageSource {
  const byPage = new Map<number, Line[]>(pages.map(({ number }) => [number, []]));
  for (const line of lines) byPage.get(line.page)?.push(line);
  const lineStarts: number[] = [];
  const parts: SourcePart[] = [];
  const starts = new Map<Line, number>();
  let length = 0;
  for (const [page, own] of byPage) {
    if (own.length === 0) continue;
    parts.push({ line: lineStarts.length, page });
    for (const line of own) {
      starts.set(line, length);
      lineStarts.push(length);
      length += textOf(line).length + 1;
    }
  }
  return { lineStarts, parts, starts };
}

class Writer {
  readonly blocks: Block[] = [];
  readonly #out = new TextBuilder();
  readonly #starts: ReadonlyMap<Line, number>;
  readonly #vocabulary: Vocabulary;
  #tables = -1;
  #lastTable = "";

  constructor(starts: ReadonlyMap<Line, number>, vocabulary: Vocabulary) {
    this.#starts = starts;
    this.#vocabulary = vocabulary;
  }

  text(): string {
    return this.#out.toString();
  }

  segments() {
    return this.#out.segments;
  }

  add(paragraph: Paragraph): void {
    if (this.blocks.length > 0) this.#out.separate("\n\n");
    const start = this.#out.length;
    if (paragraph.kind === "tableRow") {
      this.#row(paragraph);
      return;
    }
    this.#lines(paragraph.lines);
    const { kind, level } = paragraph;
    const marker = kind === "listItem" ? markerLength(textOf(paragraph.lines[0]!)) : 0;
    this.blocks.push({
      kind,
      ...(level === undefined ? {} : { level }),
      span: { start: start + marker, end: this.#out.length },
    });
  }

  #row({ lines, columns, table, header, region }: Paragraph): void {
    const line = lines[0]!;
    const start = this.#out.length;
    const key = `${region.page} ${region.margins.left} ${region.lines[0]!.y} ${table}`;
    if (key !== this.#lastTable) this.#tables++;
    this.#lastTable = key;
    const cells: Span[] = [];
    let at = this.#starts.get(line)!;
    const placed = columns!.map(([x, right]) =>
      line.segments.filter((each) => each.x < right && each.right > x),
    );
    for (const [column, segments] of placed.entries()) {
      if (column > 0) this.#out.separate("\t");
      const from = this.#out.length;
      for (const [i, segment] of segments.entries()) {
        if (i > 0) this.#out.separate(" ");
        this.#words(segment, at, segment.text.length);
        at += segment.text.length + 1;
      }
      cells.push({ start: from, end: this.#out.length });
    }
    this.blocks.push({
      kind: "tableRow",
      table: this.#tables,
      ...(header ? { header } : {}),
      cells,
      span: { start, end: this.#out.length },
    });
  }

  #lines(lines: readonly Line[]): void {
    for (const [i, line] of lines.entries()) {
      const text = textOf(line);
      const next = lines[i + 1];
      const hyphen = next !== undefined && /[-‐\u00ad]$/u.test(text) && /^[\p{L}\d]/u.test(textOf(next));
      const broken = hyphen && breaksWord(text, textOf(next), this.#vocabulary);
      let at = this.#starts.get(line)!;
      for (const [column, segment] of line.segments.entries()) {
        if (column > 0) this.#out.add(" ", at - 1, 1);
        const isLast = column === line.segments.length - 1;
        this.#words(segment, at, segment.text.length - (isLast && broken ? 1 : 0));
        at += segment.text.length + 1;
      }
      if (next && !hyphen) this.#out.separate(" ");
    }
  }

  /** Writes a segment up to a length, without the marks of notes. */
  #words({ text, omitted }: Segment, at: number, length: number): void {
    let from = 0;
    for (const [start, end] of omitted) {
      if (start >= length) break;
      this.#out.add(text.slice(from, start), at + from, start - from);
      from = end;
    }
    if (from < length) this.#out.add(text.slice(from, length), at + from, length - from);
  }
}
