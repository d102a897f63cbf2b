import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import type { Subject } from "../../bench/library/kills.ts";
import type { PostgresServer } from "./postgres-server.ts";

export function sqliteSubject(folder: string): Subject {
  return {
    location: folder,
    async check() {
      const path = join(folder, ".onrecord/library.sqlite");
      if (!existsSync(path) || readFileSync(path).length === 0) return "";
      const database = new Database(path);
      try {
        const said = (database.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[])
          .map(({ integrity_check }) => integrity_check)
          .join(" ");
        database.exec("INSERT INTO stretches (stretches) VALUES ('integrity-check')");
        return said === "ok" ? orphans(database) : said;
      } catch (error) {
        return String(error);
      } finally {
        database.close();
      }
    },
  };
}

/** Rows that belong to no source or segment. */
function orphans(database: Database.Database): string {
  const count = (sql: string) => Number((database.prepare(sql).all()[0] as { n: number }).n);
  const lost = {
    contents: count(
      "SELECT count(*) AS n FROM contents WHERE id / 2097152 NOT IN (SELECT number FROM sources)",
    ),
    texts: count("SELECT count(*) AS n FROM texts WHERE id / 1048576 NOT IN (SELECT number FROM sources)"),
    stretches: count(
      "SELECT count(*) AS n FROM stretches WHERE rowid / 1048576 NOT IN (SELECT number FROM sources)",
    ),
    names: count("SELECT count(*) AS n FROM names WHERE source NOT IN (SELECT number FROM sources)"),
    blocks: count("SELECT count(*) AS n FROM blocks WHERE id / 1048576 NOT IN (SELECT id FROM segments)"),
  };
  return Object.entries(lost)
    .filter(([, rows]) => rows > 0)
    .map(([table, rows]) => `${rows} rows of ${table} belong to nothing`)
    .join(", ");
}

export function postgresSubject(server: PostgresServer, address: string): Subject {
  return {
    location: address,
    crash: () => server.crash(),
    async check() {
      const tables = await server.execute(
        address,
        "SELECT count(*) FROM pg_tables WHERE schemaname = 'onrecord'",
      );
      if (tables.trim() === "0") return "";
      const lost = await Promise.all(
        ["contents", "texts", "stretches", "names"].map((table) =>
          server.execute(
            address,
            `SELECT '${table}' FROM onrecord.${table} WHERE source NOT IN (SELECT number FROM onrecord.sources) LIMIT 1`,
          ),
        ),
      );
      // Reads every page of every table and index.
      await server.execute(
        address,
        "CREATE EXTENSION IF NOT EXISTS amcheck; SELECT bt_index_check(c.oid, true) FROM pg_class c JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace WHERE a.amname = 'btree' AND n.nspname = 'onrecord'",
      );
      return lost
        .map((table) => table.trim())
        .filter(Boolean)
        .join(", ");
    },
  };
}
