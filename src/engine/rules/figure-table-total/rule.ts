import type { Span } from "../../../model/index.ts";
import { shown } from "../figure-showing.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { type Cell, type Table, tablesOf } from "./tables.ts";

export const rule: Rule = {
  id: "figure/table-total",
  level: "error",
  summary: "A total in a table that is not the sum of its rows or columns.",
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  return tablesOf(analysis.document).flatMap((table) => [
    ...totalRows(table, text),
    ...totalColumns(table, text),
  ]);
}

const TOTAL =
  /^(?:grand |overall |sub-?|the )?(?:totals?|sum)\b|^(?:in total|altogether|all together|together)$|\btotal$/iu;
const SUBTOTAL = /^sub-?total/iu;
/** Columns that do not add up. */
const NO_SUM =
  /\b(?:years?|rank|ranking|no|nr|number of the|pos|position|place|average|mean|median|rate|per|price|age|density|change|growth|difference|ratio|index|score|speed|temperature|date|time|since|founded|id|code|margin|turnout|height|depth|elevation)\b|^#|[%±Δ]/iu;
/** Scales in which whole numbers are rounded. */
const SCALED = /\b(?:thousands?|millions?|billions?|mn|bn|000s?)\b|’000|'000|\(m\)|€m|\$m|£m/iu;

function isTotal(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value === undefined && TOTAL.test(cell.words);
}

/** Values that should make up a total, with the rows or columns they stand in. */
interface Addition {
  readonly total: Cell;
  readonly addends: readonly Cell[];
}

function totalRows(table: Table, text: string): RuleResult[] {
  const results: RuleResult[] = [];
  let from = 0;
  const totals: number[] = [];
  for (const [r, row] of table.rows.entries()) {
    if (!isTotal(row[0])) continue;
    const isGrand = totals.length > 0 && !SUBTOTAL.test(row[0]!.words);
    for (let c = 1; c < row.length; c++) {
      const total = row[c]!;
      if (total.value === undefined || !addsUp(table, c, total)) continue;
      const addends = columnOf(table, c, from, r);
      const options = [
        addends,
        ...(isGrand
          ? [columnOf(table, c, 0, r, totals), totals.flatMap((t) => table.rows[t]![c] ?? [])]
          : []),
      ];
      if (r === 0 && totals.length === 0) options.splice(0, 1, columnOf(table, c, 1, table.rows.length));
      options.sort((a, b) => distance(a, total) - distance(b, total));
      const found = compare({ total, addends: options[0]! }, options.slice(1), table, text);
      if (found) results.push(found);
    }
    totals.push(r);
    from = r + 1;
  }
  return results;
}

function distance(cells: readonly Cell[], { value }: Cell): number {
  return Math.abs(sumOf(cells) - value!);
}

/** The numbers of a column between two rows; undefined cells and rows in `except` are passed over. */
function columnOf(
  table: Table,
  column: number,
  from: number,
  to: number,
  except: readonly number[] = [],
): Cell[] {
  return table.rows
    .slice(from, to)
    .filter((row, i) => !except.includes(from + i) && !isTotal(row[0]))
    .flatMap((row) => row[column] ?? [])
    .filter(({ value }) => value !== undefined);
}

function addsUp(table: Table, column: number, total: Cell): boolean {
  const head = table.header?.[column]?.words ?? "";
  if (total.isPercent) return total.value === 100;
  return !NO_SUM.test(head) || /^(?:number|no\.?) of\b/iu.test(head);
}

function compare(
  { total, addends }: Addition,
  others: readonly (readonly Cell[])[],
  table: Table,
  text: string,
): RuleResult | undefined {
  if (addends.length < 2 || [addends, ...others].some((cells) => agrees(total, cells, table)))
    return undefined;
  const sum = sumOf(addends);
  // A total of quite another size is the total of something else.
  if (Math.abs(sum - total.value!) > 0.35 * Math.max(Math.abs(sum), Math.abs(total.value!))) return undefined;
  if (addends.some((cell) => cell.isPercent !== total.isPercent)) return undefined;
  const isSimple = others.length === 0;
  const right = shown(sum, 3);
  return {
    kind: isSimple ? "fail" : "review",
    ...(isSimple ? {} : { level: "warning" as const }),
    span: total.span,
    message: `The values add up to ${right}; the table gives a total of ${total.words}. Check the total and the values.`,
    related: addends
      .slice(0, MOST_SHOWN)
      .map(({ span }) => ({ message: `Value: ${wordsAt(span, text)}.`, span })),
    suggestion: right,
  };
}

const MOST_SHOWN = 12;

function wordsAt({ start, end }: Span, text: string): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

function sumOf(cells: readonly Cell[]): number {
  return Number(cells.reduce((sum, { value }) => sum + value!, 0).toPrecision(12));
}

function agrees(total: Cell, cells: readonly Cell[], table: Table): boolean {
  const rounds = total.isPercent || cells.some(({ step }) => step < 1) || SCALED.test(table.words);
  const step = Math.max(total.step, ...cells.map((cell) => cell.step));
  const slack = rounds ? ((cells.length + 1) * step) / 2 : 0;
  return Math.abs(sumOf(cells) - total.value!) <= slack + 1e-6;
}

/** A column headed `Total`: checked where most rows agree with it, so that its addends are known. */
function totalColumns(table: Table, text: string): RuleResult[] {
  const column = table.header?.findIndex((cell, i) => i > 1 && isTotal(cell)) ?? -1;
  if (column < 0) return [];
  const additions = table.rows.flatMap((row) => {
    const total = row[column];
    const addends = row
      .slice(1, column)
      .filter((cell, i) => cell.value !== undefined && addsUp(table, i + 1, cell) && !cell.isPercent);
    return total?.value === undefined || total.isPercent || addends.length < 2 ? [] : [{ total, addends }];
  });
  const wrong = additions.filter(({ total, addends }) => !agrees(total, addends, table));
  if (additions.length < 2 || wrong.length * 2 > additions.length) return [];
  return wrong.flatMap((addition) => compare(addition, [], table, text) ?? []);
}
