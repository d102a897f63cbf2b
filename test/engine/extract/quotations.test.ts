import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractActors } from "../../../src/engine/extract/actors/index.ts";
import { extractQuotations } from "../../../src/engine/extract/quotations/index.ts";
import { read } from "../../../src/engine/reading.ts";
import type { Block, Quotation } from "../../../src/model/index.ts";
import { exampleDocument } from "../../example-document.ts";
import { expectLinear } from "../../processor-time.ts";

function quotationsIn(text: string, blocks?: readonly Block[]): readonly Quotation[] {
  const reading = read(exampleDocument(text, blocks ? { blocks } : {}));
  return extractQuotations(reading, extractActors(reading, []));
}

/** `paired`, `open(` or `close)` with the words, one a line. */
function outline(text: string): string[] {
  return quotationsIn(text).map(
    ({ pairing, depth, text: words }) => `${"  ".repeat(depth)}${pairing}: ${words}`,
  );
}

describe("marks that pair", () => {
  test.each([
    ["curly", "She said, “We leave at noon.”", ["paired: We leave at noon."]],
    ["straight", 'She said, "We leave at noon."', ["paired: We leave at noon."]],
    ["single", "She said, ‘We leave at noon.’", ["paired: We leave at noon."]],
    ["single straight", "She said, 'We leave at noon.'", ["paired: We leave at noon."]],
    ["guillemets", "She said, «We leave at noon.»", ["paired: We leave at noon."]],
    ["spaced guillemets", "She said, « We leave at noon. »", ["paired: We leave at noon."]],
    ["reversed guillemets", "She said, »We leave at noon.«", ["paired: We leave at noon."]],
    ["German", "She said, „We leave at noon.“", ["paired: We leave at noon."]],
    ["German single", "She said, ‚We leave at noon.‘", ["paired: We leave at noon."]],
    ["two single marks", "She said, ''We leave at noon.''", ["paired: We leave at noon."]],
    ["backticks", "She said, ``We leave at noon.''", ["paired: We leave at noon."]],
    ["Swedish", "She said, ”We leave at noon.”", ["paired: We leave at noon."]],
    ["opening shape at both ends", "She said, “We leave at noon.“", ["paired: We leave at noon."]],
    ["closing shape at both ends", "She said,” We leave at noon.”", ["paired: We leave at noon."]],
    ["curly and straight mixed", 'She said, “We leave at noon."', ["paired: We leave at noon."]],
    ["space on the wrong side", 'She said, "We leave at noon, "and sat down.', ["paired: We leave at noon,"]],
    [
      "brackets and dashes",
      "The rule (“no dogs”) —“no cats” too— stands.",
      ["paired: no dogs", "paired: no cats"],
    ],
    ["possessive after the mark", "The “Aurora”’s crew left.", ["paired: Aurora"]],
    ["ellipsis inside", "He wrote “...and then we left” to her.", ["paired: ...and then we left"]],
    ["footnote after", "He wrote “and then we left”3 to her.", ["paired: and then we left"]],
  ])("%s", (_name, text, expected) => expect(outline(text)).toEqual(expected));

  test("nested, single in double and double in single", () => {
    expect(outline("“He told me, ‘Take the “late” ferry,’ and I did.”")).toEqual([
      "paired: He told me, ‘Take the “late” ferry,’ and I did.",
      "  paired: Take the “late” ferry,",
      "    paired: late",
    ]);
    expect(outline("‘He said “wait” and left,’ she wrote.")).toEqual([
      "paired: He said “wait” and left,",
      "  paired: wait",
    ]);
    expect(outline(`"She said 'no.'"`)).toEqual(["paired: She said 'no.'", "  paired: no."]);
    expect(outline("''She said 'no.'''")).toEqual(["paired: She said 'no.'", "  paired: no."]);
  });
});

describe("apostrophes, primes and ornaments are no marks", () => {
  test.each([
    "The farmers’ market and the boss’s desk aren’t John’s.",
    "In the ’90s and the '80s rock ’n’ roll was everybody's.",
    "’Tis the season, said nobody; give 'em hell 'til noon.",
    'She is 5\' 10" tall and the screen 13" wide.',
    "At 40°26′46″ the ship turned; the gap was 6' wide.",
    "Home » News » Regions",
    "Ten dogs' tails and six cats' ears.",
    "The tomb of Umar ibn ‘Abd al-Aziz.",
    "Luhans’k and Ternopil’ are towns.",
    '<a href="page.html" title="A page">here</a>',
    "He was goin' home o' nights.",
    "```\ncode```",
  ])("%s", (text) => expect(outline(text)).toEqual([]));

  test.each([
    ["‘The workers’ rights movement is old,’ she said.", ["paired: The workers’ rights movement is old,"]],
    ["It was called the ‘dogs’ and nothing else.", ["paired: dogs"]],
    ["They said 'the 1990s were good' in the '90s.", ["paired: the 1990s were good"]],
    [
      '"It is 6\' tall," he said. "I have a 13" screen," she said.',
      ["paired: It is 6' tall,", 'paired: I have a 13" screen,'],
    ],
    ["“Apollo 13” and “Boeing 747” flew.", ["paired: Apollo 13", "paired: Boeing 747"]],
  ])("%s", (text, expected) => expect(outline(text)).toEqual(expected));
});

describe("marks without a partner", () => {
  test.each([
    [
      "lost closing",
      "He said “we will go. Then he sat. It rained.",
      ["open: we will go. Then he sat. It rained."],
    ],
    ["lost opening", "It rained. He said we will go,” and sat.", ["close: It rained. He said we will go,"]],
    [
      "lost closing before another",
      "“One, he said. “Two,” she said.",
      ["open: One, he said.", "paired: Two,"],
    ],
    [
      "lost opening after another",
      "“One,” he said. Two,” she said.",
      ["paired: One,", "close: he said. Two,"],
    ],
    ["single", "A threat of a ‘second flood. The dam is old.", ["open: second flood. The dam is old."]],
    ["lone single closing after a comma", "We will go,’ he said.", ["close: We will go,"]],
    ["straight", 'He said "we will go.', ["open: we will go."]],
    [
      "inner mark lost",
      "“He said ‘no and left,” she said.",
      ["paired: He said ‘no and left,", "  open: no and left,"],
    ],
  ])("%s", (_name, text, expected) => expect(outline(text)).toEqual(expected));

  test("an opening mark does not reach into the next paragraph", () => {
    const [one] = quotationsIn("He said “we will go.\n\nNobody answered. It rained.");
    expect(one).toMatchObject({ pairing: "open", text: "we will go." });
  });
});

describe("paragraphs", () => {
  test("a paragraph that opens again carries the quotation on", () => {
    expect(outline("“One day we left.\n\n“We never came back,” she said.")).toEqual([
      "paired: One day we left.",
      "paired: We never came back,",
    ]);
  });
  test("paragraphs parted by a single line break", () => {
    expect(outline("“One day we left.\n“We never came back,” she said.")).toEqual([
      "paired: One day we left.",
      "paired: We never came back,",
    ]);
  });
  test("no mark where the next paragraph begins", () => {
    expect(outline("“One day we left.\n\nWe never came back.”")).toEqual([
      "paired: One day we left.",
      "paired: We never came back.",
    ]);
  });
  test("a page break in the middle of a sentence", () => {
    expect(
      outline("It recalls “the right of all persons to return to\n\ntheir homes” and asks for help."),
    ).toEqual(["paired: the right of all persons to return to", "paired: their homes"]);
  });
  test("an attribution inside shows that the closing mark is lost", () => {
    expect(outline("“We are ready, said the mayor.\n\n“The boats are full,” she added.")[0]).toMatch(
      /^open/u,
    );
  });
  test("a phrase does not go on", () => {
    expect(outline("He called it “a sad day for the town.\n\n“It will pass,” she said.")[0]).toMatch(
      /^open/u,
    );
  });
  test("not over a heading", () => {
    expect(outline("“One day we left.\n\n# Later\n\n“We came back,” she said.")[0]).toMatch(/^open/u);
  });
});

describe("block quotations", () => {
  test("a block that is set off is a quotation", () => {
    const text = "We will rebuild the bridge.";
    const [one] = quotationsIn(text, [{ kind: "quotation", span: { start: 0, end: text.length } }]);
    expect(one).toMatchObject({ marks: "block", text, pairing: "paired", depth: 0 });
  });
  test("marks around the whole block take its place, marks within stand deeper", () => {
    const whole = "“We will rebuild the bridge.”";
    expect(quotationsIn(whole, [{ kind: "quotation", span: { start: 0, end: whole.length } }])).toHaveLength(
      1,
    );
    const part = "We call it “the bridge”.";
    const found = quotationsIn(part, [{ kind: "quotation", span: { start: 0, end: part.length } }]);
    expect(found.map(({ marks, depth }) => [marks, depth])).toEqual([
      ["block", 0],
      ["curly", 1],
    ]);
  });
});

describe("scare", () => {
  test.each([
    ["The “frozen conflict” goes on.", true],
    ["The so-called “referendum” was held.", true],
    ["They sang “The Long Road Home” at noon.", true],
    ["Peter “Red” Miller spoke.", true],
    ["“Yes,” she said.", false],
    ["She said, “No.”", false],
    ["The minister called the plan “unworkable”.", false],
    ["“Nobody in this town believed that it could work.”", false],
    ["He wrote that “the wall is safe”.", false],
  ])("%s", (text, scare) => expect(quotationsIn(text)[0]!.scare).toBe(scare));
});

describe("speaker and cue", () => {
  test.each([
    ["“The wall is safe,” Anna Keller said.", "Anna Keller", "said"],
    ["“The wall is safe,” said Anna Keller, the engineer.", "Anna Keller, the engineer", "said"],
    ["“The wall is safe!” Anna Keller said.", "Anna Keller", "said"],
    ["Anna Keller said: “The wall is safe.”", "Anna Keller", "said"],
    ["Anna Keller told reporters on Monday, “The wall is safe.”", "Anna Keller", "told"],
    ["According to Anna Keller, “the wall has been safe for years.”", "Anna Keller", "According to"],
    ["“The wall is safe for now,” according to Anna Keller.", "Anna Keller", "according to"],
    ["The mayor defended the plan, saying: “The wall is safe.”", "The mayor", "saying"],
    ["“The wall is safe,” the ministry’s spokesman told the council.", "the ministry’s spokesman", "told"],
    ["“The wall is safe, and it will stay so.” — Anna Keller", "Anna Keller", undefined],
    ["Anna Keller said that the wall was “safe for at least another ten years”.", "Anna Keller", "said"],
  ])("%s", (text, speaker, cue) => {
    const [one] = quotationsIn(text);
    expect(one?.speaker?.text).toBe(speaker);
    expect(one?.cue?.text).toBe(cue);
  });

  test("the second half of an interrupted quotation has the same speaker", () => {
    const found = quotationsIn("“The wall is safe,” Anna Keller said. “Nobody needs to leave the valley.”");
    expect(found.map(({ speaker }) => speaker?.text)).toEqual(["Anna Keller", "Anna Keller"]);
  });
  test("a quotation over paragraphs has one speaker", () => {
    const found = quotationsIn("Anna Keller said: “The wall is safe.\n\n“Nobody needs to leave the valley.”");
    expect(found.map(({ speaker }) => speaker?.text)).toEqual(["Anna Keller", "Anna Keller"]);
  });
  test("a line that ends in a colon", () => {
    const [one] = quotationsIn("Anna Keller put it so:\n\n“The wall is safe for another ten years.”");
    expect(one!.speaker?.text).toBe("Anna Keller");
  });
  test("a pronoun becomes the last named person, unless two may be meant", () => {
    const clear = quotationsIn("Anna Keller built the wall.\n\n“It is safe for ten years,” she said.");
    expect(clear[0]!.speaker?.text).toBe("Anna Keller");
    const open = quotationsIn("Anna Keller met Maria Lopez.\n\n“It is safe for ten years,” she said.");
    expect(open[0]!.speaker?.text).toBe("she");
  });
  test("nobody", () => {
    expect(quotationsIn("“The wall is safe for another ten years.”")[0]!.speaker).toBeUndefined();
  });
});

describe("properties", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "“",
      "”",
      '"',
      "‘",
      "’",
      "'",
      "«",
      "»",
      "„",
      "`",
      " ",
      "\n\n",
      "word",
      "said",
      "Anna",
      ",",
      ".",
      "5",
    ),
    { maxLength: 60 },
  );
  test("spans, contents and texts agree, and quotations are sorted", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { span, content, text: words, speaker, cue } of quotationsIn(text)) {
          expect(text.slice(content.start, content.end)).toBe(words);
          expect(span.start).toBeLessThanOrEqual(content.start);
          expect(content.end).toBeLessThanOrEqual(span.end);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          for (const passage of [speaker, cue])
            if (passage) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
        }
      }),
    );
  });

  const styles = [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["„", "“"],
    ["''", "''"],
    ["``", "''"],
  ] as const;
  test("the style of the marks changes nothing in the pairing", () => {
    const words = fc.array(fc.constantFrom("boat", "river", "storm", "harbour"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (parts) => {
        const outlines = styles.map(([open, close]) =>
          quotationsIn(parts.map(([a, b]) => `${a.join(" ")} ${open}${b.join(" ")}${close}`).join(" ")).map(
            ({ pairing, depth, text, scare }) => ({ pairing, depth, text, scare }),
          ),
        );
        for (const one of outlines) expect(one).toEqual(outlines[0]);
        expect(outlines[0]).toHaveLength(parts.length);
      }),
    );
  });
});

describe("hostile input takes linear time", () => {
  test.each([
    ["opening marks", "“"],
    ["closing marks", "”"],
    ["straight marks", '"'],
    ["apostrophes", "'"],
    ["opening marks and words", "“a "],
    ["closing marks and words", "a” "],
    ["straight marks and words", '"a '],
    ["single marks and words", "‘a "],
    ["single closing", "as’ b, "],
    ["guillemets", "«a "],
    ["nested", "“‘a "],
    ["pairs", "“a” "],
    ["backticks", "` "],
    ["tags", "<a "],
    ["paragraphs", "“a\n\n"],
  ])("%s", (_name, unit) =>
    expectLinear(1_000_000, (length) => {
      const text = unit.repeat(Math.floor(length / unit.length));
      const reading = read(exampleDocument("", { text, blocks: blocksOf(text) }));
      return () => extractQuotations(reading, []);
    }),
  );

  function blocksOf(text: string): Block[] {
    const blocks: Block[] = [];
    for (let start = 0; start < text.length; ) {
      const at = text.indexOf("\n\n", start);
      const end = at < 0 ? text.length : at;
      blocks.push({ kind: "paragraph", span: { start, end } });
      start = at < 0 ? text.length : at + 2;
    }
    return blocks;
  }
});
