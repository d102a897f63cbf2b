import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../text/lexicon.ts";
import { type Account, accountOf } from "./accounts.ts";
import type { WrittenDay } from "./contexts.ts";
import { BIRTH, DEATH, DISASTER, MISHAPS, ONCE, PERIODIC, SIGNING } from "./matters.ts";
import { rootOf } from "./roots.ts";
import { datesTold, type Told } from "./told-days.ts";

/** One happening told twice, in whatever words, with two dates of which one looks like a slip for the other. */
export interface Retelling {
  readonly first: Account;
  readonly second: Account;
}

/** Beyond this a text is a chronicle. */
const MOST_DATES = 200;

/** The pairs of dates that tell one happening twice. Only dates near each other are read. */
export function retellingsIn(analysis: Analysis): readonly Retelling[] {
  const told = datesTold(analysis);
  if (told.length < 2 || told.length > MOST_DATES) return [];
  const accounts = new Map<Told, Account | undefined>();
  const read = (one: Told) => {
    if (!accounts.has(one)) accounts.set(one, accountOf(analysis, one.place, one.day));
    return accounts.get(one);
  };
  const found: Retelling[] = [];
  for (let j = 1; j < told.length; j++)
    for (let i = 0; i < j; i++) {
      const [one, other] = [told[i]!, told[j]!];
      if (one.place.sentence === other.place.sentence || likenessOf(one.day, other.day) === 0) continue;
      const [first, second] = [read(one), read(other)];
      if (!first || !second || !areOne(analysis, first, second)) continue;
      if (areToldApart(told, one, other) || isThird(told, first, second, read)) continue;
      found.push({ first, second });
    }
  return found;
}

/**
 * How much one date looks like a slip for the other: 4 for swapped digits; 3 for another month or another year with all
 * else alike; 2 for one digit or the next day; 1 for days near each other; 0 for what is no slip.
 */
function likenessOf(a: WrittenDay, b: WrittenDay): number {
  const year = differ(a.year, b.year);
  if (!year && a.day !== undefined && a.day !== b.day && a.day === b.month && a.month === b.day) return 4;
  const month = differ(a.month, b.month);
  const day = differ(a.day, b.day);
  if (Number(year) + Number(month) + Number(day) !== 1) return 0;
  if ((a.day === undefined) !== (b.day === undefined)) return year ? likeYears(a.year!, b.year!) : 0;
  if (day) return likeDays(a.day!, b.day!);
  if (a.day === undefined) return year ? likeYears(a.year!, b.year!) : 2;
  return year && Math.abs(a.year! - b.year!) > 10 ? likeYears(a.year!, b.year!) : 3;
}

function differ<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function likeDays(a: number, b: number): number {
  const swapped = Math.floor(a / 10) === b % 10 && Math.floor(b / 10) === a % 10;
  if (swapped) return 4;
  if (a % 10 === b % 10 || isHeardAlike(a, b) || Math.abs(a - b) <= 2) return 2;
  return Math.abs(a - b) <= 10 ? 1 : 0;
}

/** Thirteen and thirty. */
function isHeardAlike(a: number, b: number): boolean {
  return Math.max(a, b) === 30 && Math.min(a, b) === 13;
}

function likeYears(a: number, b: number): number {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length) return 0;
  const odd = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  if (odd.length === 1) return 2;
  const [i, j] = odd;
  return odd.length === 2 && j === i! + 1 && one[i!] === other[j] && one[j] === other[i!] ? 4 : 0;
}

/** Whether two accounts are of one happening. */
function areOne(analysis: Analysis, a: Account, b: Account): boolean {
  if (b.indefinite || differ(a.planned, b.planned)) return false;
  if (a.ofDate && b.ofDate && a.names.size + b.names.size === 0) return false;
  if (areRows(analysis, a, b) || areApart(a, b)) return false;
  if (tellsOfMore(analysis, a) || tellsOfMore(analysis, b)) return false;
  const likeness = likenessOf(a.day, b.day);
  const matter = sharedMatter(a, b);
  const shared = participantsShared(a, b);
  if (matter === undefined) return false;
  if (shared === 0) return mayStandAlone(a, b, matter, likeness);
  return isLikely(a, b, matter, likeness, shared);
}

/** `The avalanche of 16 February`, `the disaster happened on`, `Apple Day on`: nothing else need be named. */
function mayStandAlone(a: Account, b: Account, matter: string, likeness: number): boolean {
  if (b.day.day === undefined) return false;
  if (matter.startsWith("@first") || matter.startsWith("@last")) return b.bare && likeness > 1;
  if (matter.startsWith("@")) return likeness > 0 && likeness < 3;
  const bare = b.matters.has(matter) ? b.bare && b.back : b.bareAside && a.matters.has(matter);
  // A root that no list knows need not be a happening.
  if (!bare || PERIODIC.has(matter)) return false;
  if (!/^[#~]/u.test(matter)) return b.ofDate && likeness > 2;
  return likeness > (matter === DISASTER ? 2 : 1);
}

function isLikely(a: Account, b: Account, matter: string, likeness: number, shared: number): boolean {
  const days = a.day.day !== undefined && b.day.day !== undefined;
  const day = differ(a.day.day, b.day.day);
  const once = ONCE.has(matter);
  const back = b.back || a.back;
  if (!days) return mayBeYears(a, b, matter, likeness, shared) && (a.day.day === b.day.day || once);
  if (PERIODIC.has(matter) && !day) return false;
  if (a.first && b.first && likeness > 1) return true;
  if (!back) return isPlainTwice(a, b, once, matter, likeness, shared);
  return likeness > 1 || shared > 1;
}

/** Two plain statements: of what happens once, or with swapped digits of the same people or of the same things. */
function isPlainTwice(
  a: Account,
  b: Account,
  once: boolean,
  matter: string,
  likeness: number,
  shared: number,
): boolean {
  if (once && likeness > 1 && shared > 1) return true;
  if (likeness < 4) return false;
  return shared > 2 || (/^[#~]/u.test(matter) && !PERIODIC.has(matter) && sharesName(a, b));
}

/** A name in common, be it the first word of a sentence at one of the two. */
function sharesName(a: Account, b: Account): boolean {
  for (const name of a.names) if (b.names.has(name) || b.things.has(rootOf(name))) return true;
  for (const name of b.names) if (a.things.has(rootOf(name))) return true;
  return false;
}

/** Years alone: of what happens once, and of the same persons or things. */
function mayBeYears(a: Account, b: Account, matter: string, likeness: number, shared: number): boolean {
  if (PERIODIC.has(matter) || (matter === SIGNING && (a.nominal || b.nominal))) return false;
  if (matter === BIRTH || matter === DEATH) return likeness > 1 && !haveOtherNames(a, b);
  if (a.first && b.first && likeness > 1) return true;
  return likeness > 2 ? a.back !== b.back || ONCE.has(matter) : ONCE.has(matter) && shared > 1;
}

/** `Petra Kestrel`, `Maud Kestrel`. */
function haveOtherNames(a: Account, b: Account): boolean {
  const lacks = (one: Account, other: Account) =>
    [...one.names].some((name) => !other.names.has(name) && !hasThing(other.things, rootOf(name)));
  return lacks(a, b) && lacks(b, a);
}

/** A matter that both tell of; of nouns beside another verb at one of the two at most. */
function sharedMatter(a: Account, b: Account): string | undefined {
  for (const matter of a.matters) if (b.matters.has(matter)) return matter;
  if (b.matters.has(DISASTER)) for (const matter of a.matters) if (MISHAPS.has(matter)) return DISASTER;
  // `An eclipse darkened the town`, `the eclipse of`.
  if (b.ofDate) for (const matter of b.matters) if (a.things.has(matter)) return matter;
  for (const matter of a.matters) if (b.asides.has(matter) && b.back) return matter;
  for (const matter of a.asides) if (b.matters.has(matter) && b.back) return matter;
  return undefined;
}

/** How many names and things both have; those of the sentence before count where a pronoun stands for them. */
function participantsShared(a: Account, b: Account): number {
  let count = 0;
  for (const name of [...b.names, ...b.placeNames])
    if (a.names.has(name) || a.placeNames.has(name) || a.meant.has(name) || hasThing(a.things, rootOf(name)))
      count++;
  for (const thing of b.things) {
    if (describesOther(thing, a, b) || describesOther(thing, b, a)) continue;
    if (hasThing(a.things, thing) || a.meant.has(thing) || hasRoot(a.names, thing)) count++;
  }
  for (const meant of b.meant) if (a.names.has(meant) || a.things.has(meant)) count++;
  return count;
}

/** `the school`, `the school society`: a word that at one of the two only describes what the other does not name. */
function describesOther(thing: string, one: Account, other: Account): boolean {
  for (const [described, by] of one.described)
    if (
      by === thing &&
      other.core.has(thing) &&
      !hasThing(other.things, described) &&
      !other.meant.has(described)
    )
      return true;
  return false;
}

/** `footbridge` may be called `bridge`. */
function hasThing(things: ReadonlySet<string>, thing: string): boolean {
  if (things.has(thing)) return true;
  for (const other of things) {
    const [short, long] = thing.length < other.length ? [thing, other] : [other, thing];
    if (short.length >= 4 && (long.endsWith(short) || (short.length > 4 && long.startsWith(short))))
      return true;
  }
  return false;
}

function hasRoot(names: ReadonlySet<string>, root: string): boolean {
  for (const name of names) if (rootOf(name) === root) return true;
  return false;
}

/** Other names, labels or ordinals tell of two happenings. */
function areApart(a: Account, b: Account): boolean {
  if (areOthers(a.labels, b.labels) || areOthers(a.placeNames, b.placeNames)) return true;
  if (a.ordinals.size + b.ordinals.size > 0 && !shares(a.ordinals, b.ordinals)) return true;
  return (
    areOthers(a.names, b.names) &&
    ![...b.names].some((name) => a.meant.has(name) || hasThing(a.things, rootOf(name)))
  );
}

function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shares(a, b);
}

function shares<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Rows of one table, or items of one list, tell of several things. */
function areRows({ document, sentences }: Analysis, a: Account, b: Account): boolean {
  const [one, other] = [a, b].map(({ place }) => document.blocks[sentences.block[place.sentence]!]);
  return one?.kind === other?.kind && (one?.kind === "tableRow" || one?.kind === "listItem");
}

const MORE = wordSet(
  `again further repeat repeated annual annually monthly weekly daily yearly o.s. n.s. julian disputed versions contradict contradicts
   contradictory differ differs wrongly mistakenly erroneously incorrectly originally initially rescheduled postponed subsequent
   instead rather brought-forward delayed cancelled canceled abandoned either another aftershock aftershocks rehearsal rerun replay same
   anniversary anniversaries centenary bicentenary jubilee commemorate commemorated commemoration reopened reopening
   later previous previously earlier other others next new`,
);

/** The text tells of another such happening, of another reckoning, of a day kept in later years. */
function tellsOfMore({ tokens }: Analysis, { place: { from, to, first, end }, at }: Account): boolean {
  const [low, high] = [Math.max(from, Math.min(at, first) - 8), Math.min(to, Math.max(at + 1, end) + 4)];
  for (let i = low; i < high; i++) if (MORE.has(tokens.lexeme[i]!) && (i < first || i >= end)) return true;
  return false;
}

/** `won at Orn on 3 May and at Lom on 13 May`: one of the two sentences tells both days. */
function areToldApart(told: readonly Told[], one: Told, other: Told): boolean {
  const tells = (sentence: number, day: WrittenDay) =>
    told.some(({ place, day: own }) => place.sentence === sentence && keyOf(own) === keyOf(day));
  return tells(one.place.sentence, other.day) || tells(other.place.sentence, one.day);
}

/** A third day of the same matter, with the same participants: a text that tells of several. */
function isThird(
  told: readonly Told[],
  first: Account,
  second: Account,
  read: (one: Told) => Account | undefined,
): boolean {
  const matter = sharedMatter(first, second);
  const known = [keyOf(first.day), keyOf(second.day)];
  for (const one of told) {
    if ((one.day.day === undefined) !== (second.day.day === undefined) || known.includes(keyOf(one.day)))
      continue;
    const other = read(one);
    if (!other || matter === undefined || !(other.matters.has(matter) || other.asides.has(matter))) continue;
    if (!areApart(first, other) && (second.bare || participantsShared(first, other) > 0)) return true;
  }
  return false;
}

function keyOf({ year, month, day }: WrittenDay): string {
  return `${year}-${month}-${day}`;
}
