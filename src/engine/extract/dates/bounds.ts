import {
  calendarDay,
  dayNumber,
  formatDay,
  formatYear,
  mondayOfWeek,
  monthLength,
  parseDay,
} from "../../calendar/index.ts";

/** First and last day, ISO 8601. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
}

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

/** The days that a TIMEX3 value allows; undefined where it names none or none that exists. */
export function boundsOf(value: string): Bounds | undefined {
  const unit = value.charCodeAt(0);
  if (unit < 48 || unit > 57) return undefined;
  const length = value.length;
  if (length === 4) return between(value, 1, value, 12);
  if (length === 2) return between(`${value}00`, 1, `${value}99`, 12);
  if (length === 3) return between(`${value}0`, 1, `${value}9`, 12);
  const day = parseDay(value);
  if (day) return { low: formatDay(day), high: formatDay(day) };
  const year = value.slice(0, 4);
  if (length === 7 && value.charCodeAt(5) <= 57) return monthBounds(year, Number(value.slice(5)));
  return partBounds(year, value.slice(5));
}

function monthBounds(year: string, month: number): Bounds | undefined {
  return month >= 1 && month <= 12 ? between(year, month, year, month) : undefined;
}

function partBounds(year: string, part: string): Bounds | undefined {
  const number = Number(part[1]);
  if (part.startsWith("Q")) return between(year, number * 3 - 2, year, number * 3);
  if (part.startsWith("H")) return between(year, number * 6 - 5, year, number * 6);
  if (part.startsWith("WI")) return between(year, 1, formatYear(Number(year) + 1), 3);
  const season = SEASON_MONTHS[part];
  if (season) return between(year, season[0], year, season[1]);
  const week = /^W(\d\d)(-WE)?/u.exec(part);
  if (!week) return undefined;
  const monday = mondayOfWeek(Number(year), Number(week[1]));
  return {
    low: formatDay(calendarDay(monday + (week[2] ? 5 : 0))),
    high: formatDay(calendarDay(monday + 6)),
  };
}

function between(lowYear: string, lowMonth: number, highYear: string, highMonth: number): Bounds | undefined {
  const [first, last] = [Number(lowYear), Number(highYear)];
  if (Number.isNaN(first) || Number.isNaN(last) || !(lowMonth >= 1)) return undefined;
  return {
    low: formatDay({ year: first, month: lowMonth, day: 1 }),
    high: formatDay({ year: last, month: highMonth, day: monthLength(last, highMonth) }),
  };
}

/** Whole days from one ISO date to another. */
export function daysBetween(low: string, high: string): number {
  const [from, to] = [parseDay(low), parseDay(high)];
  return from && to ? dayNumber(to) - dayNumber(from) : Number.NaN;
}
