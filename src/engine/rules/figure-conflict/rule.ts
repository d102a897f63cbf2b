import type { Analysis } from "../../analysis.ts";
import { comparable, counts, disjoint, type Interval, type Quantity } from "../figure-quantities.ts";
import { wordsOf } from "../figure-showing.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { type Fact, factsOf } from "./facts.ts";
import { isSingular, sameCircumstances, sourceOf } from "./sameness.ts";

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
    if (!pair) continue;
    if (++looked > MOST_CONFLICTS) break;
    const told = facts.find(({ isOpen }) => !isOpen);
    if (!told || isSingular(analysis, told)) results.push(finding(analysis, ...pair));
  }
  return results;
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
  for (const fact of factsOf(analysis)) {
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
  const { text } = analysis.document;
  const [firstSource, secondSource] = [sourceOf(analysis, first), sourceOf(analysis, second)];
  const contested = firstSource !== undefined && secondSource !== undefined && firstSource !== secondSource;
  const words = wordsOf(second.quantity, text);
  const other = wordsOf(first.quantity, text);
  return {
    kind: "review",
    ...(contested ? { level: "note" as const } : {}),
    span: { start: second.quantity.start, end: second.quantity.end },
    message: contested
      ? `Two sources give different figures for what seems to be one thing (${second.name}): ${firstSource} says ${other}, ${secondSource} says ${words}. See that the text leaves the difference clear.`
      : `What seems to be one thing (${second.name}) is given as ${words} here and as ${other} elsewhere in the text. Check which figure is right.`,
    related: [
      {
        message: `The other figure: ${other}.`,
        span: { start: first.quantity.start, end: first.quantity.end },
      },
    ],
  };
}
