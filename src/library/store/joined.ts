import type { Origin, Source, SourceInstrument } from "../../model/index.ts";
import { orderOf } from "./fields.ts";

/**
 * A source that is kept, once the same bytes were found again. One place is one origin, at the time of its first
 * retrieval; what the user declared about the instrument outweighs what was recognised before.
 */
export function joined(kept: Source, found: Source): Source {
  const { instrument: _, ...rest } = kept;
  const instrument = joinedInstrument(kept.instrument, found.instrument);
  return {
    ...rest,
    origins: joinedOrigins([...kept.origins, ...found.origins]),
    ...(instrument && { instrument }),
  };
}

/** What a new reading of the same bytes says of a source, with the places where it was found and what the user declared. */
export function readAgain(kept: Source, read: Source): Source {
  const { instrument: recognised, ...rest } = read;
  const instrument = kept.instrument?.basis === "declared" ? kept.instrument : recognised;
  return { ...rest, origins: kept.origins, ...(instrument && { instrument }) };
}

/** One origin for each place, the earliest first. */
export function joinedOrigins(origins: readonly Origin[]): Origin[] {
  const places = new Map<string, Origin>();
  for (const origin of origins) {
    const place = JSON.stringify([origin.kind, origin.location]);
    const known = places.get(place);
    if (!known || timeOf(origin) < timeOf(known)) places.set(place, origin);
  }
  return [...places.values()].sort(
    (a, b) => compare(timeOf(a), timeOf(b)) || compare(a.location, b.location),
  );
}

/** Adopted before draft, declared before recognised, then in the order of the library. */
export function compareTexts(a: Source, b: Source): number {
  return (
    compare(Number(a.instrument?.stage === "draft"), Number(b.instrument?.stage === "draft")) ||
    compare(Number(a.instrument?.basis !== "declared"), Number(b.instrument?.basis !== "declared")) ||
    compareSources(a, b)
  );
}

export function compareSources(a: Source, b: Source): number {
  return compare(orderOf(a), orderOf(b)) || compare(a.digest, b.digest);
}

function joinedInstrument(
  kept: SourceInstrument | undefined,
  found: SourceInstrument | undefined,
): SourceInstrument | undefined {
  return found?.basis === "declared" ? found : (kept ?? found);
}

function timeOf(origin: Origin): string {
  const instant = new Date(origin.retrieved);
  return Number.isNaN(instant.getTime()) ? origin.retrieved : instant.toISOString();
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
