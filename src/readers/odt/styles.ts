import type { BlockKind } from "../../model/index.ts";
import { attributeOf, elementsIn, type XmlElement } from "../office/xml.ts";

export interface ParagraphStyle {
  readonly kind: BlockKind;
  readonly level?: number;
}

const LONGEST_CHAIN = 20;
const STYLES = new Set(["office:automatic-styles", "office:styles"]);

/** What the styles of an ODT make of a paragraph: its own style is mostly an automatic one, whose parent has a name. */
export function readStyles(files: readonly XmlElement[]): (name: string | undefined) => ParagraphStyle {
  const parents = new Map<string, string | undefined>();
  for (const style of files.flatMap(stylesIn)) {
    const name = attributeOf(style, "style:name");
    if (
      style.name === "style:style" &&
      attributeOf(style, "style:family") === "paragraph" &&
      name !== undefined
    )
      parents.set(name, attributeOf(style, "style:parent-style-name"));
  }
  return (name) => {
    let at = name;
    for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
      const found = kindOfName(at);
      if (found) return found;
      at = parents.get(at);
    }
    return { kind: "paragraph" };
  };
}

function stylesIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    STYLES.has(child.name)
      ? elementsIn(child)
      : child.name.startsWith("office:document")
        ? stylesIn(child)
        : [],
  );
}

/** Names are English in every translation; a space in them is written `_20_`. */
function kindOfName(name: string): ParagraphStyle | undefined {
  const plain = name.replaceAll("_20_", " ");
  const heading = /^Heading (\d+)$/u.exec(plain);
  if (heading) return { kind: "heading", level: Math.min(Math.max(Number(heading[1]), 1), 6) };
  if (plain === "Title") return { kind: "heading", level: 1 };
  if (plain === "Subtitle") return { kind: "heading", level: 2 };
  if (plain === "Quotations") return { kind: "quotation" };
  if (/^(?:Caption|Illustration|Table|Figure|Drawing)$/u.test(plain)) return { kind: "caption" };
  if (/^(?:Footnote|Endnote)$/u.test(plain)) return { kind: "footnote" };
  if (plain === "Preformatted Text") return { kind: "code" };
  if (/^(?:Header|Footer|Contents (?:Heading|\d+))/u.test(plain)) return { kind: "furniture" };
  return undefined;
}
