import type { Pool, PoolClient, QueryResult } from "pg";
import { LibraryError } from "../port.ts";
import { type Migration, migrations } from "../store/migrations.ts";
import { failure } from "./failure.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Asks the database. */
export interface Asking {
  rows(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

const OLDEST_SERVER = 150_000;
const CONNECTIONS = 4;

/** "onrc": the lock of everybody who changes this library. It ends with the transaction, whatever becomes of it. */
export const WRITERS = 0x6f6e7263;

export async function openPool(address: string, location: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  let pool: Pool;
  try {
    pool = new pg.Pool({
      connectionString: address,
      max: CONNECTIONS,
      connectionTimeoutMillis: 15_000,
      idleTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: "onrecord",
      allowExitOnIdle: true,
    });
  } catch (cause) {
    throw new LibraryError(`The address ${location} cannot be used: ${(cause as Error).message}.`, { cause });
  }
  // A connection that waits in the pool may be cut at any time; whoever asks next is told.
  pool.on("error", () => undefined);
  return pool;
}

/** Asks on any free connection; each question sees what is committed. */
export function asking(client: Pick<Pool | PoolClient, "query">, location: string): Asking {
  return {
    async rows(text, values = []) {
      try {
        const result: QueryResult<Row> = await client.query(text, [...values]);
        return result.rows;
      } catch (error) {
        throw failure(error, location);
      }
    },
  };
}

/** Refuses servers that are too old, and brings the tables up to date. */
export async function migrate(pool: Pool, location: string, patience: number): Promise<void> {
  const database = asking(pool, location);
  const [server] = await database.rows(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name, current_setting('server_encoding') AS encoding",
  );
  if (Number(server!.version) < OLDEST_SERVER)
    throw new LibraryError(
      `${location} runs PostgreSQL ${String(server!.name)}; a library needs version 15 or newer.`,
    );
  if (server!.encoding !== "UTF8")
    throw new LibraryError(
      `${location} keeps text as ${String(server!.encoding)}; make a database with createdb --encoding=UTF8 --template=template0.`,
    );
  const steps = migrations("postgres");
  const newest = steps.at(-1)!.version;
  if ((await appliedVersion(database, location, newest)) === newest) return;
  await inTransaction(pool, location, patience, async (writing) => {
    const found = await appliedVersion(writing, location, newest);
    for (const step of steps) if (step.version > found) await apply(writing, step);
  });
}

async function apply(writing: Asking, { version, name, sql }: Migration): Promise<void> {
  await writing.rows("CREATE SCHEMA IF NOT EXISTS onrecord");
  await writing.rows(
    `CREATE TABLE IF NOT EXISTS onrecord.migrations (
       version integer PRIMARY KEY, name text NOT NULL, applied timestamptz NOT NULL DEFAULT now()
     )`,
  );
  await writing.rows(sql);
  await writing.rows("INSERT INTO onrecord.migrations (version, name) VALUES ($1, $2)", [version, name]);
}

/** The version of the tables that are there, 0 without any. */
async function appliedVersion(database: Asking, location: string, newest: number): Promise<number> {
  // Not to_regclass(): it may answer from before the wait for the lock.
  const tables = await database.rows(
    `SELECT FROM pg_catalog.pg_class JOIN pg_catalog.pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = 'onrecord' AND relname = 'migrations'`,
  );
  if (tables.length === 0) return 0;
  const [row] = await database.rows("SELECT coalesce(max(version), 0) AS version FROM onrecord.migrations");
  const version = Number(row!.version);
  if (version > newest)
    throw new LibraryError(
      `${location} was written by a newer version of onrecord. Update onrecord to read it.`,
    );
  return version;
}

/**
 * Runs `work` in a transaction that no other one of this library runs beside. Committed means flushed to the
 * server's disk, also where the server is set to be content with less.
 */
export async function inTransaction<T>(
  pool: Pool,
  location: string,
  patience: number,
  work: (writing: Asking) => Promise<T>,
): Promise<T> {
  const client = await connected(pool, location);
  let broken: Error | undefined;
  // An error between two questions has nobody who awaits it; the next question tells of it.
  const onError = (error: Error) => {
    broken = error;
  };
  client.on("error", onError);
  const writing = asking(client, location);
  try {
    await writing.rows(
      `BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL lock_timeout = ${patience}; SET LOCAL client_min_messages = warning`,
    );
    await writing.rows("SELECT pg_advisory_xact_lock($1)", [WRITERS]);
    const result = await work(writing);
    await writing.rows("COMMIT");
    return result;
  } catch (error) {
    await writing.rows("ROLLBACK").catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken);
  }
}

async function connected(pool: Pool, location: string): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw failure(error, location);
  }
}
