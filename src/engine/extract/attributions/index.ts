import type { Actor, Attribution, Quotation } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";

export function extractAttributions(
  _reading: Reading,
  _quotations: readonly Quotation[],
  _actors: readonly Actor[],
): readonly Attribution[] {
  return [];
}
