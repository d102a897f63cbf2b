import type { OfficeBlock, OfficeParagraph } from "../office/blocks.ts";
import { type TableRow, tableBlocks } from "../office/tables.ts";
import { attributeOf, childNamed, elementsIn, textOf, type XmlElement } from "../office/xml.ts";
import { isListed, isOn, outlineOf, type ParagraphStyle, valueIn } from "./styles.ts";

/** Elements that hold others without a meaning of their own here. */
const THROUGH = new Set(
  "w:ins w:moveTo w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:rubyBase w:ruby w:body w:document m:oMath m:oMathPara m:r m:e m:num m:den m:sup m:sub m:f m:sSup m:sSub m:d m:rad m:deg".split(
    " ",
  ),
);
const MOST_COLUMNS = 100;

/**
 * Walks over the body or the notes of a DOCX and gives its blocks. Tracked changes are read as final: what was
 * inserted counts, what was deleted does not.
 */
export class DocxWalker {
  hasTrackedChanges = false;
  hasComments = false;
  readonly #styleOf: (id: string | undefined) => ParagraphStyle;
  #tables = 0;
  /** Text of a paragraph whose end mark was deleted: it goes on in the next one. */
  #begun = "";

  constructor(styleOf: (id: string | undefined) => ParagraphStyle) {
    this.#styleOf = styleOf;
  }

  blocks(container: XmlElement): readonly OfficeBlock[] {
    const out: OfficeBlock[] = [];
    this.#container(container, out);
    return out;
  }

  #container(container: XmlElement, out: OfficeBlock[]): void {
    for (const element of elementsIn(container)) {
      if (element.name === "w:p") this.#paragraph(element, out);
      else if (element.name === "w:tbl") this.#table(element, out);
      else if (this.#isDeletion(element)) continue;
      else if (element.name === "mc:AlternateContent") this.#container(alternativeOf(element), out);
      else if (THROUGH.has(element.name)) this.#container(element, out);
    }
  }

  #paragraph(paragraph: XmlElement, out: OfficeBlock[]): void {
    const properties = childNamed(paragraph, "w:pPr");
    const boxes: OfficeBlock[] = [];
    const text = this.#begun + this.#runs(paragraph, boxes);
    this.#begun = "";
    if (childNamed(childNamed(properties, "w:rPr"), "w:del")) {
      this.hasTrackedChanges = true;
      this.#begun = text;
    } else out.push({ ...this.#styled(properties), text });
    out.push(...boxes);
  }

  #styled(properties: XmlElement | undefined): Omit<OfficeParagraph, "text"> {
    const style = this.#styleOf(valueIn(childNamed(properties, "w:pStyle")));
    const outline = outlineOf(properties);
    if (outline !== undefined && outline < 9) return { kind: "heading", level: Math.min(outline + 1, 6) };
    const listed = isListed(properties);
    if (listed === true && style.kind === "paragraph") return { kind: "listItem" };
    if (listed === false && style.kind === "listItem") return { kind: "paragraph" };
    return style;
  }

  #runs(container: XmlElement, boxes: OfficeBlock[]): string {
    let text = "";
    for (const element of elementsIn(container)) text += this.#inline(element, boxes);
    return text;
  }

  #inline(element: XmlElement, boxes: OfficeBlock[]): string {
    if (this.#isDeletion(element)) return "";
    if (THROUGH.has(element.name)) return this.#runs(element, boxes);
    switch (element.name) {
      case "w:r":
        return isOn(childNamed(childNamed(element, "w:rPr"), "w:vanish")) ? "" : this.#runs(element, boxes);
      case "w:t":
      case "m:t":
        return textOf(element);
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
        return /^(?:page|column)$/u.test(attributeOf(element, "w:type") ?? "") ? " " : "\n";
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "-";
      case "w:sym":
        return symbolOf(element);
      case "mc:AlternateContent":
        return this.#runs(alternativeOf(element), boxes);
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#textBoxes(element, boxes);
        return "";
      case "w:commentReference":
        this.hasComments = true;
        return "";
      default:
        return "";
    }
  }

  /** The text of boxes stands after the paragraph that they are anchored in. */
  #textBoxes(element: XmlElement, boxes: OfficeBlock[]): void {
    for (const child of elementsIn(element))
      if (child.name === "w:txbxContent") this.#container(child, boxes);
      else this.#textBoxes(child, boxes);
  }

  #isDeletion({ name }: XmlElement): boolean {
    if (name === "w:ins" || name === "w:moveTo") this.hasTrackedChanges = true;
    if (name !== "w:del" && name !== "w:moveFrom") return false;
    this.hasTrackedChanges = true;
    return true;
  }

  #table(table: XmlElement, out: OfficeBlock[]): void {
    const rows = rowsOf(table)
      .filter((row) => {
        const deleted = childNamed(childNamed(row, "w:trPr"), "w:del") !== undefined;
        if (deleted) this.hasTrackedChanges = true;
        return !deleted;
      })
      .map((row) => this.#row(row));
    const blocks = tableBlocks(rows, this.#tables);
    if (blocks.some(({ kind }) => kind === "tableRow")) this.#tables++;
    out.push(...blocks);
  }

  #row(row: XmlElement): TableRow {
    const cells: (readonly OfficeParagraph[])[] = [];
    for (const cell of cellsOf(row)) {
      const properties = childNamed(cell, "w:tcPr");
      const merged = childNamed(properties, "w:vMerge");
      const goesOn = merged !== undefined && valueIn(merged) !== "restart";
      cells.push(goesOn ? [] : flat(this.blocks(cell)));
      const columns = Number.parseInt(valueIn(childNamed(properties, "w:gridSpan")) ?? "1", 10);
      for (let i = 1; i < columns && cells.length < MOST_COLUMNS; i++) cells.push([]);
    }
    return { cells, header: isOn(childNamed(childNamed(row, "w:trPr"), "w:tblHeader")) };
  }
}

/** Rows may stand within controls and tracked insertions. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsIn(table).flatMap((child) =>
    child.name === "w:tr" ? [child] : THROUGH.has(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsIn(row).flatMap((child) =>
    child.name === "w:tc" ? [child] : THROUGH.has(child.name) ? cellsOf(child) : [],
  );
}

/** A table within a cell is read as the cell's text. */
function flat(blocks: readonly OfficeBlock[]): readonly OfficeParagraph[] {
  return blocks.flatMap((block) => ("cells" in block ? block.cells.flat() : [block]));
}

/** One of several drawings of the same thing: the newest, which stands first. */
function alternativeOf(element: XmlElement): XmlElement {
  return childNamed(element, "mc:Choice") ?? childNamed(element, "mc:Fallback") ?? element;
}

/** A character of a symbol font; those of private use mean nothing outside their font. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, "w:char") ?? "", 16);
  return code >= 32 && code < 0xe000 && !(code >= 0xd800) ? String.fromCharCode(code) : "";
}
