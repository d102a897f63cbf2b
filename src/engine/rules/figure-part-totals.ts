import { mendsBySlip } from "./figure-near.ts";
import type { Mark, Part, PartList } from "./figure-part-lists.ts";
import { SO_FAR } from "./figure-parts-near.ts";
import { comparable, counts, type Quantity } from "./figure-quantities.ts";
import type { Statement } from "./figure-statements.ts";

/** Words between the start of a sentence and its number that say that it is the sum of those in the sentence before. */
const SUM =
  /\b(?:together|between them|in all|altogether|all told|combined|in total|total|totals|totalled|sum|adds? up to|added up to|(?:that|this) makes?|makes? up)\b/;
/** Where nothing else is told. */
const FOLLOWS = /\b(?:therefore|thus|so|hence|then)\b/;
const APART =
  /\b(?:than|each|per|every|average|more|fewer|less|about|other|others|another|further|if|since|until)\b/;
const LONGEST = 80;
const MOST_PARTS = 6;
const WIDEST = 0.15;

/**
 * `Fuel cost 19.3 million, crews 22.7 million and dues 6.4 million. These three items together make 49.4 million.`: the sum of the
 * numbers of one sentence, told in the next, that is a slip away from them.
 */
export function totalsAcross(statement: Statement, text: string, marks: readonly Mark[]): PartList[] {
  const { split } = statement;
  const own = marks.filter(({ index }) => index >= split);
  const all = marks.filter(({ index }) => index < split);
  // `The two largest employers are …`
  const before = all[0]?.quantity.value === all.length - 1 ? all.slice(1) : all;
  if (own.length === 0 || before.length < 2 || before.length > MOST_PARTS) return [];
  // `These three items …`
  const [first, second] = own;
  const isCount = first!.quantity.value === before.length && first!.mark === "Q";
  const whole = isCount && second ? second : first!;
  const lead = text.slice(split, whole.index);
  if (lead.length > LONGEST || /[.;:?!"]/.test(lead) || APART.test(lead)) return [];
  if (SO_FAR.test(text.slice(whole.index + 2))) return [];
  const isTold = SUM.test(lead);
  if (!isTold && !(FOLLOWS.test(lead) && own.length === 1)) return [];
  const parts = before.map(({ quantity }): Part => ({ quantity, before: "", after: "" }));
  const values = parts.map(({ quantity: { value } }) => value);
  if (!before.every((mark) => mark.mark === "Q" && isPart(mark.quantity, whole.quantity))) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  const { value } = whole.quantity;
  if (Math.abs(sum - value) > WIDEST * value || !mendsBySlip(value, values)) return [];
  if (isOther(statement, values, value, sum)) return [];
  return [
    { whole: whole.quantity, parts, complete: true, reckoned: true, near: { sure: false, isSum: true } },
  ];
}

function isPart(part: Quantity, whole: Quantity): boolean {
  return (
    part.bound === "exact" &&
    whole.bound === "exact" &&
    part.value > 1 &&
    part.value < whole.value &&
    (comparable(part, whole) || (counts(part) && counts(whole)))
  );
}

/** Rounding explains it, or some other of the numbers make the whole. */
function isOther(statement: Statement, values: readonly number[], whole: number, sum: number): boolean {
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(a, b);
  if (same(sum, whole)) return true;
  const earlier = (statement.earlier()?.quantities ?? []).map(({ value }) => value);
  if (earlier.some((value) => same(value, whole) || same(value + sum, whole))) return true;
  return values.some((a, i) => values.some((b, j) => j > i && values.length > 2 && same(a + b, whole)));
}
