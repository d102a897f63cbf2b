import { itemResults } from "../figure-part-items.ts";
import { endsInRest, type PartList, sumOfParts } from "../figure-part-lists.ts";
import { restListsOf } from "../figure-part-rests.ts";
import { faultOf, partListsIn } from "../figure-parts.ts";
import { disjoint, type Quantity } from "../figure-quantities.ts";
import { type MissingShares, shareRunsIn, sharesMissing } from "../figure-shares.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { statementsOf } from "../figure-statements.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "figure/parts-miss-whole",
  level: "error",
  summary: "Parts said to make up a whole that do not add up to it.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  const statements = statementsOf(analysis);
  const lists = partListsIn(analysis);
  const runs = shareRunsIn(statements);
  const results: RuleResult[] = [];
  for (const statement of statements) {
    for (const list of lists.get(statement) ?? [])
      if (faultOf(list) === "misses" && !(endsInRest(list) && list.parts.length > 2))
        results.push(result(list, text));
    for (const run of runs.get(statement) ?? []) {
      const missing = sharesMissing(run);
      if (missing) results.push(shareResult(missing, text));
    }
  }
  for (const list of restListsOf(analysis))
    if (!endsInRest(list) && faultOf(list) === "misses") results.push(result(list, text));
  return [...results, ...itemResults(analysis, "misses")];
}

function result({ whole, parts, near }: PartList, text: string): RuleResult {
  const sum = sumOfParts(parts);
  const apart = shown(Math.abs(sum.value - whole.value));
  const isLoose =
    near?.sure === false ||
    !disjoint(sum, whole) ||
    [whole, ...parts.map(({ quantity }) => quantity)].some(({ bound }) => bound !== "exact");
  return {
    kind: isLoose ? "review" : "fail",
    ...(isLoose ? { level: "warning" as const } : {}),
    span: around([whole, ...parts.map(({ quantity }) => quantity)]),
    message: `${parts.map(({ quantity }) => shown(quantity.value)).join(" + ")} = ${shown(sum.value)}; the whole is given as ${wordsOf(whole, text)}, ${apart} ${sum.value > whole.value ? "less" : "more"}. Check the parts and the whole.`,
    related: valuesUsed(
      [["Whole", whole], ...parts.map(({ quantity }): readonly [string, Quantity] => ["Part", quantity])],
      text,
    ),
  };
}

function shareResult({ shares, sure }: MissingShares, text: string): RuleResult {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  return {
    kind: sure ? "fail" : "review",
    ...(sure ? {} : { level: "warning" as const }),
    span: around(shares),
    message: `${shares.map(({ value }) => shown(value)).join(" + ")} = ${shown(sum)} percent, but the shares are said to be all of one whole. Check the shares, or say what the rest is.`,
    related: valuesUsed(
      shares.map((share) => ["Share", share] as const),
      text,
    ),
  };
}
