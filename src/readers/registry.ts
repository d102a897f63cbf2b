import type { Reader, TextReader } from "./reader.ts";
import { beginsWith, holds, isZip } from "./signatures.ts";

const MEBIBYTE = 1024 * 1024;

export const PLAIN_TEXT: TextReader = {
  content: "text",
  mediaType: "text/plain",
  extensions: ["txt", "text"],
  maxBytes: 128 * MEBIBYTE,
  load: async () => (await import("./text/index.ts")).readText,
};

/** Every reader, the most telling first. A new format is one entry here and one folder. */
export const readers: readonly Reader[] = [
  {
    content: "bytes",
    mediaType: "application/pdf",
    otherMediaTypes: ["application/x-pdf"],
    extensions: ["pdf"],
    maxBytes: 128 * MEBIBYTE,
    recognise: (bytes) => beginsWith(bytes, "%PDF-") || holds(bytes.subarray(0, 1024), "%PDF-1."),
    load: async () => (await import("./pdf/index.ts")).readPdf,
  },
  {
    content: "bytes",
    mediaType: "application/epub+zip",
    extensions: ["epub"],
    maxBytes: 64 * MEBIBYTE,
    recognise: (bytes) =>
      isZip(bytes) &&
      (holds(bytes.subarray(0, 100), "application/epub+zip") || holds(bytes, "META-INF/container.xml")),
    load: async () => (await import("./epub/index.ts")).readEpub,
  },
  {
    content: "bytes",
    mediaType: "application/vnd.oasis.opendocument.text",
    otherMediaTypes: ["application/vnd.oasis.opendocument.text-template"],
    extensions: ["odt", "ott"],
    maxBytes: 64 * MEBIBYTE,
    recognise: (bytes) =>
      isZip(bytes) && holds(bytes.subarray(0, 100), "application/vnd.oasis.opendocument.text"),
    load: async () => (await import("./odt/index.ts")).readOdt,
  },
  {
    content: "bytes",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    otherMediaTypes: ["application/vnd.ms-word.document.macroenabled.12"],
    extensions: ["docx", "docm", "dotx"],
    maxBytes: 64 * MEBIBYTE,
    recognise: (bytes) => isZip(bytes) && holds(bytes, "[Content_Types].xml") && holds(bytes, "word/"),
    load: async () => (await import("./docx/index.ts")).readDocx,
  },
  {
    content: "text",
    mediaType: "text/html",
    otherMediaTypes: ["application/xhtml+xml"],
    extensions: ["html", "htm", "xhtml"],
    maxBytes: 32 * MEBIBYTE,
    sniff: (head) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(
        head,
      ),
    load: async () => (await import("./html/index.ts")).readHtml,
  },
  {
    content: "text",
    mediaType: "text/markdown",
    otherMediaTypes: ["text/x-markdown"],
    extensions: ["md", "markdown", "mdown", "mkd"],
    maxBytes: 32 * MEBIBYTE,
    load: async () => (await import("./markdown/index.ts")).readMarkdown,
  },
  PLAIN_TEXT,
];
