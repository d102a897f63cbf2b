export { type Fetched, type FetchOptions, fetchSource, HostQueue } from "./fetch/index.ts";
export { type FoundFiles, findFiles, readBytes } from "./intake.ts";
export { readDocument } from "./read.ts";
export {
  type ByteReader,
  type ByteSource,
  type Reader,
  type ReadOptions,
  type TextReader,
  type TextSource,
  UnreadableError,
} from "./reader.ts";
export { readers } from "./registry.ts";
