export { findLibrary, LIBRARY_FILE, LIBRARY_FOLDER, type LibraryOptions, openLibrary } from "./open.ts";
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
