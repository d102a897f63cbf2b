import type { Act } from "../../../../model/index.ts";
import { actOf } from "../../../instruments/acts.ts";

/** How a verb stands: present, past, `-ing`, or the bare form that follows several subjects. */
export type VerbForm = "present" | "past" | "participle" | "bare";

/** A verb that says what an instrument contains. */
export interface ContentVerb {
  readonly start: number;
  readonly end: number;
  readonly form: VerbForm;
  /** The act it states; absent for `says`, `provides`, `contains`. */
  readonly act?: Act;
}

/** Verbs of content that are no act of an organ, in all their forms. */
const REPORTING = new Map<string, VerbForm>(
  [
    [
      "states says provides stipulates specifies mentions describes refers prohibits bans forbids imposes guarantees contains lifts obliges warns",
      "present",
    ],
    [
      "stated said provided stipulated specified mentioned described referred prohibited banned forbade imposed guaranteed contained lifted obliged warned",
      "past",
    ],
    [
      "stating saying providing stipulating specifying mentioning describing prohibiting banning imposing guaranteeing lifting obliging warning",
      "participle",
    ],
    [
      "state say provide stipulate specify mention describe refer prohibit ban forbid impose guarantee contain lift oblige warn",
      "bare",
    ],
  ].flatMap(([words, form]) => words!.split(" ").map((word) => [word, form as VerbForm] as const)),
);

const ADVERB =
  /^(?:\p{L}+ly|also|again|once|further|furthermore|then|both|subsequently|even|itself|in|fact|turn|addition|particular|merely|only|thus|therefore|later|first|effectively|each|all)$/iu;
const NEGATION =
  /^(?:not|never|no|cannot|neither|nor|fail(?:s|ed)?|refus(?:es|ed)|omit(?:s|ted)?|n't|didn['’]t|doesn['’]t)$/iu;
const AUXILIARY = /^(?:has|have|had)$/iu;
/** Verbs that act only with what follows them, `having considered`: not those of a statement. */
const NO_ACT = /^(?:has|have|had|having|is|are|was|were|being|been)$/iu;
const MOST_ADVERBS = 5;

/** The verb of content that begins at `from`, adverbs and auxiliaries passed over; undefined where it is denied or passive. */
export function contentVerbAt(text: string, from: number): ContentVerb | undefined {
  const word = /[\p{L}'’]+/uy;
  let at = from;
  for (let passed = 0; passed <= MOST_ADVERBS; passed++) {
    while (text[at] === " ") at++;
    word.lastIndex = at;
    const found = word.exec(text)?.[0];
    if (found === undefined || NEGATION.test(found)) return undefined;
    const verb = verbOf(text, found, at);
    if (verb) return isPassive(text, verb) ? undefined : verb;
    if (!ADVERB.test(found) && !AUXILIARY.test(found)) return undefined;
    at += found.length;
  }
  return undefined;
}

function verbOf(text: string, word: string, start: number): ContentVerb | undefined {
  const end = start + word.length;
  const lower = word.toLowerCase();
  const rest = text
    .slice(end, end + 120)
    .replace(/\s+/gu, " ")
    .trimStart();
  // `States` are countries.
  const reporting = /^States?$/u.test(word) ? undefined : REPORTING.get(lower);
  if (reporting === undefined && /^States?$/u.test(word)) return undefined;
  // `states` and `set` say what an instrument contains; `takes note` and `expresses concern` are acts.
  if (reporting !== undefined) return saysContent(lower, rest) ? { start, end, form: reporting } : undefined;
  const act = NO_ACT.test(lower) ? undefined : actOf(word, rest);
  return act === undefined ? undefined : { start, end, form: formOf(lower), act };
}

const PROVISIONS =
  /^(?:(?:an?|the|no|its|several|\w+) ){0,2}(?:provisions?|clauses?|paragraphs?|articles?|calls?|requests?|demands?|references?|appeals?|condemnations?|definitions?|prohibitions?|bans?|lists?|obligations?|commitments?)\b/u;

/** `provides that`, `provides for`, `contains a request`: what `provides the basis of peace` is an opinion. */
function saysContent(verb: string, rest: string): boolean {
  if (verb.startsWith("provid")) return /^(?:that|for|,)/u.test(rest);
  if (verb.startsWith("contain")) return PROVISIONS.test(rest);
  return true;
}

function formOf(word: string): VerbForm {
  if (word.endsWith("ing")) return "participle";
  if (/ed$|^(?:took|taken|bore|found|held|upheld)$/u.test(word)) return "past";
  return /s$/u.test(word) && !word.endsWith("ss") ? "present" : "bare";
}

/** `was condemned by`, `supported by`: somebody else does it. */
function isPassive(text: string, { end, form }: ContentVerb): boolean {
  return form === "past" && /^\s+by\s/u.test(text.slice(end, end + 8));
}
