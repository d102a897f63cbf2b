import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Ended, emptyFolder, onrecord } from "./run-program.ts";

const GOOD =
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the library.\n";

function expectOneLine({ status, stderr }: Ended, about: RegExp): void {
  expect(stderr.trimEnd().split("\n"), stderr).toHaveLength(1);
  expect(stderr).toMatch(about);
  expect(stderr).not.toMatch(/\bat .*\.(js|ts):\d+/u);
  expect(status).toBe(2);
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
    ["page.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj", /PDF/u],
    ["cut.html", `<html><body><article><p>${GOOD.repeat(20)}</p><p>The next meeting <a hre`, /ends/u],
    ["nested.html", nested, /nested|deep/iu],
    ["line.txt", "word ".repeat(10_000_000), /line/iu],
  ];
  test.each(cases)("%s", (name, content, about) => {
    const cwd = folderWith({ [name]: content, "good.txt": GOOD });
    const ended = onrecord(["check", name, "good.txt", "--format", "json"], { cwd });
    expectOneLine(ended, about);
    expect(ended.stderr).toContain(name);
    const paths = (JSON.parse(ended.stdout) as { documents: { path: string }[] }).documents.map(
      ({ path }) => path,
    );
    expect(paths).toContain("good.txt");
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

  test("a glob that matches nothing", () => {
    expectOneLine(onrecord(["check", "*.rst"]), /\*\.rst/u);
  });

  test.each([
    ["rules: [", /onrecord\.yaml/u],
    ["rules:\n  citation/unkown: off\n", /did you mean citation\/unknown/u],
    ["rules:\n  wording: loud\n", /off, note, warning or error/u],
    ["colour: true\n", /colour/u],
    ["packs: [missing.json]\n", /missing\.json/u],
  ])("a broken configuration: %s", (content, about) => {
    const cwd = folderWith({ "onrecord.yaml": content, "good.txt": GOOD });
    expectOneLine(onrecord(["check", "good.txt"], { cwd }), about);
  });

  test.each([
    [["check"], /files/u],
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
