import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/index.ts";
import { lines, pdf, type Words } from "./pdf-files.ts";
import { outline, read } from "./reading.ts";

const LEFT = [
  "The council of Marrowick met on Tuesday and",
  "passed the budget of the library, which is",
  "larger than that of last year by 4 percent.",
  "The librarian said that the reading room is",
  "to be open on Sundays from the first of May,",
  "for the first time since 2008, and that more",
];
const RIGHT = [
  "books will be bought for the children of the",
  "town. The council will meet again in April,",
  "when it hears the report on the harbour, the",
  "tram to the hospital, and the new school that",
  "is to be built by the river in the years from",
  "2020 to 2023 by the county.",
];
const LONG = [
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the",
  "library, which is 4 percent larger than last year. Opening hours will be longer from the",
  "first of May, the librarian said, and the reading room will be open on Sundays, for the",
];
const JOINED = LONG.join(" ");

const words = (...pages: (readonly Words[])[]) => pdf({ pages });
const read1 = async (...pages: (readonly Words[])[]) => outline(await read("paper.pdf", words(...pages)));

describe("the order of reading", () => {
  test("columns are read one after the other, below a title that spans them", async () => {
    const page = [
      ...lines(780, ["A short title over both of the columns of this page"], { size: 18 }),
      ...lines(740, LEFT),
      ...lines(740, RIGHT, { x: 310 }),
    ];
    expect(await read1(page)).toEqual([
      "heading 1: A short title over both of the columns of this page",
      `paragraph: ${[...LEFT, ...RIGHT].join(" ")}`,
    ]);
  });

  test("lines beside each other that do not share a height are columns as well", async () => {
    const page = [...lines(740, LEFT), ...lines(735, RIGHT, { x: 310 })];
    expect(await read1(page)).toEqual([`paragraph: ${[...LEFT, ...RIGHT].join(" ")}`]);
  });

  test("columns may stand as close as one letter is wide", async () => {
    // The lines of the left column end some 10 points before the right one begins.
    const page = [...lines(740, LEFT), ...lines(740, RIGHT, { x: 290 })];
    expect(await read1(page)).toEqual([`paragraph: ${[...LEFT, ...RIGHT].join(" ")}`]);
  });

  test("words are read as they stand, not as they were drawn", async () => {
    const page = [...lines(740, RIGHT, { x: 310 }).reverse(), ...lines(740, LEFT).reverse()];
    expect(await read1(page)).toEqual([`paragraph: ${[...LEFT, ...RIGHT].join(" ")}`]);
  });

  test("a row of figures is a row, not three columns", async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, i) => ({ x: 72 + i * 120, y, text }));
    const page = [
      ...lines(780, LONG),
      ...row(720, ["Year", "Boats", "Lost"]),
      ...row(706, ["2017", "106", "4"]),
      ...row(692, ["2018", "613", "70"]),
      ...row(678, ["2019", "83", "1"]),
    ];
    expect(await read1(page)).toEqual([
      `paragraph: ${JOINED}`,
      "tableRow header: Year | Boats | Lost",
      "tableRow: 2017 | 106 | 4",
      "tableRow: 2018 | 613 | 70",
      "tableRow: 2019 | 83 | 1",
    ]);
  });
});

describe("paragraphs", () => {
  test("are parted by indentation, by a gap, and after a line that ends early", async () => {
    const page = [
      ...lines(780, LONG),
      ...lines(741, ["first time since 2008."]),
      {
        x: 90,
        y: 728,
        text: "The mayor spoke of the harbour, of the tram, of the school and of the bridge at",
      },
      ...lines(715, [
        "length, and then of the river that had flooded the lower town in the year before, and",
      ]),
      ...lines(702, ["of the boats that had been lost in it."]),
      ...lines(676, LONG),
    ];
    const kinds = await read1(page);
    expect(kinds).toEqual([
      `paragraph: ${JOINED} first time since 2008.`,
      "paragraph: The mayor spoke of the harbour, of the tram, of the school and of the bridge at length, and then of the river that had flooded the lower town in the year before, and of the boats that had been lost in it.",
      `paragraph: ${JOINED}`,
    ]);
  });

  test("go on over pages; the notes between come after them", async () => {
    const first = [
      ...lines(200, LONG),
      ...lines(120, ["1 Minutes of the council, 12 March 2019, page 4."], { size: 8 }),
    ];
    const second = lines(780, ["first time since 2008, as the librarian said."]);
    expect(await read1(first, second)).toEqual([
      `paragraph: ${JOINED} first time since 2008, as the librarian said.`,
      "footnote: 1 Minutes of the council, 12 March 2019, page 4.",
    ]);
  });

  test("a finished one does not go on", async () => {
    const first = lines(200, [...LONG, "first time."]);
    const second = lines(780, ["The mayor spoke of the harbour."]);
    expect(await read1(first, second)).toEqual([
      `paragraph: ${JOINED} first time.`,
      "paragraph: The mayor spoke of the harbour.",
    ]);
  });

  test("list items are told by bullets and numbers", async () => {
    const page = lines(780, [
      "The council decided in May:",
      "1. to open the library on Sundays;",
      "2. to close the old harbour;",
      "3. to meet again in April.",
    ]);
    expect(await read1(page)).toEqual([
      "paragraph: The council decided in May:",
      "listItem: to open the library on Sundays;",
      "listItem: to close the old harbour;",
      "listItem: to meet again in April.",
    ]);
  });
});

describe("words broken at the end of a line", () => {
  const broken = async (first: string, second: string, elsewhere = "") => {
    const page = lines(780, [
      `It was said at the meeting that the council had for years spoken of ${first}`,
      `${second} at many of its meetings, and that nothing had come of it in all these years`,
      `until the day before. ${elsewhere}`,
    ]);
    return /spoken of (.*?) at many/u.exec((await read("paper.pdf", words(page))).text)?.[1];
  };
  test.each([
    ["inter-", "national", "", "international"],
    ["docu-", "mentation", "", "documentation"],
    ["self-", "determination", "", "self-determination"],
    ["well-", "known", "", "well-known"],
    ["state-", "led", "", "state-led"],
    ["North-", "Marrow", "", "North-Marrow"],
    ["1992-", "1994", "", "1992-1994"],
    ["cease-", "fire", "", "cease-fire"],
    ["line-", "up", "The line-up was long.", "line-up"],
    ["ground-", "water", "The groundwater rose.", "groundwater"],
    ["harbour", "works", "", "harbour works"],
  ])("%s %s", async (first, second, elsewhere, whole) => {
    expect(await broken(first, second, elsewhere)).toBe(whole);
  });
});

describe("what stands around the text", () => {
  const body = (page: number) => [
    { x: 72, y: 800, text: "Marrowick Institute: Annual report", size: 9 },
    ...lines(760, [...LONG, `first time since ${1990 + page}.`]),
    { x: 295, y: 30, text: `${page}` },
  ];
  test("running heads are kept once, page numbers not at all", async () => {
    const blocks = await read1(body(1), body(2), body(3));
    expect(blocks.filter((block) => block.startsWith("furniture"))).toEqual([
      "furniture: Marrowick Institute: Annual report",
    ]);
    expect(blocks.filter((block) => block.startsWith("paragraph"))).toEqual([
      `paragraph: ${JOINED} first time since 1991.`,
      `paragraph: ${JOINED} first time since 1992.`,
      `paragraph: ${JOINED} first time since 1993.`,
    ]);
    expect(blocks).toHaveLength(4);
  });

  test("a number at the foot of a single page", async () => {
    expect(await read1([...lines(780, LONG), { x: 280, y: 40, text: "- 3 -" }])).toEqual([
      `paragraph: ${JOINED}`,
    ]);
  });

  test("a table of contents", async () => {
    const page = [
      ...lines(780, [
        "1. Introduction . . . . . . . . . . . . . . . 1",
        "2. The harbour . . . . . . . . . . . . . . . . 12",
      ]),
      ...lines(700, LONG),
    ];
    expect((await read1(page)).map((block) => block.split(":")[0])).toEqual([
      "furniture",
      "furniture",
      "paragraph",
    ]);
  });
});

describe("letters", () => {
  test("ligatures are letters", async () => {
    const { text } = await read("paper.pdf", words(lines(700, ["The ofﬁce ﬂooded in the ﬁrst week."])));
    expect(text).toBe("The office flooded in the first week.");
  });

  test("a raised number is no part of the word before it, and a power is one", async () => {
    const page = [
      { x: 72, y: 700, text: "The council voted in 1993" },
      { x: 190, y: 704, text: "12", size: 6 },
      { x: 200, y: 700, text: "on a field of 40 km" },
      { x: 283, y: 704, text: "2", size: 6 },
      { x: 287, y: 700, text: "." },
    ];
    const { text } = await read("paper.pdf", words(page));
    expect(text.replace(/ +/gu, " ")).toMatch(/^The council voted in 1993 ?on a field of 40 km²\.$/u);
  });
});

describe("headings and facts", () => {
  const page = [
    ...lines(780, ["The harbour of Marrowick"], { size: 20 }),
    ...lines(750, ["By the river"], { size: 14 }),
    ...lines(725, LONG),
    ...lines(670, ["Boats"], { bold: true }),
    ...lines(650, LONG),
  ];

  test("headings by size, then by weight", async () => {
    expect((await read1(page)).filter((block) => block.startsWith("heading"))).toEqual([
      "heading 1: The harbour of Marrowick",
      "heading 2: By the river",
      "heading 3: Boats",
    ]);
  });

  test.each([
    [
      "/Title (The harbour of Marrowick) /Author (Ines Falk) /CreationDate (D:20190313120000Z)",
      { title: "The harbour of Marrowick", author: "Ines Falk", published: "2019-03-13" },
    ],
    [
      "/Title (Microsoft Word - draft_3.doc) /Author (User) /CreationDate (D:20050101)",
      { title: "The harbour of Marrowick" },
    ],
    ["/Title (Something else altogether)", { title: "The harbour of Marrowick" }],
  ])("facts are taken where the text bears them out: %s", async (info, expected) => {
    const { title, author, published } = await read("paper.pdf", pdf({ pages: [page], info }));
    expect({ title, author, published }).toEqual(expected);
  });
});

test("every offset leads back to a line of a page", async () => {
  const first = [...lines(200, LONG), { x: 72, y: 161, text: "first time since the inter-" }];
  const second = lines(780, ["national fair of 2008.", "The mayor spoke."]);
  const document = await read("paper.pdf", words(first, second));
  const place = (phrase: string) => locate(document, document.text.indexOf(phrase));
  expect(place("Tuesday")).toEqual({ page: 1, line: 1, column: LONG[0]!.indexOf("Tuesday") + 1 });
  expect(place("librarian")).toEqual({ page: 1, line: 3, column: LONG[2]!.indexOf("librarian") + 1 });
  const word = document.text.indexOf("international");
  expect(locate(document, word)).toEqual({ page: 1, line: 4, column: 22 });
  expect(locate(document, word + "inter".length)).toEqual({ page: 2, line: 1, column: 1 });
  expect(place("mayor")).toMatchObject({ page: 2, line: 2 });
});
