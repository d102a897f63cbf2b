/** Function words of English by {@link letterKey}, so that no word of a text need be cut out to be looked up. */
const ENGLISH = new Set(
  "the of and to in is was for that on as with by it at from be are this have has had were which not an or their his he she they but"
    .split(" ")
    .map((word) => Array.from(word, (letter) => letter.charCodeAt(0)).reduce(letterKey, 0)),
);
const LONGEST_ENGLISH = 5;
const SPACE = 32;

/** Takes a small letter into the number that stands for a word of up to six of them. */
function letterKey(key: number, unit: number): number {
  return (key << 5) | (unit - 96);
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export const SAMPLE = 4000;
/** Most English texts show themselves in their first lines. */
export const FIRST_LINES = 700;
/** Below this many words nothing is said about the language. */
const FEW_WORDS = 12;

/** Major languages by ISO 639-3, as the detector names them, to BCP 47. */
const CODES: Readonly<Record<string, string>> = {
  ara: "ar",
  azj: "az",
  ben: "bn",
  bul: "bg",
  ces: "cs",
  cmn: "zh",
  dan: "da",
  deu: "de",
  ell: "el",
  eng: "en",
  fas: "fa",
  pes: "fa",
  fin: "fi",
  fra: "fr",
  heb: "he",
  hin: "hi",
  hrv: "hr",
  hun: "hu",
  hye: "hy",
  ind: "id",
  ita: "it",
  jpn: "ja",
  kat: "ka",
  kaz: "kk",
  kor: "ko",
  nld: "nl",
  nob: "nb",
  pol: "pl",
  por: "pt",
  ron: "ro",
  rus: "ru",
  spa: "es",
  srp: "sr",
  swe: "sv",
  tha: "th",
  tur: "tr",
  ukr: "uk",
  urd: "ur",
  uzn: "uz",
  vie: "vi",
};

let detector: Promise<typeof import("franc-min")> | undefined;

/**
 * The language of a text: English by the share of its function words, which is quick and sure; others by a detector
 * that is loaded only then. `und` where there is too little text.
 */
export async function languageOf(text: string): Promise<string> {
  if (beginsEnglish(text)) return "en";
  const sample = text.slice(0, SAMPLE);
  const { words, share } = englishShare(sample);
  if (words < FEW_WORDS) return "und";
  if (share > 0.15) return "en";
  detector ??= import("franc-min");
  const { franc } = await detector;
  const found = franc(sample, { minLength: 60 });
  return CODES[found] ?? (share > 0.06 ? "en" : "und");
}

/** Whether every fifth word or more of the first lines is a function word of English as it stands; false for a shorter text. */
export function beginsEnglish(text: string): boolean {
  if (text.length <= FIRST_LINES) return false;
  let words = 1;
  let english = 0;
  let key = 0;
  let length = 0;
  let plain = true;
  for (let i = 0; i <= FIRST_LINES; i++) {
    const unit = i < FIRST_LINES ? text.charCodeAt(i) : SPACE;
    if (unit !== SPACE) {
      length++;
      if (isSmallLetter(unit)) key = letterKey(key, unit);
      else plain = false;
      continue;
    }
    if (plain && length > 0 && length <= LONGEST_ENGLISH && ENGLISH.has(key)) english++;
    if (i < FIRST_LINES) words++;
    key = length = 0;
    plain = true;
  }
  return words > FEW_WORDS * 4 && english > words * 0.2;
}

/** How many words there are, and which share of them are function words of English. */
function englishShare(sample: string): { words: number; share: number } {
  let words = 0;
  let english = 0;
  let key = 0;
  let length = 0;
  let plain = true;
  const lower = sample.toLowerCase();
  for (let i = 0; i <= lower.length; ) {
    const unit = i < lower.length ? lower.codePointAt(i)! : SPACE;
    i += unit > 0xffff ? 2 : 1;
    if (isSmallLetter(unit)) {
      length++;
      key = letterKey(key, unit);
    } else if (unit >= 128 && /\p{L}/u.test(String.fromCodePoint(unit))) {
      length++;
      plain = false;
    } else if (length > 0) {
      words++;
      if (plain && length <= LONGEST_ENGLISH && ENGLISH.has(key)) english++;
      key = length = 0;
      plain = true;
    }
  }
  return { words, share: words === 0 ? 0 : english / words };
}
