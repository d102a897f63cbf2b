import type { Actor, Quotation } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";

export function extractQuotations(_reading: Reading, _actors: readonly Actor[]): readonly Quotation[] {
  return [];
}
