import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import {
  AUXILIARY,
  isAdverb,
  isCapital,
  isClass,
  isComma,
  SUBJECT_PRONOUN,
  THAT,
} from "../attributions/grammar.ts";
import { CLAUSE, QUOTES, SPEECH_VERB } from "../attributions/verbs.ts";

/** A phrase of more words than this is somebody's words unless it is a title. */
const LONGEST_PHRASE = 6;
const LONGEST_TITLE = 12;
/** How far a verb of speech may stand from the marks. */
const NEAR = 5;

const STOPS = wordSet([".", ",", "!", "?", "…", "—"]);
const COLON = lexemeOf(":");
/** Words that may be in lower case within a title. */
const TITLE_LINKS = wordSet(
  "a an the and or of in on at to for from with by as is vs v le la de du des der die das und",
);
const CALLING = wordSet(
  `called calls calling described describes describing denounced denounces dismissed dismisses condemned condemns
   characterised characterized branded brands labelled labeled deemed praised hailed`,
);
const NAMED_SO = wordSet(
  "called so-called titled entitled dubbed nicknamed termed named headlined labelled labeled",
);

/** Whether the marked tokens are a word, a phrase or a title that is named or held at a distance, not a statement. */
export function isScare(
  tokens: Tokens,
  first: number,
  end: number,
  contentFirst: number,
  contentEnd: number,
): boolean {
  const words = wordsIn(tokens, contentFirst, contentEnd);
  if (words > LONGEST_TITLE) return false;
  if (isTitle(tokens, contentFirst, contentEnd) && !isSpoken(tokens, first, end, contentEnd)) return true;
  if (words > LONGEST_PHRASE) return false;
  if (isSpoken(tokens, first, end, contentEnd)) return false;
  return !(words >= 3 && isSentence(tokens, contentFirst, contentEnd));
}

function wordsIn(tokens: Tokens, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end && words <= LONGEST_TITLE; i++) if (tokens.kind[i] !== SYMBOL) words++;
  return words;
}

/** A sentence of its own: it ends with a stop and holds a verb or a pronoun. */
function isSentence(tokens: Tokens, first: number, end: number): boolean {
  if (!STOPS.has(tokens.lexeme[end - 1]!) || !isCapital(tokens, first)) return false;
  for (let i = first; i < end; i++) if (isClass(tokens, i, AUXILIARY | SUBJECT_PRONOUN)) return true;
  return !isComma(tokens, end - 1) && end - first > 4;
}

function isTitle(tokens: Tokens, first: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
    else if (!TITLE_LINKS.has(tokens.lexeme[i]!)) return false;
  }
  return capitals >= 1 && words >= 1;
}

/** Whether a verb of speech stands with it: `, “…,” she said`, `said: “…”`, `called it “…”`. */
function isSpoken(tokens: Tokens, first: number, end: number, contentEnd: number): boolean {
  return (
    isIntroduced(tokens, first) ||
    (STOPS.has(tokens.lexeme[contentEnd - 1]!) || isComma(tokens, end)
      ? isFollowedBySpeech(tokens, end)
      : false)
  );
}

function isIntroduced(tokens: Tokens, first: number): boolean {
  const before = first - 1;
  if (before < 0) return false;
  if (NAMED_SO.has(tokens.lexeme[before]!)) return false;
  if (tokens.lexeme[before] === COLON || isComma(tokens, before))
    return hasSpeech(tokens, Math.max(0, before - NEAR), before);
  if (tokens.lexeme[before] === THAT) return hasSpeech(tokens, Math.max(0, before - 3), before);
  return (SPEECH_VERB.get(tokens.lexeme[before]!) & QUOTES) !== 0 || isCalled(tokens, before);
}

/** `called the plan “unworkable”`: what somebody calls a thing is that person's word. */
function isCalled(tokens: Tokens, before: number): boolean {
  for (let i = before; i >= Math.max(0, before - NEAR); i--) {
    if (tokens.kind[i] === SYMBOL) return false;
    if (CALLING.has(tokens.lexeme[i]!)) return i < before;
  }
  return false;
}

function isFollowedBySpeech(tokens: Tokens, end: number): boolean {
  return hasSpeech(tokens, end, Math.min(tokens.count, end + NEAR));
}

function hasSpeech(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isAdverb(tokens, i)) continue;
    const verb = SPEECH_VERB.get(tokens.lexeme[i]!);
    if ((verb & QUOTES) !== 0 && (verb & CLAUSE) !== 0 && !isCapital(tokens, i)) return true;
  }
  return false;
}
