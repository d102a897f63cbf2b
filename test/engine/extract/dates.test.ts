import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractDates } from "../../../src/engine/extract/dates/index.ts";
import { CLAIMED_BY_DATE, read } from "../../../src/engine/reading.ts";
import type { DateExpression } from "../../../src/model/index.ts";
import { exampleDocument } from "../../example-document.ts";
import { expectLinear } from "../../processor-time.ts";

function datesOf(text: string, published?: string): readonly DateExpression[] {
  const reading = read(exampleDocument(text, published === undefined ? {} : { published }));
  return extractDates(reading, new Uint8Array(reading.tokens.count));
}

function words(text: string, { span }: DateExpression): string {
  return text.slice(span.start, span.end);
}

/** Each expression as `words = value`. */
function told(text: string, published?: string): string[] {
  return datesOf(text, published).map((date) => `${words(text, date)} = ${date.value}`);
}

describe("points", () => {
  test.each([
    ["on 26 February 1992", "26 February 1992 = 1992-02-26"],
    ["on February 26, 1992", "February 26, 1992 = 1992-02-26"],
    ["the 26th of February, 1992", "26th of February, 1992 = 1992-02-26"],
    ["on 26.02.1992", "26.02.1992 = 1992-02-26"],
    ["on 1992-02-26", "1992-02-26 = 1992-02-26"],
    ["at 1992-02-26T15:30Z", "1992-02-26T15:30Z = 1992-02-26T15:30"],
    ["on 26/2/1992", "26/2/1992 = 1992-02-26"],
    ["on 2/26/1992", "2/26/1992 = 1992-02-26"],
    ["on Tuesday, 12 March 2019", "Tuesday, 12 March 2019 = 2019-03-12"],
    ["on 12 March 2019 (Tuesday)", "12 March 2019 (Tuesday) = 2019-03-12"],
    ["in February 1992", "February 1992 = 1992-02"],
    ["in the 1990s", "the 1990s = 199"],
    ["in the late nineties", "the late nineties = 199"],
    ["in the ’80s", "the ’80s = 198"],
    ["in the 20th century", "the 20th century = 19"],
    ["in the summer of 2016", "the summer of 2016 = 2016-SU"],
    ["in the third quarter of 1998", "the third quarter of 1998 = 1998-Q3"],
    ["in the first half of 2010", "the first half of 2010 = 2010-H1"],
    ["in 44 BC", "44 BC = BC0044"],
    ["at 3:30 p.m. on 7 August 1998", "3:30 p.m. on 7 August 1998 = 1998-08-07T15:30"],
    ["on the evening of 7 August 1998", "the evening of 7 August 1998 = 1998-08-07TEV"],
    ["on Christmas Day 2010", "Christmas Day 2010 = 2010-12-25"],
  ])("%s", (text, expected) => expect(told(`It began ${text}.`)).toEqual([expected]));

  test("without a year and a date of the document they stay open", () => {
    expect(told("It began on 26 February, a Friday, and again in March.")).toEqual([
      "26 February, a Friday = XXXX-02-26",
      "March = XXXX-03",
    ]);
  });

  test("a year told before holds for the days after it", () => {
    expect(told("In 1992 it began. On 26 February it ended; the following day was quiet.")).toEqual([
      "1992 = 1992",
      "26 February = 1992-02-26",
      "the following day = 1992-02-27",
    ]);
  });
});

describe("order of day and month", () => {
  test("both readings are kept", () => {
    const [date] = datesOf("Signed on 3/4/2010.");
    expect(date).toMatchObject({ value: "2010-04-03", readings: ["2010-04-03", "2010-03-04"] });
  });
  test("other dates of the document decide", () => {
    expect(told("Signed on 3/4/2010 and on 3/28/2010.")[0]).toBe("3/4/2010 = 2010-03-04");
    expect(told("Signed on 3/4/2010. The vote was on April 5, 2010.")[0]).toBe("3/4/2010 = 2010-03-04");
    expect(told("Signed on 3/4/2010. The vote was on 5 April 2010.")[0]).toBe("3/4/2010 = 2010-04-03");
  });
});

describe("stretches", () => {
  test.each([
    ["the night of 25–26 February 1992", "1992-02-25", "1992-02-26"],
    ["25/26 February 1992", "1992-02-25", "1992-02-26"],
    ["12 to 14 May 2010", "2010-05-12", "2010-05-14"],
    ["May 5 to June 3, 2011", "2011-05-05", "2011-06-03"],
    ["27 September to 10 November 2020", "2020-09-27", "2020-11-10"],
    ["December to February 2011", "2010-12-01", "2011-02-28"],
    ["1988–94", "1988-01-01", "1994-12-31"],
    ["1988 to 1994", "1988-01-01", "1994-12-31"],
  ])("%s", (text, low, high) => {
    const all = `It lasted from ${text}.`;
    const [date, ...others] = datesOf(all);
    expect(others).toEqual([]);
    expect(words(all, date!)).toBe(text);
    expect(date).toMatchObject({ low, high, begin: { kind: "date" }, end: { kind: "date" } });
  });
  test("between and and", () => {
    expect(told("Between March and May 2011 it rained.")).toEqual(["March and May 2011 = 2011-03/2011-05"]);
  });
});

describe("reckoned from the document's date", () => {
  test.each([
    ["yesterday", "2017-03-14"],
    ["last week", "2017-W10"],
    ["two years ago", "2015"],
    ["next month", "2017-04"],
    ["last Tuesday", "2017-03-14"],
    ["this summer", "2017-SU"],
    ["on Monday", "2017-03-13"],
    ["last night", "2017-03-14TNI"],
    ["this year", "2017"],
    ["last October", "2016-10"],
    ["January last year", "2016-01"],
    ["this year’s third quarter", "2017-Q3"],
    ["the last decade", "200"],
  ])("%s", (text, value) => {
    const [date] = datesOf(`The town was quiet ${text}.`, "2017-03-15");
    expect(date).toMatchObject({ value, relative: true });
  });
  test("what the sentence announces lies ahead", () => {
    expect(datesOf("The vote will be held on Monday.", "2017-03-15")[0]!.value).toBe("2017-03-20");
  });
});

describe("durations, sets, references", () => {
  test.each([
    ["for 25 years", "DURATION", "P25Y"],
    ["a three-day visit", "DURATION", "P3D"],
    ["for two years and five days", "DURATION", "P2Y"],
    ["for a year and a half", "DURATION", "P1Y6M"],
    ["for 2 1/2 years", "DURATION", "P2Y6M"],
    ["for 24 hours", "DURATION", "PT24H"],
    ["for half a century", "DURATION", "P50Y"],
    ["for dozens of years", "DURATION", "PXY"],
    ["for more than four hours", "DURATION", "PT4H"],
    ["every Friday", "SET", "XXXX-WXX-5"],
    ["annually", "SET", "P1Y"],
    ["twice a month", "SET", "P1M"],
    ["each July", "SET", "XXXX-07"],
    ["it is now", "DATE", "PRESENT_REF"],
    ["it was recently", "DATE", "PAST_REF"],
  ])("%s", (text, type, value) => {
    expect(datesOf(`They met ${text}.`)[0]).toMatchObject({ type, value });
  });

  test.each([
    ["the 25th anniversary of the flood", 25],
    ["the centenary of the flood", 100],
    ["its twenty-fifth anniversary", 25],
    ["the 50-year anniversary", 50],
  ])("%s", (text, anniversary) => {
    expect(datesOf(`They marked ${text}.`)[0]).toMatchObject({ anniversary });
  });
});

describe("modifiers", () => {
  test.each([
    ["in early 1992", "START"],
    ["in mid-November 1992", "MID"],
    ["at the end of 2010", "END"],
    ["about 1915", "APPROX"],
    ["before 2001", "BEFORE"],
    ["after 3 May 2001", "AFTER"],
    ["since 2001", "ON_OR_AFTER"],
    ["by 2001", "ON_OR_BEFORE"],
  ])("%s", (text, modifier) => expect(datesOf(`It ended ${text}.`)[0]).toMatchObject({ modifier }));
});

describe("days that do not exist", () => {
  test.each([
    ["31 April 2015", { year: 2015, month: 4, day: 31 }],
    ["30 February", { month: 2, day: 30 }],
    ["February 29, 2015", { year: 2015, month: 2, day: 29 }],
    ["2015-13-10", { year: 2015, month: 13, day: 10 }],
    ["31/04/2015", { year: 2015, month: 4, day: 31 }],
  ])("%s", (text, written) => {
    const [date] = datesOf(`It fell on ${text}.`);
    expect(date).toMatchObject({ written });
    expect(date?.low).toBeUndefined();
  });
});

describe("what is no date", () => {
  test.each([
    "2000 people died, and 1,275 others were taken hostage.",
    "The court applied resolution 1973 and resolutions 1559, 1680 and 1701.",
    "He may march on, Theresa May said, and April Smith agreed.",
    "She sat down in the sun; the second team won the fall.",
    "It cost $1999 and weighed 1990 kg.",
    "He lives at 1984 Orchard Street.",
    "Windows 2000 ran on it.",
    "They got there as soon as they could.",
    "A 44-year-old driver and his son, 12 years old, were hurt.",
  ])("%s", (text) => expect(told(text)).toEqual([]));

  test("a year in brackets after a number is one", () => {
    expect(told("resolution 853 (1993)")).toEqual(["1993 = 1993"]);
  });
  test("a number of people after a month is no day", () => {
    expect(told("In April 31 people died.")).toEqual(["April = XXXX-04"]);
  });
});

test("tokens of dates are claimed", () => {
  const reading = read(exampleDocument("On 26 February 1992 a 44-year-old met 12 people."));
  const claims = new Uint8Array(reading.tokens.count);
  extractDates(reading, claims);
  const claimed = Array.from(claims, (by, i) =>
    by === CLAIMED_BY_DATE ? reading.document.text.slice(reading.tokens.start[i], reading.tokens.end[i]) : "",
  );
  expect(claimed.filter(Boolean)).toEqual(["26", "February", "1992", "44", "-", "year", "-", "old"]);
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."26|February|1992|,|.|–|-|/|to|from|between|and|of|the|(|)|Friday|last|year|years|ago|late|quarter|third|in|’s|90|s|p.m.|10|:|30|BC|anniversary|half|a|two|every|now|31|April|2000|people|1988|fall|night|Christmas|\n".split(
      "|",
    ),
  );
  test("gives expressions in order, within the text, that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(" ");
        const dates = datesOf(text, "2017-03-15");
        let end = 0;
        for (const { span } of dates) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test.each<readonly [name: string, times: number, unit: string, end: string]>([
    ["digits", 1_000_000, "1", ""],
    ["slashed figures", 200_000, "1/", ""],
    ["years and dashes", 100_000, "1990-", ""],
    ["numbers in words", 100_000, "two to ", "years"],
    ["months", 150_000, "May ", ""],
    ["days and months", 50_000, "26 February ", ""],
    ["one sentence of years", 50_000, "in 1992 and ", ""],
    ["last", 200_000, "last ", "year"],
    ["weekdays", 100_000, "Friday, ", ""],
    ["hyphens", 200_000, "a-", "year"],
    ["brackets", 100_000, "(1993)", ""],
    ["first", 200_000, "first ", "quarter"],
  ])("is read in linear time: %s", (_name, times, unit, end) =>
    expectLinear(times, (n) => {
      const text = unit.repeat(n) + end;
      return () => datesOf(text, "2017-03-15");
    }),
  );
});
