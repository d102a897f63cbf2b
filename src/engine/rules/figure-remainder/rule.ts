import type { Analysis } from "../../analysis.ts";
import { endsInRest, type PartList } from "../figure-part-lists.ts";
import { restListsOf } from "../figure-part-rests.ts";
import { partListsIn } from "../figure-parts.ts";
import {
  asReckoned,
  comparable,
  counts,
  difference,
  disjoint,
  type Interval,
  type Quantity,
  sumOf,
} from "../figure-quantities.ts";
import { around, shownLike, valuesUsed, wordsOf } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { balancesIn } from "./balances.ts";
import { differencesIn } from "./differences.ts";
import { type Flow, flowsIn } from "./flows.ts";
import { nearRemaindersIn } from "./near.ts";
import { reckonedRests } from "./reckoned.ts";
import { remaindersIn } from "./remainders.ts";

export const rule: Rule = {
  id: "figure/remainder",
  level: "error",
  summary: "A remainder, difference or balance that does not agree with the values it is reckoned from.",
  languages: ["en"],
  check,
};

/** One value that the text says is another less some others. */
export interface Subtraction {
  /** Characters of the quantities. */
  readonly from: string;
  readonly less: readonly string[];
  readonly result: string;
  /** What the three are called in the finding. */
  readonly names: readonly [string, string, string];
  /** The words do not tell which of the two is the greater. */
  readonly eitherWay?: boolean;
  /** `some 12.5 million` is taken for the value of a reckoning. */
  readonly isReckoned?: boolean;
  /** The words leave room for another reading. */
  readonly isUnsure?: boolean;
}

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const statement of statementsOf(analysis)) {
    const found = mayBeWrong(statement) ? checkStatement(analysis, statement) : [];
    results.push(...(found.length > 0 ? found : reckoned(analysis, statement)));
  }
  for (const list of restListsOf(analysis))
    if (endsInRest(list)) results.push(ofList(list, analysis.document.text));
  return results;
}

/** What no wording finds: values that stand near a rest or a difference. */
function reckoned(analysis: Analysis, statement: Statement): RuleResult[] {
  const long =
    partListsIn(analysis)
      .get(statement)
      ?.filter(({ parts }) => parts.length > 2) ?? [];
  const lists = [...long, ...restListsOf(analysis)];
  return reckonedRests(analysis, statement).flatMap(({ from, less, result, isRest, isFar }) => {
    const isListed = lists.some(({ parts }) => parts.some(({ quantity }) => quantity.start === result.start));
    if (isListed && isRest) return [];
    const names = isRest
      ? (["Whole", "Part", "Rest"] as const)
      : (["Greater value", "Smaller value", "Difference as stated"] as const);
    const one = { from: "", less: [], result: "", names, isUnsure: true };
    const found = wrong(one, from, [less], result, analysis.document.text);
    return isFar ? { ...found, span: around([less, result]) } : found;
  });
}

function checkStatement(analysis: Analysis, statement: Statement): RuleResult[] {
  const { text } = analysis.document;
  const lists = partListsIn(analysis).get(statement);
  // A list of several parts and their rest is a matter of figure/parts-miss-whole, or told of its rest.
  const rested = lists?.filter(({ near, reckoned, parts }) => near && reckoned && parts.length > 2) ?? [];
  if (rested.length > 0) return rested.filter(endsInRest).map((list) => ofList(list, text));
  const results = subtractionResults(analysis, statement);
  return results.length > 0 ? results : flowsIn(statement).map((flow) => ofFlow(flow, text));
}

function subtractionResults(analysis: Analysis, statement: Statement): RuleResult[] {
  const { text } = analysis.document;
  const statements = statementsOf(analysis);
  const subtractions = [
    ...remaindersIn(statement),
    ...differencesIn(statement),
    ...balancesIn(statement),
    ...nearRemaindersIn(statement),
  ];
  if (subtractions.length === 0) return [];
  const rests = new Set(restListsOf(analysis).map(({ parts }) => parts.at(-1)!.quantity.start));
  const found = new Map<string, RuleResult | undefined>();
  for (const one of subtractions)
    if (!found.has(one.result))
      found.set(
        one.result,
        isLeftOfAll(statements, statement, one) ||
          rests.has(quantityAt(statement, one.result).start) ||
          isToldInAll(analysis, statement, one)
          ? undefined
          : compare(statement, one, text),
      );
  return [...found.values()].flatMap((result) => result ?? []);
}

function ofFlow({ stock, comes, goes, result }: Flow, text: string): RuleResult {
  const right = shownLike(stock.value + comes.value - goes.value, result, text);
  const [start, more, less, end] = [stock, comes, goes, result].map((quantity) => wordsOf(quantity, text));
  return {
    kind: "review",
    level: "warning",
    span: around([stock, comes, goes, result]),
    message: `${start} + ${more} − ${less} = ${right}; the text says ${end}. Check the figures.`,
    related: valuesUsed(
      [
        ["At first", stock],
        ["What came", comes],
        ["What went", goes],
        ["Result as stated", result],
      ],
      text,
    ),
    suggestion: right,
  };
}

function ofList({ whole, parts }: PartList, text: string): RuleResult {
  const quantities = parts.map(({ quantity }) => quantity);
  const names = ["Whole", "Part", "Rest"] as const;
  const one = { from: "", less: [], result: "", names, isUnsure: true };
  return wrong(one, whole, quantities.slice(0, -1), quantities.at(-1)!, text);
}

/** `There have been 88 finals. … At home they won 24 finals of 46; the other 42`: the greater whole is told elsewhere. */
function isLeftOfAll(statements: readonly Statement[], statement: Statement, one: Subtraction): boolean {
  if (one.names[0] !== "Whole") return false;
  const [from, part, result] = [one.from, one.less[0]!, one.result].map((at) => quantityAt(statement, at));
  const all = from!.value + result!.value;
  const nouns = [from, part, result].flatMap((quantity) => quantity!.unit || []);
  return statements.some(
    ({ sentence, quantities }) =>
      sentence < statement.sentence &&
      quantities.some(({ value, unit, mark }) => value === all && mark === "Q" && nouns.includes(unit)),
  );
}

/** `The hall cost 6.5 million. … the state paid 3.2 million, the district 1.9 million and the society the remaining 1.4 million`. */
function isToldInAll({ figures }: Analysis, statement: Statement, one: Subtraction): boolean {
  if (one.names[0] !== "Whole") return false;
  const values = [one.from, ...one.less, one.result].map((at) => quantityAt(statement, at).value);
  const sum = values.reduce((total, value) => total + value, 0);
  return figures.some(({ value }) => value !== null && Math.abs(value - sum) < 1e-9 * sum);
}

/** A result further from the stated one than by this factor is hardly meant to be it. */
const FURTHEST = 6;
const MOST = 12;

/** Whether one value is nearly two others less one another; wordings are looked for only then. */
function mayBeWrong({ quantities }: Statement): boolean {
  if (!quantities.some((from) => hasTwoAlike(quantities, from))) return false;
  if (quantities.length > MOST) return true;
  for (const from of quantities)
    for (const part of quantities) {
      const actual = from.value - part.value;
      if (!(actual > 0) || !alike(part, from)) continue;
      for (const { value } of quantities)
        if (value > 0 && value !== actual && value < actual * FURTHEST && actual < value * FURTHEST)
          return true;
    }
  return false;
}

/** What is taken away and what is left are told as the whole is. */
function hasTwoAlike(quantities: readonly Quantity[], from: Quantity): boolean {
  let found = 0;
  for (const other of quantities) if (other !== from && alike(other, from) && ++found > 1) return true;
  return false;
}

function compare(statement: Statement, one: Subtraction, text: string): RuleResult | undefined {
  const read = (character: string): Quantity => {
    const quantity = quantityAt(statement, character);
    return one.isReckoned ? asReckoned(quantity) : quantity;
  };
  const from = read(one.from);
  const less = one.less.map(read);
  const result = read(one.result);
  if (!less.every((part) => alike(part, from)) || !alike(result, from)) return undefined;
  if (less.some((part) => isOtherThing(part, from, text))) return undefined;
  const values = [from, ...less, result];
  if (
    isOfAges(one, values, text) ||
    isHeld(statement, from, result) ||
    isTold(statement, [from, ...less, result])
  )
    return undefined;
  if (disagree(one, values, NARROW)) return wrong(one, from, less, result, text);
  // Round numbers of one scale: rounding may explain it, but the words say another sum.
  const isRound = values.every(({ bound, step, value }) => bound === "exact" && value % (step || 1) === 0);
  const isScaled = values.every(
    ({ start, end }) => /\d [a-z]/u.test(text.slice(start, end)) && !/\d\.\d/u.test(text.slice(start, end)),
  );
  return isRound && isScaled && disagree(one, values, 0)
    ? wrong({ ...one, isUnsure: true }, from, less, result, text)
    : undefined;
}

/** `of 63 appeals 41 concerned dismissal, nine of them …; the other 22`: another number is what was taken away. */
function isHeld(statement: Statement, from: Quantity, result: Quantity): boolean {
  const { quantities } = statement;
  const taken = from.value - result.value;
  // `88 finals. At home they won 24 of 46; the other 42 …`: what is left of a greater whole.
  const all = from.value + result.value;
  const earlier = [...quantities, ...(statement.earlier()?.quantities ?? [])];
  if (
    earlier.some(
      (one) => one.value === all && one.mark === "Q" && one.start < from.start && comparable(one, from),
    )
  )
    return true;
  // `44 masters. Twenty-six inside, eighteen outside. By 1830 there were 51, seven more`: another number is compared.
  return earlier.some(
    (one) =>
      one.start !== from.start &&
      one.start !== result.start &&
      one.mark === from.mark &&
      Math.abs(one.value - taken) < 1e-9 * from.value,
  );
}

/** `5,310 were over 65 and 1,140 under 16`: ages, which are no values of what is counted. */
function isOfAges({ names }: Subtraction, values: readonly Quantity[], text: string): boolean {
  return (
    names[0] !== "Whole" &&
    values.filter(
      ({ start, value, bound }) =>
        value < 120 && (bound !== "exact" || AGE_BEFORE.test(text.slice(Math.max(0, start - 12), start))),
    ).length > 1
  );
}

const AGE_BEFORE = /\b(?:under|over|aged|below|above) $/u;

/** `grew by 15, from 106 to 121, and opposition fell by eleven`: the difference is told elsewhere. */
function isTold({ quantities }: Statement, values: readonly Quantity[]): boolean {
  const [from, ...less] = values.slice(0, -1);
  const apart = Math.abs(from!.value - less.reduce((sum, { value }) => sum + value, 0));
  return quantities.some(
    (one) =>
      one.value === apart && one.mark === from!.mark && !values.some(({ start }) => start === one.start),
  );
}

/** `the present one`, `one side`, `five parties` beside 21 seats: a small number in words counts what its own noun says. */
function isOtherThing(part: Quantity, from: Quantity, text: string): boolean {
  const words = text.slice(part.start, part.end);
  if (!/^[a-z]/iu.test(words)) return false;
  if (/^(?:the |only |just )?one\b/iu.test(words)) return true;
  return part.dimension === "count" && part.unit !== "" && part.unit !== from.unit;
}

/** Of several values rounded on their own hardly all lie at the far end: how much of the rounding is allowed for. */
const NARROW = 0.8;

function disagree({ eitherWay }: Subtraction, values: readonly Quantity[], share: number): boolean {
  const [from, ...rest] = values.map((value) => rounded(value, share));
  const stated = rest.pop()!;
  const actual = difference(from!, sumOf(rest));
  if (!disjoint(actual, stated)) return false;
  return !eitherWay || disjoint({ low: -actual.high, high: -actual.low }, stated);
}

/** Things counted under several nouns may be one kind: `85 employees; … the other 35`. */
function alike(a: Quantity, b: Quantity): boolean {
  if (a.mark === "O" || b.mark === "O") return a.mark === "P" || b.mark === "P" || a.mark === b.mark;
  if (isPoints(a, b) || isPoints(b, a)) return true;
  return comparable(a, b) || (a.mark === b.mark && counts(a) && counts(b));
}

function isPoints(a: Quantity, b: Quantity): boolean {
  return b.mark === "P" && a.mark === "Q" && (a.dimension === "number" || a.unit === "points");
}

function rounded({ low, high, step }: Quantity, share: number): Interval {
  const narrower = (step / 2) * (1 - share);
  return { low: low + narrower, high: high - narrower };
}

function wrong(
  { names, eitherWay, isUnsure }: Subtraction,
  from: Quantity,
  less: readonly Quantity[],
  result: Quantity,
  text: string,
): RuleResult {
  const value = from.value - less.reduce((sum, part) => sum + part.value, 0);
  const right = shownLike(
    eitherWay ? Math.abs(value) : value,
    result.bound === "exact" ? result : from,
    text,
  );
  const sum = [from, ...less].map((quantity) => wordsOf(quantity, text)).join(" − ");
  const isLoose = isUnsure || [from, ...less, result].some(({ bound }) => bound !== "exact");
  return {
    kind: isLoose ? "review" : "fail",
    ...(isLoose ? { level: "warning" as const } : {}),
    span: around([from, ...less, result]),
    message: `${sum} = ${right}; the text says ${wordsOf(result, text)}. Check the figures.`,
    related: valuesUsed(
      [
        [names[0], from],
        ...less.map((part): readonly [string, Quantity] => [names[1], part]),
        [names[2], result],
      ],
      text,
    ),
    suggestion: right,
  };
}
