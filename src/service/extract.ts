import { type Analysis, analyze } from "../engine/analysis.ts";
import { type CheckOptions, type Problem, problemOf, readPath } from "./check.ts";
import { SettingsFinder } from "./configuration/settings.ts";
import { selectDocuments } from "./intake.ts";

export interface Extraction {
  readonly analyses: readonly Analysis[];
  readonly problems: readonly Problem[];
}

/** Finds every mention in files, folders and globs, and looks nothing up. */
export async function extract(inputs: readonly string[], options: CheckOptions = {}): Promise<Extraction> {
  const finder = new SettingsFinder(options);
  const { files, problems } = await selectDocuments(inputs, finder);
  const analyses: Analysis[] = [];
  const found = [...problems];
  for (const [index, path] of files.entries()) {
    try {
      const document = await readPath(path, await finder.settingsFor(path), options.stdinPath);
      analyses.push(analyze(document));
      for (const message of document.warnings ?? []) found.push({ path: document.path, message });
    } catch (error) {
      found.push(problemOf(path, error));
    }
    options.onProgress?.({ done: index + 1, total: files.length, path });
  }
  return { analyses, problems: found };
}
