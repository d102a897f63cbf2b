import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

const reckoning = new Set([
  "figure/remainder",
  "figure/percent-of",
  "figure/percent-change",
  "figure/parts-exceed-whole",
  "figure/parts-miss-whole",
]);
const chosen = rules.filter(({ id }) => reckoning.has(id));

/** The rules that warn of a text. */
function warnings(text: string): string[] {
  const analysis = analyze(exampleDocument(text));
  return runRules(chosen, { analysis, evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level, kind }) => level !== "note" && kind !== "pass" && kind !== "open")
    .map(({ ruleId }) => ruleId);
}

/** Each text with the value that is right and one that is not. */
type Pair = readonly [text: string, right: string, wrong: string];

const REMAINDERS: readonly Pair[] = [
  [
    "The yard ordered 1,460 oak planks. A first lorry brought 912, and the § still due are to come in May.",
    "548",
    "584",
  ],
  [
    "Of the island's 83 houses, 46 are lived in all year. The others, § in number, stand shut from October.",
    "37",
    "47",
  ],
  [
    "The choir wanted 18,500 crowns for a new organ. Gifts have come to 12,900, so it is § short.",
    "5,600",
    "6,500",
  ],
  ["Quarry A employs 264 people. Quarry B has 219, § fewer.", "45", "54"],
  ["The ferry can carry 320 passengers. On Sunday 287 were aboard, which left § seats free.", "33", "23"],
  [
    "The mill earned 74,300 crowns in the year. It paid out 61,800, and the difference, § crowns, was put by.",
    "12,500",
    "15,200",
  ],
  [
    "The parish owed 41,000 crowns for the roof. It has paid back 26,500; § crowns are owed.",
    "14,500",
    "15,400",
  ],
  [
    "At the turn of the year the union had 5,214 members. During the year 430 joined and 165 left, and at the end it had §.",
    "5,479",
    "5,749",
  ],
  ["The first shift packs 1,840 boxes and the second 1,570. The gap of § worries the foreman.", "270", "720"],
  ["There are 96 berths in the marina. Visitors take 38, members the other §.", "58", "85"],
  [
    "The committee had set aside 8,400 for printing. Printing came to 7,150 and the remaining § went into the fund.",
    "1,250",
    "1,520",
  ],
  ["The treaty needs the assent of 34 cantons. So far 21 have given it; § have yet to decide.", "13", "31"],
  [
    "Tower Hill stands 412 metres above the sea. Mill Hill reaches 368 metres and is thus § metres lower.",
    "44",
    "54",
  ],
  ["The herd numbered 1,275 before the winter. After it 1,093 were counted: § had been lost.", "182", "128"],
  ["The school bought 640 tablets. In June 527 of them still worked and § were broken.", "113", "131"],
  [
    "Ellen Brask won the seat with 14,820 votes. Her rival had 13,470, and so her lead was § votes.",
    "1,350",
    "1,530",
  ],
];

const SHARES: readonly Pair[] = [
  [
    "The clinic saw 640 patients in March. Of these 416 came without an appointment, § per cent of them all.",
    "65",
    "75",
  ],
  [
    "The district has 84 bridges. Twenty-one were closed after the flood. That is §.",
    "one in four",
    "one in three",
  ],
  ["In the ballot 1,932 of 2,760 members returned their papers, so the turnout was § per cent.", "70", "78"],
  [
    "The appeal is for 48 million crowns and 30 million have come in; § per cent of the sum is there.",
    "62.5",
    "67.5",
  ],
  ["Apples fill 27 of the farm's 45 hectares. Their share is therefore § per cent.", "60", "66"],
  ["The town counted 12,400 cars at the gate, 3,100 of them from abroad, or §.", "a quarter", "a third"],
  ["The orchestra sold 8,550 of the 9,000 seats on offer, which corresponds to § per cent.", "95", "85"],
  [
    "We asked 250 shopkeepers. Ninety said that they would close earlier, in other words § per cent of those asked.",
    "36",
    "46",
  ],
  [
    "The library's stock is 52,000 volumes. Some § per cent, or 13,000 volumes, are in a foreign language.",
    "25",
    "35",
  ],
  ["Of 180 trees that were planted, 117 have taken root: § per cent.", "65", "56"],
  ["The budget is 3.2 million. Wages take 1.92 million of it, § per cent.", "60", "70"],
  [
    "The fleet has 36 boats, and 27 were at sea in the storm. This means that § of the fleet was out.",
    "three quarters",
    "two thirds",
  ],
  ["Sixty of the 75 lamps in the street have been changed, § per cent of the lamps.", "80", "90"],
  ["A total of 2,300 households were asked and 1,610 (§ per cent) answered.", "70", "77"],
  [
    "We counted 880 oaks (44 per cent), 620 beeches (31 per cent), 300 birches (§ per cent) and 200 others (10 per cent).",
    "15",
    "18",
  ],
];

const CHANGES: readonly Pair[] = [
  ["In May the shelter housed 160 people. In June it was 200, an increase of § per cent.", "25", "30"],
  [
    "The lake held 9.6 million cubic metres in spring. By autumn it held 7.2 million; it had lost § of its water.",
    "a quarter",
    "a third",
  ],
  [
    "Last year the bakery sold 24,000 loaves. This year's number is 30,000. That is § per cent more.",
    "25",
    "20",
  ],
  ["The fare used to be 2.40 and is now 3.00. It has thus gone up by § per cent.", "25", "20"],
  [
    "The bridge was to cost 50 million; in the end 64 million was paid, an overrun of § per cent.",
    "28",
    "38",
  ],
  ["Membership has shrunk from 1,250 to 1,050, that is by § per cent.", "16", "19"],
  [
    "The hall was built for 450 people. On the night it held 540, § per cent more than it should.",
    "20",
    "16",
  ],
  [
    "A year ago the strip was 1,600 metres long. Today, at 2,000 metres, it is longer by §.",
    "a quarter",
    "a fifth",
  ],
  ["Rents averaged 8.00 a square metre then and average 10.40 now, a growth of § per cent.", "30", "23"],
  [
    "The quota for herring is 27,000 tonnes. In the year now ending it is 36,000 tonnes, so the cut amounts to § per cent.",
    "25",
    "33",
  ],
  ["The station recorded 60 frosty nights last winter and 45 in this one, § per cent fewer.", "25", "35"],
  [
    "The works used 840 tonnes of coal in 2019 and 630 tonnes in 2023, a saving of §.",
    "a quarter",
    "a third",
  ],
  ["Last season 14,000 came. This season it was 7,000, §.", "half as many", "a third as many"],
  [
    "The company expected sales of 80 million. They reached 92 million, § per cent above the forecast.",
    "15",
    "13",
  ],
];

describe.each([
  ["remainders", REMAINDERS],
  ["shares", SHARES],
  ["changes", CHANGES],
])("%s", (_, pairs) => {
  test.each(pairs)("%s", (text, right, wrong) => {
    expect(warnings(text.replace("§", right))).toEqual([]);
    expect(warnings(text.replace("§", wrong))).not.toEqual([]);
  });
});
