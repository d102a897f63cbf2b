import { type Block, type Document, locate } from "../../src/model/index.ts";
import { readDocument } from "../../src/readers/index.ts";

/** Reads text as a file of that name. */
export function read(name: string, content: string | Uint8Array): Promise<Document> {
  return readDocument(typeof content === "string" ? new TextEncoder().encode(content) : content, name);
}

/** Blocks as `kind: words`, headings with their level, rows with a bar between cells. */
export function outline({ text, blocks }: Document): string[] {
  return blocks.map((block) => `${label(block)}: ${wordsOf(text, block)}`);
}

function label({ kind, level, header }: Block): string {
  return `${kind}${level === undefined ? "" : ` ${level}`}${header ? " header" : ""}`;
}

function wordsOf(text: string, { span, cells }: Block): string {
  const words = (part: { start: number; end: number }) => text.slice(part.start, part.end);
  return cells ? cells.map(words).join(" | ") : words(span);
}

/** The words of all blocks that are the article's. */
export function article({ text, blocks }: Document): string {
  return blocks
    .filter(({ kind }) => kind !== "furniture")
    .map(({ span }) => text.slice(span.start, span.end))
    .join("\n");
}

/** What stands in the file at the place of an offset of the text. */
export function sourceAt(document: Document, source: string, offset: number, length = 1): string {
  const { line, column } = locate(document, offset);
  const at = document.source.lineStarts[line - 1]! + column - 1;
  return source.slice(at, at + length);
}

/** The element and the words in the file where a phrase of the text stands. */
export function placeOf(
  document: Document,
  source: string,
  phrase: string,
): { element?: string; words: string } {
  const at = document.text.indexOf(phrase);
  const { element } = locate(document, at);
  return {
    ...(element === undefined ? {} : { element }),
    words: sourceAt(document, source, at, phrase.length),
  };
}
