import type { Block, Document, Span } from "../../../model/index.ts";

/** One cell, with its number where it holds one. */
export interface Cell {
  readonly span: Span;
  readonly words: string;
  readonly value?: number;
  /** Unit of its last digit. */
  readonly step: number;
  readonly isPercent: boolean;
}

/** The rows of one table below its header. */
export interface Table {
  readonly header?: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Words of the header and of the block before the table, which may tell the scale. */
  readonly words: string;
  /** The blocks before and behind the table, which may tell what its rows are. */
  readonly notes: string;
}

/** Rows of tables larger than this are not read. */
const MOST_ROWS = 2000;

/** The tables of a document, each with its cells read. O(n). */
export function tablesOf({ text, blocks }: Document): Table[] {
  const tables: Table[] = [];
  for (let b = 0; b < blocks.length; b++) {
    if (blocks[b]!.kind !== "tableRow") continue;
    const first = b;
    while (b + 1 < blocks.length && continues(blocks[b]!, blocks[b + 1]!)) b++;
    const rows = blocks.slice(first, b + 1);
    if (rows.length > 2 && rows.length <= MOST_ROWS)
      tables.push(tableOf(text, rows, [blocks[first - 1], blocks[b + 1]]));
  }
  return tables;
}

function continues(row: Block, next: Block): boolean {
  return next.kind === "tableRow" && next.table === row.table;
}

function tableOf(text: string, blocks: readonly Block[], beside: readonly (Block | undefined)[]): Table {
  const rows = blocks.map(({ cells }) => (cells ?? []).map((span) => cellOf(text, span)));
  const hasHeader = blocks[0]!.header === true || !rows[0]!.some(({ value }) => value !== undefined);
  const header = hasHeader ? rows[0] : undefined;
  const notes = beside.map((block) =>
    block ? text.slice(block.span.start, Math.min(block.span.end, block.span.start + 300)) : "",
  );
  return {
    ...(header ? { header } : {}),
    rows: hasHeader ? rows.slice(1) : rows,
    words: `${notes[0]} ${header?.map(({ words }) => words).join(" ") ?? ""}`,
    notes: notes.join(" "),
  };
}

/** A number with its currency, unit, a share of it in brackets and the mark of a footnote. */
const NUMBER =
  /^(?<open>\()?(?<sign>[−–+-])?\s?(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}\s)?\s?(?<digits>\d[\d,.\u00a0\u202f\u2009 ]*)\s?(?<percent>%|per ?cent)?(?:\s?[a-zA-Z€$£²³]{1,12}\.?)?\)?(?:\s?\(\d{1,3}(?:\.\d+)?\s?%\))?\s?(?:[*†‡¹²³⁰⁴-⁹]{1,3}|\[\w{1,2}\])?$/u;
const LONGEST_CELL = 40;

function cellOf(text: string, span: Span): Cell {
  const words = text.slice(span.start, span.end).trim();
  const match = words.length <= LONGEST_CELL ? NUMBER.exec(words) : null;
  const digits = match?.groups?.digits?.replace(/[\s\u00a0\u202f\u2009]/gu, "")?.replace(/[.,]$/u, "");
  const value = digits === undefined ? undefined : numberOf(digits);
  if (value === undefined || !match) return { span, words, step: 1, isPercent: false };
  const isNegative = (match.groups!.sign ?? "+") !== "+" || match.groups!.open !== undefined;
  const decimals = /^\d[\d,]*\.(\d+)$/u.exec(digits!)?.[1]?.length ?? 0;
  return {
    span,
    words,
    value: isNegative ? -value : value,
    step: 10 ** -decimals,
    isPercent: match.groups!.percent !== undefined,
  };
}

/** English notation: commas group by threes, one point parts the decimals. */
function numberOf(digits: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits) ? Number(digits.replaceAll(".", "")) : undefined;
}
