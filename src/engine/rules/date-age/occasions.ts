import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { exactDay, type PlacedDate, placedDates, tellsYear, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";
import { hasStem, stemsIn, stemsOfClause } from "../date-stems.ts";
import type { Age } from "./ages.ts";

const WHEN = wordSet("when");
const ON_THE_DAY = ["on", "the", "day"].map((word) => wordSet(word));
const ENDS = wordSet([",", ".", ";", ":", "(", ")", "and", "but", "–", "—"]);
const LONGEST_CLAUSE = 12;
const MOST_DATES = 200;

/**
 * The dates of what an age is told for by its words: `49 on the day the appeal was dismissed`, `39 when the bridge
 * opened`. All words of the clause must stand with the date. Empty where none does.
 */
export function occasionsOf(analysis: Analysis, age: Age): readonly DateExpression[] {
  const { tokens } = analysis;
  const day = ON_THE_DAY.every((words, i) => words.has(tokens.lexeme[age.end + i] ?? 0));
  if (!day && !WHEN.has(tokens.lexeme[age.end] ?? 0)) return [];
  const start = day ? age.end + ON_THE_DAY.length : age.end + 1;
  let stop = start;
  while (stop < tokens.count && stop < start + LONGEST_CLAUSE && !ENDS.has(tokens.lexeme[stop]!)) stop++;
  const named = datedBy(analysis, age, start, stop);
  if (named.length > 0 || !day) return named;
  const present = presentOf(analysis);
  return present && exactDay(present.date) ? [present.date] : [];
}

function datedBy(analysis: Analysis, age: Age, start: number, stop: number): readonly DateExpression[] {
  const stems = stemsIn(analysis.tokens, start, stop);
  if (stems.length === 0) return [];
  const sentence = sentenceOf(analysis.sentences, age.first);
  return placedDates(analysis)
    .slice(0, MOST_DATES)
    .filter((place) => isPoint(analysis, place) && place.sentence !== sentence)
    .filter((place) => {
      const beside = stemsOfClause(analysis, place);
      return stems.every(({ stem }) => hasStem(beside, stem));
    })
    .map(({ date }) => date);
}

function isPoint(analysis: Analysis, place: PlacedDate): boolean {
  const { date } = place;
  if (date.begin || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return false;
  if (date.modifier === "APPROX" || !tellsYear(date) || yearOf(date) === undefined) return false;
  return beginningsIn(analysis, [place]).every(({ kind }) => kind !== "born");
}

const THEN = wordSet("then");
const ARTICLES = wordSet("a an");

/** `then a 29-year-old clerk`: told for the last day before it. */
export function isThen({ tokens: { lexeme } }: Analysis, { first }: Age): boolean {
  return (
    THEN.has(lexeme[first - 1] ?? 0) ||
    (ARTICLES.has(lexeme[first - 1] ?? 0) && THEN.has(lexeme[first - 2] ?? 0))
  );
}

/** The last day told in full before a token, births apart. */
export function dayBefore(analysis: Analysis, token: number): PlacedDate | undefined {
  return placedDates(analysis).findLast(
    (place) => place.end <= token && exactDay(place.date) && isPoint(analysis, place),
  );
}

const SAME = wordSet("same");
const DAY = wordSet("day");

/** `Listed the same day, aged 56`. */
export function tellsSameDay({ tokens: { lexeme } }: Analysis, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (SAME.has(lexeme[i]!) && DAY.has(lexeme[i + 1]!)) return true;
  return false;
}
