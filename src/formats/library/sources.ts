import pc from "picocolors";
import type { Source, SourceInstrument } from "../../model/index.ts";
import { counted } from "../phrases.ts";
import { clip, fill, oneLine } from "../terminal/lines.ts";

export interface LibraryTextOptions {
  readonly color: boolean;
  /** Columns to write in. */
  readonly width: number;
}

const REFERENCE_DIGITS = 10;

/** The first digits of a digest, by which a source can be named: `1f3a9c07be`. */
export function referenceOf({ digest }: Source): string {
  return digest.replace(/^sha256:/u, "").slice(0, REFERENCE_DIGITS);
}

/** A source in one line: its instrument or title, with the name of the file or address. */
export function titleOf({ instrument, title, origins }: Source): string {
  const { name } = origins[0]!;
  const shown = oneLine(title ?? "");
  const parts = instrument ? [instrumentPhrase(instrument), shown] : [shown];
  return [...parts, oneLine(name)]
    .filter((part, i, all) => part !== "" && all.indexOf(part) === i)
    .join(" · ");
}

function instrumentPhrase({ id, stage }: SourceInstrument): string {
  return stage === "draft" ? `${id} (draft)` : id;
}

/** `1.2 MB`, `840 bytes`. */
export function sizePhrase(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]!}`;
}

/** The list of sources that `sources` prints. */
export function renderSources(sources: readonly Source[], options: LibraryTextOptions): string {
  const colors = pc.createColors(options.color);
  const rows = sources.map((source) => {
    const reference = colors.dim(referenceOf(source));
    const day = source.origins[0]!.retrieved.slice(0, 10);
    const size = sizePhrase(source.size);
    const columns = Math.max(options.width - REFERENCE_DIGITS - day.length - 9 - 8, 12);
    return `  ${reference}  ${colors.dim(day)}  ${colors.dim(size.padStart(9))}  ${fill(clip(titleOf(source), columns), 1)}`;
  });
  return rows.join("\n");
}

/** One source in full. */
export function renderSource(source: Source, options: LibraryTextOptions): string {
  const colors = pc.createColors(options.color);
  const {
    instrument,
    title,
    author,
    publisher,
    published,
    language,
    mediaType,
    size,
    characters,
    digest,
    origins,
  } = source;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["title", title],
    ["instrument", instrument && `${instrumentPhrase(instrument)}, ${instrument.basis}`],
    ["author", author],
    ["publisher", publisher],
    ["published", published],
    ["language", language === "und" ? undefined : language],
    ["format", `${mediaType}, ${sizePhrase(size)}, ${counted(characters, "character")} of text`],
    ["digest", digest],
    ...origins.map(
      ({ location, retrieved }) => ["found", `${location} on ${retrieved.slice(0, 10)}`] as const,
    ),
  ];
  return facts
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `  ${colors.dim(name.padEnd(12))}${oneLine(value!)}`)
    .join("\n");
}
