const ENGLISH = new Set(
  "the of and to in is was for that on as with by it at from be are this have has were which not an or their his he she they but".split(
    " ",
  ),
);
const SAMPLE = 4000;
/** Most English texts show themselves in their first lines. */
const FIRST_LINES = 700;
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

/**
 * The language of a text: English by the share of its function words, which is quick and sure; others by a detector
 * that is loaded only then. `und` where there is too little text.
 */
export async function languageOf(text: string): Promise<string> {
  if (text.length > FIRST_LINES && beginsEnglish(text)) return "en";
  const sample = text.slice(0, SAMPLE);
  const { words, share } = englishShare(sample);
  if (words < FEW_WORDS) return "und";
  if (share > 0.15) return "en";
  const { franc } = await import("franc-min");
  const found = franc(sample, { minLength: 60 });
  return CODES[found] ?? (share > 0.06 ? "en" : "und");
}

/** Whether every fifth word or more of the first lines is a function word of English as it stands. */
function beginsEnglish(text: string): boolean {
  const words = text.slice(0, FIRST_LINES).split(" ");
  let english = 0;
  for (const word of words) if (ENGLISH.has(word)) english++;
  return words.length > FEW_WORDS * 4 && english > words.length * 0.2;
}

/** How many words there are, and which share of them are function words of English. */
function englishShare(sample: string): { words: number; share: number } {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let english = 0;
  for (const word of words) if (ENGLISH.has(word)) english++;
  return { words: words.length, share: words.length === 0 ? 0 : english / words.length };
}
