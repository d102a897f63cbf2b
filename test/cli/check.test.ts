import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, onrecord } from "./run-program.ts";

const FAULTY =
  "The council met on Wednesday, 12 March 2019. The puppet regime in Aldor closed the school. Experts say it is sad.\n";

interface Report {
  readonly documents: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly level: string }[];
  }[];
}

function idsOf(stdout: string, document = 0): string[] {
  return (JSON.parse(stdout) as Report).documents[document]!.findings.map(({ ruleId }) => ruleId);
}

describe("onrecord check", () => {
  test("exit code 1 and a report that names the rule, the words and the place", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "draft.txt"), FAULTY);
    const { status, stdout, stderr } = onrecord(["check", "draft.txt"], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("date/wrong-weekday");
    expect(stdout).toContain("Wednesday, 12 March 2019");
    expect(stdout).not.toContain("\u001b[");
  });

  test("exit code 0 when nothing is at error", () => {
    expect(onrecord(["check", "-"], { input: "The council met on Tuesday, 12 March 2019.\n" }).status).toBe(
      0,
    );
  });

  test("standard input takes the format of --stdin-path", () => {
    const input = `<!doctype html><html lang="en"><body><article><p>${FAULTY.repeat(4)}</p></article></body></html>`;
    const { stdout } = onrecord(["check", "-", "--stdin-path", "page.html", "--format", "json"], { input });
    expect(idsOf(stdout)).toContain("date/wrong-weekday");
    expect((JSON.parse(stdout) as Report).documents[0]!.path).toBe("page.html");
  });

  test("the same input gives the same bytes", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "draft.txt"), FAULTY);
    const run = (format: string) =>
      onrecord(["check", "draft.txt", "--format", format, "--as-of", "2026-01-01"], { cwd }).stdout;
    for (const format of ["text", "json", "sarif", "github", "markdown", "html"])
      expect(run(format)).toBe(run(format));
  });

  test("levels: by rule, by category, by configuration, by override; the command line wins", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "drafts"));
    writeFileSync(join(cwd, "final.txt"), FAULTY);
    writeFileSync(join(cwd, "drafts", "draft.txt"), FAULTY);
    writeFileSync(
      join(cwd, "onrecord.yaml"),
      "rules:\n  date/wrong-weekday: warning\n  wording: off\noverrides:\n  - files: ['drafts/**']\n    rules:\n      date: off\n",
    );
    const run = (...args: string[]) => onrecord(["check", "--format", "json", ...args], { cwd });
    const final = run("final.txt");
    expect(final.status).toBe(0);
    expect(idsOf(final.stdout)).toContain("date/wrong-weekday");
    expect(idsOf(final.stdout)).not.toContain("wording/loaded");
    expect(idsOf(run("drafts/draft.txt").stdout)).not.toContain("date/wrong-weekday");
    expect(run("drafts/draft.txt", "--rule", "date/wrong-weekday=error").status).toBe(1);
    expect(idsOf(run("final.txt", "--no-config").stdout)).toContain("wording/loaded");
  });

  test("a folder is searched, and what the configuration ignores is left out", () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "archive"));
    for (const name of ["b.md", "a.txt", "archive/old.txt"]) writeFileSync(join(cwd, name), FAULTY);
    writeFileSync(join(cwd, "onrecord.yaml"), "ignore: ['archive/**']\n");
    const { stdout } = onrecord(["check", ".", "--format", "json"], { cwd });
    expect((JSON.parse(stdout) as Report).documents.map(({ path }) => path)).toEqual(["a.txt", "b.md"]);
  });

  test("--print-config shows the settings of a file", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "onrecord.yaml"), "rules:\n  wording: off\nasOf: 2026-01-31\n");
    const { stdout, status } = onrecord(["check", "draft.txt", "--print-config"], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: "2026-01-31",
      rules: { "wording/loaded": "off", "date/impossible": "error" },
    });
  });

  test("--output writes a file and keeps standard output free", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "draft.txt"), FAULTY);
    const { stdout } = onrecord(["check", "draft.txt", "-f", "html", "-o", "report.html"], { cwd });
    expect(stdout).toBe("");
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("Wednesday, 12 March 2019");
  });

  test("colours on request only", () => {
    const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
      onrecord(["check", "-", ...args], { input: FAULTY, env }).stdout;
    expect(run(["--color"])).toContain("\u001b[");
    expect(run([], { FORCE_COLOR: "1" })).toContain("\u001b[");
    expect(run(["--no-color"], { FORCE_COLOR: "1" })).not.toContain("\u001b[");
  });
});

describe("suppression by comment", () => {
  const report = (input: string) =>
    onrecord(["check", "-", "--stdin-path", "draft.md", "--format", "json"], { input }).stdout;

  test("a comment with a reason silences a rule in the next block", () => {
    const ids = idsOf(
      report(`<!-- onrecord-ignore date/wrong-weekday: as printed in the minutes -->\n${FAULTY}`),
    );
    expect(ids).not.toContain("date/wrong-weekday");
    expect(ids).not.toContain("suppression/unused");
  });

  test("and nowhere else", () => {
    const ids = idsOf(
      report(`<!-- onrecord-ignore date/wrong-weekday: as printed -->\n${FAULTY}\n${FAULTY}`),
    );
    expect(ids.filter((id) => id === "date/wrong-weekday")).toHaveLength(1);
  });

  test("for the whole document", () => {
    const ids = idsOf(
      report(`<!-- onrecord-ignore-file date/wrong-weekday: as printed -->\n\n${FAULTY}\n${FAULTY}`),
    );
    expect(ids).not.toContain("date/wrong-weekday");
  });

  test("one that silences nothing is reported", () => {
    expect(idsOf(report(`<!-- onrecord-ignore citation/unknown: checked -->\n${FAULTY}`))).toContain(
      "suppression/unused",
    );
  });

  test("one without a reason has no effect and is reported", () => {
    const ids = idsOf(report(`<!-- onrecord-ignore date/wrong-weekday -->\n${FAULTY}`));
    expect(ids).toContain("date/wrong-weekday");
    expect(ids).toContain("suppression/no-reason");
  });

  test("one that names no rule is reported", () => {
    expect(idsOf(report(`<!-- onrecord-ignore date/weekday: why -->\n${FAULTY}`))).toContain(
      "suppression/unknown-rule",
    );
  });
});

describe("init and explain", () => {
  test("init writes a configuration that can be read, and does not overwrite one", () => {
    const cwd = emptyFolder();
    expect(onrecord(["init"], { cwd }).status).toBe(0);
    expect(existsSync(join(cwd, "onrecord.yaml"))).toBe(true);
    expect(onrecord(["check", "-"], { cwd, input: "All is well in Marrowick today.\n" }).status).toBe(0);
    expect(onrecord(["init"], { cwd }).status).toBe(2);
    expect(onrecord(["init", "--force"], { cwd }).status).toBe(0);
  });

  test("init's settings are valid when they are all taken into use", () => {
    const cwd = emptyFolder();
    onrecord(["init"], { cwd });
    const path = join(cwd, "onrecord.yaml");
    const used = readFileSync(path, "utf8").replace(/^(\s*)# ([a-z]+\/[a-z-]+: )/gmu, "$1$2");
    writeFileSync(path, used);
    expect(onrecord(["check", "-"], { cwd, input: "All is well in Marrowick today.\n" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  test("explain lists the rules and shows a page", () => {
    expect(onrecord(["explain"]).stdout).toContain("citation/off-topic");
    expect(onrecord(["explain", "citation/off-topic"]).stdout).toContain("Limits");
    expect(onrecord(["explain", "suppression/unused"]).status).toBe(0);
  });

  test("help has examples", () => {
    expect(onrecord(["--help"]).stdout).toContain("Examples:");
    expect(onrecord(["check", "--help"]).stdout).toContain("Examples:");
    expect(onrecord(["--version"]).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
