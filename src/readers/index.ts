export { type FoundFiles, findFiles, readBytes } from "./intake.ts";
export { readDocument } from "./read.ts";
export { type Reader, type ReadOptions, UnreadableError } from "./reader.ts";
export { readers } from "./registry.ts";
