import { areDisjoint, narrowed, type Part, type PartList, partListsOf, sumOfParts } from "../figure-parts.ts";
import type { Quantity } from "../figure-quantities.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import { phraseTail, quantity, wording } from "../figure-wordings.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "figure/parts-exceed-whole",
  level: "error",
  summary: "Parts of a whole that together are more than the whole.",
  languages: ["en"],
  check,
};

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const { text } = analysis.document;
  return statementsOf(analysis).flatMap((statement) => [
    ...partListsOf(statement).flatMap((list) => compareList(list, text) ?? []),
    ...partsOf(statement, text),
  ]);
}

function compareList(list: PartList, text: string): RuleResult | undefined {
  const { whole, parts, complete } = list;
  const most = narrowed(whole).high;
  const single = parts.find(({ quantity }) => quantity.low > most);
  if (single) return isPlausible(single.quantity, whole) ? larger(single.quantity, whole, text) : undefined;
  const sum = sumOfParts(parts);
  const disproved = sum.low > most;
  // `of the $2 million budget`: rounding may explain it, but the words say another sum.
  const exact = [whole, ...parts.map(({ quantity }) => quantity)].every(({ bound }) => bound === "exact");
  if ((!disproved && !(exact && sum.value > 1.02 * whole.value)) || sum.value > 1.6 * whole.value)
    return undefined;
  const apart = complete || areDisjoint(whole, parts) !== undefined;
  // `of the 120 flats, 70 have been sold, 40 rented out and 20 are empty`: three parts and more that come close.
  const isLikely = exact && parts.length > 2 && sum.value <= 1.15 * whole.value && parts.every(isPlain);
  if (!apart && !isLikely) return undefined;
  return {
    kind: disproved && apart ? "fail" : "review",
    ...(disproved && apart ? {} : { level: "warning" as const }),
    span: around([whole, ...parts.map(({ quantity }) => quantity)]),
    message: `${parts.map(({ quantity }) => shown(quantity.value)).join(" + ")} = ${shown(sum.value)}, more than the whole of ${wordsOf(whole, text)} that the text gives. Check the parts and the whole.`,
    related: valuesUsed(
      [["Whole", whole], ...parts.map(({ quantity }): readonly [string, Quantity] => ["Part", quantity])],
      text,
    ),
  };
}

const TRAITS =
  /\b(?:women|men|girls|boys|children|elderly|foreign\w*|under|over|older|younger|speak|know|play|own|have|has|had|were|are|also|smok\w*|students|members|citizens|born)\b/;

/** Parts named by what they are may be one person; parts named by what became of them are not. */
function isPlain({ after, quantity: { figure } }: Part): boolean {
  return (
    !TRAITS.test(
      after.replace(/^ (?:have|has|had|were|are|was|is) (?:been |still )?(?=[a-z]+(?:ed|en|t|d|n|y)\b)/, " "),
    ) && !figure?.population
  );
}

/** A number many times as great is a number of something else. */
function isPlausible(part: Quantity, whole: Quantity): boolean {
  return part.value <= 3 * whole.value;
}

function larger(part: Quantity, whole: Quantity, text: string): RuleResult {
  return {
    kind: "fail",
    span: around([whole, part]),
    message: `${wordsOf(part, text)} is said to be part of ${wordsOf(whole, text)}, but is more than that. Check both figures.`,
    related: valuesUsed(
      [
        ["Whole", whole],
        ["Part", part],
      ],
      text,
    ),
  };
}

const PART_OF = wording(
  quantity("part"),
  `(?: members| people| votes| seats| children| women| men)? (?:out )?of (?:the |its |their |his |her |our |all |those ){1,2}${"(?:(?!and |or )[^\\sQPORVN.;:(),]+ ){0,2}?"}`,
  quantity("whole"),
  `(?<noun>${phraseTail(1)})`,
);

/** `25 of the 20 firms`. */
function partsOf(statement: Statement, text: string): RuleResult[] {
  return [...statement.text.matchAll(PART_OF)].flatMap(({ index, groups, 0: words }) => {
    const part = quantityAt(statement, groups!.part!);
    const whole = quantityAt(statement, groups!.whole!);
    const isOther = part.dimension !== "number" && part.dimension !== whole.dimension;
    if (index + words.length <= statement.split || isOther || whole.mark !== "Q") return [];
    return part.low > whole.high && isPlausible(part, whole) ? [larger(part, whole, text)] : [];
  });
}
