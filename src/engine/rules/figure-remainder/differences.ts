import { CUE } from "../figure-cues.ts";
import { comparable, type Quantity } from "../figure-quantities.ts";
import { quantityAt, type Statement } from "../figure-statements.ts";
import {
  A_FALL,
  A_RISE,
  FELL,
  gap,
  matchesOf,
  oneOf,
  phrase,
  phraseTail,
  quantity,
  ROSE,
  tail,
  wording,
} from "../figure-wordings.ts";
import type { Subtraction } from "./rule.ts";

const DIFFERENCE = quantity("by", "QO");
const OTHER = quantity("other", "QP");
const FIRST = quantity("first", "QP");
const SECOND = quantity("second", "QP");
const NAMES = ["Greater value", "Smaller value", "Difference as stated"] as const;
const UPWARD = oneOf(
  "more higher larger bigger greater longer taller heavier older wider deeper better faster hotter warmer up ahead_of above over beyond",
);
const DOWNWARD = oneOf(
  "less lower fewer smaller shorter lighter younger narrower shallower worse slower colder cooler down behind below under short_of shy_of",
);
/** `20 more than the 30`, `1.2 degrees above the record of 20.6`. */
const COMPARED = wording(
  DIFFERENCE,
  `${phraseTail(2)} (?<way>${UPWARD}|${DOWNWARD})${phraseTail(2)}(?: than| from| on)? `,
  `(?<between>${gap(9)})\\(?`,
  OTHER,
);
/** `12 points more than the 40 …, at 54`. */
const VALUE_BEHIND = wording(
  `^,?${tail(7)},? (?:at|to reach|reaching|to|with|for a total of|making|which is|that is) ${phrase(2)}`,
  FIRST,
);
/** `rose by 12 to 56 from 50`, `from 40 to 54, a rise of 12`. */
const MOVED = [
  wording(
    `(?<way>${ROSE}|${FELL}) (?:by )?(?:some |about |another )?`,
    DIFFERENCE,
    `,?${tail(4)} to ${phrase(3)}`,
    FIRST,
    `,?${tail(6)} (?:from|compared with|compared to|against) ${phrase(4)}`,
    SECOND,
  ),
  wording(
    `(?<way>${ROSE}|${FELL}) (?:by )?(?:some |about |another )?`,
    DIFFERENCE,
    `,?${tail(5)} from ${phrase(3)}`,
    SECOND,
    `,?${tail(7)} to ${phrase(3)}`,
    FIRST,
  ),
  wording(
    `from ${phrase(3)}`,
    SECOND,
    `,?${tail(7)} to ${phrase(3)}`,
    FIRST,
    `[,;]?${tail(6)},? (?:–  ?)?(?:an? |the )?(?:\\S+ )?(?<way>${A_RISE}|${A_FALL}|difference) of ${phrase(1)}`,
    DIFFERENCE,
  ),
  wording(
    `from ${phrase(3)}`,
    SECOND,
    `,?${tail(7)} to ${phrase(3)}`,
    FIRST,
    `[,;]?${tail(5)},? (?<way>up|down) (?:by )?`,
    DIFFERENCE,
  ),
  wording(
    `(?<way>${ROSE}|${FELL}) from ${phrase(3)}`,
    SECOND,
    `,?${phraseTail(5)} by `,
    DIFFERENCE,
    `${phraseTail(4)} to ${phrase(3)}`,
    FIRST,
  ),
  wording(
    `(?:an? |the )(?:\\S+ )?(?<way>${A_RISE}|${A_FALL}) of `,
    DIFFERENCE,
    `${phraseTail(5)} from ${phrase(3)}`,
    SECOND,
    `,?${tail(6)} to ${phrase(3)}`,
    FIRST,
  ),
  wording(
    SECOND,
    `${phraseTail(4)} in D,? (?:and|but|to) ${phrase(2)}`,
    FIRST,
    `${phraseTail(3)} (?:in )?D[,;] an? (?:\\S+ )?(?<way>${A_RISE}|${A_FALL}|difference) of ${phrase(1)}`,
    DIFFERENCE,
  ),
  wording(
    FIRST,
    `[,;]?${tail(3)},? (?<way>up|down) `,
    DIFFERENCE,
    `${phraseTail(1)} (?:from|on) ${phrase(4)}`,
    SECOND,
  ),
];
/** `by 12,100 votes to 10,900, a majority of 1,200`. */
const APART = [
  wording(
    FIRST,
    `,?${tail(4)},? (?:to|against|and|versus|compared with|cost|costs|while \\S+ \\S+) ${phrase(4)}`,
    SECOND,
    `[,;.]?${tail(6)} (?:an? |the )(?:\\S+ )?(?:majority|margin|difference|lead|gap|goal difference|overrun|overspend|excess|shortfall|saving|surplus) of `,
    DIFFERENCE,
  ),
  wording(
    FIRST,
    `${phraseTail(4)} (?:to|against|versus) ${phrase(2)}`,
    SECOND,
    `[,;]?${tail(5)} by (?:a (?:margin|majority) of )?`,
    DIFFERENCE,
  ),
  // `the gap is 12 points: one has 61, the other 49`
  wording(
    `(?:gap|difference|lead|margin) ${gap(6)}(?:is|was|of|stands at) ${phrase(1)}`,
    DIFFERENCE,
    `${phraseTail(2)}(?::|,|;| –) ${phrase(4)}`,
    FIRST,
    `${phraseTail(2)}(?:,| and|, and|;| to) ${phrase(3)}`,
    SECOND,
  ),
  // `by 4,500 votes, 52,300 to 47,800`
  wording(
    `by `,
    DIFFERENCE,
    `${phraseTail(2)}(?:,| –| \\() ?${phrase(1)}`,
    FIRST,
    `${phraseTail(1)} to `,
    SECOND,
  ),
  // `It was to cost 92 million. It has cost 97 million …: that is four million above the estimate`
  wording(
    `(?:was|were) (?:to (?:cost|take|bring in|yield|raise|last|need)|(?:estimated|budgeted|planned|put|priced|forecast|expected) (?:at|to cost|to be)) ${phrase(2)}`,
    SECOND,
    `[,;.]?${tail(8)}[,;.]? (?:it|they|this|that|the [^ ]+|and|but) (?:has |have |had |in fact |actually |now )*(?:cost|costs|took|taken|brought in|yielded|raised|lasted|needed|came to|come to) ${phrase(3)}`,
    FIRST,
    `[,;.:]?${tail(12)}[,;.:]? (?:(?:that|this|it|which) (?:is|was) )?`,
    DIFFERENCE,
    ` (?:above|over|more than|below|under|less than) (?:the |its |their |our )?(?:estimate|estimates|budget|plan|forecast|quote|offer|target|original [^ ]+|first [^ ]+)`,
  ),
  // The date takes in `fewer than ten years ago`.
  wording(
    FIRST,
    `,?${tail(2)},? `,
    DIFFERENCE,
    ` D,? when (?:there were|there was|it had|they had|it was|he had|she had) `,
    SECOND,
  ),
  wording(
    FIRST,
    `${phraseTail(3)} (?:exceed(?:s|ed|ing)?|topped|surpass(?:es|ed)?|outnumber(?:s|ed)?|outweigh(?:s|ed)?) ${phrase(6)}`,
    SECOND,
    `${phraseTail(3)},? by (?:some |about )?`,
    DIFFERENCE,
  ),
  wording(
    `(?:scored|scoring|put away|netted|hit|kicked|struck|registered) `,
    FIRST,
    `${phraseTail(3)},? (?:and|but|while) (?:conceded|conceding|let in|letting in|shipped|gave away|allowed) `,
    SECOND,
    `${phraseTail(3)}[,;]?${tail(4)} goal difference of (?:plus |\\+)?`,
    DIFFERENCE,
  ),
];

/** `ten years ago there were 150 shops; today there are 120, 30 fewer`. */
const FEWER = wording(
  SECOND,
  `(?<between>[,;.]?(?: [^\\sQPORVN:()]+){1,14}) `,
  FIRST,
  `,?${phraseTail(2)},? (?:which is |that is |or )?`,
  DIFFERENCE,
  ` (?<way>more|fewer|less)(?=[.,;]| than (?:before|then|D|planned|expected|budgeted|forecast|hoped|agreed|usual)\\b)`,
);

/** `to` and `against` alone part no two values. */
const MAY_BE_APART =
  /\bby (?:\S+ ){0,4}Q|\b(?:majority|margin|difference|lead|gap|overrun|overspend|excess|shortfall|saving|surplus|exceed\w*|topped|surpass\w*|outnumber\w*|outweigh\w*|scored|scoring|estimate|estimates|budget|forecast|goal difference)\b/;

/** Every difference that a statement gives together with both values. */
export function differencesIn(statement: Statement): Subtraction[] {
  const { cues } = statement;
  const found: Subtraction[] = [];
  if ((cues & CUE.comparison) !== 0) {
    addCompared(found, statement);
    addFewer(found, statement);
  }
  if ((cues & CUE.movement) !== 0) addMoved(found, statement);
  if (((cues & CUE.margin) !== 0 && MAY_BE_APART.test(statement.text)) || / D,? when /.test(statement.text))
    addApart(found, statement);
  return found;
}

/** Words between a comparison and its value that lead elsewhere. */
const ASTRAY =
  /\b(?:to|and|but|while|of them|among|worth|at least|up to|in all|per|every|each|a day|including|after|until|when it (?:has|is)|aged?)\b/;

/** A comma only before what tells more of the value: `than the old one, which had 30`. */
const CLAUSE = /,(?! (?:which|when|who|where|with|at)\b)/;

function addCompared(found: Subtraction[], statement: Statement): void {
  const { text, split } = statement;
  for (const match of matchesOf(COMPARED, text)) {
    const { by, way, other, between } = match.groups!;
    const end = match.index + match[0].length;
    if (end <= split || ASTRAY.test(between!) || CLAUSE.test(between!) || !isCompared(match[0], way!))
      continue;
    const upward = new RegExp(`^${UPWARD}$`).test(way!);
    const before = valueBefore(statement, match.index, by!, other!);
    const value = before ?? valueBehind(statement, end, by!, other!);
    if (!value) continue;
    found.push({
      from: upward ? value : other!,
      less: [upward ? other! : value],
      result: by!,
      names: NAMES,
    });
  }
}

/** `over` and the like compare only what stands close to them. */
const SHORT = 7;

/** `20 more than`, `5 above`; `12 more people from 30 countries` compares nothing. */
function isCompared(words: string, way: string): boolean {
  if (/^(?:over|under|beyond|behind|up|down)$/.test(way) && words.split(" ").length > SHORT) return false;
  if (/^(?:ahead of|above|over|beyond|behind|below|under|short of|shy of)$/.test(way))
    return !/ (?:over|under|beyond|behind) (?:the (?:course|next|past|last|years?|counter|weekend)|D|a )/.test(
      words,
    );
  if (/^(?:up|down)$/.test(way)) return / (?:up|down) (?:from|on) /.test(words);
  return new RegExp(`${way}(?: [^ ]+){0,2} than `).test(words);
}

/** The value that is compared: the nearest of the same kind before, within the same sentence or the one before it. */
function valueBefore(statement: Statement, at: number, by: string, other: string): string | undefined {
  const { text } = statement;
  const like = quantityAt(statement, other);
  const by_ = quantityAt(statement, by);
  for (let i = at - 1; i > 0 && i > at - 120; i--) {
    if (!isPlaceholder(text, i)) continue;
    const found = quantityAt(statement, text[i]!);
    const between = text.slice(i + 1, at);
    if (
      /[.?!] |;|\b(?:but|while|whereas|that)\b/.test(between) ||
      /\bthan\b/.test(text.slice(Math.max(0, i - 20), i))
    )
      return undefined;
    return isLike(found, like) && isLike(found, by_) ? text[i] : undefined;
  }
  return undefined;
}

/** The value that is compared where it stands behind: `12 points more than the 40 …, at 52`. */
function valueBehind(statement: Statement, end: number, by: string, other: string): string | undefined {
  VALUE_BEHIND.lastIndex = 0;
  const first = VALUE_BEHIND.exec(statement.text.slice(end, end + 80))?.groups?.first;
  if (first === undefined) return undefined;
  const found = quantityAt(statement, first);
  return isLike(found, quantityAt(statement, other)) && isLike(found, quantityAt(statement, by))
    ? first
    : undefined;
}

function isLike(a: Quantity, b: Quantity): boolean {
  if (b.mark === "O") return a.mark === "P";
  if (a.mark === "P" && b.mark === "Q") return b.unit === "points" || b.dimension === "number";
  return comparable(a, b);
}

function isPlaceholder(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xe000 && unit <= 0xf8ff;
}

function addFewer(found: Subtraction[], { text, split }: Statement): void {
  for (const match of matchesOf(FEWER, text)) {
    const { way, by, first, second, between } = match.groups!;
    if (match.index + match[0].length <= split || !/ (?:there|it|they|D|cost|but)\b/.test(between!)) continue;
    const upward = way === "more";
    found.push({
      from: upward ? first! : second!,
      less: [upward ? second! : first!],
      result: by!,
      names: NAMES,
    });
  }
}

const UP = new RegExp(`^(?:${ROSE}|${A_RISE})$`);
const DOWN = new RegExp(`^(?:${FELL}|${A_FALL})$`);

function addMoved(found: Subtraction[], statement: Statement): void {
  const { text, split } = statement;
  for (const pattern of MOVED)
    for (const match of matchesOf(pattern, text)) {
      const { way, by, first, second } = match.groups!;
      // Points between percentages are the business of figure/percent-change.
      if (match.index + match[0].length <= split || quantityAt(statement, first!).mark === "P") continue;
      const downward = DOWN.test(way!) && !UP.test(way!);
      found.push({
        from: downward ? second! : first!,
        less: [downward ? first! : second!],
        result: by!,
        names: NAMES,
        eitherWay: way === "difference",
      });
    }
}

function addApart(found: Subtraction[], { text, split }: Statement): void {
  for (const pattern of APART)
    for (const match of matchesOf(pattern, text)) {
      const { by, first, second } = match.groups!;
      if (match.index + match[0].length <= split) continue;
      found.push({ from: first!, less: [second!], result: by!, names: NAMES, eitherWay: true });
    }
}
