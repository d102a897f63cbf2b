import { constants } from "node:fs";
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../../model/index.ts";
import { type Library, LibraryError, type NewSource } from "../port.ts";
import { digestOf } from "../store/entry.ts";
import { unpack } from "./archive.ts";
import type { ExchangeProgress } from "./export.ts";
import { documentPath, MANIFEST, type ManifestEntry, objectPath } from "./layout.ts";

/** Bytes and sources that are added at once. */
const BATCH_BYTES = 8_000_000;
const BATCH_SOURCES = 500;

export interface Imported {
  readonly added: number;
  readonly known: number;
}

/**
 * Adds everything from an exported folder or archive; every file is held against its digest first. What is there
 * already stays, so that an import that was interrupted can be run again. Throws {@link LibraryError}.
 */
export async function importLibrary(
  library: Library,
  path: string,
  progress: ExchangeProgress = () => undefined,
): Promise<Imported> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new LibraryError(`There is no ${path} to import.`);
  if (found.isDirectory()) return addAll(library, path, path, progress);
  const work = await mkdtemp(join(tmpdir(), "onrecord-import-"));
  try {
    await unpack(path, work);
    return await addAll(library, work, path, progress);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function addAll(
  library: Library,
  folder: string,
  shown: string,
  progress: ExchangeProgress,
): Promise<Imported> {
  const entries = await readManifest(folder, shown);
  const counts = { added: 0, known: 0 };
  let batch: NewSource[] = [];
  let bytes = 0;
  const flush = async () => {
    for (const { outcome } of await library.add(batch)) counts[outcome]++;
    batch = [];
    bytes = 0;
    progress(counts.added + counts.known, entries.length);
  };
  for (const entry of entries) {
    const item = await readSource(folder, shown, entry);
    batch.push(item);
    bytes += item.bytes.length + item.document.text.length;
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_SOURCES) await flush();
  }
  if (batch.length > 0) await flush();
  return counts;
}

async function readManifest(folder: string, shown: string): Promise<readonly ManifestEntry[]> {
  const bytes = await readPlainFile(join(folder, MANIFEST));
  if (!bytes)
    throw new LibraryError(`${shown} holds no ${MANIFEST}; it is no exported library, or not a whole one.`);
  const { parsedManifest } = await import("./schema.ts");
  const entries = parsedManifest(json(bytes));
  if (!entries)
    throw new LibraryError(
      `The ${MANIFEST} of ${shown} cannot be read: it is damaged, or of a newer version of onrecord.`,
    );
  return entries;
}

async function readSource(
  folder: string,
  shown: string,
  { source, document }: ManifestEntry,
): Promise<NewSource> {
  const bytes = await readVerified(folder, shown, objectPath(source.digest), source.digest);
  const path = documentPath(source.digest);
  const { parsedDocument } = await import("./schema.ts");
  const read = parsedDocument(json(await readVerified(folder, shown, path, document)));
  if (!read || !fits(read, source.characters) || bytes.length !== source.size)
    throw new LibraryError(`${path} in ${shown} does not fit its source; the export is damaged.`);
  return { source, bytes, document: read };
}

/** Offsets that lead out of the text would make trouble long after the import. */
function fits({ text, blocks }: Document, characters: number): boolean {
  return (
    text.length === characters &&
    blocks.every(({ span }) => span.start <= span.end && span.end <= text.length)
  );
}

async function readVerified(
  folder: string,
  shown: string,
  path: string,
  digest: string,
): Promise<Uint8Array> {
  const bytes = await readPlainFile(join(folder, path));
  if (!bytes) throw new LibraryError(`${path} is missing from ${shown}; the export is not whole.`);
  if (digestOf(bytes) !== digest)
    throw new LibraryError(`${path} in ${shown} is not what its digest says; the export is damaged.`);
  return bytes;
}

/** Undefined where there is no such file; a link is none, since it may lead anywhere. */
async function readPlainFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      return (await file.stat()).isFile() ? new Uint8Array(await file.readFile()) : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
