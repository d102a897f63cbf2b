import { describe, expect, test } from "vitest";
import { article, outline, read } from "./reading.ts";

const FIRST =
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the library. It is 4 percent larger than the one of last year, and for the first time since 2008 the reading room will be open on Sundays.";
const SECOND =
  "Opening hours will be longer from the first of May, the librarian said. The council will meet again in April, when it hears the report on the harbour, the tram to the hospital, and the new school by the river.";
const SHORT = "The vote was 14 to 3.";

describe("a page saved as text", () => {
  const page = `Home / Town / Budget passed

Budget passed

By Ines Falk

12 March 2019

${FIRST}

What changes

${SHORT}

${SECOND}

Read more: The harbour gets a crane

Share

About the author

Ines Falk has written about Marrowick since 1998.

Related posts

Storm of 1953 remembered

Leave a Reply

Your email address will not be published. Required fields are marked *`;

  test("the article is told from the page around it", async () => {
    expect(article(await read("page.txt", page))).toBe(
      ["Budget passed", FIRST, "What changes", SHORT, SECOND].join("\n"),
    );
  });

  test("title, author and day are taken", async () => {
    expect(await read("page.txt", page)).toMatchObject({
      title: "Budget passed",
      author: "Ines Falk",
      published: "2019-03-12",
      language: "en",
    });
  });

  test("a menu at the start is passed over", async () => {
    const menu = "Home\nNews\nSport\nHarbour\nContact\n\n";
    const document = await read("page.txt", `${menu}Budget passed\n\n${FIRST}\n\n${SECOND}`);
    expect(article(document)).toBe(["Budget passed", FIRST, SECOND].join("\n"));
    expect(document.title).toBe("Budget passed");
  });

  test.each([
    ["Share", true],
    ["Advertisement", true],
    ["3 min read", true],
    ["© 2019 Courier Ltd.", true],
    ["We use cookies to count our readers.", true],
    ["Related: Storm of 1953 remembered", true],
    ["Continue reading below", true],
    ["Share prices fell by 3 percent.", false],
    ["Search teams found 14 boats.", false],
    ["Print runs of 4,000 copies are rare.", false],
    ["More: the town has 3 schools.", false],
    ["Comments on the plan were sent in by 12 people.", false],
    ["Related costs rose to 5 million.", false],
  ])("a line in the text: %s", async (line, isFurniture) => {
    const { text, blocks } = await read(
      "page.txt",
      `Budget passed\n\n${FIRST}\n\n${line}\n\n${SECOND}\n\n${FIRST}`,
    );
    const block = blocks.find(({ span }) => text.slice(span.start, span.end) === line);
    expect(block?.kind === "furniture").toBe(isFurniture);
  });

  test.each([
    ["Comments", "a part of a report that is headed Comments"],
    ["Recommended", "a part headed Recommended"],
    ["Trending", "a part headed Trending"],
  ])("%s is a heading when prose follows", async (heading) => {
    const document = await read(
      "page.txt",
      `Budget passed\n\n${FIRST}\n\n${SECOND}\n\n${heading}\n\n${FIRST}`,
    );
    expect(article(document)).toBe(["Budget passed", FIRST, SECOND, heading, FIRST].join("\n"));
  });
});

describe("titles, bylines and dates", () => {
  test.each<[string, { title?: string; author?: string; published?: string }]>([
    ["Budget passed\n\nInes Falk\n\n", { title: "Budget passed", author: "Ines Falk" }],
    ["Budget passed\n\nBy Ines Falk, staff writer\n\n", { title: "Budget passed", author: "Ines Falk" }],
    ["Budget passed\n\nPublished: 12 March 2019\n\n", { title: "Budget passed", published: "2019-03-12" }],
    [
      "Budget passed\n\nTuesday, March 12, 2019 | Town\n\n",
      { title: "Budget passed", published: "2019-03-12" },
    ],
    ["Budget passed\n\nBy the harbour\n\n", { title: "Budget passed" }],
    ["Budget passed\n\nThe Old Town\n\n", { title: "Budget passed" }],
    ["", {}],
  ])("%j", async (head, facts) => {
    const { title, author, published } = await read("page.txt", head + FIRST);
    expect(JSON.parse(JSON.stringify({ title, author, published }))).toEqual(facts);
  });
});

describe("layout", () => {
  test.each<[string, string, string[]]>([
    ["one line, one paragraph", `${FIRST}\n${SECOND}`, [`paragraph: ${FIRST}`, `paragraph: ${SECOND}`]],
    [
      "lines broken by hand are joined",
      "The council met on Tuesday and passed the budget of the\nlibrary, which is larger than that of last year by some\n4 percent, and closed the bridge.\n\nAnother paragraph stands here.",
      [
        "paragraph: The council met on Tuesday and passed the budget of the\nlibrary, which is larger than that of last year by some\n4 percent, and closed the bridge.",
        "paragraph: Another paragraph stands here.",
      ],
    ],
    [
      "a number of the sentence at the head of a line is no item",
      "Halvard Orsk, who built eleven of the bridges on the\nnorthern coast, has died in Lom at the age of\n91. He was born above his father's shop in Marl.",
      [
        "paragraph: Halvard Orsk, who built eleven of the bridges on the\nnorthern coast, has died in Lom at the age of\n91. He was born above his father's shop in Marl.",
      ],
    ],
    [
      "items",
      "Three things:\n\n- one\n- two\n\n1. three\n(b) four",
      ["paragraph: Three things:", "listItem: one", "listItem: two", "listItem: three", "listItem: four"],
    ],
    [
      "a table with bars",
      "| Year | Boats |\n|------|-------|\n| 2018 | 1,204 |",
      ["tableRow header: Year | Boats", "tableRow: 2018 | 1,204"],
    ],
    [
      "a table in aligned columns, one cell blank",
      "Region     Cows   Goats\nNorth     1,204      31\nEast        310\nTotal     1,514      31",
      [
        "tableRow header: Region | Cows | Goats",
        "tableRow: North | 1,204 | 31",
        "tableRow: East | 310 | ",
        "tableRow: Total | 1,514 | 31",
      ],
    ],
    [
      "numbered paragraphs with tabs",
      "86.\tThe council met.\n87.\tIt passed the budget.",
      ["listItem: The council met.", "listItem: It passed the budget."],
    ],
    [
      "a table with tabs",
      "Year\tBoats\n2018\t1,204\n2019\t1,310",
      ["tableRow header: Year | Boats", "tableRow: 2018 | 1,204", "tableRow: 2019 | 1,310"],
    ],
    ["quoted lines", "> We met.", ["quotation: > We met."]],
    [
      "line ends of all kinds",
      "One.\r\n\r\nTwo.\rThree.",
      ["paragraph: One.", "paragraph: Two.", "paragraph: Three."],
    ],
  ])("%s", async (_name, source, expected) => {
    expect(outline(await read("page.txt", source))).toEqual(expected);
  });
});

test("comments that silence rules are no text", async () => {
  const { blocks, directives, text } = await read(
    "page.txt",
    "One.\n<!-- onrecord-ignore date: as printed -->\nTwo.\n",
  );
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["One.", "Two."]);
  expect(directives).toMatchObject([{ scope: "block", rules: ["date"], reason: "as printed", line: 2 }]);
});

describe("files that are told by what stands in them", () => {
  test.each([
    ["<!DOCTYPE html><html><body><p>Text.</p></body></html>", "text/html"],
    ["<html><body>Text.</body></html>", "text/html"],
    ["<?xml version='1.0'?>\n<html><body>Text.</body></html>", "text/html"],
    ["Text with <html> in it.", "text/plain"],
    ["# Text", "text/plain"],
  ])("%s", async (source, mediaType) => {
    expect((await read("-", source)).mediaType).toBe(mediaType);
  });

  test.each([
    ["%PDF-1.7", /PDF/u],
    ["PK\u0003\u0004", /ZIP/u],
    ["{\\rtf1", /Rich Text/u],
    ["", /empty/u],
    [" \n ", /no text/u],
  ])("%j is refused in one line", async (source, message) => {
    await expect(read("file.txt", source)).rejects.toThrow(message);
  });
});
