import type { VoteStatement } from "../../../model/index.ts";

const WORDS: Readonly<Record<string, number>> = {
  none: 0,
  no: 0,
  nil: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
};
const NUM = `(\\d{1,3}|${Object.keys(WORDS).join("|")})`;
const PLACES = "(?: \\([^()]{0,300}\\))?";
const TO = new RegExp(
  `\\b${NUM}(?: (?:member states?|members|countries|states))?(?: votes?)?(?: (?:in favou?r|for))?${PLACES},? (?:to|and|against|with) ${NUM}(?: votes?)?(?: (?:against|opposed|opposing))?\\b${PLACES}(?:,? (?:and |with )?${NUM} (?:abstentions?|abstaining|(?:members?|countries|states|delegations) abstaining))?`,
  "iu",
);
const SCORE = new RegExp(`\\b${NUM}[-–]${NUM}[-–]${NUM}\\b`, "iu");
const IN_FAVOUR = new RegExp(
  `\\b${NUM} (?:votes?|members?|countries|states)?\\s?(?:voted |voting )?(?:in favou?r|for it)\\b`,
  "iu",
);
const AGAINST = new RegExp(
  `\\b${NUM} (?:votes? |members? |countries |states )?(?:voted |voting )?against\\b`,
  "iu",
);
const ABSTAINING = new RegExp(
  `\\b${NUM} (?:abstentions?|abstaining|abstained|(?:members?|countries|states) abstain(?:ed|ing))\\b`,
  "iu",
);
const UNANIMOUS = /\bunanimous(?:ly)?\b/iu;
const WITHOUT = /\b(?:without a (?:recorded )?vote|by consensus|by acclamation)\b/iu;
const ABOUT_A_VOTE =
  /\b(?:votes?|voted|voting|favou?r|unanimous(?:ly)?|consensus|acclamation|abstentions?|abstaining|abstained)\b/iu;
/** Sentences that tell of another vote than the one that adopted the instrument. */
const OTHER_VOTE =
  /\b(?:veto(?:ed|es)?|reject(?:ed|s)?|fail(?:ed|s)?|amendments?|draft|defeated|would have|procedural|sub-?committee|third committee|first committee)\b/iu;
const LONGEST = 1200;

/** Reads the vote that a sentence states; `offset` is where the sentence starts in the document. */
export function readVote(sentence: string, offset: number): VoteStatement | undefined {
  const text = sentence.slice(0, LONGEST);
  if (!ABOUT_A_VOTE.test(text) || OTHER_VOTE.test(text)) return undefined;
  return readTally(text, offset) ?? readParts(text, offset) ?? readManner(text, offset);
}

function readTally(text: string, offset: number): VoteStatement | undefined {
  const match = SCORE.exec(text) ?? TO.exec(text);
  if (!match) return undefined;
  const inFavour = numberOf(match[1]!);
  const abstaining = match[3] === undefined ? undefined : numberOf(match[3]);
  return {
    span: spanOf(match, offset),
    inFavour,
    against: numberOf(match[2]!),
    ...(abstaining === undefined ? {} : { abstaining }),
  };
}

function readParts(text: string, offset: number): VoteStatement | undefined {
  const favour = IN_FAVOUR.exec(text);
  const against = AGAINST.exec(text);
  const abstaining = ABSTAINING.exec(text);
  const found = [favour, against, abstaining].filter((match) => match !== null);
  if (found.length === 0 || !favour) return undefined;
  const start = Math.min(...found.map(({ index }) => index));
  const end = Math.max(...found.map((match) => match.index + match[0].length));
  return {
    span: { start: offset + start, end: offset + end },
    inFavour: numberOf(favour[1]!),
    ...(against ? { against: numberOf(against[1]!) } : {}),
    ...(abstaining ? { abstaining: numberOf(abstaining[1]!) } : {}),
  };
}

function readManner(text: string, offset: number): VoteStatement | undefined {
  const unanimous = UNANIMOUS.exec(text);
  if (unanimous) return { span: spanOf(unanimous, offset), unanimous: true };
  const without = WITHOUT.exec(text);
  return without ? { span: spanOf(without, offset), withoutVote: true } : undefined;
}

function spanOf(match: RegExpExecArray, offset: number): VoteStatement["span"] {
  return { start: offset + match.index, end: offset + match.index + match[0].length };
}

function numberOf(word: string): number {
  return WORDS[word.toLowerCase()] ?? Number(word);
}
