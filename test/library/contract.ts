import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { IndexedText } from "../../src/engine/align/storage.ts";
import { type Library, LibraryError, type NewSource } from "../../src/library/index.ts";
import type { SourceInstrument } from "../../src/model/index.ts";
import { anySource, anyText, digestOf, plainTexts, textSource } from "./sources.ts";

/** A place for one library; each call of `open` is a connection of its own to the same one. */
export interface Place {
  open(): Promise<Library>;
  remove(): Promise<void>;
}

const MINUTES = "The Lakes Commission met on 4 May. It asked both ports to reopen the canal.";
const REPORT = "The report on the canal says that the lower gate was closed for repairs.";

const someSources = fc.uniqueArray(anySource, {
  selector: ({ source }) => source.digest,
  minLength: 1,
  maxLength: 3,
});

function instrument(id: string, stage: "adopted" | "draft" = "adopted"): SourceInstrument {
  return { id, stage, basis: "declared" };
}

/** What every adapter has to do, run on a real database. */
export function contract(name: string, makePlace: () => Promise<Place>): void {
  describe(`${name}: a library`, () => {
    let place: Place;
    let library: Library;

    beforeEach(async () => {
      place = await makePlace();
      library = await place.open();
    });

    afterEach(async () => {
      await library.close();
      await place.remove();
    });

    const reopened = async () => {
      await library.close();
      library = await place.open();
    };

    const digestsOf = (sources: readonly { readonly digest: string }[]) =>
      sources.map(({ digest }) => digest);

    test("is empty at first", async () => {
      expect(await library.list()).toEqual([]);
      expect(await library.statistics()).toEqual({ sources: 0, bytes: 0, characters: 0 });
      expect(await library.search("canal")).toEqual([]);
      expect(await library.source(digestOf(new Uint8Array()))).toBeUndefined();
      expect(await library.quoteIndex.segments()).toEqual([]);
      expect(await library.add([])).toEqual([]);
    });

    test("keeps a source, its bytes and its document, also when it is opened anew", async () => {
      const added = textSource(MINUTES, { title: "Minutes", at: "papers/minutes.txt" });
      expect(await library.add([added])).toEqual([{ source: added.source, outcome: "added" }]);
      await reopened();
      expect(await library.source(added.source.digest)).toEqual(added.source);
      expect(await library.bytes(added.source.digest)).toEqual(added.bytes);
      expect(await library.document(added.source.digest)).toEqual(added.document);
      expect(await library.statistics()).toEqual({
        sources: 1,
        bytes: added.bytes.length,
        characters: MINUTES.length,
      });
    });

    test("gives back any source as it was", async () => {
      await fc.assert(
        fc.asyncProperty(someSources, async (batch) => {
          await library.add(batch);
          for (const { source, bytes, document } of batch) {
            expect(await library.source(source.digest)).toEqual(source);
            expect(Buffer.compare((await library.bytes(source.digest))!, bytes)).toBe(0);
            expect(await library.document(source.digest)).toEqual(document);
          }
          for (const { source } of batch) await library.remove(source.digest);
        }),
        { numRuns: 30 },
      );
      expect(await library.statistics()).toEqual({ sources: 0, bytes: 0, characters: 0 });
    });

    test("the same bytes from two places are one source with two origins, the earliest first", async () => {
      const here = textSource(MINUTES, { at: "papers/minutes.txt" });
      const there = textSource(MINUTES, {
        origins: [
          {
            kind: "url",
            location: "https://lakes.example/minutes",
            name: "minutes",
            retrieved: "2026-02-01T00:00:00Z",
          },
        ],
      });
      await library.add([here]);
      const [kept] = await library.add([there]);
      expect(kept!.outcome).toBe("known");
      expect(kept!.source.origins).toEqual([...there.source.origins, ...here.source.origins]);
      expect(await library.list()).toEqual([kept!.source]);
      expect(await library.matching("minutes")).toEqual([kept!.source]);
      expect(await library.matching("papers/minutes.txt")).toEqual([kept!.source]);
      expect((await library.quoteIndex.segments()).length).toBe(1);
    });

    test("the same place again is no further origin", async () => {
      const early = textSource(MINUTES);
      const late = textSource(MINUTES, {
        origins: [{ ...early.source.origins[0]!, retrieved: "2026-04-01T00:00:00Z" }],
      });
      await library.add([late]);
      await library.add([early]);
      await library.add([late]);
      expect(await library.source(early.source.digest)).toEqual(early.source);
    });

    test("the same bytes twice in one batch are one source", async () => {
      const kept = await library.add([
        textSource(MINUTES, { at: "a.txt" }),
        textSource(MINUTES, { at: "b.txt" }),
      ]);
      expect(kept.map(({ outcome }) => outcome)).toEqual(["added", "known"]);
      expect(kept[0]!.source).toEqual(kept[1]!.source);
      expect(kept[0]!.source.origins.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
      expect(await library.statistics()).toMatchObject({ sources: 1 });
    });

    test("two files of one name are two sources", async () => {
      const [a, b] = [
        textSource(MINUTES, { at: "2025/minutes.txt" }),
        textSource(REPORT, { at: "2026/minutes.txt" }),
      ];
      await library.add([a, b]);
      expect(new Set(digestsOf(await library.matching("minutes.txt")))).toEqual(
        new Set([a.source.digest, b.source.digest]),
      );
      expect(digestsOf(await library.matching("2026/minutes.txt"))).toEqual([b.source.digest]);
    });

    test("a batch with a source that is not what it says is refused whole", async () => {
      const good = textSource(MINUTES);
      const bad: NewSource = { ...textSource(REPORT), bytes: new TextEncoder().encode("changed meanwhile") };
      await expect(library.add([good, bad])).rejects.toThrow(LibraryError);
      expect(await library.list()).toEqual([]);
    });

    test("finds by digest, with and without its prefix, in any case", async () => {
      const { source } = textSource(MINUTES);
      await library.add([textSource(MINUTES), textSource(REPORT)]);
      const hex = source.digest.slice(7);
      for (const reference of [
        source.digest,
        hex,
        hex.slice(0, 6),
        `sha256:${hex.slice(0, 8)}`,
        hex.slice(0, 12).toUpperCase(),
      ])
        expect(digestsOf(await library.matching(reference)), reference).toEqual([source.digest]);
      expect(await library.matching(hex.slice(0, 5))).toEqual([]);
      expect(await library.matching("no such file.txt")).toEqual([]);
      expect(await library.known([source.digest, digestOf(new Uint8Array([1]))])).toEqual(
        new Set([source.digest]),
      );
    });

    test("lists in order of retrieval, in pages", async () => {
      const batch = [3, 1, 2, 1].map((day, i) =>
        textSource(`Report ${i}.`, {
          origins: [
            { kind: "file", location: `${i}.txt`, name: `${i}.txt`, retrieved: `2026-01-0${day}T00:00:00Z` },
          ],
        }),
      );
      await library.add(batch);
      const all = await library.list();
      expect(all.map(({ origins }) => origins[0]!.retrieved.slice(8, 10))).toEqual(["01", "01", "02", "03"]);
      expect(all[0]!.digest < all[1]!.digest).toBe(true);
      const paged = [];
      for (
        let page = await library.list({ limit: 1 });
        page.length;
        page = await library.list({ limit: 1, after: page[0]!.digest })
      )
        paged.push(...page);
      expect(paged).toEqual(all);
      await expect(library.list({ after: digestOf(new Uint8Array([7])) })).rejects.toThrow(LibraryError);
    });

    test.each([
      ["minutes", ["a"]],
      ["MINUTES lakes", ["a"]],
      ["şahin", ["b"]],
      ["sahin", ["b"]],
      ["harbour", ["b"]],
      ["100%", ["b"]],
      ["papers", ["a", "b"]],
      ["papers_a", []],
      ["%", ["b"]],
      ["", ["a", "b"]],
    ])("lists what %j is said of", async (words, expected) => {
      await library.add([
        textSource(MINUTES, { title: "Minutes of the Lakes Commission", at: "papers/a.txt" }),
        textSource(REPORT, { author: "A. ŞAHİN", publisher: "Harbour 100% Press", at: "papers/b.txt" }),
      ]);
      const found = await library.list({ words });
      expect(found.map(({ origins }) => origins[0]!.name.slice(0, 1)).sort()).toEqual(expected);
    });

    test.each([
      ["canal", ["a", "b"]],
      ["CANAL ports", ["a"]],
      ["canal report", ["b"]],
      ["canal harvest", []],
      ["résumé", ["c"]],
      ["resume", ["c"]],
      ["第853号", ["c"]],
      ["安全", ["c"]],
      ["S/RES/853", ["c"]],
      ['"canal" OR (gate) & ! \'x', []],
      ["", []],
      ["…", []],
    ])("searches the texts for %j", async (words, expected) => {
      await library.add([
        textSource(MINUTES, { at: "a" }),
        textSource(REPORT, { at: "b" }),
        textSource("Résumé: S/RES/853 (1993). 联合国安全理事会第853号决议", { at: "c" }),
      ]);
      const hits = await library.search(words);
      expect(hits.map(({ source }) => source.origins[0]!.name).sort()).toEqual(expected);
      for (const { source, passage } of hits) {
        const document = await library.document(source.digest);
        expect(document!.text.slice(passage.start, passage.end)).toBe(passage.text);
      }
    });

    test("finds first where the words stand closest together", async () => {
      const far = `The gate. ${"Nothing of note was said. ".repeat(60)}The canal.`;
      const filler = "The lake was calm that day. ".repeat(3000);
      const near = `${filler}They closed the canal gate at noon. ${filler}`;
      await library.add([
        textSource(far, { at: "far" }),
        textSource(near, { at: "near" }),
        textSource(MINUTES, { at: "none" }),
      ]);
      const hits = await library.search("gate canal");
      expect(hits.map(({ source }) => source.origins[0]!.name)).toEqual(["near", "far"]);
      expect(hits[0]!.passage.text).toContain("They closed the canal gate at noon.");
      expect(near.slice(hits[0]!.passage.start, hits[0]!.passage.end)).toBe(hits[0]!.passage.text);
      expect(hits[0]!.passage.text.length).toBeLessThan(400);
      expect((await library.search("gate canal", 1)).length).toBe(1);
    });

    test("knows the texts of an instrument, adopted before draft", async () => {
      const draft = textSource("Draft: the canal is opened.", {
        instrument: instrument("LC/12", "draft"),
        at: "draft",
      });
      const adopted = textSource("The canal is opened.", { instrument: instrument("LC/12"), at: "adopted" });
      const other = textSource(REPORT, { instrument: instrument("LC/13") });
      await library.add([draft, adopted, other]);
      const texts = await library.textsOf(["LC/12", "LC/13", "LC/99"]);
      expect([...texts.keys()].sort()).toEqual(["LC/12", "LC/13"]);
      expect(texts.get("LC/12")).toEqual([adopted.source, draft.source]);
      expect(await library.list({ instrument: "LC/13" })).toEqual([other.source]);
    });

    test("an instrument is declared, replaced and taken away", async () => {
      const { source } = textSource(MINUTES);
      await library.add([textSource(MINUTES)]);
      expect(await library.declare(source.digest, instrument("LC/1"))).toBe(true);
      expect((await library.source(source.digest))!.instrument).toEqual(instrument("LC/1"));
      expect(await library.declare(source.digest, instrument("LC/2"))).toBe(true);
      expect([...(await library.textsOf(["LC/1", "LC/2"])).keys()]).toEqual(["LC/2"]);
      expect(await library.declare(source.digest, undefined)).toBe(true);
      expect(await library.source(source.digest)).toEqual(source);
      expect(await library.declare(digestOf(new Uint8Array([9])), instrument("LC/1"))).toBe(false);
    });

    test("what the user declares outweighs what was recognised, whichever comes first", async () => {
      const recognised: SourceInstrument = { id: "LC/7", stage: "adopted", basis: "recognised" };
      await library.add([textSource(MINUTES, { instrument: recognised })]);
      await library.add([textSource(MINUTES, { instrument: instrument("LC/8") })]);
      const [kept] = await library.add([textSource(MINUTES, { instrument: recognised })]);
      expect(kept!.source.instrument).toEqual(instrument("LC/8"));
    });

    test("removes a source and everything of it", async () => {
      const [a, b] = [textSource(MINUTES), textSource(REPORT)];
      await library.add([a, b]);
      const [segment] = await library.quoteIndex.segments();
      expect(await library.remove(a.source.digest)).toBe(true);
      expect(await library.remove(a.source.digest)).toBe(false);
      await reopened();
      expect(await library.source(a.source.digest)).toBeUndefined();
      expect(await library.bytes(a.source.digest)).toBeUndefined();
      expect(await library.document(a.source.digest)).toBeUndefined();
      expect(await library.matching("minutes.txt")).toEqual([b.source]);
      expect((await library.search("canal")).map(({ source }) => source)).toEqual([b.source]);
      expect(await library.quoteIndex.segments()).toEqual([segment]);

      const numbers = await numbersIn(library);
      const texts = await library.quoteIndex.texts(numbers.map((source) => ({ source, start: 0, end: 10 })));
      expect(texts.filter((text) => text !== undefined)).toEqual([REPORT.slice(0, 10)]);
      await library.add([a]);
      expect((await numbersIn(library)).length).toBe(3);
      expect(await library.document(a.source.digest)).toEqual(a.document);
    });

    test("what is read anew takes the place of what was read before", async () => {
      const [a, b] = [textSource(MINUTES, { instrument: instrument("LC/1") }), textSource(REPORT)];
      await library.add([a, b]);
      const text = "The Lakes Commission met on 4 May and asked for a canal.";
      const read: NewSource = {
        bytes: a.bytes,
        document: {
          ...a.document,
          text,
          blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
        },
        source: { ...a.source, characters: text.length, title: "Minutes", origins: b.source.origins },
      };
      const kept = { ...read.source, origins: a.source.origins };
      expect(await library.replace([read, textSource("Nobody kept this.")])).toEqual([kept]);
      await reopened();
      expect(await library.source(a.source.digest)).toEqual(kept);
      expect(await library.document(a.source.digest)).toEqual(read.document);
      expect((await library.search("both ports")).length).toBe(0);
      expect((await library.search("asked canal")).map(({ source }) => source)).toEqual([kept]);
      expect((await library.statistics()).sources).toBe(2);
      await library.compact();
      const texts = await library.quoteIndex.texts(
        (await numbersIn(library)).map((source) => ({ source, start: 0, end: 200 })),
      );
      expect([...texts].sort()).toEqual([text, REPORT].sort());
      expect(await library.replace([])).toEqual([]);
    });

    test("gives slices of texts as the text itself would", async () => {
      await fc.assert(
        fc.asyncProperty(
          anyText,
          fc.array(fc.tuple(fc.nat(20_000), fc.nat(9_000)), { minLength: 1, maxLength: 8 }),
          async (text, places) => {
            const { source } = textSource(text);
            await library.add([textSource(text)]);
            const number = (await numbersIn(library)).at(-1)!;
            expect((await library.sourceNumbered(number))!.digest).toBe(source.digest);
            const slices = places.map(([start, length]) => ({ source: number, start, end: start + length }));
            expect(await library.quoteIndex.texts(slices)).toEqual(
              slices.map(({ start, end }) => text.slice(start, end)),
            );
            await library.remove(source.digest);
            expect(await library.quoteIndex.texts(slices)).toEqual(slices.map(() => undefined));
          },
        ),
        { numRuns: 30 },
      );
    });

    test("segments are joined as they gather, and hold each text once", async () => {
      const texts = Array.from({ length: 60 }, (_, i) => `Report ${i} of the commission.`);
      for (const text of texts) await library.add([textSource(text)]);
      expect((await library.quoteIndex.segments()).length).toBeLessThan(20);
      expect((await indexedTexts(library)).sort()).toEqual([...texts].sort());
    });

    test("compacting leaves one segment without what was removed", async () => {
      const texts = Array.from({ length: 5 }, (_, i) => `Report ${i} of the commission.`);
      for (const text of texts) await library.add([textSource(text)]);
      await library.remove(textSource(texts[2]!).source.digest);
      await library.compact();
      expect((await library.quoteIndex.segments()).length).toBe(1);
      expect((await indexedTexts(library)).sort()).toEqual(texts.filter((_, i) => i !== 2));
      await library.compact();
      expect((await library.quoteIndex.segments()).length).toBe(1);
      for (const text of texts) await library.remove(textSource(text).source.digest);
      await library.compact();
      expect(await library.quoteIndex.segments()).toEqual([]);
    });

    test("a segment that was replaced can still be read for a while", async () => {
      for (let i = 0; i < 3; i++) await library.add([textSource(`Report ${i}.`)]);
      const before = await library.quoteIndex.segments();
      const addresses = before.map(({ id }) => ({ segment: id, block: 0 }));
      const blocks = await library.quoteIndex.blocks(addresses);
      await library.compact();
      expect(await library.quoteIndex.segments()).not.toEqual(before);
      expect(await library.quoteIndex.blocks(addresses)).toEqual(blocks);
      await expect(library.quoteIndex.blocks([{ segment: 4711, block: 0 }])).rejects.toThrow(LibraryError);
    });

    test("what one connection adds, another sees", async () => {
      const other = await place.open();
      await other.add([textSource(MINUTES)]);
      expect(await library.list()).toEqual([textSource(MINUTES).source]);
      await Promise.all([
        library.add([textSource(REPORT), textSource("A third.")]),
        other.add([textSource("A third."), textSource(REPORT), textSource("A fourth.")]),
      ]);
      expect(await other.statistics()).toMatchObject({ sources: 4 });
      expect((await indexedTexts(library)).sort()).toEqual([MINUTES, REPORT, "A third.", "A fourth."].sort());
      await other.close();
    });

    test("many calls at once do not disturb each other", async () => {
      const sources = Array.from({ length: 30 }, (_, i) =>
        textSource(`Report ${i} on the canal.`, { at: `${i}.txt` }),
      );
      await Promise.all([
        ...sources.map((source) => library.add([source])),
        ...sources.map((source) => library.declare(source.source.digest, instrument("LC/1"))),
        library.search("canal"),
        library.compact(),
        library.list(),
      ]);
      expect(await library.statistics()).toMatchObject({ sources: 30 });
      expect((await indexedTexts(library)).length).toBe(30);
    });

    test("hands what it is told as data to the database", async () => {
      const hostile = "x'); DELETE FROM sources; --\0\ud800 %_\\";
      await library.add([
        textSource(hostile, { title: hostile, at: hostile, instrument: instrument(hostile) }),
      ]);
      const kept = [
        textSource(hostile, { title: hostile, at: hostile, instrument: instrument(hostile) }).source,
      ];
      expect(await library.list({ words: hostile })).toEqual(kept);
      expect(await library.matching(hostile)).toEqual(kept);
      expect(await library.list({ instrument: hostile })).toEqual(kept);
      expect((await library.textsOf([hostile])).get(hostile)).toEqual(kept);
      expect((await library.search(hostile)).map(({ source }) => source)).toEqual(kept);
    });
  });
}

/** The texts in the trivial index, segment by segment; a text that was removed is there until it is compacted. */
export async function indexedTexts(library: Library): Promise<string[]> {
  return (await indexed(library)).map(({ text }) => text);
}

async function numbersIn(library: Library): Promise<number[]> {
  return (await indexed(library)).map(({ source }) => source);
}

async function indexed(library: Library): Promise<IndexedText[]> {
  const segments = await library.quoteIndex.segments();
  const addresses = segments.flatMap(({ id, blockCount }) =>
    Array.from({ length: blockCount }, (_, block) => ({ segment: id, block })),
  );
  const blocks = await library.quoteIndex.blocks(addresses);
  return plainTexts({ blocks });
}
