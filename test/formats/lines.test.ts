import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clip, columnsOf, fill, oneLine, wrap, wrapSpans } from "../../src/formats/terminal/lines.ts";
import { anyText } from "./arbitraries.ts";

describe("lines", () => {
  test.each([
    ["the dam at Orvel", 7, ["the dam", "at", "Orvel"]],
    ["the dam at Orvel", 100, ["the dam at Orvel"]],
    ["abcdefgh", 3, ["abc", "def", "gh"]],
    ["in abcdefgh it", 3, ["in", "abc", "def", "gh", "it"]],
    ["日本語の文", 4, ["日本", "語の", "文"]],
    ["", 10, []],
  ] as const)("wraps %j in %i columns", (text, columns, lines) => expect(wrap(text, columns)).toEqual(lines));

  test("lines fit, follow each other and lose nothing but space", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 40 }), (raw, columns) => {
        const text = oneLine(raw);
        const spans = wrapSpans(text, columns);
        const lines = spans.map(({ start, end }) => text.slice(start, end));
        expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        for (let i = 1; i < spans.length; i++)
          expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
      }),
    );
  });

  test("clips and fills to columns", () => {
    expect(clip("the dam at Orvel", 9)).toBe("the dam…");
    expect(clip("the dam", 7)).toBe("the dam");
    expect(fill("日本", 6)).toBe("日本  ");
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (raw, columns) => {
        expect(columnsOf(clip(oneLine(raw), columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
