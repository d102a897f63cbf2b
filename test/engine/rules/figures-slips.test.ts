import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { exampleDocument } from "../../example-document.ts";

const figureRules = rules.filter(({ id }) => id.startsWith("figure/"));

/** Rules that report an error or a warning. */
function alarms(text: string): string[] {
  const analysis = analyze(exampleDocument(text));
  return runRules(figureRules, { analysis, evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level }) => level !== "note")
    .map(({ ruleId }) => ruleId.slice("figure/".length));
}

/** Each sentence twice: with a figure that a slip has changed, and as it should be. */
describe("a rest or a difference", () => {
  test.each([
    [
      "Of the 612 recruits, 498 came back. One hundred and twenty-four did not.",
      "Of the 612 recruits, 498 came back. One hundred and fourteen did not.",
    ],
    [
      "The court heard 340 appeals. It dismissed 212 of them and allowed 138.",
      "The court heard 340 appeals. It dismissed 212 of them and allowed 128.",
    ],
    [
      "Of 86 lighthouses on the coast, 61 are automatic; the rest, 35, still have a keeper.",
      "Of 86 lighthouses on the coast, 61 are automatic; the rest, 25, still have a keeper.",
    ],
    [
      "There were 245 applications for the grant. The jury turned down 198, which means that 57 artists will get money.",
      "There were 245 applications for the grant. The jury turned down 198, which means that 47 artists will get money.",
    ],
    [
      "We began the year with 1,310 members and lost 94, so we now have 1,226.",
      "We began the year with 1,310 members and lost 94, so we now have 1,216.",
    ],
    [
      "The reservoir can hold 72 million cubic metres. It now holds 45 million, 37 million short of full.",
      "The reservoir can hold 72 million cubic metres. It now holds 45 million, 27 million short of full.",
    ],
    [
      "Of 5,200 tonnes of grain in the silos, 3,450 were shipped in May. That left 1,850 tonnes for the mills.",
      "Of 5,200 tonnes of grain in the silos, 3,450 were shipped in May. That left 1,750 tonnes for the mills.",
    ],
    [
      "He owed 18,400 crowns and has paid back 11,900. The outstanding 7,500 crowns are due in June.",
      "He owed 18,400 crowns and has paid back 11,900. The outstanding 6,500 crowns are due in June.",
    ],
    [
      "The village had 713 inhabitants in 1960 and has 402 today, 321 fewer.",
      "The village had 713 inhabitants in 1960 and has 402 today, 311 fewer.",
    ],
    [
      "Income for the year was £64,200 and expenditure £58,900, giving a surplus of £6,300.",
      "Income for the year was £64,200 and expenditure £58,900, giving a surplus of £5,300.",
    ],
    [
      "The bill had 74 supporters and 61 opponents, a majority of 23.",
      "The bill had 74 supporters and 61 opponents, a majority of 13.",
    ],
    [
      "Of the 90 houses built, 52 have been let. No tenant has been found for the 48 others.",
      "Of the 90 houses built, 52 have been let. No tenant has been found for the 38 others.",
    ],
    [
      "The register lists 1,480 names. The remains of 925 people have been identified, leaving 655 cases open.",
      "The register lists 1,480 names. The remains of 925 people have been identified, leaving 555 cases open.",
    ],
    [
      "In the first round the parties sent 64 delegates. Eleven were women, which leaves 55 men.",
      "In the first round the parties sent 64 delegates. Eleven were women, which leaves 53 men.",
    ],
    [
      "It found 5,120 people in the camp. Of these, 2,870 are children under eighteen, the remaining 2,350 are adults.",
      "It found 5,120 people in the camp. Of these, 2,870 are children under eighteen, the remaining 2,250 are adults.",
    ],
    [
      "Of those 1,870 guests, 1,190 were men and the other 780 women.",
      "Of those 1,870 guests, 1,190 were men and the other 680 women.",
    ],
    [
      "The orchestra has 84 players, 57 of them on permanent contracts and 37 on yearly ones.",
      "The orchestra has 84 players, 57 of them on permanent contracts and 27 on yearly ones.",
    ],
    [
      "Of the 31 municipalities 22 have answered. Eleven have not.",
      "Of the 31 municipalities 22 have answered. Nine have not.",
    ],
    [
      "The summit of Harr is 1,842 metres high and that of Lenn 1,765, so that Harr is 87 metres higher.",
      "The summit of Harr is 1,842 metres high and that of Lenn 1,765, so that Harr is 77 metres higher.",
    ],
    [
      "Last year the shelter took in 420 dogs and this year 365, a drop of 65.",
      "Last year the shelter took in 420 dogs and this year 365, a drop of 55.",
    ],
    [
      "The council wanted 12.5 million for the school and got 9.8 million, 3.7 million less.",
      "The council wanted 12.5 million for the school and got 9.8 million, 2.7 million less.",
    ],
    [
      "Of 160 beds, 143 were occupied on the day of the visit and 27 were free.",
      "Of 160 beds, 143 were occupied on the day of the visit and 17 were free.",
    ],
    [
      "The trial began with 128 patients. Sixteen dropped out, and the analysis covers the 122 who completed it.",
      "The trial began with 128 patients. Sixteen dropped out, and the analysis covers the 112 who completed it.",
    ],
    [
      "The convoy left with 36 trucks; five turned back, and 33 reached the town.",
      "The convoy left with 36 trucks; five turned back, and 31 reached the town.",
    ],
    [
      "The library ordered 350 books and 318 have come; 42 are still on the way.",
      "The library ordered 350 books and 318 have come; 32 are still on the way.",
    ],
    [
      "Of 1,450 seats, 1,120 were taken, and 430 stayed empty.",
      "Of 1,450 seats, 1,120 were taken, and 330 stayed empty.",
    ],
    [
      "With 83 of its 120 kilometres finished, the line still lacks 47.",
      "With 83 of its 120 kilometres finished, the line still lacks 37.",
    ],
    [
      "The pool was planned for 3.2 million euros and cost 4.1 million, an overrun of 1.9 million.",
      "The pool was planned for 3.2 million euros and cost 4.1 million, an overrun of 0.9 million.",
    ],
    [
      "There are 29 municipalities in the county and eleven of them have no doctor; the other twenty have at least one.",
      "There are 29 municipalities in the county and nine of them have no doctor; the other twenty have at least one.",
    ],
    [
      "At the start of the month the bank had 236 branches. It has closed 48 and now has 198.",
      "At the start of the month the bank had 236 branches. It has closed 48 and now has 188.",
    ],
    [
      "The expedition set out with 18 dogs; five died on the way, and 14 reached the hut.",
      "The expedition set out with 18 dogs; five died on the way, and 13 reached the hut.",
    ],
    [
      "Of the money collected, 84,000 crowns in all, 61,500 crowns went on seed, so 32,500 crowns are left for tools.",
      "Of the money collected, 84,000 crowns in all, 61,500 crowns went on seed, so 22,500 crowns are left for tools.",
    ],
    [
      "The committee has examined 146 files out of 203 and has 67 to go.",
      "The committee has examined 146 files out of 203 and has 57 to go.",
    ],
    [
      "A year ago the queue had 1,930 names on it; now there are 1,480, 550 fewer.",
      "A year ago the queue had 1,930 names on it; now there are 1,480, 450 fewer.",
    ],
    [
      "The home side scored 96 points to the visitors' 81, a margin of 25.",
      "The home side scored 96 points to the visitors' 81, a margin of 15.",
    ],
    [
      "The mill had a stock of 900 tonnes and sold 640, which left it with 360.",
      "The mill had a stock of 900 tonnes and sold 640, which left it with 260.",
    ],
    [
      "Exports were worth 72.4 billion and imports 68.1 billion, leaving a surplus of 5.3 billion.",
      "Exports were worth 72.4 billion and imports 68.1 billion, leaving a surplus of 4.3 billion.",
    ],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["remainder", "parts-miss-whole", "parts-exceed-whole"].some((rule) => found.includes(rule))).toBe(
      true,
    );
    expect(alarms(right)).toEqual([]);
  });
});

describe("parts that are more than the whole", () => {
  test.each([
    [
      "Of 640 latrines, 410 are in use, 190 are under repair and 85 are locked.",
      "Of 640 latrines, 410 are in use, 190 are under repair and 40 are locked.",
    ],
    [
      "The camp has 640 latrines. Of these, 410 are in use, 190 are under repair and 85 are locked.",
      "The camp has 640 latrines. Of these, 410 are in use, 190 are under repair and 40 are locked.",
    ],
    [
      "The ring road measures 12.5 kilometres. According to the survey, 5.4 kilometres are in good condition, 3.6 in fair and 4.5 in poor condition.",
      "The ring road measures 12.5 kilometres. According to the survey, 5.4 kilometres are in good condition, 3.6 in fair and 3.5 in poor condition.",
    ],
    [
      "Its 30 seats are held by three groups: 14 by the Town List, 11 by the Greens and 8 by the Homeowners.",
      "Its 30 seats are held by three groups: 14 by the Town List, 11 by the Greens and 5 by the Homeowners.",
    ],
    [
      "Of the 52 members of the assembly, 29 are from the coast, 16 from the hills and 11 from the islands.",
      "Of the 52 members of the assembly, 29 are from the coast, 16 from the hills and 7 from the islands.",
    ],
    [
      "The committee met 24 times: 15 times in public and 12 times behind closed doors.",
      "The committee met 24 times: 15 times in public and 9 times behind closed doors.",
    ],
    [
      "Of 78 passengers, 44 boarded in Arn, 21 in Vell and 19 in Lund.",
      "Of 78 passengers, 44 boarded in Arn, 21 in Vell and 13 in Lund.",
    ],
    [
      "The estate of 340 hectares consists of 210 hectares of forest, 95 of meadow and 65 of water.",
      "The estate of 340 hectares consists of 210 hectares of forest, 95 of meadow and 35 of water.",
    ],
    [
      "The prize money of 50,000 crowns went to three winners, who received 25,000, 15,000 and 12,000 crowns.",
      "The prize money of 50,000 crowns went to three winners, who received 25,000, 15,000 and 10,000 crowns.",
    ],
    [
      "Of its 18 judges, eleven were appointed by the president and nine by parliament.",
      "Of its 18 judges, eleven were appointed by the president and seven by parliament.",
    ],
    [
      "The book has 320 pages, 240 of text, 60 of plates and 40 of notes.",
      "The book has 320 pages, 240 of text, 60 of plates and 20 of notes.",
    ],
    [
      "A total of 96 medals were given out: 32 gold, 32 silver and 36 bronze.",
      "A total of 96 medals were given out: 32 gold, 32 silver and 32 bronze.",
    ],
    [
      "The choir has 44 singers. Fourteen are sopranos, twelve altos, ten tenors and eleven basses.",
      "The choir has 44 singers. Fourteen are sopranos, twelve altos, ten tenors and eight basses.",
    ],
    [
      "The bequest of 900,000 euros was divided: 500,000 for the hospital, 250,000 for the school and 200,000 for the church.",
      "The bequest of 900,000 euros was divided: 500,000 for the hospital, 250,000 for the school and 150,000 for the church.",
    ],
    [
      "Of 212 letters received, 131 were in favour of the bridge, 62 against it and 29 undecided.",
      "Of 212 letters received, 131 were in favour of the bridge, 62 against it and 19 undecided.",
    ],
    [
      "The dam project displaced 8,400 people, of whom 5,100 were resettled in the valley and 3,700 in the city.",
      "The dam project displaced 8,400 people, of whom 5,100 were resettled in the valley and 3,300 in the city.",
    ],
    [
      "The fleet of 26 buses includes 14 diesel, nine gas and five electric vehicles.",
      "The fleet of 26 buses includes 14 diesel, nine gas and three electric vehicles.",
    ],
    ["Twelve of the 10 boats were damaged.", "Twelve of the 15 boats were damaged."],
    ["The party won 38 of the 34 seats on the council.", "The party won 38 of the 43 seats on the council."],
    ["Of the 20 rooms, 23 have a bath.", "Of the 20 rooms, 13 have a bath."],
    ["The farm has 150 cows, 170 of which give milk.", "The farm has 150 cows, 70 of which give milk."],
    [
      "Last year 64 people were born in the village, 36 girls and 32 boys.",
      "Last year 64 people were born in the village, 36 girls and 28 boys.",
    ],
    [
      "The garrison of 1,200 men was made up of 700 infantry, 350 cavalry and 250 gunners.",
      "The garrison of 1,200 men was made up of 700 infantry, 350 cavalry and 150 gunners.",
    ],
    [
      "The list names 87 victims: 41 men, 33 women and 16 children.",
      "The list names 87 victims: 41 men, 33 women and 13 children.",
    ],
    [
      "Of the 130 species recorded, 71 were plants, 38 insects and 31 birds.",
      "Of the 130 species recorded, 71 were plants, 38 insects and 21 birds.",
    ],
    [
      "The jury of 12 was split: seven for a conviction and six against.",
      "The jury of 12 was split: seven for a conviction and five against.",
    ],
    [
      "The estate comprises 520 hectares: forest 310, pasture 140 and lakes 90.",
      "The estate comprises 520 hectares: forest 310, pasture 140 and lakes 70.",
    ],
    [
      "Of the 400 tents delivered, 260 went to Arn, 110 to Vell and 50 to Lund.",
      "Of the 400 tents delivered, 260 went to Arn, 110 to Vell and 30 to Lund.",
    ],
    [
      "The delegation of 25 includes eleven lawyers, eight officers and nine interpreters.",
      "The delegation of 25 includes eleven lawyers, eight officers and six interpreters.",
    ],
    [
      "Of every 100 crowns spent, 62 went to schools, 27 to roads and 21 to the parks.",
      "Of every 100 crowns spent, 62 went to schools, 27 to roads and 11 to the parks.",
    ],
    ["Among the 48 finalists are 29 women and 21 men.", "Among the 48 finalists are 29 women and 19 men."],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["parts-exceed-whole", "parts-miss-whole"].some((rule) => found.includes(rule))).toBe(true);
    expect(alarms(right)).toEqual([]);
  });
});

describe("parts that are not the whole", () => {
  test.each([
    [
      "Linden School has 426 pupils this year. There are 98 in the first year, 104 in the second, 109 in the third and 95 in the fourth.",
      "Linden School has 426 pupils this year. There are 98 in the first year, 104 in the second, 109 in the third and 115 in the fourth.",
    ],
    [
      "In all 352 houses were damaged: 148 in Elvan, 96 in Brook and 88 in Lower Sarn.",
      "In all 352 houses were damaged: 148 in Elvan, 96 in Brook and 108 in Lower Sarn.",
    ],
    [
      "Three plants make up the group's workforce of 2,150: Orsund with 900, Vell with 730 and Arn with 420.",
      "Three plants make up the group's workforce of 2,150: Orsund with 900, Vell with 730 and Arn with 520.",
    ],
    [
      "The museum's 61,000 visitors came in spring (14,000), summer (29,000), autumn (12,000) and winter (5,000).",
      "The museum's 61,000 visitors came in spring (14,000), summer (29,000), autumn (12,000) and winter (6,000).",
    ],
    [
      "The cost of 7.2 million is shared by the state (3.6 million), the county (2.1 million) and the town (1.3 million).",
      "The cost of 7.2 million is shared by the state (3.6 million), the county (2.1 million) and the town (1.5 million).",
    ],
    [
      "4,180 pupils are on the roll. Girls number 1,965, boys 2,251.",
      "4,180 pupils are on the roll. Girls number 1,965, boys 2,215.",
    ],
    [
      "She won 61 of her 88 bouts, lost 19 and drew six.",
      "She won 61 of her 88 bouts, lost 19 and drew eight.",
    ],
    [
      "Mining brought in 171 million, water 124 million and marine 99 million, together 404 million.",
      "Mining brought in 171 million, water 124 million and marine 109 million, together 404 million.",
    ],
    [
      "The 14 departments employ 560 people, 310 in the north and 240 in the south.",
      "The 14 departments employ 560 people, 310 in the north and 250 in the south.",
    ],
    [
      "A team of 24: nine divers, seven sailors, five cooks and two doctors.",
      "A team of 24: nine divers, seven sailors, five cooks and three doctors.",
    ],
    [
      "The budget is 48 million: 21 million for schools, 15 million for roads and 10 million for everything else.",
      "The budget is 48 million: 21 million for schools, 15 million for roads and 12 million for everything else.",
    ],
    [
      "In favour were 212 members, against 147, and 21 abstained; 390 votes were cast in all.",
      "In favour were 212 members, against 147, and 31 abstained; 390 votes were cast in all.",
    ],
    [
      "The route is 186 kilometres long, 74 through forest, 62 along the river and 40 across the plain.",
      "The route is 186 kilometres long, 74 through forest, 62 along the river and 50 across the plain.",
    ],
    [
      "They scored 88 points, 41 before the break and 57 after it.",
      "They scored 88 points, 41 before the break and 47 after it.",
    ],
    [
      "Adult tickets brought in 3,480 crowns and children's tickets 910, a total of 4,490.",
      "Adult tickets brought in 3,480 crowns and children's tickets 1,010, a total of 4,490.",
    ],
    [
      "The garden holds 230 trees: 120 apple, 70 pear and 30 plum trees, and nothing else.",
      "The garden holds 230 trees: 120 apple, 70 pear and 40 plum trees, and nothing else.",
    ],
    [
      "All 76 teachers were asked: 31 are trained, 28 are in training and 16 are volunteers.",
      "All 76 teachers were asked: 31 are trained, 28 are in training and 17 are volunteers.",
    ],
    [
      "The collection has three parts, 1,240 prints, 860 drawings and 390 paintings, 2,590 works in all.",
      "The collection has three parts, 1,240 prints, 860 drawings and 490 paintings, 2,590 works in all.",
    ],
    [
      "The herd of 64 is made up of 38 cows, 24 calves and three bulls.",
      "The herd of 64 is made up of 38 cows, 24 calves and two bulls.",
    ],
    [
      "The total of 318 votes breaks down as follows: 171 yes, 122 no, 35 blank.",
      "The total of 318 votes breaks down as follows: 171 yes, 122 no, 25 blank.",
    ],
    [
      "Income was 86,000 crowns: fees 41,000, grants 30,000 and sales 25,000.",
      "Income was 86,000 crowns: fees 41,000, grants 30,000 and sales 15,000.",
    ],
    [
      "Nine hundred people work here, 520 in the foundry, 260 in the workshop and 130 in the offices.",
      "Nine hundred people work here, 520 in the foundry, 260 in the workshop and 120 in the offices.",
    ],
    [
      "The crew of the Alba numbered 42: 30 sailors, 8 officers and six cooks.",
      "The crew of the Alba numbered 42: 30 sailors, 8 officers and four cooks.",
    ],
    [
      "The three bridges cost 4.4 million, 3.1 million and 2.7 million, 11.2 million altogether.",
      "The three bridges cost 4.4 million, 3.1 million and 2.7 million, 10.2 million altogether.",
    ],
    [
      "The 52 lessons are spread over the week: 12 on Monday, 11 on Tuesday, 10 on Wednesday, 10 on Thursday and eight on Friday.",
      "The 52 lessons are spread over the week: 12 on Monday, 11 on Tuesday, 10 on Wednesday, 10 on Thursday and nine on Friday.",
    ],
    [
      "In 2018 there were 1,530 accidents, 940 in the towns and 690 outside them.",
      "In 2018 there were 1,530 accidents, 940 in the towns and 590 outside them.",
    ],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["parts-miss-whole", "parts-exceed-whole", "remainder"].some((rule) => found.includes(rule))).toBe(
      true,
    );
    expect(alarms(right)).toEqual([]);
  });
});

describe("shares of one whole", () => {
  test.each([
    [
      "Saturday was the choice of 49 per cent, Friday of 33 per cent and Thursday of 23 per cent of those who answered, each having chosen a single day.",
      "Saturday was the choice of 49 per cent, Friday of 33 per cent and Thursday of 18 per cent of those who answered, each having chosen a single day.",
    ],
    [
      "Of those who voted, 68.5 percent rejected the plan and 41.5 percent accepted it.",
      "Of those who voted, 68.5 percent rejected the plan and 31.5 percent accepted it.",
    ],
    [
      "The last known place was their own village for 46 percent, a place of detention for 33 percent, and a road or checkpoint for 31 percent.",
      "The last known place was their own village for 46 percent, a place of detention for 33 percent, and a road or checkpoint for 21 percent.",
    ],
    [
      "Wheat covers 44 percent of the farmland, barley 31 percent, maize 17 percent and fallow 18 percent.",
      "Wheat covers 44 percent of the farmland, barley 31 percent, maize 17 percent and fallow 8 percent.",
    ],
    [
      "Some 57 percent of households heat with gas, 28 percent with wood and 25 percent with oil.",
      "Some 57 percent of households heat with gas, 28 percent with wood and 15 percent with oil.",
    ],
    [
      "The alloy is 62 percent copper, 30 percent zinc and 18 percent tin.",
      "The alloy is 62 percent copper, 30 percent zinc and 8 percent tin.",
    ],
    [
      "Asked for their first choice, 38 percent named the tram, 35 percent the bus and 37 percent the bicycle.",
      "Asked for their first choice, 38 percent named the tram, 35 percent the bus and 27 percent the bicycle.",
    ],
    [
      "Half of the shares belong to the family, 35 percent to the bank and 25 percent to the staff.",
      "Half of the shares belong to the family, 35 percent to the bank and 15 percent to the staff.",
    ],
    [
      "Of the vote, the Greens took 41 percent, the Liberals 37 and the Farmers 32.",
      "Of the vote, the Greens took 41 percent, the Liberals 37 and the Farmers 22.",
    ],
    [
      "Its exports go to Norland (54 percent), Sudland (29 percent) and Westland (27 percent).",
      "Its exports go to Norland (54 percent), Sudland (29 percent) and Westland (17 percent).",
    ],
    [
      "Women make up 58 percent of the staff and men 52 percent.",
      "Women make up 58 percent of the staff and men 42 percent.",
    ],
    [
      "Of the water 64 percent comes from wells, 27 percent from the river and 19 percent from rain.",
      "Of the water 64 percent comes from wells, 27 percent from the river and 9 percent from rain.",
    ],
    [
      "The blend is made of 55 per cent cotton, 35 per cent wool and 20 per cent silk.",
      "The blend is made of 55 per cent cotton, 35 per cent wool and 10 per cent silk.",
    ],
    [
      "Coal supplied 52% of electricity, wind 31% and hydro 27%.",
      "Coal supplied 52% of electricity, wind 31% and hydro 17%.",
    ],
    [
      "For 45 percent the main reason was pay, for 34 percent the hours and for 31 percent the journey.",
      "For 45 percent the main reason was pay, for 34 percent the hours and for 21 percent the journey.",
    ],
    [
      "Sixty-one percent of the budget goes on wages, 24 percent on buildings and 25 percent on everything else.",
      "Sixty-one percent of the budget goes on wages, 24 percent on buildings and 15 percent on everything else.",
    ],
    [
      "Of the trees, 48 percent are healthy, 36 percent slightly damaged and 26 percent badly damaged.",
      "Of the trees, 48 percent are healthy, 36 percent slightly damaged and 16 percent badly damaged.",
    ],
    [
      "Turnover divides as follows: boats 47 percent, engines 33 percent, repairs 30 percent.",
      "Turnover divides as follows: boats 47 percent, engines 33 percent, repairs 20 percent.",
    ],
    [
      "Asked how they had voted, 47 percent said yes, 43 percent no and 20 percent would not say.",
      "Asked how they had voted, 47 percent said yes, 43 percent no and 10 percent would not say.",
    ],
    [
      "Of its income, 58 percent is from taxes, 27 percent from fees and 25 percent from grants.",
      "Of its income, 58 percent is from taxes, 27 percent from fees and 15 percent from grants.",
    ],
    [
      "The Greens lead with 36 percent, ahead of the Liberals with 31 percent and the Farmers with 28 percent; others have 15 percent.",
      "The Greens lead with 36 percent, ahead of the Liberals with 31 percent and the Farmers with 28 percent; others have 5 percent.",
    ],
    [
      "Three quarters of the visitors came by car, 16 percent by train and 19 percent on foot.",
      "Three quarters of the visitors came by car, 16 percent by train and 9 percent on foot.",
    ],
    [
      "The milk goes to cheese (54%), butter (33%) and powder (23%).",
      "The milk goes to cheese (54%), butter (33%) and powder (13%).",
    ],
    [
      "Of the patients 61 percent recovered fully, 27 percent partly and 22 percent not at all.",
      "Of the patients 61 percent recovered fully, 27 percent partly and 12 percent not at all.",
    ],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["percentages-exceed"].some((rule) => found.includes(rule))).toBe(true);
    expect(alarms(right)).toEqual([]);
  });
});

describe("a share", () => {
  test.each([
    [
      "Of 18,400 valid votes, the teacher Milena Dorst received 8,096, or 44 percent. Oskar Finley came second with 5,704 votes, or 37 percent.",
      "Of 18,400 valid votes, the teacher Milena Dorst received 8,096, or 44 percent. Oskar Finley came second with 5,704 votes, or 31 percent.",
    ],
    [
      "We had 225 volunteers, of whom 81, or 40 percent, were new.",
      "We had 225 volunteers, of whom 81, or 36 percent, were new.",
    ],
    [
      "Last year we received 212 abstracts and accepted 159, or 85 percent.",
      "Last year we received 212 abstracts and accepted 159, or 75 percent.",
    ],
    [
      "The fund received 1,120 applications and made 168 awards, a success rate of 18 percent.",
      "The fund received 1,120 applications and made 168 awards, a success rate of 15 percent.",
    ],
    [
      "Nine hundred homes were inspected; 378 of them (52 percent) had damp.",
      "Nine hundred homes were inspected; 378 of them (42 percent) had damp.",
    ],
    [
      "There are 480 teachers in the district. At present 132 of these, 33.5 percent, have a second job.",
      "There are 480 teachers in the district. At present 132 of these, 27.5 percent, have a second job.",
    ],
    [
      "The police stopped 640 cars, and in 96 of them, that is 25 percent, somebody wore no belt.",
      "The police stopped 640 cars, and in 96 of them, that is 15 percent, somebody wore no belt.",
    ],
    [
      "Only 17 of the 50 wells gave clean water, 44 percent.",
      "Only 17 of the 50 wells gave clean water, 34 percent.",
    ],
    ["Women won 27 of 90 seats, which is 40 percent.", "Women won 27 of 90 seats, which is 30 percent."],
    [
      "With 84 of 120 votes, or 80 percent, she was elected in the first round.",
      "With 84 of 120 votes, or 70 percent, she was elected in the first round.",
    ],
    [
      "The house has 75 flats. Thirty stand empty, 50 percent of the total.",
      "The house has 75 flats. Thirty stand empty, 40 percent of the total.",
    ],
    ["He made 42 of his 56 free throws, 85 percent.", "He made 42 of his 56 free throws, 75 percent."],
    [
      "The share of women is 38 percent: 14 of 50 engineers.",
      "The share of women is 28 percent: 14 of 50 engineers.",
    ],
    [
      "Of the 2,400 trees planted, 1,800 survived, a survival rate of 85 percent.",
      "Of the 2,400 trees planted, 1,800 survived, a survival rate of 75 percent.",
    ],
    [
      "The appeal needs 40,000 euros and has raised 26,000, 75 percent of the goal.",
      "The appeal needs 40,000 euros and has raised 26,000, 65 percent of the goal.",
    ],
    [
      "Some 5,300 people were asked and 3,180 answered, a response rate of 70 percent.",
      "Some 5,300 people were asked and 3,180 answered, a response rate of 60 percent.",
    ],
    [
      "Out of every 25 bulbs 2 are faulty, a rate of 12 percent.",
      "Out of every 25 bulbs 2 are faulty, a rate of 8 percent.",
    ],
    [
      "Forty-five of the sixty pupils, two thirds, learn an instrument.",
      "Forty-five of the sixty pupils, three quarters, learn an instrument.",
    ],
    [
      "Arn recorded 450 births in 2020, of which 189 (52%) were by caesarean section.",
      "Arn recorded 450 births in 2020, of which 189 (42%) were by caesarean section.",
    ],
    [
      "Two of the eight bridges, 35 percent of them, are closed.",
      "Two of the eight bridges, 25 percent of them, are closed.",
    ],
    ["That is 32 percent of the 1,500 jobs, or 330.", "That is 22 percent of the 1,500 jobs, or 330."],
    [
      "The company has 1,300 employees and 195 of them, or 25 percent, work in research.",
      "The company has 1,300 employees and 195 of them, or 15 percent, work in research.",
    ],
    [
      "They found lead in 33 of the 60 samples, 65 percent.",
      "They found lead in 33 of the 60 samples, 55 percent.",
    ],
    [
      "Out of 250 tickets 225 were sold, that is 80 percent.",
      "Out of 250 tickets 225 were sold, that is 90 percent.",
    ],
    [
      "Of the 5,000 trees, 1,150 were lost to the storm (33 percent).",
      "Of the 5,000 trees, 1,150 were lost to the storm (23 percent).",
    ],
    [
      "The party won 63 seats in a parliament of 180, 45 percent.",
      "The party won 63 seats in a parliament of 180, 35 percent.",
    ],
    [
      "Some 24,300 of the town's 54,000 voters went to the polls, a turnout of 55 percent.",
      "Some 24,300 of the town's 54,000 voters went to the polls, a turnout of 45 percent.",
    ],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["percent-of"].some((rule) => found.includes(rule))).toBe(true);
    expect(alarms(right)).toEqual([]);
  });
});

describe("a change in percent", () => {
  test.each([
    [
      "The wheat crop shrank from 1,420 to 1,278 thousand tonnes, a fall of 14 per cent.",
      "The wheat crop shrank from 1,420 to 1,278 thousand tonnes, a fall of 10 per cent.",
    ],
    [
      "Order intake was SEK 412 million (375), up 8.9 per cent.",
      "Order intake was SEK 412 million (375), up 9.9 per cent.",
    ],
    [
      "Building it cost 38 million; the first one cost 45 million, so the saving is 7 million, about 26 per cent.",
      "Building it cost 38 million; the first one cost 45 million, so the saving is 7 million, about 16 per cent.",
    ],
    [
      "Net sales came to 84 million, compared with 70 million a year earlier, an increase of 14 percent.",
      "Net sales came to 84 million, compared with 70 million a year earlier, an increase of 20 percent.",
    ],
    [
      "There are now 1,150 storks, where ten years ago there were 1,000, 25 percent more.",
      "There are now 1,150 storks, where ten years ago there were 1,000, 15 percent more.",
    ],
    [
      "Membership stood at 640 in 2010. In 2020 it was 480, a decline of 35 percent.",
      "Membership stood at 640 in 2010. In 2020 it was 480, a decline of 25 percent.",
    ],
    [
      "The ticket, which used to cost 12 euros, now costs 15, 35 percent more.",
      "The ticket, which used to cost 12 euros, now costs 15, 25 percent more.",
    ],
    [
      "Rents went up by 15 percent, from 640 to 800 euros.",
      "Rents went up by 25 percent, from 640 to 800 euros.",
    ],
    [
      "In 2019 the port handled 5.0 million tonnes and in 2020 4.1 million, 28 percent less.",
      "In 2019 the port handled 5.0 million tonnes and in 2020 4.1 million, 18 percent less.",
    ],
    [
      "Deaths on the roads fell to 212 from 265 the year before, down 30 percent.",
      "Deaths on the roads fell to 212 from 265 the year before, down 20 percent.",
    ],
    [
      "The journey used to take 50 minutes and now takes 35, a saving of 40 percent.",
      "The journey used to take 50 minutes and now takes 35, a saving of 30 percent.",
    ],
    [
      "Profit grew 12 percent to 61 million euros from 50 million.",
      "Profit grew 22 percent to 61 million euros from 50 million.",
    ],
    [
      "The number of pupils has gone from 300 to 345, which is a rise of 25 percent.",
      "The number of pupils has gone from 300 to 345, which is a rise of 15 percent.",
    ],
    [
      "With 450 visitors a day the museum had 15 percent fewer than the 600 it had before the fire.",
      "With 450 visitors a day the museum had 25 percent fewer than the 600 it had before the fire.",
    ],
    [
      "Emissions were 240 tonnes in 2005. By 2020 they had been cut to 156 tonnes, that is by 45 percent.",
      "Emissions were 240 tonnes in 2005. By 2020 they had been cut to 156 tonnes, that is by 35 percent.",
    ],
    [
      "Wages rose 8 percent, from 2,500 to 2,750 crowns.",
      "Wages rose 8 percent, from 2,500 to 2,700 crowns.",
    ],
    [
      "The lake has shrunk from 54 to 27 square kilometres, that is by a third.",
      "The lake has shrunk from 54 to 27 square kilometres, that is by half.",
    ],
    [
      "Attendance at 1,320 was 20 percent up on the 1,200 of last year.",
      "Attendance at 1,320 was 10 percent up on the 1,200 of last year.",
    ],
    [
      "The flock grew from 180 to 225 birds, or 35 percent.",
      "The flock grew from 180 to 225 birds, or 25 percent.",
    ],
    [
      "Last season we sold 4,000 season tickets; this season it is 4,600, 25 percent up.",
      "Last season we sold 4,000 season tickets; this season it is 4,600, 15 percent up.",
    ],
    [
      "The number of beds was cut from 500 to 400, a 25 percent reduction.",
      "The number of beds was cut from 500 to 400, a 20 percent reduction.",
    ],
    [
      "Sales of 9.9 million were 20 percent above last year's 9.0 million.",
      "Sales of 9.9 million were 10 percent above last year's 9.0 million.",
    ],
    [
      "Costs came down to 3.4 million (2018: 4.0 million), a decrease of 25 per cent.",
      "Costs came down to 3.4 million (2018: 4.0 million), a decrease of 15 per cent.",
    ],
    [
      "In 2001 the island had 1,600 inhabitants. Twenty years later there were 1,200, a loss of 35 percent.",
      "In 2001 the island had 1,600 inhabitants. Twenty years later there were 1,200, a loss of 25 percent.",
    ],
  ])("%s", (wrong, right) => {
    const found = alarms(wrong);
    expect(["percent-change"].some((rule) => found.includes(rule))).toBe(true);
    expect(alarms(right)).toEqual([]);
  });
});
