import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildSegment,
  type Hit,
  type IndexedText,
  MemoryStorage,
  mergeSegments,
  QuoteIndex,
  type Segment,
} from "../../../src/engine/align/index.ts";

const HARBOUR = `Report of the harbour office of Amsel, 3 May 2031

The northern basin was dredged twice. The committee of the fisher-
men asked for self-determination in questions of catch, and the office
agreed that “every vessel registered before 2029 keeps its berth”. The ferry
to Corvin carried 1,275 passengers and 83 bicycles in the first week.

It is the right of each of us to be at the side of the others.
`;
const VALLEY = `Minutes of the valley council

Having considered the report of the secretary on the water of the upper
valley, the council urges the two parties not to resume the digging of wells
unless the level rises. The oﬃcer in Çelik counted nineteen springs. Modern
burning of lime has ended in the western quarries.
`;
const FILLER = Array.from(
  { length: 40 },
  (_, i) =>
    `The council met on day ${i} and spoke of roads, of schools and of the price of bread in the town.`,
).join("\n");

function textOf(texts: readonly IndexedText[], { source, start, end }: Hit): string {
  return texts
    .find((text) => text.source === source)!
    .text.slice(start, end)
    .replace(/\s+/gu, " ");
}

function stored(...batches: IndexedText[][]): MemoryStorage {
  const storage = new MemoryStorage();
  for (const batch of batches) storage.add(batch);
  return storage;
}

const TEXTS = [HARBOUR, VALLEY, FILLER].map((text, i) => ({ source: i + 1, text }));

async function firstHit(quotation: string, texts: readonly IndexedText[] = TEXTS) {
  const [hit] = await new QuoteIndex(stored([...texts])).find(quotation);
  return hit && { words: textOf(texts, hit), score: Math.round(hit.score * 100) / 100, source: hit.source };
}

describe("a quotation is found", () => {
  test.each([
    ["to the letter", "The northern basin was dredged twice", "The northern basin was dredged twice"],
    ["over the end of a line", "passengers and 83 bicycles in the first week", undefined],
    [
      "over a hyphen at the end of a line",
      "The committee of the fishermen asked",
      "The committee of the fisher- men asked",
    ],
    ["with a hyphen of its own", "self-determination in questions of catch", undefined],
    [
      "written as one word",
      "for selfdetermination in questions of catch",
      "for self-determination in questions of catch",
    ],
    ["written apart", "The commit tee of the fisher men asked", "The committee of the fisher- men asked"],
    ["with straight marks", `agreed that "every vessel registered before 2029 keeps`, undefined],
    ["in other case", "EVERY VESSEL REGISTERED BEFORE 2029", "every vessel registered before 2029"],
    [
      "without accents and ligatures",
      "The officer in Celik counted nineteen springs",
      "The oﬃcer in Çelik counted nineteen springs",
    ],
    [
      "as it was recognised from a picture",
      "rnodern buming of 1ime has ended",
      "Modern burning of lime has ended",
    ],
    ["with a soft hyphen", "The nor\u00ADthern basin", "The northern basin"],
    [
      "with a bracketed letter",
      "[t]he northern basin was dredged twice",
      "The northern basin was dredged twice",
    ],
    ["of frequent words alone", "It is the right of each of us to be at the side of the others", undefined],
  ])("%s", async (_, quotation, words) => {
    const found = await firstHit(quotation);
    const expected = words ?? quotation.replace(/"/gu, "“");
    expect(found).toMatchObject({ words: expected, score: 1 });
  });

  test.each([
    [
      "a word replaced",
      "the council urges the two factions not to resume the digging",
      "the council urges the two parties not to resume the digging",
    ],
    [
      "a word left out",
      "urges the two parties to resume the digging of wells",
      "urges the two parties not to resume the digging of wells",
    ],
    [
      "words put in",
      "the officer in the town of Celik counted at least nineteen springs",
      "The oﬃcer in Çelik counted nineteen springs",
    ],
    [
      "half of the words changed",
      "some vessel registered after 2031 loses its berth",
      "vessel registered before 2029 keeps its berth",
    ],
  ])("with %s", async (_, quotation, words) => {
    const found = await firstHit(quotation);
    expect(found!.words).toContain(words);
    expect(found!.score).toBeLessThan(1);
  });
});

describe("what is not there", () => {
  test.each(["", "  … – “”", "\u0301"])("nothing to look for: %j", async (quotation) => {
    expect(await new QuoteIndex(stored(TEXTS)).find(quotation)).toEqual([]);
  });

  test("other words score low, or not at all", async () => {
    const hits = await new QuoteIndex(stored(TEXTS)).find(
      "Penguins rarely translate medieval Icelandic sagas",
    );
    expect(hits).toEqual([]);
  });

  test("an empty index", async () => {
    expect(await new QuoteIndex(new MemoryStorage()).find("The northern basin")).toEqual([]);
    expect(await new QuoteIndex(stored([])).find("The northern basin")).toEqual([]);
    expect(await new QuoteIndex(stored([{ source: 1, text: "" }])).find("The northern basin")).toEqual([]);
  });

  test("a source that was removed, before and after segments are joined", async () => {
    const storage = stored(TEXTS.slice(0, 1), TEXTS.slice(1));
    storage.remove(1);
    const index = new QuoteIndex(storage);
    expect(await index.find("The northern basin was dredged twice", { minimumScore: 0.5 })).toEqual([]);
    storage.merge();
    expect(await index.find("The northern basin was dredged twice", { minimumScore: 0.5 })).toEqual([]);
    expect((await index.find("counted nineteen springs"))[0]).toMatchObject({ source: 2, score: 1 });
  });

  test("other sources than the ones asked for", async () => {
    const twice = [...TEXTS, { source: 9, text: HARBOUR }];
    const index = new QuoteIndex(stored(twice));
    const hits = await index.find("The northern basin was dredged twice", { sources: new Set([9]) });
    expect(hits.map(({ source }) => source)).toEqual([9]);
  });
});

describe("how sure a hit is", () => {
  test("the same words in two sources: the earlier first, and neither takes from the other's margin", async () => {
    const index = new QuoteIndex(stored([...TEXTS, { source: 9, text: HARBOUR }]));
    const hits = await index.find("The northern basin was dredged twice");
    expect(hits.map(({ source, score }) => [source, score])).toEqual([
      [1, 1],
      [9, 1],
    ]);
    expect(hits[0]!.margin).toBeGreaterThan(0.5);
  });

  test("a quotation that fits two passages alike has no margin", async () => {
    const [hit] = await new QuoteIndex(stored(TEXTS)).find("The council met on day and spoke of roads");
    expect(hit!.margin).toBeLessThan(0.05);
  });

  test("the longest stretch without a change, and the part of the quotation that is answered", async () => {
    const quotation = "Unheard penguins: the two parties not to start the digging of wells";
    const [hit] = await new QuoteIndex(stored(TEXTS)).find(quotation);
    expect(hit).toMatchObject({ words: 12, matched: 9, run: 5 });
    expect(quotation.slice(hit!.from, hit!.to)).toBe("the two parties not to start the digging of wells");
  });
});

describe("a quotation put together from several places", () => {
  test("its parts in order, each with its place", async () => {
    const quotation =
      "the office agreed that every vessel keeps, unless the level rises. The oﬃcer in Çelik counted";
    const parts = await new QuoteIndex(stored(TEXTS)).findParts(quotation);
    expect(parts.map(({ hits }) => hits[0]!.source)).toEqual([1, 2]);
    expect(quotation.slice(parts[1]!.from, parts[1]!.to)).toBe(
      "unless the level rises. The oﬃcer in Çelik counted",
    );
  });

  test("one place is one part", async () => {
    const parts = await new QuoteIndex(stored(TEXTS)).findParts(
      "every vessel registered before 2029 keeps its berth",
    );
    expect(parts.map(({ hits }) => hits[0]!.score)).toEqual([1]);
  });
});

const WORDS =
  "the of and in to a that for is on by with as at from council water bridge river 853 1992 letter Çelik naïve oﬃce corn modem Київ Ереван self co-operate don’t 𝐱 日本語 كتاب".split(
    " ",
  );
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(..."abcdefghijknor"), minLength: 2, maxLength: 9 }),
  },
);
const gap = fc.constantFrom(" ", " ", " ", "\n", ", ", ". ", "\n\n", " “", "” ", "\u00A0", "\t");
const text = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 300 })
  .map((pairs) => pairs.map(([each, space]) => each + space).join(""));
const library = fc
  .array(text, { minLength: 1, maxLength: 6 })
  .map((texts) => texts.map((each, i) => ({ source: i + 1, text: each })));

function plain(passage: string): string {
  return passage.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

describe("holds for any texts", () => {
  test("a verbatim stretch is found, and the span holds its words", async () => {
    await fc.assert(
      fc.asyncProperty(
        library,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        async (texts, a, b, size) => {
          const { text } = texts[a % texts.length]!;
          const words = [...text.matchAll(/[^\s]+/gu)];
          const first = b % words.length;
          const last = words[Math.min(words.length - 1, first + size)]!;
          const quotation = text.slice(words[first]!.index, last.index + last[0].length);
          const [hit] = await new QuoteIndex(stored(texts)).find(quotation);
          if (!/[\p{L}\p{N}]/u.test(plain(quotation).replaceAll("𝐱", ""))) return;
          const found = texts.find(({ source }) => source === hit!.source)!.text.slice(hit!.start, hit!.end);
          expect(hit!.score).toBe(1);
          expect(plain(found).replaceAll("𝐱", "").replace(/\s+/gu, " ").trim()).toBe(
            plain(quotation).replaceAll("𝐱", "").replace(/\s+/gu, " ").trim(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("joined segments are, byte for byte, what building at once gives", () => {
    fc.assert(
      fc.property(library, fc.nat(), fc.nat(), (texts, cut, gone) => {
        const at = cut % (texts.length + 1);
        const isRemoved = (source: number) => gone % 3 === 0 && source === (gone % texts.length) + 1;
        const parts = [buildSegment(texts.slice(0, at)), buildSegment(texts.slice(at))];
        const kept = texts.filter(({ source }) => !isRemoved(source));
        expectSame(mergeSegments(parts, isRemoved), buildSegment(kept));
      }),
      { numRuns: 200 },
    );
  });

  test("answers do not depend on the batches, and are the same every time", async () => {
    await fc.assert(
      fc.asyncProperty(library, text, fc.nat(), async (texts, quotation, cut) => {
        const at = cut % (texts.length + 1);
        const once = new QuoteIndex(stored(texts));
        const twice = new QuoteIndex(stored(texts.slice(0, at), texts.slice(at)), { cacheBytes: 100 });
        const expected = await once.find(quotation);
        expect(await once.find(quotation)).toEqual(expected);
        // Words that are frequent in their batch are looked up by twos, so a place must share two in a row.
        const isSure = ([hit]: readonly Hit[]) => hit && hit.score >= 0.4 && hit.run >= 2;
        const best = ([hit]: readonly Hit[]) => [hit?.source, hit?.score, hit?.matched];
        const other = await twice.find(quotation);
        if (isSure(expected) && isSure(other)) expect(best(other)).toEqual(best(expected));
        else if (isSure(expected)) expect(other[0]?.score).toBeGreaterThan(expected[0]!.score);
        else if (isSure(other)) expect(expected[0]?.score).toBeGreaterThan(other[0]!.score);
      }),
      { numRuns: 3000 },
    );
  });

  test("many searches at once answer as one after the other", async () => {
    const index = new QuoteIndex(stored(TEXTS));
    const quotations = [HARBOUR, VALLEY, FILLER].flatMap((each) => each.split(/\n+/u)).slice(0, 40);
    const atOnce = await Promise.all(quotations.map((quotation) => index.find(quotation)));
    for (const [i, quotation] of quotations.entries()) expect(await index.find(quotation)).toEqual(atOnce[i]);
  });
});

describe("larger indexes", () => {
  test("lists that take blocks of their own, over several code blocks and segments", async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      source: i + 1,
      text: `${"water of the long river and the wide plain ".repeat(3000)} lantern${i} by the ferry stood lit. ${"stone house near the old mill ".repeat(2000)}`,
    }));
    const storage = stored(many.slice(0, 5), many.slice(5));
    const index = new QuoteIndex(storage);
    const quotation = "the wide plain lantern7 by the ferry stood lit. stone house";
    const before = await index.find(quotation);
    expect(before[0]).toMatchObject({ source: 8, score: 1 });
    storage.merge();
    expect((await index.find(quotation))[0]).toEqual(before[0]);
  });

  test("blocks that are damaged are told", async () => {
    const storage = stored(TEXTS);
    const damaged = {
      segments: () => storage.segments(),
      texts: (slices: Parameters<MemoryStorage["texts"]>[0]) => storage.texts(slices),
      blocks: async (addresses: Parameters<MemoryStorage["blocks"]>[0]) =>
        addresses.map(() => Uint8Array.of(1, 2, 3)),
    };
    await expect(new QuoteIndex(damaged).find("The northern basin")).rejects.toThrow(/damaged/u);
    expect(() => mergeSegments([{ blocks: [Uint8Array.of(1, 2, 3)] }])).toThrow(/damaged/u);
  });
});

function expectSame(a: Segment, b: Segment): void {
  expect(a.sources).toEqual(b.sources);
  expect(a.characters).toBe(b.characters);
  expect(a.blocks.length).toBe(b.blocks.length);
  for (const [i, block] of a.blocks.entries())
    expect(Buffer.compare(block, b.blocks[i]!), `block ${i}`).toBe(0);
}
