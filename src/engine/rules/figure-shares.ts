import type { Quantity } from "./figure-quantities.ts";
import { quantityAt, type Statement } from "./figure-statements.ts";
import { matchesOf } from "./figure-wordings.ts";
import { KeptForRun } from "./kept.ts";

/** Percentages that stand one after the other, with the words around them. */
export interface ShareRun {
  readonly shares: readonly Quantity[];
  /** Words between them, and behind the last. */
  readonly between: readonly string[];
  readonly after: string;
  /** From the start of its sentence. */
  readonly before: string;
}

const PLACEHOLDER = /([QPORV])([\ue000-\uefff])/g;
const LONGEST_GAP = 12;

const known = new KeptForRun<readonly Statement[], ReadonlyMap<Statement, readonly ShareRun[]>>();

/** The runs of shares of each statement whose last one stands in its own sentence, where they may be half a whole and more. Made once for all rules. */
export function shareRunsIn(statements: readonly Statement[]): ReadonlyMap<Statement, readonly ShareRun[]> {
  const made = known.get(statements);
  if (made) return made;
  const runs = new Map<Statement, readonly ShareRun[]>();
  for (const statement of statements) {
    const found = mayBeHalf(statement) ? shareRunsOf(statement) : [];
    if (found.length > 0) runs.set(statement, found);
  }
  known.set(statements, runs);
  return runs;
}

/** Less than half of a whole is not all of it, and not more. */
const HALF = 50;

function mayBeHalf({ quantities }: Statement): boolean {
  let shares = 0;
  let sum = 0;
  for (const quantity of quantities) {
    const { mark, value } = quantity;
    if (mark === "P") shares++;
    if (mark === "P" || mayBeElided(quantity)) sum += value;
    else if (mark === "R") sum += value * 100;
  }
  return shares > 0 && sum > HALF;
}

/** `41 percent, the Liberals 37`. */
function mayBeElided({ mark, dimension, figure, value }: Quantity): boolean {
  return mark === "Q" && dimension === "number" && !figure?.noun && value < 100;
}

function shareRunsOf(statement: Statement): ShareRun[] {
  const { text, split } = statement;
  if (!/P[\ue000-\uefff]/.test(text.slice(split))) return [];
  const marks = elided(
    statement,
    matchesOf(PLACEHOLDER, text).filter((mark) => !isAge(text, mark) && !isShown(text, mark)),
  );
  const runs: ShareRun[] = [];
  for (let first = 0; first < marks.length; first++) {
    let last = first;
    while (
      last + 1 < marks.length &&
      isShare(marks[last]!) &&
      isShare(marks[last + 1]!) &&
      isJoined(text, marks[last]!.index + 2, marks[last + 1]!.index)
    )
      last++;
    if (last > first && marks[last]!.index >= split) {
      const run = marks.slice(first, last + 1);
      runs.push({
        shares: run.map(({ 2: character }) => inPercent(quantityAt(statement, character!))),
        between: run.slice(1).map(({ index }, i) => text.slice(run[i]!.index + 2, index)),
        after: /^[^.;]*/.exec(text.slice(run.at(-1)!.index + 2))![0],
        before: text.slice(run[0]!.index >= split ? split : 0, run[0]!.index),
      });
    }
    first = last;
  }
  return runs;
}

/** `the Greens took 41 percent, the Liberals 37 and the Farmers 22`: the unit is said once. */
function elided(statement: Statement, marks: readonly RegExpExecArray[]): RegExpExecArray[] {
  const { text } = statement;
  const found: RegExpExecArray[] = [];
  for (const [i, mark] of marks.entries()) {
    const before = found.at(-1);
    const isBare = mayBeElided(quantityAt(statement, mark[2]!));
    const between = before ? text.slice(before.index + 2, mark.index) : "";
    const behind = text.slice(mark.index + 2, marks[i + 1]?.index ?? text.length);
    const isListed =
      ELIDED.test(between) && ENDS.test(behind)
        ? true
        : ELIDED_LONG.test(between) && holdsShare(statement, marks, i) && !NOUN_BEHIND.test(behind);
    if (before?.[1] === "P" && isBare && isListed) {
      const copy = [...mark] as unknown as RegExpExecArray;
      copy[1] = "P";
      copy.index = mark.index;
      found.push(copy);
    } else found.push(mark);
  }
  return found;
}

const ELIDED = /^(?: of the votes?)?(?:,| and|, and|;)(?: (?:and|the|for|to))*(?: [^ .,;:()]+){1,2} $/;
/** `49 percent want to stay, 23 to change ward, 18 to leave, and 13 percent do not know`: the unit stands with the first and the last. */
const ELIDED_LONG = /^(?: [^ .;:()]+){1,9}(?:,|;) (?:and |while )?(?:[^ .,;:()]+ ){0,2}$/;
const NOUN_BEHIND = /^ (?:(?:of|years?|days?|hours?|minutes?|months?|weeks?|people|times|points?)\b|[QPORV])/;

/** Whether a share with its unit stands behind, in the same sentence, with nothing but numbers like it between. */
function holdsShare({ text, quantities }: Statement, marks: readonly RegExpExecArray[], at: number): boolean {
  for (let i = at + 1; i < marks.length; i++) {
    if (/\. /.test(text.slice(marks[at]!.index, marks[i]!.index))) return false;
    if (marks[i]![1] === "P") return true;
    if (!mayBeElided(quantities[marks[i]![2]!.charCodeAt(0) - FIRST]!)) return false;
  }
  return false;
}

/** Stands for the first quantity of a statement. */
const FIRST = 0xe000;
const ENDS = /^(?:[.,;)]|$| (?:and|while) )/;

const AGE_BEFORE = /\b(?:up to|under|over|aged|above|below|between|of|age|and|to) $/;

/** `children up to 12 years 38%, adults under 65 years 36%`: an age between the shares. */
function isAge(text: string, { index, 1: mark }: RegExpExecArray): boolean {
  return mark !== "P" && mark !== "R" && AGE_BEFORE.test(text.slice(Math.max(0, index - 10), index));
}

/** `97,200 in reserve (45 percent)`: a value with its share. */
function isShown(text: string, { index, 1: mark }: RegExpExecArray): boolean {
  return mark === "Q" && SHARE_BEHIND.test(text.slice(index + 2, index + 2 + LONGEST_SHOWN));
}

const SHARE_BEHIND = /^(?: [^ ,.;:()]+){0,5} \(P/;
const LONGEST_SHOWN = 60;

function isShare({ 1: mark }: RegExpExecArray): boolean {
  return mark === "P" || mark === "R";
}

/** Fractions count as the percentage that they are. */
function inPercent(quantity: Quantity): Quantity {
  if (quantity.mark === "Q") return { ...quantity, mark: "P", step: quantity.step || 1 };
  if (quantity.mark !== "R") return quantity;
  return {
    ...quantity,
    value: quantity.value * 100,
    step: quantity.step * 100,
    bound: quantity.bound === "exact" ? "about" : quantity.bound,
  };
}

function isJoined(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  return (
    words.split(" ").length <= LONGEST_GAP &&
    (!/[.?!:]/.test(words) || NEXT_SENTENCE.test(words)) &&
    /,|;| and | while | but | to | – |\)|\. /.test(words)
  );
}

/** The next sentence begins with its share. */
const NEXT_SENTENCE =
  /^[^.?!:]*\. (?:(?:another|a further|some|about|only|and|just|the other|the remaining) )*$/;

/** Rounding may lift each share by half of its last digit. */
export function mostOf(shares: readonly Quantity[]): number {
  return 100 + shares.reduce((sum, { step }) => sum + (step || 1) / 2, 0);
}

/** Shares that are said to be all of one whole, and fall short of it. */
export interface MissingShares {
  readonly shares: readonly Quantity[];
  /** The last is named as what remains. */
  readonly sure: boolean;
}

const REMAINING = /\b(?:the|its|their) (?:remaining|remainder|rest|other)(?:,? [^ ,.;]+){0,2} $/;
const WHOLLY = /\b(?:made up of|consists? of|consisted of|composed of|divided|split|as follows)\b[^.;]*$/;
const OPEN =
  /\b(?:others?|rest|remainder|remaining|mainly|mostly|largely|among|including|chiefly|rounded|major|main|biggest|most|largest)\b/;
/** Shares that no word calls the rest and that leave more than this are some of the shares only. */
const LEAST = 88;

/** Shares that make up a whole, by their words, and are less than 100 percent. */
export function sharesMissing({ shares, between, before, after }: ShareRun): MissingShares | undefined {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const least = 200 - mostOf(shares);
  if (sum >= least || shares.some(({ bound }) => bound !== "exact")) return undefined;
  const all = `${before}${between.join(" ")}${after}`;
  if (shares.length > 1 && sum > HALF && REMAINING.test(between.at(-1)!) && !OF_SHARE.test(all))
    return { shares, sure: true };
  const isClosed = / and [^,]*$/.test(between.at(-1)!) && shares.length > 2;
  return sum >= LEAST && isClosed && WHOLLY.test(before) && !OPEN.test(all)
    ? { shares, sure: false }
    : undefined;
}

/** A share of a share has a rest of its own. */
const OF_SHARE = /\b(?:of (?:whom|which|them|these|those)|including)\b/;
