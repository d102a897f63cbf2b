import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
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

describe("certificates", () => {
  test.skipIf(process.platform !== "linux")("a folder that cannot be made is told in one line", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "note.txt"), "The mill was closed on 31 April 2021.\n");
    const { status, stderr } = onrecord(["check", "note.txt", "--certificates", "/proc/none/proofs"], {
      cwd,
    });
    expect(stderr).toMatch(/^onrecord: \/proc\/none\/proofs cannot be written\.\n$/u);
    expect(status).toBe(2);
  });

  const cwd = emptyFolder();
  const proofs = join(cwd, "proofs");

  function edited(
    name: string,
    change: (certificate: Record<string, Record<string, unknown>>) => void,
  ): void {
    const [first] = readdirSync(proofs);
    const certificate = JSON.parse(readFileSync(join(proofs, first!), "utf8"));
    change(certificate);
    writeFileSync(join(cwd, "edited", name), JSON.stringify(certificate));
  }

  interface Verified {
    readonly certificates: readonly { path: string; status: string; changes: readonly string[] }[];
  }

  function verified(place: string): ReadonlyMap<string, readonly [status: string, change: string]> {
    const { certificates } = JSON.parse(
      onrecord(["verify", place, "-f", "json"], { cwd }).stdout,
    ) as Verified;
    return new Map(
      certificates.map(({ path, status, changes }) => [basename(path), [status, changes.join(" ")]]),
    );
  }

  beforeAll(() => {
    writeFileSync(join(cwd, "speech.txt"), SPEECH);
    writeFileSync(
      join(cwd, "draft.md"),
      "He said: “We built this harbour with our own hands and with a single loan from abroad.”\n",
    );
    onrecord(["add", "speech.txt"], { cwd });
    onrecord(["check", "draft.md", "--rule", "quote/no-speaker=off", "--certificates", "proofs"], { cwd });
    mkdirSync(join(cwd, "edited"));
    mkdirSync(join(cwd, "empty"));
  });

  test("a folder stands for the certificates in it, and so does a pattern", () => {
    const paths = readdirSync(proofs);
    for (const place of ["proofs", "proofs/*.json"])
      expect([...verified(place)]).toEqual(paths.map((path) => [path, ["holds", ""]]));
    expect([...verified("empty").values()]).toEqual([["unverified", "is a folder without certificates."]]);
  });

  test("each edited certificate has its own answer", () => {
    edited("rule.json", ({ rule }) => Object.assign(rule!, { id: "quote/none-such" }));
    edited("device.json", ({ document }) => Object.assign(document!, { path: "/dev/zero" }));
    edited("pack.json", ({ settings }) => Object.assign(settings!, { packs: ["/dev/zero"] }));
    edited("above.json", ({ document }) => Object.assign(document!, { path: "../../../../etc/hostname" }));
    edited("computation.json", (certificate) => Object.assign(certificate, { computation: ["It agrees."] }));
    edited("suggestion.json", ({ finding }) => Object.assign(finding!, { suggestion: "other words" }));
    writeFileSync(join(cwd, "edited/broken.json"), "[".repeat(100_000));
    const answers = verified("edited");
    expect(answers.get("rule.json")).toEqual(["unverified", "There is no rule quote/none-such here."]);
    expect(answers.get("device.json")?.[0]).toBe("unverified");
    expect(answers.get("pack.json")).toEqual(["holds", ""]);
    expect(answers.get("above.json")?.[0]).not.toBe("holds");
    expect(answers.get("computation.json")?.[1]).toMatch(/^The comparison is now: /u);
    expect(answers.get("suggestion.json")?.[0]).toBe("changed");
    expect(answers.get("broken.json")).toEqual(["unverified", "is no certificate: it is not JSON."]);
  });

  test("without a library the answer is open, not changed", () => {
    const elsewhere = emptyFolder();
    copyFileSync(join(cwd, "draft.md"), join(elsewhere, "draft.md"));
    const { status, stdout } = onrecord(["verify", proofs], { cwd: elsewhere });
    expect(stdout).toMatch(/It rests on a library, and there is none here; name its place with --library\./u);
    expect(status).toBe(2);
  });
});
