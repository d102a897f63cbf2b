import type { BlockKind } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { CUE } from "./figure-cues.ts";
import { mendsBySlip } from "./figure-near.ts";
import { marksIn, narrowed, type Part, type PartList, sumOfParts } from "./figure-part-lists.ts";
import { partListsIn } from "./figure-parts.ts";
import { comparable, disjoint, type Quantity, quantityOf } from "./figure-quantities.ts";
import { type Statement, statementsOf } from "./figure-statements.ts";
import { KeptForRun } from "./kept.ts";

/** So many blocks before a list its whole may stand. */
const BLOCKS = 2;
/** Sums further from a value are sums of something else; where a digit of one number would mend it, they may lie further. */
const FURTHEST = 0.06;
const FURTHEST_SLIP = 0.1;
const LEAST_PARTS = 3;
const LONGEST_LINK = 15;
const REST =
  /\b(?:the|its|their) (?:remaining|rest|remainder|balance|other)\b(?:,? (?:of )?(?:some |about )?)?$/;
const JOINS = /[,;]| and | while | plus /;
const BREAKS =
  /[.?!:"]|\b(?:than|compared|versus|per|rose|fell|average|up|down|more|fewer|less|against|from D)\b/;
const TEXTS: ReadonlySet<BlockKind> = new Set<BlockKind>(["paragraph", "heading", "listItem"]);

/**
 * Parts that end with what remains (`bulk made up 3.1 million tonnes, liquids 2.9 million and containers the remaining 2.4 million`)
 * and are nearly, but not quite, a value told in one of the paragraphs before, as nothing in their own paragraph is their
 * whole. O(n) but for the few sentences that end so.
 */
export function restListsOf(analysis: Analysis): readonly PartList[] {
  const statements = statementsOf(analysis);
  const made = known.get(statements);
  if (made) return made;
  const lists = findLists(analysis, statements);
  known.set(statements, lists);
  return lists;
}

const known = new KeptForRun<readonly Statement[], readonly PartList[]>();

function findLists(analysis: Analysis, statements: readonly Statement[]): PartList[] {
  const told = partListsIn(analysis);
  return statements.flatMap((statement) => {
    const parts = restIn(statement);
    if (!parts || told.has(statement)) return [];
    const whole = wholeBefore(analysis, statement, parts);
    return whole ? [{ whole, parts, complete: true, reckoned: true, near: { sure: false } }] : [];
  });
}

/** The numbers of a sentence, the last of which is said to remain, or which are said to be all. */
function restIn(statement: Statement): Part[] | undefined {
  if ((statement.cues & (CUE.over | CUE.balance | CUE.all)) === 0) return undefined;
  const text = statement.text.slice(statement.split);
  const isRest = /\b(?:remaining|rest|remainder|balance|other)\b/.test(text);
  if (!isRest && !COMPLETE.test(text) && !GROUPS.test(text)) return undefined;
  const marks = marksIn(statement, text);
  const last = isRest
    ? marks.findIndex(({ index }, i) => i > 0 && REST.test(text.slice(Math.max(0, index - 40), index)))
    : -1;
  if (last > 0 && isEnd(text, marks, last)) return listTo(text, marks, last);
  // `The money goes to four heads: roads take 9.2 million, …`, `150 in the forge, 75 in assembly, and nobody else`
  const parts = marks.length > LEAST_PARTS - 1 ? listTo(text, marks, marks.length - 1) : undefined;
  if (!parts || parts.length < LEAST_PARTS) return undefined;
  const groups = marks.length - parts.length - 1;
  const isAnnounced =
    groups >= 0 &&
    marks[groups]!.quantity.value === parts.length &&
    GROUPS.test(text.slice(marks[groups]!.index));
  return isAnnounced || (COMPLETE.test(text) && !OPEN.test(text)) ? parts : undefined;
}

/** Words that say that a list holds all. */
const COMPLETE =
  /\b(?:(?:nobody|no one|nothing|none) else|no other (?:[a-z]+ )?(?:was|were|is|are|has|had|got)|breakdown|that is all|and that is it|those are all|these are all)\b/;
/** `four heads: …` */
const GROUPS =
  /^.{2} (?:[a-z]+ )?(?:heads|headings|groups|parts|parties|places|purposes|sources|funds|items|villages|towns|districts|regions|classes|kinds|sites|countries|donors|partners|departments|schools|teams|ships|boats|companies|firms|areas|camps|centres|halls|islands|parishes|wards|sections|ways|streams)[^.:;]{0,40}:|[QV].(?: [a-z]+){1,3}:/u;
const OPEN = /\b(?:mainly|mostly|largest|biggest|among|including|some|about|others|several|at least)\b/;

/** Nothing that counts the same stands behind. */
function isEnd(text: string, marks: ReturnType<typeof marksIn>, last: number): boolean {
  const { quantity, index } = marks[last]!;
  return marks
    .slice(last + 1)
    .every(
      (mark) =>
        !comparable(mark.quantity, quantity) ||
        / (?:until|when|after|before|at|by) /.test(text.slice(index, mark.index)),
    );
}

/** The numbers side by side that end with the one at `last`, all of one kind. */
function listTo(text: string, marks: ReturnType<typeof marksIn>, last: number): Part[] | undefined {
  const parts: Part[] = [];
  for (let i = last; i >= 0; i--) {
    const { mark, index, quantity } = marks[i]!;
    if (mark !== "Q" || quantity.bound !== "exact" || !(quantity.value > 0)) break;
    const before = text.slice(i > 0 ? marks[i - 1]!.index + 2 : 0, index);
    parts.unshift({ quantity, before, after: "" });
    if (i === 0 || !JOINS.test(before) || BREAKS.test(before) || before.split(" ").length > LONGEST_LINK)
      break;
  }
  const first = parts[0]?.quantity;
  const isOne = parts.every(({ quantity }) => comparable(quantity, first!));
  return isOne && (parts.length >= LEAST_PARTS || (parts.length > 1 && first!.dimension !== "number"))
    ? parts
    : undefined;
}

/** The value before the parts that is nearest to their sum; undefined where one is the sum, or where their own paragraph has a whole. */
function wholeBefore(
  analysis: Analysis,
  { quantities }: Statement,
  parts: readonly Part[],
): Quantity | undefined {
  const { document, figures } = analysis;
  const sum = sumOfParts(parts);
  const first = parts[0]!.quantity;
  const own = new Set(parts.map(({ quantity }) => quantity.start));
  const most = Math.max(...parts.map(({ quantity }) => quantity.value));
  if (quantities.some(({ start, value, mark }) => mark === "Q" && !own.has(start) && value > most))
    return undefined;
  const block = document.blocks.findIndex(({ span }) => first.start < span.end);
  const from = document.blocks[Math.max(0, block - BLOCKS)]!.span.start;
  const until = document.blocks[block]?.span.start ?? 0;
  let nearest: Quantity | undefined;
  for (const figure of figures) {
    const { start, end } = figure.span;
    if (own.has(start) || figure.value === null) continue;
    const quantity = quantityOf(figure, document.text.slice(start, end));
    if (quantity.mark !== "Q" || !comparable(quantity, first)) continue;
    if (!disjoint(narrowed(quantity), sum)) return undefined;
    const isBefore = start >= from && start < until && isText(analysis, start);
    if (!isBefore || quantity.bound !== "exact" || quantity.dimension === "number") continue;
    const apart = Math.abs(quantity.value - sum.value);
    const furthest = mendsBySlip(
      quantity.value,
      parts.map((part) => part.quantity.value),
    )
      ? FURTHEST_SLIP
      : FURTHEST;
    if (apart > furthest * sum.value || quantity.value <= most) continue;
    if (!nearest || apart < Math.abs(nearest.value - sum.value)) nearest = quantity;
  }
  return nearest;
}

function isText({ document }: Analysis, offset: number): boolean {
  return document.blocks.some(
    ({ kind, span }) => TEXTS.has(kind) && span.start <= offset && offset < span.end,
  );
}
