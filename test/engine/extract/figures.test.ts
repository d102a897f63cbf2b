import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../src/engine/extract/figures/index.ts";
import { read } from "../../../src/engine/reading.ts";
import type { Figure } from "../../../src/model/index.ts";
import { exampleDocument } from "../../example-document.ts";

function figuresOf(text: string): readonly Figure[] {
  const reading = read(exampleDocument(text));
  return extractFigures(reading, new Uint8Array(reading.tokens.count));
}

/** Each figure as `words = value or range, bound, unit, indicator, population, of whole`, as far as it has them. */
function told(text: string): string[] {
  return figuresOf(text).map((figure) => {
    const value = figure.value ?? `${figure.low ?? ""}..${figure.high ?? ""}`;
    const facts = [
      figure.bound === "exact" ? "" : figure.bound,
      figure.unit,
      figure.indicator,
      figure.population,
      figure.whole && `of ${figure.whole.value}`,
    ];
    return `${text.slice(figure.span.start, figure.span.end)} = ${value} ${facts.filter(Boolean).join(" ")}`.trim();
  });
}

describe("values and bounds", () => {
  test.each([
    ["They counted 1,275 birds.", "1,275 = 1275 birds"],
    ["They counted at least 12 birds.", "at least 12 = 12 atLeast birds"],
    ["They counted 12 or more birds.", "12 or more = 12 atLeast birds"],
    ["They counted no more than 12 birds.", "no more than 12 = 12 atMost birds"],
    ["They counted about forty birds.", "about forty = 40 about birds"],
    ["They counted between 60 and 80 birds.", "between 60 and 80 = 60..80 range birds"],
    ["They counted 60–80 birds.", "60–80 = 60..80 range birds"],
    ["They counted dozens of birds.", "dozens = 24.. vague birds"],
    ["They counted several hundred birds.", "several hundred = 200.. vague birds"],
    ["They counted two and a half million birds.", "two and a half million = 2500000 birds"],
    ["It rose by close to 20 percent.", "close to 20 percent = 20 about percent"],
    ["It rose by 2.5 percentage points.", "2.5 percentage points = 2.5 percentage points"],
    ["A third of them left.", "A third = 0.3333333333333333 fraction"],
    ["It was a third less than before.", "a third = 0.3333333333333333 fraction"],
    ["One in four stayed.", "One in four = 0.25 fraction"],
    ["It cost $3.8 million.", "$3.8 million = 3800000 USD"],
    ["It cost 12.50 euros.", "12.50 euros = 12.5 EUR"],
    ["It is 26 km away.", "26 km = 26 km"],
    ["It covers 540 square kilometres.", "540 square kilometres = 540 km2"],
    ["The herd numbers 300 cows.", "300 = 300 cows"],
    ["In the test group 30 of 1,000 birds left.", "30 = 30 of 1000"],
  ])("%s", (text, expected) => expect(told(text)[0]).toBe(expected));

  test("what is no figure", () => {
    expect(told("See Article 5, page 12, the T-72, Boeing 747 and 10 Downing Street. He won 3-2.")).toEqual(
      [],
    );
    expect(told("Anna Keller, 45, lives there.")).toEqual([]);
  });

  test("a number grouped by thousands behind a name is a figure", () => {
    expect(told("Adler had 5,400 votes and Brandt 4,900.")).toEqual(["5,400 = 5400 votes", "4,900 = 4900"]);
  });
});

describe("whom and what figures count", () => {
  test.each([
    ["Twelve soldiers were killed.", ["Twelve = 12 people killed soldiers"]],
    ["The flood killed 12 people.", ["12 = 12 people killed"]],
    ["The death toll rose to 45.", ["45 = 45 people killed"]],
    ["It cost 5,000 lives.", ["5,000 = 5000 people killed"]],
    ["200 more were missing.", ["200 = 200 people missing"]],
    ["Seven soldiers and a civilian were killed.", ["Seven = 7 people killed soldiers"]],
    ["About 20 houses were burned.", ["About 20 = 20 about houses destroyed"]],
    ["They took seven Azerbaijani-majority districts.", ["seven = 7 districts"]],
    ["They took seven Armenian-majority districts.", ["seven = 7 districts"]],
    ["Five people were killed and 25 wounded.", ["Five = 5 people killed", "25 = 25 people wounded"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("parts and wholes", () => {
  test("a casualty account", () => {
    expect(
      told(
        "According to an official report, 613 civilians were killed, including 106 women, 70 elderly and 83 children, and a total of 1,000 civilians were disabled.",
      ),
    ).toEqual([
      "613 = 613 people killed civilians",
      "106 = 106 people killed women of 613",
      "70 = 70 people killed elderly of 613",
      "83 = 83 people killed children of 613",
      "1,000 = 1000 people disabled civilians",
    ]);
  });

  test.each([
    ["Of the 40 firms, 25 had paid.", ["40 = 40 firms", "25 = 25 of 40"]],
    ["They asked 200 people. Of them, 90 were women.", ["200 = 200 people", "90 = 90 people women of 200"]],
    ["25 of the 40 firms had paid.", ["25 = 25 of 40", "40 = 40 firms"]],
    [
      "Seven people (among them four soldiers) were killed.",
      ["Seven = 7 people killed", "four = 4 people killed soldiers of 7"],
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

const UNITS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** A number below a million in English words. */
function inWords(value: number): string {
  if (value < 13) return UNITS[value]!;
  if (value < 20) return TEENS[value - 13]!;
  if (value < 100) return [TENS[Math.floor(value / 10)], UNITS[value % 10]].filter(Boolean).join("-");
  const [scale, name] = value < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = value % scale;
  return `${inWords(Math.floor(value / scale))} ${name}${rest ? `${rest < 100 ? " and" : ""} ${inWords(rest)}` : ""}`;
}

describe("properties", () => {
  test("number words mean what digits mean", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        const [figure] = figuresOf(`They counted ${inWords(value)} birds.`);
        expect(figure?.value).toBe(value);
        expect(figure?.unit).toBe("birds");
      }),
      { numRuns: 300 },
    );
  });

  test("spans lie in the text, in order, apart, and wholes are figures of the list", () => {
    const words = fc.constantFrom(
      ..."12 13 1,000 two dozen half a third of them percent % $ million people women killed and , . ( ) from to including between at least 20–30 the were – : whom km".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const figures = figuresOf(text);
        let end = 0;
        for (const { span, whole, low, high } of figures) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          if (whole) expect(figures).toContain(whole);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
