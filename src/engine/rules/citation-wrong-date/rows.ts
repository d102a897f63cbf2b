import type { Citation, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { mentionsBetween } from "../between.ts";

/** A cell of the row in which a citation stands, and the words at the head of its column. */
export interface Cell {
  readonly span: Span;
  readonly head: string;
}

/** The other cells of the row of a citation that is the only act cited in it; none outside of tables. */
export function otherCells(analysis: Analysis, citation: Citation): readonly Cell[] {
  const { document, sentences, tokens, citations } = analysis;
  const at = sentences.block[sentenceOf(sentences, tokenAt(tokens, citation.span.start))]!;
  const { kind, cells = [], span, table } = document.blocks[at]!;
  if (kind !== "tableRow" || cells.length < 2) return [];
  const cited = mentionsBetween(citations, span.start, span.end);
  if (cited.some((each) => each !== citation && each.form !== "vague" && !isSame(each, citation))) return [];
  const heads = headOf(analysis, at, table);
  return cells.flatMap((cell, column) =>
    cell.start <= citation.span.start && citation.span.end <= cell.end
      ? []
      : [{ span: cell, head: heads?.[column] ?? "" }],
  );
}

function isSame(one: Citation, other: Citation): boolean {
  return one.antecedent === other || (one.name !== undefined && one.name === other.name);
}

/** Rows above that are looked at for the head of a table. */
const HIGHEST = 60;

function headOf(
  { document }: Analysis,
  row: number,
  table: number | undefined,
): readonly string[] | undefined {
  let first: number | undefined;
  for (let i = row - 1; i >= 0 && i > row - HIGHEST; i--) {
    const block = document.blocks[i]!;
    if (block.kind !== "tableRow" || block.table !== table) break;
    first = i;
    if (block.header) break;
  }
  if (first === undefined) return undefined;
  return document.blocks[first]!.cells?.map(({ start, end }) =>
    document.text.slice(start, end).toLowerCase(),
  );
}

const OF_ACT = /date|day|year|adopt|sign|open|conclu|made|when|judg|decid|deliver|given|voted?|passed/u;
const OF_OTHER = /force|ratif|access|expir|deadline|end|deploy|event|part(?:y|ies)|since|born|died|facts/u;

/** The column is that of the day on which the act was made. */
export function isOfAct({ head }: Cell): boolean {
  return OF_ACT.test(head) && !OF_OTHER.test(head);
}
