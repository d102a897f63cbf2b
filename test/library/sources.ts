import { createHash } from "node:crypto";
import fc from "fast-check";
import type { IndexedText, Segment } from "../../src/engine/align/storage.ts";
import type { NewSource, SegmentBuilder } from "../../src/library/index.ts";
import type { Block, Document, Source, SourceSegment } from "../../src/model/index.ts";
import { lineStartsOf } from "../../src/model/index.ts";

/** A source of plain text, as the service makes it. */
export function textSource(
  text: string,
  details: Partial<Source> & { readonly at?: string } = {},
): NewSource {
  const { at = "minutes.txt", ...about } = details;
  const bytes = new TextEncoder().encode(text);
  const document: Document = {
    path: at,
    digest: digestOf(bytes),
    mediaType: "text/plain",
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
    language: "en",
    source: { lineStarts: lineStartsOf(text) },
  };
  return newSource(bytes, document, {
    origins: [{ kind: "file", location: at, name: at.split("/").at(-1)!, retrieved: "2026-03-01T09:00:00Z" }],
    ...about,
  });
}

export function newSource(
  bytes: Uint8Array,
  document: Document,
  about: Partial<Source> & Pick<Source, "origins">,
): NewSource {
  const digest = digestOf(bytes);
  return {
    bytes,
    document,
    source: {
      digest,
      mediaType: document.mediaType,
      size: bytes.length,
      characters: document.text.length,
      language: document.language,
      ...about,
    },
  };
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** A trivial index: for each text one block, which is the text; enough to see whether it is kept and joined whole. */
export const plainBuilder: SegmentBuilder = {
  build: plainSegment,
  merge: (parts, isRemoved) =>
    plainSegment(parts.flatMap(plainTexts).filter(({ source }) => !isRemoved(source))),
};

function plainSegment(texts: readonly IndexedText[]): Segment {
  return {
    sources: texts.map(({ source }) => source),
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    blocks: texts.map(({ source, text }) => Buffer.from(JSON.stringify({ source, text }))),
  };
}

/** The texts in blocks of the trivial index. */
export function plainTexts({ blocks }: { readonly blocks: readonly Uint8Array[] }): IndexedText[] {
  return blocks.map((block) => JSON.parse(Buffer.from(block).toString("utf8")) as IndexedText);
}

/** Any text at all, among it what databases stumble over: NUL, halves of pairs, long runs across pieces. */
const anyString = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  fc.constantFrom(
    "",
    "\0",
    "\ud83c",
    "\udf0a tail",
    "\ufeffstart",
    "it’s “so”",
    "日本語のテキスト",
    "'; DROP TABLE sources; --",
    '"',
  ),
);

export const anyText: fc.Arbitrary<string> = fc
  .tuple(anyString, fc.constantFrom(0, 1, 4094, 4095, 4096, 8191, 20_000), anyString, anyString)
  .map(
    ([head, fill, middle, tail]) =>
      `${head}${"Ă wall. ".repeat(fill / 8 + 1).slice(0, fill)}${middle}\u{1f30a}${tail}`,
  );

const span = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([start, length]) => ({ start, end: start + length }));

const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom<Block["kind"]>("heading", "paragraph", "tableRow", "furniture"),
    span,
    level: fc.integer({ min: 1, max: 6 }),
    table: fc.nat(9),
    cells: fc.array(span, { maxLength: 3 }),
    header: fc.boolean(),
  },
  { requiredKeys: ["kind", "span"] },
);

const directive = fc.record({
  offset: fc.nat(),
  scope: fc.constantFrom("block" as const, "file" as const),
  rules: fc.array(anyString, { maxLength: 2 }),
  reason: anyString,
  line: fc.integer({ min: 1, max: 999 }),
});

const instrument = fc.record({
  id: anyString,
  stage: fc.constantFrom("adopted" as const, "draft" as const),
  basis: fc.constantFrom("declared" as const, "recognised" as const),
});

const segment: fc.Arbitrary<SourceSegment> = fc.record(
  { start: fc.nat(), sourceStart: fc.nat(), sourceLength: fc.nat(), element: anyString },
  { requiredKeys: ["start", "sourceStart", "sourceLength"] },
);

const lineStarts = fc.array(fc.nat(200), { maxLength: 60 }).map((lengths) => {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
});

/** Any source: bytes and Document need not belong together, since the library believes its reader. */
export const anySource: fc.Arbitrary<NewSource> = fc
  .record({
    bytes: fc.oneof(
      { weight: 9, arbitrary: fc.uint8Array({ maxLength: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 900_000, max: 2_200_000 }).map(repeated) },
    ),
    text: anyText,
    details: fc.record(
      {
        title: anyString,
        author: anyString,
        publisher: anyString,
        published: fc.constantFrom("2020", "2020-02-01"),
      },
      { requiredKeys: [] },
    ),
    blocks: fc.array(block, { maxLength: 5 }),
    segments: fc.option(fc.array(segment, { maxLength: 4 }), { nil: undefined }),
    lineStarts: fc.oneof(
      lineStarts,
      lineStarts.map((starts) => Int32Array.from(starts)),
    ),
    warnings: fc.option(fc.array(anyString, { maxLength: 2 }), { nil: undefined }),
    directives: fc.option(fc.array(directive, { maxLength: 2 }), { nil: undefined }),
    instrument: fc.option(instrument, { nil: undefined }),
    path: anyString,
    retrieved: fc.date({ min: new Date(0), max: new Date("2030-01-01"), noInvalidDate: true }),
  })
  .map(
    ({
      bytes,
      text,
      details,
      blocks,
      segments,
      lineStarts,
      warnings,
      directives,
      instrument,
      path,
      retrieved,
    }) => {
      const document: Document = {
        path,
        digest: digestOf(bytes),
        mediaType: "text/plain",
        text,
        blocks: blocks.filter(({ span }) => span.end <= text.length),
        language: "und",
        ...details,
        source: { ...(segments && { segments }), lineStarts },
        ...(warnings && { warnings }),
        ...(directives && { directives }),
      };
      return newSource(bytes, document, {
        ...details,
        ...(instrument && { instrument }),
        origins: [{ kind: "file", location: path, name: path, retrieved: retrieved.toISOString() }],
      });
    },
  );

/** Megabytes that compress, and some that do not. */
function repeated(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = length % 2 ? i % 251 : (Math.imul(i, 2654435761) >>> 13) & 255;
  return bytes;
}
