import { relative } from "node:path";
import type { PackDescription } from "../model/index.ts";
import { loadPackFile, type Pack, PackError, type PackSet, withPacks } from "../packs/index.ts";
import { ConfigurationError } from "./configuration/error.ts";

/** Registries of one run; each of the user's own is opened once, however many documents ask for it. */
export class PackShelf {
  readonly #own = new Map<string, Pack>();
  readonly #sets = new Map<string, PackSet>();

  /** The registries for documents with these packs of the user's own. Throws {@link ConfigurationError}. */
  packsFor(paths: readonly string[]): PackSet {
    const key = paths.join("\n");
    let set = this.#sets.get(key);
    if (!set) {
      set = withPacks(paths.map((path) => this.#open(path)));
      this.#sets.set(key, set);
    }
    return set;
  }

  /** Registries that were asked, in the order of their names. */
  used(): readonly PackDescription[] {
    const opened = new Set([...this.#sets.values()].flatMap((set) => set.opened()));
    return [...opened].map(({ description }) => description).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #open(path: string): Pack {
    const known = this.#own.get(path);
    if (known) return known;
    try {
      const pack = loadPackFile(path, relative(process.cwd(), path) || path);
      this.#own.set(path, pack);
      return pack;
    } catch (error) {
      throw error instanceof PackError ? new ConfigurationError(error.message, { cause: error }) : error;
    }
  }
}
