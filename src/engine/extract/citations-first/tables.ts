import type { Block, Span } from "../../../model/index.ts";
import { tokenAt } from "../../reading.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { bodyAt, GENERAL_ASSEMBLY, isUnitedNationsBody, SECURITY_COUNCIL } from "./bodies.ts";
import { type CitationContext, type CitationDraft, spanOf } from "./draft.ts";
import { digits, type ResolutionNumber, readResolutionNumber } from "./resolution-number.ts";
import { normalForm } from "./resolutions.ts";

const YEAR = /^(?:19[4-9]\d|20\d\d)$/u;
const RESOLUTION_COLUMN = /\b(?:resolutions?|res\.?|number|no\.?|symbol|document)\b/iu;
const YEAR_COLUMN = /\b(?:year|date|adopted)\b/iu;

/** Reads the rows of tables of resolutions, both real tables and ones that were flattened into lines. */
export function readTables(context: CitationContext): CitationDraft[] {
  return [...readTableRows(context), ...readFlattened(context)];
}

interface Columns {
  readonly number: number;
  readonly year: number;
}

function readTableRows(context: CitationContext): CitationDraft[] {
  const { document, tokens } = context;
  const found: CitationDraft[] = [];
  let columns: Columns | undefined;
  let table = -1;
  let body: string | undefined;
  for (const block of document.blocks) {
    if (block.kind !== "tableRow" || !block.cells) continue;
    if (block.table !== table) {
      table = block.table ?? -1;
      columns = columnsOf(document.text, block.cells);
      body = bodyNear(context, block);
      if (columns) continue;
    }
    if (!columns) continue;
    body = bodyInRow(tokens, block) ?? body;
    const draft = rowDraft(context, block.cells, columns, body);
    if (draft) found.push(draft);
  }
  return found;
}

/** A table's columns, when its first row names one of numbers and one of years and speaks of resolutions. */
function columnsOf(text: string, cells: readonly Span[]): Columns | undefined {
  const names = cells.map(({ start, end }) => text.slice(start, Math.min(end, start + 80)));
  const year = names.findIndex((name) => YEAR_COLUMN.test(name));
  const number = names.findIndex((name, i) => i !== year && RESOLUTION_COLUMN.test(name));
  return number >= 0 && names.some((name) => /resolution|symbol/iu.test(name)) ? { number, year } : undefined;
}

function bodyInRow(tokens: Tokens, block: Block): string | undefined {
  const end = tokenAt(tokens, block.span.end);
  for (let i = tokenAt(tokens, block.span.start); i < end; i++) {
    const found = bodyAt(tokens, i, end);
    if (found && isUnitedNationsBody(found.body)) return found.body;
  }
  return undefined;
}

const LOOKBACK = 120;

/** The body named last before a table. */
function bodyNear({ tokens }: CitationContext, block: Block): string | undefined {
  const at = tokenAt(tokens, block.span.start);
  for (let i = at - 1; i >= Math.max(0, at - LOOKBACK); i--) {
    const found = bodyAt(tokens, i, at);
    if (found && isUnitedNationsBody(found.body)) return found.body;
  }
  return undefined;
}

function rowDraft(
  { tokens }: CitationContext,
  cells: readonly Span[],
  columns: Columns,
  body: string | undefined,
): CitationDraft | undefined {
  const cell = cells[columns.number];
  if (!cell || cell.end <= cell.start) return undefined;
  const first = tokenAt(tokens, cell.start);
  const end = tokenAt(tokens, cell.end);
  const number = readResolutionNumber(tokens, first, end);
  if (!number || number.next !== end) return undefined;
  const yearCell = cells[columns.year];
  const yearAt = yearCell ? tokenAt(tokens, yearCell.start) : -1;
  const year =
    yearCell && yearAt < tokens.count && tokens.start[yearAt]! < yearCell.end
      ? yearIn(tokens, yearAt, yearCell.end)
      : undefined;
  return tableDraft(tokens, number, year, body, spanOf(tokens, first, end));
}

function yearIn(tokens: Tokens, from: number, end: number): { year: number; at: number } | undefined {
  for (let at = from; at < tokens.count && tokens.end[at]! <= end; at++)
    if (tokens.kind[at] === NUMBER && YEAR.test(digits(tokens, at)))
      return { year: Number(digits(tokens, at)), at };
  return undefined;
}

function tableDraft(
  tokens: Tokens,
  number: ResolutionNumber,
  year: { year: number; at: number } | undefined,
  named: string | undefined,
  span: Span,
): CitationDraft | undefined {
  const body =
    number.session !== undefined ? GENERAL_ASSEMBLY : (named ?? (year ? SECURITY_COUNCIL : undefined));
  if (body === undefined) return undefined;
  const stated = number.year ?? year?.year;
  return {
    kind: "citation",
    form: "table",
    instrumentType: "resolution",
    body,
    bodyStated: named === body,
    number: number.number,
    ...(number.session === undefined ? {} : { session: number.session }),
    ...(stated === undefined ? {} : { year: stated }),
    ...(year === undefined ? {} : { dateSpan: spanOf(tokens, year.at, year.at + 1) }),
    normal: normalForm(body, number, stated),
    span,
    first: number.first,
    next: number.next,
  };
}

interface FlatRow {
  readonly block: number;
  readonly body: string | undefined;
  readonly number: ResolutionNumber;
  readonly year: { readonly year: number; readonly at: number };
}

/** Lines that begin with a number and a year, the first with the body before them, one after another. */
function readFlattened(context: CitationContext): CitationDraft[] {
  const { document, tokens } = context;
  const found: CitationDraft[] = [];
  let run: FlatRow[] = [];
  const close = () => {
    if (run.length >= 2 && run.some(({ body }) => body)) found.push(...runDrafts(tokens, run));
    run = [];
  };
  for (let b = 0; b < document.blocks.length; b++) {
    const row = document.blocks[b]!.kind === "tableRow" ? undefined : flatRow(tokens, b);
    if (row) run.push(row);
    else close();
  }
  close();
  return found;
}

const WORDS_OF_BODY = 6;

function flatRow(tokens: Tokens, block: number): FlatRow | undefined {
  const first = tokens.blockStart[block]!;
  const end = tokens.blockStart[block + 1]!;
  let at = first;
  let body: string | undefined;
  for (let i = first; i < Math.min(end, first + WORDS_OF_BODY) && body === undefined; i++) {
    const named = bodyAt(tokens, i, end);
    if (named && isUnitedNationsBody(named.body)) {
      body = named.body;
      at = named.next;
    }
  }
  const number = at < end ? readResolutionNumber(tokens, at, end) : undefined;
  if (!number || number.next >= end || tokens.kind[number.next] !== NUMBER) return undefined;
  const year = digits(tokens, number.next);
  return YEAR.test(year) ? { block, body, number, year: { year: Number(year), at: number.next } } : undefined;
}

function runDrafts(tokens: Tokens, run: readonly FlatRow[]): CitationDraft[] {
  let body: string | undefined;
  return run.flatMap((row) => {
    body = row.body ?? body;
    const span = spanOf(tokens, row.number.first, row.year.at + 1);
    const draft = tableDraft(tokens, row.number, row.year, body, span);
    return draft ? [{ ...draft, next: row.year.at + 1 }] : [];
  });
}
