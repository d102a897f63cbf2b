import { accessSync, constants, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { LibraryError } from "../port.ts";
import { type Migration, migrations } from "../store/migrations.ts";
import { failure, isBusy } from "./failure.ts";

export type Value = string | number | null | Uint8Array;
export type Row = readonly (string | number | null | ArrayBuffer)[];

/** The part of the binding that is used. */
interface Binding {
  readonly inTransaction: boolean;
  prepare(sql: string): BindingStatement;
  exec(sql: string): void;
  close(): void;
}

interface BindingStatement {
  /** Whether it gives rows. */
  readonly reader: boolean;
  raw(): BindingStatement;
  run(values: readonly Value[]): { readonly lastInsertRowid: number | bigint };
  all(values: readonly Value[]): Row[];
}

type BindingConstructor = new (path: string, options: { readonly timeout: number }) => Binding;

/** "onrc": tells a library from any other database. */
const APPLICATION = 0x6f6e7263;

/** One connection to a database file, with its statements kept prepared. Errors are told as {@link LibraryError}. */
export class Connection {
  readonly #database: Binding;
  readonly #location: string;
  /** The file as it was opened, where it was opened as one that nobody changes. */
  readonly #sealed: Stats | undefined;
  readonly #statements = new Map<string, BindingStatement>();

  private constructor(database: Binding, location: string, sealed?: Stats) {
    this.#database = database;
    this.#location = location;
    this.#sealed = sealed;
  }

  /**
   * Opens the file, creating it when it is not there, and brings its tables up to date. A statement waits `patience`
   * milliseconds for another process. A file on a disk that cannot be written is opened for reading.
   */
  static async open(path: string, patience: number): Promise<Connection> {
    const Database = await loadBinding();
    const sealed = sealedFile(path);
    // Without a log of its own beside it SQLite reads a file only when told that nobody changes it.
    const address = sealed ? `${pathToFileURL(path).href}?immutable=1` : path;
    try {
      const connection = new Connection(new Database(address, { timeout: patience }), path, sealed);
      try {
        if (sealed) connection.#checkSealed();
        else connection.#prepareFile(patience);
        return connection;
      } catch (error) {
        connection.close();
        throw error;
      }
    } catch (error) {
      throw failure(error, path);
    }
  }

  /** The file can be read and not written. */
  get isSealed(): boolean {
    return this.#sealed !== undefined;
  }

  rows(sql: string, values: readonly Value[] = []): Row[] {
    let rows: Row[];
    try {
      rows = this.#statement(sql).all(values);
    } catch (error) {
      throw failure(error, this.#location);
    }
    if (this.#sealed) this.#refuseChanged(this.#sealed);
    return rows;
  }

  /** Gives the number of the row that was inserted. */
  run(sql: string, values: readonly Value[]): number {
    try {
      return Number(this.#statement(sql).run(values).lastInsertRowid);
    } catch (error) {
      throw failure(error, this.#location);
    }
  }

  execute(sql: string): void {
    try {
      this.#database.exec(sql);
    } catch (error) {
      throw failure(error, this.#location);
    }
  }

  /** Undoes the transaction, unless SQLite has done so by itself, as it does when the disk is full. */
  rollBack(): void {
    if (this.#database.inTransaction) this.execute("ROLLBACK");
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): BindingStatement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #prepare(sql: string): BindingStatement {
    const statement = this.#database.prepare(sql);
    return statement.reader ? statement.raw() : statement;
  }

  #checkSealed(): void {
    const newest = migrations("sqlite").at(-1)!.version;
    const found = this.#version();
    this.#refuse(found, newest);
    if (found < newest)
      throw new LibraryError(
        `${this.#location} was written by an older version of onrecord, and cannot be brought up to date where it may not be written. Copy it to another folder.`,
      );
    this.#pragma("cache_size = -16000");
  }

  /** Somebody else, who may write, has done so: what was read may be half old and half new. */
  #refuseChanged({ mtimeMs, size }: Stats): void {
    const now = statSync(this.#location, { throwIfNoEntry: false });
    if (now?.mtimeMs !== mtimeMs || now.size !== size)
      throw new LibraryError(`${this.#location} was changed while it was read. Run the command again.`);
  }

  #prepareFile(patience: number): void {
    const steps = migrations("sqlite");
    const newest = steps.at(-1)!.version;
    const found = this.#version();
    this.#refuse(found, newest);
    if (found === 0) {
      // Only a database without tables takes this on: freed pages are then given back in small steps.
      this.#pragma("auto_vacuum = INCREMENTAL");
      retryWhileBusy(patience, () => this.#pragma("journal_mode = WAL"));
    }
    // FULL: what is committed has reached the disk. Checkpoints are made by the writer alone, see write().
    this.#pragma("synchronous = FULL");
    this.#pragma("wal_autocheckpoint = 0");
    this.#pragma("cache_size = -16000");
    if (found < newest) this.#migrate(steps, newest);
  }

  #migrate(steps: readonly Migration[], newest: number): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      const found = this.#version();
      this.#refuse(found, newest);
      for (const { version, sql } of steps) if (version > found) this.#database.exec(sql);
      this.#pragma(`application_id = ${APPLICATION}`);
      this.#pragma(`user_version = ${newest}`);
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  #refuse(version: number, newest: number): void {
    const application = this.#pragma("application_id");
    const isEmpty = this.#database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").all([]).length === 0;
    if (application !== APPLICATION && !isEmpty)
      throw new LibraryError(`${this.#location} is a database of another program, not a library.`);
    if (version > newest)
      throw new LibraryError(
        `${this.#location} was written by a newer version of onrecord. Update onrecord to read it.`,
      );
  }

  #version(): number {
    return Number(this.#pragma("user_version"));
  }

  #pragma(text: string): unknown {
    return this.#prepare(`PRAGMA ${text}`).all([])[0]?.[0];
  }
}

/** A file that may not be written, in a folder that may not either, with nothing in the log beside it. */
function sealedFile(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || isWritable(path) || isWritable(dirname(path))) return undefined;
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return log && log.size > 0 ? undefined : stats;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The binary comes in a package of its own for each platform, which some installations leave out. */
async function loadBinding(): Promise<BindingConstructor> {
  try {
    const { default: Database } = (await import("libsql")) as unknown as { default: BindingConstructor };
    return Database;
  } catch (cause) {
    const message = `SQLite for ${process.platform} ${process.arch} is missing. Install onrecord again, with optional dependencies, or use PostgreSQL.`;
    throw new LibraryError(message, { cause });
  }
}

/** A change of the journal's mode does not wait for other connections by itself. */
function retryWhileBusy(patience: number, attempt: () => void): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      attempt();
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
