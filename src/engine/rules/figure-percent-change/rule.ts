import type { Span } from "../../../model/index.ts";
import { CUE } from "../figure-cues.ts";
import { passageOf } from "../figure-passages.ts";
import {
  comparable,
  disjoint,
  type Interval,
  inOneScale,
  measured,
  type Quantity,
} from "../figure-quantities.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf, withEarlier } from "../figure-statements.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { changesIn, type StatedChange } from "./changes.ts";
import { FURTHEST_CHANGE } from "./near.ts";
import { reckonedChanges, reckonedMultiples } from "./reckoned.ts";

export const rule: Rule = {
  id: "figure/percent-change",
  level: "error",
  summary: "A change in percent that does not agree with the two values given for it.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  const results: RuleResult[] = [];
  for (const one of statementsOf(analysis)) {
    const statement = endsInChange(one) ? (withEarlier(one) ?? one) : one;
    const found = changesIn(statement).flatMap((change) => compare(statement, change, text) ?? []);
    results.push(...(found.length > 0 ? found : reckoned(one, text)));
  }
  return results;
}

/** What no wording finds: values that stand near a change. */
function reckoned(one: Statement, text: string): readonly RuleResult[] {
  if (!mayReckon(one)) return [];
  const passage = passageOf(one);
  return [...reckonedChanges(passage), ...reckonedMultiples(passage)].flatMap(
    (change) => compare(passage.statement, change, text) ?? [],
  );
}

function mayReckon({ quantities, cues }: Statement): boolean {
  if ((cues & CUE.multiple) !== 0 || quantities.some(({ mark }) => mark === "R")) return true;
  return (
    (cues & (CUE.movement | CUE.comparison | CUE.margin)) !== 0 && quantities.some(({ mark }) => mark === "P")
  );
}

/** `In June it held 48. In August it held 36. It has thus fallen by a third.`: both values stand in sentences before. */
function endsInChange({ quantities }: Statement): boolean {
  const [value, change, other] = quantities;
  return other === undefined && value?.mark === "Q" && (change?.mark === "P" || change?.mark === "R");
}

function compare(statement: Statement, change: StatedChange, text: string): RuleResult | undefined {
  const [before, after] = inOrder(
    change,
    ...inOneScale(quantityAt(statement, change.before), quantityAt(statement, change.after)),
  );
  if (isPronoun(before) || isPronoun(after)) return undefined;
  if (!comparable(before, after) || before.low <= 0 || after.low < 0 || before.value === after.value)
    return undefined;
  const ratio = after.value / before.value;
  if (ratio > UNLIKELY || ratio < 1 / UNLIKELY) return undefined;
  if (change.multiple) return compareMultiple(statement, change, before, after, text);
  const stated = quantityAt(statement, change.change!);
  if (change.openOrder && (ratio > FURTHEST || ratio < 1 / FURTHEST)) return undefined;
  if (stated.mark === "Q")
    return stated.unit.startsWith("point") ? comparePoints(change, stated, before, after, text) : undefined;
  if (stated.mark === "O") return comparePoints(change, stated, before, after, text);
  const percent = inPercent(stated);
  if (agrees(percent, changeOf(before, after, NARROWEST), stated, change)) return undefined;
  if (isOfOthers(statement, change, percent, stated)) return undefined;
  if (!change.direction && isShare(stated, before, after)) return undefined;
  if (change.isNear && !isNearly(percent, after.value / before.value - 1)) return undefined;
  if (
    change.openOrder &&
    !change.direction &&
    agrees(percent, changeOf(after, before, NARROW), stated, change)
  )
    return undefined;
  const points = before.mark === "P" && agrees(percent, pointsOf(before, after), stated, change);
  return points
    ? pointsNamedPercent(stated, before, after, text)
    : wrongPercent(stated, before, after, change, text);
}

/** `8.90 at the start, 9.60 at Christmas and 7.20 at the end. From start to end it lost 19%`: of another pair of the values. */
function isOfOthers(
  { quantities }: Statement,
  change: StatedChange,
  percent: Interval,
  stated: Quantity,
): boolean {
  const like = quantities.filter(({ mark, bound }) => mark === "Q" && bound === "exact");
  return (
    stated.mark === "P" &&
    like.length > 2 &&
    like.some((first, i) =>
      like
        .slice(i + 1)
        .some(
          (second) =>
            comparable(...inOneScale(first, second)) &&
            agrees(percent, changeOf(...inOneScale(first, second), NARROWEST), stated, change),
        ),
    )
  );
}

/** `142 posts filled against 151 approved (94 percent)`: one value told as a share of the other. */
function isShare(stated: Quantity, before: Quantity, after: Quantity): boolean {
  const [part, whole] = before.value < after.value ? [before, after] : [after, before];
  const share = { low: (part.low / whole.high) * 100, high: (part.high / whole.low) * 100 };
  return !disjoint(inPercent(stated), share);
}

/** Of the size of the change, so that it is meant to be it. */
function isNearly({ low, high }: Interval, change: number): boolean {
  const stated = (low + high) / 2;
  const actual = Math.abs(change) * 100;
  return actual <= stated * FURTHEST_CHANGE && stated <= actual * FURTHEST_CHANGE;
}

/** `$6.44 a share, up 9 percent from $388 million`: values so far apart are values of different things. */
const UNLIKELY = 30;

/** `from one end to the other`. */
function isPronoun({ figure, value }: Quantity): boolean {
  return figure === undefined && value === 1;
}

/** Values further apart, which nothing but their nearness joins, are hardly one thing at two times. */
const FURTHEST = 3;

/** Where the words leave it open which value comes first, the direction of the change tells it. */
function inOrder(
  { openOrder, direction }: StatedChange,
  first: Quantity,
  second: Quantity,
): [Quantity, Quantity] {
  const swapped = openOrder && direction !== 0 && direction > 0 !== second.value > first.value;
  return swapped ? [second, first] : [first, second];
}

/** From all that rounding allows the change to be, in percent. */
function changeOf(before: Quantity, after: Quantity, share: number): Interval {
  const [first, second] = alikeRounded(before, after, share);
  return { low: (second.low / first.high - 1) * 100, high: (second.high / first.low - 1) * 100 };
}

/** `from 2.5 billion to 3 billion`: both are given to the finer of the two steps. */
function alikeRounded(before: Quantity, after: Quantity, share: number): [Interval, Interval] {
  const step = Math.min(before.step, after.step) * share;
  return [narrowed(before, step), narrowed(after, step)];
}

/** Of two values rounded on their own hardly both lie at the far end: how much of the rounding is allowed for. */
const NARROW = 0.8;
/** Between this and that share of the rounding the change is doubtful. */
const NARROWEST = 0.5;

function narrowed({ low, high, step, mark }: Quantity, to: number): Interval {
  const narrower = mark === "R" ? 0 : (step - to) / 2;
  return { low: low + narrower, high: high - narrower };
}

/** Points are reckoned from the percentages as they are written. */
function pointsOf(before: Quantity, after: Quantity): Interval {
  const rounding = { low: before.step / 2, high: -before.step / 2 };
  return {
    low: after.low - before.high + rounding.low + after.step / 2,
    high: after.high - before.low + rounding.high - after.step / 2,
  };
}

function inPercent(stated: Quantity): Interval {
  if (stated.mark !== "R") return measured(stated);
  return { low: stated.low * 100, high: stated.high * 100 };
}

/** A change that is cut off instead of rounded is let pass. */
function agrees(
  stated: Interval,
  actual: Interval,
  { step, mark }: Quantity,
  { direction }: StatedChange,
): boolean {
  const cutOff = mark === "R" ? 1 : 0.49 * (step || 1);
  const meant = { low: stated.low, high: stated.high + cutOff };
  const rise = !disjoint(meant, actual);
  const fall = !disjoint(meant, { low: -actual.high, high: -actual.low });
  return direction > 0 ? rise : direction < 0 ? fall : rise || fall;
}

function wrongPercent(
  stated: Quantity,
  before: Quantity,
  after: Quantity,
  change: StatedChange,
  text: string,
): RuleResult {
  const actual = (after.value / before.value - 1) * 100;
  const kind = actual < 0 ? "a decrease" : "an increase";
  const size = shown(Math.abs(actual), Math.abs(actual) < 10 ? 1 : 0);
  const isUnsure =
    change.openOrder ||
    stated.mark === "R" ||
    agrees(inPercent(stated), changeOf(before, after, NARROW), stated, change);
  return {
    kind: isUnsure ? "review" : "fail",
    ...(isUnsure ? { level: "warning" as const } : {}),
    span: around([stated, before, after]),
    message: `From ${wordsOf(before, text)} to ${wordsOf(after, text)} is ${kind} of ${size} percent; the text says ${wordsOf(stated, text)}. Check the three figures.`,
    related: used(before, after, stated, text),
    suggestion: `${size} percent`,
  };
}

function used(before: Quantity, after: Quantity, stated: Quantity, text: string) {
  return valuesUsed(
    [
      ["Before", before],
      ["After", after],
      ["Change as stated", stated],
    ],
    text,
  );
}

function pointsNamedPercent(stated: Quantity, before: Quantity, after: Quantity, text: string): RuleResult {
  const points = shown(Math.abs(after.value - before.value), 2);
  const percent = shown(Math.abs(after.value / before.value - 1) * 100, 0);
  return {
    kind: "review",
    level: "warning",
    span: around([stated, before, after]),
    message: `From ${wordsOf(before, text)} to ${wordsOf(after, text)} is a change of ${inPoints(points)}, which is ${percent} percent. Write “percentage points”, or give the percentage.`,
    related: used(before, after, stated, text),
    suggestion: inPoints(points),
  };
}

function inPoints(points: string): string {
  return `${points} percentage ${points === "1" ? "point" : "points"}`;
}

function comparePoints(
  change: StatedChange,
  stated: Quantity,
  before: Quantity,
  after: Quantity,
  text: string,
): RuleResult | undefined {
  if (before.mark !== "P" || agrees(measured(stated), pointsOf(before, after), stated, change))
    return undefined;
  const points = shown(Math.abs(after.value - before.value), 2);
  return {
    kind: "fail",
    span: around([stated, before, after]),
    message: `Between ${wordsOf(before, text)} and ${wordsOf(after, text)} lie ${inPoints(points)}; the text says ${wordsOf(stated, text)}. Check the three figures.`,
    related: used(before, after, stated, text),
    suggestion: inPoints(points),
  };
}

/** `doubled`, `three times` are said loosely: a tenth more or less is let pass. */
const LOOSE = 0.12;

function compareMultiple(
  statement: Statement,
  { multiple, multipleOf, multipleBound }: StatedChange,
  before: Quantity,
  after: Quantity,
  text: string,
): RuleResult | undefined {
  const factor = multiple! > 0 ? multiple! : quantityAt(statement, multipleOf!).value;
  const ratio = { low: after.low / before.high, high: after.high / before.low };
  const stated = {
    low: multipleBound === "below" ? factor * 0.75 : factor * (1 - LOOSE),
    high: multipleBound === "above" ? Infinity : factor * (1 + LOOSE),
  };
  if (!(factor > 0) || !disjoint(stated, ratio)) return undefined;
  const actual = shown(after.value / before.value, 2);
  return {
    kind: "fail",
    span: around([before, after, ...timesBehind(text, after)]),
    message: `${capital(wordsOf(after, text))} is ${actual} times ${wordsOf(before, text)}; the text says ${shown(factor)} times. Check both figures.`,
    related: valuesUsed(
      [
        ["Before", before],
        ["After", after],
      ],
      text,
    ),
  };
}

const TIMES =
  /\b(?:half|twice|double|times|third|quarter|fifth) as (?:many|much|high|large|big|long|great)\b/iu;
const BEHIND = 90;

/** `47,200, half as many`: the words of a multiple that stand behind both values. */
function timesBehind(text: string, { end }: Quantity): Span[] {
  const match = TIMES.exec(text.slice(end, end + BEHIND));
  return match ? [{ start: end, end: end + match.index + match[0].length }] : [];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
