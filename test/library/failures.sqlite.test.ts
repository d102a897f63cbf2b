import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findLibrary, LibraryError, openLibrary } from "../../src/library/index.ts";
import { textSource } from "./sources.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-failures-"));
  file = join(folder, ".onrecord/library.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function filled(count = 200): Promise<void> {
  const library = await openLibrary(folder, { create: true });
  await library.add(
    Array.from({ length: count }, (_, i) => textSource(`Report ${i} on the canal. `.repeat(40))),
  );
  await library.close();
}

/** Opens a library and reads everything in it. */
async function readAll(): Promise<void> {
  const library = await openLibrary(folder);
  try {
    for (const { digest } of await library.list()) {
      await library.bytes(digest);
      await library.document(digest);
    }
    await library.search("canal report");
    for (const { id, blockCount } of await library.quoteIndex.segments())
      await library.quoteIndex.blocks(
        Array.from({ length: blockCount }, (_, block) => ({ segment: id, block })),
      );
  } finally {
    await library.close();
  }
}

/** The one line that a user is shown. */
async function complaint(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LibraryError);
  const { message } = error as LibraryError;
  expect(message).not.toContain("\n");
  return message;
}

describe("what cannot be opened is told in one line", () => {
  test("there is no library, and none is made", async () => {
    expect(await complaint(openLibrary(folder))).toMatch(/There is no library at .*library\.sqlite/);
    expect(findLibrary(folder)).toBeUndefined();
  });

  test("garbage", async () => {
    mkdirSync(join(folder, ".onrecord"));
    writeFileSync(file, Buffer.alloc(20_000, "no library at all "));
    expect(await complaint(openLibrary(folder))).toMatch(/is no library, or it is damaged/);
    expect(await complaint(openLibrary(folder, { create: true }))).toMatch(/is no library, or it is damaged/);
  });

  test.each([0.02, 0.3, 0.6])("cut off after %f of its length", async (share) => {
    await filled();
    truncateSync(file, Math.floor(statSync(file).size * share));
    expect(await complaint(readAll())).toMatch(/damaged/);
  });

  test("damaged in its middle", async () => {
    await filled();
    const bytes = readFileSync(file);
    for (let at = 8192; at + 600 < bytes.length; at += 4096) bytes.fill(0x5a, at, at + 600);
    writeFileSync(file, bytes);
    expect(await complaint(readAll())).toMatch(/damaged/);
  });

  test("the bytes kept have changed", async () => {
    await filled(1);
    const database = new Database(file);
    database.exec(
      "UPDATE contents SET data = CAST(substr(data, 1, length(data) - 9) || zeroblob(9) AS BLOB) WHERE id % 2097152 = 0",
    );
    database.close();
    expect(await complaint(readAll())).toMatch(/damaged/);
  });

  test("another program's database", async () => {
    mkdirSync(join(folder, ".onrecord"));
    const database = new Database(file);
    database.exec("CREATE TABLE recipes (name TEXT)");
    database.close();
    expect(await complaint(openLibrary(folder, { create: true }))).toMatch(/another program/);
  });

  test("written by a newer version", async () => {
    await filled(1);
    const database = new Database(file);
    database.exec("PRAGMA user_version = 4711");
    database.close();
    expect(await complaint(openLibrary(folder))).toMatch(/newer version of onrecord/);
  });

  test("a file stands where the folder should be", async () => {
    writeFileSync(join(folder, ".onrecord"), "");
    expect(await complaint(openLibrary(folder, { create: true }))).toMatch(/folder .* cannot be made/);
  });

  test("an empty file becomes a library, as one that was never finished", async () => {
    mkdirSync(join(folder, ".onrecord"));
    writeFileSync(file, "");
    await filled(1);
    await readAll();
  });
});

describe("what cannot be written", () => {
  test("another program keeps it busy; reading goes on", async () => {
    await filled(1);
    const library = await openLibrary(folder, { patience: 50 });
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    expect(await complaint(library.add([textSource("New.")]))).toMatch(/Another program is writing/);
    expect((await library.list()).length).toBe(1);
    other.exec("ROLLBACK");
    other.close();
    await library.add([textSource("New.")]);
    expect((await library.list()).length).toBe(2);
    await library.close();
  });

  test.skipIf(!isReadByNobody())("read by a user who may not write", async () => {
    await filled(1);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, ".onrecord"), 0o555);
    const said = asNobody(`
      import { openLibrary } from "${process.cwd()}/src/library/index.ts";
      const library = await openLibrary("${folder}");
      console.log("holds", (await library.list()).length);
      await library.remove((await library.list())[0].digest).catch((error) => console.log(error.name, error.message));`);
    expect(said).toMatch(/^holds 1\nLibraryError .* cannot be written\. .*\n$/);
  });

  test.skipIf(!canMount())("on a disk that may only be read", async () => {
    await filled(1);
    execFileSync("mount", ["--bind", folder, folder]);
    try {
      execFileSync("mount", ["-o", "remount,ro,bind", folder]);
      const library = await openLibrary(folder);
      const [source] = await library.list();
      expect(await library.bytes(source!.digest)).toBeDefined();
      expect(await complaint(library.remove(source!.digest))).toMatch(/cannot be written/);
      await library.close();
    } finally {
      execFileSync("umount", ["-l", folder]);
    }
  });

  test.skipIf(!canMount())(
    "the disk is full: nothing of the batch is kept, and nothing else is lost",
    async () => {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]);
      try {
        await filled(1);
        const library = await openLibrary(folder);
        const large = textSource(
          Array.from({ length: 400_000 }, (_, i) => (i * 7919).toString(36)).join(" "),
        );
        expect(await complaint(library.add([textSource("Small."), large]))).toMatch(
          /disk .* is full; nothing was changed/,
        );
        expect((await library.list()).length).toBe(1);
        await library.add([textSource("Small.")]);
        await library.close();
        await readAll();
      } finally {
        execFileSync("umount", ["-l", folder]);
      }
    },
  );
});

test("the nearest library above is found", async () => {
  await filled(1);
  const below = join(folder, "papers/2026");
  mkdirSync(below, { recursive: true });
  expect(findLibrary(below)).toBe(file);
  expect((await openLibrary(file)).location).toBe(file);
});

function asNobody(program: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program],
    {
      uid: 65_534,
      gid: 65_534,
      encoding: "utf8",
      env: { ...process.env, HOME: folder, TMPDIR: "/tmp" },
    },
  );
  return stdout || stderr;
}

/** Whether another user can be taken on, and can reach Node.js and this folder. */
function isReadByNobody(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const program = `require("node:fs").accessSync(${JSON.stringify(join(process.cwd(), "node_modules/tsx/package.json"))})`;
  return spawnSync(process.execPath, ["-e", program], { uid: 65_534, gid: 65_534 }).status === 0;
}

function canMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const probe = mkdtempSync(join(tmpdir(), "onrecord-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", probe]).status === 0;
  if (mounted) execFileSync("umount", ["-l", probe]);
  rmSync(probe, { recursive: true });
  return mounted;
}
