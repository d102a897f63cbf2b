import type { Block, Span } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { mendsBySlip } from "./figure-near.ts";
import { type Quantity, quantityOf } from "./figure-quantities.ts";
import { around, shown, wordsOf } from "./figure-showing.ts";
import { KeptForRun } from "./kept.ts";
import type { RuleResult } from "./rule.ts";

/** A list set out item by item, each with one number, and the whole that its introduction or last item gives. */
export interface ItemList {
  readonly whole: { readonly span: Span; readonly value: number };
  readonly items: readonly Item[];
  readonly sum: number;
  readonly fault: "exceeds" | "misses" | "percent";
}

export interface Item {
  readonly span: Span;
  readonly value: number;
  /** Unit of its last digit. */
  readonly step: number;
  readonly isPercent: boolean;
  readonly isMoney: boolean;
  readonly isTotal: boolean;
}

const known = new KeptForRun<readonly Block[], readonly ItemList[]>();

/** The lists of a document whose items do not add up; made once for all rules. O(n). */
export function itemListsOf(analysis: Analysis): readonly ItemList[] {
  const { blocks } = analysis.document;
  const made = known.get(blocks);
  if (made) return made;
  const lists = [...findLists(analysis)];
  known.set(blocks, lists);
  return lists;
}

const MOST_ITEMS = 60;

function* findLists(analysis: Analysis): Generator<ItemList> {
  const { blocks, text } = analysis.document;
  for (let b = 0; b < blocks.length; b++) {
    if (blocks[b]!.kind !== "listItem") continue;
    const first = b;
    while (b + 1 < blocks.length && blocks[b + 1]!.kind === "listItem") b++;
    const count = b - first + 1;
    if (count < 2 || count > MOST_ITEMS) continue;
    const items = blocks.slice(first, b + 1).map(({ span }) => itemAt(text, span));
    if (!items.every((item) => item !== undefined)) continue;
    const found =
      judge(analysis, items as Item[], first > 0 ? blocks[first - 1] : undefined) ??
      judgeAround(analysis, items as Item[], first, b);
    if (found) yield found;
  }
}

const LONGEST_ITEM = 120;
const NUMBER = /(?:[$€£¥]\s?)?(?<![\w.,])\d[\d,]*(?:\.\d+)?/gu;
const TOTAL = /^\W{0,3}(?:grand |overall )?(?:total|sum|in all|altogether|together)\b/iu;

/** An item that holds one number, a share of it in brackets aside. */
function itemAt(text: string, { start, end }: Span): Item | undefined {
  if (end - start > LONGEST_ITEM) return undefined;
  const words = text.slice(start, end);
  const aside = words.replace(/\([^()]*%\)|^\W{0,3}[12]\d{3}(?=: )/gu, (share) => " ".repeat(share.length));
  const [match, other] = [...aside.matchAll(NUMBER)];
  if (!match || other) return undefined;
  const digits = match[0].replace(/[^\d.]/gu, "");
  const behind = aside.slice(match.index + match[0].length);
  if (/^(?:st|nd|rd|th|[-–/:]|\s?(?:to|million|billion|thousand)\b)/u.test(behind)) return undefined;
  if (
    /\b(?:about|some|nearly|over|than|least|most|around|circa|up to)\s*$/iu.test(aside.slice(0, match.index))
  )
    return undefined;
  return {
    span: { start: start + match.index, end: start + match.index + match[0].trimEnd().length },
    value: Number(digits),
    step: 10 ** -(digits.split(".")[1]?.length ?? 0),
    isPercent: /^\s?(?:%|per ?cent)/u.test(behind),
    isMoney:
      /[$€£¥]/u.test(match[0]) || /^\s?(?:[€£$]|euros?|crowns?|dollars?|pounds?|francs?)/u.test(behind),
    isTotal: TOTAL.test(words),
  };
}

/** Sums further away are sums of something else. */
const CLOSE = 0.15;

function judge(analysis: Analysis, all: readonly Item[], intro: Block | undefined): ItemList | undefined {
  const total = all.at(-1)!.isTotal ? all.at(-1)! : undefined;
  const items = total ? all.slice(0, -1) : all;
  const [first] = items;
  if (items.length < 2 || items.some(({ isTotal }) => isTotal)) return undefined;
  if (!items.every(({ isPercent, isMoney }) => isPercent === first!.isPercent && isMoney === first!.isMoney))
    return undefined;
  const sum = Number(items.reduce((value, item) => value + item.value, 0).toPrecision(12));
  const slack =
    (items.length * Math.max(...items.map(({ step }) => (step < 1 || first!.isPercent ? step : 0)))) / 2;
  const apart = (value: number): boolean => Math.abs(sum - value) > slack + 1e-6;
  if (total && total.isPercent === first!.isPercent)
    return apart(total.value) && isClose(sum, total.value)
      ? { whole: total, items, sum, fault: "misses" }
      : undefined;
  if (intro?.kind !== "paragraph") return undefined;
  if (first!.isPercent) {
    const span = { start: first!.span.start, end: items.at(-1)!.span.end };
    const isOver = items.length > 2 && sum > 100 + slack && isClose(sum, 100) && introduces(analysis, intro);
    return isOver ? { whole: { span, value: 100 }, items, sum, fault: "percent" } : undefined;
  }
  const wholes = numbersIn(analysis, intro).filter(
    ({ dimension, unit }) =>
      (dimension === "money") === first!.isMoney || (first!.isMoney && /crowns|francs/u.test(unit)),
  );
  if (!introduces(analysis, intro) || wholes.length === 0 || wholes.some(({ value }) => !apart(value)))
    return undefined;
  const near = wholes.filter(
    ({ value, step }) => isClose(sum, value) && Math.abs(sum - value) > step / 2 + slack,
  );
  if (near.length !== 1) return undefined;
  const [{ start, end, value } = near[0]!] = near;
  return { whole: { span: { start, end }, value }, items, sum, fault: sum > value ? "exceeds" : "misses" };
}

/** So many blocks before a list its whole may stand, its heading between them. */
const BLOCKS_BEFORE = 3;
const LEAST_ITEMS = 3;
const LONGEST_HEADING = 60;
const FURTHEST = 0.1;
/** What is said to be the sum needs no slip. */
const FURTHEST_TOLD = 0.06;
/** Behind a list a number is told as its sum. */
const SUMS =
  /\b(?:total|in all|together|altogether|all told|sum|added up|adds? up|makes?|made|comes? to|came to|number of [^.;:]{1,60} (?:was|is|were)|those (?:were|are) all|whole)\b/iu;

/** A list whose whole is told in a paragraph behind it, or before its heading: one number that a slip of one digit parts from the sum. */
function judgeAround(
  analysis: Analysis,
  items: readonly Item[],
  first: number,
  last: number,
): ItemList | undefined {
  const { blocks, text } = analysis.document;
  if (
    items.length < LEAST_ITEMS ||
    items.some(({ isTotal, isPercent, step }) => isTotal || isPercent || step !== 1)
  )
    return undefined;
  if (items.some(({ isMoney }) => isMoney !== items[0]!.isMoney)) return undefined;
  const sum = items.reduce((value, item) => value + item.value, 0);
  if (sum < LEAST_SUM || analysis.figures.some(({ value }) => value === sum)) return undefined;
  const behind = blocks[last + 1];
  const heading = blocks[first - 1];
  const isHeading =
    heading !== undefined &&
    heading.span.end - heading.span.start <= LONGEST_HEADING &&
    !/\d|[.!?]$/u.test(text.slice(heading.span.start, heading.span.end).trim()) &&
    !OPEN.test(text.slice(heading.span.start, heading.span.end));
  const isTold =
    behind !== undefined && SUMS.test(firstSentence(text.slice(behind.span.start, behind.span.end)));
  const places = [
    ...(isTold ? [behind] : []),
    ...(isHeading ? blocks.slice(Math.max(0, first - 1 - BLOCKS_BEFORE), first - 1) : []),
  ].filter(({ kind }) => kind === "paragraph" || kind === "heading");
  const values = items.map(({ value }) => value);
  const near = places
    .flatMap((block) => exactNumbers(analysis, block.span.start, block.span.end))
    .filter(
      ({ value, dimension }) =>
        Math.abs(value - sum) <= FURTHEST * sum &&
        (mendsBySlip(value, values) || (isTold && Math.abs(value - sum) <= FURTHEST_TOLD * sum)) &&
        (dimension === "money") === items[0]!.isMoney &&
        value > Math.max(...values),
    );
  if (new Set(near.map(({ value }) => value)).size !== 1) return undefined;
  const { start, end, value } = near.at(-1)!;
  return { whole: { span: { start, end }, value }, items, sum, fault: sum > value ? "exceeds" : "misses" };
}

function firstSentence(words: string): string {
  return words.split(/[.!?] /u, 1)[0]!;
}

const LEAST_SUM = 20;

function isClose(sum: number, value: number): boolean {
  return Math.abs(sum - value) <= CLOSE * Math.max(sum, value);
}

const LONGEST_INTRO = 300;
const OPEN =
  /\b(?:including|include[sd]?|among|mainly|mostly|largest|biggest|main|such as|for example|some of|several|best|top|could|more than one)\b/iu;

/** Whether the words before a list end in a colon and do not leave it open. */
function introduces({ document: { text } }: Analysis, { span }: Block): boolean {
  const words = text.slice(Math.max(span.start, span.end - LONGEST_INTRO), span.end).trimEnd();
  const sentence = words.slice(Math.max(0, words.lastIndexOf(". ")));
  return words.endsWith(":") && !OPEN.test(sentence);
}

/** Words that lead from a number in the sentence before to the list. */
const LEADS =
  /\b(?:as follows|broken down|breakdown|made up|divided|split|they are|these are|namely|that is|consists?|went|spent)\b/iu;

/** The exact numbers of the words before a list that may be a whole: those of its last sentence. */
function numbersIn(analysis: Analysis, { span }: Block): Quantity[] {
  const { text } = analysis.document;
  const from = Math.max(span.start, span.end - LONGEST_INTRO);
  const words = text.slice(from, span.end);
  const last = Math.max(words.lastIndexOf(". "), words.lastIndexOf("? "));
  const start = LEADS.test(words.slice(last + 1)) ? from : from + last + 1;
  return exactNumbers(analysis, start, span.end);
}

function exactNumbers({ figures, document: { text } }: Analysis, start: number, end: number): Quantity[] {
  return figures
    .filter((figure) => figure.span.start >= start && figure.span.end <= end)
    .map((figure) => quantityOf(figure, text.slice(figure.span.start, figure.span.end)))
    .filter(({ mark, bound, value }) => mark === "Q" && bound === "exact" && value > 4);
}

/** What the rules say of the lists that have one fault. */
export function itemResults(analysis: Analysis, fault: ItemList["fault"]): RuleResult[] {
  const { text } = analysis.document;
  return itemListsOf(analysis)
    .filter((list) => list.fault === fault)
    .map(({ whole, items, sum }) => {
      const given =
        fault === "percent"
          ? "more than a whole"
          : `the text gives ${wordsOf(whole.span, text)} for the whole`;
      return {
        kind: fault === "percent" ? ("review" as const) : ("fail" as const),
        ...(fault === "percent" ? { level: "warning" as const } : {}),
        span: around([whole.span, items.at(-1)!.span, items[0]!.span]),
        message: `The items of the list add up to ${shown(sum)}${fault === "percent" ? " percent" : ""}; ${given}. Check the items and the whole.`,
        related: items
          .slice(0, MOST_SHOWN)
          .map(({ span }) => ({ message: `Item: ${wordsOf(span, text)}.`, span })),
      };
    });
}

const MOST_SHOWN = 12;
