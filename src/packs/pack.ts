import type {
  Disagreement,
  Instrument,
  InstrumentType,
  PackDescription,
  VoteRecord,
} from "../model/index.ts";
import type { PackFile, PackRow } from "./pack-file.ts";
import { listedRows, type PackRows } from "./rows.ts";

/** A registry that is open for look-ups. Indexes are made when they are first asked. */
export interface Pack {
  readonly description: PackDescription;
  /** By usual form, without year: `S/RES/853`, `A/RES/62/243`, `A/RES/3379 (XXX)`. */
  readonly byForm: (form: string) => Instrument | undefined;
  /** All with this number or case number. */
  readonly byNumber: (number: string) => readonly Instrument[];
  /** All with this name or alias, whatever its case, accents and marks. */
  readonly byName: (name: string) => readonly Instrument[];
  /** The one with this number; of a registry that numbers anew each year, the one of that year. */
  readonly find: (number: string, year: number | undefined) => Instrument | undefined;
  /** Names and aliases whose first word this is, the longest first. */
  readonly namesFrom: (word: string) => readonly string[];
  /** All that the registry dates to the day, where `holds` is true of that day. */
  readonly dated: (holds: (day: string) => boolean) => readonly Instrument[];
  readonly type: InstrumentType;
  readonly numbering: "through" | "byYear";
  /** How texts cite its instruments; empty for bodies that the program knows. */
  readonly citedAs: readonly string[];
}

export function openPack(file: PackFile, rows: PackRows = listedRows(file.instruments)): Pack {
  const { description } = file;
  const made = new Map<PackRow, Instrument>();
  const instrument = (row: PackRow): Instrument => {
    const known = made.get(row) ?? instrumentOf(row, file);
    made.set(row, known);
    return known;
  };
  const forms = lazy(() => new Map(rows.all().map((row) => [formWithoutYear(row.id), row])));
  const numbers = lazy(() => indexOf(rows.all(), numbersOf));
  const names = lazy(() => indexOf(rows.all(), (row) => namesOf(row).map(foldName)));
  const beginnings = lazy(() => namesByFirstWord(rows.all()));
  /** `Chiragov v. Armenia` for `Chiragov and Others v. Armenia`. */
  const rowsWithOthers = (folded: string) =>
    folded.includes(" v ") && !folded.includes(" and others ")
      ? rowsNamed(folded.replace(" v ", " and others v "))
      : [];
  const asked = { names: 0, numbers: 0, forms: 0 };
  const rowsNamed = (folded: string): readonly PackRow[] =>
    asked.names++ < FEW ? scanNames(rows.perhapsNamed(folded), folded) : (names().get(folded) ?? []);
  const rowsNumbered = (number: string): readonly PackRow[] =>
    asked.numbers++ < rows.few
      ? rows.holding(number).filter((row) => numbersOf(row).includes(number))
      : (numbers().get(number) ?? []);
  const rowOfForm = (form: string): PackRow | undefined =>
    asked.forms++ < rows.few
      ? rows.holding(form).findLast(({ id }) => formWithoutYear(id) === form)
      : forms().get(form);
  const byNumber = (number: string) => rowsNumbered(number).map(instrument);
  const { type = typeOf(description.coverage.body), numbering = "through", citedAs = [] } = file;
  return {
    description,
    type,
    numbering,
    citedAs,
    byNumber,
    find: (number, year) =>
      byNumber(number).find((each) => numbering === "through" || each.year === year) ??
      byNumber(`${number}/${year}`)[0],
    dated: (holds) =>
      rows
        .all()
        .filter(({ d, od = [] }) => [d, ...od].some((day) => day?.length === 10 && holds(day)))
        .map(instrument),
    namesFrom: (word) => beginnings().get(word) ?? [],
    byForm: (form) => {
      const row = rowOfForm(formWithoutYear(form));
      return row && instrument(row);
    },
    byName: (name) => {
      const rowsOf = rowsNamed(foldName(name));
      return (rowsOf.length > 0 ? rowsOf : rowsWithOthers(foldName(name))).map(instrument);
    },
  };
}

/** So many names are looked for by going through all rows; an index of thousands of names pays off only after that. */
const FEW = 6;

function scanNames(rows: readonly PackRow[], folded: string): readonly PackRow[] {
  return rows.filter(
    ({ name, aliases }) =>
      (name !== undefined && isNamed(name, folded)) || aliases?.some((alias) => isNamed(alias, folded)),
  );
}

/** Folding is dear: most names differ in their first letter, but for those that begin with "the" or with an accent. */
function isNamed(name: string, folded: string): boolean {
  const first = name.charCodeAt(0) | 32;
  const plain = first >= 97 && first <= 122;
  if (plain && first !== folded.charCodeAt(0) && first !== 116) return false;
  return foldName(name) === folded;
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function indexOf(
  rows: readonly PackRow[],
  keysOf: (row: PackRow) => readonly string[],
): Map<string, PackRow[]> {
  const index = new Map<string, PackRow[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const listed = index.get(key);
      if (listed) listed.push(row);
      else index.set(key, [row]);
    }
  return index;
}

/** `S/RES/853 (1993)` is looked up as `S/RES/853`: the year of a citation may be wrong. */
function formWithoutYear(form: string): string {
  return form.replace(/ \(\d{4}\)$/u, "").replace(/\s+/gu, " ");
}

function numbersOf({ n, id }: PackRow): readonly string[] {
  return n === undefined ? [numberIn(id)] : n.split(";");
}

function numberIn(id: string): string {
  return /(\d[\d/]*)(?: \(\d{4}\))?$/u.exec(id)?.[1] ?? id;
}

/** Names are compared without case, accents, points and "the"; "v.", "v" and "vs." are one. */
export function foldName(name: string): string {
  // Classes of letters of all alphabets are dear to compile, and most names do without.
  const isPlain = /^[\x20-\x7e]*$/.test(name);
  const plain = isPlain ? name : name.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain
    .toLowerCase()
    .replace(/\b(?:vs?|versus)\b\.?/g, "v")
    .replace(/\bthe\b/g, " ")
    .replace(isPlain ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function namesOf({ name, aliases = [] }: PackRow): readonly string[] {
  return [...(name ? [name] : []), ...aliases];
}

function namesByFirstWord(rows: readonly PackRow[]): ReadonlyMap<string, readonly string[]> {
  const beginnings = new Map<string, string[]>();
  for (const name of rows.flatMap(namesOf)) {
    const word = /^[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0];
    if (word) beginnings.set(word, [...(beginnings.get(word) ?? []), name]);
  }
  for (const names of beginnings.values()) names.sort((a, b) => b.length - a.length);
  return beginnings;
}

function instrumentOf(row: PackRow, { description, type }: PackFile): Instrument {
  const { id: pack, coverage } = description;
  const year = row.d === undefined ? yearIn(row.id) : Number(row.d.slice(0, 4));
  return {
    id: row.id,
    type: (row.type as InstrumentType | undefined) ?? type ?? typeOf(coverage.body),
    body: coverage.body,
    pack,
    ...(row.n === undefined ? {} : { number: row.n }),
    ...(row.s === undefined ? {} : { session: row.s }),
    ...(year === undefined ? {} : { year }),
    ...(row.d === undefined ? {} : { date: row.d }),
    ...(row.od === undefined ? {} : { otherDates: pairs(row.od, (date) => date) }),
    ...(row.name === undefined ? {} : { name: row.name }),
    ...(row.aliases === undefined ? {} : { aliases: row.aliases }),
    ...(row.subject === undefined ? {} : { subject: row.subject }),
    ...(row.t === undefined ? {} : { territories: row.t.split(" ") }),
    ...(row.v === undefined ? {} : { vote: voteOf(row.v) }),
    ...(row.ov === undefined ? {} : { otherVotes: pairs(row.ov, voteOf) }),
    ...(row.p === undefined ? {} : { provisions: row.p }),
    ...(row.po === undefined ? {} : { provisionsOnce: row.po }),
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

function yearIn(id: string): number | undefined {
  const year = /\((\d{4})\)$/u.exec(id)?.[1];
  return year === undefined ? undefined : Number(year);
}

function pairs<Value>(flat: readonly string[], read: (value: string) => Value): Disagreement<Value>[] {
  return Array.from({ length: flat.length >> 1 }, (_, i) => ({
    value: read(flat[i * 2]!),
    origin: flat[i * 2 + 1]!,
  }));
}

function voteOf(vote: string): VoteRecord {
  if (vote === "unanimous" || vote === "withoutVote") return { adoption: vote };
  const [inFavour = 0, against = 0, abstaining = 0] = vote.split("-").map(Number);
  return { adoption: "vote", inFavour, against, abstaining };
}

function typeOf(body: string): InstrumentType {
  if (body === "treaty") return "treaty";
  return body.startsWith("UN ") ? "resolution" : /^(?:ECHR|IC|court)/iu.test(body) ? "judgment" : "document";
}
