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
    server = await startPostgres({ flushing: false });
  });
  afterAll(() => server?.stop());

  contract("PostgreSQL", async () => {
    const address = await server.database();
    return {
      open: () => openLibrary(address, { create: true, builder: plainBuilder }),
      remove: () => server.drop(address),
    };
  });

  describe("what goes wrong is told in one line, without the password", () => {
    async function complaint(work: Promise<unknown>): Promise<string> {
      const error = await work.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(LibraryError);
      const { message } = error as LibraryError;
      expect(message).not.toContain("\n");
      expect(message).not.toMatch(/sesame|s3cret/);
      return message;
    }

    const changed = (address: string, change: (url: URL) => void) => {
      const url = new URL(address);
      change(url);
      return url.href;
    };

    test("no such database", async () => {
      const address = changed(await server.database(), (url) => {
        url.pathname = "/nowhere";
      });
      expect(await complaint(openLibrary(address))).toMatch(
        /There is no database postgres:\/\/postgres@localhost\/nowhere/,
      );
    });

    test("wrong password, no password", async () => {
      const address = await server.database();
      const wrong = changed(address, (url) => {
        url.password = "s3cret";
      });
      expect(await complaint(openLibrary(wrong))).toMatch(/refuses the user or the password/);
      const none = changed(address, (url) => {
        url.password = "";
      });
      expect(await complaint(openLibrary(none))).toMatch(/wants a password/);
    });

    test("nobody answers", async () => {
      expect(await complaint(openLibrary("postgres://me:s3cret@127.0.0.1:9/papers"))).toMatch(
        /cannot be reached/,
      );
      expect(await complaint(openLibrary("postgres://me:s3cret@%2Fno%2Fsuch%2Ffolder/papers"))).toMatch(
        /cannot be reached/,
      );
    });

    test("an address that is none", async () => {
      expect(await complaint(openLibrary("postgres://me:s3cret@host:port:port/papers"))).toMatch(
        /cannot be read/,
      );
    });

    test("the password stands in no location", async () => {
      const library = await openLibrary(`${await server.database()}&sslpassword=s3cret`);
      expect(library.location).toMatch(/^postgres:\/\/postgres@localhost\/library_\d+\?host=/);
      expect(library.location).not.toMatch(/sesame|s3cret/);
      await library.close();
    });

    test("written by a newer version", async () => {
      const address = await server.database();
      await (await openLibrary(address)).close();
      await server.execute(address, "INSERT INTO onrecord.migrations (version, name) VALUES (4711, 'later')");
      expect(await complaint(openLibrary(address))).toMatch(/newer version of onrecord/);
    });

    test("a user without rights", async () => {
      const address = await server.database();
      await server.execute(address, "DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN PASSWORD 's3cret'");
      const guest = changed(address, (url) => {
        url.username = "guest";
        url.password = "s3cret";
      });
      expect(await complaint(openLibrary(guest))).toMatch(/does not give this user the rights/);
    });

    test("a database that cannot hold every letter", async () => {
      const address = await server.database();
      await server.execute(
        address,
        "CREATE DATABASE narrow ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0",
      );
      const narrow = changed(address, (url) => {
        url.pathname = "/narrow";
      });
      expect(await complaint(openLibrary(narrow))).toMatch(/keeps text as LATIN1/);
    });

    test("another program is writing; reading goes on", async () => {
      const address = await server.database();
      const library = await openLibrary(address, { patience: 100 });
      const busy = server.execute(
        address,
        "BEGIN; SELECT pg_advisory_xact_lock(1869509219); SELECT pg_sleep(2); COMMIT",
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await complaint(library.add([textSource("New.")]))).toMatch(/Another program is writing/);
      expect(await library.list()).toEqual([]);
      await busy;
      await library.add([textSource("New.")]);
      await library.close();
    });

    test("the connection is lost in the middle of a batch: nothing of it is kept, and the next one is", async () => {
      const address = await server.database();
      const library = await openLibrary(address);
      await library.add([textSource("Before.")]);
      const adding = library.add([textSource("Report. ".repeat(4_000_000))]);
      adding.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await server.crash();
      expect(await complaint(adding)).toMatch(/connection to .* was lost|starting up or shutting down/);
      expect((await library.list()).length).toBe(1);
      await library.add([textSource("After.")]);
      expect((await library.list()).length).toBe(2);
      await library.close();
    });

    test("many users at once make one library", async () => {
      const address = await server.database();
      const libraries = await Promise.all(
        Array.from({ length: 6 }, () => openLibrary(address, { builder: plainBuilder })),
      );
      await Promise.all(
        libraries.map((library, i) =>
          library.add([textSource("Shared.", { at: `${i}.txt` }), textSource(`Own ${i}.`)]),
        ),
      );
      expect(await libraries[0]!.statistics()).toMatchObject({ sources: 7 });
      const [shared] = await libraries[0]!.matching(textSource("Shared.").source.digest);
      expect(shared!.origins.length).toBe(6);
      await Promise.all(libraries.map((library) => library.close()));
    });
  });
});
