import { disjoint, type Interval, type Quantity, sumOf } from "./figure-quantities.ts";
import { quantityAt, type Statement } from "./figure-statements.ts";

/** One part of a list. */
export interface Part {
  readonly quantity: Quantity;
  /** Words that lead to it from the part before, and words behind it up to the next. */
  readonly before: string;
  readonly after: string;
}

/** A whole and the parts that the text gives it. */
export interface PartList {
  readonly whole: Quantity;
  readonly parts: readonly Part[];
  /** The words say that the parts make up the whole. */
  readonly complete: boolean;
  /** The whole is told as the sum of its parts (`46 in all`), or a part as what remains of it. */
  readonly reckoned?: boolean;
  /** Found because its sum comes close to the whole; `sure` where the words leave no other reading. */
  readonly near?: {
    readonly sure: boolean;
    /** The whole is told as the sum of its parts, so that it is the one in doubt. */
    readonly isSum?: boolean;
  };
}

const DID_WITH_REST =
  /(?:,|;| and| but| while) (?:and |but )?(?:[^ ,.;]+ ){0,2}(?:[a-z]+ed|lost|sold|gave|took|kept|put|sent|left|threw|bought|won|drew|spent|burnt|dealt|held|paid|cut|let|made|shut|drank|ate|set|laid|lent) (?:the|its|their|all the) (?:other|others|rest|remaining|remainder|balance)\b|(?:,|;| and| but|:) (?:and |but )?(?:which |that |this )?(?:leaves|leaving|left)(?: (?:only|just|some|about))? $|(?:,|;) (?:and )?the balance, $/;

/** Whether the last part is a rest that something else is told of (`won 81 and lost the other 36`), so that it is the one in doubt. */
export function endsInRest({ parts, reckoned, near }: PartList): boolean {
  return (
    near !== undefined &&
    reckoned === true &&
    (parts.length === 2 || DID_WITH_REST.test(parts.at(-1)!.before))
  );
}

/** A quantity in the text of a statement. */
export interface Mark {
  readonly index: number;
  readonly mark: string;
  readonly character: string;
  readonly quantity: Quantity;
}

const MARKS = "QPORV";

/** The marks of a text made from that of a statement, in order. O(n). */
export function marksIn(statement: Statement, text: string): Mark[] {
  const marks: Mark[] = [];
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xe000 || unit > 0xf8ff) continue;
    const character = text[i]!;
    const quantity = quantityAt(statement, character);
    if (quantity && MARKS.includes(text[i - 1]!))
      marks.push({ index: i - 1, mark: text[i - 1]!, character, quantity });
  }
  return marks;
}

/** Of several values rounded on their own hardly all lie at the far end. */
const ROUNDING = 0.8;

export function narrowed({ low, high, step }: Quantity): Interval {
  const narrower = (step / 2) * (1 - ROUNDING);
  return { low: low + narrower, high: high - narrower };
}

/** The sum of the parts, as an interval and as the values are written. */
export function sumOfParts(parts: readonly Part[]): Interval & { readonly value: number } {
  const value = parts.reduce((sum, { quantity }) => sum + quantity.value, 0);
  return { ...sumOf(parts.map(({ quantity }) => narrowed(quantity))), value: Number(value.toPrecision(12)) };
}

/** Whether parts that make up a whole do not add up to it; sums of quite another size are lists of something else. */
export function misses({ whole, parts }: PartList): boolean {
  const sum = sumOfParts(parts);
  // People listed by things (`82 musicians: 52 strings, …`) may be another list.
  const mixed = whole.dimension === "people" && parts.some(({ quantity }) => quantity.dimension === "count");
  const apart = mixed ? 1.25 : 1.6;
  if (sum.value * apart < whole.value || sum.value > apart * whole.value) return false;
  if (disjoint(sum, narrowed(whole))) return true;
  // Round numbers of one scale: rounding may explain it, but the words say another sum.
  return (
    parts.length < 5 &&
    sum.value !== whole.value &&
    [whole, ...parts.map(({ quantity }) => quantity)].every(isScaled)
  );
}

/** `7 million`, with nothing behind the point. */
export function isScaled({ step, value, bound }: Quantity): boolean {
  return (
    bound === "exact" && step >= 1000 && step === 10 ** Math.round(Math.log10(step)) && value % step === 0
  );
}
