import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decode } from "../../src/readers/encoding.ts";
import { readDocument } from "../../src/readers/index.ts";

/** Our reader. The headline is left out: the corpus counts it as no part of the article's body. */
export async function ours(bytes: Uint8Array): Promise<string> {
  try {
    const { text, blocks, title } = await readDocument(bytes, "page.html");
    return blocks
      .map(({ kind, span }) => ({ kind, words: text.slice(span.start, span.end) }))
      .filter(({ kind, words }) => kind !== "furniture" && !(kind === "heading" && words === title))
      .map(({ words }) => words)
      .join("\n");
  } catch {
    return "";
  }
}

/** The extraction library alone. */
export async function readability(bytes: Uint8Array): Promise<string> {
  const { document } = parseHTML(await decode(bytes));
  try {
    return new Readability(document).parse()?.textContent ?? "";
  } catch {
    return "";
  }
}
