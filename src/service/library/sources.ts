import {
  exportLibrary,
  type Imported,
  importLibrary,
  type Library,
  LibraryError,
  type LibraryStatistics,
  openLibrary,
  type SearchHit,
} from "../../library/index.ts";
import type { Source } from "../../model/index.ts";
import { SettingsFinder, type SettingsOverrides } from "../configuration/settings.ts";
import { instrumentNamed } from "./instrument-names.ts";
import { libraryLocation, openExistingLibrary, shownLocation } from "./open.ts";

/** Opens the library of a run for one piece of work and closes it. Throws {@link LibraryError} where there is none. */
export async function withLibrary<Result>(
  options: SettingsOverrides,
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  const settings = await new SettingsFinder(options).settingsFor("-");
  const library = await openExistingLibrary(settings);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}

export interface SourceList {
  readonly library: string;
  readonly statistics: LibraryStatistics;
  readonly sources: readonly Source[];
}

/** Sources whose title, author, name or location have all of `words`; all without words. */
export function listSources(words: string, options: SettingsOverrides = {}): Promise<SourceList> {
  return withLibrary(options, async (library) => ({
    library: shownLocation(library.location),
    statistics: await library.statistics(),
    sources: await library.list(words === "" ? {} : { words }),
  }));
}

/** Full-text search, best first. */
export function searchSources(
  words: string,
  options: SettingsOverrides = {},
): Promise<{ readonly library: string; readonly hits: readonly SearchHit[] }> {
  return withLibrary(options, async (library) => ({
    library: shownLocation(library.location),
    hits: await library.search(words, 20),
  }));
}

/** The one source that a reference means: the first digits of its digest, its name, its location or its instrument. */
export async function theSource(library: Library, reference: string): Promise<Source> {
  const named = await library.matching(reference);
  const found = named.length > 0 ? named : await textsNamed(library, reference);
  if (found.length === 1) return found[0]!;
  const called = JSON.stringify(reference);
  if (found.length === 0 && /^[0-9a-f]{1,5}$/iu.test(reference))
    throw new LibraryError(`No source is called ${called}; give at least six digits of a digest.`);
  throw new LibraryError(
    found.length === 0
      ? `No source is called ${called}; onrecord sources lists them.`
      : `${found.length} sources are called ${called}; name one by the first digits of its digest.`,
  );
}

/** The sources with the text of an instrument, in the user's words. */
async function textsNamed(library: Library, reference: string): Promise<readonly Source[]> {
  const instrument = await instrumentNamed(reference);
  return (await library.textsOf([instrument])).get(instrument) ?? [];
}

export function showSource(
  reference: string,
  options: SettingsOverrides = {},
): Promise<{ readonly source: Source; readonly text: string }> {
  return withLibrary(options, async (library) => {
    const source = await theSource(library, reference);
    return { source, text: (await library.document(source.digest))?.text ?? "" };
  });
}

/** Removes sources; all references are looked up before the first is removed. */
export function removeSources(
  references: readonly string[],
  options: SettingsOverrides = {},
): Promise<readonly Source[]> {
  return withLibrary(options, async (library) => {
    const sources: Source[] = [];
    for (const reference of references) sources.push(await theSource(library, reference));
    for (const { digest } of sources) await library.remove(digest);
    return sources;
  });
}

/** Says which instrument a source is the text of; an empty name takes it away. */
export function declareSource(
  reference: string,
  instrument: string,
  draft: boolean,
  options: SettingsOverrides = {},
): Promise<Source> {
  return withLibrary(options, async (library) => {
    const source = await theSource(library, reference);
    const declared =
      instrument.trim() === ""
        ? undefined
        : ({
            id: await instrumentNamed(instrument),
            stage: draft ? "draft" : "adopted",
            basis: "declared",
          } as const);
    await library.declare(source.digest, declared);
    return (await library.source(source.digest))!;
  });
}

/** Joins small parts of the index and gives freed space back. */
export function compactLibrary(options: SettingsOverrides = {}): Promise<string> {
  return withLibrary(options, async (library) => {
    await library.compact();
    return shownLocation(library.location);
  });
}

export interface ExchangeOptions extends SettingsOverrides {
  readonly onProgress?: (done: number, total: number) => void;
}

/** Writes everything into a new folder, or into an archive where `target` ends in `.tar`; gives the number of sources. */
export function exportSources(target: string, options: ExchangeOptions = {}): Promise<number> {
  return withLibrary(options, (library) => exportLibrary(library, target, options.onProgress));
}

/** Adds everything from an exported folder or archive to the library, which is made where there is none. */
export async function importSources(
  origin: string,
  options: ExchangeOptions = {},
): Promise<Imported & { readonly library: string }> {
  const settings = await new SettingsFinder(options).settingsFor("-");
  const library = await openLibrary(libraryLocation(settings) ?? process.cwd(), { create: true });
  try {
    return {
      ...(await importLibrary(library, origin, options.onProgress)),
      library: shownLocation(library.location),
    };
  } finally {
    await library.close();
  }
}
