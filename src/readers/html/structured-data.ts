import { attribute } from "./names.ts";
import type { ElementNode, HtmlTree } from "./tree.ts";

/** What a page says about its article in JSON-LD. */
export interface StructuredData {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

const LARGEST = 1 << 20;
const DEEPEST = 6;
const MOST_OBJECTS = 2000;
/** The types of schema.org that name an article; a page as such says less. */
const ARTICLE = /Article|BlogPosting|^Report$|^Review$|^CreativeWork$|^LiveBlog|^SocialMediaPosting$/u;
const PAGE = /^(?:Web|Item|About|FAQ|Collection)Page$/u;

/** Reads the first object that describes an article, else one that describes the page. */
export function readStructuredData({ elements }: HtmlTree): StructuredData {
  const objects: Record<string, unknown>[] = [];
  for (const element of elements)
    if (element.name === "script" && /ld\+json/iu.test(attribute(element, "type")))
      collect(parse(contentOf(element)), objects, 0);
  const article =
    objects.find((object) => hasType(object, ARTICLE) && typeof object.headline === "string") ??
    objects.find((object) => hasType(object, ARTICLE)) ??
    objects.find((object) => hasType(object, PAGE));
  return article ? factsOf(article, objects) : {};
}

function contentOf(element: ElementNode): string {
  let content = "";
  for (const child of element.children)
    if (child.type === "text" && content.length < LARGEST) content += child.text;
  return content.length < LARGEST ? content : "";
}

/** Pages often put line ends into strings, which JSON forbids, or comments around the whole. */
function parse(content: string): unknown {
  const json = content
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/u, "")
    .replace(/[\u0000-\u001f]+/gu, " ")
    .replace(/(?:-->|\]\]>|\/\*\]\]>\*\/)\s{0,20};?\s{0,20}$/u, "");
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > DEEPEST || found.length > MOST_OBJECTS || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  const object = value as Record<string, unknown>;
  found.push(object);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"])
    collect(object[key], found, depth + 1);
}

function hasType(object: Record<string, unknown>, type: RegExp): boolean {
  const types = Array.isArray(object["@type"]) ? object["@type"] : [object["@type"]];
  return types.some((name) => typeof name === "string" && type.test(name));
}

function factsOf(
  article: Record<string, unknown>,
  objects: readonly Record<string, unknown>[],
): StructuredData {
  const title = hasType(article, ARTICLE) ? nameOf(article.headline ?? article.name, objects) : undefined;
  const author = nameOf(article.author ?? article.creator, objects);
  const publisher = nameOf(article.publisher, objects);
  const published = nameOf(article.datePublished ?? article.dateCreated, objects);
  const language = nameOf(article.inLanguage, objects);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A string, an object's name, the name of the object that is referred to, or the names in a list. */
function nameOf(value: unknown, objects: readonly Record<string, unknown>[]): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map((item) => (Array.isArray(item) ? undefined : nameOf(item, objects)));
    return names.filter(Boolean).join(", ") || undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { name, "@id": id } = value as Record<string, unknown>;
  if (typeof name === "string") return name.trim() || undefined;
  if (Array.isArray(name)) return typeof name[0] === "string" ? name[0] : undefined;
  const target =
    typeof id === "string" ? objects.find((object) => object["@id"] === id && "name" in object) : undefined;
  return typeof target?.name === "string" ? target.name.trim() || undefined : undefined;
}
