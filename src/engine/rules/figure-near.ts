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

/** A value with its digits, so that it can be held against many. */
export interface Numeral {
  readonly value: number;
  /** Without the zeros behind them. */
  readonly digits: string;
  readonly exponent: number;
}

export function numeralOf(value: number): Numeral {
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

/** How two values may be slips of each other; undefined where they are equal or have nothing in common. */
export function nearnessOf(a: Numeral, b: Numeral): Nearness | undefined {
  if (a.value === b.value || !(a.value > 0) || !(b.value > 0)) return undefined;
  const digits = Math.max(a.digits.length, b.digits.length);
  if (a.exponent === b.exponent) {
    const kind = slip(a.digits.padEnd(digits, "0"), b.digits.padEnd(digits, "0"));
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

/** Both are of one length. */
function slip(a: string, b: string): "swap" | "digit" | undefined {
  let first = -1;
  let second = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (second >= 0) return undefined;
    if (first < 0) first = i;
    else second = i;
  }
  if (second < 0) return "digit";
  return a[first] === b[second] && a[second] === b[first] ? "swap" : undefined;
}

/** `14,380` and `1,438` or `1,480`: one digit less. */
function isDropped(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  return long.slice(i + 1) === short.slice(i);
}
