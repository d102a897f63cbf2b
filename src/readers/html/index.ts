import { type Document, lineStartsOf } from "../../model/index.ts";
import { readFurniture } from "../furniture.ts";
import { languageOf } from "../language.ts";
import type { TextSource } from "../reader.ts";
import { findArticle } from "./article.ts";
import { nameIn, readFacts } from "./facts.ts";
import { linkFurniture } from "./links.ts";
import { render } from "./render.ts";
import { parseHtml } from "./tree.ts";

const LANGUAGE_SAMPLE = 8000;

/** Reads the article of a page: its text without the page around it, and what the page says about it. */
export async function readHtml({ path, digest, text }: TextSource): Promise<Document> {
  const tree = parseHtml(text);
  const { language, author: stated, ...facts } = readFacts(tree);
  const article = findArticle(tree, facts.title ?? "");
  const lineStarts = lineStartsOf(text);
  const rendered = render(tree, article.kept, lineStarts);
  const { blocks, facts: shown } = readFurniture(rendered.text, linkFurniture(rendered, facts.title), {
    headingsAreMarked: true,
  });
  const author =
    stated ?? (article.byline === undefined ? undefined : nameIn(article.byline)) ?? shown.author;
  return {
    path,
    digest,
    mediaType: "text/html",
    text: rendered.text,
    blocks,
    language: await languageFor(rendered.text.slice(0, LANGUAGE_SAMPLE), language),
    ...shown,
    ...facts,
    ...(author === undefined ? {} : { author }),
    ...(rendered.directives.length > 0 ? { directives: rendered.directives } : {}),
    ...(tree.cutOff ? { warnings: [CUT_OFF] } : {}),
    source: { segments: rendered.segments, lineStarts },
  };
}

const CUT_OFF = "ends in the middle of the page; what is missing was not checked.";

/** Many templates declare a language that their pages are not in; English is told with certainty. */
async function languageFor(text: string, declared: string | undefined): Promise<string> {
  const found = await languageOf(text);
  return found === "en" ? found : (declared ?? found);
}
