import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../text/lexicon.ts";
import type { PlacedDate } from "../date-placing.ts";
import { type Account, accountOf } from "./accounts.ts";
import { writtenDayOf } from "./contexts.ts";
import { listedMatter, PERIODIC } from "./matters.ts";
import { rootOf } from "./roots.ts";

/** Words that may stand for many others: `the ship` for `the steamer`. */
const GENERAL: ReadonlySet<string> = new Set(
  `ship vessel boat steamer ferry building house firm company business work works piece book play painting town
   village city place site plant institution society club team man woman person people couple body group event`
    .split(/\s+/u)
    .map(rootOf),
);

/** Whether two dates that seem to be of one happening are of two: of other things, or of one that was called off. */
export function areOfOthers(analysis: Analysis, first: PlacedDate, second: PlacedDate): boolean {
  if (isCalledOff(analysis, first) || isCalledOff(analysis, second)) return true;
  const [a, b] = [first, second].map((place) => {
    const day = writtenDayOf(place.date);
    return day && accountOf(analysis, place, day);
  });
  if (a === undefined || b === undefined) return false;
  return haveOtherThings(a, b) || isOneOfMany(a, b);
}

/** `its meeting of 13 March`: what meets again is told apart by its dates. */
function isOneOfMany(a: Account, b: Account): boolean {
  if (!b.ofDate || a.names.size + b.names.size > 0 || b.day.day === undefined) return false;
  for (const matter of b.matters) if (PERIODIC.has(matter) && a.matters.has(matter)) return true;
  return false;
}

/** Things that the two have in common by no word, or one word that each describes otherwise: `the treble bell`, `the tenor bell`. */
export function haveOtherThings(a: Account, b: Account): boolean {
  for (const [thing, by] of a.described) {
    const other = b.described.get(thing);
    if (other !== undefined && other !== by && !b.things.has(by) && !a.things.has(other)) return true;
  }
  if (a.core.size === 0 || b.core.size === 0 || !tellAlike(a, b)) return false;
  if (b.object.size > 0 && areAll(b.object, (thing) => !isAmong(thing, a))) return true;
  // Of two verbs the one may be told of who did it, the other of what was done.
  if (!b.nominal || shareName(a, b)) return false;
  return areAll(a.core, (thing) => !isAmong(thing, b)) && areAll(b.core, (thing) => !isAmong(thing, a));
}

/** Whether both tell one matter by words that can be compared: no day with a name, no pronoun. */
function tellAlike(a: Account, b: Account): boolean {
  if (a.pronoun || b.pronoun) return false;
  const mine = [...a.matters, ...a.asides];
  return mine.some((matter) => !matter.startsWith("@") && (b.matters.has(matter) || b.asides.has(matter)));
}

function shareName(a: Account, b: Account): boolean {
  for (const name of a.names) if (b.names.has(name) || b.meant.has(name)) return true;
  for (const name of b.names) if (a.meant.has(name)) return true;
  return false;
}

function areAll(things: ReadonlySet<string>, holds: (thing: string) => boolean): boolean {
  for (const thing of things) if (!holds(thing)) return false;
  return true;
}

const SHORTEST = 4;

function isAmong(thing: string, { core, names, meant, matters, asides }: Account): boolean {
  if (GENERAL.has(thing) || meant.has(thing)) return true;
  const matter = listedMatter(thing);
  if (matter !== undefined && (matters.has(matter) || asides.has(matter))) return true;
  for (const other of core) {
    const [short, long] = thing.length < other.length ? [thing, other] : [other, thing];
    if (short === long || (short.length >= SHORTEST && (long.endsWith(short) || long.startsWith(short))))
      return true;
  }
  for (const name of names) if (rootOf(name) === thing) return true;
  return false;
}

const CANCELLED = wordSet("cancelled canceled abandoned postponed");
const CALLED = wordSet("called put");
const OFF = wordSet("off");
/** `ten days late`. */
const LENGTHS = wordSet("day days week weeks month months");
const LATE = wordSet("late early behind ahead");
const REACH = 12;

/** `was called off`, near a date. */
export function isCalledOff({ tokens: { lexeme } }: Analysis, { first, end, from, to }: PlacedDate): boolean {
  for (let i = Math.max(from, first - REACH); i < Math.min(to, end + REACH); i++) {
    if (CANCELLED.has(lexeme[i]!)) return true;
    if (CALLED.has(lexeme[i]!) && i + 1 < to && OFF.has(lexeme[i + 1]!)) return true;
    if (LENGTHS.has(lexeme[i]!) && i + 1 < to && LATE.has(lexeme[i + 1]!)) return true;
  }
  return false;
}
