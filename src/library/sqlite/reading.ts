import type { Source } from "../../model/index.ts";
import type { ContentKind, NumberedSource, StoreReading } from "../store/store.ts";
import type { Connection, Row, Value } from "./connection.ts";

/** Numbers of parts, pieces, stretches and blocks have this many bits in a row's id. */
export const PART_SPACE = 2 ** 20;

export function contentId(source: number, kind: ContentKind): number {
  return (source * 2 + (kind === "document" ? 1 : 0)) * PART_SPACE;
}

/** The questions to the database, in the SQL of SQLite. */
export function sqliteReading(connection: Connection): StoreReading {
  const sources = (condition: string, values: readonly Value[]): NumberedSource[] =>
    connection.rows(`SELECT number, record FROM sources WHERE ${condition}`, values).map(numbered);
  const oneOf = (column: string) => `${column} IN (SELECT value FROM json_each(?))`;
  return {
    byDigests: async (digests) => sources(oneOf("digest"), [JSON.stringify(digests)]),
    byNumbers: async (numbers) => sources(oneOf("number"), [JSON.stringify(numbers)]),
    async presentNumbers(numbers) {
      const sql = `SELECT number FROM sources WHERE ${oneOf("number")}`;
      return connection.rows(sql, [JSON.stringify(numbers)]).map(([number]) => Number(number));
    },
    byDigestPrefix: async (prefix) => sources("digest >= ? AND digest < ?", [prefix, `${prefix}g`]),
    byName: async (name) => sources("number IN (SELECT source FROM names WHERE name = ?)", [name]),
    byInstruments: async (instruments) => sources(oneOf("instrument"), [JSON.stringify(instruments)]),
    async list({ words, instrument, after, limit }) {
      const conditions = [
        ...words.map(() => "instr(about, ?) > 0"),
        ...(instrument === undefined ? [] : ["instrument = ?"]),
        ...(after ? ["(retrieved, digest) > (?, ?)"] : []),
      ];
      const values = [
        ...words,
        ...(instrument === undefined ? [] : [instrument]),
        ...(after ? [after.retrieved, after.digest] : []),
        limit ?? -1,
      ];
      return sources(`${conditions.join(" AND ") || "TRUE"} ORDER BY retrieved, digest LIMIT ?`, values);
    },
    async stretchesWith(words, limit) {
      const match = words.map((word) => `"${word}"`).join(" AND ");
      return connection
        .rows("SELECT rowid FROM stretches WHERE stretches MATCH ? ORDER BY rowid LIMIT ?", [match, limit])
        .map(([id]) => ({
          source: Math.floor(Number(id) / PART_SPACE),
          stretch: Number(id) % PART_SPACE,
        }));
    },
    content: async (source, kind) => range(connection, "contents", contentId(source, kind), PART_SPACE - 1),
    pieces: async (ranges) =>
      ranges.map(({ source, first, last }) =>
        range(connection, "texts", source * PART_SPACE + first, last - first),
      ),
    async segments() {
      return connection
        .rows("SELECT id, characters, blocks FROM segments WHERE retired IS NULL ORDER BY id")
        .map(([id, characters, blocks]) => ({
          id: Number(id),
          characters: Number(characters),
          blockCount: Number(blocks),
        }));
    },
    async segmentStates() {
      return connection
        .rows(
          `SELECT id, characters, blocks, json_array_length(sources),
             (SELECT count(*) FROM json_each(segments.sources) JOIN sources ON number = value)
           FROM segments WHERE retired IS NULL ORDER BY id`,
        )
        .map(([id, characters, blocks, all, present]) => ({
          id: Number(id),
          characters: Number(characters),
          blockCount: Number(blocks),
          sources: Number(all),
          present: Number(present),
        }));
    },
    async segmentSources(segment) {
      const [row] = connection.rows("SELECT sources FROM segments WHERE id = ?", [segment]);
      return row ? (JSON.parse(String(row[0])) as number[]) : [];
    },
    blocks: async (addresses) =>
      addresses.map(({ segment, block }) => range(connection, "blocks", segment * PART_SPACE + block, 0)[0]),
    async totals() {
      const [row] = connection.rows(
        "SELECT count(*), coalesce(sum(size), 0), coalesce(sum(characters), 0) FROM sources",
      );
      const [sources, bytes, characters] = row!.map(Number);
      return { sources: sources!, bytes: bytes!, characters: characters! };
    },
  };
}

function numbered([number, record]: Row): NumberedSource {
  return { number: Number(number), source: JSON.parse(String(record)) as Source };
}

function range(connection: Connection, table: string, first: number, more: number): Uint8Array[] {
  return connection
    .rows(`SELECT data FROM ${table} WHERE id BETWEEN ? AND ? ORDER BY id`, [first, first + more])
    .map(([data]) => new Uint8Array(data as ArrayBuffer));
}
