import { describe, expect, test } from "vitest";
import { rules } from "../../src/engine/rules/registry.generated.ts";
import { readDocument } from "../../src/readers/index.ts";
import { checkDocument, explainRule, extract, listRules } from "../../src/service/index.ts";

const FAULTY = "The council met on Wednesday, 12 March 2019.";

async function checked(text: string, name = "draft.md") {
  const document = await readDocument(new TextEncoder().encode(text), name);
  return checkDocument(document, { configuration: false, asOf: "2026-01-01" });
}

async function idsOf(text: string): Promise<string[]> {
  return (await checked(text)).findings.map(({ ruleId }) => ruleId);
}

describe("comments that silence", () => {
  test.each([
    ["a rule", "<!-- onrecord-ignore date/wrong-weekday: as printed -->"],
    ["a category", "<!-- onrecord-ignore date: as printed -->"],
    ["several", "<!-- onrecord-ignore date/wrong-weekday, date/impossible: as printed -->"],
    ["in the whole document", "<!-- onrecord-ignore-file date: as printed -->\n\nA first paragraph."],
  ])("%s", async (_name, comment) => {
    const { findings, suppressed } = await checked(`${comment}\n\n${FAULTY}\n`);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("date/wrong-weekday");
    expect(suppressed).toBe(1);
  });

  test("of several rules, the one that silences nothing is reported, with its line", async () => {
    const { findings } = await checked(
      `First.\n\n<!-- onrecord-ignore date/wrong-weekday, date/impossible: as printed -->\n${FAULTY}\n`,
    );
    expect(findings).toMatchObject([
      {
        ruleId: "suppression/unused",
        level: "warning",
        message:
          "Line 3: This comment silences date/impossible, which finds nothing here. Remove the comment.",
      },
    ]);
  });

  test("without a reason it has no effect", async () => {
    expect(await idsOf(`<!-- onrecord-ignore date -->\n${FAULTY}\n`)).toEqual([
      "suppression/no-reason",
      "date/wrong-weekday",
    ]);
  });

  test("one with a name that is none is reported", async () => {
    expect(await idsOf(`<!-- onrecord-ignore dates: why -->\n${FAULTY}\n`)).toContain(
      "suppression/unknown-rule",
    );
  });

  test("it reaches the next block and no further", async () => {
    const { findings } = await checked(
      `<!-- onrecord-ignore date: as printed -->\n${FAULTY}\n\n- ${FAULTY}\n- All is well.\n`,
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(["date/wrong-weekday"]);
  });
});

test("the same document gives the same findings, and a finding keeps its fingerprint when text is added before it", async () => {
  const first = await checked(`${FAULTY}\n`);
  expect(await checked(`${FAULTY}\n`)).toEqual(first);
  const later = await checked(`A new paragraph stands here.\n\n${FAULTY}\n`);
  expect(later.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    first.findings.map(({ fingerprint }) => fingerprint),
  );
});

test("every rule has a page, and every page names its rule", () => {
  expect(listRules().map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { id } of listRules()) expect(explainRule(id)).toMatch(new RegExp(`^# ${id}\n`, "u"));
  for (const fault of ["no-reason", "unknown-rule", "unused"])
    expect(explainRule(`suppression/${fault}`)).toContain(`# suppression/${fault}`);
});

test("extract reports what it could not read and keeps the rest", async () => {
  const { analyses, problems } = await extract(["README.md", "nothing.md"]);
  expect(analyses.map(({ document }) => document.path)).toEqual(["README.md"]);
  expect(problems).toEqual([{ path: "nothing.md", message: "There is no such file." }]);
});
