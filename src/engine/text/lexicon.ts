/**
 * Interned words. Every word that any list of the engine knows has a small number, its lexeme; the tokenizer
 * looks each word up once, and word lists are then arrays indexed by lexeme. Lists are built when modules
 * load, before any text is read. Lexeme 0 stands for every word that no list knows.
 *
 * Words are compared in lower case with the typographic apostrophe folded to the straight one.
 */
export type Lexeme = number;

const words: string[] = [""];
/** Lexemes of words while lists are built: thousands of words are interned at start-up, where code is still cold. */
const lexemes = new Map<string, Lexeme>();

/** Pairs of a lexeme and its hash, side by side since they are read together; a power of two of them. */
let slots = new Int32Array(1 << 17);
let hashes = new Int32Array(1 << 14);
/** The folded words one after another; the word of lexeme n stands from `begins[n]` to `begins[n + 1]`. */
let units = new Uint16Array(1 << 17);
let begins = new Int32Array(1 << 14);
/** How many words the table holds; see {@link prepareLexicon}. */
let tabled = 1;

const lowered = new Uint16Array(1 << 16);

/** Lower case of one UTF-16 code unit, with apostrophes folded; one unit to one unit. */
export function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit;
  const known = lowered[unit]!;
  if (known !== 0) return known;
  const folded =
    unit === 0x2019 || unit === 0x02bc ? 39 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  lowered[unit] = folded;
  return folded;
}

/** FNV-1a over folded code units, one step. */
export function hashStep(hash: number, foldedUnit: number): number {
  return Math.imul(hash ^ foldedUnit, 0x01000193);
}

export const HASH_START = 0x811c9dc5 | 0;

/** Interns a word and gives its lexeme; the same word gives the same lexeme. */
export function lexemeOf(word: string): Lexeme {
  const folded = fold(word);
  const known = lexemes.get(folded);
  if (known !== undefined) return known;
  const lexeme = words.length;
  words.push(folded);
  lexemes.set(folded, lexeme);
  return lexeme;
}

/** Enters the words interned since the last call into the table in which {@link findLexeme} looks. */
export function prepareLexicon(): void {
  for (; tabled < words.length; tabled++) enter(tabled, words[tabled]!);
}

/** The lexeme of the word `text[start, end)`, whose hash is known; 0 when no list knows it. */
export function findLexeme(text: Uint16Array, start: number, end: number, hash: number): Lexeme {
  const table = slots;
  const mask = (table.length >> 1) - 1;
  for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const lexeme = table[slot * 2]!;
    if (lexeme === 0) return 0;
    if (table[slot * 2 + 1] === hash && sameWord(lexeme, text, start, end)) return lexeme;
  }
}

/** The word of a lexeme, folded. */
export function wordOf(lexeme: Lexeme): string {
  return words[lexeme] ?? "";
}

function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  let folded = "";
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return folded;
}

const PLAIN = /^[\x20-\x7e]*$/;

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function sameWord(lexeme: Lexeme, text: Uint16Array, start: number, end: number): boolean {
  const first = begins[lexeme]!;
  if (begins[lexeme + 1]! - first !== end - start) return false;
  for (let i = start, j = first; i < end; i++, j++) {
    const unit = text[i]!;
    const expected = units[j]!;
    if (unit !== expected && foldUnit(unit) !== expected) return false;
  }
  return true;
}

function enter(lexeme: Lexeme, word: string): void {
  if (lexeme + 1 >= hashes.length) hashes = grown(hashes);
  if (lexeme + 2 >= begins.length) begins = grown(begins);
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  hashes[lexeme] = hash;
  keepUnits(lexeme, word);
  if (lexeme * 8 > slots.length) rehash(lexeme);
  else place(lexeme, hash);
}

function keepUnits(lexeme: Lexeme, word: string): void {
  const first = begins[lexeme]!;
  if (first + word.length > units.length) {
    const larger = new Uint16Array(units.length * 2);
    larger.set(units);
    units = larger;
  }
  for (let i = 0; i < word.length; i++) units[first + i] = word.charCodeAt(i);
  begins[lexeme + 1] = first + word.length;
}

function place(lexeme: Lexeme, hash: number): void {
  const mask = (slots.length >> 1) - 1;
  let slot = mix(hash) & mask;
  while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
  slots[slot * 2] = lexeme;
  slots[slot * 2 + 1] = hash;
}

function rehash(last: Lexeme): void {
  slots = new Int32Array(slots.length * 2);
  for (let lexeme = 1; lexeme <= last; lexeme++) place(lexeme, hashes[lexeme]!);
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** A list of single words, asked by lexeme. */
export interface WordSet {
  has(lexeme: Lexeme): boolean;
}

/** A number for each word of a list, 0 for all others. */
export interface WordValues {
  get(lexeme: Lexeme): number;
}

/** `words` is an array, or one string of words parted by white space. */
export function wordSet(list: string | Iterable<string>): WordSet {
  const entries = typeof list === "string" ? (list.match(/\S+/g) ?? []) : [...list];
  const listed = entries.map(lexemeOf);
  const { base, size } = extentOf(listed);
  const table = new Uint8Array(size);
  for (const lexeme of listed) table[lexeme - base] = 1;
  return { has: (lexeme) => table[lexeme - base] === 1 };
}

export function wordValues(entries: Readonly<Record<string, number>>): WordValues {
  const words = Object.keys(entries);
  const values = Object.values(entries);
  const listed = words.map(lexemeOf);
  const { base, size } = extentOf(listed);
  const whole = values.every((value) => value === (value | 0));
  const table = whole ? new Int32Array(size) : new Float64Array(size);
  for (const [i, lexeme] of listed.entries()) table[lexeme - base] = values[i]!;
  return {
    get: (lexeme) => {
      const at = lexeme - base;
      return at >= 0 && at < size ? table[at]! : 0;
    },
  };
}

/** Tables reach from the first to the last lexeme of their list: lists are interned one after another, so most are short. */
function extentOf(listed: readonly Lexeme[]): { base: number; size: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = -1;
  for (const lexeme of listed) {
    if (lexeme < low) low = lexeme;
    if (lexeme > high) high = lexeme;
  }
  return high < 0 ? { base: 0, size: 0 } : { base: low, size: high - low + 1 };
}
