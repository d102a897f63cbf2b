import type { Place } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";

export function extractPlaces(_reading: Reading): readonly Place[] {
  return [];
}
