import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { escapeInline, escapeLine, markdown } from "../../src/formats/markdown.ts";
import { anyText, spaced } from "./arbitraries.ts";
import { cleanReport, documentReport, report, reportOn, reportOnText } from "./sample.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function parse(text: string): Node {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function textOf(node: Node): string {
  if (node.type === "html") return "";
  return node.value ?? (node.children ?? []).map(textOf).join(node.type === "root" ? "\n" : "");
}

function typesOf(node: Node): readonly string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesOf)];
}

function render(of: typeof report): string {
  return markdown.render(of, { color: false, width: 80 });
}

describe("markdown", () => {
  test("has a heading for each document and an item for each finding", () => {
    const out = render(reportOn([documentReport, cleanReport]));
    expect(out).toContain("2 documents checked: 3 errors, 3 warnings and 5 notes.");
    expect(out).toContain("## What the Orvel inquiry found\n");
    expect(out).toContain(
      "> The inquiry into the flood at Orvel presented its report on **Monday, 14 September 2022**.",
    );
    expect(out).toContain("- “901 (1994)” at 13:22: C/RES/901 (1994) lies outside");
    expect(out).toContain("Result: nothing to report.");
    const types = typesOf(parse(out));
    expect(types.filter((type) => type === "listItem")).toHaveLength(12);
    expect(types).not.toContain("html");
  });

  test("what the document says is shown, and never becomes mark-up", () => {
    const text = textOf(parse(render(report)));
    expect(text).toContain("wholly *unprecedented* flood | with a pipe.");
    expect(text).toContain("310 of 400 farms in the <lower> valley, or 85 percent");
  });

  test("escapes no more than it needs", () => {
    expect(escapeLine("A/RES/62/243 of 14 March 2008 - 39 (7) # 1.")).toBe(
      "A/RES/62/243 of 14 March 2008 - 39 (7) # 1.",
    );
    expect(escapeLine("# a")).toBe("\\# a");
    expect(escapeLine("12. a")).toBe("12\\. a");
  });

  test("any text is shown as it is in one line", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = parse(`## x ${escapeInline(text)}`);
        expect(line.children).toHaveLength(1);
        expect(spaced(textOf(line)).replace(/ #+$/u, "")).toBe(
          spaced(`x ${shown(text)}`).replace(/ #+$/u, ""),
        );
        const paragraph = parse(escapeLine(text));
        expect(spaced(textOf(paragraph))).toBe(spaced(shown(text)));
        expect(typesOf(paragraph).every((type) => ["root", "paragraph", "text", "link"].includes(type))).toBe(
          true,
        );
      }),
    );
  });

  test("any document and message keep to one item", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, message) => {
        const tree = parse(render(reportOnText(text, message)));
        const items = typesOf(tree).filter((type) => type === "listItem");
        expect(items).toHaveLength(1);
        expect(spaced(textOf(tree))).toContain(spaced(shown(message)));
      }),
    );
  });
});

/** Control characters are left out of a report. */
function shown(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/gu, " ");
}
