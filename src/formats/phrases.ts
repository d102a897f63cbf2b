import type { CheckReport, Counts, Document, Finding, Level, RecordSource, Span } from "../model/index.ts";

/** Findings sorted by what they ask of a reader. */
export interface Sorted {
  /** Errors and warnings, in reading order. */
  readonly faults: readonly Finding[];
  readonly notes: readonly Finding[];
  /** What could not be looked up. */
  readonly open: readonly Finding[];
  /** What was looked up and holds. */
  readonly holding: readonly Finding[];
}

export function sortFindings(findings: readonly Finding[]): Sorted {
  const told = findings.filter(isTold);
  return {
    faults: told.filter(({ level }) => level !== "note"),
    notes: told.filter(({ level }) => level === "note"),
    open: findings.filter(({ kind }) => kind === "open"),
    holding: findings.filter(({ kind }) => kind === "pass"),
  };
}

/** Whether a finding asks for somebody's eyes: something is wrong with it, or may be. */
export function isTold({ kind }: Finding): boolean {
  return kind === "fail" || kind === "review";
}

export const LEVELS: readonly Level[] = ["error", "warning", "note"];

export function countLevels(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) if (isTold(finding)) counts[finding.level]++;
  return counts;
}

/** `1 error`, `1,200 figures`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** A whole number with its thousands parted by commas. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]!}`;
}

/** `2 errors, 1 warning and 3 notes`; empty when there is none. */
export function levelPhrase(counts: Readonly<Record<Level, number>>): string {
  return joined(LEVELS.filter((level) => counts[level] > 0).map((level) => counted(counts[level], level)));
}

/** What was read: `5 citations (4 in the record, 1 not covered), 14 figures and 6 dates`. */
export function mentionPhrase(counts: Counts): string {
  const kinds = [
    [counts.quotations, "quotation"],
    [counts.attributions, "attributed statement"],
    [counts.figures, "figure"],
    [counts.dates, "date"],
    [counts.places, "place name"],
    [counts.actors, "actor"],
  ] as const;
  const others = kinds.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  return joined(counts.citations > 0 ? [citationPhrase(counts), ...others] : others);
}

/** `5 citations (4 in the record, 1 not covered)`. */
export function citationPhrase(counts: Counts): string {
  const outcomes = [
    [counts.citationsFound, "in the record"],
    [counts.citationsDisproved, "not in a complete record"],
    [counts.citationsAmbiguous, "ambiguous"],
    [counts.citationsNotCovered, "not covered"],
    [counts.citationsNotChecked, "too vague to look up"],
  ] as const;
  const told = outcomes
    .filter(([count]) => count > 0)
    .map(([count, outcome]) => `${grouped(count)} ${outcome}`);
  const citations = counted(counts.citations, "citation");
  return told.length === 0 ? citations : `${citations} (${told.join(", ")})`;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = { ...NOTHING_COUNTED };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
  return sum;
}

const NOTHING_COUNTED: { -readonly [Key in keyof Counts]: number } = {
  words: 0,
  sentences: 0,
  citations: 0,
  citationsFound: 0,
  citationsDisproved: 0,
  citationsAmbiguous: 0,
  citationsNotCovered: 0,
  citationsNotChecked: 0,
  quotations: 0,
  attributions: 0,
  figures: 0,
  dates: 0,
  places: 0,
  actors: 0,
  wordings: 0,
};

/**
 * Where a passage of the record comes from: `Security Council resolutions, as of 2022-06-30`, or for a source of the
 * library its title and the first digits of its digest.
 */
export function originPhrase(source: RecordSource, packs: CheckReport["packs"]): string {
  const digits = /^sha256:([0-9a-f]{10})/u.exec(source.id)?.[1];
  if (digits) return source.title === undefined ? digits : `${source.title}, ${digits}`;
  const title = packs.find(({ id }) => id === source.id)?.title ?? source.id;
  return source.asOf === undefined ? title : `${title}, as of ${source.asOf}`;
}

/** Whether a message already says the words of its span, so that they need not be quoted beside it. */
export function saysWords(message: string, document: Document, { start, end }: Span): boolean {
  return end - start <= 60 && message.includes(document.text.slice(start, end));
}

/** What the record holds, led by the instrument where the message does not name it. */
export function recordPhrase(message: string, source: RecordSource): string {
  const { instrument } = source;
  return instrument === undefined || message.includes(instrument) ? message : `${instrument}: ${message}`;
}

/** `4 sources in .onrecord/library.sqlite`, for each library that documents were held against; empty without one. */
export function libraryPhrase({ libraries = [] }: CheckReport): string {
  return joined(libraries.map(({ location, sources }) => `${counted(sources, "source")} in ${location}`));
}
