import { GIVEN_NAMES } from "../extract/actors/given-names.ts";
import { isClass } from "../extract/attributions/grammar.ts";
import { placeNames } from "../extract/places/names.ts";
import { ALL_CAPITALS, BLOCK_START, CAPITAL, MIXED, SYMBOL, type Tokens, WORD } from "../text/tokens.ts";
import { baseUnit, consonantsOf, lettersIn, withinOneLetter } from "./name-letters.ts";

const WRITTEN = CAPITAL | ALL_CAPITALS | MIXED;
const NONE: ReadonlySet<number> = new Set();
const EMPTY = new Int32Array(0);
const NO_TOKENS: Tokens = {
  text: "",
  count: 0,
  start: EMPTY,
  end: EMPTY,
  kind: new Uint8Array(0),
  flags: new Uint8Array(0),
  lexeme: EMPTY,
  hash: EMPTY,
  blockStart: EMPTY,
};
/** Slots of the table for most documents. */
const FEW = 1024;
const SHORTEST = 4;
const LONGEST = 30;
/** Lengths of two spellings differ by no more. */
const FURTHEST = 2;
/** Of the words that begin alike and are equally long, so many are compared with a new one. */
const MOST_COMPARED = 200;

/**
 * Hashes of the capitalised words that another capitalised word of the document resembles: most documents have few, and
 * only the names that hold them are worth a look. Empty when there are none. O(n).
 */
export function resemblingWords(tokens: Tokens): ReadonlySet<number> {
  table ??= new DistinctWords();
  const words = table;
  words.begin(tokens);
  const { count, kind, flags, hash, start, end } = tokens;
  for (let i = 0; i < count; i++) {
    if ((flags[i]! & WRITTEN) !== CAPITAL || kind[i] !== WORD) continue;
    const length = end[i]! - start[i]!;
    if (length >= SHORTEST && length <= LONGEST && words.isNew(hash[i]!)) words.enter(i, length);
  }
  return words.finish();
}

/** One table for all documents, emptied for each. */
let table: DistinctWords | undefined;

/** The words of a document, each once, chained to those that begin alike and are equally long. */
class DistinctWords {
  private resembling: Set<number> | undefined;
  private tokens: Tokens = NO_TOKENS;
  /** Hashes of all words met, 0 in an empty slot. */
  private slots = new Int32Array(FEW);
  private met = 0;
  private count = 0;
  /** Of each word: its first token, its consonants and letters, and the word before it in its chain. */
  private token = new Int32Array(FEW / 2);
  private consonants = new Int32Array(FEW / 2);
  private letters = new Int32Array(FEW / 2);
  private before = new Int32Array(FEW / 2);
  private readonly chains = new Int32Array(27 * (LONGEST + FURTHEST + 1));

  begin(tokens: Tokens): void {
    this.tokens = tokens;
    this.resembling = undefined;
    if (this.slots.length === FEW) this.slots.fill(0);
    else this.slots = new Int32Array(FEW);
    this.chains.fill(0);
    this.met = 0;
    this.count = 0;
  }

  /** Gives the words found, and lets go of the document. */
  finish(): ReadonlySet<number> {
    const found = this.resembling ?? NONE;
    this.tokens = NO_TOKENS;
    this.resembling = undefined;
    return found;
  }

  /** Whether a word is met for the first time. */
  isNew(hash: number): boolean {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (slots[slot] === hash) return false;
    slots[slot] = hash;
    if (++this.met * 2 >= slots.length) this.grow();
    return true;
  }

  /** Compares a new word with those before it. */
  enter(at: number, length: number): void {
    const { text, start, end, lexeme } = this.tokens;
    if (lexeme[at] !== 0 && isClass(this.tokens, at, ~0)) return;
    if (this.count + 1 >= this.token.length) this.extend();
    const word = ++this.count;
    this.token[word] = at;
    this.consonants[word] = consonantsOf(text, start[at]!, end[at]!);
    this.letters[word] = lettersIn(text, start[at]!, end[at]!);
    const chain = firstClass(text, start[at]!) * (LONGEST + FURTHEST + 1);
    for (let n = Math.max(SHORTEST, length - FURTHEST); n <= length + FURTHEST; n++)
      this.compareAlong(word, this.chains[chain + n]!);
    this.before[word] = this.chains[chain + length]!;
    this.chains[chain + length] = word;
  }

  private compareAlong(word: number, chain: number): void {
    let left = MOST_COMPARED;
    for (let other = chain; other !== 0 && left > 0; other = this.before[other]!, left--)
      if (this.resemble(word, other)) {
        this.resembling ??= new Set();
        this.resembling.add(this.tokens.hash[this.token[word]!]!).add(this.tokens.hash[this.token[other]!]!);
      }
  }

  private resemble(word: number, other: number): boolean {
    const isAlike = this.consonants[word] === this.consonants[other];
    if (!isAlike && !differByTwo(this.letters[word]!, this.letters[other]!)) return false;
    const a = this.token[word]!;
    const b = this.token[other]!;
    const { text, start, end, lexeme, hash } = this.tokens;
    if (lexeme[a] !== 0 && lexeme[b] !== 0 && !(GIVEN_NAMES.has(lexeme[a]!) && GIVEN_NAMES.has(lexeme[b]!)))
      return false;
    return (
      (isAlike || withinOneLetter(text, start[a]!, end[a]!, start[b]!, end[b]!)) &&
      !this.isInPlural(a, b) &&
      !arePlaces(hash[a]!, hash[b]!)
    );
  }

  /** `Republican`, `Republicans`: no matter unless both follow a first name or a title. */
  private isInPlural(a: number, b: number): boolean {
    const { text, start, end } = this.tokens;
    const longer = end[a]! - start[a]! - (end[b]! - start[b]!);
    if (longer === 0 || text.charCodeAt(end[longer > 0 ? a : b]! - 1) !== SMALL_S) return false;
    if (text.charCodeAt(end[longer > 0 ? b : a]! - 1) === SMALL_S) return false;
    return !this.followsCapital(a) || !this.followsCapital(b);
  }

  private followsCapital(at: number): boolean {
    const { flags, kind } = this.tokens;
    if (at > 1 && kind[at - 1] === SYMBOL) return (flags[at - 2]! & CAPITAL) !== 0;
    return at > 0 && (flags[at]! & BLOCK_START) === 0 && (flags[at - 1]! & CAPITAL) !== 0;
  }

  private grow(): void {
    const known = this.slots;
    this.slots = new Int32Array(known.length * 2);
    const mask = this.slots.length - 1;
    for (const hash of known) {
      if (hash === 0) continue;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = hash;
    }
  }

  private extend(): void {
    this.token = extended(this.token);
    this.consonants = extended(this.consonants);
    this.letters = extended(this.letters);
    this.before = extended(this.before);
  }
}

function extended(from: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(from.length * 2);
  larger.set(from);
  return larger;
}

/** Whether at most two letters stand in one word only. */
function differByTwo(letters: number, others: number): boolean {
  const differing = letters ^ others;
  const butOne = differing & (differing - 1);
  return (butOne & (butOne - 1)) === 0;
}

/** A state and its people, two towns: both in the table of places, which keeps its own spellings. */
function arePlaces(hash: number, other: number): boolean {
  const places = placeNames();
  return places.has(hash) && places.has(other) && !places.isContested(hash);
}

/** Letters that one sound may begin with share a class: `c`, `k`, `s` and `z`; `d` and `t`; `i`, `j` and `y`. */
const FIRST_CLASSES = Uint8Array.from("abktifkkiiklmnopkrktuvvkik", (letter) => letter.charCodeAt(0) & 31);
const SMALL_S = 115;
const P = 112;
const T = 116;
const H = 104;
const VOICED = FIRST_CLASSES[5]!;

/** From 1 to 26; 0 where the word begins with a letter of another alphabet. */
function firstClass(text: string, start: number): number {
  const first = baseUnit(text.charCodeAt(start));
  if (first < 97 || first > 122) return 0;
  if (first !== P && first !== T) return FIRST_CLASSES[first - 97]!;
  const next = text.charCodeAt(start + 1);
  if (first === P) return next === H ? VOICED : FIRST_CLASSES[15]!;
  return next === 99 || next === 115 ? FIRST_CLASSES[10]! : FIRST_CLASSES[19]!;
}
