import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sarif } from "../../src/formats/sarif/index.ts";
import type { CheckReport } from "../../src/model/index.ts";
import { anyText } from "./arbitraries.ts";
import {
  cleanReport,
  document,
  documentReport,
  finding,
  findings,
  report,
  reportOn,
  reportOnText,
} from "./sample.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly snippet: { readonly text: string };
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region: Region;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & { readonly id: number })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: {
    readonly level: string;
    readonly suggestion?: string;
    readonly record?: readonly object[];
  };
}

interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
  };
  readonly columnKind: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly object[];
  }[];
  readonly artifacts: readonly {
    readonly location: { readonly uri: string };
    readonly hashes: object;
    readonly mimeType: string;
  }[];
  readonly results: readonly Result[];
}

function run(of: CheckReport): Run {
  const log = JSON.parse(sarif.render(of, { color: false, width: 80 }));
  expect(Object.keys(log)).toEqual(["$schema", "version", "runs"]);
  expect(log.version).toBe("2.1.0");
  return log.runs[0];
}

/** What the specification asks of a run, as far as we write it. */
function expectValid(of: Run): void {
  expect(of.columnKind).toBe("utf16CodeUnits");
  const ids = of.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of of.results) {
    expect(ids[each.ruleIndex]).toBe(each.ruleId);
    expect(["pass", "fail", "review", "open", "notApplicable"]).toContain(each.kind);
    // §3.27.10: a result of any kind but "fail" has the level "none".
    expect(["error", "warning", "note"].includes(each.level)).toBe(each.kind === "fail");
    if (each.kind !== "fail") expect(each.level).toBe("none");
    for (const { physicalLocation } of [...each.locations, ...(each.relatedLocations ?? [])]) {
      const { artifactLocation, region } = physicalLocation;
      expect(of.artifacts[artifactLocation.index]!.location.uri).toBe(artifactLocation.uri);
      expect(artifactLocation.uri).toMatch(/^[\w\-.~!$&'()*+,;=:@%/]+$/u);
      expect(
        Math.min(region.startLine, region.startColumn, region.endLine, region.endColumn),
      ).toBeGreaterThan(0);
      const forward = region.endLine - region.startLine || region.endColumn - region.startColumn;
      expect(forward).toBeGreaterThanOrEqual(0);
    }
  }
}

describe("sarif", () => {
  test("has a result for each finding, its level only where it failed", () => {
    const of = run(report);
    expectValid(of);
    expect(of.results).toHaveLength(findings.length);
    const vague = of.results.find(({ ruleId }) => ruleId === "citation/vague")!;
    expect([vague.kind, vague.level, vague.properties.level]).toEqual(["review", "none", "note"]);
    const offTopic = of.results.find(({ ruleId }) => ruleId === "citation/off-topic")!;
    expect([offTopic.kind, offTopic.level]).toEqual(["fail", "error"]);
    expect(offTopic.properties.suggestion).toBe("C/RES/884 (1993)");
    expect(offTopic.properties.record).toMatchObject([
      { id: "orvel-council", instrument: "C/RES/844 (1993)" },
    ]);
    expect(offTopic.relatedLocations).toMatchObject(
      [{ id: 0, message: { text: /dam/u } }].map(() => ({ id: 0 })),
    );
  });

  test("regions lead to the words", () => {
    for (const { locations } of run(report).results) {
      const { region } = locations[0]!.physicalLocation;
      const words = document.text.slice(region.charOffset, region.charOffset! + region.charLength!);
      expect(words).toBe(region.snippet.text);
      const lines = document.text.split("\n");
      expect(lines[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(words);
    }
  });

  test("tells artifacts with their digest", () => {
    expect(run(reportOn([documentReport, cleanReport])).artifacts[1]).toMatchObject({
      location: { uri: "drafts/tides.txt" },
      mimeType: "text/plain",
      hashes: { "sha-256": cleanReport.document.digest.slice("sha256:".length) },
    });
  });

  test("tells the element of HTML and no offsets into it", () => {
    const segments = [{ start: 0, sourceStart: 40, sourceLength: 60, element: "main > p" }];
    const html = { ...cleanReport.document, source: { lineStarts: [0], segments } };
    const words = { start: 2, end: 6, text: "Tide" };
    const of = run(
      reportOn([{ ...cleanReport, document: html, findings: [finding("wording/loaded", words)] }]),
    );
    const [location] = of.results[0]!.locations;
    expect(location!.logicalLocations).toEqual([{ fullyQualifiedName: "main > p", kind: "element" }]);
    expect(location!.physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 43,
      endLine: 1,
      endColumn: 47,
      snippet: { text: "Tide" },
    });
  });

  test("tells problems as notifications", () => {
    const problems = [
      { path: "/tmp/a b.bin", message: "This is no text." },
      { path: "", message: "The configuration is broken." },
    ];
    expect(run(reportOn([], { problems })).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            locations: [{ physicalLocation: { artifactLocation: { uri: "file:///tmp/a%20b.bin" } } }],
          },
          { message: { text: "The configuration is broken." } },
        ],
      },
    ]);
    expect(run(report).invocations[0]!.executionSuccessful).toBe(true);
  });

  test("describes rules that only a finding names", () => {
    const passage = findings[0]!.passage;
    const unused = finding("suppression/unused", { ...passage, end: passage.start, text: "" });
    const of = run(reportOn([{ ...documentReport, findings: [unused] }]));
    expectValid(of);
    expect(of.tool.driver.rules.map(({ id }) => id)).toContain("suppression/unused");
  });

  test.each([
    ["drafts\\orvel 1.md", "drafts/orvel%201.md"],
    ["/srv/ä.md", "file:///srv/%C3%A4.md"],
    ["C:\\a\\b.md", "file:///C:/a/b.md"],
    ["-", "stdin"],
    ["a#b?.md", "a%23b%3F.md"],
  ])("writes the path %s as a URI", (path, uri) => {
    const of = run(reportOn([{ ...cleanReport, document: { ...cleanReport.document, path } }]));
    expect(of.artifacts[0]!.location.uri).toBe(uri);
  });

  test("any text goes in and comes back; nothing in a message is a link or a placeholder", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, message) => {
        const made = reportOnText(text, message, { kind: "fail" });
        const of = run(made);
        expectValid(of);
        const [result] = of.results;
        expect(result!.locations[0]!.physicalLocation.region.snippet.text).toBe(
          made.documents[0]!.findings[0]!.passage.text,
        );
        expect(result!.message.text.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/u);
        expect(result!.message.text).not.toMatch(/(?<!\\)\[[^[\]]*\]\(/u);
        const back = result!.message.text.replaceAll("{{", "{").replaceAll("}}", "}");
        expect(back.replaceAll("\\[", "[")).toBe(message.replaceAll("\\[", "["));
      }),
    );
  });
});
