import { rmSync } from "node:fs";
import search from "approx-string-match";
import {
  buildSegment,
  type IndexedText,
  MemoryStorage,
  QuoteIndex,
  type QuoteIndexStorage,
} from "../../src/engine/align/index.ts";
import type { Sample } from "./quotations.ts";
import { type Paragraph, paragraphsOf } from "./texts.ts";

/** Something that finds quotations in texts. */
export interface System {
  readonly name: string;
  /** Milliseconds that building took, and bytes of what was built beside the texts; 0 for none. */
  readonly buildTime: number;
  readonly bytes: number;
  find(sample: Sample): Promise<Paragraph | undefined>;
  close(): void;
}

/** Code units that are indexed as one segment, as a library does it when many texts are added. */
const BATCH = 8_000_000;

function batchesOf(texts: readonly IndexedText[]): IndexedText[][] {
  const batches: IndexedText[][] = [[]];
  let size = 0;
  for (const text of texts) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push(text);
    size += text.text.length;
  }
  return batches;
}

async function quoteIndexFind(index: QuoteIndex, { quotation }: Sample): Promise<Paragraph | undefined> {
  return (await index.find(quotation))[0];
}

/** The quote index, all of it in memory. */
export function inMemory(texts: readonly IndexedText[]): System {
  const storage = new MemoryStorage();
  const start = performance.now();
  for (const batch of batchesOf(texts)) storage.add(batch);
  const buildTime = performance.now() - start;
  const index = new QuoteIndex(storage);
  return {
    name: "onrecord, in memory",
    buildTime,
    bytes: storage.size,
    find: (sample) => quoteIndexFind(index, sample),
    close: () => {},
  };
}

interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  raw(): Statement;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

async function openDatabase(path: string): Promise<Database> {
  rmSync(path, { force: true });
  const { default: Binding } = (await import("libsql")) as unknown as {
    default: new (path: string) => Database;
  };
  const database = new Binding(path);
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
  return database;
}

/** The quote index in a file of SQLite, which holds the texts as well, in pieces. */
export async function onDisk(texts: readonly IndexedText[], path: string): Promise<System> {
  const database = await openDatabase(path);
  database.exec("CREATE TABLE blocks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
  database.exec("CREATE TABLE pieces (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  const insertPiece = database.prepare("INSERT INTO pieces VALUES (?, ?)");
  database.exec("BEGIN");
  for (const { source, text } of texts)
    for (let at = 0; at < text.length; at += PIECE)
      insertPiece.run(source * NUMBERS + at / PIECE, text.slice(at, at + PIECE));
  database.exec("COMMIT");
  const insert = database.prepare("INSERT INTO blocks VALUES (?, ?)");
  const stored: { id: number; characters: number; blockCount: number }[] = [];
  let bytes = 0;
  const start = performance.now();
  for (const [id, batch] of batchesOf(texts).entries()) {
    const { blocks, characters } = buildSegment(batch);
    database.exec("BEGIN");
    for (const [n, block] of blocks.entries()) {
      insert.run(id * NUMBERS + n, block);
      bytes += block.length;
    }
    database.exec("COMMIT");
    stored.push({ id, characters, blockCount: blocks.length });
  }
  const buildTime = performance.now() - start;
  const index = new QuoteIndex(sqliteStorage(database, stored));
  return {
    name: "onrecord, SQLite file",
    buildTime,
    bytes,
    find: (sample) => quoteIndexFind(index, sample),
    close: () => {
      database.close();
      rmSync(path, { force: true });
    },
  };
}

const NUMBERS = 2 ** 20;
const PIECE = 4096;

function sqliteStorage(
  database: Database,
  stored: readonly { id: number; characters: number; blockCount: number }[],
): QuoteIndexStorage {
  const block = database.prepare("SELECT bytes FROM blocks WHERE id = ?").raw();
  const pieces = database.prepare("SELECT text FROM pieces WHERE id BETWEEN ? AND ? ORDER BY id").raw();
  return {
    segments: async () => stored,
    blocks: async (addresses) =>
      addresses.map(({ segment, block: n }) => {
        const [row] = block.all(segment * NUMBERS + n) as [ArrayBuffer][];
        return new Uint8Array(row![0]);
      }),
    texts: async (slices) =>
      slices.map(({ source, start, end }) => {
        const first = Math.floor(start / PIECE);
        const last = Math.min(NUMBERS - 1, Math.floor(end / PIECE));
        const rows = pieces.all(source * NUMBERS + first, source * NUMBERS + last) as [string][];
        const text = rows.map(([piece]) => piece).join("");
        return text.slice(start - first * PIECE, end - first * PIECE);
      }),
  };
}

/** Full-text search of SQLite, one row a paragraph, any of the words, ranked by bm25. */
export async function fullText(texts: readonly IndexedText[], path: string): Promise<System> {
  const database = await openDatabase(path);
  database.exec("CREATE VIRTUAL TABLE paragraphs USING fts5(text)");
  const rows = texts.flatMap((text) => paragraphsOf(text).map((place) => ({ place, text })));
  const insert = database.prepare("INSERT INTO paragraphs (rowid, text) VALUES (?, ?)");
  const start = performance.now();
  database.exec("BEGIN");
  for (const [i, { place, text }] of rows.entries())
    insert.run(i + 1, text.text.slice(place.start, place.end));
  database.exec("COMMIT");
  const buildTime = performance.now() - start;
  const [size] = database.prepare("SELECT sum(length(block)) FROM paragraphs_data").raw().all() as [number][];
  const best = database
    .prepare("SELECT rowid FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT 1")
    .raw();
  return {
    name: "FTS5, any word, bm25",
    buildTime,
    bytes: size![0],
    async find({ quotation }) {
      const words = quotation.match(/[\p{L}\p{N}]+/gu) ?? [];
      const [row] = best.all(words.map((word) => `"${word}"`).join(" OR ")) as [number][];
      return row && rows[row[0] - 1]!.place;
    },
    close: () => {
      database.close();
      rmSync(path, { force: true });
    },
  };
}

/** Scanning all texts for the stretch with the fewest characters edited, at most half of them. */
export function scanning(texts: readonly IndexedText[]): System {
  return {
    name: "approx-string-match",
    buildTime: 0,
    bytes: 0,
    async find({ quotation }) {
      let best:
        | { readonly source: number; readonly start: number; readonly end: number; readonly errors: number }
        | undefined;
      for (const { source, text } of texts) {
        const most = best ? best.errors - 1 : Math.floor(quotation.length / 2);
        if (most < 0) break;
        for (const { start, end, errors } of search(text, quotation, most))
          if (!best || errors < best.errors) best = { source, start, end, errors };
      }
      return best;
    },
    close: () => {},
  };
}
