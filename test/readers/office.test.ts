import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/index.ts";
import { processorTime } from "../processor-time.ts";
import { docx, docxEntries, odt, wordParagraph, zip } from "./archives.ts";
import { outline, read } from "./reading.ts";

const SENTENCE = "The council of Marrowick met on Tuesday, 12 March 2019.";
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const TRACKED = [expect.stringMatching(/^has tracked changes; it was read as if all were accepted/u)];

describe("DOCX", () => {
  const word = async (body: string, rest: Omit<Parameters<typeof docx>[0], "body"> = {}) =>
    read("paper.docx", docx({ body, ...rest }));

  test("styles tell headings, quotations, captions, lists and the table of contents", async () => {
    const document = await word(
      [
        wordParagraph("Contents 1", style("Verz1")),
        wordParagraph("The harbour", style("berschrift1")),
        wordParagraph("Boats", style("Section")),
        wordParagraph("Trams", `<w:outlineLvl w:val="2"/>`),
        wordParagraph(SENTENCE),
        wordParagraph("Said the mayor.", style("Zitat")),
        wordParagraph("Boats by year", style("Legende")),
        wordParagraph("An item", `<w:numPr><w:numId w:val="3"/></w:numPr>`),
        wordParagraph(""),
      ].join(""),
    );
    expect(outline(document)).toEqual([
      "furniture: Contents 1",
      "heading 1: The harbour",
      "heading 2: Boats",
      "heading 3: Trams",
      `paragraph: ${SENTENCE}`,
      "quotation: Said the mayor.",
      "caption: Boats by year",
      "listItem: An item",
    ]);
  });

  test.each([
    ["runs", `${run("The coun")}${run("cil met.", "<w:b/>")}`, "The council met."],
    ["entities", run("R &amp; D &lt; 5 &#8220;x&#8221;"), "R & D < 5 “x”"],
    ["line breaks and tabs", `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>`, "a\nb\tc"],
    [
      "hyphens",
      `<w:r><w:t>S</w:t><w:noBreakHyphen/><w:t>300 inter</w:t><w:softHyphen/><w:t>national</w:t></w:r>`,
      "S-300 international",
    ],
    [
      "links and controls",
      `<w:hyperlink>${run("a link")}</w:hyperlink><w:sdt><w:sdtContent>${run(" and a field")}</w:sdtContent></w:sdt>`,
      "a link and a field",
    ],
    ["codes of fields", `<w:r><w:instrText>PAGE</w:instrText></w:r>${run("12")}`, "12"],
    ["hidden words", `${run("shown")}${run(" hidden", "<w:vanish/>")}`, "shown"],
    [
      "a drawing that is there twice",
      `<w:r><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>once</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      "once",
    ],
    [
      "marks of notes and comments",
      `${run("said")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${run(".")}`,
      "said.",
    ],
    [
      "symbols",
      `<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Symbol" w:char="00B1"/></w:r>${run("5")}`,
      "±5",
    ],
  ])("%s", async (_name, inner, expected) => {
    expect((await word(`<w:p>${inner}</w:p>`)).text).toBe(expected);
  });

  test("tracked changes are read as final, and it is said", async () => {
    const document = await word(
      `<w:p>${run("The council ")}<w:del>${"<w:r><w:delText>did not meet</w:delText></w:r>"}</w:del><w:ins>${run("met")}</w:ins>${run(" in ")}<w:moveFrom>${run("May")}</w:moveFrom><w:moveTo>${run("June")}</w:moveTo>${run(".")}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("One paragraph, ")}</w:p><w:p>${run("joined.")}</w:p>`,
    );
    expect(outline(document)).toEqual([
      "paragraph: The council met in June.",
      "paragraph: One paragraph, joined.",
    ]);
    expect(document.remarks).toEqual(TRACKED);
    expect(document.warnings).toBeUndefined();
    expect((await word(wordParagraph(SENTENCE))).remarks).toBeUndefined();
  });

  test("notes stand after the text, in their own count", async () => {
    const document = await word(wordParagraph(SENTENCE), {
      footnotes: `<w:footnote w:id="1">${wordParagraph("First note.")}</w:footnote><w:footnote w:id="2">${wordParagraph("Second note.")}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${wordParagraph("An endnote.")}</w:endnote>`,
    });
    expect(outline(document).slice(1)).toEqual([
      "footnote: First note.",
      "footnote: Second note.",
      "footnote: An endnote.",
    ]);
    expect(locate(document, document.text.indexOf("Second"))).toMatchObject({
      part: "footnotes",
      paragraph: 2,
    });
    expect(locate(document, document.text.indexOf("endnote"))).toMatchObject({
      part: "endnotes",
      paragraph: 1,
    });
  });

  test("tables: merged cells keep their columns, a table of one column is text", async () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const document = await word(
      `<w:tbl>${row(cell("Year"), cell("Boats"), cell("Lost"))}${row(cell("2018", `<w:vMerge w:val="restart"/>`), cell("106"), cell("4"))}${row(cell("", "<w:vMerge/>"), cell("none", `<w:gridSpan w:val="2"/>`))}</w:tbl>` +
        `<w:tbl>${row(cell("A box of text."))}</w:tbl>`,
    );
    expect(outline(document)).toEqual([
      "tableRow header: Year | Boats | Lost",
      "tableRow: 2018 | 106 | 4",
      "tableRow:  | none | ",
      "paragraph: A box of text.",
    ]);
  });

  test("facts are taken where the text bears them out", async () => {
    const core = `<dc:title>Meeting of the council of Marrowick</dc:title><dc:creator>Ines Falk</dc:creator><dcterms:created>2019-03-12T09:00:00Z</dcterms:created>`;
    expect(await word(wordParagraph(SENTENCE), { core })).toMatchObject({
      title: "Meeting of the council of Marrowick",
      author: "Ines Falk",
      published: "2019-03-12",
      language: "und",
    });
    const template = `<dc:title>Template.dotx</dc:title><dc:creator>User</dc:creator><dcterms:created>2007-01-01T00:00:00Z</dcterms:created>`;
    const { title, author, published } = await word(wordParagraph(SENTENCE), { core: template });
    expect([title, author, published]).toEqual([undefined, undefined, undefined]);
  });

  test("paragraphs are shown as they were written, and offsets lead back to them", async () => {
    const words = fc.stringMatching(/^[a-zA-Zàéüß0-9“”’– &<>]{1,30}$/u).filter((text) => text.trim() !== "");
    const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 8 }), async (texts) => {
        const document = await word(
          texts.map((text) => wordParagraph(escaped(text))).join(wordParagraph("  ")),
        );
        expect(outline(document)).toEqual(texts.map((text) => `paragraph: ${text.trim()}`));
        for (const [i, { span }] of document.blocks.entries())
          expect(locate(document, span.end - 1)).toMatchObject({
            paragraph: i + 1,
            column: span.end - span.start,
          });
      }),
      { numRuns: 60 },
    );
  });
});

describe("ODT", () => {
  test("headings, quotations, lists, notes, tables and tracked changes", async () => {
    const document = await read(
      "paper.odt",
      odt({
        styles: `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>`,
        body:
          `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>` +
          `<text:table-of-content><text:index-body><text:p>Contents 1</text:p></text:index-body></text:table-of-content>` +
          `<text:h text:outline-level="2">Boats</text:h>` +
          `<text:p>The council<text:s text:c="2"/>met<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes.</text:p></text:note-body></text:note>\n  on <text:span>Tuesday</text:span>.<office:annotation><text:p>a comment</text:p></office:annotation><text:line-break/>So it was.<text:change text:change-id="c1"/></text:p>` +
          `<text:p text:style-name="P1">Said the mayor.</text:p>` +
          `<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>` +
          `<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Boats</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>2018</text:p></table:table-cell><table:table-cell><text:p>106</text:p></table:table-cell></table:table-row></table:table>` +
          `<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame></text:p>`,
        meta: `<dc:title>Boats</dc:title><meta:initial-creator>Ines Falk</meta:initial-creator>`,
      }),
    );
    expect(outline(document)).toEqual([
      "furniture: Contents 1",
      "heading 2: Boats",
      "paragraph: The council  met on Tuesday.\nSo it was.",
      "quotation: Said the mayor.",
      "listItem: An item",
      "tableRow header: Year | Boats",
      "tableRow: 2018 | 106",
      "paragraph: In a box.",
      "footnote: Minutes.",
    ]);
    expect(document).toMatchObject({ title: "Boats", author: "Ines Falk", remarks: TRACKED });
    expect(locate(document, document.text.indexOf("Minutes"))).toMatchObject({ part: "notes", paragraph: 1 });
  });

  test("a password", async () => {
    const file = odt({ body: "<text:p>x</text:p>", manifest: "<manifest:encryption-data/>" });
    await expect(read("paper.odt", file)).rejects.toThrow("has a password. Save it without one.");
  });
});

describe("hostile files", () => {
  const MEBIBYTE = 1024 * 1024;
  const good = docxEntries({ body: wordParagraph(SENTENCE) });
  const withBody = (content: string | Uint8Array, rest = {}) =>
    zip(good.map((entry) => (entry.name === "word/document.xml" ? { ...entry, ...rest, content } : entry)));
  const opened = (inner: string) => `<w:document><w:body>${inner}`;
  const cases: readonly (readonly [name: string, make: () => Uint8Array, about: RegExp])[] = [
    ["cut off", () => zip(good).subarray(0, 700), /damaged or cut off/u],
    ["its text is damaged", () => Buffer.from(zip(good)).fill(7, 900, 1000), /damaged or cut off/u],
    [
      "its text is missing",
      () => zip(good.filter(({ name }) => name !== "word/document.xml")),
      /its text is missing/u,
    ],
    ["it has no body", () => withBody("<w:document/>"), /has no body/u],
    ["it has no words", () => withBody(opened("<w:p/>")), /has no text/u],
    ["it unpacks to too much", () => withBody(Buffer.alloc(70 * MEBIBYTE, " ")), /would unpack to 70 MB/u],
    [
      "it is packed as no text is",
      () => withBody(Buffer.alloc(20 * MEBIBYTE, " ")),
      /is packed \d+ times smaller/u,
    ],
    [
      "it says that it is smaller than it is",
      () => withBody(Buffer.alloc(20 * MEBIBYTE, " "), { statedSize: 2000 }),
      /damaged or cut off/u,
    ],
    ["it is encrypted", () => zip(good.map((entry) => ({ ...entry, encrypted: true }))), /password/u],
    [
      "a path that leads outside",
      () => zip([...good, { name: "../../evil.txt", content: "x" }]),
      /path that leads outside it; it was not unpacked/u,
    ],
    [
      "an absolute path",
      () => zip([...good, { name: "/etc/evil", content: "x" }]),
      /path that leads outside/u,
    ],
    [
      "too many files",
      () => zip([...good, ...Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, content: "" }))]),
      /holds 20,006 files/u,
    ],
    ["elements within elements", () => withBody(opened("<w:sdt>".repeat(100_000))), /nested too deeply/u],
    [
      "an archive within is not opened",
      () => zip([{ name: "a.docx", content: zip(good) }]),
      /ZIP archive and no whole DOCX/u,
    ],
    [
      "a password of Office",
      () => Buffer.from("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "latin1"),
      /old Office file, or one with a password/u,
    ],
  ];
  test.each(cases)("%s", async (_name, make, about) => {
    const file = make();
    const spent = await processorTime(() => expect(read("paper.docx", file)).rejects.toThrow(about));
    expect(spent).toBeLessThan(5000);
  });

  test("entities that a file declares do not expand", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const document = await read(
      "paper.docx",
      withBody(`${bomb}${opened(wordParagraph("So &a29; and &x; go."))}`),
    );
    expect(document.text.length).toBeLessThan(200);
    expect(document.text).not.toContain("root:");
  });

  test("any bytes within are read or refused in one line", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "<w:t>",
            "</w:t>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "</w:tbl>",
            "words",
            "<w:del>",
            "<w:ins/>",
            "&amp;",
            "<",
            ">",
            '"',
            "<w:gridSpan w:val='99999999'/>",
            "<![CDATA[",
            "]]>",
            "\u0000",
          ),
          { maxLength: 40 },
        ),
        async (parts) => {
          try {
            await read("paper.docx", withBody(opened(parts.join(""))));
          } catch (error) {
            expect((error as Error).name).toBe("UnreadableError");
            expect((error as Error).message).not.toContain("\n");
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
