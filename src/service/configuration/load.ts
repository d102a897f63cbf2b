import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ConfigurationError } from "./error.ts";
import { nearest } from "./levels.ts";
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
  const content: unknown = parsed.toJS() ?? {};
  if (typeof content !== "object" || Array.isArray(content))
    throw new ConfigurationError(`${shown}: is no configuration; it holds settings such as "rules:".`);
  const result = v.safeParse(configurationSchema, content);
  if (!result.success) {
    const issue = result.issues[0];
    throw new ConfigurationError(`${shown}: ${faultLine(v.getDotPath(issue) ?? "", issue.message)}`);
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

const SETTINGS = ["rules", "overrides", "ignore", "packs", "library", "asOf", "maxSize", "maxLine", "files"];

/** What is wrong with which setting, in this program's words. */
function faultLine(setting: string, message: string): string {
  if (message.includes("received undefined")) return `${setting}: is missing.`;
  if (message.startsWith("Invalid key")) {
    const near = nearest(setting.split(".").at(-1)!, SETTINGS);
    return `${setting}: there is no such setting${near ? `; did you mean ${near}?` : "."}`;
  }
  const what = message.startsWith("Invalid type: Expected Object") ? "expected settings of its own" : message;
  return `${setting}: ${what}.`;
}
