import type { PackRow } from "./pack-file.ts";

/** The instruments of a pack, in the order of its file. */
export interface PackRows {
  /** So many looks by number and by form are dearer by an index than by {@link PackRows.holding}. */
  readonly few: number;
  readonly all: () => readonly PackRow[];
  /** At least those in which these words stand as they are written. */
  readonly holding: (words: string) => readonly PackRow[];
  /** At least those with a name or an alias that folds to `folded`. */
  readonly perhapsNamed: (folded: string) => readonly PackRow[];
}

export function listedRows(rows: readonly PackRow[]): PackRows {
  return { few: 0, all: () => rows, holding: () => rows, perhapsNamed: () => rows };
}

const HEAD_END = '"instruments": [\n';
const NAME = '"name":"';
const ALIASES = '"aliases":';
const FEED = 10;
/** A search that finds more than this reads everything. */
const MOST = 500;

/**
 * The rows of a pack that was compiled with one row a line, each parsed when it is asked for: a document cites a few of the
 * thousands that a registry holds. Undefined where the file is laid out in another way. Gives the head as well, which is
 * JSON without the rows.
 */
export function rowsInLines(
  file: Uint8Array,
): { readonly head: string; readonly rows: PackRows } | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const lines = new RowLines(bytes, headEnd + HEAD_END.length);
  return {
    head: `${bytes.toString("utf8", 0, headEnd + HEAD_END.length)}]}`,
    rows: {
      few: 4,
      all: () => lines.all(),
      holding: (words) => lines.holding(JSON.stringify(words).slice(1, -1)),
      perhapsNamed: (folded) => lines.perhapsNamed(folded),
    },
  };
}

class RowLines {
  readonly #bytes: Buffer;
  readonly #first: number;
  /** Rows by where their line begins, so that each is one object however it was found. */
  readonly #parsed = new Map<number, PackRow>();
  #all: readonly PackRow[] | undefined;

  constructor(bytes: Buffer, first: number) {
    this.#bytes = bytes;
    this.#first = first;
  }

  all(): readonly PackRow[] {
    this.#all ??= this.#parseAll();
    return this.#all;
  }

  /** At once, which takes a third of the time of one by one; rows that were parsed before stay what they are. */
  #parseAll(): readonly PackRow[] {
    const rows = JSON.parse(`[${this.#bytes.toString("utf8", this.#first, this.#end())}]`) as PackRow[];
    let left = this.#parsed.size;
    for (
      let start = this.#first, i = 0;
      left > 0 && i < rows.length;
      start = this.#bytes.indexOf(FEED, start) + 1, i++
    ) {
      const known = this.#parsed.get(start);
      if (!known) continue;
      rows[i] = known;
      left--;
    }
    return rows;
  }

  /** Where the list of rows is closed. */
  #end(): number {
    return this.#bytes.lastIndexOf("]");
  }

  holding(words: string): readonly PackRow[] {
    const found: PackRow[] = [];
    for (let at = this.#bytes.indexOf(words, this.#first); at >= 0; ) {
      if (found.length === MOST) return this.all();
      const start = this.#bytes.lastIndexOf(FEED, at) + 1;
      if (!this.#isRow(start)) break;
      found.push(this.#rowAt(start));
      at = this.#bytes.indexOf(words, this.#endOf(start));
    }
    return found;
  }

  perhapsNamed(folded: string): readonly PackRow[] {
    const text = this.#bytes.toString("latin1");
    const starts = new Set<number>();
    for (let at = text.indexOf(NAME, this.#first); at >= 0; at = text.indexOf(NAME, at + 1))
      if (mayBegin(text, at + NAME.length, folded)) starts.add(text.lastIndexOf("\n", at) + 1);
    for (let at = text.indexOf(ALIASES, this.#first); at >= 0; at = text.indexOf(ALIASES, at + 1))
      starts.add(text.lastIndexOf("\n", at) + 1);
    return [...starts].sort((a, b) => a - b).map((start) => this.#rowAt(start));
  }

  #rowAt(start: number): PackRow {
    const known = this.#parsed.get(start);
    if (known) return known;
    const row = JSON.parse(this.#bytes.toString("utf8", start, this.#endOf(start))) as PackRow;
    this.#parsed.set(start, row);
    return row;
  }

  /** Where the row that begins at `start` ends, without the comma behind it. */
  #endOf(start: number): number {
    const feed = this.#bytes.indexOf(FEED, start);
    return this.#bytes[feed - 1] === COMMA ? feed - 1 : feed;
  }

  #isRow(start: number): boolean {
    return start >= this.#first && this.#bytes[start] === BRACE;
  }
}

/** Words that folding takes away or writes anew. */
const FOLDED_AWAY = new Set(["the", "v", "vs", "versus"]);

/** Whether the name that begins at `start` may fold to `folded`: the plain letters of its first word say so, where it has any. */
function mayBegin(text: string, start: number, folded: string): boolean {
  let at = start;
  for (; isLetter(text.charCodeAt(at) | 32); at++) {
    const letter = text.charCodeAt(at) | 32;
    if (letter !== folded.charCodeAt(at - start)) return FOLDED_AWAY.has(firstWord(text, start));
  }
  return true;
}

function firstWord(text: string, start: number): string {
  let end = start;
  while (isLetter(text.charCodeAt(end) | 32)) end++;
  return text.slice(start, end).toLowerCase();
}

function isLetter(unit: number): boolean {
  return unit >= SMALL_A && unit <= SMALL_Z;
}

const BRACE = 123;
const COMMA = 44;
const SMALL_A = 97;
const SMALL_Z = 122;
