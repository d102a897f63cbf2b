import { describe, expect, test } from "vitest";
import { html } from "../../src/formats/html/index.ts";
import { markdown } from "../../src/formats/markdown.ts";
import { text } from "../../src/formats/text/index.ts";
import { report } from "./sample.ts";

describe("every report for people names the library that documents were held against", () => {
  const held = { ...report, libraries: [{ location: "papers/a&b.sqlite", sources: 1200 }] };
  test.each([
    [html, "Held against 1,200 sources in papers/a&amp;b.sqlite."],
    [markdown, "Held against 1,200 sources in papers/"],
    [text, "Held against 1,200 sources in papers/a&b.sqlite."],
  ])("$name", (format, line) => {
    expect(format.render(held, { color: false, width: 100 })).toContain(line);
    expect(format.render(report, { color: false, width: 100 })).not.toContain("Held against");
  });
});
