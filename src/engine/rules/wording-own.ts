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
  const borrowed = stretchesOf([
    ...attributions.map(({ content }) => content),
    ...citations.map(({ span }) => span),
  ]);
  return wordings
    .filter((wording) => wording.category === category && !borrowed.hold(wording.span))
    .map(({ span, entry }) => ({
      kind: "review" as const,
      span,
      message: `“${entry}” ${category === "loaded" ? "is a loaded word" : "claims without a limit"}: ${reasonFor(entry)}. ${advice}`,
    }));
}
