import { beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import type { Finding } from "../../../src/model/index.ts";
import { type BuiltInPacks, loadBuiltInPacks, resolveCitations } from "../../../src/packs/index.ts";
import { exampleDocument } from "../../example-document.ts";

let packs: BuiltInPacks;
beforeAll(async () => {
  packs = await loadBuiltInPacks();
});

const tested = rules.filter(({ id }) => id.startsWith("citation/") || id.startsWith("date/"));

async function faultsIn(text: string): Promise<readonly Finding[]> {
  const analysis = analyze(exampleDocument(text));
  const evidence = await resolveCitations(analysis.citations, packs);
  return runRules(tested, { analysis, evidence, asOf: "2026-01-01" }).filter(
    ({ kind, level }) => (kind === "fail" || kind === "review") && level !== "note",
  );
}

/** A text with `{rule|wrong words|right words}`. */
function readSlip(marked: string) {
  const [whole, rule, wrong, right] = /\{([a-z/-]+)\|([^|}]*)\|([^}]*)\}/u.exec(marked)!;
  const start = marked.indexOf(whole);
  const end = start + wrong!.length;
  return { rule, start, end, wrong: marked.replace(whole, wrong!), right: marked.replace(whole, right!) };
}

/** The slip is found where it stands, and nothing else; without it nothing is. */
async function expectSlip(marked: string): Promise<void> {
  const { rule, start, end, wrong, right } = readSlip(marked);
  const found = await faultsIn(wrong);
  expect(found.map(({ ruleId }) => ruleId)).toEqual([rule]);
  expect(found.every(({ passage }) => passage.start < end && start < passage.end)).toBe(true);
  expect((await faultsIn(right)).map(({ ruleId, passage }) => `${ruleId}: ${passage.text}`)).toEqual([]);
}

describe("slips in what a text says of acts and courts", () => {
  test.each([
    "Military and Paramilitary Activities in and against Nicaragua. The judgment on the merits was given by the {citation/wrong-body|European Court of Human Rights|International Court of Justice} on 27 June 1986.",
    "The decisive step was {citation/wrong-body|Security Council resolution 64/292|General Assembly resolution 64/292}, adopted on 28 July 2010.",
    "In resolution 1441 (2002) the {citation/wrong-body|General Assembly|Security Council} gave Iraq a final opportunity to disarm.",
    "In Chiragov and Others v. Armenia, the {citation/wrong-body|International Court of Justice|European Court of Human Rights} found violations of the right to property.",
    "The {citation/wrong-body|European Court of Human Rights|International Court of Justice} delivered its judgment in the Corfu Channel case on 9 April 1949.",
    "It was the {citation/wrong-body|International Criminal Court|International Court of Justice} that decided Oil Platforms in 2003.",
    "The conviction in Prosecutor v. Akayesu, {citation/wrong-body|handed down by the International Criminal Tribunal for the former Yugoslavia|handed down by the International Criminal Tribunal for Rwanda} in 1998, was the first for genocide.",
    "{citation/wrong-body|S/RES/64/292|A/RES/64/292} recognises the right to water.",
    "Resolution 2231 (2015) of the {citation/wrong-body|General Assembly|Security Council} endorsed the nuclear deal with Iran.",
    "LaGrand was decided by the {citation/wrong-body|European Court of Human Rights|International Court of Justice} in 2001.",
    "In Al-Skeini and Others v. the United Kingdom the {citation/wrong-body|International Criminal Court|European Court of Human Rights} looked at jurisdiction abroad.",
    "Whaling in the Antarctic. In its judgment of {citation/wrong-date|30 April 2014|31 March 2014} the International Court of Justice found by twelve votes to four that the permits did not fall within the exception.",
    "The European Court of Human Rights later dealt with the property of displaced families, in Chiragov and Others v. Armenia and in Sargsyan v. Azerbaijan. Both Grand Chamber judgments on the merits were given on {citation/wrong-date|16 July 2015|16 June 2015}.",
    "On {citation/wrong-date|10 July 1999|10 June 1999}, by resolution 1244 (1999), the Security Council set up a civil presence in Kosovo.",
    "The Council reacted within a week: resolution 1973, voted on {citation/wrong-date|19 March 2011|17 March 2011}, authorised a no-fly zone over Libya. The Security Council had adopted resolution 1970 on 26 February.",
    "S/RES/1325 (2000), adopted {citation/wrong-date|31 August 2000|31 October 2000}, was the first on women, peace and security.",
    "The Security Council passed its resolution 1373 (2001) at its 4385th meeting, on {citation/wrong-date|28 August 2001|28 September 2001}.",
    "ONUB was created by Security Council resolution 1545 (2004) on {citation/wrong-date|12 May 2004|21 May 2004}.",
    "The General Assembly adopted resolution 64/292 on {citation/wrong-date|28 June 2010|28 July 2010}; it recognised the right to water.",
    "On {citation/wrong-date|27 July 1986|27 June 1986} the International Court of Justice gave its judgment in Military and Paramilitary Activities in and against Nicaragua.",
    "The first contentious case, Corfu Channel, was decided by the International Court of Justice on {citation/wrong-date|9 May 1949|9 April 1949}.",
    "Security Council resolution 2334 (2016) dates from {citation/wrong-date|22 December 2016|23 December 2016}.",
    "It was on {citation/wrong-date|8 October 2002|8 November 2002} that the Security Council unanimously approved resolution 1441, giving Iraq a final chance.",
    "Resolution 1593 (2005) referred Darfur to the International Criminal Court. It was adopted by the Security Council on {citation/wrong-date|31 May 2005|31 March 2005}, with four abstentions.",
    "Security Council resolution 955 ({citation/wrong-date|8 October 1994|8 November 1994}) created the tribunal for Rwanda.",
    "Passed on {citation/wrong-date|4 August 1964|4 March 1964}, Security Council resolution 186 sent a force to Cyprus.",
    "The Security Council had by then, on {citation/wrong-date|7 August 1990|6 August 1990}, adopted resolution 661 (1990), which imposed sanctions on Iraq.",
    "The operation rested on Security Council resolution 929 (1994) of {citation/wrong-date|22 July 1994|22 June 1994}, adopted by ten votes with five abstentions.",
    "The decisive step was General Assembly resolution 64/292, adopted on 28 July 2010, which recognised the right to water. The draft was presented by Bolivia. It received {citation/wrong-vote|142 votes in favour and none against, with 41 abstentions|122 votes in favour and none against, with 41 abstentions}.",
    "The Security Council adopted resolution 678 (1990) {citation/wrong-vote|unanimously|by 12 votes to 2, with 1 abstention}.",
    "Security Council resolution 1593 (2005): {citation/wrong-vote|12 in favour, none against, 3 abstentions|11 in favour, none against, 4 abstentions}.",
    "On resolution 688 (1991) the Security Council split: {citation/wrong-vote|ten members voted for, two against, and three abstained|ten members voted for, three against, and two abstained}.",
    "Not a single member of the Security Council voted against resolution 1559 (2004); {citation/wrong-vote|nine were for and five abstained|nine were for and six abstained}.",
    "In the General Assembly {citation/wrong-vote|141 states voted for resolution 64/292|122 states voted for resolution 64/292}, and 41 abstained.",
    "The vote on Security Council resolution 1203 (1998) was {citation/wrong-vote|14 for, none against and one abstaining|13 for, none against and two abstaining}.",
    "Security Council resolution 550 of 1984 was passed with {citation/wrong-vote|14 votes for, none against|13 votes for, one against} and one abstention.",
    "Security Council resolution 1199 (1998) (adopted {citation/wrong-vote|15–0–0|14–0–1}) demanded a ceasefire.",
    "The result in the Security Council was {citation/wrong-vote|12 to none, with 3 abstentions|13 to none, with 2 abstentions}, and resolution 757 (1992) came into effect.",
    "The way out was a joint operation with the African Union, authorised under resolution 1769 (2007) of {citation/wrong-date|13 July 2007|31 July 2007}.",
    "The last round was Security Council resolution 1929 (2010), of 9 June 2010. Unity was gone: {citation/wrong-vote|12 members voted in favour and one against, with two abstaining|12 members voted in favour and two against, with one abstaining}.",
    "In Chahal v. the United Kingdom, decided on 15 November 1996, the {citation/wrong-body|International Court of Justice|European Court of Human Rights} held that his conduct could not be weighed.",
    "Security Council resolution 1325 (2000) is where it begins. Resolution 1820 (2008) went further. A special representative came with {citation/off-topic|resolution 1880 (2009)|resolution 1888 (2009)}. Reports followed under resolution 1960 (2010), a review under resolution 2242 (2015).",
    "Security Council resolution 1696 (2006) made the first demand on Iran. Resolution 1737 (2006) froze assets. Then the Council forbade Iranian arms exports; this was {citation/off-topic|resolution 1744 (2007)|resolution 1747 (2007)}. Resolution 1803 (2008) came next. Many confused it with the series on North Korea: resolution 1718 (2006), resolution 1874 (2009).",
    "| Date | Event |\n| --- | --- |\n| 25 May 1997 | Coup in Freetown. |\n| {citation/wrong-date|31 July 1998|13 July 1998} | Security Council resolution 1181 (1998): an observer mission is sent to Sierra Leone. |",
    "The country is a party to the International Covenant on Civil and Political Rights, {citation/wrong-year|adopted in 1976|adopted in 1966}, and bound by it.",
    "{citation/wrong-year|Security Council resolution 853 (1994)|Security Council resolution 853 (1993)} named Agdam.",
    "{citation/wrong-year|Resolution 1441, adopted by the Security Council in 2003|Resolution 1441, adopted by the Security Council in 2002}, gave Iraq a last chance.",
    "The Universal Declaration of Human Rights of {citation/wrong-year|1949|1948} has thirty articles.",
    "The Vienna Convention on the Law of Treaties was concluded in {citation/wrong-year|1968|1969}.",
    "Adopted in {citation/wrong-year|1985|1984}, the Convention against Torture forbids it without exception.",
    'The UN Charter, signed in {citation/wrong-year|1946|1945}, opens with the words "We the peoples".',
    "Resolution 598 of {citation/wrong-year|1986|1987} called for a ceasefire between Iran and Iraq; the Security Council had spoken.",
    "The Paris Agreement was adopted in {citation/wrong-year|2016|2015}.",
  ])("%s", expectSlip);
});

describe("slips in ages, anniversaries, lengths and weekdays", () => {
  test.each([
    "Mara Tollin was born in Ostrand on 4 March 1938 and died there on 10 June 2019. She was {date/age|84|81}.",
    "Ilse Brandt, the botanist, has died aged {date/age|76|86}. She was born on 2 May 1932 in Kell and studied at the university there.\n\nHer garden will stay open. She died on 14 August 2018.",
    "Born in 1952, Tarek Amin was {date/age|35|28} when he won the chess title in 1980.",
    "Edda Morn\n\nShe was born on 12 November 1938 in Kell.\n\nEdda Morn, headmistress, died on 3 March 2024, {date/age|aged 86|aged 85}.",
    "Ida Falk was born in Hollin on 22 May 1866. She made The Piper in the winter of 1897, when she was {date/age|34|31}, using a neighbour's son as a model.",
    "The court heard witnesses over {date/duration|17 days|15 days}, from 4 March to 18 March 2024.",
    "The walls were pulled down {date/reversed-range|between 1821 and 1814|between 1814 and 1821} to make room for the promenade.",
    "Situation report 6\n\nIssued: Thursday 19 June 2025, 17:00\n\nHighlights\n\nThe river fell.\n\nTwo bridges are open.\n\nOne is closed.\n\nChronology\n\nOn {date/wrong-weekday|Monday 17 June|Tuesday 17 June} the government declared a state of emergency.",
    "Olaf Rask, born on 30 September 1971, turned {date/age|60|50} on 30 September 2021.",
    "Anton Grel was born in 1905. He published his first novel in 1931, when he was {date/age|36|26}, and his last in 1968, at 63.",
    "Player profile: Dina Sorel. Born: 14 July 1999. Sorel, aged {date/age|27|22} when she signed in January 2022, plays on the left.",
    "The defendant, born on 8 June 1987, was {date/age|43|33} at the time of the offence on 6 February 2021.",
    "Edda Morn died on Sunday, 5 May 2019, a week after her {date/age|80th|90th} birthday. Morn was born on 28 April 1929 in Tarsk.",
    "Obituary: Viktor Stahl, engineer, born 6 June 1928, died 9 September 2016, aged {date/age|78|88}.",
    "Alva Reiter celebrates her {date/age|70th|80th} birthday on 3 October 2020. She was born on 3 October 1940 in Linz, a carpenter's daughter.",
    "He left school in 1938, aged {date/age|24|14}. Karl Emmer, born in 1924, never went back.",
    "Sister Benedikta, born Maria Holt in 1899, entered the convent in 1920 as a young woman of {date/age|31|21}.",
    "Erik Soll, 1930–2001. He died in his sleep at the age of {date/age|81|71}.",
    "Hanna Voss joined the choir in 1950 as a {date/age|twenty-six|sixteen}-year-old. She was born in 1934.",
    "Name: Peer Holm. Born: 12 March 1960, Dale. Died: 14 April 2015, Dale (aged {date/age|65|55}).",
    "On her death in 1961 the queen, who had been born in 1880, was {date/age|91|81}.",
    "Her main publication, Flora of the Dry Terraces, appeared in 1967 in two volumes. A second edition followed in 1979. The herbarium marked {date/anniversary|the 60th anniversary|the 50th anniversary} of the first edition in 2017 with an exhibition.",
    "The bridge was opened on 3 June 1931. On 3 June 2021 the town will celebrate its {date/anniversary|80th anniversary|90th anniversary}.",
    "The {date/anniversary|30th anniversary|40th anniversary} of the dam failure of 1976 was observed in 2016.",
    "The fire of 9 May 1948 destroyed forty houses. Seventy years later a stone was set. The {date/anniversary|80th anniversary|70th anniversary} of the fire fell on 9 May 2018.",
    "Founded in 1962, the ensemble celebrated {date/anniversary|its golden jubilee|its diamond jubilee} in 2022.",
    "On 24 October 2015 the United Nations marked {date/anniversary|the 60th anniversary|the 70th anniversary} of its founding in 1945.",
    "A plaque unveiled in 1995 recalls the {date/anniversary|40th anniversary|50th anniversary} of the end of the war in 1945.",
    "The sanatorium was completed in 1908, and a stamp issued in 1958 marked {date/anniversary|its 60th anniversary|its 50th anniversary}.",
    "The Convention was adopted on 20 November 1989; UNICEF marked {date/anniversary|its 40th anniversary|its 30th anniversary} on 20 November 2019.",
    "The company was incorporated in 1947. A history written for {date/anniversary|the company's 60th anniversary|the company's 50th anniversary} came out in 1997.",
    "It celebrated {date/anniversary|its 200th anniversary|its 150th anniversary} in 2010, having been founded in 1860.",
    "The 1956 floods are remembered every decade. In 2016, on {date/anniversary|their 50th anniversary|their 60th anniversary}, the river was low.",
    "The last case fell ill {date/duration|on 11 April 2019, 60 days after|on 11 April 2019, 40 days after} the first, who developed a rash on 2 March 2019.",
    "From 1992 to 1997 she ran the clinic, {date/duration|eight years|five years} in all.",
    "The siege lasted {date/duration|100 days|63 days}, from 1 March to 3 May 1944.",
    "The hall was closed on 4 April 2011. It reopened on 4 April 2013 after {date/duration|three years|two years} of work.",
    "Work on the tunnel began in 1964. It was finished in 1970, {date/duration|nine years later|six years later}.",
    "The war of 1912–1918 lasted {date/duration|eight years|six years}.",
    "Her reign (1837–1901) of {date/duration|73 years|63 years} was the longest till then.",
    "The ship was launched on 12 May 1906. She sank on 12 May 1916, after {date/duration|thirteen years|ten years} at sea.",
    "The mayor, in office from May 1990 to May 2002, served {date/duration|sixteen years|twelve years}.",
    "The {date/duration|six-week|three-week} lockout, from 2 to 23 October 1978, ended in a draw.",
    "The lake was drained in 1931. It was filled again in 1951, after {date/duration|thirty years|twenty years}.",
    "It was {date/duration|40 days|27 days} from the first landslide on 4 April 2012 to the second on 1 May 2012.",
    "She was held without charge for {date/duration|94 days|64 days} (2 August 2012 to 5 October 2012).",
    "Construction started in April 2009 and ended in April 2012. The {date/duration|five years|three years} of building cost 40 million.",
    "Rescuers reached the miners on 13 October 2010, {date/duration|79 days|69 days} after the collapse of 5 August 2010.",
    "The first team came on 12 May 2004. {date/duration|Four days later, on 14 May 2004|Two days later, on 14 May 2004}, the second arrived.",
    "He returned in 1994 after an absence of {date/duration|32 years|22 years}; he had left in 1972.",
    "The occupation lasted from 8 April 1940 to 8 May 1945, or {date/duration|seven years|five years}.",
    "They recorded 27 incidents in the week of 5 to 11 September 2016: 16 involving small arms. Both parties blamed each other for the shelling of Kurat on {date/wrong-weekday|Tuesday, 8 September|Thursday, 8 September}.",
    "12 March 2019 was a {date/wrong-weekday|Monday|Tuesday}, and the market was full.",
    "The hearing was set for 10 a.m. on {date/wrong-weekday|Tuesday 4 February 2015|Wednesday 4 February 2015}.",
    "Date: {date/wrong-weekday|Thu, 21 Jun 2019|Fri, 21 Jun 2019}",
    "The market is held from {date/wrong-weekday|Thursday 1 December|Friday 1 December} to Sunday 3 December 2023.",
    "{date/wrong-weekday|Wednesday the 4th of July 2017|Tuesday the 4th of July 2017} was the hottest day.",
    "On {date/wrong-weekday|Sunday night, 5 March 2018|Monday night, 5 March 2018}, the roof fell in.",
    "It was a {date/wrong-weekday|Monday|Sunday}, 7 December 1941, when the news came.",
    "Court list for the week beginning {date/wrong-weekday|Monday 10 October 2017|Monday 9 October 2017}: two cases.",
    "That {date/wrong-weekday|Monday, 9 November 1989|Thursday, 9 November 1989}, the gates were opened.",
    "The ferry Anna was launched on 4 May 1931. A plaque in the saloon recalls that she first sailed on 9 June 1931. The Anna, launched on {date/conflict|14 May 1931|4 May 1931}, served the islands until 1968.",
    "Police said the boat sank on 8 August at about 3 a.m. Eleven people were on board.\n\nThe owner, Pavel Renk, said the boat had been checked a week before it sank on {date/conflict|18 August|8 August}.",
    "The mill burned down on 2 July 1956.\nA photograph taken the day after the fire of {date/conflict|12 July 1956|2 July 1956} shows the chimney alone.",
    "Leyford United yesterday named Stefan Kroll as their manager.\n\nKroll, who was born on 25 July 1978 in Linz, {date/age|turned 46|turned 45} last July, in the week he left his last job. He takes over on Wednesday, 10 January 2024.",
    "The new church, begun in 1736, was consecrated in 1745; its architect, Thomas Wray, had died the year before {date/age|at 61|at 71}, having been born in 1673.",
    "Maria Tell was born in 1931. She left school in 1949. Two years later, at the {date/age|age of 30|age of 20}, she opened a shop.",
    "Maria Tell, born in 1931, joined the bank in 1951. Ten years later, when she was {date/age|40|30}, she became its director.",
    "Anna Lund (1900–1961) wrote nine novels. She learned to fly at the {date/age|age of 72|age of 52} and kept bees.",
    "Report of 12 May 2020\n\nVera Moss, born in 1950, retired last year at the {date/age|age of 59|age of 69}.",
    "By our sports staff, Saturday, 20 May 2023\n\nPhilippa Lang of Market Dunning, who turned nine on 4 February, has beaten a master.\n\nPhilippa, born in {date/age|2012|2014}, took up the game in lockdown.",
    "Peer Holm, the painter, died on 4 May 2015, aged 80. He was born in {date/age|1945|1935} in Dale. He had his first show in 1960, when he was 25, and gave up teaching in 1985, at 50.",
    "Olaf Renn, who built boats, died at home on 4 March 2021. He was {date/age|87|78}.\n\nBorn on 19 September 1942, he drew his first plan at nine. He married Ida Moll in 1970. She died in 2009, aged 64. He built forty boats.",
    "Karl Berg (born 3 May 1930) died on 1 June 2010, {date/age|aged 90|aged 80}. His wife died in 1999 at 61.",
    "Anton Reil (born 1931) came to the mill at {date/age|25|15} in 1946.",
    "The violinist, who was born in Dorn in 1902 and made her debut in 1914 at the age of {date/age|22|12}, never recorded.",
    "Karel Dunn won the title in 2004, then {date/age|33|23}; he was born in March 1981.",
    "Ada Fern was {date/age|71|61} in 1985, when the hall was named after her; she had been born in 1924.",
    "The hall stands where it was opened in 1911; {date/anniversary|the 90th anniversary|the centenary} in 2011 drew a crowd.",
    "The society was founded on 2 May 1849. It kept {date/anniversary|its 175th anniversary|its 150th anniversary} on 2 May 1999 with a dinner.",
    "The first stone was laid in 1882. For {date/anniversary|the 120th anniversary|the 110th anniversary} in 1992 a clock was given.",
    "The Olvan line was opened in 1889 and closed in 1959. It had run for {date/duration|80 years|70 years}.",
    "The verdict came on 9 May 2012, {date/duration|five years|three years} after the arrests of 9 May 2009.",
    "The lockdown that began on 16 March 2020 was lifted on 11 May 2020, {date/duration|ten weeks|eight weeks} later.",
    "In 1951, {date/duration|twenty-one years|eleven years} after he had left the village in 1940, he came back as its doctor.",
  ])("%s", expectSlip);
});
