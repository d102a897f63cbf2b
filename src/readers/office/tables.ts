import type { OfficeBlock, OfficeParagraph } from "./blocks.ts";

/** A longer cell belongs to a table that only lays out the page. */
const LONGEST_CELL = 600;

export interface TableRow {
  readonly cells: readonly (readonly OfficeParagraph[])[];
  /** The document says that the row holds column names. */
  readonly header: boolean;
}

/**
 * A table as rows, or as paragraphs where it only lays out the page: a single column, or cells that are whole texts.
 * A first row without figures above rows with figures holds column names.
 */
export function tableBlocks(rows: readonly TableRow[], table: number): readonly OfficeBlock[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ""));
  const isLayout =
    filled.every(({ cells }) => cells.filter((cell) => textOf(cell) !== "").length <= 1) ||
    (!filled.some(({ header }) => header) &&
      filled.some(({ cells }) => cells.some((cell) => textOf(cell).length > LONGEST_CELL)));
  if (isLayout) return filled.flatMap(({ cells }) => cells.flat());
  const named = filled.some(({ header }) => header);
  const heads = !named && filled.length > 1 && !hasFigures(filled[0]!) && filled.slice(1).some(hasFigures);
  return filled.map(({ cells, header }, i) => ({
    kind: "tableRow",
    table,
    header: header || (heads && i === 0),
    cells,
  }));
}

function textOf(cell: readonly OfficeParagraph[]): string {
  return cell
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

function hasFigures({ cells }: TableRow): boolean {
  return cells.some((cell) => /^[^\p{L}]{0,10}\d/u.test(textOf(cell)));
}
