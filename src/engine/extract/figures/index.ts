import type { Figure } from "../../../model/index.ts";
import type { Claims, Reading } from "../../reading.ts";

export function extractFigures(_reading: Reading, _claims: Claims): readonly Figure[] {
  return [];
}
