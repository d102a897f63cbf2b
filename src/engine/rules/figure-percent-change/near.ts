import { tellsNothingNew } from "../figure-clauses.ts";
import { CUE } from "../figure-cues.ts";
import { type PlacedQuantity, placesOf } from "../figure-places.ts";
import { comparable, inOneScale } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import type { StatedChange } from "./changes.ts";

/** Two times, or one thing at two times, are told beside the values. */
const TIMES =
  /\b(?:last|season|this (?:year|season|month|week|time)|year|years|month|earlier|ago|before|previous|previously|now|then|today|once|when|first|used to|originally|in D|D|from|up from|down from|compared|against|had been|had stood|shrank|rose|grew|fell|dropped|climbed)\b/;
/** What a change behind two values is joined by, so that it is a change of them: `, a rise of`, `. That is`, `calls this`. */
const JOINED =
  /^[^.;:]*[,–—(:-] (?:(?:which|that) (?:is|was|means|makes) |or |i\.e\. |by )?(?:(?:an?|some|about|nearly|almost|just|only|by|up|down|of|full|around|roughly|over|\S+) ){0,6}$|\b(?:this|that|it|which|so|thus|means|making|speaks? of|calls?|represents|enjoyed|saw)\b(?: [^ .;:,]+){0,7} $|\b(?:therefore|thereby|hence|consequently|accordingly)(?: [^ .;:,]+){0,4} $/;
const WINDOW = 90;
const AHEAD = 30;
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
  if ((statement.cues & (CUE.movement | CUE.comparison)) === 0 && !/ed by P/.test(statement.text)) return [];
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
  if ((mark !== "P" && mark !== "R") || (bound !== "exact" && bound !== "about") || change.at < split)
    return undefined;
  const last = isDifference(places, index) ? index - 1 : index;
  const [first, second] = [places[last - 2], places[last - 1]];
  if (!first || !second || !areAlike(first, second) || hasOthers(places, last, index)) return undefined;
  const direction = directionAt(text, change.at) || directionBefore(text, places, last, index, directionAt);
  if (direction === undefined || (direction === 0 && !CHANGED_BY.test(text.slice(second.at + 2, change.at))))
    return undefined;
  const link = text.slice(second.at + 2, change.at);
  // `closed at 5.25, down 1.875, a 26 percent decline`: the second is the change itself.
  if (/(?:^|[ ,(])(?:down|up|off|by|lost|gained) $/.test(text.slice(first.at + 2, second.at)))
    return undefined;
  if (link.length > WINDOW || !JOINED.test(link) || isOfOther(statement, second, link)) return undefined;
  const between = text.slice(Math.max(0, first.at - AHEAD), second.at);
  if (
    !TIMES.test(between) &&
    !NOTED.test(between + text.slice(second.at, change.at)) &&
    (/\b(?:and|or|by)\b|,/.test(between) || !TIMES.test(link))
  )
    return undefined;
  return {
    before: first.character,
    after: second.character,
    change: change.character,
    direction,
    openOrder: true,
    isNear: true,
  };
}

/** `It has 950 members. Gifts saw a decline of a third`: what saw or made the change was not told before. */
function isOfOther({ text }: Statement, { at }: PlacedQuantity, link: string): boolean {
  const clause = /[.;] ([^.;:,]*?) (?:saw|made|enjoyed) [^.;:,]*$/.exec(link)?.[1];
  return clause !== undefined && !tellsNothingNew(clause, text.slice(0, at));
}

/** `412 million (375)`, `96 tonnes (previous year: 80)`: a value of the time before in brackets. */
const NOTED = /\((?:(?:previous year|last year|year before|D):? )?Q?.?\)/;
/** `It thus filled by 22.5 percent`. */
const CHANGED_BY = /\b(?:thus|so|therefore|thereby) (?:[^ .;:,]+ ){0,2}[a-z]+ed by $/;

/** `so the saving is 7 million, about 16 percent`: the change is told as a value first. */
function isDifference(places: readonly PlacedQuantity[], index: number): boolean {
  const [first, second, apart] = [places[index - 3], places[index - 2], places[index - 1]];
  if (!first || !second || !apart || !areAlike(first, second)) return false;
  const [a, b] = inOneScale(first.quantity, second.quantity);
  return Math.abs(Math.abs(a.value - b.value) - apart.quantity.value) < 1e-6 * Math.max(a.value, b.value);
}

/** Which way a change goes by the words before the value it is told as. */
function directionBefore(
  text: string,
  places: readonly PlacedQuantity[],
  last: number,
  index: number,
  directionAt: (text: string, at: number) => -1 | 0 | 1 | undefined,
): -1 | 0 | 1 | undefined {
  if (last === index) return CHANGED_BY.test(text.slice(0, places[index]!.at)) ? 0 : undefined;
  const words = text.slice(places[last - 1]!.at + 2, places[index]!.at);
  if (
    /\b(?:saving|saved|cheaper|less|fewer|fall|drop|loss|decrease|cut|reduction|shorter|lower)\b/.test(words)
  )
    return -1;
  return /\b(?:more|rise|increase|gain|growth|dearer|higher|longer)\b/.test(words)
    ? 1
    : directionAt(text, places[last]!.at);
}

function areAlike({ quantity: a }: PlacedQuantity, { quantity: b }: PlacedQuantity): boolean {
  return (
    a.mark === "Q" &&
    b.mark === "Q" &&
    a.bound === "exact" &&
    b.bound === "exact" &&
    comparable(...inOneScale(a, b))
  );
}

/** Three values of a kind leave open which two are meant. */
function hasOthers(places: readonly PlacedQuantity[], last: number, index: number): boolean {
  const second = places[last - 1]!.quantity;
  return places.some(
    ({ quantity }, i) => (i < last - 2 || i > index) && quantity.mark === "Q" && comparable(quantity, second),
  );
}
