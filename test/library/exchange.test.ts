import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { create } from "tar";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  exportLibrary,
  importLibrary,
  type Library,
  LibraryError,
  openLibrary,
} from "../../src/library/index.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";
import { anySource, digestOf, plainBuilder, textSource } from "./sources.ts";

let folder: string;
let libraries: Library[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-exchange-"));
});
afterEach(async () => {
  for (const library of libraries) await library.close();
  libraries = [];
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function sqlite(name: string): Promise<Library> {
  const library = await openLibrary(join(folder, name), { create: true, builder: plainBuilder });
  libraries.push(library);
  return library;
}

const someSources = fc.uniqueArray(anySource, {
  selector: ({ source }) => source.digest,
  minLength: 1,
  maxLength: 4,
});

async function contents(library: Library) {
  const sources = await library.list();
  return Promise.all(
    sources.map(async (source) => ({
      source,
      bytes: Buffer.from((await library.bytes(source.digest))!).toString("base64"),
      document: await library.document(source.digest),
    })),
  );
}

async function complaint(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LibraryError);
  expect((error as Error).message).not.toContain("\n");
  return (error as Error).message;
}

async function roundTrip(from: Library, to: Library, target: string): Promise<void> {
  const before = await contents(from);
  expect(await exportLibrary(from, target)).toBe(before.length);
  expect(await importLibrary(to, target)).toEqual({ added: before.length, known: 0 });
  expect(await contents(to)).toEqual(before);
  expect(await importLibrary(to, target)).toEqual({ added: 0, known: before.length });
  expect(await contents(to)).toEqual(before);
}

describe("what is exported", () => {
  test.each(["archive.tar", "folder"])("as %s is read back as it was", async (name) => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(someSources, async (batch) => {
        run++;
        for (const library of libraries.splice(0)) await library.close();
        const from = await sqlite(`from-${run}`);
        await from.add(batch);
        await roundTrip(from, await sqlite(`to-${run}`), join(folder, `${run}-${name}`));
      }),
      { numRuns: 12 },
    );
  });

  test("lies where the page says, and nothing else is left behind", async () => {
    const library = await sqlite("from");
    const added = textSource("Minutes.");
    await library.add([added]);
    const target = join(folder, "out/export");
    await exportLibrary(library, target);
    const hex = added.source.digest.replace(":", "-");
    expect(readdirSync(join(folder, "out"))).toEqual(["export"]);
    expect(readdirSync(target).sort()).toEqual(["documents", "manifest.json", "objects"]);
    expect(readFileSync(join(target, "objects", hex), "utf8")).toBe("Minutes.");
    const json = readFileSync(join(target, "documents", `${hex}.json`));
    const manifest = JSON.parse(readFileSync(join(target, "manifest.json"), "utf8")) as unknown;
    expect(manifest).toEqual({
      format: "onrecord library",
      version: 1,
      sources: [{ source: added.source, document: digestOf(json) }],
    });
  });

  test("never takes the place of something", async () => {
    const library = await sqlite("from");
    writeFileSync(join(folder, "there.tar"), "mine");
    expect(await complaint(exportLibrary(library, join(folder, "there.tar")))).toMatch(/is there already/);
    expect(readFileSync(join(folder, "there.tar"), "utf8")).toBe("mine");
    writeFileSync(join(folder, "file"), "");
    expect(await complaint(exportLibrary(library, join(folder, "file/below")))).toMatch(/cannot be written/);
  });

  test("also from and to an empty library", async () => {
    await roundTrip(await sqlite("from"), await sqlite("to"), join(folder, "x.tar"));
  });

  test("tells how far it is", async () => {
    const library = await sqlite("from");
    await library.add(["a", "b", "c"].map((text) => textSource(text)));
    const steps: string[] = [];
    await exportLibrary(library, join(folder, "x"), (done, total) => steps.push(`${done}/${total}`));
    await importLibrary(await sqlite("to"), join(folder, "x"), (done, total) =>
      steps.push(`in ${done}/${total}`),
    );
    expect(steps).toEqual(["1/3", "2/3", "3/3", "in 3/3"]);
  });
});

describe("what is not as it was exported is refused", () => {
  const added = textSource("Minutes of the meeting.");
  const hex = added.source.digest.replace(":", "-");
  let exported: string;
  let target: Library;

  beforeEach(async () => {
    const library = await sqlite("from");
    await library.add([textSource("Another."), added]);
    exported = join(folder, "export");
    await exportLibrary(library, exported);
    target = await sqlite("to");
  });

  async function refused(path = exported): Promise<string> {
    const message = await complaint(importLibrary(target, path));
    expect(await target.list()).toEqual([]);
    return message;
  }

  test("changed bytes", async () => {
    writeFileSync(join(exported, "objects", hex), "Minutes of the meetinG.");
    expect(await refused()).toMatch(/is not what its digest says/);
  });

  test("a changed document", async () => {
    const path = join(exported, "documents", `${hex}.json`);
    writeFileSync(path, readFileSync(path, "utf8").replace("meeting", "seating"));
    expect(await refused()).toMatch(/is not what its digest says/);
  });

  test.each([
    ["missing bytes", () => rmSync(join(exported, "objects", hex)), /is missing/],
    ["no manifest", () => rmSync(join(exported, "manifest.json")), /holds no manifest/],
    [
      "a manifest cut off",
      () => writeFileSync(join(exported, "manifest.json"), '{"format": "onre'),
      /cannot be read/,
    ],
    ["a newer version", () => edit((text) => text.replace('"version": 1', '"version": 2')), /newer version/],
    [
      "a digest that is a path",
      () => edit((text) => text.replaceAll(added.source.digest, "sha256:../../../etc/passwd")),
      /cannot be read/,
    ],
    ["a size that is wrong", () => edit((text) => text.replace('"size":23', '"size":24')), /does not fit/],
    [
      "no origin",
      () => edit((text) => text.replace(/"origins":\[[^\]]*\]/g, '"origins":[]')),
      /cannot be read/,
    ],
    ["an object as a number", () => edit(() => "7"), /cannot be read/],
  ] as const)("%s", async (_, spoil, expected) => {
    spoil();
    expect(await refused()).toMatch(expected);
  });

  test("a document whose digest was adapted but whose offsets lead out of its text", async () => {
    const path = join(exported, "documents", `${hex}.json`);
    const json = readFileSync(path, "utf8").replace('"end":23', '"end":4000');
    const before = digestOf(readFileSync(path));
    writeFileSync(path, json);
    edit((text) => text.replace(before, digestOf(Buffer.from(json))));
    expect(await refused()).toMatch(/does not fit/);
  });

  test("a link in the place of a file", async () => {
    const path = join(exported, "objects", hex);
    renameSync(path, join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), path);
    expect(await refused()).toMatch(/is missing/);
  });

  test("an archive with a path that leads out of it", async () => {
    writeFileSync(join(folder, "outside"), "x");
    const archive = join(folder, "evil.tar");
    await create({ file: archive, cwd: exported, preservePaths: true }, ["manifest.json", "../outside"]);
    expect(await refused(archive)).toMatch(/"\.\.\/outside", which is no part/);
  });

  test("an archive with a link, or with something else", async () => {
    symlinkSync("/etc", join(exported, "objects", `sha256-${"0".repeat(64)}`));
    const archive = join(folder, "evil.tar");
    await create({ file: archive, cwd: exported }, ["manifest.json", "objects", "documents"]);
    expect(await refused(archive)).toMatch(/no part of an exported library/);
    mkdirSync(join(exported, "extra"));
    await create({ file: join(folder, "more.tar"), cwd: exported }, ["extra", "manifest.json"]);
    expect(await refused(join(folder, "more.tar"))).toMatch(/"extra\/", which is no part/);
  });

  test("an archive that was cut off, compressed, or is none", async () => {
    const work = join(folder, "work");
    mkdirSync(work);
    vi.stubEnv("TMPDIR", work);
    const whole = join(folder, "whole.tar");
    await create({ file: whole, cwd: exported }, ["manifest.json", "objects", "documents"]);
    const bytes = readFileSync(whole);
    for (const [name, content, expected] of [
      ["cut.tar", bytes.subarray(0, bytes.length / 2 - 200), /damaged|no manifest|missing/],
      ["small.tar.gz", gzipSync(bytes), /unpack it first/],
      ["text.tar", Buffer.from("no archive ".repeat(100)), /is no archive/],
      ["empty.tar", Buffer.alloc(0), /is no archive/],
    ] as const) {
      writeFileSync(join(folder, name), content);
      expect(await refused(join(folder, name)), name).toMatch(expected);
    }
    expect(await complaint(importLibrary(target, join(folder, "nowhere.tar")))).toMatch(/There is no/);
    expect(tmpdir()).toBe(work);
    expect(readdirSync(work).filter((name) => name.startsWith("onrecord-"))).toEqual([]);
  });

  test("repacked in another order, it is still the same", async () => {
    const archive = join(folder, "again.tar");
    await create({ file: archive, cwd: exported, prefix: "." }, ["documents", "objects", "manifest.json"]);
    expect(await importLibrary(target, archive)).toEqual({ added: 2, known: 0 });
    expect(existsSync(archive)).toBe(true);
  });

  function edit(change: (text: string) => string): void {
    const path = join(exported, "manifest.json");
    writeFileSync(path, change(readFileSync(path, "utf8")));
  }
});

describe.skipIf(postgresPrograms() === undefined)("between the databases", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ flushing: false });
  });
  afterAll(() => server?.stop());

  async function postgres(): Promise<Library> {
    const library = await openLibrary(await server.database(), { create: true, builder: plainBuilder });
    libraries.push(library);
    return library;
  }

  test("there and back, everything is as it was", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(someSources, async (batch) => {
        run++;
        const [first, second, third] = [
          await sqlite(`first-${run}`),
          await postgres(),
          await sqlite(`third-${run}`),
        ];
        await first.add(batch);
        await roundTrip(first, second, join(folder, `${run}.tar`));
        await roundTrip(second, third, join(folder, `${run}-back`));
        expect(await contents(third)).toEqual(await contents(first));
        const words = "wall";
        expect(await second.search(words)).toEqual(await first.search(words));
        expect(await third.search(words)).toEqual(await first.search(words));
        for (const library of libraries.splice(0)) await library.close();
      }),
      { numRuns: 6 },
    );
  });
});
