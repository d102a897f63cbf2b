import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../../src/engine/align/verdict/judge.ts";

const SOURCE = `RESOLUTION 12 (2031)

The Assembly of the Valley,

1. Demands the immediate, complete and unconditional with-
drawal of the occupying forces[2] involved from the district of Amsel and all other recently occupied
areas of the Upper Valley;

ll. Urges the two parties not to resume hostilities unless they are attacked;

We will not, under any circumstances, accept that 1,275 people were held. The bridge is closed. They
do not like it. The men and women of the valley left on 3 May. Only the council may decide.
`;

function judged(quotation: string, source = SOURCE) {
  const judgment = judge(quotation, source, { start: 0, end: source.length });
  return {
    verdict: judgment?.verdict,
    words: judgment && source.slice(judgment.span.start, judgment.span.end).replace(/\s+/gu, " "),
    edits: judgment?.edits.map(
      ({ type, declared, quoted, original }) =>
        `${type}${declared ? " (declared)" : ""}: ${source.slice(original.start, original.end).replace(/\s+/gu, " ")} → ${quotation.slice(quoted.start, quoted.end)}`,
    ),
  };
}

describe("the same words", () => {
  test.each([
    ["Demands the immediate, complete and unconditional", "verbatim"],
    ["all other recently occupied areas of the Upper Valley", "verbatim"],
    ["demands the immediate, complete and unconditional", "typography"],
    ["complete and unconditional withdrawal of the occupying forces involved", "typography"],
    ["Demands the immediate complete and unconditional", "typography"],
    ["Urges the two parties not to resume hostilities, unless they are attacked.", "typography"],
    ["They don’t like it.", "typography"],
    ["They don't like it", "typography"],
    ["accept that 1275 people were held", "typography"],
    ["The rnen and wornen of the va1ley left on 3 May", "typography"],
    ["THE BRIDGE IS CLOSED", "typography"],
  ])("%s: %s", (quotation, verdict) => {
    expect(judged(quotation)).toMatchObject({ verdict, edits: [] });
  });

  test("the passage is the source's own stretch, from word to word", () => {
    expect(judged("unconditional withdrawal of the occupying forces").words).toBe(
      "unconditional with- drawal of the occupying forces",
    );
  });

  test("ligatures, accents, soft hyphens and raised note marks", () => {
    const source = "The oﬃcer in Çelik ﬁled the re\u00ADport¹ on the self-\ndetermination of peoples.";
    expect(
      judged("The officer in Celik filed the report on the self-determination of peoples", source),
    ).toMatchObject({
      verdict: "typography",
      edits: [],
    });
  });

  test.each([
    ["a page's number", "the people of the\n\n- 17 -\n\nvalley shall decide"],
    ["a running head", "the people of the\n\n17\n\fREPORT OF THE BOARD\n\nvalley shall decide"],
    [
      "a symbol and a page",
      "the people of the\n\n31-20417 (E)\nV/RES/12 (2031)\nPage 2\n\nvalley shall decide",
    ],
    ["a head with its page", "the people of the\n\n12      ANNUAL REPORT 2031\n\nvalley shall decide"],
    ["a Roman number", "the people of the\n\nxiv\n\nvalley shall decide"],
    ["notes at the foot", "the people of the\n\n1/ V/2031/26.\n\n2/ V/2031/27.\n\nvalley shall decide"],
    ["a note mark before a stroke", "the people 2/ of the valley shall decide"],
    ["a note mark in parentheses", "the people (3) of the valley shall decide"],
    ["a word halved over a page", "the people of the val-\n\n17\n\nley shall decide"],
    ["a word set wide", "the people of the v a l l e y shall decide"],
    ["lost spaces", "the people ofthevalley shalldecide"],
    ["two scanned letters in a word", "the peop1e of the va11ey sha1l decide"],
  ])("%s is read past", (_, source) => {
    expect(judged("the people of the valley shall decide", source)).toMatchObject({
      verdict: "typography",
      edits: [],
    });
  });

  test.each([
    ["some 3 000 people left", "some 3,000 people left"],
    ["some 3\u00A0000 people left", "some 3,000 people left"],
    ["the twenty-one villages", "the 21 villages"],
    ["the 3rd article of the treaty", "the third article of the treaty"],
    ["in the year I987 and on day 3O", "in the year 1987 and on day 30"],
    ["some l,100 people of 3O0,000", "some 1,100 people of 300,000"],
    ["the onesided daytoday work", "the one-sided day-to-day work"],
    ["the seve-\nnteen villages of it", "the seventeen villages of it"],
    ["they left [sic] the valley", "they left the valley"],
  ])("%s: %s", (quotation, source) => {
    expect(judged(quotation, source)).toMatchObject({ verdict: "typography", edits: [] });
  });

  test("another country's spelling", () => {
    expect(judged("The labour organisation", "The labor organization met.")).toMatchObject({
      verdict: "typography",
    });
  });
});

describe("changes that the quotation owns up to", () => {
  test.each([
    [
      "Demands the immediate … withdrawal of the occupying forces",
      ["dropped (declared): complete and unconditional → "],
    ],
    [
      "Demands the immediate [...] withdrawal of the occupying forces",
      ["dropped (declared): complete and unconditional → "],
    ],
    ["[d]emands the immediate, complete and unconditional withdrawal", []],
    ["withdrawal of [all] occupying forces involved", ["replaced (declared): the → [all]"]],
    ["The men and women [of the valley] left on 3 May", []],
    ["They do not like [the bridge].", ["replaced (declared): it → the bridge"]],
    [
      "accept that 1,275 people were held. … They do not like it",
      ["dropped (declared): The bridge is closed → "],
    ],
  ])("%s", (quotation, edits) => {
    expect(judged(quotation)).toMatchObject({ verdict: "declared", edits });
  });

  test("a word made with non- is no negation of the sentence", () => {
    expect(
      judged("they spoke of … the two lakes", "they spoke of trade and non-proliferation on the two lakes")
        .verdict,
    ).toBe("declared");
  });

  test("a whole sentence with a negation may be passed over", () => {
    expect(judged("The bridge is closed. … The men and women of the valley left").verdict).toBe("declared");
  });
});

describe("altered", () => {
  test.each([
    ["We will, under any circumstances, accept that 1,275 people were held", ["negation: not → "]],
    ["We will … accept that 1,275 people were held", ["negation: not, under any circumstances → "]],
    ["Urges the two parties to resume hostilities unless they are attacked", ["negation: not → "]],
    ["They like it. The men and women of the valley", ["negation: do not → "]],
    ["We will not, under any circumstances, accept that 1,257 people were held", ["number: 1,275 → 1,257"]],
    ["The council may decide", []],
    ["Only the council must decide", ["modality: may → must"]],
    ["Urges the two parties not to resume hostilities", []],
    ["not to resume hostilities if they are attacked", ["condition: unless → if"]],
    ["from the district of Berel and all other recently occupied areas", ["name: Amsel → Berel"]],
    ["from the district of Amsel and all recently occupied areas", ["dropped: other → "]],
    ["from the whole district of Amsel and all other recently occupied areas", ["added:  → whole"]],
    ["from the district of Amsel and all other newly occupied areas", ["replaced: recently → newly"]],
    ["The women and men of the valley left on 3 May", ["reordered: men and women → women and men"]],
    ["Demands the immediate withdrawal of the occupying forces", ["dropped: complete and unconditional → "]],
  ])("%s", (quotation, edits) => {
    const { verdict, edits: found } = judged(quotation);
    expect(found).toEqual(edits);
    if (edits.length > 0) expect(verdict).toBe("altered");
  });
});

describe("words that look alike, yet are others", () => {
  test.each([
    ["in the 8th century it was built", "in the 6th century it was built", "number: 6th → 8th"],
    ["the talks are falling apart", "the talks are failing apart", "replaced: failing → falling"],
    ["the religions leaders met", "the religious leaders met", "replaced: religious → religions"],
    ["it was maybe done in spring", "it was notable done in spring", "replaced: notable → maybe"],
    ["it is the second article of it", "it is the third article of it", "number: third → second"],
    ["some two million people left", "some two thousand people left", "number: thousand → million"],
    ["they maybe right about it", "they may be right about it", "modality: may be → maybe"],
  ])("%s", (quotation, source, edit) => {
    expect(judged(quotation, source)).toEqual({ verdict: "altered", words: source, edits: [edit] });
  });

  test("a negation before a page's turn is not lost with it", () => {
    const source = "the people of the valley shall not\n\n17\n\ndecide on it";
    expect(judged("the people of the valley shall decide on it", source)).toMatchObject({
      verdict: "altered",
      edits: ["negation: not → "],
    });
    expect(judged("the people of the valley … decide on it", source)).toMatchObject({
      verdict: "altered",
      edits: ["negation: shall not → "],
    });
  });
});

describe("in general", () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/u);
  const text = fc.array(word, { minLength: 12, maxLength: 60 });

  test("a stretch of the text is verbatim, at its place", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 5, max: 12 }), (words, at, length) => {
        const unique = words.map(
          (one, index) => `${one}${String.fromCharCode(97 + (index % 26))}${"xyz"[Math.floor(index / 26)]}`,
        );
        const first = at % (unique.length - 5);
        const quotation = unique.slice(first, first + length).join(" ");
        const source = unique.join(" ");
        const judgment = judge(quotation, source, { start: 0, end: source.length })!;
        expect(judgment.verdict).toBe("verbatim");
        expect(source.slice(judgment.span.start, judgment.span.end)).toBe(quotation);
        expect(judgment.agreement).toBe(1);
      }),
    );
  });

  test("line ends and hyphens at them change nothing but the verdict's name", () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const broken = words.map((one, index) =>
          index === at % words.length ? `${one.slice(0, 2)}-\n${one.slice(2)}` : one,
        );
        const judgment = judge(words.join(" "), broken.join(" "), { start: 0, end: 10_000 })!;
        expect(judgment.verdict).toBe("typography");
        expect(judgment.edits).toEqual([]);
      }),
    );
  });

  test("every undeclared edit's spans lie within the two texts, in order", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom("drop", "add", "swap")), { maxLength: 5 }),
        (words, changes) => {
          const changed = [...words];
          for (const [at, what] of changes) {
            const place = at % changed.length;
            if (what === "drop" && changed.length > 5) changed.splice(place, 1);
            else if (what === "add") changed.splice(place, 0, "inserted");
            else changed[place] = "exchanged";
          }
          const quotation = changed.join(" ");
          const source = words.join(" ");
          const judgment = judge(quotation, source, { start: 0, end: source.length });
          for (const { quoted, original } of judgment?.edits ?? []) {
            expect(0 <= quoted.start && quoted.start <= quoted.end && quoted.end <= quotation.length).toBe(
              true,
            );
            expect(
              0 <= original.start && original.start <= original.end && original.end <= source.length,
            ).toBe(true);
          }
          if (judgment?.verdict === "verbatim") expect(source).toContain(quotation);
        },
      ),
    );
  });
});
