import { bare, wordsOf } from "./facts.ts";
import { isBlock, isFurniture, isHidden } from "./names.ts";
import { dataRows, isNotes } from "./tables.ts";
import type { ElementNode, HtmlTree } from "./tree.ts";

/** Shorter paragraphs away from the article's own are captions, labels and links. */
const SHORTEST_PROSE = 80;
const MOST_LINKED = 0.4;

/**
 * Adds what an extraction is wont to leave out of an article: its headline, a lead set apart, quotations, tables and
 * paragraphs between those that were kept, and its notes. O(n).
 */
export function complete(tree: HtmlTree, kept: ReadonlySet<number>, title: string): Set<number> {
  const all = new Set(kept);
  const { first, last } = rangeOf(tree, kept);
  if (last < 0) return all;
  const headline = headlineOf(tree, title, first);
  const from = headline ? Math.min(headline.number, first) : first;
  const container = commonAncestor(tree.elements[from]!, tree.elements[last]!);
  const keep = (element: ElementNode): void => {
    if (isHidden(element)) return;
    all.add(element.number);
    for (const child of element.children) if (child.type === "element") keep(child);
  };
  if (headline) keep(headline);
  const amongProse = parentsOfProse(tree, kept);
  const isMissing = (element: ElementNode): boolean => {
    if (element.number > last || !isInside(element, container)) return false;
    if (element.number < first) return headline !== undefined && element.number > from && isProse(element);
    return isSetApart(element) || (amongProse.has(element.parent) && isProse(element));
  };
  const visit = (element: ElementNode): void => {
    if (isHidden(element) || isFurniture(element)) return;
    if ((isNotes(element) || isMissing(element)) && !holdsAny(element, kept)) keep(element);
    else for (const child of element.children) if (child.type === "element") visit(child);
  };
  visit(tree.root);
  return all;
}

/** The first and the last element with kept text of its own. */
function rangeOf({ elements }: HtmlTree, kept: ReadonlySet<number>): { first: number; last: number } {
  let first = -1;
  let last = -1;
  for (const number of [...kept].sort((a, b) => a - b)) {
    const holdsText = elements[number]?.children.some(
      (child) => child.type === "text" && /\S/u.test(child.text),
    );
    if (!holdsText) continue;
    if (first < 0) first = number;
    last = number;
  }
  return { first, last };
}

/** The nearest heading above the text that says what the title says. */
function headlineOf({ elements }: HtmlTree, title: string, first: number): ElementNode | undefined {
  const wanted = bare(title);
  if (wanted.length < 4) return undefined;
  let found: ElementNode | undefined;
  for (const element of elements) {
    if (element.number > first && found) break;
    if (!/^h[12]$/u.test(element.name) || isHidden(element)) continue;
    const words = bare(wordsOf(element));
    if (
      words.length >= 4 &&
      (words === wanted || (words.length > wanted.length * 0.6 && wanted.includes(words)))
    )
      found = element;
  }
  return found;
}

function commonAncestor(a: ElementNode, b: ElementNode): ElementNode {
  const above = new Set<ElementNode>();
  for (let at: ElementNode | undefined = a; at; at = at.parent) above.add(at);
  let at = b;
  while (!above.has(at) && at.parent) at = at.parent;
  return at;
}

function holdsAny(element: ElementNode, kept: ReadonlySet<number>): boolean {
  return (
    kept.has(element.number) ||
    element.children.some((child) => child.type === "element" && holdsAny(child, kept))
  );
}

function isInside(element: ElementNode, container: ElementNode): boolean {
  let at: ElementNode | undefined = element;
  while (at && at.depth > container.depth) at = at.parent;
  return at === container;
}

/** Whether an element is a quotation or a table of data. */
function isSetApart(element: ElementNode): boolean {
  if (element.name === "table") return dataRows(element) !== undefined && linkedShare(element) < MOST_LINKED;
  return (
    element.name === "blockquote" &&
    linkedShare(element) < MOST_LINKED &&
    wordsOf(element).length >= SHORTEST_PROSE
  );
}

/** Whether an element is a paragraph of whole sentences. */
function isProse(element: ElementNode): boolean {
  if (!isLeafBlock(element)) return false;
  const words = wordsOf(element);
  return (
    words.length >= SHORTEST_PROSE &&
    (words.length > 900 || /[.!?…]["”’»)\]]?$/u.test(words)) &&
    linkedShare(element) < MOST_LINKED
  );
}

/** The elements that have a kept paragraph as their child. */
function parentsOfProse({ elements }: HtmlTree, kept: ReadonlySet<number>): Set<ElementNode | undefined> {
  return new Set(
    elements.filter(({ name, number }) => name === "p" && kept.has(number)).map(({ parent }) => parent),
  );
}

function isLeafBlock(element: ElementNode): boolean {
  return isBlock(element) && !element.children.some((child) => child.type === "element" && holdsBlock(child));
}

function holdsBlock(element: ElementNode): boolean {
  return isBlock(element) || element.children.some((child) => child.type === "element" && holdsBlock(child));
}

/** How much of an element's text stands in links. */
function linkedShare(element: ElementNode): number {
  let all = 0;
  let linked = 0;
  const visit = (node: ElementNode, link: boolean): void => {
    for (const child of node.children) {
      if (child.type === "text") {
        all += child.text.trim().length;
        if (link) linked += child.text.trim().length;
      } else if (child.type === "element" && !isHidden(child)) visit(child, link || child.name === "a");
    }
  };
  visit(element, false);
  return all === 0 ? 1 : linked / all;
}
