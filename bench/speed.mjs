// Speed of reading and checking text beside wink-nlp's sentence, tag and entity pass, on the same text in the same
// run, on one core; and the whole command beside a bare Node.js. Run by `npm run bench`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
await build({
  entryPoints: ["bench/corpus.ts"],
  outfile: join(folder, "corpus.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  define: { "import.meta.url": JSON.stringify(new URL("./corpus.ts", import.meta.url).href) },
  logLevel: "error",
});
const { corpora } = await import(join(folder, "corpus.mjs"));
const { readDocument } = await import("../dist/readers.js");
const { checkDocument } = await import("../dist/service.js");
const { default: winkNLP } = await import("wink-nlp");
const { default: model } = await import("wink-eng-lite-web-model");

const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const encoder = new TextEncoder();

async function onrecordPass(texts) {
  let findings = 0;
  for (const text of texts) {
    const document = await readDocument(encoder.encode(text), "article.txt");
    findings += (await checkDocument(document, { configuration: false, asOf: "2026-01-01" })).findings.length;
  }
  return findings;
}

function winkPass(texts) {
  let entities = 0;
  for (const text of texts) entities += nlp.readDoc(text).entities().length();
  return entities;
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

console.log("Reading and checking text, one core (median of 5 runs in turn, MB = 10^6 characters)\n");
for (const { name, texts, characters } of corpora()) {
  await onrecordPass(texts);
  winkPass(texts);
  const ours = [];
  const theirs = [];
  for (let run = 0; run < 5; run++) {
    ours.push(await timed(() => onrecordPass(texts)));
    theirs.push(await timed(() => winkPass(texts)));
  }
  const rate = (milliseconds) => characters / 1e3 / milliseconds;
  const ratios = ours.map((time, i) => theirs[i] / time);
  console.log(`${name} (${(characters / 1e6).toFixed(2)} MB)`);
  console.log(`  onrecord, read and check    ${rate(median(ours)).toFixed(1)} MB/s`);
  console.log(`  wink-nlp, sbd + pos + ner   ${rate(median(theirs)).toFixed(1)} MB/s`);
  console.log(
    `  ratio                       ${median(ratios).toFixed(1)}  (${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)})\n`,
  );
}

function runs(args, count = 15) {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    return performance.now() - start;
  });
}

const seed = new URL("../../shared/seed/khojaly-article.txt", import.meta.url).pathname;
const { existsSync } = await import("node:fs");
const page = existsSync(seed) ? seed : "examples/dam-inquiry.md";
runs(["dist/bin.js", "check", page], 2);
const bare = median(runs(["-e", "0"]));
const whole = median(runs(["dist/bin.js", "check", page, "--no-config"]));
console.log("The whole command on one article (median of 15)\n");
console.log(`  node -e 0        ${bare.toFixed(0)} ms`);
console.log(`  onrecord check   ${whole.toFixed(0)} ms`);
console.log(`  ratio            ${(whole / bare).toFixed(1)}\n`);

console.log("Memory and time over size (one text file, ordinary lines)\n");
const article = readFileSync(page, "utf8");
for (const megabytes of [1, 10, 50, 100]) {
  const path = join(folder, `text-${megabytes}.txt`);
  writeFileSync(
    path,
    article.repeat(Math.ceil((megabytes * 1e6) / article.length)).slice(0, megabytes * 1e6),
  );
  const start = performance.now();
  const probe = `process.argv.splice(1, 0, ""); const {run} = await import(${JSON.stringify(new URL("../dist/bin.js", import.meta.url).href)}); process.on("exit", () => console.error(process.resourceUsage().maxRSS))`;
  const ended = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", probe, "check", path, "--format", "json", "-o", "/dev/null"],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - start) / 1e3;
  const kilobytes = Number(/(\d+)\s*$/u.exec(ended.stderr)?.[1] ?? Number.NaN);
  console.log(
    `  ${String(megabytes).padStart(4)} MB   ${seconds.toFixed(1).padStart(6)} s   ${(kilobytes / 1024).toFixed(0).padStart(6)} MB of memory   exit ${ended.status}`,
  );
}
