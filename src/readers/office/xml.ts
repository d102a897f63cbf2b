import { Parser } from "htmlparser2";
import { UnreadableError } from "../reader.ts";

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any document that people write; walks recurse. */
const DEEPEST = 500;
const MOST_ELEMENTS = 4_000_000;

/**
 * Parses XML of any soundness into elements. Only the five entities of XML and numbers are known, so that nothing a
 * file declares can expand. O(n).
 */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > DEEPEST)
          throw new UnreadableError(`is nested too deeply: more than ${DEEPEST} elements.`);
        if (++count > MOST_ELEMENTS) throw new UnreadableError("has too many elements to fit into memory.");
        const element: OpenElement = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
      ontext: (text) => {
        const siblings = open.at(-1)!.children;
        const last = siblings.at(-1);
        if (typeof last === "string") siblings[siblings.length - 1] = last + text;
        else siblings.push(text);
      },
    },
    { xmlMode: true },
  );
  parser.write(source);
  parser.end();
  return root;
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

/** The first child of a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element ? elementsIn(element).find((child) => child.name === name) : undefined;
}

export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** The first element of a name anywhere below, in document order. */
export function descendantNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsIn(element)) {
    const found = child.name === name ? child : descendantNamed(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All text below, as it stands. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
