import { statSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../folders.ts";
import { LibraryError } from "../port.ts";
import type { Store, StoreWriting } from "../store/store.ts";
import { Connection } from "./connection.ts";
import { notWritable } from "./failure.ts";
import { sqliteReading } from "./reading.ts";
import { sqliteWriting } from "./writing.ts";

/** Bytes of the write-ahead log above which it is moved into the database. */
const LARGEST_LOG = 16_000_000;

/**
 * A library in one file. Reading has a connection of its own, which sees what is committed and nothing else, while
 * the transactions of this process stand in line for the other one.
 *
 * Throws {@link LibraryError}; with `create` false also when there is no such file.
 */
export async function openSqliteStore(path: string, create: boolean, patience: number): Promise<Store> {
  if (create) makeFolderOf(path);
  else if (!isFile(path)) throw new LibraryError(`There is no library at ${path}. "onrecord add" makes one.`);
  const reader = await Connection.open(path, patience);
  let writer: Connection | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function transaction<T>(work: (writing: StoreWriting) => Promise<T>): Promise<T> {
    if (reader.isSealed) throw notWritable(path);
    writer ??= await Connection.open(path, patience);
    writer.execute("BEGIN IMMEDIATE");
    try {
      const result = await work(sqliteWriting(writer));
      writer.execute("COMMIT");
      return result;
    } catch (error) {
      writer.rollBack();
      throw error;
    }
  }

  const inLine = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    location: path,
    reading: sqliteReading(reader),
    write: (work) =>
      inLine(async () => {
        const result = await transaction(work);
        if (logSize(path) > LARGEST_LOG) checkpoint(writer!);
        return result;
      }),
    tidy: () =>
      inLine(async () => {
        await transaction(async () =>
          writer!.execute("INSERT INTO stretches (stretches) VALUES ('optimize')"),
        );
        writer!.rows("PRAGMA incremental_vacuum");
        checkpoint(writer!);
      }),
    async close() {
      await last;
      // Whoever copies the file then has everything in it. The binding alone would leave that to the next process.
      if (writer) checkpoint(writer);
      writer?.close();
      reader.close();
      writer = undefined;
    },
  };
}

/**
 * Moves the log into the database while nobody writes: TRUNCATE takes the lock of the writer, where SQLite's own
 * checkpoints run beside one. Up to SQLite 3.51.2 these two could, rarely, spoil a database together
 * (https://sqlite.org/wal.html#walresetbug). That another process is busy is no fault: the next one does it.
 */
function checkpoint(connection: Connection): void {
  connection.rows("PRAGMA wal_checkpoint(TRUNCATE)");
}

function logSize(path: string): number {
  return statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Step by step: Node's own way to make all at once does not end where the system says that there is no such place. */
function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (cause) {
    throw new LibraryError(`The folder ${dirname(path)} cannot be made. Check the permissions above it.`, {
      cause,
    });
  }
}
