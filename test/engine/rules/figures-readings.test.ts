import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

const figureRules = rules.filter(({ id }) => id.startsWith("figure/"));

/** Each error or warning: its rule and the words that it marks. */
function alarms(text: string): string[] {
  const analysis = analyze(exampleDocument(text));
  return runRules(figureRules, { analysis, evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level }) => level !== "note")
    .map(({ ruleId, passage }) => `${ruleId.slice("figure/".length)}: ${passage.text}`);
}

function table(...rows: readonly string[]): string {
  return rows.map((row) => `| ${row} |`).join("\n");
}

describe("tables that add up in their own way", () => {
  test.each([
    [
      "a subtotal without the word",
      table(
        "Income|2023|2024",
        "Gifts|410|455",
        "Fees|130|120",
        "Own income|540|575",
        "Grant|300|310",
        "Total income|840|885",
      ),
    ],
    [
      "the totals of two sides, one below the other",
      table(
        "|2023|2024",
        "Gifts|410|455",
        "Fees|130|120",
        "Total income|540|575",
        "Total spending|512|601",
        "Result|28|-26",
      ),
    ],
    [
      "what is taken away",
      table("Item|Crowns", "Sales|950", "Less returns|50", "Repairs|120", "Total|1,020"),
    ],
    [
      "a column that grows",
      table("Month|New|Cumulative", "May|20|120", "June|30|150", "July|25|175", "Total|75|175"),
    ],
    [
      "people counted in several rows",
      `${table("Class|Pupils", "Drawing|31", "Music|28", "Dance|19", "Total|66")}\n\nPupils who take two classes are counted in both rows, and only once in the total.`,
    ],
  ])("%s", (_, text) => {
    expect(alarms(text)).toEqual([]);
  });

  test.each([
    [
      "a wrong total spoils its row once only",
      table("Club|Gold|Silver|Total", "Elm|9|4|13", "Ash|7|8|15", "Oak|5|6|11", "All|21|19|39"),
      ["table-total: 19"],
    ],
    [
      "a wrong total below a subtotal without the word",
      table(
        "Income|2023|2024",
        "Gifts|410|455",
        "Fees|130|120",
        "Own income|540|575",
        "Grant|300|310",
        "Total income|840|858",
      ),
      ["table-total: 858"],
    ],
    [
      "a sum under its own name, with two digits swapped",
      table("Product|Crowns", "Milk|46.1", "Butter|38.7", "Cheese|29.4", "Turnover|112.4"),
      ["table-total: 112.4"],
    ],
  ])("%s", (_, text, expected) => {
    expect(alarms(text)).toEqual(expected);
  });
});

describe("numbers side by side that are no parts", () => {
  test.each([
    "We employed 90 people on 30 June, five more than on 31 March: 14 joined and 9 left.",
    "Two goals each for the two clubs over three matches? No: four for one and three for the other.",
    "The supporters, 84, were a majority of those voting yes or no (118).",
    "6,180 patients were admitted, of whom 4,310 were over 65 and 1,040 under 16.",
    "There have been 70 finals in the cup. The home team has won 20 finals of 40, or 50 per cent; the other 30 were on neutral ground.",
    "Of the 900 signatures handed in, 870 were valid, 120 more than the 750 needed.",
    "Under-fives account for 48% of cases and under-fifteens for 73%.",
    "Oil fetched 8.00 euros a kilo at the start, 9.60 at Christmas and 7.20 at the end. Between the start and the end it lost 10%, between Christmas and the end 25%.",
    "The number of calls hardly differed, 1,840 against 1,790, a drop of 2.7 per cent.",
    "Our monitors documented 246 cases and were able to confirm 198 of them.\n\nThe office counts otherwise.\n\nOf the 198 confirmed cases, 171 concerned men and 27 women.",
  ])("%s", (text) => {
    expect(alarms(text)).toEqual([]);
  });
});

describe("slips in ordinary wordings", () => {
  test.each([
    [
      "By religion the census counted Lutherans 51.4%, Catholics 32.5%, other faiths 4.9% and no religion 22.2% of inhabitants.",
      "percentages-exceed",
    ],
    [
      "The court listed 38 hearings. Nineteen were adjourned, 11 went ahead as planned and 6 were cancelled without reasons.",
      "parts-miss-whole",
    ],
    [
      "The yard has 640 employees. Of those 640, 395 are welders, 170 fitters and painters and 128 are in the offices.",
      "parts-exceed-whole",
    ],
    ["Of the 22 games, 14 were won, so 57 per cent of our games ended well.", "percent-of"],
    [
      "United came from two down to take the cup in front of 6,412 people.\n\nThe attendance at this derby, 6,142, was the best for years.",
      "conflict",
    ],
    ["We put away 31 goals and let in 24, a goal difference of plus nine.", "remainder"],
    [
      "The hall was to cost 82 million. It has cost 87 million, and you should hear it from me: that is four million above the estimate.",
      "remainder",
    ],
  ])("%s", (text, rule) => {
    expect(alarms(text).map((alarm) => alarm.split(":")[0])).toEqual([rule]);
  });
});
