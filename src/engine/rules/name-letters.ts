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
const TOGETHER = new Uint8Array(1 << 10);
for (const [pair, sound] of [
  ..."tc ts sc ks cs dz".split(" ").map((pair) => [pair, SILENT] as const),
  ..."kh gh dj".split(" ").map((pair) => [pair, SILENT | TWO_LETTERS] as const),
  ..."sh ch cz".split(" ").map((pair) => [pair, 99 | TWO_LETTERS] as const),
  ["ph", 118 | TWO_LETTERS] as const,
  // `rn` and `m` look alike in print.
  ["rn", 109 | TWO_LETTERS] as const,
])
  TOGETHER[((pair.charCodeAt(0) & 31) << 5) | (pair.charCodeAt(1) & 31)] = sound;

/**
 * A number for a word's consonants as they sound, doubled ones once: equal for spellings that differ in vowels, or as
 * transliterations do.
 */
export function consonantsOf(text: string, start: number, end: number): number {
  let hash = 0;
  let last = 0;
  let unit = baseUnit(text.charCodeAt(start));
  for (let i = start; i < end; i++) {
    const next = i + 1 < end ? baseUnit(text.charCodeAt(i + 1)) : 0;
    const together = unit > NO_LETTER && next > NO_LETTER ? TOGETHER[((unit & 31) << 5) | (next & 31)]! : 0;
    const sound = together === 0 ? soundOf(unit) : together & 127;
    if (sound > SILENT && sound !== last) {
      hash = Math.imul(hash ^ sound, 0x01000193);
      last = sound;
    }
    if (together < TWO_LETTERS) unit = next;
    else if (++i + 1 < end) unit = baseUnit(text.charCodeAt(i + 1));
  }
  return hash;
}

function soundOf(unit: number): number {
  return unit >= 97 && unit <= 122 ? CLASSES[unit - 97]! : 0;
}
