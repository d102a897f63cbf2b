import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { treatyNames } from "../../../src/engine/extract/citations/treaties.ts";
import { recogniseInstrument } from "../../../src/engine/instruments/index.ts";
import { loadBuiltInPacks } from "../../../src/packs/index.ts";
import { exampleDocument } from "../../example-document.ts";

const SHARED = new URL("../../../../shared/", import.meta.url);

function recognised(text: string, title?: string) {
  const found = recogniseInstrument(exampleDocument(text, title === undefined ? {} : { title }));
  return found && `${found.stage} ${found.id}`;
}

const COUNCIL = `The Security Council,

Recalling its earlier resolutions on the bridges,

1. Requests the ferrymen to report at noon;

2. Decides to remain seized of the matter.

Adopted unanimously at the 4001st meeting.`;

const ASSEMBLY = `The General Assembly,

Recalling the purposes of the almanac,

1. Invites all gardeners to keep a diary;

2. Decides to return to the matter at its next session.`;

describe("an instrument is recognised from its own text", () => {
  test.each([
    [
      "a title with year and day",
      `Resolution 9001 (1997)\nof 4 March 1997\n\n${COUNCIL}`,
      "adopted S/RES/9001 (1997)",
    ],
    [
      "an old title",
      `9001 (1957). Resolution of 4 March 1957\n[S/3001]\n\n${COUNCIL}`,
      "adopted S/RES/9001 (1957)",
    ],
    [
      "capitals and adoption",
      `RESOLUTION 9001 (1997)\n\nAdopted by the Security Council at its 4001st meeting,\non 4 March 1997\n\n${COUNCIL}`,
      "adopted S/RES/9001 (1997)",
    ],
    [
      "a masthead",
      `United Nations S/RES/9001 (1997)\nSecurity Council Distr.: General\n4 March 1997\n\n${COUNCIL}`,
      "adopted S/RES/9001 (1997)",
    ],
    [
      "no words of its organ",
      "Resolution 9001 (1997)\nof 4 March 1997\n\nRecalling the bridges,\n\n1. Requests the ferrymen to report.\n\nAdopted at the 4001st meeting.",
      "adopted S/RES/9001 (1997)",
    ],
    [
      "a year that a scanner broke",
      `Resolution 9001 (199-7)\nof 4 March 1997\n\n${COUNCIL}`,
      "adopted S/RES/9001 (1997)",
    ],
    [
      "a year that a scanner changed",
      `Resolution 9001 (1991)\nof 4 March 1997\n\n${COUNCIL.replace("earlier", "1201 (1996)")}`,
      "adopted S/RES/9001 (1997)",
    ],
    [
      "the General Assembly, numbered by session",
      `Resolution adopted by the General Assembly on 4 March 1999\n\n53/901. Diaries of gardens\n\n${ASSEMBLY}`,
      "adopted A/RES/53/901",
    ],
    [
      "the General Assembly, by symbol",
      `United Nations A/RES/53/901\nGeneral Assembly Distr.: General\nFifty-third session\n\n${ASSEMBLY}`,
      "adopted A/RES/53/901",
    ],
    [
      "the General Assembly, in Roman numerals",
      `9379 (XXX). Diaries of gardens\n\n${ASSEMBLY}`,
      "adopted A/RES/9379 (XXX)",
    ],
    [
      "a note of the draft it was adopted from",
      `Resolution adopted by the General Assembly on 4 March 1999\n\n[without reference to a Main Committee (A/53/L.42 and Add.1)]\n\n53/901. Diaries of gardens\n\n${ASSEMBLY}`,
      "adopted A/RES/53/901",
    ],
    [
      "the Human Rights Council",
      `A/HRC/RES/16/921\n\n${ASSEMBLY.replace("General Assembly", "Human Rights Council")}`,
      "adopted A/HRC/RES/16/921",
    ],
  ])("%s", (_, text, expected) => expect(recognised(text)).toBe(expected));

  test("the title of the page is part of it", () =>
    expect(recognised(COUNCIL, "Resolution 9001 (1997)")).toBe("adopted S/RES/9001 (1997)"));

  test.each([
    ["a symbol for drafts", `United Nations A/53/L.42\nGeneral Assembly\n\n${ASSEMBLY}`, "draft A/53/L.42"],
    [
      "the word",
      `S/1997/201\n4 March 1997\n\nLand A and Land B: draft resolution\n\n${COUNCIL.split("\n\nAdopted")[0]}`,
      "draft S/1997/201",
    ],
    [
      "the number it would have",
      `Draft resolution\nResolution 9001 (1997)\n\n${COUNCIL.split("\n\nAdopted")[0]}`,
      "draft S/RES/9001 (1997)",
    ],
  ])("a draft: %s", (_, text, expected) => expect(recognised(text)).toBe(expected));

  test.each([
    [
      "the name in small letters",
      "GRAND CHAMBER\n\nCASE OF MILLER AND OTHERS v. RURITANIA\n\n(Application no. 99216/05)\n\nJUDGMENT\n(Merits)\n\nSTRASBOURG\n\n2 May 2013\n\nIn the case of Miller and Others v. Ruritania,\nThe European Court of Human Rights, sitting as a Grand Chamber,",
      "adopted Miller and Others v. Ruritania (no. 99216/05, 2013-05-02)",
    ],
    [
      "a title in capitals only",
      "EUROPEAN COURT OF HUMAN RIGHTS\n\nCASE OF MILLER v.RURITANIA\n\n(Applications nos. 99216/05 and 99217/05)\n\nJUDGMENT\n\nSTRASBOURG\n\n2 May 2013\n\nFINAL\n\n02/08/2013",
      "adopted Miller v. Ruritania (no. 99216/05, 2013-05-02)",
    ],
  ])("a judgment: %s", (_, text, expected) => expect(recognised(text)).toBe(expected));

  const articles = "Article 1\n\nOne thing.\n\nArticle 2\n\nAnother.\n\nArticle 3\n\nA third.";
  test.each([
    ["in capitals", `CHARTER OF THE UNITED NATIONS\n\n${articles}`, "adopted UN Charter"],
    [
      "with its day",
      `Vienna Convention on the Law of Treaties\n23 May 1969\n\n${articles}`,
      "adopted Vienna Convention on the Law of Treaties",
    ],
    [
      "over two lines",
      `International Covenant on\nCivil and Political Rights\n\n${articles}`,
      "adopted International Covenant on Civil and Political Rights",
    ],
  ])("a treaty: %s", (_, text, expected) => expect(recognised(text)).toBe(expected));
});

describe("a text that speaks of an instrument is none", () => {
  test.each([
    [
      "an article about one",
      "Resolution 9001 (1997)\n\nThe Security Council resolution asked the ferrymen to report. It was adopted unanimously at the 4001st meeting.",
    ],
    [
      "an article that quotes one",
      `How the ferries came back\n\nOn a wet morning in March the ferrymen read what had been decided about them.\n\n“The Security Council asks us to report”, one of them said.`,
    ],
    ["several on one page", `Resolution 9001 (1997)\n\n${COUNCIL}\n\nResolution 9002 (1997)\n\n${COUNCIL}`],
    ["a treaty named in a title, without articles", "The Genocide Convention\n\nIts history is told here."],
    ["articles that begin in the middle", "UN Charter\n\nArticle 51\n\nArticle 52\n\nArticle 53"],
    [
      "a report on a judgment",
      "CASE OF MILLER v. RURITANIA\n\nThe European Court of Human Rights gave judgment on 2 May 2013 (application no. 99216/05).",
    ],
    ["years that contradict each other", `Resolution 9001 (1991)\nof 4 March 1997\n\n${COUNCIL}`],
    ["nothing", ""],
  ])("%s", (_, text) => expect(recognised(text)).toBeUndefined());
});

describe.skipIf(!existsSync(SHARED))("on texts as they are found (skipped where ../shared is absent)", () => {
  const texts = new URL("record/security-council/texts/", SHARED);
  /** The files hold the texts of 538 and 773. */
  const MISFILED = new Map([
    ["S/RES/542 (1983)", "S/RES/538 (1983)"],
    ["S/RES/778 (1992)", "S/RES/773 (1992)"],
  ]);

  test("every text of the Security Council", () => {
    for (const name of readdirSync(texts)) {
      const [, number, year] = /^S_RES_0*(\d+)_(\d{4})/u.exec(name)!;
      const named = `S/RES/${number} (${year})`;
      const found = recognised(readFileSync(new URL(name, texts), "utf8"));
      expect(found, name).toBe(`adopted ${MISFILED.get(named) ?? named}`);
    }
  });

  test("judgments, in the form of the registry where it holds them", async () => {
    const folder = new URL("record/courts/judgments/", SHARED);
    const pack = (await loadBuiltInPacks()).forBody("ECHR")[0]!;
    const ids = readdirSync(folder).map(
      (name) => recogniseInstrument(exampleDocument(readFileSync(new URL(name, folder), "utf8")))?.id,
    );
    expect(ids).not.toContain(undefined);
    const registered = ids.flatMap((id) =>
      pack.byNumber(/no\. ([\d/]+)/u.exec(id!)![1]!).filter((one) => one.id === id),
    );
    expect(registered.length).toBeGreaterThanOrEqual(3);
  });

  test.each(["speeches", "pages", "seed"])("none of %s", (folder) => {
    for (const name of readdirSync(new URL(`${folder}/`, SHARED)))
      expect(recognised(readFileSync(new URL(`${folder}/${name}`, SHARED), "utf8")), name).toBeUndefined();
  });
});

test("a treaty's id is one of the registry", async () => {
  const pack = (await loadBuiltInPacks()).forBody("treaty")[0]!;
  const articles = "Article 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 3\n\nThree.";
  for (const [name] of treatyNames) {
    const found = recogniseInstrument(exampleDocument(`${name}\n\n${articles}`));
    if (found)
      expect(
        pack.byName(found.id).map(({ id }) => id),
        name,
      ).toContain(found.id);
  }
});
