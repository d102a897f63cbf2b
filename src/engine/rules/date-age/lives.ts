import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { parseDay, yearsBetween } from "../../calendar/index.ts";
import { wordSet } from "../../text/lexicon.ts";
import { namesNear } from "../date-beginnings.ts";
import { datesIn, exactDay, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";
import type { RuleResult } from "../rule.ts";
import type { Age } from "./ages.ts";
import type { Miss } from "./odd-births.ts";
import { type Person, speaksOfOther, startsIn } from "./persons.ts";
import { isSaidOfOther } from "./pronouns.ts";
import { reckonedIn } from "./reckoned.ts";

/**
 * Ages of the document's person that stand apart from birth and death: `has died aged 91`, and both days further down.
 * The words tie the three less firmly, so the age must look like a slip: off by two to twelve years, or a digit.
 */
export interface Told {
  readonly age: Age;
  readonly sentence: number;
}

const LEAST_OFF = 2;
const MOST_OFF = 12;

export function slipsInLife(analysis: Analysis, person: Person, ages: readonly Told[]): Miss[] {
  if (ages.length === 0) return [];
  const death = deathOf(analysis, person);
  const subject = subjectNames(analysis, person);
  return ages.flatMap((told) => {
    if (!isOfSubject(analysis, person, subject, told)) return [];
    const moments = momentsOf(analysis, person, told, death);
    if (moments.length === 0) return outliving(person, told.age, death);
    const ranges = moments.map((when) => ageAt(person, told.age, when));
    if (
      ranges.length === 0 ||
      ranges.some((range) => !range || !isSlip(told.age, range, leastOff(person, told.age, moments[0]!)))
    )
      return [];
    return [finding(person, told.age, moments[0]!, ranges[0]!)];
  });
}

/** Names by which the text may call its person: those beside the birth, or those that open the text. */
function subjectNames(analysis: Analysis, { names, named }: Person): ReadonlySet<number> {
  return named ? names : namesNear(analysis, 0, Math.min(analysis.sentences.first[1] ?? 0, OPENING));
}

const OPENING = 12;

function isOfSubject(
  analysis: Analysis,
  person: Person,
  names: ReadonlySet<number>,
  { age, sentence }: Told,
): boolean {
  if (age.subject === "other" || age.kind === "thing") return false;
  const { tokens, sentences } = analysis;
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  if (speaksOfOther(analysis, { ...person, names }, sentence)) return false;
  for (let i = from; i < to; i++) if (names.has(tokens.hash[i]!) || SELF.has(tokens.lexeme[i]!)) return true;
  return age.subject === "same" || isRow(analysis, sentence);
}

const SELF = wordSet("he she i");

const COLON = wordSet([":"]);

/** A row of a table, or a line with a label: `Elected: 2004, aged 43`. */
function isRow({ document, sentences, tokens }: Analysis, sentence: number): boolean {
  const from = sentences.first[sentence]!;
  if (COLON.has(tokens.lexeme[from + 1] ?? 0) || COLON.has(tokens.lexeme[from + 2] ?? 0)) return true;
  return document.blocks[sentences.block[sentence]!]?.kind === "tableRow";
}

/** The one date that the text gives the death of its person. */
function deathOf(analysis: Analysis, person: Person): DateExpression | undefined {
  const { start } = person;
  if (start.place.date.end && start.date === start.place.date.begin) return start.place.date.end;
  const { tokens, sentences } = analysis;
  let found: DateExpression | undefined;
  for (let s = 0; s < sentences.count; s++) {
    const dates = datesIn(analysis, s);
    for (const place of dates) {
      if (place.date === start.date || !isUsable(place.date) || isSaid(analysis, place)) continue;
      const dying = dyingBefore(tokens.lexeme, place);
      if (dying < 0 || isSaidOfOther(analysis, dying, place.from)) continue;
      if (s !== start.place.sentence && speaksOfOther(analysis, person, s)) continue;
      if (found && yearOf(found) !== yearOf(place.date)) return undefined;
      if (!found || place.date.value.length > found.value.length) found = place.date;
    }
  }
  return found;
}

/** The one who speaks is alive. */
function isSaid({ quotations }: Analysis, { date: { span } }: PlacedDate): boolean {
  return quotations.some(({ content }) => content.start <= span.start && span.end <= content.end);
}

const DYING = wordSet("died dies death dead");
const DEATH_REACH = 9;

/** The token of the word for a death that a date belongs to; -1 where there is none. */
function dyingBefore(lexemes: Int32Array, { first, from }: PlacedDate): number {
  for (let i = first - 1; i >= from && i >= first - DEATH_REACH; i--) {
    if (DYING.has(lexemes[i]!)) return i;
    if (APART.has(lexemes[i]!)) return -1;
  }
  return -1;
}

const APART = wordSet([";", "born", "after", "before", "since", "until", "when", "who", "which"]);

function isUsable(date: DateExpression): boolean {
  if (date.begin || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return false;
  if (date.modifier === "APPROX" || date.modifier === "ON_OR_AFTER") return false;
  return tellsYear(date) && yearOf(date) !== undefined;
}

/** `She learned to fly at 72`, of somebody who lived for 61 years. */
function outliving(person: Person, age: Age, death: DateExpression | undefined): Miss[] {
  if (!death || age.supposed || age.loose || age.subject !== "same") return [];
  const range = ageAt(person, age, death);
  if (!range || age.years <= range[1] || age.years - range[1] > MOST_BEYOND) return [];
  return [finding(person, age, death, range)];
}

/** What is farther beyond a life is no age. */
const MOST_BEYOND = 40;

/** The dates for which the age may be given; it must miss all of them. */
function momentsOf(
  analysis: Analysis,
  person: Person,
  { age, sentence }: Told,
  death: DateExpression | undefined,
): readonly DateExpression[] {
  const own = usableIn(analysis, person, sentence);
  if (age.supposed) return [];
  if (age.atDeath || isOfDeathBefore(analysis, age, sentence))
    return death ? [death, ...own.filter((date) => date !== death)] : reckonedIn(analysis, sentence);
  // `who is 28, also won in 2017`
  if (own.length > 0 && !(age.present && age.bare)) return nearestFirst(own, age);
  const told = reckonedIn(analysis, sentence);
  if (told.length > 0) return told;
  if (age.loose) return [];
  const present = presentOf(analysis);
  if (age.present) return present && !present.loose ? [present.date] : [];
  // `Her first book came out in 1978. She was then 43.`
  if (age.subject !== "same" || sentence === 0 || isRow(analysis, sentence)) return [];
  const { first } = analysis.sentences;
  if (age.first - first[sentence]! > LEAD) return [];
  const before = usableIn(analysis, person, sentence - 1);
  return before.length === 1 ? before : [];
}

/** `Josef Marn has died in Orn. He was 87.` */
function isOfDeathBefore({ tokens, sentences }: Analysis, age: Age, sentence: number): boolean {
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  if (sentence === 0 || !age.bare || to - from > SHORT) return false;
  for (let i = sentences.first[sentence - 1]!; i < from; i++) if (DYING.has(tokens.lexeme[i]!)) return true;
  return false;
}

const SHORT = 6;

/** Tokens before an age that heads its sentence. */
const LEAD = 4;

function usableIn(analysis: Analysis, person: Person, sentence: number): readonly DateExpression[] {
  const dates = datesIn(analysis, sentence);
  if (startsIn(analysis, dates).some(({ date }) => date !== person.start.date)) return [];
  return dates.map(({ date }) => date).filter((date) => isUsable(date) && date !== person.start.date);
}

function nearestFirst(dates: readonly DateExpression[], { span }: Age): readonly DateExpression[] {
  const distance = (date: DateExpression) => Math.abs(date.span.start - span.start);
  return [...dates].sort((a, b) => distance(a) - distance(b));
}

function ageAt(
  { start }: Person,
  { turned }: Age,
  when: DateExpression,
): readonly [number, number] | undefined {
  const [born, year] = [yearOf(start.date), yearOf(when)];
  if (turned && born !== undefined && year !== undefined) return [year - born, year - born];
  const [low, high] = [parseDay(start.date.low ?? ""), parseDay(start.date.high ?? "")];
  const [first, last] = [parseDay(when.low ?? ""), parseDay(when.high ?? "")];
  if (!low || !high || !first || !last) return undefined;
  return [yearsBetween(high, first) - start.slack, yearsBetween(low, last) + start.slack];
}

/** `died on 3 March 2024, aged 86`: between two days told in full, an age is right or wrong. */
function leastOff({ start }: Person, { atDeath, loose, turned }: Age, when: DateExpression): number {
  if (turned && start.slack === 0) return 1;
  const exact = exactDay(start.date) && exactDay(when) && start.slack === 0;
  return exact && atDeath && !loose ? 1 : LEAST_OFF;
}

function isSlip({ years }: Age, [least, most]: readonly [number, number], leastOff: number): boolean {
  if (most < 0) return false;
  const off = years < least ? least - years : years - most;
  return (
    (off >= leastOff && off <= MOST_OFF) || (off > 0 && (swapped(years) === least || swapped(years) === most))
  );
}

function swapped(years: number): number {
  return years < 10 || years > 99 ? -1 : (years % 10) * 10 + Math.floor(years / 10);
}

function finding(
  { start }: Person,
  age: Age,
  when: DateExpression,
  [least, most]: readonly [number, number],
): Miss {
  const range = least === most ? String(most) : `${least} or ${most}`;
  const result: RuleResult = {
    kind: "review",
    level: "warning",
    span: age.span,
    message: `From ${start.date.value.slice(0, 4)} to ${when.value.slice(0, 4)} makes ${range} years, not ${age.years}. Check the age and both dates.`,
    related: [
      { message: "The birth.", span: start.date.span },
      ...(when.span.end > 0 ? [{ message: "When the age is given for.", span: when.span }] : []),
    ],
  };
  return { result, start, age, when };
}
