import { beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import { type BuiltInPacks, loadBuiltInPacks, resolveCitations } from "../../../src/packs/index.ts";
import { exampleDocument } from "../../example-document.ts";

let packs: BuiltInPacks;
beforeAll(async () => {
  packs = await loadBuiltInPacks();
});

/** The citation rules that find fault with a text at error or warning. */
async function faultsIn(text: string): Promise<string[]> {
  const analysis = analyze(exampleDocument(text));
  const evidence = await resolveCitations(analysis.citations, packs);
  const findings = runRules(rules, { analysis, evidence, asOf: "2026-01-01" });
  return findings
    .filter(({ kind, level }) => (kind === "fail" || kind === "review") && level !== "note")
    .map(({ ruleId }) => ruleId);
}

describe("what the record disproves is found, in many wordings", () => {
  test.each([
    [
      "citation/wrong-year",
      "Security Council Resolution 1325, adopted in 2001, was the first on women and peace.",
    ],
    [
      "citation/wrong-year",
      "In 2001, the Security Council adopted resolution 1325 on women, peace and security.",
    ],
    ["citation/wrong-year", "Security Council resolution 1325 of 2001 remains the reference."],
    [
      "citation/wrong-year",
      "Since UN Security Council Resolution 1325 was adopted in 1999, much has changed.",
    ],
    ["citation/wrong-year", "The 1950 Genocide Convention defines the crime."],
    ["citation/wrong-year", "The Rome Statute, adopted in 1999, set up the court."],
    [
      "citation/wrong-year",
      "The General Assembly adopted the Convention on the Rights of the Child in 1987.",
    ],
    ["citation/wrong-year", "The Paris Agreement of 2017 aims to limit warming."],
    [
      "citation/wrong-year",
      "In 1951, the General Assembly adopted the Universal Declaration of Human Rights.",
    ],
    ["citation/wrong-year", "The Refugee Convention of 1957 protects them."],
    ["citation/wrong-year", "Under the 1948 Geneva Conventions, prisoners must be treated humanely."],
    ["citation/wrong-year", "The Security Council set up the tribunal in resolution 827 (1994)."],
    ["citation/wrong-year", "UNSCR 1701 (2007) ended the fighting."],
    ["citation/wrong-year", "S/RES/242 (1968) is often quoted."],
    ["citation/wrong-date", "On 30 October 2000, the Security Council adopted resolution 1325 (2000)."],
    ["citation/wrong-date", "Security Council resolution 2231 (2015) was adopted on 21 July 2015."],
    [
      "citation/wrong-date",
      "Resolution 1973 (2011), adopted by the Security Council on 19 March 2011, authorised a no-fly zone.",
    ],
    ["citation/wrong-date", "The Security Council unanimously adopted resolution 1701 on 12 August 2006."],
    [
      "citation/wrong-date",
      "In its resolution 853 (1993) of 27 July 1993 the Security Council demanded withdrawal.",
    ],
    [
      "citation/wrong-date",
      "The European Court of Human Rights ruled in Chiragov and Others v. Armenia on 18 June 2015.",
    ],
    [
      "citation/wrong-date",
      "UN General Assembly resolution 68/262, adopted on 28 March 2014, affirmed the territorial integrity of Ukraine.",
    ],
    ["citation/wrong-date", "UN Security Council Resolution 678 of 28 November 1990 set a deadline."],
    [
      "citation/wrong-date",
      "The text was adopted as resolution 1441 (2002) on 9 November 2002 by the Security Council.",
    ],
    [
      "citation/wrong-date",
      "Resolution 660 (1990), which the Security Council adopted on 3 August 1990, condemned the invasion.",
    ],
    [
      "citation/wrong-vote",
      "Security Council resolution 1973 (2011) was adopted with 11 votes in favour and four abstentions.",
    ],
    [
      "citation/wrong-vote",
      "Resolution 678 (1990) passed by a vote of 13-2, with one abstention, in the Security Council.",
    ],
    [
      "citation/wrong-vote",
      "The Security Council adopted resolution 1593 (2005) by 12 votes to none, with three abstentions.",
    ],
    [
      "citation/wrong-vote",
      "General Assembly resolution 68/262 was adopted by a vote of 110 to 11, with 58 abstentions.",
    ],
    ["citation/wrong-vote", "The Security Council adopted resolution 2334 (2016) unanimously."],
    [
      "citation/wrong-vote",
      "The Security Council passed resolution 2334 (2016). The vote was 13 in favour, with two abstentions.",
    ],
    [
      "citation/wrong-vote",
      "Security Council resolution 1244 (1999) was adopted on 10 June 1999 by 13 votes in favour, none against and 2 abstentions.",
    ],
    [
      "citation/wrong-vote",
      "General Assembly resolution 62/243 passed with 49 votes in favour, 7 against and 100 abstentions.",
    ],
    [
      "citation/wrong-vote",
      "Fourteen members voted for Security Council resolution 1973 (2011) and one abstained.",
    ],
    ["citation/wrong-body", "General Assembly resolution 1325 (2000) on women, peace and security."],
    ["citation/wrong-body", "In resolution 1973 (2011), the General Assembly authorised the use of force."],
    ["citation/wrong-body", "The General Assembly adopted resolution 1244 (1999) on Kosovo."],
    ["citation/wrong-body", "Security Council resolution 62/243 reaffirmed this."],
    [
      "citation/wrong-body",
      "The International Court of Justice ruled in Chiragov and Others v. Armenia in 2015.",
    ],
    ["citation/wrong-body", "Human Rights Council resolution 1325 (2000) is the basis."],
    ["citation/wrong-body", "The Security Council adopted resolution 68/262 in March 2014."],
    [
      "citation/unknown",
      "Security Council resolution 822 B (1993) was cited. Article 120 of the UN Charter says so.",
    ],
    ["citation/unknown", "Security Council resolution 2999 (2018) renewed the mandate."],
    ["citation/unknown", "Article 75 of the Convention on the Rights of the Child protects play."],
    ["citation/unknown", "under Article 161 of the Fourth Geneva Convention"],
    ["citation/unknown", "The Security Council's resolution 2780 of 2019 was clear."],
    ["citation/off-topic", "Security Council resolution 1267 (1999) on Kosovo was adopted in October."],
    ["citation/off-topic", "The Security Council adopted resolution 1959 (2010) on Lebanon."],
    ["citation/wrong-date", "The ICJ delivered its advisory opinion on the Wall on 19 July 2004."],
    [
      "citation/wrong-date",
      "On 26 June 1986 the International Court of Justice ruled in Nicaragua v. United States.",
    ],
    [
      "citation/wrong-date",
      "The Grand Chamber delivered its judgment in Sargsyan v. Azerbaijan on 15 June 2015.",
    ],
    ["citation/wrong-date", "The Genocide Convention was adopted on 9 November 1948."],
    ["citation/wrong-date", "The Universal Declaration of Human Rights was adopted on 12 December 1948."],
    ["citation/wrong-date", "The Rome Statute was adopted on 17 June 1998."],
    [
      "citation/wrong-date",
      "The Convention on the Rights of the Child, adopted on 20 October 1989, is widely ratified.",
    ],
    [
      "citation/wrong-body",
      "The ICC's advisory opinion on the Legality of the Threat or Use of Nuclear Weapons is often quoted.",
    ],
    [
      "citation/wrong-body",
      "In its 2015 judgment in Chiragov and Others v. Armenia, the International Court of Justice found a violation.",
    ],
    [
      "citation/wrong-body",
      "In Sargsyan v. Azerbaijan, the International Court of Justice found that displaced people had been denied access.",
    ],
    [
      "citation/wrong-body",
      "The Corfu Channel case was decided by the European Court of Human Rights in 1949.",
    ],
    [
      "citation/wrong-body",
      "Prosecutor v. Akayesu, decided by the International Criminal Court, was the first conviction for genocide.",
    ],
    [
      "citation/wrong-vote",
      "By 13 votes to none, with two abstentions, the Security Council adopted resolution 1973 (2011).",
    ],
    [
      "citation/wrong-vote",
      "The Security Council approved resolution 1973 (2011) 12-0, with three abstentions.",
    ],
    ["citation/wrong-vote", "Resolution 1441 (2002) was passed by the Security Council by 14 votes to 1."],
    [
      "citation/wrong-vote",
      "Security Council resolution 1559 (2004) was adopted by nine votes in favour with five abstentions.",
    ],
    [
      "citation/wrong-vote",
      "By a vote of 141 in favour, 5 against and 35 abstentions, the General Assembly adopted resolution ES-11/2.",
    ],
    ["citation/wrong-year", "Article 51 of the 1946 UN Charter preserves self-defence."],
    ["citation/wrong-year", "The 1952 European Convention on Human Rights binds 46 states."],
    ["citation/wrong-year", "the Chemical Weapons Convention (1995)"],
    [
      "citation/wrong-year",
      "The Vienna Convention on the Law of Treaties, signed in 1965, codifies the rules.",
    ],
    ["citation/wrong-year", "resolution 47/121 of 1994, adopted by the General Assembly"],
    ["citation/unknown", "Article 160 of the Rome Statute provides otherwise."],
    ["citation/unknown", "Article 31 of the Universal Declaration of Human Rights guarantees it."],
    ["citation/unknown", "Security Council resolution 3001 set up the mission."],
    ["citation/off-topic", "The mission in Mali was established by Security Council resolution 2110 (2013)."],
    [
      "citation/wrong-vote",
      "The Council adopted resolution 1593 (2005) on 31 March 2005 by a vote of 11 in favour, none against, with 3 abstentions, referring Darfur to the Court. The Security Council had never done so before.",
    ],
    [
      "citation/wrong-vote",
      "On 17 March 2011 the Security Council adopted resolution 1973 (2011), with Brazil, China, Germany, India and Russia abstaining. It was carried by 11 votes in favour.",
    ],
    [
      "citation/wrong-vote",
      "Security Council resolution 678 (1990) was adopted by 12 votes to 3, with China abstaining.",
    ],
    [
      "citation/wrong-vote",
      "The vote in the General Assembly on resolution 68/262 was 100 in favour, 12 against and 58 abstentions.",
    ],
    [
      "citation/wrong-vote",
      "General Assembly resolution ES-11/1 was carried by 141 votes to 6, with 35 abstentions.",
    ],
    [
      "citation/wrong-vote",
      "Resolution 2334 (2016) of the Security Council was adopted by 13 votes in favour, with the United States abstaining.",
    ],
    [
      "citation/wrong-vote",
      "Adopted by 15 votes to none, Security Council resolution 1244 (1999) placed Kosovo under interim administration.",
    ],
    [
      "citation/wrong-vote",
      "UN Security Council resolution 1559, adopted by 10 votes with 5 abstentions on 2 September 2004, called for withdrawal.",
    ],
    [
      "citation/wrong-date",
      "In Handyside v. the United Kingdom (7 November 1976) the Court explained the margin of appreciation. The European Court of Human Rights has repeated it since.",
    ],
    [
      "citation/wrong-date",
      "The European Court of Human Rights delivered judgment in Al-Skeini and Others v. the United Kingdom on 17 July 2011.",
    ],
    ["citation/wrong-date", "Security Council resolution 1325 was adopted on October 30, 2000."],
    ["citation/wrong-date", "UN Security Council resolution 338 (22 November 1973) called for a ceasefire."],
    [
      "citation/wrong-date",
      "The Security Council established the tribunal by resolution 955 (1994) of 8 December 1994.",
    ],
    [
      "citation/wrong-date",
      "On 3 April 1991 the war ended; on 5 April the Security Council adopted resolution 688 (1991). On 13 April 1991 it adopted resolution 687 (1991).",
    ],
    [
      "citation/wrong-year",
      "The Security Council's resolution 242, passed in November 1968, remains the basis.",
    ],
    ["citation/wrong-year", "The Convention against Torture of 1994 bans torture."],
    ["citation/wrong-year", "The Ottawa Convention of 1993 bans anti-personnel mines."],
    [
      "citation/wrong-year",
      "Resolution 1373, adopted by the Security Council in September 2002, requires states to act.",
    ],
    ["citation/wrong-year", "The 1982 Convention on the Rights of the Child has 54 articles."],
    ["citation/wrong-year", "the UN Convention on the Law of the Sea (1992)"],
    ["citation/wrong-body", "Resolution 1325 (2000) of the General Assembly"],
    ["citation/wrong-body", "The General Assembly's resolution 242 (1967)"],
    ["citation/wrong-body", "The plan was endorsed by General Assembly resolution 435 (1978)."],
    [
      "citation/wrong-body",
      "In Handyside v. the United Kingdom, the International Court of Justice set out the margin of appreciation.",
    ],
    [
      "citation/wrong-body",
      "The International Criminal Court's judgment in Akayesu was the first on genocide. Prosecutor v. Akayesu, International Criminal Court, 1998.",
    ],
    ["citation/wrong-body", "The Corfu Channel judgment of the European Court of Human Rights"],
    ["citation/wrong-body", "General Assembly resolution 1701 (2006) ended the fighting in Lebanon."],
    ["citation/wrong-body", "Security Council resolution 3379 (XXX) was revoked in 1991."],
  ])("%s: %s", async (rule, text) => expect(await faultsIn(text)).toContain(rule));
});

describe("what holds, or may hold, is passed over", () => {
  test.each([
    "Security Council Resolution 1325, adopted in 2000, was the first on women and peace.",
    "In 2000, the Security Council adopted resolution 1325 on women, peace and security, and in 2008 resolution 1820.",
    "Since UN Security Council Resolution 1325 was adopted in 2000, Norway has written three plans, the last in 2019.",
    "The 1948 Genocide Convention entered into force in 1951.",
    "Norway ratified the Rome Statute in 2000 and Chad in 2006.",
    "The Genocide Convention was signed by the minister on 11 December 1949.",
    "The Rome Statute, adopted in 1998, entered into force on 1 July 2002.",
    "The General Assembly adopted the Convention on the Rights of the Child in 1989.",
    "The Paris Agreement of 2015 entered into force in 2016.",
    "In 2011, two days after the Security Council adopted resolution 1973 (2011), strikes began on 19 March 2011.",
    "The Council extended the mandate set out in Security Council resolution 1701 (2006) on 31 August 2020.",
    "Security Council resolution 2231 (2015) was adopted on 20 July 2015 and recalled on 21 July 2016.",
    "The European Court of Human Rights ruled in Chiragov and Others v. Armenia on 16 June 2015, and on just satisfaction on 12 December 2017.",
    "Security Council resolution 1973 (2011) was adopted with 10 votes in favour and five abstentions.",
    "A draft resolution on Syria received 13 votes in favour but was vetoed; resolution 2254 (2015) of the Security Council passed unanimously.",
    "The Security Council adopted resolution 2334 (2016) by 14 votes, with the United States abstaining.",
    "General Assembly resolution 68/262 was adopted by 100 votes to 11, with 58 abstentions; 24 states did not vote.",
    "The General Assembly voted 141 to 5, with 35 abstentions, for resolution ES-11/1.",
    "The General Assembly recalled Security Council resolution 242 (1967) in resolution 3379 (XXX).",
    "The International Court of Justice cited the judgment of the European Court of Human Rights in Loizidou v. Turkey.",
    "In its Wall advisory opinion of 9 July 2004 the International Court of Justice applied Article 51 of the Charter.",
    "In the Nicaragua case, decided on 27 June 1986, the International Court of Justice held otherwise.",
    "The city council passed resolution 1325 (2001) on parking.",
    "Under Security Council resolution 1373 (2001), Norway froze assets of a bank in Oslo.",
    "Security Council resolution 1540 (2004) was applied to Syria in resolution 2118 (2013).",
    "The 1951 Refugee Convention and its 1967 Protocol apply.",
    "The European Convention on Human Rights, signed in Rome on 4 November 1950, entered into force in 1953.",
    "The fourth Geneva Convention of 1949 has 159 articles; Article 49 is often cited.",
    "The vote on resolution 3379 (XXX) was 72 to 35, with 32 abstentions.",
    "The Security Council, by its resolution 827 (1993) of 25 May 1993, set up the tribunal, which sat until 2017.",
    "Security Council resolutions 1267 (1999), 1373 (2001) and 1540 (2004) bind all members.",
    "Resolution 338 (1973) was adopted on 22 October 1973 by the Security Council.",
    "The Treaty of Versailles of 28 June 1919 entered into force on 10 January 1920.",
    "Resolution 2350 (2017) of the Security Council, of 13 April 2017, created the mission, which was renewed in April 2018 and in April 2019, on both occasions by 13 votes with two abstentions.",
    "The Security Council adopted resolution 1973 (2011) on 17 March 2011. A later renewal had 12 members in favour and one against, with two abstaining.",
  ])("%s", async (text) => expect(await faultsIn(text)).toEqual([]));
});
