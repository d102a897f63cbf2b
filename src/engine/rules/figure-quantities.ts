import type { Figure, Span } from "../../model/index.ts";

/** How a quantity is marked in the text of a statement. */
export type QuantityMark =
  /** A number of things, money or a measure. */
  | "Q"
  /** Percent. */
  | "P"
  /** Percentage points. */
  | "O"
  /** A fraction: `a third`, `one in four`. */
  | "R"
  /** A range or a number too vague to reckon with. */
  | "V";

/** A number as a statement gives it, with the values that its words and its precision allow. */
export interface Quantity extends Span {
  readonly mark: QuantityMark;
  readonly value: number;
  /** Least and largest value that is meant, rounding included; infinite where a bound leaves it open. */
  readonly low: number;
  readonly high: number;
  /** Half of it is how far rounding may have moved the value. */
  readonly step: number;
  readonly dimension: Figure["dimension"];
  readonly unit: string;
  readonly bound: Figure["bound"];
  /** Absent for a number in words that is no figure on its own: `won ten, drew two`. */
  readonly figure?: Figure;
}

/** A stretch in which a value lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Figures of four digits and more are often rounded to this many. */
const SIGNIFICANT = 3;
/** How far a fraction in words may lie from what it stands for. */
const FRACTION_SLACK = 0.08;

/** The quantity of a figure that stands at `words`. */
export function quantityOf(figure: Figure, words: string): Quantity {
  const { span, value, bound } = figure;
  // `41 dry ones`, `the 42 others` count whatever was told of before.
  const isPronoun = figure.unit === "ones" || figure.unit === "others";
  const dimension = isPronoun ? "number" : figure.dimension;
  const unit = isPronoun ? "" : figure.unit;
  const mark = markOf(figure);
  const step = value === null ? 0 : mark === "R" ? value * 2 * FRACTION_SLACK : stepOf(words, value);
  const { low, high } = limits(figure, step);
  const { start, end } = span;
  return { start, end, mark, value: value ?? 0, low, high, step, dimension, unit, bound, figure };
}

function markOf({ value, dimension, unit, bound }: Figure): QuantityMark {
  if (value === null || bound === "vague" || bound === "range") return "V";
  if (unit === "fraction") return "R";
  if (dimension !== "percent") return "Q";
  if (unit === "percent") return "P";
  return unit === "percentage points" ? "O" : "V";
}

function limits({ value, low, high, bound }: Figure, step: number): Interval {
  const half = step / 2;
  if (value === null) return { low: -Infinity, high: Infinity };
  if (bound === "atLeast") return { low: value - half, high: Infinity };
  if (bound === "atMost") return { low: -Infinity, high: value + half };
  return { low: (low ?? -Infinity) - half, high: (high ?? Infinity) + half };
}

/** The same quantity without the words of its bound: `20 more than 30` gives 30. */
export function withoutBound(quantity: Quantity, start: number): Quantity {
  const half = quantity.step / 2;
  const { value } = quantity;
  return { ...quantity, start, bound: "exact", low: value - half, high: value + half };
}

/** `some 12.5 million`: what is told to three digits or more is reckoned, not guessed. */
export function asReckoned(quantity: Quantity): Quantity {
  const { bound, value, step } = quantity;
  return bound === "about" && step > 0 && value >= LEAST_STEPS * step
    ? withoutBound(quantity, quantity.start)
    : quantity;
}

const LEAST_STEPS = 100;

/** A number in words that the extractor took for no figure. */
export function bareQuantity(span: Span, value: number): Quantity {
  return {
    start: span.start,
    end: span.end,
    mark: "Q",
    value,
    low: value,
    high: value,
    step: 0,
    dimension: "number",
    unit: "",
    bound: "exact",
  };
}

/** The unit of the last digit that is written, or 0 where the number is exact as it stands. */
function stepOf(words: string, value: number): number {
  const written = writtenNumber(words);
  if (!written) return value >= 1000 ? value / 1000 : 0;
  const factor = written.value > 0 ? value / written.value : 1;
  if (written.decimals > 0) return factor * 10 ** -written.decimals;
  // `5 million`, `3 percent`: rounded to the last digit; `48 beds` is exact.
  return Math.abs(factor) > 1.5 ? factor : wholeStep(value);
}

/** The digits of a figure as one number, English notation: commas group, one point parts the decimals. */
function writtenNumber(words: string): { readonly value: number; readonly decimals: number } | undefined {
  let first = 0;
  while (first < words.length && !isDigit(words.charCodeAt(first))) first++;
  if (first === words.length) return undefined;
  let digits = 0;
  let point = -1;
  let points = 0;
  let value = 0;
  for (let i = first; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (isDigit(unit)) {
      value = value * 10 + unit - 48;
      digits++;
    } else if (unit === POINT && isDigit(words.charCodeAt(i + 1))) {
      point = digits;
      points++;
    } else if (!GROUPING.includes(words[i]!) || !isDigit(words.charCodeAt(i + 1))) break;
  }
  const decimals = points === 1 ? digits - point : 0;
  return { value: value / 10 ** decimals, decimals };
}

const POINT = 46;
const GROUPING = ",\u00a0\u202f\u2009";

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** `42,000` may be rounded to hundreds, `1,250` to tens; numbers below a thousand are counted. */
function wholeStep(value: number): number {
  if (value < 1000 || !Number.isInteger(value)) return 0;
  const digits = Math.floor(Math.log10(value)) + 1;
  let zeros = 0;
  while (zeros < digits - SIGNIFICANT && value % 10 ** (zeros + 1) === 0) zeros++;
  return zeros === 0 ? 0 : 10 ** zeros;
}

/** Measures are rounded to the last digit written, also without decimals: `6 kilometres`, `20 percent`. */
export function measured(quantity: Quantity): Interval {
  const rounds =
    quantity.dimension !== "people" && quantity.dimension !== "count" && quantity.dimension !== "number";
  const slack = rounds && quantity.step === 0 && quantity.mark !== "R" ? 0.5 : 0;
  return { low: quantity.low - slack, high: quantity.high + slack };
}

/** Whether two quantities measure the same, so that they may be added and subtracted. */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.mark !== b.mark) return false;
  if (a.dimension === "number" || b.dimension === "number")
    return (a.dimension !== "money" || b.value >= 1000) && (b.dimension !== "money" || a.value >= 1000);
  if (a.dimension !== b.dimension) return false;
  if (a.dimension === "people") return true;
  return a.unit === b.unit || (a.dimension === "count" && stem(a.unit) === stem(b.unit));
}

const SCALES = [1e3, 1e6, 1e9];
/** Values of one thing lie within this factor. */
const ONE_THING = 3;

/** `from 1,420 to 1,278 thousand tonnes`, `12 euros … now 15`: the scale and unit of two values are said once. */
export function inOneScale(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  if (isBare(a)) return [likened(a, b), b];
  return isBare(b) ? [a, likened(b, a)] : [a, b];
}

/** A number of which no word tells what it counts. */
function isBare({ mark, dimension, figure }: Quantity): boolean {
  return mark === "Q" && dimension === "number" && figure?.noun === undefined;
}

function likened(bare: Quantity, other: Quantity): Quantity {
  const factor = [1, ...SCALES].find((scale) => {
    const apart = (bare.value * scale) / other.value;
    return apart <= ONE_THING && apart >= 1 / ONE_THING;
  });
  if (factor === undefined || (factor === 1 && other.dimension === "number")) return bare;
  const { value, low, high, step } = bare;
  const { dimension, unit } = other;
  return {
    ...bare,
    value: value * factor,
    low: low * factor,
    high: high * factor,
    step: step * factor,
    dimension,
    unit,
  };
}

/** Whether one may be part of the other: kinds of things may differ, units of measure may not. */
export function partOf(part: Quantity, whole: Quantity): boolean {
  if (part.mark !== whole.mark) return false;
  return counts(part) && counts(whole) ? true : comparable(part, whole);
}

export function counts({ dimension }: Quantity): boolean {
  return dimension === "people" || dimension === "count" || dimension === "number";
}

function stem(noun: string): string {
  return noun.replace(/(?:ies|y)$/u, "i").replace(/e?s$/u, "");
}

/** Whether no value of one lies in the other, `slack` apart. */
export function disjoint(a: Interval, b: Interval, slack = 0): boolean {
  const epsilon = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low > b.high + slack + epsilon || b.low > a.high + slack + epsilon;
}

export function sumOf(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + low, 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
  };
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}
