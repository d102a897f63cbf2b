import { isAbsolute, relative } from "node:path";
import { findLibrary } from "../../library/find.ts";
import type { Library } from "../../library/index.ts";
import type { Settings } from "../configuration/settings.ts";

/** Where the library of a run lies: as said, as configured, or the nearest one above `folder`. */
export function libraryLocation(settings: Settings, folder = process.cwd()): string | undefined {
  return settings.library ?? findLibrary(folder);
}

/** Opens the library of a run; throws {@link LibraryError} where there is none. */
export async function openExistingLibrary(settings: Settings): Promise<Library> {
  const { LibraryError, openLibrary } = await import("../../library/index.ts");
  const location = libraryLocation(settings);
  if (location === undefined)
    throw new LibraryError("There is no library here or in a folder above. Make one with: onrecord add FILE");
  return openLibrary(location);
}

/** The place of a library as people read it: seen from the working directory where it lies below it. */
export function shownLocation(location: string): string {
  if (/^\w+:\/\//u.test(location)) return location;
  const path = relative(process.cwd(), location);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? location : path;
}
