import { partOf, type Quantity } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import { gap, matchesOf, oneOf, phrase, phraseTail, quantity, tail, wording } from "../figure-wordings.ts";
import { nearSharesIn } from "./near.ts";

/** A share as a statement gives it: characters of its quantities. Of a fraction in words only one is there. */
export interface StatedShare {
  readonly part?: string;
  readonly whole?: string;
  readonly share: string;
  /** Only the numbers and a word or two tell that they belong together. */
  readonly isNear?: boolean;
}

const PART = quantity("part");
const WHOLE = quantity("whole");
const SHARE = quantity("share", "PR");
const PERCENT = quantity("share", "P");
const DETERMINERS = "(?:the |its |their |his |her |our |all |those |these |a total of |total |some ){0,2}";
const OF = `${phraseTail(4)} (?:(?:out )?of|among) ${DETERMINERS}${phrase(2)}`;
const RATE = oneOf(
  "turnout | share | rate | proportion | attendance | participation | ratio | quota | pass_rate | success_rate | survival_rate | response_rate | percentage | majority",
);
/** What may join a share to the part and the whole before it: `, or`, `(`, `, a turnout of`. */
const JOINS = `(?:,? or ${phrase(2)}| \\((?:or |about |some |nearly )?|, (?!and |but |while )${phrase(1)}|,? (?:for |giving |which is |which (?:corresponds to|equals|amounts to|represents|means|makes) |that is |i\\.e\\. |equal to |equivalent to |amounting to |making |representing |corresponding to ){1,2}(?:an? |the )?(?:\\S+ )?(?:${RATE} of )?|,? (?:an? |the )(?:\\S+ ){0,2}?${RATE} of | = | – (?:or )?)`;

/** The share stands behind the part and the whole. */
const SHARE_LAST = [
  // `640 of its 800 members, or 75 percent`
  wording(PART, OF, WHOLE, phraseTail(9), JOINS, SHARE),
  // `of 46,000 voters, 23,000 took part, a turnout of 55 percent`
  wording(
    `(?:of|among) ${DETERMINERS}`,
    phrase(2),
    WHOLE,
    `,?${tail(9)},? `,
    phrase(1),
    PART,
    phraseTail(8),
    JOINS,
    SHARE,
  ),
  // `with 23,000 of 46,000 voters taking part, turnout was 55 percent`
  wording(PART, OF, WHOLE, `,?${tail(6)} ${RATE} (?:was|is|reached|stood at|of) `, PERCENT),
  // `800 members, of whom 640, or 75 percent, …`
  wording(
    WHOLE,
    `[,.;]?${tail(5)}[,.;]? (?:and |but )?(?:of (?:them|whom|these|those|which),? )?`,
    PART,
    `${phraseTail(3)}(?: of (?:them|whom|these|those|which))`,
    `${phraseTail(4)}`,
    JOINS,
    SHARE,
  ),
  wording(
    WHOLE,
    `[,.;]?${tail(5)}[,.;]? (?:of (?:them|whom|these|those|which)),? `,
    PART,
    phraseTail(6),
    JOINS,
    SHARE,
  ),
];
/** It stands before one of them, or both. */
const SHARE_FIRST = [
  // `75 percent (640 of 800 members)`
  wording(PERCENT, phraseTail(5), `(?:,? or | \\(|: | – |, )${phrase(2)}`, PART, OF, WHOLE),
  // `640 members, or 80 percent of the 800`
  wording(
    PART,
    phraseTail(3),
    `(?:,? or | \\(|, )${phrase(2)}`,
    PERCENT,
    `,? of ${DETERMINERS}${phrase(2)}`,
    WHOLE,
  ),
  // `20 percent of the 400 pupils, 80 children,`; `half of the 80 members (40)`
  wording(
    SHARE,
    ` of ${DETERMINERS}${phrase(1)}`,
    WHOLE,
    `${phraseTail(2)}(?:, | \\()`,
    PART,
    "(?=,|\\)| (?:[^\\sQPORVN.;:(),]+ ?){1,2},)",
  ),
  // `60 percent, or 90,000 euros, of the cost of 150,000 euros`
  wording(PERCENT, `,? (?:or |\\()${phrase(1)}`, PART, `[,)]* of ${DETERMINERS}${phrase(4)}`, WHOLE),
  // `turnout was 58 percent: of 15,000 people entitled to vote, 8,700 did`
  wording(
    `${RATE} (?:was|is|reached|stood at|of) `,
    PERCENT,
    `[:,;] (?:out )?of ${DETERMINERS}${phrase(1)}`,
    WHOLE,
    `,?${tail(7)},? `,
    PART,
  ),
  // `80 percent of the 800 members, or 640`
  wording(
    PERCENT,
    ` of ${DETERMINERS}${phrase(2)}`,
    WHOLE,
    phraseTail(6),
    `(?:,? or | \\(|, that is )${phrase(2)}`,
    PART,
  ),
  // `turnout was 55 percent, with 23,000 of 46,000 voters`
  wording(
    `${RATE} (?:was|is|reached|stood at|of) `,
    PERCENT,
    `(?:[,:]| \\(| –)${gap(4)}`.replace("(?:[,:]|", "(?:[,:] |"),
    PART,
    OF,
    WHOLE,
  ),
];
/** What stands right before a share that the first wordings find. */
const AHEAD_OF_LAST = new RegExp(`(?:${JOINS}|${RATE} (?:was|is|reached|stood at|of) )$`);
/** As much, cheaply: its last word. */
const MAY_JOIN =
  /(?:[,(=–]|\b(?:or|of|is|was|at|to|about|some|nearly|almost|roughly|around|just|only|over|under|exactly|the|an?|that|i\.?e\.?|for|giving|represents|means|makes|equals|making|representing|reached|than)) ?$/;
const LONGEST_JOINT = 16;
/** What stands right behind a share that the others find. */
const BEHIND_FIRST =
  /^(?:,? of (?:[^\s.,;:()]+ ){0,6}Q|(?: [^ ]+){0,6}?(?:,? or|,? \(|,? –|[:,;]) ?(?:of |out of |\()?(?:[^\s.,;:()]+ ){0,4}Q|[,)] (?:of|Q))/;
const WINDOW = 100;
/** `one in four, or 40 percent`; `a third (40 percent)`. */
const FRACTIONS = [
  wording(quantity("part", "R"), phraseTail(4), "(?:,? or | \\(|, that is )", PERCENT),
  wording(PERCENT, phraseTail(4), "(?:,? or | \\(|, that is )", quantity("part", "R")),
];

/** What behind a share makes it one of something else, or a change. */
const OTHERWISE = new RegExp(
  `^[)]? (?:${oneOf("more less higher lower fewer up down above below increase decrease rise fall drop points better worse growth decline chance stake off discount interest over faster smaller larger bigger")}\\b|of (?!(?:the )?(?:total|them|all(?! (?!votes|voters|members|cases|eligible|registered|those|the)[a-z])|those|these|whole|votes?|eligible|registered|members|cases)\\b))`,
);
const CHANGES =
  /\b(?:up|down|rise|increase|fall|drop|growth|decline|rose|fell|grew|than|by|another|further|at|from|(?<!correspond(?:s|ing) |equal |equivalent |amount(?:s|ing) )to) $/;

/** Every share that a statement gives together with part and whole, each once. */
export function sharesIn(statement: Statement): readonly StatedShare[] {
  const { quantities } = statement;
  const fractions = quantities.some(({ mark }) => mark === "R");
  const percents = quantities.some(({ mark }) => mark === "P");
  if (!percents && !fractions) return NONE;
  const mayBeNear = quantities.length > 2 && isNearly(quantities, true);
  if (!mayBeNear && !(fractions && percents)) return NONE;
  const { text, split } = statement;
  const found = new Map<string, StatedShare>();
  if (mayBeNear && isNearly(quantities, false)) addWordings(found, statement);
  if (fractions && percents) for (const pattern of FRACTIONS) add(found, pattern, text, split);
  if (mayBeNear)
    for (const near of nearSharesIn(statement))
      if (!found.has(near.share) && !isChange(text, near.share)) found.set(near.share, near);
  return [...found.values()];
}

const NONE: readonly StatedShare[] = [];

/** The wordings are costly, so what stands beside each share is looked at first. */
function addWordings(found: Map<string, StatedShare>, { text, split, quantities }: Statement): void {
  let [first, last] = [false, false];
  for (const [i, { mark }] of quantities.entries()) {
    if (mark !== "P" && mark !== "R") continue;
    const at = text.indexOf(String.fromCharCode(FIRST_CHARACTER + i)) - 1;
    const ahead = text.slice(Math.max(0, at - WINDOW), at);
    last ||= MAY_JOIN.test(ahead.slice(-LONGEST_JOINT)) && AHEAD_OF_LAST.test(ahead);
    first ||= BEHIND_FIRST.test(text.slice(at + 2, at + 2 + WINDOW));
  }
  if (last) for (const pattern of SHARE_LAST) add(found, pattern, text, split);
  if (first) for (const pattern of SHARE_FIRST) add(found, pattern, text, split);
}

/** Stands for the first quantity of a statement. */
const FIRST_CHARACTER = 0xe000;

/** A share further from the stated one than by this factor is hardly meant to be it. */
const FURTHEST = 4;

/** Whether two values of the statement, which may be equal, give nearly one of its shares; words are looked for only then. */
function isNearly(quantities: readonly Quantity[], mayBeEqual: boolean): boolean {
  for (const { mark, value } of quantities) {
    if ((mark !== "P" && mark !== "R") || !(value > 0)) continue;
    const stated = mark === "R" ? value : value / 100;
    for (const part of quantities)
      for (const whole of quantities) {
        if (part.mark !== "Q" || whole.mark !== "Q" || part === whole || part.value > whole.value) continue;
        if (part.value === whole.value && !mayBeEqual) continue;
        const share = part.value / whole.value;
        if (share < stated * FURTHEST && stated < share * FURTHEST && partOf(part, whole)) return true;
      }
  }
  return false;
}

function isChange(text: string, share: string): boolean {
  const at = text.indexOf(share) + 1;
  return (
    CHANGES.test(text.slice(Math.max(0, at - 24), at - 2)) ||
    (OTHERWISE.test(text.slice(at, at + 40)) && !text.startsWith(" of ", at))
  );
}

function add(found: Map<string, StatedShare>, pattern: RegExp, text: string, split: number): void {
  for (const match of matchesOf(pattern, text)) {
    const { part, whole, share } = match.groups!;
    if (match.index + match[0].length <= split || found.has(share!)) continue;
    const at = text.indexOf(share!) + 1;
    if (CHANGES.test(text.slice(Math.max(0, at - 24), at - 2))) continue;
    const behind = text.slice(at, at + 40);
    const inPattern = whole !== undefined && text.indexOf(whole) > at && /^,? of /.test(behind);
    if (!inPattern && OTHERWISE.test(behind)) continue;
    if (part && share && whole === undefined && isOther(text, part)) continue;
    found.set(share!, { ...(part ? { part } : {}), ...(whole ? { whole } : {}), share: share! });
  }
}

/** `a third more, or 40 percent`. */
function isOther(text: string, fraction: string): boolean {
  return (
    OTHERWISE.test(text.slice(text.indexOf(fraction) + 1, text.indexOf(fraction) + 30)) &&
    !/^ of /.test(text.slice(text.indexOf(fraction) + 1))
  );
}
