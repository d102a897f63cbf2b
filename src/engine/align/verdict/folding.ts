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

/** Ordinals by their digits, and the great numbers, which stay words. */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  "first:1st second:2nd third:3rd fourth:4th fifth:5th sixth:6th seventh:7th eighth:8th ninth:9th tenth:10th eleventh:11th twelfth:12th"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const GREAT_NUMBERS = new Set(
  "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens".split(
    " ",
  ),
);

interface FoldedWord {
  readonly key: string;
  readonly letters: string;
  readonly number: boolean;
}

/** The form in which a word is compared. */
export function foldWord(word: string): FoldedWord {
  const same = SAME.get(word);
  if (same !== undefined) return { key: same, letters: same, number: false };
  if (/^\p{Nd}/u.test(word)) {
    const key = foldNumber(word);
    return { key, letters: key, number: /^[\d.]+(?:st|nd|rd|th)?$/u.test(key) };
  }
  const letters = foldLetters(word);
  const value = NUMBER_WORDS.get(letters) ?? ORDINALS.get(letters);
  return { key: value ?? letters, letters, number: value !== undefined || GREAT_NUMBERS.has(letters) };
}

const PLAIN = /^[a-z]+$/u;

function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[ßæœøłđðþıə]/gu, (letter) => LETTERS[letter]!);
}

/** Thousands lose their separators; a separator before one or two last digits, or more than three, is decimal. */
function foldNumber(word: string): string {
  const lower = word.normalize("NFKC").toLowerCase();
  if (/^\d[\dlio]*(?:[.,][\dlio]{3})+$/u.test(lower) && /[lio]/u.test(lower))
    return lower.replace(/[.,]/gu, "");
  const grouped = /^\d{1,3}(?:[., ]\d{3})+(?!\d)/u.exec(lower)?.[0];
  if (grouped && !/^0/u.test(grouped))
    return grouped.replace(/[., ]/gu, "") + lower.slice(grouped.length).replace(",", ".");
  return lower.replace(",", ".").replace(/[^\p{L}\p{N}.]/gu, "");
}

/** A folded word with the forms by which likeness is judged, each made once. */
export interface WordShape {
  readonly key: string;
  /** Letters and groups of letters that scanners confuse made one. */
  readonly shape: string;
  /** The same, but for u, which is like ii as well as like n. */
  readonly nearly: string;
  /** Letters that scanners take for digits made digits; empty where the word has none of either. */
  readonly digits: string;
  /** The spelling of all countries made one. */
  readonly spelling: string;
}

export function shapeOf(key: string): WordShape {
  const nearly = likeShapes(key);
  return {
    key,
    shape: nearly.includes("u") ? nearly.replaceAll("u", "ll") : nearly,
    nearly,
    digits: /\d|^(?:[lio|]+|s)$/u.test(key) ? likeDigits(key) : "",
    spelling: key.length < 5 ? key : oneSpelling(key),
  };
}

/**
 * Whether two words are the same but for letters that scanners confuse (rn and m, cl and d, vv and w, l, i and 1, o
 * and 0, and one of c and e, c and o, h and b, u and n; two in a long word) or for the spelling of another country.
 * Different numbers never are.
 */
export function areAlike(a: WordShape, b: WordShape): boolean {
  if (a.digits !== "" && b.digits !== "")
    return a.digits === b.digits && !(/^[\d.]+$/u.test(a.key) && /^[\d.]+$/u.test(b.key));
  if (a.spelling === b.spelling && a.key.length >= 5 && b.key.length >= 5) return true;
  const oneShape = a.shape === b.shape;
  if (!oneShape && !fewLikeLetters(a.nearly, b.nearly)) return false;
  if (isCommonPair(a.key, b.key)) return false;
  if (oneShape || (a.key.length >= 4 && b.key.length >= 4)) return true;
  // A short word that is common, beside one that is none: "tbe" for "the".
  return a.key.length === 3 && COMMON_WORDS.has(a.key) !== COMMON_WORDS.has(b.key);
}

const HAS_DIGIT = /\d/u;

/** Groups are spelled out rather than drawn together, so that "cla" and "c1a" meet as "da" would not. */
function likeShapes(word: string): string {
  const letters =
    HAS_DIGIT.test(word) && /\p{L}/u.test(word)
      ? word.replace(/[869245]/gu, (digit) => DIGIT_LETTERS[digit]!)
      : word;
  return letters.replace(/[mdwi1|0]/gu, (letter) => SPELLED_OUT[letter]!);
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  m: "rn",
  d: "cl",
  w: "vv",
  i: "l",
  1: "l",
  "|": "l",
  0: "o",
};

/** Letters within a number. */
const LETTER_DIGITS: Readonly<Record<string, string>> = { o: "0", l: "1", i: "1", "|": "1", s: "5", b: "8" };

function likeDigits(word: string): string {
  return word.replace(/[oli|sb]/gu, (letter) => LETTER_DIGITS[letter]!);
}

const LIKE = new Set(["ce", "ec", "hb", "bh", "un", "nu", "co", "oc"]);

/** Digits within a word of letters. */
const DIGIT_LETTERS: Readonly<Record<string, string>> = { 8: "b", 6: "b", 9: "g", 2: "z", 4: "a", 5: "s" };

/** Same length, and one letter differs by a pair that looks alike, or two in a long word. */
function fewLikeLetters(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let left = a.length >= 8 ? 2 : 1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (left === 0 || !LIKE.has(a[i]! + b[i]!)) return false;
    left--;
  }
  return true;
}

/** Pairs of words that look alike to a scanner, yet are words of their own. */
const COMMON = new Set(
  `
  religious:religions ambitious:ambitions suspicious:suspicions expeditious:expeditions
  corn:com corner:comer bum:burn modem:modern clear:dear clearly:dearly close:dose closed:dosed tum:turn tom:torn stem:stern
  bam:barn dam:clam slam:siam hand:band hands:bands handed:banded hold:bold holder:bolder fail:fall fails:falls
  failing:falling mail:mall mali:mail mali:mall ball:bail hail:hall tail:tall pail:pall wail:wall bell:hell
  toil:toll roil:roll alien:allen shook:shock home:borne batch:hatch bill:hill bills:hills clash:dash wait:walt dark:clark
  clean:dean hall:ball halls:balls bind:hind barry:harry clock:dock click:dick clip:dip clan:dan clay:day clue:due
  cling:ding clown:down clog:dog card:carol cards:carols files:flies clive:dive complied:compiled
  economies:economics heating:beating hearing:bearing backed:hacked locked:looked lock:look hackers:backers ali:all ail:all
  are:arc ill:iii cut:out hut:but con:eon had:bad case:ease cases:eases hear:bear hears:bears heard:beard
  how:bow east:cast back:hack horn:born car:ear cars:ears heat:beat hook:book hooked:booked eat:cat eats:cats hit:bit
  hits:bits scan:sean icon:leon hike:bike hang:bang carl:earl month:mouth months:mouths check:cheek checks:cheeks
  elude:dude garner:gamer blanca:bianca element:clement head:bead hound:bound hare:bare
  slit:silt sit:slit bat:hat hay:bay bid:hid hush:bush haste:baste hoard:board hone:bone
  hoot:boot hull:bull hunk:bunk hump:bump hatter:batter
`
    .trim()
    .split(/\s+/u),
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
