import { describe, expect, test } from "vitest";
import { locate } from "../../src/model/index.ts";
import { article, outline, placeOf, read } from "./reading.ts";

const FIRST =
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the library, which is 4 percent larger than last year’s.";
const SECOND =
  "Opening hours will be longer from the first of May, the librarian said, and the reading room will be open on Sundays for the first time since 2008.";
const THIRD =
  "The council will meet again in April, when it hears the report on the harbour, the tram to the hospital, and the new school by the river.";
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;

function page(body: string, head = ""): string {
  return `<!doctype html>\n<html lang="en"><head><title>Budget passed | Marrowick Courier</title>${head}</head>\n<body>${body}</body></html>`;
}

describe("the article is told from the page around it", () => {
  const AROUND = page(`
    <header><a href="/">Marrowick Courier</a><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <div class="cookie-banner">We use cookies to count our readers.</div>
    <main><article>
      <ul class="crumbs"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul>
      <h1>Budget passed</h1>
      <div class="byline">By <a rel="author" href="/ines">Ines Falk</a></div><time datetime="2019-03-12T18:00:00Z">12 March 2019</time>
      ${BODY}
      <p><a href="/harbour">Read more: The harbour gets a crane</a></p>
    </article></main>
    <aside class="related"><h2>Related</h2><p>Storm of 1953 remembered: 307 boats were lost that night, and it is told to this day.</p></aside>
    <section id="comments"><h3>3 comments</h3><p>Reader: I counted 12 and not 14 lamps on that road, whatever the council may say.</p>
    <form><label>Your name</label><input><textarea>Write here</textarea><button>Send</button></form></section>
    <script>document.write("613")</script><style>p { color: red }</style>
    <footer>© 2019 Courier Ltd.</footer>`);

  test("its paragraphs and headline are kept, nothing else", async () => {
    const document = await read("page.html", AROUND);
    expect(article(document)).toBe(["Budget passed", FIRST, SECOND, THIRD].join("\n"));
  });

  test("its facts are read", async () => {
    expect(await read("page.html", AROUND)).toMatchObject({
      title: "Budget passed",
      author: "Ines Falk",
      published: "2019-03-12",
      language: "en",
      mediaType: "text/html",
    });
  });

  test.each([
    ["hidden", `<p hidden>Hidden words of 1999.</p>`],
    ["aria-hidden", `<p aria-hidden="true">Hidden words of 1999.</p>`],
    ["style", `<p style="color: red; display:none">Hidden words of 1999.</p>`],
    ["class", `<p class="sr-only">Hidden words of 1999.</p>`],
    ["template", `<template><p>Hidden words of 1999.</p></template>`],
    ["noscript", `<noscript>Hidden words of 1999.</noscript>`],
    ["comment", `<!-- Hidden words of 1999. -->`],
    ["svg", `<svg><title>Hidden words of 1999.</title></svg>`],
  ])("what is hidden is left out: %s", async (_name, hidden) => {
    const document = await read(
      "page.html",
      page(`<article><p>${FIRST}</p>${hidden}<p>${SECOND}</p></article>`),
    );
    expect(document.text).not.toContain("1999");
    expect(document.text).toContain(SECOND);
  });

  test("a lead set apart above the text is the article's", async () => {
    const lead = "The library of Marrowick gets 4 percent more, and its reading room opens on Sundays.";
    const body = `<div class="top"><h1>Budget passed</h1><div class="standfirst">${lead}</div></div><div class="text">${BODY}${BODY}</div>`;
    expect(article(await read("page.html", page(`<main>${body}</main>`)))).toContain(lead);
  });

  test.each([
    ["a short page", `<p>The bridge was closed on 3 May 2020.</p>`, "The bridge was closed on 3 May 2020."],
    [
      "text in the body itself",
      `The bridge was closed on 3 May 2020.`,
      "The bridge was closed on 3 May 2020.",
    ],
    [
      "a page in a class of its own",
      `<div class="popup">The bridge was closed.</div>`,
      "The bridge was closed.",
    ],
    ["a page in one form", `<form><p>The bridge was closed.</p></form>`, "The bridge was closed."],
    [
      "a list of news",
      `<nav>Home</nav><h2>News</h2><ul><li>Bridge closed</li><li>Road open</li></ul>`,
      "News\nBridge closed\nRoad open",
    ],
  ])("where an extraction finds too little, the shown page is read: %s", async (_name, body, expected) => {
    expect(article(await read("page.html", page(body)))).toBe(expected);
  });

  test("a fragment without a page around it is read", async () => {
    expect(article(await read("part.html", "Loose words. <p>A paragraph.</p>"))).toBe(
      "Loose words.\nA paragraph.",
    );
  });

  test.each([
    ["<html><head><title>Only a title</title></head><body></body></html>"],
    ["<p>&nbsp;</p>"],
    ["<html><body><nav><a href=/>Home</a></nav><footer>2019</footer></body></html>"],
    ["<script>1</script>"],
  ])("a page without text has no text in it: %s", async (source) => {
    await expect(read("page.html", source)).rejects.toThrow("has no text in it.");
  });
});

describe("facts", () => {
  const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  test.each([
    [
      "JSON-LD",
      jsonLd({
        "@type": "NewsArticle",
        headline: "Budget passed",
        author: { name: "Ines Falk" },
        publisher: { name: "Courier" },
        datePublished: "2019-03-12T20:00:00+01:00",
      }),
    ],
    [
      "a JSON-LD graph",
      jsonLd({
        "@graph": [
          { "@type": "WebPage" },
          {
            "@type": ["Article"],
            headline: "Budget passed",
            author: [{ "@id": "#f" }],
            publisher: { "@id": "#c" },
            datePublished: "2019-03-12",
          },
          { "@id": "#f", "@type": "Person", name: "Ines Falk" },
          { "@id": "#c", name: "Courier" },
        ],
      }),
    ],
    [
      "Open Graph",
      `<meta property="og:title" content="Budget passed"><meta property="og:site_name" content="Courier"><meta name="author" content="Ines Falk"><meta property="article:published_time" content="2019-03-12T20:00:00Z">`,
    ],
    [
      "Dublin Core",
      `<meta name="DC.title" content="Budget passed"><meta name="DC.creator" content="Ines Falk"><meta name="DC.publisher" content="Courier"><meta name="DC.date.issued" content="2019-03-12">`,
    ],
    [
      "Highwire",
      `<meta name="citation_title" content="Budget passed"><meta name="citation_author" content="Ines Falk"><meta name="citation_publisher" content="Courier"><meta name="citation_publication_date" content="2019/03/12">`,
    ],
    [
      "Parsely",
      `<meta name="parsely-title" content="Budget passed"><meta name="parsely-author" content="Ines Falk"><meta property="og:site_name" content="Courier"><meta name="parsely-pub-date" content="2019-03-12T19:00:00Z">`,
    ],
  ])("from %s", async (_name, head) => {
    const expected = {
      title: "Budget passed",
      author: "Ines Falk",
      publisher: "Courier",
      published: "2019-03-12",
    };
    expect(await read("page.html", page(`<article>${BODY}</article>`, head))).toMatchObject(expected);
  });

  test.each([
    ["2019-03-12T23:30:00-05:00", "2019-03-12"],
    ["20190312", "2019-03-12"],
    ["2019/3/2", "2019-03-02"],
    ["Tue, 12 Mar 2019 10:00:00 GMT", "2019-03-12"],
    ["March 12, 2019", "2019-03-12"],
    ["12 March 2019", "2019-03-12"],
    ["2019-03", "2019-03"],
    ["2019", "2019"],
    ["2019-13-40", undefined],
    ["yesterday", undefined],
    ["03/04/2019", undefined],
  ])("a date of %s is %s", async (written, day) => {
    const { published } = await read("page.html", page(BODY, `<meta name="date" content="${written}">`));
    expect(published).toBe(day);
  });

  test.each([
    [`<p class="byline">By Ines Falk | 12 March 2019</p>`, "Ines Falk"],
    [`<span itemprop="author">Ines Falk</span>`, "Ines Falk"],
    [`<span class="author">admin</span>`, undefined],
  ])("the author is taken from %s", async (byline, author) => {
    expect(
      (await read("page.html", page(`<article><h1>Budget passed</h1>${byline}${BODY}</article>`))).author,
    ).toBe(author);
  });

  test.each([
    ["title without the site", "", "Budget passed"],
    [
      "entities escaped twice",
      `<meta property="og:title" content="Bread &amp;amp; butter for all">`,
      "Bread & butter for all",
    ],
  ])("the title: %s", async (_name, head, title) => {
    expect((await read("page.html", page(BODY, head))).title).toBe(title);
  });

  test("the declared language counts where the text is not plainly English", async () => {
    const text = "<p>Der Rat der Stadt hat am Dienstag den Haushalt der Bücherei beschlossen.</p>".repeat(5);
    expect((await read("a.html", `<html lang="de-AT"><body>${text}</body></html>`)).language).toBe("de");
    expect((await read("a.html", `<html lang="fr"><body>${BODY}</body></html>`)).language).toBe("en");
    expect((await read("a.html", `<html><body>${text}</body></html>`)).language).toBe("de");
  });

  test.each(["{", "[[[[", '{"@type": "Article", "author": 5}', '{"@type":"Article","headline":"A\nB"}'])(
    "broken data harm nothing: %s",
    async (data) => {
      const head = `<script type="application/ld+json">${data}</script>`;
      expect(article(await read("page.html", page(BODY, head)))).toContain(FIRST);
    },
  );
});

describe("blocks", () => {
  async function outlineOf(html: string): Promise<string[]> {
    return outline(await read("page.html", page(`<article>${BODY}${html}<p>${THIRD}</p></article>`))).slice(
      3,
      -1,
    );
  }

  test.each<[string, string, string[]]>([
    [
      "headings",
      `<h2>Two</h2><p>${FIRST}</p><h4>Fo<br>ur</h4>`,
      ["heading 2: Two", `paragraph: ${FIRST}`, "heading 4: Fo ur"],
    ],
    [
      "list items",
      `<ul><li>One, and more</li><li><p>Two, and more</p></li></ul>`,
      ["listItem: One, and more", "listItem: Two, and more"],
    ],
    ["quotations", `<blockquote><p>${SECOND}</p></blockquote>`, [`quotation: ${SECOND}`]],
    [
      "captions",
      `<figure><img src=a><figcaption>The bridge in 1921.</figcaption></figure>`,
      ["caption: The bridge in 1921."],
    ],
    ["code", `<pre>a  b\n c</pre>`, ["code: a  b\n c"]],
    [
      "marks of q",
      `<p>She said <q>yes, <q>now</q> and here</q>, and left.</p>`,
      ["paragraph: She said “yes, ‘now’ and here”, and left."],
    ],
    [
      "line breaks",
      `<p>One line, <br>another one<br><br>A new one</p>`,
      ["paragraph: One line,\nanother one", "paragraph: A new one"],
    ],
    ["white space", `<p> A\n   b\t<b> c</b> <i>d</i>e </p>`, ["paragraph: A b c de"]],
    [
      "soft hyphens",
      `<p>The har&shy;bour\u00ad master\u200b and others</p>`,
      ["paragraph: The harbour master and others"],
    ],
    [
      "entities",
      `<p>Falk &amp; Sons, 5&nbsp;% &#8211; &ldquo;so&rdquo; &unknown;</p>`,
      ["paragraph: Falk & Sons, 5\u00a0% – “so” &unknown;"],
    ],
    ["stray closing tags", `</b></span><p>Some words</i> here</p>`, ["paragraph: Some words here"]],
  ])("%s", async (_name, html, expected) => {
    expect(await outlineOf(html)).toEqual(expected);
  });

  const TABLE = `<table><caption>Boats by year</caption><thead><tr><th>Year</th><th>Boats</th></tr></thead>
    <tbody><tr><td>2018</td><td>1,204</td></tr><tr><td>2019</td><td><p>1,310</p><p>(first half)</p></td></tr></tbody></table>`;

  test("tables are kept as rows", async () => {
    expect(await outlineOf(TABLE)).toEqual([
      "caption: Boats by year",
      "tableRow header: Year | Boats",
      "tableRow: 2018 | 1,204",
      "tableRow: 2019 | 1,310 (first half)",
    ]);
  });

  test("cells that reach over rows and columns leave empty cells", async () => {
    const table = `<table><tr><th>Body</th><th>No.</th><th>Year</th></tr><tr><td rowspan="2">Council</td><td>8</td><td>1993</td></tr>
      <tr><td>9</td><td>1994</td></tr><tr><td colspan="2">None</td><td>1995</td></tr></table>`;
    expect(await outlineOf(table)).toEqual([
      "tableRow header: Body | No. | Year",
      "tableRow: Council | 8 | 1993",
      "tableRow:  | 9 | 1994",
      "tableRow: None |  | 1995",
    ]);
  });

  test("tables are counted", async () => {
    const { blocks } = await read(
      "page.html",
      page(`<article>${BODY}${TABLE}<p>${FIRST}</p>${TABLE}${BODY}</article>`),
    );
    expect(new Set(blocks.map(({ table }) => table))).toEqual(new Set([undefined, 0, 1]));
  });

  test("a table that lays out the page is no table", async () => {
    const layout = `<table><tr><td><a href=/>Home</a></td><td><h1>Budget passed</h1>${BODY}</td></tr></table>`;
    const kinds = (await read("page.html", page(layout))).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain("tableRow");
  });

  test.each([
    [
      "a section of notes",
      `<section class="footnotes"><ol><li id="fn1">Minutes of 12 March 2019, p. 4. <a href="#r">↩</a></li></ol></section>`,
    ],
    ["notes with a role", `<div role="doc-endnotes"><p>Minutes of 12 March 2019, p. 4.</p></div>`],
    [
      "a list of references",
      `<ol class="references"><li id="cite_note-1">Minutes of 12 March 2019, p. 4.</li></ol>`,
    ],
    [
      "notes of a word processor",
      `<div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1">[1]</a> Minutes of 12 March 2019, p. 4.</p></div>`,
    ],
  ])("footnotes are kept: %s", async (_name, notes) => {
    const { text, blocks } = await read(
      "page.html",
      page(`<article><h1>Budget passed</h1>${BODY}${BODY}</article>${notes}`),
    );
    const note = blocks.find(({ kind }) => kind === "footnote");
    expect(note && text.slice(note.span.start, note.span.end)).toContain("Minutes of 12 March 2019, p. 4.");
  });
});

describe("places in the file", () => {
  const source = page(
    `\n<article id="story">\n<p>${FIRST}</p>\n<p>Bread &amp; butter cost\n   <b>5 crowns</b> in May, and there was enough of it for everyone in the town.</p>\n<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2018</td><td>1,204</td></tr></table><p>${SECOND}</p></article>`,
  );

  test.each([
    ["Bread", "#story > p:nth-of-type(2)", "Bread"],
    ["& butter", "#story > p:nth-of-type(2)", "&amp; bu"],
    ["butter", "#story > p:nth-of-type(2)", "butter"],
    ["5 crowns", "#story > p:nth-of-type(2) > b:nth-of-type(1)", "5 crowns"],
    ["1,204", "#story > table:nth-of-type(1) tr:nth-of-type(2) > td:nth-of-type(2)", "1,204"],
  ])("%s", async (phrase, element, words) => {
    expect(placeOf(await read("page.html", source), source, phrase)).toEqual({ element, words });
  });

  test("line and column count from 1", async () => {
    const document = await read("page.html", "<p>One.</p>\r\n<p>\r\n  Two.</p>");
    expect(locate(document, document.text.indexOf("Two"))).toEqual({
      line: 3,
      column: 3,
      element: "body > p:nth-of-type(2)",
    });
  });
});

describe("comments that silence rules", () => {
  async function directives(html: string) {
    const { text, directives = [] } = await read("page.html", page(`<article>${html}</article>`));
    return directives.map((directive) => ({
      ...directive,
      at: text.slice(directive.offset, directive.offset + 8),
    }));
  }

  test("before a paragraph and within one", async () => {
    const html = `<p>${FIRST}</p>\n<!-- onrecord-ignore figure/parts: counted twice -->\n<p>${SECOND}</p><p>The next <!-- onrecord-ignore date, quote: as printed -->meeting, ${THIRD}</p><!-- an ordinary one -->`;
    expect(await directives(html)).toEqual([
      {
        scope: "block",
        rules: ["figure/parts"],
        reason: "counted twice",
        line: 4,
        offset: expect.any(Number),
        at: "Opening ",
      },
      {
        scope: "block",
        rules: ["date", "quote"],
        reason: "as printed",
        line: 5,
        offset: expect.any(Number),
        at: expect.stringMatching(/^ ?meeting/u),
      },
    ]);
  });

  test("for the whole file", async () => {
    const source = `<!-- onrecord-ignore-file wording: a speech -->${page(BODY)}`;
    expect((await read("page.html", source)).directives).toMatchObject([
      { scope: "file", rules: ["wording"], reason: "a speech", line: 1 },
    ]);
  });
});
