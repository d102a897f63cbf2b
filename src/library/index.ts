export { type ExchangeProgress, exportLibrary } from "./exchange/export.ts";
export { type Imported, importLibrary } from "./exchange/import.ts";
export { findLibrary, LIBRARY_FILE, LIBRARY_FOLDER } from "./find.ts";
export { type LibraryOptions, openLibrary } from "./open.ts";
export {
  type Kept,
  type Library,
  LibraryError,
  type LibraryStatistics,
  type NewSource,
  type SearchHit,
  type SourceQuery,
} from "./port.ts";
export type { SegmentBuilder } from "./quotes/builder.ts";
