import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import { partOf } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import type { StatedShare } from "./shares.ts";

/** Words that join a share to the part and the whole before it. */
const JOINED =
  /(?:\b(?:or|that is|in other words|i\.?e\.?|which is|which was|making|makes|made|representing|amounting to|amounts to|equal to|equals|equivalent to|corresponding to|corresponds to|accounting for|accounts for|meaning|giving|so(?: that)?)|[(=–—:]|— that is,?|\b(?:an?|the) (?:\S+ ){0,2}(?:share|rate|turnout|proportion|ratio|quota|percentage|attendance|majority) of)(?:,? (?:about|some|just|only|just over|just under|over|under|almost|nearly|roughly|a full|fully|exactly|more than|less than|they|it|up|for)){0,2},? $/;
/** A share of all that there is, in other words. */
const OF_ALL =
  /^ of (?:(?:them|these|those)\b|(?:(?:the|its|their|all|all the) )?Q|(?:the|its|their|all|all the) (?:whole|total|field|group|class|lot|sample|electorate|workforce|staff|crowd|vote|votes|members|membership|number|cast|entries|entrants|patients|respondents|pupils|cases|applicants|starters|runners|people|survey|sum|stock|herd|harvest|fleet|collection|intake|catch|area|income|budget|capacity)\b)/;
/** `Of the 22 games, 14 were won, so 64 percent of our games …`. */
const OF_OURS = /^ of (?:the|our|its|their|her|his|all) [^ .;:,]+\b/;
const OF_AHEAD = /\b(?:of|among|out of) (?:[^ .;:,]+ ){0,3}$/;
/** A rate tells by itself that it is one value of the other. */
const RATED = /\b(?:rate|turnout|quota) of $/;
const OF_THEM = /\bof (?:them|whom|these|those|which)\b/;
const WINDOW = 60;
/** A share further from the stated one than by this factor is a share of something else. */
export const FURTHEST_SHARE = 2.5;

/** Every part and whole that stand with a share, whatever the words between, with the share; the arithmetic decides. */
export function nearSharesIn(statement: Statement): StatedShare[] {
  if (!statement.quantities.some(({ mark }) => mark === "P" || mark === "R")) return [];
  const places = placesOf(statement);
  return places.flatMap(
    (share, i) => shareAt(statement, places, share, i) ?? slipAt(statement, places, share, i) ?? [],
  );
}

/** What joins a share to the part right before it, words that name the part between. */
const RIGHT_BEHIND =
  /^(?: [^ .;:(),]+){0,7}?(?:,? or|,| \(|,? that is,?|,? i\.?e\.?,?| –|, (?:an?|the) (?:[^ ,.;:]+ ){0,2}(?:share|rate|turnout|proportion|ratio|quota|percentage) of)(?: (?:or|about|some|just|only|nearly|almost|roughly|exactly|a little over|a little under|just over|just under|over|under)){0,3} $/;
/** A share that ends its phrase, or is told to be one of all. */
const ENDS = /^(?:[.,;)]|$| –| of (?:the|its|their) (?:goal|target|sum|cost|price|sum needed|money)\b)/;
const MOST_APART = 14;

/** `received 212 abstracts and accepted 159, or 85 percent`: one number before is a whole of which the share is nearly right, and none of which it is. */
function slipAt(
  statement: Statement,
  places: readonly PlacedQuantity[],
  share: PlacedQuantity,
  index: number,
): StatedShare | undefined {
  const { text, split } = statement;
  const { mark, bound, value } = share.quantity;
  const last = isAge(text, places[index - 1]) ? index - 1 : index;
  const part = places[last - 1];
  if ((mark !== "P" && mark !== "R") || share.at < split || bound === "range" || !part) return undefined;
  if (part.quantity.mark !== "Q" || part.quantity.value < 2 || part.quantity.bound !== "exact")
    return undefined;
  const behind = text.slice(share.at + 2, share.at + 2 + WINDOW);
  if (!RIGHT_BEHIND.test(text.slice(part.at + 2, share.at)) || !(ENDS.test(behind) || OF_ALL.test(behind)))
    return undefined;
  const stated = mark === "R" ? value * 100 : value;
  const ahead = places[last - 2];
  // `56 schools out of 80, 80 percent,`
  if (ahead && OUT_OF.test(text.slice(ahead.at + 2, part.at)) && isNearly(ahead, part, stated))
    return { part: ahead.character, whole: part.character, share: share.character, isNear: true };
  for (let i = last - 2; i >= Math.max(0, last - MOST_WHOLES); i--) {
    const whole = places[i]!;
    if (whole.quantity.mark !== "Q" || whole.quantity.bound !== "exact") continue;
    if (!isNearly(part, whole, stated)) continue;
    return { part: part.character, whole: whole.character, share: share.character, isNear: true };
  }
  return undefined;
}

const MOST_WHOLES = 5;
const OUT_OF = /^ (?:[^ .;:,]+ ){0,2}(?:out of|of) (?:the |its |their |all )?(?:[^ .;:,]+ )?$/;

/** Whether a part of a whole is nearly the share that is stated. */
function isNearly(
  { quantity: part }: PlacedQuantity,
  { quantity: whole }: PlacedQuantity,
  stated: number,
): boolean {
  if (whole.value <= part.value || !partOf(part, whole) || whole.bound !== "exact") return false;
  const actual = (part.value / whole.value) * 100;
  return Math.abs(actual - stated) <= MOST_APART && actual <= 2 * stated && stated <= 2 * actual;
}

/** `22 of whom are under 18`. */
function isAge(text: string, place: PlacedQuantity | undefined): boolean {
  return (
    place !== undefined &&
    (place.quantity.bound !== "exact" || / (?:under|over|aged?) $/.test(text.slice(place.at - 7, place.at)))
  );
}

function shareAt(
  statement: Statement,
  places: readonly PlacedQuantity[],
  share: PlacedQuantity,
  index: number,
): StatedShare | undefined {
  const { text, split } = statement;
  const { mark, bound } = share.quantity;
  if ((mark !== "P" && mark !== "R") || share.at < split || bound === "range") return undefined;
  const before = places.slice(Math.max(0, index - 3), index).filter(({ quantity }) => quantity.mark === "Q");
  const [first, second] = before.slice(-2);
  if (!first || !second || places.slice(0, index).some(({ quantity }) => quantity.mark !== "Q"))
    return undefined;
  // `a lead of 283. At the last poll it was 1,010, on a turnout of 61 percent`: the part stands beside its share.
  if (text.slice(first.at, second.at).includes(". ") && second.quantity.value > first.quantity.value)
    return undefined;
  const [part, whole] = first.quantity.value < second.quantity.value ? [first, second] : [second, first];
  if (!partOf(part.quantity, whole.quantity) || part.quantity.value < 2) return undefined;
  const behind = text.slice(share.at + 2, share.at + 2 + WINDOW);
  const ahead = text.slice(Math.max(0, share.at - WINDOW), share.at);
  if (!JOINED.test(ahead)) return undefined;
  const isOfAll = OF_ALL.test(behind) || (/, so (?:that )?$/.test(ahead) && OF_OURS.test(behind));
  if (/^ of\b/.test(behind) && !isOfAll) return undefined;
  const isPart =
    isOfAll ||
    RATED.test(ahead) ||
    OF_AHEAD.test(text.slice(Math.max(0, whole.at - WINDOW), whole.at)) ||
    OF_THEM.test(text.slice(whole.at));
  if (!isPart) return undefined;
  return { part: part.character, whole: whole.character, share: share.character, isNear: true };
}
