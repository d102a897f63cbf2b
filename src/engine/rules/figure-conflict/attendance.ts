import type { Analysis } from "../../analysis.ts";
import { nearnessOf, numeralOf, sameDigits } from "../figure-near.ts";
import { type PlacedFigure, placedFigures } from "../figure-placing.ts";
import type { Echo } from "./echoes.ts";
import { areOfOtherTimes } from "./otherness.ts";
import type { Told } from "./told.ts";

/** Words right before a number, or behind it, that say how many came to see something. */
const BEFORE =
  /\b(?:in front of|attendance|crowd|gate|audience)(?:(?: [^ ,.;]+){0,4}, | (?:was|of|numbered|came to|stood at) |(?: [^ ,.;]+){1,3} (?:was|numbered) | )(?:some |about |only |just )?$/;
const BEHIND =
  /^ (?:people |fans |others )?(?:spectators|supporters|fans|people (?:watched|came|saw|attended)|watched|attended)\b/;
const WINDOW = 60;
/** Fewer digits are alike by chance. */
const LEAST_DIGITS = 3;
/** A text with more is about many matches. */
const MOST = 3;

/** Words that tell of another match or evening. */
const ANOTHER =
  /\b(?:earlier|previous\w*|another|other|second|return|away|last (?:year|season|week|month|time)|later|next|ago|average|than|against|compared)\b/iu;

function tellsOfAnother({ tokens }: Analysis, { from, to }: Told): boolean {
  return ANOTHER.test(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!));
}

/** How many came, told twice with two digits swapped: `in front of 6,412 people`, `the attendance, 6,142,`. O(n). */
export function attendancesIn(analysis: Analysis): readonly Echo[] {
  const candidates = placedFigures(analysis).filter(mayBeAttendance);
  if (!sameDigits(candidates.map(({ figure }) => figure.value!))) return [];
  const told = candidates.filter((placed) => tellsAttendance(analysis, placed));
  if (told.length > MOST) return [];
  return told.flatMap((first, i) =>
    told.slice(i + 1).flatMap((second): Echo[] => {
      const nearness = nearnessOf(numeralOf(first.figure.value!), numeralOf(second.figure.value!));
      return nearness?.kind === "swap" &&
        nearness.digits >= LEAST_DIGITS &&
        first.sentence !== second.sentence &&
        ![first, second].some((one) => tellsOfAnother(analysis, one)) &&
        !areOfOtherTimes(analysis, first, second, true)
        ? [{ first, second, nearness }]
        : [];
    }),
  );
}

function mayBeAttendance({ figure: { value, bound, dimension } }: PlacedFigure): boolean {
  return (
    value !== null &&
    value >= 100 &&
    bound === "exact" &&
    (dimension === "people" || dimension === "number" || dimension === "count")
  );
}

function tellsAttendance({ document: { text } }: Analysis, { figure: { span } }: PlacedFigure): boolean {
  return (
    BEFORE.test(text.slice(Math.max(0, span.start - WINDOW), span.start).toLowerCase()) ||
    BEHIND.test(text.slice(span.end, span.end + WINDOW).toLowerCase())
  );
}
