import { describe, expect, test } from "vitest";
import { outline, placeOf, read } from "./reading.ts";

describe("blocks", () => {
  test.each<[string, string, string[]]>([
    [
      "headings",
      "# One\n\nText.\n\nTwo\n---\n\n#### Four",
      ["heading 1: One", "paragraph: Text.", "heading 2: Two", "heading 4: Four"],
    ],
    [
      "a paragraph over lines",
      "One line\nand another  \nbroken",
      ["paragraph: One line\nand another\nbroken"],
    ],
    [
      "lists",
      "- One\n- Two\n\n  and more\n\n1. Three",
      ["listItem: One", "listItem: Two", "listItem: and more", "listItem: Three"],
    ],
    ["quotations", "> We met.\n> We left.\n>\n> - Why?", ["quotation: We met.\nWe left.", "quotation: Why?"]],
    ["code", "```js\na &amp; b\n```\n\n    more", ["code: a &amp; b", "code: more"]],
    [
      "marks of emphasis, links and code",
      "**Bold** _and_ [a link](u) `co\\de` ~~gone~~",
      ["paragraph: Bold and a link co\\de gone"],
    ],
    ["escapes and entities", "5 \\* 3 &amp; 4 &unknown; \\a", ["paragraph: 5 * 3 & 4 &unknown; \\a"]],
    ["pictures", "![A bridge](b.png)", ["paragraph: A bridge"]],
    [
      "tables",
      "| Year | Boats |\n|---|--:|\n| 2018 | 1,204 |\n| a \\| b | c<br>d |",
      ["tableRow header: Year | Boats", "tableRow: 2018 | 1,204", "tableRow: a | b | c d"],
    ],
    ["footnotes", "Text.[^1]\n\n[^1]: Minutes, p. 4.", ["paragraph: Text.", "footnote: Minutes, p. 4."]],
    ["front matter", "---\ntitle: T\n---\nText.", ["paragraph: Text."]],
    [
      "HTML blocks",
      "<div>Some &amp; <b>more</b></div>\n\nText.",
      ["paragraph: Some & more", "paragraph: Text."],
    ],
    [
      "HTML tables",
      "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
      ["tableRow header: a | b", "tableRow: 1 | 2"],
    ],
    ["hidden HTML", "<script>x()</script>\n\n<!-- a comment -->\n\nText.", ["paragraph: Text."]],
    ["tags within lines", "Some <b>bold</b> text<br>and more", ["paragraph: Some bold text\nand more"]],
  ])("%s", async (_name, source, expected) => {
    expect(outline(await read("page.md", source))).toEqual(expected);
  });

  test("tables of both kinds are counted together", async () => {
    const html = "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>";
    const own = "| a | b |\n|---|---|\n| 1 | 2 |";
    const { blocks } = await read("page.md", `${own}\n\nText.\n\n${html}\n\n${own}\n`);
    expect(blocks.map(({ table }) => table)).toEqual([0, 0, undefined, 1, 1, 2, 2]);
  });
});

describe("facts", () => {
  test.each([
    [
      "---\ntitle: Budget passed\nauthor: Ines Falk\ndate: 2019-03-12\nlang: en-GB\n---\n\n# Other\n",
      { title: "Budget passed", author: "Ines Falk", published: "2019-03-12", language: "en" },
    ],
    [
      "---\nauthors:\n  - name: Ines Falk\n  - Tom Ode\ndate: 2019-03-12T10:00:00Z\n---\n\n# Budget passed\n",
      { title: "Budget passed", author: "Ines Falk, Tom Ode", published: "2019-03-12" },
    ],
    ["## Budget passed\n\nText.", { title: "Budget passed" }],
  ])("%j", async (source, facts) => {
    expect(await read("page.md", source)).toMatchObject(facts);
  });

  test.each(["---\na: [\n---\n\nText.", "---\n- 1\n---\n\nText.", "---\n&a [*a]\n---\n\nText."])(
    "front matter that says nothing harms nothing: %j",
    async (source) => {
      const document = await read("page.md", source);
      expect(document.title).toBeUndefined();
      expect(document.text).toContain("Text.");
    },
  );
});

describe("places in the file", () => {
  const source =
    "# Bread \\& *butter*\n\n> It costs\n> `5 crowns` &amp; more\n\n```\nprice = 5\n```\n\n| a | b |\n|---|---|\n| x | 1,204 |\n\n<p>So says\n<b>the shop</b>.</p>\n";
  test.each([
    ["Bread", "Bread"],
    ["& butter", "& *butte"],
    ["It costs", "It costs"],
    ["5 crowns", "5 crowns"],
    ["& more", "&amp; "],
    ["price", "price"],
    ["1,204", "1,204"],
    ["the shop", "the shop"],
  ])("%s", async (phrase, words) => {
    expect(placeOf(await read("page.md", source), source, phrase)).toEqual({ words });
  });
});

test("comments that silence rules", async () => {
  const source =
    "# Town\n\n<!-- onrecord-ignore figure/parts: counted twice -->\nSome text.\n\nMore <!-- onrecord-ignore date: as printed --> text.\n\n<!-- onrecord-ignore-file wording -->\n";
  const { directives } = await read("page.md", source);
  expect(directives).toMatchObject([
    { scope: "block", rules: ["figure/parts"], reason: "counted twice", line: 3 },
    { scope: "block", rules: ["date"], reason: "as printed", line: 6 },
    { scope: "file", rules: ["wording"], reason: "", line: 8 },
  ]);
});

test("thousands of nested quotations are refused", async () => {
  await expect(read("page.md", `${"> ".repeat(5000)}deep`)).rejects.toThrow("nested too deeply");
});
