import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

const figureRules = rules.filter(({ id }) => id.startsWith("figure/"));

/** Rules that report an error or a warning. */
function alarms(text: string): string[] {
  const analysis = analyze(exampleDocument(text));
  return runRules(figureRules, { analysis, evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level }) => level !== "note")
    .map(({ ruleId }) => ruleId.slice("figure/".length));
}

/** Values told in several sentences: as a slip leaves them, and as they should be. */
describe("parts of people", () => {
  test.each([
    ["We found 64 cases, 29 in men and 37 in women.", "We found 64 cases, 29 in men and 35 in women."],
    [
      "Fourteen people were killed and 61 were wounded. Of the dead, nine were men, three were women and one was a boy of twelve; no others died.",
      "Fourteen people were killed and 61 were wounded. Of the dead, nine were men, four were women and one was a boy of twelve; no others died.",
    ],
    [
      "The clinic saw 412 patients: 180 women, 150 men and 62 children.",
      "The clinic saw 412 patients: 180 women, 170 men and 62 children.",
    ],
    [
      "The bus carried 48 people. Of the passengers, 21 were women, 19 were men and 10 were children.",
      "The bus carried 48 people. Of the passengers, 21 were women, 17 were men and 10 were children.",
    ],
    [
      "The storm left 31 people injured in the valley. Of the injured, 17 were treated in Mell and 12 in Orlen; nobody else was hurt.",
      "The storm left 31 people injured in the valley. Of the injured, 17 were treated in Mell and 14 in Orlen; nobody else was hurt.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual([expect.stringMatching(/^parts-(?:exceed|miss)-whole$/)]);
    expect(alarms(right)).toEqual([]);
  });

  test.each([
    "The clinic saw 412 patients: 180 women, 150 men and 62 children, and 20 who gave no details.",
    "Fourteen people were killed and 61 were wounded. Of the dead, nine were men, three were women; two could not be identified.",
  ])("left open: %s", (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe("parts told in another sentence or paragraph than their whole", () => {
  test.each([
    [
      "The port handled 8.2 million tonnes from January to March, and 8.0 million the year before.\n\nDry bulk made up 3.1 million tonnes, liquid bulk 2.9 million and containers the remaining 2.4 million.",
      "The port handled 8.2 million tonnes from January to March, and 8.0 million the year before.\n\nDry bulk made up 3.1 million tonnes, liquid bulk 2.9 million and containers the remaining 2.2 million.",
    ],
    [
      "The new council has 45 seats, four more than the old one.\n\nThe Greens won 18 seats, Labour 14 and independents the remaining 14.",
      "The new council has 45 seats, four more than the old one.\n\nThe Greens won 18 seats, Labour 14 and independents the remaining 13.",
    ],
    [
      "The hall cost 6.4 million crowns.\n\nThe state paid 3.2 million crowns, the district 1.9 million and the society the remaining 1.6 million.",
      "The hall cost 6.4 million crowns.\n\nThe state paid 3.2 million crowns, the district 1.9 million and the society the remaining 1.3 million.",
    ],
    [
      "The orchestra has 78 players. There are 46 strings, 15 woodwind, 13 brass and 6 percussion.",
      "The orchestra has 78 players. There are 46 strings, 15 woodwind, 13 brass and 4 percussion.",
    ],
    [
      "The parish has 412 graves. Of these 268 have a stone, 97 a wooden cross and 57 nothing at all.",
      "The parish has 412 graves. Of these 268 have a stone, 97 a wooden cross and 47 nothing at all.",
    ],
    [
      "The upper valley has 210 houses and the lower valley 184. Of the 384 houses, 61 stand empty.",
      "The upper valley has 210 houses and the lower valley 184. Of the 394 houses, 61 stand empty.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual([expect.stringMatching(/^parts-(?:exceed|miss)-whole$/)]);
    expect(alarms(right)).toEqual([]);
  });

  test.each([
    "The hall cost 6.4 million crowns. The road beside it cost 5.0 million crowns.\n\nFor the road the state paid 2.5 million crowns, the district 1.5 million and the society the remaining 1.0 million.",
    "The hall cost 6.5 million crowns.\n\nThe state paid 3.2 million crowns, the district 1.9 million and the society the remaining 1.4 million.",
    "The farm has 60 employees. There are 140 cows, 12 goats and 9 horses.",
    "The hut has 40 beds. There are 24 blankets, 12 lamps and 6 stoves.",
    "Arbury has 182 houses and Stoke 175. Of the 340 houses in Orlen, 40 are empty.",
  ])("other things: %s", (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe("a difference of three measures", () => {
  test.each([
    [
      "The tower was to be 62 metres high. It is 54 metres, ten metres short of the plan.",
      "The tower was to be 62 metres high. It is 54 metres, eight metres short of the plan.",
    ],
    [
      "Ten of the 16 wards have a clinic, so seven have none.",
      "Ten of the 16 wards have a clinic, so six have none.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual(["remainder"]);
    expect(alarms(right)).toEqual([]);
  });
});

describe("a rest told as about", () => {
  test.each([
    [
      "In 2022 the works treated 48.0 million cubic metres, customers were billed for 36.5 million, and so some 12.5 million leaked.",
      "In 2022 the works treated 48.0 million cubic metres, customers were billed for 36.5 million, and so some 11.5 million leaked.",
    ],
    [
      "The fund took in 1,482,000 crowns and paid out 1,215,000, so about 276,000 is still in hand.",
      "The fund took in 1,482,000 crowns and paid out 1,215,000, so about 270,000 is still in hand.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual(["remainder"]);
    expect(alarms(right)).toEqual([]);
  });
});

describe("a change that is drawn from two sentences before", () => {
  test.each([
    [
      "At the end of March, 3,200 people were waiting for an operation; a year earlier it had been 4,000. The list has therefore shrunk by 25 per cent.",
      "At the end of March, 3,200 people were waiting for an operation; a year earlier it had been 4,000. The list has therefore shrunk by 20 per cent.",
    ],
    [
      "The herd numbered 1,240 in 2015; in 2020 it was 1,550. It has therefore grown by 20 per cent.",
      "The herd numbered 1,240 in 2015; in 2020 it was 1,550. It has therefore grown by 25 per cent.",
    ],
    [
      "In June the reservoir held 48 million cubic metres. In August it held 36 million. It has thus fallen by a third.",
      "In June the reservoir held 48 million cubic metres. In August it held 36 million. It has thus fallen by a quarter.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual(["percent-change"]);
    expect(alarms(right)).toEqual([]);
  });
});

describe("one thing told twice in the same words", () => {
  test.each([
    [
      "Roughly 2.6 million cubic metres of rock fell, according to the survey.\n\nIf 3.6 million cubic metres of rock fell in that one event, then the scar above should hold as much again.",
      "Roughly 2.6 million cubic metres of rock fell, according to the survey.\n\nIf 2.6 million cubic metres of rock fell in that one event, then the scar above should hold as much again.",
    ],
    [
      "Some 340 tonnes of spoilt grain were burnt after the flood. The mill has since been rebuilt.\n\nBecause 430 tonnes of spoilt grain were burnt, the price of bread rose.",
      "Some 340 tonnes of spoilt grain were burnt after the flood. The mill has since been rebuilt.\n\nBecause 340 tonnes of spoilt grain were burnt, the price of bread rose.",
    ],
  ])("%s", (wrong, right) => {
    expect(alarms(wrong)).toEqual(["conflict"]);
    expect(alarms(right)).toEqual([]);
  });

  test.each([
    "At the oak plot 26 pairs of marsh tits nested. At the beech plot, 36 pairs of marsh tits nested.",
    "In 2019 the mine raised 2.6 million tonnes of hard coal. In 2020 it raised 3.6 million tonnes of hard coal.",
    "The survey found 26 species of ground beetle on the north slope. It found 36 species of ground beetle on the south slope.",
    "We found 64 cases, 29 in men and 35 in women.\n\nNot every case could be reached for the cohort, so its 54 cases are fewer than the total above.",
  ])("two things: %s", (text) => {
    expect(alarms(text)).toEqual([]);
  });
});
