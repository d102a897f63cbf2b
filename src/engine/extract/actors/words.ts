import { wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";

/** Titles and offices that stand before a name, each one word. */
export const TITLES = wordSet(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count president vice-president minister
   premier chancellor senator sen representative rep congressman congresswoman governor gov mayor councillor councilor cllr
   alderman general gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal cpl private admiral adm
   commander cmdr brigadier marshal judge justice magistrate king queen prince princess emperor emir sultan sheikh
   sheik shaykh imam ayatollah mullah rabbi pope cardinal archbishop bishop father sister brother reverend rev pastor
   ambassador envoy consul secretary secretary-general undersecretary commissioner chairman chairwoman chairperson
   director superintendent inspector detective constable chief coach spokesman spokeswoman spokesperson deputy
   attorney prosecutor counsel counselor speaker leader candidate nominee analyst author actor actress historian
   economist journalist correspondent editor columnist reporter singer director-general ombudsman mp mep prosecutor
   executive manager founder co-founder ceo cfo dean provost principal nurse officer hon honourable honorable`,
);
/** Titles that are other words as often: no evidence of a person by themselves. */
export const WEAK_TITLES = wordSet(
  `general major private count father mother sister brother lady lord dean principal executive manager founder officer
   candidate nominee analyst author actor actress historian economist journalist correspondent editor columnist
   reporter singer leader speaker counsel attorney justice marshal chief coach deputy director secretary king queen
   prince premier hon mission provost nurse detective inspector judge`,
);
/** Words before a title that belong to it: `Prime Minister`, `Deputy Foreign Minister`. */
export const TITLE_MODIFIERS = wordSet(
  `prime foreign vice deputy acting former interim first defence defense finance interior health education justice
   economy trade culture energy environment transport labour labor home chief senior assistant associate executive
   general lieutenant major rear vice state press attorney district supreme high special permanent first second`,
);
/** What follows "Secretary of" and the like within a title. */
export const PORTFOLIOS = wordSet(
  `state defense defence treasury commerce labor interior energy education health transportation agriculture war
   justice finance culture economy`,
);
/** Particles within family names, in lower case. */
export const PARTICLES = wordSet(
  `van von der den de la le du da dos das di del della al el bin ibn ben bint ter ten zu zur y e af av abu`,
);
export const NAME_SUFFIXES = wordSet("jr sr ii iii iv phd md qc kc esq oglu oghlu kizi");

/** A run of capitals with one of these is an organisation. */
export const ORGANISATION_WORDS = wordSet(
  `ministry committee council commission university college institute institution party bank agency association
   federation union court tribunal department office bureau group company corporation corp inc ltd limited llc plc
   gmbh ag sa foundation fund society league club board authority service services army forces navy guard police
   parliament senate assembly congress government administration embassy consulate church hospital school academy
   museum centre center network alliance coalition movement front organization organisation watch laboratory
   laboratories observatory trust chamber secretariat directorate inspectorate registry consortium cooperative
   airlines airways railway railways motors industries holdings partners associates capital insurance pharmaceuticals
   technologies systems media broadcasting times post herald tribune guardian gazette telegraph journal chronicle
   observer mirror newspaper press news radio television magazine library orchestra theatre theater regiment brigade
   battalion division squadron campaign initiative programme program conference convention mission taskforce panel
   caucus lobby orchestra brigade cabinet politburo presidency duma knesset bundestag reuters interpol amnesty`,
);
/** Words that join an organisation's name: `Bank of England`, `Committee on Foreign Affairs`. */
export const ORGANISATION_LINKS = wordSet("of for on and the in against to de la del des du di für et y &");

/** Acronyms that are no organisations. */
export const OTHER_ACRONYMS = wordSet(
  `tv pc dna rna gdp gnp vat ceo cfo cto coo faq pdf url http https am pm bc ad bce ce usd eur gbp aka asap diy dvd cd gps
   hiv aids covid suv uv ufo iq id ok usa us uk uae ussr ii iii iv vi vii viii ix xi xii xiii xiv xv phd mba md mp mep
   hr pr it ai vr led lcd ram cpu gpu api html css sms mms sim wifi lgbt lgbtq bme diy atm pin rip tba tbc vip wwi wwii
   faqs pdfs dj bbq nb ps re cv mph kph kg km cm mm ml hq est gmt utc cet edt pst q a and the not of`,
);

export const BODIES = phraseTable<true>(
  [
    "UN Security Council",
    "U.N. Security Council",
    "United Nations Security Council",
    "Security Council",
    "UN General Assembly",
    "U.N. General Assembly",
    "United Nations General Assembly",
    "General Assembly",
    "UN Human Rights Council",
    "Human Rights Council",
    "Economic and Social Council",
    "United Nations",
    "UN",
    "U.N.",
    "UN Human Rights Committee",
    "Human Rights Committee",
    "OSCE Minsk Group",
    "Minsk Group",
    "OSCE",
    "Organization for Security and Co-operation in Europe",
    "Organization for Security and Cooperation in Europe",
    "European Court of Human Rights",
    "International Court of Justice",
    "International Criminal Court",
    "European Court of Justice",
    "Court of Justice of the European Union",
    "European Union",
    "EU",
    "European Parliament",
    "European Commission",
    "European Council",
    "Council of Europe",
    "Parliamentary Assembly of the Council of Europe",
    "NATO",
    "African Union",
    "Arab League",
    "League of Arab States",
    "League of Nations",
    "Organisation of Islamic Cooperation",
    "Organization of Islamic Cooperation",
    "Organisation of the Islamic Conference",
    "Organization of the Islamic Conference",
    "Commonwealth of Independent States",
    "Collective Security Treaty Organization",
    "World Bank",
    "World Health Organization",
    "World Trade Organization",
    "International Monetary Fund",
    "International Committee of the Red Cross",
    "International Atomic Energy Agency",
    "Organization of American States",
    "Supreme Court",
    "Constitutional Court",
    "Federal Reserve",
    "European Central Bank",
    "Inter-American Court of Human Rights",
    "Permanent Court of Arbitration",
    "UNESCO",
    "UNICEF",
    "UNHCR",
    "WHO",
    "IMF",
    "IAEA",
    "ICRC",
    "ASEAN",
    "OPEC",
    "OPCW",
    "UNRWA",
    "UNDP",
    "UNIFIL",
    "World Food Programme",
    "International Olympic Committee",
    "International Labour Organization",
    "Human Rights Chamber",
  ].map((name) => [name, true] as const),
);

/** Organisations with names that no word of theirs gives away. */
export const KNOWN_ORGANISATIONS = phraseTable<true>(
  [
    "Human Rights Watch",
    "Amnesty International",
    "Transparency International",
    "Red Cross",
    "Red Crescent",
    "Greenpeace",
    "Oxfam",
    "Médecins Sans Frontières",
    "Doctors Without Borders",
    "Save the Children",
    "Reporters Without Borders",
    "International Crisis Group",
    "Freedom House",
    "Physicians for Human Rights",
    "Reuters",
    "Associated Press",
    "Agence France-Presse",
    "BBC",
    "CNN",
    "AFP",
    "TASS",
    "Interfax",
    "Xinhua",
    "Al Jazeera",
    "Bloomberg",
    "White House",
    "Kremlin",
    "Pentagon",
    "State Department",
    "Foreign Office",
    "Downing Street",
    "Home Office",
    "Wall Street Journal",
    "FBI",
    "CIA",
    "NASA",
    "Facebook",
    "Google",
    "Microsoft",
    "Scotland Yard",
    "Interpol",
    "Twitter",
    "YouTube",
    "Netflix",
    "Volkswagen",
    "Boeing",
    "Airbus",
    "Gazprom",
    "NBC",
    "NBC News",
    "CBS",
    "CBS News",
    "ABC News",
    "MSNBC",
    "Fox News",
    "Sky News",
    "ITV",
    "NPR",
    "UPI",
    "AP",
    "RIA Novosti",
    "Anadolu",
    "Congress",
    "House of Representatives",
    "House of Commons",
    "House of Lords",
    "Duma",
    "Knesset",
    "Bundestag",
    "FIFA",
    "UEFA",
    "NBA",
    "NFL",
    "NAACP",
    "Islamic State",
    "ISIS",
    "ISIL",
    "Hezbollah",
    "Hamas",
    "Taliban",
    "Al Qaeda",
    "Al-Qaeda",
    "al-Qaeda",
    "Boko Haram",
    "Al-Shabaab",
    "Fatah",
    "Wagner Group",
    "PKK",
    "FARC",
    "Sinn Féin",
    "Sinn Fein",
  ].map((name) => [name, true] as const),
);

/** Offices and callings in lower case: `the president`, `a spokesman for the army`. */
export const ROLES = wordSet(
  `president vice-president minister premier chancellor senator congressman congresswoman governor mayor councillor
   councilor colonel lieutenant captain sergeant admiral commander marshal judge justice magistrate    queen prince princess emir sultan sheikh imam rabbi pope cardinal archbishop bishop pastor priest ambassador envoy
   consul secretary commissioner chairman chairwoman chairperson director superintendent inspector detective
   spokesman spokeswoman spokesperson deputy lawyer attorney prosecutor speaker leader candidate nominee analyst author
   historian economist journalist correspondent editor columnist reporter ombudsman manager founder co-founder
   owner dean provost professor doctor nurse officer coach captain chief official officials ministry
   government army police parliament court committee council commission company agency organisation organization
   authorities military `,
);
