import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { parseDay, yearsBetween } from "../../calendar/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { beginningsIn } from "../date-beginnings.ts";
import { datesBySentence, datesIn, exactDay, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import { presentOf } from "../date-present.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { type Age, agesBetween } from "./ages.ts";
import { slipsInLife } from "./lives.ts";
import { dayBefore, isThen, occasionsOf, tellsSameDay } from "./occasions.ts";
import { type Miss, oddBirths } from "./odd-births.ts";
import { isLifeSpan, type Person, personOf, type Start, speaksOfOther, startsIn } from "./persons.ts";

export const rule: Rule = {
  id: "date/age",
  level: "error",
  summary: "An age that does not agree with the year of birth or founding and the year it is given for.",
  check: ({ analysis, asOf }) => oddBirths(analysis, missesIn(analysis, asOf)),
};

function missesIn(analysis: Analysis, asOf: string): readonly Miss[] {
  const near = datesBySentence(analysis).flatMap((dates) => [
    ...checkSentence(analysis, dates, asOf),
    ...checkPair(analysis, dates),
  ]);
  const person = personOf(analysis);
  if (!person) return near;
  const told = agesTold(analysis);
  const found = [...near, ...told.flatMap((ages) => agesOf(analysis, person, ages))];
  const known = new Set(found.map(({ result }) => result.span.start));
  const left = told.flatMap(({ ages, sentence }) =>
    ages.filter(({ span }) => !known.has(span.start)).map((age) => ({ age, sentence })),
  );
  return [
    ...found,
    ...slipsInLife(
      analysis,
      person,
      left.filter(({ age }) => !isQuoted(analysis, age)),
    ),
  ];
}

interface SentenceAges {
  readonly sentence: number;
  readonly ages: readonly Age[];
}

/** The ages of each sentence that tells some, but for lists of several persons. */
function agesTold(analysis: Analysis): readonly SentenceAges[] {
  const { sentences } = analysis;
  const told: SentenceAges[] = [];
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const ages = agesBetween(analysis, sentences.first[sentence]!, sentences.first[sentence + 1]!);
    if (ages.length > 0 && ages.length <= MOST_AGES) told.push({ sentence, ages });
  }
  return told;
}

/** Ages of the document's person in other sentences than that of the birth: `In 1951, when she was 25`. */
function agesOf(analysis: Analysis, person: Person, { sentence, ages }: SentenceAges): Miss[] {
  if (sentence === person.start.place.sentence) return [];
  const dates = datesIn(analysis, sentence);
  if (startsIn(analysis, dates).length > 0) return [];
  return ages.flatMap((age) => {
    if (!isOfPerson(analysis, person, age, sentence)) return [];
    const found = checkAge(analysis, person.start, age, dates, false);
    return found.length > 0 || ages.length > 1 ? found : checkShort(analysis, person, age, sentence);
  });
}

/** In one sentence; more of them are a list of several persons. */
const MOST_AGES = 3;

function isOfPerson(analysis: Analysis, person: Person, age: Age, sentence: number): boolean {
  if (age.subject === "other" || age.kind === "thing" || (age.present && !age.bare)) return false;
  if (isQuoted(analysis, age) || speaksOfOther(analysis, person, sentence)) return false;
  const { tokens, sentences } = analysis;
  const [from, to] = [sentences.first[sentence]!, sentences.first[sentence + 1]!];
  if (person.named && namesIn(tokens, from, to, person.names)) return true;
  if (age.subject !== "same" && !hasPronoun(tokens, from, to)) return false;
  return sentence === 0 || !speaksOfOther(analysis, person, sentence - 1);
}

function isQuoted({ quotations }: Analysis, { span }: Age): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span.start <= span.start) low = middle + 1;
    else high = middle;
  }
  // Quotations within a quotation begin after it.
  return quotations.slice(Math.max(0, low - NESTED), low).some(({ content }) => span.end <= content.end);
}

const NESTED = 4;

function namesIn({ hash }: Tokens, from: number, to: number, names: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (names.has(hash[i]!)) return true;
  return false;
}

function hasPronoun({ lexeme }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PRONOUNS.has(lexeme[i]!)) return true;
  return false;
}

/** `She died in Lom on 4 June 1962. She was 63.`: a short sentence takes the date of the death told before it. */
function checkShort(analysis: Analysis, person: Person, age: Age, sentence: number): Miss[] {
  const { sentences } = analysis;
  const { start } = person;
  if (sentence === 0 || sentences.block[sentence] !== sentences.block[sentence - 1]) return [];
  if (sentences.first[sentence + 1]! - sentences.first[sentence]! > SHORT || !age.bare) return [];
  const dates = datesIn(analysis, sentence - 1).filter(
    (place) => isUsable(place.date) && place !== start.place,
  );
  if (dates.length !== 1 || !hasDeathNear(analysis, dates[0]!)) return [];
  if (speaksOfOther(analysis, person, sentence - 1)) return [];
  return judge(start, age, { date: dates[0]!.date, place: dates[0]!, firm: false }, false);
}

const SHORT = 6;

function checkSentence(analysis: Analysis, dates: readonly PlacedDate[], asOf: string): Miss[] {
  const starts = startsIn(analysis, dates);
  if (starts.length !== 1) return [];
  const [start] = starts;
  const { from, to, sentence } = dates[0]!;
  const own = agesBetween(analysis, from, to);
  const results = own.length === 1 ? checkAge(analysis, start!, own[0]!, dates, true) : [];
  if (results.length === 0 && own.length === 1) {
    const then = checkThen(analysis, start!, own[0]!, dates);
    return then.length > 0 ? then : tooYoung(analysis, start!, own[0]!, dates, asOf);
  }
  if (own.length > 1 && own.length <= MOST_AGES)
    return own.flatMap((age) => checkAge(analysis, start!, age, dates, true));
  if (own.length > 0) return results;
  const following = checkFollowing(analysis, start!, sentence);
  return following.length > 0 ? following : checkPreceding(analysis, start!, sentence);
}

/** `joined aged 48 in 1999 and, now 81 years old in 2022`: two ages of one person, each with its year. */
function checkPair(analysis: Analysis, dates: readonly PlacedDate[]): Miss[] {
  if (startsIn(analysis, dates).length > 0 || dates.length < 2) return [];
  const { from, to } = dates[0]!;
  const ages = agesBetween(analysis, from, to);
  const [first, second] = ages;
  // `She joined the committee aged 48`
  const self = PRONOUNS.has(analysis.tokens.lexeme[from]!);
  if (!first || !second || ages.length !== 2 || ages.some((age) => !isPlainAge(age, self))) return [];
  const [one, other] = ages.map((age) =>
    dates.filter((place) => isUsable(place.date) && isClose(age, place)),
  );
  if (one?.length !== 1 || other?.length !== 1 || one[0] === other[0]) return [];
  const [year, next] = [yearOf(one[0]!.date), yearOf(other[0]!.date)];
  if (year === undefined || next === undefined) return [];
  const passed = next - year;
  if (passed <= 0 || Math.abs(second.years - first.years - passed) <= 1) return [];
  const result: RuleResult = {
    kind: "review",
    level: "warning",
    span: second.span,
    message: `Who was ${first.years} in ${year} was ${first.years + passed - 1} to ${first.years + passed + 1} in ${next}, not ${second.years}. Check both ages and both years.`,
    related: [{ message: "The other age.", span: first.span }],
  };
  const place = one[0]!;
  const start: Start = { date: place.date, kind: "born", place, from: place.first, slack: 0 };
  return [{ result, start, age: second, when: other[0]!.date }];
}

function isPlainAge({ kind, subject, supposed, loose }: Age, self: boolean): boolean {
  return kind === "person" && (self || subject !== "other") && !supposed && !loose;
}

function isClose(age: Age, { first, end }: PlacedDate): boolean {
  return first >= age.end ? first - age.end <= 1 : age.first - end >= 0 && age.first - end <= 1;
}

const THEN = wordSet("then already still only just thus therefore so");

/** `She was elected in 1998. Born in 1957, she was then 41`: the one date of the sentence before. */
function checkThen(analysis: Analysis, start: Start, age: Age, dates: readonly PlacedDate[]): Miss[] {
  const { tokens, sentences } = analysis;
  const before = start.place.sentence - 1;
  const told = THEN.has(tokens.lexeme[age.first - 1] ?? 0) || THEN.has(tokens.lexeme[age.end] ?? 0);
  if (!told || age.subject === "other" || age.kind === "thing" || dates.length > 1 || before < 0) return [];
  if (sentences.block[before] !== sentences.block[before + 1]) return [];
  const usable = datesIn(analysis, before).filter(({ date }) => isUsable(date));
  if (usable.length !== 1 || start.kind !== "born") return [];
  return judge(start, age, { date: usable[0]!.date, place: usable[0]!, firm: false }, false);
}

/** `Halm, 58, who was born in 1949`, in a text that tells of a day in 2016: it was not written before that day. */
function tooYoung(
  analysis: Analysis,
  start: Start,
  age: Age,
  dates: readonly PlacedDate[],
  asOf: string,
): Miss[] {
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
  const result: RuleResult = {
    kind: "review",
    level: "warning",
    span: age.span,
    message: `The text tells of ${last.value.slice(0, 4)}; somebody born in ${year} was then ${told - 1} or ${told}, not ${age.years}. Check the age and the year of birth.`,
    related: [
      { message: "The birth.", span: start.date.span },
      { message: "A later day that the text tells of.", span: last.span },
    ],
  };
  return [{ result, start, age, when: last }];
}

/** The latest day told in full that is not after the day of the check. */
function lastDayTold({ dates }: Analysis, asOf: string): DateExpression | undefined {
  let last: DateExpression | undefined;
  for (const date of dates)
    if (exactDay(date) && date.value <= asOf && (!last || date.value > last.value)) last = date;
  return last;
}

const PRONOUNS = wordSet("he she");

/** `She died in 2011, aged 80. She had been born in 1921.`: the birth is told after, of the same person. */
function checkPreceding(analysis: Analysis, start: Start, sentence: number): Miss[] {
  const { sentences, tokens } = analysis;
  const before = sentence - 1;
  if (before < 0 || sentences.block[before] !== sentences.block[sentence]) return [];
  const from = sentences.first[sentence]!;
  const self = isBorn(tokens, from) ? checkOwnWords(analysis, start, sentence) : [];
  if (self.length > 0) return self;
  if (!hasPronoun(tokens, from, Math.min(sentences.first[sentence + 1]!, from + PRONOUN_REACH))) return [];
  const ages = agesBetween(analysis, sentences.first[before]!, sentences.first[sentence]!);
  if (ages.length !== 1 || ages[0]!.subject === "other") return [];
  if (ages[0]!.present && !isThen(analysis, ages[0]!)) return [];
  return checkAge(analysis, start, ages[0]!, datesIn(analysis, before), false);
}

const BORN = wordSet("born");
const SELF = wordSet("i");

function isBorn({ lexeme }: Tokens, from: number): boolean {
  return BORN.has(lexeme[from]!) || BORN.has(lexeme[from + 1] ?? 0);
}

/** `“I was fifty-eight. Born in December 1950, and the book came out in March 2010.”`: the one other date of the sentence. */
function checkOwnWords(analysis: Analysis, start: Start, sentence: number): Miss[] {
  const { sentences, tokens } = analysis;
  const [from, to] = [sentences.first[sentence - 1]!, sentences.first[sentence]!];
  const ages = agesBetween(analysis, from, to);
  const others = datesIn(analysis, sentence).filter((place) => place !== start.place && isUsable(place.date));
  if (ages.length !== 1 || ages[0]!.subject !== "same" || others.length !== 1) return [];
  if (!SELF.has(tokens.lexeme[from]!) && !SELF.has(tokens.lexeme[from + 1] ?? 0)) return [];
  const told = datesIn(analysis, sentence - 1).filter((place) => isUsable(place.date));
  return told.length > 0
    ? []
    : judge(start, ages[0]!, { date: others[0]!.date, place: others[0]!, firm: false }, false);
}

/** `The son of a smith, he had been born`. */
const PRONOUN_REACH = 8;

/** Ages in the next two sentences of the paragraph, where no other person is born and the age is of a death or with its own date. */
function checkFollowing(analysis: Analysis, start: Start, sentence: number): Miss[] {
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
    if (ages.length === 1 && ages[0]!.subject === "open" && tellsSameDay(analysis, from, to))
      return checkSameDay(analysis, start, ages[0]!);
    if (ages.length > 0) return [];
  }
  return [];
}

/** `born 12 August 1955. Listed the same day, aged 56`: the day of the entry before. */
function checkSameDay(analysis: Analysis, start: Start, age: Age): Miss[] {
  const before = dayBefore(analysis, start.place.first);
  if (!before || start.kind !== "born") return [];
  return judge(start, age, { date: before.date, place: before, firm: false }, false);
}

function checkAge(
  analysis: Analysis,
  start: Start,
  age: Age,
  dates: readonly PlacedDate[],
  sameSentence: boolean,
): Miss[] {
  if (age.kind === "thing" ? start.kind !== "founded" : start.kind !== "born") return [];
  if (sameSentence && age.subject === "other") return [];
  const when = momentOf(analysis, start, age, dates);
  if (when) return judge(start, age, when, sameSentence);
  if (age.kind === "thing" || age.supposed || age.atDeath || age.birthday) return [];
  const occasions = occasionsOf(analysis, age);
  const then = isThen(analysis, age) && occasions.length === 0 ? dayBefore(analysis, age.first) : undefined;
  const misses = (then ? [then.date] : occasions).map((date) =>
    judge(start, age, { date, firm: false }, false),
  );
  return misses.length > 0 && misses.every((miss) => miss.length > 0) ? misses[0]! : [];
}

/** A number that stands alone may be something else where it is far off. */
const FARTHEST_BARE = 40;

function judge(start: Start, age: Age, when: Moment, sameSentence: boolean): Miss[] {
  const possible = possibleAges(start.date, when.date);
  if (!possible) return [];
  const [least, most] = possible;
  const slack = age.kind === "thing" || age.loose ? 1 : start.slack;
  // A birthday falls in every year of a life: the greater of the two ages.
  if (age.birthday && age.years === (yearOf(when.date) ?? 0) - (yearOf(start.date) ?? 0)) return [];
  if (most < 0 || (age.years >= least - slack && age.years <= most + slack)) return [];
  if (isLeapDay(start.date) && age.years === Math.floor(most / 4)) return [];
  if (age.bare && Math.abs(age.years - most) > FARTHEST_BARE) return [];
  const range = least === most ? String(most) : `${least} or ${most}`;
  const firm = sameSentence && when.firm;
  const result: RuleResult = {
    kind: firm ? "fail" : "review",
    span: age.span,
    message: `From ${yearText(start.date)} to ${yearText(when.date)} makes ${range} years, not ${age.years}. Check the age and both dates.`,
    related: [
      { message: start.kind === "born" ? "The birth." : "The founding.", span: start.date.span },
      ...(when.date.span.end > 0 ? [{ message: "When the age is given for.", span: when.date.span }] : []),
    ],
    ...(firm ? {} : { level: "warning" as const }),
  };
  return [{ result, start, age, when: when.date }];
}

/** Somebody born on 29 February has a birthday every fourth year, and some count so. */
function isLeapDay({ written }: DateExpression): boolean {
  return written?.month === 2 && written.day === 29;
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
  const near = others.filter((place) =>
    age.supposed ? place.first === age.end + 1 : isBeside(analysis, age, place),
  );
  if (age.supposed && near.length !== 1) return undefined;
  if (near.length === 1) {
    const place = near[0]!;
    if (age.atDeath && others.length === 1 && !hasDeathNear(analysis, place)) return undefined;
    return { date: place.date, place, firm: tellsYear(place.date) };
  }
  if (near.length > 1 || others.length > 0 || !age.present) return undefined;
  const present = presentOf(analysis);
  if (!present || (present.loose && !isOffAtPresent(start, age, present.date))) return undefined;
  return { date: present.date, firm: false, ...(present.place ? { place: present.place } : {}) };
}

/** A text may be written in the year after the last day that it tells of. */
function isOffAtPresent(start: Start, age: Age, present: DateExpression): boolean {
  const possible = possibleAges(start.date, present);
  return possible !== undefined && (age.years < possible[0] || age.years > possible[1] + 1);
}

function isUsable(date: DateExpression): boolean {
  if (date.begin || date.readings || (date.type !== "DATE" && date.type !== "TIME")) return false;
  if (date.modifier === "APPROX" || date.modifier === "ON_OR_AFTER") return false;
  return tellsYear(date) && (yearOf(date) !== undefined || isWinter(date));
}

/** `in the winter of 1897`: one of two winters, from January to the March of the next year. */
function isWinter({ value, low, high }: DateExpression): boolean {
  return value.endsWith("-WI") && low !== undefined && high !== undefined;
}

const SEMICOLON = lexemeOf(";");
const CLAUSE = wordSet([
  ";",
  "where",
  "until",
  "since",
  "before",
  "after",
  "and",
  "recalled",
  "remembered",
  "said",
  "recalls",
  "how",
  "that",
  "told",
  "wrote",
]);

/** Within twelve words and with no other clause between. */
function isBeside({ tokens }: Analysis, age: Age, { first, end }: PlacedDate): boolean {
  const [from, to] = first < age.first ? [end, age.first] : [age.end, first];
  if (to - from > 12) return false;
  // `who is 28, also won in 2017`
  if (age.present && age.bare && to - from > 2) return false;
  // `In 1980 she graduated; she was 25.`
  const clause = age.first - 3;
  const apart = from < clause && to === age.first && age.bare && PRONOUNS.has(tokens.lexeme[clause + 1]!);
  if (apart && tokens.lexeme[clause] === SEMICOLON) return true;
  for (let i = from; i < to; i++) if (CLAUSE.has(tokens.lexeme[i]!)) return false;
  return true;
}

function hasDeathNear({ tokens }: Analysis, { first, from, end, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 8); i < Math.min(to, end + 8); i++)
    if (DEATHS.has(tokens.lexeme[i]!)) return true;
  return false;
}

/** The least and the greatest age that two dates allow. */
function possibleAges(start: DateExpression, when: DateExpression): readonly [number, number] | undefined {
  const [low, high] = [parseDay(start.low ?? ""), parseDay(start.high ?? "")];
  const [first, last] = [parseDay(when.low ?? ""), parseDay(when.high ?? "")];
  if (!low || !high || !first || !last) return undefined;
  return [yearsBetween(high, first), yearsBetween(low, last)];
}
