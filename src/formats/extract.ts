import type { Analysis } from "../engine/analysis.ts";
import { mentionsOf } from "../engine/analysis.ts";
import type { Block, Document, Mention } from "../model/index.ts";
import { mentionJson } from "./extract-mention.ts";

export { type ExtractTextOptions, renderExtractText } from "./extract-text.ts";

/** What `extract --format json` prints; `docs/extract.schema.json` describes it. */
export function renderExtract(analyses: readonly Analysis[]): string {
  return `${JSON.stringify({ schemaVersion: 1, documents: analyses.map(documentJson) }, null, 2)}\n`;
}

function documentJson(analysis: Analysis): object {
  const {
    path,
    digest,
    title = "",
    author,
    publisher,
    published,
    language,
    mediaType,
    text,
    blocks,
  } = analysis.document;
  const mentions = mentionsOf(analysis);
  return {
    path,
    digest,
    title,
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language,
    mediaType,
    text,
    blocks: blocks.map(blockJson),
    mentions: mentionList(analysis.document, mentions),
  };
}

function mentionList(document: Document, mentions: readonly Mention[]): readonly object[] {
  const indices = new Map(mentions.map((mention, index) => [mention, index]));
  return mentions.map((mention) => mentionJson(document, mention, indices));
}

function blockJson({ kind, span, level, table, cells, header }: Block): object {
  return {
    kind,
    span: { start: span.start, end: span.end },
    ...(level === undefined ? {} : { level }),
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells: cells.map(({ start, end }) => ({ start, end })) }),
    ...(header === undefined ? {} : { header }),
  };
}
