import { docx, epub, odt, wordParagraph } from "../../test/readers/archives.ts";
import { pdf, type Words } from "../../test/readers/pdf-files.ts";

/** One text as a file of a format. */
export interface Sample {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LINE = 90;
const LINES_A_PAGE = 50;

/** The same paragraphs in every format that is read. */
export function samplesOf(paragraphs: readonly string[]): readonly Sample[] {
  const escaped = paragraphs.map(escapedXml);
  const html = escaped.map((text) => `<p>${text}</p>`).join("\n");
  const bytes = (text: string) => new TextEncoder().encode(text);
  return [
    { format: "text", name: "a.txt", bytes: bytes(paragraphs.join("\n\n")) },
    { format: "Markdown", name: "a.md", bytes: bytes(paragraphs.join("\n\n")) },
    { format: "HTML", name: "a.html", bytes: bytes(`<html><body><article>${html}</article></body></html>`) },
    {
      format: "DOCX",
      name: "a.docx",
      bytes: docx({ body: escaped.map((text) => wordParagraph(text)).join("") }),
    },
    {
      format: "ODT",
      name: "a.odt",
      bytes: odt({ body: escaped.map((text) => `<text:p>${text}</text:p>`).join("") }),
    },
    { format: "EPUB", name: "a.epub", bytes: epub({ chapters: [["a.xhtml", html]] }) },
    { format: "PDF", name: "a.pdf", bytes: pdf({ pages: pagesOf(paragraphs) }) },
  ];
}

function escapedXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function pagesOf(paragraphs: readonly string[]): Words[][] {
  const lines = paragraphs.flatMap((text) => [...wrapped(latin(text)), ""]);
  return Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines
      .slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE)
      .map((text, i) => ({ x: 72, y: 780 - i * 14, text })),
  );
}

/** The fonts that every PDF has know Latin letters only. */
function latin(text: string): string {
  return text
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/[^\x20-\x7e]/gu, "?");
}

function wrapped(text: string): string[] {
  return text.match(new RegExp(`.{1,${LINE}}(?:\\s|$)|\\S{${LINE}}`, "gu"))?.map((line) => line.trim()) ?? [];
}
