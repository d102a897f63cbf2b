import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/formats/terminal/lines.ts";
import { text } from "../../src/formats/text/index.ts";
import { expectLinear } from "../processor-time.ts";
import { anyText } from "./arbitraries.ts";
import {
  at,
  cleanReport,
  documentReport,
  finding,
  noCounts,
  report,
  reportOn,
  reportOnText,
} from "./sample.ts";

function render(of: typeof report, width = 80, verbose = false): string {
  return text.render(of, { color: false, width, verbose });
}

describe("text", () => {
  test("shows a finding with its words pointed at, the record and the suggestion", () => {
    expect(render(report)).toContain(`
  error    9:44  citation/off-topic
           Resolution 844 (1993) is about fishing rights, and this passage is
           about the dam.
           │ The Council of Orvel dealt with the dam in resolution 844 (1993)
           │                                            ^^^^^^^^^^^^^^^^^^^^^
           │ and in its resolution 846 (1993).
           record   C/RES/844 (1993): Fishing rights, 18 June 1993 (Council of
                    Orvel resolutions, as of 2023-01-31)
                    https://council.example/res/844
           also     12:22 “844 (1993)”: Named as a text on the dam here as well.
           meant?   C/RES/884 (1993)
`);
  });

  test("puts notes after errors and warnings, those that say the same together", () => {
    const out = render(report);
    expect(out.indexOf("quote/unpaired")).toBeLessThan(out.indexOf("wording/absolute"));
    expect(out.match(/is an absolute claim/gu)).toHaveLength(1);
    expect(out).toContain("also 9:161 “unprecedented”");
  });

  test("ends with what was read, what could not be looked up, and the result", () => {
    expect(render(report, 100)).toMatch(
      /Read 5 citations \(3 in the record, 1 not covered, 1 too vague to look up\), 2 quotations[\s\S]*Could not be looked up: “901 \(1994\)” \(13:22\)\.[\s\S]*3 errors, 3 warnings and 5 notes · 1 looked up and held · 1 could not be looked up\n {2}onrecord explain date\/weekday tells what a rule finds\.\n$/u,
    );
  });

  test("says one short thing of a document without findings", () => {
    const out = render(reportOn([cleanReport, documentReport]));
    expect(out).toContain("  Tide table\n  drafts/tides.txt · 9 words\n\n  Nothing to report.\n");
    expect(render(reportOn([cleanReport]))).toContain("No errors, warnings or notes\n");
  });

  test("cuts words so that the rule stays in the line, and does not double quotation marks", () => {
    const body =
      "“The gates were opened too late, and nobody who was there that night can say why,” it says.";
    const [shown] = reportOnText(body).documents;
    const words = { start: 0, end: body.length, text: body };
    const note = finding("attribution/unnamed-authority", words, { level: "note" });
    const out = render(reportOn([{ ...shown!, findings: [note] }]));
    const line = out.split("\n").find((each) => each.includes(note.ruleId))!;
    expect(line).toMatch(/1:1 “The gates [^“]*…” {2}attribution\/unnamed-authority$/u);
    expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  test("lists what holds and what is open only when asked", () => {
    expect(render(report)).not.toContain("C/RES/846 (1993) is in the record.");
    expect(render(report, 80, true)).toContain("C/RES/846 (1993) is in the record.");
    expect(render(report, 80, true)).toContain("lies outside what Council of Orvel");
  });

  test("a finding without words has no excerpt", () => {
    const passage = { ...at("The inquiry"), end: at("The inquiry").start, text: "" };
    const unused = finding("suppression/unused", passage, {
      level: "warning",
      message: "Line 2: Remove it.",
    });
    const out = render(reportOn([{ ...documentReport, findings: [unused] }]));
    expect(out).toContain("  warning  3:1  suppression/unused\n           Line 2: Remove it.\n\n");
  });

  test.each([40, 50, 80, 120])("keeps to %i columns", (width) => {
    for (const line of render(reportOn([documentReport, cleanReport]), width, true).split("\n"))
      expect(columnsOf(line), line).toBeLessThanOrEqual(width + ruleOverhang(line));
  });

  test("marks words by colour instead of a pointer", () => {
    const out = text.render(report, { color: true, width: 80 });
    expect(out).toContain("\u001b[31m");
    expect(out).toContain("\u001b[4mresolution 844 (1993)\u001b[24m");
    expect(out).not.toContain("^^^");
  });

  test("nothing in a document reaches the terminal as a code", () => {
    fc.assert(
      fc.property(anyText, anyText, (body, message) => {
        const of = reportOnText(body, message, {
          level: "error",
          suggestion: body,
          related: [{ message: body, source: { id: body, instrument: message } }],
        });
        expect(render(of)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028]/u);
      }),
    );
  });

  test.each(["“", "a", "1. A", "\n"])("stays linear on hostile text: %j", (unit) =>
    expectLinear(1_000_000, (length) => {
      const { documents } = reportOnText(unit.repeat(length / unit.length));
      return () => render(reportOn([{ ...documents[0]!, counts: noCounts }]));
    }),
  );
});

/** The line that names a rule is not broken; it may stand over on a very narrow terminal. */
function ruleOverhang(line: string): number {
  return /[a-z]+\/[a-z-]+$/u.test(line) ? 40 : 0;
}
