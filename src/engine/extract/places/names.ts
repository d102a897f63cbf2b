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
  readonly contested?: string;
  /** Also the name of persons or a common word: it needs a context that shows a place. */
  readonly ambiguous: boolean;
}

export type PlaceType = "state" | "territory" | "region" | "settlement" | "water" | "people";

/**
 * Names under the hash of their first word, which the tokenizer has reckoned for the words of the text as well. A map
 * of hashes instead of interned words: some three thousand names, of which a document has a few, are read in two
 * milliseconds and leave the table of words as small as it is.
 */
export class PlaceNames {
  private readonly buckets = new Map<number, PlaceName[]>();
  private readonly known = new Map<string, PlaceName>();

  constructor() {
    const ambiguous = ambiguousNames();
    const add = (type: PlaceType, codes: string, names: string, contested?: string) => {
      const territories = codes ? codes.split(" ") : [];
      for (const written of names.split(";")) {
        const marked = written.startsWith("*");
        const name = marked ? written.slice(1) : written;
        if (name)
          this.add({
            name,
            type,
            territories,
            ambiguous: marked || ambiguous.has(name.toLowerCase()),
            ...(contested ? { contested } : {}),
          });
      }
    };
    readContested(add);
    for (const [type, codes = "", names = ""] of regionRows()) add(type as PlaceType, codes, names);
    for (const [codes = "", names = "", people = ""] of territoryRows()) {
      add("territory", codes, names);
      add("people", codes, people.replaceAll(" ", ";"));
    }
    for (const [codes = "", names = ""] of peopleRows()) add("people", codes, names);
    readStates(add);
    for (const line of SETTLEMENTS.split("\n")) {
      const bar = line.indexOf("|");
      add("settlement", line.slice(0, bar), line.slice(bar + 1));
    }
  }

  /** The first table that has a name tells its type; codes of further ones of the same type are joined. */
  private add(place: PlaceName): void {
    const before = this.known.get(place.name);
    if (before) {
      if (before.type === place.type && !before.contested) mergeCodes(before, place);
      return;
    }
    this.known.set(place.name, place);
    const hash = firstHash(place.name);
    const bucket = this.buckets.get(hash);
    if (!bucket) this.buckets.set(hash, [place]);
    else {
      bucket.push(place);
      bucket.sort((a, b) => b.name.length - a.name.length);
    }
  }

  has(hash: number): boolean {
    return this.buckets.has(hash);
  }

  /** The place of exactly this name. */
  find(name: string): PlaceName | undefined {
    return this.known.get(name);
  }

  /** The longest name that begins at token `at`, and the token after it. */
  match(tokens: Tokens, at: number): { readonly place: PlaceName; readonly next: number } | undefined {
    const bucket = this.buckets.get(tokens.hash[at]!);
    if (!bucket) return undefined;
    for (const place of bucket) {
      const next = endOfName(tokens, at, place.name);
      if (next > 0) return { place, next };
    }
    return undefined;
  }
}

function mergeCodes(into: PlaceName, { territories }: PlaceName): void {
  const codes = new Set([...into.territories, ...territories]);
  (into as { territories: readonly string[] }).territories = [...codes].sort();
}

type Add = (type: PlaceType, codes: string, names: string, contested?: string) => void;

function readContested(add: Add): void {
  for (const { id, type, territories, names } of contestedPlaces().values())
    for (const { spellings, asked } of names)
      if (asked) for (const spelling of spellings) add(type, territories.join(" "), spelling, id);
}

/** Own codes of states that are no more; the other own codes are territories. */
const FORMER_STATES = new Set(["x-cs", "x-dd", "x-su", "x-yu"]);
/** Parts of longer words for people, and words that are given names. */
const NO_DEMONYMS = new Set(["Rican", "Verdean", "Lankan", "Zealander", "Leonean", "Dane", "Finn"]);

function readStates(add: Add): void {
  for (const { code, names, demonyms } of states) {
    const type = code.startsWith("x-") && !FORMER_STATES.has(code) ? "territory" : "state";
    for (const name of names) add(type, code, name);
    for (const word of demonyms)
      if (!NO_DEMONYMS.has(word)) {
        add("people", code, word);
        if (!/(?:s|ese|ish|ch|sh)$/u.test(word)) add("people", code, `${word}s`);
      }
  }
}

/** The hash of the first word as the tokenizer splits words. */
function firstHash(name: string): number {
  const length = /^(?:\p{L}\.){2,}/u.exec(name)?.[0].length ?? firstWordLength(name);
  let hash = HASH_START;
  for (let i = 0; i < length; i++) hash = hashStep(hash, foldUnit(name.charCodeAt(i)));
  return hash;
}

function firstWordLength(name: string): number {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 32 || unit === 45 || unit === 46 || unit === 44 || unit === 0x2013) return i;
  }
  return name.length;
}

/** The token after `name` when it stands at token `at`: letters fold, any white space stands for a space; 0 otherwise. */
function endOfName(tokens: Tokens, at: number, name: string): number {
  const { text } = tokens;
  let offset = tokens.start[at]!;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 32) {
      const from = offset;
      while (offset < from + 3 && isSpace(text.charCodeAt(offset))) offset++;
      if (offset === from) return 0;
    } else if (unit === 45 && isHyphen(text.charCodeAt(offset))) offset++;
    else if (foldUnit(text.charCodeAt(offset)) === foldUnit(unit)) offset++;
    else return 0;
  }
  if (isShouted(name) && (tokens.flags[at]! & (ALL_CAPITALS | DOTTED)) === 0) return 0;
  return tokenEndingAt(tokens, at, offset);
}

/** `US` is no `us`. */
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
