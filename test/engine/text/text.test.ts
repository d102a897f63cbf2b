import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDigits, readNumeral, readOrdinal } from "../../../src/engine/text/numerals.ts";
import { phraseTable } from "../../../src/engine/text/phrases.ts";
import { splitSentences } from "../../../src/engine/text/sentences.ts";
import { type Tokens, textOf, tokenize, WORD } from "../../../src/engine/text/tokens.ts";

const blockOf = (text: string) => [{ kind: "paragraph" as const, span: { start: 0, end: text.length } }];
const tokensOf = (text: string) => tokenize(text, blockOf(text));
const wordsOf = (tokens: Tokens) => Array.from({ length: tokens.count }, (_, i) => textOf(tokens, i, i + 1));

describe("tokens", () => {
  test.each([
    ["Azerbaijan’s army", ["Azerbaijan", "’s", "army"]],
    ["don't we", ["don't", "we"]],
    ["the workers' rights", ["the", "workers", "'", "rights"]],
    ["1,275 of 20.5%", ["1,275", "of", "20.5", "%"]],
    ["A/RES/62/243.", ["A", "/", "RES", "/", "62", "/", "243", "."]],
    ["the U.S. and p.m.", ["the", "U.S.", "and", "p.m."]],
    ["the 1990s, 25th", ["the", "1990", "s", ",", "25", "th"]],
    ["G20 and T-72", ["G20", "and", "T", "-", "72"]],
    ["“naïve” 😀 café", ["“", "naïve", "”", "😀", "café"]],
    ["Plan B. Then", ["Plan", "B", ".", "Then"]],
  ])("%s", (text, expected) => expect(wordsOf(tokensOf(text))).toEqual(expected));

  test("cover every character but white space, in order, without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokensOf(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, tokens.start[i]).replace(/[\s\u200b\ufeff]/gu, "")).toBe("");
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
        }
        expect(text.slice(at).replace(/[\s\u200b\ufeff]/gu, "")).toBe("");
      }),
    );
  });

  test("equal words have equal hashes whatever their case and apostrophe", () => {
    const tokens = tokensOf("O’Neill o'neill O'NEILL Oneill");
    expect(new Set(tokens.hash.slice(0, 3)).size).toBe(1);
    expect(tokens.hash[3]).not.toBe(tokens.hash[0]);
    expect(tokens.kind[0]).toBe(WORD);
  });

  test("furniture and code have no tokens", () => {
    const text = "Home / News\nThe text.";
    const tokens = tokenize(text, [
      { kind: "furniture", span: { start: 0, end: 11 } },
      { kind: "paragraph", span: { start: 12, end: text.length } },
    ]);
    expect(wordsOf(tokens)).toEqual(["The", "text", "."]);
  });
});

describe("sentences", () => {
  test.each([
    ["It rained. We stayed.", ["It rained.", "We stayed."]],
    ["Mr. Smith met Dr. A. B. Cole. They spoke.", ["Mr. Smith met Dr. A. B. Cole.", "They spoke."]],
    ["He lives in the U.S. The rest stay.", ["He lives in the U.S.", "The rest stay."]],
    ["The U.S. Army left.", ["The U.S. Army left."]],
    ["“Go!” he said. “Now?” she asked.", ["“Go!” he said.", "“Now?” she asked."]],
    ["See no. 13216/05. Next.", ["See no. 13216/05.", "Next."]],
    ["It rose by 2.5 per cent. In May it fell.", ["It rose by 2.5 per cent.", "In May it fell."]],
    ["Is it over? 40 people left.", ["Is it over?", "40 people left."]],
  ])("%s", (text, expected) => {
    const tokens = tokensOf(text);
    const { count, first } = splitSentences(tokens, blockOf(text));
    expect(Array.from({ length: count }, (_, i) => textOf(tokens, first[i]!, first[i + 1]!))).toEqual(
      expected,
    );
  });
});

describe("numbers", () => {
  test.each([
    ["1,275 people", 1275],
    ["20.5", 20.5],
    ["2.3 million", 2_300_000],
    ["one hundred and six", 106],
    ["a hundred thirty million dollars", 130_000_000],
    ["twenty-five", 25],
    ["five hundred thousand and two", 500_002],
    ["5m", 5_000_000],
    ["250\u00a0000", 250_000],
    ["twelve hundred", 1200],
    ["one and two", 1],
    ["12,34,567", 1_234_567],
    ["a dog", undefined],
    ["12.05.1992", undefined],
  ])("%s", (text, expected) => {
    const tokens = tokensOf(text);
    expect(readNumeral(tokens, 0, tokens.count)?.value).toBe(expected);
  });

  test.each([
    ["25th", 25],
    ["twenty-fifth", 25],
    ["third", 3],
    ["25", undefined],
  ])("ordinal %s", (text, expected) => {
    const tokens = tokensOf(text);
    expect(readOrdinal(tokens, 0, tokens.count)?.value).toBe(expected);
  });

  test("grouped digits read back as the number they write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/gu, ",");
        expect(parseDigits(grouped)?.value).toBe(value);
        expect(parseDigits(String(value))?.value).toBe(value);
      }),
    );
  });
});

describe("phrases", () => {
  const table = phraseTable([
    ["at least", 1],
    ["at", 2],
    ["cease-fire", 3],
  ]);
  test.each([
    ["at least ten", 1, 2],
    ["At once", 2, 1],
    ["cease-fire", 3, 3],
    ["cease", undefined, undefined],
  ])("%s", (text, value, next) => {
    const tokens = tokensOf(text);
    const found = table.match(tokens, 0, tokens.count);
    expect(found?.value).toBe(value);
    expect(found?.next).toBe(next);
  });
});
