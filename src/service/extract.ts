import { type Analysis, analyze } from "../engine/analysis.ts";
import { withCitationsOf } from "../packs/index.ts";
import { type CheckOptions, type Problem, problemOf, readPath } from "./check.ts";
import { SettingsFinder } from "./configuration/settings.ts";
import { selectDocuments } from "./intake.ts";
import { PackShelf } from "./packs.ts";

export interface Extraction {
  readonly analyses: readonly Analysis[];
  readonly problems: readonly Problem[];
}

/** Finds every mention in files, folders and globs, and looks nothing up. */
export async function extract(inputs: readonly string[], options: CheckOptions = {}): Promise<Extraction> {
  const finder = new SettingsFinder(options);
  const { files, problems } = await selectDocuments(inputs, finder);
  const shelf = new PackShelf();
  const analyses: Analysis[] = [];
  const found = [...problems];
  for (const [index, path] of files.entries()) {
    try {
      const settings = await finder.settingsFor(path);
      const document = await readPath(path, settings, options.stdinPath);
      analyses.push(withCitationsOf(shelf.packsFor(settings.packs).own, analyze(document)));
      for (const message of document.warnings ?? []) found.push({ path: document.path, message });
    } catch (error) {
      found.push(problemOf(path, error));
    }
    options.onProgress?.({ done: index + 1, total: files.length, path });
  }
  return { analyses, problems: found };
}
