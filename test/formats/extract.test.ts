import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Analysis, analyze } from "../../src/engine/analysis.ts";
import { read } from "../../src/engine/reading.ts";
import { renderExtract, renderExtractText } from "../../src/formats/extract.ts";
import { columnsOf } from "../../src/formats/terminal/lines.ts";
import type { Citation, DateExpression, Document, Figure } from "../../src/model/index.ts";
import { exampleDocument } from "../example-document.ts";
import { anyText } from "./arbitraries.ts";
import { at, document } from "./sample.ts";
import { schemaCheck } from "./schemas.ts";

const faultsOf = schemaCheck("extract");

const citation: Citation = {
  kind: "citation",
  span: at("resolution 844 (1993)"),
  form: "prose",
  instrumentType: "resolution",
  body: "Council of Orvel",
  normal: "C/RES/844 (1993)",
  number: "844",
  year: 1993,
  dateSpan: at("1993"),
  bodyStated: true,
  provision: "paragraph 2",
  vote: { span: at("dealt"), inFavour: 5, unanimous: true },
  group: 0,
};

const whole: Figure = figure("45 people", 45);

const day: DateExpression = {
  kind: "date",
  span: at("14 September 2022"),
  type: "DATE",
  value: "2022-09-14",
  low: "2022-09-14",
  high: "2022-09-14",
  weekday: 1,
  written: { year: 2022, month: 9, day: 14 },
  relative: false,
};

function figure(words: string, value: number | null, facts: Partial<Figure> = {}): Figure {
  return {
    kind: "figure",
    span: at(words),
    value,
    low: value,
    high: null,
    bound: "exact",
    dimension: "people",
    unit: "people",
    indicator: "killed",
    ...facts,
  };
}

function nothingFound(of: Document): Analysis {
  const none = { citations: [], dates: [], figures: [], quotations: [], attributions: [] };
  return { ...read(of), ...none, places: [], actors: [], wordings: [] };
}

/** The sample with one mention of each kind, and mentions that refer to others. */
const analysis: Analysis = {
  ...nothingFound(document),
  citations: [citation, { ...citation, span: at("its resolution 846"), form: "short", antecedent: citation }],
  dates: [
    {
      ...day,
      span: at("the evening of the same day"),
      type: "TIME",
      begin: day,
      end: day,
      readings: ["a", "b"],
    },
  ],
  figures: [
    whole,
    figure("21 women", 21, { whole, population: "women", noun: at("women") }),
    figure("1,200", null),
  ],
  quotations: [
    {
      kind: "quotation",
      span: at("“The gates were opened too late,”"),
      content: at("The gates were opened too late,"),
      text: "The gates were opened too late,",
      marks: "curly",
      depth: 0,
      pairing: "paired",
      scare: false,
      speaker: at("Jonas Brekke"),
      cue: at("said"),
    },
  ],
  attributions: [
    {
      kind: "attribution",
      span: at("According to experts, the dam should never have been built"),
      source: at("experts"),
      cue: at("According to"),
      content: at("the dam should never have been built"),
      sourceType: "unnamed",
    },
  ],
  places: [
    {
      kind: "place",
      span: at("Orvel"),
      name: "Orvel",
      territories: ["OV"],
      type: "settlement",
      contested: "ov",
    },
  ],
  actors: [{ kind: "actor", span: at("Said Rahim"), name: "Said Rahim", type: "person", title: "governor" }],
  wordings: [{ kind: "wording", span: at("brutal"), category: "loaded", entry: "brutal" }],
};

describe("extract --format json", () => {
  const out = JSON.parse(renderExtract([analysis]));
  const [only] = out.documents;

  test("keeps to its schema, whatever was found", () => {
    expect(faultsOf(out)).toEqual([]);
    expect(faultsOf(JSON.parse(renderExtract([analyze(document), analyze(exampleDocument(""))])))).toEqual(
      [],
    );
    expect(faultsOf({ ...out, more: 1 })).not.toEqual([]);
  });

  test("gives the document whole", () => {
    expect(only).toMatchObject({ path: "drafts/orvel.md", author: "Ines Falk", text: document.text });
    expect(only.blocks).toHaveLength(document.blocks.length);
  });

  test("spans give their words", () => {
    const check = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { start, end, text } = value as Record<string, unknown>;
      if (typeof start === "number" && text !== undefined)
        expect(document.text.slice(start, end as number)).toBe(text);
      Object.values(value).forEach(check);
    };
    only.mentions.forEach(check);
  });

  test("refers to mentions of the list by index, and gives others whole", () => {
    const first = only.mentions.findIndex(({ normal, form }: Citation) => normal && form === "prose");
    const short = only.mentions.find(({ form }: Citation) => form === "short");
    expect(short.antecedent).toBe(first);
    const part = only.mentions.find(({ population }: Figure) => population === "women");
    expect(only.mentions[part.whole].span.text).toBe("45 people");
    const range = only.mentions.find(({ begin }: DateExpression) => begin);
    expect(range.begin).toMatchObject({
      kind: "date",
      value: "2022-09-14",
      span: { text: "14 September 2022" },
    });
  });

  test("a figure without a single value says so", () => {
    const open = only.mentions.find(({ value }: Figure) => value === null);
    expect(open).toMatchObject({ kind: "figure", value: null, low: null, high: null });
  });

  test("any text goes in and comes back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const back = JSON.parse(renderExtract([nothingFound(exampleDocument(text))]));
        expect(back.documents[0].text).toBe(text);
        expect(faultsOf(back)).toEqual([]);
      }),
    );
  });
});

describe("extract --format text", () => {
  test("has a line for each mention", () => {
    const lines = renderExtractText([analysis], { color: false, width: 100 }).split("\n");
    expect(lines[0]).toBe("drafts/orvel.md · What the Orvel inquiry found · 11 mentions");
    expect(lines).toHaveLength(11 + 2);
    expect(lines.join("\n")).toMatch(/3:116 {2}figure {7}21 women +21, people, killed, women/u);
    expect(lines.join("\n")).toMatch(
      /9:44 {2}citation {5}resolution 844 \(1993\) +C\/RES\/844 \(1993\), paragraph 2/u,
    );
    expect(lines.join("\n")).toMatch(/quotation {4}“The gates were opened too late,” +Jonas Brekke said/u);
  });

  test.each([50, 80, 120])("keeps to %i columns", (width) => {
    for (const line of renderExtractText([analysis], { color: false, width }).split("\n"))
      expect(columnsOf(line), line).toBeLessThanOrEqual(width);
  });
});
