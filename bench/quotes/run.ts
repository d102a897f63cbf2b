import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IndexedText } from "../../src/engine/align/index.ts";
import { Chance } from "./chance.ts";
import { answerOf, type Sample, samples } from "./quotations.ts";
import { fullText, inMemory, onDisk, type System, scanning } from "./systems.ts";
import { isHere, realTexts, runningWords, textsOfSize } from "./texts.ts";

const EDITS = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
/** What the slower ones are measured on. */
const SOME_EDITS = [0, 0.3, 0.5];
const SHAPES = [
  { name: "6–12", shortest: 6, longest: 12 },
  { name: "10–60", shortest: 10, longest: 60 },
];
const SEED = 20310503;

if (!isHere()) console.log("The texts are not here; the benchmark of quotations is skipped.");
else await run(process.argv.includes("--quick"));

async function run(isQuick: boolean): Promise<void> {
  const real = realTexts();
  const words = runningWords(real);
  const size = real.reduce((sum, text) => sum + text.length, 0);
  console.log(`Finding the passage that a quotation was taken from. ${real.length} real texts of ${millions(size)}
million characters; larger libraries are filled with generated ones, see bench/quotes/texts.ts. Of the words of each
quotation the share given is edited: a third each replaced, left out, put in. "First" is the share of quotations
whose place comes first; "as near" adds passages elsewhere from which the quotation differs in no more words, since
records repeat themselves. Times are milliseconds a quotation, once open.`);
  for (const megabytes of isQuick ? [1, 10] : [1, 10, 100]) {
    const texts = textsOfSize(megabytes * 1e6, real, new Chance(SEED));
    console.log(`\n## ${megabytes} million characters, ${texts.length} texts\n`);
    await measureAll(texts, words, megabytes);
  }
}

async function measureAll(texts: readonly IndexedText[], words: readonly string[], megabytes: number) {
  const file = join(tmpdir(), `onrecord-bench-${process.pid}.sqlite`);
  const systems: [count: number, edits: readonly number[], () => System | Promise<System>][] = [
    [400, EDITS, () => inMemory(texts)],
    [400, EDITS, () => onDisk(texts, file)],
    [megabytes > 10 ? 20 : 100, SOME_EDITS, () => fullText(texts, file)],
  ];
  // Scanning is measured where it ends in reasonable time.
  if (megabytes <= 10) systems.push([megabytes > 1 ? 4 : 20, SOME_EDITS, () => scanning(texts)]);
  inMemory(texts.slice(0, 50));
  const tables = new Map<string, string[]>();
  const builds: string[] = [];
  for (const [count, edited, make] of systems) {
    const system = await make();
    builds.push(buildRow(system, megabytes));
    for (const shape of SHAPES) {
      for (const edits of edited) {
        const chosen = samples(texts, { ...shape, edits }, count, words, new Chance(SEED + edits * 100));
        const row = await measure(system, chosen, texts);
        const key = `${shape.name.padEnd(6)} ${percent(edits).padStart(5)}`;
        tables.set(key, [...(tables.get(key) ?? []), `${system.name.padEnd(22)} ${row}`]);
      }
    }
    system.close();
  }
  console.log("system                  built, MB/s  index/text");
  console.log(builds.join("\n"));
  console.log("\nwords  edits  system                  count  first  as near  median     99 %");
  for (const [key, rows] of tables) console.log(rows.map((row) => `${key}  ${row}`).join("\n"));
}

function buildRow({ name, buildTime, bytes }: System, megabytes: number): string {
  if (bytes === 0) return `${name.padEnd(22)} ${"none".padStart(12)} ${"none".padStart(11)}`;
  const rate = ((megabytes * 1000) / buildTime).toFixed(1);
  return `${name.padEnd(22)} ${rate.padStart(12)} ${(bytes / megabytes / 1e6).toFixed(2).padStart(11)}`;
}

async function measure(
  system: System,
  chosen: readonly Sample[],
  texts: readonly IndexedText[],
): Promise<string> {
  const textOf = (source: number) => texts[source - 1]!.text;
  const times: number[] = [];
  const count = { place: 0, "as near": 0, wrong: 0 };
  // The first ones warm caches and compilers up.
  for (const sample of chosen.slice(0, 10)) if (chosen.length > 50) await system.find(sample);
  for (const sample of chosen) {
    const start = performance.now();
    const found = await system.find(sample);
    times.push(performance.now() - start);
    count[answerOf(sample, found, textOf)]++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  const share = (n: number) => (n / chosen.length).toFixed(3);
  return [
    String(chosen.length).padStart(6),
    share(count.place).padStart(6),
    share(count.place + count["as near"]).padStart(8),
    at(0.5).toFixed(2).padStart(7),
    at(0.99).toFixed(2).padStart(8),
  ].join(" ");
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function millions(characters: number): string {
  return (characters / 1e6).toFixed(1);
}
