import { existsSync, readFileSync } from "node:fs";

/** One text with the time expressions that people marked in it. */
export interface MarkedText {
  readonly name: string;
  readonly text: string;
  /** Date of the document, ISO 8601. */
  readonly published: string;
  readonly expressions: readonly TimeExpression[];
}

/** A stretch of text with its TIMEX3 type and value. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface CorpusFile {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly (TimeExpression & { readonly functionInDocument?: string })[];
}

const folder = new URL("../../../shared/eval/time/", import.meta.url);

/** Reads a corpus; undefined where it is absent. Creation times and empty expressions are left out. */
export function readCorpus(name: string): readonly MarkedText[] | undefined {
  const path = new URL(`${name}.timex3.json`, folder);
  if (!existsSync(path)) return undefined;
  const files = JSON.parse(readFileSync(path, "utf8")) as CorpusFile[];
  return files.map(({ doc, dct, text, timex }) => ({
    name: doc,
    text,
    published: dct,
    expressions: timex.filter(
      ({ start, end, functionInDocument }) => end > start && functionInDocument !== "CREATION_TIME",
    ),
  }));
}
