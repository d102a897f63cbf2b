import { type Mark, type Part, type PartList, sumOfParts } from "./figure-part-lists.ts";
import { disjoint, partOf, type Quantity } from "./figure-quantities.ts";

/**
 * Lists whose sum comes close to a whole, in any wording: the numbers are the first feature, a word that parts of that
 * whole are listed (`of whom`, `of the 40`, a colon) the second, and what makes the parts exclude each other the third.
 * Sums that agree, and those of quite another size, say nothing.
 */
export function nearListsIn(text: string, marks: readonly Mark[], split: number): PartList[] {
  const found: PartList[] = [];
  for (const chain of chainsOf(text, marks)) {
    for (const { whole, parts } of arrangements(text, marks, chain)) {
      if (marks[parts.at(-1)!]!.index < split) continue;
      const list = judge({ text, marks, whole, parts, split });
      if (!list) continue;
      found.push(list);
      break;
    }
  }
  return found;
}

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
    first = last;
  }
  return chains;
}

function isLinked(text: string, a: Mark, b: Mark): boolean {
  if (a.mark !== "Q" || b.mark !== "Q") return false;
  const between = text.slice(a.index + 2, b.index);
  const words = between.split(" ");
  if (words.length > LONGEST_LINK || /[?!("]|: /.test(between)) return false;
  const point = between.lastIndexOf(". ");
  if (
    point >= 0 &&
    (between.indexOf(". ") < point || words.length > 11 || !ELIDED_START.test(between.slice(point + 2)))
  )
    return false;
  return (
    /[,;.–)]| and | while | but | plus /.test(between) &&
    !words.some((word) => APART.has(word.replace(/[,;.]$/, "")))
  );
}

/** A sentence that begins with its number, or with what has the rest. */
const ELIDED_START =
  /^(?:(?:and|the|another|a further|only|just|some|about) )*(?:other |others, |remaining |rest, )?$/;

/** The ways in which the numbers of a chain, and those before it, may be a whole and its parts. */
function* arrangements(
  text: string,
  marks: readonly Mark[],
  [first, last]: readonly [number, number],
): Generator<{ whole: number; parts: number[] }> {
  const chain = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // `nine of the 15 judges are women, seven are men`
  if (first > 0 && isOf(text, marks[first - 1]!, marks[first]!))
    yield { whole: first, parts: [first - 1, ...chain.slice(1)] };
  for (let w = first - 1; w >= Math.max(0, first - LOOK_BACK); w--) {
    if (marks[w]!.mark === "Q") yield { whole: w, parts: chain };
  }
  if (chain.length > 2) yield { whole: first, parts: chain.slice(1) };
}

const LOOK_BACK = 3;

function isOf(text: string, part: Mark, whole: Mark): boolean {
  return /^(?: \S+)? (?:out )?of (?:the |its |their |our |all |these |those ){0,2}(?:\S+ )?$/.test(
    text.slice(part.index + 2, whole.index),
  );
}

function judge(candidate: Candidate): PartList | undefined {
  const { text, marks } = candidate;
  const whole = marks[candidate.whole]!.quantity;
  const quantities = candidate.parts.map((part) => marks[part]!.quantity);
  if (!quantities.every((part) => fits(part, whole)) || quantities.length < 2) return undefined;
  const parts = candidate.parts.map((part, i) =>
    partAt(text, marks, part, i === 0 ? candidate.whole : part - 1),
  );
  const sum = sumOfParts(parts);
  const miss = sum.value / whole.value - 1;
  if (miss === 0 || Math.abs(miss) > WIDEST || !disjoint(sum, whole) || explains(candidate, whole.value))
    return undefined;
  const link = linkOf(candidate);
  if (
    !link ||
    NO_PARTS.test(text.slice(marks[Math.min(candidate.whole, candidate.parts[0]!)]!.index, endOf(candidate)))
  )
    return undefined;
  const surety = sureness(candidate, parts, link, miss);
  if (!surety) return undefined;
  const { complete, sure } = surety;
  return {
    whole,
    parts,
    complete,
    reckoned: REST.test(parts.at(-1)!.before),
    near: { sure },
  };
}

const WIDEST = 0.35;
/** Words that say that the numbers count one thing twice, or leave out some. */
const NO_PARTS =
  /\b(?:some of whom|overlap\w*|both|either|at least one|at least once|more than one|times as|percent|average|mean|median|also|as well|each way|a day|a week|a month|a year|per)\b/;

function fits(part: Quantity, whole: Quantity): boolean {
  return (
    part.bound === "exact" &&
    whole.bound === "exact" &&
    part.value > 0 &&
    part.value < whole.value &&
    whole.value > 4 &&
    partOf(part, whole) &&
    (part.dimension === whole.dimension ||
      part.dimension === "number" ||
      whole.dimension === "number" ||
      part.dimension === "people")
  );
}

/** Any other run of numbers that does add up shows that something else was meant. */
function explains({ marks, whole, parts }: Candidate, value: number): boolean {
  for (let first = 0; first < marks.length; first++) {
    let sum = 0;
    for (let i = first; i < marks.length; i++) {
      if (i === whole) continue;
      if (marks[i]!.mark !== "Q") break;
      sum += marks[i]!.quantity.value;
      if (i > first && Math.abs(sum - value) < 1e-6) return true;
    }
  }
  // The sum is told as a number of its own.
  const sum = parts.reduce((total, part) => total + marks[part]!.quantity.value, 0);
  return marks.some(
    ({ quantity, mark }, i) => mark === "Q" && i !== whole && Math.abs(quantity.value - sum) < 1e-6,
  );
}

function endOf({ text, marks, parts }: Candidate): number {
  const last = parts.at(-1)!;
  const from = marks[last]!.index + 2;
  const end = text.slice(from, marks[last + 1]?.index ?? text.length).search(/[.;!?]/);
  return end < 0 ? (marks[last + 1]?.index ?? text.length) : from + end;
}

function partAt(text: string, marks: readonly Mark[], at: number, previous: number): Part {
  const { index, quantity } = marks[at]!;
  const from = previous < at ? marks[previous]!.index + 2 : Math.max(0, index - 30);
  return {
    quantity,
    before: text.slice(from, index),
    after: clause(text.slice(index + 2, marks[at + 1]?.index ?? text.length)),
  };
}

function clause(words: string): string {
  return /^[^,;.:()–]*/.exec(words)![0].replace(/ (?:and|while|but)(?: .*)?$/, "");
}

/** How the text leads from the whole to its parts. */
interface Link {
  /** The words leave no doubt that parts of that whole follow. */
  readonly strong: boolean;
  /** All of the whole is divided: `all 28 pupils`. */
  readonly all: boolean;
}

const OF_WHOLE =
  /(?:^|[,;:."(–] ?|\b(?:that|and|but|out) )(?:out )?of (?:the |its |their |his |her |our |all |those |these |this |a total of ){0,2}(?:[^ ,;.]+ ){0,2}$/;
const ALL_WHOLE = /(?:^|[ "(])(?:all|all of|every one of|each of)(?: the| its| their| our| of the)? $/;
const IN_WHOLE =
  /(?:^|[.,;:("] ?|\b(?:and|but|that) )(?:in|from|out of|over|among|at|on|with) (?:the |its |their |those |these |his |her |our |my |all |a total of )?(?:[^ ,;.]+ )?$/;
const LEAD =
  /(?:^|[ ,;.(–])(?:of whom|of which|of them|of these|of those|among them|among whom|of this|of that)\b,?(?: [^ ,;.]+){0,3} $|^,?(?: [^ ,;.:]+){0,8},? (?:made up of|consisting of|comprising|divided (?:into|between|among)|split (?:into|between|among)|shared (?:between|among)|namely) (?:[^ ]+ )?$/;
const MARKED = /^,?(?: [^ ;.:]+){0,16}(?::| \(| –) ?(?:[^ ,;.]+ ){0,6}$/;
const ACROSS = /^[^.]*\. (?:(?:some|about|only|the|they|there|its|their|in all) )?(?:[^ ,.;]+ ){0,7}$/;
const PLAIN = /^(?: [^ ,;.:]+){0,6},? (?:[^ ,;.:]+ ){0,2}$/;

function linkOf({ text, marks, whole, parts }: Candidate): Link | undefined {
  const { index } = marks[whole]!;
  const before = text.slice(Math.max(0, index - 50), index);
  const all = ALL_WHOLE.test(before);
  // `nine of the 15 judges`
  if (parts[0]! < whole) return { strong: true, all };
  const lead = text.slice(index + 2, marks[parts[0]!]!.index);
  if (lead.length > 200) return undefined;
  const ofWhole = OF_WHOLE.test(before) && !/\.\s/.test(lead);
  if (ofWhole || LEAD.test(lead)) return { strong: true, all };
  if (MARKED.test(lead)) return { strong: true, all };
  if (all) return { strong: true, all };
  if (IN_WHOLE.test(before) && !/\.\s/.test(lead)) return { strong: false, all };
  return ACROSS.test(lead) || PLAIN.test(lead) ? { strong: false, all } : undefined;
}

const REST = /\b(?:other|others|remaining|remainder|rest|balance)\b(?:,? [^ ,.;]+){0,2} $/;
const OPEN =
  /\b(?:others|the rest|the remainder|among others|and more|the remaining|several|many|most|a few|half|none|etc|elsewhere|not yet|unknown)\b/;
/** The parts exclude each other, or are all there are. */
const EXCLUSIVE =
  /\b(?:one of (?:Q[\ue000-\uefff]|the) (?:groups|kinds|categories|classes|types|lists|options)|only one|no (?:person|one|household|family|case|member) (?:was|is|were) (?:counted|in)|counted (?:twice|only once|once)|no other|nobody else|no one else|nothing else|each (?:one )?(?:choos|chose|belong|fall|fell|was put|goes|went)|one (?:[^ ]+ )?each|all of them|were the only|each (?:of them )?(?:in|to|with) one)/;

function sureness(
  candidate: Candidate,
  parts: readonly Part[],
  link: Link,
  miss: number,
): { readonly complete: boolean; readonly sure: boolean } | undefined {
  const { text } = candidate;
  const last = parts.at(-1)!;
  const isRest = REST.test(last.before);
  const tail = text.slice(candidate.marks[candidate.parts.at(-1)!]!.index + 2).split(/\. /, 1)[0]!;
  const isOpen =
    OPEN.test(
      parts
        .slice(0, -1)
        .map(({ before, after }) => `${before}${after}`)
        .join(" "),
    ) ||
    (!isRest && OPEN.test(last.before)) ||
    /^[^.]{0,80}\b(?:others|and more|the rest|the remainder|the other|the remaining|not known|unknown)\b/.test(
      tail,
    );
  const kinds = kindsOf(parts);
  if (kinds === "mixed") return undefined;
  const isClosed =
    kinds === "everybody" || (isRest && parts.length > 1) || (EXCLUSIVE.test(text) && kinds !== "traits");
  if (isRest && parts.length === 2 && !link.all && parts[0]) return undefined;
  if (isClosed && !isOpen) {
    const most = link.strong ? WIDEST : kinds === "everybody" ? 0.25 : 0.2;
    return Math.abs(miss) <= most ? { complete: true, sure: link.strong } : undefined;
  }
  if (kinds === "traits" || !link.strong) return undefined;
  const isElided = areElided(parts);
  if (miss > 0) {
    if (parts.length > 2) return miss <= 0.2 ? { complete: false, sure: isElided } : undefined;
    return (isElided || kinds === "fates") && miss <= 0.12
      ? { complete: false, sure: kinds === "fates" }
      : undefined;
  }
  if (isOpen || !isElided) return undefined;
  if (link.all) return -miss <= 0.2 ? { complete: true, sure: false } : undefined;
  return parts.length > 2 && areNamed(parts) && -miss <= 0.04 ? { complete: true, sure: false } : undefined;
}

const SEXES =
  /\b(?:women|woman|female|females|girls|girl|men|man|male|males|boys|boy|sons|daughters|mothers|fathers)\b/;
const EVERYBODY = [
  [/\b(?:women|female|females)\b/, /\b(?:men|male|males)\b/],
  [/\bgirls\b/, /\bboys\b/],
  [/\badults?\b/, /\b(?:children|minors|juveniles)\b/],
  [/\bdaughters\b/, /\bsons\b/],
] as const;
/** What may be true of one person or thing together with another such trait. */
const TRAITS =
  /\b(?:children|adults|elderly|minors|pensioners|teenagers|foreign\w*|nationals|citizens|under|over|older|younger|born|married|single|smok\w*|diabet\w*|obese|vaccinated|unemployed|employed|disabled|students|pupils|speak\w*|spoke|knew?|know|play\w*|own|owned|owns|have|has|had|use[ds]?|reported|report|complained|suffer\w*|showed|show|experienced|named|mentioned|cited|like[ds]?|want\w*|need\w*|said|say|believe\w*|felt|feel|read|watch\w*|export\w*|offer\w*|contain\w*|include\w*|visit\w*|attend\w*|scored|took|met|hit|tackle\w*|assist\w*|mobile|online|goals|points|runs)\b/;
const FATES =
  /\b(?:killed|died|dead|drowned|sunk|destroyed|damaged|unhurt|unharmed|for|against|abstain\w*|won|lost|drew|drawn|passed|failed|rejected|accepted|approved|refused|granted)\b/;

/** Whether nobody can be two of the parts, and whether they are everybody. */
function kindsOf(parts: readonly Part[]): "everybody" | "fates" | "traits" | "mixed" | undefined {
  const words = parts.map(({ after }) => firstWords(after));
  const sexes = words.filter((word) => SEXES.test(word)).length;
  if (parts.length === 2) {
    const [a, b] = words as [string, string];
    const heads = EVERYBODY.some(
      ([one, other]) => (headIs(one, a) && headIs(other, b)) || (headIs(other, a) && headIs(one, b)),
    );
    if (heads) return "everybody";
  }
  if (sexes > 0 && sexes < parts.length) {
    const isFamily = words.every((word) => /\b(?:women|men|children|girls|boys)\b/.test(word));
    return isFamily && new Set(words).size === words.length && parts.length > 2 ? "traits" : "mixed";
  }
  if (words.some((word) => TRAITS.test(word))) return "traits";
  return words.every((word) => FATES.test(word)) ? "fates" : undefined;
}

/** `were women`, `women`, `of them women`, not `visited men`. */
function headIs(kind: RegExp, words: string): boolean {
  const match = kind.exec(words);
  return (
    match !== null &&
    /^ (?:(?:of (?:them|whom|these)|were|are|was|is) ){0,2}$/.test(words.slice(0, match.index))
  );
}

function firstWords(after: string): string {
  return after.split(" ").slice(0, 6).join(" ");
}

const VERBS = /\b(?:were|was|are|is|had|have|has|will|did|said|could|would)\b/;

/** The verb is said once, or not at all: the parts are told of one question. */
function areElided(parts: readonly Part[]): boolean {
  return parts
    .slice(1)
    .every(
      ({ before, after }) =>
        !VERBS.test(after) && !VERBS.test(lastClause(before)) && after.split(" ").length <= 9,
    );
}

function lastClause(before: string): string {
  return /[^,;.]*$/.exec(before)![0];
}

/** `Arbury sent 420, Stoke 265`: who has each part stands before it. */
function areNamed(parts: readonly Part[]): boolean {
  return parts.slice(1).every(({ before }) => /^[^,;]*(?:, |; | and )(?:and )?(?:[^ ]+ ){1,4}$/.test(before));
}
