import type { Quotation, Wording } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";

export function extractWordings(_reading: Reading, _quotations: readonly Quotation[]): readonly Wording[] {
  return [];
}
