import { GIVEN_NAMES } from "../../extract/actors/given-names.ts";
import { ORGANISATION_WORDS } from "../../extract/actors/words.ts";
import { placeNames } from "../../extract/places/names.ts";
import { foldUnit, HASH_START, hashStep, wordSet } from "../../text/lexicon.ts";
import type { NameRun } from "../name-runs.ts";
import {
  ALIKE,
  CLOSE,
  consonantsOf,
  DIFFERENT,
  type Likeness,
  likeness,
  plain,
  soundAlike,
} from "../name-variants.ts";
import { type Spelling, shareSentence } from "./spelling.ts";

type Pair = readonly [Spelling, Spelling];

/** Names that have all words but one in common are compared within groups of at most this many. */
const LARGEST_GROUP = 40;
const LARGEST_BUCKET = 32;

/** Pairs of spellings of one name. Linear in the number of names: every group of names that are compared is bounded. */
export function spellingPairs(runs: readonly NameRun[], places: ReadonlySet<string>): readonly Pair[] {
  return new Comparison(runs, places).pairs();
}

class Comparison {
  private readonly runs: readonly NameRun[];
  /** Names that the document itself shows to be places. */
  private readonly places: ReadonlySet<string>;
  private readonly words = new Map<string, { count: number; sentences: number[]; runs: NameRun[] }>();
  private readonly found = new Map<string, Pair>();

  constructor(runs: readonly NameRun[], places: ReadonlySet<string>) {
    this.runs = runs;
    this.places = places;
    for (const run of runs)
      run.words.forEach((word, i) => {
        if (run.words.indexOf(word) === i) this.addWord(word, run);
      });
    for (const { runs: holders, sentences } of this.words.values())
      if (holders.length > 1) sentences.sort((a, b) => a - b);
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
    this.compareTitled();
    this.compareShortForms();
    this.compareAlone();
    return [...this.found.values()];
  }

  /** `Katarzyna Nowak` and `Katarzyna Novak`: all words but one in common. */
  private compareLongNames(): void {
    const groups = new Map<number, { run: NameRun; at: number }[]>();
    for (const run of this.runs) {
      if (run.words.length < 2) continue;
      for (let at = 0; at < run.words.length; at++) {
        const key = hashWithout(run.hashes, at);
        const group = groups.get(key);
        if (!group) groups.set(key, [{ run, at }]);
        else if (group.length < LARGEST_GROUP) group.push({ run, at });
      }
    }
    for (const group of groups.values())
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) this.compareAt(group[i]!, group[j]!);
  }

  private compareAt(a: { run: NameRun; at: number }, b: { run: NameRun; at: number }): void {
    const one = a.run.words[a.at]!;
    const other = b.run.words[b.at]!;
    const alike = likeness(one, other);
    if (alike === DIFFERENT || !isNameLike(a.run, b.run) || !agreeElsewhere(a.run, b.run, a.at)) return;
    const lexemes = [a.run.lexemes[a.at]!, b.run.lexemes[b.at]!];
    if (!isOneName(a.run, a.at, lexemes, alike, one, other)) return;
    this.add(a.run, one, b.run, other);
  }

  /** `Mr Halvorsen` and `Mr Halverson`. */
  private compareTitled(): void {
    const groups = new Map<number, NameRun[]>();
    for (const run of this.runs) {
      if (run.words.length !== 1) continue;
      for (const title of run.titles) {
        const group = groups.get(title);
        if (!group) groups.set(title, [run]);
        else if (group.length < LARGEST_GROUP) group.push(run);
      }
    }
    for (const group of groups.values())
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) this.compareSingles(group[i]!, group[j]!, 7);
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
    const buckets = new Map<string, NameRun[]>();
    for (const run of this.runs) {
      const head = run.words.length >= 2 && run.words.length <= 3 ? headOf(run) : -1;
      if (head < 0 || run.words[head]!.length < 5) continue;
      const key = bucketOf(run.words[head]!);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [run]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(run);
    }
    for (const run of this.runs) {
      if (run.words.length !== 1 || !this.isOrphan(run)) continue;
      for (const full of buckets.get(bucketOf(run.words[0]!)) ?? []) this.compareShortForm(full, run);
    }
  }

  /** `Lumora` three times and `Lumorra` once: ships, places and firms of one word. */
  private compareAlone(): void {
    const buckets = new Map<number, NameRun[]>();
    for (const run of this.runs) {
      const word = run.words[0]!;
      if (run.words.length !== 1 || word.length < 5 || run.lexemes[0] !== 0 || !run.within) continue;
      const key = consonantsOf(word);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [run]);
      else if (bucket.length < LARGEST_GROUP) {
        for (const other of bucket) this.compareTwoAlone(other, run);
        bucket.push(run);
      }
    }
  }

  private compareTwoAlone(a: NameRun, b: NameRun): void {
    const [one, other] = [a.words[0]!, b.words[0]!];
    if (likeness(one, other) !== ALIKE) return;
    const isPlace = this.places.has(one) || this.places.has(other);
    if (!isPlace && Math.min(one.length, other.length) < 6) return;
    if (!isPlace && this.words.get(one)!.count + this.words.get(other)!.count < 3) return;
    if (areTwoPlaces(one, other)) return;
    if (this.isIntroduced(one) && this.isIntroduced(other)) return;
    this.add(a, one, b, other);
  }

  private compareShortForm(full: NameRun, short: NameRun): void {
    const word = full.words[headOf(full)]!;
    const other = short.words[0]!;
    const alike = likeness(word, other);
    // A letter that is missing counts for as much as the longer of the two.
    if (alike === DIFFERENT || (alike === CLOSE && Math.max(word.length, other.length) < 6)) return;
    if (short.lexemes[0] !== 0 && short.titles.size === 0) return;
    this.add(full, word, short, other);
  }

  /** A word that stands alone, within a sentence, and is no place nor part of a longer name. */
  private isOrphan({ words: [word = ""], lexemes, within, titles }: NameRun): boolean {
    if (word.length < 5 || !(within || titles.size > 0)) return false;
    return !this.isIntroduced(word) && !placeNames().has(hashOf(word)) && !GIVEN_NAMES.has(lexemes[0]!);
  }

  /** Part of a name of several words somewhere. */
  private isIntroduced(word: string): boolean {
    return this.words.get(word)!.runs.some(({ words }) => words.length > 1);
  }

  private add(a: NameRun, one: string, b: NameRun, other: string): void {
    const key = keyOf(one, other);
    if (this.found.has(key)) return;
    const [first, second] = [this.words.get(one)!, this.words.get(other)!];
    if (shareSentence(first.sentences, second.sentences)) return;
    this.found.set(key, [
      { word: one, count: first.count, run: a },
      { word: other, count: second.count, run: b },
    ]);
  }
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

/** Whether names that differ in the word at `at` are one name, by what the word is in them. */
function isOneName(
  run: NameRun,
  at: number,
  lexemes: readonly number[],
  alike: Likeness,
  one: string,
  other: string,
): boolean {
  const length = Math.min(one.length, other.length);
  const unknown = lexemes.filter((lexeme) => lexeme === 0).length;
  if (run.lexemes.some((lexeme) => ORGANISATION_WORDS.has(lexeme)))
    return unknown === 2 && (alike === ALIKE ? length >= 5 : length >= 6);
  const isPerson = GIVEN_NAMES.has(run.lexemes[0]!) || run.titles.size > 0;
  if (at === 0 && run.words.length > 1) {
    if (lexemes.every((lexeme) => GIVEN_NAMES.has(lexeme)))
      return soundAlike(one, other) || (alike === ALIKE && run.words.length > 2);
    return unknown > 0 && (alike === ALIKE || length >= 6);
  }
  if (FAMILY_FIRST.has(run.lexemes[0]!)) return alike === ALIKE;
  if (isPerson) return unknown > 0;
  return unknown === 2 && (alike === ALIKE || length >= 6);
}
