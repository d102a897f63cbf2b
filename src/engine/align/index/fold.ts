/**
 * What the quote index makes of a code unit. Case, accents and typographic variants fold together, and so do the
 * shapes that character recognition confuses (l, 1 and I; O and 0): the index finds places, and whether the words
 * there are the same to the letter is decided afterwards, on the text itself.
 */

/** Separates words. */
export const SEPARATOR = 0;
/** Belongs to the word around it and leaves no trace: combining marks, joiners. */
export const IGNORED = 1;
/** Joins the halves of a word at the end of a line, and separates words elsewhere. */
export const HYPHEN = 2;
/** Stands for several letters, as ligatures do; see {@link expansionOf}. */
export const EXPANDED = 3;
/** Not looked at yet; {@link learn} tells. */
export const UNKNOWN = 4;
/** Marks a folded unit that is a word by itself, in scripts that put no spaces between words. */
export const ALONE = 5;
/** Every folded letter or digit is at least this. */
export const FIRST_LETTER = 48;

export const folded = new Uint16Array(1 << 16).fill(UNKNOWN);
const expansions = new Map<number, readonly number[]>();

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CONFUSED: ReadonlyMap<string, string> = new Map([
  ["1", "i"],
  ["l", "i"],
  ["ı", "i"],
  ["0", "o"],
]);
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
]);

/** Classifies a code unit that is met for the first time, and remembers the answer. */
export function learn(unit: number): number {
  const answer = classify(unit);
  folded[unit] = answer;
  return answer;
}

/** The letters that an {@link EXPANDED} unit stands for. */
export function expansionOf(unit: number): readonly number[] {
  return expansions.get(unit) ?? [];
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit === 0x2d || unit === 0xad || unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (unit === 0x200c || unit === 0x200d || unit === 0x2060 || /\p{M}/u.test(character)) return IGNORED;
  if (SPACELESS.test(character)) return ALONE;
  const letters = lettersOf(character);
  if (letters.length === 0) return SEPARATOR;
  if (letters.length === 1) return letters[0]!;
  expansions.set(unit, letters);
  return EXPANDED;
}

function lettersOf(character: string): number[] {
  // Raised digits are marks of footnotes more often than parts of a word.
  if (!/[\p{L}\p{N}]/u.test(character) || /[\u00b2\u00b3\u00b9\u2070-\u2079]/u.test(character)) return [];
  // Korean syllables would decompose into letters of their own.
  if (/\p{Script=Hangul}/u.test(character)) return [character.charCodeAt(0)];
  const letters: number[] = [];
  for (const letter of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    for (const plain of SPELT_OUT.get(letter) ?? letter) {
      const unit = (CONFUSED.get(plain) ?? plain).charCodeAt(0);
      if (unit >= FIRST_LETTER && /[\p{L}\p{N}]/u.test(plain)) letters.push(unit);
    }
  }
  return letters;
}
