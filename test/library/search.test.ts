import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestPlace, passageAround } from "../../src/library/search/passage.ts";
import { stretchSpan, stretchWords } from "../../src/library/search/stretches.ts";
import { distinctWords, placedWords } from "../../src/library/search/words.ts";
import { anyText } from "./sources.ts";

describe("words", () => {
  test.each([
    ["The CANAL's gate", ["the", "canal", "s", "gate"]],
    ["Ağdam, AĞDAM, agdam", ["agdam"]],
    ["naïve façade Łódź İzmir", ["naive", "facade", "łodz", "izmir"]],
    ["S/RES/853 (1993)", ["s", "res", "853", "1993"]],
    ["第853号決議", ["第", "853", "号", "決", "議"]],
    ["ﬁre ½ x²", ["fire", "1", "2", "x2"]],
    ["e\u0301tat état", ["etat"]],
    ["– … !", []],
    [`${"a".repeat(200)} b`, ["a".repeat(64), "b"]],
  ])("%j", (text, expected) => {
    expect(distinctWords(text)).toEqual(expected);
  });

  test("of any text are found in it, in order, and hold nothing that a database takes for syntax", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = placedWords(text);
        expect(words.filter(({ start }, i) => start < (words[i - 1]?.start ?? 0))).toEqual([]);
        expect(words.filter(({ start, end }) => end <= start || end > text.length)).toEqual([]);
        expect(words.filter(({ word }) => !/^[\p{L}\p{N}\p{M}]+$/u.test(word))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the best place", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "x", "y"), { maxLength: 25 });

  test("is the shortest run of words that holds all, as trying every run shows", () => {
    fc.assert(
      fc.property(
        words,
        fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
        (all, searched) => {
          const found = bestPlace(all.join(" "), searched);
          let best: { from: number; count: number } | undefined;
          for (let from = 0; from < all.length; from++)
            for (let to = from; to < all.length; to++)
              if (
                searched.every((word) => all.slice(from, to + 1).includes(word)) &&
                to - from + 1 < (best?.count ?? 99)
              )
                best = { from, count: to - from + 1 };
          expect(found?.words).toBe(best?.count);
          if (best)
            expect(found).toMatchObject({ start: best.from * 2, end: (best.from + best.count) * 2 - 1 });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("is shown with whole words around it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(400), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length;
        const place = { start, end: Math.min(text.length, start + length) };
        const passage = passageAround(text, place);
        expect(passage.text).toBe(text.slice(passage.start, passage.end));
        expect(passage.start).toBeLessThanOrEqual(place.start);
        expect(passage.text.length).toBeLessThanOrEqual(480);
      }),
      { numRuns: 300 },
    );
  });
});

test("words close to each other share a stretch, wherever they stand", () => {
  const fill = "lorem ".repeat(20_000);
  for (let at = 15_000; at < 18_000; at += 97) {
    const text = `${fill.slice(0, at)} canal ${"x ".repeat(400)} gate ${fill.slice(0, 30_000)}`;
    const together = stretchWords(text).filter((words) => words.includes("canal") && words.includes("gate"));
    expect(together.length, String(at)).toBeGreaterThan(0);
  }
});

test("stretches cover a text", () => {
  for (let index = 1; index < 10; index++)
    expect(stretchSpan(index).start).toBeLessThan(stretchSpan(index - 1).end);
  expect(stretchSpan(0).start).toBe(0);
  expect(stretchWords("")).toEqual([""]);
});
