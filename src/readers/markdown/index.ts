import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { type Document, lineStartsOf } from "../../model/index.ts";
import { languageOf } from "../language.ts";
import { type TextSource, UnreadableError } from "../reader.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type HtmlRenderer, render } from "./render.ts";

const DEEPEST = 500;

/** Reads CommonMark with GitHub's additions and front matter; the text is what a reader of the page sees. */
export async function readMarkdown({ path, digest, text }: TextSource): Promise<Document> {
  refuseDeep(text);
  const tree = fromMarkdown(text, {
    extensions: [gfm(), frontmatter(["yaml"])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(["yaml"])],
  });
  const rendered = render(tree, text, await htmlRenderer(text));
  const facts = await readFrontMatter(yamlOf(tree));
  const title = facts.title ?? rendered.title;
  return {
    path,
    digest,
    mediaType: "text/markdown",
    text: rendered.text,
    blocks: rendered.blocks,
    language: facts.language ?? (await languageOf(rendered.text.slice(0, 8000))),
    ...(title === undefined ? {} : { title }),
    ...(facts.author === undefined ? {} : { author: facts.author }),
    ...(facts.published === undefined ? {} : { published: facts.published }),
    ...(rendered.directives.length > 0 ? { directives: rendered.directives } : {}),
    source: { segments: rendered.segments, lineStarts: lineStartsOf(text) },
  };
}

function yamlOf(tree: Root): string | undefined {
  const first: Nodes | undefined = tree.children[0];
  return first?.type === "yaml" ? first.value : undefined;
}

/** A line of thousands of quotation or list markers nests as deep, and is no text. */
function refuseDeep(text: string): void {
  const deep = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){500,}/mu.exec(text);
  if (deep)
    throw new UnreadableError(`is nested too deeply: more than ${DEEPEST} levels of lists or quotations.`);
}

/** The parser of HTML is loaded only where there are tags. */
async function htmlRenderer(text: string): Promise<HtmlRenderer | undefined> {
  return /<[a-z]/iu.test(text) ? (await import("../html/fragment.ts")).renderFragment : undefined;
}
