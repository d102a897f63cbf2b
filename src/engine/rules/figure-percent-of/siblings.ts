import { areOneKind, type Passage, wordsBetween } from "../figure-passages.ts";
import type { PlacedQuantity } from "../figure-places.ts";
import type { Quantity } from "../figure-quantities.ts";

/** A part whose share does not fit the whole that fits all the others of its list. */
export interface OddShare {
  readonly part: Quantity;
  readonly share: Quantity;
  readonly whole: number;
}

interface Sibling {
  readonly part: PlacedQuantity;
  readonly share: PlacedQuantity;
}

/** `880 (44 percent)`, `620, or 31 percent,`. */
const BESIDE = /^(?: [^ .;:,()]+){0,4}(?: \(|, or |, )$/;
const BEHIND = /^[),.;]/;
const LEAST = 3;
/** Half a percent, and what a share is rounded by. */
const SLACK = 0.55;

/**
 * `Oaks number 880 (44 percent), beeches 620 (31 percent), birches 300 (18 percent)`: parts with their shares of one whole,
 * which all but one of them agree on. The whole is their sum or a value that the document tells.
 */
export function oddShares({ statement, places }: Passage, values: readonly Quantity[]): OddShare[] {
  const siblings: Sibling[] = [];
  for (const [i, part] of places.entries()) {
    const share = places[i + 1];
    if (!share || part.quantity.mark !== "Q" || part.quantity.bound !== "exact") continue;
    if (share.quantity.mark !== "P" || share.quantity.bound !== "exact") continue;
    if (
      !BESIDE.test(wordsBetween(statement, part, share)) ||
      !BEHIND.test(statement.text.slice(share.at + 2))
    )
      continue;
    if (siblings.length === 0 || areOneKind(siblings[0]!.part.quantity, part.quantity))
      siblings.push({ part, share });
  }
  if (siblings.length < LEAST || siblings.at(-1)!.share.at < statement.split) return [];
  const sum = siblings.reduce((total, { part }) => total + part.quantity.value, 0);
  const told = values
    .filter((value) => areOneKind(value, siblings[0]!.part.quantity))
    .map(({ value }) => value);
  const odd = [sum, ...told].map((whole) => ({
    whole,
    misfits: siblings.filter((one) => !fits(one, whole)),
  }));
  if (odd.some(({ misfits }) => misfits.length === 0)) return [];
  const found = odd.find(({ misfits }) => misfits.length === 1);
  if (!found) return [];
  const { part, share } = found.misfits[0]!;
  return [{ part: part.quantity, share: share.quantity, whole: found.whole }];
}

function fits({ part, share }: Sibling, whole: number): boolean {
  if (!(whole > part.quantity.value)) return false;
  const actual = (part.quantity.value / whole) * 100;
  return Math.abs(actual - share.quantity.value) <= SLACK * (share.quantity.step || 1);
}
