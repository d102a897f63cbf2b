import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LibraryError, openLibrary } from "../../src/library/index.ts";
import { contract } from "./contract.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";
import { plainBuilder, textSource } from "./sources.ts";

const installed = postgresPrograms() !== undefined;
if (!installed) console.log("PostgreSQL 15 or newer is not installed; its tests are skipped.");

describe.skipIf(!installed)("with a server of its own", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  contract("PostgreSQL", async () => {
    const address = await server.database();
    return {
      open: () => openLibrary(address, { create: true, builder: plainBuilder }),
      remove: () => server.drop(address),
    };
  });
});
