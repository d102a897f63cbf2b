import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { docx, epub, odt, wordParagraph } from "../readers/archives.ts";
import { lines, pdf } from "../readers/pdf-files.ts";
import { emptyFolder, onrecord } from "./run-program.ts";

const BEFORE = "The library of Marrowick is open.";
const FAULT = "The council met on Wednesday, 12 March 2019.";
const files: readonly (readonly [name: string, bytes: Uint8Array, place: string])[] = [
  [
    "paper.pdf",
    pdf({ pages: [lines(700, [BEFORE]), lines(700, [BEFORE, FAULT], { leading: 40 })] }),
    "page 2, line 2",
  ],
  ["draft.docx", docx({ body: wordParagraph(BEFORE) + wordParagraph(FAULT) }), "paragraph 2"],
  ["draft.odt", odt({ body: `<text:p>${BEFORE}</text:p><text:p>${FAULT}</text:p>` }), "paragraph 2"],
  [
    "book.epub",
    epub({
      chapters: [
        ["a.xhtml", `<p>${BEFORE}</p>`],
        ["b.xhtml", `<p>${FAULT}</p>`],
      ],
    }),
    "b.xhtml 3:29",
  ],
];

describe("every format is checked at the command line", () => {
  test.each(files)("%s", (name, bytes, place) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, name), bytes);
    const ended = onrecord(["check", name], { cwd });
    expect(ended.stderr).toBe("");
    expect(ended.stdout).toContain(`${place}  date/wrong-weekday`);
    expect(ended.status).toBe(1);
    expect(onrecord(["check", "-"], { cwd, input: bytes }).stdout).toContain(`${place}  date/wrong-weekday`);
  });

  test("in a folder, all together, with their places in every report", () => {
    const cwd = emptyFolder();
    for (const [name, bytes] of files) writeFileSync(join(cwd, name), bytes);
    const { documents } = JSON.parse(onrecord(["check", ".", "--format", "json"], { cwd }).stdout) as {
      documents: { path: string; findings: { ruleId: string; span: Record<string, unknown> }[] }[];
    };
    const spans = documents.map(({ path, findings }) => [
      path,
      findings.find(({ ruleId }) => ruleId === "date/wrong-weekday")?.span,
    ]);
    expect(spans).toMatchObject([
      ["book.epub", { part: "OEBPS/b.xhtml", line: 3 }],
      ["draft.docx", { paragraph: 2 }],
      ["draft.odt", { paragraph: 2 }],
      ["paper.pdf", { page: 2, line: 2 }],
    ]);
    for (const [format, place] of [
      ["markdown", "page 2, line 2"],
      ["html", "page 2, line 2"],
      ["sarif", '"name": "page 2, line 2"'],
      ["github", "::Page 2, line 2: "],
    ])
      expect(onrecord(["check", "paper.pdf", "--format", format!], { cwd }).stdout).toContain(place);
  });

  test("what a reader remarks is said, and is no failure", () => {
    const cwd = emptyFolder();
    writeFileSync(
      join(cwd, "a.docx"),
      docx({ body: `<w:p><w:ins><w:r><w:t>${BEFORE}</w:t></w:r></w:ins></w:p>` }),
    );
    const ended = onrecord(["check", "a.docx"], { cwd });
    expect(ended.stderr).toMatch(/^onrecord: a\.docx: has tracked changes; [^\n]*\n$/u);
    expect(ended.status).toBe(0);
  });

  test("a file of two gigabytes is refused before it is read", () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "big.pdf"), "%PDF-1.7\n");
    truncateSync(join(cwd, "big.pdf"), 2 ** 31);
    const ended = onrecord(["check", "big.pdf"], { cwd });
    expect(ended.stderr).toBe("onrecord: big.pdf: is 2 GB; the limit is 128 MB. Raise it with --max-size.\n");
    expect(ended.status).toBe(2);
  });
});
