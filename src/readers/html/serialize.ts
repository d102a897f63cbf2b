import { attribute, hasAttribute, isHidden } from "./names.ts";
import type { ElementNode, HtmlTree } from "./tree.ts";

/** What marks an element's number in the page that is given to the extraction. */
export const NUMBER_ATTRIBUTE = "n";
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What the extraction looks at; the rest would cost time for nothing. */
const KEPT_ATTRIBUTES = ["class", "id", "role", "itemprop", "rel", "summary", "aria-modal"];

/**
 * Writes the shown part of a page anew, sound and small, for the extraction. Every element bears an attribute
 * whose name, not value, is its number: when the extraction folds elements into one, all their numbers stay.
 */
export function serialize({ root }: HtmlTree, title: string): string {
  const out: string[] = ["<!doctype html><html><head><title>", escaped(title), "</title></head><body>"];
  write(root, out);
  out.push("</body></html>");
  return out.join("");
}

function write(element: ElementNode, out: string[]): void {
  if (element.name === "input") out.push("<input>");
  if (isHidden(element)) return;
  const name = safeName(element);
  if (name !== "") {
    out.push(`<${name} ${NUMBER_ATTRIBUTE}${element.number}`);
    writeAttributes(element, out);
    out.push(">");
  }
  for (const child of element.children) {
    if (child.type === "text") out.push(escaped(child.text));
    else if (child.type === "element") write(child, out);
  }
  if (name !== "" && !VOID.has(name)) out.push(`</${name}>`);
}

/** The body is written once for the whole, and as an element with a number only where text stands in it directly. */
function safeName({ name, children }: ElementNode): string {
  if (name === "html" || name === "body" || name === "#root")
    return children.some((child) => child.type === "text" && /\S/u.test(child.text)) ? "div" : "";
  // What is no name of HTML becomes a plain element.
  return /^[a-z][a-z0-9-]*$/u.test(name) ? name : "span";
}

function writeAttributes(element: ElementNode, out: string[]): void {
  for (const name of element.name === "body" || element.name === "html" ? [] : KEPT_ATTRIBUTES)
    if (hasAttribute(element, name)) out.push(` ${name}="${escaped(attribute(element, name))}"`);
  // Only whether a link leads elsewhere on the same page is of interest.
  if (hasAttribute(element, "href"))
    out.push(` href="${attribute(element, "href").startsWith("#") ? "#x" : "/"}"`);
  if (element.name === "img") out.push(' src="x.png"');
}

function escaped(text: string): string {
  return /[&<>"]/u.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
    : text;
}
