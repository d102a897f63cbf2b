import type { Actor, Place } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";

export function extractActors(_reading: Reading, _places: readonly Place[]): readonly Actor[] {
  return [];
}
