import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkJson, json } from "../../src/formats/json.ts";
import type { CheckReport } from "../../src/model/index.ts";
import { anyText } from "./arbitraries.ts";
import { cleanReport, document, documentReport, findings, report, reportOn, reportOnText } from "./sample.ts";
import { schemaCheck } from "./schemas.ts";

const faultsOf = schemaCheck("check");

function render(of: CheckReport): ReturnType<typeof checkJson> {
  return JSON.parse(json.render(of, { color: false, width: 80 }));
}

describe("json", () => {
  test.each([
    ["one document", report],
    ["several documents", reportOn([documentReport, cleanReport])],
    [
      "no document, problems only",
      reportOn([], { problems: [{ path: "x.bin", message: "This is no text." }] }),
    ],
    ["no registry", reportOn([cleanReport], { packs: [], rules: [] })],
  ])("keeps to its schema: %s", (_, of) => expect(faultsOf(render(of))).toEqual([]));

  test("the schema refuses what it does not know", () => {
    expect(faultsOf({ ...render(report), more: 1 })).not.toEqual([]);
    expect(faultsOf({ ...render(report), schemaVersion: 2 })).not.toEqual([]);
  });

  test("gives every finding with its place and words", () => {
    const [first] = render(report).documents;
    expect(first).toMatchObject({
      path: "drafts/orvel.md",
      title: "What the Orvel inquiry found",
      suppressed: 1,
    });
    expect(first!.findings).toHaveLength(findings.length);
    for (const { span } of first!.findings) {
      expect(document.text.slice(span.start, span.end)).toBe(span.text);
      const line = document.text.split("\n")[span.line - 1]!;
      expect(line.slice(span.column - 1)).toContain(span.text.split("\n")[0]!);
    }
  });

  test("gives the record and the second place", () => {
    const finding = render(report).documents[0]!.findings.find(
      ({ ruleId }) => ruleId === "citation/off-topic",
    );
    expect(finding).toMatchObject({
      suggestion: "C/RES/884 (1993)",
      related: [
        { source: { id: "orvel-council", instrument: "C/RES/844 (1993)" } },
        { span: { line: 12, column: 22, text: "844 (1993)" } },
      ],
    });
  });

  test("gives the element for HTML", () => {
    const html = {
      ...cleanReport.document,
      source: {
        lineStarts: [0],
        segments: [{ start: 0, sourceStart: 40, sourceLength: 60, element: "main > p:nth-of-type(1)" }],
      },
    };
    const passage = { start: 2, end: 6, text: "Tide" };
    const out = render(
      reportOn([{ ...cleanReport, document: html, findings: [{ ...findings[0]!, passage }] }]),
    );
    expect(out.documents[0]!.findings[0]!.span).toEqual({
      start: 2,
      end: 6,
      line: 1,
      column: 43,
      element: "main > p:nth-of-type(1)",
      text: "Tide",
    });
    expect(faultsOf(out)).toEqual([]);
  });

  test("any text goes in and comes back", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, message) => {
        const made = reportOnText(text, message, { suggestion: text });
        const out = render(made);
        expect(out).toEqual(JSON.parse(JSON.stringify(checkJson(made))));
        expect(out.documents[0]!.findings[0]!.message).toBe(message);
        expect(out.documents[0]!.findings[0]!.span.text).toBe(made.documents[0]!.findings[0]!.passage.text);
        expect(faultsOf(out)).toEqual([]);
      }),
    );
  });
});
