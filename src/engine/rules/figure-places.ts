import type { Quantity } from "./figure-quantities.ts";
import { quantityAt, type Statement } from "./figure-statements.ts";

/** A quantity with its place in the text of its statement. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly character: string;
  /** Of its mark; its character stands behind it. */
  readonly at: number;
}

/** Nouns that a number behind them names: `day three`, `class 4`. */
const LABELLED =
  /\b(?:day|days|year|years|class|week|grade|chapter|page|pages|room|number|no|item|part|phase|stage|step|round|group|team|level|line|route|bus|train|platform|gate|zone|type|figure|table|mile|hole|lap|stand|block|ward|hall|act|scene|size|age|aged|article|rule|section|paragraph) $/;

/** The quantities of a statement in order, without those that are names. */
export function placesOf(statement: Statement): PlacedQuantity[] {
  const { text } = statement;
  const found: PlacedQuantity[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xe000 || unit > 0xefff) continue;
    const ahead = text.slice(Math.max(0, at - LONGEST_LABEL), at - 1);
    const character = text[at]!;
    const quantity = quantityAt(statement, character);
    if (LABELLED.test(ahead) && !TOLD_APART.test(ahead) && quantity.value < LEAST_COUNT) continue;
    found.push({ quantity, character, at: at - 1 });
  }
  return found;
}

/** `on the first day 71 lots`: what stands before the number has a name already. */
const TOLD_APART = /\b(?:first|second|third|last|final|next|previous|same|this|that) [^ ]+ $/;
/** Names are smaller numbers: `in the first year 75,000 seedlings`. */
const LEAST_COUNT = 10_000;
const LONGEST_LABEL = 24;
