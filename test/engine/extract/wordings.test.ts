import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { ABSOLUTE } from "../../../src/engine/extract/wordings/absolute.ts";
import { reasonFor } from "../../../src/engine/extract/wordings/index.ts";
import { entriesOf } from "../../../src/engine/extract/wordings/list.ts";
import { LOADED } from "../../../src/engine/extract/wordings/loaded.ts";
import { exampleDocument } from "../../example-document.ts";

function wordingsIn(text: string): string[] {
  return analyze(exampleDocument(text)).wordings.map(
    ({ category, entry, span }) => `${category} ${entry}: ${text.slice(span.start, span.end)}`,
  );
}

describe("loaded words", () => {
  test.each([
    ["a phrase wins over its word", "The puppet regime left.", ["loaded puppet regime: puppet regime"]],
    ["after a name", "The Aldoran regime left.", ["loaded regime: regime"]],
    ["after a possessive", "Orvell's regime left.", ["loaded regime: regime"]],
    ["hyphens and capitals", "So-Called experts", ["loaded so-called: So-Called"]],
    ["a rule", "The visa regime of 1990 and the ceasefire regime held.", []],
    ["history", "The Nazi regime fell in 1945.", []],
    ["tenants", "The owner occupiers paid.", []],
    ["charged", "Two suspected terrorists were held.", []],
    ["many guests", "Hordes of tourists came.", []],
    ["quoted", "“The puppet regime left,” said Anna Keller.", []],
    ["a name", "The Glorious Revolution began.", []],
  ])("%s", (_name, text, expected) => expect(wordingsIn(text)).toEqual(expected));
});

describe("absolute claims", () => {
  test.each([
    ["certainty", "It is undeniable.", ["absolute undeniable: undeniable"]],
    ["the longer phrase", "There is no doubt whatsoever.", ["absolute there is no doubt: There is no doubt"]],
    ["a state always", "Norway always refuses.", ["absolute always: always"]],
    ["a state in the past", "Norway never refused.", []],
    ["a person", "She always refuses.", []],
    ["denied", "It is not beyond doubt.", []],
    ["only", "Only three came, and the only boat sank.", []],
  ])("%s", (_name, text, expected) => expect(wordingsIn(text)).toEqual(expected));
});

test("every entry stands in one list once and has a reason", () => {
  const entries = [...entriesOf(LOADED), ...entriesOf(ABSOLUTE)].map(([entry]) => entry);
  expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  for (const entry of entries) expect(reasonFor(entry)).not.toBe("");
});
