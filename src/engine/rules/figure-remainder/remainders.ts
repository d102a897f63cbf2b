import { CUE } from "../figure-cues.ts";
import { quantityAt, type Statement } from "../figure-statements.ts";
import { matchesOf, oneOf, phrase, phraseTail, quantity, tail, wording } from "../figure-wordings.ts";
import { countOther } from "./nouns.ts";
import type { Subtraction } from "./rule.ts";

const WHOLE = quantity("whole", "QP");
const PART = quantity("part", "QP");
const SECOND = quantity("second", "QP");
const REST = quantity("rest", "QP");
const NAMES = ["Whole", "Part", "Rest"] as const;
/** `the other 35`, `leaving 20`, `the rest, 15 in all,`. */
const AS_REST = `(?:(?:the|its|their|all|and|another|while the|with the|with) )?(?:other|others|remaining|remainder,|rest,|remaining|leaving|which leaves|that leaves|this leaves|leaves|which left|leaving behind)(?: (?:only|just|the other|the remaining|him|her|it|them|us|some|a total of|behind|with)){0,2} `;
const LEFT = oneOf(
  "left | remain | remained | remaining | are_left | were_left | unsold | still_missing | to_go | to_spare",
);
const BREAK = "[,;.]?";
/** Verbs by which things leave a whole. */
const LEAVING = oneOf(
  `lost loses sold sells spent spends used gave gives left withdrew died resigned retired quit ate closed cut destroyed removed
   returned donated dismissed burned paid repaid dropped_out dropped were_sold were_destroyed have_been_sold has_been_spent
   have_left have_died were_cut were_used was_spent were_closed felled shot`,
);

/** Wordings of a rest, each with the kind of word that it cannot do without. */
const WORDINGS: readonly (readonly [number, RegExp])[] = [
  // `Of the 85 employees, 60 stay; the other 25 …`, `of 50 pupils 20 left, leaving 30`
  [
    CUE.over,
    wording(
      `of ${phrase(3)}`,
      WHOLE,
      `,?${tail(7)},? ${phrase(2)}`,
      PART,
      `${BREAK}${tail(14)}${BREAK} `,
      AS_REST,
      phrase(1),
      REST,
    ),
  ],

  [
    CUE.over,
    wording(
      `of ${phrase(3)}`,
      WHOLE,
      `,?${tail(7)},? ${phrase(2)}`,
      PART,
      `${BREAK}${tail(9)}${BREAK} ${phrase(2)}`,
      SECOND,
      `${BREAK}${tail(12)}${BREAK} `,
      AS_REST,
      phrase(1),
      REST,
    ),
  ],
  // `85 employees; 60 of them …, the other 25`
  [
    CUE.over,
    wording(
      WHOLE,
      `${BREAK}${tail(9)}${BREAK} ${phrase(3)}`,
      PART,
      ` of (?:them|these|those|whom|which),?${tail(13)}${BREAK} `,
      AS_REST,
      phrase(1),
      REST,
    ),
  ],

  [
    CUE.over,
    wording(
      WHOLE,
      `${BREAK}${tail(7)}${BREAK} of (?:them|these|those|whom|which),? ${phrase(2)}`,
      PART,
      `${BREAK}${tail(13)}${BREAK} `,
      AS_REST,
      phrase(1),
      REST,
    ),
  ],
  // `60 of the 85 employees …, the other 25`
  [
    CUE.over,
    wording(
      PART,
      `${phraseTail(2)} of (?:the |its |their |all )?${phrase(2)}`,
      WHOLE,
      `${BREAK}${tail(13)}${BREAK} `,
      AS_REST,
      phrase(1),
      REST,
    ),
  ],
  // `the firm had 40 trucks, sold 12 and has 30 left`
  [
    CUE.gone,
    wording(
      WHOLE,
      `${BREAK}${tail(7)}${BREAK} ${phrase(3)}`,
      `${LEAVING} ${phrase(3)}`,
      PART,
      `${BREAK}${tail(9)}${BREAK} `,
      `(?:leaving|leaves|which leaves|and (?:D )?(?:has|have|had|kept|keeps)|so (?:there are|it has|that)|now has) ${phrase(3)}`,
      REST,
    ),
  ],

  [
    CUE.so,
    wording(
      WHOLE,
      `${BREAK}${tail(7)}${BREAK} ${phrase(3)}`,
      PART,
      `,?${phraseTail(3)} (?:were|was|have been|has been|had been|are|of them|had|have) ${phrase(2)}[^\\sQPORVN.;:(),]+,?${tail(6)}${BREAK} `,
      `(?:leaving|which leaves|so that|so) ${phrase(2)}`,
      REST,
    ),
  ],
  // `the council has 60 members; 33 belong to …, which leaves 27`
  [
    CUE.over,
    wording(
      WHOLE,
      `${BREAK}${tail(4)}[,;] ${phrase(2)}`,
      PART,
      `${phraseTail(8)}, (?:(?:which|this|that) leaves|leaving) ${phrase(2)}`,
      REST,
    ),
  ],
  // `needs 600 signatures and has 450, so 150 are missing`
  [
    CUE.rest,
    wording(
      `(?:needs?|needed|requires?|required|wants?|wanted) ${phrase(2)}`,
      WHOLE,
      `${BREAK}${tail(5)}${BREAK} (?:(?:and|but) )?(?:has|have|had|got|collected|raised|found)${" (?:only |so far )?"}`,
      PART,
      `${BREAK}${tail(4)}${BREAK} (?:so |leaving |and )(?:it |they |is |are )?(?:short of )?`,
      REST,
    ),
  ],
];
/** `Of the 90 seats, 50 are taken and 45 are left`. */
const WITH_LEFT = [
  wording(
    `of ${phrase(3)}`,
    WHOLE,
    `,?${tail(6)},? ${phrase(2)}`,
    PART,
    `${BREAK}${tail(9)}${BREAK} ${phrase(2)}`,
    REST,
    `${phraseTail(3)} ${LEFT}`,
  ),
  wording(
    PART,
    `${phraseTail(2)} of (?:the |its |their |all )?${phrase(2)}`,
    WHOLE,
    `${BREAK}${tail(9)}${BREAK} ${phrase(2)}`,
    REST,
    `${phraseTail(3)} ${LEFT}`,
  ),
];
const MAY_BE_LEFT = new RegExp(LEFT);
/** Two verbs or kinds of which one or the other is true of everybody. */
const OPPOSITES = [
  [
    "finished|reached the finish|crossed the line|completed",
    "gave up|dropped out|retired|withdrew|did not finish|abandoned",
  ],
  ["passed|pass", "failed|fail"],
  [
    "survived|were rescued|were saved|were brought ashore|escaped",
    "died|drowned|were killed|perished|lost their lives|withered|were lost|did not survive",
  ],
  ["stayed|remained|stay|remain", "left|leave|moved away"],
  [
    "accepted|approved|allowed|upheld|were granted|were approved|were accepted|were allowed|were upheld|agreed",
    "rejected|refused|were refused|were rejected|were denied|turned down|threw out|dismissed|were dismissed|were turned down",
  ],
  ["are open|were open|opened|stayed open", "are closed|were closed|closed|stayed closed"],
  ["voted for|voted in favour|voted in favor|voted yes|said yes", "voted against|voted no|said no|opposed"],
  ["won|win", "lost|lose"],
  [
    "advance|advanced|qualify|qualified|go through|went through",
    "go home|went home|go out|went out|are eliminated|were eliminated|are out",
  ],
  ["work|are employed|have jobs", "are unemployed|are out of work|have no jobs"],
  ["have been paid|were paid", "were unpaid|are unpaid|are outstanding"],
  ["came|attended|turned up|were present", "stayed away|were absent|did not come|stayed at home"],
  [
    "were sold|sold|have been sold|are sold",
    "were unsold|remained unsold|were left over|are available|are still available|are left|are still left",
  ],
  ["were full|are occupied|were occupied", "were empty|are empty|stood empty|are vacant|were free|are free"],
] as const;
const PAIR = wording(
  `of ${phrase(3)}`,
  WHOLE,
  `,?${tail(6)},? ${phrase(2)}`,
  PART,
  `(?<first>${tail(8)})(?:;|,? and|,? while|,? but) ${phrase(2)}`,
  REST,
);
/** `won 14 of her 20 matches and lost 6`. */
const VERBS_FIRST = wording(
  `(?<first> [^\\sQPORVN.;:(),]+) ${phrase(1)}`,
  PART,
  ` (?:out )?of (?:the |its |their |his |her |all ){0,2}`,
  WHOLE,
  `${phraseTail(3)},? (?:and|while|but) ${phrase(1)}(?<second>[^\\sQPORVN.;:(),]+) ${phrase(1)}`,
  REST,
);
const MAY_BE_PART = /[QP][\ue000-\uefff] (?:out )?of /;
/** A third part behind the two. */
const GOES_ON = /^(?: [^\sQPORVN.;:()]+){0,7} [QVN]/;

/** Every remainder that a statement gives together with the whole and the part taken away. */
export function remaindersIn(statement: Statement): Subtraction[] {
  const { cues } = statement;
  const found: Subtraction[] = [];
  if ((cues & CUE.rest) !== 0) {
    for (const [cue, pattern] of WORDINGS) if ((cues & cue) !== 0) add(found, pattern, statement);
    if (MAY_BE_LEFT.test(statement.text)) for (const pattern of WITH_LEFT) add(found, pattern, statement);
  }
  if ((cues & CUE.opposite) !== 0) {
    addPairs(found, statement);
    if (MAY_BE_PART.test(statement.text)) addVerbsFirst(found, statement);
  }
  return found;
}

/** `leaving 25 injured` tells no rest. */
export const INJURED =
  /^ (?:\S+ ){0,2}(?:dead|injured|wounded|homeless|missing|hurt|in hospital|critically)\b/;

function add(found: Subtraction[], pattern: RegExp, statement: Statement): void {
  const { text, split } = statement;
  for (const match of matchesOf(pattern, text)) {
    const { whole, part, second, rest } = match.groups!;
    const end = match.index + match[0].length;
    if (
      end <= split ||
      (/leav\w+ (?:\S+ ){0,2}\S+$/.test(match[0]) && INJURED.test(text.slice(end, end + 40)))
    )
      continue;
    const [all, taken, over] = [whole!, part!, rest!].map(
      (character) => quantityAt(statement, character).value,
    );
    const behindWhole = text.slice(text.indexOf(whole!) + 1, text.indexOf(whole!) + 5);
    if (isShareOfAll(statement, whole!)) continue;
    // `eight of the boats …, three of them`: a part is no whole.
    if (
      behindWhole.startsWith(" of ") ||
      isPartAhead(statement, match.index, whole!, all!) ||
      countOther(quantityAt(statement, whole!), quantityAt(statement, rest!)) ||
      (pattern.source.includes("unsold") && GOES_ON.test(text.slice(end, end + 60)))
    )
      continue;
    if (isLeftOf(statement, whole!, taken!, over!)) continue;
    if (taken! >= all! || !isNear(over!, all! - taken! - (second ? quantityAt(statement, second).value : 0)))
      continue;
    found.push({ from: whole!, less: second ? [part!, second] : [part!], result: rest!, names: NAMES });
  }
}

/** `36 percent, ahead of 31 and 28; others have 5`: shares that are all of one whole. */
function isShareOfAll(statement: Statement, whole: string): boolean {
  if (quantityAt(statement, whole).mark !== "P") return false;
  const sum = statement.quantities.reduce((total, { mark, value }) => total + (mark === "P" ? value : 0), 0);
  return Math.abs(sum - 100) <= 2;
}

/** `accepts three of seven, rejects two`, `212 farms; of these 85 have closed`: what stands behind `of` is not all there is. */
function isPartAhead({ text, quantities }: Statement, at: number, whole: string, value: number): boolean {
  if (
    text.startsWith("of ", at) &&
    /[\ue000-\uefff] (?:[^ .;:,]+ ){0,2}$/.test(text.slice(Math.max(0, at - 24), at))
  )
    return true;
  const place = text.indexOf(whole) - 1;
  if (!/\bof (?:these|those|them|whom|which),? (?:\S+ )?$/.test(text.slice(Math.max(0, place - 24), place)))
    return false;
  return quantities.some(
    (other, i) => other.value > value && text.indexOf(String.fromCharCode(FIRST + i)) < place,
  );
}

/** Stands for the first quantity of a statement. */
const FIRST = 0xe000;

/** `31 pupils, 14 girls and 17 boys. Four are away, leaving 27`: it is what is left of another whole. */
function isLeftOf({ text, quantities }: Statement, whole: string, taken: number, over: number): boolean {
  const place = text.indexOf(whole);
  return quantities.some(
    ({ value, mark }, i) =>
      mark === "Q" && value === taken + over && text.indexOf(String.fromCharCode(FIRST + i)) < place,
  );
}

/** A rest of quite another size is the rest of something else. */
function isNear(stated: number, actual: number): boolean {
  return stated <= 2.5 * actual && actual <= 2.5 * stated;
}

function addPairs(found: Subtraction[], { text, split }: Statement): void {
  for (const match of matchesOf(PAIR, text)) {
    const { whole, part, rest, first } = match.groups!;
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + 60);
    if (end <= split || GOES_ON.test(behind) || !areOpposite(first!, behind)) continue;
    found.push({ from: whole!, less: [part!], result: rest!, names: NAMES });
  }
}

function addVerbsFirst(found: Subtraction[], statement: Statement): void {
  const { text, split } = statement;
  for (const match of matchesOf(VERBS_FIRST, text)) {
    const { whole, part, rest, first, second } = match.groups!;
    const end = match.index + match[0].length;
    if (end <= split || GOES_ON.test(text.slice(end, end + 60)) || !areOpposite(first!, ` ${second}`))
      continue;
    const [all, taken, over] = [whole!, part!, rest!].map(
      (character) => quantityAt(statement, character).value,
    );
    // Some games end in a draw.
    if (/ (?:won|lost|win|lose)$/.test(first!) && over! <= all! - taken!) continue;
    found.push({ from: whole!, less: [part!], result: rest!, names: NAMES });
  }
}

function areOpposite(first: string, second: string): boolean {
  return OPPOSITES.some(
    ([a, b]) => (says(first, a) && says(second, b)) || (says(first, b) && says(second, a)),
  );
}

function says(words: string, verbs: string): boolean {
  return new RegExp(`^ (?:\\S+ ){0,3}(?:${verbs})\\b`).test(words);
}
