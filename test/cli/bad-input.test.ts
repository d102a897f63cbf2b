import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docx, epub, wordParagraph, zip } from "../readers/archives.ts";
import { type Ended, emptyFolder, onrecord } from "./run-program.ts";

const GOOD =
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the library.\n";

function expectOneLine({ status, stderr }: Ended, about: RegExp): void {
  expect(stderr.trimEnd().split("\n"), stderr).toHaveLength(1);
  expect(stderr).toMatch(about);
  expect(stderr).not.toMatch(/\bat .*\.(js|ts):\d+/u);
  expect(status).toBe(2);
}

function pathsOf({ stdout }: Ended): string[] {
  return (JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path);
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const nested = `<html><body>${"<div>".repeat(100_000)}deep${"</div>".repeat(100_000)}</body></html>`;
const binary = Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256);

describe("bad input gives one line, exit code 2, and other files are still checked", () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, about: RegExp])[] = [
    ["empty.txt", "", /empty/iu],
    ["blank.md", " \n\n\t\n", /empty|no text/iu],
    ["binary.txt", binary, /not text|binary/iu],
    ["page.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj", /damaged PDF/u],
    ["draft.docx", docx({ body: wordParagraph(GOOD) }).subarray(0, 500), /damaged or cut off/u],
    ["book.epub", epub({ chapters: [] }), /none of its chapters/u],
    ["letter.odt", zip([{ name: "a.txt", content: GOOD }]), /ZIP archive and no whole DOCX/u],
    ["cut.html", `<html><body><article><p>${GOOD.repeat(20)}</p><p>The next meeting <a hre`, /ends/u],
    ["nested.html", nested, /nested|deep/iu],
    ["line.txt", "word ".repeat(10_000_000), /line/iu],
  ];
  test.each(cases)("%s", (name, content, about) => {
    const cwd = folderWith({ [name]: content, "good.txt": GOOD });
    const ended = onrecord(["check", name, "good.txt", "--format", "json"], { cwd });
    expectOneLine(ended, about);
    expect(ended.stderr).toContain(name);
    expect(pathsOf(ended)).toContain("good.txt");
  });

  test("a missing file", () => {
    const cwd = folderWith({ "good.txt": GOOD });
    const ended = onrecord(["check", "missing.txt", "good.txt"], { cwd });
    expectOneLine(ended, /missing\.txt/u);
    expect(ended.stdout).toContain("good.txt");
  });

  test("a folder without documents", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "pictures"));
    writeFileSync(join(cwd, "pictures", "a.png"), binary);
    expectOneLine(onrecord(["check", "pictures"], { cwd }), /pictures/u);
  });

  test("UTF-16 and Latin-1 are read; a text in no encoding is refused", () => {
    const cwd = folderWith({
      "utf16.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, "utf16le")]),
      "latin1.txt": Buffer.from(`Le café de Marrowick. ${GOOD}`, "latin1"),
      "noise.txt": Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + ((i * i) >> 3)) % 256),
    });
    const ended = onrecord(["check", "utf16.txt", "latin1.txt", "noise.txt", "--format", "json"], { cwd });
    expectOneLine(ended, /noise\.txt: is not text/u);
    expect(pathsOf(ended)).toEqual(["utf16.txt", "latin1.txt"]);
  });

  test.skipIf(process.platform === "win32")("pipes and devices are refused, not waited for", () => {
    const cwd = folderWith({ "good.txt": GOOD });
    execFileSync("mkfifo", [join(cwd, "pipe.txt")]);
    const ended = onrecord(["check", "pipe.txt", "good.txt", "--format", "json"], { cwd });
    expectOneLine(ended, /pipe\.txt: is no regular file/u);
    expect(pathsOf(ended)).toEqual(["good.txt"]);
    expectOneLine(onrecord(["check", "/dev/zero"]), /no regular file/u);
  });

  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)("a file without permission", () => {
    const cwd = folderWith({ "closed.txt": GOOD, "good.txt": GOOD });
    chmodSync(join(cwd, "closed.txt"), 0);
    expectOneLine(onrecord(["check", "closed.txt", "good.txt"], { cwd }), /closed\.txt: cannot be read/u);
  });

  test.skipIf(process.platform === "win32")("links that lead round in a circle", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "a", "b"), { recursive: true });
    writeFileSync(join(cwd, "a", "good.txt"), GOOD);
    symlinkSync("..", join(cwd, "a", "b", "back"));
    symlinkSync("itself.md", join(cwd, "itself.md"));
    symlinkSync("nowhere", join(cwd, "gone.md"));
    expect(pathsOf(onrecord(["check", ".", "--format", "json"], { cwd }))).toEqual(["a/good.txt"]);
    expectOneLine(onrecord(["check", "gone.md"], { cwd }), /no such file/u);
    expectOneLine(onrecord(["check", "itself.md"], { cwd }), /no such file/u);
  });

  test("one file named twice is read once", () => {
    const cwd = folderWith({ "good.txt": GOOD });
    const ended = onrecord(["check", "good.txt", "./good.txt", "*.txt", ".", "--format", "json"], { cwd });
    expect(pathsOf(ended)).toEqual(["good.txt"]);
  });

  test("a glob over many files, and one that could mean millions of names", () => {
    const cwd = emptyFolder();
    for (let i = 0; i < 300; i++) writeFileSync(join(cwd, `note-${i}.md`), GOOD);
    expect(pathsOf(onrecord(["check", "**/*", "--format", "json"], { cwd }))).toHaveLength(300);
    expectOneLine(onrecord(["check", "{1..100000000}.md"], { cwd }), /matches no file/u);
  });

  test.each([
    ["", /empty name/u],
    ["a\nb.txt", /^onrecord: a b\.txt: There is no such file/u],
    [`${"long".repeat(1000)}.md`, /no such file/u],
  ])("a name that cannot be: %j", (name, about) => {
    expectOneLine(onrecord(["check", name]), about);
  });

  test("nothing on standard input", () => {
    expectOneLine(onrecord(["check", "-"]), /standard input: is empty/u);
  });

  test("an output that cannot be written", () => {
    const cwd = folderWith({ "good.txt": GOOD });
    expectOneLine(onrecord(["check", "good.txt", "-o", "none/report.html"], { cwd }), /cannot be written/u);
  });

  test("a glob that matches nothing", () => {
    expectOneLine(onrecord(["check", "*.rst"]), /\*\.rst/u);
  });

  test.each([
    ["rules: [", /onrecord\.yaml/u],
    ["rules:\n  citation/unkown: off\n", /did you mean citation\/unknown/u],
    ["rules:\n  wording: loud\n", /off, note, warning or error/u],
    ["colour: true\n", /colour/u],
    ["packs: [missing.json]\n", /missing\.json/u],
    ["just words\n", /is no configuration/u],
    ["- a\n- b\n", /is no configuration/u],
    ["asOf: tomorrow\n", /2026-01-31/u],
    ["maxSize: huge\n", /200mb/u],
    ["overrides:\n  - files: []\n", /files/u],
    ["overrides:\n  - files: [a]\n    rules: {date/wekday: off}\n", /no rule "date\/wekday"/u],
  ])("a broken configuration: %s", (content, about) => {
    const cwd = folderWith({ "onrecord.yaml": content, "good.txt": GOOD });
    expectOneLine(onrecord(["check", "good.txt"], { cwd }), about);
  });

  test.each([
    [["check"], /No files given/u],
    [["check", "good.txt", "--formt", "json"], /--formt.*Did you mean --format/u],
    [
      ["compare", "a.md", "b.md"],
      /no command "compare" in version.*check, extract, add, .*explain and init/u,
    ],
    [["good.txt"], /onrecord check good\.txt/u],
    [["explain", "citations"], /did you mean citation\?/u],
    [["explain", "weekday"], /did you mean date\/wrong-weekday\?/u],
    [["explain", "xyz"], /lists them all/u],
    [["chek", "good.txt"], /chek/u],
    [["check", "good.txt", "--format", "pdf"], /text, json/u],
    [["check", "good.txt", "--rule", "citation/vague"], /citation\/vague=off/u],
    [["check", "good.txt", "--rule", "citation/vage=off"], /did you mean citation\/vague/u],
    [["check", "good.txt", "--as-of", "tomorrow"], /2026-01-31/u],
    [["check", "good.txt", "--max-size", "huge"], /200mb/u],
    [["check", "good.txt", "--config", "none.yaml"], /none\.yaml/u],
    [["check", "good.txt", "--pack", "none.json"], /none\.json/u],
    [["explain", "citation/offtopic"], /did you mean citation\/off-topic/u],
  ])("bad arguments: %j", (args, about) => {
    expectOneLine(onrecord(args, { cwd: folderWith({ "good.txt": GOOD }) }), about);
  });

  test("a larger limit lets a long line through", () => {
    const cwd = folderWith({ "line.txt": "A word follows a word. ".repeat(600_000) });
    expect(onrecord(["check", "line.txt", "--max-line", "20mb", "--quiet"], { cwd }).status).toBe(0);
  });
});
