import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  type CalendarDay,
  calendarDay,
  dayNumber,
  formatDay,
  isLeapYear,
  isoWeek,
  mondayOfWeek,
  monthLength,
  parseDay,
  weekday,
  yearsBetween,
} from "../../src/engine/calendar/index.ts";

const days = fc.integer({ min: -700_000, max: 700_000 });

function fromPlatform(number: number): CalendarDay {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

describe("days", () => {
  test("agree with the platform's calendar", () => {
    fc.assert(
      fc.property(days, (number) => {
        expect(calendarDay(number)).toEqual(fromPlatform(number));
        expect(dayNumber(fromPlatform(number))).toBe(number);
        expect(weekday(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  test.each([
    [1900, false],
    [2000, true],
    [2015, false],
    [2016, true],
  ])("%i is a leap year: %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(monthLength(year, 2)).toBe(leap ? 29 : 28);
  });

  test("a month that does not exist has no days", () => {
    expect(monthLength(2015, 0)).toBe(0);
    expect(monthLength(2015, 13)).toBe(0);
  });
});

describe("weeks", () => {
  test.each([
    ["2016-01-03", 2015, 53],
    ["2016-01-04", 2016, 1],
    ["2018-12-31", 2019, 1],
    ["1993-02-03", 1993, 5],
  ])("%s lies in week %i-%i", (iso, year, week) => {
    expect(isoWeek(dayNumber(parseDay(iso)!))).toEqual({ year, week });
  });

  test("every day lies within seven days of the Monday of its week", () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, week } = isoWeek(number);
        expect(mondayOfWeek(year, week)).toBe(number - weekday(number) + 1);
      }),
    );
  });
});

test("months are added, the last day of the month kept", () => {
  expect(formatDay(addMonths({ year: 2015, month: 1, day: 31 }, 1))).toBe("2015-02-28");
  expect(formatDay(addMonths({ year: 2015, month: 1, day: 31 }, -2))).toBe("2014-11-30");
  expect(formatDay(addMonths({ year: 2015, month: 12, day: 5 }, 13))).toBe("2017-01-05");
});

test("years between two days are those of an age", () => {
  const born = { year: 1950, month: 5, day: 3 };
  expect(yearsBetween(born, { year: 2000, month: 5, day: 2 })).toBe(49);
  expect(yearsBetween(born, { year: 2000, month: 5, day: 3 })).toBe(50);
});

test.each([["2015-02-29"], ["2015-13-01"], ["2015-00-10"], ["2015-1-1"], ["XXXX-02-03"], [""]])(
  "%s is no day",
  (iso) => expect(parseDay(iso)).toBeUndefined(),
);
