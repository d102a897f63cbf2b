export { nearNumbers } from "./alternatives.ts";
export { withCitationsOf } from "./cited-as.ts";
export {
  type BuiltInPacks,
  loadBuiltInPacks,
  loadPackFile,
  PackError,
  type PackSet,
  withPacks,
} from "./load.ts";
export { openPack, type Pack } from "./pack.ts";
export type { PackFile, PackRow } from "./pack-file.ts";
export { resolveCitations } from "./resolve.ts";
