import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A saved page and the text of its article as people took it down. */
export interface MarkedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly article: string;
}

const folder = new URL("../../../shared/eval/articles/", import.meta.url);

/** Reads the corpus; undefined where it is absent. */
export function readCorpus(): readonly MarkedPage[] | undefined {
  const truth = new URL("ground-truth.json", folder);
  if (!existsSync(truth)) return undefined;
  const articles = JSON.parse(readFileSync(truth, "utf8")) as Record<
    string,
    { readonly articleBody: string }
  >;
  return Object.entries(articles).map(([name, { articleBody }]) => ({
    name,
    bytes: gunzipSync(readFileSync(new URL(`html/${name}.html.gz`, folder))),
    article: articleBody,
  }));
}
