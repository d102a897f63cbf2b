import * as v from "valibot";
import type { Document, Source } from "../../model/index.ts";
import { FORMAT, type ManifestEntry, VERSION } from "./layout.ts";

/** What others hand over is held against these before anything of it is believed. Unknown members are kept. */

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const maybe = v.exactOptional;
const text = v.string();
const span = v.looseObject({ start: offset, end: offset });

const origin = v.looseObject({
  kind: v.picklist(["file", "url", "stdin"]),
  location: text,
  name: text,
  retrieved: text,
});

const about = {
  mediaType: text,
  language: text,
  title: maybe(text),
  author: maybe(text),
  publisher: maybe(text),
  published: maybe(text),
};

const source = v.looseObject({
  ...about,
  digest,
  size: offset,
  characters: offset,
  origins: v.pipe(v.array(origin), v.minLength(1)),
  instrument: maybe(
    v.looseObject({
      id: text,
      stage: v.picklist(["adopted", "draft"]),
      basis: v.picklist(["declared", "recognised"]),
    }),
  ),
});

const manifestSchema = v.looseObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  sources: v.array(v.looseObject({ source, document: digest })),
});

const block = v.looseObject({
  kind: v.picklist([
    "heading",
    "paragraph",
    "listItem",
    "quotation",
    "tableRow",
    "caption",
    "footnote",
    "code",
    "furniture",
  ]),
  span,
  level: maybe(v.number()),
  table: maybe(v.number()),
  cells: maybe(v.array(span)),
  header: maybe(v.boolean()),
});

const segment = v.looseObject({
  start: offset,
  sourceStart: offset,
  sourceLength: offset,
  element: maybe(text),
});

const directive = v.looseObject({
  offset,
  scope: v.picklist(["block", "file"]),
  rules: v.array(text),
  reason: text,
  line: offset,
});

const documentSchema = v.looseObject({
  ...about,
  path: text,
  digest,
  text,
  blocks: v.array(block),
  source: v.looseObject({
    segments: maybe(v.array(segment)),
    lineStarts: v.union([v.array(offset), v.object({ int32: v.array(offset) })]),
  }),
  directives: maybe(v.array(directive)),
  warnings: maybe(v.array(text)),
});

/** Undefined when it is no manifest of this version. */
export function parsedManifest(json: unknown): readonly ManifestEntry[] | undefined {
  const result = v.safeParse(manifestSchema, json);
  return result.success
    ? result.output.sources.map((entry) => ({ source: entry.source as Source, document: entry.document }))
    : undefined;
}

/** Undefined when it is no Document. */
export function parsedDocument(json: unknown): Document | undefined {
  const result = v.safeParse(documentSchema, json);
  if (!result.success) return undefined;
  const { lineStarts } = result.output.source;
  const starts = Array.isArray(lineStarts) ? lineStarts : Int32Array.from(lineStarts.int32);
  return { ...result.output, source: { ...result.output.source, lineStarts: starts } } as Document;
}
