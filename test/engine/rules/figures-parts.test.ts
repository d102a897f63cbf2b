import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { readDocument } from "../../../src/readers/index.ts";
import { exampleDocument } from "../../example-document.ts";
import { expectLinear } from "../../processor-time.ts";

const partRules = rules.filter(({ id }) => /^figure\/(?:parts|percentages|table)/u.test(id));

/** Rules that report an error or a warning, one for each finding. */
function alarmsIn(document: Parameters<typeof analyze>[0]): string[] {
  return runRules(partRules, { analysis: analyze(document), evidence: new Map(), asOf: "2026-01-01" })
    .filter(({ level }) => level !== "note")
    .map(({ ruleId }) => ruleId.slice("figure/".length));
}

describe("parts whose verb is said once, and wholes in the sentence before", () => {
  test.each([
    ["parts-exceed-whole", "Of the 84 falls, 46 happened by day and 43 by night."],
    ["parts-exceed-whole", "Of 318 patients who took part, 162 were given exercises and 166 usual care."],
    [
      "parts-exceed-whole",
      "The library lent 48,000 items last year. Of these, 31,000 were books and 20,000 films.",
    ],
    [
      "parts-miss-whole",
      "The authority collected 36,000 tonnes last year. Of this, 21,500 tonnes came from the two towns and 12,500 tonnes from the villages.",
    ],
    [
      "parts-miss-whole",
      "The town will spend 54 million euros. The sum is made up of 19 million for social services, 14 million for schools, 11 million for roads and 8 million for administration.",
    ],
    [
      "parts-miss-whole",
      "Our income was £64,000. It came from four sources: £28,000 in grants, £17,500 in donations, £9,500 from the summer fair and £6,000 from schools.",
    ],
    [
      "parts-miss-whole",
      "In May I ran 112 kilometres, in June 74 and in July 131. That makes 327 kilometres in three months.",
    ],
    [
      "percentages-exceed",
      "She received 47 percent of the vote; Daniel Abeku received 31 percent, and Rose Hatherley 26 percent.",
    ],
  ])("%s: %s", (rule, text) => {
    expect(alarmsIn(exampleDocument(text))).toEqual([rule]);
  });

  test.each([
    "Of the 62 accidents, 38 happened on country roads and 24 in towns.",
    "Of the 84 patients, 46 had pain by day and 43 by night.",
    "Of the 40 species, 24 live in the lake and 19 in the river.",
    "Of the 200 people asked, 110 were worried about prices and 105 about rents.",
    "Of the 60 villages, 33 were given electricity and 30 running water.",
    "Of 75 firms, 41 were fined for dumping and 37 for false records.",
    "The library lent 48,000 items last year. Of these, 31,000 were books and 12,000 films, the rest magazines.",
    "He scored 15 goals in the league and 12 in the cup. That makes 30 since he joined.",
    "In Cooper Street 46 bakers work in two shifts. Another 88 people serve in the shops, so that we are 134 in all.",
    "Income was £64,000. It came from 28 donors and 33 members.",
    "Sales rose 47 percent in Norland, exports rose 31 percent, and prices rose 26 percent.",
  ])("silent: %s", (text) => {
    expect(alarmsIn(exampleDocument(text))).toEqual([]);
  });
});

describe("one finding for one sentence", () => {
  test.each([
    ["parts-exceed-whole", "The court has 15 judges. Nine are women, seven are men."],
    ["parts-exceed-whole", "Nine of the 15 judges are women, seven are men."],
    ["parts-miss-whole", "There were 20 boys and 25 girls, 46 pupils in all."],
    ["parts-miss-whole", "Twenty boys and 25 girls sat the test, 46 pupils in all."],
    ["parts-exceed-whole", "The village lost 46 people, of whom 20 were men and 29 women."],
    ["parts-exceed-whole", "The village lost 46 people: 20 men, 14 women and the remaining 15 children."],
    [
      "parts-exceed-whole",
      "Of the 60 applications, 38 were approved, 14 rejected and the remaining 9 are pending.",
    ],
    [
      "parts-exceed-whole",
      "The ship carried 240 passengers. Of these, 130 were adults, 80 were teenagers and 45 were infants.",
    ],
    ["parts-miss-whole", "The team played 30 matches, winning 18, losing 7 and drawing 6."],
    ["parts-miss-whole", "In 30 matches she won 18, lost 7 and drew 6."],
    [
      "parts-exceed-whole",
      "The fund spent $4.2 million last year: $2.1 million on schools, $1.3 million on roads and $1.1 million on parks.",
    ],
    [
      "parts-exceed-whole",
      "The 500-hectare reserve consists of 320 hectares of forest, 120 hectares of marsh and 80 hectares of meadow.",
    ],
    [
      "parts-exceed-whole",
      "The museum holds 1,200 paintings, 640 of them oils, 320 watercolours and 280 prints.",
    ],
    ["parts-exceed-whole", "The committee has 24 seats. The Greens hold 10, Labour 8 and the Liberals 7."],
    ["parts-exceed-whole", "The vote was 52 for, 31 against and 8 abstentions, with all 90 members present."],
    ["parts-exceed-whole", "All 90 members voted: 52 for, 31 against and 8 abstained."],
    [
      "parts-exceed-whole",
      "Ninety members cast a ballot. Fifty-two voted in favour, 31 against and 8 abstained.",
    ],
    [
      "parts-exceed-whole",
      "The company employs 3,400 people, 1,900 in Norland, 1,100 in Sudland and 500 in Marl.",
    ],
    [
      "parts-exceed-whole",
      "The company employs 3,400 people. 1,900 work in Norland, 1,100 in Sudland and 500 in Marl.",
    ],
    ["parts-exceed-whole", "It has 3,400 employees: 1,900 in Norland, 1,100 in Sudland and 500 in Marl."],
    [
      "parts-exceed-whole",
      "Its workforce of 3,400 is split between Norland (1,900), Sudland (1,100) and Marl (500).",
    ],
    ["parts-exceed-whole", "The school has 12 teachers, seven full-time and six part-time."],
    [
      "parts-exceed-whole",
      "Between them the three boats landed 41 tonnes: the Alma 16, the Berta 14 and the Clara 12.",
    ],
    [
      "parts-exceed-whole",
      "The three boats landed 41 tonnes between them, the Alma 16 tonnes, the Berta 14 tonnes and the Clara 12 tonnes.",
    ],
    [
      "parts-exceed-whole",
      "Of the 412 birds ringed, 230 were reed warblers, 122 sedge warblers and 75 wrens.",
    ],
    ["parts-exceed-whole", "Police made 64 arrests: 41 for theft, 15 for assault and 11 for drunkenness."],
    [
      "parts-exceed-whole",
      "Police made 64 arrests, 41 of them for theft, 15 for assault and 11 for drunkenness.",
    ],
    ["parts-exceed-whole", "The survey found 84 nests; 39 in oaks, 28 in beeches and 20 in pines."],
    [
      "parts-exceed-whole",
      "We counted 84 nests this year. Thirty-nine were in oaks, 28 in beeches and 20 in pines.",
    ],
    ["parts-exceed-whole", "The jury of 12 was made up of five men and eight women."],
    ["parts-exceed-whole", "A total of 75 houses burned: 32 in Orsk, 28 in Marl and 17 in Velden."],
    ["parts-exceed-whole", "In all, 75 houses burned – 32 in Orsk, 28 in Marl and 17 in Velden."],
    ["parts-exceed-whole", "The fire destroyed 75 houses, 32 in Orsk, 28 in Marl and 17 in Velden."],
    ["parts-miss-whole", "Orsk lost 32 houses, Marl 28 and Velden 17, for a total of 75."],
    ["parts-miss-whole", "Orsk lost 32 houses, Marl 28 and Velden 17: 75 altogether."],
    ["parts-miss-whole", "Thirty-two houses burned in Orsk, 28 in Marl and 17 in Velden, making 75 in all."],
    ["parts-exceed-whole", "The 18 hostages, among them 11 women and nine men, were freed."],
    ["parts-exceed-whole", "Among the 18 hostages were 11 women and nine men."],
    ["parts-miss-whole", "The hostages, 11 women and nine men, 18 altogether, were freed."],
    ["parts-miss-whole", "The train had 61 passengers and a crew of four; all 66 people on board survived."],
    [
      "parts-exceed-whole",
      "The airline flies 44 aircraft, comprising 21 Airbuses, 14 Boeings and 10 turboprops.",
    ],
    ["parts-exceed-whole", "The choir (14 sopranos, 11 altos, 7 tenors and 9 basses) has 40 members."],
    ["parts-exceed-whole", "Of 80 flats, 37 are let, 25 have been sold and 21 stand empty."],
    [
      "parts-exceed-whole",
      "The 150 delegates came from three regions: 62 from the north, 55 from the south and 35 from the islands.",
    ],
    [
      "parts-exceed-whole",
      "The 150 delegates came from three regions, 62 from the north, 55 from the south and 35 from the islands.",
    ],
    ["parts-exceed-whole", "The collection has 860 items, divided into 410 books, 280 maps and 190 prints."],
    [
      "parts-exceed-whole",
      "Each of the 36 children was put in one of three groups: 14 walked, 12 cycled and 11 ran.",
    ],
    [
      "parts-exceed-whole",
      "The squad of 23 includes 3 goalkeepers, 8 defenders, 7 midfielders and 6 forwards.",
    ],
    [
      "parts-exceed-whole",
      "The squad has 23 players: three goalkeepers, eight defenders, seven midfielders and six forwards.",
    ],
    ["parts-exceed-whole", "The army lost 1,250 men, 430 killed and 910 wounded."],
    ["parts-exceed-whole", "Casualties came to 1,250, with 430 killed and 910 wounded."],
    ["parts-miss-whole", "Casualties numbered 1,250: 430 dead and 790 wounded."],
    [
      "parts-exceed-whole",
      "Revenue of €96 million came from licences (€40 million), services (€36 million) and hardware (€24 million).",
    ],
    [
      "parts-exceed-whole",
      "Revenue came to €96 million, with licences contributing €40 million, services €36 million and hardware €24 million.",
    ],
    ["parts-exceed-whole", "The walk of 22 km is divided into three stages of 9, 8 and 7 km."],
    ["parts-exceed-whole", "The walk covers 22 km in three stages of 9, 8 and 7 km."],
    [
      "parts-exceed-whole",
      "Of every 100 callers, 52 asked about tickets, 31 about parking and 22 about food.",
    ],
    ["parts-exceed-whole", "The council approved 14 of the 25 requests, turned down eight and put off four."],
    [
      "parts-exceed-whole",
      "The library lent 9,300 items, 6,100 of which were books, 2,200 films and 1,300 games.",
    ],
    ["parts-exceed-whole", "Adler got 920 votes, Brandt 610 and Cole 280 out of 1,780 valid votes."],
    ["parts-exceed-whole", "The hall has 320 seats – 240 in the stalls and 90 in the gallery."],
    ["parts-exceed-whole", "Of the total of 320 seats, 240 are in the stalls and 90 in the gallery."],
    [
      "parts-exceed-whole",
      "The estate was divided equally into 4 lots of which 2 went to the town, 1 to the church and 2 to the heirs.",
    ],
    ["parts-exceed-whole", "Seventeen of the 31 parishes lie in the hills and 16 on the plain."],
    [
      "parts-exceed-whole",
      "The grant of $900,000 will be used for roofs ($450,000), windows ($280,000) and heating ($190,000).",
    ],
    ["parts-exceed-whole", "Two thousand people answered: 1,120 yes, 640 no and 260 did not know."],
    ["parts-exceed-whole", "Of the 2,000 who answered, 1,120 said yes, 640 no and 260 did not know."],
    [
      "parts-miss-whole",
      "The grant of £48,000 was divided three ways: £20,000 to the theatre, £15,500 to the library and £11,500 to the youth club.",
    ],
    ["parts-exceed-whole", "The 64-page booklet has 30 pages of text, 22 of photographs and 15 of maps."],
    [
      "parts-miss-whole",
      "The orchard has 120 trees. Seventy are apples, thirty are pears, and the other fifteen are plums.",
    ],
    [
      "parts-miss-whole",
      "Total receipts were £3,240, made up of £1,850 in ticket sales, £940 from the raffle and £400 from the bar.",
    ],
    ["parts-miss-whole", "The library has three floors with 12, 9 and 8 study rooms, 31 in all."],
    ["parts-miss-whole", "Membership stands at 214: 96 full, 71 family and 42 junior."],
    ["parts-miss-whole", "The tally, 14 gold, 9 silver and 11 bronze, came to 36 medals."],
    ["parts-miss-whole", "The tally — 14 gold, 9 silver and 11 bronze — came to 36 medals."],
    ["parts-miss-whole", "The ward's 24 beds (10 for men, 9 for women, 4 for children) were all taken."],
    [
      "parts-miss-whole",
      "The first shift has 14 people, the second 12 and the third 9, which adds up to a staff of 36.",
    ],
    [
      "parts-exceed-whole",
      "The parish raised £2,400 (£1,100 from the fair, £800 from the concert, and £600 in donations).",
    ],
    [
      "parts-exceed-whole",
      "Four of the nine seats went to the Greens, three to Labour and three to the Liberals.",
    ],
    ["parts-miss-whole", "With 18 wins, 7 draws and 6 defeats from 30 matches they finished third."],
    ["parts-miss-whole", "They have played 22, won 14, drawn 5 and lost 4."],
    ["parts-exceed-whole", "The society has 85 members, of which 50 are from the town and 40 from outside."],
    ["parts-exceed-whole", "Twelve people were hurt, five of them seriously and nine slightly."],
    ["parts-exceed-whole", "Seven of the twelve councillors voted for, four against and two abstained."],
    [
      "parts-miss-whole",
      "Sales came to 1,204 adult tickets, 860 child tickets and 310 family tickets: 2,474 in all.",
    ],
    ["parts-exceed-whole", "The trial enrolled 300 patients: 152 received the drug and 149 a placebo."],
    ["parts-exceed-whole", "We randomised 240 patients, 122 to the drug and 119 to placebo."],
    [
      "parts-exceed-whole",
      "The estate of 1,200 acres — 700 of pasture, 350 of arable and 200 of woodland — was sold.",
    ],
    ["parts-miss-whole", "The choir's 48 voices break down as 18 sopranos, 14 altos, 8 tenors and 7 basses."],
    [
      "parts-exceed-whole",
      "Eighteen boats entered; eleven finished, five retired and three were disqualified.",
    ],
    ["parts-miss-whole", "There are three classes, with 24, 22 and 19 pupils, so 67 altogether."],
    ["parts-miss-whole", "Its four branches employ 12, 9, 7 and 5 people, a total of 35."],
    [
      "parts-miss-whole",
      "The population of the three islands is 3,150: 1,420 on Sand, 990 on Holm and 640 on Skerry.",
    ],
    ["parts-exceed-whole", "The bus carries 54 passengers, 38 seated and 20 standing."],
    ["parts-miss-whole", "The squad of 30 is made up of 14 forwards, 11 backs and four reserves."],
    [
      "parts-exceed-whole",
      "Every one of the 46 houses was checked: 29 were sound, 11 needed repair and 8 were condemned.",
    ],
    [
      "parts-exceed-whole",
      "The commission looked at 46 complaints. It upheld 17, rejected 22 and sent nine back.",
    ],
    ["parts-exceed-whole", "It looked at 46 complaints, upheld 17, rejected 22 and sent nine back."],
    [
      "parts-exceed-whole",
      "The commission received 46 complaints, of which it upheld 17, rejected 22 and sent nine back.",
    ],
    [
      "parts-exceed-whole",
      "Of the 46 complaints it received, the commission upheld 17, rejected 22 and sent nine back.",
    ],
    ["parts-miss-whole", "All 46 complaints have been dealt with: 17 upheld, 22 rejected, five withdrawn."],
    [
      "parts-miss-whole",
      "The council received 46 complaints. Seventeen were upheld, 22 were rejected and five withdrawn; none is outstanding.",
    ],
    [
      "parts-miss-whole",
      "The 29-member council is made up of 12 Greens, nine Liberals and six independents.",
    ],
    ["parts-exceed-whole", "The bakery sells 900 loaves a day, 500 of them white, 260 brown and 160 rye."],
    ["parts-exceed-whole", "Each day the bakery sells 900 loaves: 500 white, 260 brown and 160 rye."],
    [
      "parts-exceed-whole",
      "The region's 84 schools are 51 primary schools, 22 secondary schools and 13 colleges.",
    ],
    [
      "parts-exceed-whole",
      "The region has 84 schools, that is 51 primary schools, 22 secondary schools and 13 colleges.",
    ],
    ["parts-miss-whole", "Thirty-one men, 12 women and three children, 48 people in all, were on the boat."],
    ["parts-miss-whole", "The boat carried 48 people, namely 31 men, 12 women and three children."],
    ["parts-miss-whole", "Adler scored 22 points, Brandt 18, Cole 14 and Dahl 9; the team had 65 in all."],
    ["parts-miss-whole", "The team scored 65 points: Adler 22, Brandt 18, Cole 14 and Dahl 9."],
    [
      "parts-miss-whole",
      "Of the team's 65 points, Adler scored 22, Brandt 18, Cole 14 and Dahl 9, and nobody else scored.",
    ],
    ["parts-miss-whole", "The team's 65 points came from Adler (22), Brandt (18), Cole (14) and Dahl (9)."],
    [
      "parts-miss-whole",
      "The appeal brought in 9,400 crowns in its first week, 7,100 in its second and 5,200 in its third, a total of 22,700 crowns.",
    ],
    [
      "parts-miss-whole",
      "The appeal brought in 9,400 crowns in May, 7,100 in June and 5,200 in July. That is 22,700 crowns altogether.",
    ],
    [
      "parts-exceed-whole",
      "Two hundred and ten people replied. Of those, 130 were for the plan, 60 against it and 30 undecided.",
    ],
    ["parts-exceed-whole", "We had 210 replies. They were 130 for the plan, 60 against it and 30 undecided."],
    ["parts-miss-whole", "The dig turned up 340 shards, 12 coins and 5 rings, 367 objects altogether."],
    ["parts-exceed-whole", "There are 18 holes: four par threes, ten par fours and five par fives."],
    [
      "parts-exceed-whole",
      "The course has 18 holes, four of them par threes, ten par fours and five par fives.",
    ],
    [
      "parts-exceed-whole",
      "The farm covers 240 acres, with 130 under grass, 70 under barley and 50 under trees.",
    ],
    [
      "parts-miss-whole",
      "The 52 crew were rescued: 30 by helicopter, 16 by lifeboat and four by a passing tanker.",
    ],
    [
      "parts-miss-whole",
      "All 52 crew were rescued, 30 by helicopter, 16 by lifeboat and four by a passing tanker.",
    ],
    ["parts-exceed-whole", "The charity has 36 staff: 20 work full time and 18 part time."],
    ["parts-exceed-whole", "The fleet of 120 buses runs on diesel (70), gas (35) and batteries (20)."],
    ["parts-exceed-whole", "Of the fleet's 120 buses, 70 run on diesel, 35 on gas and 20 on batteries."],
    ["parts-exceed-whole", "Seventy of the fleet's 120 buses run on diesel, 35 on gas and 20 on batteries."],
    [
      "percentages-exceed",
      "Respondents could tick one answer only. Some 54% said that they drove, 21% took a bus, 14% cycled, 9% walked and 8% went by rail.",
    ],
    [
      "percentages-exceed",
      "By the main complaint at entry, which each participant chose from a list, 46% reported poor concentration, 33% early waking and 29% heaviness of the limbs.",
    ],
    [
      "percentages-exceed",
      "Every reader belongs to one age group, and loans of books are divided among them as follows: children up to 12 years 38%, young people 11%, adults under 65 years 36%, readers of 65 and over 23%.",
    ],
    [
      "percentages-exceed",
      "Adela Rinn took 41.2%, Corin Tate 30.5%, Saul Whitcombe 18.9% and Bridget Onslow 12.4%.",
    ],
    [
      "percentages-exceed",
      "Of every crown, housing and heating took 34 percent, food 27 percent, transport 18 percent, clothing 9 percent, leisure 11 percent and everything else 7 percent.",
    ],
    ["percentages-exceed", "Wind supplied 38% of the island's power, diesel 41% and the sun 27%."],
    ["percentages-exceed", "The soil is 45 percent sand, 35 percent silt and 28 percent clay."],
    [
      "percentages-exceed",
      "Sixty-two percent of members voted for the merger, 34 percent against and 9 percent abstained.",
    ],
    [
      "percentages-exceed",
      "Asked which of the three they would choose, 48 percent picked the tram, 37 percent the bus and 22 percent the ferry.",
    ],
    [
      "percentages-exceed",
      "Asked for their favourite season, 41% named summer, 29% spring, 22% autumn and 13% winter.",
    ],
    [
      "percentages-exceed",
      "The town's waste was made up of paper (31%), food (29%), glass (22%), plastic (18%) and metal (9%).",
    ],
    [
      "percentages-exceed",
      "The town's waste consists of 31% paper, 29% food, 22% glass, 18% plastic and 9% metal.",
    ],
    ["percentages-exceed", "Women make up 54 percent of the staff and men 51 percent."],
    ["percentages-exceed", "Some 46 percent agreed, 38 percent disagreed and 21 percent had no opinion."],
    [
      "percentages-exceed",
      "The state holds 51 percent of the shares, the bank 30 percent and the staff 24 percent.",
    ],
    [
      "percentages-exceed",
      "The owners are the state with 51 percent, the bank with 30 percent and the staff with 24 percent.",
    ],
    [
      "percentages-exceed",
      "Three in five pupils walk to school, 30 percent come by bus and 18 percent by car.",
    ],
    [
      "percentages-exceed",
      "Sales were split between books, at 62 percent, toys, at 27 percent, and games, at 18 percent.",
    ],
    ["percentages-exceed", "Revenue by region: Norland 44%, Sudland 33%, Marl 19%, others 11%."],
    [
      "percentages-exceed",
      "Asked about the bridge, 58 percent were in favour. Another 33 percent were against and 14 percent had no opinion.",
    ],
    ["percentages-exceed", "Fifty-eight percent approve of the plan. Forty-six percent disapprove."],
    ["percentages-exceed", "The mix is 50% rye, 35% wheat and 25% oats."],
    [
      "percentages-exceed",
      "Of those asked, 52 percent would vote for Adler, 31 percent for Brandt and 24 percent for Cole.",
    ],
    ["percentages-exceed", "In the first round Adler had 44.1%, Brandt 33.8% and Cole 26.1%."],
    ["percentages-exceed", "The air is 78 percent nitrogen, 21 percent oxygen and 4 percent other gases."],
    [
      "percentages-exceed",
      "The survey found that 62 percent rent their home, 31 percent own it and 12 percent live with relatives.",
    ],
    [
      "percentages-exceed",
      "Most journeys are made by car (61%), followed by bus (22%), bicycle (14%) and on foot (11%).",
    ],
    [
      "percentages-exceed",
      "Single people account for 38 percent of households, couples for 36 percent and families for 33 percent.",
    ],
    [
      "percentages-exceed",
      "Exports go mainly to Norland (45 percent), Sudland (33 percent) and Marl (27 percent).",
    ],
    [
      "percentages-exceed",
      "Forty-two percent of the budget is spent on wages, 31 percent on materials, 20 percent on rent and 12 percent on everything else.",
    ],
    ["parts-miss-whole", "The alloy consists of 60 percent copper, 30 percent zinc and 5 percent tin."],
    [
      "parts-miss-whole",
      "Sixty percent went by car, 25 percent by bus and the remaining 10 percent on foot.",
    ],
    [
      "parts-miss-whole",
      "The fund holds 60 percent in bonds, 25 percent in shares; the remaining 10 percent is cash.",
    ],
  ])("%s: %s", (rule, text) => {
    expect(alarmsIn(exampleDocument(text))).toEqual([rule]);
  });
});

describe("sentences that are right, or not to be judged", () => {
  test.each([
    "The court has 15 judges. Nine are women, six are men.",
    "Of the 40 members, 25 play an instrument and 18 sing in the choir.",
    "Of 120 patients, 70 had a fever and 60 a cough.",
    "Of the 60 firms, 35 exported to Norland and 29 to Sudland.",
    "Of the 60 firms, 35 export and 29 import.",
    "The court has 15 judges. Nine of them joined after 2010, and eight speak a second language.",
    "The town has 12,000 inhabitants. Some 7,000 work in Orsk and 6,000 were born there.",
    "The attack killed 613 people, including 106 women, 83 children and 70 elderly.",
    "Of the 50 patients, 30 were smokers, 12 were diabetic and 15 were obese.",
    "Of the 193 member states, 100 voted for, 40 against and 45 abstained.",
    "The council has 24 members. It held 14 meetings in the spring and 12 in the autumn.",
    "The team scored 24 goals. It took 14 corners in the first half and 12 in the second.",
    "In the 30 matches he scored 18 goals with the left foot and 14 with the right.",
    "The hotel has 80 rooms, 45 with a view of the sea and 40 with a balcony.",
    "The hotel has 80 rooms, 45 of them with a view of the sea and 40 with a balcony.",
    "The museum holds 1,200 paintings, 640 of them by local artists, 420 by women and 240 from the 19th century.",
    "The school has 480 pupils. Some 260 learn French, 190 German and 90 Spanish.",
    "The school has 480 pupils: 260 learn French, 190 German and 90 Spanish; many take two languages.",
    "Of the 480 pupils, 260 take French, 190 German and 90 Spanish, and 60 take two.",
    "The store sold 450 bicycles in May, 240 in June and 230 in July.",
    "The store sold 450 bicycles in 2018, 240 in 2019 and 230 in 2020.",
    "Attendance was 450 on Friday, 240 on Saturday and 230 on Sunday.",
    "The bridge is 120 metres long, 70 metres high at the middle and 60 metres at the ends.",
    "Of the 90 flats, 50 are in Orsk and 40 in Marl; 48 have two rooms.",
    "The army lost 1,250 men, 430 killed and 820 wounded.",
    "The army has 12,000 men, 7,000 rifles and 6,000 horses.",
    "The farm has 60 cows, 40 sheep and 22 goats.",
    "The farm has 60 hectares of wheat, 40 of barley and 22 of oats.",
    "A club of 60 members, it won 40 matches and lost 22.",
    "The ferry made 60 crossings in May, 35 in June and 26 in July.",
    "The 60 delegates met 35 ministers and 28 experts.",
    "The firm has 60 shops, 35 in Norland and 20 in Sudland.",
    "The firm has 60 shops, 35 in Norland and 20 in Sudland, and plans 30 more in Marl.",
    "The price was 60 euros in May, 35 in June and 28 in July.",
    "He scored 60 points, 35 in the first game and 25 in the second.",
    "In 60 tests the drug worked 35 times in men and 25 times in women.",
    "There were 60 pupils in 1990, 35 in 2000 and 28 in 2010.",
    "It rained on 60 days, 35 in the north and 28 in the south.",
    "She has 12 grandchildren: seven by her son and five by her daughter.",
    "Of the 30 vehicles, 18 were trucks, eight vans and four cars.",
    "The battery needs 60 minutes to charge, 35 at home and 28 at the station.",
    "The bus takes 60 minutes to Orsk, 35 to Marl and 28 to Velden.",
    "Tickets cost 60 crowns for adults, 35 for pupils and 28 for children.",
    "They sold 60 tickets at 35 crowns and 28 at 20 crowns.",
    "Of the 46 killed, 20 were men, 14 women and 12 children.",
    "Among the 18 hostages were 11 women and two journalists.",
    "The jury awarded 14 prizes, eight to women and nine to foreigners.",
    "The 18 victims included 11 women and 8 foreigners.",
    "The committee of 12 is made up of seven members from the north and five from the south.",
    "The regiment, 620 strong, lost 140 dead and 260 wounded; 220 were fit to fight.",
    "All 66 people on board, 61 passengers and five crew, survived.",
    "The train had 61 passengers and a crew of five; all 66 people on board survived.",
    "The three boats landed 42 tonnes between them: the Alma 16, the Berta 14 and the Clara 12.",
    "In 2019 the fund had 620 members, in 2020 it had 340 and in 2021 310.",
    "The library lent 9,300 items, 6,100 of which were books, 1,900 films and 1,300 games.",
    "Adler won 52 matches, Brandt 31 and Cole 24; they met 12 times.",
    "Norland won 28 medals: 12 gold, 10 silver and 6 bronze. Sudland won 31, Marl 16 and Velden 14.",
    "Norland won 28 medals, 12 of them gold. Sudland won 16 and Marl 14.",
    "It has 25 wards. The Greens hold 14 and Labour 12 of the 26 seats.",
    "The plant employs 850 people. It made 480 cars a day in 2019 and 410 in 2020.",
    "A crowd of 850 saw Adler score 480 runs and Brandt 410.",
    "The book has 320 pages, 240 illustrations and 90 maps.",
    "The school has 12 teachers, eight of them full-time, and seven rooms.",
    "She ran the 800 metres in 2:01, the 400 in 54 and the 500 in 70 seconds.",
    "Of 80 flats, 37 are let, 25 have been sold and 18 stand empty.",
    "About 2,000 people answered: 1,120 yes, 640 no and 260 did not know.",
    "The fire destroyed 75 houses, 32 in Orsk alone, 28 barns in Marl and 17 sheds.",
    "The region has 75 schools, 42 primary and 38 with a canteen.",
    "The region has 75 schools: 42 primary schools and 33 secondary schools.",
    "Police made 64 arrests, 41 of them for theft, and fined 15 drivers for speeding and 11 for drunkenness.",
    "Of the 30 pupils, 18 came by bus in the morning and 14 in the afternoon.",
    "They counted 84 nests in May, 39 in June and 48 in July.",
    "The house has 12 rooms, seven upstairs and five downstairs.",
    "Six firms have paid 40,000 euros each, 35,000 went to the town and 6,000 to the bank.",
    "Of 40 respondents, 25 named price, 14 quality and 9 service; they could name two.",
    "Of 40 respondents, 25 named price, 14 quality and 9 service.",
    "Thirty pupils took part. Twenty won a prize for drawing and 12 for singing.",
    "We asked 50 shopkeepers. Thirty-one sell bread, 22 sell milk.",
    "The town has 31 churches, 18 built before 1800 and 15 with a tower.",
    "The zoo has 31 species of fish, 18 of birds and 15 of snakes.",
    "At the age of 40 he had 25 patents and 18 children.",
    "In the first 40 minutes they had 25 shots on goal and 18 corners.",
    "The road is 86 kilometres long: 52 kilometres in Norland and 34 kilometres in Sudland.",
    "There are 22 species in the lake; 12 were seen in spring and 14 in autumn.",
    "Of the 22 species in the lake, 12 were seen in spring and 14 in autumn.",
    "Of the 22 species, 12 occur in the lake and 14 in the river.",
    "The party has branches in 22 towns, 12 in the north, 8 in the south and 2 abroad.",
    "The 22 players shot 12 times at the goal in the first half and 14 times in the second.",
    "The firm opened 22 branches last year, 12 in Norland and 14 in Sudland the year before.",
    "Unit 7 has 22 beds, unit 8 has 12 and unit 9 has 14.",
    "The museum counted 22,000 visitors in May, 12,500 in June and 11,000 in July.",
    "Of the 1,200 soldiers, 700 were sent to the north in May and 600 to the south in June.",
    "The expedition had ten members — four Norwegians, three Swedes, two Danes and a Finn.",
    "The fleet has 20 boats: 12 trawlers, five ferries and a tug, and two more are on order.",
    "The council has 29 seats. The Greens hold 12, the Liberals nine and six are held by independents; two are vacant.",
    "The ship had 48 on board: 31 passengers, a crew of 15 and two pilots.",
    "The team scored 65 points: Adler 22, Brandt 18, Cole 14 and Dahl 11.",
    "Adler scored 22 points, Brandt 18 and Cole 14 of the team's 80.",
    "The best scorers of the team's 65 points were Adler with 22, Brandt with 18 and Cole with 14.",
    "The appeal brought in 9,400 crowns in May, 7,100 in June and 5,200 in July. That is 21,700 crowns altogether.",
    "The firm sold 14 boats in May, 9 in June and 11 in July; profit came to 36 million crowns.",
    "The 64-page booklet has 30 photographs, 22 drawings and 15 maps.",
    "The 29-seat council has 12 committees, nine halls and ten clerks.",
    "The region's 84 schools are 51 kilometres apart on average, 22 of them on islands.",
    "Twelve people were hurt, five of them seriously and three of them children.",
    "The 300-bed hospital treated 152 people in May and 149 in June.",
    "Fifty-eight percent approve of the plan. Forty-two percent disapprove.",
    "Among women 45 percent agreed, among men 40 percent and among pupils 60 percent.",
    "Sales rose 45 percent in May, 40 percent in June and 25 percent in July.",
    "Of the pupils, 55 percent learn French, 40 percent German and 18 percent Spanish.",
    "Some 55 percent own a car, 40 percent a bicycle and 18 percent a boat.",
    "Asked what worries them, 55 percent named prices, 40 percent housing and 18 percent crime; more than one answer was possible.",
    "The pass rate was 45 percent in Orsk, 40 percent in Marl and 25 percent in Velden.",
    "Turnout was 45 percent in Orsk, 40 percent in Marl and 25 percent in Velden.",
    "Adler made 52 percent of his serves, 40 percent of his returns and 20 percent of his volleys.",
    "Unemployment stood at 45 percent in the north and 60 percent in the south.",
    "Of patients, 45 percent had a fever, 40 percent a cough and 25 percent a rash.",
    "In Orsk 45 percent of homes have gas, in Marl 40 percent and in Velden 30 percent.",
    "The share of women is 45 percent in the council, 40 percent in the courts and 25 percent in the police.",
    "Prices for bread are up 45 percent, milk 40 percent and eggs 25 percent.",
    "The bank cut 45 percent of its staff, 40 percent of its branches and 25 percent of its bonuses.",
    "The state holds 51 percent of the harbour, 40 percent of the airport and 20 percent of the railway.",
    "Humidity is 45 percent in the morning, 40 percent at noon and 60 percent at night.",
    "The soil is 45 percent sand, 35 percent silt and 20 percent clay.",
    "About 33.3% chose A, 33.4% B and 33.4% C.",
    "Adler won 52 percent in the first round and 54 percent in the second.",
    "Adler won with 52 percent in 2012, 54 percent in 2016 and 51 percent in 2020.",
    "The discount is 20 percent for pupils, 50 percent for children and 40 percent for pensioners.",
    "The chance of rain is 40 percent on Monday, 50 percent on Tuesday and 30 percent on Wednesday.",
    "Of the staff, 55 percent are women, 30 percent are over 50 and 20 percent work part time.",
    "Among the readers, 55 percent are women, 48 percent under 40 and 12 percent abroad.",
    "Children's books accounted for 31 per cent of sales and fiction for 58 per cent, of which crime made up two fifths.",
    "The tax is 45 percent on wine, 40 percent on beer and 25 percent on cider.",
    "The drug helped 45 percent of patients in the first group, 40 percent in the second and 25 percent in the third.",
    "Some 55 percent said the service was good, 48 percent that it was cheap.",
    "The reservoir at Orsk is 45 percent full, that at Marl 40 percent and that at Velden 30 percent.",
    "Smoking was named by 45 percent, drink by 40 percent and lack of exercise by 30 percent.",
    "Half of the pupils have a phone, 35 percent a computer and 25 percent a tablet.",
    "Norland recycles 45 percent of its waste, Sudland 40 percent and Marl 30 percent.",
    "In Norland 52 percent of voters backed the treaty, in Sudland 49 percent.",
    "They reported headaches (45%), nausea (40%) and fatigue (25%).",
    "The most common side effects were headache (45%), nausea (40%) and fatigue (25%).",
    "The vaccine was 45 percent effective in children, 40 percent in adults and 25 percent in the elderly.",
    "The most used languages were French (55%), German (40%) and Spanish (18%).",
    "The alloy consists of 60 percent copper, 30 percent zinc and 10 percent tin.",
    "Sixty percent went by car, 25 percent by bus and the remaining 15 percent on foot.",
    "Sales were 60 percent books, of which 30 percent were novels and the remaining 70 percent textbooks.",
    "Trade is split between Norland, with 60 percent, Sudland, with 25 percent, and several others.",
  ])("%s", (text) => {
    expect(alarmsIn(exampleDocument(text))).toEqual([]);
  });
});

describe("tables and lists", () => {
  test.each([
    [
      "page.md",
      "| Quarter | Rain (mm) | Wet days |\n|---|---|---|\n| January–March | 312.4 | 52 |\n| April–June | 188.6 | 41 |\n| July–September | 274.0 | 49 |\n| October–December | 401.5 | 63 |\n| Year | 1,176.5 | 215 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Branch | Books | Other |\n|---|---|---|\n| Central | 88,410 | 21,305 |\n| Quayside | 34,972 | 9,148 |\n| Hill Road | 27,650 | 5,020 |\n| Mobile library | 12,118 | 877 |\n| All branches | 161,350 | 36,350 |",
      ["table-total"],
    ],
    [
      "page.html",
      "<table>\n<tr><th>Staff</th><th>Full time</th><th>Part time</th><th>Total</th></tr>\n<tr><td>Shops</td><td>62</td><td>87</td><td>149</td></tr>\n<tr><td>Office</td><td>18</td><td>6</td><td>24</td></tr>\n<tr><td>of which management</td><td>5</td><td>1</td><td>6</td></tr>\n<tr><td>Total</td><td>80</td><td>93</td><td>173</td></tr>\n</table>",
      [],
    ],
    [
      "page.txt",
      "Region           Cattle     Sheep     Goats\nNorthern hills     41.2     188.6      22.4\nCentral plain     126.5      73.1       9.8\nEastern marshes    58.3      40.0       6.1\nCoast              19.0      52.7      31.5\nTotal             245.0     364.4      69.8",
      ["table-total"],
    ],
    [
      "page.txt",
      "   Sopranos      128\n   Altos         114\n   Tenors         41\n   Basses         73\n   All voices    346",
      ["table-total"],
    ],
    [
      "page.md",
      "| Town | Ships |\n|---|---:|\n| Orsk | 410 |\n| Marl | 520 |\n| Velden | 350 |\n| **In all** | **1,310** |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Item | Cost |\n|---|---:|\n| Paint | €410 |\n| Wood | €520 |\n| Glass | €350 |\n| Overall | €1,310 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Crop | Harvest |\n|---|---:|\n| Rye | 410 t |\n| Wheat | 520 t |\n| Oats | 350 t |\n| Sum | 1,310 t |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Class | Boys | Girls | Pupils |\n|---|---|---|---|\n| 1a | 12 | 14 | 26 |\n| 1b | 13 | 11 | 24 |\n| 2a | 10 | 15 | 25 |\n| 2b | 9 | 12 | 21 |\n| Whole school | 44 | 52 | 98 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Class | Boys | Girls | All |\n|---|---|---|---|\n| 1a | 12 | 14 | 26 |\n| 1b | 13 | 11 | 24 |\n| 2a | 10 | 15 | 27 |\n| 2b | 9 | 12 | 21 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Answer | Share |\n|---|---|\n| Yes | 54% |\n| No | 32% |\n| Don't know | 14% |\n| Total | 108% |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Answer | Share |\n|---|---|\n| Yes | 54% |\n| No | 38% |\n| Don't know | 14% |\n| Total | 100% |",
      ["table-total"],
    ],
    [
      "page.md",
      "| | 2022 | 2023 |\n|---|---|---|\n| North | 1,204 | 1,210 |\n| East | 986 | – |\n| South | 1,377 | 1,400 |\n| West | 845 | 850 |\n| Total | 4,512 | 3,460 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| | 2022 | 2023 |\n|---|---|---|\n| North | 1,204 | 1,210 |\n| East | 986 | n/a |\n| South | 1,377 | 1,400 |\n| West | 845 | 850 |\n| Total | 4,412 | 3,560 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Region | Schools | Pupils per school |\n|---|---|---|\n| All regions | 640 | 41 |\n| North | 210 | 38 |\n| East | 190 | 44 |\n| South | 200 | 40 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Month | Calls | Answered |\n|---|---|---|\n| April | 180 | 170 |\n| May | 200 | 180 |\n| June | 190 | 190 |\n| Second quarter | 570 | 540 |",
      [],
    ],
    [
      "page.md",
      "| Team | Played | Won | Drawn | Lost | Goals | Points |\n|---|---|---|---|---|---|---|\n| Orsk | 10 | 7 | 2 | 1 | 21 | 23 |\n| Marl | 10 | 6 | 2 | 2 | 18 | 20 |\n| Velden | 10 | 4 | 1 | 5 | 11 | 13 |\n| All Stars | 10 | 3 | 1 | 6 | 10 | 10 |",
      [],
    ],
    [
      "page.md",
      "| District | People | Density |\n|---|---|---|\n| North | 120 | 12 |\n| East | 210 | 15 |\n| South | 310 | 20 |\n| All districts | 640 | 16 |",
      [],
    ],
    [
      "page.md",
      "| District | Turnout (%) | Votes |\n|---|---|---|\n| North | 62 | 120 |\n| East | 58 | 210 |\n| South | 71 | 310 |\n| Total | 64 | 640 |",
      [],
    ],
    [
      "page.md",
      "| Year | Visitors |\n|---|---|\n| 2019 | 410 |\n| 2020 | 120 |\n| 2021 | 240 |\n| All-time high | 810 |",
      [],
    ],
    [
      "page.md",
      "| Item | Million |\n|---|---|\n| Wages | 4.2 |\n| Rent | 1.1 |\n| Other | 0.8 |\n| Total costs | 6.1 |\n| Revenue | 7.0 |\n| Profit | 0.9 |",
      [],
    ],
    [
      "page.md",
      "| Item | Million |\n|---|---|\n| Wages | 4.2 |\n| Rent | 1.1 |\n| Other | 0.8 |\n| Total costs | 6.4 |\n| Revenue | 7.0 |\n| Profit | 0.6 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Assets | |\n|---|---|\n| Land | 40 |\n| Boats | 25 |\n| Total assets | 65 |\n| Liabilities | |\n| Loans | 30 |\n| Total liabilities | 30 |\n| Net | 35 |",
      [],
    ],
    [
      "page.md",
      "| Receipts | |\n|---|---|\n| Fees | 500 |\n| Gifts | 300 |\n| Total receipts | 900 |\n| Payments | |\n| Rent | 400 |\n| Wages | 350 |\n| Total payments | 750 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| | Men | Women | Total |\n|---|---|---|---|\n| Teachers | 12 | 20 | 32 |\n| Other staff | 5 | 8 | 13 |\n| Total | 17 | 28 | 45 |\n| Average age | 44 | 41 | 42 |",
      [],
    ],
    [
      "page.md",
      "| | Men | Women | Total |\n|---|---|---|---|\n| Teachers | 12 | 20 | 32 |\n| Other staff | 5 | 8 | 13 |\n| Total | 17 | 28 | 46 |",
      ["table-total"],
    ],
    [
      "page.txt",
      "Village\tHouses\tFlooded\nOrsk\t120\t31\nMarl\t85\t22\nVelden\t64\t11\nTogether\t269\t74",
      ["table-total"],
    ],
    [
      "page.txt",
      "Name      Age   Height\nAdler      31     1.82\nBrandt     28     1.79\nCole       40     1.75\nAll       33.0    1.79",
      [],
    ],
    [
      "page.md",
      "| Party | Seats 2019 | Seats 2023 | Change |\n|---|---|---|---|\n| Greens | 10 | 12 | +2 |\n| Labour | 14 | 13 | −1 |\n| Harbour | 6 | 5 | −1 |\n| Total | 30 | 30 | 0 |",
      [],
    ],
    [
      "page.md",
      "| Party | Seats 2019 | Seats 2023 | Change |\n|---|---|---|---|\n| Greens | 10 | 12 | +2 |\n| Labour | 14 | 13 | −1 |\n| Harbour | 6 | 5 | −1 |\n| Total | 31 | 30 | 0 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Country | Area | Population |\n|---|---|---|\n| Norland | 12,000 | 3.2 million |\n| Sudland | 8,400 | 2.1 million |\n| World | 510,000,000 | 8 billion |",
      [],
    ],
    [
      "page.html",
      "<table><thead><tr><th>Line</th><th>Riders</th></tr></thead><tbody>\n<tr><td>1</td><td>2,100<sup>a</sup></td></tr><tr><td>2</td><td>1,450</td></tr><tr><td>3</td><td>1,150</td></tr></tbody>\n<tfoot><tr><td>Network</td><td>4,900</td></tr></tfoot></table>",
      ["table-total"],
    ],
    [
      "page.html",
      "<table><caption>Riders</caption><tr><th>Line</th><th>Riders</th></tr>\n<tr><td>Red</td><td>2,100 (44.7%)</td></tr><tr><td>Blue</td><td>1,450 (30.9%)</td></tr><tr><td>Green</td><td>1,150 (24.5%)</td></tr>\n<tr><td>Total</td><td>4,900 (100%)</td></tr></table>",
      ["table-total"],
    ],
    [
      "page.md",
      "| Route | Monday | Tuesday | Wednesday | Week |\n|---|---|---|---|---|\n| A | 10 | 12 | 14 | 36 |\n| B | 20 | 18 | 22 | 60 |\n| C | 5 | 7 | 6 | 18 |",
      [],
    ],
    [
      "page.md",
      "| Route | Monday | Tuesday | Wednesday | Week |\n|---|---|---|---|---|\n| A | 10 | 12 | 14 | 36 |\n| B | 20 | 18 | 22 | 62 |\n| C | 5 | 7 | 6 | 18 |\n| D | 8 | 8 | 8 | 24 |",
      ["table-total"],
    ],
    [
      "page.md",
      "| Player | Points | Rebounds | Assists |\n|---|---|---|---|\n| Adler | 20 | 11 | 9 |\n| Brandt | 18 | 7 | 11 |\n| Cole | 15 | 9 | 6 |",
      [],
    ],
    [
      "page.md",
      "The fund's £10,000 was spent as follows:\n\n- Books: £4,200\n- Chairs: £3,100\n- Heating: £2,400",
      ["parts-miss-whole"],
    ],
    ["page.md", "The fleet has 24 vessels:\n\n* 12 trawlers\n* 9 ferries\n* 5 tugs", ["parts-exceed-whole"]],
    [
      "page.html",
      "<p>The fleet has 24 vessels:</p><ul><li>12 trawlers</li><li>9 ferries</li><li>5 tugs</li></ul>",
      ["parts-exceed-whole"],
    ],
    [
      "page.md",
      "Votes cast in each ward:\n\n- North: 412\n- South: 388\n- Harbour: 207\n- Total: 1,017",
      ["parts-miss-whole"],
    ],
    ["page.md", "Votes cast in each ward:\n\n- North: 412\n- South: 388\n- Harbour: 207\n- Total: 1,007", []],
    ["page.md", "The fleet has 26 vessels:\n\n* 12 trawlers\n* 9 ferries\n* 5 tugs", []],
    [
      "page.md",
      "The fleet has 24 vessels, the largest of which are:\n\n* Alma (12 crew)\n* Berta (9 crew)",
      [],
    ],
    [
      "page.md",
      "How people travel:\n\n- car: 54%\n- bus: 31%\n- bicycle: 14%\n- on foot: 9%",
      ["percentages-exceed"],
    ],
    [
      "page.md",
      "How people travel (more than one answer could be given):\n\n- car: 54%\n- bus: 31%\n- bicycle: 14%\n- on foot: 9%",
      [],
    ],
    ["page.md", "In 2023 the club won 24 matches. Its scorers:\n\n- Adler: 12\n- Brandt: 9\n- Cole: 5", []],
    [
      "page.txt",
      "The council has 31 seats:\n\n- Greens 12\n- Labour 11\n- Liberals 6\n- Independents 4",
      ["parts-exceed-whole"],
    ],
    ["page.md", "There are 15 rules:\n\n1. Be on time.\n2. Bring 2 pencils.\n3. Leave by 16.", []],
  ])("%s: %s", async (name, source, expected) => {
    const document = await readDocument(new TextEncoder().encode(source), name);
    expect(alarmsIn(document)).toEqual(expected);
  });
});

describe("long lists of numbers take little time", () => {
  test.each<
    readonly [name: string, size: number, lengthOfList: (n: number) => number, times: (n: number) => number]
  >([
    ["many lists", 200, () => 60, (n) => n],
    ["long lists", 240, (n) => n, () => 50],
  ])("%s", (_name, size, lengthOfList, times) =>
    expectLinear(size, (n) => {
      const numbers = Array.from({ length: lengthOfList(n) }, (_, i) => `${i + 3} in the town`).join(", ");
      const document = exampleDocument(`Of the 900 people, ${numbers} and 12 elsewhere. `.repeat(times(n)));
      return () => alarmsIn(document);
    }),
  );
});
