import type { Document, Span } from "../../model/index.ts";
import { analyze } from "../analysis.ts";

/** How much of a source's text around a place is read to learn who speaks there. */
const AROUND = 1200;

/**
 * Who speaks at a place of a text, where quotation marks around it have a speaker of their own: "…", said X.
 * Undefined where the words stand outside of marks. Reads a bounded stretch around the place.
 */
export function speakerWithin(text: string, { start, end }: Span): string | undefined {
  const from = text.lastIndexOf("\n\n", start - AROUND) + 1;
  const slice = text.slice(Math.max(from, start - 2 * AROUND), end + AROUND);
  const offset = Math.max(from, start - 2 * AROUND);
  if (!/["“”«»„]/u.test(slice)) return undefined;
  const { quotations } = analyze(plainDocument(slice));
  const around = quotations.find(
    ({ span, speaker }) => speaker && span.start + offset <= start && end <= span.end + offset + 1,
  );
  return around?.speaker?.text;
}

/** A text as a document of its own, each paragraph a block. */
function plainDocument(text: string): Document {
  const blocks = Array.from(text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu), ({ index, 0: words }) => ({
    kind: "paragraph" as const,
    span: { start: index, end: index + words.trimEnd().length },
  }));
  return {
    path: "-",
    digest: "",
    mediaType: "text/plain",
    text,
    blocks,
    language: "en",
    source: { lineStarts: [0] },
  };
}
