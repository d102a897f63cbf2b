import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import type { Citation } from "../../../src/model/index.ts";
import { exampleDocument } from "../../example-document.ts";

function citationsIn(text: string): readonly Citation[] {
  return analyze(exampleDocument(text)).citations;
}

/** `words → usual form`, with the day and the day of access where the text gives them. */
function outline(text: string): string[] {
  return citationsIn(text).map(({ span, normal, form, date, accessed }) =>
    [
      `${text.slice(span.start, span.end)} → ${normal ?? "vague"}${form === "short" ? " (short)" : ""}`,
      ...(date === undefined ? [] : [date]),
      ...(accessed === undefined ? [] : [`read ${accessed}`]),
    ].join(", "),
  );
}

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["S/RES/853 (1993)", ["S/RES/853 (1993) → S/RES/853 (1993)"]],
  [
    "See S/RES/853(1993) and A/RES/62/243, S/PV.3259, S/2016/711 and S/2016/711/Add.1.",
    [
      "S/RES/853(1993) → S/RES/853 (1993)",
      "A/RES/62/243 → A/RES/62/243",
      "S/PV.3259 → S/PV.3259",
      "S/2016/711 → S/2016/711",
      "S/2016/711/Add.1 → S/2016/711/Add.1",
    ],
  ],
  ["The Council adopted resolution 853 (1993).", ["resolution 853 (1993) → S/RES/853 (1993)"]],
  [
    "Security Council resolutions 822, 853, 874 and 884 were adopted in 1993.",
    ["822 → S/RES/822 (1993)", "853 → S/RES/853 (1993)", "874 → S/RES/874 (1993)", "884 → S/RES/884 (1993)"],
  ],
  [
    "The four resolutions of 1993: 822, 853, 874 and 884.",
    ["822 → S/RES/822 (1993)", "853 → S/RES/853 (1993)", "874 → S/RES/874 (1993)", "884 → S/RES/884 (1993)"],
  ],
  [
    "General Assembly resolution 3379 (XXX) was revoked.",
    ["General Assembly resolution 3379 (XXX) → A/RES/3379 (XXX)"],
  ],
  [
    "The Universal Declaration was adopted by General Assembly resolution 217 A (III).",
    [
      "Universal Declaration → Universal Declaration of Human Rights",
      "General Assembly resolution 217 A (III) → A/RES/217 A (III)",
    ],
  ],
  [
    "The Assembly adopted resolution ES-11/1 at its emergency special session.",
    ["resolution ES-11/1 → A/RES/ES-11/1"],
  ],
  [
    "General Assembly resolutions 33/73 A to C were adopted.",
    ["General Assembly resolutions 33/73 A to C → A/RES/33/73 A to C"],
  ],
  [
    "Resolution 1325 (2000) on women was a landmark. The resolution was followed by others; resolution 1325 is widely cited.",
    [
      "Resolution 1325 (2000) → S/RES/1325 (2000)",
      "The resolution → S/RES/1325 (2000) (short)",
      "resolution 1325 → S/RES/1325 (2000) (short)",
    ],
  ],
  [
    "Under operative paragraph 3 of resolution 853 (1993), the Council demanded withdrawal.",
    ["operative paragraph 3 of resolution 853 (1993) → S/RES/853 (1993)"],
  ],
  ["UNSCR 1325 and UNSC Resolution 1820.", ["UNSCR 1325 → S/RES/1325", "UNSC Resolution 1820 → S/RES/1820"]],
  [
    "UN Security Council Resolution No. 242 of 22 November 1967.",
    ["UN Security Council Resolution No. 242 → S/RES/242 (1967), 1967-11-22"],
  ],
  [
    "Human Rights Council resolution 16/18 and A/HRC/RES/16/18; A/HRC/28/69.",
    [
      "Human Rights Council resolution 16/18 → A/HRC/RES/16/18",
      "A/HRC/RES/16/18 → A/HRC/RES/16/18",
      "A/HRC/28/69 → A/HRC/28/69",
    ],
  ],
  [
    "ECOSOC resolution 1996/31 and E/RES/1996/31; E/CN.4/2003/1.",
    [
      "ECOSOC resolution 1996/31 → E/RES/1996/31",
      "E/RES/1996/31 → E/RES/1996/31",
      "E/CN.4/2003/1 → E/CN.4/2003/1",
    ],
  ],
  [
    "The Court ruled in Chiragov and Others v. Armenia (no. 13216/05), judgment of 16 June 2015.",
    ["Chiragov and Others v. Armenia (no. 13216/05) → Chiragov and Others v. Armenia, 2015-06-16"],
  ],
  [
    "In Ireland v. the United Kingdom, 18 January 1978, the European Court of Human Rights found inhuman treatment.",
    ["Ireland v. the United Kingdom → Ireland v. the United Kingdom, 1978-01-18"],
  ],
  [
    "The International Court of Justice decided the Corfu Channel case.",
    ["Corfu Channel case → Corfu Channel"],
  ],
  [
    "Prosecutor v. Tadić (IT-94-1) before the ICTY; Prosecutor v. Akayesu, ICTR-96-4-T.",
    [
      "Prosecutor v. Tadić → Prosecutor v. Tadić",
      "IT-94-1 → IT-94-1",
      "Prosecutor v. Akayesu → Prosecutor v. Akayesu",
      "ICTR-96-4-T → ICTR-96-4-T",
    ],
  ],
  [
    "Prosecutor v. Thomas Lubanga Dyilo, ICC-01/04-01/06.",
    [
      "Prosecutor v. Thomas Lubanga Dyilo → Prosecutor v. Thomas Lubanga Dyilo",
      "ICC-01/04-01/06 → ICC-01/04-01/06",
    ],
  ],
  [
    "Article 2(4) of the UN Charter, Article 51 of the Charter, Art. 8 ECHR, common Article 3 of the Geneva Conventions.",
    [
      "Article 2(4) of the UN Charter → UN Charter, Article 2(4)",
      "Article 51 of the Charter → UN Charter, Article 51 (short)",
      "Art. 8 ECHR → European Convention on Human Rights, Article 8",
      "common Article 3 of the Geneva Conventions → Geneva Conventions, common Article 3",
    ],
  ],
  [
    "Additional Protocol I to the Geneva Conventions, article 48.",
    ["Additional Protocol I to the Geneva Conventions, article 48 → Additional Protocol I, Article 48"],
  ],
  [
    "Article 6 of the ICCPR and articles 9 and 14 of the Covenant.",
    [
      "Article 6 of the ICCPR → ICCPR, Article 6",
      "articles 9 and 14 of the Covenant → ICCPR, Articles 9 and 14 (short)",
    ],
  ],
  [
    "https://doi.org/10.1000/xyz123 and doi:10.1093/ejil/chn001.",
    ["https://doi.org/10.1000/xyz123 → 10.1000/xyz123", "doi:10.1093/ejil/chn001 → 10.1093/ejil/chn001"],
  ],
  [
    "ISBN 978-3-16-148410-0, arXiv:2101.00001, https://example.org/report (accessed 3 May 2020).",
    [
      "ISBN 978-3-16-148410-0 → ISBN 9783161484100",
      "arXiv:2101.00001 → arXiv:2101.00001",
      "https://example.org/report → https://example.org/report, read 2020-05-03",
    ],
  ],
  [
    "This breaches international law and several UN resolutions.",
    ["international law → vague", "several UN resolutions → vague"],
  ],
  [
    "Security Council Resolution 2231 (2015), adopted unanimously on 20 July 2015.",
    ["Security Council Resolution 2231 (2015) → S/RES/2231 (2015), 2015-07-20"],
  ],
  [
    "UN GA Res. 68/262 (27 March 2014), adopted by 100 votes to 11 with 58 abstentions.",
    ["GA Res. 68/262 → A/RES/68/262, 2014-03-27"],
  ],
  ["S/RES/1244 (1999), para. 9.", ["S/RES/1244 (1999), para. 9 → S/RES/1244 (1999)"]],
  [
    "SC Res. 1973, UN Doc. S/RES/1973 (17 March 2011).",
    ["SC Res. 1973 → S/RES/1973", "S/RES/1973 → S/RES/1973 (2011), 2011-03-17"],
  ],
  ["UN Doc A/56/10; UN Doc. A/CONF.183/9.", ["A/56/10 → A/56/10", "A/CONF.183/9 → A/CONF.183/9"]],
  ["Resolutions 242 and 338 of the Security Council.", ["242 → S/RES/242", "338 → S/RES/338"]],
  ["resolution 181 (II) of 29 November 1947", ["resolution 181 (II) → A/RES/181 (II), 1947-11-29"]],
  [
    "In its resolutions 1593 (2005) of 31 March 2005 and 1769 (2007) of 31 July 2007, the Council acted.",
    ["1593 (2005) → S/RES/1593 (2005), 2005-03-31", "1769 (2007) → S/RES/1769 (2007), 2007-07-31"],
  ],
  ["PRST: S/PRST/2004/18.", ["S/PRST/2004/18 → S/PRST/2004/18"]],
  [
    "Lisbon Treaty, Treaty on European Union, Rome Statute of the International Criminal Court, article 8(2)(b).",
    [
      "Lisbon Treaty → Treaty of Lisbon",
      "Treaty on European Union → Treaty on European Union",
      "Rome Statute of the International Criminal Court, article 8(2)(b) → Rome Statute, Article 8(2)(b)",
    ],
  ],
  [
    "Case concerning Military and Paramilitary Activities in and against Nicaragua (Nicaragua v. United States of America)",
    [
      "Military and Paramilitary Activities in and against Nicaragua (Nicaragua v. United States of America) → Military and Paramilitary Activities in and against Nicaragua",
    ],
  ],
  [
    "Legality of the Use of Force (Serbia and Montenegro v. Belgium), ICJ",
    ["Serbia and Montenegro v. Belgium → Serbia and Montenegro v. Belgium"],
  ],
  [
    "Vienna Convention on the Law of Treaties (1969), art. 31",
    [
      "Vienna Convention on the Law of Treaties (1969), art. 31 → Vienna Convention on the Law of Treaties, Article 31",
    ],
  ],
];

describe("citations are found with their usual form", () => {
  test.each(CASES)("%s", (text, found) => expect(outline(text)).toEqual(found));
});

describe("what only looks like a citation is passed over", () => {
  test.each([
    "The screen has a resolution of 1920 by 1080 pixels.",
    "The city council passed Resolution 2019-45 on parking.",
    "In the match Rovers v. Wanderers on Saturday, 300 people came.",
    "Article 5 of the lease forbids dogs.",
    "She made three New Year's resolutions in 2019.",
    "The conflict resolution 2015 workshop was held in June.",
    "Section A/B testing of S/N ratios continued.",
    "The judge said the case was closed.",
    "The treaty room was painted in 2019.",
    "Call 555/2020 for details, or write to no. 24/7 Mill Lane.",
    "The WHO convention centre opened in 1999.",
  ])("%s", (text) => expect(outline(text)).toEqual([]));
});

describe("a table flattened into lines is read back", () => {
  test("numbers and years in cells of their own", () => {
    const text = [
      "| Body | Number | Year | Content |",
      "| Security Council | 822 | 1993 | withdrawal |",
      "| Security Council | 853 | 1993 | withdrawal |",
    ].join("\n");
    expect(citationsIn(text).map(({ normal }) => normal)).toEqual(["S/RES/822 (1993)", "S/RES/853 (1993)"]);
  });
});

describe("votes", () => {
  test.each([
    ["Resolution 678 (1990) was adopted by 12 votes to 2, with 1 abstention.", [12, 2, 1]],
    [
      "The Security Council adopted resolution 1973 (2011) by 10 votes in favour, with five abstentions.",
      [10, undefined, 5],
    ],
    [
      "General Assembly resolution 68/262 was adopted by 100 votes to 11, with 58 abstentions.",
      [100, 11, 58],
    ],
    ["Security Council resolution 1593 (2005) was adopted (11-0-4).", [11, 0, 4]],
    [
      "The Security Council passed resolution 1244 (1999). It was adopted by a vote of 14 to none, with China abstaining.",
      [14, 0, undefined],
    ],
  ])("%s", (text, expected) => {
    const vote = citationsIn(text)[0]?.vote;
    expect([vote?.inFavour, vote?.against, vote?.abstaining]).toEqual(expected);
  });
});

test("lists of any numbers and years are read whole, in order, with spans that hold the numbers", () => {
  const act = fc.record({
    number: fc.integer({ min: 100, max: 2640 }),
    year: fc.integer({ min: 1980, max: 2021 }),
  });
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 12 }), (acts) => {
      const items = acts.map(({ number, year }) => `${number} (${year})`);
      const text = `The Security Council recalled its resolutions ${items.slice(0, -1).join(", ")} and ${items.at(-1)}.`;
      const found = citationsIn(text);
      expect(found.map(({ number, year }) => `${number} (${year})`)).toEqual(items);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(items);
    }),
  );
});

test("spans are in order, apart from each other and within the text, whatever is around them", () => {
  const piece = fc.constantFrom(
    ...CASES.map(([text]) => text),
    "\n\n",
    " ",
    "(",
    "“",
    "Article 5",
    "resolution",
    "v.",
    "A/",
    "S/RES/",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      let past = 0;
      for (const { span } of citationsIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(past);
        expect(span.end).toBeGreaterThan(span.start);
        past = span.end;
      }
      expect(past).toBeLessThanOrEqual(text.length);
    }),
  );
});
