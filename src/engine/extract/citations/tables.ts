import type { Block } from "../../../model/index.ts";
import { CLAIMED_BY_CITATION, claim, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NUMBER } from "../../text/tokens.ts";
import { BODY_FIRST, readBody } from "./bodies.ts";
import { type Designation, readDesignation } from "./designations.ts";
import { skipNumberLabel } from "./resolutions.ts";
import type { BodyMention, CitationScan, Draft } from "./scan.ts";
import { setDate } from "./stated-dates.ts";
import { readSymbol } from "./symbols.ts";
import { bracketedVote, voteInCell } from "./votes.ts";
import { POINT, SLASH } from "./words.ts";

const RESOLUTION_HEADERS = wordSet("resolution resolutions res");
const NUMBER_HEADERS = wordSet("number no symbol document instrument # № nr");
const DATE_HEADERS = wordSet("year date dated adopted adoption when");
const BODY_HEADERS = wordSet(
  "body organ organs organization organizations organisation organisations institution institutions bodies issuer",
);
const VOTE_HEADERS = wordSet("vote votes voting tally result");
export const HEADER_WORDS = [RESOLUTION_HEADERS, NUMBER_HEADERS, DATE_HEADERS, BODY_HEADERS] as const;
const LABELS = wordSet("resolution resolutions res unscr no");

/** Tokens of one cell, half-open. */
interface Cell {
  readonly first: number;
  readonly end: number;
}

interface Columns {
  readonly count: number;
  readonly number: number;
  readonly date: number;
  readonly body: number;
  readonly vote: number;
}

/** Reads the resolutions that the rows of tables list; the body is carried down where a row leaves it out. */
export function readTables(scan: CitationScan): void {
  const { blocks } = scan.reading.document;
  for (let b = 0; b < blocks.length; b++) {
    if (blocks[b]!.kind !== "tableRow") continue;
    let end = b + 1;
    while (end < blocks.length && blocks[end]!.kind === "tableRow" && blocks[end]!.table === blocks[b]!.table)
      end++;
    readTable(scan, b, end);
    b = end - 1;
  }
}

function readTable(scan: CitationScan, firstRow: number, endRow: number): void {
  const { blocks } = scan.reading.document;
  const columns = columnsOf(scan, cellsOf(scan, blocks[firstRow]!));
  if (!columns) return;
  const group = scan.groups++;
  let body: BodyMention | string | undefined;
  for (let row = firstRow + 1; row < endRow; row++) {
    const cells = alignedCells(cellsOf(scan, blocks[row]!), columns);
    body = bodyOfCell(scan, cells[columns.body]) ?? body;
    const draft = readNumberCell(scan, cells[columns.number]);
    if (!draft) continue;
    draft.group = group;
    if (draft.body === undefined && body !== undefined) setBody(draft, body);
    readDateCell(scan, draft, cells[columns.date]);
    readVoteCell(scan, draft, cells[columns.vote]);
    scan.add(draft);
    claim(scan.claims, draft.first, draft.end, CLAIMED_BY_CITATION);
  }
}

function setBody(draft: Draft, body: BodyMention | string): void {
  if (typeof body !== "string" && body.kind === "unitedNations") draft.saysUnitedNations = true;
  else {
    draft.body = typeof body === "string" ? body : body.body;
    draft.bodyStated = true;
  }
}

function cellsOf(scan: CitationScan, block: Block): Cell[] {
  return (block.cells ?? []).map(({ start, end }) => {
    const first = tokenAt(scan.tokens, start);
    let stop = first;
    while (stop < scan.tokens.count && scan.tokens.start[stop]! < end) stop++;
    return { first, end: stop };
  });
}

/** Which column holds what, by the words of the header row; undefined where no column holds resolutions. */
function columnsOf(scan: CitationScan, header: readonly Cell[]): Columns | undefined {
  const find = (words: { has(lexeme: number): boolean }) =>
    header.findIndex(({ first, end }) => hasAny(scan, first, Math.min(end, first + 8), words));
  const resolution = find(RESOLUTION_HEADERS);
  const body = find(BODY_HEADERS);
  const number = find(NUMBER_HEADERS);
  if (resolution < 0 && (body < 0 || number < 0)) return undefined;
  const holdsNumbers = resolution >= 0 ? resolution : number;
  const date = header.findIndex(
    ({ first, end }, i) => i !== holdsNumbers && hasAny(scan, first, Math.min(end, first + 8), DATE_HEADERS),
  );
  return {
    count: header.length,
    number: holdsNumbers,
    date,
    body: body === holdsNumbers ? -1 : body,
    vote: find(VOTE_HEADERS),
  };
}

export function hasAny(
  scan: CitationScan,
  first: number,
  end: number,
  words: { has(lexeme: number): boolean },
): boolean {
  for (let i = first; i < end; i++) if (words.has(scan.lexeme(i))) return true;
  return false;
}

/** A row that leaves out the leading body cell lacks a cell: its cells move to the right. */
function alignedCells(cells: readonly Cell[], columns: Columns): readonly (Cell | undefined)[] {
  const missing = columns.count - cells.length;
  return missing === 1 && columns.body === 0 ? [undefined, ...cells] : cells;
}

function bodyOfCell(scan: CitationScan, cell: Cell | undefined): BodyMention | string | undefined {
  if (!cell || cell.first === cell.end) return undefined;
  scan.limit(cell.first, cell.end);
  for (let i = cell.first; i < cell.end && i < cell.first + 12; i++) {
    if (!BODY_FIRST.has(scan.lexeme(i)) || readBody(scan, i) === 0) continue;
    return scan.bodies.at(-1);
  }
  const name = scan.text(cell.first, cell.end);
  return name.length <= 80 && /\p{L}{2}/u.test(name) ? name : undefined;
}

function readNumberCell(scan: CitationScan, cell: Cell | undefined): Draft | undefined {
  if (!cell || cell.first === cell.end) return undefined;
  scan.limit(cell.first, cell.end);
  let at = cell.first;
  let body: BodyMention | undefined;
  const afterBody = BODY_FIRST.has(scan.lexeme(at)) ? readBody(scan, at) : 0;
  if (afterBody > 0) {
    body = scan.bodies.at(-1);
    at = afterBody;
  }
  let labelled = false;
  while (at < cell.end && LABELS.has(scan.lexeme(at))) {
    labelled = true;
    at++;
    if (scan.lexeme(at) === POINT) at++;
  }
  const draft = scan.lexeme(at + 1) === SLASH ? symbolOf(scan, at + 1) : undefined;
  const found = draft ?? numberOf(scan, at, cell, labelled);
  if (found && body) setBody(found, body);
  return found;
}

function symbolOf(scan: CitationScan, slash: number): Draft | undefined {
  const floor = scan.floor;
  scan.floor = slash - 1;
  const found = readSymbol(scan, slash) > 0 ? scan.drafts.pop() : undefined;
  scan.floor = floor;
  return found && { ...found, form: "table" };
}

function numberOf(scan: CitationScan, at: number, cell: Cell, labelled: boolean): Draft | undefined {
  const found = readDesignation(scan.tokens, skipNumberLabel(scan, at), cell.end);
  if (!found || (!labelled && found.end < cell.end && scan.tokens.kind[found.end] === NUMBER))
    return undefined;
  const draft = tableDraft(scan, found);
  const vote = bracketedVote(scan, found.end, cell.end);
  return vote ? { ...draft, vote } : draft;
}

/** A resolution that a row of a table cites by its number. */
export function tableDraft(scan: CitationScan, found: Designation): Draft {
  return {
    first: found.first,
    end: found.end,
    phraseFirst: found.first,
    phraseEnd: found.end,
    form: "table",
    instrumentType: "resolution",
    bodyStated: false,
    number: found.number,
    lexical: found.shape,
    ...(found.session === undefined ? {} : { session: found.session }),
    ...(found.year === undefined ? {} : { year: found.year }),
    ...(found.yearAt === undefined ? {} : { dateSpan: scan.span(found.yearAt, found.yearAt + 1) }),
  };
}

function readVoteCell(scan: CitationScan, draft: Draft, cell: Cell | undefined): void {
  if (!cell || cell.first === cell.end || draft.vote) return;
  scan.limit(cell.first, cell.end);
  const vote = voteInCell(scan, cell.first, cell.end);
  if (vote) draft.vote = vote;
}

function readDateCell(scan: CitationScan, draft: Draft, cell: Cell | undefined): void {
  if (!cell || cell.first === cell.end) return;
  const date = scan.dateAt(cell.first);
  if (!date) return;
  setDate(draft, date);
  // The span of a row's citation runs over number and year where the columns stand side by side.
  if (cell.first >= draft.end && cell.first <= draft.end + 1 && date.date === undefined) {
    draft.end = date.next;
    delete draft.stop;
    delete draft.start;
  }
}
