import { type Document, locate, type Span } from "../../model/index.ts";
import { hasLines, locateEnd, placeOf } from "../location.ts";

export function artifactLocation(path: string, index?: number): object {
  return { uri: uriOf(path), ...(index === undefined ? {} : { index }) };
}

/** A message in which nothing is a placeholder or a link: braces are doubled, what looks like a link is escaped. */
export function message(text: string): { readonly text: string } {
  return { text: text.replace(/\[(?=[^[\]]*\]\()/gu, "\\[").replace(/[{}]/gu, "$&$&") };
}

/** Where a span stands in the file, and by which names people find it. */
export function location(document: Document, artifactIndex: number, span: Span): object {
  const named = logicalLocations(document, span);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(document.path, artifactIndex),
      ...(hasLines(document) ? { region: region(document, span) } : {}),
    },
    ...(named.length === 0 ? {} : { logicalLocations: named }),
  };
}

/** The element in HTML; page, chapter or paragraph where the file has no lines. */
function logicalLocations(document: Document, span: Span): readonly object[] {
  const { element } = locate(document, span.start);
  return [
    ...(hasLines(document) ? [] : [{ name: placeOf(document, span) }]),
    ...(element === undefined ? [] : [{ fullyQualifiedName: element, kind: "element" }]),
  ];
}

function region(document: Document, span: Span): object {
  const start = locate(document, span.start);
  const end = locateEnd(document, span);
  // Offsets count in the file, so they are only known where the text is the file's own.
  const isFileText = !document.source.segments || document.source.segments.length === 0;
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(isFileText ? { charOffset: span.start, charLength: span.end - span.start } : {}),
    snippet: { text: document.text.slice(span.start, span.end) },
  };
}

/** A path as a URI reference; an absolute one becomes a file URI. */
function uriOf(path: string): string {
  if (path === "-") return "stdin";
  const slashed = path.replaceAll("\\", "/").replace(/\p{Surrogate}/gu, "\ufffd");
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  if (encoded.startsWith("//")) return `file:${encoded}`;
  if (encoded.startsWith("/")) return `file://${encoded}`;
  const drive = /^[A-Za-z]%3A(?=\/)/u.exec(encoded);
  return drive ? `file:///${drive[0][0]}:${encoded.slice(drive[0].length)}` : encoded;
}
