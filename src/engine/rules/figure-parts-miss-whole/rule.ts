import { misses, type Part, type PartList, partListsOf, sumOfParts } from "../figure-parts.ts";
import { disjoint, type Quantity } from "../figure-quantities.ts";
import { around, shown, valuesUsed, wordsOf } from "../figure-showing.ts";
import { CUE, quantityAt, type Statement, statementsOf } from "../figure-statements.ts";
import { oneOf, phrase, phraseTail, quantity, tail, wording } from "../figure-wordings.ts";
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
  return statementsOf(analysis).flatMap((statement) =>
    [...partListsOf(statement), ...recordsIn(statement)]
      .filter((list) => list.complete && misses(list))
      .map((list) => result(list, text)),
  );
}

function result({ whole, parts }: PartList, text: string): RuleResult {
  const sum = sumOfParts(parts);
  const apart = shown(Math.abs(sum.value - whole.value));
  const isLoose =
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

const GAMES = oneOf("games matches fixtures outings bouts fights starts contests meetings");
const PLAYED = quantity("whole");
const RECORDS = [
  wording(
    PLAYED,
    `(?: [^\\sQPORVN.;:(),]+){0,2} ${GAMES},?${tail(9)} (?:won|winning) ${phrase(1)}`,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) ${phrase(1)}`,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) ${phrase(1)}`,
    quantity("c"),
  ),
  wording(
    `(?:played|playing) `,
    PLAYED,
    `${phraseTail(2)},? (?:and )?(?:won|winning) `,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) `,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) `,
    quantity("c"),
  ),
  wording(
    `(?:won|winning) ${phrase(1)}`,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) ${phrase(1)}`,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) ${phrase(1)}`,
    quantity("c"),
    `${phraseTail(2)},? (?:of|in|from) (?:their |its |his |her |the |all )?${phrase(2)}`,
    PLAYED,
    `${phraseTail(1)} ${GAMES}`,
  ),
  wording(
    quantity("a"),
    ` (?:wins?|victories|victory), `,
    quantity("b"),
    ` (?:draws?|ties?|losses|defeats?|loss),? and `,
    quantity("c"),
    ` (?:losses|defeats?|loss|draws?|ties?),? (?:in|from|after|over|out of) (?:their |its |his |her |the )?${phrase(1)}`,
    PLAYED,
    `${phraseTail(1)} ${GAMES}`,
  ),
  wording(
    PLAYED,
    `${phraseTail(2)} ${GAMES}[:,]? ${phrase(5)}`,
    quantity("a"),
    ` (?:wins?|victories|victory), `,
    quantity("b"),
    ` (?:draws?|ties?|losses|defeats?|loss),? and `,
    quantity("c"),
    ` (?:losses|defeats?|loss|draws?|ties?)`,
  ),
];

/** `14 games, of which they won 3, drew 4 and lost 7`: games won, drawn and lost are all that were played. */
function recordsIn(statement: Statement): PartList[] {
  const { text, split, cues, quantities } = statement;
  if ((cues & CUE.result) === 0 || quantities.length < 4) return [];
  const found = new Map<string, PartList>();
  for (const pattern of RECORDS)
    for (const match of text.matchAll(pattern)) {
      const { whole, a, b, c } = match.groups!;
      if (match.index + match[0].length <= split) continue;
      const parts: Part[] = [a!, b!, c!].map((character) => ({
        quantity: quantityAt(statement, character),
        before: "",
        after: "",
      }));
      found.set(whole!, { whole: quantityAt(statement, whole!), parts, complete: true });
    }
  return [...found.values()];
}
