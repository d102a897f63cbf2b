import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../src/formats/excerpt.ts";
import type { Span } from "../../src/model/index.ts";
import { exampleDocument } from "../example-document.ts";
import { anyText, spaced } from "./arbitraries.ts";

function excerpt(text: string, words: string, context = 60): readonly string[] {
  const start = text.indexOf(words);
  const {
    before,
    words: found,
    after,
  } = excerptOf(exampleDocument(text), { start, end: start + words.length }, context);
  return [before, found, after];
}

describe("excerpts", () => {
  test.each([
    ["First. The dam held. Last.", "dam", ["The ", "dam", " held."]],
    ["The mayor said so.” “The dam held,” he said. It did.", "dam", ["“The ", "dam", " held,” he said."]],
    ["Other block.\n\nThe dam held\n\nOther block.", "dam", ["The ", "dam", " held"]],
    ["It cost 3.5 million on 3 May. Done.", "3.5", ["It cost ", "3.5", " million on 3 May."]],
    ["The dam\nheld  firm.", "held  firm", ["The dam ", "held firm", "."]],
    ["The dam held.", "The dam held.", ["", "The dam held.", ""]],
  ] as const)("%j", (text, words, parts) => expect(excerpt(text, words)).toEqual(parts));

  test("cuts long context between words", () => {
    const text = `${"before ".repeat(30)}the dam${" after".repeat(30)}`;
    const [before, words, after] = excerpt(text, "the dam", 20);
    expect(before).toBe("…before before ");
    expect(words).toBe("the dam");
    expect(after).toBe(" after after after…");
  });

  test("the parts are the words and what stands around them", () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(60), (text, from, length) => {
        const span: Span = { start: Math.min(from, text.length), end: Math.min(from + length, text.length) };
        const { before, words, after } = excerptOf(exampleDocument(text), span, 300);
        expect(spaced(words)).toBe(spaced(text.slice(span.start, span.end)));
        expect(spaced(text)).toContain(spaced(before + words + after));
      }),
    );
  });
});
