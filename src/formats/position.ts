import { type Document, locate, type Span } from "../model/index.ts";

/** A span as it goes out: offsets into the text, the place in the file, and the words. */
export interface PositionedSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Page of a PDF, from 1; `line` counts within it. */
  readonly page?: number;
  /** The file within the file, such as a chapter of an EPUB; `line` counts within it. */
  readonly part?: string;
  /** Paragraph of an office document, from 1. */
  readonly paragraph?: number;
  /** CSS selector of the element that holds the start, for HTML. */
  readonly element?: string;
  readonly text: string;
}

export function positioned(document: Document, span: Span): PositionedSpan {
  const { line, column, page, part, paragraph, element } = locate(document, span.start);
  return {
    start: span.start,
    end: span.end,
    line,
    column,
    ...(page === undefined ? {} : { page }),
    ...(part === undefined ? {} : { part }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(element === undefined ? {} : { element }),
    text: document.text.slice(span.start, span.end),
  };
}
