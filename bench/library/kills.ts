import { type ChildProcess, spawn } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import type { IndexedText } from "../../src/engine/align/storage.ts";
import { type Library, openLibrary } from "../../src/library/index.ts";
import { plainBuilder, plainTexts } from "../../test/library/sources.ts";
import { generatedBatch, generator } from "./generated.ts";

/** A database that a process is killed over. */
export interface Subject {
  readonly location: string;
  /** What the database's own check of its files says, empty when nothing is wrong. */
  check(): Promise<string>;
  /** Ends the server as if the machine had failed; absent where there is none. */
  crash?(): Promise<void>;
}

export interface KillReport {
  readonly kills: number;
  /** How often the server was ended as well. */
  readonly crashes: number;
  readonly batches: number;
  readonly sources: number;
  /** What was wrong, each one sentence. */
  readonly faults: readonly string[];
}

const RUN = ["--import", "tsx", "bench/library/adder.ts"];

/** Lets a process add batches, kills it at a random moment, looks at what is there, and lets the next one go on. */
export async function killRepeatedly(
  subject: Subject,
  kills: number,
  seed: number,
  told: (kill: number) => void = () => undefined,
): Promise<KillReport> {
  const random = generator(seed);
  const faults: string[] = [];
  let acknowledged = -1;
  let crashes = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const withServer = subject.crash !== undefined && kill % 5 === 0;
    const last = await killedWhileAdding(subject, acknowledged + 1, random() * 400, withServer);
    if (withServer) crashes++;
    const library = await openLibrary(subject.location, { create: true, builder: plainBuilder });
    faults.push(...(await faultsIn(library, acknowledged + 1, last)));
    acknowledged = Math.max(acknowledged, last);
    await library.close();
    const said = await subject.check();
    if (said) faults.push(`After kill ${kill} the database says: ${said}`);
    told(kill);
  }
  const library = await openLibrary(subject.location, { builder: plainBuilder });
  faults.push(...(await faultsIn(library, 0, acknowledged)), ...(await indexFaults(library)));
  const { sources } = await library.statistics();
  await library.close();
  return { kills, crashes, batches: acknowledged + 1, sources, faults };
}

/** Runs processes that add batches `first` to `last` beside each other, and gives their exit codes. */
export function addAtOnce(
  location: string,
  ranges: readonly (readonly [number, number])[],
): Promise<readonly (number | null)[]> {
  return Promise.all(
    ranges.map(([first, last]) => {
      const child = spawn(process.execPath, [...RUN, location, String(first), String(last)], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      return new Promise<number | null>((resolve) => child.on("close", resolve));
    }),
  );
}

/** The last batch that was acknowledged before the process, started anew, was killed. */
async function killedWhileAdding(
  subject: Subject,
  first: number,
  delay: number,
  withServer: boolean,
): Promise<number> {
  const child = spawn(process.execPath, [...RUN, subject.location, String(first)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const closed = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const lines = acknowledgements(child);
  await Promise.race([lines.begun, closed]);
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (withServer) await subject.crash!();
  child.kill("SIGKILL");
  await closed;
  return lines.last() ?? first - 1;
}

function acknowledgements(child: ChildProcess) {
  let text = "";
  const begun = new Promise<void>((resolve) => {
    child.stdout!.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      resolve();
    });
  });
  const last = () => {
    const whole = text.split("\n").slice(0, -1);
    return whole.length > 0 ? Number(whole.at(-1)) : undefined;
  };
  return { begun, last };
}

/** Batches that were acknowledged must be there whole; the one after them whole or not at all. */
async function faultsIn(library: Library, first: number, last: number): Promise<string[]> {
  const faults: string[] = [];
  for (let index = first; index <= last; index++) {
    for (const { source, bytes, document } of generatedBatch(index)) {
      if (!isDeepStrictEqual(await library.source(source.digest), source))
        faults.push(`Batch ${index} was acknowledged, and ${source.digest} is lost.`);
      else if (Buffer.compare((await library.bytes(source.digest)) ?? Buffer.alloc(0), bytes) !== 0)
        faults.push(`The bytes of ${source.digest} are not what was added.`);
      else if (!isDeepStrictEqual(await library.document(source.digest), document))
        faults.push(`The document of ${source.digest} is not what was added.`);
    }
  }
  const next = generatedBatch(last + 1).map(({ source }) => source.digest);
  const there = await library.known(next);
  if (there.size !== 0 && there.size !== next.length) faults.push(`Batch ${last + 1} is there in part.`);
  return faults;
}

/** The index must hold the text of every source once, and a search must find each. */
export async function indexFaults(library: Library): Promise<string[]> {
  const segments = await library.quoteIndex.segments();
  const indexed: IndexedText[] = [];
  for (const { id, blockCount } of segments) {
    const addresses = Array.from({ length: blockCount }, (_, block) => ({ segment: id, block }));
    indexed.push(...plainTexts({ blocks: await library.quoteIndex.blocks(addresses) }));
  }
  const faults: string[] = [];
  const sources = await library.list();
  if (
    indexed.length !== sources.length ||
    new Set(indexed.map(({ source }) => source)).size !== sources.length
  )
    faults.push(`The index holds ${indexed.length} texts of ${sources.length} sources.`);
  for (const { source, text } of indexed)
    if ((await library.quoteIndex.texts([{ source, start: 0, end: text.length + 1 }]))[0] !== text)
      faults.push(`The text of source ${source} in the index is not the one that is kept.`);
  for (const source of sources.slice(0, 200)) {
    const hits = await library.search(source.title!);
    if (!hits.some((hit) => hit.source.digest === source.digest))
      faults.push(`A search for ${source.title} does not find it.`);
  }
  return faults;
}
