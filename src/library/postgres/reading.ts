import type { Source } from "../../model/index.ts";
import type { NumberedSource, StoreReading } from "../store/store.ts";
import type { Asking, Row } from "./connection.ts";

/** The questions to the database, in the SQL of PostgreSQL. */
export function postgresReading(database: Asking): StoreReading {
  const sources = async (condition: string, values: readonly unknown[]): Promise<NumberedSource[]> => {
    const rows = await database.rows(
      `SELECT number, record FROM onrecord.sources WHERE ${condition}`,
      values,
    );
    return rows.map(numbered);
  };
  return {
    byDigests: (digests) => sources("digest = ANY ($1::text[])", [digests]),
    byNumbers: (numbers) => sources("number = ANY ($1::int[])", [numbers]),
    async presentNumbers(numbers) {
      const sql = "SELECT number FROM onrecord.sources WHERE number = ANY ($1::int[])";
      return (await database.rows(sql, [numbers])).map(({ number }) => Number(number));
    },
    byDigestPrefix: (prefix) => sources("digest >= $1 AND digest < $2", [prefix, `${prefix}g`]),
    byName: (name) => sources("number IN (SELECT source FROM onrecord.names WHERE name = $1)", [name]),
    byInstruments: (instruments) => sources("instrument = ANY ($1::text[])", [instruments]),
    list({ words, instrument, after, limit }) {
      const values: unknown[] = [];
      const place = (value: unknown) => `$${values.push(value)}`;
      const conditions = words.map((word) => `position(${place(word)} IN about) > 0`);
      if (instrument !== undefined) conditions.push(`instrument = ${place(instrument)}`);
      if (after) conditions.push(`(retrieved, digest) > (${place(after.retrieved)}, ${place(after.digest)})`);
      const all = conditions.join(" AND ") || "TRUE";
      return sources(`${all} ORDER BY retrieved, digest LIMIT ${place(limit ?? null)}`, values);
    },
    async stretchesWith(words, limit) {
      const query = words.map((word) => `'${word}'`).join(" & ");
      const rows = await database.rows(
        `SELECT source, stretch FROM onrecord.stretches WHERE words @@ $1::tsquery
         ORDER BY source, stretch LIMIT $2`,
        [query, limit],
      );
      return rows.map(({ source, stretch }) => ({ source: Number(source), stretch: Number(stretch) }));
    },
    async content(source, kind) {
      const rows = await database.rows(
        "SELECT data FROM onrecord.contents WHERE source = $1 AND kind = $2 ORDER BY part",
        [source, kind === "document" ? 1 : 0],
      );
      return rows.map(blob);
    },
    async pieces(ranges) {
      const rows = await database.rows(
        `SELECT asked.ordinality::int AS asked, data
         FROM unnest($1::int[], $2::int[], $3::int[]) WITH ORDINALITY AS asked (source, first, last, ordinality)
         JOIN onrecord.texts ON texts.source = asked.source AND piece BETWEEN asked.first AND asked.last
         ORDER BY asked.ordinality, piece`,
        [
          ranges.map(({ source }) => source),
          ranges.map(({ first }) => first),
          ranges.map(({ last }) => last),
        ],
      );
      const found: Uint8Array[][] = ranges.map(() => []);
      for (const row of rows) found[Number(row.asked) - 1]!.push(blob(row));
      return found;
    },
    async segments() {
      const rows = await database.rows(
        "SELECT id, characters, blocks FROM onrecord.segments WHERE retired IS NULL ORDER BY id",
      );
      return rows.map(segment);
    },
    async segmentStates() {
      const rows = await database.rows(
        `SELECT id, characters, blocks, cardinality(sources) AS sources,
           (SELECT count(*)::int FROM onrecord.sources AS there WHERE there.number = ANY (segments.sources)) AS present
         FROM onrecord.segments WHERE retired IS NULL ORDER BY id`,
      );
      return rows.map((row) => ({
        ...segment(row),
        sources: Number(row.sources),
        present: Number(row.present),
      }));
    },
    async segmentSources(id) {
      const [row] = await database.rows("SELECT sources FROM onrecord.segments WHERE id = $1", [id]);
      return row ? (row.sources as number[]) : [];
    },
    async blocks(addresses) {
      const rows = await database.rows(
        `SELECT asked.ordinality::int AS asked, data
         FROM unnest($1::int[], $2::int[]) WITH ORDINALITY AS asked (segment, block, ordinality)
         JOIN onrecord.blocks USING (segment, block)`,
        [addresses.map(({ segment }) => segment), addresses.map(({ block }) => block)],
      );
      const found: (Uint8Array | undefined)[] = addresses.map(() => undefined);
      for (const row of rows) found[Number(row.asked) - 1] = blob(row);
      return found;
    },
    async totals() {
      const [row] = await database.rows(
        `SELECT count(*)::int AS sources, coalesce(sum(size), 0) AS bytes,
           coalesce(sum(characters), 0)::float8 AS characters FROM onrecord.sources`,
      );
      return {
        sources: Number(row!.sources),
        bytes: Number(row!.bytes),
        characters: Number(row!.characters),
      };
    },
  };
}

function numbered({ number, record }: Row): NumberedSource {
  return { number: Number(number), source: JSON.parse(String(record)) as Source };
}

function segment({ id, characters, blocks }: Row) {
  return { id: Number(id), characters: Number(characters), blockCount: Number(blocks) };
}

function blob({ data }: Row): Uint8Array {
  return data as Uint8Array;
}
