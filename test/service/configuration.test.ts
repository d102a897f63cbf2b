import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rules } from "../../src/engine/rules/registry.generated.ts";
import { check } from "../../src/service/check.ts";
import { applyLevels, nearest } from "../../src/service/configuration/levels.ts";
import { SettingsFinder } from "../../src/service/configuration/settings.ts";
import { parseSize } from "../../src/service/configuration/size.ts";
import { starterConfiguration } from "../../src/service/configuration/starter.ts";

const root = mkdtempSync(join(tmpdir(), "onrecord-configuration-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;

/** A new folder with these files; gives its path. */
function tree(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(folders++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function levelOf(path: string, rule: string, overrides = {}): Promise<string | undefined> {
  return (await new SettingsFinder(overrides).settingsFor(path)).levels.get(rule);
}

describe("the nearest configuration above a document applies", () => {
  const folder = tree({
    "onrecord.yaml": "rules: {date: warning}\n",
    "a/b/draft.md": "",
    "near/onrecord.yml": "rules: {date/age: note}\n",
    "hidden/.onrecord.yaml": "rules: {date: off}\n",
  });

  test.each([
    ["draft.md", "date/age", "warning"],
    ["a/b/draft.md", "date/age", "warning"],
    ["near/draft.md", "date/age", "note"],
    ["near/draft.md", "date/conflict", undefined],
    ["hidden/draft.md", "date/age", "off"],
  ])("%s %s", async (path, rule, level) => {
    expect(await levelOf(join(folder, path), rule)).toBe(level);
  });

  test("one that is named applies everywhere; none can be asked for", async () => {
    const named = { configuration: join(folder, "near/onrecord.yml") };
    expect(await levelOf(join(folder, "draft.md"), "date/age", named)).toBe("note");
    expect(await levelOf(join(folder, "draft.md"), "date/age", { configuration: false })).toBeUndefined();
  });
});

describe("levels", () => {
  test("a rule wins over its category, a category over all", () => {
    const levels = applyLevels(rules, [{ all: "off", date: "warning", "date/age": "error" }]);
    expect(levels.get("date/age")).toBe("error");
    expect(levels.get("date/conflict")).toBe("warning");
    expect(levels.get("citation/vague")).toBe("off");
  });

  test("later overrides win, the command line wins over all of them", async () => {
    const folder = tree({
      "onrecord.yaml": [
        "rules: {date: warning}",
        "overrides:",
        '  - files: ["drafts/**"]',
        "    rules: {date: note}",
        '  - files: ["**/late-*.md", "other/*"]',
        "    rules: {date/age: off}",
        "",
      ].join("\n"),
    });
    const at = (path: string, overrides = {}) => levelOf(join(folder, path), "date/age", overrides);
    expect(await at("final.md")).toBe("warning");
    expect(await at("drafts/deep/a.md")).toBe("note");
    expect(await at("drafts/late-a.md")).toBe("off");
    expect(await at("other/a.md")).toBe("off");
    expect(await at("drafts/late-a.md", { rules: { date: "error" } })).toBe("error");
  });

  test("a name that is wrong is answered with the nearest", async () => {
    expect(() => new SettingsFinder({ rules: { "date/aeg": "off" } })).toThrow(/did you mean date\/age\?/u);
    expect(nearest("wordin", ["wording", "date"])).toBe("wording");
    expect(nearest("something else", ["wording", "date"])).toBeUndefined();
  });
});

test("paths in a configuration are relative to it", async () => {
  const folder = tree({
    "onrecord.yaml": 'packs: ["registries/own.json"]\nignore: ["old/**"]\nmaxSize: 1kb\nasOf: 2026-01-31\n',
    "old/a.md": "It met.\n",
    "deep/new/b.md": "It met.\n",
    "registries/own.json": JSON.stringify({
      schemaVersion: 1,
      description: {
        id: "own",
        title: "Own",
        version: "1",
        asOf: "2026-01-01",
        origin: "Invented.",
        licence: "CC0-1.0",
        coverage: { statement: "Some.", body: "Own" },
      },
      instruments: [],
    }),
  });
  const settings = await new SettingsFinder().settingsFor(join(folder, "deep/new/b.md"));
  expect(settings).toMatchObject({
    packs: [join(folder, "registries/own.json")],
    maxBytes: 1024,
    asOf: "2026-01-31",
  });
  const report = await check([folder]);
  expect(report.documents.map(({ document }) => document.path)).toEqual([join(folder, "deep/new/b.md")]);
  expect(report.problems).toEqual([]);
});

test("a broken configuration of one folder leaves the documents of others alone", async () => {
  const folder = tree({
    "good/a.md": "It met.\n",
    "bad/onrecord.yaml": "rulez: 1\n",
    "bad/b.md": "It met.\n",
  });
  const report = await check([folder]);
  expect(report.documents.map(({ document }) => document.path)).toEqual([join(folder, "good/a.md")]);
  expect(report.problems).toEqual([
    {
      path: "",
      message: expect.stringMatching(/rulez: there is no such setting; did you mean rules\?/u) as string,
    },
  ]);
});

test.each([
  ["200mb", 200 * 1024 ** 2],
  ["1.5 GB", 1.5 * 1024 ** 3],
  ["4096", 4096],
  [4096, 4096],
  ["10 elephants", undefined],
  ["-1", undefined],
])("size %s", (size, bytes) => {
  expect(parseSize(size)).toBe(bytes);
});

test("the starter configuration names every rule with its level and every setting", () => {
  const starter = starterConfiguration(rules);
  for (const { id, level } of rules) expect(starter).toContain(`# ${id}: ${level}`);
  for (const setting of ["overrides", "ignore", "packs", "library", "asOf", "maxSize", "maxLine"])
    expect(starter).toContain(`# ${setting}:`);
});
