import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type Draft, FRACTION, VAGUE } from "./draft.ts";
import { indicatorAfter } from "./indicators.ts";
import { POPULATIONS } from "./populations.ts";
import { type Relation, relationAtStart, relationBetween } from "./relations.ts";
import { AND, CLOSE_BRACKET, COMMA, OF, POINT } from "./words.ts";

/** Links parts to the whole that the sentence, or the one before it, gives them. */
export function linkParts(
  tokens: Tokens,
  drafts: readonly Draft[],
  from: number,
  earlier: readonly Draft[],
): void {
  if (drafts.length === 0) return;
  linkAcross(tokens, drafts, from, earlier);
  for (let i = 1; i < drafts.length; i++) {
    if (!drafts[i]!.whole) linkWithin(tokens, drafts, i, from);
  }
}

/** `Of them, 106 were women`: the whole is the only figure of its kind in the sentence before. */
function linkAcross(tokens: Tokens, drafts: readonly Draft[], from: number, earlier: readonly Draft[]): void {
  const relation = drafts[0]!.ofThem ? "ofWhom" : relationAtStart(tokens, from, drafts[0]!.first);
  if (!relation || (drafts[0]!.ofThem && drafts[0]!.first - from > 3)) return;
  const wholes = earlier.filter((draft) => !draft.whole && mayBePart(draft, drafts[0]!));
  if (wholes.length === 1) linkList(tokens, wholes[0]!, drafts, 0, relation);
}

function linkWithin(tokens: Tokens, drafts: readonly Draft[], at: number, from: number): void {
  const part = drafts[at]!;
  const before = drafts[at - 1]!;
  if (isOf(tokens, before, part)) {
    if (mayBePart(part, before) && before.dimension !== "percent") setWhole(tokens, before, part);
    return;
  }
  for (let w = at - 1; w >= Math.max(0, at - 2); w--) {
    const whole = drafts[w]!;
    if (w < at - 1 && whole !== before.whole) continue;
    if (!mayBePart(whole, part)) continue;
    const relation =
      relationBetween(tokens, endOf(whole), part.first)?.relation ??
      ofThe(tokens, whole, part, from) ??
      ofThem(tokens, whole, part);
    if (!relation) continue;
    linkList(tokens, whole, drafts, at, relation);
    return;
  }
}

function endOf(draft: Draft): number {
  return draft.noun && draft.noun.end > draft.end ? draft.noun.end : draft.end;
}

const DETERMINERS = wordSet("the its their his her our all those these out a");

/** `25 of the 40 firms`, `25 out of 40`. */
function isOf(tokens: Tokens, part: Draft, whole: Draft): boolean {
  let i = part.end;
  if (whole.first - i > 3 || whole.first <= i) return false;
  let of = false;
  for (; i < whole.first; i++) {
    if (tokens.lexeme[i] === OF) of = true;
    else if (!DETERMINERS.has(tokens.lexeme[i]!)) return false;
  }
  return of;
}

/** `Of the 40 firms surveyed, 25 …`: relation of a part behind the comma that closes the phrase. */
function ofThe(tokens: Tokens, whole: Draft, part: Draft, from: number): Relation | undefined {
  if (!beginsWithOf(tokens, whole, from)) return undefined;
  let comma = -1;
  for (let i = endOf(whole); i < part.first; i++) {
    if (tokens.lexeme[i] === COMMA) comma = i;
    if (i - endOf(whole) > 14) return undefined;
  }
  return comma >= 0 && part.first - comma <= 3 ? "ofWhom" : undefined;
}

/** `45 people were injured, three of them seriously`. */
function ofThem(tokens: Tokens, whole: Draft, part: Draft): Relation | undefined {
  return part.ofThem && part.first - endOf(whole) < 12 && tokens.lexeme[part.first - 1] === COMMA
    ? "ofWhom"
    : undefined;
}

const OPENERS = wordSet([",", "“", '"', "‘", "that", "and", "but", ";", ":", "("]);

/** Whether `of`, `of the` or `out of` before the whole begins its sentence or clause. */
export function beginsWithOf(tokens: Tokens, whole: { readonly first: number }, from: number): boolean {
  let i = whole.first - 1;
  for (
    let steps = 0;
    i >= from && steps < 2 && DETERMINERS.has(tokens.lexeme[i]!) && tokens.lexeme[i] !== OF;
    steps++
  )
    i--;
  if (i < from || tokens.lexeme[i] !== OF) return false;
  i--;
  if (i >= from && tokens.lexeme[i] === OUT) i--;
  return i < from || OPENERS.has(tokens.lexeme[i]!);
}

const OUT = lexemeOf("out");

const LIST_BREAKS = wordSet([
  ";",
  ":",
  "—",
  "?",
  "!",
  "but",
  "while",
  "whereas",
  "total",
  "that",
  "which",
  "who",
  "after",
  "before",
  "including",
  "compared",
  "from",
  "up",
  "down",
  "versus",
  "to",
  "when",
  "than",
]);
const VERBAL = wordSet("were was are is had have has will would said could did");
/** `60 to A, 40 to B`: in a whole list `to` names who has the part. */
const REACH: Readonly<Record<Relation, number>> = { including: 8, ofWhom: 12, madeUpOf: 9 };

/** Links the part at `first` and those that a list joins to it. */
function linkList(
  tokens: Tokens,
  whole: Draft,
  drafts: readonly Draft[],
  first: number,
  relation: Relation,
): void {
  const begun = drafts[first]!;
  if (!setWhole(tokens, begun, whole)) return;
  let last = begun;
  for (let i = first + 1; i < drafts.length; i++) {
    const next = drafts[i]!;
    if (!mayBePart(whole, next) || !isSameKind(last, next) || !goesOn(tokens, last, next, relation)) break;
    if (next.indicator > 0 && next.indicator !== whole.indicator && relation !== "madeUpOf") break;
    if (!setWhole(tokens, next, whole)) break;
    last = next;
  }
  // One figure in brackets or behind a dash is no list.
  if (relation === "madeUpOf" && last === begun) {
    begun.whole = undefined;
    return;
  }
  if (relation === "including" && whole.indicator === 0 && whole.dimension === "people")
    tellBehind(tokens, whole, last, drafts);
}

/** `613 people, including 106 women, were killed`. */
function tellBehind(tokens: Tokens, whole: Draft, last: Draft, drafts: readonly Draft[]): void {
  const at = endOf(last);
  if (tokens.lexeme[at] !== COMMA && tokens.lexeme[at] !== CLOSE_BRACKET) return;
  const indicator = indicatorAfter(tokens, at + 1, Math.min(tokens.count, at + 9), true);
  if (indicator === 0) return;
  whole.indicator = indicator;
  for (const part of drafts) if (part.whole === whole && part.indicator === 0) part.indicator = indicator;
}

function isSameKind(a: Draft, b: Draft): boolean {
  return a.dimension === b.dimension || a.dimension === "number" || b.dimension === "number";
}

function goesOn(tokens: Tokens, last: Draft, next: Draft, relation: Relation): boolean {
  const from = endOf(last);
  if (next.first <= from || next.first - from > REACH[relation]) return false;
  let joined = false;
  for (let i = from; i < next.first; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (lexeme === COMMA || lexeme === AND) joined = true;
    if (lexeme === POINT) return false;
    if (LIST_BREAKS.has(lexeme) && !(relation === "madeUpOf" && lexeme === TO)) return false;
    if (VERBAL.has(lexeme) && relation === "including") return false;
  }
  return joined;
}

const TO = lexemeOf("to");

function setWhole(tokens: Tokens, part: Draft, whole: Draft): boolean {
  for (let w: Draft | undefined = whole; w; w = w.whole) if (w === part) return false;
  part.whole = whole;
  if (part.dimension === "number" && whole.dimension === "people") nameKind(tokens, part);
  if (part.indicator === 0 && part.dimension === "people") part.indicator = whole.indicator;
  return true;
}

function mayBePart(whole: Draft, part: Draft): boolean {
  if (whole.amount.form === FRACTION || part.amount.form === FRACTION) return false;
  if (whole.amount.form === VAGUE && part.amount.form === VAGUE) return false;
  if (part.dimension === "number")
    return whole.dimension === "people" || whole.dimension === "count" || whole.dimension === "number";
  if (whole.dimension === "number") return part.dimension === "people" || part.dimension === "count";
  if (part.dimension !== whole.dimension) return false;
  return part.dimension === "people" || part.dimension === "count" || part.unit === whole.unit;
}

const COPULAS = wordSet("were are was is be being");
const WITHIN = wordSet("of whom which them these those the all");

/** `106 of whom were women`, `300 were women`: the kind of people stands behind the verb. */
function nameKind(tokens: Tokens, part: Draft): void {
  part.dimension = "people";
  part.unit = "people";
  let i = part.end;
  const stop = Math.min(tokens.count, part.end + 3);
  while (i < stop && WITHIN.has(tokens.lexeme[i]!)) i++;
  if (!COPULAS.has(tokens.lexeme[i]!)) return;
  const noun = i + 1 < tokens.count ? POPULATIONS.get(tokens.lexeme[i + 1]!) : 0;
  if (!noun) return;
  part.population = noun;
  part.noun = { first: i + 1, end: i + 2, population: noun };
}
