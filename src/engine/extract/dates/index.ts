import type { DateExpression } from "../../../model/index.ts";
import type { Claims, Reading } from "../../reading.ts";

export function extractDates(_reading: Reading, _claims: Claims): readonly DateExpression[] {
  return [];
}
