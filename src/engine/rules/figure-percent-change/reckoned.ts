import { lastClause, tellsNothingNew } from "../figure-clauses.ts";
import { type Passage, wordsBetween } from "../figure-passages.ts";
import type { PlacedQuantity } from "../figure-places.ts";
import { asReckoned, comparable, inOneScale } from "../figure-quantities.ts";
import { A_FALL, A_RISE, FELL, LESS, MORE, ROSE } from "../figure-wordings.ts";
import type { StatedChange } from "./changes.ts";

const UP = `${MORE}|${A_RISE}|dearer|stronger|overrun|overspend|excess`;
const DOWN = `${LESS}|${A_FALL}|weaker|undershoot`;
const FILLER =
  "has|have|had|is|was|were|of|by|a|an|some|about|just|only|nearly|almost|roughly|exactly|around|over|well|full|fully|thus|therefore|hence|then|(?:comes?|came|amount(?:s|ed|ing)|correspond(?:s|ed|ing)|equal|works? out) (?:to|at)|equals|means|made|makes|another|further";
const UP_BEHIND = new RegExp(`^,? (?:${UP})\\b`);
const DOWN_BEHIND = new RegExp(`^,? (?:${DOWN})\\b`);
const UP_AHEAD = new RegExp(`\\b(?:${ROSE}|${UP})(?: (?:${FILLER})){0,5} $`);
const DOWN_AHEAD = new RegExp(`\\b(?:${FELL}|${DOWN})(?: (?:${FILLER})){0,5} $`);
/** `it had lost a fifth of its contents`. */
const OF_ITSELF = /^ of (?:its|their|his|her|the|all) /;
const LOST = /\b(?:lost|shed|loses?|losing) (?:(?:some|about|just|only|nearly|almost|over|more than) )*$/;
/** A share of something, or a level: `65 percent, up from 52`. */
const NO_CHANGE = /^(?: (?:of|points?|share|stake|chance|interest|tax|rate)\b|,? (?:up|down) from\b)/;
const AHEAD = 60;

/** Which way a share says that something changed; undefined where it tells no change. */
export function changeAt(text: string, at: number): 1 | -1 | undefined {
  const ahead = text.slice(Math.max(0, at - AHEAD), at);
  const behind = text.slice(at + 2, at + 2 + AHEAD);
  if (LOST.test(ahead) && OF_ITSELF.test(behind)) return -1;
  if (NO_CHANGE.test(behind)) return undefined;
  const before = UP_AHEAD.test(ahead) ? 1 : DOWN_AHEAD.test(ahead) ? -1 : undefined;
  // `an increase of 5 percent, smaller than last year's`
  if (before && behind.startsWith(",")) return before;
  if (UP_BEHIND.test(behind)) return 1;
  return DOWN_BEHIND.test(behind) ? -1 : before;
}

/** Two times, or a plan and what became of it. */
const COMPARED =
  /D|\b(?:last|previous|year|years|season|month|earlier|ago|before|previously|now|then|today|once|first|second|used to|originally|from|compared|against|instead|had been|this|planned|plan|expected|expectations?|estimated?|budget(?:ed)?|forecast|target|meant|built for|made for|designed for|room for|capacity|quota|limit|voted|reckoned|quote[ds]?|offer(?:ed)?|price|was to|were to|agreed|granted|approved|than)\b/;
const PLANNED =
  /\b(?:than (?:its|the|their|that|planned|expected)|capacity|quota|limit|budget|forecast|target|estimate)\b/;
const THAN_OTHER =
  /^,? [a-z]+ than (?:in|at|for|among|on|those|that|of) (?!D|the (?:year|month|season|week)|before|last)/;
/** A change over some other time than that of the values. */
const OTHER_TIME =
  /\b(?:year-on-year|year on year|over|since|so far|average|annual|annually|per|each|every)\b/;
const SENTENCE = /[.?!]["')]? /;
/** So many values of one kind tell which two are meant. */
const MOST = 3;

/**
 * Changes in percent that stand with two values of one kind in one sentence or in neighbouring ones, whatever the words, where
 * the clause of the change tells of nothing else and no third value leaves open which two are meant.
 */
export function reckonedChanges({ statement, places }: Passage): StatedChange[] {
  const found: StatedChange[] = [];
  for (const [index, change] of places.entries()) {
    const { mark, bound } = change.quantity;
    if (change.at < statement.split || (mark !== "P" && mark !== "R")) continue;
    if (bound !== "exact" && bound !== "about") continue;
    const direction = changeAt(statement.text, change.at);
    if (direction === undefined || THAN_OTHER.test(statement.text.slice(change.at + 2, change.at + 40)))
      continue;
    const pair = pairBefore({ statement, places }, index);
    if (!pair) continue;
    const [before, after] = pair;
    found.push({
      before: before.character,
      after: after.character,
      change: change.character,
      direction,
      openOrder: true,
      isNear: true,
    });
  }
  return found;
}

/** The two values that a change behind them is of. */
function pairBefore(
  { statement, places }: Passage,
  index: number,
): readonly [PlacedQuantity, PlacedQuantity] | undefined {
  const target = places[index]!;
  const parted = places.slice(0, index).findLastIndex(({ quantity }) => quantity.mark !== "Q");
  const ahead = places.slice(parted + 1, index);
  const last = ahead.at(-1);
  if (!last || OTHER_TIME.test(wordsBetween(statement, last, target))) return undefined;
  const like = ahead.filter(({ quantity }) => areAlike(quantity, last.quantity));
  const values = withoutDifference(like.slice(-MOST));
  const [first, second] = values.slice(-2);
  if (!first || !second || (first.quantity.bound !== "exact" && first.quantity.bound !== "about"))
    return undefined;
  const start = startOfSentence(statement.text, first.at);
  if (
    like.some(
      (one) =>
        one.at >= start &&
        !values.slice(-2).includes(one) &&
        like.length > 2 &&
        !isDifference(one, first, second),
    )
  )
    return undefined;
  const clause = lastClause(wordsBetween(statement, last, target));
  if (!tellsNothingNew(clause, statement.text.slice(start, target.at - clause.length))) return undefined;
  // What is told of time in a sentence of its own is no time of the values: `420 here and 336 there. This year it made a cut`.
  const end = endOfSentence(statement.text, second.at, target.at + AHEAD);
  const isPlanned = PLANNED.test(statement.text.slice(end, target.at + AHEAD));
  return isPlanned || COMPARED.test(statement.text.slice(start, end)) ? [first, second] : undefined;
}

function areAlike(a: PlacedQuantity["quantity"], b: PlacedQuantity["quantity"]): boolean {
  return comparable(...inOneScale(asReckoned(a), asReckoned(b)));
}

function isDifference(one: PlacedQuantity, a: PlacedQuantity, b: PlacedQuantity): boolean {
  const [first, second] = inOneScale(a.quantity, b.quantity);
  const apart = Math.abs(first.value - second.value);
  return Math.abs(one.quantity.value - apart) <= 1e-9 * Math.max(first.value, second.value);
}

/** Of three values without the least, where that is what the two others differ by. */
function withoutDifference(values: readonly PlacedQuantity[]): readonly PlacedQuantity[] {
  if (values.length < MOST) return values;
  const least = values.reduce((a, b) => (b.quantity.value < a.quantity.value ? b : a));
  const [a, b] = values.filter((one) => one !== least);
  return isDifference(least, a!, b!) ? [a!, b!] : values;
}

function endOfSentence(text: string, from: number, most: number): number {
  const at = text.slice(from, most).search(SENTENCE);
  return at < 0 ? most : from + at;
}

function startOfSentence(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(new RegExp(SENTENCE, "g")))
    start = match.index + match[0].length;
  return start;
}

const MULTIPLES: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  "three times": 3,
  "four times": 4,
  "five times": 5,
};
const TIMES_AS =
  /[,;:–] (?:(?:or|that is|which is|so|only|just|exactly|some|about|almost|nearly|not quite|more than|over) )*(half|twice|double|three times|four times|five times|R.) as (?:many|much|high|large|big|long|great)(?=[.,;)]|$| as (?:before|then|D|in D|the year before|planned|expected)\b)/g;

/** `118,000 in its best year. Last year it was 47,200, half as many`. */
export function reckonedMultiples({ statement, places }: Passage): StatedChange[] {
  const { text, split } = statement;
  const found: StatedChange[] = [];
  for (const match of text.matchAll(TIMES_AS)) {
    if (match.index < split) continue;
    const ahead = places.filter(({ at, quantity }) => at < match.index && quantity.mark === "Q");
    const after = ahead.at(-1);
    const before = ahead.at(-2);
    if (!before || !after || !areAlike(before.quantity, after.quantity)) continue;
    if (wordsBetween(statement, before, after).length > LONGEST_LINK || match.index - after.at > LONGEST_LINK)
      continue;
    const word = match[1]!;
    const multiple = MULTIPLES[word] ?? statement.quantities[word.charCodeAt(1) - FIRST]?.value;
    if (multiple === undefined) continue;
    const open = {
      before: before.character,
      after: after.character,
      multiple,
      direction: 0 as const,
      openOrder: false,
    };
    found.push(
      /\b(?:more than|over) $/.test(text.slice(match.index, match.index + match[0].indexOf(word)))
        ? { ...open, multipleBound: "above" }
        : open,
    );
  }
  return found;
}

const FIRST = 0xe000;
const LONGEST_LINK = 110;
