import type { Format } from "./format.ts";
import type { FormatName } from "./names.ts";

export { type ExtractTextOptions, renderExtract, renderExtractText } from "./extract.ts";
export type { Format, FormatOptions } from "./format.ts";
export { FORMAT_NAMES, type FormatName } from "./names.ts";

/** Each format is loaded when it is asked for, so that one costs no start-up time of another. */
const LOADERS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  text: async () => (await import("./text/index.ts")).text,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif/index.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html/index.ts")).html,
};

export function loadFormat(name: FormatName): Promise<Format> {
  return LOADERS[name]();
}
