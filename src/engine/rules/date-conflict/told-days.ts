import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import { type WrittenDay, writtenDayOf } from "./contexts.ts";

/** A date that the text tells, as it is written. */
export interface Told {
  readonly place: PlacedDate;
  readonly day: WrittenDay;
}

/** The dates of a text that may be held against each other, in order. */
export function datesTold(analysis: Analysis): readonly Told[] {
  const { sentences, tokens, citations } = analysis;
  const found: Told[] = [];
  let next = 0;
  let block = -1;
  let year: number | undefined;
  for (const place of placedDates(analysis)) {
    while (next < citations.length && citations[next]!.span.end <= place.date.span.start) next++;
    // `resolution 649 (1990)`: the year is a part of its name.
    const start = citations[next]?.span.start ?? Number.POSITIVE_INFINITY;
    if (start <= place.date.span.start && place.date.written?.month === undefined) continue;
    const own = sentences.block[place.sentence]!;
    if (own !== block) {
      block = own;
      // A year that heads an entry of a chronicle.
      const { written } = place.date;
      const heads = place.first - tokens.blockStart[own]! <= 1 && written?.month === undefined;
      year = heads ? written?.year : undefined;
    }
    const day = dayOf(place.date, year);
    if (day) found.push({ place, day });
  }
  return found;
}

const SEASON = /^\d{4}-(?:SP|SU|FA|WI)$/u;

/** The day as written, with the year that an entry of a chronicle stands under; of a season the year. */
function dayOf(date: DateExpression, year: number | undefined): WrittenDay | undefined {
  if (date.begin || date.anniversary !== undefined) return undefined;
  if (SEASON.test(date.value) && date.written?.year !== undefined)
    return { year: date.written.year, month: undefined, day: undefined };
  const day = writtenDayOf(date);
  return day && day.year === undefined && day.day !== undefined ? { ...day, year } : day;
}
