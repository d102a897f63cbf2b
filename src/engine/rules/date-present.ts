import type { DateExpression } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { parseDay } from "../calendar/index.ts";
import { wordSet } from "../text/lexicon.ts";
import { beginningsIn } from "./date-beginnings.ts";
import { exactDay, type PlacedDate, placedDates, tellsYear, yearOf } from "./date-placing.ts";
import { KeptForRun } from "./kept.ts";

/** When a document speaks: its own date, or the one that its text lets one take for that. */
export interface Present {
  readonly year: number;
  readonly date: DateExpression;
  /** Where the text tells it; absent for the date of the document. */
  readonly place?: PlacedDate;
  /** Taken from the days that the text tells of, so that it may have been written later. */
  readonly loose: boolean;
}

const known = new KeptForRun<Analysis, Present | undefined>();

/** The present of a document; undefined where nothing tells it. Reckoned once for all rules. O(n). */
export function presentOf(analysis: Analysis): Present | undefined {
  if (known.has(analysis)) return known.get(analysis);
  const found = ofDocument(analysis) ?? ofDateline(analysis) ?? ofDays(analysis) ?? ofTitle(analysis);
  known.set(analysis, found);
  return found;
}

function ofDocument({ document: { published = "" } }: Analysis): Present | undefined {
  const year = published.slice(0, 4);
  if (!/^\d{4}$/u.test(year)) return undefined;
  const full = published.slice(0, 10);
  const day = parseDay(full) ? full : undefined;
  const date: DateExpression = {
    kind: "date",
    span: { start: 0, end: 0 },
    type: "DATE",
    value: day ?? year,
    relative: false,
    low: day ?? `${year}-01-01`,
    high: day ?? `${year}-12-31`,
  };
  return { year: Number(year), date, loose: false };
}

const HEAD_SENTENCES = 4;
const LONGEST_DATELINE = 30;

/** `By our staff, Saturday, 20 May 2023` under a title, `REPORT, SPRING 2022`: the one date of a short line at the head. */
function ofDateline(analysis: Analysis): Present | undefined {
  const heads = placedDates(analysis).filter(
    ({ date, sentence, from, to }) =>
      sentence < HEAD_SENTENCES && to - from <= LONGEST_DATELINE && tellsYear(date),
  );
  const [place] = heads;
  if (!place || heads.length > 1 || beginningsIn(analysis, heads).length > 0) return undefined;
  const { date, end, to } = place;
  if (date.begin || date.relative || !tellsYear(date) || end < to - 1 || isProse(analysis, place))
    return undefined;
  const year = yearOf(date);
  return year === undefined || date.value.length < 6 ? undefined : { year, date, place, loose: false };
}

const PERIODICALS = wordSet(
  "programme program season newsletter bulletin prospectus accounts calendar diary yearbook newsheet timetable handbook",
);

/** `Programme 2023`: the year in a short title of what appears every year. */
function ofTitle(analysis: Analysis): Present | undefined {
  const { tokens } = analysis;
  const heads = placedDates(analysis).filter(({ sentence }) => sentence === 0);
  const [place] = heads;
  if (!place || heads.length > 1 || place.to - place.from > LONGEST_TITLE || place.date.value.length !== 4)
    return undefined;
  const year = yearOf(place.date);
  if (year === undefined || !tellsYear(place.date) || isProse(analysis, place)) return undefined;
  for (let i = place.from; i < place.to; i++)
    if (PERIODICALS.has(tokens.lexeme[i]!)) return { year, date: place.date, place, loose: true };
  return undefined;
}

const LONGEST_TITLE = 10;

/** A line that ends like a sentence tells of something. */
function isProse({ document: { text }, tokens }: Analysis, { to }: PlacedDate): boolean {
  return text[tokens.end[to - 1]! - 1] === "." && tokens.end[to - 1]! - tokens.start[to - 1]! === 1;
}

const LONGEST_NEWS = 1500;

/** The year of all days told in full, births and foundings apart, in a short text. */
function ofDays(analysis: Analysis): Present | undefined {
  if (analysis.tokens.count > LONGEST_NEWS) return undefined;
  const days = placedDates(analysis).filter(
    (place) => exactDay(place.date) && tellsYear(place.date) && beginningsIn(analysis, [place]).length === 0,
  );
  const last = days.reduce<PlacedDate | undefined>(
    (best, place) => (best && best.date.value >= place.date.value ? best : place),
    undefined,
  );
  const year = last && yearOf(last.date);
  if (!last || year === undefined || days.some(({ date }) => yearOf(date) !== year)) return undefined;
  return { year, date: last.date, place: last, loose: true };
}
