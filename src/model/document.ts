import type { Passage, Span } from "./span.ts";

export type BlockKind =
  | "heading"
  | "paragraph"
  | "listItem"
  | "quotation"
  | "tableRow"
  | "caption"
  | "footnote"
  | "code"
  /** Text of the page around the article: navigation, author box, comment form. Nothing is extracted from it. */
  | "furniture";

/** One paragraph-like unit of a document, in reading order; blocks do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Heading depth, 1 to 6. */
  readonly level?: number;
  /** Which table of the document a row belongs to, from 0. */
  readonly table?: number;
  /** The cells of a table row, in column order. */
  readonly cells?: readonly Span[];
  /** The row holds column names. */
  readonly header?: boolean;
}

/**
 * Leads offsets of the text back to the file. `segments` is absent when the text is the file's own decoded
 * text; otherwise each segment says that the text from `start` on stands in the file from `sourceStart` on,
 * for at most `sourceLength` code units. Segments are sorted by `start`.
 */
export interface SourceMap {
  readonly segments?: readonly SourceSegment[];
  /** Offset of the first code unit of each line of the decoded file. */
  readonly lineStarts: readonly number[] | Int32Array;
  /** What stands for a line where the file has none: in DOCX and ODT a line is a paragraph. */
  readonly lineUnit?: "paragraph";
  /** Parts of the file in which lines count anew, in order: pages of a PDF, chapters of an EPUB, notes of a DOCX. */
  readonly parts?: readonly SourcePart[];
}

export interface SourcePart {
  /** Index of its first line. */
  readonly line: number;
  /** Page of the file, from 1, whatever is printed on it. */
  readonly page?: number;
  /** Name of the file within the file: `text/chapter-2.xhtml`. */
  readonly name?: string;
}

export interface SourceSegment {
  readonly start: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
  /** A CSS selector of the element that holds the text, for HTML. */
  readonly element?: string;
}

/** A comment in a document that silences rules. */
export interface Directive {
  /** Where it stands in the text: inside the block it stands in, or at the start of the next one. */
  readonly offset: number;
  /** That block, or the whole document. */
  readonly scope: "block" | "file";
  /** Rules or categories. */
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What was read: text, blocks, language, digest and the way back to the file. */
export interface Document {
  /** The path as it was given, `-` for standard input. */
  readonly path: string;
  /** `sha256:` and 64 hexadecimal digits, of the bytes as they were read. */
  readonly digest: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** BCP 47 primary language; `und` where it could not be told. */
  readonly language: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 date, to the precision that is known. */
  readonly published?: string;
  readonly source: SourceMap;
  readonly directives?: readonly Directive[];
  /** What a reader could not take over and a user should know, each one plain sentence. */
  readonly warnings?: readonly string[];
  /** How it was read, where that is not plain to see, and nothing is missing: each one plain sentence. */
  readonly remarks?: readonly string[];
}

/**
 * A place in the file: line and column count from 1, columns in UTF-16 code units. Within a page or another part
 * lines count from its start.
 */
export interface Location {
  readonly line: number;
  readonly column: number;
  /** Page of a PDF. */
  readonly page?: number;
  /** Chapter of an EPUB, notes of a DOCX. */
  readonly part?: string;
  /** Number of the paragraph, in formats without lines; `line` is the same number. */
  readonly paragraph?: number;
  /** CSS selector, for HTML. */
  readonly element?: string;
}

/** Leads an offset of the document's text back to the file. O(log n). */
export function locate(document: Document, offset: number): Location {
  const { segments } = document.source;
  if (!segments || segments.length === 0) return placeAt(document.source, offset);
  const segment = segments[lastAtOrBefore(segments.length, (i) => segments[i]!.start <= offset)]!;
  const within = Math.min(Math.max(offset - segment.start, 0), segment.sourceLength);
  const place = placeAt(document.source, segment.sourceStart + within);
  return segment.element === undefined ? place : { ...place, element: segment.element };
}

/** The place of an offset of the decoded file. */
function placeAt({ lineStarts, lineUnit, parts }: SourceMap, offset: number): Location {
  const at = lastAtOrBefore(lineStarts.length, (i) => lineStarts[i]! <= offset);
  const part = parts?.[lastAtOrBefore(parts.length, (i) => parts[i]!.line <= at)];
  const line = at - (part?.line ?? 0) + 1;
  return {
    line,
    column: offset - lineStarts[at]! + 1,
    ...(part?.page === undefined ? {} : { page: part.page }),
    ...(part?.name === undefined ? {} : { part: part.name }),
    ...(lineUnit === "paragraph" ? { paragraph: line } : {}),
  };
}

export function passage(document: Document, span: Span): Passage {
  return { start: span.start, end: span.end, text: document.text.slice(span.start, span.end) };
}

/** The offset at which each line begins; lines end at LF, CR LF or CR. */
export function lineStartsOf(text: string): Int32Array {
  if (!text.includes("\r")) return startsAfterFeeds(text);
  let starts = new Int32Array(1024);
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 13 || (unit !== 10 && unit !== 13)) continue;
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (count === starts.length) {
      const grown = new Int32Array(count * 2);
      grown.set(starts);
      starts = grown;
    }
    starts[count++] = i + 1;
  }
  return starts.slice(0, count);
}

/** The common case, where the search for the one character is the engine's own. */
function startsAfterFeeds(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** The last index for which `holds` is true, given that it holds for a prefix; 0 when it never does. */
function lastAtOrBefore(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
