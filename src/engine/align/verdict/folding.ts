import { COMMON_WORDS } from "./word-classes.ts";

/** How words are made alike before they are compared, and which differences of letters are those of scanners. */

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "e",
};

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, String(value)] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, index) => [word, String((index + 3) * 10)] as const),
    ),
);

const SAME: ReadonlyMap<string, string> = new Map([
  ["&", "and"],
  ["%", "percent"],
]);

/** The form in which a word is compared. */
export function foldWord(word: string): { readonly key: string; readonly number: boolean } {
  const same = SAME.get(word);
  if (same !== undefined) return { key: same, number: false };
  if (/^\p{Nd}/u.test(word))
    return { key: foldNumber(word), number: /^[\d.,]+(?:st|nd|rd|th)?$/iu.test(word) };
  const key = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[ßæœøłđðþıə]/gu, (letter) => LETTERS[letter]!);
  const value = NUMBER_WORDS.get(key);
  return value === undefined ? { key, number: false } : { key: value, number: true };
}

/** Thousands lose their separators; a separator before one or two last digits, or more than three, is decimal. */
function foldNumber(word: string): string {
  const lower = word.normalize("NFKC").toLowerCase();
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?!\d)/u.exec(lower)?.[0];
  if (grouped && !/^0/u.test(grouped))
    return grouped.replace(/[.,]/gu, "") + lower.slice(grouped.length).replace(",", ".");
  return lower.replace(",", ".").replace(/[^\p{L}\p{N}.]/gu, "");
}

/** A folded word with the forms by which likeness is judged, each made once. */
export interface WordShape {
  readonly key: string;
  /** Letters that scanners confuse made one. */
  readonly shape: string;
  /** The spelling of all countries made one. */
  readonly spelling: string;
}

export function shapeOf(key: string): WordShape {
  return { key, shape: likeShapes(key), spelling: key.length < 5 ? key : oneSpelling(key) };
}

/**
 * Whether two words are the same but for letters that scanners confuse (rn and m, cl and d, vv and w, l, i and 1, o
 * and 0, and one of c, e and o, h and b, u and n) or for the spelling of another country. Different numbers
 * never are.
 */
export function areAlike(a: WordShape, b: WordShape): boolean {
  const spelledAlike = a.spelling === b.spelling && a.key.length >= 5 && b.key.length >= 5;
  if (!spelledAlike && a.shape !== b.shape && !oneLikeLetter(a.shape, b.shape)) return false;
  if (/^[\d.]+$/u.test(a.key) && /^[\d.]+$/u.test(b.key)) return false;
  if (spelledAlike) return true;
  if (isCommonPair(a.key, b.key)) return false;
  if (a.shape === b.shape || (a.key.length >= 4 && b.key.length >= 4)) return true;
  // A short word that is common, beside one that is none: "tbe" for "the".
  return a.key.length === 3 && COMMON_WORDS.has(a.key) !== COMMON_WORDS.has(b.key);
}

function likeShapes(word: string): string {
  const letters = /\p{L}/u.test(word) ? word.replace(/[86924]/gu, (digit) => DIGIT_LETTERS[digit]!) : word;
  return letters
    .replace(/rn/gu, "m")
    .replace(/cl/gu, "d")
    .replace(/vv/gu, "w")
    .replace(/ii/gu, "u")
    .replace(/[i1|]/gu, "l")
    .replace(/0/gu, "o")
    .replace(/5/gu, "s");
}

const LIKE = new Set(["ce", "ec", "hb", "bh", "un", "nu", "co", "oc"]);

/** Digits within a word of letters. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 8: "b", 6: "b", 9: "g", 2: "z", 4: "a" };

/** Same length, and one letter differs by a pair that looks alike. */
function oneLikeLetter(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let found = false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (found || !LIKE.has(a[i]! + b[i]!)) return false;
    found = true;
  }
  return found;
}

/** Pairs of ordinary words that look alike to a scanner, yet are words of their own. */
const COMMON = new Set(
  "corn:com bum:burn modem:modern clear:dear close:dose tum:turn tom:torn stem:stern bam:barn dam:clam".split(
    " ",
  ),
);

function isCommonPair(a: string, b: string): boolean {
  return COMMON.has(`${a}:${b}`) || COMMON.has(`${b}:${a}`);
}

/** Spellings that differ from country to country: -ise and -ize, -our and -or, -re and -er, doubled l. */
function oneSpelling(word: string): string {
  return word
    .replace(/is(e[sdr]?|ing|ation(?:s|al)?|ers?)$/u, "iz$1")
    .replace(/ys(e[sdr]?|ing)$/u, "yz$1")
    .replace(/our(?=$|s$|ed$|ing$|able$|ite$|ites$|ful$|less$|hood$|er$|ers$)/u, "or")
    .replace(/re$/u, "er")
    .replace(/ll(?=ed$|ing$|er$|ers$)/u, "l")
    .replace(/ence$/u, "ense")
    .replace(/ogue(s?)$/u, "og$1")
    .replace(/^judge?ment/u, "judgment");
}
