import { QuoteIndex } from "../../engine/align/index.ts";
import { type Library, LibraryError } from "../../library/index.ts";
import type { Source } from "../../model/index.ts";
import type { LibraryRecord } from "./look-up.ts";

/** A library as documents are held against it; sources that were looked at stay at hand for the run. */
export function recordOf(library: Library): LibraryRecord {
  const index = new QuoteIndex(library.quoteIndex);
  const sources = new Map<number, Promise<Source | undefined>>();
  return {
    find: async (quotation, limit) => {
      try {
        return await index.find(quotation, { limit });
      } catch (cause) {
        if (!(cause instanceof RangeError)) throw cause;
        throw new LibraryError(
          `The index of quotations in ${library.location} is damaged or of another version. Export the sources and import them into a new library.`,
          { cause },
        );
      }
    },
    texts: (slices) => library.quoteIndex.texts(slices),
    source: (number) => {
      const known = sources.get(number);
      if (known) return known;
      const asked = library.sourceNumbered(number);
      sources.set(number, asked);
      return asked;
    },
    adoptedTexts: async (instruments) => {
      const held = await library.textsOf(instruments);
      const adopted = new Map<string, string>();
      for (const [id, texts] of held) {
        const text = texts.find(({ instrument }) => instrument?.stage === "adopted");
        if (text) adopted.set(id, text.digest);
      }
      return adopted;
    },
    documentOf: async (digest) => {
      const [source, document] = await Promise.all([library.source(digest), library.document(digest)]);
      return source && document ? { source, document } : undefined;
    },
  };
}
