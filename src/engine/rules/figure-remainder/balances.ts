import { CUE } from "../figure-cues.ts";
import { quantityAt, type Statement } from "../figure-statements.ts";
import { matchesOf } from "../figure-wordings.ts";
import type { Subtraction } from "./rule.ts";

/** Nouns and verbs of money that comes in, goes out, and is over. Each stands right before or behind its value. */
const INCOME =
  "(?<!net )assets|income|revenues?|receipts|takings|earnings|turnover|proceeds|sales|earned|took in|raised|exports";
const COSTS =
  "debts?|liabilities|debts?|liabilities|costs?|spending|spent|expenditures?|expenses|outlays?|outgoings|imports";
const BALANCE =
  "net assets|net worth|equity|net assets|net worth|equity|profits?|surplus|deficit|shortfall|net loss|loss|balance|trade surplus|trade deficit";

const FILL = "(?: (?!and\\b|with\\b)[^\\sQPORVN.;:(),]+){0,4}?";
const INTRODUCED = (words: string, name: string) =>
  `\\b(?:${words})${FILL} (?:(?:was|were|of|at|to|came to|stood at|totalled|totaled|amounted to|reached|about|some) ){0,2}Q(?<${name}>[\\ue000-\\uefff])`;
const BEHIND = (words: string, name: string) =>
  `Q(?<${name}>[\\ue000-\\uefff]) (?:(?:in|of|on|from|for|as) ){0,2}(?:(?:total|annual|net|its|yearly) )?(?:${words})\\b`;

const incomes = [new RegExp(INTRODUCED(INCOME, "value"), "g"), new RegExp(BEHIND(INCOME, "value"), "g")];
const costs = [new RegExp(INTRODUCED(COSTS, "value"), "g"), new RegExp(BEHIND(COSTS, "value"), "g")];
const balances = [new RegExp(INTRODUCED(BALANCE, "value"), "g"), new RegExp(BEHIND(BALANCE, "value"), "g")];
const MENTIONS = [
  new RegExp(`\\b(?:${INCOME})\\b`),
  new RegExp(`\\b(?:${COSTS})\\b`),
  new RegExp(`\\b(?:${BALANCE})\\b`),
];
/** Words that bring in more than the three. */
const MORE_THAN_THREE =
  /\b(?:taxes|tax|interest|depreciation|operating|gross|ebitda|before|debt|dividends?|last year|a year earlier|compared|previous|per cent of|up from|down from)\b/;

/** Income less costs, given together with the profit or loss, in a sentence or two that tell nothing else of the kind. */
export function balancesIn(statement: Statement): Subtraction[] {
  if ((statement.cues & CUE.balance) === 0) return [];
  const { text, split } = statement;
  if (!MENTIONS.every((pattern) => pattern.test(text)) || MORE_THAN_THREE.test(text)) return [];
  const income = only(text, incomes);
  const cost = only(text, costs);
  const balance = only(text, balances);
  if (!income || !cost || !balance || income === cost || cost === balance || income === balance) return [];
  if (text.lastIndexOf(balance) < split && text.lastIndexOf(cost) < split && text.lastIndexOf(income) < split)
    return [];
  const money = statement.quantities.filter(
    ({ dimension, mark }) => mark === "Q" && dimension === quantityAt(statement, income).dimension,
  );
  return money.length === 3
    ? [
        {
          from: income,
          less: [cost],
          result: balance,
          names: ["Income", "Costs", "Balance as stated"],
          eitherWay: true,
        },
      ]
    : [];
}

/** The one value that such words stand with. */
function only(text: string, patterns: readonly RegExp[]): string | undefined {
  const found = new Set<string>();
  for (const pattern of patterns)
    for (const match of matchesOf(pattern, text)) found.add(match.groups!.value!);
  return found.size === 1 ? [...found][0] : undefined;
}
