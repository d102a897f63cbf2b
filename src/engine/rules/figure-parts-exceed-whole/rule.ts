import { itemResults } from "../figure-part-items.ts";
import { endsInRest, narrowed, type PartList, sumOfParts } from "../figure-part-lists.ts";
import { restListsOf } from "../figure-part-rests.ts";
import { areDisjoint, faultOf, MOST_TIMES, partListsIn } from "../figure-parts.ts";
import type { Quantity } from "../figure-quantities.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import { matchesOf, phraseTail, quantity, wording } from "../figure-wordings.ts";
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
  const statements = statementsOf(analysis);
  const lists = partListsIn(analysis);
  const results: RuleResult[] = [];
  for (const statement of statements) {
    for (const list of lists.get(statement) ?? [])
      if (faultOf(list) === "exceeds" && !(endsInRest(list) && list.parts.length > 2))
        results.push(result(list, text));
    results.push(...partsOf(statement, text));
  }
  for (const list of restListsOf(analysis))
    if (!endsInRest(list) && faultOf(list) === "exceeds") results.push(result(list, text));
  return [...results, ...itemResults(analysis, "exceeds")];
}

function result(list: PartList, text: string): RuleResult {
  const { whole, parts, complete, near } = list;
  const most = narrowed(whole).high;
  const single = parts.find(({ quantity }) => quantity.low > most);
  if (single) return larger(single.quantity, whole, text);
  const sum = sumOfParts(parts);
  const isSure = near ? near.sure : sum.low > most && (complete || areDisjoint(whole, parts) !== undefined);
  return {
    kind: isSure ? "fail" : "review",
    ...(isSure ? {} : { level: "warning" as const }),
    span: around([whole, ...parts.map(({ quantity }) => quantity)]),
    message: `${parts.map(({ quantity }) => shown(quantity.value)).join(" + ")} = ${shown(sum.value)}, more than the whole of ${wordsOf(whole, text)} that the text gives. Check the parts and the whole.`,
    related: valuesUsed(
      [["Whole", whole], ...parts.map(({ quantity }): readonly [string, Quantity] => ["Part", quantity])],
      text,
    ),
  };
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

/** `150 cows, 170 of which give milk`. */
const OF_WHICH = wording(
  quantity("whole"),
  `${phraseTail(4)}, `,
  quantity("part"),
  `(?<noun>) of (?:which|whom|them)\\b`,
);

function isLarger(part: Quantity, whole: Quantity): boolean {
  return part.low > whole.high && part.value <= MOST_TIMES * whole.value;
}

/** `25 of the 20 firms`: two numbers side by side, of which the part is the larger. */
function partsOf(statement: Statement, text: string): RuleResult[] {
  if (!mayHoldLarger(statement, text)) return [];
  return [PART_OF, OF_WHICH]
    .flatMap((pattern) => matchesOf(pattern, statement.text))
    .flatMap(({ index, groups, 0: words }) => {
      const part = quantityAt(statement, groups!.part!);
      const whole = quantityAt(statement, groups!.whole!);
      if (index + words.length <= statement.split || !mayBeLarger(part, whole)) return [];
      // `60 players from 22 countries, 38 of them women`
      if (words.endsWith(" them") && statement.quantities.some(({ value }) => value > part.value)) return [];
      return [larger(part, whole, text)];
    });
}

const LONGEST_OF = 40;

/** Whether an `of`, as the document writes it, stands between two such numbers, or right behind the second. */
function mayHoldLarger({ quantities }: Statement, text: string): boolean {
  for (let i = 1; i < quantities.length; i++) {
    const first = quantities[i - 1]!;
    const second = quantities[i]!;
    if (mayBeLarger(first, second) && OF.test(text.slice(first.end, second.start))) return true;
    if (mayBeLarger(second, first) && OF.test(text.slice(second.end, second.end + LONGEST_OF))) return true;
  }
  return false;
}

const OF = /\bof\b/iu;

function mayBeLarger(part: Quantity, whole: Quantity): boolean {
  return (
    part.mark === "Q" &&
    whole.mark === "Q" &&
    isLarger(part, whole) &&
    (part.dimension === "number" || part.dimension === whole.dimension)
  );
}
