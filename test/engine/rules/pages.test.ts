import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { type Example, parsePage, type RulePage } from "../../../src/engine/rules/page.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { type BuiltInPacks, loadBuiltInPacks, resolveCitations } from "../../../src/packs/index.ts";
import { lookUpInLibrary } from "../../../src/service/library/look-up.ts";
import { exampleDocument } from "../../example-document.ts";
import { exampleLibrary } from "../../example-library.ts";

const folder = new URL("../../../src/engine/rules/", import.meta.url);
const only = process.env.RULE;

let packs: BuiltInPacks;
beforeAll(async () => {
  packs = await loadBuiltInPacks();
});

async function findingsOf({ id: ruleId, library }: RulePage, example: Example) {
  const document = exampleDocument(example.text, {
    ...(example.published ? { published: example.published } : {}),
    ...(example.title ? { title: example.title } : {}),
  });
  const analysis = analyze(document);
  const evidence = await resolveCitations(analysis.citations, packs);
  const rule = rules.filter(({ id }) => id === ruleId);
  const context = { analysis, evidence, asOf: "2026-01-01" };
  if (!library) return runRules(rule, context);
  const held = await lookUpInLibrary(analysis, evidence, exampleLibrary(library));
  return runRules(rule, { ...context, library: held });
}

for (const name of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  if (only && name.name !== only.replace("/", "-")) continue;
  describe(name.name, () => {
    const path = new URL(`${name.name}/page.md`, folder);
    test("has a page", () => expect(existsSync(path)).toBe(true));
    if (!existsSync(path)) return;
    const page = parsePage(readFileSync(path, "utf8"));
    const rule = rules.find(({ id }) => id === page.id);

    test("page and rule agree", () => {
      expect(page.id.replace("/", "-")).toBe(name.name);
      expect(rule?.summary).toBe(page.summary);
      expect(page.fails.length).toBeGreaterThanOrEqual(4);
      expect(page.holds.length).toBeGreaterThanOrEqual(4);
      for (const section of page.sections.values()) expect(section.length).toBeGreaterThan(20);
    });
    test.each(page.fails)("fails: $text", async (example) => {
      expect(example.spans.length, "an example that fails marks the words").toBeGreaterThan(0);
      const found = await findingsOf(page, example);
      expect(found.map(({ passage }) => passage.text)).toEqual(
        example.spans.map(({ start, end }) => example.text.slice(start, end)),
      );
      expect(found.map(({ passage: { start, end } }) => ({ start, end }))).toEqual(example.spans);
    });
    test.each(page.holds)("holds: $text", async (example) => {
      const found = await findingsOf(page, example);
      expect(found.map(({ passage, message }) => `${passage.text}: ${message}`)).toEqual([]);
    });
  });
}
