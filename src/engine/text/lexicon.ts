/**
 * Interned words. Every word that any list of the engine knows has a small number, its lexeme; the tokenizer
 * looks each word up once, and word lists are then bits in a row of each lexeme. Lists are built when modules
 * load, before any text is read. Lexeme 0 stands for every word that no list knows.
 *
 * Words are compared in lower case with the typographic apostrophe folded to the straight one.
 */
export type Lexeme = number;

const words: string[] = [""];
/** Lexemes of words while lists are built: thousands of words are interned at start-up, where code is still cold. */
const lexemes = new Map<string, Lexeme>();

/**
 * The table in which {@link findLexeme} looks: a power of two of records, each with all that a look needs, for it is the
 * way to memory that takes the time. Of a record the first number is the hash, the second the lexeme, 0 in an empty one;
 * then come the length of the word and its letters, a byte each. The lexeme of a word that does not fit is negative.
 */
let records = new Int32Array(8);
let bytes = new Uint8Array(records.buffer);
const NUMBERS = 8;
const BYTES = NUMBERS * 4;
const LENGTH = 8;
const LETTERS = 9;
const LONGEST = BYTES - LETTERS;
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
  const known = lexemes.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  return folded === word ? newLexeme(word) : (lexemes.get(folded) ?? newLexeme(folded));
}

function newLexeme(folded: string): Lexeme {
  const lexeme = words.length;
  words.push(folded);
  lexemes.set(folded, lexeme);
  if (lexeme >= room) makeRows();
  return lexeme;
}

/** Enters the words interned since the last call into the table in which {@link findLexeme} looks. */
export function prepareLexicon(): void {
  if (tabled === words.length) return;
  if (words.length * NUMBERS * 5 > records.length * 3) makeRoom();
  for (; tabled < words.length; tabled++) enter(tabled, words[tabled]!);
}

/** At most three records in five are taken. */
function makeRoom(): void {
  let count = 1 << 14;
  while (words.length * 5 > count * 3) count *= 2;
  records = new Int32Array(count * NUMBERS);
  bytes = new Uint8Array(records.buffer);
  tabled = 1;
}

function enter(lexeme: Lexeme, word: string): void {
  let hash = HASH_START;
  let widest = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = hashStep(hash, unit);
    widest |= unit;
  }
  const mask = records.length / NUMBERS - 1;
  let record = mix(hash) & mask;
  while (records[record * NUMBERS + 1] !== 0) record = (record + 1) & mask;
  const fits = word.length <= LONGEST && widest < 128;
  records[record * NUMBERS] = hash;
  records[record * NUMBERS + 1] = fits ? lexeme : -lexeme;
  if (!fits) return;
  bytes[record * BYTES + LENGTH] = word.length;
  for (let i = 0; i < word.length; i++) bytes[record * BYTES + LETTERS + i] = word.charCodeAt(i);
}

/** The lexeme of the word `text[start, end)`, whose hash is known; 0 when no list knows it. */
export function findLexeme(text: Uint16Array, start: number, end: number, hash: number): Lexeme {
  const table = records;
  const mask = table.length / NUMBERS - 1;
  for (let record = mix(hash) & mask; ; record = (record + 1) & mask) {
    const lexeme = table[record * NUMBERS + 1]!;
    if (lexeme === 0) return 0;
    if (table[record * NUMBERS] !== hash) continue;
    if (lexeme < 0) {
      if (isSame(words[-lexeme]!, text, start, end)) return -lexeme;
    } else if (isHere(record * BYTES, text, start, end)) return lexeme;
  }
}

function isHere(record: number, text: Uint16Array, start: number, end: number): boolean {
  const letters = bytes;
  if (letters[record + LENGTH] !== end - start) return false;
  for (let i = start, j = record + LETTERS; i < end; i++, j++) {
    const unit = text[i]!;
    const expected = letters[j]!;
    if (unit !== expected && foldUnit(unit) !== expected) return false;
  }
  return true;
}

function isSame(word: string, text: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (foldUnit(text[i]!) !== word.charCodeAt(i - start)) return false;
  return true;
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

/** A list of single words, asked by lexeme. */
export interface WordSet {
  has(lexeme: Lexeme): boolean;
}

/** A number for each word of a list, 0 for all others. */
export interface WordValues {
  get(lexeme: Lexeme): number;
}

/** `words` is an array, or one string of words parted by white space. For lists of modules: a set is never given back. */
export function wordSet(list: string | Iterable<string>): WordSet {
  const words = typeof list === "string" ? (list.match(/\S+/g) ?? []) : list;
  return lexemeSet(Array.from(words, lexemeOf));
}

/** As {@link wordSet}, of words that have their lexemes already. */
export function lexemeSet(lexemes: readonly Lexeme[]): WordSet {
  const { plane, word, bit } = nextPlace();
  for (const lexeme of lexemes) plane.rows[lexeme * ROW + word]! |= bit;
  return { has: (lexeme) => (plane.rows[lexeme * ROW + word]! & bit) !== 0 };
}

/** Which sets hold a word: a row of bits for each lexeme, one for each of as many sets as a row has bits. */
interface Plane {
  rows: Int32Array;
}

/** Numbers of a row, which fills one line of the processor's cache: what one set asks, the next hundreds find at hand. */
const ROW = 16;
const planes: Plane[] = [];
let sets = 0;
/** How many lexemes have rows. */
let room = 1 << 14;

function nextPlace(): { plane: Plane; word: number; bit: number } {
  const at = sets++ % (ROW * 32);
  if (at === 0) planes.push({ rows: new Int32Array(room * ROW) });
  return { plane: planes[planes.length - 1]!, word: at >> 5, bit: 1 << (at & 31) };
}

function makeRows(): void {
  room *= 2;
  for (const plane of planes) {
    const { rows } = plane;
    plane.rows = new Int32Array(room * ROW);
    plane.rows.set(rows);
  }
}

export function wordValues(entries: Readonly<Record<string, number>>): WordValues {
  const words = Object.keys(entries);
  const values = Object.values(entries);
  const listed = words.map(lexemeOf);
  const { base, size } = extentOf(listed);
  const whole = values.every((value) => value === (value | 0));
  const table = whole ? new Int32Array(size) : new Float64Array(size);
  for (const [i, lexeme] of listed.entries()) table[lexeme - base] = values[i]!;
  const set = wordSet(words);
  return { get: (lexeme) => (set.has(lexeme) ? table[lexeme - base]! : 0) };
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
