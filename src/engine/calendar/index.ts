/** Calendar arithmetic in the proleptic Gregorian calendar. Pure; every function is O(1). */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The Gregorian calendar came in on 15 October 1582; earlier dates are usually given in the Julian one. */
export const FIRST_GREGORIAN_YEAR = 1583;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; 0 for a month that does not exist. */
export function monthLength(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return LENGTHS[month - 1] ?? 0;
}

export function isCalendarDay({ month, day, year }: CalendarDay): boolean {
  return day >= 1 && day <= monthLength(year, month);
}

/** Days since 1 January 1970, negative before it. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** The day that lies `number` days after 1 January 1970. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the year it belongs to and its number, 1 to 53. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number + 4 - weekday(number);
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekday(fourth) + 1 + (week - 1) * 7;
}

/** The same day of another month; the last one where the month is shorter. */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(from.day, monthLength(year, month)) };
}

/** Whole years that have passed from one day to another: an age on that day. */
export function yearsBetween(from: CalendarDay, to: CalendarDay): number {
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

/** `1992-02-26`. */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${formatYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function formatYear(year: number): string {
  return String(year).padStart(4, "0");
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day that an ISO 8601 date or date and time begins with; undefined when it gives no existing day. */
export function parseDay(iso: string): CalendarDay | undefined {
  if (iso.length < 10 || iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return undefined;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const day = digits(iso, 8, 10);
  return year >= 0 && day >= 1 && day <= monthLength(year, month) ? { year, month, day } : undefined;
}

/** The number that `text[start, end)` writes in digits, −1 where it holds anything else. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** 1 January to 12 December. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}

/** 1 Monday to 7 Sunday. */
export function weekdayName(day: number): string {
  return WEEKDAY_NAMES[day - 1] ?? "";
}

/** `26 February 1992`. */
export function writtenDay({ year, month, day }: CalendarDay): string {
  return `${day} ${monthName(month)} ${year}`;
}
