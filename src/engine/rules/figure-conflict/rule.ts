import { type Figure, type Span, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { comparable, counts, disjoint, type Interval, type Quantity } from "../figure-quantities.ts";
import { wordsOf } from "../figure-showing.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { isKnown } from "./agreement.ts";
import { amountsIn } from "./amounts.ts";
import { attendancesIn } from "./attendance.ts";
import { type Echo, echoesIn } from "./echoes.ts";
import { type Fact, factsOf } from "./facts.ts";
import { referencesIn } from "./references.ts";
import { refrainsIn } from "./refrains.ts";
import { isSingular, sameCircumstances, sourceOf } from "./sameness.ts";
import type { Told } from "./told.ts";

export const rule: Rule = {
  id: "figure/conflict",
  level: "warning",
  summary: "One thing that is given two different figures in one document.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  let looked = 0;
  for (const facts of groupsOf(analysis)) {
    const pair = conflictIn(analysis, facts);
    if (!pair || areSideBySide(analysis, pair[0].quantity, pair[1].quantity)) continue;
    if (++looked > MOST_CONFLICTS) break;
    const told = facts.find(({ isOpen }) => !isOpen);
    if (!told || isSingular(analysis, told.subject)) results.push(finding(analysis, ...pair));
  }
  return [...results, ...slips(analysis, results)];
}

/** Figures that differ as slips do, where the pair is not reported yet; each pair of values once. */
function slips(analysis: Analysis, reported: readonly RuleResult[]): RuleResult[] {
  const echoes = [
    ...echoesIn(analysis),
    ...referencesIn(analysis),
    ...amountsIn(analysis),
    ...attendancesIn(analysis),
    ...refrainsIn(analysis),
  ].filter(
    ({ first, second }) =>
      !reported.some(
        ({ span }) => spansOverlap(span, first.figure.span) || spansOverlap(span, second.figure.span),
      ),
  );
  const pairs = new Map(echoes.map((echo) => [valuesOf(echo), echo]));
  return [...pairs.values()].flatMap((echo) => slip(analysis, echo) ?? []);
}

function valuesOf({ first, second }: Echo): string {
  return [first.figure.value!, second.figure.value!].sort((a, b) => a - b).join("|");
}

/** The later figure, or the one that is told once where the other is told often; two that are told often are two things. */
function slip(analysis: Analysis, { first, second, nearness }: Echo): RuleResult | undefined {
  const [early, late] = [first, second].map(({ figure }) => timesTold(analysis, figure));
  if ((early! > 1 && late! > 1) || areSideBySide(analysis, first.figure, second.figure)) return undefined;
  if ([first, second].some((told) => tellsOfDifference(analysis, told))) return undefined;
  const [other, odd] = early! < late! ? [second.figure, first.figure] : [first.figure, second.figure];
  const isSlip = nearness.kind === "swap" && isKnown(analysis.tokens, second);
  return resultOf(analysis, other.span, odd.span, isSlip, "");
}

/** `its 54 cases are fewer than the total above`, `not counting the two boats in dock`: the text knows that they differ. */
const DIFFERENCE =
  /\b(?:fewer|more|less|greater|smaller|larger|higher|lower) than (?:(?:the|our|its|their) (?:[a-z]+ )?(?:total|number|figure|sum|count|tally)|(?:those|that|the (?:one|ones)) (?:above|below|given|in))\b|\bdiff(?:er|ers|ered|erence|erently)\b|\bexclud\w+|\bnot (?:count|includ)\w+|\b(?:leaves?|leaving|left) out\b|\bwithout counting\b/iu;

function tellsOfDifference({ tokens }: Analysis, { from, to }: Told): boolean {
  return DIFFERENCE.test(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!));
}

interface Valued {
  readonly value: number | null;
}

/** `documented 246 cases and confirmed 198 of them`: a sentence that gives both values tells of two things. */
function areSideBySide(analysis: Analysis, a: Valued, b: Valued): boolean {
  const { figures, document } = analysis;
  return figures.some(({ value, span }, i) => {
    const other = value === a.value ? b.value : value === b.value ? a.value : null;
    const next = other === null ? undefined : figures.slice(i + 1, i + 4).find((one) => one.value === other);
    return (
      next !== undefined &&
      next.span.start - span.end < LONGEST_PAIR &&
      !/[.!?]\s|\n/u.test(document.text.slice(span.end, next.span.start))
    );
  });
}

const LONGEST_PAIR = 160;

function timesTold({ figures }: Analysis, { value, dimension, unit }: Figure): number {
  let times = 0;
  for (const other of figures)
    if (other.value === value && (other.unit === unit || other.dimension === dimension)) times++;
  return times;
}

/** Each costs a look through the document; a text with more is a table or a list. */
const MOST_CONFLICTS = 50;
/** Each is compared with each. */
const MOST_FACTS = 40;

/** Facts that tell the same of the same thing, where there are at least two. */
function groupsOf(analysis: Analysis): readonly (readonly Fact[])[] {
  const groups = new Map<string, Fact[]>();
  const subjects = new Map<string, Set<string>>();
  const open: Fact[] = [];
  for (const fact of factsOf(analysis, FURTHEST)) {
    if (fact.isOpen) {
      open.push(fact);
      continue;
    }
    add(groups, `${fact.attribute}|${fact.subject}`, fact);
    subjects.set(fact.attribute, (subjects.get(fact.attribute) ?? new Set()).add(fact.subject));
  }
  // `its 350 employees` is told of the one thing whose employees are told elsewhere.
  for (const fact of open) {
    const known = [...(subjects.get(fact.attribute) ?? [])];
    if (known.length < 2) add(groups, `${fact.attribute}|${known[0] ?? ""}`, fact);
  }
  return [...groups.values()]
    .filter((facts) => facts.length > 1)
    .map((facts) => facts.sort((a, b) => a.quantity.start - b.quantity.start));
}

function add(groups: Map<string, Fact[]>, key: string, fact: Fact): void {
  const group = groups.get(key);
  if (group) group.push(fact);
  else groups.set(key, [fact]);
}

/** Numbers further apart than this are hardly two counts of one thing. */
const FURTHEST = 3;
/** Things have several prices. */
const FURTHEST_COST = 1.6;

/** The place that disagrees with the first one that holds against it; with several, the value told once against one told often. */
function conflictIn(analysis: Analysis, all: readonly Fact[]): [Fact, Fact] | undefined {
  const facts = all.slice(0, MOST_FACTS);
  for (let later = 1; later < facts.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const [a, b] = [facts[earlier]!, facts[later]!];
      if (!disagree(a, b) || !sameCircumstances(analysis, a, b)) continue;
      const times = (fact: Fact) =>
        facts.filter(({ quantity }) => quantity.value === fact.quantity.value).length;
      return times(a) < times(b) ? [b, a] : [a, b];
    }
  }
  return undefined;
}

function disagree({ quantity: a, attribute }: Fact, { quantity: b }: Fact): boolean {
  if (
    a.mark === "V" ||
    b.mark === "V" ||
    !(comparable(a, b) || (counts(a) && counts(b))) ||
    a.value <= 0 ||
    b.value <= 0
  )
    return false;
  const apart = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return apart <= (attribute === "cost" ? FURTHEST_COST : FURTHEST) && disjoint(narrowed(a), narrowed(b));
}

/** Rounding hardly reaches its end. */
function narrowed({ low, high, step }: Quantity): Interval {
  return { low: low + step / 10, high: high - step / 10 };
}

function finding(analysis: Analysis, first: Fact, second: Fact): RuleResult {
  return resultOf(analysis, first.quantity, second.quantity, false, ` (${second.name})`);
}

/** Two named sources may well differ, unless one of their figures looks like a slip of the other. */
function resultOf(analysis: Analysis, first: Span, second: Span, isSlip: boolean, name: string): RuleResult {
  const { text } = analysis.document;
  const [firstSource, secondSource] = [sourceOf(analysis, first), sourceOf(analysis, second)];
  const sources = firstSource && secondSource && firstSource !== secondSource;
  const [words, other] = [wordsOf(second, text), wordsOf(first, text)];
  return {
    kind: "review",
    ...(sources && !isSlip ? { level: "note" as const } : {}),
    span: { start: second.start, end: second.end },
    message: sources
      ? `Two sources give different figures for what seems to be one thing${name}: ${firstSource} says ${other}, ${secondSource} says ${words}. See that the text leaves the difference clear.`
      : `What seems to be one thing${name} is given as ${words} here and as ${other} elsewhere in the text. Check which figure is right.`,
    related: [{ message: `The other figure: ${other}.`, span: { start: first.start, end: first.end } }],
  };
}
