import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildSegment, mergeSegments } from "../engine/align/index.ts";
import { LIBRARY_FILE, LIBRARY_FOLDER } from "./find.ts";
import { type Library, LibraryError } from "./port.ts";
import type { SegmentBuilder } from "./quotes/builder.ts";
import { StoredLibrary } from "./store/stored-library.ts";

export interface LibraryOptions {
  /** Makes the library when it is not there; otherwise that is an error. */
  readonly create?: boolean;
  /** Makes the segments of the quote index, in the place of what does so otherwise. */
  readonly builder?: SegmentBuilder;
  /** For how many milliseconds to wait while another program writes; a minute unless told. */
  readonly patience?: number;
}

const PATIENCE = 60_000;

const QUOTE_INDEX: SegmentBuilder = { build: buildSegment, merge: mergeSegments };

/**
 * Opens a library: an address that begins with `postgres://`, a file that ends in `.sqlite`, or a folder of
 * documents, whose library lies in `.onrecord/`. The database's own code is loaded only here. Throws
 * {@link LibraryError}.
 */
export async function openLibrary(location: string, options: LibraryOptions = {}): Promise<Library> {
  return new StoredLibrary(
    await openStore(location, options.create ?? false, options.patience ?? PATIENCE),
    options.builder ?? QUOTE_INDEX,
  );
}

async function openStore(location: string, create: boolean, patience: number) {
  if (isPostgres(location)) {
    const { openPostgresStore } = await import("./postgres/store.ts");
    return openPostgresStore(location, patience);
  }
  const { openSqliteStore } = await import("./sqlite/store.ts");
  return openSqliteStore(libraryFile(location), create, patience);
}

function isPostgres(location: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(location);
}

/** The file that a path stands for; whole, so that nothing in it is taken for an address. */
function libraryFile(given: string): string {
  if (given.trim() === "") throw new LibraryError("An empty name is no library.");
  // What follows may be a password, and is not repeated.
  const scheme = /^[a-z][\w+.-]*:\/\//iu.exec(given)?.[0];
  if (scheme) throw new LibraryError(`A library lies in a folder or at postgres://…, not at ${scheme}…`);
  const path = resolve(given);
  if (path.endsWith(".sqlite")) return path;
  if (statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new LibraryError(`${given} is no library: give its folder, or a file that ends in .sqlite.`);
  return basename(path) === LIBRARY_FOLDER
    ? join(path, LIBRARY_FILE)
    : join(path, LIBRARY_FOLDER, LIBRARY_FILE);
}
