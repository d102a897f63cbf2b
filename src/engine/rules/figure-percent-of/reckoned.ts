import { lastClause, tellsNothingNew } from "../figure-clauses.ts";
import { areOneKind, type Passage, wordsBetween } from "../figure-passages.ts";
import { changeAt } from "../figure-percent-change/reckoned.ts";
import type { PlacedQuantity } from "../figure-places.ts";
import { partOf } from "../figure-quantities.ts";
import type { StatedShare } from "./shares.ts";

const DETERMINERS = "(?:(?:the|its|their|his|her|our|all|those|these|a total of|total|some) ){0,2}";
const PLAIN = "[^ .;:,()\\ue000-\\uefff]+";
/** From the share to the whole behind it: `40 percent of the 85 pupils`. */
const TO_WHOLE = new RegExp(`^,? of ${DETERMINERS}(?:${PLAIN} ){0,2}$`);
/** From a part to its whole: `24 of the 32`. */
const PART_TO_WHOLE = new RegExp(`^(?: ${PLAIN}){0,4} (?:out )?of ${DETERMINERS}(?:${PLAIN} ){0,3}$`);
/** Before a whole that stands before its part: `Of the 85 pupils, 34 …`. */
const BEFORE_WHOLE = new RegExp(
  `\\b(?:of|among|out of) ${DETERMINERS}(?:(?:${PLAIN}'s?|nearly|almost|about|over|first|last|more than|new|old) ){0,2}$`,
);
/** From the share to the part behind it: `35 percent, or 13,000 volumes`. */
const TO_PART =
  /^(?: [^ .;:,]+){0,3}(?:,? or|,? that is|,? i\.?e\.?|,| \(|:) (?:(?:some|about|exactly|just|a total of) )*$|^ \($/;
const BACK = /\b(?:of|among) (?:them|these|those|this|it|that|whom|which|all)\b/;
const BACK_BEHIND = /^,? of (?:them|these|those|it|this|that|whom|which|all)\b/;
/** A share of all that there is, in other words, or of what was told. */
const OF_SOMETHING = /^,? of (?:(?:the|its|their|our|his|her|all|those|these) )*([^ .;:,()]+)/;
const ALL = new Set(
  `whole total field group class lot sample electorate workforce staff crowd vote votes members membership number cast entries patients
   respondents pupils cases applicants starters survey sum stock herd harvest fleet collection intake catch area income
   budget capacity sales turnover revenue output what those goal target asked places everything it them`.split(
    /\s+/u,
  ),
);
const ENDS = /^(?:[.,;:)–]|$| –)/;
/** What a share that is told to be one of all that was counted may be followed by. */
const CALLED = /^ (?:share|turnout|response|attendance|rate|majority)\b/;
/** A share that is a subject of its own: `64 percent of them live`, `in all 12 percent have`. */
const SENTENCE = /[.?!]["')]? /;
const WINDOW = 60;
const LONGEST_LINK = 120;

/** A share with what of its words leaves no other reading. */
export interface ReckonedShare extends StatedShare {
  readonly isStrict?: boolean;
}

/**
 * Shares that stand with a part and a whole in one sentence or in neighbouring ones, whatever the words, where the clause of
 * the share tells of nothing else. Strict are those whose whole is told by `of`.
 */
export function reckonedShares(passage: Passage): ReckonedShare[] {
  const { statement, places } = passage;
  return places.flatMap((share, index): ReckonedShare[] => {
    const { mark, bound } = share.quantity;
    if (share.at < statement.split || (mark !== "P" && mark !== "R")) return [];
    if ((bound !== "exact" && bound !== "about") || changeAt(statement.text, share.at) !== undefined)
      return [];
    const found =
      withWholeBehind(passage, share, index) ??
      withPartBehind(passage, share, index) ??
      withPartBefore(passage, share, index);
    if (!found) return [];
    const [part, whole, isStrict] = found;
    return [{ part: part.character, whole: whole.character, share: share.character, isNear: true, isStrict }];
  });
}

type Found = readonly [part: PlacedQuantity, whole: PlacedQuantity, isStrict: boolean];

/** `1,998 have waited longer. Put differently, 12 percent of the 13,320`. */
function withWholeBehind(
  { statement, places }: Passage,
  share: PlacedQuantity,
  index: number,
): Found | undefined {
  const whole = places[index + 1];
  if (!isValue(whole) || !TO_WHOLE.test(wordsBetween(statement, share, whole))) return undefined;
  const part = places[index - 1];
  if (!isValue(part) || !isPart(part, whole)) return undefined;
  const isOneSentence = !SENTENCE.test(wordsBetween(statement, part, share));
  return isLinked(statement.text, part, share) ? [part, whole, isOneSentence] : undefined;
}

/** `Some 25 percent, or 13,000 volumes`, with the whole in the words before. */
function withPartBehind(
  { statement, places }: Passage,
  share: PlacedQuantity,
  index: number,
): Found | undefined {
  const part = places[index + 1];
  const whole = places[index - 1];
  if (!isValue(part) || !isValue(whole) || !isPart(part, whole)) return undefined;
  if (!TO_PART.test(wordsBetween(statement, share, part))) return undefined;
  const isOneUnit = part.quantity.unit === whole.quantity.unit && part.quantity.dimension !== "number";
  return isOneUnit &&
    /^(?: [^ .;:,]+){0,4}[,.;:)]/.test(statement.text.slice(part.at + 2, part.at + 2 + WINDOW))
    ? [part, whole, false]
    : undefined;
}

function withPartBefore(passage: Passage, share: PlacedQuantity, index: number): Found | undefined {
  const { statement, places } = passage;
  const { text } = statement;
  const behind = text.slice(share.at + 2, share.at + 2 + WINDOW);
  const last = places[index - 1];
  if (!isValue(last) || !isLinked(text, last, share)) return undefined;
  const isOfAll = isOfWhole(behind, text.slice(0, share.at));
  if (!isOfAll && !ENDS.test(behind) && !CALLED.test(behind)) return undefined;
  const before = places[index - 2];
  // `24 of the 32 pumps, 75 percent`
  if (isValue(before) && isPart(before, last) && PART_TO_WHOLE.test(wordsBetween(statement, before, last)))
    return [before, last, true];
  if (isValue(before) && isPart(last, before)) {
    const ahead = text.slice(Math.max(0, before.at - WINDOW), before.at);
    // `Of the 32 pumps, 24 …, 75 percent`
    if (BEFORE_WHOLE.test(ahead) && !SENTENCE.test(wordsBetween(statement, before, last)))
      return [last, before, true];
  }
  return withEarlierWhole(passage, last, share, index, isOfAll);
}

/** The whole of a part stands in a clause or a sentence before it. */
function withEarlierWhole(
  { statement, places }: Passage,
  part: PlacedQuantity,
  share: PlacedQuantity,
  index: number,
  isOfAll: boolean,
): Found | undefined {
  const { text } = statement;
  const wholes = places
    .slice(0, index - 1)
    .filter((one) => isValue(one) && areOneKind(one.quantity, part.quantity));
  const whole = wholes.at(-1);
  if (!whole || !isPart(part, whole) || part.at - whole.at > LONGEST_LINK) return undefined;
  const between = wordsBetween(statement, whole, part);
  const link = wordsBetween(statement, part, share);
  const isBack =
    BACK.test(between) ||
    BACK.test(link) ||
    BACK_BEHIND.test(text.slice(share.at + 2, share.at + 2 + WINDOW));
  if (isBack && /\bof (?:them|these|those|whom|which)\b/.test(between + link)) return [part, whole, false];
  const isOnly =
    wholes.length === 1 &&
    !places.some((one, i) => i > index && isValue(one) && areOneKind(one.quantity, part.quantity));
  return isOnly && (isBack || isOfAll || ENDS.test(text.slice(share.at + 2)))
    ? [part, whole, false]
    : undefined;
}

/** ` of sales`, where goods were told to be sold. */
function isOfWhole(behind: string, before: string): boolean {
  const match = OF_SOMETHING.exec(behind);
  if (!match || SOME_OF.test(behind.slice(match[0].length))) return false;
  const noun = match[1]!;
  return ALL.has(noun) || tellsNothingNew(noun, before);
}

/** `of all tickets sold that day`, `of all pensioners in the town`: other ones than those that were told. */
const SOME_OF =
  /^ (?:in (?!all\b|total\b|question\b|the (?:study|sample|survey))|from|at|who (?!answered|replied|took part)|that|which|sold|made|born|held|between|under|over|aged)\b/;

function isValue(place: PlacedQuantity | undefined): place is PlacedQuantity {
  return (
    place !== undefined &&
    place.quantity.mark === "Q" &&
    place.quantity.bound === "exact" &&
    place.quantity.value > 1
  );
}

function isPart({ quantity: part }: PlacedQuantity, { quantity: whole }: PlacedQuantity): boolean {
  return part.value < whole.value && partOf(part, whole);
}

/** From a part to its share: a mark that parts clauses, and nothing new behind it. */
function isLinked(text: string, part: PlacedQuantity, share: PlacedQuantity): boolean {
  const link = text.slice(part.at + 2, share.at);
  const clause = lastClause(link);
  if (clause === link || link.length > LONGEST_LINK)
    return (
      / (?:is|are|makes?|represents?|equals?|means?|gives?|corresponds? to|amounts? to|or) (?:(?:about|some|exactly|just|only|over|nearly) )*$/.test(
        link,
      ) && tellsNothingNew(link.replace(/^(?: [^ ]+){0,4}/, ""), "")
    );
  return (
    !OWN_CLAUSE.test(clause) &&
    !ASTRAY.test(clause) &&
    tellsNothingNew(clause, text.slice(0, share.at - clause.length))
  );
}

/** `and 25 percent of them work half days`: a clause with a subject of its own. */
const OWN_CLAUSE = /^ ?(?:and|but|while|whereas) /;
/** `on a turnout of 61 percent`, `at a rate of 3 percent`, `from 27 percent`. */
const ASTRAY =
  /\b(?:on|at|from|with|against|compared|by|since|over|up|down|to(?! \w))\b|\b(?:than|before|earlier|year|years|month|months)\b/;
