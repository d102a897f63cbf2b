import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/index.ts";
import { chapterPage, epub } from "./archives.ts";
import { outline, read } from "./reading.ts";

const FIRST = `<section epub:type="chapter"><h1>The harbour</h1><p id="p1">The council met<a epub:type="noteref" href="#n1">1</a> on Tuesday&nbsp;&mdash; in May.</p><aside epub:type="footnote" id="n1"><p>Minutes of the council.</p></aside><span epub:type="pagebreak" title="12">12</span></section>`;
const SECOND = `<h1>The tram</h1><a id="mark"/><p>It runs to the hospital<sup><a href="notes.xhtml#n2">2</a></sup>.</p><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2018</td><td>106</td></tr></table>`;
const METADATA = `<dc:title>Two chapters</dc:title><dc:creator>Ines Falk</dc:creator><dc:creator>Joost Aarden</dc:creator><dc:publisher>Marrowick Press</dc:publisher><dc:date>2019-05-03</dc:date><dc:language>en-GB</dc:language>`;

describe("EPUB", () => {
  const chapters = [
    ["a.xhtml", FIRST],
    ["text/b%20c.xhtml", SECOND],
  ] as const;
  const files = [{ name: "OEBPS/text/b c.xhtml", content: chapterPage(SECOND) }];
  const nav = `<item id="nav" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>`;
  const book = () =>
    epub({
      chapters: [...chapters],
      metadata: METADATA,
      items: nav,
      spine: `<itemref idref="nav"/><itemref idref="c0"/><itemref idref="c1" linear="no"/>`,
      entries: [...files, { name: "OEBPS/nav.xhtml", content: chapterPage("<nav><p>Contents</p></nav>") }],
    });

  test("chapters are read in order, without contents, page numbers and marks of notes", async () => {
    expect(outline(await read("book.epub", book()))).toEqual([
      "heading 1: The harbour",
      "paragraph: The council met on Tuesday\u00a0— in May.",
      "footnote: Minutes of the council.",
      "heading 1: The tram",
      "paragraph: It runs to the hospital.",
      "tableRow header: Year | Boats",
      "tableRow: 2018 | 106",
    ]);
  });

  test("its package tells title, authors, publisher, day and language", async () => {
    expect(await read("book.epub", book())).toMatchObject({
      title: "Two chapters",
      author: "Ines Falk, Joost Aarden",
      publisher: "Marrowick Press",
      published: "2019-05-03",
      language: "en",
      mediaType: "application/epub+zip",
    });
  });

  test("offsets lead back to chapter, line and element", async () => {
    const document = await read("book.epub", book());
    expect(locate(document, document.text.indexOf("council"))).toMatchObject({
      part: "OEBPS/a.xhtml",
      line: 3,
      element: "#p1",
    });
    const place = locate(document, document.text.indexOf("hospital"));
    expect(place).toMatchObject({ part: "OEBPS/text/b c.xhtml", line: 3 });
    expect(
      chapterPage(SECOND)
        .split("\n")
        [place.line - 1]!.slice(place.column - 1),
    ).toMatch(/^hospital/u);
  });

  test("the day on which a program made the file is not that of the book", async () => {
    const metadata = `<dc:date>2026-01-02T00:00:00Z</dc:date><meta property="dcterms:modified">2026-01-02T10:00:00Z</meta>`;
    const document = await read(
      "book.epub",
      epub({ chapters: [["a.xhtml", "<p>It was in 2019.</p>"]], metadata }),
    );
    expect(document.published).toBeUndefined();
  });

  test.each([
    ["no list of chapters", epub({ chapters: [] }), /none of its chapters/u],
    [
      "a chapter that is scrambled",
      epub({
        chapters: [["a.xhtml", FIRST]],
        entries: [
          {
            name: "META-INF/encryption.xml",
            content: `<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/a.xhtml"/></CipherData></EncryptedData></encryption>`,
          },
        ],
      }),
      /protected against copying/u,
    ],
    ["cut off", book().subarray(0, 900), /damaged or cut off/u],
  ])("refused: %s", async (_name, bytes, about) => {
    await expect(read("book.epub", bytes)).rejects.toThrow(about);
  });

  test("scrambled fonts do not matter, and a chapter that is missing is told", async () => {
    const document = await read(
      "book.epub",
      epub({
        chapters: [["a.xhtml", FIRST]],
        items: `<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>`,
        spine: `<itemref idref="c0"/><itemref idref="gone"/>`,
        entries: [
          {
            name: "META-INF/encryption.xml",
            content: `<encryption><CipherReference URI="OEBPS/fonts/a.otf"/></encryption>`,
          },
        ],
      }),
    );
    expect(document.warnings).toEqual(["1 of 2 chapters are missing from the file and were not checked."]);
  });
});
