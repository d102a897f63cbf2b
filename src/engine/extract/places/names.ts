import { foldUnit, HASH_START, hashStep } from "../../text/lexicon.ts";
import { ALL_CAPITALS, DOTTED, type Tokens } from "../../text/tokens.ts";
import { ambiguousNames } from "./ambiguous.ts";
import { contestedPlaces } from "./contested.ts";
import { peopleRows, regionRows, territoryRows } from "./regions.ts";
import { SETTLEMENTS } from "./settlements.generated.ts";
import { states } from "./states.ts";

/** A name of a place and what it may stand for. */
export interface PlaceName {
  readonly name: string;
  readonly type: PlaceType;
  readonly territories: readonly string[];
  readonly contested?: string | undefined;
  /** Also the name of persons or a common word: it needs a context that shows a place. */
  readonly ambiguous: boolean;
}

interface Entry extends PlaceName {
  /** Length of its first word. */
  readonly first: number;
  /** `US` is no `us`. */
  readonly shouted: boolean;
}

/** A power of two, much larger than the number of names. */
const FILTER = 1 << 15;

export type PlaceType = "state" | "territory" | "region" | "settlement" | "water" | "people";

/**
 * Names under the hash of their first word, which the tokenizer has reckoned for the words of the text as well. A map
 * of hashes instead of interned words: some three thousand names, of which a document has a few, are read in two
 * milliseconds and leave the table of words as small as it is.
 */
export class PlaceNames {
  private readonly buckets = new Map<number, Entry[]>();
  /** A bit for each hash of the buckets, by its last bits: tells most other words apart without a look into the map. */
  private readonly bits = new Uint8Array(FILTER);

  constructor() {
    for (const { id, type, territories, names } of contestedPlaces().values())
      for (const { spellings, asked } of names)
        if (asked) for (const name of spellings) this.add(name, type, territories, false, id);
    const ambiguous = ambiguousNames();
    for (const [type, codes = "", names = ""] of regionRows())
      this.addAll(type as PlaceType, codesOf(codes), names.split(";"), ambiguous);
    for (const [codes = "", names = "", people = ""] of territoryRows()) {
      this.addAll("territory", codesOf(codes), names.split(";"));
      if (people) this.addAll("people", codesOf(codes), people.split(" "));
    }
    for (const [codes = "", names = ""] of peopleRows())
      this.addAll("people", codesOf(codes), names.split(";"));
    this.addStates(ambiguous);
    for (const line of SETTLEMENTS.split("\n")) {
      const bar = line.indexOf("|");
      this.addAll("settlement", [line.slice(0, bar)], line.slice(bar + 1).split(";"));
    }
  }

  private addStates(ambiguous: ReadonlySet<string>): void {
    for (const { code, names, demonyms } of states) {
      const type = code.startsWith("x-") && !FORMER_STATES.has(code) ? "territory" : "state";
      this.addAll(type, [code], names, ambiguous);
      for (const word of demonyms)
        if (!NO_DEMONYMS.has(word)) {
          this.add(word, "people", [code], false);
          if (takesPlural(word)) this.add(`${word}s`, "people", [code], false);
        }
    }
  }

  /** A star before a name marks it as ambiguous; the towns were marked when they were compiled. */
  private addAll(
    type: PlaceType,
    territories: readonly string[],
    names: readonly string[],
    ambiguous?: ReadonlySet<string>,
  ): void {
    for (const written of names) {
      const marked = written.charCodeAt(0) === STAR;
      const name = marked ? written.slice(1) : written;
      this.add(name, type, territories, marked || (ambiguous?.has(name.toLowerCase()) ?? false));
    }
  }

  /** The first table that has a name tells its type; codes of further ones of the same type are joined. */
  private add(
    name: string,
    type: PlaceType,
    territories: readonly string[],
    ambiguous: boolean,
    contested?: string,
  ): void {
    const first = firstLength(name);
    const hash = hashOf(name, first);
    const bucket = this.buckets.get(hash);
    const before = bucket?.find((place) => place.name === name);
    if (before) {
      if (before.type === type && before.contested === undefined) mergeCodes(before, territories);
      return;
    }
    const place: Entry = { name, type, territories, ambiguous, contested, first, shouted: isShouted(name) };
    this.bits[hash & (FILTER - 1)] = 1;
    if (!bucket) this.buckets.set(hash, [place]);
    else {
      let at = bucket.length;
      while (at > 0 && bucket[at - 1]!.name.length < name.length) at--;
      bucket.splice(at, 0, place);
    }
  }

  has(hash: number): boolean {
    return this.bits[hash & (FILTER - 1)] === 1 && this.buckets.has(hash);
  }

  /** Whether a contested place has a name that begins with this word. */
  isContested(hash: number): boolean {
    return this.buckets.get(hash)?.some(({ contested }) => contested !== undefined) ?? false;
  }

  /** The place of exactly this name. */
  find(name: string): PlaceName | undefined {
    return this.buckets.get(hashOf(name, firstLength(name)))?.find((place) => place.name === name);
  }

  /** The longest name that begins at token `at`, and the token after it. */
  match(tokens: Tokens, at: number): { readonly place: PlaceName; readonly next: number } | undefined {
    const bucket = this.buckets.get(tokens.hash[at]!);
    if (!bucket) return undefined;
    for (const place of bucket) {
      const next = endOfName(tokens, at, place);
      if (next > 0) return { place, next };
    }
    return undefined;
  }
}

function mergeCodes(into: PlaceName, territories: readonly string[]): void {
  const codes = new Set([...into.territories, ...territories]);
  (into as { territories: readonly string[] }).territories = [...codes].sort();
}

function codesOf(codes: string): readonly string[] {
  return codes ? codes.split(" ") : [];
}

const STAR = 42;
const POINT = 46;
/** Own codes of states that are no more; the other own codes are territories. */
const FORMER_STATES = new Set(["x-cs", "x-dd", "x-su", "x-yu"]);
/** Parts of longer words for people, and words that are given names. */
const NO_DEMONYMS = new Set(["Rican", "Verdean", "Lankan", "Zealander", "Leonean", "Dane", "Finn"]);

/** `Norwegians`; not `Chinese`, `Danish`, `French`, `Swiss`. */
function takesPlural(word: string): boolean {
  return !word.endsWith("s") && !word.endsWith("ese") && !word.endsWith("sh") && !word.endsWith("ch");
}

/** Length of the first word as the tokenizer splits words. */
function firstLength(name: string): number {
  // Initials with points are one word: `U.S.`
  const dotted = name.charCodeAt(1) === POINT;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 32 || unit === 45 || unit === 44 || (unit === POINT && !dotted)) return i;
  }
  return name.length;
}

function hashOf(name: string, length: number): number {
  let hash = HASH_START;
  for (let i = 0; i < length; i++) hash = hashStep(hash, foldUnit(name.charCodeAt(i)));
  return hash;
}

/** The token after `name` when it stands at token `at`: letters fold, any white space stands for a space; 0 otherwise. */
function endOfName(tokens: Tokens, at: number, { name, first, shouted }: Entry): number {
  const { text } = tokens;
  const start = tokens.start[at]!;
  if (tokens.end[at]! - start !== first) return 0;
  if (shouted && (tokens.flags[at]! & (ALL_CAPITALS | DOTTED)) === 0) return 0;
  // Nearly all names of the text are written as in the table.
  if (text.startsWith(name, start))
    return first === name.length ? at + 1 : tokenEndingAt(tokens, at, start + name.length);
  let offset = start + first;
  for (let i = first; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 32) {
      const from = offset;
      while (offset < from + 3 && isSpace(text.charCodeAt(offset))) offset++;
      if (offset === from) return 0;
    } else if (isSame(text.charCodeAt(offset), unit) || (unit === 45 && isHyphen(text.charCodeAt(offset))))
      offset++;
    else return 0;
  }
  for (let i = 0; i < first; i++) if (!isSame(text.charCodeAt(start + i), name.charCodeAt(i))) return 0;
  return first === name.length ? at + 1 : tokenEndingAt(tokens, at, offset);
}

function isSame(unit: number, other: number): boolean {
  return unit === other || foldUnit(unit) === foldUnit(other);
}

function isShouted(name: string): boolean {
  return name.length < 6 && name === name.toUpperCase();
}

function tokenEndingAt(tokens: Tokens, at: number, offset: number): number {
  for (let i = at; i < tokens.count && tokens.end[i]! <= offset; i++)
    if (tokens.end[i] === offset) return i + 1;
  return 0;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;
}

function isHyphen(unit: number): boolean {
  return unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
}

let table: PlaceNames | undefined;

/** The table of names; made when first asked for. */
export function placeNames(): PlaceNames {
  table ??= new PlaceNames();
  return table;
}
