import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import { comparable } from "../figure-quantities.ts";
import { CUE, type Statement } from "../figure-statements.ts";
import type { StatedChange } from "./changes.ts";

/** Two times, or one thing at two times, are told beside the values. */
const TIMES =
  /\b(?:last|year|years|month|earlier|ago|before|previous|previously|now|then|today|once|when|first|used to|originally|in D|D|from|up from|down from|compared|against|had been|had stood|shrank|rose|grew|fell|dropped|climbed)\b/;
/** What a change behind two values is joined by, so that it is a change of them: `, a rise of`, `. That is`, `calls this`. */
const JOINED =
  /^[^.;:]*[,–—(:-] (?:(?:which|that) (?:is|was|means|makes) |or |i\.e\. |by )?(?:(?:an?|some|about|nearly|almost|just|only|by|up|down|of|full|around|roughly|over|\S+) ){0,6}$|\b(?:this|that|it|which|so|thus|means|making|speaks? of|calls?|represents|enjoyed|saw)\b(?: [^ .;:,]+){0,7} $/;
const WINDOW = 90;
const AHEAD = 16;
/** A change further from the stated one than by this factor is a change of something else. */
export const FURTHEST_CHANGE = 2.5;

/**
 * A change in percent behind two values of one kind, with a word of time between them: the arithmetic decides whether it is
 * meant to be the change from one to the other.
 */
export function nearChangesIn(
  statement: Statement,
  directionAt: (text: string, at: number) => -1 | 0 | 1 | undefined,
): StatedChange[] {
  if ((statement.cues & (CUE.movement | CUE.comparison)) === 0) return [];
  if (!statement.quantities.some(({ mark }) => mark === "P" || mark === "R")) return [];
  const places = placesOf(statement);
  return places.flatMap((change, i) => changeAt(statement, places, change, i, directionAt) ?? []);
}

function changeAt(
  statement: Statement,
  places: readonly PlacedQuantity[],
  change: PlacedQuantity,
  index: number,
  directionAt: (text: string, at: number) => -1 | 0 | 1 | undefined,
): StatedChange | undefined {
  const { text, split } = statement;
  const { mark, bound } = change.quantity;
  if ((mark !== "P" && mark !== "R") || bound !== "exact" || change.at < split) return undefined;
  const [first, second] = [places[index - 2], places[index - 1]];
  if (!first || !second || !areAlike(first, second) || hasOthers(places, index)) return undefined;
  const direction = directionAt(text, change.at);
  if (!direction) return undefined;
  const link = text.slice(second.at + 2, change.at);
  if (link.length > WINDOW || !JOINED.test(link)) return undefined;
  const between = text.slice(Math.max(0, first.at - AHEAD), second.at);
  if (!TIMES.test(between) && (/\b(?:and|or|by)\b|,/.test(between) || !TIMES.test(link))) return undefined;
  return {
    before: first.character,
    after: second.character,
    change: change.character,
    direction,
    openOrder: true,
    isNear: true,
  };
}

function areAlike({ quantity: a }: PlacedQuantity, { quantity: b }: PlacedQuantity): boolean {
  return a.mark === "Q" && b.mark === "Q" && a.bound === "exact" && b.bound === "exact" && comparable(a, b);
}

/** Three values of a kind leave open which two are meant. */
function hasOthers(places: readonly PlacedQuantity[], index: number): boolean {
  const second = places[index - 1]!.quantity;
  return places.some(
    ({ quantity }, i) =>
      i !== index &&
      i !== index - 1 &&
      i !== index - 2 &&
      quantity.mark === "Q" &&
      comparable(quantity, second),
  );
}
