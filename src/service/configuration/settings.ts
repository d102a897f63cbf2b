import { dirname, relative, resolve } from "node:path";
import { rules as builtInRules } from "../../engine/rules/registry.generated.ts";
import type { RuleLevel } from "../../engine/rules/run.ts";
import { ConfigurationError } from "./error.ts";
import { applyLevels, checkRuleNames, type LevelSettings } from "./levels.ts";
import { findConfiguration, type LoadedConfiguration, loadConfiguration } from "./load.ts";
import { parseSize } from "./size.ts";

/** What one file is checked with, after configuration and options are joined. */
export interface Settings {
  readonly configuration?: string;
  /** The folder that the configuration's globs are relative to. */
  readonly folder: string;
  readonly levels: ReadonlyMap<string, RuleLevel>;
  readonly packs: readonly string[];
  /** Folder, file or `postgres://` address of the library; absent where the nearest one is meant, or none. */
  readonly library?: string;
  readonly ignore: readonly string[];
  readonly asOf?: string;
  readonly maxBytes?: number;
  readonly maxLineLength?: number;
}

/** What was said on the command line or by a caller; it wins over the configuration file. */
export interface SettingsOverrides {
  /** A configuration file to use for every document; `false` uses none. */
  readonly configuration?: string | false;
  readonly rules?: LevelSettings;
  readonly packs?: readonly string[];
  readonly library?: string;
  readonly asOf?: string;
  readonly maxBytes?: number;
  readonly maxLineLength?: number;
}

/** Finds the settings of documents; configuration files are read once each. */
export class SettingsFinder {
  readonly #overrides: SettingsOverrides;
  readonly #loaded = new Map<string, Promise<LoadedConfiguration>>();
  readonly #nearest = new Map<string, string | undefined>();

  constructor(overrides: SettingsOverrides = {}) {
    this.#overrides = overrides;
    checkRuleNames(builtInRules, Object.keys(overrides.rules ?? {}), "--rule");
  }

  /** Settings for a document at `path`; `-` takes those of the working directory. Throws {@link ConfigurationError}. */
  async settingsFor(path: string): Promise<Settings> {
    const absolute = resolve(path === "-" ? "stdin" : path);
    const configuration = await this.#configurationFor(dirname(absolute));
    return joinSettings(configuration, this.#overrides, absolute);
  }

  async #configurationFor(folder: string): Promise<LoadedConfiguration | undefined> {
    const { configuration } = this.#overrides;
    if (configuration === false) return undefined;
    const path = configuration === undefined ? this.#nearestTo(folder) : resolve(configuration);
    if (path === undefined) return undefined;
    let loading = this.#loaded.get(path);
    if (!loading) {
      loading = loadChecked(path);
      this.#loaded.set(path, loading);
    }
    return loading;
  }

  #nearestTo(folder: string): string | undefined {
    if (!this.#nearest.has(folder)) this.#nearest.set(folder, findConfiguration(folder));
    return this.#nearest.get(folder);
  }
}

async function loadChecked(path: string): Promise<LoadedConfiguration> {
  const loaded = await loadConfiguration(path);
  const overrides = loaded.content.overrides ?? [];
  const rules = loaded.content.rules ?? {};
  const shown = relative(process.cwd(), path) || path;
  checkRuleNames(builtInRules, Object.keys(rules), `${shown}: rules`);
  for (const override of overrides)
    checkRuleNames(builtInRules, Object.keys(override.rules ?? {}), `${shown}: overrides`);
  return loaded;
}

async function joinSettings(
  configuration: LoadedConfiguration | undefined,
  overrides: SettingsOverrides,
  absolute: string,
): Promise<Settings> {
  const content = configuration?.content ?? {};
  const folder = configuration?.folder ?? process.cwd();
  const matching = await matchingOverrides(content.overrides ?? [], folder, absolute);
  const asOf = overrides.asOf ?? content.asOf ?? undefined;
  const maxBytes = overrides.maxBytes ?? sizeOf(content.maxSize);
  const maxLineLength = overrides.maxLineLength ?? sizeOf(content.maxLine);
  return {
    ...(configuration ? { configuration: configuration.path } : {}),
    folder,
    levels: applyLevels(builtInRules, [content.rules ?? {}, ...matching, overrides.rules ?? {}]),
    packs: [...(content.packs ?? []).map((pack) => resolve(folder, pack)), ...(overrides.packs ?? [])],
    ...libraryOf(content.library ?? undefined, folder, overrides.library),
    ignore: content.ignore ?? [],
    ...(asOf === undefined ? {} : { asOf }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(maxLineLength === undefined ? {} : { maxLineLength }),
  };
}

function libraryOf(
  configured: string | undefined,
  folder: string,
  said: string | undefined,
): { readonly library?: string } {
  if (said !== undefined) return { library: said };
  if (configured === undefined) return {};
  return { library: /^\w+:\/\//u.test(configured) ? configured : resolve(folder, configured) };
}

async function matchingOverrides(
  overrides: NonNullable<LoadedConfiguration["content"]["overrides"]>,
  folder: string,
  absolute: string,
): Promise<LevelSettings[]> {
  if (overrides.length === 0) return [];
  const { default: picomatch } = await import("picomatch");
  const path = relative(folder, absolute).replaceAll("\\", "/");
  return overrides
    .filter(({ files }) => files.some((glob) => picomatch(glob, { dot: true })(path)))
    .map(({ rules }) => rules ?? {});
}

function sizeOf(size: string | number | null | undefined): number | undefined {
  if (size === undefined || size === null) return undefined;
  const bytes = parseSize(size);
  if (bytes === undefined) throw new ConfigurationError(`${size} is no size; write it like 200mb.`);
  return bytes;
}
