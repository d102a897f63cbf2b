import type { Citation } from "../../../../model/index.ts";
import type { Analysis } from "../../../analysis.ts";

const COUNTS = new Map([
  ["both", 2],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
]);
/** How far back the resolutions stand that `these resolutions` means. */
const REACH = 1500;

/** The resolutions that stand before `these resolutions`: one list, of one organ, of as many as are said. */
export function antecedentsOf(
  { citations }: Analysis,
  before: number,
  words: string,
): readonly Citation[] | undefined {
  const near = citations.filter(
    ({ span, instrumentType, form }) =>
      span.end <= before &&
      span.start >= before - REACH &&
      instrumentType === "resolution" &&
      form !== "vague",
  );
  const last = near.at(-1);
  if (!last) return undefined;
  const list = distinct(near.filter(({ body }) => body === last.body));
  const count = words
    .toLowerCase()
    .split(/\s+/u)
    .flatMap((word) => COUNTS.get(word) ?? [])[0];
  if (list.length < 2 || (count !== undefined && count !== list.length)) return undefined;
  return list;
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ number = "", normal = "" }) => {
    const key = number || normal;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
