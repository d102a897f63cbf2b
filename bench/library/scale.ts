// A library of 100,000 generated sources: npm run bench:library [-- --sources N --database postgres]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openLibrary } from "../../src/library/index.ts";
import { postgresPrograms, startPostgres } from "../../test/library/postgres-server.ts";
import { generatedSource } from "./generated.ts";

const { values } = parseArgs({
  options: {
    sources: { type: "string", default: "100000" },
    characters: { type: "string", default: "1000" },
    database: { type: "string", default: "sqlite,postgres" },
  },
});
const sources = Number(values.sources);
const characters = Number(values.characters);
const BATCH = 1000;

interface Measured {
  readonly seconds: number;
  readonly text: number;
  readonly bytes: number;
  readonly opened: readonly number[];
  readonly checked: readonly number[];
  readonly answers: Readonly<Record<string, number>>;
}

async function measure(location: string, size: () => Promise<number>): Promise<Measured> {
  let adding = 0;
  let text = 0;
  const library = await openLibrary(location, { create: true });
  for (let first = 0; first < sources; first += BATCH) {
    const count = Math.min(BATCH, sources - first);
    const batch = Array.from({ length: count }, (_, i) => generatedSource(first + i, characters));
    text += batch.reduce((sum, { source }) => sum + source.characters, 0);
    const begun = performance.now();
    await library.add(batch);
    adding += performance.now() - begun;
  }
  const answers = await answerTimes(library);
  await library.close();
  const opened = Array.from({ length: 5 }, () => coldOpening(location));
  const checked = Array.from({ length: 5 }, () => wholeCheck(location));
  return { seconds: adding / 1000, text, bytes: await size(), opened, checked, answers };
}

/** Milliseconds of some ordinary questions, the median of eleven each. */
async function answerTimes(
  library: Awaited<ReturnType<typeof openLibrary>>,
): Promise<Record<string, number>> {
  const middle = Math.floor(sources / 2);
  const { digest } = generatedSource(middle, characters).source;
  const questions: Record<string, () => Promise<unknown>> = {
    "a source by its digest": () => library.source(digest),
    "its document": () => library.document(digest),
    "search, one hit": () => library.search(`Report ${middle}`),
    "search, common words": () => library.search("canal winter"),
    "the first 50 of the list": () => library.list({ limit: 50 }),
    "a title in the list": () => library.list({ words: `report ${middle}`, limit: 50 }),
    statistics: () => library.statistics(),
  };
  const times: Record<string, number> = {};
  for (const [name, ask] of Object.entries(questions)) {
    const runs: number[] = [];
    for (let run = 0; run < 11; run++) {
      const begun = performance.now();
      await ask();
      runs.push(performance.now() - begun);
    }
    times[name] = median(runs);
  }
  return times;
}

/** Milliseconds from opening to the first answer, in a process of its own. */
function coldOpening(location: string): number {
  const program = `
    import { openLibrary } from "./dist/library.js";
    const begun = performance.now();
    const library = await openLibrary(process.argv[1]);
    await library.list({ limit: 1 });
    await library.quoteIndex.segments();
    console.log(performance.now() - begun);
    await library.close();`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program, location], {
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}

const SEED = "../shared/seed/khojaly-article.txt";
const page = existsSync(SEED) ? SEED : "examples/dam-inquiry.md";

/** Milliseconds of the whole command on one page that is held against the library. */
function wholeCheck(location: string): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["dist/bin.js", "check", page, "--library", location, "--no-config", "--format", "json"],
    { encoding: "utf8", maxBuffer: 1 << 26 },
  );
  if (status === 2) throw new Error(stderr);
  return performance.now() - begun;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

async function onSqlite(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-scale-"));
  try {
    const file = join(folder, ".onrecord/library.sqlite");
    return await measure(folder, async () => statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Measured> {
  const server = await startPostgres();
  try {
    const address = await server.database();
    return await measure(address, async () =>
      Number(await server.execute(address, "SELECT pg_database_size(current_database())")),
    );
  } finally {
    await server.stop();
  }
}

const all: [string, Measured][] = [];
if (values.database.includes("sqlite")) all.push(["SQLite", await onSqlite()]);
if (values.database.includes("postgres") && postgresPrograms()) all.push(["PostgreSQL", await onPostgres()]);

console.log(`${sources} generated sources of about ${characters} characters, added ${BATCH} at a time\n`);
const table: [string, (measured: Measured) => string][] = [
  ["text, MB", ({ text }) => (text / 1e6).toFixed(0)],
  ["adding, s", ({ seconds }) => seconds.toFixed(1)],
  ["sources a second", ({ seconds }) => (sources / seconds).toFixed(0)],
  ["on disk, MB", ({ bytes }) => (bytes / 1e6).toFixed(0)],
  ["on disk, times the text", ({ bytes, text }) => (bytes / text).toFixed(2)],
  ["opening to first answer, cold process, ms", ({ opened }) => median(opened).toFixed(0)],
  ["the slowest of five, ms", ({ opened }) => Math.max(...opened).toFixed(0)],
  ["checking an article, whole command, ms", ({ checked }) => median(checked).toFixed(0)],
  ...Object.keys(all[0]![1].answers).map((name): [string, (measured: Measured) => string] => [
    `${name}, ms`,
    ({ answers }) => answers[name]!.toFixed(2),
  ]),
];
console.log(["".padEnd(44), ...all.map(([name]) => name.padStart(12))].join(""));
for (const [name, value] of table)
  console.log([name.padEnd(44), ...all.map(([, measured]) => value(measured).padStart(12))].join(""));
