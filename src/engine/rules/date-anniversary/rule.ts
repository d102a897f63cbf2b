import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { datesIn, exactDay, type PlacedDate, placedDates, tellsYear, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { type Dated, eventYear } from "./events.ts";
import { type Milestone, milestonesOf } from "./milestones.ts";

export const rule: Rule = {
  id: "date/anniversary",
  level: "error",
  summary:
    "An anniversary whose number does not agree with the year of the event and the year of the anniversary.",
  check: (context) =>
    milestonesOf(context.analysis).flatMap((milestone) => checkMilestone(context, milestone)),
};

function checkMilestone({ analysis }: RuleContext, milestone: Milestone): RuleResult[] {
  if (isSubjectMatter(analysis, milestone) || isOutOfTime(analysis, milestone)) return [];
  const dates = datesIn(analysis, milestone.sentence);
  const event = eventYear(analysis, dates, milestone);
  const marked =
    event &&
    (markedYear(analysis, dates, milestone, event.place) ?? sameDayLater(analysis, milestone, event.place));
  const told = marked ? judge(analysis, milestone, event, marked) : [];
  return told.length > 0 || (marked && event.firm) ? told : slipOf(analysis, dates, milestone);
}

/** A digit of the number is off, for some year of the same paragraph, and no year that the text tells fits. */
function slipOf(analysis: Analysis, dates: readonly PlacedDate[], milestone: Milestone): RuleResult[] {
  const { number } = milestone;
  if (placedDates(analysis).length > MOST_DATES) return [];
  const marked = markedYear(analysis, dates, milestone, undefined);
  if (!marked || number < 10 || marked.place?.date.begin) return [];
  const others = placedDates(analysis).filter(
    (place) => place !== marked.place && !isWithin(place, milestone) && isYearTold(place),
  );
  const passed = (place: PlacedDate) => marked.year - yearOf(place.date)!;
  const { block } = analysis.sentences;
  const tied = others.filter(
    (place) =>
      block[place.sentence] === block[milestone.sentence] || beginningsIn(analysis, [place]).length > 0,
  );
  if (tied.some((place) => Math.abs(passed(place) - number) <= 1)) return [];
  const near = tied.filter((place) => isDigitSlip(passed(place), number));
  if (near.length === 0 || near.some(({ date }) => yearOf(date) !== yearOf(near[0]!.date))) return [];
  const [place] = near;
  return judge(analysis, milestone, { year: yearOf(place!.date)!, place: place!, firm: false }, marked);
}

/** Beyond this a text has some year for every number. */
const MOST_DATES = 60;

/** One digit is one off, or two have changed places: 40 for 50, 25 for 35, 52 for 25. */
function isDigitSlip(years: number, number: number): boolean {
  const off = Math.abs(years - number);
  if (off === 10 || (off === 100 && number > 100)) return true;
  return years > 9 && years < 100 && (years % 10) * 10 + Math.floor(years / 10) === number;
}

function judge(analysis: Analysis, milestone: Milestone, event: Dated, marked: Dated): RuleResult[] {
  const { number } = milestone;
  const years = marked.year - event.year;
  const firm = event.firm && marked.firm;
  // A year may lie between a founding and the first season, or be told for the year before.
  const near = isNearBy(analysis, milestone, event) && marked.firm;
  const slack = isSameDay(event, marked) ? 0 : Math.max(milestone.slack, firm || near ? 0 : 1);
  if (Math.abs(years - number) <= slack || years < 0 || years > 3000) return [];
  if (marked.least && years < number) return [];
  if (!firm && !isLikely(years, number)) return [];
  const ahead = years < number && years >= number - FARTHEST_AHEAD;
  const kept = isKeptOn(analysis, milestone, marked.place) || isDatedIn(analysis, milestone, marked.place);
  if (ahead && looksAhead(analysis, milestone) && !kept) return [];
  return [
    {
      kind: firm ? "fail" : "review",
      span: milestone.span,
      message: `From ${event.year} to ${marked.year} is ${years} years, so this is not ${milestone.words}. Check the number and both years.`,
      related: relatedPlaces(event, marked),
      ...(firm ? {} : { level: "warning" as const }),
    },
  ];
}

/** Launched on 2 May, and kept on 2 May. */
function isSameDay({ place: a }: Dated, { place: b }: Dated): boolean {
  const [one, other] = [a && exactDay(a.date), b && exactDay(b.date)];
  return one !== undefined && other !== undefined && one.month === other.month && one.day === other.day;
}

/** What was founded is told shortly before, in the same paragraph and by a verb of founding. */
function isNearBy(analysis: Analysis, { sentence }: Milestone, { place }: Dated): boolean {
  const { block } = analysis.sentences;
  if (!place || block[place.sentence] !== block[sentence] || place.sentence > sentence) return false;
  return place.sentence >= sentence - 2 && beginningsIn(analysis, [place]).length > 0;
}

const FARTHEST_OFF = 30;
/** From here on the hundreds may be off. */
const OLD = 200;
const FARTHEST_OLD = 100;

/** What is farther off is the anniversary of something else, but for a centenary called a bicentenary. */
function isLikely(years: number, number: number): boolean {
  const off = Math.abs(years - number);
  return (
    off <= FARTHEST_OFF ||
    years === 2 * number ||
    number === 2 * years ||
    (off <= FARTHEST_OLD && number >= OLD)
  );
}

/** Years by which a text may look ahead to an anniversary. */
const FARTHEST_AHEAD = 5;

const OUT_OF_TIME = wordSet(
  "late belated belatedly early postponed delayed overdue cancelled misprint mistakenly wrongly",
);

/** A text that says that an anniversary is kept late or early knows. */
function isOutOfTime({ tokens }: Analysis, { from, to, first }: Milestone): boolean {
  for (let i = Math.max(from, first - REACH); i < Math.min(to, first + REACH); i++)
    if (OUT_OF_TIME.has(tokens.lexeme[i]!)) return true;
  return false;
}

const REACH = 40;
const ABOUT = wordSet("about of since from until recalling recalled");

/** `a book about the 10th anniversary` may come in any year. */
function isSubjectMatter({ tokens }: Analysis, { first, from }: Milestone): boolean {
  return first > from && ABOUT.has(tokens.lexeme[first - 1]!);
}

function relatedPlaces(event: Dated, marked: Dated): NonNullable<RuleResult["related"]> {
  const related = [];
  if (event.place) related.push({ message: "The event.", span: event.place.date.span });
  if (marked.place) related.push({ message: "The anniversary.", span: marked.place.date.span });
  return related;
}

const PRESENT = wordSet(
  `marks mark marking celebrates commemorates today celebrate commemorate observes celebrating commemorating tomorrow tonight
   passed this now currently just`,
);

/** The year in which the anniversary is marked: told in its sentence, else the document's where the sentence is in the present. */
function markedYear(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  milestone: Milestone,
  event: PlacedDate | undefined,
): Dated | undefined {
  // A day without its year lies in that of the document, not in the one told last.
  const present = presentOf(analysis);
  const ahead = present && isAhead(analysis, dates, milestone);
  const others = dates.filter(
    (place) =>
      !isWithin(place, milestone) &&
      place !== event &&
      !isFoundingDate(analysis, place) &&
      isYearTold(place) &&
      !(ahead && place.date.written?.year === undefined),
  );
  const years = new Set(others.map(({ date }) => yearOf(date)));
  if (years.size > 1) return undefined;
  const place = nearest(others, milestone);
  if (place) {
    if (!belongsTogether(analysis, milestone, place)) return undefined;
    return { year: yearOf(place.date)!, place, firm: tellsYear(place.date) };
  }
  if (!present && isPresent(analysis, milestone)) return lastYearTold(analysis, milestone);
  if (!present || !(ahead || isPresent(analysis, milestone))) return undefined;
  return { year: present.year, firm: false, ...(present.place ? { place: present.place } : {}) };
}

const TO_COME = wordSet("will by until from shall may might could plan plans planned target goal expected");

/**
 * The last year of which the text tells as past or present: it was not written before, so that an anniversary that it
 * says is kept now falls in no earlier year.
 */
function lastYearTold(analysis: Analysis, { number }: Milestone): Dated | undefined {
  const { lexeme } = analysis.tokens;
  let last: PlacedDate | undefined;
  for (const place of placedDates(analysis)) {
    const year = yearOf(place.date);
    if (year === undefined || !tellsYear(place.date) || isComing(lexeme, place)) continue;
    if (!last || year > yearOf(last.date)!) last = place;
  }
  const year = last && yearOf(last.date);
  return last && year !== undefined && number >= LEAST_NOW
    ? { year, place: last, firm: false, least: true }
    : undefined;
}

const LEAST_NOW = 10;

function isComing(lexemes: Int32Array, { first, from }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 8); i < first; i++) if (TO_COME.has(lexemes[i]!)) return true;
  return false;
}

/** The one later year in which the text tells of the very day and month of the event: `met on 3 May 2009`. */
function sameDayLater(
  analysis: Analysis,
  milestone: Milestone,
  event: PlacedDate | undefined,
): Dated | undefined {
  const day = event && exactDay(event.date);
  if (!day) return undefined;
  let found: PlacedDate | undefined;
  for (const place of placedDates(analysis)) {
    const other = exactDay(place.date);
    if (!other || other.month !== day.month || other.day !== day.day || other.year <= day.year) continue;
    if (isWithin(place, milestone) || (found && yearOf(found.date) !== other.year)) return undefined;
    found = place;
  }
  return found && { year: yearOf(found.date)!, place: found, firm: false };
}

const WILL = wordSet("will is are");

/** `On Saturday, 11 June, the gates will open for the fiftieth anniversary`: a day of the coming weeks. */
function isAhead({ tokens }: Analysis, dates: readonly PlacedDate[], { from, to }: Milestone): boolean {
  if (!dates.some(({ date: { written } }) => written?.day !== undefined && written.year === undefined))
    return false;
  for (let i = from; i < to; i++) if (WILL.has(tokens.lexeme[i]!)) return true;
  return false;
}

function nearest(places: readonly PlacedDate[], { first, end }: Milestone): PlacedDate | undefined {
  const distance = (place: PlacedDate) => (place.first < first ? first - place.end : place.first - end);
  return places.reduce<PlacedDate | undefined>(
    (best, place) => (best && distance(best) <= distance(place) ? best : place),
    undefined,
  );
}

function isWithin(place: PlacedDate, { first, end }: Milestone): boolean {
  return place.first < end && first < place.end;
}

function isFoundingDate(analysis: Analysis, place: PlacedDate): boolean {
  return beginningsIn(analysis, [place]).length > 0;
}

function isYearTold({ date }: PlacedDate): boolean {
  if (date.type !== "DATE" && date.type !== "TIME") return false;
  if (date.begin || yearOf(date) === undefined || date.modifier === "APPROX") return false;
  return tellsYear(date) || (date.relative && /^\d{4}/u.test(date.value));
}

const SEPARATORS = wordSet([
  ";",
  "since",
  "until",
  "before",
  "after",
  "following",
  "when",
  "while",
  "although",
  "but",
  "because",
]);

function belongsTogether({ tokens }: Analysis, anniversary: Milestone, place: PlacedDate): boolean {
  if (
    place.date.modifier === "BEFORE" ||
    place.date.modifier === "AFTER" ||
    place.date.modifier === "ON_OR_AFTER"
  )
    return false;
  const [from, to] =
    place.first < anniversary.first ? [place.end, anniversary.first] : [anniversary.end, place.first];
  if (to - from > 24) return false;
  const when = tokens.lexeme[from] === COMMA ? from + 1 : from;
  // `was unveiled in 2018, when the mission marked`: the clause tells what was in that year.
  const told = place.first < anniversary.first && WHEN.has(tokens.lexeme[when]!);
  for (let i = told ? when + 1 : from; i < to; i++) if (SEPARATORS.has(tokens.lexeme[i]!)) return false;
  return true;
}

const COMMA = lexemeOf(",");
const WHEN = wordSet("when");

function isPresent({ tokens }: Analysis, { first, from, to }: Milestone): boolean {
  if (first - 2 >= from && IT.has(tokens.lexeme[first - 2]!) && IS.has(tokens.lexeme[first - 1]!))
    return true;
  for (let i = Math.max(from, first - 9); i < Math.min(to, first + 6); i++)
    if (PRESENT.has(tokens.lexeme[i]!)) return true;
  return false;
}

const IT = wordSet("it");
const IS = wordSet("is");

const KEPT = wordSet(
  "held marked celebrated observed commemorated kept falls fall takes take celebrate mark observe",
);

/** `a reception for its 75th anniversary is to be held in November`: the date is that of the anniversary. */
function isKeptOn({ tokens }: Analysis, { end }: Milestone, place: PlacedDate | undefined): boolean {
  if (!place || place.first < end) return false;
  for (let i = end; i < place.first; i++) if (KEPT.has(tokens.lexeme[i]!)) return true;
  return false;
}

const DATING = wordSet("in on");

/** `will celebrate its 40th anniversary in 2025`: the date follows right after. */
function isDatedIn({ tokens }: Analysis, { first, end }: Milestone, place: PlacedDate | undefined): boolean {
  if (!place || place.first !== end + 1 || !DATING.has(tokens.lexeme[end]!)) return false;
  return KEPT.has(tokens.lexeme[first - 1] ?? 0) || KEPT.has(tokens.lexeme[first - 2] ?? 0);
}

const AHEAD = wordSet(
  "ahead upcoming eve approach approaches approaching approached near nears nearing prepare prepares preparing preparations plan plans planned planning before next will forthcoming coming to",
);

function looksAhead({ tokens }: Analysis, { first, from, end, to }: Milestone): boolean {
  for (let i = Math.max(from, first - 10); i < Math.min(to, end + 4); i++)
    if (AHEAD.has(tokens.lexeme[i]!)) return true;
  return false;
}
