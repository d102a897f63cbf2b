import type { OfficeBlock, OfficeParagraph } from "../office/blocks.ts";
import { type TableRow, tableBlocks } from "../office/tables.ts";
import { attributeOf, childNamed, elementsIn, type XmlElement } from "../office/xml.ts";
import type { ParagraphStyle } from "./styles.ts";

/** What is no text of the document: comments, deleted text, form controls, descriptions of pictures. */
const LEFT_OUT = new Set(
  "office:annotation office:annotation-end text:tracked-changes text:note-citation office:forms svg:title svg:desc text:sequence-decls text:variable-decls text:user-field-decls text:hidden-text text:ruby-text office:scripts office:event-listeners".split(
    " ",
  ),
);
const INDEXES = new Set(
  "text:table-of-content text:illustration-index text:table-index text:object-index text:user-index text:alphabetical-index".split(
    " ",
  ),
);
const MOST_COLUMNS = 100;
const MOST_SPACES = 100;

/** Walks over the body of an ODT and gives its blocks; notes are gathered apart. */
export class OdtWalker {
  readonly notes: OfficeBlock[] = [];
  hasTrackedChanges = false;
  readonly #styleOf: (name: string | undefined) => ParagraphStyle;
  #tables = 0;

  constructor(styleOf: (name: string | undefined) => ParagraphStyle) {
    this.#styleOf = styleOf;
  }

  blocks(container: XmlElement): readonly OfficeBlock[] {
    const out: OfficeBlock[] = [];
    this.#container(container, out, undefined);
    return out;
  }

  #container(container: XmlElement, out: OfficeBlock[], forced: "listItem" | "furniture" | undefined): void {
    for (const element of elementsIn(container)) {
      const { name } = element;
      if (name === "text:tracked-changes") this.hasTrackedChanges ||= elementsIn(element).length > 0;
      if (LEFT_OUT.has(name)) continue;
      if (name === "text:p" || name === "text:h") this.#paragraph(element, out, forced);
      else if (name === "table:table") this.#table(element, out);
      else if (name === "text:list") this.#container(element, out, forced ?? "listItem");
      else if (INDEXES.has(name)) this.#container(element, out, "furniture");
      else this.#container(element, out, forced);
    }
  }

  #paragraph(element: XmlElement, out: OfficeBlock[], forced: "listItem" | "furniture" | undefined): void {
    const boxes: OfficeBlock[] = [];
    const text = tidy(this.#inline(element, boxes));
    out.push({ ...this.#styled(element, forced), text }, ...boxes);
  }

  #styled(element: XmlElement, forced: "listItem" | "furniture" | undefined): Omit<OfficeParagraph, "text"> {
    if (forced === "furniture") return { kind: "furniture" };
    if (element.name === "text:h") {
      const level = Number.parseInt(attributeOf(element, "text:outline-level") ?? "1", 10);
      return { kind: "heading", level: Math.min(Math.max(level || 1, 1), 6) };
    }
    const style = this.#styleOf(attributeOf(element, "text:style-name"));
    return style.kind === "paragraph" && forced ? { kind: forced } : style;
  }

  #inline(container: XmlElement, boxes: OfficeBlock[]): string {
    let text = "";
    for (const child of container.children) {
      if (typeof child === "string") text += child.replace(/[ \t\r\n]+/gu, " ");
      else text += this.#piece(child, boxes);
    }
    return text;
  }

  #piece(element: XmlElement, boxes: OfficeBlock[]): string {
    if (LEFT_OUT.has(element.name)) return "";
    switch (element.name) {
      case "text:s":
        return "\u0002".repeat(
          Math.min(Math.max(Number.parseInt(attributeOf(element, "text:c") ?? "1", 10) || 1, 1), MOST_SPACES),
        );
      case "text:tab":
        return "\t";
      case "text:line-break":
        return "\n";
      case "text:note":
        this.#note(element);
        return "";
      case "draw:frame":
      case "draw:custom-shape":
      case "draw:text-box":
      case "draw:g":
        this.#container(element, boxes, undefined);
        return "";
      case "text:change":
      case "text:change-start":
      case "text:change-end":
        this.hasTrackedChanges = true;
        return "";
      default:
        return this.#inline(element, boxes);
    }
  }

  #note(note: XmlElement): void {
    const body = childNamed(note, "text:note-body");
    for (const block of body ? this.blocks(body) : [])
      this.notes.push("cells" in block ? block : { kind: "footnote", text: block.text });
  }

  #table(table: XmlElement, out: OfficeBlock[]): void {
    const blocks = tableBlocks(this.#rows(table, false), this.#tables);
    if (blocks.some(({ kind }) => kind === "tableRow")) this.#tables++;
    out.push(...blocks);
  }

  #rows(container: XmlElement, header: boolean): readonly TableRow[] {
    return elementsIn(container).flatMap((element) => {
      if (element.name === "table:table-row") return [this.#row(element, header)];
      if (element.name === "table:table-header-rows") return this.#rows(element, true);
      return /^table:table-(?:rows|row-group)$/u.test(element.name) ? this.#rows(element, header) : [];
    });
  }

  #row(row: XmlElement, header: boolean): TableRow {
    const cells: (readonly OfficeParagraph[])[] = [];
    for (const cell of elementsIn(row)) {
      if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") continue;
      const paragraphs = cell.name === "table:table-cell" ? flat(this.blocks(cell)) : [];
      const repeated = Number.parseInt(attributeOf(cell, "table:number-columns-repeated") ?? "1", 10) || 1;
      for (let i = 0; i < repeated && cells.length < MOST_COLUMNS; i++) cells.push(paragraphs);
    }
    return { cells, header };
  }
}

/** White space made single, but for what was written as such. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/gu, " ")
    .replace(/ ?([\t\n]) ?/gu, "$1")
    .replaceAll("\u0002", " ");
}

function flat(blocks: readonly OfficeBlock[]): readonly OfficeParagraph[] {
  return blocks.flatMap((block) => ("cells" in block ? block.cells.flat() : [block]));
}
