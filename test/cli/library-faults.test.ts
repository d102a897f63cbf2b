import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, onrecord } from "./run-program.ts";

const SPEECH = `We built this harbour with our own hands and without a single loan from abroad. It will bring
ships, work and visitors to every village on the coast.
`;

describe("what was asked for cannot be done", () => {
  let cwd = "";
  beforeAll(() => {
    cwd = emptyFolder();
    writeFileSync(join(cwd, "speech.txt"), SPEECH);
    writeFileSync(join(cwd, "draft.md"), "A short draft.\n");
    expect(onrecord(["add", "speech.txt"], { cwd }).status).toBe(0);
  });

  const cases: readonly (readonly [args: readonly string[], line: RegExp])[] = [
    [["add"], /^onrecord: No sources given: .*\n$/u],
    [["quote"], /^onrecord: No words given: .*\n$/u],
    [
      ["quote", "without", "a"],
      /^onrecord: More than one quotation given: put the words in quotation marks.*\n$/u,
    ],
    [["quote", '""'], /^onrecord: There are no words to look up\.\n$/u],
    [["sources", "show"], /^onrecord: No source given: .*\n$/u],
    [
      ["sources", "show", "ab1"],
      /^onrecord: No source is called "ab1"; give at least six digits of a digest\.\n$/u,
    ],
    [["sources", "export", "all.zip"], /^onrecord: all\.zip cannot be written: .* ends in \.tar\.\n$/u],
    [["check", "draft.md", "--library", "draft.md"], /^onrecord: draft\.md is no library: .*\n$/u],
    [["check", "draft.md", "--library", ""], /^onrecord: draft\.md: An empty name is no library\.\n$/u],
    [
      ["check", "draft.md", "--library", "mysql://me:secret@host/x"],
      /^(?!.*secret)onrecord: .* not at mysql:\/\/…\n$/u,
    ],
  ];
  test.each(cases)("onrecord %j", (args, line) => {
    const { status, stderr } = onrecord(args, { cwd });
    expect(stderr).toMatch(line);
    expect(status).toBe(2);
  });

  test.skipIf(!existsSync("/proc/self"))("a folder in which the system makes none", () => {
    const { status, stderr } = onrecord(["add", "speech.txt", "--library", "/proc/none/here"], { cwd });
    expect(stderr).toMatch(/^onrecord: The folder \/proc\/none\/here\/\.onrecord cannot be made\..*\n$/u);
    expect(status).toBe(2);
  });
});

test("nothing to keep makes no library, which would hide the one in a folder above", () => {
  const cwd = emptyFolder();
  const { status, stdout } = onrecord(["add", "missing.txt"], { cwd });
  expect(stdout).toBe("Added nothing: 1 could not be read.\n");
  expect(status).toBe(2);
  expect(existsSync(join(cwd, ".onrecord"))).toBe(false);
});

test("a source is also known by the instrument that it is the text of", () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "speech.txt"), SPEECH);
  onrecord(["add", "speech.txt", "--as", "resolution 853 (1993)"], { cwd });
  const { stdout } = onrecord(["sources", "show", "Security Council resolution 853"], { cwd });
  expect(stdout).toContain("S/RES/853 (1993), declared");
});

test("a draft that was added too does not bear out its own quotations", () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, "texts"));
  writeFileSync(join(cwd, "texts/speech.txt"), SPEECH);
  const altered = "“We built this harbour with our own hands and with a single loan from abroad.”";
  writeFileSync(
    join(cwd, "draft.md"),
    `The minister, Ms Aral, said: ${altered}\n\n${`She repeated: ${altered}\n\n`.repeat(12)}`,
  );
  expect(onrecord(["add", "."], { cwd }).stdout).toContain("Added 2 sources");
  const { documents } = JSON.parse(onrecord(["check", "draft.md", "-f", "json"], { cwd }).stdout) as {
    documents: { findings: { ruleId: string }[] }[];
  };
  const ids = documents[0]!.findings.map(({ ruleId }) => ruleId);
  expect(ids.filter((id) => id === "quote/altered")).toHaveLength(13);
});
