import { searchedFields } from "../store/fields.ts";
import { type NewEntry, type NumberedSource, RETIREMENT, type StoreWriting } from "../store/store.ts";
import type { Connection } from "./connection.ts";
import { contentId, PART_SPACE, sqliteReading } from "./reading.ts";

/** What is done inside a transaction, in the SQL of SQLite. */
export function sqliteWriting(connection: Connection): StoreWriting {
  return {
    ...sqliteReading(connection),
    insert: async (entries) => entries.map((entry) => insert(connection, entry)),
    async update(sources) {
      for (const source of sources) update(connection, source);
    },
    async remove(source) {
      connection.run("DELETE FROM sources WHERE number = ?", [source]);
      connection.run("DELETE FROM names WHERE source = ?", [source]);
      removeRange(connection, "contents", "id", contentId(source, "bytes"), 2 * PART_SPACE);
      removeRange(connection, "texts", "id", source * PART_SPACE, PART_SPACE);
      removeRange(connection, "stretches", "rowid", source * PART_SPACE, PART_SPACE);
    },
    async insertSegment({ characters, blocks, sources }) {
      const segment = connection.run("INSERT INTO segments (characters, blocks, sources) VALUES (?, ?, ?)", [
        characters,
        blocks.length,
        JSON.stringify(sources),
      ]);
      blocks.forEach((block, i) => {
        connection.run("INSERT INTO blocks (id, data) VALUES (?, ?)", [segment * PART_SPACE + i, block]);
      });
    },
    async retireSegments(segments) {
      const wanted = JSON.stringify(segments);
      const current = connection.rows(
        "SELECT count(*) FROM segments WHERE retired IS NULL AND id IN (SELECT value FROM json_each(?))",
        [wanted],
      );
      if (Number(current[0]![0]) !== segments.length) return false;
      connection.run(
        "UPDATE segments SET retired = unixepoch() WHERE id IN (SELECT value FROM json_each(?))",
        [wanted],
      );
      return true;
    },
    async dropRetired() {
      for (const [segment] of connection.rows("SELECT id FROM segments WHERE retired < unixepoch() - ?", [
        RETIREMENT,
      ])) {
        removeRange(connection, "blocks", "id", Number(segment) * PART_SPACE, PART_SPACE);
        connection.run("DELETE FROM segments WHERE id = ?", [Number(segment)]);
      }
    },
  };
}

function insert(connection: Connection, { source, bytes, document, text, stretches }: NewEntry): number {
  const fields = searchedFields(source);
  const number = connection.run(
    `INSERT INTO sources (digest, retrieved, instrument, about, size, characters, record)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      fields.digest,
      fields.retrieved,
      fields.instrument,
      fields.about,
      source.size,
      source.characters,
      fields.record,
    ],
  );
  insertNames(connection, number, fields.names);
  insertParts(connection, "contents", contentId(number, "bytes"), bytes);
  insertParts(connection, "contents", contentId(number, "document"), document);
  insertParts(connection, "texts", number * PART_SPACE, text);
  stretches.forEach((words, i) => {
    connection.run("INSERT INTO stretches (rowid, words) VALUES (?, ?)", [number * PART_SPACE + i, words]);
  });
  return number;
}

function update(connection: Connection, { number, source }: NumberedSource): void {
  const { retrieved, instrument, about, record, names } = searchedFields(source);
  connection.run("UPDATE sources SET retrieved = ?, instrument = ?, about = ?, record = ? WHERE number = ?", [
    retrieved,
    instrument,
    about,
    record,
    number,
  ]);
  insertNames(connection, number, names);
}

/** Origins are only ever joined, so that no name goes. */
function insertNames(connection: Connection, source: number, names: readonly string[]): void {
  for (const name of names)
    connection.run("INSERT OR IGNORE INTO names (name, source) VALUES (?, ?)", [name, source]);
}

function insertParts(
  connection: Connection,
  table: string,
  firstId: number,
  parts: readonly Uint8Array[],
): void {
  parts.forEach((part, i) => {
    connection.run(`INSERT INTO ${table} (id, data) VALUES (?, ?)`, [firstId + i, part]);
  });
}

function removeRange(connection: Connection, table: string, column: string, first: number, count: number) {
  connection.run(`DELETE FROM ${table} WHERE ${column} BETWEEN ? AND ?`, [first, first + count - 1]);
}
