import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import { partOf } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import type { StatedShare } from "./shares.ts";

/** Words that join a share to the part and the whole before it. */
const JOINED =
  /(?:\b(?:or|that is|in other words|i\.?e\.?|which is|which was|making|makes|made|representing|amounting to|amounts to|equal to|equals|equivalent to|corresponding to|corresponds to|accounting for|accounts for|meaning|giving)|[(=–—:]|— that is,?|\b(?:an?|the) (?:\S+ ){0,2}(?:share|rate|turnout|proportion|ratio|quota|percentage|attendance|majority) of)(?:,? (?:about|some|just|only|just over|just under|over|under|almost|nearly|roughly|a full|fully|exactly|more than|less than|they|it|up|for)){0,2},? $/;
/** A share of all that there is, in other words. */
const OF_ALL =
  /^ of (?:(?:them|these|those)\b|(?:(?:the|its|their|all|all the) )?Q|(?:the|its|their|all|all the) (?:whole|total|field|group|class|lot|sample|electorate|workforce|staff|crowd|vote|votes|members|membership|number|cast|entries|entrants|patients|respondents|pupils|cases|applicants|starters|runners|people|survey|sum|stock|herd|harvest|fleet|collection|intake|catch|area|income|budget|capacity)\b)/;
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
  return places.flatMap((share, i) => shareAt(statement, places, share, i) ?? []);
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
  const [part, whole] = first.quantity.value < second.quantity.value ? [first, second] : [second, first];
  if (!partOf(part.quantity, whole.quantity) || part.quantity.value < 2) return undefined;
  const behind = text.slice(share.at + 2, share.at + 2 + WINDOW);
  const ahead = text.slice(Math.max(0, share.at - WINDOW), share.at);
  if (!JOINED.test(ahead)) return undefined;
  const isOfAll = OF_ALL.test(behind);
  if (/^ of\b/.test(behind) && !isOfAll) return undefined;
  const isPart =
    isOfAll ||
    RATED.test(ahead) ||
    OF_AHEAD.test(text.slice(Math.max(0, whole.at - WINDOW), whole.at)) ||
    OF_THEM.test(text.slice(whole.at));
  if (!isPart) return undefined;
  return { part: part.character, whole: whole.character, share: share.character, isNear: true };
}
