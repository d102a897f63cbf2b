import { nearnessOf, numeralOf } from "./figure-near.ts";
import { isScaled, type Mark, type Part, type PartList, sumOfParts } from "./figure-part-lists.ts";
import { counts, disjoint, partOf, type Quantity } from "./figure-quantities.ts";

/**
 * Lists whose sum comes close to a whole, in any wording: the numbers are the first feature, a word that parts of that
 * whole are listed (`of whom`, `of the 40`, a colon) the second, and what makes the parts exclude each other the third.
 * Sums that agree, and those of quite another size, say nothing.
 */
export function nearListsIn(text: string, all: readonly Mark[], split: number): PartList[] {
  const found: PartList[] = [];
  const marks = withoutGroups(text, all);
  for (const chain of chainsOf(text, marks)) {
    for (const { whole, parts } of arrangements(text, marks, chain)) {
      if (marks[Math.max(whole, parts.at(-1)!)]!.index < split) continue;
      const list = judge({ text, marks, whole, parts, split });
      if (!list) continue;
      found.push(list);
      break;
    }
  }
  return found;
}

/**
 * Whether some numbers side by side, all of which may be parts of another, come to nearly its value. Numbers of groups are
 * counted both ways, as their words are not yet read.
 */
export function mayComeClose(quantities: readonly Quantity[]): boolean {
  if (quantities.length < LEAST_NUMBERS) return false;
  for (const whole of quantities) {
    if (whole.bound !== "exact" || whole.value <= LEAST_WHOLE) continue;
    for (let first = 0; first < quantities.length; first++)
      if (runsClose(quantities, whole, first)) return true;
  }
  return false;
}

/** A whole and two parts. */
const LEAST_NUMBERS = 3;

function runsClose(quantities: readonly Quantity[], whole: Quantity, first: number): boolean {
  const { value } = whole;
  let least = 0;
  let most = 0;
  for (let i = first, count = 0; i < quantities.length && least <= (1 + WIDEST) * value; i++) {
    const part = quantities[i]!;
    if (part === whole) {
      if (i === first) return false;
      continue;
    }
    const isPart = fits(part, whole);
    const isGroup = mayBeGroups(part);
    if (!isPart && !isGroup) return false;
    if (isPart) most += part.value;
    if (!isGroup) least += part.value;
    if (
      ++count > 1 &&
      most >= (1 - WIDEST) * value &&
      least <= (1 + WIDEST) * value &&
      !(least === most && least === value)
    )
      return true;
  }
  return false;
}

function mayBeGroups({ dimension, value }: Quantity): boolean {
  return dimension === "count" && value <= MOST_GROUPS;
}

/** `12 tonnes from the two towns and 9 tonnes from the villages`: how many have a part is no part. */
function withoutGroups(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept = marks.filter(
    ({ index, quantity }, i) =>
      !isHeading(text, index, quantity.value) &&
      (!mayBeGroups(quantity) ||
        i === 0 ||
        marks[i - 1]!.quantity.dimension === "count" ||
        marks[i - 1]!.quantity.dimension === "number" ||
        !GROUP_BEFORE.test(text.slice(Math.max(0, index - 20), index))),
  );
  return kept.length === marks.length ? marks : kept;
}

/** `no school is counted under two heads`, `nobody belonged to two of these groups`: how a list is divided. */
function isHeading(text: string, at: number, value: number): boolean {
  return (
    value <= MOST_GROUPS &&
    (HEADS.test(text.slice(at + 2, at + 40)) || SORTED.test(text.slice(Math.max(0, at - 24), at)))
  );
}

/** `96 with one bedroom, 112 with two`: what the homes have, of which nothing is told. */
const SORTED = /Q[\ue000-\uefff](?: [a-z]+)? with $/;

const HEADS =
  /^ (?:(?:of (?:these|those|them|the) )?(?:[a-z]+ )?(?:heads|headings|groups|categories|classes|columns|lists|ways|kinds|counts|boxes)|of (?:these|those|them))(?=[.,;]|$)/;

const MOST_GROUPS = 20;
const GROUP_BEFORE = / (?:from|to|in|on|for|by|at) (?:the|its|their|our) (?:other )?$/;

/** A whole and its parts as indices of marks. */
interface Candidate {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly whole: number;
  readonly parts: readonly number[];
  readonly split: number;
}

const LONGEST_LINK = 15;
/** Words between two numbers that are not parts side by side. */
const APART = new Set(
  "than compared versus including include includes included until since per rose fell fallen risen increased decreased grew whom every apiece average if because aged minutes hours or".split(
    " ",
  ),
);

/** Runs of numbers that stand side by side in a list, over the end of a sentence too; at least two. */
function chainsOf(text: string, marks: readonly Mark[]): (readonly [number, number])[] {
  const chains: (readonly [number, number])[] = [];
  for (let first = 0; first < marks.length; first++) {
    let last = first;
    while (last + 1 < marks.length && isLinked(text, marks[last]!, marks[last + 1]!)) last++;
    if (last > first) chains.push([first, last]);
    // `Twelve choirs came, and 520 singers. Five were …, four …`: those of the last sentence alone.
    for (let i = last - 1; i > first; i--)
      if (text.slice(marks[i - 1]!.index, marks[i]!.index).includes(". ")) {
        chains.push([i, last]);
        break;
      }
    first = last;
  }
  return chains;
}

function isLinked(text: string, a: Mark, b: Mark): boolean {
  if (a.mark !== "Q" || b.mark !== "Q") return false;
  const between = text.slice(a.index + 2, b.index);
  const words = between.split(" ");
  if (words.length > LONGEST_LINK || /[?!"]|: /.test(between)) return false;
  if (between.lastIndexOf(")") > between.lastIndexOf("(")) return false;
  const point = between.lastIndexOf(". ");
  if (
    point >= 0 &&
    (between.indexOf(". ") < point || words.length > 11 || !ELIDED_START.test(between.slice(point + 2)))
  )
    return false;
  return (
    /[,;.–)]| and | while | but | plus /.test(between) &&
    !words.some((word) => APART.has(word.replace(/[,;.]$/, ""))) &&
    !/ or $/.test(between)
  );
}

/** A sentence that begins with its number, or with what has the rest. */
const ELIDED_START =
  /^(?:(?:and|the|another|a further|only|just|some|about) )*(?:other |others, |remaining |rest, )?$|^the (?:first|second|third|fourth|fifth|last) (?:[^ ,.;]+ ){0,3}$/;

/** The ways in which the numbers of a chain, and those before and behind it, may be a whole and its parts. */
function* arrangements(
  text: string,
  marks: readonly Mark[],
  [first, last]: readonly [number, number],
): Generator<{ whole: number; parts: number[] }> {
  const chain = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // `nine of the 15 judges are women, seven are men`
  if (first > 0 && isOf(text, marks[first - 1]!, marks[first]!))
    yield { whole: first, parts: [first - 1, ...chain.slice(1)] };
  // `from three regions, 62 from the north, 55 …`: how many parts there are.
  const listed =
    chain.length > 3 && marks[first]!.quantity.value === chain.length - 1 ? chain.slice(1) : chain;
  for (let w = first - 1; w >= Math.max(0, first - LOOK_BACK); w--)
    if (marks[w]!.mark === "Q") yield { whole: w, parts: listed };
  // `Adler got 920 votes, Brandt 610 and Cole 280 out of 1,780`
  const behind = marks[last + 1];
  const isOutOf = behind !== undefined && OUT_OF.test(text.slice(marks[last]!.index + 2, behind.index));
  if (isOutOf && behind.mark === "Q") yield { whole: last + 1, parts: chain };
  if (chain.length > 2) {
    yield { whole: first, parts: chain.slice(1) };
    yield { whole: last, parts: chain.slice(0, -1) };
  }
  if (behind?.mark === "Q" && !isOutOf) yield { whole: last + 1, parts: chain };
}

const LOOK_BACK = 3;

function isOf(text: string, part: Mark, whole: Mark): boolean {
  return /^(?: \S+)? (?:out )?of (?:the |its |their |our |all |these |those ){0,2}(?:\S+ )?$/.test(
    text.slice(part.index + 2, whole.index),
  );
}

function judge(candidate: Candidate): PartList | undefined {
  const { marks } = candidate;
  const whole = marks[candidate.whole]!.quantity;
  const quantities = candidate.parts.map((part) => marks[part]!.quantity);
  if (quantities.length < 2 || !quantities.every((part) => fits(part, whole))) return undefined;
  const values = quantities.map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const miss = sum / whole.value - 1;
  if (Math.abs(miss) < 1e-9 || Math.abs(miss) > WIDEST) return undefined;
  if (isRepeated(candidate, quantities[0]!, whole)) return undefined;
  const link = linkOf(candidate);
  if (!link || !fitsClosely(quantities, whole, miss, link)) return undefined;
  const parts = candidate.parts.map((_, i) => partAt(candidate, i));
  if (parts.some(({ after }) => DIFFERENCE.test(after))) return undefined;
  if (explains(candidate, whole.value, sum, kindsOf(parts) === "everybody")) return undefined;
  const mayRound = !disjoint(sumOfParts(parts), whole);
  if (
    (mayRound && !(link.kind === "marked" && areRound(parts, whole, sum))) ||
    NO_PARTS.test(wordsOf(candidate))
  )
    return undefined;
  if (link.kind === "of" && areSpread(candidate.text, marks[candidate.whole]!.index + 2, parts))
    return undefined;
  const surety = surenessOf(candidate, parts, link, miss);
  if (!surety) return undefined;
  const { complete, sure } = surety;
  const reckoned = link.kind === "total" || REST.test(parts.at(-1)!.before);
  return { whole, parts, complete, reckoned, near: { sure, isSum: link.kind === "total" } };
}

/** `870 were valid, 120 more than the 750 needed`: a difference is no part. */
const DIFFERENCE =
  /^(?: [^ ,.;:]+){0,2} (?:more|fewer|less|higher|lower|up|down|above|below) (?:than|on|from|the)\b/;

/** `28,642.87 (twenty-eight thousand six hundred …)`: the amount once more. */
function isRepeated({ text, marks, parts }: Candidate, first: Quantity, whole: Quantity): boolean {
  return (
    text[marks[parts[0]!]!.index - 1] === "(" && Math.abs(first.value - whole.value) <= 0.02 * whole.value
  );
}

/** `54 million: 19 million, 14 million, …`: rounding all one way may explain it, which is rare. */
function areRound(parts: readonly Part[], whole: Quantity, sum: number): boolean {
  return (
    parts.length < 5 &&
    [whole, ...parts.map(({ quantity }) => quantity)].every(isScaled) &&
    Math.abs(sum - whole.value) >= (whole.step * parts.length) / 2
  );
}

const WIDEST = 0.35;
/** Words that say that the numbers count one thing twice, or leave out some. */
const NO_PARTS =
  /\b(?:some of whom|overlap\w*|both|either|at least one|at least once|more than one|times as|percent|average|mean|median|also|as well|each way|a day|a week|a month|a year|per)\b|\beach[,;.]/;

/** Smaller wholes come close by chance. */
const LEAST_WHOLE = 4;

function fits(part: Quantity, whole: Quantity): boolean {
  return (
    part.bound === "exact" &&
    whole.bound === "exact" &&
    part.value > 0 &&
    part.value < whole.value &&
    whole.value > LEAST_WHOLE &&
    partOf(part, whole) &&
    (part.dimension === whole.dimension ||
      part.dimension === "number" ||
      whole.dimension === "number" ||
      counts(part))
  );
}

/** Things may be listed under people (`40 members: 14 sopranos, …`) only where a list is announced and comes close. */
function fitsClosely(parts: readonly Quantity[], whole: Quantity, miss: number, { kind }: Link): boolean {
  const isMixed = whole.dimension === "people" && parts.some(({ dimension }) => dimension === "count");
  if (isMixed) return Math.abs(miss) <= (kind === "beside" ? 0.08 : 0.15);
  return true;
}

/** Any other run of numbers that does add up shows that something else was meant; so does the sum, told as a number. */
function explains(
  { text, marks, whole, parts }: Candidate,
  value: number,
  sum: number,
  isEverybody: boolean,
): boolean {
  // Women and men are all there are, however else the whole is divided too.
  const isOther = (first: number, last: number): boolean =>
    isEverybody && (last < parts[0]! || first > parts.at(-1)!);
  for (let first = 0; first < marks.length; first++) {
    let total = 0;
    for (let i = first; i < marks.length; i++) {
      if (i === whole) continue;
      if (marks[i]!.mark !== "Q") break;
      total += marks[i]!.quantity.value;
      if (i > first && Math.abs(total - value) < 1e-6 && !isOther(first, i)) return true;
    }
  }
  const others = marks
    .map((mark, i) => ({ mark, i }))
    .filter(({ mark, i }) => mark.mark === "Q" && i !== whole);
  // `46 bakers in two shifts, and 88 people in the shops, 134 in all`
  // `All but four of the 192 have a place: 139 …, 31 … and 18`: what is left out is told.
  const apart = Math.abs(sum - value);
  const own = new Set(parts);
  if (
    others.some(
      ({ mark: { quantity }, i }) =>
        !own.has(i) && Math.abs(quantity.value - apart) < 1e-6 && isLeftOut(text, marks[i]!),
    )
  )
    return true;
  const isPair = others.some((a) =>
    others.some(
      (b) => b.i > a.i && a.mark.quantity.value + b.mark.quantity.value === value && !isOther(a.i, b.i),
    ),
  );
  return isPair || others.some(({ mark: { quantity } }) => Math.abs(quantity.value - sum) < 1e-6);
}

function isLeftOut(text: string, { index }: Mark): boolean {
  return /\b(?:but|except(?: for)?|without|not counting|save|besides|apart from|excluding|unknown) (?:the |for )?$/.test(
    text.slice(Math.max(0, index - 24), index),
  );
}

/** From the first of the numbers to the end of the clause of the last. */
function wordsOf({ text, marks, whole, parts }: Candidate): string {
  const last = Math.max(parts.at(-1)!, whole);
  const from = marks[last]!.index + 2;
  const to = marks[last + 1]?.index ?? text.length;
  const end = text.slice(from, to).search(/[.;!?]/);
  return text.slice(marks[Math.min(whole, parts[0]!)]!.index, end < 0 ? to : from + end);
}

function partAt({ text, marks, whole, parts }: Candidate, i: number): Part {
  const at = parts[i]!;
  const { index, quantity } = marks[at]!;
  const previous = i === 0 ? (whole < at ? whole : at - 1) : at - 1;
  // `nine of the 15 judges are women`: what is said of the part stands behind the whole.
  const next = at + 1 === whole && i + 1 < parts.length ? whole : at;
  const from = marks[previous] ? marks[previous].index + 2 : Math.max(0, index - 30);
  return {
    quantity,
    before: text.slice(from, index),
    after: clause(text.slice(marks[next]!.index + 2, marks[next + 1]?.index ?? text.length)),
  };
}

function clause(words: string): string {
  return /^[^,;.:()–]*/.exec(words)![0].replace(/ (?:and|while|but|plus)(?: .*)?$/, "");
}

/** How the text leads from the whole to its parts. */
interface Link {
  /**
   * `of` parts of that whole follow, `marked` behind a colon or in brackets, `total` the whole is told as their sum, `all`
   * the whole is divided (`all 28 pupils`); `beside` it stands there, by a comma or in the sentence before.
   */
  readonly kind: "of" | "marked" | "total" | "all" | "beside";
}

const OF_WHOLE =
  /(?:^|[,;:."(–] ?|\b(?:that|and|but|out) )(?:out )?of (?:the |its |their |his |her |our |all |those |these |this |every |a total of |total of |total ){0,3}(?:[^ ,;.]+ ){0,2}$/;
const AMONG_WHOLE = /(?:^|[.,;:] )among (?:the |its |their |these |those )?(?:[^ ,;.]+ ){0,2}$/;
const ALL_WHOLE = /(?:^|[ "(])(?:all|all of|every one of|each of)(?: the| its| their| our| of the)? $/;
const IN_WHOLE =
  /(?:^|[.,;:("] ?|\b(?:and|but|that) )(?:in|from|out of|over|among|at|on|with) (?:the |its |their |those |these |his |her |our |my |all |a total of )?(?:[^ ,;.]+ )?$/;
const LEAD =
  /(?:^|[ ,;.(–])(?:of whom|of which|of them|of these|of those|among them|among whom|of this|of that)\b,?(?: [^ ,;.]+){0,3} $|^(?:-[^ ]+)?,?(?: [^ ,;.:]+){0,8},? (?:(?:came|comes|come) (?:mainly )?from|(?:used|meant|earmarked) for|went (?:to|on|into)|spent on)(?: [^ ,;.]+){0,4} $/;
const MADE_UP =
  /^(?:-[^ ]+)?,?(?: [^ ,;.:]+){0,8},? (?:made up of|consist(?:s|ed|ing)? of|compris(?:es?|ed|ing)|(?:divided|split|broken down) (?:into|between|among)|(?:breaks?|broke) down (?:as|into)|shared (?:between|among|by)|namely)(?: [^ ,;.]+){0,4} $|^[^,.;:]* in(?:to)? Q. [^ ]+ of $/;
const OF_THEM = /^(?: [^ ,.;]+)? of (?:them|whom|which|these|those)\b/;
const MARKED = /^(?:-[^ ]+)?,?(?: [^ ;.:]+){0,16}(?::| \(| –) ?(?:[^ ,;.]+ ){0,6}$/;
/** `The sum is made up of …`, `It came from four sources: …`: the whole stands in the sentence before. */
const MADE_UP_ACROSS =
  /^[^.;:]*[.;] (?:of (?:this|these|that|which)|(?:it|this|that|these|they|the (?:sum|money|amount|total|figure|budget|whole|number|income|cost|bill|price|result)|all of (?:it|this|them))(?: [^ ,;.:]+){0,2} (?:made up of|consist(?:s|ed)? of|composed of|compris(?:es?|ed)|(?:divided|split|broken down|shared|distributed) (?:up )?(?:into|between|among|as)|(?:breaks?|broke) down (?:as|into)|(?:came|comes?) (?:mainly )?from|went (?:to|into|on)|spent on))(?: [^ ,;.:]+){0,4}:? (?:[^ ,;.:]+ ){0,2}$/;
/** `the 84 schools are 51 primary schools, 22 …`. */
const EQUALS = /^(?: [^ ,.;:]+){1,3} (?:are|were) $/;
const ACROSS =
  /^[^.;:]*[.;] (?:[^.;:]{1,80}\. |(?:according to|on|by|in|at|under|for|after) [^.;:,]{1,110}, )?(?:(?:some|about|only|the|they|there|its|their|in all) )?(?:[^ ,.;]+ ){0,7}$/;
const PLAIN = /^(?:-[^ ]+)?(?: [^ ,;.:]+){0,7},? (?:[^ ,;.:]+ ){0,3}$/;
const TOTAL_BEFORE =
  /\b(?:(?:total(?: [^ ,.;]+){0,3} (?:of|to|is|was|at|being)|total|totall?ing|altogether|together|in all|all told|making|sum of|combined|(?:together|altogether|in all|all told),? (?:that |this |it |they |these |which )?(?:makes?|made|gives?|gave|is|are|was|were|comes? to|came to|have|has|had|hold|seats?)|(?:add(?:s|ed|ing)?(?: up)?|came|comes|amount(?:s|ed|ing)?|brings? [^,.;]{0,30}|bringing [^,.;]{0,30}) to),? (?:a |the )?(?:total of |[^ ,.;]+ of |about |some |just |only |nearly )?)$/;
const MAKES_BEFORE = /\b(?:that|this|which) ma(?:kes|de) (?:a total of |about |some |just |only |nearly )?$/;
/** `that makes 30 since he joined`: earlier ones are counted too. */
export const SO_FAR =
  /^(?: [^ ,.;]+){0,5} (?:since|so far|already|now|this season|this year|career|ever|record)\b/;
const TOTAL_BEHIND =
  /^(?: [^ ,.;]+){0,3},? (?:in all|in total|altogether|all told|all together|combined|between them)\b/;
const OUT_OF = / (?:out of|of) (?:the |its |their |all |a total of ){0,2}(?:[^ ,;.]+ )?$/;

function linkOf({ text, marks, whole, parts }: Candidate): Link | undefined {
  const { index } = marks[whole]!;
  const before = text.slice(Math.max(0, index - 60), index);
  if (isPartOfThese(before, marks, whole)) return undefined;
  const last = parts.at(-1)!;
  // `187 in favour, 3 against. In 2011 it had been 186, 2 and 3`: the first of another list.
  if (parts[0]! > whole + 2 && !OF_WHOLE.test(before) && isLinked(text, marks[whole]!, marks[whole + 1]!))
    return undefined;
  if (last < whole) return linkBehind(text, before, marks, whole, last);
  // `nine of the 15 judges`
  if (parts[0]! < whole) return { kind: "of" };
  const lead = text.slice(index + 2, marks[parts[0]!]!.index);
  // `168 awards (spring 2022: 1,040 and 177`: of another time.
  if (lead.length > 200 || /\([^)]*\bD\b[^)]*$/.test(lead)) return undefined;
  const isNear = !/\.\s/.test(lead);
  if (ALL_WHOLE.test(before)) return { kind: "all" };
  if ((isNear && (OF_WHOLE.test(before) || AMONG_WHOLE.test(before))) || LEAD.test(lead))
    return { kind: "of" };
  if (isNamedAgain(marks, whole, parts[0]!, lead)) return { kind: "of" };
  if (OF_THEM.test(text.slice(marks[parts[0]!]!.index + 2)) && (ACROSS.test(lead) || PLAIN.test(lead)))
    return { kind: "of" };
  if (MARKED.test(lead) || MADE_UP.test(lead) || MADE_UP_ACROSS.test(lead) || EQUALS.test(lead))
    return { kind: "marked" };
  return (isNear && IN_WHOLE.test(before)) || ACROSS.test(lead) || PLAIN.test(lead) || isLabelled(lead)
    ? { kind: "beside" }
    : undefined;
}

const OF_NAMED =
  /[.;] (?:and )?(?:of|among) (?:the|these|those|its|their) (?:[^ ,.;]+ )?([^ ,.;]+),? (?:about |some |only |just )?$/;
/** Words for whom something befell, by how the figure that counts them is told. */
const BEFALLEN: Readonly<Record<string, RegExp>> = {
  killed: /^(?:dead|deaths|killed|victims|fatalities)$/,
  wounded: /^(?:injured|wounded|hurt|casualties)$/,
  missing: /^missing$/,
  detained: /^(?:detainees|detained|arrested|prisoners)$/,
  arrested: /^(?:detainees|detained|arrested|arrests)$/,
  displaced: /^(?:displaced|evacuees|refugees)$/,
  rescued: /^(?:rescued|survivors)$/,
};

/** `Fourteen people were killed … Of the dead, nine were men`: the whole is named once more, and nothing else is meant. */
function isNamedAgain(marks: readonly Mark[], whole: number, part: number, lead: string): boolean {
  const name = OF_NAMED.exec(lead)?.[1];
  if (name === undefined) return false;
  const { unit, dimension, figure } = marks[whole]!.quantity;
  const { indicator = "", noun } = figure ?? {};
  if (BEFALLEN[indicator]?.test(name)) return true;
  const stem = stemOf(name);
  if (stem === stemOf(unit) || stem === stemOf(noun?.text.toLowerCase().split(" ").at(-1) ?? "")) return true;
  return (
    dimension === "people" &&
    indicator === "" &&
    PERSONS.test(noun?.text ?? "") &&
    marks.slice(0, part).filter(({ quantity }) => counts(quantity)).length === 1
  );
}

const PERSONS = /^(?:people|persons)$/i;

/** `The cost is 21.4 million. Of this 9.9 million is …`: behind a greater number, it is a part. */
export function isPartOfThese(before: string, marks: readonly Mark[], at: number): boolean {
  return (
    /\bof (?:this|that|it|these|those|them|which|whom),? (?:about |some |only )?$/.test(before) &&
    marks.slice(0, at).some(({ quantity }) => quantity.value > marks[at]!.quantity.value)
  );
}

/** `… in the afternoon. Girls number 1,965`: a sentence begins with one of two kinds of people. */
function isLabelled(lead: string): boolean {
  return /[.;] (?:the )?[^ ,.;:]+ (?:[^ ,.;:]+ )?$/.test(lead) && SEXES.test(labelOf(lead));
}

/** Whether the words before and behind a number say that it is the sum of those before it. */
export function tellsTotal(before: string, behind: string): boolean {
  if (MAKES_BEFORE.test(before)) return !SO_FAR.test(behind);
  return TOTAL_BEFORE.test(before) || TOTAL_BEHIND.test(behind);
}

function linkBehind(
  text: string,
  before: string,
  marks: readonly Mark[],
  whole: number,
  last: number,
): Link | undefined {
  const between = text.slice(marks[last]!.index + 2, marks[whole]!.index);
  if (between.length > 80) return undefined;
  // A number that is no quantity may well be a part.
  if (tellsTotal(between, text.slice(marks[whole]!.index + 2)))
    return / N /.test(text.slice(Math.max(0, marks[last]!.index - 80), marks[last]!.index))
      ? undefined
      : { kind: "total" };
  if (ALL_WHOLE.test(before) || /\) (?:has|have|had|counts|numbers|totals) (?:[^ ]+ )?$/.test(between))
    return { kind: "all" };
  if (OF_ALL.test(between)) return { kind: "beside" };
  return OUT_OF.test(between) && !/[,;]/.test(between) ? { kind: "of" } : undefined;
}

/** `180 took the drug and 180 the placebo; of the 380 patients`. */
const OF_ALL = /[;.] (?:and |but )?(?:of|among|out of) (?:all )?(?:the|these|those)(?: total of)? $/;

const REST =
  /\b(?:leaving|leaves|left|other|others|remaining|remainder|rest|balance)\b(?:,? [^ ,.;]+){0,2} $/;
const OPEN =
  /\b(?:others|the rest|the remainder|among others|and more|the remaining|several|many|most|a few|half|none|etc|elsewhere|not yet|unknown)\b/;
/** `two buses, three cars and a lorry, six vehicles in all`: one more that has no number. */
const AND_ONE = /(?:,| and| plus) an? (?!total|further|combined|[a-z]+ of Q)/;
const AFTER_LAST = /^[^.;:(),–]{0,40}/;
const OPEN_BEHIND =
  /^[^.]{0,80}\b(?:others|and more|the rest|the remainder|the other|the remaining|not known|unknown)\b/;
/** The parts exclude each other, or are all there are. */
const EXCLUSIVE =
  /\b(?:one of (?:Q[\ue000-\uefff]|the) (?:groups|kinds|categories|classes|types|lists|options)|only one|no (?:person|one|household|family|case|member) (?:was|is|were) (?:counted|in)|counted (?:twice|only once|once)|no other|nobody else|no one else|nothing else|each (?:one )?(?:choos|chose|belong|fall|fell|was put|goes|went)|one (?:[^ ]+ )?each|all of them|were the only|each (?:of them )?(?:in|to|with|under) one|between them|(?:was|were|is|are) no other|no other (?:[a-z]+ )?(?:was|were|is|are)|of no other kind|(?:none|nobody|no [^ ]+) (?:is|are|was|were) (?:left|outstanding|missing|open|vacant|unaccounted)|no [^ ]+ (?:vacant|unaccounted))/;

/** So that whatever they are told by is no trait that one may have beside another. */
const COUNTED_ONCE =
  /\b(?:no(?:body|ne| one| [a-z]+) (?:[a-z]+ ){1,3}(?:under |in |to |on |at |of )?(?:more than one|both|twice|[QV][\ue000-\uefff] (?:[a-z]+ )?(?:heads|headings|groups|categories|classes|columns|lists|kinds|of (?:these|those|them)))|counted (?:twice|only once|once)|(?:one|a single) (?:answer|reason|reply|vote|cause|purpose|category) (?:only|each|was|could)|only one (?:answer|reason|reply|cause))/;

interface Surety {
  /** The parts are all of the whole. */
  readonly complete: boolean;
  /** Arithmetic disproves it; else somebody has to look. */
  readonly sure: boolean;
}

function isTrial({ text, marks, whole }: Candidate): boolean {
  return IN_TRIAL.test(text.slice(marks[whole]!.index + 2, marks[whole]!.index + LONGEST_NOUN));
}

const LONGEST_NOUN = 60;
/** Kinds, which may be found in many places at once. */
const SPREAD =
  /^ (?:[^ ,.;]+ ){0,2}(?:species|varieties|breeds|genera|dialects|words|products|brands|chains)\b/;

/** `of the 40 species, 24 live in the lake and 19 in the river`: each may be in both. */
export function areSpread(text: string, whole: number, parts: readonly Part[]): boolean {
  return (
    SPREAD.test(text.slice(whole, whole + LONGEST_NOUN)) &&
    parts.slice(1).every(({ after }) => PLACED_AT_ONCE.test(after))
  );
}

/**
 * How far the sum of some parts may lie from the whole: the surer the words, the wider. Parts that fall short must
 * be said to be everything, parts that exceed must exclude each other.
 */
function surenessOf(
  candidate: Candidate,
  parts: readonly Part[],
  { kind }: Link,
  miss: number,
): Surety | undefined {
  const apart = Math.abs(miss);
  const isRest = REST.test(parts.at(-1)!.before);
  if (isRest && parts.length === 2) return undefined;
  const kinds = kindsOf(parts);
  if (isPairAndRest(candidate, parts, kind, miss)) return { complete: false, sure: false };
  if (kinds === "mixed" && !isRest && !COUNTED_ONCE.test(candidate.text)) return undefined;
  const isStrong = kind !== "beside";
  // `Of the 74 claims, 51 have been settled. Another 33 are before the courts.`
  const isNext = candidate.whole === candidate.parts[0]! - 1;
  if (
    isStrong &&
    isNext &&
    miss > 0 &&
    miss <= MOST_SLIP &&
    parts.slice(1).every(({ before }) => FURTHER.test(before))
  )
    return { complete: false, sure: false };
  if (!isStrong && isCastOf(candidate, parts, miss)) return { complete: miss < 0, sure: false };
  const isOneSort = COPULA.test(`${parts[0]!.after} `);
  if (!isStrong && isListedNext(candidate, parts, kinds, miss)) return { complete: miss < 0, sure: false };
  if (!isStrong && ((!areAlike(candidate) && !isOneSort) || isSeries(candidate))) return undefined;
  const isOpen = leavesOpen(candidate, parts, isRest);
  if (!isOpen && isSlipOf(candidate, parts, kind, kinds, miss)) return { complete: miss < 0, sure: false };
  const isSaid =
    isRest ||
    kind === "total" ||
    (kinds !== "traits" && EXCLUSIVE.test(candidate.text)) ||
    COUNTED_ONCE.test(candidate.text);
  if (!isOpen && (kinds === "everybody" || isSaid)) {
    // `bakers in two shifts. Another 88 people serve, 134 in all`
    const isLoose = kind === "total" && parts[1]!.before.includes(". ") && parts.length === 2;
    if (apart > (isLoose ? 0.2 : isStrong ? WIDEST : kinds === "everybody" ? 0.25 : 0.2)) return undefined;
    return { complete: true, sure: isStrong };
  }
  if (kinds === "traits" || kinds === "mixed") return undefined;
  // Measures stand side by side for many reasons.
  if (!isStrong && !counts(parts[0]!.quantity) && parts[0]!.quantity.dimension !== "money") return undefined;
  if (kinds === undefined && parts.every(({ after }) => TIMES.test(after))) return undefined;
  const isElided = areElided(parts) && (!ASSIGNED.test(parts[0]!.after) || isTrial(candidate));
  const many = parts.length > 2;
  if (miss < 0) {
    const isListed = kind === "marked" && (many || / and [^,]*$/.test(parts.at(-1)!.before));
    if (isOpen || !(isElided || kinds === "apart" || isListed)) return undefined;
    const most = kind === "all" || isListed ? 0.2 : mostShort(parts, isStrong, kinds === "apart");
    return apart <= most ? { complete: true, sure: false } : undefined;
  }
  const most = kinds === "apart" ? mostApart(isStrong, many) : mostListed(parts, isStrong, isElided);
  return apart <= most ? { complete: false, sure: kinds === "apart" && isStrong } : undefined;
}

/** `Of the 99 successors, 72 are sons, 21 daughters and eight from outside`: the two kinds are not all there are, so a third stands beside them. */
function isPairAndRest(
  { marks, whole }: Candidate,
  parts: readonly Part[],
  kind: Link["kind"],
  miss: number,
): boolean {
  if (parts.length !== 3 || kind === "beside" || miss < 0 || miss > MOST_CAST) return false;
  const heads = parts.map(({ after }) => headOf(after));
  const pair = OPPOSITES.slice(0, 4).some((opposites) => areOpposite(opposites, heads.slice(0, 2)));
  const [first, second] = parts.map(({ quantity }) => quantity.value);
  return pair && !isSexOrAge(heads[2]!) && first! + second! < marks[whole]!.quantity.value;
}

/** `The orchestra has 78 players. There are 46 strings, 15 woodwind, …`: people told by what they play or do. */
function isCastOf(
  { text, marks, whole, parts: at }: Candidate,
  parts: readonly Part[],
  miss: number,
): boolean {
  const lead = text.slice(marks[whole]!.index + 2, marks[at[0]!]!.index);
  return (
    parts.length > 2 &&
    Math.abs(miss) <= MOST_CAST &&
    marks[whole]!.quantity.dimension === "people" &&
    THERE.test(lead) &&
    areElided(parts)
  );
}

const MOST_CAST = 0.05;
const THERE = /^(?: [^ ,.;]+){0,3}[.;] (?:there|these|they) (?:are|were) $/;
/** `… with nineteen medals. Six were gold, five silver and seven bronze`: numbers without a noun, of what the sentence before ends with. */
function isListedNext(
  { text, marks, whole, parts: at }: Candidate,
  parts: readonly Part[],
  kinds: ReturnType<typeof kindsOf>,
  miss: number,
): boolean {
  const { quantity, index } = marks[whole]!;
  const lead = text.slice(index + 2, marks[at[0]!]!.index);
  const last = parts.at(-1)!;
  return (
    parts.length > 2 &&
    at[0] === whole + 1 &&
    kinds !== "traits" &&
    kinds !== "mixed" &&
    Math.abs(Math.round(miss * quantity.value)) <= MOST_UNITS &&
    Math.abs(miss) <= MOST_SLIP &&
    / and $|,? and [^,]*$/.test(last.before) &&
    parts.every(({ quantity: { dimension, figure } }) => dimension === "number" && !figure?.noun) &&
    /^[^.:;]*\. $/.test(lead) &&
    (/^(?: [^ ,.;:]+){1,3}\. $/.test(lead) || /^ [a-z]+ had been /.test(lead)) &&
    !OPEN.test(
      `${parts
        .map(({ before }) => before)
        .slice(1)
        .join(" ")} ${last.after}`,
    )
  );
}

const MOST_UNITS = 2;
const FURTHER = /\b(?:another|a further) $/;
/** A slip of one digit hardly makes a sum of this many parts, or of numbers this long, by chance. */
const MOST_SLIP = 0.13;
const MOST_APART = 0.25;
const LONG = 100;

/** Whether one number with one digit changed or two swapped would make the sum hold, where the parts stand side by side. */
function isSlipOf(
  candidate: Candidate,
  parts: readonly Part[],
  kind: Link["kind"],
  kinds: ReturnType<typeof kindsOf>,
  miss: number,
): boolean {
  const most = kinds === "apart" && parts.length > 2 ? MOST_APART : MOST_SLIP;
  if (Math.abs(miss) > most || kinds === "traits" || kinds === "mixed" || !areElided(parts)) return false;
  const whole = candidate.marks[candidate.whole]!.quantity.value;
  const isMany = parts.length > 2;
  const isLong = whole >= LONG || numeralOf(whole).digits.length > 2;
  if (!isLong && !(isMany && kind !== "beside")) return false;
  if (miss < 0 && parts.some(({ after }) => VOTES.test(after))) return false;
  if (!isMany && parts.every(({ after }) => TIMES.test(after))) return false;
  const isMeasure = !counts(parts[0]!.quantity) && parts[0]!.quantity.dimension !== "money";
  if (!isMany && kind === "beside" && (isMeasure || (kinds === undefined && !areAlike(candidate))))
    return false;
  const values = parts.map(({ quantity }) => quantity.value);
  const apart = whole - values.reduce((total, value) => total + value, 0);
  const isSlip = (written: number, meant: number): boolean => {
    const nearness =
      meant > 0 ? nearnessOf(numeralOf(written), numeralOf(Number(meant.toPrecision(12)))) : undefined;
    return nearness !== undefined && nearness.kind !== "close" && !nearness.isShorter;
  };
  return isSlip(whole, whole - apart) || values.some((value) => isSlip(value, value + apart));
}

function mostApart(isStrong: boolean, many: boolean): number {
  if (!isStrong) return 0.13;
  return many ? 0.3 : 0.2;
}

/** Parts of which no word says that they exclude each other: the more there are and the closer, the likelier it is. */
function mostListed(parts: readonly Part[], isStrong: boolean, isElided: boolean): number {
  const many = parts.length > 2;
  // `seventeen were roses, 14 dahlias and 18 sweet peas`: kinds of one sort, told by one verb.
  if (!isStrong)
    return many && isElided && (areNamed(parts) || COPULA.test(`${parts[0]!.after} `)) ? 0.12 : 0;
  if (!many) return isElided ? 0.12 : 0;
  if (isElided || parts.every(({ after }) => COPULA.test(after))) return 0.2;
  // `395 are welders and platers, 170 fitters and electricians and 128 are in the offices`
  return parts.every(
    ({ after }) => ARE_ONLY.test(`${after} `) || (!VERBS.test(after) && after.split(" ").length < 5),
  )
    ? 0.12
    : 0;
}

const ARE_ONLY = /^ (?:were|are|was|is) (?!(?:over|under|aged|born|also|from)\b)/;

/** `74 were biplanes, 58 were monoplanes and 21 were gliders`. */
const COPULA = /^(?: [^ ]+)? (?:were|are|was|is|(?:had|have|has) been) /;

/** `of the 46 complaints 17 were upheld, 22 rejected and 5 withdrawn`: two are not told of. */
function mostShort(parts: readonly Part[], isStrong: boolean, isApart: boolean): number {
  // `Of this, 21 tonnes came from the towns and 12 from the villages`: what is measured is told of whole.
  const isMeasured = !counts(parts[0]!.quantity) && isApart && isStrong;
  const isClosed = (parts.length > 2 || isMeasured) && / and [^,]*$/.test(parts.at(-1)!.before);
  if (!isClosed || parts.some(({ after }) => VOTES.test(after))) return 0;
  return isStrong ? (isApart || areNamed(parts) ? 0.1 : 0.06) : isApart ? 0.06 : 0;
}

/** Who did not vote, or was not there, is not told of. */
const VOTES = /\b(?:against|abstain\w*|abstentions?)\b/;

function leavesOpen(
  { text, marks, whole, parts: at }: Candidate,
  parts: readonly Part[],
  isRest: boolean,
): boolean {
  const last = parts.at(-1)!;
  const inner = parts
    .map(({ before, after }, i) => `${i > 0 && !(isRest && i === parts.length - 1) ? before : ""}${after}`)
    .join(" ");
  const behind = text
    .slice(marks[at.at(-1)!]!.index + 2)
    .split(/\. /, 1)[0]!
    .replace(/\b(?:no|nobody|none) (?:other|others|else)\b/, "");
  if (AND_ONE.test(whole > at.at(-1)! ? behind : inner) || AND_ONE.test(AFTER_LAST.exec(behind)![0]))
    return true;
  return OPEN.test(inner) || (!isRest && OPEN.test(last.before)) || OPEN_BEHIND.test(behind);
}

/** Numbers beside a whole are parts of it only where they count the same or say nothing of what they count. */
function areAlike({ marks, whole, parts }: Candidate): boolean {
  const { unit } = marks[whole]!.quantity;
  return parts.every((part) => {
    const { dimension, unit: own, figure } = marks[part]!.quantity;
    return (
      dimension === "number" ||
      stemOf(own) === stemOf(unit) ||
      own === "times" ||
      own === "occasions" ||
      figure?.noun === undefined
    );
  });
}

function stemOf(noun: string): string {
  return noun.replace(/s$/, "");
}

/** `450 in May, 240 in June and 230 in July`: the first number is one of a series, no whole. */
function isSeries({ text, marks, whole, parts }: Candidate): boolean {
  const lead = text.slice(marks[whole]!.index + 2, marks[parts[0]!]!.index);
  if (parts[0]! < whole || /\. |Q[\ue000-\uf8ff]/.test(lead)) return false;
  if (/ of /.test(lead) && OF_KIND.test(clause(text.slice(marks[parts.at(-1)!]!.index + 2)))) return true;
  const own = PLACED.exec(clause(lead))?.[1];
  const first = PLACED.exec(clause(text.slice(marks[parts[0]!]!.index + 2)))?.[1];
  return own !== undefined && (own === first || /\bD\b/.test(lead));
}

/** Each line names opposites: who or what is one of a line is none of the others, and together they are all. */
const OPPOSITES = [
  /^(?:(women|woman|females?)|(men|man|males?))$/,
  /^(?:(girls?)|(boys?))$/,
  /^(?:(adults?)|(children|minors|juveniles))$/,
  /^(?:(daughters?)|(sons?))$/,
  /^(?:(full-time)|(part-time))$/,
  /^(?:(indoors?)|(outdoors?))$/,
  /^(?:(new)|(old))$/,
  /^(?:(seated|sitting)|(standing))$/,
  /^(?:(public)|(private))$/,
  /^(?:(won|wins?|victories)|(lost|losses|defeats|loss))$/,
  /^(?:(passed|pass)|(failed|fail))$/,
  /^(?:(before)|(after))$/,
  /^(?:(inside)|(outside))$/,
  /^(?:(upstairs)|(downstairs))$/,
];
const GRAVITY = /^(?:(seriously|badly|gravely|severely)|(slightly|lightly))$/;
const SEXES = /^(?:women|woman|females?|girls?|men|man|males?|boys?|sons|daughters|mothers|fathers)$/;
const AGES =
  /^(?:adults?|children|teenagers|teens|infants|babies|toddlers|pensioners|elderly|youngsters|minors)$/;
/** What may be true of one person or thing together with another such trait. */
export const TRAITS: ReadonlySet<string> = new Set(
  `foreign foreigners nationals citizens under over older younger born married single smokers smoked smoke diabetic diabetes obese
   vaccinated unemployed employed disabled students pupils speak spoke spoken know knew play played own owned owns have has had use
   used uses reported report complained suffer suffered showed show experienced named mentioned cited like liked want wanted need
   needed said say believe believed felt feel read watch watched export exported offer offered offers contain contained contains with occur occurs
   occurred seen exported sell sells travelled competed grow grows grew learn learns learned visited listed
   include included visit visited attended scored took met hit tackled assisted mobile online goals points runs wear wore sing sang
   members supporters adults children elderly minors pensioners teenagers`.split(/\s+/),
);
/** What became of somebody or something, how somebody voted or answered: one of them only. */
const FATES =
  /\b(?:killed|died|dead|drowned|sunk|destroyed|damaged|unhurt|unharmed|wounded|injured|missing|fit|captured|in favou?r|against|abstain\w*|abstentions?|absent|blank|invalid|spoil\w*|won|wins?|lost|losses|defeats?|drew|drawn|draws?|passed|failed|rejected|accepted|approved|refused|granted|turned down|put off|pending|withdrawn|withdrew|retired|finished|disqualified|upheld|dismissed|sent back|yes|no|not know|undecided|unsure|neutral|sold|unsold|let|empty|vacant|open|closed|adjourned|postponed|deferred|cancelled|canceled|called off|went ahead|took place|abandoned|suspended|reopened|scrapped|delayed|on time|early|late)\b/;
const PLACED = /^(?: [^ ]+){0,4}? (in|at|on|from|to|near|for|by|into|under)(?: |$)/;
const PLACED_BARE = /^ (?:in|at|on|from|to|near|for|by|into|under)(?: |$)/;
const PLACED_AT_ONCE = /^(?: [^ ]+)? (in|at|on|from|to|near|for|by|into|under)(?: |$)/;

/** Whether nobody can be two of the parts, and whether they are everybody. */
function kindsOf(parts: readonly Part[]): "everybody" | "apart" | "traits" | "mixed" | undefined {
  const heads = parts.map(({ after, before }) => headOf(after) || sexOf(before));
  if (parts.length === 2 && OPPOSITES.some((pair) => areOpposite(pair, heads))) return "everybody";
  if (parts.length === 2 && areOpposite(GRAVITY, heads)) return "apart";
  if (areOfDay(parts) || parts.every(({ after }) => /^ with Q/.test(after))) return "apart";
  const isDistinct = new Set(heads).size === heads.length;
  const sexes = parts.filter(({ after }) => after.split(" ").some((word) => SEXES.test(word))).length;
  if (sexes > 0) {
    const isFamily = heads.every(isSexOrAge);
    if (isDistinct && areFamily(heads)) return "everybody";
    return sexes < heads.length || !isFamily ? "mixed" : undefined;
  }
  if (isDistinct && heads.every((head) => AGES.test(head))) return "apart";
  const words = parts.map(({ after }) => after.split(" ").slice(0, 7).join(" "));
  const areVotes = words.some((word) => /\b(?:against|abstain|abstained|abstentions)\b/.test(word));
  if (words.every((word) => FATES.test(word) || (areVotes && / for\b/.test(word)))) return "apart";
  if (words.every((word) => OF_KIND.test(word)) || areAllPlaced(parts, words)) return "apart";
  // `268 have a stone, 97 a wooden cross and 57 nothing`
  if (words.length > 2 && NOTHING.test(words.at(-1)!)) return undefined;
  if (
    words.some((word) =>
      word
        .replace(/^ (?:have|has|had) (?=been )| in use\b| (?:under|over) (?![QNV\d])/g, " ")
        .split(" ")
        .some((one) => TRAITS.has(one)),
    )
  )
    return "traits";
  // `26 times, on eleven occasions and on five`
  if (words.filter((word) => /^ (?:times|occasions)\b/.test(word)).length > 1) return "apart";
  return arePlaced(parts, words) ? "apart" : undefined;
}

const GROWN = /^(?:men|man|women|woman)$/;
const YOUNG = /^(?:boys?|girls?)$/;
const CHILDREN = /^(?:child|children)$/;

/** `nine men, three women and a boy`: men, women, and either boys and girls or children. */
function areFamily(heads: readonly string[]): boolean {
  const isYoung = heads.some((head) => CHILDREN.test(head)) ? CHILDREN : YOUNG;
  return (
    heads.length > 2 &&
    heads.filter((head) => GROWN.test(head)).length > 1 &&
    heads.every((head) => GROWN.test(head) || isYoung.test(head))
  );
}

const NOTHING = /^(?: [^ ]+)? (?:nothing|none|neither|no [^ ]+)\b/;

const SITES = new Set(["in", "on", "at", "near"]);
/** What may be there, or take part, time and again. */
export const TIMES =
  /\b(?:D|spring|summer|autumn|winter|morning|afternoon|evening|night|day|first|second|half|weekdays|weekends|week|month|season|beginning|end|start)\b/;

/** `62 from the north, 55 from the south`: the parts lie side by side, and the verb is said once. */
function arePlaced(parts: readonly Part[], words: readonly string[]): boolean {
  const isMeasured = !counts(parts[0]!.quantity);
  const first = (parts.length > 2 || isMeasured ? PLACED : PLACED_AT_ONCE).exec(words[0]!)?.[1];
  if (!first || words.some((word) => TIMES.test(word))) return false;
  return words.slice(1).every((word, i) => {
    const own = PLACED_AT_ONCE.exec(word)?.[1];
    if (own === undefined || !(own === first || (SITES.has(own) && SITES.has(first)))) return false;
    return JOINER.test(parts[i + 1]!.before.slice(parts[i]!.after.length));
  });
}

/** What happens once only, to be told by when it did. */
const ONCE =
  /^(?: [^ ]+){0,2} (?:happened|occurred|took place|began|started|broke out|ended|died|arrived|left|were (?:born|killed|reported|recorded|made)|came|fell)\b/;
const DAYTIME = /^(?: [^ ]+){0,4} (?:by|during the|in the|at|in) (day|daytime|daylight)$/;
const NIGHTTIME = /^(?: [^ ]+){0,4} (?:by|during the|in the|at|in) (night|night-time|darkness)$/;

/** `46 happened by day and 43 by night`. */
function areOfDay(parts: readonly Part[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || !ONCE.test(first!.after)) return false;
  return (
    (DAYTIME.test(first!.after) && NIGHTTIME.test(second!.after)) ||
    (NIGHTTIME.test(first!.after) && DAYTIME.test(second!.after))
  );
}

/** `30 pages of text, 22 of photographs`. */
const OF_KIND = /^(?: [^ ]+)? of (?!the\b|them\b|these\b|those\b|whom\b|which\b)[^ ]+$/;

/** No verb stands with any of the parts. */
function areAllPlaced(parts: readonly Part[], words: readonly string[]): boolean {
  return (
    words.every(
      (word, i) => PLACED_AT_ONCE.test(word) && (PLACED_BARE.test(word) || parts[i]!.quantity.figure?.noun),
    ) && arePlaced(parts, words)
  );
}

const JOINER = /^,?;?\.? ?(?:and |while |but |plus |a further |another |only |just )*$/;

function areOpposite(pair: RegExp, [a = "", b = ""]: readonly string[]): boolean {
  const one = pair.exec(a);
  const other = pair.exec(b);
  return one !== null && other !== null && (one[1] === undefined) !== (other[1] === undefined);
}

/** The word that says what a part is: `were women`, `of them women`, `judges are women`. */
function headOf(after: string): string {
  const [, label, head] = HEAD.exec(after) ?? [];
  // `29 in men and 37 in women`, `one was a boy`
  return label !== undefined && !isSexOrAge(head!) ? label : (head ?? "");
}

const HEAD =
  /^(?: (?:of (?:them|whom|these|which)|[^ ]+ (?:were|are|was|is)|were|are|was|is|of|the)(?= ))*(?: (an?|in|among|for|by|from|to)(?= ))? ([^ ]+)/;

function isSexOrAge(word: string): boolean {
  return SEXES.test(word) || AGES.test(word);
}

function sexOf(before: string): string {
  const label = labelOf(before);
  return SEXES.test(label) ? label : "";
}

/** `girls number 1,965, boys 2,251`: what a part is stands before it. */
function labelOf(before: string): string {
  return /([^ .,;:()]+)(?: (?:number|numbered|were|are|at|with))? $/.exec(before)?.[1] ?? "";
}

const VERBS = /\b(?:were|was|are|is|had|have|has|will|did|said|could|would)\b/;

/** `162 were given exercises and 166 usual care`: what somebody in a trial was put to. */
const ASSIGNED =
  /^(?: patients| people| volunteers| participants| women| men| children| adults)? were (?:given|assigned|allocated|randomi[sz]ed|treated|put|taught|offered|prescribed|sent)\b/;
/** `31,000 were books and 20,000 films` */
const ARE_SORT = /^(?: of (?:them|these|those))? (?:were|are) [a-z]+s$/;
const SORT = /^ [a-z]+s$/;
const IN_TRIAL =
  /^ (?:[^ ,.;]+ ){0,2}(?:patients|participants|volunteers|subjects|pupils|students|people|adults|children|babies|infants|women|men|mice|rats|animals|calves|lambs|pigs|cows)\b/;

/** The verb is said once, or not at all: the parts are told of one question. */
function areElided(parts: readonly Part[]): boolean {
  const listed = parts.slice(1);
  const nouns = listed.filter(({ quantity: { figure } }) => figure?.noun !== undefined).length;
  // `25,000, 15,000 and 12,000 crowns`: the noun stands with the last.
  const isLast = nouns === 1 && listed.at(-1)!.quantity.figure?.noun !== undefined;
  if (
    nouns > 0 &&
    nouns < listed.length &&
    !(isLast && parts.slice(0, -1).every(({ after }) => after === ""))
  )
    return false;
  const first = parts[0]!.after;
  const isGapped =
    ASSIGNED.test(first) || (ARE_SORT.test(first) && listed.every(({ after }) => SORT.test(after)));
  return listed.every(
    ({ before, after }, i) =>
      !VERBS.test(after) &&
      !VERBS.test(/[^,;.]*$/.exec(isGapped ? before.slice(parts[i]!.after.length) : before)![0]) &&
      after.split(" ").length <= 9,
  );
}

/** `Arbury sent 420, Stoke 265`: who has each part stands before it. */
function areNamed(parts: readonly Part[]): boolean {
  return parts.slice(1).every(({ before }) => /^[^,;]*(?:, |; | and )(?:and )?(?:[^ ]+ ){1,4}$/.test(before));
}
