import { findFiles } from "../readers/index.ts";
import type { SettingsFinder } from "./configuration/settings.ts";

/** The documents that inputs lead to, and the inputs that lead to none. */
export interface Selection {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Follows files, folders and globs, leaving out what the working directory's configuration ignores. */
export async function selectDocuments(inputs: readonly string[], finder: SettingsFinder): Promise<Selection> {
  const { ignore } = await finder.settingsFor("-");
  return findFiles(inputs, { ignore });
}
