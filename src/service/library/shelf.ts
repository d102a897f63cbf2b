import { dirname, resolve } from "node:path";
import type { Library } from "../../library/index.ts";
import type { LibraryDescription } from "../../model/index.ts";
import type { Settings } from "../configuration/settings.ts";
import type { LibraryRecord } from "./look-up.ts";
import { libraryLocation, shownLocation } from "./open.ts";

interface Opened {
  readonly library: Library;
  readonly record: LibraryRecord;
}

/** Libraries of one run; each is opened once, when the first document asks for it. */
export class LibraryShelf {
  readonly #nearest = new Map<string, string | undefined>();
  readonly #open = new Map<string, Promise<Opened>>();

  /** The library that a document is held against: the one that is set, or the nearest to it; undefined where there is none. */
  async libraryFor(settings: Settings, path: string): Promise<Library | undefined> {
    return (await this.#opened(settings, path))?.library;
  }

  /** The same, as documents are held against it. */
  async recordFor(settings: Settings, path: string): Promise<LibraryRecord | undefined> {
    return (await this.#opened(settings, path))?.record;
  }

  #opened(settings: Settings, path: string): Promise<Opened> | undefined {
    const location = this.#locationFor(settings, path === "-" ? process.cwd() : dirname(resolve(path)));
    if (location === undefined) return undefined;
    let opening = this.#open.get(location);
    if (!opening) {
      opening = openRecord(location);
      this.#open.set(location, opening);
    }
    return opening;
  }

  #locationFor(settings: Settings, folder: string): string | undefined {
    if (settings.library !== undefined) return settings.library;
    if (!this.#nearest.has(folder)) this.#nearest.set(folder, libraryLocation(settings, folder));
    return this.#nearest.get(folder);
  }

  /** The libraries that were asked. */
  async used(): Promise<readonly LibraryDescription[]> {
    const used: LibraryDescription[] = [];
    for (const opening of this.#open.values()) {
      const opened = await opening.catch(() => undefined);
      if (!opened) continue;
      const { sources } = await opened.library.statistics();
      used.push({ location: shownLocation(opened.library.location), sources });
    }
    return used;
  }

  async close(): Promise<void> {
    for (const opening of this.#open.values()) {
      const opened = await opening.catch(() => undefined);
      await opened?.library.close();
    }
  }
}

async function openRecord(location: string): Promise<Opened> {
  const { openLibrary } = await import("../../library/index.ts");
  const { recordOf } = await import("./record.ts");
  const library = await openLibrary(location);
  return { library, record: recordOf(library) };
}
