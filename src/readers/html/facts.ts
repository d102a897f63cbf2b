import { Parser } from "htmlparser2";
import { readDateline } from "../dateline.ts";
import { dayOf } from "./days.ts";
import { attribute, hasAttribute, isHidden } from "./names.ts";
import { readStructuredData } from "./structured-data.ts";
import type { ElementNode, HtmlTree } from "./tree.ts";

/** What a page says about its article. */
export interface PageFacts {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
}

const TITLES = [
  "citation_title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "sailthru.title",
  "og:title",
  "twitter:title",
];
const AUTHORS = [
  "citation_author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "author",
  "article:author",
  "byl",
];
const PUBLISHERS = [
  "og:site_name",
  "citation_publisher",
  "dc.publisher",
  "dcterms.publisher",
  "citation_journal_title",
  "application-name",
];
const DATES = [
  "article:published_time",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "publication_date",
  "date",
];
const LANGUAGES = ["content-language", "og:locale", "dc.language"];

/** Title, author, publisher, day and language, from JSON-LD, meta elements, microdata and the words of the page. */
export function readFacts(tree: HtmlTree): PageFacts {
  const data = readStructuredData(tree);
  const meta = metaOf(tree);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean);
  const publisher = data.publisher ?? first(PUBLISHERS);
  const title = titleOf(tree, [data.title, ...TITLES.map((name) => meta.get(name)?.[0])], publisher);
  const author = authorOf(tree, data.author, meta);
  const published = publishedOf(
    tree,
    data.published,
    DATES.flatMap((name) => meta.get(name) ?? []),
  );
  const language = languageCode(declaredLanguage(tree) ?? data.language ?? first(LANGUAGES));
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher: tidy(publisher) }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The contents of all meta elements by their name in lower case. */
function metaOf({ elements }: HtmlTree): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of elements) {
    if (element.name !== "meta") continue;
    const content = tidy(attribute(element, "content"));
    const name =
      attribute(element, "property") || attribute(element, "name") || attribute(element, "http-equiv");
    if (content === "" || name === "" || name.length > 100) continue;
    const key = name.toLowerCase().replace(/^(dc|dcterms)[:]/u, "$1.");
    meta.set(key, [...(meta.get(key) ?? []).slice(0, 20), content]);
  }
  return meta;
}

/** White space made single, and what was escaped twice, as often in data, read once more. */
function tidy(text: string): string {
  const line = text.slice(0, 2000).replace(/\s+/gu, " ").trim().slice(0, 500);
  return /&(?:#\w{1,7}|[a-z]{2,8});/iu.test(line) ? unescaped(line) : line;
}

function unescaped(line: string): string {
  let text = "";
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(line.replaceAll("<", "&lt;"));
  return text;
}

/** The words of an element, tidied and cut. */
export function wordsOf(element: ElementNode): string {
  let words = "";
  const visit = (node: ElementNode): void => {
    for (const child of node.children) {
      if (words.length > 1000) return;
      if (child.type === "text") words += child.text.slice(0, 1000);
      else if (child.type === "element" && !isHidden(child)) visit(child);
      if (child.type === "element" && child.name === "br") words += " ";
    }
  };
  visit(element);
  return tidy(words);
}

/** Words without case, marks and spaces, to tell whether two headlines are the same. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The heading that the data name, as the page shows it; else what the data say, without the site's name. */
function titleOf(
  { elements }: HtmlTree,
  stated: readonly (string | undefined)[],
  publisher: string | undefined,
): string | undefined {
  const page = elements.find(({ name }) => name === "title");
  const named = [...stated, page ? wordsOf(page) : ""].map((title) => tidy(title ?? "")).filter(Boolean);
  const headings = elements
    .filter(({ name }) => name === "h1")
    .slice(0, 10)
    .map(wordsOf)
    .filter(Boolean);
  for (const title of named) {
    const shown = headings.find((words) => isAlike(words, title));
    if (shown !== undefined) return shown;
  }
  if (named.length > 0) return tidy(withoutSite(named[0]!, publisher));
  return headings.length === 1 ? headings[0] : undefined;
}

/** Whether a heading is the better part of a title. */
function isAlike(heading: string, title: string): boolean {
  const words = bare(heading);
  const whole = bare(title);
  return words.length >= 4 && words.length >= whole.length * 0.5 && whole.includes(words);
}

/** "Headline | Site" and "Headline - Site" without the site. */
function withoutSite(title: string, publisher: string | undefined): string {
  const at = Math.max(...[" | ", " – ", " — ", " - ", " · ", " » "].map((bar) => title.lastIndexOf(bar)));
  if (at < 10) return title;
  const site = bare(title.slice(at + 3));
  const known = publisher !== undefined && (bare(publisher).includes(site) || site.includes(bare(publisher)));
  return known || title[at + 1] === "|" ? title.slice(0, at) : title;
}

const BYLINE = /(?:^|[\s_-])(?:byline|author|authors|by-author|author-name|writer)(?:$|[\s_-])/iu;

function authorOf(
  tree: HtmlTree,
  stated: string | undefined,
  meta: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const named = stated === undefined ? undefined : nameIn(stated);
  if (named !== undefined) return named;
  for (const name of AUTHORS) {
    const names = (meta.get(name) ?? []).map(nameIn).filter((author) => author !== undefined);
    if (names.length > 0) return [...new Set(names)].join(", ");
  }
  return shownAuthor(tree);
}

function shownAuthor({ elements }: HtmlTree): string | undefined {
  const shown = (holds: (element: ElementNode) => boolean) =>
    elements
      .filter((element) => element.name !== "body" && holds(element))
      .slice(0, 5)
      .map((element) => (element.name === "meta" ? undefined : nameIn(wordsOf(element))))
      .find((author) => author !== undefined);
  return (
    shown((element) => /(?:^|\s)author(?:\s|$)/iu.test(attribute(element, "itemprop"))) ??
    shown((element) => /(?:^|\s)author(?:\s|$)/iu.test(attribute(element, "rel"))) ??
    shown((element) => BYLINE.test(attribute(element, "class")))
  );
}

/** A name without "By" and without what follows it on a byline; undefined for addresses and whole sentences. */
export function nameIn(line: string): string | undefined {
  const name = tidy(line)
    .replace(/^(?:(?:posted|written|published|reported)\s+)?(?:by|author:?)[\s:]+/iu, "")
    .replace(
      /\s*(?:[|•·—–]|\s-\s|\bon\s+\p{L}+\s+\d|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},).*$/u,
      "",
    )
    .trim();
  if (name.length < 2 || name.length > 120 || !/\p{L}{2}/u.test(name)) return undefined;
  if (
    /^https?:|^www\.|@|[!?]$/iu.test(name) ||
    /^(?:admin|administrator|author|staff|editor|unknown)$/iu.test(name)
  )
    return undefined;
  return name.split(" ").length <= 14 ? name : undefined;
}

const DATE_CLASS =
  /(?:^|[\s_-])(?:date|published|pubdate|publish-date|dateline|timestamp|posted|posted-on|time)(?:$|[\s_-])/iu;

function publishedOf(
  { elements }: HtmlTree,
  stated: string | undefined,
  meta: readonly string[],
): string | undefined {
  const given = [stated, ...meta].map(dayOf).find((day) => day !== undefined);
  if (given !== undefined) return given;
  const marked = elements.filter((element) =>
    /(?:^|\s)datePublished(?:\s|$)/u.test(attribute(element, "itemprop")),
  );
  const times = elements.filter((element) => element.name === "time").slice(0, 5);
  const published = times.filter(
    (element) => hasAttribute(element, "pubdate") || /publish/iu.test(attribute(element, "class")),
  );
  const stamped = [...marked, ...published, ...times].map(dayShown).find((day) => day !== undefined);
  return stamped ?? shownDate(elements);
}

function dayShown(element: ElementNode): string | undefined {
  return dayOf(attribute(element, "content") || attribute(element, "datetime") || wordsOf(element));
}

function shownDate(elements: readonly ElementNode[]): string | undefined {
  return elements
    .filter(
      (element) =>
        element.name !== "body" && element.name !== "html" && DATE_CLASS.test(attribute(element, "class")),
    )
    .slice(0, 10)
    .map((element) => readDateline(wordsOf(element)))
    .find((day) => day !== undefined);
}

function declaredLanguage({ elements }: HtmlTree): string | undefined {
  const html = elements.find(({ name }) => name === "html");
  return html ? attribute(html, "lang") || attribute(html, "xml:lang") || undefined : undefined;
}

function languageCode(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/u.exec(tag?.trim().toLowerCase() ?? "")?.[1];
}
