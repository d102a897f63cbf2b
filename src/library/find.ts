import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folder that a library has beside the user's documents, and its file in it. */
export const LIBRARY_FOLDER = ".onrecord";
export const LIBRARY_FILE = "library.sqlite";

/** The file of the nearest library in `folder` or above it; undefined when there is none. */
export function findLibrary(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, LIBRARY_FOLDER, LIBRARY_FILE);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}
