import type { Analysis } from "../analysis.ts";
import {
  type Mark,
  marksIn,
  misses,
  narrowed,
  type Part,
  type PartList,
  sumOfParts,
} from "./figure-part-lists.ts";
import { mayHaveRecord, recordsIn } from "./figure-part-records.ts";
import { totalsAcross } from "./figure-part-totals.ts";
import {
  areSpread,
  isPartOfThese,
  TRAITS as MANIFOLD,
  mayComeClose,
  nearListsIn,
  TIMES,
  tellsTotal,
} from "./figure-parts-near.ts";
import { counts, partOf, type Quantity } from "./figure-quantities.ts";
import { type Statement, statementsOf } from "./figure-statements.ts";
import { phrase, tail } from "./figure-wordings.ts";
import { KeptForRun } from "./kept.ts";

const known = new KeptForRun<readonly Statement[], ReadonlyMap<Statement, readonly PartList[]>>();
const NONE: readonly PartList[] = [];

/** The lists of parts with a fault, by the statement that gives them with their whole; most documents have none. Made once for all rules. */
export function partListsIn(analysis: Analysis): ReadonlyMap<Statement, readonly PartList[]> {
  const statements = statementsOf(analysis);
  const made = known.get(statements);
  if (made) return made;
  const lists = new Map<Statement, readonly PartList[]>();
  for (const statement of statements) {
    const found = findLists(statement, analysis.document.text);
    if (found.length > 0) lists.set(statement, found);
  }
  known.set(statements, lists);
  return lists;
}

/** How the words behind a whole lead on to its parts, each with whether the list is meant to be whole. */
const OPENERS: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`^,?${tail(8)}(?:: | \\(| – )${phrase(4)}$`), true],
  [
    new RegExp(
      `^,?${tail(8)},? (?:– )?(?:made up of|consisting of|consists? of|consisted of|comprising|comprises?|comprised|comprised of|composed of|divided into|divided among|divided between|shared among|shared between|shared by|split between|split among|distributed among|go to|went to|split into|broken down into|namely|they are|they were|that is) ${phrase(3)}$`,
    ),
    true,
  ],
  [
    new RegExp(
      `^,?${tail(12)}[,.;–(]? ?(?:including|includes|included|they include|they included|among them|among whom|among which|amongst them|among the dead were|among the victims were|of whom|of which|of them|of these|of those) ${phrase(4)}$`,
    ),
    false,
  ],
  [new RegExp(`^,?${tail(7)}, ${phrase(1)}$`), false],
];
const OF_BEFORE =
  /(?:^|[,;:."(–] ?|\b(?:that|and|but|out) )of (?:the |its |their |his |her |our |all |those |these |a total of )?(?:[^ ,;]+ ){0,1}$/;
/** `among the 35 victims were 20 women …`. */
const AMONG_BEFORE = /\bamong (?:the |its |those )?$/;
const WERE = new RegExp(`^${tail(3)} (?:were|are) ${phrase(1)}$`);
const OF_THE = new RegExp(`^,?${tail(9)}, ${phrase(3)}$`);

/** At least a whole and two parts, or a part said to be more than its whole. */
function findLists(statement: Statement, document: string): readonly PartList[] {
  const within = listsWithin(statement, document);
  const lists = within.length > 0 ? within : listsAcross(statement);
  return lists.length === 0 ? NONE : lists.filter((list) => !isSettled(statement, list));
}

/** Whether the whole of a list is a part of another whole, to which it adds up with numbers beside it: `of 46 finals … 11, 9, together 15; 11`. */
function isSettled(statement: Statement, { whole, parts }: PartList): boolean {
  const quantities = [...(statement.earlier()?.quantities ?? []), ...statement.quantities];
  const own = new Set(parts.map(({ quantity }) => quantity.start));
  return quantities.some((all) => {
    if (all.mark !== "Q" || all.start === whole.start || own.has(all.start)) return false;
    for (let first = 0; first < quantities.length; first++) {
      let [sum, count] = [0, 0];
      for (let i = first; i < quantities.length && sum < all.value; i++) {
        if (quantities[i]!.start === all.start || quantities[i]!.mark !== "Q") continue;
        sum += quantities[i]!.value;
        if (++count > 1 && Math.abs(sum - all.value) < 1e-6 * all.value) return true;
      }
    }
    return false;
  });
}

/** `The court has 15 judges. Nine are women. Seven are men.` */
function listsAcross(statement: Statement): PartList[] {
  let before = statement.earlier();
  if (!before) return [];
  const run: Statement[] = [statement];
  for (; before && run.length < MOST_SENTENCES; before = before.earlier()) run.unshift(before);
  const quantities = run.flatMap((one) => one.quantities).filter(({ mark }) => mark === "Q");
  if (quantities.length > MOST_NUMBERS || !mayComeClose(quantities)) return [];
  if (!BEGINS_WITH_PART.test(statement.text.slice(statement.split, statement.split + LONGEST_TOTAL)))
    return [];
  let text = "";
  const marks: Mark[] = [];
  for (const one of run) {
    const words = withoutBrackets(withoutAsides(one.text));
    if (text !== "") text += " ";
    for (const mark of marksIn(one, words)) marks.push({ ...mark, index: mark.index + text.length });
    text += words;
  }
  const split = text.length - (statement.text.length - statement.split);
  return nearListsIn(text, marks, split);
}

const MOST_SENTENCES = 3;
const MOST_NUMBERS = 14;
/** A sentence that begins with the number of a part, or of what is left, or of a total. */
const BEGINS_WITH_PART =
  /^ ?(?:(?:some|about|only|just|another|a further|and|the (?:other|remaining|first|second|third|fourth|last)|together|altogether|in all|that)[ ,](?:[^ ,.;]+ ){0,4}?)?Q/;

/** The lists with a fault. */
function listsWithin(statement: Statement, document: string): PartList[] {
  const quantities = statement.quantities.filter(({ mark }) => mark === "Q");
  const isNear = mayComeClose(quantities);
  if (!isNear && !mayHaveRecord(statement) && !mayBeAtFault(quantities, document)) return [];
  const text = withoutBrackets(withoutAsides(statement.text));
  const marks = marksIn(statement, text);
  const lists = [
    ...recordsIn(statement),
    ...openedLists(statement, text, marks, document),
    ...sumsIn(statement, text, marks),
  ];
  if (lists.some((list) => faultOf(list))) return withoutTwice(lists).filter((list) => faultOf(list));
  if (!isNear) return [];
  const near = nearListsIn(text, marks, statement.split).filter((list) => faultOf(list));
  return near.length > 0 ? near : totalsAcross(statement, text, marks);
}

/** How many times the whole a sum of its parts may be; more is the sum of something else. */
const WIDEST = 1.6;

/**
 * Whether any number is less than one behind it that may be its part, or is not the sum of some that stand side by side
 * and may be its parts, but of its size: few statements are so, and patterns are dear.
 */
function mayBeAtFault(quantities: readonly Quantity[], document: string): boolean {
  for (let w = 0; w < quantities.length; w++) {
    const whole = quantities[w]!;
    if (isLess(whole, quantities[w + 1], document)) return true;
    for (let first = 0; quantities.length > 2 && first < quantities.length; first++)
      if (sumsNear(quantities, whole, first)) return true;
  }
  return false;
}

/** Whether a number is less than the next one, to which words may lead as to its part. */
function isLess(whole: Quantity, next: Quantity | undefined, document: string): boolean {
  return (
    next !== undefined &&
    next.value > whole.value &&
    next.value <= MOST_TIMES * whole.value &&
    partOf(next, whole) &&
    LEADS.test(document.slice(whole.end, next.start))
  );
}

/** A mark or a word without which no opener stands between a whole and its part, as the document writes them. */
const LEADS =
  /[,:(–—]|\b(?:made|consist\w*|compris\w*|composed|divided|shared|split|distributed|go|went|broken|namely|they|that\s+is|includ\w*|among|amongst|of\s+(?:whom|which|them|these|those)|were|are)\b/iu;

/** Whether parts of a whole, from `first` on, come to something of its size; the whole itself is left out. */
function sumsNear(quantities: readonly Quantity[], whole: Quantity, first: number): boolean {
  const { value } = whole;
  let sum = 0;
  for (let i = first, count = 0; i < quantities.length && sum <= WIDEST * value; i++) {
    if (quantities[i] === whole) {
      if (i === first) return false;
      continue;
    }
    if (!partOf(quantities[i]!, whole)) return false;
    sum += quantities[i]!.value;
    if (++count > 1 && sum !== value && sum * WIDEST >= value && sum <= WIDEST * value) return true;
  }
  return false;
}

/** One list may be read in two ways; the first is the surer. */
function withoutTwice(lists: readonly PartList[]): PartList[] {
  return lists.filter(
    ({ whole, parts }, i) =>
      !lists
        .slice(0, i)
        .some(
          (other) =>
            faultOf(other) &&
            (other.whole === whole || parts.some(({ quantity }) => quantity === other.whole)),
        ),
  );
}

/** Lists without fault are of no matter but for their parts, which are no wholes: all are read only where one has a fault. */
function openedLists(
  statement: Statement,
  text: string,
  marks: readonly Mark[],
  document: string,
): PartList[] {
  const isFaulty = marks.some((_, w) => {
    const list = mayOpen(marks, w, document) ? listFrom(text, marks, w) : undefined;
    return list !== undefined && faultOf(list) !== undefined;
  });
  if (!isFaulty) return [];
  const lists: PartList[] = [];
  // Parts of a list are no wholes of the parts behind them.
  let listed = 0;
  for (let w = 0; w + 1 < marks.length; w++) {
    const list = w < listed ? undefined : listFrom(text, marks, w);
    if (!list) continue;
    listed = w + list.parts.length;
    if (marks[listed]!.index + 2 > statement.split) lists.push(list);
  }
  return lists;
}

/** Whether the numbers behind the one at `w` may be parts of it that are at fault. */
function mayOpen(marks: readonly Mark[], w: number, document: string): boolean {
  if (marks[w]!.mark !== "Q" || marks[w + 1]?.mark !== "Q") return false;
  const whole = marks[w]!.quantity;
  return (
    isLess(whole, marks[w + 1]!.quantity, document) ||
    sumsNear(
      marks.map(({ quantity }) => quantity),
      whole,
      w + 1,
    )
  );
}

/** The list of parts that follows the number at `w`, where words open one. */
function listFrom(text: string, marks: readonly Mark[], w: number): PartList | undefined {
  const whole = marks[w]!;
  if (whole.mark !== "Q") return undefined;
  const opener = openerOf(text, whole.index, marks[w + 1]!.index);
  if (!opener || isPartOfThese(text.slice(Math.max(0, whole.index - 60), whole.index), marks, w))
    return undefined;
  const parts = readParts(text, marks.slice(w + 1), whole.index + 2);
  return parts && listOf(text, whole, parts, marks[w + parts.length]!, opener);
}

/** `25 men (62 percent)`: shares in brackets are passed over. */
function withoutAsides(text: string): string {
  return text
    .replace(/ \((?:or |about |some |nearly )?[PR][\ue000-\uefff][^()]{0,30}\)/g, "")
    .replace(/,? or P[\ue000-\uefff],/g, ",");
}

/** `the Greens (9), the Liberals (8)` reads like `the Greens 9, the Liberals 8`. */
function withoutBrackets(text: string): string {
  return text.replace(/ \((Q[\ue000-\uefff])\)/g, " $1");
}

type Opener = "complete" | "partial" | "plain";

function openerOf(text: string, whole: number, part: number): Opener | undefined {
  const between = text.slice(whole + 2, part);
  // `12 of them`: a part itself.
  // `168 awards (spring 2022: 1,040 and 177`: of another time.
  if (/\([^)]*\bD\b/.test(between)) return undefined;
  // `seven more than in March: 19 joined`, `over three matches? No: four`: no whole of what follows.
  if (OF_SOME.test(between) || DIFFERENCE.test(between) || between.includes("?")) return undefined;
  // `all but four of the 192 have a place: …`
  if (/\b(?:but|except) Q. of (?:the |its |their )?$/.test(text.slice(Math.max(0, whole - 24), whole)))
    return undefined;
  // `tenders of £48,200, £52,750 and £61,000`: one of them itself.
  if (between === ", ") return undefined;
  if (between.length > 160 || /^ of (?:them|whom|these|those|which)\b/.test(between)) return undefined;
  if (OF_BEFORE.test(text.slice(Math.max(0, whole - 40), whole)) && OF_THE.test(between)) return "partial";
  if (AMONG_BEFORE.test(text.slice(Math.max(0, whole - 20), whole)) && WERE.test(between)) return "partial";
  for (const [i, [pattern, complete]] of OPENERS.entries())
    if (pattern.test(between)) return complete ? "complete" : i === 3 ? "plain" : "partial";
  return undefined;
}

/** `84, a majority of those voting (118)`: no parts of 84. */
const OF_SOME =
  /\b(?:majority|minority|shares?|part|number|proportion|percentage|third|quarter|half|most|many|some|all|none|each|one|average|rest) of (?:those|these|them)\b/;
const DIFFERENCE =
  /^(?: [^ ,.;:]+){0,2} (?:more|fewer|less|higher|lower|up|down|above|below) (?:than|on|from|the)\b/;
const JOINS = /,|;| and | plus | & | as well as /;
const BREAKS =
  /[.:?!–()"]|\b(?:but|while|whereas|which|who|that|than|compared|after|before|up|down|including|between|versus|when|against Q|more|fewer|less|another|other|out of|per|until|since|over|aged|total)\b/;
const FROM = / from (?:[^ ]+ )?$/;
const LONGEST_GAP = 10;

/** The parts that stand one after the other from the first mark on; undefined where a number among them is open. */
function readParts(text: string, marks: readonly Mark[], from: number): Part[] | undefined {
  const parts: Part[] = [];
  let before = text.slice(from, marks[0]!.index);
  for (const [i, { index, mark, quantity }] of marks.entries()) {
    if (mark !== "Q") return i === 0 || isJoined(text, marks[i - 1]!.index + 2, index) ? undefined : parts;
    if (i > 0 && !isJoined(text, marks[i - 1]!.index + 2, index)) break;
    const end = marks[i + 1]?.index ?? text.length;
    const after = text.slice(index + 2, end);
    if (/^(?: [^ ,;]+){0,2} (?:out )?of (?:the |its |their )?[QV]?$/.test(after) && i + 1 < marks.length)
      return undefined;
    // `870 were valid, 120 more than the 750 needed`: a difference is no part.
    if (DIFFERENCE.test(after)) return parts.length > 0 ? parts : undefined;
    parts.push({ quantity, before, after: clauseOf(after) });
    before = after;
  }
  return parts;
}

function isJoined(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return (
    between.split(" ").length <= LONGEST_GAP &&
    JOINS.test(between) &&
    !BREAKS.test(between) &&
    !FROM.test(between)
  );
}

/** Words up to the mark that ends the part. */
function clauseOf(words: string): string {
  return /^[^,;.:()–]*/.exec(words)![0].replace(/ and$| and .*$/, "");
}

const OTHERS =
  /(?:,| and| plus) an? |\b(?:others|the rest|the remainder|among others|and more|the remaining|some|several|many|most|a few|half|none|the other|another|etc)\b/;
/** `two Danes and a Finn`: one more that has no number. */
const AND_ONE = /^[^.,;:()Q]{0,40} and an? (?!total|further|combined)/;
const MIXED = /\b(?:some of|overlap|both|also|either|at least one|each|every|per|apiece)\b/;

function listOf(
  text: string,
  { index: at, quantity: whole }: Mark,
  parts: readonly Part[],
  last: Mark,
  opener: Opener,
): PartList | undefined {
  if (parts.length === 0 || !parts.every(({ quantity }) => mayBePart(quantity, whole))) return undefined;
  // `two accidents: one person died in 2016 and two in 2011`
  if (
    whole.dimension === "count" &&
    parts.some(({ after }) => /^ (?:other )?(?:people|persons?)\b/.test(after))
  )
    return undefined;
  if (
    opener !== "complete" &&
    COMPARES.test(/[^,]*$/.exec(parts[0]!.before)![0].replace(/^ .*(?=of (?:whom|which))/, ""))
  )
    return undefined;
  // `56 passengers and 10 crew, among them 30 …`: the whole is both together.
  if (JOINED_BEFORE.test(text.slice(Math.max(0, at - 70), at))) return undefined;
  // `EUR 5,000 (five thousand euros)`: the amount once more.
  if (
    Math.abs(parts[0]!.quantity.value - whole.value) <= 0.02 * whole.value &&
    parts[0]!.before.endsWith("(")
  )
    return undefined;
  const words = text.slice(at, last.index + NEARBY);
  if (MIXED.test(words))
    return parts.length === 1 && opener === "partial" ? { whole, parts, complete: false } : undefined;
  if (opener === "partial" && areSpread(text, at + 2, parts)) return undefined;
  const kinds = areDisjoint(whole, parts);
  const isOpen =
    OTHERS.test(parts.map(({ before, after }) => before + after).join(" ")) ||
    /^[^.]{0,60}\b(?:others|and more|the rest|the other|the remaining)\b/.test(text.slice(last.index + 1));
  if (AND_ONE.test(text.slice(last.index + 2))) return undefined;
  if (opener === "plain") {
    // `the 30 members, 18 women and 11 men,`
    const complete = kinds === "opposite" && !isOpen;
    return complete ? { whole, parts, complete } : undefined;
  }
  // `of the 200 votes cast, 112 were for it, 84 against and 4 invalid`
  const counted = whole.unit === "votes" || whole.unit === "ballots";
  if (opener === "partial" && counted && parts.length > 2 && areVotes(parts))
    return { whole, parts, complete: !isOpen };
  const complete = opener === "complete" && parts.length > 1 && !isOpen && isClosed(parts);
  if (opener === "complete" && !complete) return undefined;
  return { whole, parts, complete };
}

/** How a list of parts is at fault: one thing is said of it only. */
export function faultOf(list: PartList): "exceeds" | "misses" | undefined {
  const { whole, parts, complete, reckoned, near } = list;
  const sum = sumOfParts(parts);
  if (near) return !near.isSum && sum.value > whole.value ? "exceeds" : "misses";
  if (parts[0]!.quantity.low > narrowed(whole).high)
    return parts.every(({ quantity }) => quantity.value <= MOST_TIMES * whole.value) ? "exceeds" : undefined;
  const isExceeding = exceeds(list);
  if (isExceeding && !reckoned) return "exceeds";
  return complete && misses(list) ? "misses" : undefined;
}

/** A number many times as great is a number of something else. */
export const MOST_TIMES = 3;

function exceeds(list: PartList): boolean {
  const { whole, parts, complete } = list;
  const sum = sumOfParts(parts);
  // `of the $2 million budget`: rounding may explain it, but the words say another sum.
  const exact = isExact(list);
  if (
    (!(sum.low > narrowed(whole).high) && !(exact && sum.value > 1.02 * whole.value)) ||
    sum.value > 1.6 * whole.value
  )
    return false;
  // `of the 120 flats, 70 have been sold, 40 rented out and 20 are empty`: three parts and more that come close.
  const isLikely = exact && parts.length > 2 && sum.value <= 1.15 * whole.value && parts.every(isPlain);
  return complete || areDisjoint(whole, parts) !== undefined || isLikely;
}

export function isExact({ whole, parts }: PartList): boolean {
  return whole.bound === "exact" && parts.every(({ quantity }) => quantity.bound === "exact");
}

const TRAITS =
  /\b(?:women|men|girls|boys|children|elderly|foreign\w*|under|over|older|younger|speak|know|play|own|have|has|had|were|are|also|smok\w*|students|members|citizens|born)\b/;

/** Parts named by what they are may be one person; parts named by what became of them are not. */
function isPlain({ after, quantity: { figure } }: Part): boolean {
  return (
    !TRAITS.test(
      after.replace(/^ (?:have|has|had|were|are|was|is) (?:been |still )?(?=[a-z]+(?:ed|en|t|d|n|y)\b)/, " "),
    ) && !figure?.population
  );
}

const NEARBY = 60;
const JOINED_BEFORE = /[QV][\ue000-\uefff](?: [^ ,.;:]+){0,5},? (?:and|plus|as well as) (?:[^ ]+ ){0,2}$/;
/** Words that lead to a value to compare with, not to a part. */
const COMPARES =
  /\b(?:than|below|above|over|under|compared|versus|from|against|up|down|short|ahead|exceed\w*|instead|rose|fell|after|before|since)\b/;

/** A list of two needs `and`; longer ones end by themselves. */
function isClosed(parts: readonly Part[]): boolean {
  const last = parts.at(-1)!.before;
  return / and | plus | & /.test(` ${last} `) || parts.length > 2;
}

function mayBePart(part: Quantity, whole: Quantity): boolean {
  if (!partOf(part, whole)) return false;
  return true;
}

/** Kinds of people of which nobody is two; the first ones, all together, are everybody. */
const GROUPS = [
  "men women",
  "boys girls",
  "males females",
  "adults children",
  "men women children",
  "men women boys girls",
  "adults teenagers children",
  "soldiers civilians",
  "police civilians",
  "officers civilians",
  "fighters civilians",
  "police soldiers civilians",
  "passengers crew",
  "students teachers",
  "pupils teachers",
  "sons daughters",
  "republicans democrats",
].map((group) => new Set(group.split(" ")));
const EVERYBODY = 6;
const KINDS = new Set([...GROUPS.flatMap((group) => [...group]), "male", "female"]);

/**
 * Whether nobody can be in two of the parts: `opposite` also says that together they are everybody (men and women);
 * `apart` that they lie side by side (14 to one list, 9 to another).
 */
export function areDisjoint(whole: Quantity, parts: readonly Part[]): "opposite" | "apart" | undefined {
  if (parts.length < 2) return undefined;
  if (!counts(whole)) return "apart";
  const kinds = parts.map(({ quantity, after }) => kindOf(quantity, after));
  const group = GROUPS.findIndex(
    (members) => kinds.every((kind) => members.has(kind)) && new Set(kinds).size === kinds.length,
  );
  if (group >= 0) return group < EVERYBODY && GROUPS[group]!.size === kinds.length ? "opposite" : "apart";
  return areOccupations(parts) ||
    areVotes(parts) ||
    areResults(parts) ||
    areFates(parts) ||
    areParallel(parts)
    ? "apart"
    : undefined;
}

function kindOf({ figure, start }: Quantity, after: string): string {
  const word = /^ (?:of (?:them|whom) )?(?:were |are |was |is )?([a-z]+)/.exec(after)?.[1] ?? String(start);
  if (figure?.population && !KINDS.has(word)) return figure.population;
  return word === "male" || word === "female" ? `${word}s` : word;
}

/** `15 sailors, 6 officers and 3 cooks`: nobody is counted under two of them. */
function areOccupations(parts: readonly Part[]): boolean {
  const nouns = parts.map(({ after }) => /^ ([a-z]+)$/.exec(after.trimEnd())?.[1] ?? "");
  return (
    nouns.every((noun) => OCCUPATION.test(noun) && !NO_OCCUPATION.test(noun)) &&
    new Set(nouns).size === nouns.length
  );
}

const OCCUPATION =
  /(?:ers|ors|ists|ians|men|cooks|nurses|guards|pilots|cadets|clerks|monks|nuns|soldiers|police|students|pupils|agents|attendants|judges|chefs|medics|troops|crew)$/;
const NO_OCCUPATION =
  /^(?:members|others|supporters|teenagers|villagers|settlers|foreigners|believers|workers|strangers|women|men|mothers|fathers|brothers|sisters|daughters|survivors|visitors|seniors|minors|voters|campaigners|protesters|prisoners|winners|christians|.*(?:nians|rians|lians|sians|cans|gians))$/;

const VOTES = [
  /\b(?:for|in favou?r|yes|yea|support)/,
  /\b(?:against|no|nay|oppos)/,
  /\b(?:abst|absent|not vot|did not)/,
  /\b(?:invalid|blank|spoil|void)/,
];

function areVotes(parts: readonly Part[]): boolean {
  const kinds = parts.map(({ after }) => VOTES.findIndex((pattern) => pattern.test(after)));
  return kinds.every((kind) => kind >= 0) && new Set(kinds).size === kinds.length;
}

const RESULTS = [
  /\b(?:won|wins?|victor)/,
  /\b(?:drew|drawn|draws?|tied|ties)\b/,
  /\b(?:lost|loss|losses|defeats?)\b/,
];

function areResults(parts: readonly Part[]): boolean {
  const kinds = parts.map(({ before, after }) =>
    RESULTS.findIndex((pattern) => pattern.test(lastWords(before)) || pattern.test(after)),
  );
  return kinds.every((kind) => kind >= 0) && new Set(kinds).size === kinds.length;
}

const FATES = [
  /\b(?:killed|died|dead|drowned|perished)\b/,
  /\b(?:wounded|injured|hurt)\b/,
  /\b(?:unhurt|unharmed|survived|rescued|escaped)\b/,
  /\bmissing\b/,
];

function areFates(parts: readonly Part[]): boolean {
  const kinds = parts.map(({ after }) => FATES.findIndex((pattern) => pattern.test(after)));
  if (!kinds.every((kind) => kind >= 0) || new Set(kinds).size !== kinds.length) return false;
  // Who was wounded may also have been rescued.
  return !(kinds.includes(1) && kinds.includes(2));
}

function lastWords(words: string): string {
  return words.split(" ").slice(-3).join(" ");
}

const PLACED = /^ (?:of them |seats? |people |votes? |members |pupils )?(to|in|at|from|for|by|on|with) /;

/** `14 went to the left, 9 to the centre and 11 to the right`: the verb is said once, the parts lie side by side. */
function areParallel(parts: readonly Part[]): boolean {
  const preposition = PLACED.exec(`${parts[1]!.after} `)?.[1];
  if (!preposition || !parts.slice(1).every(({ after }) => PLACED.exec(`${after} `)?.[1] === preposition))
    return false;
  // `of 75 firms 41 were fined for dumping and 37 for false records`
  if (parts.length === 2 && FAULTED.test(parts[0]!.after)) return false;
  // `of the 22 species 12 occur in the lake and 14 in the river`
  if (
    parts.some(({ after }) => TIMES.test(after)) ||
    parts[0]!.after.split(" ").some((word) => MANIFOLD.has(word))
  )
    return false;
  return ` ${parts[0]!.after} `.includes(` ${preposition} `);
}

/** What may befall one thing for two reasons. */
const FAULTED =
  / (?:fined|punished|praised|criticised|sued|charged|blamed|tested|nominated|shortlisted|warned|cited|treated) (?:for|with|by|at|in|on)\b/;

const LONGEST_TOTAL = 80;

/** Whether numbers before the one at `last` come to something of its size. */
function mayBeSum(marks: readonly Mark[], last: number): boolean {
  const { value } = marks[last]!.quantity;
  let sum = 0;
  for (let i = last - 1; i >= 0 && marks[i]!.mark === "Q" && sum <= WIDEST * value; i--) {
    sum += marks[i]!.quantity.value;
    if (i < last - 1 && sum * WIDEST >= value && sum <= WIDEST * value) return true;
  }
  return false;
}

/** A number that is no quantity stands there, which may well be a part. */
function tellsUncounted(words: string): boolean {
  return /(?:^| )N(?: |$)/.test(words);
}

/** `70 boys and 50 girls, a total of 120`. */
function sumsIn({ split }: Statement, text: string, marks: readonly Mark[]): PartList[] {
  const found: PartList[] = [];
  for (let last = 2; last < marks.length; last++) {
    const whole = marks[last]!;
    const between = text.slice(marks[last - 1]!.index + 2, whole.index);
    if (whole.mark !== "Q" || whole.index < split || !mayBeSum(marks, last)) continue;
    const says =
      between.length <= LONGEST_TOTAL &&
      !/[.?!:]/.test(between) &&
      tellsTotal(between, text.slice(whole.index + 2, whole.index + LONGEST_TOTAL));
    // `two buses, three cars and a lorry, six vehicles in all`
    if (!says || /(?:,| and| plus) an? (?!total)/.test(between)) continue;
    let first = last - 1;
    while (
      first > 0 &&
      marks[first - 1]!.mark === "Q" &&
      isJoined(text, marks[first - 1]!.index + 2, marks[first]!.index)
    )
      first--;
    const parts = readParts(text, marks.slice(first, last), Math.max(0, marks[first]!.index - 20));
    const total = whole.quantity;
    if (
      !parts ||
      parts.length < 2 ||
      !parts.every(({ quantity }) => mayBePart(quantity, total) && quantity.value < total.value) ||
      // `two inns, 9 rooms and 5 rooms, 14 in all`
      parts.some((_, i) => i > 0 && sumOfParts(parts.slice(i)).value === total.value) ||
      tellsUncounted(text.slice(Math.max(split, marks[first]!.index - LONGEST_TOTAL), marks[first]!.index)) ||
      // `In the first year 6,500 went home, in the second 9,000 and in the third 4,500: 20,000 altogether`
      marks[first - 1]?.quantity.value === total.value - sumOfParts(parts).value
    )
      continue;
    found.push({ whole: total, parts, complete: true, reckoned: true });
  }
  return found;
}
