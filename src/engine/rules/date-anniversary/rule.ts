import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { POSSESSIVE, WORD } from "../../text/tokens.ts";
import { type Beginning, beginningsIn, namesNear } from "../date-beginnings.ts";
import { datesBySentence, datesIn, type PlacedDate, tellsYear, yearOf } from "../date-placing.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "date/anniversary",
  level: "error",
  summary:
    "An anniversary whose number does not agree with the year of the event and the year of the anniversary.",
  check: (context) =>
    datesBySentence(context.analysis).flatMap((dates) =>
      dates.flatMap((placed, i) =>
        placed.date.anniversary === undefined ? [] : checkAnniversary(context, dates, i),
      ),
    ),
};

/** The year of an event or of its anniversary, with the place that tells it. */
interface Dated {
  readonly year: number;
  readonly place?: PlacedDate;
  /** Told in the same sentence, and not reckoned or found elsewhere. */
  readonly firm: boolean;
}

function checkAnniversary(context: RuleContext, dates: readonly PlacedDate[], at: number): RuleResult[] {
  const { analysis } = context;
  const anniversary = dates[at]!;
  if (isSubjectMatter(analysis, anniversary)) return [];
  const number = anniversary.date.anniversary!;
  const event = eventYear(analysis, dates, at);
  if (!event) return [];
  const marked = markedYear(analysis, dates, at, event.place);
  if (!marked) return [];
  const years = marked.year - event.year;
  if (years === number || years < 0 || years > 3000) return [];
  if (years === number - 1 && looksAhead(analysis, anniversary)) return [];
  const firm = event.firm && marked.firm;
  return [
    {
      kind: firm ? "fail" : "review",
      span: anniversary.date.span,
      message: `From ${event.year} to ${marked.year} is ${years} years, so this is not the ${ordinal(number)} anniversary. Check the number and both years.`,
      related: relatedPlaces(event, marked),
      ...(firm ? {} : { level: "warning" as const }),
    },
  ];
}

const ABOUT = wordSet("about of since from until recalling recalled");

/** `a book about the 10th anniversary` may come in any year. */
function isSubjectMatter({ tokens }: Analysis, { first, from }: PlacedDate): boolean {
  return first > from && ABOUT.has(tokens.lexeme[first - 1]!);
}

function relatedPlaces(event: Dated, marked: Dated): NonNullable<RuleResult["related"]> {
  const related = [];
  if (event.place) related.push({ message: "The event.", span: event.place.date.span });
  if (marked.place) related.push({ message: "The anniversary.", span: marked.place.date.span });
  return related;
}

function ordinal(number: number): string {
  const tens = number % 100;
  const unit = tens >= 11 && tens <= 13 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][unit] ?? "th"}`;
}

const OF = lexemeOf("of");
const SINCE = lexemeOf("since");
const MARKING = wordSet(
  `was is will be being falls fell fall marked marks mark observed celebrated commemorated held takes took place due comes came
   arrives passes passed occurs occurred`,
);
const REACH = 14;

/** The year that stands with `anniversary of`, or the founding year that the text tells. */
function eventYear(analysis: Analysis, dates: readonly PlacedDate[], at: number): Dated | undefined {
  const { tokens } = analysis;
  const anniversary = dates[at]!;
  const next = dates[at + 1];
  if (tokens.lexeme[anniversary.end] === OF && anniversary.end < anniversary.to) {
    if (next && isEventDate(analysis, anniversary, next))
      return { year: yearOf(next.date)!, place: next, firm: true };
    return namedEvent(analysis, anniversary) ?? foundingYear(analysis, dates, at);
  }
  const before = dates[at - 1];
  if (before && isPossessor(analysis, before, anniversary))
    return { year: yearOf(before.date)!, place: before, firm: true };
  return foundingYear(analysis, dates, at);
}

/** `the 1989 revolution’s 30th anniversary`. */
function isPossessor({ tokens }: Analysis, event: PlacedDate, anniversary: PlacedDate): boolean {
  const gap = anniversary.first - event.end;
  if (gap < 2 || gap > 4 || !tellsYear(event.date) || yearOf(event.date) === undefined) return false;
  return (tokens.flags[anniversary.first - 1]! & POSSESSIVE) !== 0;
}

/** `of the 1989 flood`, `of the flood of 3 May 1989`: no verb of marking stands between. */
function isEventDate({ tokens }: Analysis, anniversary: PlacedDate, next: PlacedDate): boolean {
  if (!tellsYear(next.date) || yearOf(next.date) === undefined || next.first - anniversary.end > REACH)
    return false;
  let clauses = 0;
  for (let i = anniversary.end; i < next.first; i++) {
    if (MARKING.has(tokens.lexeme[i]!) && !RELATIVES.has(tokens.lexeme[i - 1]!)) return false;
    if (tokens.lexeme[i] === COMMA) clauses++;
  }
  // `… of the flood, in 2017` may be the year of marking.
  return (
    clauses === 0 ||
    (clauses === 1 &&
      tokens.lexeme[next.first - 1] !== COMMA &&
      saysWhich(tokens.lexeme, anniversary.end, next.first))
  );
}

const COMMA = lexemeOf(",");
const RELATIVES = wordSet("which that who");

function saysWhich(lexemes: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (RELATIVES.has(lexemes[i]!)) return true;
  return false;
}

/** The year that other sentences give the event named after `anniversary of`, when they agree on one. */
function namedEvent(analysis: Analysis, anniversary: PlacedDate): Dated | undefined {
  const names = namesNear(analysis, anniversary.end, Math.min(anniversary.end + 8, anniversary.to));
  if (names.size === 0) return undefined;
  const nouns = eventNouns(analysis, anniversary.end, Math.min(anniversary.end + 8, anniversary.to));
  let found: PlacedDate | undefined;
  for (const sentence of datesBySentence(analysis)) {
    if (
      sentence[0]!.sentence === anniversary.sentence ||
      sentence.some(({ date }) => date.anniversary !== undefined)
    )
      continue;
    for (const place of sentence) {
      if (!tellsYear(place.date) || !isAbout(analysis, place, names, nouns)) continue;
      if (found && yearOf(found.date) !== yearOf(place.date)) return undefined;
      found ??= place;
    }
  }
  return found ? { year: yearOf(found.date)!, place: found, firm: false } : undefined;
}

const EVENT_NOUNS = wordSet(
  `massacre genocide tragedy flood fire earthquake disaster explosion crash war revolution uprising independence founding
   opening battle siege treaty agreement declaration accident attack bombing eruption storm hurricane collapse strike
   signing liberation coup assassination landing launch`,
);

function eventNouns({ tokens }: Analysis, from: number, to: number): ReadonlySet<number> {
  const nouns = new Set<number>();
  for (let i = from; i < to; i++) if (EVENT_NOUNS.has(tokens.lexeme[i]!)) nouns.add(tokens.lexeme[i]!);
  return nouns;
}

/** A date of a sentence that names the same thing and uses one of the same nouns beside the date. */
function isAbout(
  { tokens }: Analysis,
  place: PlacedDate,
  names: ReadonlySet<number>,
  nouns: ReadonlySet<number>,
): boolean {
  let named = false;
  let noun = false;
  for (let i = Math.max(place.from, place.first - 12); i < Math.min(place.to, place.end + 6); i++) {
    named ||= tokens.hash[i] !== 0 && names.has(tokens.hash[i]!);
    noun ||= nouns.has(tokens.lexeme[i]!);
  }
  return named && noun;
}

/** `founded in 1920, celebrated its 50th anniversary in 1975`: the only founding in the sentence, else in the paragraph. */
function foundingYear(analysis: Analysis, dates: readonly PlacedDate[], at: number): Dated | undefined {
  const anniversary = dates[at]!;
  if (!refersToSubject(analysis, anniversary)) return undefined;
  const own = beginningsIn(analysis, dates).filter(({ kind }) => kind !== "born");
  const near = own.length > 0 ? own : beginningsAround(analysis, anniversary);
  const years = new Set(near.map(({ year }) => year));
  if (years.size !== 1) return undefined;
  return { year: near[0]!.year, place: near[0]!.place, firm: own.length > 0 };
}

const SENTENCES_AROUND = 6;

/** Foundings in the sentences of the paragraph beside the anniversary. */
function beginningsAround(analysis: Analysis, { sentence }: PlacedDate): readonly Beginning[] {
  const { block, count } = analysis.sentences;
  const found: Beginning[] = [];
  for (
    let s = Math.max(0, sentence - SENTENCES_AROUND);
    s < Math.min(count, sentence + SENTENCES_AROUND);
    s++
  )
    if (block[s] === block[sentence]) found.push(...beginningsIn(analysis, datesIn(analysis, s)));
  return found.filter(({ kind }) => kind !== "born");
}

const OWNERS = wordSet("its their our the his her");
const FOUNDING = wordSet(
  "founding foundation establishment opening creation birth launch existence incorporation inauguration",
);

/** `its 50th anniversary`, `the 50th anniversary of its founding`; not that of something else. */
function refersToSubject({ tokens }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  const before = first > from ? tokens.lexeme[first - 1]! : 0;
  const owned = OWNERS.has(before) || OWNERS.has(tokens.lexeme[first]!) || tokens.kind[first - 1] !== WORD;
  if (end >= to || tokens.lexeme[end] !== OF) return owned;
  for (let i = end + 1; i < Math.min(to, end + 4); i++) if (FOUNDING.has(tokens.lexeme[i]!)) return true;
  return false;
}

const PRESENT = wordSet("marks mark marking celebrates commemorates today celebrate commemorate observes");

/** The year in which the anniversary is marked: told in its sentence, else the document's where the sentence is in the present. */
function markedYear(
  analysis: Analysis,
  dates: readonly PlacedDate[],
  at: number,
  event: PlacedDate | undefined,
): Dated | undefined {
  const anniversary = dates[at]!;
  const others = dates.filter(
    (place, i) => i !== at && place !== event && !isFoundingDate(analysis, place) && isYearTold(place),
  );
  const years = new Set(others.map(({ date }) => yearOf(date)));
  if (years.size > 1) return undefined;
  const place = others[0];
  if (place) {
    if (!belongsTogether(analysis, anniversary, place)) return undefined;
    return { year: yearOf(place.date)!, place, firm: tellsYear(place.date) };
  }
  const published = Number(analysis.document.published?.slice(0, 4));
  return published > 0 && isPresent(analysis, anniversary) ? { year: published, firm: false } : undefined;
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

function belongsTogether({ tokens }: Analysis, anniversary: PlacedDate, place: PlacedDate): boolean {
  if (
    place.date.modifier === "BEFORE" ||
    place.date.modifier === "AFTER" ||
    place.date.modifier === "ON_OR_AFTER"
  )
    return false;
  const [from, to] =
    place.first < anniversary.first ? [place.end, anniversary.first] : [anniversary.end, place.first];
  if (to - from > 24) return false;
  for (let i = from; i < to; i++)
    if (SEPARATORS.has(tokens.lexeme[i]!) || tokens.lexeme[i] === SINCE) return false;
  return true;
}

function isPresent({ tokens }: Analysis, { first, from, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 6); i < Math.min(to, first + 6); i++)
    if (PRESENT.has(tokens.lexeme[i]!)) return true;
  return false;
}

const AHEAD = wordSet(
  "ahead upcoming eve approach approaches approaching approached near nears nearing prepare prepares preparing preparations plan plans planned planning before next will forthcoming coming to",
);

function looksAhead({ tokens }: Analysis, { first, from, end, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - 10); i < Math.min(to, end + 4); i++)
    if (AHEAD.has(tokens.lexeme[i]!)) return true;
  return false;
}
