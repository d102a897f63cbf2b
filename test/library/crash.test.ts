import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generatedBatch } from "../../bench/library/generated.ts";
import { addAtOnce, indexFaults, killRepeatedly, type Subject } from "../../bench/library/kills.ts";
import { openLibrary } from "../../src/library/index.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";
import { plainBuilder } from "./sources.ts";
import { postgresSubject, sqliteSubject } from "./subjects.ts";

/** `npm run bench:crash` does fifty. */
const KILLS = 3;

async function survivesKills(subject: Subject): Promise<void> {
  const report = await killRepeatedly(subject, KILLS, 1);
  expect(report.faults).toEqual([]);
  expect(report.batches).toBeGreaterThanOrEqual(KILLS);
}

async function survivesCompany(subject: Subject): Promise<void> {
  const ranges = [
    [0, 14],
    [5, 24],
  ] as const;
  expect(await addAtOnce(subject.location, ranges)).toEqual([0, 0]);
  const library = await openLibrary(subject.location, { builder: plainBuilder });
  const expected = Array.from({ length: 25 }, (_, index) => generatedBatch(index)).flat();
  expect(new Set((await library.list()).map(({ digest }) => digest))).toEqual(
    new Set(expected.map(({ source }) => source.digest)),
  );
  expect((await library.list()).length).toBe(expected.length);
  expect(await indexFaults(library)).toEqual([]);
  await library.close();
  expect(await subject.check()).toBe("");
}

describe("SQLite", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  function subject(): Subject {
    folders.push(mkdtempSync(join(tmpdir(), "onrecord-crash-")));
    return sqliteSubject(folders.at(-1)!);
  }

  test("a process that is killed while it adds loses nothing that it acknowledged", () =>
    survivesKills(subject()));
  test("two processes that add at once lose and double nothing", () => survivesCompany(subject()));
});

describe.skipIf(postgresPrograms() === undefined)("PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test("a process that is killed while it adds loses nothing that it acknowledged, nor does the server", async () =>
    survivesKills(postgresSubject(server, await server.database())));
  test("two processes that add at once lose and double nothing", async () =>
    survivesCompany(postgresSubject(server, await server.database())));
});
