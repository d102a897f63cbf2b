import type { Figure } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS } from "../../extract/figures/words.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { type Nearness, nearnessOf, numeralOf } from "../figure-near.ts";
import { otherNames, stem, wordsAround } from "./agreement.ts";
import type { Echo } from "./echoes.ts";
import { areOfOtherTimes, tellsOtherwise } from "./otherness.ts";
import type { Told } from "./told.ts";

/** A document with more figures is a table or a list. */
const MOST = 200;
const LONGEST_SENTENCE = 70;
/** So many words behind both figures are the same, and so many of them tell something. */
const LEAST_RUN = 3;
const LEAST_TELLING = 3;
const LONGEST_RUN = 12;
/** Values further apart are two, whatever their digits. */
const FURTHEST = 2.2;

/**
 * Figures that differ as slips do and go on word for word: `2.6 million cubic metres of rock fell` and `3.6 million cubic metres
 * of rock fell`. The later sentence leads to its figure without any word that is new. O(n), bounded by {@link MOST}.
 */
export function refrainsIn(analysis: Analysis): readonly Echo[] {
  const { figures } = analysis;
  if (figures.length > MOST) return [];
  const found: Echo[] = [];
  const kinds = new Map<string, Figure[]>();
  for (const second of figures) {
    if (!mayReturn(second)) continue;
    const others = kinds.get(second.unit);
    const first = others?.find(
      (other) => other.value !== second.value && goOnAlike(analysis.tokens, other, second),
    );
    const echo = first && echoOf(analysis, first, second);
    if (echo) found.push(echo);
    if (others) others.push(second);
    else kinds.set(second.unit, [second]);
  }
  return found;
}

function mayReturn({ value, bound, dimension }: Figure): boolean {
  return (
    value !== null &&
    value >= 10 &&
    (bound === "exact" || bound === "about") &&
    dimension !== "percent" &&
    dimension !== "duration" &&
    dimension !== "temperature"
  );
}

/** Token behind the digits or number words of a figure. */
function behindNumber(tokens: Tokens, { span }: Figure): number {
  let i = tokenAt(tokens, span.start);
  while (i < tokens.count && tokens.kind[i] !== NUMBER && tokens.start[i]! < span.end) i++;
  return tokens.kind[i] === NUMBER ? i + 1 : tokenAt(tokens, span.end - 1) + 1;
}

/** Whether the words behind two figures, their units included, are the same for long enough. */
function goOnAlike(tokens: Tokens, first: Figure, second: Figure): boolean {
  let [a, b] = [behindNumber(tokens, first), behindNumber(tokens, second)];
  let telling = 0;
  let run = 0;
  for (; run < LONGEST_RUN && b < tokens.count; a++, b++, run++) {
    if (tokens.kind[a] !== WORD || tokens.kind[b] !== WORD || tokens.hash[a] !== tokens.hash[b]) break;
    if (!FUNCTION_WORDS.has(tokens.lexeme[a]!)) telling++;
  }
  return run >= LEAST_RUN && telling >= LEAST_TELLING;
}

function echoOf(analysis: Analysis, one: Figure, other: Figure): Echo | undefined {
  const nearness = nearTo(one.value!, other.value!);
  const [first, second] = [toldOf(analysis, one), toldOf(analysis, other)];
  if (!nearness || !first || !second || first.sentence === second.sentence) return undefined;
  if (!isOnlyPair(analysis, one, other) || isUnderOtherHeading(analysis, first, second)) return undefined;
  const [a, b] = [wordsAround(analysis, first), wordsAround(analysis, second)];
  if (otherNames(a, b) || !leadsPlainly(analysis, second, a.all)) return undefined;
  if (areOfOtherTimes(analysis, first, second, false)) return undefined;
  return tellsOtherwise(analysis, first, second, "clear") ? undefined : { first, second, nearness };
}

function nearTo(a: number, b: number): Nearness | undefined {
  const nearness = nearnessOf(numeralOf(a), numeralOf(b));
  const isNear = Math.max(a, b) <= FURTHEST * Math.min(a, b);
  return nearness && isNear && nearness.kind !== "close" && nearness.digits > 1 ? nearness : undefined;
}

function toldOf({ tokens, sentences }: Analysis, figure: Figure): Told | undefined {
  const first = tokenAt(tokens, figure.span.start);
  const sentence = sentenceOf(sentences, first);
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  const end = tokenAt(tokens, Math.max(figure.span.end, figure.noun?.end ?? 0) - 1) + 1;
  return to - from > LONGEST_SENTENCE ? undefined : { figure, first, end, sentence, from, to };
}

/** A third value of the kind may be the one that either is reckoned from. */
function isOnlyPair({ figures }: Analysis, { value: a, unit }: Figure, { value: b }: Figure): boolean {
  return !figures.some(
    ({ value, unit: own }) => own === unit && value !== null && value !== a && value !== b,
  );
}

function isUnderOtherHeading({ document, sentences }: Analysis, first: Told, second: Told): boolean {
  const [from, to] = [sentences.block[first.sentence]!, sentences.block[second.sentence]!];
  return document.blocks.slice(from + 1, to + 1).some(({ kind }) => kind === "heading");
}

/** Whether the words from the start of the sentence to its figure are all in the sentence of the first. */
function leadsPlainly({ tokens }: Analysis, { from, first }: Told, known: ReadonlySet<string>): boolean {
  for (let i = from; i < first; i++) {
    if (tokens.kind[i] !== WORD || FUNCTION_WORDS.has(tokens.lexeme[i]!)) continue;
    if (!known.has(stem(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)))) return false;
  }
  return true;
}
