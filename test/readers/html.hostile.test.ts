import { describe, expect, test } from "vitest";
import { expectLinear } from "../processor-time.ts";
import { article, read } from "./reading.ts";

const SENTENCE =
  "The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget of the library. ";
const PARAGRAPH = `<p>${SENTENCE}</p>`;

async function outcome(html: string): Promise<string> {
  try {
    return `read ${(await read("page.html", html)).blocks.length}`;
  } catch (error) {
    expect((error as Error).name).toBe("UnreadableError");
    expect((error as Error).message).not.toContain("\n");
    return (error as Error).message;
  }
}

describe("broken pages are read as far as they go", () => {
  test.each([
    ["in a tag", `<html><body><article>${PARAGRAPH.repeat(5)}<p>The next meeting <a hre`],
    ["in a comment", `<html><body><article>${PARAGRAPH.repeat(5)}<p>The next meeting <!-- so`],
    ["in the text", `<html><body><div>${PARAGRAPH.repeat(5)}<p>The next meeting is on`],
  ])("cut off %s", async (_name, html) => {
    const document = await read("page.html", html);
    expect(article(document)).toContain("The next meeting");
    expect(document.warnings).toEqual([expect.stringMatching(/^ends in the middle of the page/u)]);
  });

  test.each([
    [
      "without end tags that may be left out",
      `<html><body><p>${SENTENCE}<p>${SENTENCE}<ul><li>One<li>Two</ul><table><tr><td>One</table>`,
    ],
    ["without page around it", PARAGRAPH],
    ["with a sign in the text", `<html><body>${PARAGRAPH}<p>1 < 2 and 3 > 2</p></body></html>`],
  ])("a page %s is not cut off", async (_name, html) => {
    expect((await read("page.html", html)).warnings).toBeUndefined();
  });
});

describe("hostile pages", () => {
  test("100,000 nested elements are refused", async () => {
    const html = `<html><body>${"<div>".repeat(100_000)}deep${"</div>".repeat(100_000)}</body></html>`;
    expect(await outcome(html)).toMatch(/nested too deeply/u);
  });

  test("1,500 nested elements are read", async () => {
    expect(article(await read("page.html", `${"<div>".repeat(1500)}deep${PARAGRAPH}`))).toContain("deep");
  });

  test("more than a million elements are refused", async () => {
    expect(await outcome("<b>x</b>".repeat(1_100_000))).toMatch(/more than 1,000,000 elements/u);
  });

  test("a page on one line is no problem", async () => {
    expect(await outcome(`<p>${SENTENCE.repeat(50_000)}</p>`)).toBe("read 1");
  });

  test("a page larger than the limit is refused", async () => {
    expect(await outcome(`<p>${"x".repeat(33 << 20)}</p>`)).toMatch(/the limit is 32 MB/u);
  });

  const cases: readonly (readonly [name: string, make: (n: number) => string])[] = [
    ["unclosed paragraphs", (n) => "<p>some words, here ".repeat(n)],
    ["unclosed items", (n) => `${PARAGRAPH}<ul>${"<li>some words, here ".repeat(n)}`],
    ["unclosed cells", (n) => `${PARAGRAPH}<table>${"<tr><td>1<td>2".repeat(n)}`],
    [
      "tables",
      (n) => "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>".repeat(n / 4),
    ],
    [
      "cells that reach far",
      (n) => `<table>${"<tr><td rowspan=9999 colspan=99999>x<td>y</tr>".repeat(n / 8)}`,
    ],
    [
      "a huge attribute",
      (n) => `<p title="${"x".repeat(n * 50)}" class="${"comment ".repeat(n)}">${SENTENCE}</p>`,
    ],
    ["many attributes", (n) => `<p ${Array.from({ length: n }, (_, i) => `a${i}`).join(" ")}>${SENTENCE}`],
    ["marks", (n) => `<p>${"<span>a, b</span> ".repeat(n)}`],
    ["links", (n) => `<p>${"<a href=x>link, link</a> ".repeat(n)}`],
    ["line breaks", (n) => `<div>${"a line, of text<br>".repeat(n)}`],
    ["nested groups", (n) => `${"<div>".repeat(100)}${PARAGRAPH}${"</div>".repeat(100)}`.repeat(n / 200)],
    ["less-than signs", (n) => `${PARAGRAPH}${"<".repeat(n)}`],
    ["ampersands", (n) => `<p>${"&amp".repeat(n)} ${"&amp; ".repeat(n)}`],
    ["open comments", (n) => PARAGRAPH + "<!--".repeat(n)],
    ["directives", (n) => `<!-- onrecord-ignore figure: x -->${PARAGRAPH}`.repeat(n / 8)],
    ["closing tags", (n) => PARAGRAPH + "</div>".repeat(n)],
    ["headings", (n) => "<h2>Heading, of words</h2>".repeat(n)],
    ["ids", (n) => Array.from({ length: n }, (_, i) => `<p id=a${i}>text, of words</p>`).join("")],
    ["dates", (n) => `<time>x</time><meta name=author content="A B">`.repeat(n) + PARAGRAPH],
    ["data", (n) => `<script type="application/ld+json">${"[".repeat(n)}</script>${PARAGRAPH}`],
  ];

  test.each(cases)("are read in linear time: %s", async (_name, make) => {
    await expectLinear(8000, (n) => {
      const page = `<html><body>${make(n)}`;
      return () => outcome(page);
    });
  });
});
