import type { DateExpression, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { namesNear } from "../date-beginnings.ts";
import { datesIn } from "../date-placing.ts";
import type { Fact } from "./facts.ts";

/** Words by which a figure moves on, is one of several, or is not yet so. */
const OTHERWISE =
  /\b(?:rose|risen|rising|climb\w*|grew|grown|grow|fell|fallen|increas\w*|decreas\w*|revis\w*|updated?|now|today|originally|initial\w*|at first|earlier|later|once|used to|plan\w*|will|would|should|could|may|might|expected|expects|estimat\w*|projected|target|hopes?|hoped|since|previous\w*|former|formerly|old|new|extended|expanded|reduced|cut|average|another|more|further|additional|others?|each|every|per|maximum|minimum|second|third|similar|like|annual\w*|almost|feared|still|so far|nearly|instead|rather|denied|wrongly|falsely|not|if|between|either)\b/;
/** As much for what lasts: a bridge that will open has its length. */
const OTHER_STATE =
  /\b(?:planned|proposed|original\w*|old|new|former\w*|extend\w*|extension|widen\w*|raised|lengthen\w*|longer|shorter|higher|lower|average|another|other|second|third|first|if|each|every|more|less|than|between|section|sections|stretch|remaining|rest|estimat\w*|budget\w*|full|when|now|today|currently|this week)\b/;
const FIRST_REPORT =
  /\b(?:rose|risen|climb\w*|revis\w*|updated?|initial\w*|at first|earlier|preliminary|so far|still|feared|could|may|might|would|not|least|another|more|further|others|similar|previous\w*|since|if|denied|wrongly|falsely|instead|estimat\w*)\b/;

/** Whether the two sentences may well speak of the same state of the same thing. */
export function sameCircumstances(analysis: Analysis, a: Fact, b: Fact): boolean {
  if (a.sentence === b.sentence) return false;
  const pattern = a.isEvent ? FIRST_REPORT : LASTING.has(a.attribute) ? OTHER_STATE : OTHERWISE;
  if ([a, b].some(({ sentence }) => pattern.test(wordsOf(analysis, sentence)))) return false;
  return sameNames(analysis, a, b) && sameTime(analysis, a, b);
}

function bounds({ tokens, sentences }: Analysis, sentence: number) {
  return { from: sentences.first[sentence]!, to: Math.min(sentences.first[sentence + 1]!, tokens.count) };
}

function wordsOf(analysis: Analysis, sentence: number): string {
  const { tokens } = analysis;
  const { from, to } = bounds(analysis, sentence);
  return tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).toLowerCase();
}

/** Where both give names, they share one: `the Anset fire` and `the fire in Anset`. */
function sameNames(analysis: Analysis, a: Fact, b: Fact): boolean {
  const [first, second] = [a, b].map(({ sentence }) => {
    const { from, to } = bounds(analysis, sentence);
    return namesNear(analysis, from + 1, to);
  });
  // `its 350 employees`: a new name in that sentence may be the one that is meant.
  if (a.isOpen && ![...first!].every((name) => second!.has(name))) return false;
  if (b.isOpen && ![...second!].every((name) => first!.has(name))) return false;
  if (first!.size === 0 || second!.size === 0) return true;
  return [...second!].some((name) => first!.has(name));
}

/** Dates that cannot both hold tell of two states or two events. */
function sameTime(analysis: Analysis, a: Fact, b: Fact): boolean {
  const [first, second] = [a, b].map(({ sentence }) =>
    datesIn(analysis, sentence)
      .map(({ date }) => date)
      .filter(isPoint),
  );
  // What changes from year to year is told for a time; a bridge stays as long as it is.
  if (first!.length === 0 && second!.length === 0) return true;
  if (a.isEvent && first!.length === 0 && second!.some(isYear)) return false;
  if (first!.length === 0 || second!.length === 0) return a.isEvent || LASTING.has(a.attribute);
  return second!.some((date) => first!.some((other) => overlap(date, other)));
}

/** `In 1962 a flood killed eleven`: what is dated by its year only later on is another event. */
function isYear({ value, relative }: DateExpression): boolean {
  return !relative && /^\d{4}$/.test(value);
}

const LASTING = new Set(["length", "height", "wide", "deep", "thick", "area", "volume", "mass", "cost"]);

function isPoint({ type, low, high }: DateExpression): boolean {
  return (type === "DATE" || type === "TIME") && low !== undefined && high !== undefined;
}

function overlap(a: DateExpression, b: DateExpression): boolean {
  return a.low! <= b.high! && b.low! <= a.high!;
}

const MOST_READ = 200_000;

/** Whether the document knows one thing of the kind only: no plural of its noun, no second one. */
export function isSingular({ document }: Analysis, subject: string): boolean {
  const text = document.text.slice(0, MOST_READ).toLowerCase();
  for (let at = text.indexOf(subject); at >= 0; at = text.indexOf(subject, at + subject.length)) {
    const end = at + subject.length;
    if (/[a-z]/.test(text[at - 1] ?? "")) continue;
    if (/^(?:s|es)\b(?!['’])/.test(text.slice(end, end + 3)) && !subject.endsWith("s")) return false;
    if (
      /\b(?:another|second|third|other|previous|earlier|old|new|similar|worst|deadliest|first|each|every|latest|last|both)(?: [a-z]+)? $/.test(
        text.slice(Math.max(0, at - 24), at),
      )
    )
      return false;
  }
  return true;
}

/** Who, by name or office, is said to say what stands at `place`. */
export function sourceOf(analysis: Analysis, place: Span): string | undefined {
  const { attributions } = analysis;
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (attributions[middle]!.span.end <= place.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(attributions.length, low + 4); i++) {
    const { span, source, sourceType } = attributions[i]!;
    if (span.start > place.start || place.end > span.end) continue;
    return sourceType === "named" || sourceType === "role" ? source.text.replace(/\s+/gu, " ") : undefined;
  }
  return undefined;
}
