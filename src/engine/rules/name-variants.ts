import { plain } from "./name-letters.ts";

/** How surely two words are one name spelt in two ways. */
export const DIFFERENT = 0;
/** One letter more, less or other. */
export const CLOSE = 1;
/** They sound alike, or differ as slips of the pen and transliterations do. */
export const ALIKE = 2;
export type Likeness = typeof DIFFERENT | typeof CLOSE | typeof ALIKE;

const SHORTEST = 4;
const LONGEST = 30;

/**
 * Compares two words as names. Different forms of one name (plural, possessive, adjective, the name of a woman and of a
 * man of one family) are no spellings of it, unless one bearer is meant: `Anna Berg` has no plural. O(length squared),
 * of bounded length.
 */
export function likeness(first: string, second: string, oneBearer = false): Likeness {
  if (Math.abs(first.length - second.length) > 4 || !mayBegin(first, second)) return DIFFERENT;
  const { bare: a, sound } = formOf(first);
  const { bare: b, sound: otherSound } = formOf(second);
  if (a.length > LONGEST || b.length > LONGEST || Math.min(a.length, b.length) < SHORTEST) return DIFFERENT;
  if (Math.abs(a.length - b.length) > 2 || (!oneBearer && isOtherForm(a, b))) return DIFFERENT;
  // With and without accents.
  if (a === b) return first.toLowerCase() === second.toLowerCase() ? DIFFERENT : ALIKE;
  if (sound === otherSound) return ALIKE;
  if (a[0] !== b[0]) return DIFFERENT;
  if (isSwap(a, b, oneBearer ? SHORTEST : 5) || differInVowels(a, b)) return ALIKE;
  return a.length >= 5 && b.length >= 5 && differsByOne(a, b) ? CLOSE : DIFFERENT;
}

/** Letters that one sound may be written with at the beginning stand in one group; all others begin alike or not. */
const FIRST_LETTERS = ["ckqx", "vw", "ijye", "szc", "fp", "gkh", "tdc"];

function mayBegin(first: string, second: string): boolean {
  const a = first.charCodeAt(0) | 32;
  const b = second.charCodeAt(0) | 32;
  if (a === b || a > 127 || b > 127) return true;
  const [one, other] = [String.fromCharCode(a), String.fromCharCode(b)];
  return FIRST_LETTERS.some((group) => group.includes(one) && group.includes(other));
}

interface NameForm {
  readonly bare: string;
  readonly sound: string;
}

/** The forms of words compared last; a pure cache, emptied when it has grown. */
const forms = new Map<string, NameForm>();

function formOf(word: string): NameForm {
  let form = forms.get(word);
  if (!form) {
    const bare = plain(word);
    form = { bare, sound: bare.length > LONGEST ? bare : soundOf(bare) };
    if (forms.size > 5000) forms.clear();
    forms.set(word, form);
  }
  return form;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // `rn` and `m` look alike in print.
  [/rn/gu, "m"],
  [/sch|tsch|tch|sh|cz|ch/gu, "c"],
  // `Stephen`, `Steven`; `Stefan`, `Stephan`.
  [/(?<=[aeiou])(?:ph|f)(?=[aeiou])/gu, "v"],
  [/ph/gu, "f"],
  [/ff$/gu, "v"],
  [/kh|gh/gu, "h"],
  [/ck|q(?!u)|c(?=[aoulrks]|$)|k/gu, "k"],
  [/qu/gu, "kv"],
  [/ks|x/gu, "x"],
  [/w|v/gu, "v"],
  [/th/gu, "t"],
  [/^[yj]e/gu, "e"],
  [/e[iy]|a[iy]/gu, "ai"],
  [/dj|dzh|j|y/gu, "i"],
  [/ie|ee|ea|ii/gu, "i"],
  [/ou|oo|ue/gu, "u"],
  [/oe/gu, "o"],
  [/ae/gu, "a"],
  [/z/gu, "s"],
  [/h/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** Spellings that differ as transliterations do have one sound: `Aliyev` and `Aliev`, `Lindqvist` and `Lindquist`. */
function soundOf(word: string): string {
  let sound = word;
  for (const [letters, to] of SOUNDS) sound = sound.replace(letters, to);
  return sound;
}

/** Two spellings of one sound: `Sara` and `Sarah`, `Erik` and `Eric`. */
export function soundAlike(first: string, second: string): boolean {
  return formOf(first).sound === formOf(second).sound;
}

/** Two letters that stand side by side have changed places: `Brain` and `Brian`. */
function isSwap(a: string, b: string, shortest: number): boolean {
  if (a.length !== b.length || a.length < shortest) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The same consonants in the same places, and at most two other vowels: `Halvorsen` and `Halverson`. */
function differInVowels(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (!isVowel(a[i]!) || !isVowel(b[i]!)) return false;
    differing++;
  }
  return differing <= 2;
}

function isVowel(letter: string): boolean {
  return "aeiouy".includes(letter);
}

/** One letter is put in, left out or changed. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return long.slice(i + 1) === short.slice(long.length > short.length ? i : i + 1);
}

const ENDINGS = new Set([
  "s",
  "es",
  "n",
  "an",
  "i",
  "a",
  "ic",
  "er",
  "y",
  "ya",
  "na",
  "va",
  "is",
  "ns",
  "in",
  "ia",
  // `Parkin`, `Parking`; `Produce`, `Produced`.
  "g",
  "d",
  "ed",
  "ing",
  "ers",
]);
/** Endings that tell a man's name from a woman's, or a name from another of the same family. */
const PAIRED_ENDINGS: readonly (readonly [string, string])[] = [
  ["ski", "ska"],
  ["sky", "ska"],
  ["sky", "skaya"],
  ["cki", "cka"],
  ["dzki", "dzka"],
  ["os", "ou"],
  ["as", "a"],
  ["is", "i"],
  ["o", "a"],
  ["o", "i"],
  ["us", "a"],
  ["y", "ies"],
  ["y", "ie"],
  ["ing", "er"],
  ["ed", "er"],
  ["ist", "ism"],
  ["man", "men"],
  ["ian", "ean"],
  ["ent", "ant"],
];

function isOtherForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length > short.length && long.startsWith(short)) {
    const ending = long.slice(short.length);
    // `Brodmann`, `Brodman`: a letter doubled at the end is a spelling, not another form.
    return ENDINGS.has(ending) && !(ending.length === 1 && short.endsWith(ending));
  }
  return PAIRED_ENDINGS.some(([one, other]) => hasEndings(a, b, one, other) || hasEndings(b, a, one, other));
}

function hasEndings(a: string, b: string, one: string, other: string): boolean {
  return a.endsWith(one) && b.endsWith(other) && a.slice(0, -one.length) === b.slice(0, -other.length);
}
