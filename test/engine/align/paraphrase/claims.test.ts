import { describe, expect, test } from "vitest";
import { contentClaims } from "../../../../src/engine/align/paraphrase/index.ts";
import { analyze } from "../../../../src/engine/analysis.ts";
import { exampleDocument } from "../../../example-document.ts";
import { expectLinear } from "../../../processor-time.ts";

/** `number: verb | content` of every statement found. */
function claims(text: string): string[] {
  return contentClaims(analyze(exampleDocument(text))).map(({ citations, verb, content }) => {
    const numbers = citations.map(({ number, name }) => number ?? name).join("+");
    const words = verb ? text.slice(verb.start, verb.end) : "–";
    return `${numbers}: ${words} | ${text.slice(content.start, content.end)}`;
  });
}

describe("statements about what an instrument contains", () => {
  test.each([
    [
      "Security Council resolution 853 (1993) demands the repair of the pier.",
      ["853: demands | the repair of the pier"],
    ],
    [
      "In Security Council resolution 853 (1993), the Council condemned the theft and called for lanterns.",
      ["853: condemned | the theft", "853: called | for lanterns"],
    ],
    [
      "The Security Council, in its resolution 853 (1993), urged the ferrymen to wait.",
      ["853: urged | the ferrymen to wait"],
    ],
    [
      "The Security Council condemned the theft of the bell in its resolution 853 (1993).",
      ["853: condemned | the theft of the bell"],
    ],
    [
      "The Security Council demanded in resolution 853 (1993) that the pier be repaired.",
      ["853: demanded | that the pier be repaired"],
    ],
    [
      "The Security Council adopted resolution 853 (1993), tabled by two states, demanding lanterns on the pier.",
      ["853: demanding | lanterns on the pier"],
    ],
    [
      "Security Council resolution 853 (1993), adopted unanimously on 29 July 1993, demanded lanterns.",
      ["853: demanded | lanterns"],
    ],
    [
      "Security Council resolution 853 (1993), which reaffirmed the rights of ferrymen, was praised.",
      ["853: reaffirmed | the rights of ferrymen"],
    ],
    [
      "The theft of the bell was condemned by Security Council resolution 853 (1993).",
      ["853: condemned | The theft of the bell"],
    ],
    [
      "Security Council resolutions 822 and 853 call for lanterns on every pier.",
      ["822+853: call | for lanterns on every pier"],
    ],
    [
      "According to Security Council resolution 853 (1993), every pier must have lanterns.",
      ["853: – | every pier must have lanterns"],
    ],
    [
      "Security Council resolution 853 (1993) demands lanterns, but nobody has seen them.",
      ["853: demands | lanterns"],
    ],
    [
      "Security Council resolution 853 (1993) condemned the theft. It also called for lanterns.",
      ["853: condemned | the theft", "853: called | for lanterns"],
    ],
    [
      "Security Council Demands Lanterns on All Piers, Adopting Resolution 2728 (2024)",
      ["2728: Demands | Lanterns on All Piers"],
    ],
  ])("%s", (text, expected) => expect(claims(text)).toEqual(expected));

  test.each([
    [
      "In Chiragov and Others v. Armenia the European Court of Human Rights held that the ferrymen had a right.",
      "held | that the ferrymen had a right",
    ],
    [
      "The Court ruled in Chiragov and Others v. Armenia that the ferrymen had a right.",
      "ruled | that the ferrymen had a right",
    ],
    [
      "Article 51 of the UN Charter provides that nothing shall impair the ferries.",
      "provides | that nothing shall impair the ferries",
    ],
  ])("judgments and treaties: %s", (text, expected) => {
    expect(claims(text).map((claim) => claim.replace(/^[^:]*: /u, ""))).toEqual([expected]);
  });

  test("cells of a table", () => {
    const text =
      "| Body | Number | Year | Content |\n| UN Security Council | 822 | 1993 | It demanded lanterns on the pier. |\n| UN Security Council | 853 | 1993 | Condemns the theft and calls for rain |";
    expect(claims(text)).toEqual([
      "822: demanded | lanterns on the pier",
      "853: Condemns | the theft",
      "853: calls | for rain",
    ]);
  });

  test("rows of a table, flattened into lines", () => {
    const text =
      "Resolutions Year Content\nUnited Nations Security Council 822 1993 It demanded lanterns.\n853 1993 It once again reaffirmed the rights of ferrymen and condemned the theft.\n874 1993 It called for rain.";
    expect(claims(text)).toContain("874: called | for rain");
  });

  test("each of several that a list named before", () => {
    const text =
      "Two acts matter:\n\nSecurity Council resolution 822 of 30 April 1993\n\nSecurity Council resolution 853 of 29 July 1993\n\nEach of these resolutions reaffirms the rights of ferrymen.";
    const [claim] = contentClaims(analyze(exampleDocument(text)));
    expect(claim?.each).toBe(true);
    expect(claim?.citations.map(({ number }) => number)).toEqual(["822", "853"]);
  });
});

describe("sentences that only mention an instrument", () => {
  test.each([
    "Security Council resolution 853 (1993) was adopted unanimously.",
    "Security Council resolution 853 (1993) was welcomed by the ferrymen.",
    "The ferrymen ignored Security Council resolution 853 (1993).",
    "Security Council resolution 853 (1993) is binding and remains in force.",
    "Security Council resolution 853 (1993) does not demand lanterns.",
    "Security Council resolution 853 (1993) never condemned the theft.",
    "The implementation of Security Council resolution 853 (1993) demands patience.",
    "The ferrymen, despite Security Council resolution 853 (1993), demand higher tolls.",
    "The ferrymen rejected Security Council resolution 853 (1993), demanding higher tolls.",
    "The Commission established by Security Council resolution 853 (1993) met in May.",
    "Does Security Council resolution 853 (1993) demand lanterns?",
    "Several resolutions were adopted after each new storm, among them Security Council resolution 853 (1993).",
    "Security Council resolution 853 (1993) provides the basis for a lasting peace.",
    "Member States supported Security Council resolution 853 (1993).",
  ])("%s", (text) => expect(claims(text)).toEqual([]));
});

describe("hostile text", () => {
  test.each([
    "Security Council resolution 853 (1993) demands ",
    "the Council condemned, and condemned, ",
    "resolution 853 (1993), which, which ",
    "In resolution 853, the Council demanded in resolution 874 ",
    "each of these resolutions demands that ",
    "(853) ((",
    "It also called for; it also called for. ",
  ])("%j takes time that grows with length only", (piece) =>
    expectLinear(200_000, (length) => {
      const analysis = analyze(exampleDocument(piece.repeat(Math.ceil(length / piece.length))));
      return () => contentClaims(analysis);
    }),
  );
});
