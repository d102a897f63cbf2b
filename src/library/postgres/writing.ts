import { searchedFields } from "../store/fields.ts";
import { type NewEntry, type NumberedSource, RETIREMENT, type StoreWriting } from "../store/store.ts";
import type { Asking } from "./connection.ts";
import { postgresReading } from "./reading.ts";

/** Bytes sent with one statement: large enough that the way there and back does not count. */
const STATEMENT_BYTES = 4_000_000;

/** What is done inside a transaction, in the SQL of PostgreSQL. */
export function postgresWriting(database: Asking): StoreWriting {
  return {
    ...postgresReading(database),
    insert: (entries) => insert(database, entries),
    async update(sources) {
      for (const source of sources) await update(database, source);
    },
    async remove(source) {
      await database.rows("DELETE FROM onrecord.sources WHERE number = $1", [source]);
      for (const table of ["names", "contents", "texts", "stretches"])
        await database.rows(`DELETE FROM onrecord.${table} WHERE source = $1`, [source]);
    },
    async insertSegment({ characters, blocks, sources }) {
      const [row] = await database.rows(
        "INSERT INTO onrecord.segments (characters, blocks, sources) VALUES ($1, $2, $3) RETURNING id",
        [characters, blocks.length, sources],
      );
      const rows = blocks.map((data, block) => ({ keys: [Number(row!.id), block], data }));
      await insertBlobs(database, "blocks (segment, block, data)", 2, rows);
    },
    async retireSegments(segments) {
      const found = await database.rows(
        "SELECT id FROM onrecord.segments WHERE retired IS NULL AND id = ANY ($1::int[])",
        [segments],
      );
      if (found.length !== segments.length) return false;
      await database.rows("UPDATE onrecord.segments SET retired = now() WHERE id = ANY ($1::int[])", [
        segments,
      ]);
      return true;
    },
    async dropRetired() {
      const dropped = await database.rows(
        "DELETE FROM onrecord.segments WHERE retired < now() - make_interval(secs => $1) RETURNING id",
        [RETIREMENT],
      );
      if (dropped.length > 0)
        await database.rows("DELETE FROM onrecord.blocks WHERE segment = ANY ($1::int[])", [
          dropped.map(({ id }) => id),
        ]);
    },
  };
}

async function insert(database: Asking, entries: readonly NewEntry[]): Promise<readonly number[]> {
  const numbers = await insertSources(database, entries);
  const each = <T>(rowsOf: (entry: NewEntry, number: number) => readonly T[]): T[] =>
    entries.flatMap((entry, i) => rowsOf(entry, numbers[i]!));
  await insertNames(
    database,
    each(({ source }, number) => searchedFields(source).names.map((name) => ({ number, name }))),
  );
  await insertBlobs(
    database,
    "contents (source, kind, part, data)",
    3,
    each(({ bytes, document }, number) => [
      ...bytes.map((data, part) => ({ keys: [number, 0, part], data })),
      ...document.map((data, part) => ({ keys: [number, 1, part], data })),
    ]),
  );
  await insertBlobs(
    database,
    "texts (source, piece, data)",
    2,
    each(({ text }, number) => text.map((data, piece) => ({ keys: [number, piece], data }))),
  );
  await insertStretches(
    database,
    each(({ stretches }, number) => stretches.map((words, stretch) => ({ number, stretch, words }))),
  );
  return numbers;
}

async function insertSources(database: Asking, entries: readonly NewEntry[]): Promise<number[]> {
  const fields = entries.map(({ source }) => searchedFields(source));
  const numbers = new Map<string, number>();
  for (const some of slices(fields, ({ record, about }) => record.length + about.length)) {
    const sources = some.map((index) => entries[index]!.source);
    const own = some.map((index) => fields[index]!);
    const rows = await database.rows(
      `INSERT INTO onrecord.sources (digest, retrieved, instrument, about, record, size, characters)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::int[])
       RETURNING number, digest`,
      [
        own.map(({ digest }) => digest),
        own.map(({ retrieved }) => retrieved),
        own.map(({ instrument }) => instrument),
        own.map(({ about }) => about),
        own.map(({ record }) => record),
        sources.map(({ size }) => size),
        sources.map(({ characters }) => characters),
      ],
    );
    for (const { number, digest } of rows) numbers.set(String(digest), Number(number));
  }
  return fields.map(({ digest }) => numbers.get(digest)!);
}

async function insertNames(
  database: Asking,
  names: readonly { readonly number: number; readonly name: string }[],
): Promise<void> {
  for (const some of slices(names, ({ name }) => name.length)) {
    const own = some.map((index) => names[index]!);
    await database.rows(
      "INSERT INTO onrecord.names (source, name) SELECT * FROM unnest($1::int[], $2::text[])",
      [own.map(({ number }) => number), own.map(({ name }) => name)],
    );
  }
}

async function insertStretches(
  database: Asking,
  stretches: readonly { readonly number: number; readonly stretch: number; readonly words: string }[],
): Promise<void> {
  for (const some of slices(stretches, ({ words }) => words.length)) {
    const own = some.map((index) => stretches[index]!);
    // The cast takes each word as it is, where to_tsvector would look for numbers, addresses and hyphens in them.
    await database.rows(
      `INSERT INTO onrecord.stretches (source, stretch, words)
       SELECT number, stretch, array_to_tsvector(string_to_array(words, ' '))
       FROM unnest($1::int[], $2::int[], $3::text[]) AS given (number, stretch, words)`,
      [own.map(({ number }) => number), own.map(({ stretch }) => stretch), own.map(({ words }) => words)],
    );
  }
}

/** Inserts rows of a few numbers and a blob; `into` names table and columns. */
async function insertBlobs(
  database: Asking,
  into: string,
  keyCount: number,
  rows: readonly { readonly keys: readonly number[]; readonly data: Uint8Array }[],
): Promise<void> {
  const keyPositions = Array.from({ length: keyCount }, (_, key) => key);
  const types = [...keyPositions.map(() => "int[]"), "bytea[]"];
  const parameters = types.map((type, i) => `$${i + 1}::${type}`).join(", ");
  for (const some of slices(rows, ({ data }) => data.length)) {
    const own = some.map((index) => rows[index]!);
    await database.rows(`INSERT INTO onrecord.${into} SELECT * FROM unnest(${parameters})`, [
      ...keyPositions.map((key) => own.map(({ keys }) => keys[key]!)),
      own.map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.length)),
    ]);
  }
}

async function update(database: Asking, { number, source }: NumberedSource): Promise<void> {
  const { retrieved, instrument, about, record, names } = searchedFields(source);
  await database.rows(
    "UPDATE onrecord.sources SET retrieved = $2, instrument = $3, about = $4, record = $5 WHERE number = $1",
    [number, retrieved, instrument, about, record],
  );
  await database.rows("DELETE FROM onrecord.names WHERE source = $1", [number]);
  await insertNames(
    database,
    names.map((name) => ({ number, name })),
  );
}

/** Positions of rows, put together so that each group is about as much as goes into one statement. */
function* slices<T>(rows: readonly T[], sizeOf: (row: T) => number): Generator<number[]> {
  let group: number[] = [];
  let size = 0;
  for (const [index, row] of rows.entries()) {
    group.push(index);
    size += sizeOf(row) + 50;
    if (size < STATEMENT_BYTES) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}
