import type { Span } from "../../../model/index.ts";
import { nearnessOf, numeralOf } from "../figure-near.ts";
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
    const isDoubtful = DOUBLY.test(`${table.notes} ${table.words}`);
    if (isDoubtful) return plainSlips(table, text);
    const rows = [...totalRows(table, text), ...unnamedTotals(table, text)];
    const results = [...rows, ...totalColumns(table, text, rows)];
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
/** Those of them that are nothing else. */
const ASIDE_ONLY =
  /^(?:of (?:which|whom|these|them)|thereof|incl(?:uding|\.)?|average|mean|median|share|per ?cent|percentage|%|change|difference|previous|last year)\b/iu;
/** What is taken away from the rows above. */
const DEDUCTED = /^(?:less|minus|deduct(?:ed|ions?)?)\b(?! than)/iu;
/** `Total`, `Grand total`: of everything above, where `Total spending` is of one thing. */
const TOTAL_ONLY =
  /^(?:(?:grand|overall|the) )?totals?$|^(?:in|all) |^(?:altogether|together|combined|overall)$/iu;
/** Words near a table that say that its rows overlap, or that its total is no sum of them. */
const DOUBLY =
  /\b(?:do(?:es)? not (?:add|sum)|don't add|need not add|cannot be added|count(?:ed|s)? (?:twice|in (?:both|each|every|several)|more than once|only once|once)|double[- ]count|more than one|unique|distinct|overlap|several (?:answers|categories))/iu;
/** Columns that grow from row to row add up to nothing. */
const GROWING = /\b(?:cumulative|running|to date|balance|so far)\b/iu;
/** Columns that do not add up. */
const NO_SUM =
  /\b(?:years?|rank|ranking|no|nr|number of the|pos|position|place|average|avg|mean|median|rate|per|price|age|density|change|growth|difference|ratio|index|score|speed|temperature|date|time|since|founded|id|code|margin|turnout|height|depth|elevation)\b|^#|[%±Δ]/iu;
/** Heads of values of a year. */
const OF_YEAR =
  /\b(?:last|this|previous|next|prior|current|the|financial|fiscal|school|budget) year\b|\byear (?:before|earlier|ended|ending|to)\b|^year \d{4}$/giu;
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
      // `Total income`, then `Total spending`: the second has no rows of its own.
      if (isGrand && addends.length === 0 && !TOTAL_ONLY.test(row[0]!.words)) continue;
      const inner = columnOf(table, c, from, r, innerTotals(table, from, r));
      // `Target` is a sort of hops as well.
      const named = columnOf(table, c, from, r, [], ASIDE_ONLY);
      const options = [
        addends,
        ...(named.length > addends.length ? [named] : []),
        ...(inner.length < addends.length && inner.length > 1 ? [inner] : []),
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

/** Columns that add up show that no row is counted twice, whatever the words near a table seem to say. */
const LEAST_COLUMNS = 2;

/** Totals of a table near which words speak of overlaps: only where other columns add up and the total is a slip of its sum. */
function plainSlips(table: Table, text: string): RuleResult[] {
  const last = table.rows.length - 1;
  const row = table.rows[last];
  if (!row || !isTotal(row[0]) || table.rows.slice(0, last).some(([label]) => isTotal(label))) return [];
  const additions = row.flatMap((total, c): Addition[] =>
    c > 0 && total.value !== undefined && addsUp(table, c, total)
      ? [{ total, addends: columnOf(table, c, 0, last) }]
      : [],
  );
  const wrong = additions.filter(({ total, addends }) => !agrees(total, addends, table));
  const right = additions.length - wrong.length;
  return wrong.length === 1 && right >= LEAST_COLUMNS && isSlip(wrong[0]!)
    ? [compare(wrong[0]!, [], table, text, true) ?? []].flat()
    : [];
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
    const label = row[0]?.words ?? "";
    const isNamed = WHOLE.test(label) || (AMOUNT.test(label) && additions.every(isSlip));
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

/** Labels that may stand for a sum, where the value differs from it by one slip of the pen. */
const AMOUNT =
  /^(?:turnover|revenues?|sales|income|receipts|spending|expenditure|expenses|outlay|costs?|budget|workforce|staff|population|electorate|votes cast|output|harvest|production)\b/iu;

function isSlip({ total, addends }: Addition): boolean {
  const near = nearnessOf(numeralOf(total.value!), numeralOf(sumOf(addends)));
  return addends.length > 2 && near !== undefined && near.kind !== "close" && near.digits > 2;
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
  asides = ASIDE,
): Cell[] {
  return table.rows
    .slice(from, to)
    .filter((row, i) => !except.includes(from + i) && !isTotal(row[0]) && !asides.test(row[0]?.words ?? ""))
    .flatMap((row) => {
      const cell = row[column];
      if (cell?.value === undefined) return [];
      return DEDUCTED.test(row[0]!.words) && cell.value > 0 ? { ...cell, value: -cell.value } : cell;
    });
}

/** Rows between two others that are, in each column, the sum of at least two rows next to them: totals without the word. */
function innerTotals(table: Table, from: number, to: number): number[] {
  const rows = table.rows.slice(from, to);
  if (rows.length > MOST_INNER) return [];
  const found: number[] = [];
  for (let r = 0, above = 0; r < rows.length; r++) {
    if (isSumOf(rows[r]!, rows.slice(above, r).toReversed())) above = r + 1;
    else if (!isSumOf(rows[r]!, rows.slice(r + 1))) continue;
    found.push(from + r);
  }
  return found;
}

/** Looking for them takes the square of the rows. */
const MOST_INNER = 60;

/** Whether some first two or more of the rows add up to a row in all of its columns. */
function isSumOf(row: readonly Cell[], others: readonly (readonly Cell[])[]): boolean {
  const columns = row.flatMap(({ value }, c) => (c > 0 && value !== undefined && value !== 0 ? c : []));
  const isTold = columns.some((c) => Math.abs(row[c]!.value!) >= LEAST_TOTAL) || columns.length > 2;
  if (!isTold || isTotal(row[0])) return false;
  const sums = columns.map(() => 0);
  for (const [i, other] of others.entries()) {
    for (const [k, c] of columns.entries()) sums[k]! += other[c]?.value ?? 0;
    if (i > 0 && sums.every((sum, k) => Math.abs(sum - row[columns[k]!]!.value!) < 1e-6)) return true;
  }
  return false;
}

function addsUp(table: Table, column: number, total: Cell): boolean {
  const head = (table.header?.[column]?.words ?? "").replace(OF_YEAR, "");
  if (GROWING.test(head) && isGrowing(table, column)) return false;
  if (total.isPercent || head.includes("%")) return total.value === 100 || total.isPercent;
  return !NO_SUM.test(head) || /^(?:number|no\.?) of\b/iu.test(head);
}

function isGrowing(table: Table, column: number): boolean {
  const values = table.rows.flatMap((row) => row[column]?.value ?? []);
  return values.every((value, i) => i === 0 || value >= values[i - 1]!);
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
  const rounds =
    total.isPercent ||
    cells.some(({ step }) => step < 1) ||
    SCALED.test(table.words) ||
    /\brounded\b|\brounding\b/iu.test(table.notes);
  const step = Math.max(total.step, ...cells.map((cell) => cell.step));
  const slack = rounds ? ((cells.length + 1) * step) / 2 : 0;
  return Math.abs(sumOf(cells) - total.value!) <= slack + 1e-6;
}

/** How many rows must agree with a column that no head calls a total. */
const LEAST_ROWS = 3;

/** A column headed `Total`, or one that most rows make a total: checked where most rows agree, so that its addends are known. */
function totalColumns(table: Table, text: string, reported: readonly RuleResult[]): RuleResult[] {
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
  const wrong = additions.filter(
    ({ total, addends }) =>
      !agrees(total, addends, table) && !agrees(total, mended(addends, reported), table),
  );
  const right = additions.length - wrong.length;
  if (additions.length < 2 || wrong.length > right) return [];
  if (named < 0 && (right < LEAST_ROWS || wrong.length * 3 > right)) return [];
  return wrong.flatMap((addition) => compare(addition, [], table, text) ?? []);
}

/** A total found to be wrong spoils the row that it stands in: its right value is held against the total of that. */
function mended(addends: readonly Cell[], reported: readonly RuleResult[]): Cell[] {
  return addends.map((cell) => {
    const found = reported.find(({ span }) => span === cell.span)?.suggestion;
    return found === undefined ? cell : { ...cell, value: Number(found.replaceAll(",", "")) };
  });
}

function isTotalHead(cell: Cell): boolean {
  return isTotal(cell) || (cell.value === undefined && /^(?:all|both)\b/iu.test(cell.words));
}
