export {
  type Kept,
  type Library,
  LibraryError,
  type LibraryStatistics,
  type NewSource,
  type SearchHit,
  type SourceQuery,
} from "./port.ts";
