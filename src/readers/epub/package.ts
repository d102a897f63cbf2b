import { posix } from "node:path";
import {
  attributeOf,
  childNamed,
  descendantNamed,
  elementsIn,
  parseXml,
  textOf,
  type XmlElement,
} from "../office/xml.ts";
import { UnreadableError } from "../reader.ts";
import { Archive } from "../zip/archive.ts";

export interface EpubPackage {
  readonly archive: Archive;
  /** Paths of the chapters within the archive, in reading order. */
  readonly chapters: readonly string[];
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601, as far as it is given. */
  readonly published?: string | undefined;
  /** The day on which the file was made. */
  readonly madeOn?: string | undefined;
  readonly language?: string | undefined;
}

const MOST_CHAPTERS = 5000;

/** Opens an EPUB 2 or 3 and reads its package document: which files are chapters, and in which order. */
export async function openEpub(bytes: Uint8Array): Promise<EpubPackage> {
  const archive = await Archive.open(bytes);
  const container = await archive.text("META-INF/container.xml");
  const rootfile = container === undefined ? undefined : descendantNamed(parseXml(container), "rootfile");
  const path = rootfile ? attributeOf(rootfile, "full-path") : undefined;
  const source = path === undefined ? undefined : await archive.text(path);
  if (path === undefined || source === undefined)
    throw new UnreadableError("is no whole EPUB: its list of chapters is missing. Get it again.");
  const root = withoutPrefixes(parseXml(source));
  const chapters = chaptersOf(root, posix.dirname(path)).slice(0, MOST_CHAPTERS);
  await refuseEncrypted(archive, new Set(chapters));
  const metadata = descendantNamed(root, "metadata");
  return { archive, chapters, ...(metadata ? factsOf(metadata) : {}) };
}

/** `opf:manifest` and `manifest` are the same; only the data about the book keep the `dc:` before their names. */
function withoutPrefixes(element: XmlElement): XmlElement {
  return {
    name: element.name.replace(/^(?!dc:)[^:]*:/u, ""),
    attributes: element.attributes,
    children: element.children.map((child) => (typeof child === "string" ? child : withoutPrefixes(child))),
  };
}

function chaptersOf(root: XmlElement, folder: string): readonly string[] {
  const manifest = new Map<string, string>();
  for (const item of elementsIn(descendantNamed(root, "manifest") ?? root)) {
    const id = attributeOf(item, "id");
    const href = attributeOf(item, "href");
    if (item.name !== "item" || id === undefined || href === undefined) continue;
    const isText = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/u.test(
      attributeOf(item, "media-type") ?? "",
    );
    const isNavigation = /(?:^|\s)nav(?:\s|$)/u.test(attributeOf(item, "properties") ?? "");
    if (isText && !isNavigation) manifest.set(id, posix.join(folder, decoded(href.replace(/#.*$/u, ""))));
  }
  const spine = descendantNamed(root, "spine");
  const order = (spine ? elementsIn(spine) : [])
    .map((item) => manifest.get(attributeOf(item, "idref") ?? ""))
    .filter((name) => name !== undefined);
  return [...new Set(order)];
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Scrambled fonts are common and do not matter; a scrambled chapter cannot be read. */
async function refuseEncrypted(archive: Archive, chapters: ReadonlySet<string>): Promise<void> {
  const source = await archive.text("META-INF/encryption.xml");
  if (source === undefined) return;
  const visit = (element: XmlElement): boolean =>
    (/(?:^|:)CipherReference$/u.test(element.name) &&
      chapters.has(decoded(attributeOf(element, "URI") ?? ""))) ||
    elementsIn(element).some(visit);
  if (visit(parseXml(source)))
    throw new UnreadableError(
      "is protected against copying, so its text cannot be read. Use a copy without protection.",
    );
}

function factsOf(metadata: XmlElement): Omit<EpubPackage, "archive" | "chapters"> {
  const all = (name: string) =>
    elementsIn(metadata)
      .filter((element) => element.name === name)
      .map((element) => textOf(element).replace(/\s+/gu, " ").trim().slice(0, 500))
      .filter((text) => text !== "");
  const authors = all("dc:creator");
  const day = all("dc:date").find((date) => /^\d{4}(?:-\d{2}){0,2}(?!\d)/u.test(date));
  const modified = elementsIn(metadata).find(
    (element) => attributeOf(element, "property") === "dcterms:modified",
  );
  return {
    title: all("dc:title")[0],
    author: authors.length > 0 ? authors.slice(0, 20).join(", ") : undefined,
    publisher: all("dc:publisher")[0],
    madeOn: modified ? textOf(modified).trim().slice(0, 10) : undefined,
    published: day === undefined ? undefined : /^\d{4}(?:-\d{2}){0,2}/u.exec(day)?.[0],
    language: /^[a-z]{2,3}(?=$|-)/u.exec(
      (childNamed(metadata, "dc:language") && all("dc:language")[0]) ?? "",
    )?.[0],
  };
}
