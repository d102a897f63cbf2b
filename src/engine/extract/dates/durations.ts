import {
  CENTURY,
  DAY,
  DECADE,
  FORTNIGHT,
  HALF,
  HOUR,
  MILLENNIUM,
  MINUTE,
  MONTH_UNIT,
  NIGHT,
  PERIOD,
  QUARTER,
  SECOND,
  WEEK,
  WEEKEND,
  YEAR,
} from "./words.ts";

/** Letter of TIMEX3 and how many of it a unit holds. */
const LETTERS: Readonly<Record<number, readonly [letter: string, factor: number, clock: boolean]>> = {
  [SECOND]: ["S", 1, true],
  [MINUTE]: ["M", 1, true],
  [HOUR]: ["H", 1, true],
  [DAY]: ["D", 1, false],
  [NIGHT]: ["D", 1, false],
  [WEEK]: ["W", 1, false],
  [WEEKEND]: ["D", 2, false],
  [FORTNIGHT]: ["W", 2, false],
  [MONTH_UNIT]: ["M", 1, false],
  [QUARTER]: ["M", 3, false],
  [HALF]: ["M", 6, false],
  [YEAR]: ["Y", 1, false],
  [PERIOD]: ["X", 1, false],
  [DECADE]: ["Y", 10, false],
  [CENTURY]: ["Y", 100, false],
  [MILLENNIUM]: ["Y", 1000, false],
};

/** `P3D`, `PT24H`, `P2Y6M`, `P1.5D`; `PXY` for a number that is not told (NaN). */
export function durationValue(count: number, unit: number): string {
  const [letter, factor, clock] = LETTERS[unit] ?? ["X", 1, false];
  const prefix = clock ? "PT" : "P";
  if (Number.isNaN(count)) return `${prefix}X${indefiniteLetter(unit, letter)}`;
  const total = Math.round(count * factor * 1000) / 1000;
  const whole = Math.floor(total);
  const rest = total - whole;
  const smaller = rest === 0 ? "" : smallerPart(letter, clock, rest);
  if (smaller === undefined) return `${prefix}${total}${letter}`;
  return `${prefix}${whole > 0 || rest === 0 ? `${whole}${letter}` : ""}${smaller}`;
}

function indefiniteLetter(unit: number, letter: string): string {
  if (unit === DECADE) return "E";
  if (unit === CENTURY) return "C";
  return unit === QUARTER ? "Q" : letter;
}

/** The fraction of a year in months, of an hour in minutes and of a minute in seconds, where it comes out whole. */
function smallerPart(letter: string, clock: boolean, rest: number): string | undefined {
  const step = letter === "Y" ? 12 : clock && letter !== "S" ? 60 : 0;
  const part = Math.round(rest * step * 1000) / 1000;
  if (part < 1 || part % 1 !== 0) return undefined;
  return `${part}${letter === "Y" || letter === "H" ? "M" : "S"}`;
}
