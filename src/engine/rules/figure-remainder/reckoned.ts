import type { Analysis } from "../../analysis.ts";
import { CUE } from "../figure-cues.ts";
import { nearnessOf, numeralOf } from "../figure-near.ts";
import { areOneKind, type Passage, passageOf, quantitiesUpTo, valuesAround } from "../figure-passages.ts";
import type { PlacedQuantity } from "../figure-places.ts";
import { difference, disjoint, type Quantity, sumOf } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import { areComplements } from "./complements.ts";
import { countOther } from "./nouns.ts";

/** A value that is nearly what two others differ by. */
export interface ReckonedRest {
  readonly from: Quantity;
  readonly less: Quantity;
  readonly result: Quantity;
  readonly isRest: boolean;
  /** The whole stands in another paragraph. */
  readonly isFar?: boolean;
}

const WORD = "[^ .;:,()\\ue000-\\uefff]+";
/** What stands before a value that is left of a whole. */
const REST_BEFORE =
  /\b(?:other|others|rest|remainder|remaining|balance|outstanding|leav(?:es|ing)|left|missing|short of|owes?|owing),?(?: (?:only|just|some|about|another|a|the|is|are|was|were|of|over|with|behind|it|them)){0,3} $/;
const REST_BEHIND = new RegExp(
  `^(?: ${WORD}){0,2}?,? (?:(?:others?|left|over|short|outstanding|missing|spare|unsold|unspent|unpaid)\\b|(?:(?:who|which|that) )?(?:is|are|was|were|has|have|had|stand|stands|will|must|lie|lies|remain|remains)(?: (?:still|yet|been|being|now|then))* (?:owed|due|held|lost|missing|outstanding|unsold|empty|to come|to go|to be|waiting|broken|dead|gone|in the dark|carried over|left|go on|remain|yet)\\b|remain\\b|still\\b|(?:has|have|had) (?:yet|still)\\b)`,
);
const DIFFERENCE_BEFORE =
  /\b(?:(?:beats?|exceeds?|tops?|missed|misses|trails?|outstrips?|overshoots?|undercuts?) (?:it|that|this|them|the [a-z]+) by|majority of|(?:gap|margin|lead|difference|surplus|shortfall|deficit|overrun|excess|saving|loss|gain|rise|fall|increase|decrease|drop) (?:of|is|was|amounts to|comes to))(?: (?:some|about|just|only|exactly|now|thus|therefore))* $/;
const DIFFERENCE_BEHIND = new RegExp(
  `^(?: ${WORD}){0,2}?,? (?:(?:above|below|ahead of|behind|over|under|short of|more than|fewer than|less than) (?:it|that|this|them|the other|the target|the limit|the plan)\\b|(?:more|fewer|less|lower|higher|shorter|longer|taller)(?=[.,;)]|$))`,
);
/** A value further from what it should be is none of it. */
const FURTHEST = 10.5;
const INJURED = /^ (?:[^ .;:,]+ ){0,2}(?:dead|injured|wounded|homeless|hurt|in hospital)\b/;
/** A part of what was told last. */
const OF_THEM = /^ of (?:them|these|those|whom|which)\b/;
const WINDOW = 60;
const LEAST = 3;
const FEW = 15;
/** So many values before the one that is held against them. */
const MOST = 4;
/** What was there at first and what became of it stand in one breath. */
const ASIDE =
  /\b(?:per|each|every|apiece|an? (?:hour|night|day|week|month|year|head|person|piece|seat|game|match|metre|tonne)|including|aged?)\b/;

/**
 * Rests and differences that a slip parts from what two values before them give: a digit changed or two swapped, a few counted
 * wrongly. Nothing is said where any reckoning of the values near gives the one that stands there, or where the document has a
 * whole that fits.
 */
export function reckonedRests(analysis: Analysis, statement: Statement): ReckonedRest[] {
  if (!mayBeSlip(analysis, statement)) return [];
  const passage = passageOf(statement);
  return passage.places.flatMap((result, index) => {
    if (result.at < passage.statement.split || !isValue(result) || result.quantity.value < LEAST) return [];
    return restAt(analysis, passage, result, index) ?? [];
  });
}

function isValue({ quantity: { mark, bound } }: PlacedQuantity): boolean {
  return mark === "Q" && bound === "exact";
}

/** Whether some value is a slip away from what two others differ by; words are looked at only then. */
function mayBeSlip(analysis: Analysis, statement: Statement): boolean {
  if (statement.cues === 0 || statement.quantities.length < 2) return false;
  const values = quantitiesUpTo(statement).filter(({ mark, bound }) => mark === "Q" && bound === "exact");
  if (values.length < 2 || values.length > MOST_VALUES) return false;
  const around = (statement.cues & RESTS) !== 0 ? valuesAround(analysis, values[0]!.start) : [];
  return values.some((result, i) =>
    values.some(
      (less, j) =>
        j !== i &&
        (values.some((from) => from !== less && isSlip(from, less, result, true)) ||
          (j < i && j >= i - BESIDE && around.some((from) => isSlip(from, less, result, false)))),
    ),
  );
}

/** A rest stands so close to its part. */
const BESIDE = 2;
const MOST_VALUES = 16;
const RESTS = CUE.rest | CUE.over | CUE.balance;

function restAt(
  analysis: Analysis,
  passage: Passage,
  result: PlacedQuantity,
  index: number,
): ReckonedRest | undefined {
  const before = likeBefore(passage, result, index);
  const last = before.at(-1);
  if (!last) return undefined;
  const kind = kindAt(passage, result) ?? (isComplement(passage, last, result) ? "complement" : undefined);
  if (!kind || isExplained(analysis, passage, result, before)) return undefined;
  const isRest = kind !== "difference";
  const near = pairOf(passage, before, result, isRest);
  if (near) return near;
  return kind === "rest" ? wholeElsewhere(analysis, last, result) : undefined;
}

/** The values of its kind that stand before a value, with the last of them at the end. */
function likeBefore({ places }: Passage, { quantity }: PlacedQuantity, index: number): PlacedQuantity[] {
  return places
    .slice(0, index)
    .filter((place) => isValue(place) && areOneKind(place.quantity, quantity))
    .slice(-MOST);
}

function kindAt({ statement: { text } }: Passage, { at }: PlacedQuantity): "rest" | "difference" | undefined {
  const ahead = text.slice(Math.max(0, at - WINDOW), at);
  const near = ahead.slice(lastQuantity(ahead) + 1);
  const behind = text.slice(at + 2, at + 2 + WINDOW);
  if (INJURED.test(behind) || OF_THEM.test(behind)) return undefined;
  if (DIFFERENCE_BEFORE.test(near) || DIFFERENCE_BEHIND.test(behind)) return "difference";
  return REST_BEFORE.test(near) || REST_BEHIND.test(behind) ? "rest" : undefined;
}

function isComplement(
  { statement: { text } }: Passage,
  part: PlacedQuantity,
  result: PlacedQuantity,
): boolean {
  const before = text.slice(Math.max(0, part.at - WINDOW), part.at);
  const between = text.slice(part.at + 2, result.at);
  const behind = text.slice(result.at + 2, result.at + 2 + WINDOW);
  return areComplements(before, between, behind);
}

function lastQuantity(words: string): number {
  for (let i = words.length - 1; i >= 0; i--) {
    const unit = words.charCodeAt(i);
    if (unit >= 0xe000 && unit <= 0xefff) return i;
  }
  return -1;
}

/** Whether the values near, or one told elsewhere with the last of them, give the value as a sum, a difference or a share. */
function isExplained(
  analysis: Analysis,
  { places }: Passage,
  result: PlacedQuantity,
  before: readonly PlacedQuantity[],
): boolean {
  const { quantity } = result;
  const near = places
    .filter((place) => place !== result && isValue(place) && areOneKind(place.quantity, quantity))
    .map((place) => place.quantity);
  const agrees = (value: { readonly low: number; readonly high: number }) => !disjoint(value, quantity);
  for (const a of near)
    for (const b of near) {
      if (a === b) continue;
      if (agrees(difference(a, b)) || agrees(sumOf([a, b]))) return true;
      if (
        near.some(
          (c) =>
            c !== a &&
            c !== b &&
            (agrees(difference(a, sumOf([b, c]))) ||
              agrees(sumOf([a, b, c])) ||
              agrees(difference(sumOf([a, b]), c))),
        )
      )
        return true;
    }
  const shares = places.filter(({ quantity: { mark } }) => mark === "P" || mark === "R");
  if (near.some((a) => shares.some(({ quantity: share }) => agrees(shareOf(a, share))))) return true;
  const last = before.at(-1)!.quantity;
  return valuesAround(analysis, quantity.start).some(
    (whole) =>
      areOneKind(whole, quantity) &&
      whole.start !== quantity.start &&
      (agrees(difference(whole, last)) || (whole.value === quantity.value && whole.value >= FEW)),
  );
}

function shareOf(whole: Quantity, { mark, value }: Quantity): { low: number; high: number } {
  const share = mark === "P" ? value / 100 : value;
  return { low: whole.low * share * 0.98, high: whole.high * share * 1.02 };
}

/** The two values of which the result is nearly the difference: the last and one before it, or both before it. */
function pairOf(
  { statement: { text } }: Passage,
  before: readonly PlacedQuantity[],
  result: PlacedQuantity,
  isRest: boolean,
): ReckonedRest | undefined {
  const last = before.at(-1)!;
  const pairs: (readonly [PlacedQuantity, PlacedQuantity])[] = before
    .slice(0, -1)
    .map((one) => [one, last] as const)
    .reverse();
  const others = before.length;
  for (const [one, other] of pairs) {
    const [from, less] = one.quantity.value > other.quantity.value ? [one, other] : [other, one];
    if (isRest && result.quantity.value >= from.quantity.value) continue;
    if (!isSlip(from.quantity, less.quantity, result.quantity, others === 2)) continue;
    if (!areOneKind(from.quantity, less.quantity)) continue;
    if (isRest && countOther(from.quantity, result.quantity)) continue;
    if (ASIDE.test(text.slice(one.at + 2, result.at))) continue;
    return { from: from.quantity, less: less.quantity, result: result.quantity, isRest };
  }
  return undefined;
}

/** A whole that is told in another paragraph, of the kind that its part counts. */
function wholeElsewhere(
  analysis: Analysis,
  { quantity: less }: PlacedQuantity,
  { quantity: result }: PlacedQuantity,
): ReckonedRest | undefined {
  const found = valuesAround(analysis, less.start).filter(
    (whole) =>
      whole.end <= less.start &&
      isOfKind(whole, less) &&
      whole.value > less.value &&
      isSlip(whole, less, result, false),
  );
  const values = new Set(found.map(({ value }) => value));
  return values.size === 1 ? { from: found.at(-1)!, less, result, isRest: true, isFar: true } : undefined;
}

/** Counted by one noun; values that no noun tells apart must have three digits. */
function isOfKind(whole: Quantity, part: Quantity): boolean {
  if (!areOneKind(whole, part)) return false;
  if (part.dimension !== "number" && part.dimension === whole.dimension && part.unit === whole.unit)
    return true;
  return (
    part.dimension === "number" && whole.dimension === "number" && numeralOf(part.value).digits.length > LEAST
  );
}

/** Whether a value is a slip away from the difference of two others. */
function isSlip(from: Quantity, less: Quantity, result: Quantity, isOnly: boolean): boolean {
  const apart = from.value - less.value;
  const { value } = result;
  if (apart < LEAST || less.value < 2 || apart > FURTHEST * value || value > FURTHEST * apart) return false;
  const actual = Number(apart.toPrecision(12));
  if (actual === value || !mayBeOfDigits(actual, value)) return false;
  const nearness = nearnessOf(numeralOf(actual), numeralOf(value));
  if (
    nearness &&
    nearness.kind !== "close" &&
    nearness.digits > 1 &&
    actual < 2 * value &&
    value < 2 * actual
  )
    return true;
  if (nearness?.kind === "swap") return true;
  const isTenfold = isOnly && (actual === 10 * value || value === 10 * actual);
  return isTenfold || (isOnly && Math.abs(actual - value) <= 2 && Math.max(actual, value) < FEW);
}

/** Whether two numbers may differ in one digit or in two that changed places: what lies between them is one digit, or nine times it. */
function mayBeOfDigits(a: number, b: number): boolean {
  if (!Number.isInteger(a) || !Number.isInteger(b)) return true;
  let apart = Math.abs(a - b);
  while (apart % 10 === 0) apart /= 10;
  return apart < 10 || apart % 9 === 0;
}
