import type { DateExpression } from "../../../model/index.ts";
import { dayNumber, parseDay } from "../../calendar/index.ts";
import { endsToldAlike } from "../date-placing.ts";

export type LengthUnit = "days" | "months" | "years";

/** A stated length of time, with what its words allow. */
export interface Length {
  readonly unit: LengthUnit;
  readonly least: number;
  readonly most: number;
  /** As the text gives it. */
  readonly words: string;
  /** Whether words such as `about` leave it open. */
  readonly rounded: boolean;
}

/** A stretch between two dates: the least and the most that it may last, in each unit. */
export interface Stretch {
  readonly least: Readonly<Record<LengthUnit, number>>;
  readonly most: Readonly<Record<LengthUnit, number>>;
  /** Whether both ends are given to the day. */
  readonly exact: boolean;
  /** The stretch in words: `5 days, or 6 with both ends`, `3 years`. */
  readonly words: Readonly<Record<LengthUnit, string>>;
}

const VALUE = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?$/u;
const ROUNDING =
  /\b(?:about|around|nearly|almost|approximately|roughly|some|over|more than|less than|fewer than|at least|at most|up to|under)\b/iu;
/** `over 17 days`, be it more than them or throughout: no fewer. */
const OPEN_ABOVE = /^(?:over|more than|at least) /iu;
const LOOSE_UNIT = /decade|centur|half|quarter/iu;
const ROUNDED_SHARE = 0.2;
/** `nearly nine years` are more than eight. */
const CLOSE_BELOW = /^(?:nearly|almost|just under|a little under) /iu;
const CLOSE_SHARE = 0.1;
const CLOSEST = 0.25;
const FEW = 10;
/** Half a year is said of what lasts a little less or more. */
const PART = 0.1;

/** The length that a duration states; undefined for sets, anniversaries, hours and open numbers. */
export function lengthOf(
  { type, value, anniversary, span }: DateExpression,
  text: string,
): Length | undefined {
  if (type !== "DURATION" || anniversary !== undefined) return undefined;
  const match = VALUE.exec(value);
  if (!match) return undefined;
  const written = text.slice(span.start, span.end);
  // `children under five years`; nights are those of a bed; working days leave out weekends and holidays.
  if (
    /night\b|nights\b|^under\b|\b(?:working|business|trading|school|sitting|court|playing|clear)\b/iu.test(
      written,
    )
  )
    return undefined;
  const words = statedLength(written);
  const [years, months, weeks, days] = match.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  const rounded = ROUNDING.test(words);
  const loose = rounded || LOOSE_UNIT.test(words);
  if (years! > 0) return spread("years", years! + months! / 12, months! > 0 ? PART : 0, words, loose);
  if (months! > 0) return spread("months", months!, 0, words, loose);
  if (weeks! > 0) return spread("days", weeks! * 7, 6, words, loose);
  return days! > 0 ? spread("days", days!, 0, words, loose) : undefined;
}

/** `the 20-year` as `20 years`. */
function statedLength(words: string): string {
  const plain = words
    .replace(/\s+/gu, " ")
    .replace(/^(?:about|around|over) (?=the )/iu, "")
    .replace(/^(?:the|a|an|its|their|his|her|our) (?=.*-)/iu, "");
  return plain.replace(/^(\S+)-(day|week|month|year|decade)$/iu, (_, count: string, unit: string) =>
    /^(?:1|one)$/iu.test(count) ? `${count} ${unit}` : `${count} ${unit}s`,
  );
}

function spread(unit: LengthUnit, count: number, slack: number, words: string, rounded: boolean): Length {
  if (CLOSE_BELOW.test(words) && unit === "years")
    return { unit, least: count - slack - shareBelow(count), most: count + slack, words, rounded };
  const share = rounded ? Math.max(count * ROUNDED_SHARE, 1) : 0;
  const least = OPEN_ABOVE.test(words) ? count - slack : count - slack - share;
  return { unit, least, most: count + slack + share, words, rounded };
}

function shareBelow(count: number): number {
  return count <= FEW ? CLOSEST : count * CLOSE_SHARE;
}

/** Months and years are rounded to whole ones. */
const HALF = 0.5;
const MOST_OF_ONE = 0.75;

/** How long a range lasts; undefined when an end is open, reckoned or ambiguous. */
export function stretchOf(range: DateExpression): Stretch | undefined {
  if (!range.begin || !range.end || range.type === "DURATION") return undefined;
  const { begin, end } = endsToldAlike(range.begin, range.end);
  if (!isTold(begin) || !isTold(end)) return undefined;
  const [low, lowEnd, high, highEnd] = [begin.low, begin.high, end.low, end.high].map((iso) =>
    parseDay(iso ?? ""),
  );
  if (!low || !lowEnd || !high || !highEnd) return undefined;
  const grain = Math.min(begin.value.length, end.value.length);
  const leastDays = Math.max(dayNumber(high) - dayNumber(lowEnd), 0);
  const mostDays = dayNumber(highEnd) - dayNumber(low) + 1;
  if (mostDays <= 0) return undefined;
  const months = high.year * 12 + high.month - low.year * 12 - low.month;
  const years = high.year - low.year;
  return {
    exact: grain >= 10,
    words: {
      days:
        grain >= 10 ? `${leastDays} days, or ${mostDays} with both ends` : `${leastDays} to ${mostDays} days`,
      months:
        leastDays < 45 && grain >= 10
          ? `${leastDays} days`
          : `about ${grain >= 7 ? months : years * 12} months`,
      years: grain > 4 ? `about ${Math.round((leastDays / 365.25) * 10) / 10} years` : `${years} years`,
    },
    least: {
      days: leastDays,
      months: grain >= 10 ? leastDays / 31 - HALF : grain >= 7 ? months - 1 : leastDays / 31,
      years: grain > 4 ? leastDays / 366 - MOST_OF_ONE : years - 1,
    },
    most: {
      days: mostDays,
      months: grain >= 10 ? mostDays / 28 + HALF : grain >= 7 ? months + 1 : mostDays / 30,
      years: grain > 4 ? mostDays / 365 + MOST_OF_ONE : years + 1,
    },
  };
}

function isTold({ readings, value, modifier, relative }: DateExpression): boolean {
  return !relative && readings === undefined && /^\d{4}(?:-\d\d){0,2}$/u.test(value) && modifier !== "APPROX";
}
