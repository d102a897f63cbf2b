import type { LibraryRecord } from "./look-up.ts";

/** Places asked for in addition where the document itself answers: as many as it may repeat a quotation. */
const ROOM_FOR_ITSELF = 24;

/**
 * The record without the source of this digest: a draft that was added with everything else in its folder does
 * not bear out its own quotations.
 */
export function withoutSource(record: LibraryRecord, digest: string): LibraryRecord {
  const isOwn = async (number: number) => (await record.source(number))?.digest === digest;
  return {
    ...record,
    find: async (quotation, limit) => {
      const places = await record.find(quotation, limit);
      const own = await Promise.all(places.map(({ source }) => isOwn(source)));
      if (!own.includes(true)) return places;
      const more = await record.find(quotation, limit + ROOM_FOR_ITSELF);
      const others = await Promise.all(
        more.map(async (place) => ((await isOwn(place.source)) ? [] : [place])),
      );
      return others.flat().slice(0, limit);
    },
    adoptedTexts: async (instruments) => {
      const adopted = await record.adoptedTexts(instruments);
      return new Map([...adopted].filter(([, found]) => found !== digest));
    },
  };
}
