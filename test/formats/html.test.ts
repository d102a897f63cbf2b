import { createHash } from "node:crypto";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { html } from "../../src/formats/html/index.ts";
import type {
  Block,
  CheckReport,
  Document,
  DocumentReport,
  Finding,
  FindingKind,
} from "../../src/model/index.ts";
import { lineStartsOf } from "../../src/model/index.ts";
import { expectLinear } from "../processor-time.ts";
import { anyText } from "./arbitraries.ts";
import {
  at,
  cleanReport,
  document,
  documentReport,
  finding,
  findings,
  noCounts,
  report,
  reportOn,
} from "./sample.ts";

function render(of: CheckReport): string {
  return html.render(of, { color: false, width: 80 });
}

function page(of: CheckReport): ReturnType<typeof parseHTML>["document"] {
  return parseHTML(render(of)).document;
}

function texts(
  root: { querySelectorAll: (selector: string) => Iterable<{ textContent: string | null }> },
  selector: string,
) {
  return Array.from(root.querySelectorAll(selector), ({ textContent }) => textContent ?? "");
}

/** The numbers of the findings that marks carry. */
function markedNumbers(root: ReturnType<typeof page>): readonly number[] {
  const numbers = Array.from(
    root.querySelectorAll(".mark"),
    (mark: { getAttribute: (name: string) => string | null }) => mark.getAttribute("data-f")!.split(" "),
  );
  return [...new Set(numbers.flat().map(Number))].sort((a, b) => a - b);
}

function expectLinked(root: ReturnType<typeof page>): void {
  for (const link of root.querySelectorAll(".mark[href], .card a[href^='#m'], nav a"))
    expect(root.querySelectorAll(`[id="${link.getAttribute("href")!.slice(1)}"]`)).toHaveLength(1);
}

describe("html", () => {
  test("the article reads as it was written", () => {
    const root = page(report);
    const blocks = document.blocks.filter(({ kind }) => kind !== "tableRow");
    const shown = texts(root, "article h2, article h3, article p:not(.notes p), article li");
    expect(shown.filter((text) => text !== "")).toEqual(
      blocks.map(({ span }) => document.text.slice(span.start, span.end)),
    );
    expect(texts(root, "article tr:nth-child(2) td")).toEqual([
      "Council of Orvel",
      "844 (1993)",
      "repair of the dam",
    ]);
    expect(texts(root, "article details.furniture p")).toEqual(["Also read: Ten walks around Orvel"]);
  });

  test("every finding has its words marked and its note", () => {
    const root = page(report);
    expect(root.querySelectorAll(".card")).toHaveLength(findings.length);
    expect(markedNumbers(root)).toEqual(findings.map((_, i) => i + 1));
    // What holds is hidden at first and numbered last.
    const holds = ({ kind }: Finding) => kind === "pass";
    const numbered = [...findings.filter((each) => !holds(each)), ...findings.filter(holds)];
    numbered.forEach(({ passage }, i) => {
      const own = texts(
        root,
        `.mark[data-f="${i + 1}"], .mark[data-f^="${i + 1} "], .mark[data-f$=" ${i + 1}"]`,
      );
      expect(own.join("")).toBe(passage.text);
    });
    expectLinked(root);
  });

  test("findings on the same words share their marks", () => {
    const root = page(report);
    expect(root.querySelector('.mark[data-f="6"]')!.textContent).toBe("resolution ");
    const shared = root.querySelector('.mark[data-f="6 7"]')!;
    expect(shared.textContent).toBe("844 (1993)");
    expect(shared.getAttribute("class")).toContain("error warning");
    expect(shared.getAttribute("href")).toBe("#n7");
  });

  test("a note shows the record, the second place and the suggestion", () => {
    const card = page(report).querySelector('[data-rule="citation/off-topic"]')!;
    expect(texts(card, ".record")).toEqual([
      "Record C/RES/844 (1993): Fishing rights, 18 June 1993 Council of Orvel resolutions, as of 2023-01-31",
    ]);
    expect(card.querySelector(".record a")!.getAttribute("href")).toBe("https://council.example/res/844");
    expect(texts(card, ".related")).toEqual([
      "Also 12:22 844 (1993): Named as a text on the dam here as well.",
    ]);
    expect(texts(card, ".meant")).toEqual(["Meant? C/RES/884 (1993)"]);
  });

  test("only web addresses become links", () => {
    const related = [{ message: "m", source: { id: "x", url: "javascript:alert(1)" } }];
    const root = page(
      reportOn([{ ...documentReport, findings: [finding("a/b", at("brutal"), { related })] }]),
    );
    expect(root.querySelectorAll(".record a")).toHaveLength(0);
    expect(render(report)).not.toMatch(/(?:href|src)="(?!#|https?:)/u);
  });

  test("several documents are listed", () => {
    const root = page(reportOn([documentReport, cleanReport]));
    expect(texts(root, "nav li")).toEqual([
      "What the Orvel inquiry found 3 errors · 3 warnings · 5 notes",
      "Tide table nothing to report",
    ]);
    expectLinked(root);
  });

  test("nothing can be loaded, and only the page's own style and script run", () => {
    const out = render(report);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(out)![1]!;
    expect(policy).toContain("default-src 'none'");
    for (const tag of ["style", "script"]) {
      const content = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "u").exec(out)![1]!;
      expect(policy).toContain(
        `${tag}-src 'sha256-${createHash("sha256").update(content).digest("base64")}'`,
      );
    }
    expect(out).not.toMatch(/<(?:link|img|iframe|object|base)\b|\sstyle=|\son[a-z]+=|@import|url\(/u);
  });

  test("any text is shown as it is, wherever findings lie", () => {
    fc.assert(
      fc.property(anyDocumentReport(), (made) => {
        const root = page(reportOn([made]));
        const { text, blocks } = made.document;
        // The parser here keeps the first line break of <pre>, which browsers leave out.
        for (const pre of root.querySelectorAll("pre"))
          pre.firstChild!.textContent = pre.firstChild!.textContent!.slice(1);
        const shown = texts(root, "article p:not(.notes p), article h2, article li, article pre, article td");
        const expected = blocks
          .flatMap(({ span, cells }) => cells ?? [span])
          .map(({ start, end }) => text.slice(start, end));
        expect(shown.map(normal)).toEqual(expected.map(normal));
        const count = made.findings.filter(({ kind }) => kind !== "notApplicable").length;
        expect(root.querySelectorAll(".card")).toHaveLength(count);
        expect(markedNumbers(root)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
        expectLinked(root);
      }),
      { numRuns: 300 },
    );
  });

  test("thousands of findings are no burden", () =>
    expectLinear(20_000, (count) => {
      const words = "The dam held and the river rose. ".repeat(Math.ceil((count + 2) / 2.5));
      const many = Array.from({ length: count }, (_, i) =>
        finding("wording/loaded", {
          start: i * 12,
          end: i * 12 + 20,
          text: words.slice(i * 12, i * 12 + 20),
        }),
      );
      const made = documentOf(words, [{ kind: "paragraph", span: { start: 0, end: words.length } }]);
      return () => render(reportOn([{ document: made, counts: noCounts, findings: many, suppressed: 0 }]));
    }));
});

/** What a parser makes of line ends and of characters that HTML does not have. */
function normal(text: string): string {
  return text.replaceAll("\0", "\ufffd");
}

function documentOf(text: string, blocks: readonly Block[]): Document {
  return { ...document, title: "", text, blocks, source: { lineStarts: lineStartsOf(text) } };
}

/** A document of blocks of every kind with findings on any stretch of it, also between and across blocks. */
function anyDocumentReport(): fc.Arbitrary<DocumentReport> {
  const kinds = fc.constantFrom<Block["kind"]>(
    "paragraph",
    "heading",
    "listItem",
    "code",
    "tableRow",
    "furniture",
  );
  const parts = fc.array(
    fc.tuple(
      kinds,
      anyText.filter((text) => text !== ""),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const places = fc.array(
    fc.tuple(fc.nat(120), fc.nat(40), fc.constantFrom<FindingKind>("fail", "open", "pass")),
    {
      maxLength: 8,
    },
  );
  return fc.tuple(parts, places).map(([parts, places]) => {
    let text = "";
    const blocks = parts.map(([kind, words]): Block => {
      const start = text.length;
      text += `${words}\n\n`;
      const span = { start, end: start + words.length };
      const middle = start + (words.length >> 1);
      const cells =
        kind === "tableRow" && middle > start
          ? [
              { start, end: middle },
              { start: middle, end: span.end },
            ]
          : undefined;
      return {
        kind,
        span,
        ...(kind === "heading" ? { level: 1 } : {}),
        ...(cells ? { cells, table: 0 } : {}),
      };
    });
    const found = places.map(([from, length, kind]): Finding => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      return finding("wording/loaded", { start, end, text: text.slice(start, end) }, { kind });
    });
    found.sort((a, b) => a.passage.start - b.passage.start);
    return { document: documentOf(text, blocks), counts: noCounts, findings: found, suppressed: 0 };
  });
}
