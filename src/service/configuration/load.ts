import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ConfigurationError } from "./error.ts";
import type { ConfigurationFile } from "./schema.ts";

export const CONFIGURATION_NAMES = ["onrecord.yaml", "onrecord.yml", ".onrecord.yaml"] as const;

/** A configuration file with the folder that its globs and paths are relative to. */
export interface LoadedConfiguration {
  readonly path: string;
  readonly folder: string;
  readonly content: ConfigurationFile;
}

/** The nearest configuration file in `folder` or above it; undefined when there is none. */
export function findConfiguration(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of CONFIGURATION_NAMES) {
      const path = join(at, name);
      if (existsSync(path)) return path;
    }
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Reads and validates a configuration file. The YAML and schema libraries are loaded only here, so that a
 * run without a configuration does not pay for them. Throws {@link ConfigurationError}.
 */
export async function loadConfiguration(path: string): Promise<LoadedConfiguration> {
  const shown = relative(process.cwd(), path) || path;
  const [{ parseDocument }, v, { configurationSchema }] = await Promise.all([
    import("yaml"),
    import("valibot"),
    import("./schema.ts"),
  ]);
  const parsed = parseDocument(readConfiguration(path, shown), { prettyErrors: true });
  const fault = parsed.errors[0];
  if (fault) throw new ConfigurationError(`${shown}: ${firstLine(fault.message)}`);
  const result = v.safeParse(configurationSchema, parsed.toJS() ?? {});
  if (!result.success) {
    const issue = result.issues[0];
    const where = v.getDotPath(issue);
    const what = issue.message.startsWith("Invalid key") ? unknownKey(issue.message) : issue.message;
    throw new ConfigurationError(`${shown}: ${where ? `${where}: ` : ""}${what}.`);
  }
  return { path, folder: dirname(path), content: result.output };
}

function readConfiguration(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new ConfigurationError(`${shown}: cannot be read.`, { cause });
  }
}

function firstLine(message: string): string {
  return message.split("\n")[0]!.replace(/:$/u, "");
}

function unknownKey(message: string): string {
  const key = /received "?([^"]+)"?$/u.exec(message)?.[1];
  return key ? `there is no such setting${key === "undefined" ? "" : ` (${key})`}` : message;
}
