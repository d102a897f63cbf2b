import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { generatedSource } from "../../bench/library/generated.ts";
import { type Hit, MemoryStorage, QuoteIndex } from "../../src/engine/align/index.ts";
import { type Library, openLibrary } from "../../src/library/index.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";

/** What is done to a library: batches of so many sources of so many characters, removals, compactions. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        count: fc.integer({ min: 1, max: 4 }),
        characters: fc.constantFrom(20, 300, 3000, 150_000),
      }),
    },
    { weight: 2, arbitrary: fc.record({ remove: fc.nat(50) }) },
    { weight: 1, arbitrary: fc.constant({ compact: true }) },
  ),
  { minLength: 1, maxLength: 25 },
);

/** Finds in a library what an index in memory finds, whatever happened to the library before. */
async function agreesWithMemory(
  library: Library,
  history: typeof steps extends fc.Arbitrary<infer T> ? T : never,
) {
  const texts = new Map<string, string>();
  const index = new QuoteIndex(library.quoteIndex);
  let next = 0;
  for (const step of history) {
    if ("count" in step) {
      const batch = Array.from({ length: step.count }, () => generatedSource(next++, step.characters));
      await library.add(batch);
      for (const { source, document } of batch) texts.set(source.digest, document.text);
    } else if ("remove" in step) {
      const digest = [...texts.keys()][step.remove % (texts.size || 1)];
      if (digest && (await library.remove(digest))) texts.delete(digest);
    } else await library.compact();

    const quotations = [...texts.values()]
      .slice(-2)
      .map((text) => text.slice(text.length / 3, text.length / 3 + 90));
    const memory = new MemoryStorage();
    const digests = [...texts.keys()];
    memory.add(digests.map((digest, source) => ({ source, text: texts.get(digest)! })));
    const expected = new QuoteIndex(memory);
    for (const quotation of quotations) {
      const wanted = (await expected.find(quotation)).map((hit) => told(hit, digests[hit.source]!));
      const found = await index.find(quotation);
      const sources = await Promise.all(found.map(({ source }) => library.sourceNumbered(source)));
      expect(found.map((hit, i) => told(hit, sources[i]!.digest)).slice(0, 1)).toEqual(wanted.slice(0, 1));
    }
  }
}

function told({ start, end, matched, words }: Hit, digest: string) {
  return { digest, start, end, matched, words };
}

async function run(
  makeLibrary: () => Promise<Library>,
  drop: (library: Library) => Promise<void>,
  numRuns: number,
) {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const library = await makeLibrary();
      try {
        await agreesWithMemory(library, history);
      } finally {
        await library.close();
        await drop(library);
      }
    }),
    { numRuns },
  );
}

describe("quotations are found in a library as in memory", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-quotes-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("SQLite", async () => {
    let count = 0;
    await run(
      () => openLibrary(join(folder, String(++count)), { create: true }),
      async () => undefined,
      15,
    );
  });

  describe.skipIf(postgresPrograms() === undefined)("on a server", () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres({ flushing: false });
    });
    afterAll(() => server?.stop());

    test("PostgreSQL", async () => {
      let address = "";
      await run(
        async () => {
          address = await server.database();
          return openLibrary(address, { create: true });
        },
        () => server.drop(address),
        5,
      );
    });
  });

  test("an index that is damaged is made anew from the texts", async () => {
    const library = await openLibrary(folder, { create: true });
    for (let i = 0; i < 3; i++) await library.add([generatedSource(i, 2000)]);
    const { default: Database } = await import("libsql");
    const database = new Database(join(folder, ".onrecord/library.sqlite"));
    database.exec("UPDATE blocks SET data = zeroblob(length(data))");
    database.close();
    await library.compact();
    const { text } = generatedSource(1, 2000).document;
    const [hit] = await new QuoteIndex(library.quoteIndex).find(text.slice(500, 620));
    expect((await library.sourceNumbered(hit!.source))!.digest).toBe(generatedSource(1, 2000).source.digest);
    await library.close();
  });
});
