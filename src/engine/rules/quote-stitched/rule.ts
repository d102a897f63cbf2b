import type { Quotation, StitchedPart } from "../../../model/index.ts";
import { citationFor, instrumentOf, lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/stitched",
  level: "warning",
  summary: "One quotation whose parts stand far from each other in the library.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, parts }] of lookedUp(context))
    if (status === "stitched" && !isFromElsewhere(quotation, parts, context))
      results.push(resultOf(quotation, parts));
  return results;
}

/** The document quotes an instrument that is none of these sources: that one may have just these words. */
function isFromElsewhere(
  quotation: Quotation,
  parts: readonly StitchedPart[],
  context: RuleContext,
): boolean {
  const citation = citationFor(quotation, context);
  const instrument = citation && instrumentOf(citation, context);
  return instrument !== undefined && parts.every(({ match }) => match.source.instrument?.id !== instrument);
}

function resultOf(quotation: Quotation, parts: readonly StitchedPart[]): RuleResult {
  return {
    kind: "fail",
    span: quotation.span,
    message: `${placesOf(parts)} Quote the passages one by one, each with its place.`,
    related: parts.map(({ match }) => passageOf(match)),
  };
}

function placesOf(parts: readonly StitchedPart[]): string {
  const sources = [...new Set(parts.map(({ match }) => nameOf(match.source)))];
  if (sources.length > 1)
    return `The words of this quotation come from ${sources.length} sources: ${sources.join("; ")}.`;
  const ordered = parts.every(
    ({ match }, i) => i === 0 || match.passage.start >= parts[i - 1]!.match.passage.start,
  );
  return ordered
    ? `The parts of this quotation stand far from each other in ${sources[0]!}.`
    : `The parts of this quotation stand in another order in ${sources[0]!}.`;
}
