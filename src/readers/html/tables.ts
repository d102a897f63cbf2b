import { attribute, hasAttribute, isHidden } from "./names.ts";
import type { ElementNode } from "./tree.ts";

const MOST_COLUMNS = 100;
const MOST_ROWS_SPANNED = 1000;
/** A longer cell is a part of a page's layout unless the table says what its columns are. */
const LONGEST_CELL = 600;

/** The rows of a table that holds data, in order; undefined for one that only lays out the page. */
export function dataRows(table: ElementNode): readonly ElementNode[] | undefined {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return undefined;
  const shape = shapeOf(table);
  if (shape.nested || shape.rows.length === 0) return undefined;
  if (shape.saysHeads) return shape.rows;
  const wide = shape.rows.filter((row) => cellsOf(row).length >= 2).length;
  return wide >= 2 && shape.longest <= LONGEST_CELL ? shape.rows : undefined;
}

interface Shape {
  readonly rows: ElementNode[];
  nested: boolean;
  saysHeads: boolean;
  longest: number;
}

/** Looks through a table once, and not into tables within it. */
function shapeOf(table: ElementNode): Shape {
  const shape: Shape = { rows: [], nested: false, saysHeads: false, longest: 0 };
  const visit = (element: ElementNode): void => {
    for (const child of element.children) {
      if (child.type !== "element" || isHidden(child)) continue;
      if (child.name === "table") shape.nested = true;
      else {
        if (child.name === "tr") shape.rows.push(child);
        if (child.name === "th" || child.name === "caption" || child.name === "thead") shape.saysHeads = true;
        if (child.name === "td") shape.longest = Math.max(shape.longest, textLength(child));
        visit(child);
      }
    }
  };
  visit(table);
  return shape;
}

function textLength(element: ElementNode): number {
  let length = 0;
  for (const child of element.children) {
    if (length > LONGEST_CELL) break;
    if (child.type === "text") length += child.text.trim().length;
    else if (child.type === "element" && child.name !== "table" && !isHidden(child))
      length += textLength(child);
  }
  return length;
}

function cellsOf(row: ElementNode): ElementNode[] {
  return row.children.filter(
    (child): child is ElementNode =>
      child.type === "element" && (child.name === "td" || child.name === "th") && !isHidden(child),
  );
}

/**
 * The cells of each row in column order; undefined stands where a cell of an earlier row or column reaches in, so
 * that every row counts its columns alike.
 */
export function gridOf(rows: readonly ElementNode[]): (readonly (ElementNode | undefined)[])[] {
  const reachingDown: number[] = [];
  return rows.map((row) => {
    const cells: (ElementNode | undefined)[] = [];
    const skipReaching = () => {
      while (cells.length < MOST_COLUMNS && (reachingDown[cells.length] ?? 0) > 0) {
        reachingDown[cells.length]!--;
        cells.push(undefined);
      }
    };
    for (const cell of cellsOf(row)) {
      skipReaching();
      // A row may be as wide as it likes, but spans alone make none wider than this.
      const columns = spanOf(cell, "colspan", Math.max(MOST_COLUMNS - cells.length, 1));
      const below = spanOf(cell, "rowspan", MOST_ROWS_SPANNED) - 1;
      for (let i = 0; i < columns; i++) {
        reachingDown[cells.length] = below;
        cells.push(i === 0 ? cell : undefined);
      }
    }
    skipReaching();
    return cells;
  });
}

function spanOf(cell: ElementNode, name: "colspan" | "rowspan", most: number): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value > 0 ? Math.min(value, most) : 1;
}

/** Whether a row holds column names. */
export function isHeader(row: ElementNode): boolean {
  if (row.parent?.name === "thead") return true;
  const cells = cellsOf(row);
  return cells.length > 1 && cells.every(({ name }) => name === "th");
}

/** Whether an element is marked as notes, or as one of them. */
export function isNotes(element: ElementNode): boolean {
  const role = attribute(element, "role");
  if (role === "doc-endnotes" || role === "doc-endnote" || role === "doc-footnote") return true;
  if (hasAttribute(element, "epub:type"))
    return /\b(?:foot|end|rear)notes?\b/u.test(attribute(element, "epub:type"));
  return NOTES_NAME.test(attribute(element, "class")) || NOTES_ID.test(attribute(element, "id"));
}

const NOTES_NAME =
  /(?:^|[\s_])(?:(?:wp-block-)?foot-?notes?|end-?notes?|references|reflist|footnote-?(?:text|item|list|body|content)|MsoFootnoteText|MsoEndnoteText)(?:$|[\s_])/iu;
const NOTES_ID =
  /^(?:foot-?notes?|end-?notes?|references|fn:?-?\d{1,4}|ftn\d{1,4}|_ftn\d{1,4}|_edn\d{1,4}|edn\d{1,4}|cite_note-.*)$/iu;
