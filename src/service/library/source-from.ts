import type { Document, Origin, Source, SourceInstrument } from "../../model/index.ts";

/** What a library keeps of a document that was read from `bytes`. */
export function sourceFrom(
  document: Document,
  bytes: Uint8Array,
  origins: readonly Origin[],
  instrument: SourceInstrument | undefined,
): Source {
  const { digest, mediaType, text, language, title, author, publisher, published } = document;
  return {
    digest,
    mediaType,
    size: bytes.length,
    characters: text.length,
    language,
    origins,
    ...(title === undefined ? {} : { title: title.replace(/\s+/gu, " ").trim() }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(instrument === undefined ? {} : { instrument }),
  };
}
