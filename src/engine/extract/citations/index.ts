import type { Citation, DateExpression } from "../../../model/index.ts";
import type { Claims, Reading } from "../../reading.ts";

export function extractCitations(
  _reading: Reading,
  _claims: Claims,
  _dates: readonly DateExpression[],
): readonly Citation[] {
  return [];
}
