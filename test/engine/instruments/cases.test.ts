import { describe, expect, test } from "vitest";
import { recogniseCase } from "../../../src/engine/index.ts";
import { loadBuiltInPacks } from "../../../src/packs/index.ts";
import { exampleDocument } from "../../example-document.ts";

const WORLD_COURT = (kind: string, number: string) => `INTERNATIONAL COURT OF JUSTICE

YEAR 2031

2031
4 March
General List
${number}

CASE CONCERNING THE FERRY OVER THE AMSEL
(RURITANIA v. CORVIA)

${kind}

Present: President A; Judges B, C; Registrar D.

The International Court of Justice,
Composed as above,
After deliberation,
Delivers the following Judgment:`;

const TRIBUNAL = (court: string, number: string, kind: string) => `UNITED NATIONS
${court}
Case No. ${number}
Date: 4 March 2031
Original: English

IN THE APPEALS CHAMBER

Before: Judge A, Presiding

${kind}

Counsel for the Prosecution: Ms E`;

const FORMER_YUGOSLAVIA =
  "International Tribunal for the Prosecution of Persons Responsible for Serious Violations\nof International Humanitarian Law Committed in the Territory of the former Yugoslavia since 1991";

function recognised(text: string) {
  const found = recogniseCase(exampleDocument(text));
  return found && `${found.body} ${found.number}`;
}

describe("the case of a court's own act", () => {
  test.each([
    ["a judgment of the world court", WORLD_COURT("JUDGMENT", "No. 131"), "ICJ 131"],
    ["with its day", WORLD_COURT("JUDGMENT OF 4 MARCH 2031", "No. 131"), "ICJ 131"],
    ["letters set apart", WORLD_COURT("J U D G M E N T", "No. 131"), "ICJ 131"],
    ["an advisory opinion", WORLD_COURT("ADVISORY OPINION", "No. 95"), "ICJ 95"],
    ["an order", WORLD_COURT("ORDER", "No. 95"), "ICJ 95"],
    ["a judgement on appeal", TRIBUNAL(FORMER_YUGOSLAVIA, "IT-94-1-A", "JUDGEMENT"), "ICTY IT-94-1"],
    ["a joined number", TRIBUNAL(FORMER_YUGOSLAVIA, "IT-95-14/2-T", "JUDGEMENT"), "ICTY IT-95-14/2"],
    ["a decision", TRIBUNAL(FORMER_YUGOSLAVIA, "IT-02-54-AR73.4", "DECISION"), "ICTY IT-02-54"],
    [
      "the tribunal for Rwanda",
      TRIBUNAL("International Criminal Tribunal for Rwanda", "ICTR-96-4-T", "JUDGEMENT AND SENTENCE"),
      "ICTR ICTR-96-4",
    ],
    [
      "the criminal court",
      TRIBUNAL("International Criminal Court", "ICC-01/04-01/06-2842", "Judgment"),
      "ICC ICC-01/04-01/06",
    ],
  ])("%s", (_, text, expected) => expect(recognised(text)).toBe(expected));
});

describe("is not that of a text about it", () => {
  test.each([
    ["a summary for the press", TRIBUNAL(FORMER_YUGOSLAVIA, "IT-94-1-A", "JUDGEMENT SUMMARY")],
    ["an indictment", TRIBUNAL(FORMER_YUGOSLAVIA, "IT-94-1-I", "INDICTMENT")],
    ["a judge's opinion", `DISSENTING OPINION OF JUDGE B\n\n${WORLD_COURT("JUDGMENT", "No. 131")}`],
    ["joined cases", WORLD_COURT("JUDGMENT", "Nos. 131 and 132")],
    ["several numbers", WORLD_COURT("JUDGMENT", "No. 131-134")],
    ["no number", WORLD_COURT("JUDGMENT", "")],
    [
      "an article",
      "The International Court of Justice gave its judgment in General List No. 131 on Monday.\n\nThe judges were of one mind.",
    ],
    ["nothing", ""],
  ])("%s", (_, text) => expect(recognised(text)).toBeUndefined());
});

test("the numbers are those of the registries", async () => {
  const packs = await loadBuiltInPacks();
  const named = (body: string, number: string) =>
    packs.forBody(body).flatMap((pack) => pack.byNumber(number).map(({ id }) => id));
  expect(named("ICJ", "1")).toEqual([expect.stringMatching(/^Corfu Channel/u)]);
  expect(named("ICTY", "IT-94-1")).toEqual(["Prosecutor v. Duško Tadić"]);
  expect(named("ICTR", "ICTR-96-4")).toEqual(["Prosecutor v. Jean-Paul Akayesu"]);
  expect(named("ICC", "ICC-01/04-01/06")).toEqual(["Prosecutor v. Thomas Lubanga Dyilo"]);
});
