import { relative, resolve } from "node:path";
import { findFiles } from "../readers/index.ts";
import type { SettingsFinder } from "./configuration/settings.ts";

/** The documents that inputs lead to, and the inputs that lead to none. */
export interface Selection {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Follows files, folders and globs, leaving out what the configuration nearest to each document ignores. */
export async function selectDocuments(inputs: readonly string[], finder: SettingsFinder): Promise<Selection> {
  // A fault in the configuration of the working directory, or in an option, ends the run before anything is read.
  await finder.settingsFor("-");
  const { files, problems } = await findFiles(inputs);
  const kept: string[] = [];
  for (const path of files) if (path === "-" || !(await isIgnored(path, finder))) kept.push(path);
  return { files: kept, problems };
}

/** Globs are relative to the configuration file that they stand in. */
async function isIgnored(path: string, finder: SettingsFinder): Promise<boolean> {
  const { ignore, folder } = await settingsOrNone(path, finder);
  if (ignore.length === 0) return false;
  const { default: picomatch } = await import("picomatch");
  return picomatch([...ignore], { dot: true })(relative(folder, resolve(path)).replaceAll("\\", "/"));
}

/** A broken configuration is reported with the document that it applies to. */
async function settingsOrNone(
  path: string,
  finder: SettingsFinder,
): Promise<{ readonly ignore: readonly string[]; readonly folder: string }> {
  try {
    return await finder.settingsFor(path);
  } catch {
    return { ignore: [], folder: "" };
  }
}
