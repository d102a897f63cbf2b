import { isDeepStrictEqual } from "node:util";
import type { Library, NewSource } from "../../library/index.ts";
import type { Source } from "../../model/index.ts";
import { readDocument } from "../../readers/index.ts";
import { type Problem, problemOf } from "../check.ts";
import { type Settings, SettingsFinder, type SettingsOverrides } from "../configuration/settings.ts";
import { recognisedIn } from "./instrument-names.ts";
import { shownLocation } from "./open.ts";
import { sourceFrom } from "./source-from.ts";
import { theSource, withLibrary } from "./sources.ts";

export interface RefreshOptions extends SettingsOverrides {
  readonly onProgress?: (done: number, total: number) => void;
  /** Called for what could not be read again; it stays as it is. */
  readonly onProblem?: (problem: Problem) => void;
}

export interface Refreshed {
  readonly library: string;
  /** How many sources were read again. */
  readonly read: number;
  /** Those of which something else was read than before. */
  readonly changed: readonly Source[];
  readonly problems: readonly Problem[];
}

const BATCH_CHARACTERS = 8_000_000;

/**
 * Reads the bytes of sources again with this version's readers, of all of them unless some are named, and keeps what is
 * read now in the place of what was read before. What can no longer be read stays as it is. Throws {@link LibraryError}.
 */
export async function refreshSources(
  references: readonly string[],
  options: RefreshOptions = {},
): Promise<Refreshed> {
  const settings = await new SettingsFinder(options).settingsFor("-");
  return withLibrary(options, async (library) => {
    const sources = await chosenSources(library, references);
    const problems: Problem[] = [];
    const changed: Source[] = [];
    let waiting: NewSource[] = [];
    let characters = 0;
    const write = async () => {
      changed.push(...(await library.replace(waiting)));
      waiting = [];
      characters = 0;
    };
    for (const [done, source] of sources.entries()) {
      options.onProgress?.(done, sources.length);
      try {
        const read = await readAnew(library, source, settings);
        if (read && (await differs(library, source, read))) {
          waiting.push(read);
          characters += read.source.characters + read.bytes.length;
        }
      } catch (error) {
        const problem = problemOf(source.origins[0]!.location, error);
        problems.push(problem);
        options.onProblem?.(problem);
      }
      if (characters >= BATCH_CHARACTERS) await write();
    }
    await write();
    return {
      library: shownLocation(library.location),
      read: sources.length - problems.length,
      changed,
      problems,
    };
  });
}

async function chosenSources(library: Library, references: readonly string[]): Promise<readonly Source[]> {
  if (references.length === 0) return library.list();
  const chosen = new Map<string, Source>();
  for (const reference of references) {
    const source = await theSource(library, reference);
    chosen.set(source.digest, source);
  }
  return [...chosen.values()];
}

async function readAnew(
  library: Library,
  source: Source,
  settings: Settings,
): Promise<NewSource | undefined> {
  const bytes = await library.bytes(source.digest);
  if (!bytes) return undefined;
  const { maxBytes, maxLineLength } = settings;
  const document = await readDocument(bytes, source.origins[0]!.name, {
    mediaType: source.mediaType,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(maxLineLength === undefined ? {} : { maxLineLength }),
  });
  const declared = source.instrument?.basis === "declared" ? source.instrument : undefined;
  const instrument = declared ?? (await recognisedIn(document));
  return { bytes, document, source: sourceFrom(document, bytes, source.origins, instrument) };
}

async function differs(library: Library, before: Source, { source, document }: NewSource): Promise<boolean> {
  return (
    !isDeepStrictEqual(before, source) || !isDeepStrictEqual(await library.document(before.digest), document)
  );
}
