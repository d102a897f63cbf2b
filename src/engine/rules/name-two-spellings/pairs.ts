import { GIVEN_NAMES } from "../../extract/actors/given-names.ts";
import { ORGANISATION_WORDS, ROLES } from "../../extract/actors/words.ts";
import { isKind } from "../../extract/places/context.ts";
import { placeNames } from "../../extract/places/names.ts";
import { foldUnit, HASH_START, hashStep, wordSet } from "../../text/lexicon.ts";
import { consonantsOf, plain } from "../name-letters.ts";
import type { NameRun } from "../name-runs.ts";
import { ALIKE, CLOSE, DIFFERENT, type Likeness, likeness, soundAlike } from "../name-variants.ts";
import { type Spelling, shareSentence } from "./spelling.ts";

type Pair = readonly [Spelling, Spelling];

/** Names that have all words but one in common are compared within groups of at most this many. */
const LARGEST_GROUP = 40;
const LARGEST_BUCKET = 32;

/** A word of a name. */
interface Part {
  readonly run: NameRun;
  readonly at: number;
  /** Where the first name stands, when it is not the first word: `Headteacher Priya Raghunathan`. */
  readonly from?: number;
}

/** What the document itself tells about its words. */
export interface WordsAround {
  /** Names that the document shows to be places. */
  readonly places: ReadonlySet<string>;
  /** Whether a word stands in lower case as well, by hash; `unlooked` is the answer where too much was asked. */
  isCommon(hash: number, unlooked?: boolean): boolean;
  /** Whether another person than those with the given first names bears a family name, by hashes. */
  hasOtherBearer(family: number, first: readonly number[]): boolean;
}

/** Pairs of spellings of one name. Linear in the number of names: every group of names that are compared is bounded. */
export function spellingPairs(runs: readonly NameRun[], around: WordsAround): readonly Pair[] {
  return new Comparison(runs, around).pairs();
}

class Comparison {
  private readonly runs: readonly NameRun[];
  private readonly around: WordsAround;
  private readonly words = new Map<string, { count: number; sentences: number[]; runs: NameRun[] }>();
  private readonly found = new Map<string, Pair>();

  constructor(runs: readonly NameRun[], around: WordsAround) {
    this.around = around;
    this.runs = runs.map((run) => this.withoutOffice(run));
    for (const run of this.runs)
      run.words.forEach((word, i) => {
        if (run.words.indexOf(word) === i) this.addWord(word, run);
      });
    for (const { runs: holders, sentences } of this.words.values())
      if (holders.length > 1) sentences.sort((a, b) => a - b);
  }

  /** `Skipper Halvorsen`: the first word is an office when the list has it, or the document has it in lower case. */
  private withoutOffice(run: NameRun): NameRun {
    const { words, lexemes, hashes, titles } = run;
    const office = lexemes[0]!;
    if (words.length < 2 || words[0]!.length < 4 || GIVEN_NAMES.has(office)) return run;
    if (lexemes.some((lexeme) => ORGANISATION_WORDS.has(lexeme) || isKind(lexeme))) return run;
    if (!ROLES.has(office) && !(office === 0 && this.around.isCommon(hashes[0]!, false))) return run;
    return {
      ...run,
      words: words.slice(1),
      lexemes: lexemes.slice(1),
      hashes: hashes.slice(1),
      titles: new Set([...titles, hashes[0]!]),
    };
  }

  private addWord(word: string, run: NameRun): void {
    let known = this.words.get(word);
    if (!known) {
      known = { count: 0, sentences: [], runs: [] };
      this.words.set(word, known);
    }
    known.count += run.count;
    if (known.runs.length < LARGEST_GROUP) {
      known.runs.push(run);
      known.sentences.push(...run.sentences);
    }
  }

  pairs(): readonly Pair[] {
    this.compareLongNames();
    this.compareByInitial();
    this.compareTitled();
    this.compareShortForms();
    this.compareAlone();
    return [...this.found.values()];
  }

  /** `Katarzyna Nowak` and `Katarzyna Novak`: all words but one in common. */
  private compareLongNames(): void {
    const parts: (readonly [number, Part])[] = [];
    for (const run of this.runs)
      if (run.words.length > 1)
        for (let at = 0; at < run.words.length; at++) parts.push([hashWithout(run.hashes, at), { run, at }]);
    eachPair(parts, (a, b) => this.compareAt(a, b));
  }

  private compareAt(a: Part, b: Part): void {
    const one = a.run.words[a.at]!;
    const other = b.run.words[b.at]!;
    if (!agreeElsewhere(a.run, b.run, a.at)) return;
    const alike = likeness(one, other, a.at > 0 && isOneBearer(a, b));
    if (alike === DIFFERENT || !isNameLike(a.run, b.run)) return;
    if (this.areOneName(a, b, alike)) this.add(a.run, one, b.run, other);
  }

  /** Whether names that differ in one word are one name, by what the word is in them. */
  private areOneName(a: Part, b: Part, alike: Likeness): boolean {
    const { run, at } = a;
    const [one, other] = [run.words[at]!, b.run.words[at]!];
    const lexemes = [run.lexemes[at]!, b.run.lexemes[at]!];
    const length = Math.min(one.length, other.length);
    const unknown = lexemes.filter((lexeme) => lexeme === 0).length;
    const first = run.lexemes[0]!;
    if (run.lexemes.some((lexeme) => ORGANISATION_WORDS.has(lexeme)))
      return unknown === 2 && (alike === ALIKE ? length >= 5 : length >= 6);
    if (at === 0) {
      if (lexemes.every((lexeme) => GIVEN_NAMES.has(lexeme)))
        return soundAlike(one, other) || (alike === ALIKE && run.words.length > 2);
      return unknown > 0 && (alike === ALIKE || (length >= 5 && this.haveOneBearer(a, b)));
    }
    if (FAMILY_FIRST.has(first)) return alike === ALIKE;
    const isPerson = GIVEN_NAMES.has(first) || showsPerson(run) || showsPerson(b.run);
    // `Ruth Allen`, `Ruth Allan`: family names that are first names as well.
    if (isPerson) return unknown > 0 || consonantsIn(one) === consonantsIn(other);
    return unknown === 2 && (alike === ALIKE || length >= 5);
  }

  /** Nobody else in the document bears the family name of two whose first names differ by a letter. */
  private haveOneBearer(a: Part, b: Part): boolean {
    const family = a.run.hashes[a.run.hashes.length - 1]!;
    return !this.around.hasOtherBearer(family, [a.run.hashes[a.at]!, b.run.hashes[b.at]!]);
  }

  /** `T. Wieczorak`, `Tomasz J. Wieczorak` and `Tomasz Wieczorek`: first names that agree, family names that nearly do. */
  private compareByInitial(): void {
    const parts: (readonly [number, Part])[] = [];
    for (const run of this.runs) {
      const head = run.words.length >= 2 ? headOf(run) : -1;
      for (const from of head > 1 ? [0, head - 1] : head === 1 ? [0] : [])
        parts.push([run.words[from]!.charCodeAt(0), { run, at: head, from }]);
    }
    eachPair(parts, (a, b) => this.compareInitials(a, b));
  }

  private compareInitials(a: Part, b: Part): void {
    const [one, other] = [a.run.words[a.at]!, b.run.words[b.at]!];
    const [from, otherFrom] = [a.from ?? 0, b.from ?? 0];
    const agreement = firstNamesAgree(a.run.words[from]!, b.run.words[otherFrom]!);
    if (agreement === DIFFERENT || (agreement === ALIKE && a.at === b.at && from === otherFrom)) return;
    if (agreement === CLOSE && from + otherFrom > 0) return;
    const alike = likeness(one, other, agreement === ALIKE && isOneBearer(a, b));
    if (alike === DIFFERENT || (a.run.lexemes[a.at] !== 0 && b.run.lexemes[b.at] !== 0)) return;
    if (agreement === CLOSE && alike === CLOSE && Math.min(one.length, other.length) < 7) return;
    if (FAMILY_FIRST.has(a.run.lexemes[from]!) || !areMiddleNames(a, b)) return;
    this.add(a.run, one, b.run, other);
  }

  /** `Mr Halvorsen` and `Mr Halverson`. */
  private compareTitled(): void {
    const parts: (readonly [number, Part])[] = [];
    for (const run of this.runs)
      if (run.words.length === 1) for (const title of run.titles) parts.push([title, { run, at: 0 }]);
    eachPair(parts, (a, b) => this.compareSingles(a.run, b.run, 7));
  }

  private compareSingles(a: NameRun, b: NameRun, length: number): void {
    const [one, other] = [a.words[0]!, b.words[0]!];
    const alike = likeness(one, other);
    if (alike === DIFFERENT || (alike === CLOSE && Math.max(one.length, other.length) < length)) return;
    if (this.isIntroduced(one) && this.isIntroduced(other)) return;
    this.add(a, one, b, other);
  }

  /** `Tomasz Wieczorek` and later `Wieczorak`, whom nobody has introduced. */
  private compareShortForms(): void {
    const buckets = new Map<string, Part[]>();
    const enter = (run: NameRun, at: number) => {
      const word = run.words[at]!;
      if (word.length < 4) return;
      const bucket = buckets.get(bucketOf(word));
      if (!bucket) buckets.set(bucketOf(word), [{ run, at }]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push({ run, at });
    };
    for (const run of this.runs) {
      const head = run.words.length === 1 ? (run.titles.size > 0 ? 0 : -1) : headOf(run);
      if (head >= 0) enter(run, head);
      if (head > 0) enter(run, 0);
    }
    for (const run of this.runs)
      if (run.words.length === 1 && this.isOrphan(run))
        for (const full of buckets.get(bucketOf(run.words[0]!)) ?? []) this.compareShortForm(full, run);
  }

  private compareShortForm({ run: full, at }: Part, short: NameRun): void {
    const word = full.words[at]!;
    const other = short.words[0]!;
    if (full === short || (full.words.length === 1 && short.titles.size > 0)) return;
    const alike = likeness(word, other, sharesTitle(full, short));
    if (alike === DIFFERENT || (short.lexemes[0] !== 0 && short.titles.size === 0)) return;
    if (Math.min(word.length, other.length) < 5 && !sharesTitle(full, short)) return;
    if (GIVEN_NAMES.has(short.lexemes[0]!) && !soundAlike(word, other)) return;
    const isFamilyName = at > 0 && (short.within || short.titles.size > 0);
    // A letter that is missing counts for as much as the longer of the two.
    const longer = Math.max(word.length, other.length);
    const shorter = Math.min(word.length, other.length);
    const enough = sharesTitle(full, short) ? 5 : 6;
    if (isFamilyName ? alike === CLOSE && longer < enough : shorter < (alike === ALIKE ? 6 : 7)) return;
    if (at === 0 && full.words.length > 1 && headOf(full) > 0 && (alike === CLOSE || shorter < 7)) return;
    if (this.around.isCommon(short.hashes[0]!)) return;
    this.add(full, word, short, other);
  }

  /** `Lumora` three times and `Lumorra` once: ships, places and firms of one word. */
  private compareAlone(): void {
    const parts: (readonly [number, Part])[] = [];
    for (const run of this.runs) {
      const word = run.words[0]!;
      if (run.words.length !== 1 || word.length < 5 || run.lexemes[0] !== 0 || !run.within) continue;
      parts.push([consonantsIn(word), { run, at: 0 }]);
      if (word.length >= 8) parts.push([-word.charCodeAt(0) - 1, { run, at: 0 }]);
    }
    eachPair(parts, (a, b) => this.compareTwoAlone(a.run, b.run));
  }

  private compareTwoAlone(a: NameRun, b: NameRun): void {
    const [one, other] = [a.words[0]!, b.words[0]!];
    const alike = likeness(one, other);
    if (alike === DIFFERENT) return;
    const isPlace = this.around.places.has(one) || this.around.places.has(other);
    if (!this.areOneAlone(one, other, alike, isPlace) || areTwoPlaces(one, other)) return;
    if (this.around.isCommon(a.hashes[0]!) || this.around.isCommon(b.hashes[0]!)) return;
    if (this.isIntroduced(one) && this.isIntroduced(other)) return;
    this.add(a, one, b, other);
  }

  private areOneAlone(one: string, other: string, alike: Likeness, isPlace: boolean): boolean {
    const [count, otherCount] = [this.words.get(one)!.count, this.words.get(other)!.count];
    const length = Math.min(one.length, other.length);
    if (alike === CLOSE) return length >= 8 && Math.min(count, otherCount) === 1 && count + otherCount > 3;
    return isPlace || length >= 7 || (length === 6 && count + otherCount > 2);
  }

  /** A word that stands alone where a name is to be expected, and is no place nor part of a longer name. */
  private isOrphan({ words: [word = ""], lexemes, within, weak, titles }: NameRun): boolean {
    if (word.length < (titles.size > 0 ? 4 : 5) || !(within || weak || titles.size > 0)) return false;
    if (this.isIntroduced(word) || placeNames().has(hashOf(word))) return false;
    return titles.size > 0 || !GIVEN_NAMES.has(lexemes[0]!);
  }

  /** Part of a name of several words somewhere. */
  private isIntroduced(word: string): boolean {
    return this.words.get(word)!.runs.some(({ words, inverted }) => words.length > 1 || inverted);
  }

  private add(a: NameRun, one: string, b: NameRun, other: string): void {
    const key = keyOf(one, other);
    // Entries of one list or table are different on purpose.
    if (this.found.has(key) || !(a.unlisted || b.unlisted)) return;
    const [first, second] = [this.words.get(one)!, this.words.get(other)!];
    if (shareSentence(first.sentences, second.sentences)) return;
    this.found.set(key, [
      { word: one, count: first.count, run: a },
      { word: other, count: second.count, run: b },
    ]);
  }
}

/** Visits the pairs of parts that have one key; of very many with one key only the first. */
function eachPair(parts: readonly (readonly [number, Part])[], visit: (a: Part, b: Part) => void): void {
  const groups = new Map<number, Part[]>();
  for (const [key, part] of parts) {
    const group = groups.get(key);
    if (!group) groups.set(key, [part]);
    else if (group.length < LARGEST_GROUP) {
      for (const other of group) visit(other, part);
      group.push(part);
    }
  }
}

function consonantsIn(word: string): number {
  return consonantsOf(word, 0, word.length);
}

function sharesTitle(a: NameRun, b: NameRun): boolean {
  for (const title of a.titles) if (b.titles.has(title)) return true;
  return false;
}

function showsPerson({ titles, person }: NameRun): boolean {
  return titles.size > 0 || person;
}

/**
 * Two names with all other words in common are those of one person: a person has one family name, without plural, and
 * one sex. A first name that is a place as well shows no person by itself: `Victoria Cross`, `Victoria Crosses`.
 */
function isOneBearer(a: Part, b: Part): boolean {
  if (a.run.lexemes[a.at] !== 0 || b.run.lexemes[b.at] !== 0) return false;
  if (showsPerson(a.run) || showsPerson(b.run)) return true;
  const from = a.from ?? 0;
  return GIVEN_NAMES.has(a.run.lexemes[from]!) && !placeNames().has(a.run.hashes[from]!);
}

/** `ALIKE` for one first name, `CLOSE` for a first name and its initial. */
function firstNamesAgree(one: string, other: string): Likeness {
  if (one === other) return one.length > 1 ? ALIKE : DIFFERENT;
  const isInitial = (word: string) => word.length === 1 || word.includes(".");
  if (isInitial(one) !== isInitial(other)) return one[0] === other[0] ? CLOSE : DIFFERENT;
  // `Dan`, `Daniel`.
  return Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one))
    ? CLOSE
    : DIFFERENT;
}

/** What stands between the first and the family name is left out, shortened or the same. */
function areMiddleNames(a: Part, b: Part): boolean {
  const middle = a.run.words.slice((a.from ?? 0) + 1, a.at);
  const other = b.run.words.slice((b.from ?? 0) + 1, b.at);
  if (middle.length === 0 || other.length === 0) return true;
  return middle[0]!.charCodeAt(0) === other[0]!.charCodeAt(0);
}

/** Both stand in the table of places and are not two spellings of one contested name: Shaanxi is not Shanxi. */
function areTwoPlaces(one: string, other: string): boolean {
  const [place, otherPlace] = [placeNames().find(one), placeNames().find(other)];
  if (!place || !otherPlace) return false;
  return place.contested === undefined || place.contested !== otherPlace.contested;
}

/** One key for two spellings wherever they stand: `Ter-Petrosian`, `Petrosian`. */
function keyOf(one: string, other: string): string {
  const [parts, otherParts] = [one.split("-"), other.split("-")];
  const at = parts.findIndex((part, i) => part !== otherParts[i]);
  const same = at >= 0 && parts.length === otherParts.length;
  return (same ? [parts[at]!, otherParts[at]!] : [one, other]).map(plain).sort().join(" ");
}

/** One number for all words but the one at `at`, and for their places. */
function hashWithout(hashes: readonly number[], at: number): number {
  let hash = HASH_START;
  for (let i = 0; i < hashes.length; i++) hash = hashStep(hash, i === at ? 0 : hashes[i]!);
  return hash;
}

function agreeElsewhere(a: NameRun, b: NameRun, at: number): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every((word, i) => i === at || word.toLowerCase() === b.words[i]!.toLowerCase())
  );
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, foldUnit(word.charCodeAt(i)));
  return hash;
}

/** The word by which a name goes on: the family name, or the first word of an organisation. */
function headOf({ words, lexemes }: NameRun): number {
  if (lexemes.some((lexeme) => ORGANISATION_WORDS.has(lexeme))) return lexemes[0] === 0 ? 0 : -1;
  const last = words.length - 1;
  const isFamilyName = GIVEN_NAMES.has(lexemes[last]!) && GIVEN_NAMES.has(lexemes[0]!);
  return lexemes[last] === 0 || isFamilyName ? last : -1;
}

/** Names that sound alike begin with letters of one class. */
function bucketOf(word: string): string {
  const first = plain(word)[0] ?? "";
  const at = "ckqwvijysz".indexOf(first);
  return at < 0 ? first : at < 3 ? "k" : at < 5 ? "v" : at < 8 ? "i" : "s";
}

/** Two capitals side by side are a name wherever they stand; words that open sentences were taken off. */
function isNameLike(a: NameRun, b: NameRun): boolean {
  return a.words.length > 1 || a.within || b.within || (a.titles.size > 0 && b.titles.size > 0);
}

/** Family names that stand first: those who share one are told apart by what follows. */
const FAMILY_FIRST = wordSet(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo gao lin luo zheng liang song tang kim lee park
   choi jung kang yoon nguyen tran pham hoang`,
);
