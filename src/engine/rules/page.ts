/** A rule's page, taken apart. */
export interface RulePage {
  readonly id: string;
  readonly summary: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly fails: readonly Example[];
  readonly holds: readonly Example[];
  /** What the library of all its examples holds; undefined where they need none. */
  readonly library?: readonly ExampleSource[];
}

/** A source in the library of a page's examples. */
export interface ExampleSource {
  readonly name: string;
  readonly text: string;
  readonly author?: string;
  readonly instrument?: string;
  readonly draft: boolean;
}

/** One example of a page: its text without marks, and the spans that were marked with `[[` and `]]`. */
export interface Example {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Date of the document, ISO 8601. */
  readonly published?: string;
  readonly title?: string;
}

export const PAGE_SECTIONS = ["What it finds", "Why it matters", "Fails", "Holds", "Limits"] as const;

/** Takes a page apart. Throws with a plain line when a heading is missing or out of order. */
export function parsePage(markdown: string): RulePage {
  const [head = "", ...rest] = markdown.split(/^## /mu);
  const id = /^# (\S+)\s*$/mu.exec(head)?.[1];
  if (!id) throw new Error("A rule page begins with `# category/fault`.");
  const sections = new Map(rest.map((part) => splitHeading(part)));
  const headings = [...sections.keys()];
  if (headings.join("|") !== PAGE_SECTIONS.join("|"))
    throw new Error(`${id}: the headings are ${headings.join(", ")}; expected ${PAGE_SECTIONS.join(", ")}.`);
  return {
    id,
    summary: head
      .replace(/^# .*$/mu, "")
      .trim()
      .replace(/\s+/gu, " "),
    sections,
    fails: examplesIn(sections.get("Fails")!),
    holds: examplesIn(sections.get("Holds")!),
    ...libraryIn(markdown),
  };
}

function libraryIn(markdown: string): { readonly library?: readonly ExampleSource[] } {
  const sources = Array.from(markdown.matchAll(/^```source(.*)\n([\s\S]*?)^```$/gmu), ([, info, body]) =>
    exampleSource(info!, body!.trimEnd()),
  );
  return sources.length === 0 ? {} : { library: sources };
}

function exampleSource(info: string, text: string): ExampleSource {
  const name = /name="([^"]*)"/u.exec(info)?.[1] ?? "source";
  const author = /author="([^"]*)"/u.exec(info)?.[1];
  const instrument = /instrument="([^"]*)"/u.exec(info)?.[1];
  return {
    name,
    text,
    draft: /\bdraft\b/u.test(info),
    ...(author === undefined ? {} : { author }),
    ...(instrument === undefined ? {} : { instrument }),
  };
}

function splitHeading(part: string): [string, string] {
  const end = part.indexOf("\n");
  return end < 0 ? [part.trim(), ""] : [part.slice(0, end).trim(), part.slice(end + 1).trim()];
}

function examplesIn(section: string): Example[] {
  return Array.from(section.matchAll(/^```text(.*)\n([\s\S]*?)^```$/gmu), ([, info, body]) =>
    parseExample(info!, body!.replace(/\n$/u, "")),
  );
}

function parseExample(info: string, marked: string): Example {
  const published = /published=(\S+)/u.exec(info)?.[1];
  const title = /title="([^"]*)"/u.exec(info)?.[1];
  return {
    ...unmark(marked),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  };
}

function unmark(marked: string): Pick<Example, "text" | "spans"> {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  let start = -1;
  for (const piece of marked.split(/(\[\[|\]\])/u)) {
    if (piece === "[[") start = text.length;
    else if (piece === "]]") spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}
