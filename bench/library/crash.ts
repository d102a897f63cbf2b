// Kills a process fifty times while it adds sources, on each database: npm run bench:crash [-- --kills N --database postgres]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { postgresPrograms, startPostgres } from "../../test/library/postgres-server.ts";
import { postgresSubject, sqliteSubject } from "../../test/library/subjects.ts";
import { type KillReport, killRepeatedly } from "./kills.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    database: { type: "string", default: "sqlite,postgres" },
  },
});
const kills = Number(values.kills);
const told = (kill: number) => process.stderr.write(kill === kills ? "\r\u001b[K" : `\r${kill} of ${kills}`);

async function onSqlite(): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-crash-"));
  try {
    return await killRepeatedly(sqliteSubject(folder), kills, 1, told);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<KillReport> {
  const server = await startPostgres();
  try {
    return await killRepeatedly(postgresSubject(server, await server.database()), kills, 2, told);
  } finally {
    await server.stop();
  }
}

const reports: [string, KillReport][] = [];
if (values.database.includes("sqlite")) reports.push(["SQLite", await onSqlite()]);
if (values.database.includes("postgres") && postgresPrograms())
  reports.push(["PostgreSQL", await onPostgres()]);
if (!postgresPrograms()) console.log("PostgreSQL 15 or newer is not installed; its part is left out.");

console.log("A process adds batches of sources and is killed with SIGKILL; the next one goes on.");
console.log("With PostgreSQL every fifth time the server is ended as well, without a shutdown.\n");
console.log("database    kills  server ended  batches acknowledged  sources  lost, doubled or damaged");
for (const [name, { kills: killed, crashes, batches, sources, faults }] of reports) {
  const columns = [killed, crashes, batches, sources, faults.length].map(String);
  console.log(
    `${name.padEnd(10)}  ${columns[0]!.padStart(5)}  ${columns[1]!.padStart(12)}  ${columns[2]!.padStart(20)}  ${columns[3]!.padStart(7)}  ${columns[4]!.padStart(24)}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
}
process.exitCode = reports.every(([, { faults }]) => faults.length === 0) ? 0 : 1;
