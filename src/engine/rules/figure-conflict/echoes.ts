import type { Figure } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { type Nearness, type Numeral, nearnessOf, numeralOf } from "../figure-near.ts";
import { agree } from "./agreement.ts";
import { tellsApart } from "./references.ts";
import type { Told } from "./told.ts";

/** Two places that tell one thing in two figures, of which one looks like a slip of the other. */
export interface Echo {
  readonly first: Told;
  readonly second: Told;
  readonly nearness: Nearness;
}

/** Each figure is held against so many before it: a text with more of a kind is a table or a list. */
const REACH = 100;
/** Longer sentences are tables and lists run together. */
const LONGEST_SENTENCE = 90;
/** Smaller counts are near each other by chance. */
const LEAST = 10;
/** Words are read for so many pairs of a document. */
const MOST_PAIRS = 2000;

interface Candidate extends Numeral {
  readonly figure: Figure;
  told?: Told | undefined;
}

/**
 * Pairs of figures that differ as slips do (two digits swapped, one changed, one left out, a little apart) and whose
 * sentences tell the same thing of them. O(n): every figure is compared with a bounded number of others, and words are read
 * only where the digits speak for it.
 */
export function echoesIn(analysis: Analysis): readonly Echo[] {
  const kinds = new Map<string, Candidate[]>();
  const search: Search = { analysis, pairs: 0 };
  const found: Echo[] = [];
  for (const figure of analysis.figures) {
    if (!mayEcho(figure)) continue;
    const kind = kindOf(figure);
    const others = kinds.get(kind);
    const candidate = { figure, ...numeralOf(figure.value!) };
    if (!others) kinds.set(kind, [candidate]);
    else {
      const echo = echoOf(search, others, candidate);
      if (echo) found.push(echo);
      others.push(candidate);
    }
  }
  return found;
}

interface Search {
  readonly analysis: Analysis;
  pairs: number;
}

function mayEcho({ value, bound, dimension, unit }: Figure): boolean {
  return (
    value !== null &&
    (value >= LEAST || (dimension === "money" && value > 1)) &&
    (bound === "exact" || bound === "about") &&
    dimension !== "duration" &&
    dimension !== "temperature" &&
    unit !== "fraction"
  );
}

/** Counts of all sorts may be counts of one thing; measures have their unit. */
function kindOf({ dimension, unit }: Figure): string {
  return dimension === "people" || dimension === "count" || dimension === "number" ? "" : unit;
}

function echoOf(search: Search, others: readonly Candidate[], second: Candidate): Echo | undefined {
  const last = others.length - 1;
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const first = others[i]!;
    if (Math.abs(first.exponent - second.exponent) > 1) continue;
    const nearness = nearnessOf(first, second);
    if (!nearness || !mayBeSlip(nearness, first.figure, second.figure)) continue;
    if (++search.pairs > MOST_PAIRS) return undefined;
    const [a, b] = [placed(search.analysis, first), placed(search.analysis, second)];
    if (b === undefined) return undefined;
    if (
      a &&
      a.sentence !== b.sentence &&
      agree(search.analysis, a, b, nearness) &&
      !isMade(search.analysis, a, b, nearness)
    )
      return { first: a, second: b, nearness };
  }
  return undefined;
}

/** `17 people … two more were arrested … the 19`: a number between tells how one became the other. */
function isMade(analysis: Analysis, first: Told, second: Told, { digits }: Nearness): boolean {
  return digits < 3 && second.figure.dimension !== "money" && tellsApart(analysis, first, second);
}

/** Where a figure stands; undefined in a sentence that is too long to be one. */
function placed({ tokens, sentences }: Analysis, candidate: Candidate): Told | undefined {
  if ("told" in candidate) return candidate.told;
  const { figure } = candidate;
  const first = tokenAt(tokens, figure.span.start);
  const sentence = sentenceOf(sentences, first);
  const from = sentences.first[sentence]!;
  const to = sentences.first[sentence + 1]!;
  const end = tokenAt(tokens, Math.max(figure.span.end, figure.noun?.end ?? 0) - 1) + 1;
  candidate.told = to - from > LONGEST_SENTENCE ? undefined : { figure, first, end, sentence, from, to };
  return candidate.told;
}

/** Small numbers are near each other by chance; they must count the same noun before their words are looked at. */
function mayBeSlip({ digits, kind }: Nearness, a: Figure, b: Figure): boolean {
  if (digits < 2) return false;
  if (digits > 2 && kind !== "close") return true;
  if (digits === 2 && kind === "close") return false;
  if (a.bound !== "exact" || b.bound !== "exact" || a.dimension === "percent") return false;
  return (
    a.dimension !== "number" && (a.unit === b.unit || (a.dimension === "people" && b.dimension === "people"))
  );
}
