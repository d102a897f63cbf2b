import { CUE } from "../figure-cues.ts";
import { comparable, inOneScale, type Quantity } from "../figure-quantities.ts";
import type { Statement } from "../figure-statements.ts";
import {
  A_FALL,
  A_RISE,
  FELL,
  gap,
  LESS,
  MORE,
  matchesOf,
  oneOf,
  phrase,
  quantity,
  ROSE,
  tail,
  wording,
} from "../figure-wordings.ts";
import { nearChangesIn } from "./near.ts";

/** A change as a statement gives it: characters of the quantities before and after, and how great it is said to be. */
export interface StatedChange {
  readonly before: string;
  readonly after: string;
  /** Character of the quantity that says how great; absent for `doubled`. */
  readonly change?: string;
  /** Times the value before; -1 where a quantity tells it. */
  readonly multiple?: number;
  readonly multipleOf?: string;
  readonly multipleBound?: "above" | "below" | "about";
  /** 1 up, -1 down, 0 where the words leave it open. */
  readonly direction: -1 | 0 | 1;
  /** The words do not tell which of the values comes first. */
  readonly openOrder: boolean;
  /** Only the numbers and a word or two tell that they belong together. */
  readonly isNear?: boolean;
}

const BEFORE = quantity("before", "QP");
const AFTER = quantity("after", "QP");
const CHANGE = quantity("change", "PROQ");
/** From one quantity to the next: a comma, words, an opening bracket, a sign. */
function joint(words: number): string {
  return `[,;:]?${tail(words)} (?:\\(|– )?[+−-]?`;
}
const FROM = oneOf("from | compared_with | compared_to | against | versus | up_from | down_from | after");
const FROM_TO = `from ${phrase(3)}${BEFORE},?${tail(8)} to ${phrase(3)}${AFTER}`;
const TO_FROM = `(?:to|at) ${phrase(3)}${AFTER},?${tail(8)} ${FROM} ${phrase(6)}${BEFORE}`;
const THAN = oneOf("than from on over above below against compared_with compared_to versus");

/** Wordings that tell which value comes first. */
const ORDERED = [
  wording(FROM_TO, joint(9), CHANGE),
  wording(CHANGE, joint(7), FROM_TO),
  wording(CHANGE, joint(5), TO_FROM),
  wording(TO_FROM, joint(9), CHANGE),
  wording(
    AFTER,
    joint(7),
    CHANGE,
    `(?: ${oneOf(`${list(MORE)}|${list(LESS)}|${list(A_RISE)}|${list(A_FALL)}`)})?,?${tail(4)} ${THAN} ${phrase(7)}${BEFORE}`,
  ),
];
ORDERED.push(
  // `only 900 came, compared with 1,200 in 2019, a drop of 25 percent`
  wording(
    AFTER,
    `[,;]?${tail(6)},? (?:compared with|compared to|against|versus|down from|up from|after) ${phrase(5)}`,
    BEFORE,
    joint(7),
    CHANGE,
  ),
  // `up 12 percent: 560 pupils have signed up, compared with 500 last autumn`
  wording(
    CHANGE,
    `${tail(4)}(?:[:;]| –|, with|, at) ${phrase(3)}`,
    AFTER,
    `,?${tail(8)},? (?:compared with|compared to|against|versus|up from|down from|after) ${phrase(5)}`,
    BEFORE,
  ),
  // `300 patients. That is 20 percent more than the 250 …`
  wording(
    AFTER,
    `,?${tail(9)}[.;] (?:that|this|it|which) (?:is|was|means|represents) ${phrase(2)}`,
    CHANGE,
    joint(2),
    `${THAN} ${phrase(5)}`,
    BEFORE,
  ),
);
/** `last year it was 400; this year it is 412, so it has grown by 3 percent`. */
const LINK = oneOf(
  "so thus therefore which_means meaning that_is making i.e. this_is that_was this_was this_means that_means it_means this_represents which_represents representing which_is which_was",
);
const OPEN = wording(
  quantity("before", "QP"),
  `[,;.]?(?<between>(?:[,;.]? [^\\sQPORVN;:()]+){1,16}?) `,
  quantity("after", "QP"),
  `(?<link>[,;.:]?(?: [^\\sQPORVN;()]+){0,9}? [(]?[+−-]?)`,
  quantity("change", "PRO"),
);
const IS_LINKED = new RegExp(
  `^[,;.]? ${LINK} |^, (?:up|down) (?:by )?$|^[,:] (?:an? )?(?:\\S+ )?(?:${A_RISE}|${A_FALL}) of (?:\\S+ )?$`,
);
const SAME_THING = new RegExp(
  ` (?:it|they|there|we|the (?:figure|number|total|amount|price|sum|same)) |${FROM}|(?:${ROSE}|${FELL}) (?:\\S+ )?to$|(?:came to|reached|reaches|stands at|stood at|numbered|numbers)$|^(?: (?:D|and|but|in|was|were|is|to|of|before|earlier|the|year|last|this|on|for|only|then|now|had|been|against),?)+$`,
);
/** The part of the link behind what still belongs to the second value. */
const LINK_TAIL = /[,;.:] [^,;.:]*$|^[^,;.:]*$/;
const TELLS_TIME = /D|\b(?:year|month|week|ago|earlier|before|previous|last|now|season)\b/;

const TIMES_WORDS: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  halve: 0.5,
  "in half": 0.5,
  doubles: 2,
  triples: 3,
};
const CHANGED_TIMES = oneOf(
  "doubled doubling double doubles tripled tripling triple triples trebled quadrupled quadruple quintupled halved halving halve in_half",
);
const MULTIPLES = [
  wording(`(?<times>${CHANGED_TIMES}),? `, gap(7), FROM_TO),
  wording(`(?<times>${CHANGED_TIMES}),? `, gap(5), TO_FROM),
  wording(FROM_TO, `,?${tail(4)} (?<times>${CHANGED_TIMES})`),
  wording(
    AFTER,
    `[,;]?${tail(6)} (?:– )?(?<times>double|twice|triple|treble|quadruple) (?:the|its|their|as (?:many|much|high|large|long) as|last|that of) `,
    phrase(5),
    BEFORE,
  ),
  wording(
    AFTER,
    `[,;]?${tail(4)} (?:– )?`,
    quantity("number"),
    ` times (?:the|its|their|as (?:many|much|high) as|last) `,
    phrase(5),
    BEFORE,
  ),
];

/** Every change that a statement gives together with both values, each once. */
export function changesIn(statement: Statement): readonly StatedChange[] {
  const { quantities, cues } = statement;
  if (!quantities.some(isShareOrPoint) && (cues & CUE.multiple) === 0) return NONE;
  if (!holdValues(quantities)) return NONE;
  const { text, split } = statement;
  const found = new Map<string, StatedChange>();
  if (quantities.length > 2 && tellsChange(statement)) {
    for (const pattern of ORDERED) addMatches(found, pattern, text, split, false);
    if (found.size === 0) addMatches(found, OPEN, text, split, true);
  }
  if (quantities.length > 2)
    for (const near of nearChangesIn(statement, directionAt))
      if (!found.has(near.change!)) found.set(near.change!, near);
  if ((cues & CUE.multiple) !== 0) for (const pattern of MULTIPLES) addMultiples(found, pattern, text, split);
  return [...found.values()];
}

const NONE: readonly StatedChange[] = [];

/** Whether two of the quantities may be one value at two times. */
function holdValues(quantities: readonly Quantity[]): boolean {
  for (let i = 1; i < quantities.length; i++)
    for (let j = 0; j < i; j++) if (comparable(...inOneScale(quantities[j]!, quantities[i]!))) return true;
  return false;
}

/** Whether some percentage, fraction or points of a statement are a change by the words beside them. */
function tellsChange({ text, quantities }: Statement): boolean {
  return quantities.some(
    (quantity, i) =>
      isShareOrPoint(quantity) &&
      directionAt(text, text.indexOf(String.fromCharCode(FIRST + i)) - 1) !== undefined,
  );
}

function isShareOrPoint({ mark, unit }: Quantity): boolean {
  return mark !== "V" && (mark !== "Q" || unit.startsWith("point"));
}

/** Stands for the first quantity of a statement. */
const FIRST = 0xe000;

function addMatches(
  found: Map<string, StatedChange>,
  pattern: RegExp,
  text: string,
  split: number,
  openOrder: boolean,
): void {
  for (const match of matchesOf(pattern, text)) {
    const { before, after, change, between, link } = match.groups!;
    if (match.index + match[0].length <= split || found.has(change!)) continue;
    const at = text.indexOf(change!) - 1;
    // `growth of 2 percent and margins of 4 percent, down from …`: which of them is meant stays open.
    if (/P.[^PQ]* and [^PQ]*P.[^PQ]*P/.test(match[0])) continue;
    const direction = directionAt(text, at);
    if (direction === undefined) continue;
    if (openOrder && !isSafelyOpen(match[0], between!, link!)) continue;
    // `1,840 against 1,790, a drop of 2.7 percent`: one of two things, and neither came first.
    const isOpen = openOrder || (/Q. against /.test(match[0]) && !TELLS_TIME.test(match[0]));
    found.set(change!, { before: before!, after: after!, change: change!, direction, openOrder: isOpen });
  }
}

function isSafelyOpen(words: string, between: string, link: string): boolean {
  if (!TELLS_TIME.test(words) || !IS_LINKED.test(LINK_TAIL.exec(link)![0])) return false;
  // `200 enrolled in 2018, 250 did in 2023`: each with its own date.
  return SAME_THING.test(between) || (/ D\b/.test(between) && / D\b/.test(link));
}

const BEHIND_UP = new RegExp(`^,? (?:\\S+ )?(?:${MORE}|${A_RISE})\\b`);
const BEHIND_DOWN = new RegExp(`^,? (?:\\S+ )?(?:${LESS}|${A_FALL})\\b`);
const AHEAD_UP = new RegExp(
  `\\b(?:${ROSE}|${A_RISE})(?: (?:by|of|to|a|an|more|than|some|only|just|about|or|further|another|full|around|as|much|roughly|nearly|almost|approximately|over)){0,3} $|\\+$`,
);
const AHEAD_DOWN = new RegExp(
  `\\b(?:${FELL}|${A_FALL})(?: (?:by|of|to|a|an|more|than|some|only|just|about|or|further|another|full|around|as|much|roughly|nearly|almost|approximately|over)){0,3} $|[−-]$`,
);
const BARE =
  /(?:, or(?: (?:about|some|by|just|nearly|roughly))?|\(|(?:,| is) by|, (?:some|about)|– or) $|\($/;
/** A share of something else, or one of several. */
const NOT_A_CHANGE =
  /^ (?:of (?!last|the previous|its (?:value|size|length|area|workforce|staff|budget))|share|stake|threshold|rate|interest|tax|vat|margin|chance|points?\b)/;
const AHEAD = 60;

/** Which way the change at `at` goes by the words beside it; undefined where it is no change. */
function directionAt(text: string, at: number): -1 | 0 | 1 | undefined {
  const ahead = text.slice(Math.max(0, at - AHEAD), at);
  const behind = text.slice(at + 2, at + 2 + AHEAD);
  if (text[at] === "Q" ? !/^ points?\b/.test(behind) : NOT_A_CHANGE.test(behind)) return undefined;
  const isParted = behind.startsWith(",");
  // `an increase of 5.2 percent, smaller than last year's`
  if (isParted && AHEAD_UP.test(ahead)) return 1;
  if (isParted && AHEAD_DOWN.test(ahead)) return -1;
  if (BEHIND_UP.test(behind)) return 1;
  if (BEHIND_DOWN.test(behind)) return -1;
  if (AHEAD_UP.test(ahead)) return 1;
  if (AHEAD_DOWN.test(ahead)) return -1;
  return BARE.test(ahead) ? 0 : undefined;
}

function addMultiples(found: Map<string, StatedChange>, pattern: RegExp, text: string, split: number): void {
  for (const match of matchesOf(pattern, text)) {
    const { before, after, times, number } = match.groups!;
    if (match.index + match[0].length <= split) continue;
    const at = times ? match.index + match[0].indexOf(times) : match.index + match[0].indexOf(number!) - 1;
    const bound = boundAhead(text.slice(Math.max(0, at - 14), at));
    found.set(`${before}${after}`, {
      before: before!,
      after: after!,
      multiple: times ? (TIMES_WORDS[times] ?? 0) : -1,
      ...(number ? { multipleOf: number } : {}),
      ...(bound ? { multipleBound: bound } : {}),
      direction: 0,
      openOrder: false,
    });
  }
}

function boundAhead(words: string): StatedChange["multipleBound"] {
  if (/\b(?:more than|over) $/.test(words)) return "above";
  return /\b(?:nearly|almost|about|roughly|virtually) $/.test(words) ? "below" : undefined;
}

function list(group: string): string {
  return group.replace(/^\(\?:|\)$/g, "");
}
