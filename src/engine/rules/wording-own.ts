import type { Wording } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { reasonFor } from "../extract/wordings/index.ts";
import { stretchesOf } from "./name-stretches.ts";
import type { RuleResult } from "./rule.ts";

/** Notes the wordings of one category that are the writer's own: not in attributed content, nor in a cited title. */
export function ownWordings(
  { wordings, attributions, citations }: Analysis,
  category: Wording["category"],
  advice: string,
): readonly RuleResult[] {
  const own = wordings.filter((wording) => wording.category === category);
  if (own.length === 0) return [];
  const borrowed = stretchesOf(
    attributions.map(({ content }) => ({ span: content })).sort((a, b) => a.span.start - b.span.start),
    citations,
  );
  return own
    .filter(({ span }) => !borrowed.hold(span))
    .map(({ span, entry }) => ({
      kind: "review" as const,
      span,
      message: `“${entry}” ${category === "loaded" ? "is a loaded word" : "claims without a limit"}: ${reasonFor(entry)}. ${advice}`,
    }));
}
