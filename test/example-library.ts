import { createHash } from "node:crypto";
import type { ExampleSource } from "../src/engine/rules/page.ts";
import type { Source } from "../src/model/index.ts";
import type { LibraryRecord } from "../src/service/library/look-up.ts";
import { exampleDocument } from "./example-document.ts";

/** A library in memory that holds the sources of a rule's page; every source is a place to look at. */
export function exampleLibrary(held: readonly ExampleSource[]): LibraryRecord {
  const sources = held.map(sourceOf);
  return {
    find: async () => held.map(({ text }, source) => ({ source, start: 0, end: text.length })),
    texts: async (slices) => slices.map(({ source, start, end }) => held[source]?.text.slice(start, end)),
    source: async (number) => sources[number],
    documentOf: async (digest) => {
      const at = sources.findIndex((source) => source.digest === digest);
      return at < 0 ? undefined : { source: sources[at]!, document: exampleDocument(held[at]!.text) };
    },
    adoptedTexts: async (instruments) =>
      new Map(
        sources.flatMap(({ instrument, digest }) =>
          instrument?.stage === "adopted" && instruments.includes(instrument.id)
            ? [[instrument.id, digest] as const]
            : [],
        ),
      ),
  };
}

function sourceOf({ name, text, author, instrument, draft }: ExampleSource): Source {
  return {
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    mediaType: "text/plain",
    size: text.length,
    characters: text.length,
    language: "en",
    origins: [{ kind: "file", location: name, name, retrieved: "2026-01-01T00:00:00Z" }],
    ...(author === undefined ? {} : { author }),
    ...(instrument === undefined
      ? {}
      : { instrument: { id: instrument, stage: draft ? "draft" : "adopted", basis: "declared" } }),
  };
}
