import type { Actor, Place } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";
import type { PhraseTable } from "../../text/phrases.ts";
import type { Sentences } from "../../text/sentences.ts";
import {
  ALL_CAPITALS,
  BLOCK_START,
  CAPITAL,
  DOTTED,
  symbolAt,
  type Tokens,
  WORD,
} from "../../text/tokens.ts";
import {
  AUXILIARY,
  DETERMINER,
  isAdverb,
  isClass,
  isComma,
  isNumber,
  isTerminal,
  PREPOSITION_WORD,
} from "../attributions/grammar.ts";
import { CLAUSE, NOUN_TOO, QUOTES, SPEECH_VERB } from "../attributions/verbs.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { isNameWord, nameStart, runEnd } from "./runs.ts";
import {
  BODIES,
  KNOWN_ORGANISATIONS,
  ORGANISATION_WORDS,
  OTHER_ACRONYMS,
  PARTICLES,
  ROLES,
  TITLE_MODIFIERS,
  TITLES,
  WEAK_TITLES,
} from "./words.ts";

const LONGEST_PERSON = 6;
const HYPHEN = 45;

/**
 * Finds the persons, organisations, bodies, states and offices that a document names, well enough to tell who
 * speaks and which body acts. Sorted by start; actors do not overlap. O(n).
 */
export function extractActors(reading: Reading, places: readonly Place[]): readonly Actor[] {
  return new ActorScan(reading, places).scan();
}

/** One pass over the tokens; keeps the family names it has met, so that they are known when they stand alone. */
class ActorScan {
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  private readonly places: readonly Place[];
  /** The first sentence and the first place that begin at the token that is read, or after it. */
  private sentence = 0;
  private place = 0;
  private readonly familyNames = new Set<number>();
  private readonly acronyms = new Set<number>();
  private readonly found: Actor[] = [];

  constructor({ tokens, sentences }: Reading, places: readonly Place[]) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.places = places;
  }

  /** Tokens are read in order: sentences and places are passed along with them. */
  private advance(at: number): void {
    const { first, count } = this.sentences;
    while (this.sentence < count && first[this.sentence]! < at) this.sentence++;
    const offset = this.tokens.start[at]!;
    while (this.place < this.places.length && this.places[this.place]!.span.start < offset) this.place++;
  }

  private opensSentence(at: number): boolean {
    return this.sentence < this.sentences.count && this.sentences.first[this.sentence] === at;
  }

  /** The place that begins at token `at`, which is the one that is read or one soon after it. */
  private placeFrom(at: number): Place | undefined {
    const offset = this.tokens.start[at]!;
    let p = this.place;
    while (p < this.places.length && this.places[p]!.span.start < offset) p++;
    const place = this.places[p];
    return place?.span.start === offset ? place : undefined;
  }

  /** The token after a place that begins at token `at`. */
  private endOf({ span }: Place, at: number): number {
    let end = at + 1;
    while (end < this.tokens.count && this.tokens.start[end]! < span.end) end++;
    return end;
  }

  scan(): readonly Actor[] {
    const { count, kind, flags, lexeme } = this.tokens;
    for (let i = 0; i < count; ) {
      if (kind[i] !== WORD) i++;
      else if ((flags[i]! & (CAPITAL | ALL_CAPITALS)) !== 0) i = this.capital(i);
      else i = lexeme[i] !== 0 && ROLES.has(lexeme[i]!) ? this.role(i) : i + 1;
    }
    return this.found;
  }

  /** Takes what begins with a capital at `at`; gives the token to go on with. */
  private capital(at: number): number {
    const { tokens } = this;
    const limit = this.blockEnd(at);
    const listed = this.listed(at, limit);
    if (listed > 0) return listed;
    if (!isNameWord(tokens, at)) return at + 1;
    this.advance(at);
    const place = this.placeFrom(at);
    const placeEnd = place ? this.endOf(place, at) : 0;
    const end = runEnd(tokens, at, limit);
    if (place && placeEnd >= end) return this.state(at, placeEnd, place);
    const first = this.opensSentence(at) ? this.afterOpener(at, end) : at;
    if (first >= end) return end;
    if (this.organisation(first, end)) return end;
    const stop = this.beforePlace(first, end);
    if (this.person(first, stop)) return stop;
    if (this.acronym(first, end)) return end;
    return place ? Math.max(at + 1, this.state(at, placeEnd, place)) : end;
  }

  private blockEnd(at: number): number {
    return Math.min(this.tokens.count, at + 20);
  }

  private listed(at: number, limit: number): number {
    const lexeme = this.tokens.lexeme[at]!;
    if (lexeme === 0) return 0;
    if (BODIES.first.has(lexeme)) {
      const next = this.listedIn(BODIES, "body", at, limit);
      if (next > 0) return next;
    }
    return KNOWN_ORGANISATIONS.first.has(lexeme)
      ? this.listedIn(KNOWN_ORGANISATIONS, "organisation", at, limit)
      : 0;
  }

  private listedIn(table: PhraseTable<unknown>, type: Actor["type"], at: number, limit: number): number {
    const { tokens } = this;
    const match = table.match(tokens, at, limit);
    if (!match || (match.next === at + 1 && !this.isLoud(at))) return 0;
    if (runEnd(tokens, at, limit) > match.next + 1 && match.next === at + 1) return 0;
    this.add(type, at, match.next);
    return match.next;
  }

  /** A single word of the lists is in capitals or long: `WHO`, not `Who`. */
  private isLoud(at: number): boolean {
    return (
      (this.tokens.flags[at]! & (ALL_CAPITALS | DOTTED)) !== 0 ||
      this.tokens.end[at]! - this.tokens.start[at]! > 4
    );
  }

  /** The first word of a sentence is a name only when no list of common words holds it, or names follow. */
  private afterOpener(at: number, end: number): number {
    const { tokens } = this;
    if (end - at > 1) return at;
    if (isAdverb(tokens, at)) return end;
    return GIVEN_NAMES.has(tokens.lexeme[at]!) ||
      this.familyNames.has(tokens.hash[at]!) ||
      this.speaks(at, end)
      ? at
      : end;
  }

  private organisation(first: number, end: number): boolean {
    const { tokens } = this;
    if (end - first < 2) return this.shortOrganisation(first, end);
    let named = false;
    for (let i = first; i < end; i++) if (ORGANISATION_WORDS.has(tokens.lexeme[i]!)) named = true;
    if (!named || nameStart(tokens, first, end) > first) return false;
    this.add("organisation", first, end);
    this.rememberAcronym(end);
    return true;
  }

  /** `the Committee` in the middle of a sentence: a body named before. */
  private shortOrganisation(first: number, end: number): boolean {
    const { tokens } = this;
    if (end === first || !ORGANISATION_WORDS.has(tokens.lexeme[first]!) || first === 0) return false;
    if (!isClass(tokens, first - 1, DETERMINER)) return false;
    this.add("organisation", first, end);
    return true;
  }

  /** `Standing Committee on Trade (SCT)`: the letters stand for it from here on. */
  private rememberAcronym(end: number): void {
    const { tokens } = this;
    const at = end + 1;
    if (
      at < tokens.count &&
      tokens.text.charCodeAt(tokens.start[end]!) === 40 &&
      (tokens.flags[at]! & ALL_CAPITALS) !== 0
    )
      this.acronyms.add(tokens.hash[at]!);
  }

  private person(first: number, end: number): boolean {
    const { tokens } = this;
    const start = nameStart(tokens, first, end);
    const titled = start > first;
    if (start >= end || this.isCompound(start, end)) return false;
    const words = end - start;
    if (words > LONGEST_PERSON + 2) return false;
    const known = words === 1 && this.familyNames.has(tokens.hash[start]!);
    const sure =
      (titled && !this.isWeaklyTitled(first, start)) ||
      (words >= 2 && (this.looksLikeName(start, end) || this.endsInFamilyName(start, end)));
    if (
      !sure &&
      !known &&
      !(words <= 3 && this.speaks(start, end) && (tokens.flags[start]! & ALL_CAPITALS) === 0)
    )
      return false;
    if (sure && (tokens.flags[end - 1]! & ALL_CAPITALS) === 0 && tokens.kind[end - 1] === WORD)
      this.familyNames.add(tokens.hash[end - 1]!);
    this.add("person", this.titleStart(first), end, start);
    return true;
  }

  /** `Virginia-based`, `Trump-like`: a name and a word in lower case. */
  private isCompound(start: number, end: number): boolean {
    const { tokens } = this;
    return (
      end - start === 3 && symbolAt(tokens, start + 1) === HYPHEN && (tokens.flags[end - 1]! & CAPITAL) === 0
    );
  }

  /** `Oddvar Halvorsen` after `Mr Halvorsen`: two or three words, the last of them known as a family name. */
  private endsInFamilyName(start: number, end: number): boolean {
    return end - start <= 3 && this.familyNames.has(this.tokens.hash[end - 1]!);
  }

  /** Where a place begins after a name of two words or more: `Anna Keller South Aldor` in a line of names. */
  private beforePlace(first: number, end: number): number {
    if (end - first < 3 || nameStart(this.tokens, first, end) > first) return end;
    for (let i = first + 2; i < end; i++) {
      const place = this.placeFrom(i);
      if (place && place.type !== "people" && this.tokens.kind[i - 1] === WORD) return i;
    }
    return end;
  }

  /** `the former mayor A. Smith`: lower-case words of office before the name. */
  private titleStart(first: number): number {
    let start = first;
    while (
      start > 0 &&
      start > first - 3 &&
      (this.tokens.flags[start]! & BLOCK_START) === 0 &&
      this.isOfficeWord(start - 1)
    )
      start--;
    return start;
  }

  private isOfficeWord(at: number): boolean {
    const { tokens } = this;
    if (tokens.kind[at] !== WORD || (tokens.flags[at]! & CAPITAL) !== 0) return false;
    return (
      TITLES.has(tokens.lexeme[at]!) ||
      (TITLE_MODIFIERS.has(tokens.lexeme[at]!) && TITLES.has(tokens.lexeme[at + 1]!))
    );
  }

  /** `Executive Order`, `Major League`: every title word of the run is a weak one. */
  private isWeaklyTitled(first: number, start: number): boolean {
    for (let i = first; i < start; i++) {
      const word = this.tokens.lexeme[i]!;
      if (TITLES.has(word) && !WEAK_TITLES.has(word)) return false;
    }
    return true;
  }

  private looksLikeName(start: number, end: number): boolean {
    return (
      GIVEN_NAMES.has(this.tokens.lexeme[start]!) || this.hasInitial(start, end) || this.isDescribed(end)
    );
  }

  private hasInitial(first: number, end: number): boolean {
    const { tokens } = this;
    for (let i = first; i + 1 < end; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const initial = tokens.end[i]! - tokens.start[i]! === 1 && isTerminal(tokens, i + 1);
      if (initial || (i > first && PARTICLES.has(tokens.lexeme[i]!))) return true;
    }
    return false;
  }

  /** `, 45,` or `, who` after it. */
  private isDescribed(end: number): boolean {
    const { tokens } = this;
    if (end + 1 >= tokens.count || !isComma(tokens, end)) return false;
    return (
      isNumber(tokens, end + 1) &&
      tokens.end[end + 1]! - tokens.start[end + 1]! <= 3 &&
      isComma(tokens, end + 2)
    );
  }

  /** A verb of speech stands right beside it. */
  private speaks(first: number, end: number): boolean {
    const { tokens } = this;
    let after = end;
    while (after < tokens.count && isAdverb(tokens, after)) after++;
    const next = after < tokens.count ? SPEECH_VERB.get(tokens.lexeme[after]!) : 0;
    if (isSaying(next) && (tokens.flags[after]! & (CAPITAL | BLOCK_START)) === 0) return true;
    const before =
      first > 0 && (tokens.flags[first]! & BLOCK_START) === 0
        ? SPEECH_VERB.get(tokens.lexeme[first - 1]!)
        : 0;
    return (
      (before & QUOTES) !== 0 && (end >= tokens.count || isTerminal(tokens, end) || isComma(tokens, end))
    );
  }

  private acronym(first: number, end: number): boolean {
    const { tokens } = this;
    if (
      end - first !== 1 ||
      (tokens.flags[first]! & ALL_CAPITALS) === 0 ||
      OTHER_ACRONYMS.has(tokens.lexeme[first]!)
    )
      return false;
    const length = tokens.end[first]! - tokens.start[first]!;
    if (length < 2 || length > 8 || !(this.acronyms.has(tokens.hash[first]!) || this.speaks(first, end)))
      return false;
    this.add("organisation", first, end);
    return true;
  }

  /** A state that acts: a verb follows, and no preposition leads to it. */
  private state(first: number, end: number, place: Place): number {
    const { tokens } = this;
    const led = first > 0 && isClass(tokens, first - 1, PREPOSITION_WORD);
    const acts =
      end < tokens.count && (isClass(tokens, end, AUXILIARY) || SPEECH_VERB.get(tokens.lexeme[end]!) !== 0);
    if (place.type === "state" && acts && !led) this.add("state", first, end, first, place.territories);
    return Math.max(end, first + 1);
  }

  /** `the president`, `a spokesman for the army`. */
  private role(at: number): number {
    const { tokens } = this;
    let first = at;
    while (
      first > 0 &&
      first > at - 3 &&
      (tokens.flags[first]! & BLOCK_START) === 0 &&
      TITLE_MODIFIERS.has(tokens.lexeme[first - 1]!)
    )
      first--;
    if (first === 0 || (tokens.flags[first]! & BLOCK_START) !== 0 || !isClass(tokens, first - 1, DETERMINER))
      return at + 1;
    if (at + 1 < tokens.count && isNameWord(tokens, at + 1) && TITLES.has(tokens.lexeme[at]!)) return at + 1;
    this.add("role", first - 1, at + 1);
    return at + 1;
  }

  private add(
    type: Actor["type"],
    first: number,
    end: number,
    nameFirst = first,
    territories?: readonly string[],
  ): void {
    const { tokens } = this;
    const span = { start: tokens.start[first]!, end: tokens.end[end - 1]! };
    const last = this.found.at(-1);
    if (last && last.span.end > span.start) {
      if (last.type !== "role") return;
      this.found.pop();
    }
    const name = tokens.text.slice(tokens.start[nameFirst], span.end);
    const title = nameFirst > first ? tokens.text.slice(span.start, tokens.end[nameFirst - 1]) : "";
    const kind = "actor";
    if (title)
      this.found.push(
        territories ? { kind, span, name, type, title, territories } : { kind, span, name, type, title },
      );
    else this.found.push(territories ? { kind, span, name, type, territories } : { kind, span, name, type });
  }
}

function isSaying(verb: number): boolean {
  return (verb & QUOTES) !== 0 && (verb & CLAUSE) !== 0 && (verb & NOUN_TOO) === 0;
}
