import {
  addMonths,
  type CalendarDay,
  calendarDay,
  dayNumber,
  formatDay,
  formatYear,
  isCalendarDay,
  isoWeek,
  mondayOfWeek,
  monthLength,
  twoDigits,
  weekday,
} from "../../calendar/index.ts";
import type { Draft, Fields, Offset } from "./draft.ts";
import { holidayOf } from "./holidays.ts";
import type { Tense } from "./tense.ts";
import {
  CENTURY,
  DAY,
  DAYPART_CODES,
  DECADE,
  FORTNIGHT,
  HALF,
  MILLENNIUM,
  MONTH_UNIT,
  NIGHT,
  QUARTER,
  SEASON_CODES,
  WEEK,
  WEEKEND,
  YEAR,
} from "./words.ts";

/** How fine a date is told. */
export type Grain = "day" | "week" | "month" | "quarter" | "season" | "year" | "decade";

/** A date against which others are reckoned. */
export interface Anchor {
  readonly day: CalendarDay;
  readonly grain: Grain;
}

export interface Anchors {
  /** The document's own date. */
  readonly document: Anchor | undefined;
  /** The last date told. */
  readonly context: Anchor | undefined;
  /** A year told before that holds for a day or month without one; 0 where there is none. */
  readonly contextYear: number;
  /** Whether the sentence speaks of the past or of what is to come. */
  tense(): Tense;
}

/** Whether the value of a draft is reckoned from another date. */
export function isReckoned({ value, offset, fields }: Draft): boolean {
  if (value !== undefined) return false;
  return (
    offset !== undefined ||
    (fields!.year === undefined && fields!.decade === undefined && fields!.century === undefined)
  );
}

/** The TIMEX3 value of a draft, reckoned from the dates around it; parts that cannot be told are `X`. */
export function resolve(draft: Draft, anchors: Anchors): string {
  if (draft.value !== undefined) return draft.value;
  if (draft.offset) return withClock(offsetValue(draft.offset, anchors), draft.fields);
  const fields = draft.fields!;
  return ownValue(fields) ?? withClock(nearValue(draft, fields, anchors), fields);
}

/** The value of a date that is told with its year, or of a time without a date. */
function ownValue(fields: Fields): string | undefined {
  const { year, decade, century } = fields;
  if (decade !== undefined) return String(decade).padStart(3, "0");
  if (century !== undefined) return twoDigits(century);
  if (year === undefined) return undefined;
  if (fields.beforeChrist) return `BC${formatYear(year)}`;
  return withClock(inYear(fields, year), fields);
}

function inYear(fields: Fields, year: number): string {
  const text = formatYear(year);
  if (fields.holiday) return formatDay(holidayOf(fields.holiday, year));
  if (fields.month !== undefined) {
    const month = `${text}-${twoDigits(fields.month)}`;
    return fields.day === undefined ? month : `${month}-${twoDigits(fields.day)}`;
  }
  if (fields.week !== undefined) return `${text}-W${twoDigits(fields.week)}`;
  if (fields.season !== undefined) return `${text}-${SEASON_CODES[fields.season]}`;
  if (fields.quarter !== undefined) return `${text}-Q${fields.quarter}`;
  if (fields.half !== undefined) return `${text}-H${fields.half}`;
  return text;
}

function withClock(value: string, fields: Fields | undefined): string {
  if (!fields) return value;
  if (fields.hour !== undefined) {
    const seconds = fields.second === undefined ? "" : `:${twoDigits(fields.second)}`;
    return `${value}T${twoDigits(fields.hour)}:${twoDigits(fields.minute ?? 0)}${seconds}`;
  }
  return fields.daypart ? `${value}T${DAYPART_CODES[fields.daypart]}` : value;
}

/** The value of a day, month, season or quarter without a year, near the document's date or the one told before. */
function nearValue(draft: Draft, fields: Fields, anchors: Anchors): string {
  const base = draft.fromContext ? (anchors.context ?? anchors.document) : anchors.document;
  if (isClockOnly(fields)) return clockDay(anchors);
  if (fields.weekday !== undefined && fields.day === undefined)
    return weekdayValue(fields.weekday, draft, base, anchors);
  if (fields.weekend) return weekendValue(base, anchors);
  if (draft.yearShift) {
    const from =
      draft.yearShift.from === "context" ? (anchors.context ?? anchors.document) : anchors.document;
    return inYearOrOpen(fields, from ? from.day.year + draft.yearShift.count : undefined);
  }
  if (draft.direction === undefined && anchors.contextYear !== 0 && fields.quarter === undefined)
    return inYear(fields, anchors.contextYear);
  return inYearOrOpen(fields, base ? nearYear(fields, base, draft.direction, anchors) : undefined);
}

/** The day of a time that is told without one: that of the date before it, else the document's. */
function clockDay(anchors: Anchors): string {
  const { context, document } = anchors;
  if (context?.grain === "day") return formatDay(context.day);
  return !context && document?.grain === "day" ? formatDay(document.day) : "";
}

function isClockOnly(fields: Fields): boolean {
  return (
    fields.month === undefined &&
    fields.weekday === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined &&
    fields.half === undefined &&
    !fields.weekend &&
    fields.holiday === undefined
  );
}

function inYearOrOpen(fields: Fields, year: number | undefined): string {
  if (year !== undefined) return inYear(fields, year);
  if (fields.holiday && "rule" in fields.holiday) return "XXXX";
  const holiday = fields.holiday && !("rule" in fields.holiday) ? fields.holiday : undefined;
  return inYear(holiday ? { month: holiday.month, day: holiday.day } : fields, 0).replace(/^0000/u, "XXXX");
}

/** The year in which a part of a year lies nearest to the base, on the side that the words or the tense tell. */
function nearYear(fields: Fields, base: Anchor, direction: Draft["direction"], anchors: Anchors): number {
  const { year } = base.day;
  const here = positionInYear(fields, year);
  const now = positionNow(fields, base.day);
  if (direction === -1) return here < now ? year : year - 1;
  if (direction === 1) return here > now ? year : year + 1;
  if (direction === 0 || here === now) return year;
  const future = anchors.tense() === 1;
  const size = stepsInYear(fields);
  if (here < now) return future && now - here > size / 4 ? year + 1 : year;
  // A later day of this year is meant only in the future, or shortly ahead.
  return future || (fields.day !== undefined && here - now <= size / 12) ? year : year - 1;
}

function positionInYear(fields: Fields, year: number): number {
  if (fields.holiday) return dayOfYear(holidayOf(fields.holiday, year));
  if (fields.month !== undefined)
    return fields.day === undefined
      ? fields.month
      : dayOfYear({
          year,
          month: fields.month,
          day: Math.min(fields.day, monthLength(year, fields.month) || 31),
        });
  return fields.season ?? fields.quarter ?? fields.half ?? 1;
}

function positionNow(fields: Fields, day: CalendarDay): number {
  if (fields.holiday || fields.day !== undefined) return dayOfYear(day);
  if (fields.month !== undefined) return day.month;
  if (fields.season !== undefined) return seasonOf(day.month);
  return fields.quarter !== undefined ? Math.ceil(day.month / 3) : Math.ceil(day.month / 6);
}

function stepsInYear(fields: Fields): number {
  if (fields.holiday || fields.day !== undefined) return 365;
  if (fields.month !== undefined) return 12;
  return fields.half === undefined ? 4 : 2;
}

function dayOfYear(day: CalendarDay): number {
  return dayNumber(day) - dayNumber({ year: day.year, month: 1, day: 1 }) + 1;
}

function seasonOf(month: number): number {
  return month >= 12 ? 4 : month <= 2 ? 0 : Math.floor(month / 3);
}

function weekdayValue(named: number, draft: Draft, base: Anchor | undefined, anchors: Anchors): string {
  if (base?.grain !== "day") return `XXXX-WXX-${named}`;
  const number = dayNumber(base.day);
  const today = weekday(number);
  const back = (today - named + 7) % 7;
  const direction = draft.direction ?? anchors.tense();
  if (draft.direction === 0) return dayValue(number + named - today);
  if (direction === 1) return dayValue(number + ((named - today + 7) % 7 || (draft.direction === 1 ? 7 : 0)));
  return dayValue(number - (back === 0 && draft.direction === -1 ? 7 : back));
}

function weekendValue(base: Anchor | undefined, anchors: Anchors): string {
  if (base?.grain !== "day") return "XXXX-WXX-WE";
  const number = dayNumber(base.day);
  const back = anchors.tense() === -1 && weekday(number) <= 4 ? 7 : 0;
  return `${weekValue(number - back)}-WE`;
}

function dayValue(number: number): string {
  return formatDay(calendarDay(number));
}

function weekValue(number: number): string {
  const { year, week } = isoWeek(number);
  return `${formatYear(year)}-W${twoDigits(week)}`;
}

/** The value of a distance from an anchor; as coarse as its unit. */
function offsetValue(offset: Offset, anchors: Anchors): string {
  const anchor = offset.from === "context" ? (anchors.context ?? anchors.document) : anchors.document;
  const { unit, count } = offset;
  if (!anchor) return OPEN_VALUES[unit] ?? "XXXX";
  const { day, grain } = anchor;
  // A year from a quarter is the same quarter, as reports compare them.
  const quarter = anchors.context?.grain === "quarter" ? anchors.context.day : undefined;
  if (quarter && unit === YEAR && count === -1 && !offset.calendar)
    return quarterValue(addMonths(quarter, -12));
  if (!isFineEnough(unit, grain) && (count !== 0 || unit !== QUARTER)) return OPEN_VALUES[unit] ?? "XXXX";
  switch (unit) {
    case DAY:
    case NIGHT:
      return dayValue(dayNumber(day) + Math.round(count));
    case WEEK:
      return weekValue(dayNumber(day) + Math.round(count * 7));
    case FORTNIGHT:
      return weekValue(dayNumber(day) + Math.round(count * 14));
    case WEEKEND:
      return `${weekValue(dayNumber(day) + count * 7)}-WE`;
    case MONTH_UNIT:
      return monthValue(addMonths(day, Math.round(count)));
    case QUARTER:
      return grain === "quarter" || count !== 0
        ? quarterValue(addMonths(day, Math.round(count * 3)))
        : quarterValue(addMonths(day, grain === "day" ? -3 : 0));
    case HALF:
      return monthValue(addMonths(day, Math.round(count * 6)));
    case YEAR:
      return count % 1 === 0
        ? formatYear(day.year + count)
        : monthValue(addMonths(day, Math.round(count * 12)));
    case DECADE:
      return String(Math.floor(day.year / 10) + count);
    case CENTURY:
      return twoDigits(Math.floor(day.year / 100) + Math.round(count));
    case MILLENNIUM:
      return String(Math.floor(day.year / 1000) + Math.round(count));
    default:
      return "XXXX";
  }
}

const OPEN_VALUES: Readonly<Record<number, string>> = {
  [DAY]: "XXXX-XX-XX",
  [NIGHT]: "XXXX-XX-XX",
  [WEEK]: "XXXX-WXX",
  [FORTNIGHT]: "XXXX-WXX",
  [WEEKEND]: "XXXX-WXX-WE",
  [MONTH_UNIT]: "XXXX-XX",
  [QUARTER]: "XXXX-QX",
  [YEAR]: "XXXX",
  [DECADE]: "XXX",
  [CENTURY]: "XX",
};

function isFineEnough(unit: number, grain: Grain): boolean {
  if (unit === DAY || unit === NIGHT || unit === WEEK || unit === WEEKEND || unit === FORTNIGHT)
    return grain === "day" || (unit !== DAY && unit !== NIGHT && grain === "week");
  if (unit === MONTH_UNIT) return grain === "day" || grain === "month" || grain === "week";
  if (unit === QUARTER) return grain !== "year" && grain !== "decade" && grain !== "season";
  return grain !== "decade";
}

function monthValue({ year, month }: CalendarDay): string {
  return `${formatYear(year)}-${twoDigits(month)}`;
}

function quarterValue({ year, month }: CalendarDay): string {
  return `${formatYear(year)}-Q${Math.ceil(month / 3)}`;
}

const SEASON_CODES_BY_LETTER: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The anchor that a value makes for what follows; undefined for values without a year. */
export function anchorOf(value: string): Anchor | undefined {
  const year = digitsAt(value, 0, 4);
  if (year < 0) return undefined;
  if (value.length === 4 || value.charCodeAt(4) === 84) return anchorAt(year, 1, "year");
  if (value.charCodeAt(4) !== 45) return undefined;
  const mark = value.charCodeAt(5);
  if (mark === 81) return anchorAt(year, digitsAt(value, 6, 1) * 3, "quarter");
  if (mark === 72) return anchorAt(year, digitsAt(value, 6, 1) * 6, "month");
  if (mark === 87 && value.charCodeAt(6) <= 57) return weekAnchor(year, digitsAt(value, 6, 2));
  const season = SEASON_CODES_BY_LETTER[value.slice(5, 7)];
  if (season !== undefined) return anchorAt(year, season, "season");
  const month = digitsAt(value, 5, 2);
  if (month < 1 || month > 12) return undefined;
  const day = value.charCodeAt(7) === 45 ? digitsAt(value, 8, 2) : 0;
  if (day === 0) return anchorAt(year, month, "month");
  return isCalendarDay({ year, month, day }) ? { day: { year, month, day }, grain: "day" } : undefined;
}

function anchorAt(year: number, month: number, grain: Grain): Anchor | undefined {
  return month >= 1 && month <= 12 ? { day: { year, month, day: 1 }, grain } : undefined;
}

function weekAnchor(year: number, week: number): Anchor | undefined {
  return week < 1 ? undefined : { day: calendarDay(mondayOfWeek(year, week)), grain: "week" };
}

/** The number that `count` digits from `from` on give, −1 where one of them is none. */
function digitsAt(value: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}
