import type { Figure } from "../../../model/index.ts";
import type { Claims, Reading } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { AMOUNT_WORDS } from "./amounts.ts";
import { limitsOf } from "./bounds.ts";
import { type Draft, IN_DIGITS, IN_WORDS, VAGUE } from "./draft.ts";
import { figureOf } from "./figure.ts";
import { tellIndicators } from "./happenings.ts";
import { linkParts } from "./parts.ts";
import { readFigure } from "./read.ts";
import { AND, COMMA, OR, TO } from "./words.ts";

/**
 * Finds the figures of a document: value, bounds, unit, noun, what befell those counted, and the whole that a
 * part belongs to. Passes over what dates and citations have claimed. Sorted by start; spans do not overlap. O(n).
 */
export function extractFigures(reading: Reading, claims: Claims): readonly Figure[] {
  const { tokens, sentences } = reading;
  const drafts: Draft[] = [];
  let earlier: readonly Draft[] = NONE;
  let sentence: Draft[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!;
    const end = sentences.first[s + 1]!;
    scan(tokens, claims, from, end, sentence);
    if (sentence.length === 0) {
      earlier = NONE;
      continue;
    }
    tellIndicators(tokens, sentence, from, end);
    const told = sentence.filter(isTold);
    linkParts(tokens, told, from, s > 0 && sentences.block[s] === sentences.block[s - 1] ? earlier : NONE);
    for (const draft of told) drafts.push(draft);
    earlier = told;
    sentence = [];
  }
  const figures = new Map<Draft, Figure>();
  return drafts.map((draft) => figureOf(tokens, draft, figures));
}

const NONE: readonly Draft[] = [];

function scan(tokens: Tokens, claims: Claims, from: number, end: number, found: Draft[]): void {
  const { kind: kinds, lexeme: lexemes } = tokens;
  let floor = from;
  for (let at = from; at < end; at++) {
    if (kinds[at] !== NUMBER && !AMOUNT_WORDS.has(lexemes[at]!)) continue;
    if (claims[at] !== 0) continue;
    const draft = readFigure(tokens, claims, at, floor, end);
    if (!draft) continue;
    const before = found.length > 0 ? found[found.length - 1] : undefined;
    if (before) takeOverUnit(tokens, before, draft);
    if (before && draft.unit === "percent") takeOverPercent(tokens, found, draft);
    found.push(draft);
    floor = draft.end;
    at = floor - 1;
  }
}

/** `from 40 to 50 million`, `52 to 38 percent`: the first number has the unit and scale of the second. */
function takeOverUnit(tokens: Tokens, before: Draft, draft: Draft): void {
  const isBare =
    before.dimension === "number" && before.amount.form === IN_DIGITS && before.end === before.amount.end;
  if (!isBare || draft.first !== before.end + 1 || tokens.lexeme[before.end] !== TO) return;
  const { factor } = draft.amount;
  if (factor > 1 && before.amount.factor === 1 && before.value !== null && mayScale(before.value, draft)) {
    const value = before.value * factor;
    before.value = value;
    Object.assign(before, limitsOf(undefined, value));
  }
  before.dimension = draft.dimension;
  before.unit = draft.unit;
}

/** `from 1,420 to 1,278 thousand`: also longer numbers, where the two come close then. */
function mayScale(value: number, { value: other, amount }: Draft): boolean {
  if (value < 1000) return true;
  return other !== null && value * amount.factor < 3 * other && other < 3 * value * amount.factor;
}

/** `50, 35 and 15 percent`: the numbers before share the unit of the last. */
function takeOverPercent(tokens: Tokens, found: readonly Draft[], last: Draft): void {
  if (tokens.lexeme[last.first - 1] !== AND && tokens.lexeme[last.first - 1] !== OR) return;
  if (isApposed(tokens, found, last)) return;
  let next = last;
  for (let i = found.length - 1; i >= 0; i--) {
    const draft = found[i]!;
    const gap = next.first - draft.end;
    const isBare =
      draft.dimension === "number" && draft.amount.form === IN_DIGITS && draft.end === draft.amount.end;
    if (!isBare || draft.value === null || draft.value > 100 || gap < 1 || gap > 2) return;
    for (let t = draft.end; t < next.first; t++) if (!JOINING.has(tokens.lexeme[t]!)) return;
    draft.dimension = last.dimension;
    draft.unit = last.unit;
    next = draft;
  }
}

const JOINING = wordSet([",", "and", "or"]);

/** `81, or 40 percent`: the share of the number before, where no third number makes it a list. */
function isApposed({ lexeme }: Tokens, found: readonly Draft[], { first }: Draft): boolean {
  if (lexeme[first - 1] !== OR || lexeme[first - 2] !== COMMA) return false;
  const [before, one] = [found.at(-2), found.at(-1)];
  return !(before && one && one.first - before.end === 1 && lexeme[before.end] === COMMA);
}

/** A number word alone (`the two`) tells nothing. */
function isTold(draft: Draft): boolean {
  const { form } = draft.amount;
  if (form !== IN_WORDS && form !== VAGUE) return true;
  if (draft.dimension !== "number" || draft.ofThem) return true;
  return draft.indicator > 0 || draft.bounded || (form === VAGUE && draft.amount.value > 2);
}
