/**
 * Names are compared letter by letter in the text itself, without taking words out of it: every capitalised word of a
 * document passes here.
 */

const bases = new Uint16Array(1 << 16);
const NO_LETTER = 1;
/** Letters that no accent can be taken off. */
const BASE: Readonly<Record<string, string>> = {
  ı: "i",
  ə: "a",
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  þ: "th",
  ð: "d",
};

/** Lower case without accents; 1 for what is no letter. */
export function baseUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit | 32 : unit >= 97 && unit <= 122 ? unit : NO_LETTER;
  return bases[unit]! || baseOfLetter(unit);
}

function baseOfLetter(unit: number): number {
  const base = plain(String.fromCharCode(unit)).charCodeAt(0) || NO_LETTER;
  bases[unit] = base;
  return base;
}

/** Lower case without accents. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|[’'-]/gu, "")
    .replace(/[ıəłøßæœđþð]/gu, (letter) => BASE[letter] ?? letter);
}

/** One letter is put in, left out or changed, or two that stand side by side have changed places; accents aside. */
export function withinOneLetter(
  text: string,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  const length = end - start;
  const otherLength = otherEnd - otherStart;
  const shorter = Math.min(length, otherLength);
  if (length - otherLength > 1 || otherLength - length > 1) return false;
  let head = 0;
  while (head < shorter && same(text, start + head, otherStart + head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(text, end - 1 - tail, otherEnd - 1 - tail)) tail++;
  if (head + tail >= (length === otherLength ? shorter - 1 : shorter)) return true;
  return (
    length === otherLength &&
    head + tail === shorter - 2 &&
    same(text, start + head, otherStart + head + 1) &&
    same(text, start + head + 1, otherStart + head)
  );
}

function same(text: string, at: number, other: number): boolean {
  const unit = text.charCodeAt(at);
  const otherUnit = text.charCodeAt(other);
  return unit === otherUnit || baseUnit(unit) === baseUnit(otherUnit);
}

/** A class for each letter from a to z: vowels, h, j and y have none, letters of one sound share one. */
const CLASSES = Uint8Array.from("-bcd-vg---clmn-pcrst-vvs-s", (letter) =>
  letter === "-" ? 0 : letter.charCodeAt(0),
);
const SILENT = 1;
const TWO_LETTERS = 128;
/** What two letters side by side sound like: the first of them is silent, or both are one sound. */
const TOGETHER: ReadonlyMap<string, number> = new Map([
  ..."tc ts sc ks cs dz".split(" ").map((pair) => [pair, SILENT] as const),
  ..."kh gh dj".split(" ").map((pair) => [pair, SILENT | TWO_LETTERS] as const),
  ..."sh ch cz".split(" ").map((pair) => [pair, 99 | TWO_LETTERS] as const),
  ["ph", 118 | TWO_LETTERS] as const,
  // `rn` and `m` look alike in print.
  ["rn", 109 | TWO_LETTERS] as const,
]);

/** Numbers of letters: 1 to 26 from a to z, from here on those of other alphabets, 0 for what is no letter. */
const OTHER_LETTERS = 32;
const LETTERS = 64;
/** How a letter sounds before another one; both by their numbers. */
const SOUNDS = new Uint8Array(LETTERS * LETTERS);
for (let letter = 1; letter < LETTERS; letter++)
  for (let next = 0; next < LETTERS; next++) {
    const pair = String.fromCharCode(96 + (letter & 31), 96 + (next & 31));
    const own = letter < OTHER_LETTERS ? (CLASSES[letter - 1] ?? 0) : 0;
    SOUNDS[letter * LETTERS + next] = (next > 0 ? TOGETHER.get(pair) : undefined) ?? own;
  }

const LETTERS_OF_ASCII = new Uint8Array(128);
for (let letter = 1; letter <= 26; letter++) {
  LETTERS_OF_ASCII[64 + letter] = letter;
  LETTERS_OF_ASCII[96 + letter] = letter;
}

function letterOf(unit: number): number {
  if (unit < 128) return LETTERS_OF_ASCII[unit]!;
  const base = baseUnit(unit);
  if (base === NO_LETTER) return 0;
  return base >= 97 && base <= 122 ? base - 96 : OTHER_LETTERS + (base & 31);
}

/**
 * A number for a word's consonants as they sound, doubled ones once: equal for spellings that differ in vowels, or as
 * transliterations do.
 */
export function consonantsOf(text: string, start: number, end: number): number {
  let hash = 0;
  let last = 0;
  let letter = letterOf(text.charCodeAt(start));
  for (let i = start; i < end; i++) {
    const next = i + 1 < end ? letterOf(text.charCodeAt(i + 1)) : 0;
    const sounds = SOUNDS[letter * LETTERS + next]!;
    const sound = sounds & (TWO_LETTERS - 1);
    if (sound > SILENT && sound !== last) {
      hash = Math.imul(hash ^ sound, 0x01000193);
      last = sound;
    }
    if (sounds < TWO_LETTERS) letter = next;
    else if (++i + 1 < end) letter = letterOf(text.charCodeAt(i + 1));
  }
  return hash;
}

/** The letters of a word, a bit for each, accents aside: of two words within one letter of each other at most two bits differ. */
export function lettersIn(text: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) letters |= 1 << (letterOf(text.charCodeAt(i)) & 31);
  return letters;
}
