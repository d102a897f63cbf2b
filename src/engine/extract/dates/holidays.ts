import { type CalendarDay, calendarDay, dayNumber, weekday } from "../../calendar/index.ts";
import type { Holiday } from "./draft.ts";

/** The day on which a feast falls in a year. */
export function holidayOf(holiday: Holiday, year: number): CalendarDay {
  if (!("rule" in holiday)) return { year, month: holiday.month, day: holiday.day };
  if (holiday.rule === "thanksgiving") return fourthThursdayOfNovember(year);
  const shift = holiday.rule === "goodFriday" ? -2 : holiday.rule === "easterMonday" ? 1 : 0;
  return calendarDay(dayNumber(easterSunday(year)) + shift);
}

function fourthThursdayOfNovember(year: number): CalendarDay {
  const first = weekday(dayNumber({ year, month: 11, day: 1 }));
  return { year, month: 11, day: 1 + ((4 - first + 7) % 7) + 21 };
}

/** Western Easter, by the anonymous Gregorian computus. */
function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
