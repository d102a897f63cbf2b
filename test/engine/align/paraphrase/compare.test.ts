import { describe, expect, test } from "vitest";
import { missingFrom, recordOf } from "../../../../src/engine/align/paraphrase/index.ts";
import { related } from "../../../../src/engine/align/paraphrase/inflection.ts";
import { skeleton } from "../../../../src/engine/align/paraphrase/names.ts";
import { analyze } from "../../../../src/engine/analysis.ts";
import { exampleDocument } from "../../../example-document.ts";

function missing(statement: string, text: string): string[] {
  const analysis = analyze(exampleDocument(statement));
  const record = recordOf(text, [{ start: 0, end: text.length }]);
  const spans = [{ start: 0, end: statement.length }];
  return missingFrom(analysis, { spans, without: [], ownDates: [] }, record).map(
    ({ kind, span }) => `${kind}: ${statement.slice(span.start, span.end)}`,
  );
}

describe("names, numbers and dates that a text does not contain", () => {
  test.each([
    ["a name", "The ferry goes to Tamworth and to Arden.", "A ferry to Arden.", ["name: Tamworth"]],
    [
      "several, one by one",
      "It stops at Tamworth, Melbury and Arden.",
      "It stops at Arden.",
      ["name: Tamworth", "name: Melbury"],
    ],
    ["another spelling of a place", "Troops left Kalbajar.", "the Kelbadjar district", []],
    ["a people for its country", "Armenian ferries were seen.", "Ferries of the Republic of Armenia", []],
    ["a country for its people", "Ferries of Azerbaijan were seen.", "the Azerbaijani Republic", []],
    [
      "an acronym for its name",
      "A report by the CSCE was read.",
      "the Conference on Security and Cooperation in Europe",
      [],
    ],
    [
      "an acronym of more letters",
      "A mission of UNPROFOR was seen.",
      "the United Nations Protection Force",
      [],
    ],
    ["a name for its acronym", "The World Health Organization came.", "staff of the WHO", []],
    ["what a scanner made of a name", "They live in Nagorny Karabakh.", "the Nagomy Karabakh region", []],
    ["a number", "It has 12 boats and 40 men.", "It has 12 boats.", ["number: 40"]],
    ["a number in words", "It has twelve boats.", "It has 12 boats.", []],
    ["another way to write a number", "It carried 1,200 people.", "1200 people were carried", []],
    ["a day", "It sank on 4 May 1997.", "It sank on 4 March 1997.", ["date: 4 May 1997"]],
    ["a month of a day", "It sank in March 1997.", "It sank on 4 March 1997.", []],
    ["a day of a month", "It sank on 4 March 1997.", "It sank in March 1997.", ["date: 4 March 1997"]],
    ["a day without its year", "It sank on 4 March 1997.", "It sank on 4 March.", []],
    ["the ends of a stretch", "It ran from 1996 to 2013.", "It ran from 1996 to 2012.", ["date: 2013"]],
  ])("%s", (_, statement, text, expected) => expect(missing(statement, text)).toEqual(expected));
});

describe("forms of one word", () => {
  test.each([
    ["withdraw", "withdrawal"],
    ["withdrawing", "withdrawn"],
    ["occupied", "occupation"],
    ["cease", "cessation"],
    ["territories", "territory"],
    ["acquire", "acquisition"],
    ["inadmissible", "inadmissibility"],
    ["settle", "settlement"],
    ["recognition", "recognized"],
    ["immediate", "immediately"],
    ["troops", "forces"],
    ["wars", "war"],
  ])("%s and %s", (a, b) => {
    expect(related(a, b)).toBe(true);
    expect(related(b, a)).toBe(true);
  });

  test.each([
    ["inalienable", "inhabitants"],
    ["territories", "terrorists"],
    ["ceasefire", "cereal"],
    ["demand", "demolish"],
    ["condemn", "condition"],
    ["women", "worker"],
    ["agdam", "agenda"],
  ])("not %s and %s", (a, b) => expect(related(a, b)).toBe(false));
});

test("names that came through another script are told by their consonants", () => {
  expect(skeleton("kelbadjar")).toBe(skeleton("kalbajar"));
  expect(skeleton("zangelan")).toBe(skeleton("zangilan"));
  expect(skeleton("zangilan")).not.toBe(skeleton("jabrayil"));
});
