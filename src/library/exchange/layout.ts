import type { Document, Source } from "../../model/index.ts";

/**
 * A library outside its database, as a folder or an archive (docs/library.md):
 *
 *     manifest.json                 what is in it
 *     objects/sha256-HEX            the bytes of a source, HEX being their digest
 *     documents/sha256-HEX.json     what was read from them
 */

export const FORMAT = "onrecord library";
export const VERSION = 1;
export const MANIFEST = "manifest.json";

export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly sources: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly source: Source;
  /** Digest of the file under documents/. */
  readonly document: string;
}

export function objectPath(digest: string): string {
  return `objects/${digest.replace(":", "-")}`;
}

export function documentPath(digest: string): string {
  return `documents/${digest.replace(":", "-")}.json`;
}

/** Whether a path is one that the layout knows: nothing else is ever written. */
export function isKnownPath(path: string): boolean {
  return /^(?:manifest\.json|objects|documents|objects\/sha256-[0-9a-f]{64}|documents\/sha256-[0-9a-f]{64}\.json)$/.test(
    path.replace(/^\.\//, "").replace(/\/$/, ""),
  );
}

/** A Document as JSON; starts of lines in the typed form are marked as such. */
export function documentJson(document: Document): string {
  const { lineStarts } = document.source;
  const starts = lineStarts instanceof Int32Array ? { int32: Array.from(lineStarts) } : lineStarts;
  return JSON.stringify({ ...document, source: { ...document.source, lineStarts: starts } });
}
