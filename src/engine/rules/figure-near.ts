/**
 * How two unequal values may be one value and a slip of it: `swap` two digits changed places, `digit` one digit differs or is
 * missing, `close` they lie near each other. The chance that unrelated numbers look so falls with every digit they have.
 */
export interface Nearness {
  readonly kind: "swap" | "digit" | "close";
  /** One of the values has a digit less. */
  readonly isShorter?: boolean;
  /** Digits written without the zeros behind them, of the longer of the two. */
  readonly digits: number;
}

/** Values further apart than this are not close. */
const CLOSE = 1.25;
/** Twelve digits are more than any figure has, and fewer than a double keeps. */
const PRECISION = 11;
/** Whole numbers below this have no more digits than that. */
const MOST_EXACT = 1e12;
const ZERO = 48;

/** A value with its digits, so that it can be held against many. */
export interface Numeral {
  readonly value: number;
  /** Without the zeros behind them. */
  readonly digits: string;
  readonly exponent: number;
}

export function numeralOf(value: number): Numeral {
  if (Number.isSafeInteger(value) && value > 0 && value < MOST_EXACT) {
    const written = String(value);
    let last = written.length;
    while (written.charCodeAt(last - 1) === ZERO) last--;
    return { value, digits: written.slice(0, last), exponent: written.length - 1 };
  }
  const written = value.toExponential(PRECISION);
  const end = written.indexOf("e");
  let last = end;
  while (written[last - 1] === "0") last--;
  return {
    value,
    digits: written[0]! + written.slice(2, Math.max(2, last)),
    exponent: Number(written.slice(end + 1)),
  };
}

/** Whether two values of a list are different numbers of the same digits, as those are of which two changed places. O(n). */
export function sameDigits(values: readonly number[]): boolean {
  const met = new Map<number, number>();
  for (const value of values) {
    const { digits, exponent } = numeralOf(value);
    // The digits in no order: how often each stands there is told in five bits, zeros aside.
    let key = exponent;
    for (let i = 0; i < digits.length; i++)
      if (digits.charCodeAt(i) !== ZERO) key += 32 ** (digits.charCodeAt(i) - ZERO);
    const other = met.get(key);
    if (other !== undefined && other !== value) return true;
    met.set(key, value);
  }
  return false;
}

/** How two values may be slips of each other; undefined where they are equal or have nothing in common. */
export function nearnessOf(a: Numeral, b: Numeral): Nearness | undefined {
  if (a.value === b.value || !(a.value > 0) || !(b.value > 0)) return undefined;
  const digits = Math.max(a.digits.length, b.digits.length);
  if (a.exponent === b.exponent) {
    const kind = slip(a.digits, b.digits, digits);
    if (kind) return { kind, digits };
  } else if (
    digits > 3 &&
    Math.abs(a.exponent - b.exponent) === 1 &&
    Number.isInteger(a.value) &&
    Number.isInteger(b.value) &&
    isDropped(a.digits, b.digits)
  )
    return { kind: "digit", digits, isShorter: true };
  const apart = a.value > b.value ? a.value / b.value : b.value / a.value;
  return apart <= CLOSE ? { kind: "close", digits } : undefined;
}

/** Digits that are not written are zeros. */
function slip(a: string, b: string, length: number): "swap" | "digit" | undefined {
  let first = -1;
  let second = -1;
  for (let i = 0; i < length; i++) {
    if (digitAt(a, i) === digitAt(b, i)) continue;
    if (second >= 0) return undefined;
    if (first < 0) first = i;
    else second = i;
  }
  if (second < 0) return "digit";
  return digitAt(a, first) === digitAt(b, second) && digitAt(a, second) === digitAt(b, first)
    ? "swap"
    : undefined;
}

function digitAt(digits: string, at: number): number {
  return at < digits.length ? digits.charCodeAt(at) : ZERO;
}

/** `14,380` and `1,438` or `1,480`: one digit less. */
function isDropped(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  return long.slice(i + 1) === short.slice(i);
}

/** Whether one digit of a whole or of one of its parts, or two that changed places, would make the sum hold. */
export function mendsBySlip(whole: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((total, part) => total + part, 0);
  const apart = Number((whole - sum).toPrecision(PRECISION));
  return isSlip(whole, sum) || parts.some((part) => isSlip(part, part + apart));
}

function isSlip(written: number, meant: number): boolean {
  if (!(meant > 0)) return false;
  const nearness = nearnessOf(numeralOf(written), numeralOf(Number(meant.toPrecision(PRECISION))));
  return nearness !== undefined && nearness.kind !== "close" && !nearness.isShorter;
}
