import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { formatDay, parseDay } from "../../calendar/index.ts";
import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { NUMBER, SYMBOL, type Tokens, WORD } from "../../text/tokens.ts";
import { datesIn, type PlacedDate, spanFrom, yearOf } from "../date-placing.ts";
import type { RuleResult } from "../rule.ts";
import { type Length, lengthOf, type Stretch, stretchOf } from "./lengths.ts";

/**
 * Lengths that the words tie to two days told apart: `ill on 11 April, 40 days after the first, who fell ill on 2 March`,
 * `closed in 1931. It was filled again in 1951, after twenty years`. The looser the words, the nearer the length must
 * come to what the days make, and where any two days told nearby do make it, nothing is said.
 */
export function checkSpan(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  at: number,
): RuleResult | undefined {
  const told = dates[at]!;
  if (told.date.type !== "DURATION" && !isLater(analysis.tokens.lexeme, told.end)) return undefined;
  const pair = isOfOther(analysis, told) ? undefined : pairOf(analysis, dates, at);
  const length = pair && lengthTold(analysis, told);
  if (!length || length.least < 2) return undefined;
  const stretch = between(pair.from, pair.to);
  if (!stretch || fits(rounded(length), stretch) || !isNear(length, stretch, pair.farthest)) return undefined;
  if (anyFits(pointsAround(analysis, told, dates, pair.closed === true), length)) return undefined;
  const { text } = analysis.tokens;
  const here = [pair.from, pair.to].find(({ sentence }) => sentence === told.sentence);
  return {
    kind: "review",
    level: "warning",
    span: here ? spanFrom(told.date, here.date, text) : told.date.span,
    message: `The text gives ${length.words}, but from one date to the other it is ${stretch.words[length.unit]}. Check the length and both dates.`,
    related: [
      { message: "The date it is counted from.", span: pair.from.date.span },
      { message: "The date it is counted to.", span: pair.to.date.span },
    ],
  };
}

/** Two days, and how many times the length may be longer or shorter than the time between them. */
interface Pair {
  readonly from: PlacedDate;
  readonly to: PlacedDate;
  readonly farthest: number;
  /** The length stands right after the later day, so that no later one is meant. */
  readonly closed?: boolean;
}

/** Tied by a word that dates one thing by the other; tied by what began and what ended. */
const FIRM = 3;
const LOOSE = 2;

const UNITS = wordValues({
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  decade: 3650,
  decades: 3650,
});
const HYPHEN = lexemeOf("-");
const AND = lexemeOf("and");
const LATER = lexemeOf("later");
const APART = lexemeOf("apart");
const AFTER = lexemeOf("after");
const COMMA = lexemeOf(",");
const AFTERWARDS = wordSet("after from");
const FOR = lexemeOf("for");

/** The length that a duration, or `five weeks later`, tells. */
function lengthTold({ tokens }: Analysis, { date, first, end }: PlacedDate): Length | undefined {
  if (date.anniversary !== undefined) return undefined;
  if (date.type === "DURATION") return lengthOf(date, tokens.text);
  if (!isLater(tokens.lexeme, end)) return undefined;
  for (let i = first; i < end; i++) {
    const read = readNumeral(tokens, i, end);
    if (!read || read.value % 1 !== 0) continue;
    const unit = tokens.lexeme[read.next] === HYPHEN ? read.next + 1 : read.next;
    const days = UNITS.get(tokens.lexeme[unit]!);
    if (days === 0) return undefined;
    const value =
      days === 1 || days === 7
        ? `P${read.value * days}D`
        : days === 30
          ? `P${read.value}M`
          : `P${(read.value * days) / 365}Y`;
    const length = lengthOf({ ...date, type: "DURATION", value }, tokens.text);
    return length && days === 7 ? { ...length, least: length.least - 6, most: length.most + 6 } : length;
  }
  return undefined;
}

function isLater(lexeme: Int32Array, end: number): boolean {
  return lexeme[end - 1] === LATER || lexeme[end] === LATER;
}

const OTHER_LENGTHS = wordSet(
  `sentenced jailed sentence contract deal loan lease guarantee ban banned warranty bond mortgage plan planned extension extended licence
   license every each per aged first last next past within under over children average usual usually normally another additional old`,
);
const AFTER_LENGTH = wordSet("old ago experience younger older per each ahead early late");

/** `every ten years`, `sentenced to ten years`, `two years old`, `ten years and a month`. */
function isOfOther({ tokens }: Analysis, { first, end, from }: PlacedDate): boolean {
  const { lexeme } = tokens;
  if (AFTER_LENGTH.has(lexeme[end] ?? 0) || (lexeme[end] === HYPHEN && lexeme[end + 1] !== 0)) return true;
  if (lexeme[end] === AND && isUnitNear(lexeme, end + 1)) return true;
  if (isRestOfLength(lexeme, first)) return true;
  for (let i = Math.max(from, first - 4); i <= first; i++) if (OTHER_LENGTHS.has(lexeme[i]!)) return true;
  return false;
}

/** `two years and four months` */
export function isRestOfLength(lexeme: Int32Array, first: number): boolean {
  return lexeme[first - 1] === AND && UNITS.get(lexeme[first - 2] ?? 0) !== 0;
}

function isUnitNear(lexeme: Int32Array, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (UNITS.get(lexeme[i] ?? 0) !== 0) return true;
  return false;
}

/** Days, months and years that the text tells; no length, no stretch, nothing reckoned. */
function isPoint({ date }: PlacedDate): boolean {
  if (date.begin || date.readings || date.anniversary !== undefined || date.modifier === "APPROX")
    return false;
  if (date.type !== "DATE" && date.type !== "TIME") return false;
  return (
    date.written?.year !== undefined || (date.written?.day !== undefined && date.written.month !== undefined)
  );
}

function pairOf(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  if (hasContrast(analysis, dates[at]!)) return undefined;
  return (
    afterThat(analysis, dates, at) ??
    lastedBetween(analysis, dates, at) ??
    afterClause(analysis, dates, at) ??
    laterThan(analysis, dates, at) ??
    beganAndEnded(analysis, dates, at)
  );
}

const CLAUSE_REACH = 16;
const CONTRASTS = wordSet("though although but except excepting minus interrupted");

/** `after thirty years’ service, though she had arrived in 1979`: the text knows of the difference. */
function hasContrast({ tokens }: Analysis, { end, to }: PlacedDate): boolean {
  for (let i = end; i < Math.min(to, end + CONTRAST_REACH); i++)
    if (CONTRASTS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const CONTRAST_REACH = 5;
const DATE_LEADS = wordSet("in on");

/** `The pumps failed on 17 January 1953. The last were brought out after eight days, on 21 January 1953`: from the point before. */
function afterThat(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const { lexeme } = analysis.tokens;
  const [told, to] = [dates[at]!, dates[at + 1]];
  if (told.date.type !== "DURATION" || lexeme[told.first - 1] !== AFTER || !to || !isPoint(to))
    return undefined;
  const comma = lexeme[told.end] === COMMA ? told.end : told.end + 1;
  if (lexeme[comma] !== COMMA || !DATE_LEADS.has(lexeme[comma + 1] ?? 0) || to.first !== comma + 2)
    return undefined;
  const from = dates.slice(0, at).findLast(isPoint) ?? lastPointAbove(analysis, told);
  return from && isAlike(from, to) ? { from, to, farthest: LOOSE } : undefined;
}

/** Both told to the day, or both to the month or year. */
function isAlike({ date: a }: PlacedDate, { date: b }: PlacedDate): boolean {
  return (a.written?.day === undefined) === (b.written?.day === undefined);
}

/** The point told last before a sentence, in its paragraph. */
function lastPointAbove(analysis: Analysis, { sentence }: PlacedDate): PlacedDate | undefined {
  const { block } = analysis.sentences;
  for (let s = sentence - 1; s >= 0 && s >= sentence - SENTENCES_BACK && block[s] === block[sentence]; s--) {
    const point = datesIn(analysis, s).findLast(isPoint);
    if (point) return point;
  }
  return undefined;
}

const SENTENCES_BACK = 3;
const LASTED = wordSet("lasted lasting");

/** `fired on 3 April and opened on 10 May 1643, so that the siege lasted 37 days`: the two days of the sentence. */
function lastedBetween(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const told = dates[at]!;
  const { lexeme } = analysis.tokens;
  if (told.date.type !== "DURATION" || !LASTED.has(lexeme[told.first - 1] ?? 0)) return undefined;
  const points = dates.filter(isPoint);
  const [from, to] = points;
  if (!from || !to || points.length !== 2 || dates.some(({ date }) => date.begin) || !isAlike(from, to))
    return undefined;
  return from.date.written?.day === undefined ? undefined : { from, to, farthest: LOOSE };
}

/** `on 11 April 2019, 40 days after the first, who developed a rash on 2 March 2019`. */
function afterClause(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const { lexeme } = analysis.tokens;
  const told = dates[at]!;
  const cue = lexeme[told.end - 1] === AFTER ? told.end - 1 : told.end;
  if (!AFTERWARDS.has(lexeme[cue] ?? 0)) return undefined;
  const points = dates.filter(isPoint);
  const from = points.find(({ first }) => first > cue);
  const to = points.findLast(({ end }) => end <= told.first);
  if (!from && to && lexeme[cue] === AFTER) return sameVerb(analysis, points, to, told, cue);
  if (!from || from.first - cue > CLAUSE_REACH) return undefined;
  if (hasStop(analysis, cue, from.first)) return undefined;
  if (to)
    return lexeme[cue] === AFTER && isJoined(analysis, to, told) ? { from, to, farthest: FIRM } : undefined;
  // `Twenty days after the vote on 3 March 1991, on 23 March 1991, the parliament met.`
  const next = points[points.indexOf(from) + 1];
  if (!next || told.first - told.from > 2) return undefined;
  if (lexeme[cue] !== AFTER)
    return isUpTo(analysis, from, next) ? { from, to: next, farthest: FIRM } : undefined;
  return lexeme[from.end] === COMMA && next.first - from.end <= 3
    ? { from, to: next, farthest: FIRM }
    : undefined;
}

/** `met on 4 May 1920, was dissolved on 4 May 1924, four years after it met`: what happened on the day told first. */
function sameVerb(
  analysis: Analysis,
  points: readonly PlacedDate[],
  to: PlacedDate,
  told: PlacedDate,
  cue: number,
): Pair | undefined {
  const { tokens } = analysis;
  const from = pointBefore(analysis, points, to);
  if (!from || told.first - to.end > 2) return undefined;
  for (let i = cue + 1; i < Math.min(told.to, cue + 6); i++) {
    const began = BEGAN.has(tokens.lexeme[i]!);
    const same = (verb: number) => tokens.hash[verb] === tokens.hash[i];
    for (let verb = from.first - 1; began && verb >= from.from && verb >= from.first - VERB_REACH; verb--)
      if (same(verb) || (tokens.lexeme[i - 1] === IT && BEGAN.has(tokens.lexeme[verb]!)))
        return { from, to, farthest: FIRM };
  }
  return undefined;
}

const IT = lexemeOf("it");
const STOPS = wordSet([";", ":", "and", "but"]);

function hasStop({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STOPS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const TO = lexemeOf("to");

/** `from the first landslide on 4 April 2012 to the second on 1 May 2012`. */
function isUpTo({ tokens }: Analysis, from: PlacedDate, to: PlacedDate): boolean {
  for (let i = from.end; i < to.first && i < from.end + 6; i++) if (tokens.lexeme[i] === TO) return true;
  return false;
}

/** The day stands right before the length, or heads the sentence whose clause the length closes. */
function isJoined({ tokens }: Analysis, to: PlacedDate, told: PlacedDate): boolean {
  if (told.first - to.end <= 2) return true;
  return (
    to.first - to.from <= 1 &&
    told.first - to.end <= CLAUSE_REACH &&
    !hasPoint(tokens.lexeme, to.end, told.first)
  );
}

const SEMICOLON = lexemeOf(";");

function hasPoint(lexeme: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lexeme[i] === SEMICOLON) return true;
  return false;
}

/** `It was finished in 1970, six years later`; `Two days later, on 14 May 2004, the second team came`. */
function laterThan(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const { lexeme, kind } = analysis.tokens;
  const told = dates[at]!;
  if (lexeme[told.end] === APART || lexeme[told.end - 1] === APART) return twoHere(dates);
  if (!isLater(lexeme, told.end)) return undefined;
  const end = lexeme[told.end] === LATER ? told.end + 1 : told.end;
  const points = dates.filter(isPoint);
  const after = points.find(({ first }) => first >= end && first - end <= 2 && lexeme[end] === COMMA);
  const before = points.findLast((place) => place.end <= told.first && told.first - place.end <= 2);
  const to = after ?? (end >= told.to || kind[end] !== WORD ? before : undefined);
  const from =
    to &&
    (pointBefore(analysis, points, to) ?? (points.length === 2 ? points.find((p) => p !== to) : undefined));
  return from && { from, to, farthest: FIRM };
}

function twoHere(dates: readonly PlacedDate[]): Pair | undefined {
  const points = dates.filter(isPoint);
  return points.length === 2 ? { from: points[0]!, to: points[1]!, farthest: FIRM } : undefined;
}

/** The point told last before another, in its sentence or at the end of the one before. */
function pointBefore(
  analysis: Analysis,
  points: readonly PlacedDate[],
  to: PlacedDate,
): PlacedDate | undefined {
  const own = points.findLast(({ end }) => end <= to.first);
  return own ?? previousPoints(analysis, to.sentence).at(-1);
}

function previousPoints(analysis: Analysis, sentence: number): readonly PlacedDate[] {
  const { block } = analysis.sentences;
  if (sentence === 0 || block[sentence] !== block[sentence - 1]) return [];
  return datesIn(analysis, sentence - 1).filter(isPoint);
}

const BEGAN = wordSet(
  `began begun start started opened joined took appointed elected arrived entered moved launched founded imposed set married arrested
   detained captured closed drained left lost formed introduced broke erupted commenced met stopped seized blocked suspended inaugurated
   admitted hired jailed shut emigrated enlisted enrolled force first starting beginning opening appointment election arrival outbreak
   debut bought acquired attack invasion`,
);
const ENDED = wordSet(
  `ended closed finished left resigned retired died stood released freed lifted divorced reopened returned sank filled repaired dissolved
   until till last stopped withdrawn came completed concluded restored discharged abolished withdrew handed quit stepped abandoned scrapped
   called raised arrived reached landed retirement death resignation end armistice farewell final closure abolition demolition delivered sold lifting`,
);
const LASTING = wordSet(
  `lasted lasting took spent served stood worked lived been ran reigned ruled remained stayed waited held idle payroll`,
);
const SUMS = wordSet("altogether all total");
const ADVERBS = wordSet("only about just nearly almost some over more than barely after a total of");

/** `joined in 1999, left in 2011 after twelve years`; `closed on 4 April 2011. It reopened on 4 April 2013 after two years of work`. */
function beganAndEnded(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const told = dates[at]!;
  if (told.date.type !== "DURATION") return undefined;
  const again = saidAgain(analysis, dates, at);
  if (again) return again;
  if (!isTotal(analysis, told)) return undefined;
  const range = rangeOf(analysis, dates, at);
  if (range) return range;
  const here = dates.filter(isPoint);
  const points = here.length >= 2 ? here : [...previousPoints(analysis, told.sentence), ...here];
  if (points.length < 2) return undefined;
  const last = points.findLast(({ first }) => first < told.first) ?? points.at(-1)!;
  const index = points.indexOf(last);
  const [one, other] = index > 0 ? [points[index - 1]!, last] : [last, points[index + 1]];
  if (!one || !other || other.first - one.end > FARTHEST_TOKENS) return undefined;
  // `returned in 1994 after an absence of 22 years; he had left in 1972`
  const [from, to] = isLaterYear(one, other) ? [other, one] : [one, other];
  const [began, ended] = [
    hasVerb(analysis, from, BEGAN) || analysis.tokens.lexeme[from.first - 1] === FROM,
    hasVerb(analysis, to, ENDED),
  ];
  // `…, which ended on 8 October 1990, after five years`: the length is said of what lies between the two.
  const tight = to.end <= told.first && isClosing(analysis, to, told);
  if (tight ? !began && !ended : !began || !ended) return undefined;
  return { from, to, farthest: LOOSE, closed: tight || (to.end <= told.first && told.first - to.end <= 2) };
}

function isLaterYear(one: PlacedDate, other: PlacedDate): boolean {
  const [year, next] = [one.date.written?.year, other.date.written?.year];
  return year !== undefined && next !== undefined && year > next;
}

/** Only a mark, and words such as `a partnership of`, stand between the later date and the length. */
function isClosing({ tokens }: Analysis, { end }: PlacedDate, { first }: PlacedDate): boolean {
  const { lexeme } = tokens;
  if (first - end > LONGEST_LEAD || !JOINTS.has(lexeme[end]!)) return false;
  const start = end + 1;
  if (first - start <= 1)
    return (
      first === start || lexeme[start] === AFTER || LASTING.has(lexeme[start]!) || ADVERBS.has(lexeme[start]!)
    );
  return ARTICLES.has(lexeme[start]!) && lexeme[first - 1] === OF;
}

const LONGEST_LEAD = 6;
const JOINTS = wordSet([",", ":", "–", "—", "(", ";"]);
const ARTICLES = wordSet("a an");
const FROM = lexemeOf("from");

/** `From 1992 to 1997 she ran the clinic, five years in all`, `her reign (1837–1901) of 63 years`. */
function rangeOf(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const told = dates[at]!;
  const ranges = dates.filter(({ date }) => date.begin && date.end);
  const [range] = ranges;
  if (!range || ranges.length > 1 || range.end > told.first || dates.some(isPoint)) return undefined;
  if (told.first - range.end > CLAUSE_REACH) return undefined;
  // `from 4 February to 23 June 1980; after nine months of hearings`
  const after = analysis.tokens.lexeme[told.first - 1] === AFTER && told.first - range.end === 2;
  if (!after && hasStop(analysis, range.end, told.first)) return undefined;
  const [from, to] = [
    { ...range, date: range.date.begin! },
    { ...range, date: range.date.end! },
  ];
  return { from, to, farthest: LOOSE };
}

const THOSE = wordSet("those these");
const WITHIN = wordSet("in during over for throughout");
const THE_SAME = /^(?:those|these) /iu;

/** `from 1990 to 2004. In those ten years`, `between 1955 and 1979. Twenty-four years, and`: the stretch told right before. */
function saidAgain(analysis: Analysis, dates: readonly PlacedDate[], at: number): Pair | undefined {
  const { tokens, sentences } = analysis;
  const told = dates[at]!;
  const { block } = sentences;
  const { first, end, from, to, sentence } = told;
  const own =
    THOSE.has(tokens.lexeme[first - 1] ?? 0) ||
    THE_SAME.test(tokens.text.slice(told.date.span.start, told.date.span.end));
  const alone = first === from && (end >= to - 1 || tokens.lexeme[end] === COMMA);
  if (
    !alone &&
    !((own && WITHIN.has(tokens.lexeme[first - 1]!)) || (own && WITHIN.has(tokens.lexeme[first - 2] ?? 0)))
  )
    return undefined;
  if (sentence === 0 || block[sentence] !== block[sentence - 1] || dates.slice(0, at).some(isPoint))
    return undefined;
  const before = datesIn(analysis, sentence - 1);
  const ranges = before.filter(({ date }) => date.begin && date.end);
  const [range] = ranges;
  const points = before.filter(isPoint);
  // `I came up in April 2007 and left in April 2022. Seventeen years, with three dogs.`
  if (alone && !range && points.length === 2)
    return { from: points[0]!, to: points[1]!, farthest: LOOSE, closed: true };
  if (!range || ranges.length > 1 || points.length > 0) return undefined;
  return {
    from: { ...range, date: range.date.begin! },
    to: { ...range, date: range.date.end! },
    farthest: LOOSE,
    closed: true,
  };
}

const FARTHEST_TOKENS = 30;

/** `after twelve years`, `for twelve years`, `lasted twelve years`, `twelve years in all`. */
function isTotal({ tokens }: Analysis, { first, end, from }: PlacedDate): boolean {
  const { lexeme } = tokens;
  for (let i = end; i < end + 3; i++) if (SUMS.has(lexeme[i] ?? 0)) return true;
  // `The three years of building`, `an absence of ten years`, `(1837–1901) of 63 years`
  if (lexeme[end] === OF && first - from <= 1) return true;
  if (isClause(tokens, first, end, from)) return true;
  if (lexeme[first - 1] === OF) return GAPS.has(lexeme[first - 2] ?? 0) || tokens.kind[first - 2] === SYMBOL;
  let i = first - 1;
  while (i > from && i > first - 4 && ADVERBS.has(lexeme[i]!) && lexeme[i] !== AFTER) i--;
  return lexeme[i] === AFTER || lexeme[i] === FOR || LASTING.has(lexeme[i]!);
}

/** `, nine years.`, `: two years from first pile to last bolt`, `, a partnership of 29 years`: an apposition. */
function isClause({ lexeme, kind }: Tokens, first: number, end: number, from: number): boolean {
  if (end < lexeme.length && kind[end] === WORD && !MAY_FOLLOW.has(lexeme[end]!)) return false;
  const [before, noun] = [lexeme[first - 1]!, lexeme[first - 2] ?? 0];
  if (JOINTS.has(before)) return true;
  if (before !== OF || first - 3 <= from || kind[first - 2] !== WORD || MEASURES.has(noun)) return false;
  const article = ARTICLES.has(lexeme[first - 3]!) ? first - 3 : first - 4;
  return ARTICLES.has(lexeme[article] ?? 0) && JOINTS.has(lexeme[article - 1] ?? 0);
}

const MAY_FOLLOW = wordSet("from of in as at with out away long together");

/** What is given with such a length is no stretch of the past. */
const MEASURES = wordSet(
  "sentence term contract loan lease ban deal age lead delay extension maximum minimum average guarantee",
);

const OF = lexemeOf("of");
const GAPS = wordSet("absence gap break silence interval pause period");
const VERB_REACH = 9;

/** Whether a verb stands before a date, in its clause. */
function hasVerb(
  { tokens }: Analysis,
  { first, from }: PlacedDate,
  verbs: ReturnType<typeof wordSet>,
): boolean {
  for (let i = first - 1; i >= from && i >= first - VERB_REACH; i--) {
    if (verbs.has(tokens.lexeme[i]!)) return true;
    if (tokens.kind[i] === NUMBER || tokens.lexeme[i] === SEMICOLON) return false;
  }
  return false;
}

/** The stretch from one point to a later one; a day without its year lies in that of the other. */
function between(from: PlacedDate, to: PlacedDate): Stretch | undefined {
  const yearless = [from, to].every(({ date }) => date.written?.year === undefined);
  const [begin, end] = yearless
    ? [from.date, to.date]
    : [inYear(from.date, to.date), inYear(to.date, from.date)];
  if (!begin || !end) return undefined;
  return stretchOf({ ...begin, begin, end, type: "DATE" });
}

function inYear(date: DateExpression, other: DateExpression): DateExpression | undefined {
  const value = date.type === "TIME" ? date.value.slice(0, 10) : date.value;
  const { written } = date;
  if (written?.year !== undefined) return { ...date, type: "DATE", value, relative: false };
  const year = other.written?.year ?? yearOf(date);
  if (year === undefined || written?.month === undefined || written.day === undefined) return undefined;
  const day = formatDay({ year, month: written.month, day: written.day });
  return parseDay(day)
    ? { ...date, type: "DATE", value: day, low: day, high: day, relative: false }
    : undefined;
}

/** `twelve years` of twelve and ten months: some count the whole ones alone. */
function rounded(length: Length): Length {
  return length.unit === "years" && length.least % 1 === 0
    ? { ...length, most: length.most + PART_OF_YEAR }
    : length;
}

const PART_OF_YEAR = 0.25;

function fits(length: Length, stretch: Stretch): boolean {
  return length.least <= stretch.most[length.unit] && length.most >= stretch.least[length.unit];
}

function isNear(length: Length, stretch: Stretch, farthest: number): boolean {
  const [least, most] = [Math.max(stretch.least[length.unit], 0.5), stretch.most[length.unit]];
  return length.least <= most * farthest && length.most * farthest >= least;
}

const MOST_POINTS = 12;

/** Points of the sentence and those before it in its paragraph. */
function pointsAround(
  analysis: Analysis,
  { sentence, first }: PlacedDate,
  dates: readonly PlacedDate[],
  closed: boolean,
): readonly PlacedDate[] {
  const { block } = analysis.sentences;
  const found: PlacedDate[] = [];
  for (let s = Math.max(0, sentence - SENTENCES_BACK); s < sentence; s++)
    if (block[s] === block[sentence]) found.push(...endsOf(datesIn(analysis, s)));
  const own = closed ? dates.filter((place) => place.first < first) : dates;
  return [...found, ...endsOf(own)].slice(-MOST_POINTS);
}

/** Points, and the ends of stretches. */
function endsOf(dates: readonly PlacedDate[]): readonly PlacedDate[] {
  return dates.flatMap((place) => {
    const { begin, end } = place.date;
    return begin && end
      ? [
          { ...place, date: begin },
          { ...place, date: end },
        ]
      : isPoint(place)
        ? [place]
        : [];
  });
}

/** Whether two of some points, of the last twelve, lie so far apart as a length says. */
export function anyFits(told: readonly PlacedDate[], length: Length): boolean {
  const last = told.slice(-MOST_POINTS);
  // `1980` beside `22 September 1980` is the same told less exactly.
  const points = last.filter(
    ({ date: { value } }) =>
      !last.some(({ date: other }) => other.value.length > value.length && other.value.startsWith(value)),
  );
  for (let i = 0; i < points.length; i++)
    for (let j = i + 1; j < points.length; j++) {
      const stretch = between(points[i]!, points[j]!) ?? between(points[j]!, points[i]!);
      if (stretch && fits(length, stretch)) return true;
    }
  return false;
}
