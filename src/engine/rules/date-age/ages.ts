import type { Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { readNumeral, readOrdinal } from "../../text/numerals.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, NUMBER, type Tokens, WORD } from "../../text/tokens.ts";
import { isSaidOfOther } from "./pronouns.ts";

/** An age as a text gives it. */
export interface Age {
  readonly years: number;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly kind: "person" | "thing";
  readonly atDeath: boolean;
  /** `80th birthday`. */
  readonly birthday: boolean;
  /** `turned 46`: told for the day of the birthday. */
  readonly turned: boolean;
  /** A number without `aged` or `years`: `at 26`, `was 26`. */
  readonly bare: boolean;
  /** `would have turned 83`: holds for the date right after it alone. */
  readonly supposed: boolean;
  /** `in her 88th year`: the age is one less, but some count otherwise. */
  readonly loose: boolean;
  /** Told for the time of writing: `the 50-year-old company is`, `Smith, 45,`. */
  readonly present: boolean;
  /** Whether the words lead on from the person told of before (`he`, no subject) or may name another. */
  readonly subject: "same" | "open" | "other";
}

const AGED = wordSet("aged");
const AGE = lexemeOf("age");
const OF = lexemeOf("of");
const AT = lexemeOf("at");
const OLD = lexemeOf("old");
const HYPHEN = lexemeOf("-");
const COMMA = lexemeOf(",");
const YEAR = wordSet("year years");
const TURNED = wordSet("turned turns turning reached");
const REACHED = wordSet("reached");
const WAS = wordSet("was is be being");
const WHEN = lexemeOf("when");
const DEATHS = wordSet("died dies death passed killed");
const BIRTHDAY = lexemeOf("birthday");
const NOT_YET = wordSet("short before ahead eve approaching near until shy upcoming next");
/** People who may be the ones that are so old, when they are named beside an age. */
export const RELATIVES = wordSet(
  `son daughter wife husband brother sister mother father child children parents uncle aunt nephew niece grandson granddaughter
   grandfather grandmother cousin twin twins son's sons daughters brothers sisters colleague friend partner widow another who's whose
   widower fiancé fiancée bride groom stepfather stepmother siblings teacher pupil rival neighbour neighbor baby girl boy`,
);
const THINGS = wordSet(
  `company firm club school university college bank institution newspaper museum theatre theater hospital church factory
   brewery society association organisation organization business brand team league festival orchestra magazine charity
   foundation party agency institute library bridge railway paper publisher chain store shop house`,
);
const PRONOUNS = wordSet("he she");
const NO_AGE_AFTER = wordSet("percent % people men women children seats votes million");

/** Ages within tokens `[from, to)`: `aged 71`, `at the age of 71`, `71 years old`, `71-year-old`, `turned 71`, `was 71 when`, `Smith, 45,`. */
export function agesBetween(analysis: Analysis, from: number, to: number): readonly Age[] {
  const { tokens } = analysis;
  const ages: Age[] = [];
  for (let at = from; at < to; at++) {
    const found = ageAt(tokens, at, from, to);
    if (!found) continue;
    ages.push(isSaidOfOther(analysis, at, from) ? { ...found, subject: "other" } : found);
    at = found.end - 1;
  }
  return ages;
}

function ageAt(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  const lexeme = tokens.lexeme[at]!;
  if (AGED.has(lexeme)) return personAge(tokens, at, at + 1, from, to);
  if (lexeme === AGE) return personAge(tokens, at, tokens.lexeme[at + 1] === OF ? at + 2 : at + 1, from, to);
  if (TURNED.has(lexeme)) {
    const found = personAge(tokens, at, at + 1, from, to);
    return found && { ...found, turned: !REACHED.has(lexeme) };
  }
  if (YEAR.has(lexeme)) return yearsOld(tokens, at, from, to) ?? yearOfLife(tokens, at, from, to);
  if (lexeme === BIRTHDAY) return birthdayAge(tokens, at, from, to);
  if (lexeme === BEEN) return wouldHaveBeen(tokens, at, from, to);
  if (PERSONS.has(lexeme)) return personOfAge(tokens, at, from, to);
  if (lexeme === LIVED) return livedTo(tokens, at, from, to);
  if (WAS.has(lexeme) || isYouWere(tokens, at, from)) return wasWhen(tokens, at, from, to);
  if (lexeme === THEN) return thenNumber(tokens, at, from, to);
  if (lexeme === AT) return atNumber(tokens, at, from, to);
  return lexeme === COMMA ? apposition(tokens, at, from, to) : undefined;
}

const IS = lexemeOf("is");
const THEN = lexemeOf("then");
const BEEN = lexemeOf("been");
const LIVED = lexemeOf("lived");
const PERSONS = wordSet("woman man girl boy child lad youth widow widower");
const LIVED_TO = wordSet("to be until");

/** `as a young woman of 21`. */
function personOfAge(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  if (tokens.lexeme[at + 1] !== OF) return undefined;
  const apposed = isApposedToDeath(tokens, at, from);
  if (!apposed && !isAs(tokens, at, from)) return undefined;
  const read = numberAt(tokens, at + 2, to);
  if (!read || (read.next < to && !ENDS.has(tokens.lexeme[read.next]!))) return undefined;
  return { ...age(tokens, at, read.next, read.value, "person", from, to, false), bare: true };
}

/** `died in 1651, an old man of sixty-one`. */
function isApposedToDeath(tokens: Tokens, at: number, from: number): boolean {
  const article = tokens.lexeme[at - 1] === OLD ? at - 2 : at - 1;
  if (!ARTICLES.has(tokens.lexeme[article] ?? 0) || tokens.lexeme[article - 1] !== COMMA) return false;
  return isAfterDeath(tokens, article, from);
}

/** `as a girl`, `still a young man`. */
function isAs({ lexeme }: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 3; i--)
    if (lexeme[i] === AS || JUST.has(lexeme[i]!)) return true;
  return false;
}

/** `lived to be 92`. */
function livedTo(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  let start = at + 1;
  while (start < at + 3 && LIVED_TO.has(tokens.lexeme[start] ?? 0)) start++;
  const read = start > at + 1 ? numberAt(tokens, start, to) : undefined;
  if (!read || (read.next < to && !ENDS.has(tokens.lexeme[read.next]!))) return undefined;
  return { ...age(tokens, start, read.next, read.value, "person", from, to, false), atDeath: true };
}

/** `in her 88th year`: before the birthday that ends it. */
function yearOfLife(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  for (let first = Math.max(from + 2, at - 3); first < at; first++) {
    const ordinal = readOrdinal(tokens, first, at);
    if (ordinal?.next !== at || !OWNERS.has(tokens.lexeme[first - 1]!) || tokens.lexeme[first - 2] !== IN)
      continue;
    if (ordinal.value < OLD_AGE) return undefined;
    const found = age(tokens, first, at + 1, ordinal.value - 1, "person", from, to, false);
    return { ...found, loose: true, ...(found.subject === "open" ? { subject: "same" as const } : {}) };
  }
  return undefined;
}

/** From here on `in his 60th year` is not one of an office. */
const OLD_AGE = 50;
const OLDEST_PERSON = 119;
const OLDEST_THING = 1500;

function numberAt(
  tokens: Tokens,
  at: number,
  to: number,
  most = OLDEST_PERSON,
): { value: number; next: number } | undefined {
  const numeral = readNumeral(tokens, at, to);
  if (!numeral || numeral.value < 1 || numeral.value > most || numeral.value % 1 !== 0) return undefined;
  return NO_AGE_AFTER.has(tokens.lexeme[numeral.next] ?? 0) ? undefined : numeral;
}

function personAge(tokens: Tokens, first: number, number: number, from: number, to: number): Age | undefined {
  const supposed = isSupposed(tokens, first, from);
  const read = numberAt(tokens, JUST.has(tokens.lexeme[number] ?? 0) ? number + 1 : number, to);
  if (!read || isRange(tokens, read.next)) return undefined;
  if (supposed && !(HAVE.has(tokens.lexeme[first - 1] ?? 0) && isDayAfter(tokens, read.next, to)))
    return undefined;
  const found = age(tokens, first, read.next, read.value, "person", from, to, false);
  return supposed ? { ...found, atDeath: false, supposed } : found;
}

const HAVE = wordSet("have");
const DAY_LEADS = wordSet("on in");

/** `on 5 April 2019`, `in 2019`, right after an age. */
function isDayAfter({ lexeme, kind }: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to || !DAY_LEADS.has(lexeme[at]!)) return false;
  return kind[at + 1] === NUMBER || MONTHS.has(lexeme[at + 1]!);
}

/** `would have been 80 on 3 June 2014`. */
function wouldHaveBeen(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  if (!HAVE.has(tokens.lexeme[at - 1] ?? 0) || !isSupposed(tokens, at, from)) return undefined;
  const read = numberAt(tokens, at + 1, to);
  if (!read || !isDayAfter(tokens, read.next, to)) return undefined;
  const found = age(tokens, at + 1, read.next, read.value, "person", from, to, false);
  return { ...found, atDeath: false, supposed: true };
}

/** `would have turned 83`. */
function isSupposed(tokens: Tokens, at: number, from: number): boolean {
  for (let i = Math.max(from, at - 3); i < at; i++) if (SUPPOSED.has(tokens.lexeme[i]!)) return true;
  return false;
}

const SUPPOSED = wordSet("would if could should until");

/** `aged 18 to 24`, `aged 18–24`, `aged 60 and over` speak of a group. */
function isRange(tokens: Tokens, at: number): boolean {
  if (!JOINS.has(tokens.lexeme[at] ?? 0)) return GROUPS.has(tokens.lexeme[at] ?? 0);
  return (
    OPEN_ENDED.has(tokens.lexeme[at + 1] ?? 0) || readNumeral(tokens, at + 1, tokens.count) !== undefined
  );
}

const GROUPS = wordSet(["to", "-", "–", "—", "+"]);
const JOINS = wordSet("and or");
const OPEN_ENDED = wordSet("over above older under below younger up upwards more less beyond");

function yearsOld(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  const joined = tokens.lexeme[at + 1] === HYPHEN;
  if (tokens.lexeme[at + (joined ? 2 : 1)] !== OLD) return undefined;
  const end = at + (joined ? 3 : 2);
  const start = tokens.lexeme[at - 1] === HYPHEN ? at - 2 : at - 1;
  const first = start > from && tokens.lexeme[start - 1] === HYPHEN ? start - 2 : start;
  const read =
    first >= from
      ? (numberAt(tokens, first, at, OLDEST_THING) ?? numberAt(tokens, start, at, OLDEST_THING))
      : undefined;
  if (!read) return undefined;
  if (joined && !isOfSubject(tokens, Math.min(first, start), from)) return undefined;
  const noun = end < to ? tokens.lexeme[end]! : 0;
  const second = end + 1 < to ? tokens.lexeme[end + 1]! : 0;
  const owner =
    !joined && WAS.has(tokens.lexeme[first - 1] ?? 0) && first - 2 >= from ? tokens.lexeme[first - 2]! : 0;
  // `the club is 150 years old`
  const thing = joined ? THINGS.has(noun) || THINGS.has(second) : THINGS.has(owner);
  if (!thing && read.value > OLDEST_PERSON) return undefined;
  if (
    joined &&
    !thing &&
    noun !== 0 &&
    tokens.kind[end] === WORD &&
    (tokens.flags[end]! & CAPITAL) === 0 &&
    THING_LIKE.has(noun)
  )
    return undefined;
  const found = age(
    tokens,
    Math.min(first, start),
    end,
    read.value,
    thing ? "thing" : "person",
    from,
    to,
    joined,
  );
  return joined || thing ? found : { ...found, subject: subjectBefore(tokens, found, from) };
}

/** `she was 40 years old`; `the house was 40 years old` is of another. */
function subjectBefore(tokens: Tokens, { first, subject }: Age, from: number): Age["subject"] {
  if (!WAS.has(tokens.lexeme[first - 1] ?? 0) || first - 2 < from || subject === "other") return subject;
  if (PRONOUNS.has(tokens.lexeme[first - 2]!)) return "same";
  // `She was born in 1979 and was 41 years old`
  if (LEADS_OVER.has(tokens.lexeme[first - 2]!)) return subject;
  return (tokens.flags[first - 2]! & CAPITAL) !== 0 || tokens.kind[first - 2] !== WORD ? "open" : "other";
}

const LEADS_OVER = wordSet("and then who");

/** `her 80th birthday`; not one still to come. */
function birthdayAge(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  for (let first = Math.max(from, at - 3); first < at; first++) {
    const ordinal = readOrdinal(tokens, first, at);
    if (ordinal?.next !== at) continue;
    for (let i = Math.max(from, first - 6); i < first; i++)
      if (NOT_YET.has(tokens.lexeme[i]!)) return undefined;
    const found = age(tokens, first, at + 1, ordinal.value, "person", from, to, false);
    const owned = OWNERS.has(tokens.lexeme[first - 1] ?? 0) && found.subject === "open";
    return { ...found, birthday: true, atDeath: false, ...(owned ? { subject: "same" as const } : {}) };
  }
  return undefined;
}

/** `the 71-year-old`, `was a 50-year-old bank`; `a 16-year-old girl` is somebody else. */
function isOfSubject(tokens: Tokens, at: number, from: number): boolean {
  const before = at > from ? tokens.lexeme[at - 1]! : 0;
  if (at === from || before === THE) return true;
  if (ARTICLES.has(before) && tokens.lexeme[at - 2] === THEN) return true;
  return ARTICLES.has(before) && (WAS.has(tokens.lexeme[at - 2] ?? 0) || tokens.lexeme[at - 2] === AS);
}

const THE = lexemeOf("the");
const ARTICLES = wordSet("a an");
const AS = lexemeOf("as");
const THING_LIKE = wordSet(
  "building war conflict record deal agreement tradition law contract wall tree car ship plane house history son daughter boy girl child brother sister wife husband",
);

/** `was 45 when he`, `she was 30.`, `was just 15 at the time`. */
function wasWhen(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  const start = JUST.has(tokens.lexeme[at + 1] ?? 0) ? at + 2 : at + 1;
  const read = numberAt(tokens, start, to);
  if (!read || read.value < YOUNGEST_BARE) return undefined;
  const next = tokens.lexeme[read.next] ?? 0;
  const told =
    (next === WHEN && PRONOUNS.has(tokens.lexeme[read.next + 1] ?? 0)) ||
    (next === AT && AT_THE_TIME.match(tokens, read.next, to) !== undefined);
  const pronoun =
    (at > from && PRONOUNS.has(tokens.lexeme[at - 1]!)) ||
    isFirstPerson(tokens, at - 1, from) ||
    goesOnFromBirth(tokens, at, from, to);
  // `Kern was 35.`, `Orlo, born in 1985, was 27.`
  const named = at > from && (tokens.lexeme[at - 1] === COMMA || (tokens.flags[at - 1]! & CAPITAL) !== 0);
  const closed =
    read.next >= to ||
    CLOSED.has(next) ||
    // `Ada Fern was 61 in 1985`
    (next === IN && isYear(tokens, read.next + 1, from)) ||
    (next === COMMA && at - 2 >= from && tokens.lexeme[at - 2] === WHEN);
  const goesOn = next === WHEN || next === AND || read.next >= to || ENDS.has(next);
  if (!told && !(named && closed) && !(pronoun && goesOn)) return undefined;
  const found = age(tokens, start, read.next, read.value, "person", from, to, tokens.lexeme[at] === IS);
  if (told && isCommonNoun(tokens, at - 1, from)) return { ...found, bare: true, subject: "other" };
  return {
    ...found,
    bare: true,
    // `from your father, when you were 22`: no relative is called so.
    ...(pronoun && (found.subject === "open" || tokens.lexeme[at - 1] === YOU)
      ? { subject: "same" as const }
      : {}),
  };
}

/** `Per Dahl was born in 2001 and was 18 when`, `, who is 64 in`. */
function goesOnFromBirth({ lexeme }: Tokens, at: number, from: number, to: number): boolean {
  if (lexeme[at - 1] === WHO) {
    for (let i = at; i < to && i < at + 14; i++) if (lexeme[i] === BORN) return lexeme[at - 2] === COMMA;
    return false;
  }
  // `Moira Tench, born on 9 May 1980, is 42 and`
  if (lexeme[at - 1] !== AND && lexeme[at - 1] !== COMMA) return false;
  for (let i = at - 2; i >= from && i > at - 12; i--) if (lexeme[i] === BORN) return true;
  return false;
}

const BORN = lexemeOf("born");

/** `its founder was 61 when he died` */
function isCommonNoun(tokens: Tokens, at: number, from: number): boolean {
  if (at <= from || tokens.kind[at] !== WORD || (tokens.flags[at]! & CAPITAL) !== 0) return false;
  return !PRONOUNS.has(tokens.lexeme[at]!) && tokens.lexeme[at] !== WHO && !BE_BEFORE.has(tokens.lexeme[at]!);
}

/** `I was twenty-nine`, in an interview or a memoir; not `I, who was`. */
function isFirstPerson({ lexeme }: Tokens, at: number, from: number): boolean {
  return at >= from && (lexeme[at] === I || lexeme[at] === YOU);
}

/** `when you were 22`: a question to the one who is spoken of. */
function isYouWere({ lexeme }: Tokens, at: number, from: number): boolean {
  return lexeme[at] === WERE && at > from && lexeme[at - 1] === YOU;
}

const YOU = lexemeOf("you");
const WERE = lexemeOf("were");

const I = lexemeOf("i");
const BE_BEFORE = wordSet("i had has have who and then");
const JUST = wordSet("just only already still then barely thus therefore");
const OWNERS = wordSet("his her");
const CLOSED = wordSet([".", ";", ")"]);
const YOUNGEST_BARE = 8;
const AT_THE_TIME = phraseTable<true>([
  ["at the time", true],
  ["at that time", true],
  ["at the moment", true],
]);

/** `died at 71`, `retired at just 48.`, `At 34, she`. */
function atNumber(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  const just = JUST.has(tokens.lexeme[at + 1] ?? 0) ? 1 : 0;
  const read = numberAt(tokens, at + 1 + just, to);
  if (!read || read.value < YOUNGEST_BARE) return undefined;
  const before = at > from ? tokens.lexeme[at - 1]! : 0;
  const acts = (at === from || before === AND || before === COMMA) && isVerb(tokens, read.next, to);
  if (!acts && read.next < to && !ENDS.has(tokens.lexeme[read.next]!)) return undefined;
  const led =
    at === from ||
    before === COMMA ||
    just > 0 ||
    acts ||
    isPast(tokens, at - 1) ||
    isYear(tokens, at - 1, from) ||
    isAfterDeath(tokens, at, from) ||
    isYearAfter(tokens, read.next, to);
  if (!led || NO_AGE_BEFORE.has(before)) return undefined;
  return { ...age(tokens, at, read.next, read.value, "person", from, to, false), bare: true };
}

/** `and at 61 ran`. */
function isVerb(tokens: Tokens, at: number, to: number): boolean {
  return (
    at < to && (ACTS.has(tokens.lexeme[at]!) || (isPast(tokens, at) && (tokens.flags[at]! & CAPITAL) === 0))
  );
}

const ACTS = wordSet(
  "ran won became took made wrote went left began swam rode led flew set beat still is was she he",
);

/** `elected in 2005 at 39`. */
function isYear(tokens: Tokens, at: number, from: number): boolean {
  return at > from && tokens.kind[at] === NUMBER && tokens.end[at]! - tokens.start[at]! === 4;
}

/** `died in Orn at 84`. */
function isAfterDeath({ lexeme }: Tokens, at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) if (DEATHS.has(lexeme[i]!)) return true;
  return false;
}

/** `learned to fly at 26, in 1976`. */
function isYearAfter(tokens: Tokens, next: number, to: number): boolean {
  const preposition = tokens.lexeme[next] === COMMA ? next + 1 : next;
  const year = preposition + 1;
  return (
    year < to &&
    tokens.lexeme[preposition] === IN &&
    tokens.kind[year] === NUMBER &&
    tokens.end[year]! - tokens.start[year]! === 4
  );
}

const IN = lexemeOf("in");

function isPast({ text, start, end }: Tokens, at: number): boolean {
  const [first, last] = [start[at]!, end[at]!];
  return last - first > 4 && text.charCodeAt(last - 1) === 100 && text.charCodeAt(last - 2) === 101;
}

const ENDS = wordSet([".", ",", "in", "on", ";", ")", "after", "from", "–", "—", ":", "of"]);
/** What stands, stops or is counted at a number. */
const NO_AGE_BEFORE = wordSet(
  `closed opened finished ended started priced valued stopped peaked traded remained settled fixed capped pegged estimated listed
   stayed topped reached scored ranked placed polled numbered counted limited arrived departed called crossed dropped averaged stalled`,
);

/** `Smith, 45,` after a capitalised name. */
function apposition(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  if (
    at <= from ||
    tokens.kind[at - 1] !== WORD ||
    (tokens.flags[at - 1]! & CAPITAL) === 0 ||
    MONTHS.has(tokens.lexeme[at - 1]!)
  )
    return undefined;
  const read = numberAt(tokens, at + 1, to);
  if (
    !read ||
    read.value < 10 ||
    !(tokens.lexeme[read.next] === COMMA || AT_THE_TIME.match(tokens, read.next, to)) ||
    tokens.end[at + 1]! - tokens.start[at + 1]! > 3
  )
    return undefined;
  return age(tokens, at + 1, read.next, read.value, "person", from, to, tokens.lexeme[read.next] === COMMA);
}

/** `won the title in 2004, then 23;`. */
function thenNumber(tokens: Tokens, at: number, from: number, to: number): Age | undefined {
  if (at <= from || tokens.lexeme[at - 1] !== COMMA || tokens.kind[at + 1] !== NUMBER) return undefined;
  const read = numberAt(tokens, at + 1, to);
  if (!read || read.value < YOUNGEST_BARE || (read.next < to && !CLOSES.has(tokens.lexeme[read.next]!)))
    return undefined;
  return { ...age(tokens, at + 1, read.next, read.value, "person", from, to, false), bare: true };
}

const CLOSES = wordSet([".", ",", ";", ")"]);

const MONTHS = wordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);

function age(
  tokens: Tokens,
  first: number,
  end: number,
  years: number,
  kind: Age["kind"],
  from: number,
  to: number,
  present: boolean,
): Age {
  let atDeath = false;
  for (let i = Math.max(from, first - 10); i < Math.min(to, end + 4); i++)
    atDeath ||=
      DEATHS.has(tokens.lexeme[i]!) ||
      (tokens.lexeme[i] === LIVED && LIVED_TO.has(tokens.lexeme[i + 1] ?? 0));
  const span = { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  return {
    years,
    birthday: false,
    turned: false,
    bare: false,
    supposed: false,
    loose: false,
    first,
    end,
    span,
    kind,
    atDeath,
    present,
    subject: subjectOf(tokens, first, end, from, to),
  };
}

/** A relative named beside the age may be the one who is that old; a pronoun beside it or at the head of the sentence leads on. */
function subjectOf(tokens: Tokens, first: number, end: number, from: number, to: number): Age["subject"] {
  const said = pronounBefore(tokens, first, from);
  // `She made it when she was 34, using a neighbour's son`: what follows the comma is another matter.
  const closed = said !== 0 && tokens.lexeme[from] === said && tokens.lexeme[end] === COMMA;
  const stop = closed ? end : end + 4;
  for (let i = Math.max(from, first - 14); i < Math.min(to, stop); i++)
    if (
      RELATIVES.has(tokens.lexeme[i]!) &&
      !isOwnRole(tokens, i) &&
      !isOtherSex(tokens.lexeme[i]!, said) &&
      !(said !== 0 && isCompanion(tokens, i))
    )
      return "other";
  if (said !== 0) return "same";
  if (namesAnother(tokens, first, from) || isOfAntecedent(tokens, first, from)) return "other";
  for (let i = end; i < Math.min(to, end + 3); i++) if (PRONOUNS.has(tokens.lexeme[i]!)) return "same";
  for (let i = from; i < Math.min(from + 4, first + 1); i++)
    if (PRONOUNS.has(tokens.lexeme[i]!)) return "same";
  return LEADS_ON.has(tokens.lexeme[from]!) ? "same" : "open";
}

const COMPANY = wordSet("from by with for to");

/** `learned it from her aunt`: of whom nothing more is said. */
export function isCompanion({ lexeme }: Tokens, at: number): boolean {
  return (
    OWNERS.has(lexeme[at - 1] ?? 0) &&
    COMPANY.has(lexeme[at - 2] ?? 0) &&
    lexeme[at + 1] !== COMMA &&
    lexeme[at + 1] !== WHO
  );
}

const MALE = wordSet("son husband brother father uncle nephew grandson grandfather widower stepfather");
const FEMALE = wordSet("daughter wife sister mother aunt niece granddaughter grandmother widow stepmother");
const SHE = lexemeOf("she");

/** `when she was 10`: the pronoun right before the verb of an age; 0 where there is none. */
function pronounBefore({ lexeme }: Tokens, first: number, from: number): number {
  const verb = JUST.has(lexeme[first - 1] ?? 0) ? first - 2 : first - 1;
  if (verb - 2 < from || !WAS.has(lexeme[verb]!) || lexeme[verb - 2] !== WHEN) return 0;
  return PRONOUNS.has(lexeme[verb - 1]!) ? lexeme[verb - 1]! : 0;
}

function isOtherSex(relative: number, pronoun: number): boolean {
  if (pronoun === 0) return false;
  return pronoun === SHE ? MALE.has(relative) : FEMALE.has(relative);
}

/** `the son of a smith` tells who somebody is. */
export function isOwnRole({ lexeme }: Tokens, at: number): boolean {
  return lexeme[at + 1] === OF;
}

/** `a girl aged 16`, `married Anna, aged 25`: a noun or a name right before the age, and not where it happened. */
function namesAnother(tokens: Tokens, first: number, from: number): boolean {
  if (!AGED.has(tokens.lexeme[first]!)) return false;
  const comma = tokens.lexeme[first - 1] === COMMA;
  const before = comma ? first - 2 : first - 1;
  if (before < from || tokens.kind[before] !== WORD) return false;
  if (!comma)
    return (
      !DEATHS.has(tokens.lexeme[before]!) && !WAS.has(tokens.lexeme[before]!) && tokens.lexeme[before] !== AND
    );
  let name = before;
  while (name > from && (tokens.flags[name]! & CAPITAL) !== 0) name--;
  // `Died 9 September 2016, Tarn, aged 88`: a place after a date.
  if (tokens.lexeme[name] === COMMA && tokens.kind[name - 1] === NUMBER) return false;
  return name < before && name > from + 1 && !PLACED.has(tokens.lexeme[name]!);
}

/** `plays a king who died at 19`. */
function isOfAntecedent({ lexeme }: Tokens, first: number, from: number): boolean {
  for (let i = first - 1; i > from && i >= first - 4; i--)
    if (lexeme[i] === WHO) return lexeme[i - 1] !== COMMA;
  return false;
}

const WHO = lexemeOf("who");
const AND = lexemeOf("and");
const PLACED = wordSet("in at near of from to");
const LEADS_ON = wordSet("he she aged the its");
