import type { PackDescription } from "../model/index.ts";
import { loadBuiltInPacks, loadPackFile, type PackSet } from "../packs/index.ts";

/** Registries opened in one run; each is opened once, however many documents ask for it. */
export class PackShelf {
  #builtIn: Promise<PackSet> | undefined;
}
