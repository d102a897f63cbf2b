import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { makeFolder } from "../folders.ts";
import { type Library, LibraryError } from "../port.ts";
import { digestOf } from "../store/entry.ts";
import {
  documentJson,
  documentPath,
  FORMAT,
  MANIFEST,
  type ManifestEntry,
  objectPath,
  VERSION,
} from "./layout.ts";

export type ExchangeProgress = (done: number, total: number) => void;

/**
 * Writes everything that a library holds into a new folder, or an archive where `target` ends in `.tar`, and gives
 * the number of sources. It takes its name when it is whole. Throws {@link LibraryError}.
 */
export async function exportLibrary(
  library: Library,
  target: string,
  progress: ExchangeProgress = () => undefined,
): Promise<number> {
  if (/\.(?:zip|t?gz|t?bz2|t?xz|zst|7z|rar)$/iu.test(target))
    throw new LibraryError(`${target} cannot be written: give a new folder, or a file that ends in .tar.`);
  if (existsSync(target)) throw new LibraryError(`${target} is there already. Choose another name.`);
  const work = await newFolder(target);
  try {
    const count = await writeFolder(library, join(work, "folder"), progress);
    const finished = target.endsWith(".tar") ? await archived(work) : join(work, "folder");
    await rename(finished, target);
    return count;
  } catch (error) {
    throw inPlainWords(error, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeFolder(library: Library, folder: string, progress: ExchangeProgress): Promise<number> {
  await mkdir(join(folder, "objects"), { recursive: true });
  await mkdir(join(folder, "documents"));
  const entries: ManifestEntry[] = [];
  const sources = await library.list();
  for (const [index, source] of sources.entries()) {
    const [bytes, document] = [await library.bytes(source.digest), await library.document(source.digest)];
    // Removed by another program since the list was made.
    if (!bytes || !document) continue;
    const json = Buffer.from(documentJson(document));
    await writeFile(join(folder, objectPath(source.digest)), bytes);
    await writeFile(join(folder, documentPath(source.digest)), json);
    entries.push({ source, document: digestOf(json) });
    progress(index + 1, sources.length);
  }
  const lines = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  const head = `{"format": ${JSON.stringify(FORMAT)}, "version": ${VERSION}, "sources": [\n`;
  await writeFile(join(folder, MANIFEST), `${head}${lines}\n]}\n`);
  return entries.length;
}

/** The manifest first, so that whoever looks into the archive sees what it is. */
async function archived(work: string): Promise<string> {
  const { create } = await import("tar");
  const file = join(work, "library.tar");
  await create({ file, cwd: join(work, "folder"), portable: true }, [MANIFEST, "objects", "documents"]);
  return file;
}

/** Beside the target, so that taking its place is one step. */
async function newFolder(target: string): Promise<string> {
  try {
    const beside = dirname(resolve(target));
    makeFolder(beside);
    return await mkdtemp(join(beside, ".onrecord-export-"));
  } catch (error) {
    throw inPlainWords(error, target);
  }
}

function inPlainWords(error: unknown, target: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC")
    return new LibraryError(`The disk is full; ${target} was not written.`, { cause: error });
  if (error instanceof LibraryError || typeof code !== "string") return error;
  return new LibraryError(`${target} cannot be written (${code}).`, { cause: error });
}
