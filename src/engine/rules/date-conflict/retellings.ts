import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../text/lexicon.ts";
import { type PlacedDate, placedDates } from "../date-placing.ts";
import { type Account, accountOf } from "./accounts.ts";
import { type WrittenDay, writtenDayOf } from "./contexts.ts";
import { ONCE, PERIODIC } from "./matters.ts";
import { rootOf } from "./roots.ts";

/** One happening told twice, in whatever words, with two dates of which one looks like a slip for the other. */
export interface Retelling {
  readonly first: Account;
  readonly second: Account;
}

/** Beyond this a text is a chronicle. */
const MOST_DATES = 200;

interface Told {
  readonly place: PlacedDate;
  readonly day: WrittenDay;
}

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
      if (isThird(told, first, second, read)) continue;
      found.push({ first, second });
    }
  return found;
}

function datesTold(analysis: Analysis): readonly Told[] {
  const found: Told[] = [];
  for (const place of placedDates(analysis)) {
    const day = dayOf(place.date);
    if (day) found.push({ place, day });
  }
  return found;
}

/** The day as written; with the year that an entry of a chronicle stands under. */
function dayOf(date: DateExpression): WrittenDay | undefined {
  if (date.begin || date.anniversary !== undefined) return undefined;
  const day = writtenDayOf(date);
  if (!day || day.year !== undefined || day.day === undefined) return day;
  const year = /^\d{4}(?=-)/u.exec(date.value)?.[0];
  return year === undefined ? day : { ...day, year: Number(year) };
}

/**
 * How much one date looks like a slip for the other: 3 for swapped digits, another month or another year with all else
 * alike; 2 for one digit or the next day; 1 for days near each other; 0 for what is no slip.
 */
function likenessOf(a: WrittenDay, b: WrittenDay): number {
  const year = differ(a.year, b.year);
  const month = differ(a.month, b.month);
  const day = differ(a.day, b.day);
  if (Number(year) + Number(month) + Number(day) !== 1) return 0;
  if ((a.day === undefined) !== (b.day === undefined)) return year ? likeYears(a.year!, b.year!) : 0;
  if (day) return likeDays(a.day!, b.day!);
  if (a.day === undefined) return year ? likeYears(a.year!, b.year!) : 2;
  return year && Math.abs(a.year! - b.year!) > 10 ? likeYears(a.year!, b.year!) : 3;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function likeDays(a: number, b: number): number {
  const swapped = Math.floor(a / 10) === b % 10 && Math.floor(b / 10) === a % 10;
  if (swapped) return 3;
  if (a % 10 === b % 10 || Math.abs(a - b) <= 2) return 2;
  return Math.abs(a - b) <= 10 ? 1 : 0;
}

function likeYears(a: number, b: number): number {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length) return 0;
  const odd = [...one].flatMap((digit, i) => (digit === other[i] ? [] : [i]));
  if (odd.length === 1) return 2;
  const [i, j] = odd;
  return odd.length === 2 && j === i! + 1 && one[i!] === other[j] && one[j] === other[i!] ? 3 : 0;
}

/** Whether two accounts are of one happening. */
function areOne(analysis: Analysis, a: Account, b: Account): boolean {
  if (b.indefinite || a.planned !== b.planned) return false;
  if (areRows(analysis, a, b) || areApart(a, b)) return false;
  if (tellsOfMore(analysis, a) || tellsOfMore(analysis, b)) return false;
  const likeness = likenessOf(a.day, b.day);
  const matter = sharedMatter(a, b);
  if (matter === undefined) return false;
  const shared = participantsShared(a, b);
  if (shared === 0) return false;
  return isLikely(a, b, matter, likeness, shared);
}

function isLikely(a: Account, b: Account, matter: string, likeness: number, shared: number): boolean {
  const days = a.day.day !== undefined && b.day.day !== undefined;
  const day = differ(a.day.day, b.day.day);
  const once = ONCE.has(matter);
  const back = b.back || a.back;
  if (!days) return (once || back) && shared >= (likeness > 2 ? 1 : 2);
  if (PERIODIC.has(matter) && !day) return false;
  if (!back) return once && likeness > 1 && shared > 1;
  return likeness > 1 || shared > 1;
}

/** A matter that both tell of; of nouns beside another verb at one of the two at most. */
function sharedMatter(a: Account, b: Account): string | undefined {
  for (const matter of a.matters) if (b.matters.has(matter)) return matter;
  for (const matter of a.matters) if (b.asides.has(matter) && b.back) return matter;
  for (const matter of a.asides) if (b.matters.has(matter) && b.back) return matter;
  return undefined;
}

/** How many names and things both have; those of the sentence before count where a pronoun stands for them. */
function participantsShared(a: Account, b: Account): number {
  let count = 0;
  for (const name of b.names) if (a.names.has(name) || a.meant.has(name) || hasThing(a.things, name)) count++;
  for (const thing of b.things)
    if (hasThing(a.things, thing) || a.meant.has(thing) || hasRoot(a.names, thing)) count++;
  for (const meant of b.meant) if (a.names.has(meant) || a.things.has(meant)) count++;
  return count;
}

/** `footbridge` may be called `bridge`. */
function hasThing(things: ReadonlySet<string>, thing: string): boolean {
  if (things.has(thing)) return true;
  for (const other of things) {
    const [short, long] = thing.length < other.length ? [thing, other] : [other, thing];
    if (short.length >= 4 && long.endsWith(short)) return true;
  }
  return false;
}

function hasRoot(names: ReadonlySet<string>, root: string): boolean {
  for (const name of names) if (rootOf(name) === root) return true;
  return false;
}

/** Other names, labels or ordinals tell of two happenings. */
function areApart(a: Account, b: Account): boolean {
  if (areOthers(a.labels, b.labels)) return true;
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
   instead rather brought-forward delayed moved either too another aftershock aftershocks rehearsal rerun replay
   anniversary anniversaries centenary bicentenary jubilee commemorate commemorated commemoration reopened reopening
   later previous previously earlier other others next new`,
);

/** The text tells of another such happening, of another reckoning, of a day kept in later years. */
function tellsOfMore({ tokens }: Analysis, { place: { from, to, first, end }, at }: Account): boolean {
  const [low, high] = [Math.max(from, Math.min(at, first) - 8), Math.min(to, Math.max(at + 1, end) + 4)];
  for (let i = low; i < high; i++) if (MORE.has(tokens.lexeme[i]!) && (i < first || i >= end)) return true;
  return false;
}

/** A third day of the same matter, with the same participants: a text that tells of several. */
function isThird(
  told: readonly Told[],
  first: Account,
  second: Account,
  read: (one: Told) => Account | undefined,
): boolean {
  const matter = sharedMatter(first, second)!;
  const known = [keyOf(first.day), keyOf(second.day)];
  for (const one of told) {
    if ((one.day.day === undefined) !== (second.day.day === undefined) || known.includes(keyOf(one.day)))
      continue;
    const other = read(one);
    if (!other || !(other.matters.has(matter) || other.asides.has(matter))) continue;
    if (!areApart(first, other) && participantsShared(first, other) > 0) return true;
  }
  return false;
}

function keyOf({ year, month, day }: WrittenDay): string {
  return `${year}-${month}-${day}`;
}
