import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, onrecord } from "../cli/run-program.ts";
import { schemaCheck } from "../formats/schemas.ts";

const page = readFileSync("docs/packs.md", "utf8");

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "mu").exec(page)![1]!;
}

interface Report {
  readonly documents: readonly {
    readonly findings: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly kind: string;
      readonly message: string;
      readonly span: { readonly text: string };
    }[];
  }[];
  readonly packs: readonly { readonly id: string; readonly digest: string; readonly count: number }[];
}

function folder(configuration?: string): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, "lakes-commission.json"), block("json"));
  writeFileSync(join(cwd, "letter.md"), block("markdown"));
  if (configuration !== undefined) writeFileSync(join(cwd, "onrecord.yaml"), configuration);
  return cwd;
}

describe("the example of docs/packs.md", () => {
  const ended = onrecord(["check", "letter.md", "--format", "json"], { cwd: folder(block("yaml")) });
  const report = JSON.parse(ended.stdout) as Report;
  const citations = report.documents[0]!.findings.filter(({ ruleId }) => ruleId.startsWith("citation/"));

  test("is valid against the schema, as are the packs that come with the program", () => {
    const faults = schemaCheck("pack");
    expect(faults(JSON.parse(block("json")))).toEqual([]);
    for (const id of [
      "treaties",
      "icj",
      "icc",
      "icty",
      "ictr",
      "echr",
      "un-general-assembly",
      "un-security-council",
    ])
      expect(faults(JSON.parse(readFileSync(`packs/${id}.json`, "utf8"))), id).toEqual([]);
  });

  test("gives the errors that the page shows, and no others", () => {
    const shown = Array.from(page.matchAll(/^> (.*)$/gmu), ([, message]) => message);
    const errors = report.documents[0]!.findings.filter(({ level }) => level === "error");
    expect(errors.map(({ message }) => message)).toEqual(shown);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toBe("");
  });

  test("finds what it holds and leaves open what it does not cover", () => {
    const of = (wanted: string) =>
      citations.filter(({ kind }) => kind === wanted).map(({ span }) => span.text);
    expect(of("pass")).toContain("Lakes Commission decision 2/2019");
    expect(of("pass")).toContain("LC/DEC/3/2020");
    expect(of("open")).toEqual(["LC/DEC/4/2025"]);
  });

  test("the report names the pack with its digest", () => {
    expect(report.packs).toMatchObject([
      { id: "lakes-commission", digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string, count: 5 },
    ]);
  });

  test("--pack does the same as the configuration, and extract finds the citations", () => {
    const cwd = folder();
    const run = (...args: string[]) => onrecord([...args, "--pack", "lakes-commission.json"], { cwd });
    const again = JSON.parse(run("check", "letter.md", "--format", "json").stdout) as Report;
    expect(again.documents[0]!.findings).toEqual(report.documents[0]!.findings);
    const { documents } = JSON.parse(run("extract", "letter.md", "--format", "json").stdout) as {
      documents: { mentions: { kind: string; normal?: string; body?: string; date?: string }[] }[];
    };
    expect(documents[0]!.mentions.filter(({ kind }) => kind === "citation")[0]).toMatchObject({
      normal: "LC/DEC/2/2019",
      body: "Lakes Commission",
      date: "2019-11-20",
    });
  });
});

describe("a broken pack gives one line and exit code 2", () => {
  const sound = JSON.parse(block("json")) as {
    description: Record<string, unknown>;
    instruments: Record<string, unknown>[];
  };
  const row = (facts: Record<string, unknown>) => ({ ...sound, instruments: [{ id: "LC/1", ...facts }] });
  const broken: readonly (readonly [name: string, content: unknown, about: RegExp])[] = [
    ["no JSON", "{", /not valid JSON/u],
    ["no version", { ...sound, schemaVersion: 2 }, /schemaVersion/u],
    ["no description", { ...sound, description: undefined }, /description/u],
    ["no title", { ...sound, description: { ...sound.description, title: undefined } }, /"title"/u],
    ["no coverage", { ...sound, description: { ...sound.description, coverage: {} } }, /"coverage"/u],
    ["no instruments", { ...sound, instruments: {} }, /"instruments"/u],
    ["no id", { ...sound, instruments: [{ n: "1" }] }, /instrument 1 has no "id"/u],
    ["one id twice", { ...sound, instruments: [{ id: "LC/1" }, { id: "LC/1" }] }, /instrument 2.*twice/u],
    ["a day that is none", row({ d: "4 May 2020" }), /"LC\/1": "d" is a day/u],
    ["a vote that is none", row({ v: "most" }), /"v" is a vote/u],
    ["aliases that are no list", row({ aliases: "x" }), /"aliases"/u],
    ["a form without number", { ...sound, citedAs: ["Lakes decision"] }, /"Lakes decision"/u],
    ["a form that begins with a number", { ...sound, citedAs: ["{number} LC"] }, /begins with a word/u],
    [
      "half a range",
      {
        ...sound,
        description: { ...sound.description, coverage: { statement: "", body: "LC", completeFrom: 1 } },
      },
      /stand together/u,
    ],
    ["an unknown kind", { ...sound, type: "ukase" }, /"type" is one of/u],
  ];
  test.each(broken)("%s", (_name, content, about) => {
    const cwd = folder();
    writeFileSync(join(cwd, "broken.json"), typeof content === "string" ? content : JSON.stringify(content));
    const { status, stderr, stdout } = onrecord(["check", "letter.md", "--pack", "broken.json"], { cwd });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/broken\.json/u);
    expect(stderr).toMatch(about);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
