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
  return tablesOf(analysis.document).flatMap((table) => {
    const results = [...totalRows(table, text), ...unnamedTotals(table, text), ...totalColumns(table, text)];
    return results.filter(({ span }, i) => results.findIndex((other) => other.span === span) === i);
  });
}

const TOTAL =
  /^(?:grand |overall |sub-?|the )?(?:totals?|sum)\b|^(?:in total|in all|altogether|all together|all told|together|combined|overall)$|\btotal$/iu;
const SUBTOTAL = /^sub-?total/iu;
/** Labels that stand for a total, or for a row of its own: the numbers must say so as well. */
const WHOLE =
  /^(?:all|whole|entire|both|everybody|everyone|everything|year|full year|whole year|week|season|month|network|nationwide|country|world|sum)(?: [\p{L}' ]+)?$/iu;
/** Rows that tell something of the rows beside them and are no values of their own. */
const ASIDE =
  /^(?:of (?:which|whom|these|them)|thereof|incl(?:uding|\.)?|average|mean|median|share|per ?cent|percentage|%|change|difference|previous|last year|target)\b/iu;
/** Columns that do not add up. */
const NO_SUM =
  /\b(?:years?|rank|ranking|no|nr|number of the|pos|position|place|average|avg|mean|median|rate|per|price|age|density|change|growth|difference|ratio|index|score|speed|temperature|date|time|since|founded|id|code|margin|turnout|height|depth|elevation)\b|^#|[%±Δ]/iu;
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

/** A total of one column that no other supports is one only where it comes as close as this. */
const CLOSE = 0.15;
/** Sums of small numbers agree by chance. */
const LEAST_TOTAL = 30;

/**
 * The first or last row of a table without a named total: its label (`All branches`) or other columns that do add up
 * say that it is one.
 */
function unnamedTotals(table: Table, text: string): RuleResult[] {
  const last = table.rows.length - 1;
  if (table.rows.length < 3 || table.rows.some(([label]) => isTotal(label))) return [];
  for (const r of [last, 0]) {
    const row = table.rows[r]!;
    if (row[0]?.value !== undefined) continue;
    const additions: Addition[] = [];
    for (let c = 1; c < row.length; c++) {
      const total = row[c]!;
      const addends = r === 0 ? columnOf(table, c, 1, last + 1) : columnOf(table, c, 0, r);
      if (total.value !== undefined && addends.length > 1 && addsUp(table, c, total))
        additions.push({ total, addends });
    }
    const wrong = additions.filter(({ total, addends }) => !agrees(total, addends, table));
    const right = additions.filter(
      (addition) => !wrong.includes(addition) && addition.total.value! >= LEAST_TOTAL,
    ).length;
    const isNamed = WHOLE.test(row[0]?.words ?? "");
    if (right < (isNamed ? 0 : 1) || wrong.length > Math.max(1, right)) continue;
    const found = wrong.flatMap((addition) => {
      const { total, addends } = addition;
      const isClose = distance(addends, total) <= CLOSE * sumOf(addends);
      return right > 1 || isClose ? (compare(addition, [], table, text, right === 0) ?? []) : [];
    });
    if (found.length > 0) return found;
  }
  return [];
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
    .filter((row, i) => !except.includes(from + i) && !isTotal(row[0]) && !ASIDE.test(row[0]?.words ?? ""))
    .flatMap((row) => row[column] ?? [])
    .filter(({ value }) => value !== undefined);
}

function addsUp(table: Table, column: number, total: Cell): boolean {
  const head = table.header?.[column]?.words ?? "";
  if (total.isPercent || head.includes("%")) return total.value === 100 || total.isPercent;
  return !NO_SUM.test(head) || /^(?:number|no\.?) of\b/iu.test(head);
}

function compare(
  { total, addends }: Addition,
  others: readonly (readonly Cell[])[],
  table: Table,
  text: string,
  isUnsure = false,
): RuleResult | undefined {
  if (addends.length < 2 || [addends, ...others].some((cells) => agrees(total, cells, table)))
    return undefined;
  const sum = sumOf(addends);
  // A total of quite another size is the total of something else.
  if (Math.abs(sum - total.value!) > 0.35 * Math.max(Math.abs(sum), Math.abs(total.value!))) return undefined;
  if (addends.some((cell) => cell.isPercent !== total.isPercent)) return undefined;
  // Percentages add up to a hundred, or they are no shares of one whole.
  if (total.isPercent && total.value !== 100 && !agrees({ ...total, value: 100 }, addends, table))
    return undefined;
  const isSimple = others.length === 0 && !isUnsure;
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

/** How many rows must agree with a column that no head calls a total. */
const LEAST_ROWS = 3;

/** A column headed `Total`, or one that most rows make a total: checked where most rows agree, so that its addends are known. */
function totalColumns(table: Table, text: string): RuleResult[] {
  const named = table.header?.findIndex((cell, i) => i > 1 && isTotalHead(cell)) ?? -1;
  const column = named > 0 ? named : Math.max(...table.rows.map((row) => row.length)) - 1;
  if (column < 3 && named < 0) return [];
  const additions = table.rows.flatMap((row) => {
    const total = row[column];
    const addends = row
      .slice(1, column)
      .filter((cell, i) => cell.value !== undefined && addsUp(table, i + 1, cell) && !cell.isPercent);
    return total?.value === undefined || total.isPercent || addends.length < 2 || ASIDE.test(row[0]!.words)
      ? []
      : [{ total, addends }];
  });
  const wrong = additions.filter(({ total, addends }) => !agrees(total, addends, table));
  const right = additions.length - wrong.length;
  if (additions.length < 2 || wrong.length > right) return [];
  if (named < 0 && (right < LEAST_ROWS || wrong.length * 3 > right)) return [];
  return wrong.flatMap((addition) => compare(addition, [], table, text) ?? []);
}

function isTotalHead(cell: Cell): boolean {
  return isTotal(cell) || (cell.value === undefined && /^(?:all|both)\b/iu.test(cell.words));
}
