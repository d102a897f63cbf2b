// Fills the marked blocks of the README: a capture of the example's check, the registries, what was measured.
// With --check it writes nothing and fails when the capture or the registries are out of date; what was measured changes
// only with a measurement.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { plainText, terminalPicture } from "./terminal-picture.mjs";

const PICTURE = "docs/capture.svg";
const EXAMPLE = "examples/dam-inquiry.md";
const PACKS = [
  "un-security-council",
  "un-general-assembly",
  "icj",
  "echr",
  "icc",
  "icty",
  "ictr",
  "treaties",
];
/** What each measurement shows, and the command that repeats it; its table lies in the file. */
const MEASURED = [
  [
    "eval/results/suite.txt",
    "npm run eval:suite",
    "Errors planted in documents of our own, half of them clean",
  ],
  ["eval/results/news.txt", "npm run eval:news", "Findings on 400 ordinary news articles"],
  ["eval/results/attribution.txt", "npm run eval:attribution", "Attributed statements in news (PolNeAR)"],
  ["eval/results/time.txt", "npm run eval:time", "Time expressions on TimeBank and AQUAINT"],
  ["eval/results/readers.txt", "npm run eval:readers", "Article text out of saved web pages"],
  [
    "eval/results/quotations.txt",
    "npm run eval:quotations",
    "Verdicts on quotations that a seeded generator altered or left as they are",
  ],
  ["eval/results/paraphrases.txt", "npm run eval:paraphrases", "What a cited text does not contain"],
  ["bench/results/quotes.txt", "npm run bench:quotes", "Finding a quotation in a library"],
  ["bench/results/crash.txt", "npm run bench:crash", "Killed while adding"],
  ["bench/results/library.txt", "npm run bench:library", "A library of 100,000 sources"],
  ["bench/results/speed.txt", "npm run bench", "Speed and memory"],
  ["bench/results/dates.txt", "npm run bench", "Finding dates alone"],
];

const SHOWN_FINDINGS = 4;

const checking = process.argv.includes("--check");
const stale = [];

const { picture, words } = capture();
emit(PICTURE, picture);
const readme = readFileSync("README.md", "utf8");
const filled = [
  ["capture", `![${words}](${PICTURE})`],
  ["packs", packsTable()],
  ...(checking ? [] : [["measured", measured()]]),
].reduce((text, [name, content]) => withBlock(text, name, content), readme);
emit("README.md", filled);
if (stale.length > 0) {
  console.error(
    `Out of date: ${stale.join(", ")}. Run \`node scripts/build.mjs && node scripts/readme.mjs\`.`,
  );
  process.exit(1);
}

function emit(path, text) {
  const old = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (old === text) return;
  if (checking) stale.push(path);
  else writeFileSync(path, text);
}

function withBlock(text, name, content) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no block "${name}".`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** The beginning and the end of what the check of the example prints, as a picture and in words. */
function capture() {
  spawnSync(process.execPath, ["dist/bin.js", "add", "examples/sources", "--library", "dist", "--quiet"]);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["dist/bin.js", "check", EXAMPLE, "--library", "dist", "--color", "--no-config"],
    { encoding: "utf8", env: { ...process.env, COLUMNS: "" } },
  );
  if (status === 2 || stderr !== "") throw new Error(stderr || "The example could not be checked.");
  const lines = stdout.trimEnd().split("\n").slice(1);
  const shown = ["  $ onrecord check examples/dam-inquiry.md", "", ...excerpt(lines)];
  const errors = lines.filter((line) => /^ {2}error\b/u.test(plainText(line))).length;
  const what = `onrecord checks an article about a dam inquiry and reports ${errors} errors, each with the words in question and the reason`;
  return { picture: terminalPicture(shown, what), words: what };
}

/** The title, the first findings, and the last lines from "Read …" on. */
function excerpt(lines) {
  const plain = lines.map(plainText);
  const heads = plain.flatMap((line, i) => (/^ {2}(?:error|warning|note) /u.test(line) ? [i] : []));
  const end = plain.findIndex((line) => line.startsWith("  Read "));
  const cut = heads[SHOWN_FINDINGS];
  if (cut === undefined || end < cut) return lines;
  return [...lines.slice(0, cut), `  \u001b[2m⋮\u001b[22m`, "", ...lines.slice(end)];
}

function packsTable() {
  const rows = PACKS.map((id) => {
    const { description } = JSON.parse(readFileSync(`packs/${id}.json`, "utf8"));
    const { title, coverage, asOf, count } = description;
    return `| ${title} | ${count.toLocaleString("en")} | ${asOf} | ${coverage.statement} |`;
  });
  return ["| Registry | Entries | As of | Holds |", "| --- | ---: | --- | --- |", ...rows].join("\n");
}

function measured() {
  const parts = MEASURED.filter(([file]) => existsSync(file)).map(
    ([file, command, title]) =>
      `**${title}** (\`${command}\`)\n\n\`\`\`text\n${readFileSync(file, "utf8").trimEnd()}\n\`\`\``,
  );
  return parts.length > 0 ? parts.join("\n\n") : "Nothing is measured yet.";
}
