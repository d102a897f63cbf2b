import { describe, expect, test } from "vitest";
import { analyze } from "../../src/engine/analysis.ts";
import { openPack, type Pack, type PackFile, withCitationsOf } from "../../src/packs/index.ts";
import { exampleDocument } from "../example-document.ts";
import { expectLinear } from "../processor-time.ts";

function pack(
  citedAs: readonly string[],
  instruments: PackFile["instruments"] = [],
  body = "Lakes Commission",
): Pack {
  const description = {
    id: "own",
    title: "A registry of one's own",
    version: "1",
    asOf: "2026-01-31",
    digest: "",
    origin: "Invented.",
    licence: "CC0-1.0",
    coverage: { statement: "Some.", body },
    conflicts: [],
    count: instruments.length,
  };
  return openPack({ schemaVersion: 1, description, citedAs, instruments });
}

function cited(text: string, ...packs: Pack[]) {
  return withCitationsOf(packs, analyze(exampleDocument(text)))
    .citations.filter(({ body }) => body === packs[0]!.description.coverage.body)
    .map(({ span, number, year, date, provision }) => [
      text.slice(span.start, span.end),
      number,
      year,
      date,
      provision,
    ]);
}

describe("a pack finds the citations of its body", () => {
  const lakes = pack([
    "Lakes Commission decision {number}/{year}",
    "decision {number} of the Lakes Commission",
  ]);

  test.each([
    ["Lakes Commission decision 12/2009 holds.", ["Lakes Commission decision 12/2009", "12", 2009]],
    ["They cite Lakes\nCommission  decision 12/2009.", ["Lakes\nCommission  decision 12/2009", "12", 2009]],
    ["Decision 7A of the Lakes Commission holds.", ["Decision 7A of the Lakes Commission", "7A", undefined]],
    [
      "By decision 7 of the Lakes Commission of 3 May 2011 it closed.",
      ["decision 7 of the Lakes Commission", "7", 2011, "2011-05-03"],
    ],
    [
      "Under decision 7 of the Lakes Commission (3 May 2011) it closed.",
      ["decision 7 of the Lakes Commission", "7", 2011, "2011-05-03"],
    ],
  ])("%s", (text, [words, number, year, date]) => {
    expect(cited(text, lakes)).toEqual([[words, number, year, date, undefined]]);
  });

  test.each([
    "The Lakes Commission decision was late.",
    "Lakes Commission decision 12/20091 is no number.",
    "InterLakes Commission decision 12/2009 is another's.",
    "Lakes Commission decision 12/2009B is a draft.",
    "Lakes Commission\n\ndecision 12/2009",
  ])("not in: %s", (text) => {
    expect(cited(text, lakes)).toEqual([]);
  });

  test("names, with the article before them; the longest name wins", () => {
    const treaties = pack(
      ["{name}"],
      [
        { id: "Marrowick Convention", name: "Marrowick Convention", aliases: ["Convention of Marrowick"] },
        { id: "Marrowick Convention on Ferries", name: "Marrowick Convention on Ferries" },
      ],
      "Lake States",
    );
    expect(
      cited(
        "See Article 12(3) of the Marrowick Convention on Ferries and the Convention of Marrowick.",
        treaties,
      ),
    ).toEqual([
      ["Article 12(3) of the Marrowick Convention on Ferries", undefined, undefined, undefined, "12"],
      ["Convention of Marrowick", undefined, undefined, undefined, undefined],
    ]);
  });

  test("its numbers are no figures, and without a form nothing changes", () => {
    const text = "Lakes Commission decision 12/2009 names 40 boats.";
    const analysis = analyze(exampleDocument(text));
    expect(withCitationsOf([pack([])], analysis)).toBe(analysis);
    const { figures } = withCitationsOf([lakes], analysis);
    expect(figures.map(({ value }) => value)).toEqual([40]);
  });

  test("in linear time", () =>
    expectLinear(20_000, (times) => {
      const text = "Lakes Commission decision 1/2009, Lakes Lakes. ".repeat(times);
      const analysis = analyze(exampleDocument(text));
      return () => withCitationsOf([lakes], analysis);
    }));
});
