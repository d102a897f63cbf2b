import type { Store } from "../store/store.ts";
import { shownAddress } from "./address.ts";
import { asking, inTransaction, migrate, openPool } from "./connection.ts";
import { postgresReading } from "./reading.ts";
import { postgresWriting } from "./writing.ts";

/** Tables from which rows are deleted. */
const TABLES = ["sources", "names", "contents", "texts", "stretches", "segments", "blocks"];

/** A library in a database of PostgreSQL, in the schema `onrecord`. Throws `LibraryError`. */
export async function openPostgresStore(address: string, patience: number): Promise<Store> {
  const location = shownAddress(address);
  const pool = await openPool(address, location);
  try {
    await migrate(pool, location, patience);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const database = asking(pool, location);
  let closed: Promise<void> | undefined;
  return {
    location,
    reading: postgresReading(database),
    write: (work) => inTransaction(pool, location, patience, (writing) => work(postgresWriting(writing))),
    async tidy() {
      for (const table of TABLES) await database.rows(`VACUUM onrecord.${table}`);
    },
    close() {
      closed ??= pool.end();
      return closed;
    },
  };
}
