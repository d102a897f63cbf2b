import type { QuoteIndexStorage, TextSlice } from "../../engine/align/storage.ts";
import { PIECE, pieceText } from "../content/text-pieces.ts";
import { LibraryError } from "../port.ts";
import type { StoreReading } from "../store/store.ts";

/** The quote index as it is kept in a store. */
export function quoteIndexStorage(reading: StoreReading, location: string): QuoteIndexStorage {
  return {
    segments: () => reading.segments(),
    async blocks(addresses) {
      const blocks = await reading.blocks(addresses);
      return blocks.map((block) => {
        if (block) return block;
        throw new LibraryError(
          `The quote index of ${location} changed while it was read. Run the command again.`,
        );
      });
    },
    texts: (slices) => textSlices(reading, slices),
  };
}

/** For each slice its text, cut at the end of the source's; undefined for a source that is not there. */
export async function textSlices(
  reading: StoreReading,
  slices: readonly TextSlice[],
): Promise<(string | undefined)[]> {
  const ranges = slices.map(({ source, start, end }) => ({
    source,
    first: Math.floor(start / PIECE),
    last: Math.floor(Math.max(start, end - 1) / PIECE),
  }));
  const found = await reading.pieces(ranges);
  return Promise.all(
    slices.map(async ({ source, start, end }, index) => {
      const pieces = found[index]!;
      if (pieces.length === 0) return start > 0 && (await isThere(reading, source)) ? "" : undefined;
      const from = ranges[index]!.first * PIECE;
      const text = pieces.length === 1 ? pieceText(pieces[0]!) : pieces.map(pieceText).join("");
      return text.slice(start - from, Math.max(start, end) - from);
    }),
  );
}

async function isThere(reading: StoreReading, source: number): Promise<boolean> {
  const [first] = await reading.pieces([{ source, first: 0, last: 0 }]);
  return first!.length > 0;
}
