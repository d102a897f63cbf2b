import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { exampleDocument } from "../../example-document.ts";

function actorsIn(text: string): string[] {
  return analyze(exampleDocument(text)).actors.map(({ type, name, title }) =>
    [`${type} ${name}`, ...(title ? [title] : [])].join(", "),
  );
}

describe("actors", () => {
  test.each([
    ["a person", "In May Anna Keller opened the fair.", ["person Anna Keller"]],
    ["a person by title", "In May Mr. Halvorsen opened the fair.", ["person Halvorsen, Mr."]],
    ["an office with a name", "Foreign Minister Ines Falk left.", ["person Ines Falk, Foreign Minister"]],
    [
      "a family name that was introduced",
      "In May Mr Halvorsen spoke. Oddvar Halvorsen is a baker.",
      ["person Halvorsen, Mr", "person Oddvar Halvorsen"],
    ],
    ["a body", "The UN Security Council met.", ["body UN Security Council"]],
    ["an organisation", "The Orvel Timber Company closed.", ["organisation Orvel Timber Company"]],
    ["a known one", "They joined Hamas and ISIS.", ["organisation Hamas", "organisation ISIS"]],
    ["a state that acts", "Norway said that it would sign.", ["state Norway"]],
    ["an office", "The mayor left.", ["role The mayor"]],
    ["no person", "A Virginia-based firm said no.", []],
    ["a place after a name", "Ted Cruz South Carolina", ["person Ted Cruz"]],
  ])("%s", (_name, text, expected) => expect(actorsIn(text)).toEqual(expected));

  test("actors are sorted and do not overlap", () => {
    const { actors } = analyze(
      exampleDocument("Mr Keller of the Bank of Orvel told Ines Falk, the mayor, that Norway said no."),
    );
    for (let i = 1; i < actors.length; i++)
      expect(actors[i]!.span.start).toBeGreaterThanOrEqual(actors[i - 1]!.span.end);
  });
});
