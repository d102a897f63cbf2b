import { type Document, type Location, locate, type Span } from "../model/index.ts";

/**
 * Where a span ends in the file: just after its last character, in the same element, and never before its start.
 */
export function locateEnd(document: Document, span: Span): Location {
  const start = locate(document, span.start);
  if (span.end <= span.start) return start;
  const last = locate(document, span.end - 1);
  return { ...last, column: last.column + 1 };
}
