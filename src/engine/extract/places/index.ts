import type { Place } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, symbolAt, type Tokens, WORD } from "../../text/tokens.ts";
import { GIVEN_NAMES } from "../actors/given-names.ts";
import { ORGANISATION_WORDS } from "../actors/words.ts";
import { type ContextName, isKind, namesBeside, townBefore } from "./context.ts";
import { followsPersonWord, isCapitalWord, joins, nameGoesOn, standsAsPlace } from "./evidence.ts";
import { type PlaceName, type PlaceNames, placeNames } from "./names.ts";

/**
 * Finds the places that a document names: those of the tables, and others where the words say what they are. A name that
 * persons bear as well counts only where the words around it show a place. Sorted by start; places do not overlap. O(n).
 */
export function extractPlaces(reading: Reading): readonly Place[] {
  return new PlaceScan(reading.tokens).scan();
}

const PAPERS = wordSet(
  "post times daily herald tribune journal globe examiner chronicle gazette observer telegraph review mirror sun-times",
);

/** A place as tokens `[first, next)`. */
interface Found {
  readonly first: number;
  readonly next: number;
  readonly place: Pick<PlaceName, "type" | "territories" | "contested">;
}

class PlaceScan {
  private readonly tokens: Tokens;
  private readonly names: PlaceNames;
  private readonly found: Found[] = [];
  private readonly contextual: ContextName[] = [];
  /** Hashes of ambiguous names that a context has shown to be a place, or a person. */
  private readonly shown = new Set<number>();
  private readonly persons = new Set<number>();

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.names = placeNames();
  }

  scan(): readonly Place[] {
    const { tokens } = this;
    const { count, kind, flags, lexeme, hash } = tokens;
    for (let i = 0; i < count; ) {
      if (kind[i] !== WORD) i++;
      else {
        if (isKind(lexeme[i]!)) this.addBeside(i);
        i = (flags[i]! & CAPITAL) !== 0 && this.names.has(hash[i]!) ? this.named(i) : i + 1;
      }
    }
    if (this.contextual.length > 0) this.addContextual();
    return this.withoutOverlaps().map((found) => this.placeOf(found));
  }

  private addBeside(at: number): void {
    for (const name of namesBeside(this.tokens, at)) this.contextual.push(name);
  }

  /** Takes a name of the tables at token `at`; gives the token to go on with. */
  private named(at: number): number {
    const { tokens } = this;
    const match = this.names.match(tokens, at);
    if (!match) return at + 1;
    const { place, next } = match;
    if (this.namesPaper(next) || (next === at + 1 && !this.isPlace(at, next, place))) return next;
    if (this.isWithinShouting(at, next)) return next;
    this.found.push({ first: at, next, place });
    if ((place.type === "state" || place.type === "region") && !nameGoesOn(tokens, next)) {
      const town = townBefore(tokens, at, place.territories);
      if (town) this.contextual.push(town);
    }
    return next;
  }

  private isPlace(at: number, next: number, place: PlaceName): boolean {
    const { tokens } = this;
    const hash = tokens.hash[at]!;
    if (followsPersonWord(tokens, at)) {
      this.persons.add(hash);
      return false;
    }
    if (!place.ambiguous && !this.isGivenName(at))
      return !this.isNewNamesake(at, place) && !this.meansPerson(at, next, place);
    if (this.isGivenName(at) && this.beginsPerson(next)) {
      this.persons.add(hash);
      return false;
    }
    if (place.type === "state") return !this.persons.has(hash);
    if (this.isNewNamesake(at, place)) return false;
    const strong =
      standsAsPlace(tokens, at, next, this.persons.has(hash)) || this.leadsToPlace(next) || this.isListed(at);
    if (strong) this.shown.add(hash);
    return strong || (this.shown.has(hash) && !this.persons.has(hash) && !nameGoesOn(tokens, next));
  }

  /** After `Kerry Washington` the name alone means her, unless it stands as places do. */
  private meansPerson(at: number, next: number, { type }: PlaceName): boolean {
    return (
      type === "settlement" &&
      this.persons.has(this.tokens.hash[at]!) &&
      !standsAsPlace(this.tokens, at, next, false)
    );
  }

  /** `The Washington Post`, `New York Daily News`. */
  private namesPaper(next: number): boolean {
    return nameGoesOn(this.tokens, next) && PAPERS.has(this.tokens.lexeme[next]!);
  }

  private isGivenName(at: number): boolean {
    return GIVEN_NAMES.has(this.tokens.lexeme[at]!);
  }

  /** `Jordan Peterson`; not `Jordan River`, `Georgia State University`. */
  private beginsPerson(next: number): boolean {
    const { tokens } = this;
    if (!nameGoesOn(tokens, next)) return false;
    const lexeme = tokens.lexeme[next]!;
    return !ORGANISATION_WORDS.has(lexeme) && !isKind(lexeme) && !this.names.has(tokens.hash[next]!);
  }

  /** `New Brighton` is not Brighton. */
  private isNewNamesake(at: number, place: PlaceName): boolean {
    const { tokens } = this;
    if (place.type !== "settlement" || !joins(tokens, at) || !isCapitalWord(tokens, at - 1)) return false;
    const before = tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]);
    return (
      before === "New" || before === "Fort" || before === "Port" || before === "Mount" || before === "San"
    );
  }

  /** `Lincoln, Nebraska`. */
  private leadsToPlace(next: number): boolean {
    const { tokens } = this;
    if (symbolAt(tokens, next) !== 44 || !isCapitalWord(tokens, next + 1)) return false;
    const match = this.names.match(tokens, next + 1);
    return match !== undefined && (match.place.type === "state" || match.place.type === "region");
  }

  /** After a place and a comma or "and": `Lyon, Nice and Bath`. */
  private isListed(at: number): boolean {
    const last = this.found.at(-1);
    return (
      last !== undefined &&
      last.place.type === "settlement" &&
      at - last.next <= 2 &&
      at > last.next &&
      (symbolAt(this.tokens, last.next) === 44 ||
        this.tokens.text.startsWith(" and", this.tokens.end[last.next - 1]))
    );
  }

  /** `JOIN US NOW`: a short name among shouted words is no place. */
  private isWithinShouting(at: number, next: number): boolean {
    const { tokens } = this;
    if (tokens.end[next - 1]! - tokens.start[at]! > 2) return false;
    const loud = (i: number) =>
      i >= 0 &&
      i < tokens.count &&
      (tokens.flags[i]! & ALL_CAPITALS) !== 0 &&
      tokens.end[i]! - tokens.start[i]! > 2;
    return loud(at - 1) && (loud(at + 1) || next >= tokens.count);
  }

  /** What a noun has shown to be a place, there and wherever else the document names it. */
  private addContextual(): void {
    const { tokens } = this;
    const taken = new Set(this.found.map(({ first }) => first));
    const byHash = new Map<number, ContextName>();
    for (const name of this.contextual) {
      if (followsPersonWord(tokens, name.first)) continue;
      const hash = tokens.hash[name.first]!;
      if (!taken.has(name.first)) {
        this.found.push({ ...name, place: { type: name.type, territories: name.territories ?? [] } });
        if (!byHash.has(hash) && !GIVEN_NAMES.has(tokens.lexeme[name.first]!)) byHash.set(hash, name);
      }
    }
    if (byHash.size > 0) this.addRepeated(byHash);
  }

  private addRepeated(byHash: ReadonlyMap<number, ContextName>): void {
    const { tokens } = this;
    for (let i = 0; i < tokens.count; i++) {
      if ((tokens.flags[i]! & CAPITAL) === 0 || tokens.kind[i] !== WORD) continue;
      const name = byHash.get(tokens.hash[i]!);
      if (!name || name.first === i || !this.repeats(name, i)) continue;
      const next = i + name.next - name.first;
      if (followsPersonWord(tokens, i) || nameGoesOn(tokens, next)) continue;
      if (joins(tokens, i) && isCapitalWord(tokens, i - 1)) continue;
      this.found.push({ first: i, next, place: { type: name.type, territories: name.territories ?? [] } });
    }
  }

  private repeats({ first, next }: ContextName, at: number): boolean {
    const { tokens } = this;
    for (let i = first, j = at; i < next; i++, j++)
      if (j >= tokens.count || tokens.hash[i] !== tokens.hash[j] || tokens.lexeme[i] !== tokens.lexeme[j])
        return false;
    return true;
  }

  /** Of two that overlap the longer stays. */
  private withoutOverlaps(): readonly Found[] {
    if (this.contextual.length === 0) return this.found;
    const sorted = this.found.sort((a, b) => a.first - b.first || b.next - a.next);
    const kept: Found[] = [];
    for (const one of sorted) {
      const last = kept.at(-1);
      if (!last || last.next <= one.first) kept.push(one);
    }
    return kept;
  }

  private placeOf({ first, next, place: { type, territories, contested } }: Found): Place {
    const { tokens } = this;
    const span = { start: tokens.start[first]!, end: tokens.end[next - 1]! };
    return {
      kind: "place",
      span,
      name: tokens.text.slice(span.start, span.end),
      territories,
      type,
      ...(contested === undefined ? {} : { contested }),
    };
  }
}
