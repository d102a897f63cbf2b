import type { BlockKind } from "../../model/index.ts";
import { attributeOf, childNamed, elementsIn, type XmlElement } from "../office/xml.ts";

/** What a style makes of a paragraph. */
export interface ParagraphStyle {
  readonly kind: BlockKind;
  readonly level?: number;
}

interface RawStyle {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly listed: boolean;
}

const LONGEST_CHAIN = 20;

/** Reads the styles of a DOCX. Their names are English in every translation of Word, their identifiers are not. */
export function readStyles(styles: XmlElement | undefined): (id: string | undefined) => ParagraphStyle {
  const raw = new Map<string, RawStyle>();
  const all = styles ? elementsIn(childNamed(styles, "w:styles") ?? styles) : [];
  for (const style of all) {
    const id = attributeOf(style, "w:styleId");
    if (style.name !== "w:style" || id === undefined) continue;
    const properties = childNamed(style, "w:pPr");
    raw.set(id, {
      name: valueIn(childNamed(style, "w:name"))?.toLowerCase() ?? "",
      basedOn: valueIn(childNamed(style, "w:basedOn")),
      outline: outlineOf(properties),
      listed: isListed(properties) === true,
    });
  }
  return (id) => styleOf(raw, id);
}

function styleOf(raw: ReadonlyMap<string, RawStyle>, id: string | undefined): ParagraphStyle {
  let at = id === undefined ? undefined : raw.get(id);
  let listed = false;
  for (let steps = 0; at && steps < LONGEST_CHAIN; steps++) {
    const named = kindOfName(at.name);
    if (named) return named;
    if (at.outline !== undefined && at.outline < 9)
      return { kind: "heading", level: Math.min(at.outline + 1, 6) };
    listed ||= at.listed;
    at = at.basedOn === undefined ? undefined : raw.get(at.basedOn);
  }
  return { kind: listed ? "listItem" : "paragraph" };
}

function kindOfName(name: string): ParagraphStyle | undefined {
  const heading = /^heading ([1-9])$/u.exec(name);
  if (heading) return { kind: "heading", level: Math.min(Number(heading[1]), 6) };
  if (name === "title") return { kind: "heading", level: 1 };
  if (name === "subtitle") return { kind: "heading", level: 2 };
  if (/^(?:toc \d|toc heading|table of (?:figures|authorities)|index \d|header|footer)$/u.test(name))
    return { kind: "furniture" };
  if (/^(?:quote|intense quote|block text|block quotation)$/u.test(name)) return { kind: "quotation" };
  if (name === "caption") return { kind: "caption" };
  if (/^(?:footnote|endnote) text$/u.test(name)) return { kind: "footnote" };
  if (/^(?:html preformatted|plain text code|code|source code|macro text)$/u.test(name))
    return { kind: "code" };
  if (/^list (?:bullet|number)(?: \d)?$/u.test(name)) return { kind: "listItem" };
  return undefined;
}

/** Outline level from 0; undefined where none is given. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = valueIn(childNamed(properties, "w:outlineLvl"));
  return value === undefined ? undefined : Number.parseInt(value, 10);
}

/** Whether a paragraph is numbered or has a bullet; number 0 takes what its style gives it away. */
export function isListed(properties: XmlElement | undefined): boolean | undefined {
  const numbering = childNamed(properties, "w:numPr");
  return numbering ? valueIn(childNamed(numbering, "w:numId")) !== "0" : undefined;
}

export function valueIn(element: XmlElement | undefined): string | undefined {
  return element ? attributeOf(element, "w:val") : undefined;
}

/** A switch such as `w:vanish`: on without a value. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/u.test(valueIn(element) ?? "");
}
