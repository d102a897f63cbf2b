import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { FUNCTION_WORDS } from "../../extract/figures/words.ts";
import { lexemeOf, type WordSet, wordSet, wordValues } from "../../text/lexicon.ts";
import { NUMBER, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { datesIn } from "../date-placing.ts";
import { clauseOf, NEAR, type Told } from "./told.ts";

/** Dates that cannot both hold tell of two states or two events; a date that both have tells of one. */
export function timesOf(analysis: Analysis, first: Told, second: Told): "same" | "open" | "other" {
  const [a, b] = [first, second].map((told) => datesBeside(analysis, told));
  if (b!.length === 0) return "open";
  // What is dated only later on may be another of its kind: `A fire in 1999 destroyed 183 homes`.
  if (a!.length === 0) return b!.some(isYear) ? "other" : "open";
  if (!a!.some((date) => b!.some((other) => mayBeOne(date, other)))) return "other";
  if ([first, second].some((told) => isShifted(analysis, told))) return "other";
  return a!.some(({ value }) => b!.some((other) => other.value === value)) ? "same" : "open";
}

const SHIFTS = wordSet("before earlier previously");

/** `in the year before`. */
function isShifted(analysis: Analysis, { sentence }: Told): boolean {
  return datesIn(analysis, sentence).some(({ end }) => SHIFTS.has(analysis.tokens.lexeme[end] ?? 0));
}

/** Both have one date that the text itself tells. */
export function shareDate(analysis: Analysis, first: Told, second: Told): boolean {
  const dates = datesBeside(analysis, first).filter(
    ({ relative, value }) => !relative && /^\d{4}/.test(value),
  );
  return (
    dates.length > 0 &&
    datesBeside(analysis, second).some(({ value }) => dates.some((date) => date.value === value))
  );
}

function datesBeside(analysis: Analysis, told: Told): DateExpression[] {
  const { tokens } = analysis;
  const { left, right } = clauseOf(tokens, told);
  return datesIn(analysis, told.sentence)
    .filter(({ date, first }) => date.type === "DATE" && first >= left - 1 && first < right + 1)
    .map(({ date }) => date);
}

function isYear({ value, relative }: DateExpression): boolean {
  return !relative && /^\d{4}/.test(value);
}

function mayBeOne(a: DateExpression, b: DateExpression): boolean {
  // `last year` and `the year before`, where nothing tells which year is meant.
  if (a.value === b.value && !/\d/.test(a.value))
    return a.span.end - a.span.start === b.span.end - b.span.start;
  if (a.low === undefined || a.high === undefined || b.low === undefined || b.high === undefined)
    return a.value === b.value;
  return a.low <= b.high && b.low <= a.high;
}

/** Right beside a figure, they make it another state, another part or another measure. */
const BESIDE = wordSet(
  `another other others more further additional extra remaining rest previous previously earlier former formerly last next target planned
   average each every per least difference increase decrease rise fall fewer less`,
);
const AGAINST = wordSet("from than compared against versus up down over under");
const DETERMINERS = wordSet("the all its their these those a an some about");
/** Near one figure and not near the other, they tell that the two are not of one state. */
const NEARBY = wordSet(
  `rose risen rise rises fell fallen fall falls grew grown grow increased decreased dropped climbed declined revised initially originally
   estimated estimate expected forecast projected planned if previous previously earlier former formerly later another other others
   average median per compared versus until before after respectively same similar apiece share monthly weekly daily
   annual old capacity target quota limit goal maximum minimum budgeted hoped`,
);
const KNOWN = wordSet("the all those these");
/** Before a figure they tell what is not so yet. */
const MODALS = wordSet("will would could might may should shall");
const TO = lexemeOf("to");
const BEFORE_TO = wordSet(
  "was were is are able due hoped hopes planned plans wants wanted needs needed expects expected meant",
);
/** Of one person each: only the sentence before tells of which. */
const PERSONAL = wordSet("he she his her him i my");
const SAYING = wordSet(
  "said says told added adds noted hoped thought thinks believes wrote pointed called explained warned",
);
const OF = lexemeOf("of");

/** Words that tell one of two or three apart; each family has its number, each member its own. */
const FAMILIES = [
  "north south east west northern southern eastern western central",
  "upper lower middle",
  "old new existing former current",
  "male female males females men women boys girls",
  "adults children adult child pensioners",
  "morning afternoon evening night dawn noon midnight",
  "first second third fourth fifth final last opening",
  "for against",
  "import imports export exports imported exported",
  "births deaths",
  "inner outer",
  "left right",
  "gross net",
  "home away",
  "public private",
  "domestic foreign international",
  "treated untreated control placebo",
  "rural urban",
  "sent asked invited answered replied responded returned attended",
  "started finished",
  "ordered delivered",
  "applied admitted accepted",
  "offered took taken",
  "arrivals departures arrived departed",
  "planned actual",
  "operating pretax",
];
const contrasts: Record<string, number> = {};
for (const [family, words] of FAMILIES.entries())
  for (const [member, word] of words.split(" ").entries()) contrasts[word] = (family + 1) * 100 + member;
const CONTRASTS = wordValues(contrasts);

/** How well two places agree otherwise. */
export type Clearness = "clear" | "rare" | "weak";

/** Whether words tell that two figures are of another state, part, measure or thing. */
export function tellsOtherwise(analysis: Analysis, first: Told, second: Told, clearness: Clearness): boolean {
  const { tokens } = analysis;
  const both = [first, second];
  if (both.some((told) => isOther(tokens, told) || isPartOf(tokens, told))) return true;
  if (both.some((told) => isMeant(tokens, told)) || areContrasted(tokens, first, second)) return true;
  if (haveOtherComplements(analysis, first, second)) return true;
  if (both.some(({ end, to }) => end < to && PER.has(tokens.lexeme[end]!)) && clearness !== "rare")
    return true;
  if (haveOtherSubjects(tokens, first, second)) return true;
  if (clearness === "clear") return false;
  const [a, b] = both.map((told) => nearby(tokens, told));
  for (const word of a!) if (!b!.has(word)) return true;
  for (const word of b!) if (!a!.has(word)) return true;
  const { left, right } = clauseOf(tokens, second);
  return clearness === "weak" ? isPersonal(tokens, second.from, second.to) : isPersonal(tokens, left, right);
}

/** Whether words beside two figures tell of another state, part or kind of what both count. */
export function tellsOtherState(analysis: Analysis, first: Told, second: Told, isRare: boolean): boolean {
  const { tokens } = analysis;
  const both = [first, second];
  if (both.some((told) => (isOther(tokens, told) && !isOrigin(tokens, told)) || isPartOf(tokens, told)))
    return true;
  if (isMeant(tokens, second)) return true;
  if (areContrasted(tokens, first, second)) return true;
  const [a, b] = both.map((told) => nearby(tokens, told));
  // Of a number known by its digits other things may be told: `the 381 wolves fell into four groups`.
  const tells = (word: number): boolean => !isRare || !MOVING.has(word);
  for (const word of a!) if (!b!.has(word) && tells(word)) return true;
  for (const word of b!) if (!a!.has(word) && tells(word)) return true;
  return false;
}

const MOVING = wordSet(
  "rose risen rise rises fell fallen fall falls grew grown grow increased decreased dropped climbed declined after until old annual monthly weekly daily same similar if",
);

/** Whether words beside two figures set them against each other. */
export function areOpposed(analysis: Analysis, first: Told, second: Told): boolean {
  return areContrasted(analysis.tokens, first, second) || haveOtherComplements(analysis, first, second);
}

const FROM = lexemeOf("from");

/** `delegates from 41 countries`, not `from 41 to 43 countries`. */
function isOrigin(tokens: Tokens, { first, from, to }: Told): boolean {
  const { lexeme } = tokens;
  if (first === from || lexeme[first - 1] !== FROM || holds(tokens, BESIDE, Math.max(from, first - 2), first))
    return false;
  for (let i = first; i < Math.min(to, first + NEAR); i++) if (lexeme[i] === TO) return false;
  return true;
}

/** As {@link timesOf}; a figure known by its digits may well come back with a year that tells of something else. */
export function areOfOtherTimes(analysis: Analysis, first: Told, second: Told, isRare: boolean): boolean {
  if (timesOf(analysis, first, second) !== "other") return false;
  const { start } = second.figure.span;
  return (
    !isRare ||
    datesBeside(analysis, first).length > 0 ||
    datesBeside(analysis, second).some(({ span }) => span.start < start)
  );
}

/** `he earned`; `she said` tells of the speaker only. */
function isPersonal({ lexeme }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (PERSONAL.has(lexeme[i]!) && !SAYING.has(lexeme[i + 1] ?? 0)) return true;
  return false;
}

/** `another 30`, `from 40`, `than the 50`. */
function isOther(tokens: Tokens, { first, from }: Told): boolean {
  const { lexeme } = tokens;
  if (holds(tokens, BESIDE, Math.max(from, first - 2), first + 1)) return true;
  if (first - 1 < from) return false;
  if (AGAINST.has(lexeme[first - 1]!)) return true;
  return first - 2 >= from && AGAINST.has(lexeme[first - 2]!) && !DETERMINERS.has(lexeme[first - 1]!);
}

/** `10 of 12`; `the visitors of 2018` are no part. */
function isPartOf({ lexeme, kind, text, start, end, count }: Tokens, told: Told): boolean {
  const behind = told.end;
  if (behind + 1 >= count || lexeme[behind] !== OF || kind[behind + 1] !== NUMBER) return false;
  return !/^(?:1|2)\d{3}$/.test(text.slice(start[behind + 1]!, end[behind + 1]!));
}

/** `will have 684`, `was to carry 3,150`. */
function isMeant({ lexeme }: Tokens, { first, from }: Told): boolean {
  if (first > from && KNOWN.has(lexeme[first - 1]!)) return false;
  for (let i = Math.max(from, first - 4); i < first; i++) {
    if (MODALS.has(lexeme[i]!)) return true;
    if (lexeme[i] === TO && i > from && BEFORE_TO.has(lexeme[i - 1]!)) return true;
  }
  return false;
}

/** `the north ward` and `the south ward`. */
function areContrasted(tokens: Tokens, first: Told, second: Told): boolean {
  const a = contrastsNear(tokens, first);
  if (a.length === 0) return false;
  const b = contrastsNear(tokens, second);
  return a.some(
    (member) =>
      !b.includes(member) &&
      b.some((other) => Math.floor(other / 100) === Math.floor(member / 100) && !a.includes(other)),
  );
}

function contrastsNear(tokens: Tokens, { first, from, to }: Told): number[] {
  const found: number[] = [];
  for (let i = Math.max(from, first - NEAR); i < Math.min(to, first + NEAR); i++) {
    const member = CONTRASTS.get(tokens.lexeme[i]!);
    if (member) found.push(member);
  }
  return found;
}

const PREPOSITIONS = wordSet("of in for to as at on by among with per");

/** `lent 38,200 books to adults` and `32,800 books to children`. */
function haveOtherComplements(analysis: Analysis, first: Told, second: Told): boolean {
  const a = complementOf(analysis, first);
  const b = a && complementOf(analysis, second);
  if (!a || !b || a.preposition !== b.preposition || a.words.length === 0 || b.words.length === 0)
    return false;
  return !a.words.some((word) => b.words.includes(word));
}

const COPULAS = wordSet(
  "is was are were stands stood measures measured has had weighs weighed covers covered costs cost holds held seats rises",
);

/** `The peak is 2,316 metres high` and `The pass beside the peak is 2,136 metres high`. */
function haveOtherSubjects(tokens: Tokens, first: Told, second: Told): boolean {
  const isOneVerb =
    tokens.kind[first.first - 1] === WORD && tokens.hash[first.first - 1] === tokens.hash[second.first - 1];
  const [a, b] = [first, second].map((told) => subjectOf(tokens, told, isOneVerb));
  return a !== 0 && b !== 0 && a !== b;
}

/** Hash of the noun of the subject right before a verb and the figure; 0 where another word stands before the figure. */
function subjectOf(tokens: Tokens, { first, from }: Told, isVerb: boolean): number {
  const { lexeme, kind, flags, hash } = tokens;
  let i = first - 1;
  if (
    i <= from ||
    !(isVerb ? !FUNCTION_WORDS.has(lexeme[i]!) || COPULAS.has(lexeme[i]!) : COPULAS.has(lexeme[i]!))
  )
    return 0;
  i--;
  if (RELATIVES.has(lexeme[i]!)) i--;
  for (;;) {
    const head = i;
    while (
      i >= from &&
      kind[i] === WORD &&
      (!FUNCTION_WORDS.has(lexeme[i]!) || (flags[i]! & POSSESSIVE) !== 0)
    )
      i--;
    if (i === head) return 0;
    while (i >= from && DETERMINERS.has(lexeme[i]!)) i--;
    if (i < from || !BELONGING.has(lexeme[i]!)) return hash[head]!;
    i--;
  }
}

const RELATIVES = wordSet("that which who");
/** Between a noun and what it is placed by. */
const BELONGING = wordSet(
  "of in at on beside near behind above below under over around opposite outside inside by from to for with",
);

/** `11 cents a share`. */
const PER = wordSet("a an per");
const COMPLEMENT = 4;

interface Complement {
  readonly preposition: number;
  readonly words: readonly number[];
}

function complementOf(analysis: Analysis, { end, to, sentence }: Told): Complement | undefined {
  const { tokens } = analysis;
  const preposition = tokens.lexeme[end]!;
  if (end >= to || !PREPOSITIONS.has(preposition)) return undefined;
  if (datesIn(analysis, sentence).some(({ first }) => first >= end && first <= end + 2)) return undefined;
  const words: number[] = [];
  for (let i = end + 1; i < Math.min(to, end + 1 + COMPLEMENT) && tokens.kind[i] === WORD; i++)
    if (!FUNCTION_WORDS.has(tokens.lexeme[i]!)) words.push(tokens.hash[i]!);
  return { preposition, words };
}

const BEHIND = 5;

function nearby(tokens: Tokens, told: Told): ReadonlySet<number> {
  const found = new Set<number>();
  const end = Math.min(told.to, told.first + BEHIND, clauseOf(tokens, told).right);
  for (let i = Math.max(told.from, told.first - NEAR); i < end; i++)
    if (NEARBY.has(tokens.lexeme[i]!) && !isInFront(tokens, i)) found.add(tokens.lexeme[i]!);
  return found;
}

const AFTER = lexemeOf("after");
const LOOKING = wordSet("look looks looked looking named takes took");
const BEFORE = lexemeOf("before");
const INDEFINITE = wordSet("a an");

/** `before a crowd of 8,214`, `before 12,400 spectators`. */
function isInFront({ lexeme, kind }: Tokens, at: number): boolean {
  if (lexeme[at] === AFTER) return at > 0 && LOOKING.has(lexeme[at - 1]!);
  return lexeme[at] === BEFORE && (INDEFINITE.has(lexeme[at + 1]!) || kind[at + 1] === NUMBER);
}

function holds({ lexeme }: Tokens, words: WordSet, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.has(lexeme[i]!)) return true;
  return false;
}
