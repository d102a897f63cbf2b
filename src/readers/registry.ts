import type { Reader } from "./reader.ts";

const MEBIBYTE = 1024 * 1024;

/** Every reader, the most telling first. A new format is one entry here and one folder. */
export const readers: readonly Reader[] = [
  {
    mediaType: "text/html",
    extensions: ["html", "htm", "xhtml"],
    maxBytes: 32 * MEBIBYTE,
    sniff: (head) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/iu.test(
        head,
      ),
    load: async () => (await import("./html/index.ts")).readHtml,
  },
  {
    mediaType: "text/markdown",
    extensions: ["md", "markdown", "mdown", "mkd"],
    maxBytes: 32 * MEBIBYTE,
    load: async () => (await import("./markdown/index.ts")).readMarkdown,
  },
  {
    mediaType: "text/plain",
    extensions: ["txt", "text"],
    maxBytes: 128 * MEBIBYTE,
    load: async () => (await import("./text/index.ts")).readText,
  },
];

export const PLAIN_TEXT = readers.at(-1)!;
