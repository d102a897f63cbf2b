import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractActors } from "../../../src/engine/extract/actors/index.ts";
import { extractAttributions } from "../../../src/engine/extract/attributions/index.ts";
import { extractQuotations, extractStatements } from "../../../src/engine/extract/quotations/index.ts";
import { read } from "../../../src/engine/reading.ts";
import type { Attribution } from "../../../src/model/index.ts";
import { exampleDocument } from "../../example-document.ts";
import { expectLinear } from "../../processor-time.ts";

function attributionsIn(text: string): readonly Attribution[] {
  const reading = read(exampleDocument(text));
  const actors = extractActors(reading, []);
  return extractAttributions(reading, extractQuotations(reading, actors), actors);
}

/** `[source] {cue} content`. */
function outline(text: string): string[] {
  return attributionsIn(text).map(
    ({ source, cue, content }) => `[${source.text}] {${cue.text}} ${content.text}`,
  );
}

describe("a verb after its subject", () => {
  test.each([
    ["The ministry said that the road was closed.", "[The ministry] {said} that the road was closed"],
    ["The ministry said the road was closed.", "[The ministry] {said} the road was closed"],
    ["On Monday the ministry said the road was closed.", "[the ministry] {said} the road was closed"],
    ["In a statement, the ministry said the road was closed.", "[the ministry] {said} the road was closed"],
    [
      "The ministry said on Monday that the road was closed.",
      "[The ministry] {said} that the road was closed",
    ],
    [
      "The ministry has repeatedly denied that the road was closed.",
      "[The ministry] {has repeatedly denied} that the road was closed",
    ],
    ["She told reporters that the road was closed.", "[She] {told} that the road was closed"],
    ["She asked the mayor whether the road was closed.", "[She] {asked} whether the road was closed"],
    [
      "Anna Keller, the engineer, warned that the dam was weak.",
      "[Anna Keller, the engineer] {warned} that the dam was weak",
    ],
    ["Anna Keller, 45, argued that the dam was weak.", "[Anna Keller, 45] {argued} that the dam was weak"],
    [
      "A spokesman for the army in Aldwick said that nobody was hurt.",
      "[A spokesman for the army in Aldwick] {said} that nobody was hurt",
    ],
    [
      "The man who was arrested said that he had seen nothing.",
      "[The man who was arrested] {said} that he had seen nothing",
    ],
    [
      "Gen. R. J. Brown Jr. said the bridge would hold.",
      "[Gen. R. J. Brown Jr.] {said} the bridge would hold",
    ],
    ["Farmers — and some brewers — say that the price is low.", "[Farmers] {say} that the price is low"],
    ["The report shows that prices rose.", "[The report] {shows} that prices rose"],
    ["Polls show that prices matter most.", "[Polls] {show} that prices matter most"],
    ["She criticised the plan for the harbour.", "[She] {criticised} the plan for the harbour"],
    ["The union called for talks.", "[The union] {called for} talks"],
    ["The party vowed to repeal the law.", "[The party] {vowed} to repeal the law"],
    ["The mayor pointed out that nobody had asked.", "[The mayor] {pointed out} that nobody had asked"],
    ["Six in 10 say that they are content.", "[Six in 10] {say} that they are content"],
    ["Many believe that it was an accident.", "[Many] {believe} that it was an accident"],
    [
      "The committee made it clear that the work must stop.",
      "[The committee] {made it clear} that the work must stop",
    ],
    ["Farmers are worried about the price of milk.", "[Farmers] {are worried about} the price of milk"],
  ])("%s", (text, expected) => expect(outline(text)).toEqual([expected]));
});

describe("what is said comes first", () => {
  test.each([
    ["The road was closed, the ministry said.", "[the ministry] {said} The road was closed"],
    ["The road was closed, said Anna Keller.", "[Anna Keller] {said} The road was closed"],
    ["The road, the ministry said, was closed.", "[the ministry] {said} The road"],
    ["In the end, she said, the road was closed.", "[she] {said} the road was closed"],
    ["As Anna Keller noted, the road was closed.", "[Anna Keller] {noted} the road was closed"],
    ["The road was closed, as Anna Keller noted.", "[Anna Keller] {noted} The road was closed"],
    ["The road was closed, according to the ministry.", "[the ministry] {according to} The road was closed"],
    ["According to experts, the price will double.", "[experts] {According to} the price will double"],
    [
      "According to Anna Keller, the mayor of Orvel, the price will rise.",
      "[Anna Keller, the mayor of Orvel] {According to} the price will rise",
    ],
    [
      "According to Keller, who leads the office, the price has risen.",
      "[Keller, who leads the office] {According to} the price has risen",
    ],
    [
      "According to an official report, 40 houses were damaged.",
      "[an official report] {According to} 40 houses were damaged",
    ],
  ])("%s", (text, expected) => expect(outline(text)).toEqual([expected]));
});

describe("quotations", () => {
  test.each([
    ["“The dam is weak,” she said.", "[she] {said} “The dam is weak,”"],
    ["“The dam is weak,” said Anna Keller.", "[Anna Keller] {said} “The dam is weak,”"],
    ["She said, “The dam is weak.”", "[She] {said} “The dam is weak.”"],
    ["She told the council on Monday: “The dam is weak.”", "[She] {told} “The dam is weak.”"],
    [
      "She said that the dam was “weaker than anybody had thought”.",
      "[She] {said} that the dam was “weaker than anybody had thought”",
    ],
    ["“The dam is weak,” according to the engineer.", "[the engineer] {according to} “The dam is weak,”"],
  ])("%s", (text, expected) => expect(outline(text)).toContain(expected));

  test("a verb within somebody's words is no attribution of the writer's", () => {
    expect(outline("“He said that the dam was weak,” she told the council.")).toEqual([
      "[she] {told} “He said that the dam was weak,”",
    ]);
  });
});

describe("several in one sentence", () => {
  test("the subject is taken up", () => {
    expect(outline("The mayor said that the road was closed, adding that it would open in May.")).toEqual([
      "[The mayor] {said} that the road was closed",
      "[The mayor] {adding} that it would open in May",
    ]);
    expect(outline("The mayor denied that the road was closed and said that it was open.")).toEqual([
      "[The mayor] {denied} that the road was closed",
      "[The mayor] {said} that it was open",
    ]);
  });
});

describe("without a source, with a noun, with a label", () => {
  test.each([
    [
      "It is widely believed that the fire was set.",
      "[It is widely believed] {It is widely believed} that the fire was set",
    ],
    ["The troops are said to have left.", "[are said] {are said} to have left"],
    ["The fire was reportedly set on purpose.", "[reportedly] {reportedly} set on purpose"],
    [
      "The ministry’s claim that the road was closed is false.",
      "[The ministry] {claim} that the road was closed is false",
    ],
    ["KELLER: The dam is weak and must be emptied.", "[KELLER] {:} The dam is weak and must be emptied"],
  ])("%s", (text, expected) => expect(outline(text)).toContain(expected));
});

describe("nouns and adjectives are no verbs", () => {
  test.each([
    "The report was long and the claims were old.",
    "The United States and the United Kingdom signed.",
    "Her plans for the garden were simple.",
    "The estimate of the price was low.",
    "A long note on the state of the road hung there.",
  ])("%s", (text) => expect(outline(text)).toEqual([]));
});

describe("type of the source", () => {
  test.each([
    ["Anna Keller said that it rained.", "named"],
    ["The Ministry of Health said that it rained.", "named"],
    ["The ministry said that it rained.", "role"],
    ["A spokesman for the army said that it rained.", "role"],
    ["His lawyer said that it rained.", "role"],
    ["She said that it rained.", "pronoun"],
    ["Experts say that it rained.", "unnamed"],
    ["Many believe that it rained.", "unnamed"],
    ["Some observers say that it rained.", "unnamed"],
    ["Sources said that it rained.", "unnamed"],
    ["It is said that it rained.", "unnamed"],
    ["The experts say that it rained.", "role"],
  ])("%s", (text, type) => expect(attributionsIn(text)[0]?.sourceType).toBe(type));
});

test("one pass finds what two find", () => {
  const text = "“The dam is weak,” Anna Keller said. The ministry denied that. “Nobody knows,” she added.";
  const reading = read(exampleDocument(text));
  const actors = extractActors(reading, []);
  const { quotations, attributions } = extractStatements(reading, actors);
  expect(quotations).toEqual(extractQuotations(reading, actors));
  expect(attributions).toEqual(extractAttributions(reading, quotations, actors));
});

describe("properties", () => {
  const words = fc.constantFrom(
    ..."the ministry said that Anna Keller told , . “ ” according to and it is believed has not claims who — ( ) 45 was by experts say : ' reportedly Mr".split(
      " ",
    ),
  );
  test("every passage holds the words at its offsets, within the span", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
        const text = parts.join(" ");
        for (const { span, source, cue, content } of attributionsIn(text)) {
          for (const { start, end, text: words } of [source, cue, content]) {
            expect(text.slice(start, end)).toBe(words);
            expect(words).not.toBe("");
            expect(start).toBeGreaterThanOrEqual(span.start);
            expect(end).toBeLessThanOrEqual(span.end);
          }
        }
      }),
    );
  });
  test("swapping two names swaps the sources and changes nothing else", () => {
    const text =
      "Aldwick said that Borland had fired first. Borland denied that. “We did not,” a Borland officer said.";
    const swapped = text.replace(/Aldwick|Borland/gu, (name) => (name === "Aldwick" ? "Borland" : "Aldwick"));
    const shape = (of: string) => attributionsIn(of).map(({ span, sourceType }) => [span, sourceType]);
    expect(shape(swapped)).toEqual(shape(text));
  });
});

describe("hostile input takes linear time", () => {
  test.each([
    "said ",
    "said, ",
    "a said that ",
    "that ",
    "and said ",
    "according to ",
    "(",
    ", X, said ",
    "who said ",
    "is ",
    "to say ",
    "— said ",
  ])("%s", (unit) =>
    expectLinear(400_000, (length) => {
      const text = unit.repeat(Math.floor(length / unit.length));
      const reading = read(
        exampleDocument("", { text, blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }] }),
      );
      return () => extractStatements(reading, []);
    }),
  );
});
