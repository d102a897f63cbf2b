import { type Document, type Location, locate, type Span } from "../model/index.ts";

/**
 * Where a span begins, as people say it: `12:5` for line and column, `page 3, line 12` for a PDF, `paragraph 12` for
 * an office document, `chapter-2.xhtml 12:5` for a book.
 */
export function placeOf(document: Document, { start }: Pick<Span, "start">): string {
  const { line, column, page, part, paragraph } = locate(document, start);
  if (page !== undefined) return `page ${page}, line ${line}`;
  const within = paragraph === undefined ? `${line}:${column}` : `paragraph ${paragraph}`;
  return part === undefined ? within : `${lastName(part)} ${within}`;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether lines and columns of the file mean anything to an editor or a code host. */
export function hasLines({ source }: Document): boolean {
  return source.lineUnit === undefined && source.parts === undefined;
}

/**
 * Where a span ends in the file: just after its last character, in the same element, and never before its start.
 */
export function locateEnd(document: Document, span: Span): Location {
  const start = locate(document, span.start);
  if (span.end <= span.start) return start;
  const last = locate(document, span.end - 1);
  return { ...last, column: last.column + 1 };
}
