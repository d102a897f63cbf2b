import type { InstrumentParagraph } from "../../../model/index.ts";
import type { Comparison } from "../../align/paraphrase/index.ts";
import { isAlike, isDeciding, isRecalling, strengthBetween } from "../../instruments/strength.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { type HeldStatement, heldStatements, paragraphName, paragraphPassage } from "../statement-record.ts";

export const rule: Rule = {
  id: "citation/other-verb",
  level: "warning",
  summary: "A statement that an instrument demands or condemns what it asks for, deplores or only recalls.",
  languages: ["en"],
  check,
};

/** The statement has to follow the paragraph closely before its verb is held against it. */
const FOLLOWS = 0.7;
const FEWEST_SHARED = 3;

function check(context: RuleContext): readonly RuleResult[] {
  return heldStatements(context).flatMap((held) => resultsOf(held, context));
}

function resultsOf({ claim, comparisons }: HeldStatement, context: RuleContext): readonly RuleResult[] {
  const differing = comparisons.map((comparison) => differenceOf(comparison));
  // Said of several together, it is enough that one of them has the verb.
  if (!claim.each && differing.includes(undefined)) return [];
  return differing.flatMap((difference) => (difference ? [resultOf(difference, context)] : []));
}

interface Difference {
  readonly comparison: Comparison;
  readonly paragraph: InstrumentParagraph;
  /** The paragraph says less than the statement. */
  readonly weaker: boolean;
  readonly recalled: boolean;
}

function differenceOf(comparison: Comparison): Difference | undefined {
  const { claim, nearest, alike, agreement, shared } = comparison;
  const act = claim.verb?.act;
  if (act === undefined || !nearest || agreement < FOLLOWS || shared < FEWEST_SHARED) return undefined;
  if (alike.some(({ verbs }) => verbs.some((verb) => isAlike(act, verb.act)))) return undefined;
  const acts = nearest.verbs.map((verb) => verb.act);
  const [first] = acts;
  if (first === undefined) return undefined;
  const strengths = acts.map((other) => strengthBetween(act, other));
  if (strengths.some((strength) => strength !== 0))
    return { comparison, paragraph: nearest, weaker: Math.max(...strengths) > 0, recalled: false };
  if (nearest.part === "preamble" && isDeciding(act) && isRecalling(first))
    return { comparison, paragraph: nearest, weaker: true, recalled: true };
  return undefined;
}

function resultOf(
  { comparison, paragraph, weaker, recalled }: Difference,
  { analysis }: RuleContext,
): RuleResult {
  const { claim, text } = comparison;
  const { start, end } = claim.verb!;
  const stated = analysis.document.text.slice(start, end);
  const written = openingOf(text.text, paragraph);
  const where = `${paragraphName(text, paragraph)} of ${text.instrument}`;
  return {
    kind: "review",
    level: weaker ? "warning" : "note",
    span: claim.span,
    message: recalled
      ? `The statement says “${stated}”; the nearest passage stands in the preamble of ${text.instrument} and begins with “${written}”: there it is called to mind, not decided. Use the verb of the text.`
      : `The statement says “${stated}”; ${where} says “${written}”, which is ${weaker ? "less" : "more"}. Use the verb of the text.`,
    related: [paragraphPassage(text, paragraph)],
  };
}

/** The first words of a paragraph up to its verb, and the one that may belong to it: `Calls once again for`. */
function openingOf(text: string, { verbs }: InstrumentParagraph): string {
  const { start, end } = verbs[0]!;
  const after =
    /^(?:\s+(?:upon|on|for|note|with\s+(?:\S+\s+){0,2}(?:concern|alarm|regret)|(?:its\s+|grave\s+|deep\s+|serious\s+){1,3}concern))?/iu.exec(
      text.slice(end, end + 60),
    )![0];
  return `${text.slice(start, end)}${after}`.replace(/\s+/gu, " ");
}
