import type { Figure } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { type PlacedQuantity, placesOf } from "./figure-places.ts";
import { comparable, counts, type Quantity, quantityOf } from "./figure-quantities.ts";
import { type Statement, withEarlier } from "./figure-statements.ts";
import { KeptForRun } from "./kept.ts";

/** A sentence with those before it that hold numbers, in one paragraph: as far as values are reckoned with each other. */
export interface Passage {
  readonly statement: Statement;
  /** Its quantities in order, without numbers that name things. */
  readonly places: readonly PlacedQuantity[];
}

/** So many sentences with numbers are read before the one before the last. */
const MOST_EARLIER = 2;

/** The passage that ends with the sentence of a statement. */
export function passageOf(statement: Statement): Passage {
  let wide = statement;
  for (let i = 0; i < MOST_EARLIER; i++) {
    const wider = withEarlier(wide);
    if (!wider) break;
    wide = wider;
  }
  return { statement: wide, places: placesOf(wide) };
}

/** The words between two quantities. */
export function wordsBetween({ text }: Statement, first: PlacedQuantity, second: PlacedQuantity): string {
  return text.slice(first.at + 2, second.at);
}

const known = new KeptForRun<readonly Figure[], readonly Quantity[]>();

/** Every exact value of a document that is no share, in order. */
export function valuesOf({ figures, document }: Analysis): readonly Quantity[] {
  const made = known.get(figures);
  if (made) return made;
  const values = figures.flatMap((figure) => {
    if (figure.value === null || figure.bound !== "exact" || figure.dimension === "percent") return [];
    const quantity = quantityOf(figure, document.text.slice(figure.span.start, figure.span.end));
    return quantity.mark === "Q" ? [quantity] : [];
  });
  known.set(figures, values);
  return values;
}

/** Values of one kind, things counted under several nouns among them: `85 employees; … the other 35`. */
export function areOneKind(a: Quantity, b: Quantity): boolean {
  return a.mark === b.mark && (comparable(a, b) || (counts(a) && counts(b)));
}

/** So many values before and behind a place are looked through, so that long documents cost no more a page than short ones. */
const REACH = 200;

/** The exact values of a document around an offset, in order. O(log n). */
export function valuesAround(analysis: Analysis, offset: number): readonly Quantity[] {
  const values = valuesOf(analysis);
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return values.slice(Math.max(0, low - REACH), low + REACH);
}

/** The quantities of a passage, before any of its words are written. */
export function quantitiesUpTo(statement: Statement): Quantity[] {
  const quantities = [...statement.quantities];
  let before = statement.earlier();
  for (let i = 0; before && i < MOST_EARLIER; i++, before = before.earlier())
    quantities.unshift(...before.quantities);
  return quantities;
}
