import type { Claims } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, type Tokens, textOf } from "../../text/tokens.ts";
import { isOne, readAmount } from "./amounts.ts";
import { type BoundWord, boundAfter, boundBefore, limitsOf } from "./bounds.ts";
import { type Amount, type CountedNoun, type Draft, FRACTION, IN_DIGITS, VAGUE } from "./draft.ts";
import { populationAt, readNoun } from "./nouns.ts";
import { secondOfRange } from "./ranges.ts";
import { followsName, isNoFigure, looksLikeAge, looksLikeYear } from "./refusals.ts";
import { type FoundUnit, unitOf } from "./units.ts";
import { attached, COMMA, HYPHEN } from "./words.ts";

/** The figure that begins at token `at` or is carried by it, with bound, unit and noun; undefined when it is none. */
export function readFigure(
  tokens: Tokens,
  claims: Claims,
  at: number,
  floor: number,
  end: number,
): Draft | undefined {
  const amount = readAmount(tokens, at, floor, end);
  if (!amount || isClaimed(claims, amount)) return undefined;
  const stop = claimedFrom(claims, amount.end, end);
  const unit = unitOf(tokens, amount, floor, stop);
  const second = secondOfRange(tokens, amount, unit, floor, stop);
  if (second) return rangeDraft(tokens, amount, unit, second, floor, stop);
  if (
    isNoFigure(
      tokens,
      amount,
      unclaimedFloor(claims, amount.first, floor),
      end,
      unit !== undefined || isMember(tokens, amount, end),
    )
  )
    return undefined;
  return singleDraft(tokens, claims, amount, unit, floor, stop, end);
}

function isClaimed(claims: Claims, { first, end }: Amount): boolean {
  for (let i = first; i < end; i++) if (claims[i] !== 0) return true;
  return false;
}

/** The first token from `at` on that a date or citation holds. */
function claimedFrom(claims: Claims, at: number, end: number): number {
  const stop = Math.min(end, at + LOOK_AHEAD);
  for (let i = at; i < stop; i++) if (claims[i] !== 0) return i;
  return end;
}

const LOOK_AHEAD = 8;

/** A date right before the number is no name or label of it. */
function unclaimedFloor(claims: Claims, first: number, floor: number): number {
  return first > floor && claims[first - 1] !== 0 ? first : floor;
}

function singleDraft(
  tokens: Tokens,
  claims: Claims,
  amount: Amount,
  unit: FoundUnit | undefined,
  floor: number,
  stop: number,
  end: number,
): Draft | undefined {
  const first = unit?.first ?? amount.first;
  const before = boundBefore(tokens, first, floor);
  const last = unit?.end ?? amount.end;
  const after = boundAfter(tokens, last, stop);
  const noun = unit ? nounOfUnit(tokens, unit, stop) : nounOf(tokens, amount, after?.end ?? amount.end, stop);
  const word = before?.word ?? after?.word;
  const draft = draftOf(amount, unit, noun, word, before?.first ?? first, after?.end ?? last);
  nameUnit(tokens, draft);
  return isDoubtful(tokens, draft, unclaimedFloor(claims, draft.first, floor), end) ? undefined : draft;
}

function draftOf(
  amount: Amount,
  unit: FoundUnit | undefined,
  noun: CountedNoun | undefined,
  word: BoundWord | undefined,
  first: number,
  end: number,
): Draft {
  const value = amount.value * (unit?.part ?? 1);
  const isVague = amount.form === VAGUE;
  const limits = isVague ? { low: value, high: null, bound: "vague" as const } : limitsOf(word, value);
  return {
    first,
    end,
    amount,
    value: isVague ? null : value,
    low: limits.low,
    high: limits.high,
    bound: limits.bound,
    dimension: unit?.dimension ?? "number",
    unit: unit?.unit ?? (amount.form === FRACTION ? "fraction" : ""),
    bounded: word !== undefined,
    noun,
    ofThem: false,
    population: noun && !unit ? noun.population : 0,
    indicator: 0,
    whole: undefined,
  };
}

/** People and things counted give the dimension where no unit does; fractions keep theirs. */
function nameUnit(tokens: Tokens, draft: Draft): void {
  if (draft.dimension !== "number" || !draft.noun || draft.amount.form === FRACTION) return;
  if (draft.population > 0) {
    draft.dimension = "people";
    draft.unit = "people";
    return;
  }
  draft.dimension = "count";
  draft.unit = textOf(tokens, draft.noun.end - 1, draft.noun.end).toLowerCase();
}

/** `20 percent of exports`, `$5 million`: what a share is of; money and measures carry none. */
function nounOfUnit(tokens: Tokens, unit: FoundUnit, stop: number): CountedNoun | undefined {
  if (unit.dimension !== "percent" || unit.end >= stop || tokens.lexeme[unit.end] !== OF) return undefined;
  return readNoun(tokens, unit.end, stop, false);
}

const OF = lexemeOf("of");
const MORE = wordSet("more other others additional further new extra such");

function nounOf(tokens: Tokens, amount: Amount, at: number, stop: number): CountedNoun | undefined {
  let from = at;
  while (from < stop && from < at + 2 && MORE.has(tokens.lexeme[from]!)) from++;
  if (from < stop && tokens.lexeme[from] === HYPHEN)
    return isMember(tokens, amount, stop) ? joinedNoun(tokens, from + 1) : undefined;
  if (
    from < stop &&
    tokens.lexeme[from] === OF &&
    amount.form < VAGUE &&
    !isNumberNext(tokens, from + 1, stop)
  )
    return readNoun(tokens, from, stop, false) && isDefinite(tokens, from + 1, stop)
      ? readNoun(tokens, from, stop, false)
      : undefined;
  return readNoun(tokens, from, stop, isOne(tokens, amount) || amount.value === 1);
}

/** `45 of the members`; `25 of March` is none. */
function isDefinite(tokens: Tokens, at: number, stop: number): boolean {
  return at < stop && DETERMINERS.has(tokens.lexeme[at]!);
}

const DETERMINERS = wordSet("the these those its their his her our all");

function isNumberNext(tokens: Tokens, at: number, stop: number): boolean {
  return (at < stop && tokens.kind[at] === NUMBER) || (at + 1 < stop && tokens.kind[at + 1] === NUMBER);
}

const MEMBERED = wordSet(
  "member strong seat page storey story bed room person people man woman vehicle ship unit bedroom seater judge passenger student",
);

/** `15-member`, `10,000-strong`. */
function isMember(tokens: Tokens, amount: Amount, end: number): boolean {
  const { end: at } = amount;
  return (
    at + 1 < end &&
    tokens.lexeme[at] === HYPHEN &&
    attached(tokens, at, end) &&
    MEMBERED.has(tokens.lexeme[at + 1]!)
  );
}

const STRONG = lexemeOf("strong");

function joinedNoun(tokens: Tokens, at: number): CountedNoun | undefined {
  if (tokens.lexeme[at] === STRONG) return undefined;
  return { first: at, end: at + 1, population: populationAt(tokens, at) };
}

/** Bare numbers that are more likely a year, an age or part of a name. */
function isDoubtful(tokens: Tokens, draft: Draft, floor: number, end: number): boolean {
  const { amount } = draft;
  if (isOfThem(tokens, draft, end)) return false;
  if (isOne(tokens, amount)) return !tellsOne(tokens, draft, end);
  if (draft.dimension !== "number" || amount.form === FRACTION)
    return isNamedThing(tokens, draft, floor) || isEdition(tokens, draft);
  if (amount.form !== IN_DIGITS || draft.bounded) return false;
  return (
    looksLikeYear(tokens, amount) ||
    looksLikeAge(tokens, amount, floor, end) ||
    followsName(tokens, amount.first, floor)
  );
}

/** `Falcon 9 rockets`: a small bare number behind a name counts only people. */
function isNamedThing(tokens: Tokens, draft: Draft, floor: number): boolean {
  return (
    draft.dimension === "count" &&
    draft.amount.form === IN_DIGITS &&
    !draft.bounded &&
    draft.first === draft.amount.first &&
    followsName(tokens, draft.first, floor)
  );
}

/** `the 2021 Games`. */
function isEdition(tokens: Tokens, draft: Draft): boolean {
  const { noun, amount } = draft;
  if (!noun || draft.bounded || !looksLikeYear(tokens, amount)) return false;
  return (tokens.flags[noun.first]! & CAPITAL) !== 0;
}

const ONE_OF = wordSet(
  "person man woman child civilian soldier officer student passenger policeman boy girl worker people",
);
const FATES = wordSet("killed dead wounded injured missing died arrested detained");

/** `one person`, `one killed`, `one million`; the pronoun tells no figure. */
function tellsOne(tokens: Tokens, draft: Draft, end: number): boolean {
  const next = tokens.lexeme[draft.amount.end] ?? 0;
  if (next === OF) return false;
  if (draft.dimension === "percent" || draft.dimension === "money" || draft.dimension === "people")
    return true;
  if (draft.amount.end < end && FATES.has(next)) return true;
  return ONE_OF.has(next) || (draft.dimension !== "number" && draft.dimension !== "count");
}

/** `between 60 and 80 people`, `2 to 3 million`: the smaller takes the scale of the larger. */
function rangeDraft(
  tokens: Tokens,
  amount: Amount,
  unit: FoundUnit | undefined,
  second: { amount: Amount; unit: FoundUnit | undefined; first: number },
  floor: number,
  stop: number,
): Draft {
  const shared = second.unit ?? unit;
  const end = second.unit?.end ?? second.amount.end;
  const scale =
    amount.factor === 1 && amount.value < 1000 && amount.value <= second.amount.value / second.amount.factor
      ? second.amount.factor
      : 1;
  const noun = shared ? undefined : readNoun(tokens, end, stop, false);
  const before = boundBefore(tokens, second.first, floor);
  const draft: Draft = {
    first: before?.first ?? second.first,
    end,
    amount: { ...second.amount, first: amount.first },
    value: null,
    low: amount.value * scale,
    high: second.amount.value,
    bound: "range",
    dimension: shared?.dimension ?? "number",
    unit: shared?.unit ?? "",
    bounded: true,
    noun,
    ofThem: false,
    population: noun?.population ?? 0,
    indicator: 0,
    whole: undefined,
  };
  nameUnit(tokens, draft);
  return draft;
}

const THEM = wordSet("them whom which these those");

/** `three of them`, `one of whom`. */
function isOfThem(tokens: Tokens, draft: Draft, end: number): boolean {
  const { end: at } = draft.amount;
  if (draft.noun || at + 1 >= end || tokens.lexeme[at] !== OF || !THEM.has(tokens.lexeme[at + 1]!))
    return false;
  if (isOne(tokens, draft.amount) && tokens.lexeme[draft.first - 1] !== COMMA) return false;
  draft.ofThem = true;
  return true;
}
