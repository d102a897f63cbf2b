import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { type Kept, type Library, LibraryError, type NewSource, openLibrary } from "../../library/index.ts";
import type { Origin, SourceInstrument } from "../../model/index.ts";
import { fetchSource, findFiles, type ReadOptions, readBytes, readDocument } from "../../readers/index.ts";
import { type Problem, problemOf } from "../check.ts";
import { type Settings, SettingsFinder, type SettingsOverrides } from "../configuration/settings.ts";
import { tool } from "../version.generated.ts";
import { instrumentNamed, recognisedIn } from "./instrument-names.ts";
import { libraryLocation, shownLocation } from "./open.ts";
import { sourceFrom } from "./source-from.ts";

export interface AddOptions extends SettingsOverrides {
  /** The instrument whose text is added, as a user writes it: `resolution 853 (1993)`. */
  readonly instrument?: string;
  /** The text is a draft of it. */
  readonly draft?: boolean;
  /** Name and format of standard input. */
  readonly stdinPath?: string;
  /** Addresses of the own machine and of private networks may be asked. */
  readonly allowPrivate?: boolean;
  /** Called for each source once it is kept for good. */
  readonly onKept?: (kept: Kept) => void;
  /** Called for what could not be read. */
  readonly onProblem?: (problem: Problem) => void;
  /** Called before each input is read. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly path: string;
  }) => void;
}

export interface AddReport {
  readonly library: string;
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
}

/** A batch is written when it holds so much; what is written is safe, so that an interrupted run loses little. */
const BATCH_CHARACTERS = 8_000_000;
const BATCH_SOURCES = 500;

/**
 * Reads files, folders, globs and addresses and keeps them in the library, which is made where there is none.
 * What cannot be read becomes a problem, and the others are still kept. What is there already is not read again.
 */
export async function addSources(inputs: readonly string[], options: AddOptions = {}): Promise<AddReport> {
  const finder = new SettingsFinder(options);
  const settings = await finder.settingsFor("-");
  const instrument = await declaredInstrument(options);
  const location = libraryLocation(settings) ?? process.cwd();
  const { places, problems } = await placesOf(inputs);
  for (const problem of problems) options.onProblem?.(problem);
  // Nothing to keep makes no library either: one made by a slip of the pen would hide the one in a folder above.
  if (places.length === 0) return { library: shownLocation(location), kept: [], problems };
  const library = await openLibrary(location, { create: true });
  try {
    const intake = new Intake(library, settings, instrument, options);
    for (const [done, place] of places.entries()) {
      options.onProgress?.({ done, total: places.length, path: place });
      await intake.take(place);
    }
    await intake.finish();
    return {
      library: shownLocation(library.location),
      kept: intake.kept,
      problems: [...problems, ...intake.problems],
    };
  } finally {
    await library.close();
  }
}

async function declaredInstrument({ instrument, draft }: AddOptions): Promise<SourceInstrument | undefined> {
  if (instrument === undefined) return undefined;
  return { id: await instrumentNamed(instrument), stage: draft ? "draft" : "adopted", basis: "declared" };
}

/** Files that the inputs lead to, and addresses as they are. */
async function placesOf(
  inputs: readonly string[],
): Promise<{ places: string[]; problems: readonly Problem[] }> {
  const places: string[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    if (isAddress(input)) {
      places.push(input);
      continue;
    }
    const found = await findFiles([input]);
    places.push(...found.files);
    problems.push(...found.problems);
  }
  return { places: [...new Set(places)], problems };
}

function isAddress(input: string): boolean {
  return /^https?:\/\//iu.test(input);
}

/** What was received for one input. */
interface Received {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** Name by whose ending the format is known. */
  readonly name: string;
  /** What came with it about how to read it. */
  readonly reading?: Pick<ReadOptions, "mediaType" | "charset">;
}

/** The state of one run: what waits to be written, and what became of the rest. */
class Intake {
  readonly kept: Kept[] = [];
  readonly problems: Problem[] = [];
  readonly #library: Library;
  readonly #settings: Settings;
  readonly #instrument: SourceInstrument | undefined;
  readonly #options: AddOptions;
  #waiting: NewSource[] = [];
  #characters = 0;

  constructor(
    library: Library,
    settings: Settings,
    instrument: SourceInstrument | undefined,
    options: AddOptions,
  ) {
    this.#library = library;
    this.#settings = settings;
    this.#instrument = instrument;
    this.#options = options;
  }

  async take(place: string): Promise<void> {
    try {
      const received = await this.#receive(place);
      const next = await this.#read(received);
      for (const message of next.document.warnings ?? []) this.#tell({ path: place, message });
      this.#waiting.push(next);
      this.#characters += next.source.characters + next.bytes.length;
    } catch (error) {
      if (error instanceof LibraryError) throw error;
      this.#tell(problemOf(place, error));
    }
    if (this.#waiting.length >= BATCH_SOURCES || this.#characters >= BATCH_CHARACTERS) await this.finish();
  }

  #tell(problem: Problem): void {
    this.problems.push(problem);
    this.#options.onProblem?.(problem);
  }

  /** Writes what waits. */
  async finish(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const batch = this.#waiting;
    this.#waiting = [];
    this.#characters = 0;
    for (const kept of await this.#library.add(batch)) {
      this.kept.push(kept);
      this.#options.onKept?.(kept);
    }
  }

  async #receive(place: string): Promise<Received> {
    const { maxBytes } = this.#settings;
    const limits = maxBytes === undefined ? {} : { maxBytes };
    if (isAddress(place)) return this.#fetch(place, limits);
    const bytes = await readBytes(place, limits);
    const retrieved = new Date().toISOString();
    const name = place === "-" ? (this.#options.stdinPath ?? "-") : basename(place);
    const kind = place === "-" ? "stdin" : "file";
    return { bytes, name, origin: { kind, location: place === "-" ? "-" : resolve(place), name, retrieved } };
  }

  async #fetch(address: string, limits: Pick<ReadOptions, "maxBytes">): Promise<Received> {
    const allowPrivate = this.#options.allowPrivate === true;
    const { bytes, finalUrl, retrieved, reading } = await fetchSource(address, {
      ...limits,
      tool,
      allowPrivate,
    });
    const name = nameInAddress(finalUrl);
    return { bytes, name, reading, origin: { kind: "url", location: finalUrl, name, retrieved } };
  }

  async #read({ bytes, origin, name, reading }: Received): Promise<NewSource> {
    const { maxBytes, maxLineLength } = this.#settings;
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    const known = await this.#library.source(digest);
    const document =
      (known && (await this.#library.document(digest))) ??
      (await readDocument(bytes, name, {
        ...(maxBytes === undefined ? {} : { maxBytes }),
        ...(maxLineLength === undefined ? {} : { maxLineLength }),
        ...reading,
      }));
    const instrument = this.#instrument ?? known?.instrument ?? (await recognisedIn(document));
    return { bytes, document, source: sourceFrom(document, bytes, [origin], instrument) };
  }
}

/** The last part of the path, or the name of the site. */
function nameInAddress(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = basename(pathname);
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last || hostname;
  }
}
