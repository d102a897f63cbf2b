import { describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rule } from "../../../src/engine/rules/date-conflict/rule.ts";
import { exampleDocument } from "../../example-document.ts";

function conflictsIn(text: string): readonly string[] {
  const analysis = analyze(exampleDocument(text));
  return rule
    .check({ analysis, evidence: { citations: new Map() }, asOf: "2026-01-01" } as never)
    .filter(({ level }) => level !== "note")
    .map(({ span }) => text.slice(span!.start, span!.end));
}

/** Each text with a wrong and, behind the bar, the right date of what it tells twice. */
const TOLD_TWICE: readonly string[] = [
  // Told by a verb, named again by its noun.
  "The Sarn dam gave way on 14 March 1978 and took the lower town with it.\n\nA marker recalls the breach of the Sarn dam on {24 March 1978|14 March 1978}.",
  "The relief army was late. It crossed the Wenn on 8 May 1643 and camped.\n\nA ballad tells how at the crossing of the Wenn by the relief army, on {18 May 1643|8 May 1643}, two colonels raced.",
  "The pilgrim bell was cast in 1924 at the Lenz foundry.\n\nThe mould that served for the casting of the pilgrim bell in {1942|1924} is kept in the crypt.",
  "Cabin 7 stopped between two pylons on 21 July 2020 at 15:40.\n\nMeasured by the log, the stoppage of cabin 7 on {20 July 2020|21 July 2020} went on for three hours.",
  "Comet Ravel was first seen from Alta on 11 April 2003, when it was a smudge.\n\nThe weeks after the discovery of Ravel on {11 August 2003|11 April 2003} were cloudy.",
  "The purchase of Halden Optics was completed on 31 March 2022.\n\nSince Halden Optics became ours, on {13 March 2022|31 March 2022}, both workshops share a roof.",
  "The council admitted the Marl delegates on 6 June 1951.\n\nThe admission of the Marl delegates on {16 June 1951|6 June 1951} changed the majority.",
  "Pastor Emil Varga was installed at Dorn on 9 May 1999.\n\nThe installation of Emil Varga at Dorn on {19 May 1999|9 May 1999} drew a crowd.",
  "The library bought the Karsov papers on 12 March 2008.\n\nThe purchase of the Karsov papers on {21 March 2008|12 March 2008} emptied its funds.",
  "Trade with Lom was halted on 4 July 1911.\n\nThe halt to the trade with Lom on {14 July 1911|4 July 1911} ruined the port.",
  // A pronoun or the next sentence says what happened.
  "And the avalanche?\n\nThat was on 6 February 2012. It came down at dusk.\n\nThe avalanche of {16 February 2012|6 February 2012} took two friends of mine.",
  "The ground beneath the Marl valley moved on 9 November 2019. The shock was felt as far as the coast.\n\nIn the Marl valley the quake of {19 November 2019|9 November 2019} broke plaster.",
  "The Galt pit disaster\n\nOn the evening of 17 January 1953 the pumps failed at Galt. Twenty-six men were brought out.\n\nA plaque tells visitors that the disaster happened on {17 February 1953|17 January 1953}.",
  // Days with a name, firsts, weddings.
  "Six hundred visitors came to Apple Day on 8 October 2022.\n\nWe thank the scouts who parked the cars at Apple Day on {9 October 2022|8 October 2022}.",
  "The light at Skerrow was first lit in 1853.\n\nThe lighthouse, lit for the first time in {the summer of 1851|1853}, is white.",
  "The String Quartet in D had its first performance on 12 January 1911.\n\nThe programme notes that the quartet was first performed on {22 January 1911|12 January 1911}.",
  "Her wedding to Anselm Pascoe took place on 12 September 1953 at Colla church.\n\nThe photograph shows the couple on their wedding day, {21 September 1953|12 September 1953}, outside the church.",
  "On 2 January 1924 the first patient was admitted.\n\nHis daughter read a poem about the arrival of the first patient on {2 June 1924|2 January 1924}.",
  // Tables, labels, entries of a chronicle.
  "The steamer Aurelia was launched at Stett on 19 October 1909, in rain.\n\nLaunch of the Aurelia: {19 October 1910|19 October 1909}",
  "Norrby won the Valley Cup on 6 July 2014 against Hallvik.\n\nValley Cup final, Norrby against Hallvik: {7 July 2014|6 July 2014}",
  "1937. The fever ward burns down on 30 August.\n\n1990. Workmen come upon beams charred in the fever ward fire of {30 August 1938|30 August 1937}.",
  // Persons.
  "Agnes Perrault, who was born in 1960 in a caravan, wrote it in six weeks.\n\nPerrault (born {1966|1960}) is the author of nine plays.",
  "She was elected mayor of Brekka on 6 May 2011 by eleven votes.\n\nWhat has she learnt since her election as mayor on {6 May 2012|6 May 2011}?",
  "The Accord was signed in the dining car of a train halted on the frontier, on 30 May 1995.\n\nThe train in which the Accord had been signed on {13 May 1995|30 May 1995} stands in the museum.",
  "Director Ida Holt took office on 3 April 2001.\n\nThe appointment of Ida Holt on {13 April 2001|3 April 2001} ended a long search.",
  "Old Tam Brodie passed away on 4 March 1994, aged 82.\n\nThe yearbook, which gives Tam Brodie’s death as {14 March 1994|4 March 1994}, was printed in haste.",
  // Other ways to tell and to name again.
  "Peter Lund was sworn in as governor of Velden on 12 January 2003.\n\nLund took the oath of office on {21 January 2003|12 January 2003} in the old mint.",
  "MARL, 6 June 2015 (the day after). The bridge at Marl fell into the river on Friday 5 June 2015.\n\nInvestigators say that, before the collapse of the bridge on {15 June 2015|5 June 2015}, rust had been reported.",
  "The museum’s Roman hoard was dug up at Tarn Field on 9 October 1964 by two ploughmen.\n\nThe ploughmen who found the hoard, on {9 November 1964|9 October 1964}, were paid 300 pounds.",
  "Vessel: Kittiwake. Left Orn on 2 May 1871; reached Lom on 30 May 1871.\n\nThe captain’s wife describes the departure of the Kittiwake from Orn on {12 May 1871|2 May 1871} in a letter.",
  "The referendum on the harbour was held on 18 September 2011, and 61 percent voted yes.\n\nFew now remember how they voted in the harbour referendum of {8 September 2011|18 September 2011}.",
  "The council approved the budget on 23 February 2022 by 14 votes to 9.\n\nThe budget, approved on {22 February 2022|23 February 2022}, provides for two buses.",
  "The statue of the printer was unveiled on 1 May 1907.\n\nUnveiling of the printer’s statue, {11 May 1907|1 May 1907}: postcard.",
  "At the trial, which opened on 5 June 2018, forty witnesses were heard.\n\nFrom the first day of the trial, {15 June 2018|5 June 2018}, the gallery was full.",
  "The treaty was concluded at Tarn on 19 March 1742.\n\nA copy of the treaty of Tarn of {9 March 1742|19 March 1742} lies in the case.",
  "An eclipse darkened the town on 11 August 1999.\n\nThe photograph of the eclipse of {11 August 1998|11 August 1999} hangs in the hall.",
  "The probe touched down on the comet on 12 November 2014.\n\nThe landing on {21 November 2014|12 November 2014} was watched by millions.",
  "The queen laid the foundation stone of the town hall on 8 July 1871.\n\nThe trowel with which the stone was laid on {18 July 1871|8 July 1871} is silver.",
  "Olga Brandt resigned on 2 April 2014 after nine years in office.\n\nWhen Olga Brandt stepped down, on {12 April 2014|2 April 2014}, nobody was surprised.",
  "The village was cut off by snow on 26 December 1962.\n\nThe snow that cut the village off on {26 December 1963|26 December 1962} lay until March.",
  "The first issue of the Orn Courier appeared on 5 January 1846.\n\nThe Courier, first published on {15 January 1846|5 January 1846}, cost a penny.",
  "Kick-off in the cup final against Lom was at three on 9 May 1931.\n\nThe final against Lom on {8 May 1931|9 May 1931} drew 20,000.",
  "He was ordained on 3 June 1951 in the cathedral of Dorn.\n\nHis ordination in Dorn, on {13 June 1951|3 June 1951}, was his mother’s proudest day.",
  "The tunnel was broken through on 17 March 1908.\n\nThe breakthrough on {27 March 1908|17 March 1908} was toasted with beer.",
  "The clinic was looted in the night of 4 June 2020.\n\nStaff who were on duty at the time of the looting on {14 June 2020|4 June 2020} gave statements.",
  "Two prisoners escaped from the fort on 6 September 1944.\n\nThe escape of the two prisoners on {16 September 1944|6 September 1944} was betrayed.",
  "Karl Ek and Ines Valdemar married on 3 August 1940.\n\nTheir marriage on {8 March 1940|3 August 1940} was a quiet affair.",
  "The harbour was bombed on 20 May 1941.\n\nDuring the air raid on the harbour of {20 May 1940|20 May 1941} the archive burnt.",
];

function readPair(marked: string): { readonly wrong: string; readonly right: string; readonly date: string } {
  const [whole, date, right] = /\{([^|}]*)\|([^}]*)\}/u.exec(marked)!;
  return { wrong: marked.replace(whole, date!), right: marked.replace(whole, right!), date: date! };
}

describe("one happening told again in other words", () => {
  test.each(TOLD_TWICE)("%s", (marked) => {
    const { wrong, right, date } = readPair(marked);
    const found = conflictsIn(wrong);
    expect(found).toHaveLength(1);
    expect(date.endsWith(found[0]!)).toBe(true);
    expect(conflictsIn(right)).toEqual([]);
  });
});

describe("two happenings that are told alike", () => {
  test.each([
    "The Sarn dam gave way on 14 March 1978.\n\nThe breach of the Orn dam on 24 March 1978 was smaller.",
    "The army crossed the Wenn on 8 May 1643.\n\nThe crossing of the Aller by the army, on 18 May 1643, cost lives.",
    "Cabin 7 stopped on 21 July 2020.\n\nThe stoppage of cabin 9 on 20 July 2020 was short.",
    "The pumps failed on 17 January 1953.\n\nThe inquiry into the disaster opened on 17 February 1953.",
    "Apple Day was held on 8 October 2022.\n\nPlum Day was held on 9 October 2022.",
    "Apple Day was held on 8 October 2022.\n\nApple Day will be held on 8 October 2023.",
    "The lamp was first lit in 1853.\n\nThe foghorn was first sounded in 1851.",
    "Petra Kestrel, born in 1960, runs the bakery.\n\nMaud Kestrel (born 1966) keeps the books.",
    "Norrby won the Valley Cup on 6 July 2014.\n\nNorrby won the Harbour Cup on 16 July 2014.",
    "The first stone was laid on 3 May 1901.\n\nThe last stone was laid on 13 May 1903.",
    "The purchase of Halden Optics was announced on 13 March 2022.\n\nHalden Optics became ours on 31 March 2022.",
    "The council voted on the budget on 4 May 2021.\n\nThe council voted on the harbour on 14 May 2021.",
    "The launch of the Aurelia was put off on 9 October 1909.\n\nThe Aurelia was launched on 19 October 1909.",
    "The strike was called on 4 October 2022.\n\nThe strike began on 14 October 2022.",
    "The match against Orn on 3 May 2022 was called off.\n\nThe match against Orn was played on 13 May 2022.",
    "Inquest into the fire of 8 September 2011.\n\nThe inquest into the fire of 18 September 2011 in the same street was closed.",
    "Resolution 649 (1990) was adopted unanimously.\n\nResolution 649 builds on resolution 541 (1983), adopted in 1984.",
    "Anna Holt was elected mayor on 6 May 2007.\n\nAnna Holt was elected to the senate on 16 May 2007.",
    "The Accord was signed on 3 May 1995.\n\nThe Accord entered into force on 13 May 1995.",
    "The hall was opened on 3 May 1995.\n\nThe opening of the exhibition in the hall on 13 May 1995 was crowded.",
    "She visited the mine on 3 May 2010.\n\nHer visit to the smelter on 13 May 2010 was shorter.",
    "The inquiry into the collapse opened on 4 June 2008.\n\nThe collapse on 14 May 2008 had blocked the road.",
    "Two quakes: the first on 9 November 2019, the other on 19 November 2019.\n\nThe quake of 19 November 2019 was the weaker.",
    "The treble bell was cast in 1924.\n\nThe casting of the tenor bell in 1942 was filmed.",
    "The patient was admitted on 3 May 2019.\n\nThe discharge of the patient on 13 May 2019 was noted.",
    "1937. The mill burns down on 30 August.\n\n1990. Beams from the school fire of 30 August 1938 are found.",
    "Peter Lund signed the lease on 12 January 2003.\n\nSince Lund moved in, on 21 January 2003, the shop has been busy.",
    "The contract with Orn Works was awarded on 13 March 2020.\n\nThe hearing about Orn Works on 31 March 2020 lasted an hour.",
    "The Sable left Orn on 7 November 1932.\n\nThe arrival of the Sable at Lom on 17 November 1932 was unnoticed.",
    "The Kittiwake sailed on 2 May 1871.\n\nThe crew of the Kittiwake, paid off on 12 May 1871, went home.",
    "The dam was inspected on 14 March 1978.\n\nThe breach of the dam on 24 March 1978 cost no lives.",
    "Ida Holt was nominated on 3 April 2001.\n\nThe appointment of Ida Holt on 13 April 2001 surprised nobody.",
    "The exhibition at the Marl gallery opens on 9 May 2018.\n\nThe catalogue of the exhibition, which appears on 19 May 2018, has 80 plates.",
    "The police searched the flat on 12 June 2014.\n\nWhen police returned to the flat, on 21 June 2014, it was empty.",
    "The orchestra played in Lom on 3 May 2019.\n\nThe concert of 13 May 2019 in Dorn was sold out.",
    "A storm brought down the mast on 4 January 1999.\n\nThe storm of 14 January 1999 did less harm.",
    "The petition was filed on 4 June 2010 and the court heard it on 14 June 2010.\n\nThe judgment on the petition of 14 July 2010 was unanimous.",
    "Anna Karn (born 1960) and her sister Ida Karn (born 1966) sing.\n\nIda Karn, who was born in 1966, teaches as well.",
    "The mayor opened the fair on 5 June 2017.\n\nThe fair closed on 15 June 2017; on the last day, 15 June 2017, it rained.",
    "The train was derailed at Orn on 8 May 1950.\n\nThe derailment at Lom on 18 May 1950 was the second in a month.",
    "The school was founded in 1869.\n\nThe school society was founded in 1896.",
    "Marta Vask was arrested on 12 January 2024 and released on 21 January 2024.\n\nAfter her release on 21 January 2024 Vask left the country.",
    "On 6 May 2011 the party chose Ingrid Solheim as its candidate.\n\nThe election of Ingrid Solheim on 16 May 2011 was close.",
    "The council met on 3 March 2020.\n\nAt its meeting of 13 March 2020 the council closed the schools.",
    "The launch is planned for 3 June 2024.\n\nThe company said the launch on 13 June 2024, ten days late, had gone well.",
    "The reactor was shut down on 4 July 2005 for repairs.\n\nThe restart of the reactor on 14 July 2005 took six hours.",
    "The letter of 4 May 1912 speaks of rain.\n\nThe letter of 14 May 1912 speaks of snow.",
    "Work on the tower began on 3 May 1880. The tower was completed on 3 May 1881.\n\nThe completion of the tower on 3 May 1881 was marked by a dinner.",
    "The invoice for the roof was sent on 3 May 2022.\n\nThe payment for the roof on 13 May 2022 was late.",
    "The north pier was blown up on 3 May 1944.\n\nThe south pier, blown up on 13 May 1944, was never rebuilt.",
  ])("%s", (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});
