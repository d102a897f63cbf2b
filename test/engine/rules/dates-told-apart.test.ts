import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/readers/index.ts";
import { checkDocument } from "../../../src/service/check.ts";

/** A rule and a text in which `{{wrong|right}}` stands once: with the wrong words it is found, with the right ones nothing is. */
type Row = readonly [rule: string, text: string];

const ROWS: readonly Row[] = [
  [
    "age",
    "Edda Brun (1920–2011) was a botanist. She published her Flora in 1963, at the age of {{53|43}}, and a second edition twenty years later.",
  ],
  [
    "age",
    "Obituary: Samuel Orr\n\nSamuel Orr, who has died aged {{84|89}}, ran the ferry at Colla for forty years. Born at Ransby on 9 April 1930, the son of a cooper, he left school at 14. He died on 3 May 2019.",
  ],
  [
    "age",
    "The new mayor, Ruth Amsel, was born on 12 December 1969. She was elected to the council in 2003, at the age of {{35|33}}, and has led it since 2015.",
  ],
  [
    "age",
    "Hanna Wirth was born in Bremen in 1912. Her first film, The Weir, appeared in 1938; she was {{29|26}} and had never held a camera.",
  ],
  ["age", "William Tarr was born on 2 February 1801 and went to sea as a boy of {{15|12}} in 1813."],
  [
    "age",
    "Judge Olive Tarn took her seat on 1 September 1990. She had been born on 3 October 1938 and was thus {{53|51}}. She stayed until 2003.",
  ],
  [
    "age",
    "On 7 June 1987 the youngest pilot of the squadron, Nora Fenn, flew the strait alone. Fenn, born on 1 May 1966, was only {{19|21}}.",
  ],
  [
    "age",
    "The society celebrates its oldest member. Ida Crewe, born on 20 November 1914, reached the age of {{103|100}} on 20 November 2014 and cut the cake herself.",
  ],
  ["age", "Thomas Erle became king in 1422 at the age of {{21|12}}; he had been born in 1410."],
  [
    "age",
    "Marta Silk joined the company in 1970, aged 20. Born in 1950, she retired in 2010 at the age of {{65|60}}.",
  ],
  [
    "anniversary",
    "In 1951 the Convention was adopted. When we meet in July 2021, we therefore celebrate {{the 60th anniversary|the 70th anniversary}} of a text with forty-six articles.",
  ],
  [
    "anniversary",
    "ABBEY OF MARL: DATES\n\n1102  Foundation by Count Odo.\n1340  Fire in the cloister.\n1540  Suppression.\n2002  The town celebrates {{the 800th anniversary of the foundation|the 900th anniversary of the foundation}} with a fair.",
  ],
  [
    "anniversary",
    "One in four knew that the charter was granted in 1305. This year's fair, on 3 May 2025, is held for {{the 710th anniversary of the charter|the 720th anniversary of the charter}}.",
  ],
  [
    "anniversary",
    "The bridge was finished in 1887. For {{its hundredth anniversary|its 125th anniversary}}, in 2012, the town printed a stamp.",
  ],
  [
    "anniversary",
    "The Tarn Male Voice Choir sang for the first time at Christmas 1946. It marked {{its 60th birthday|its 70th birthday}} with a concert in December 2016.",
  ],
  [
    "anniversary",
    "The golden jubilee of the school, which was opened by the bishop in 1931, was kept in {{1991|1981}}.",
  ],
  [
    "anniversary",
    "A service on 4 June 2018 will mark {{50 years since the mine disaster|60 years since the mine disaster}} of 4 June 1958, in which nineteen men died.",
  ],
  [
    "anniversary",
    "The war memorial was unveiled on 11 November 1921. On the day of {{its bicentenary|its centenary}}, 11 November 2021, a wreath was laid.",
  ],
  [
    "anniversary",
    "It was {{the tenth anniversary of the flood|the twentieth anniversary of the flood}}, and on 3 July 2017 the bells rang again; the water had come on 3 July 1997.",
  ],
  [
    "anniversary",
    "The Treaty of Orn was signed on 12 May 1975. Ministers met at Orn on 12 May 2010 for {{its fortieth anniversary|its thirty-fifth anniversary}}.",
  ],
  [
    "anniversary",
    "The museum, which opened its doors in 1990, will celebrate {{its 40th anniversary|its 35th anniversary}} in 2025 with free entry for a week.",
  ],
  [
    "duration",
    "With two friends she formed the trio in 1961; they played together until a farewell concert in 1985, {{a partnership of 27 years|a partnership of 24 years}}.",
  ],
  [
    "duration",
    "She sat from 3 March to 20 August 1991; after {{nine months|five months}} of hearings she reported to parliament.",
  ],
  [
    "duration",
    "The war began with the attack of 4 March 1970 and ended on 2 February 1976, {{nearly seven years|nearly six years}} later.",
  ],
  [
    "duration",
    "He was head of the office from 1961 to his retirement in 1983, {{twenty-five years in all|twenty-two years in all}}, and never took a holiday.",
  ],
  [
    "duration",
    "The school was opened in 1871 and closed in 1902, after {{forty-one years|thirty-one years}}.",
  ],
  [
    "duration",
    "Anna Lind served as mayor from 1990 to 2004. In those {{ten years|fourteen years}} the town built two bridges.",
  ],
  [
    "duration",
    "The trial opened on 6 January and ended on 24 March 2014, lasting {{eight weeks|eleven weeks}}.",
  ],
  [
    "duration",
    "The strike, which began on 5 March and was called off on 20 March, went on for {{25 days|15 days}}.",
  ],
  ["duration", "The exhibition is open for {{four weeks|six weeks}}, from 2 May to 13 June 2022."],
  [
    "duration",
    "Holm edited the paper between 1955 and 1979. {{Thirty-four years|Twenty-four years}}, and he never missed a number.",
  ],
  [
    "duration",
    "He was arrested on 3 July 2009 and released on 3 July 2011, having spent {{three years|two years}} in prison without trial.",
  ],
  [
    "duration",
    "The Vann ministry (May 1994 – June 2002) lasted {{six years|eight years}} and two elections.",
  ],
  ["duration", "Appointed in 1980, she left in 1995 after {{25 years|15 years}} as director."],
  [
    "duration",
    "The clinic will be closed from 1 to 12 August. Patients may use the Hollin surgery during those {{16 days|12 days}}.",
  ],
  [
    "duration",
    "The siege lasted {{ninety-one days|eighty-one days}}: it began on 2 March 1644 and was raised on 22 May 1644.",
  ],
  ["reversed-range", "It was closed {{from 20 May to 6 May 2014|from 6 May to 20 May 2014}} by the measles."],
  [
    "reversed-range",
    "The count was held {{between 9 July and 28 June 2020|between 28 June and 9 July 2020}}.",
  ],
  ["reversed-range", "His first posting lasted from {{1972 to 1969|1969 to 1972}}."],
  ["reversed-range", "{{From 24 to 11 June|From 11 to 24 June}} no ship could enter."],
  ["reversed-range", "Minister of Finance ({{2004–1998|1998–2004}}) and member for Orn."],
  ["reversed-range", "The season runs from {{October 2016 to May 2016|October 2015 to May 2016}}."],
  [
    "reversed-range",
    "The works, planned {{for 30 March to 14 March 2022|for 14 March to 30 March 2022}}, will close one lane.",
  ],
  ["reversed-range", "The reign of Odo III ({{1154–1139|1139–1154}}) was a time of building."],
  ["wrong-weekday", "The hearing on {{Monday, 5 March 2019|Tuesday, 5 March 2019}} was short."],
  ["wrong-weekday", "Minutes of the meeting held on {{Wednesday 14th June 2022|Tuesday 14th June 2022}}."],
  ["wrong-weekday", "The 2021 fair opens on {{Sunday, 12 June|Saturday, 12 June}} at ten."],
  [
    "wrong-weekday",
    "Dateline: 3 April 2017\n\nThe council will meet again on {{Thursday 11 April|Tuesday 11 April}}.",
  ],
  [
    "conflict",
    "FARM NEWS\n\nThe wool auction was moved: it takes place at the Corn Hall on 12 October, viewing from nine. \n\nDates for your diary: ploughing match, 28 September; wool auction at the Corn Hall, {{21 October|12 October}}, with viewing as usual.",
  ],
  [
    "conflict",
    "The Accord was signed in a dining car on the frontier, on 30 May 1995. It was raining.\n\nThe car in which the Accord had been signed {{on 13 May 1995|on 30 May 1995}} now stands in the museum at Tamsin.",
  ],
  [
    "conflict",
    "She corrected the map of the hospital in which she died on 4 March 1994, aged 82. The obituary in the yearbook gives {{her death as 14 March 1994|her death as 4 March 1994}}.",
  ],
  [
    "conflict",
    "The chair, Nora Quist, will present the findings in March 2026. At the presentation, due on 11 March according to the agenda, questions may be put; {{Nora Quist's presentation of the findings on 18 March 2026|Nora Quist's presentation of the findings on 11 March 2026}} is open to all.",
  ],
  [
    "conflict",
    "The lamp was first lit on 3 October 1871. It stands 40 metres high and can be seen from Orn.\n\nThe light that was lit for the first time on {{13 October 1871|3 October 1871}} is now electric.",
  ],
  [
    "conflict",
    "The library opened its doors on 5 May 1908 with 900 books.\n\nA century has passed since the library first opened, on {{15 May 1908|5 May 1908}}.",
  ],
  [
    "conflict",
    "Harald Voss was arrested in Marl on 12 June 2003. He denied everything. The trial began a year later.\n\nIn his memoirs Voss says that nothing was found on him when he was arrested on {{21 June 2003|12 June 2003}}.",
  ],
  [
    "conflict",
    "The charter was granted on 3 May 1226 by the bishop. \n\nThe charter of {{3 May 1262|3 May 1226}} hangs in the hall.",
  ],
  [
    "conflict",
    "Mill destroyed\n\nA fire at Tarr's mill on the night of 7 February destroyed the upper floors. Nobody was hurt. \n\nThe inquiry into the fire of {{17 February|7 February}} will be held in public.",
  ],
  [
    "conflict",
    "The Hollin Protocol was signed on 14 May 1989 by both ministers.\n\nIts terms of reference were those of the Hollin Protocol, signed on {{15 May 1989|14 May 1989}}.",
  ],
  [
    "conflict",
    "Kick-off in the cup tie against Barr is at 3 pm on Saturday 9 April. \n\nCoaches for the Barr tie on {{10 April|9 April}} leave the ground at noon.",
  ],
  [
    "conflict",
    "The couple married on 21 September 1953 in Colla church. They had four children.\n\nOn their wedding day, {{12 September 1953|21 September 1953}}, it snowed.",
  ],
  [
    "conflict",
    "The council will vote on the plan on 6 June. Residents may speak for three minutes each.\n\nObjections must be in before the vote on {{16 June|6 June}}.",
  ],
  [
    "conflict",
    "The ship Aurora sank off Tarn Head on 4 January 1912. Forty were saved.\n\nA stone remembers those who were lost when the Aurora went down on {{14 January 1912|4 January 1912}}.",
  ],
  [
    "conflict",
    "The new pool will open on Monday 3 July. Swimming lessons can be booked from now on.\n\nSeason tickets are sold until the opening on {{13 July|3 July}}.",
  ],
  [
    "conflict",
    "President Orla Venn resigned on 8 March 2011. An interim government was formed.\n\nAfter Venn's resignation on {{18 March 2011|8 March 2011}} the Assembly elected a new president.",
  ],
  [
    "conflict",
    "The relief army was late. It crossed the Wenn on 8 May, too far down to be of use, and camped within sight of the walls. A ballad tells how at the crossing of the Wenn by the relief army, on {{18 May|8 May}}, two colonels raced for the only boat.",
  ],
  [
    "conflict",
    'NEW PLAY. "Salt", by Agnes Perrault, had its premiere. It runs until May. Perrault, who was born in 1960 in a caravan near Vire, wrote it in six weeks.\n\nTHE AUTHOR. Agnes Perrault {{(born 1966)|(born 1960)}} is the author of nine plays.',
  ],
  [
    "conflict",
    "Since 1912 a stone stands here.\n\nThe Aurora sank on 4 January 1912. A stone remembers those who were lost when the Aurora went down on {{14 January 1912|4 January 1912}}.",
  ],
];

async function found(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "text.txt");
  const { findings } = await checkDocument(document, { configuration: false, asOf: "2026-01-01" });
  return findings
    .filter(({ kind, level, ruleId }) => kind !== "open" && level !== "note" && ruleId.startsWith("date/"))
    .map(({ ruleId }) => ruleId);
}

const VARIANTS = /\{\{([^|]*)\|([^}]*)\}\}/u;

describe("dates told apart from each other", () => {
  test.each(ROWS)("%s: %s", async (rule, text) => {
    expect(await found(text.replace(VARIANTS, "$1"))).toContain(`date/${rule}`);
    expect(await found(text.replace(VARIANTS, "$2"))).toEqual([]);
  });
});

describe("happenings that are two, however near their dates", () => {
  test.each([
    "The earthquake of 12 January 2010 destroyed the port.\n\nTroops came a week after the earthquake, on 19 January 2010.",
    "Entry 2 13 Sep 2011 Trench A opened. No finds.\nEntry 3 15 Sep 2011 Trench B opened. Shards.\nEntry 4 3 Oct 2011 Trench C opened.",
    "The inquest into the fire of 8 September 2011 is over. That into the fire of 18 September 2011 in the same street was closed.",
    "The team won at Orn on 3 May 2022 and at Lom on 13 May 2022.\n\nThe win at Lom on 13 May 2022 was its first there.",
    "Venn was elected mayor on 11 April 2003.\n\nVenn’s resignation on 11 August 2003 came as a surprise.",
    "The hall was finished in two years and four months, from May 1863 to September 1865.",
    "She retired in 2012 after thirty years’ service, though she had arrived in 1979: from 1989 to 1992 she taught abroad.",
    "The race was run on 9 July 2022. Ailsa Orn, who was born in November 1993 and is 28, also won in 2017 and 2018.",
    "In the ward of 4 May a man born on 11 December 1959 died. He was 52. A woman, born on 11 November 1959, died on 1 December 2012 aged 53.",
    "The 2019 meeting was on 21 May, a Tuesday. The first meeting of the council elected on 4 May 2023 is on Tuesday 23 May.",
    "Kathleen Orn was born on 6 June 1926 and missed her ninety-seventh birthday by a week. We bury her on Tuesday, 6 June.",
  ])("%s", async (text) => expect(await found(text)).toEqual([]));
});
