import { attribute } from "./names.ts";
import type { ElementNode } from "./tree.ts";

/** A number or sign that leads to a note: read with the words before it, it would make another figure of them. */
export function isNoteMark(element: ElementNode): boolean {
  if (element.name !== "sup" && element.name !== "a") return false;
  const role = `${attribute(element, "role")} ${attribute(element, "epub:type")}`;
  if (/(?:^|\s)(?:doc-noteref|noteref|doc-backlink|backlink)(?:\s|$)/u.test(role)) return true;
  const words = shortText(element);
  if (words === undefined || !/^(?:\d{1,3}|[*†‡§]|↩\ufe0e?)$/u.test(words)) return false;
  return words.startsWith("↩") || (isLinked(element) && (isRaised(element) || isNamed(element)));
}

/** The text of an element of few words; undefined for a longer one. */
function shortText(element: ElementNode): string | undefined {
  let text = "";
  for (const child of element.children) {
    if (child.type === "comment") continue;
    const words = child.type === "text" ? child.text : shortText(child);
    if (words === undefined || words.length > 20) return undefined;
    text += words;
  }
  return text.length > 20 ? undefined : text.trim();
}

/** Readers raise links of these classes by their style. */
function isNamed(element: ElementNode): boolean {
  return /(?:^|\s)(?:(?:foot|end)?note-?(?:ref|anchor|link)|fnref)(?:\s|$)/iu.test(
    attribute(element, "class"),
  );
}

function isRaised(element: ElementNode): boolean {
  return (
    element.name === "sup" ||
    element.parent?.name === "sup" ||
    element.children.some((child) => child.type === "element" && child.name === "sup")
  );
}

/** Whether it leads to a place within the document, or to a file of notes beside it. */
function isLinked(element: ElementNode): boolean {
  const links = [
    element,
    ...element.children.filter((child) => child.type === "element"),
    ...(element.parent?.name === "a" ? [element.parent] : []),
  ];
  return links.some((link) => link.name === "a" && attribute(link, "href").includes("#"));
}
