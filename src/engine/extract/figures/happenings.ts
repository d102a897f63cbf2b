import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type Draft, FRACTION } from "./draft.ts";
import { indicatorAfter, indicatorBefore, indicatorOfNoun } from "./indicators.ts";
import { populationAt } from "./nouns.ts";

const OBJECT_INDICATORS = new Set([18, 19]);
const CARRYING = wordSet(["and", "or", ",", "plus", "as", "well"]);

/**
 * Tells for the figures of one sentence, tokens `[from, end)`, what befell those counted. What a verb says of one
 * figure carries over to others joined to it by `and` or a comma.
 */
export function tellIndicators(tokens: Tokens, drafts: readonly Draft[], from: number, end: number): void {
  const verbal = new Set<Draft>();
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (!mayHaveIndicator(draft)) continue;
    const stop = i + 1 < drafts.length ? drafts[i + 1]!.first : end;
    const floor = i > 0 ? drafts[i - 1]!.end : from;
    const named = draft.noun ? indicatorOfNoun(tokens, draft.noun.first, draft.noun.end) : 0;
    draft.indicator = named || told(tokens, draft, floor, stop);
    if (draft.indicator > 0) makePeople(draft);
    // `12 refugees and 5 soldiers`: what the noun says is said of its own figure only.
    if (named === 0 && draft.indicator > 0) verbal.add(draft);
  }
  carryOver(tokens, drafts, verbal);
}

function mayHaveIndicator({ dimension, amount }: Draft): boolean {
  return (
    dimension === "people" || dimension === "number" || dimension === "count" || amount.form === FRACTION
  );
}

function told(tokens: Tokens, draft: Draft, floor: number, stop: number): number {
  const after = behindOthers(tokens, draft.noun ? draft.noun.end : draft.end, stop);
  const found =
    indicatorAfter(tokens, after, stop, draft.noun !== undefined) ||
    indicatorBefore(tokens, draft.first, draft.end, floor);
  // Things are destroyed, people are not; people are killed, things are not.
  const isOfThings = OBJECT_INDICATORS.has(found);
  if (draft.dimension === "people" && isOfThings) return 0;
  return draft.dimension === "count" && !isOfThings ? 0 : found;
}

const FURTHER = wordSet("more others additional");
const A = wordSet("a an one another");
const AND = lexemeOf("and");

/** Past `more`, and past one more of the dead: `seven soldiers and a civilian were killed`. */
function behindOthers(tokens: Tokens, at: number, stop: number): number {
  let after = at;
  if (after < stop && FURTHER.has(tokens.lexeme[after]!)) after++;
  const joined = after + 2 < stop && tokens.lexeme[after] === AND && A.has(tokens.lexeme[after + 1]!);
  return joined && populationAt(tokens, after + 2) > 0 ? after + 3 : after;
}

/** Who was killed without a noun is people; houses destroyed stay houses. */
function makePeople(draft: Draft): void {
  if (draft.dimension === "people" || draft.amount.form === FRACTION || draft.dimension === "percent") return;
  if (OBJECT_INDICATORS.has(draft.indicator)) return;
  draft.dimension = "people";
  draft.unit = "people";
}

/** `killed 12 soldiers and 5 civilians`, `12 soldiers and 5 civilians were killed`. */
function carryOver(tokens: Tokens, drafts: readonly Draft[], verbal: Set<Draft>): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1]!, drafts[i]!];
    if (draft.indicator === 0 && before.indicator > 0 && isJoined(tokens, before, draft))
      carry(before, draft, verbal);
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    const [draft, after] = [drafts[i]!, drafts[i + 1]!];
    if (draft.indicator === 0 && verbal.has(after) && draft.noun && isJoined(tokens, draft, after))
      carry(after, draft, verbal);
  }
}

function carry(from: Draft, to: Draft, verbal: Set<Draft>): void {
  if (to.dimension !== "people" && !(to.dimension === "count" && OBJECT_INDICATORS.has(from.indicator)))
    return;
  to.indicator = from.indicator;
  verbal.add(to);
}

function isJoined(tokens: Tokens, before: Draft, draft: Draft): boolean {
  const at = before.noun?.end ?? before.end;
  if (draft.first - at > 4 || draft.first <= at) return false;
  for (let i = at; i < draft.first; i++) if (!CARRYING.has(tokens.lexeme[i]!)) return false;
  return true;
}
