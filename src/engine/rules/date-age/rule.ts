import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { parseDay, yearsBetween } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { CAPITAL } from "../../text/tokens.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { datesBySentence, datesIn, exactDay, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { type Age, agesBetween } from "./ages.ts";

export const rule: Rule = {
  id: "date/age",
  level: "error",
  summary: "An age that does not agree with the year of birth or founding and the year it is given for.",
  check: ({ analysis, asOf }) =>
    datesBySentence(analysis).flatMap((dates) => checkSentence(analysis, dates, asOf)),
};

/** When a life or an institution began, and where the text says so. */
interface Start {
  readonly date: DateExpression;
  readonly kind: "born" | "founded";
  readonly place: PlacedDate;
  /** Where the words about this person or thing begin; an age before them is of another. */
  readonly from: number;
}

function checkSentence(analysis: Analysis, dates: readonly PlacedDate[], asOf: string): RuleResult[] {
  const starts = startsIn(analysis, dates);
  if (starts.length !== 1) return [];
  const [start] = starts;
  const { from, to, sentence } = dates[0]!;
  const own = agesBetween(analysis, from, to);
  const results = own.length === 1 ? checkAge(analysis, start!, own[0]!, dates, true) : [];
  if (results.length === 0 && own.length === 1) return tooYoung(analysis, start!, own[0]!, dates, asOf);
  if (own.length > 0) return results;
  const following = checkFollowing(analysis, start!, sentence);
  return following.length > 0 ? following : checkPreceding(analysis, start!, sentence);
}

/** `Halm, 58, who was born in 1949`, in a text that tells of a day in 2016: it was not written before that day. */
function tooYoung(
  analysis: Analysis,
  start: Start,
  age: Age,
  dates: readonly PlacedDate[],
  asOf: string,
): RuleResult[] {
  if (
    !age.present ||
    age.kind === "thing" ||
    start.kind !== "born" ||
    age.subject === "other" ||
    analysis.document.published
  )
    return [];
  if (dates.some((place) => place !== start.place && isUsable(place.date))) return [];
  const year = yearOf(start.date);
  const last = lastDayTold(analysis, asOf);
  if (year === undefined || !last || Number(last.value.slice(0, 4)) - year - 1 <= age.years) return [];
  const told = Number(last.value.slice(0, 4)) - year;
  return [
    {
      kind: "review",
      level: "warning",
      span: age.span,
      message: `The text tells of ${last.value.slice(0, 4)}; somebody born in ${year} was then ${told - 1} or ${told}, not ${age.years}. Check the age and the year of birth.`,
      related: [
        { message: "The birth.", span: start.date.span },
        { message: "A later day that the text tells of.", span: last.span },
      ],
    },
  ];
}

/** The latest day told in full that is not after the day of the check. */
function lastDayTold({ dates }: Analysis, asOf: string): DateExpression | undefined {
  let last: DateExpression | undefined;
  for (const date of dates)
    if (exactDay(date) && date.value <= asOf && (!last || date.value > last.value)) last = date;
  return last;
}

function startsIn(analysis: Analysis, dates: readonly PlacedDate[]): Start[] {
  const starts: Start[] = beginningsIn(analysis, dates)
    .filter(({ kind }) => kind !== "opened")
    .map(({ kind, place, verb }) => ({
      kind: kind === "born" ? "born" : "founded",
      place,
      date: place.date,
      from: verb,
    }));
  for (const place of dates)
    if (isLifeSpan(analysis, place))
      starts.push({ kind: "born", place, date: place.date.begin!, from: place.first });
  return starts;
}

const OPEN = wordSet(["("]);
const CLOSE = wordSet([")", ";", ","]);
const PERSONS = wordSet(
  `poet painter writer composer novelist author artist sculptor scientist physicist chemist architect engineer historian
   philosopher singer actor actress musician politician general king queen explorer inventor mathematician`,
);
const SHORTEST_LIFE = 15;
const NO_LIFE_BEFORE = wordSet("of in for at with from as");

/** `(1923–1990)` after the name of a person; not the years of an office: `mayor of Marl (1990–2000)`. */
function isLifeSpan({ tokens }: Analysis, { date, first, end, from }: PlacedDate): boolean {
  if (
    !date.begin ||
    !date.end ||
    date.begin.relative ||
    first - 2 < from ||
    !OPEN.has(tokens.lexeme[first - 1]!)
  )
    return false;
  const years = (yearOf(date.end) ?? 0) - (yearOf(date.begin) ?? 0);
  if (years < SHORTEST_LIFE || !CLOSE.has(tokens.lexeme[end]!)) return false;
  let name = first - 2;
  if (PERSONS.has(tokens.lexeme[name]!)) return true;
  while (name >= from && (tokens.flags[name]! & CAPITAL) !== 0) name--;
  return name < first - 2 && !(name >= from && NO_LIFE_BEFORE.has(tokens.lexeme[name]!));
}

const PRONOUNS = wordSet("he she");

/** `She died in 2011, aged 80. She had been born in 1921.`: the birth is told after, of the same person. */
function checkPreceding(analysis: Analysis, start: Start, sentence: number): RuleResult[] {
  const { sentences, tokens } = analysis;
  const before = sentence - 1;
  if (before < 0 || sentences.block[before] !== sentences.block[sentence]) return [];
  if (!PRONOUNS.has(tokens.lexeme[sentences.first[sentence]!]!)) return [];
  const ages = agesBetween(analysis, sentences.first[before]!, sentences.first[sentence]!);
  if (ages.length !== 1 || ages[0]!.subject === "other" || ages[0]!.present) return [];
  return checkAge(analysis, start, ages[0]!, datesIn(analysis, before), false);
}

/** Ages in the next two sentences of the paragraph, where no other person is born and the age is of a death or with its own date. */
function checkFollowing(analysis: Analysis, start: Start, sentence: number): RuleResult[] {
  const { sentences } = analysis;
  for (let s = sentence + 1; s <= sentence + 2 && s < sentences.count; s++) {
    if (sentences.block[s] !== sentences.block[sentence]) return [];
    const [from, to] = [sentences.first[s]!, sentences.first[s + 1]!];
    const ages = agesBetween(analysis, from, to);
    const dates = datesIn(analysis, s);
    if (dates.some((place) => isLifeSpan(analysis, place)) || beginningsIn(analysis, dates).length > 0)
      return [];
    if (ages.length === 1 && ages[0]!.subject === "same")
      return checkAge(analysis, start, ages[0]!, dates, false);
    if (ages.length > 0) return [];
  }
  return [];
}

function checkAge(
  analysis: Analysis,
  start: Start,
  age: Age,
  dates: readonly PlacedDate[],
  sameSentence: boolean,
): RuleResult[] {
  if (age.kind === "thing" ? start.kind !== "founded" : start.kind !== "born") return [];
  if (sameSentence && age.subject === "other") return [];
  const when = momentOf(analysis, start, age, dates);
  if (!when) return [];
  const possible = possibleAges(start.date, when.date);
  if (!possible) return [];
  const [least, most] = possible;
  const slack = age.kind === "thing" ? 1 : 0;
  // A birthday falls in every year of a life: the greater of the two ages.
  if (age.birthday && age.years === (yearOf(when.date) ?? 0) - (yearOf(start.date) ?? 0)) return [];
  if (most < 0 || (age.years >= least - slack && age.years <= most + slack)) return [];
  const range = least === most ? String(most) : `${least} or ${most}`;
  const firm = sameSentence && when.firm;
  return [
    {
      kind: firm ? "fail" : "review",
      span: age.span,
      message: `From ${yearText(start.date)} to ${yearText(when.date)} makes ${range} years, not ${age.years}. Check the age and both dates.`,
      related: [
        { message: start.kind === "born" ? "The birth." : "The founding.", span: start.date.span },
        ...(when.place ? [{ message: "When the age is given for.", span: when.date.span }] : []),
      ],
      ...(firm ? {} : { level: "warning" as const }),
    },
  ];
}

function yearText({ value }: DateExpression): string {
  return value.slice(0, 4);
}

interface Moment {
  readonly date: DateExpression;
  readonly place?: PlacedDate;
  readonly firm: boolean;
}

const DEATHS = wordSet("died dies death killed passed");

/** The date that the age is given for: one beside it, the end of the life for an age at death, else the document's for an age in the present. */
function momentOf(
  analysis: Analysis,
  start: Start,
  age: Age,
  dates: readonly PlacedDate[],
): Moment | undefined {
  const others = dates.filter((place) => place !== start.place && isUsable(place.date));
  if (start.place.date.end && start.date === start.place.date.begin) {
    if (age.atDeath) return { date: start.place.date.end, place: start.place, firm: true };
  }
  const near = others.filter((place) => isBeside(analysis, age, place));
  if (near.length === 1) {
    const place = near[0]!;
    if (age.atDeath && others.length === 1 && !hasDeathNear(analysis, place)) return undefined;
    return { date: place.date, place, firm: tellsYear(place.date) };
  }
  if (near.length > 1 || others.length > 0 || !age.present) return undefined;
  const published = analysis.document.published;
  return published && /^\d{4}/u.test(published) ? { date: documentDate(published), firm: false } : undefined;
}

function isUsable(date: DateExpression): boolean {
  if (date.begin || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return false;
  if (date.modifier === "APPROX" || date.modifier === "ON_OR_AFTER") return false;
  return tellsYear(date) && yearOf(date) !== undefined;
}

const CLAUSE = wordSet([";", "where", "until", "since", "before", "after", "and"]);

/** Within twelve words and with no other clause between. */
function isBeside({ tokens }: Analysis, age: Age, { first, end }: PlacedDate): boolean {
  const [from, to] = first < age.first ? [end, age.first] : [age.end, first];
  if (to - from > 12) return false;
  for (let i = from; i < to; i++) if (CLAUSE.has(tokens.lexeme[i]!)) return false;
  return true;
}

function hasDeathNear({ tokens }: Analysis, { first, from, end, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 8); i < Math.min(to, end + 8); i++)
    if (DEATHS.has(tokens.lexeme[i]!)) return true;
  return false;
}

function documentDate(published: string): DateExpression {
  const full = published.slice(0, 10);
  const year = published.slice(0, 4);
  const day = parseDay(full);
  return {
    kind: "date",
    span: { start: 0, end: 0 },
    type: "DATE",
    value: day ? full : year,
    relative: false,
    low: day ? full : `${year}-01-01`,
    high: day ? full : `${year}-12-31`,
  };
}

/** The least and the greatest age that two dates allow. */
function possibleAges(start: DateExpression, when: DateExpression): readonly [number, number] | undefined {
  const [low, high] = [parseDay(start.low ?? ""), parseDay(start.high ?? "")];
  const [first, last] = [parseDay(when.low ?? ""), parseDay(when.high ?? "")];
  if (!low || !high || !first || !last) return undefined;
  return [yearsBetween(high, first), yearsBetween(low, last)];
}
