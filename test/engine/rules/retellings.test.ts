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
  ])("%s", (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});
