import type { Analysis } from "../../analysis.ts";
import { passageOf, valuesAround } from "../figure-passages.ts";
import { counts, disjoint, type Interval, measured, partOf, type Quantity } from "../figure-quantities.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { FURTHEST_SHARE } from "./near.ts";
import { type ReckonedShare, reckonedShares } from "./reckoned.ts";
import { sharesIn } from "./shares.ts";
import { type OddShare, oddShares } from "./siblings.ts";

export const rule: Rule = {
  id: "figure/percent-of",
  level: "error",
  summary: "A share in percent that does not agree with the part and the whole given for it.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  const results: RuleResult[] = [];
  for (const statement of statementsOf(analysis)) {
    const found = sharesIn(statement).flatMap((share) => compare(statement, share, text) ?? []);
    results.push(...(found.length > 0 ? found : reckoned(analysis, statement)));
  }
  return results;
}

/** What no wording finds: values that stand near a share. */
function reckoned(analysis: Analysis, statement: Statement): readonly RuleResult[] {
  if (!statement.quantities.some(({ mark }) => mark === "P" || mark === "R")) return [];
  const { text } = analysis.document;
  const passage = passageOf(statement);
  const found = reckonedShares(passage).flatMap((share) => compare(passage.statement, share, text) ?? []);
  return found.length > 0
    ? found
    : oddShares(passage, valuesAround(analysis, statement.quantities[0]!.start)).map((odd) =>
        ofList(odd, text),
      );
}

function ofList({ part, share, whole }: OddShare, text: string): RuleResult {
  const words = `${shown((part.value / whole) * 100, share.step < 1 ? 1 : 0)} percent`;
  return {
    kind: "review",
    level: "warning",
    span: around([part, share]),
    message: `${wordsOf(part, text)} of ${shown(whole)} is ${words}; the text says ${wordsOf(share, text)}. The other shares of the list are of ${shown(whole)}. Check the figures.`,
    related: valuesUsed(
      [
        ["Part", part],
        ["Share as stated", share],
      ],
      text,
    ),
    suggestion: words,
  };
}

function compare(
  statement: Statement,
  { part, whole, share, isNear, isStrict }: ReckonedShare,
  text: string,
): RuleResult | undefined {
  const stated = quantityAt(statement, share);
  if (part === undefined || whole === undefined)
    return compareFraction(quantityAt(statement, part ?? whole!), stated, text);
  const [of, all] = [quantityAt(statement, part), quantityAt(statement, whole)];
  if (!partOf(of, all) || all.low <= 0 || of.value > all.value) return undefined;
  if (agrees(stated, shareOf(of, all, NARROWEST))) return undefined;
  const share100 = (of.value / all.value) * 100;
  // `3,101 were ill, which is 14 percent, and 664 of the 3,101 severely so`: the share is told of what stands before it.
  const isOpen = (isNear && !isStrict) || stated.start < of.start;
  if (isOpen && isExplained(statement, stated, isNear === true)) return undefined;
  if (isNear && !isStrict && isFar(stated, share100)) return undefined;
  if (isShareOfOther(statement, of, all, stated)) return undefined;
  const isLoose =
    isNear ||
    agrees(stated, shareOf(of, all, NARROW)) ||
    stated.mark === "R" ||
    of.bound !== "exact" ||
    all.bound !== "exact";
  const words = `${shown(share100, share100 < 10 ? 1 : 0)} percent`;
  return {
    kind: isLoose ? "review" : "fail",
    ...(isLoose ? { level: "warning" as const } : {}),
    span: around([stated, of, all]),
    message: `${wordsOf(of, text)} of ${wordsOf(all, text)} is ${words}; the text says ${wordsOf(stated, text)}. Check the three figures.`,
    related: valuesUsed(
      [
        ["Part", of],
        ["Whole", all],
        ["Share as stated", stated],
      ],
      text,
    ),
    suggestion: words,
  };
}

function isFar(stated: Quantity, actual: number): boolean {
  const value = stated.mark === "R" ? stated.value * 100 : stated.value;
  return actual > value * FURTHEST_SHARE || value > actual * FURTHEST_SHARE;
}

/** Whether two other values of the statement give the share. */
function isExplained({ quantities }: Statement, stated: Quantity, mayBeBoth: boolean): boolean {
  const values = quantities.filter(
    ({ mark, value, bound }) => mark === "Q" && bound === "exact" && value > 0,
  );
  return values.some((part) =>
    values.some(
      (other) =>
        (part.value < other.value && agrees(stated, shareOf(part, other, NARROW))) ||
        (mayBeBoth && part.value > other.value && isShareOfBoth(part, other, stated)),
    ),
  );
}

/** `128 men and 43 women. A quarter of the field were women`: the whole is told by its parts. */
function isShareOfBoth(part: Quantity, other: Quantity, stated: Quantity): boolean {
  const isTold = part.dimension === "people" || other.dimension === "people";
  if (!isTold || !counts(part) || !counts(other)) return false;
  const both = {
    ...other,
    value: part.value + other.value,
    low: part.low + other.low,
    high: part.high + other.high,
  };
  return [part, other].some((one) => agrees(stated, shareOf(one, both, NARROW)));
}

/** `with 412 votes to 288, or 58.9 percent of the 700`: the share is that of another value. */
function isShareOfOther({ quantities }: Statement, of: Quantity, all: Quantity, stated: Quantity): boolean {
  return quantities.some(
    (other) =>
      other.mark === "Q" &&
      other.value !== of.value &&
      other.value > 0 &&
      agrees(stated, shareOf(other, all, NARROWEST)),
  );
}

/** Of two values rounded on their own hardly both lie at the far end; between the two shares it is doubtful. */
const NARROW = 0.8;
const NARROWEST = 0.5;

function shareOf(part: Quantity, whole: Quantity, share: number): Interval {
  const [of, all] = [narrowed(part, share), narrowed(whole, share)];
  return { low: (of.low / all.high) * 100, high: (of.high / all.low) * 100 };
}

function narrowed({ low, high, step }: Quantity, share: number): Interval {
  const narrower = (step / 2) * (1 - share);
  return { low: low + narrower, high: high - narrower };
}

/** `one in four, or 40 percent`. */
function compareFraction(fraction: Quantity, stated: Quantity, text: string): RuleResult | undefined {
  if (stated.mark !== "P" || !disjoint(inPercent(fraction), measured(stated), 1)) return undefined;
  const words = `${shown(fraction.value * 100, 0)} percent`;
  return {
    kind: "review",
    level: "warning",
    span: around([fraction, stated]),
    message: `“${wordsOf(fraction, text)}” is ${words}; the text also says ${wordsOf(stated, text)}. Check which is meant.`,
    related: valuesUsed(
      [
        ["Share in words", fraction],
        ["Share in percent", stated],
      ],
      text,
    ),
    suggestion: words,
  };
}

function inPercent(stated: Quantity): Interval {
  if (stated.mark === "P") return measured(stated);
  return { low: stated.low * 100, high: stated.high * 100 };
}

/** A share that is cut off instead of rounded is let pass. */
function agrees(stated: Quantity, actual: Interval): boolean {
  const { low, high } = inPercent(stated);
  return !disjoint({ low, high: high + (stated.mark === "R" ? 0 : 0.49 * (stated.step || 1)) }, actual);
}
