import { CUE } from "../figure-cues.ts";
import { nearnessOf, numeralOf } from "../figure-near.ts";
import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import {
  asReckoned,
  comparable,
  counts,
  difference,
  disjoint,
  type Quantity,
  sumOf,
} from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import { countOther } from "./nouns.ts";
import { INJURED } from "./remainders.ts";
import type { Subtraction } from "./rule.ts";

const CUES = CUE.rest | CUE.movement | CUE.margin | CUE.comparison | CUE.balance | CUE.opposite;
/** A whole and at most so many parts stand before a rest. */
const MOST = 4;
const LEAST = 3;
/** A smaller whole gives a rest of nearly any size by chance. */
const LONG = 100;
/** A changed digit that makes more than this of it is another number. */
const FURTHEST = 2;

/**
 * A value that is nearly, but not quite, one before it less the others between them, where a word of a rest or a difference
 * stands beside it. Nearly means as slips are: one digit changed or two swapped. A value that some sum of the others gives
 * exactly is that sum.
 */
export function nearRemaindersIn(statement: Statement): Subtraction[] {
  if ((statement.cues & CUES) === 0 || statement.quantities.length < 3) return [];
  const places = placesOf(statement).map(reckoned);
  const found: Subtraction[] = [];
  for (let last = 2; last < places.length; last++) {
    const result = places[last]!;
    if (result.at < statement.split || !isExact(result.quantity) || result.quantity.value < LEAST) continue;
    const subtraction = subtractionBefore(statement, places, last);
    if (subtraction) found.push(subtraction);
  }
  return found;
}

function reckoned(place: PlacedQuantity): PlacedQuantity {
  const quantity = asReckoned(place.quantity);
  return quantity === place.quantity ? place : { ...place, quantity };
}

function isExact({ mark, bound }: Quantity): boolean {
  return mark === "Q" && bound === "exact";
}

function subtractionBefore(
  statement: Statement,
  places: readonly PlacedQuantity[],
  last: number,
): Subtraction | undefined {
  const result = places[last]!;
  const before: PlacedQuantity[] = [];
  let found: Subtraction | undefined;
  for (let i = last - 1; i >= 0 && before.length < MOST; i--) {
    const place = places[i]!;
    if (place.quantity.mark === "V") break;
    if (!alike(place.quantity, result.quantity)) continue;
    if (!isExact(place.quantity)) break;
    before.unshift(place);
    if (before.length < 2) continue;
    if (isExplained(before, result)) return undefined;
    found ??= subtractionOf(statement, before, result);
  }
  return found;
}

function alike(a: Quantity, b: Quantity): boolean {
  return a.mark === b.mark && (comparable(a, b) || (counts(a) && counts(b)));
}

/** Whether two of the values, or all of them, give the last one exactly, as a sum or a difference. */
function isExplained(before: readonly PlacedQuantity[], result: PlacedQuantity): boolean {
  const values = before.map(({ quantity }) => quantity);
  const { quantity } = result;
  const agrees = (a: Quantity, ...rest: readonly Quantity[]) =>
    !disjoint(difference(a, sumOf(rest)), quantity) || !disjoint(sumOf([a, ...rest]), quantity);
  const [first, ...others] = [...values].sort((a, b) => b.value - a.value);
  if (agrees(first!, ...others)) return true;
  return values.some((a, i) =>
    values.some((b, j) => i !== j && (agrees(a, b) || (a.value === quantity.value && !agrees(a, b)))),
  );
}

function subtractionOf(
  statement: Statement,
  before: readonly PlacedQuantity[],
  result: PlacedQuantity,
): Subtraction | undefined {
  const [from, ...less] = [...before].sort((a, b) => b.quantity.value - a.quantity.value);
  const actual = from!.quantity.value - less.reduce((sum, { quantity }) => sum + quantity.value, 0);
  const { value } = result.quantity;
  if (actual < LEAST || actual > value * FURTHEST || value > actual * FURTHEST) return undefined;
  if (less.some(({ quantity }) => quantity.value < 2)) return undefined;
  // `29 adults and 21 pupils. Thirty-six of them …`
  if (/^ of (?:them|these|those|whom)\b/.test(statement.text.slice(from!.at + 2, from!.at + 12)))
    return undefined;
  const nearness = nearnessOf(numeralOf(actual), numeralOf(value));
  const isSlip = nearness !== undefined && nearness.kind !== "close" && nearness.digits > 1;
  const isFew = Math.abs(actual - value) <= 2 && Math.max(actual, value) < FEW;
  if (!isSlip && !isFew) return undefined;
  const kind = kindOf(statement, result, less.length === 1);
  if (!kind) return undefined;
  const isPlain =
    areAllOfOneUnit(statement, before, result) || (kind === "rest" && isPlainRest(statement, before, result));
  if (!isSlip && (less.length > 1 || !isPlain)) return undefined;
  if (
    countOther(from!.quantity, result.quantity) &&
    !(kind === "rest" && isSlip && from!.quantity.value >= LONG)
  )
    return undefined;
  const isRest = kind === "rest";
  if (!isRest && value >= from!.quantity.value) return undefined;
  if (isRest && !mayHaveRest(statement, from!, less, result)) return undefined;
  return {
    from: from!.character,
    less: less.map(({ character }) => character),
    result: result.character,
    names: isRest ? ["Whole", "Part", "Rest"] : ["Greater value", "Smaller value", "Difference as stated"],
    isUnsure: true,
    isReckoned: true,
  };
}

const FEW = 15;

/** `Of the 31 towns 22 have answered. Eleven have not.`: nothing but these numbers is told. */
function isPlainRest(
  { text, quantities }: Statement,
  before: readonly PlacedQuantity[],
  result: PlacedQuantity,
): boolean {
  const [first, second] = before;
  return (
    before.length === 2 &&
    quantities.length === 3 &&
    (/\b(?:of|out of|among) (?:the |its |their |all |these |those ){0,2}$/.test(
      text.slice(Math.max(0, first!.at - 24), first!.at),
    ) ||
      /^ (?:out )?of (?:the |its |their |all ){0,2}$/.test(text.slice(first!.at + 2, second!.at))) &&
    result.at - first!.at < LONGEST_REST
  );
}

const LONGEST_REST = 120;

/** `62 metres high. It is 54 metres, ten metres short of the plan`: three measures and nothing else. */
function areAllOfOneUnit(
  { text, quantities }: Statement,
  before: readonly PlacedQuantity[],
  { at, quantity: { unit, dimension } }: PlacedQuantity,
): boolean {
  return (
    DIFFERENCE_BEHIND.test(text.slice(at + 2, at + 2 + WINDOW)) &&
    quantities.length === 3 &&
    dimension !== "number" &&
    dimension !== "people" &&
    before.every(({ quantity }) => quantity.dimension === dimension && quantity.unit === unit)
  );
}

/** What was there at first and what became of it stand in one breath: no other time or group between them. */
const ASIDE =
  /\b(?:joined|arrived|per|each|every|apiece|an hour|a day|including|ages?|aged|from(?= [^ ]+ to\b| [QD])|to D)\b/;

/** A sum of what stands before it. */
const TOTAL = /^(?: [^ .;:,]+){0,2},? (?:in all|altogether|in total|together|overall)\b/;

function mayHaveRest(
  { text }: Statement,
  from: PlacedQuantity,
  less: readonly PlacedQuantity[],
  result: PlacedQuantity,
): boolean {
  const first = Math.min(from.at, ...less.map(({ at }) => at));
  if (TOTAL.test(text.slice(from.at + 2, from.at + 40)) && /[\ue000-\uefff]/.test(text.slice(0, from.at)))
    return false;
  return !ASIDE.test(text.slice(first, result.at).replace(/^.{2}/u, ""));
}

const REST_BEFORE =
  /\b(?:(?:the|its|their|an?) (?:outstanding|missing|last|final|unsold|unspent|unpaid|unused|empty|vacant)|(?:it|they|which|fund|account|total|stock) (?:now |D )?(?:stands?|stood) at|(?:and|but) (?:now |D )?(?:stands?|stood|is|are) (?:now )?at|(?:now|D) (?:stands? at|counts?|numbers?|has|have|holds?|runs?|consists? of)|down to|(?:therefore|thus|hence|accordingly)(?: [^ .;:,]+){0,4}|(?:now (?:has|have|holds?|stands? at|counts?|numbers?))|(?:leav(?:e|es|ing)|left)(?: (?:it|them|him|her|us|only|just|some|about|behind|with|a|total|of|the|other|others|another|over)){0,3}|(?:remain\w*|the rest|balance|remainder|the rest,|others?|so|so that|(?:which|this|that) mean[st] that|left with|(?:closed|closes|ended|ends|finished|finishes) (?:[^ .;:]+ ){0,3}with|put by|put aside|saved|kept|keeps|still|short of|profit|surplus|shortfall|deficit|loss|net|unspent|spare)(?: [^ .;:]+){0,4}) $/;
const REST_BEHIND =
  /^(?:(?: [^ .;:,QPORV]+){0,3}? (?:(?:who|that|which) )?(?:did|do|does|were|was|have|has|had|could|would|are|is) (?:not|never|no|none|nothing|neither)\b|(?: [^ .;:,QPORV]+){0,3}? [a-z]+n't\b|(?: (?!and\b|but\b)[^ .;:,]+){0,4}? (?:left(?! over from\b)|remain\w*|over(?! from\b)|empty|unsold|free|vacant|in hand|in the bank|to go|to find|to come|to raise|to spare|to be \w+|outstanding|missing|unspent|unused|spare|short|still|finished|arrived|completed|survived|escaped|returned|came back|came home|made it|got through|reached|unfilled|unclaimed|unpaid|(?:never|not) \w+ed)\b|(?: \S+)? others?\b)/;
/** What is said of a rest where no number like it stands behind. */
const LAST_BEHIND =
  /^(?: (?!and\b|but\b)[^ .;:,]+){0,4}? (?:stay|stayed|started|went ahead|are in use|took part|turned up|wanting|lacking|usable|on board|aboard|paid back|repaid|at home|on hand|are in (?:the|its|their|our) [a-z]+)\b/;
const DIFFERENCE_BEFORE =
  /\b(?:loss|gain|rise|increase|fall|drop|decrease|decline|growth|difference|gap|margin|majority|lead|jump|reduction|surplus|shortfall|saving|overspend|overrun|excess|improvement)(?: of| was| is|, of)(?: (?:some|about|just|only|exactly))? $|(?:^ |[,;–(] )(?:up|down) $/;
const DIFFERENCE_BEHIND =
  /^(?: [^ .;:,]+){0,2}? (?:more|fewer|less|higher|lower|longer|shorter|ahead|behind|above|below|up|down|better|worse|heavier|lighter|taller|larger|smaller|bigger|faster|slower|older|younger|short)(?= than\b| of\b|[.,;)]|$)/;
const LINKED =
  /\b(?:against|compared|than|from|to|last|year|earlier|ago|before|previous|now|then|today|while|but|and|in D|D|had|was|were|has|costs?|other)\b/;
const WINDOW = 60;

function kindOf(
  { text }: Statement,
  { at }: PlacedQuantity,
  isPair: boolean,
): "rest" | "difference" | undefined {
  const ahead = text.slice(Math.max(0, at - WINDOW), at);
  const near = ahead.slice(lastQuantity(ahead) + 1);
  const behind = text.slice(at + 2, at + 2 + WINDOW);
  const beside = behind.slice(0, firstQuantity(behind));
  if (INJURED.test(behind)) return undefined;
  if (REST_BEFORE.test(near) || REST_BEHIND.test(beside)) return "rest";
  if (isPair && beside.length === behind.length && LAST_BEHIND.test(beside)) return "rest";
  if (!isPair) return undefined;
  if (!DIFFERENCE_BEFORE.test(near) && !DIFFERENCE_BEHIND.test(beside)) return undefined;
  return LINKED.test(ahead) || /^ (?:\S+ )?(?:more|fewer|less)[.,;]/.test(beside) ? "difference" : undefined;
}

function lastQuantity(words: string): number {
  for (let i = words.length - 1; i >= 0; i--) if (isQuantity(words, i)) return i;
  return -1;
}

function firstQuantity(words: string): number {
  for (let i = 0; i < words.length; i++) if (isQuantity(words, i)) return i;
  return words.length;
}

function isQuantity(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  return unit >= 0xe000 && unit <= 0xefff;
}
