import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../../src/engine/instruments/index.ts";

const SHARED = new URL("../../../../shared/record/security-council/texts/", import.meta.url);

function told(text: string): string[] {
  return paragraphsOf(text).map(({ part, number, verbs, span }) => {
    const acts = verbs.map((verb) => `${verb.text} (${verb.act})`).join(", ");
    const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
    return [part, number ?? "–", acts || "–", words].join(" | ");
  });
}

describe("paragraphs of an instrument", () => {
  test("preamble, operative part, adoption and notes", () => {
    const text = `Resolution 9001 (1997)
of 4 March 1997

The Security Council,
Recalling its resolution 9000 (1996) on the ferries,
Noting with deep concern that the
northern pier has sunk,

Gravely concerned at the fog,

1. Strongly condemns the theft of the bell, and requests its
return;

ll. Calls once again for lanterns;

2. Decides:
(a) To repair the pier;

(b) To meet again in May;

3. Decides to remain seized of the matter.

Adopted unanimously at the 4001st
meeting.

8 Ibid., document S/26184.`;
    expect(told(text)).toEqual([
      "preamble | – | Recalling (recall) | Recalling its resolution 9000 (1996) on the ferries,",
      "preamble | – | Noting (concern) | Noting with deep concern that the northern pier has sunk,",
      "preamble | – | concerned (concern) | Gravely concerned at the fog,",
      "operative | 1 | condemns (condemn), requests (request) | 1. Strongly condemns the theft of the bell, and requests its return;",
      "operative | – | – | ll. Calls once again for lanterns;",
      "operative | 2 | Decides (decide) | 2. Decides: (a) To repair the pier; (b) To meet again in May;",
      "operative | 3 | Decides (decide) | 3. Decides to remain seized of the matter.",
      "adoption | – | – | Adopted unanimously at the 4001st meeting.",
      "annex | – | – | 8 Ibid., document S/26184.",
    ]);
  });

  test("an eleventh paragraph whose number a scanner misread", () => {
    const numbered = Array.from({ length: 10 }, (_, at) => `${at + 1}. Urges the ferrymen to wait;`).join(
      "\n\n",
    );
    const text = `The Security Council,\n\n${numbered}\n\nll. Calls for lanterns;\n\n12. Decides to meet.`;
    expect(paragraphsOf(text).map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, at) => String(at + 1)),
    );
  });

  test("paragraphs without numbers, and the organ named in each", () => {
    expect(told("The Security Council\n\nResolves that the pier be repaired;\n\nRequests a report.")).toEqual(
      [
        "operative | – | Resolves (decide) | Resolves that the pier be repaired;",
        "operative | – | Requests (request) | Requests a report.",
      ],
    );
    expect(
      told(
        "1. The Security Council requests a report;\n\n2. The Security Council directs the ferrymen to wait.",
      ),
    ).toEqual([
      "operative | 1 | requests (request) | 1. The Security Council requests a report;",
      "operative | 2 | directs (request) | 2. The Security Council directs the ferrymen to wait.",
    ]);
  });

  test("articles of a treaty", () => {
    const text =
      "CHARTER OF THE FERRIES\n\nWe the ferrymen\n\nArticle 1\nOne thing.\n\nArticle 2\n1. Another.\n2. More.\n\nArticle 3\nLast.";
    expect(told(text)).toEqual([
      "preamble | – | – | CHARTER OF THE FERRIES We the ferrymen",
      "operative | Article 1 | – | Article 1 One thing.",
      "operative | Article 2 | – | Article 2 1. Another. 2. More.",
      "operative | Article 3 | – | Article 3 Last.",
    ]);
  });

  test("numbered paragraphs of a judgment", () => {
    const text =
      "PROCEDURE\n1.  The case originated in an application.\n2.  The applicants were ferrymen.\nThey lived on the river.";
    expect(paragraphsOf(text).map(({ number }) => number)).toEqual([undefined, "1", "2"]);
  });

  test("whatever the text, paragraphs follow each other and lie within it", () => {
    const line = fc.constantFrom(
      "The Security Council,",
      "Recalling the pier,",
      "1. Demands lanterns;",
      "2. Calls for rain;",
      "Article 1",
      "(a) To wait;",
      "Adopted at the 9th meeting.",
      "annex",
      "",
      "and more words",
      "¶ ”,",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join("\n");
        let end = 0;
        for (const { span, verbs } of paragraphsOf(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (const verb of verbs) expect(text.slice(verb.start, verb.end)).toBe(verb.text);
          end = span.end;
        }
      }),
    );
  });
});

describe.skipIf(!existsSync(SHARED))("on texts as they are found (skipped where ../shared is absent)", () => {
  test("nearly every text has an operative part, and its numbers run on", () => {
    let without = 0;
    let gaps = 0;
    let numbered = 0;
    for (const name of readdirSync(SHARED)) {
      const operative = paragraphsOf(readFileSync(new URL(name, SHARED), "utf8")).filter(
        ({ part }) => part === "operative",
      );
      if (operative.length === 0) without++;
      const numbers = operative.flatMap(({ number }) =>
        number && /^\d+$/u.test(number) ? [Number(number)] : [],
      );
      numbered += numbers.length;
      gaps += numbers.filter((number, at) => at > 0 && number !== numbers[at - 1]! + 1).length;
    }
    expect(without).toBeLessThanOrEqual(11);
    expect(gaps / numbered).toBeLessThan(0.01);
  });
});
