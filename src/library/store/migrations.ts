import { existsSync, readdirSync, readFileSync } from "node:fs";

/** One step from one form of the tables to the next. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** The steps for a database, in order. The files lie beside the bundled program, and at the root of a checkout. */
export function migrations(database: "sqlite" | "postgres"): readonly Migration[] {
  const candidates = [`./sql/${database}/`, `../sql/${database}/`, `../../../sql/${database}/`];
  const folder = candidates
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(new URL("0001-library.sql", url)));
  if (!folder) throw new Error("The files that lay out the library are missing from this installation.");
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      name,
      sql: readFileSync(new URL(name, folder), "utf8"),
    }));
}
