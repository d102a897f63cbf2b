import { type Analysis, analyze } from "../engine/analysis.ts";
import { rules } from "../engine/rules/registry.generated.ts";
import { runRules } from "../engine/rules/run.ts";
import type {
  CheckReport,
  Citation,
  Document,
  DocumentReport,
  Evidence,
  LibraryEvidence,
} from "../model/index.ts";
import { resolveCitations, withCitationsOf } from "../packs/index.ts";
import { readBytes, readDocument } from "../readers/index.ts";
import { ConfigurationError } from "./configuration/error.ts";
import { type Settings, SettingsFinder, type SettingsOverrides } from "./configuration/settings.ts";
import { countMentions } from "./counts.ts";
import { selectDocuments } from "./intake.ts";
import type { LibraryRecord } from "./library/look-up.ts";
import { withoutSource } from "./library/others-words.ts";
import { LibraryShelf } from "./library/shelf.ts";
import { PackShelf } from "./packs.ts";
import { suppress } from "./suppression/suppress.ts";
import { tool } from "./version.generated.ts";

/** How a check goes; everything has a default. */
export interface CheckOptions extends SettingsOverrides {
  /** Name under which standard input is reported, and by whose ending its format is known. */
  readonly stdinPath?: string;
  /** Called after each document. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/**
 * Checks files, folders and globs, `-` being standard input. A document that cannot be read becomes a problem
 * of the report, and the others are still checked. Throws `ConfigurationError` for a broken configuration.
 */
export async function check(inputs: readonly string[], options: CheckOptions = {}): Promise<CheckReport> {
  const finder = new SettingsFinder(options);
  const shelf = new PackShelf();
  const libraries = new LibraryShelf();
  const { files, problems } = await selectDocuments(inputs, finder);
  const documents: DocumentReport[] = [];
  const found = [...problems];
  for (const [index, path] of files.entries()) {
    try {
      const settings = await finder.settingsFor(path);
      const document = await readPath(path, settings, options.stdinPath);
      documents.push(await checkWith(document, settings, shelf, libraries));
      for (const message of document.warnings ?? []) found.push({ path: document.path, message });
    } catch (error) {
      found.push(problemOf(path, error));
    }
    options.onProgress?.({ done: index + 1, total: files.length, path });
  }
  const used = await libraries.used();
  await libraries.close();
  const { asOf = today() } = await finder.settingsFor("-");
  return {
    tool,
    documents,
    problems: withoutRepeats(found),
    packs: shelf.used(),
    ...(used.length > 0 ? { libraries: used } : {}),
    asOf,
    rules: rules.map(({ id, summary, level }) => ({ id, summary, level })),
  };
}

/** Checks one document that is already read. */
export async function checkDocument(document: Document, options: CheckOptions = {}): Promise<DocumentReport> {
  const finder = new SettingsFinder(options);
  const libraries = new LibraryShelf();
  const settings = await finder.settingsFor(document.path);
  return checkWith(document, settings, new PackShelf(), libraries).finally(() => libraries.close());
}

export async function readPath(
  path: string,
  settings: Settings,
  stdinPath: string | undefined,
): Promise<Document> {
  const limits = {
    ...(settings.maxBytes === undefined ? {} : { maxBytes: settings.maxBytes }),
    ...(settings.maxLineLength === undefined ? {} : { maxLineLength: settings.maxLineLength }),
  };
  const bytes = await readBytes(path, limits);
  return readDocument(bytes, path === "-" ? (stdinPath ?? "-") : path, limits);
}

/** Loaded only where there is a library. */
async function heldAgainst(
  record: LibraryRecord,
  analysis: Analysis,
  evidence: ReadonlyMap<Citation, Evidence>,
): Promise<LibraryEvidence> {
  const { lookUpInLibrary } = await import("./library/look-up.ts");
  return lookUpInLibrary(analysis, evidence, record);
}

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

async function checkWith(
  document: Document,
  settings: Settings,
  shelf: PackShelf,
  libraries: LibraryShelf,
): Promise<DocumentReport> {
  const packs = shelf.packsFor(settings.packs);
  const analysis = withCitationsOf(packs.own, analyze(document));
  const evidence = await resolveCitations(analysis.citations, packs);
  const held = await libraries.recordFor(settings, document.path);
  const record = held && withoutSource(held, document.digest);
  const context = {
    analysis,
    evidence,
    asOf: settings.asOf ?? today(),
    ...(record ? { library: await heldAgainst(record, analysis, evidence) } : {}),
  };
  const findings = runRules(rules, context, settings.levels);
  const silenced = suppress(document, findings, ruleIds);
  return { document, counts: countMentions(analysis, evidence), ...silenced };
}

export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A fault of the configuration names its own file; every other one belongs to the document. */
export function problemOf(path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  return { path: error instanceof ConfigurationError ? "" : path, message };
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [`${problem.path}\n${problem.message}`, problem]));
  return [...seen.values()];
}

/** The local calendar day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
