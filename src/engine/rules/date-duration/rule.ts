import { spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, NUMBER, SYMBOL, WORD } from "../../text/tokens.ts";
import { datesBySentence, type PlacedDate, spanFrom, tellsYear } from "../date-placing.ts";
import type { Rule, RuleResult } from "../rule.ts";
import { checkDistance } from "./distances.ts";
import { type Length, lengthOf, type Stretch, stretchOf } from "./lengths.ts";
import { anyFits, checkSpan, isRestOfLength } from "./spans.ts";

export const rule: Rule = {
  id: "date/duration",
  level: "error",
  summary: "A length of time that does not agree with the two dates given for it.",
  check: ({ analysis }) =>
    datesBySentence(analysis).flatMap((dates) =>
      tellsLength(analysis, dates) ? checkSentence(analysis, dates) : [],
    ),
};

const TOLD_BY = wordSet("later ago");

/** A length is a duration, or told by `ten years later`, `ten years ago`. */
function tellsLength({ tokens }: Analysis, dates: readonly PlacedDate[]): boolean {
  for (const { date, end } of dates)
    if (
      date.type === "DURATION" ||
      TOLD_BY.has(tokens.lexeme[end - 1]!) ||
      TOLD_BY.has(tokens.lexeme[end] ?? 0)
    )
      return true;
  return false;
}

function checkSentence(analysis: Analysis, dates: readonly PlacedDate[]): RuleResult[] {
  const results: RuleResult[] = [];
  const spans: number[] = [];
  // A length alone in its sentence may only be that of days told before it.
  if (dates.length === 1) spans.push(0);
  for (let i = 0; dates.length > 1 && i < dates.length; i++) {
    const distance = checkDistance(analysis, dates, i);
    if (distance) results.push(distance);
    const length = lengthOf(dates[i]!.date, analysis.tokens.text);
    if (distance) continue;
    if (!length) {
      spans.push(i);
      continue;
    }
    const found = isSumOfSeveral(dates, i) ? undefined : stretchFor(analysis, dates, i);
    const result = found ? compare(dates[i]!, length, found, analysis.tokens.text) : undefined;
    // `elected in 1945 and re-elected in 1953; she stood down in 1957 after twelve years`
    if (
      result &&
      !anyFits(
        dates.filter(({ date }) => !date.begin),
        length,
      )
    )
      results.push(result);
    if (!found || (!result && found.mayBePart)) spans.push(i);
  }
  if (dates.length > MOST_DATES) return results;
  for (const i of spans) {
    const result = checkSpan(analysis, dates, i);
    if (result && !results.some(({ span }) => spansOverlap(span, result.span))) results.push(result);
  }
  return results;
}

/** `from 1904 to 1919 and again from 1923 to 1930, for a total of twenty-two years` */
function isSumOfSeveral(dates: readonly PlacedDate[], at: number): boolean {
  return dates.filter(({ date }, i) => i < at && date.begin && date.end).length > 1;
}

/** Beyond this a sentence is a list. */
const MOST_DATES = 40;

/** The stretch that a duration is said to be the length of, and how firmly the words say so. */
interface Linked {
  readonly stretch: Stretch;
  readonly place: PlacedDate;
  /** `five years between 1990 and 2000` may lie within the stretch without filling it. */
  readonly mayBePart: boolean;
}

function stretchFor(analysis: Analysis, dates: readonly PlacedDate[], at: number): Linked | undefined {
  const duration = dates[at]!;
  const next = dates[at + 1];
  if (isPenaltyOrPlan(analysis, duration) || isRestOfLength(analysis.tokens.lexeme, duration.first))
    return undefined;
  if (next) {
    const after = stretchAt(dates, at + 1);
    const link = after && !goesOn(analysis, next) ? linkAfter(analysis, duration, next) : "none";
    if (after && link !== "none")
      return { stretch: after.stretch, place: after.place, mayBePart: link === "within" };
  }
  const pair = pairAfter(analysis, dates, at);
  if (pair) return { ...pair, mayBePart: false };
  return stretchBefore(analysis, dates, at);
}

/** `ten years, from 1990 to 1995 as a nurse and then until 2000 as a teacher` */
function goesOn({ tokens }: Analysis, { end, to }: PlacedDate): boolean {
  for (let i = end; i < Math.min(to - 2, end + 8); i++) {
    if (tokens.lexeme[i] !== AND) continue;
    const next = tokens.lexeme[i + 1] === THEN ? tokens.lexeme[i + 2]! : tokens.lexeme[i + 1]!;
    if (AGAIN.has(next)) return true;
  }
  return false;
}

const AND = lexemeOf("and");
const THEN = lexemeOf("then");
const AGAIN = wordSet("from again until between");

function stretchBefore(analysis: Analysis, dates: readonly PlacedDate[], at: number): Linked | undefined {
  const duration = dates[at]!;
  const before = at > 0 ? stretchEndingAt(analysis, dates, at - 1) : undefined;
  if (!before) return undefined;
  const link = linkBefore(analysis, before.place, duration);
  if (link !== "none") return { ...before, mayBePart: link === "within" };
  if (before.place === dates[at - 1] || !followsAfter(analysis, before.place, duration)) return undefined;
  const closing = duration.end < duration.to ? analysis.tokens.lexeme[duration.end]! : 0;
  return { ...before, mayBePart: !CLOSES.has(closing) };
}

/** `took office in 1990 and left in 1996 after six years`. */
function followsAfter({ tokens }: Analysis, last: PlacedDate, duration: PlacedDate): boolean {
  const comma = tokens.lexeme[last.end] === COMMA ? 1 : 0;
  return duration.first - last.end - comma === 1 && tokens.lexeme[duration.first - 1] === AFTER;
}

function stretchAt(
  dates: readonly PlacedDate[],
  at: number,
): { stretch: Stretch; place: PlacedDate } | undefined {
  const place = dates[at]!;
  const stretch = stretchOf(place.date);
  return stretch ? { stretch, place } : undefined;
}

const PENALTIES = wordSet(
  `sentenced jailed imprisoned sentence contract deal loan lease guarantee banned suspended ban warranty bond mortgage
   scholarship plan plans planned extension extended term-limit visa licence license statute delay delayed kept stored retained
   valid renewed prolonged average averages rate forecast children aged`,
);

/** A sentence, a contract or a plan is not the stretch in which it was given. */
function isPenaltyOrPlan({ tokens }: Analysis, { first, from }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 5); i < first; i++)
    if (PENALTIES.has(tokens.lexeme[i]!) && !isKeeping(tokens.lexeme, i)) return true;
  return false;
}

/** `records kept for ten years` tells a rule; `kept it for ten years` tells what somebody did. */
function isKeeping(lexemes: Int32Array, at: number): boolean {
  return KEEPING.has(lexemes[at]!) && OBJECTS.has(lexemes[at + 1]!);
}

const KEEPING = wordSet("kept stored retained");
const OBJECTS = wordSet("it him her them us the this a an his its their");

const FROM = lexemeOf("from");
const BETWEEN = lexemeOf("between");
const OPEN = lexemeOf("(");
const COMMA = lexemeOf(",");
const HYPHEN = lexemeOf("-");
const OF = lexemeOf("of");
const AFTER = lexemeOf("after");
const ON = lexemeOf("on");
const LEADS = wordSet(["from", "between", "(", ",", "–", "—", ":"]);
/** Nouns that a compound such as `three-day` gives the length of. */
const LASTING_NOUNS = wordSet(
  `war visit trip tour siege strike conflict campaign period reign rule tenure battle conference summit festival meeting
   stay ceasefire truce blockade occupation mission study project programme program event exhibition tournament stint
   career absence hiatus protest protests mourning training course drought offensive operation voyage journey expedition trial
   investigation inquiry span run spell curfew lockdown closure struggle presidency premiership mandate dictatorship
   restoration renovation construction insurgency uprising rebellion famine epidemic pandemic outbreak heatwave wave storm
   march walk retreat fair congress session workshop hearing term era chapter gap interval pause break break-up fight
   fighting bombardment hunger residency fellowship apprenticeship internship marriage engagement dispute standoff stand-off
   emergency crisis embargo boycott survey shutdown suspension course walkout lockout sit-in picket vigil fast cruise holiday
   holidays vacation ride hike trek pilgrimage tenancy governorship chairmanship directorship captaincy premiership spree hunt
   search manhunt rescue freeze moratorium season residence deployment evaluation consultation audit inspection conclave
   symposium seminar regatta rally championship concert season carnival celebration celebrations collaboration partnership alliance
   regency interregnum peace partition bombing evacuation quarantine isolation imprisonment internment detention`,
);
const IN_OFFICE = wordSet(
  `in at as of the a an its his her their , office power prison exile charge captivity detention custody government opposition
   war peace fighting conflict service work mayor president minister prime chairman chairwoman director governor manager coach captain
   editor secretary general chief head leader king queen speaker chancellor ambassador judge professor teacher principal
   rule hiding hospital league parliament congress command siege construction negotiations talks drought jail chair officer executive
   to build complete finish construct bishop rector dean abroad there here altogether all total straight civil active military public foreign party club national team`,
);

/** `the seven-week strike, which began on 2 May 2016 and ended on 16 May 2016`, `46 years, from 1955 until her death in 2001`. */
function pairAfter(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  at: number,
): { stretch: Stretch; place: PlacedDate } | undefined {
  const [duration, first, last] = [dates[at]!, dates[at + 1], dates[at + 2]];
  if (!first || !last) return undefined;
  if (runsUntil(analysis, duration, first, last)) return joined(analysis, first, last);
  if (first.first - duration.end > 8 || !isCompound(analysis, duration)) return undefined;
  if (!hasLastingNoun(analysis, duration.end, duration.end + 3)) return undefined;
  return stretchEndingAt(analysis, [first, last], 1);
}

const UNTIL = wordSet("until till");

function runsUntil({ tokens }: Analysis, duration: PlacedDate, first: PlacedDate, last: PlacedDate): boolean {
  const lead = first.first - 1;
  if (tokens.lexeme[lead] !== FROM || lead - duration.end > 1 || !isDated(first) || !isDated(last))
    return false;
  if (lead > duration.end && tokens.lexeme[duration.end] !== COMMA) return false;
  if (!UNTIL.has(tokens.lexeme[first.end]!) || last.first - first.end > 6) return false;
  for (let i = first.end; i < last.first; i++) if (tokens.kind[i] !== WORD) return false;
  return true;
}

type Link = "firm" | "within" | "none";

/** How a stretch that follows a duration is tied to it. */
function linkAfter(analysis: Analysis, duration: PlacedDate, next: PlacedDate): Link {
  const { tokens } = analysis;
  const gap = next.first - duration.end;
  if (gap < 0 || gap > 8) return "none";
  const lead = gap > 0 ? tokens.lexeme[next.first - 1]! : 0;
  const compound = isCompound(analysis, duration);
  if (gap > 0 && !LEADS.has(lead) && !(lead === OF && gap <= 2) && !(lead === ON && compound)) return "none";
  if (compound && !hasLastingNoun(analysis, duration.end, next.first)) return "none";
  const fillers = compound ? "firm" : fillersBetween(analysis, duration, next.first - 1);
  if (fillers === "none" || hasOtherMarks(analysis, duration.end, next.first - 1)) return "none";
  if (lead === COMMA && gap === 1 && !next.date.begin) return "none";
  if (lead === BETWEEN) return compound || fillsBefore(analysis, duration, gap) ? fillers : "within";
  if (gap === 0 && !compound) return "none";
  if (compound && runsAgain(analysis, duration.end, next)) return "within";
  const firm = lead === FROM || lead === OPEN || compound || lastsBefore(analysis, duration);
  return firm ? fillers : lead === COMMA && isFor(analysis, duration) ? fillers : "none";
}

function hasOtherMarks({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens.kind[i] === NUMBER ||
      (tokens.kind[i] === SYMBOL && tokens.lexeme[i] !== COMMA && tokens.lexeme[i] !== OPEN)
    )
      return true;
  return false;
}

function isFor({ tokens }: Analysis, { first, from }: PlacedDate): boolean {
  return first > from && tokens.lexeme[first - 1] === FOR;
}

/** `The four-year course ran from 1990 to 2005`: again and again. */
function runsAgain({ tokens }: Analysis, from: number, { first, date }: PlacedDate): boolean {
  if (date.begin === undefined || date.begin.value.length > 4) return false;
  for (let i = from; i < first; i++) if (RUNS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const RUNS = wordSet("ran run running held staged hosted organised organized is are");

/** Words that show a new clause, or that the number counts something else, between a duration and a stretch. */
const PARTING = wordSet(
  `a an per each every was were is are be been being had has have will would which that who whom whose when while where and or but
   if because before after since until than later earlier ago old older younger apart following during began came went saw
   gave made found led brought cost took got put set wrote spoke told said won lost met fell rose grew left ban sentence
   contract loan plan average rate data statistics forecast figures`,
);

/** Whether only words of place or office stand between a duration and its stretch (`12 years in office from`), or others as well. */
function fillersBetween({ tokens }: Analysis, duration: PlacedDate, end: number): Link {
  let known = true;
  for (let i = duration.end; i < end; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (IN_OFFICE.has(lexeme) && lexeme !== 0) {
      if (i === duration.end && PARTING.has(lexeme)) return "none";
      continue;
    }
    if (PARTING.has(lexeme) || (lexeme === OPEN && i < end)) return "none";
    if (endsAsPast(tokens.text, tokens.start[i]!, tokens.end[i]!)) return "none";
    known = known && (tokens.flags[i]! & CAPITAL) !== 0;
  }
  if (known) return "firm";
  return opensSentence(tokens, duration) ? "none" : "within";
}

/** `After ten years of peace, from 1914 to 1918 …`: the stretch may open another clause. */
function opensSentence({ lexeme }: Analysis["tokens"], { first, from }: PlacedDate): boolean {
  return first - from <= 2 && OPENERS.has(lexeme[from]!);
}

const OPENERS = wordSet("after in for following despite within over during with");

function endsAsPast(text: string, start: number, end: number): boolean {
  return end - start > 4 && text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101;
}

const LASTING_VERBS = wordSet(
  "lasted lasting lasts last spanned spanning took taking continued ran spent served ruled reigned worked lived dragged raged endured after",
);

/** `lasted five years`, `after 12 years in office`. */
function lastsBefore({ tokens }: Analysis, { first, from }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 3); i < first; i++)
    if (LASTING_VERBS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const FILLING_VERBS = wordSet("lasted lasting lasts spanned spanning");

/** `lasted ten months between`, `took ten months, between`; `took four days between` may have had others. */
function fillsBefore(analysis: Analysis, duration: PlacedDate, gap: number): boolean {
  if (gap > 1 && analysis.tokens.lexeme[duration.end] === COMMA) return lastsBefore(analysis, duration);
  const { first, from } = duration;
  for (let i = Math.max(from, first - 3); i < first; i++)
    if (FILLING_VERBS.has(analysis.tokens.lexeme[i]!)) return true;
  return false;
}

/** `three-day visit`; not `twenty-seven years`. */
function isCompound({ tokens }: Analysis, { end }: PlacedDate): boolean {
  return tokens.lexeme[end - 2] === HYPHEN && tokens.kind[end] === WORD;
}

/** `three-day official visit from`: the noun comes within three words, and nothing but a name or place after it. */
function hasLastingNoun({ tokens }: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 3; i++) {
    if (!LASTING_NOUNS.has(tokens.lexeme[i]!)) continue;
    for (let after = i + 1; after < to - 1; after++) {
      const lexeme = tokens.lexeme[after]!;
      if (PLACE_WORDS.has(lexeme) || (tokens.flags[after]! & CAPITAL) !== 0) continue;
      if (PARTING.has(lexeme) || endsAsPast(tokens.text, tokens.start[after]!, tokens.end[after]!))
        return false;
    }
    return true;
  }
  return false;
}

const PLACE_WORDS = wordSet(
  "in at to of the on against with , for and between by held running ran lasting staged organised organized took takes taking take will place which that was is be scheduled hosted",
);

const AFTER_STRETCH = phraseTable<true>([
  ["a period of", true],
  ["a total of", true],
  ["a span of", true],
  ["a stretch of", true],
  ["a duration of", true],
  ["or", true],
  ["i.e.", true],
  ["that is", true],
  ["that is for", true],
  ["that is,", true],
  ["in all", true],
  ["in total", true],
  ["lasting", true],
  ["lasting for", true],
  ["which lasted", true],
  ["and lasted", true],
  ["it lasted", true],
  ["lasted", true],
  ["lasted for", true],
  ["lasted a total of", true],
  ["which lasted for", true],
  ["and lasted for", true],
  ["spanning", true],
  ["a full", true],
  ["fully", true],
  ["all of", true],
  ["some", true],
  ["that is to say", true],
  ["in other words", true],
  ["a term of", true],
  ["a reign of", true],
  ["a time of", true],
  ["a good", true],
  ["over a period of", true],
  ["over", true],
  ["it took", true],
  ["took", true],
  ["and took", true],
  ["had lasted", true],
  ["or a total of", true],
  ["which took", true],
  ["which is", true],
  ["taking", true],
  ["or just", true],
  ["for", true],
  ["for a total of", true],
  ["for a period of", true],
  ["making", true],
  ["thus", true],
  ["altogether", true],
]);

/** `from 1992 to 1995, a period of five years`, `between 2010 and 2013 (four years)`, `3 to 6 June, four days of talks`. */
function linkBefore(analysis: Analysis, stretch: PlacedDate, duration: PlacedDate): Link {
  const { tokens } = analysis;
  const gap = duration.first - stretch.end;
  if (gap < 1 || gap > 8) return "none";
  const mark = tokens.lexeme[stretch.end]!;
  const marked = mark === COMMA || mark === OPEN || tokens.kind[stretch.end] === SYMBOL;
  const start = marked ? stretch.end + 1 : stretch.end;
  const closing = duration.end < duration.to ? tokens.lexeme[duration.end]! : 0;
  if (start === duration.first && isCompound(analysis, duration))
    return mark === COMMA && tokens.lexeme[start] === THE && isLongMatter(analysis, duration)
      ? "firm"
      : "none";
  if (marked && SUMS.match(tokens, duration.end, duration.to) && duration.first - start <= 1) return "firm";
  if (start === duration.first) return apposed(analysis, mark, closing, duration);
  const match = AFTER_STRETCH.match(tokens, start, duration.first);
  if (match?.next !== duration.first) return "none";
  if (isCompound(analysis, duration)) return "none";
  return tokens.lexeme[start] !== FOR || marked || closing !== OF ? "firm" : "none";
}

const SUMS = phraseTable<true>([
  ["in all", true],
  ["in total", true],
  ["all told", true],
  ["altogether", true],
  ["all together", true],
  ["in a row", true],
  ["long", true],
]);

/** `(1990 to 1995, five years)`, `from 3 to 6 June, four days of talks`. */
function apposed({ tokens }: Analysis, mark: number, closing: number, { end, to }: PlacedDate): Link {
  if (tokens.kind[end] === WORD && end < to && closing !== OF) return "none";
  if (!CLOSES.has(closing) && closing !== OF && end < to) return "none";
  if (mark !== COMMA) return closing === OF ? "within" : "firm";
  return FULL_STOPS.has(closing) || end >= to ? "firm" : "within";
}

const FULL_STOPS = wordSet([".", ";", ")"]);

/** `Between 1975 and 1990, the 20-year civil war`: matters of which one fills the stretch. */
function isLongMatter({ tokens }: Analysis, { end, to }: PlacedDate): boolean {
  for (let i = end; i < Math.min(to, end + 3); i++) if (LONG_MATTERS.has(tokens.lexeme[i]!)) return true;
  return false;
}

const THE = lexemeOf("the");
const LONG_MATTERS = wordSet(
  "war conflict siege occupation reign rule dictatorship drought blockade insurgency",
);
const FOR = lexemeOf("for");
const CLOSES = wordSet([")", ".", ",", ";", "—", "–"]);

const STARTS = wordSet(
  `began start started opened broke commenced erupted launched took became joined appointed elected arrived entered moved set started
   beginning starting commencing opening`,
);
const STOPS = wordSet(
  `ended closed finished concluded stopped ceased left resigned retired stepped stood died departed returned finishing ending
   closing lifted`,
);

/** A range, or `began on 3 May and ended on 8 May`, that ends at a date of the sentence. */
function stretchEndingAt(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  at: number,
): { stretch: Stretch; place: PlacedDate } | undefined {
  const own = stretchAt(dates, at);
  if (own) return own;
  if (at === 0) return undefined;
  const [first, last] = [dates[at - 1]!, dates[at]!];
  if (!isDated(first) || !isDated(last)) return undefined;
  if (
    !verbNear(analysis, first.first, first.from, STARTS) ||
    !verbNear(analysis, last.first, first.end, STOPS)
  )
    return undefined;
  if (last.first - first.end > 6) return undefined;
  return joined(analysis, first, last);
}

/** Two dates as the ends of one stretch. */
function joined(
  { tokens }: Analysis,
  first: PlacedDate,
  last: PlacedDate,
): { stretch: Stretch; place: PlacedDate } | undefined {
  const stretch = stretchOf({ ...first.date, begin: first.date, end: last.date });
  const span = spanFrom(first.date, last.date, tokens.text);
  return stretch
    ? { stretch, place: { ...last, first: first.first, date: { ...last.date, span } } }
    : undefined;
}

function isDated({ date }: PlacedDate): boolean {
  return tellsYear(date) || (date.written?.day !== undefined && date.written.month !== undefined);
}

function verbNear(
  { tokens }: Analysis,
  date: number,
  floor: number,
  verbs: ReturnType<typeof wordSet>,
): boolean {
  for (let i = date - 1; i >= floor && i >= date - 4; i--) if (verbs.has(tokens.lexeme[i]!)) return true;
  return false;
}

function compare(
  duration: PlacedDate,
  length: Length,
  { stretch, place, mayBePart }: Linked,
  text: string,
): RuleResult | undefined {
  // Days counted within months or years need not follow one another.
  const scattered = mayBePart || (length.unit === "days" && !stretch.exact);
  const fits =
    length.least <= stretch.most[length.unit] && (scattered || length.most >= stretch.least[length.unit]);
  if (fits) return undefined;
  return {
    kind: "fail",
    span: spanFrom(duration.date, place.date, text),
    message: `The text gives ${length.words}, but the dates span ${stretch.words[length.unit]}. Check the length and both dates.`,
    ...(length.rounded ? { level: "warning" as const } : {}),
  };
}
