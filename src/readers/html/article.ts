import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { complete } from "./complete.ts";
import { isFurniture, isFurnitureElement, isHidden } from "./names.ts";
import { NUMBER_ATTRIBUTE, serialize } from "./serialize.ts";
import type { ElementNode, HtmlTree } from "./tree.ts";

/** Which elements' own texts are the article's. */
export interface Article {
  readonly kept: ReadonlySet<number>;
  /** The byline that the extraction met, as written. */
  readonly byline?: string;
}

/** As much as is used of the extraction's result. */
interface ExtractedElement {
  querySelectorAll(selector: "*"): Iterable<{ readonly attributes: Iterable<{ readonly name: string }> }>;
}

/** Above this the extraction would take too long; such a page is read by what it says itself. */
const MOST_ELEMENTS = 50_000;
const LITTLE_TEXT = 200;

/** Finds the article of a page: by the extraction, or, where that finds next to nothing, by the page's own marks. */
export function findArticle(tree: HtmlTree, title: string): Article {
  const extracted = tree.elements.length > MOST_ELEMENTS ? undefined : extract(tree, title);
  if (extracted && lengthOf(tree.root, extracted.kept) >= LITTLE_TEXT)
    return { ...extracted, kept: complete(tree, extracted.kept, title) };
  const shown = unfurnished(tree, isFurniture);
  // A class is a weaker sign than an element: where nothing is left, classes may have misled.
  const kept = lengthOf(tree.root, shown) > 0 ? shown : unfurnished(tree, isFurnitureElement);
  return { ...extracted, kept };
}

function extract(tree: HtmlTree, title: string): Article | undefined {
  const { document } = parseHTML(serialize(tree, title));
  const reader = new Readability<ExtractedElement>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as ExtractedElement,
  });
  const found = reader.parse();
  if (!found?.content) return undefined;
  const kept = new Set<number>();
  for (const { attributes } of found.content.querySelectorAll("*"))
    for (const { name } of attributes) {
      const number = name.startsWith(NUMBER_ATTRIBUTE) ? Number(name.slice(1)) : Number.NaN;
      if (Number.isInteger(number)) kept.add(number);
    }
  return { kept, ...(found.byline ? { byline: found.byline } : {}) };
}

/** Everything shown that the page does not mark as furniture. */
function unfurnished({ root }: HtmlTree, isLeftOut: (element: ElementNode) => boolean): Set<number> {
  const kept = new Set<number>();
  const visit = (element: ElementNode): void => {
    if (isHidden(element) || isLeftOut(element)) return;
    kept.add(element.number);
    for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(root);
  return kept;
}

/** Length of the shown text in kept elements. */
function lengthOf(element: ElementNode, kept: ReadonlySet<number>): number {
  if (isHidden(element)) return 0;
  let length = 0;
  for (const child of element.children) {
    if (child.type === "element") length += lengthOf(child, kept);
    else if (child.type === "text" && kept.has(element.number)) length += child.text.trim().length;
  }
  return length;
}
