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

/**
 * Whether two folded words are the same but for letters that scanners confuse: rn and m, cl and d, vv and w,
 * l, i and 1, o and 0, and in longer words c, e and o, h and b, u and n. Different digits never are.
 */
export function scannedAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 2 || (/^[\d.]+$/u.test(a) && /^[\d.]+$/u.test(b))) return false;
  const plainA = likeShapes(a);
  const plainB = likeShapes(b);
  if (plainA === plainB) return !isCommonPair(a, b);
  return a.length >= 5 && b.length >= 5 && oneLikeLetter(plainA, plainB);
}

function likeShapes(word: string): string {
  return word
    .replace(/rn/gu, "m")
    .replace(/cl/gu, "d")
    .replace(/vv/gu, "w")
    .replace(/ii/gu, "u")
    .replace(/[i1|]/gu, "l")
    .replace(/0/gu, "o")
    .replace(/5/gu, "s");
}

const LIKE = new Set(["ce", "ec", "hb", "bh", "un", "nu", "co", "oc"]);

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

/**
 * Spellings that differ from country to country: -ise and -ize, -our and -or, -re and -er, doubled l.
 * Only for words of some length, so that "four" stays apart from "for".
 */
export function spelledAlike(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 2) return false;
  return oneSpelling(a) === oneSpelling(b);
}

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
