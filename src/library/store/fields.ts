import type { Source } from "../../model/index.ts";
import { fold } from "../search/words.ts";

/** What the databases keep in columns of their own, to find a source by. */
export interface SearchedFields {
  readonly digest: string;
  readonly retrieved: string;
  readonly instrument: string | null;
  readonly about: string;
  readonly names: readonly string[];
  readonly record: string;
}

export function searchedFields(source: Source): SearchedFields {
  const names = source.origins.flatMap(({ name, location }) => [name, location]);
  const said = [source.title, source.author, source.publisher].filter((part) => part !== undefined);
  return {
    digest: digits(source.digest),
    retrieved: orderOf(source),
    instrument: source.instrument ? storable(source.instrument.id) : null,
    about: storable(fold([...said, ...names].join("\n"))),
    names: [...new Set(names.map(storable))],
    record: JSON.stringify(source),
  };
}

/** The 64 hexadecimal digits of `sha256:…`. */
export function digits(digest: string): string {
  return digest.startsWith("sha256:") ? digest.slice(7) : digest;
}

/** Time of first retrieval, written so that the order of the strings is the order of time. */
export function orderOf(source: Source): string {
  const given = source.origins[0]?.retrieved ?? "";
  const instant = new Date(given);
  return Number.isNaN(instant.getTime()) ? storable(given) : instant.toISOString();
}

/** PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair; the record keeps both. */
export function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}
