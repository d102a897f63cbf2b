import { describe, expect, test } from "vitest";
import { contestedPlaces } from "../../../src/engine/extract/places/contested.ts";
import { extractPlaces } from "../../../src/engine/extract/places/index.ts";
import { states } from "../../../src/engine/extract/places/states.ts";
import { read } from "../../../src/engine/reading.ts";
import { exampleDocument } from "../../example-document.ts";

function placesIn(text: string): string[] {
  return extractPlaces(read(exampleDocument(text))).map(
    ({ name, type, territories }) => `${name}: ${[type, ...territories].join(" ")}`,
  );
}

function namesIn(text: string): string[] {
  return extractPlaces(read(exampleDocument(text))).map(({ name }) => name);
}

describe("places of the tables", () => {
  test.each([
    ["a state", "Norway signed the treaty.", ["Norway: state NO"]],
    [
      "a long name",
      "The Democratic Republic of the Congo signed.",
      ["Democratic Republic of the Congo: state CD"],
    ],
    ["people", "Three Norwegians and a Swedish judge met.", ["Norwegians: people NO", "Swedish: people SE"]],
    ["people in two words", "A South Korean ship sank.", ["South Korean: people KR"]],
    ["a town", "The train to Bergamo and the road to Toulouse.", ["Toulouse: settlement FR"]],
    ["a sea", "It crossed the Black Sea.", ["Black Sea: water"]],
    ["a region", "It snowed in the South Caucasus.", ["South Caucasus: region AM AZ GE"]],
    [
      "capitals",
      "BAKU, 3 May. The US and the UK met.",
      ["BAKU: settlement AZ", "US: state US", "UK: state GB"],
    ],
    ["initials", "The U.S. delegation left.", ["U.S.: state US"]],
    ["two states of one name", "The wine of Georgia is old.", ["Georgia: state GE US"]],
    ["over a line end", "They met in Burkina\nFaso.", ["Burkina\nFaso: state BF"]],
    ["an own code", "The Soviet Union ended.", ["Soviet Union: state x-su"]],
  ])("%s", (_name, text, expected) => expect(placesIn(text)).toEqual(expected));

  test("a contested place keeps its identifier under every name", () => {
    const ids = extractPlaces(read(exampleDocument("Khankendi, Stepanakert and Xankəndi are one town."))).map(
      ({ contested }) => contested,
    );
    expect(ids).toEqual(["khankendi", "khankendi", "khankendi"]);
  });
});

describe("names that are something else as well", () => {
  test.each([
    ["a given name", "Jordan Keller opened the fair.", []],
    ["a family name", "Jack London wrote it. Mr. Washington agreed.", []],
    ["us is no state", "It is up to us to decide.", []],
    ["a common word", "Reading is fun. The nice bath was split.", []],
    ["a town that is a word", "He lives in Reading.", ["Reading"]],
    ["a state that is a name", "Jordan signed the treaty.", ["Jordan"]],
    ["a town before its region", "Columbus, Ohio, grew.", ["Columbus", "Ohio"]],
    ["a paper", "The Washington Post reported it.", []],
    ["a name that goes on", "New Brighton has a pier.", []],
    ["shouted words", "COME AND JOIN US NOW OR NEVER", []],
  ])("%s", (_name, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe("names that the words around them show", () => {
  test.each([
    ["town of", "The town of Orvel lies here.", ["Orvel"]],
    ["villages of", "The villages of Orvel, Tarn Sella and Marsk burned.", ["Orvel", "Tarn Sella", "Marsk"]],
    ["district", "It took the Jaskan district.", ["Jaskan"]],
    ["Province", "It took Jaskan Province.", ["Jaskan Province"]],
    [
      "river",
      "The River Aster rose. Lake Orsa froze. Mount Tarn smoked.",
      ["River Aster", "Lake Orsa", "Mount Tarn"],
    ],
    ["again, alone", "The village of Orvel burned. Orvel was rebuilt.", ["Orvel", "Orvel"]],
    ["settlement", "They held the Seysulan settlement and Leletepe hill.", ["Seysulan"]],
    ["no name", "The Northern region and the Big city grew.", []],
    ["before a state", "She teaches in Orvel, Norway.", ["Orvel", "Norway"]],
    ["before a state that acts", "It began in May, Norway said.", ["Norway"]],
    ["a council", "The city of Orvel Council met.", []],
  ])("%s", (_name, text, expected) => expect(namesIn(text)).toEqual(expected));
});

describe("the table of contested places", () => {
  const codes = new Set(states.map(({ code }) => code));

  test.each([...contestedPlaces().values()])("$id", ({ names, territories }) => {
    expect(names.length).toBeGreaterThan(0);
    const listed = names.map(({ name }) => name);
    expect(listed).toEqual([...listed].sort());
    for (const code of territories)
      expect(codes.has(code) || /^(?:IO|GL|GI|x-sl)$/u.test(code), code).toBe(true);
    expect([...territories]).toEqual([...territories].sort());
  });

  test("no spelling belongs to two places", () => {
    const spellings = [...contestedPlaces().values()].flatMap(({ names }) =>
      names.filter(({ asked }) => asked).flatMap((name) => name.spellings),
    );
    expect(spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i)).toEqual([]);
  });
});
