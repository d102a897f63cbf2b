/** Advisory opinions of the International Court and the days on which they were given. */
export const advisoryOpinions: readonly (readonly [pattern: RegExp, date: string])[] = [
  [/^Conditions of Admission of a State/u, "1948-05-28"],
  [/^Reparation for Injuries/u, "1949-04-11"],
  [/^Competence of the General Assembly for the Admission/u, "1950-03-03"],
  [/^International Status of South West Africa/u, "1950-07-11"],
  [/^Reservations to the Convention on the Prevention/u, "1951-05-28"],
  [/^Effect of Awards of Compensation/u, "1954-07-13"],
  [/^Certain Expenses/u, "1962-07-20"],
  [/^Legal Consequences for States of the Continued Presence of South Africa in Namibia/u, "1971-06-21"],
  [/^Western Sahara/u, "1975-10-16"],
  [/^Legality of the Threat or Use of Nuclear Weapons/u, "1996-07-08"],
  [/^Legal Consequences of the Construction of a Wall/u, "2004-07-09"],
  [/unilateral declaration of independence in respect of Kosovo/iu, "2010-07-22"],
  [/Chagos Archipelago from Mauritius/u, "2019-02-25"],
  [/^Legal Consequences arising from the Policies and Practices of Israel/u, "2024-07-19"],
];

/** What texts call cases and opinions for short. */
export const shortTitles: readonly (readonly [pattern: RegExp, ...titles: string[]])[] = [
  [
    /^Legal Consequences of the Construction of a Wall/u,
    "Wall",
    "Israeli Wall",
    "Palestinian Wall",
    "Separation Wall",
    "Construction of a Wall",
  ],
  [
    /Unilateral Declaration of Independence in [Rr]espect of Kosovo/iu,
    "Kosovo",
    "Kosovo's declaration of independence",
    "Kosovo's independence",
    "Kosovo's Declaration of Independence",
    "Kosovo Declaration of Independence",
  ],
  [
    /^Legality of the Threat or Use/u,
    "Nuclear Weapons",
    "Threat or Use of Nuclear Weapons",
    "Legality of Nuclear Weapons",
  ],
  [/Chagos Archipelago from Mauritius/u, "Chagos", "Chagos Archipelago", "Chagos Islands"],
  [/Continued Presence of South Africa in Namibia/u, "Namibia"],
  [/^Reparation for Injuries/u, "Reparation for Injuries", "Bernadotte"],
  [/^Military and Paramilitary Activities/u, "Nicaragua", "Military and Paramilitary Activities"],
  [/^United States Diplomatic and Consular Staff/u, "Tehran Hostages", "Tehran Hostages Case"],
  [
    /^Application of the Convention on the Prevention.*\(Bosnia and Herzegovina v\./u,
    "Bosnian Genocide",
    "Bosnia Genocide",
  ],
  [/^Avena/u, "Avena"],
  [/^Gabčíkovo-Nagymaros/u, "Gabčíkovo-Nagymaros", "Gabcikovo-Nagymaros"],
  [/^Pulp Mills/u, "Pulp Mills"],
  [/^Barcelona Traction.*1962/u, "Barcelona Traction"],
  [/^Arrest Warrant/u, "Arrest Warrant"],
  [/^Temple of Preah Vihear \(/u, "Preah Vihear"],
];

/**
 * Contentious cases of the International Court of Justice: the day of the judgment on the merits, and the days of other
 * judgments and orders that are cited.
 */
export const judgments: readonly (readonly [pattern: RegExp, date: string, ...others: string[]])[] = [
  [/^Corfu Channel/u, "1949-04-09", "1948-03-25", "1949-12-15"],
  [/^Asylum \(/u, "1950-11-20"],
  [/^Haya de la Torre/u, "1951-06-13"],
  [/^Fisheries \(United Kingdom v\. Norway\)/u, "1951-12-18"],
  [/^Anglo-Iranian Oil Co/u, "1952-07-22", "1951-07-05"],
  [/^Minquiers and Ecrehos/u, "1953-11-17"],
  [/^Monetary Gold/u, "1954-06-15"],
  [/^Nottebohm/u, "1955-04-06", "1953-11-18"],
  [/^Certain Norwegian Loans/u, "1957-07-06"],
  [/^Interhandel/u, "1959-03-21", "1957-10-24"],
  [/^Right of Passage over Indian Territory/u, "1960-04-12", "1957-11-26"],
  [/^Temple of Preah Vihear/u, "1962-06-15", "1961-05-26"],
  [/^Northern Cameroons/u, "1963-12-02"],
  [/^South West Africa \(/u, "1966-07-18", "1962-12-21"],
  [/^North Sea Continental Shelf/u, "1969-02-20"],
  [/^Barcelona Traction.*1962/u, "1970-02-05", "1964-07-24"],
  [
    /^Fisheries Jurisdiction \(United Kingdom v\. Iceland\)/u,
    "1974-07-25",
    "1972-08-17",
    "1973-02-02",
    "1973-07-12",
  ],
  [/^Nuclear Tests/u, "1974-12-20", "1973-06-22"],
  [/^Aegean Sea Continental Shelf/u, "1978-12-19", "1976-09-11"],
  [/^United States Diplomatic and Consular Staff in Tehran/u, "1980-05-24", "1979-12-15"],
  [/^Continental Shelf \(Tunisia/u, "1982-02-24", "1981-04-14"],
  [/^Delimitation of the Maritime Boundary in the Gulf of Maine/u, "1984-10-12", "1982-01-20"],
  [/^Continental Shelf \(Libyan Arab Jamahiriya\/Malta/u, "1985-06-03", "1984-03-21"],
  [/^Military and Paramilitary Activities/u, "1986-06-27", "1984-05-10", "1984-10-04", "1984-11-26"],
  [/^Frontier Dispute \(Burkina Faso\/Republic of Mali/u, "1986-12-22", "1986-01-10"],
  [/^Elettronica Sicula/u, "1989-07-20"],
  [/^Land, Island and Maritime Frontier Dispute/u, "1992-09-11", "1990-09-13"],
  [/^Maritime Delimitation in the Area between Greenland and Jan Mayen/u, "1993-06-14"],
  [/^Territorial Dispute \(Libyan/u, "1994-02-03"],
  [/^East Timor/u, "1995-06-30"],
  [/^Gabčíkovo-Nagymaros/u, "1997-09-25"],
  [/^Kasikili/u, "1999-12-13"],
  [
    /^Maritime Delimitation and Territorial Questions between Qatar and Bahrain/u,
    "2001-03-16",
    "1994-07-01",
    "1995-02-15",
  ],
  [/^LaGrand/u, "2001-06-27", "1999-03-03"],
  [/^Arrest Warrant/u, "2002-02-14", "2000-12-08"],
  [/^Land and Maritime Boundary between Cameroon and Nigeria/u, "2002-10-10", "1996-03-15", "1998-06-11"],
  [/^Sovereignty over Pulau Ligitan/u, "2002-12-17", "2001-10-23"],
  [/^Oil Platforms/u, "2003-11-06", "1996-12-12"],
  [/^Avena and Other/u, "2004-03-31", "2003-02-05"],
  [/^Armed Activities.*v\. Uganda/u, "2005-12-19", "2000-07-01", "2022-02-09"],
  [
    /^Application of the Convention on the Prevention.*\(Bosnia and Herzegovina v\./u,
    "2007-02-26",
    "1993-04-08",
    "1993-09-13",
    "1996-07-11",
  ],
  [/^Sovereignty over Pedra Branca/u, "2008-05-23"],
  [/^Maritime Delimitation in the Black Sea/u, "2009-02-03"],
  [/^Dispute regarding Navigational and Related Rights/u, "2009-07-13"],
  [/^Pulp Mills/u, "2010-04-20", "2006-07-13", "2007-01-23"],
  [/^Ahmadou Sadio Diallo/u, "2010-11-30", "2007-05-24", "2012-06-19"],
  [/^Jurisdictional Immunities of the State/u, "2012-02-03"],
  [/^Questions relating to the Obligation to Prosecute/u, "2012-07-20", "2009-05-28"],
  [/^Territorial and Maritime Dispute \(Nicaragua v\. Colombia\)/u, "2012-11-19", "2007-12-13", "2011-05-04"],
  [/^Maritime Dispute \(Peru v\. Chile/u, "2014-01-27"],
  [/^Whaling in the Antarctic/u, "2014-03-31"],
  [/^Application of the Convention on the Prevention.*\(Croatia v\./u, "2015-02-03", "2008-11-18"],
  [/^Obligation to Negotiate Access to the Pacific/u, "2018-10-01", "2015-09-24"],
  [/^Jadhav/u, "2019-07-17", "2017-05-18"],
  [/^Maritime Delimitation in the Indian Ocean/u, "2021-10-12", "2017-02-02"],
];

/** Often cited judgments of the European Court of Human Rights that the tables lack or leave undated. */
export const europeanJudgments: readonly (readonly [title: string, application: string, date: string])[] = [
  ["Golder v. the United Kingdom", "4451/70", "1975-02-21"],
  ["Handyside v. the United Kingdom", "5493/72", "1976-12-07"],
  ["Ireland v. the United Kingdom", "5310/71", "1978-01-18"],
  ["Tyrer v. the United Kingdom", "5856/72", "1978-04-25"],
  ["Klass and Others v. Germany", "5029/71", "1978-09-06"],
  ["The Sunday Times v. the United Kingdom", "6538/74", "1979-04-26"],
  ["Marckx v. Belgium", "6833/74", "1979-06-13"],
  ["Airey v. Ireland", "6289/73", "1979-10-09"],
  ["Dudgeon v. the United Kingdom", "7525/76", "1981-10-22"],
  ["Lingens v. Austria", "9815/82", "1986-07-08"],
  ["Soering v. the United Kingdom", "14038/88", "1989-07-07"],
  ["McCann and Others v. the United Kingdom", "18984/91", "1995-09-27"],
  ["Aksoy v. Turkey", "21987/93", "1996-12-18"],
  ["Kurt v. Turkey", "24276/94", "1998-05-25"],
  ["Pretty v. the United Kingdom", "2346/02", "2002-04-29"],
  ["Hatton and Others v. the United Kingdom", "36022/97", "2003-07-08"],
  ["Opuz v. Turkey", "33401/02", "2009-06-09"],
  ["Gäfgen v. Germany", "22978/05", "2010-06-01"],
  ["Othman (Abu Qatada) v. the United Kingdom", "8139/09", "2012-01-17"],
  ["El-Masri v. the former Yugoslav Republic of Macedonia", "39630/09", "2012-12-13"],
  ["Verein KlimaSeniorinnen Schweiz and Others v. Switzerland", "53600/20", "2024-04-09"],
];

/** A trial before an international criminal court: `d` days of judgment, sentence, appeal or warrant, the main one first. */
export interface TribunalCase {
  readonly court: "ICC" | "ICTY" | "ICTR";
  readonly number?: string;
  readonly accused: string;
  /** The name in the usual short form, where it is not the last word. */
  readonly short?: string;
  readonly days?: readonly string[];
}

/** One a line: court; case number, `-` where it is not vouched for; accused, with the usual short name after `|`; days. */
const TRIBUNAL_CASES = `
ICC; ICC-01/04-01/06; Thomas Lubanga Dyilo|Lubanga; 2012-03-14 2006-02-10 2007-01-29 2012-07-10 2014-12-01
ICC; ICC-01/04-01/07; Germain Katanga; 2014-03-07 2007-07-02 2008-09-26 2014-05-23
ICC; ICC-01/04-02/12; Mathieu Ngudjolo Chui|Ngudjolo; 2012-12-18 2015-02-27
ICC; ICC-01/04-02/06; Bosco Ntaganda; 2019-07-08 2006-08-22 2012-07-13 2014-06-09 2019-11-07 2021-03-30
ICC; ICC-01/05-01/08; Jean-Pierre Bemba Gombo|Bemba; 2016-03-21 2008-05-23 2009-06-15 2016-06-21 2018-06-08
ICC; ICC-01/12-01/15; Ahmad Al Faqi Al Mahdi|Al Mahdi; 2016-09-27 2015-09-18
ICC; ICC-02/04-01/05; Joseph Kony; 2005-07-08
ICC; ICC-02/04-01/15; Dominic Ongwen; 2021-02-04 2005-07-08 2016-03-23 2021-05-06 2022-12-15
ICC; ICC-02/05-01/07; Ahmad Muhammad Harun|Harun; 2007-04-27
ICC; ICC-02/05-01/09; Omar Hassan Ahmad Al Bashir|Al Bashir; 2009-03-04 2010-07-12
ICC; ICC-02/11-01/15; Laurent Gbagbo; 2019-01-15 2011-11-23 2014-06-12 2021-03-31
ICC; ICC-01/09-01/11; William Samoei Ruto|Ruto; 2016-04-05 2012-01-23
ICC; ICC-01/09-02/11; Uhuru Muigai Kenyatta|Kenyatta; 2014-12-05 2012-01-23 2015-03-13
ICC; ICC-01/11-01/11; Saif Al-Islam Gaddafi; 2011-06-27
ICC; -; Vladimir Putin; 2023-03-17
ICC; -; Benjamin Netanyahu; 2024-11-21
ICC; -; Yoav Gallant; 2024-11-21
ICC; -; Mohammed Deif; 2024-11-21
ICC; -; Maria Lvova-Belova; 2023-03-17
ICTR; ICTR-95-1; Clément Kayishema; 1999-05-21 2001-06-01
ICTR; ICTR-96-3; Georges Rutaganda; 1999-12-06 2003-05-26
ICTR; ICTR-96-4; Jean-Paul Akayesu; 1998-09-02 1998-10-02 2001-06-01
ICTR; ICTR-96-13; Alfred Musema; 2000-01-27 2001-11-16
ICTR; ICTR-97-20; Laurent Semanza; 2003-05-15 2005-05-20
ICTR; ICTR-97-23; Jean Kambanda; 1998-09-04 1998-05-01 2000-10-19
ICTR; ICTR-97-32; Georges Ruggiu; 2000-06-01
ICTR; ICTR-98-41; Théoneste Bagosora; 2008-12-18 2011-12-14
ICTR; ICTR-98-42; Pauline Nyiramasuhuko; 2011-06-24 2015-12-14
ICTR; ICTR-99-52; Ferdinand Nahimana; 2003-12-03 2007-11-28
ICTY; IT-94-1; Duško Tadić; 1997-05-07 1995-08-10 1995-10-02 1997-07-14 1999-07-15 1999-11-11 2000-01-26
ICTY; IT-95-10; Goran Jelisić; 1999-12-14 2001-07-05
ICTY; IT-95-11; Milan Martić; 2007-06-12 2008-10-08
ICTY; IT-95-14; Tihomir Blaškić; 2000-03-03 2004-07-29
ICTY; IT-95-14/2; Dario Kordić; 2001-02-26 2004-12-17
ICTY; IT-95-16; Zoran Kupreškić; 2000-01-14 2001-10-23
ICTY; IT-95-17/1; Anto Furundžija; 1998-12-10 2000-07-21
ICTY; IT-95-5/18; Radovan Karadžić; 2016-03-24 1995-07-25 1995-11-16 2019-03-20
ICTY; IT-96-21; Zejnil Delalić; 1998-11-16 2001-02-20
ICTY; IT-96-22; Dražen Erdemović; 1996-11-29 1997-10-07 1998-03-05
ICTY; IT-96-23; Dragoljub Kunarac; 2001-02-22 2002-06-12
ICTY; IT-97-24; Milomir Stakić; 2003-07-31 2006-03-22
ICTY; IT-97-25; Milorad Krnojelac; 2002-03-15 2003-09-17
ICTY; IT-98-29; Stanislav Galić; 2003-12-05 2006-11-30
ICTY; IT-98-33; Radislav Krstić; 2001-08-02 1998-11-02 2004-04-19
ICTY; IT-99-36; Radoslav Brđanin; 2004-09-01 2007-04-03
ICTY; IT-00-39; Momčilo Krajišnik; 2006-09-27 2009-03-17
ICTY; IT-00-39 & 40/1; Biljana Plavšić; 2003-02-27
ICTY; IT-02-54; Slobodan Milošević
ICTY; IT-03-67; Vojislav Šešelj; 2016-03-31 2018-04-11
ICTY; IT-03-68; Naser Orić; 2006-06-30 2008-07-03
ICTY; IT-04-74; Jadranko Prlić; 2013-05-29 2017-11-29
ICTY; IT-04-81; Momčilo Perišić; 2011-09-06 2013-02-28
ICTY; IT-05-87; Nikola Šainović; 2009-02-26 2014-01-23
ICTY; IT-05-88; Vujadin Popović; 2010-06-10 2015-01-30
ICTY; IT-05-88/2; Zdravko Tolimir; 2012-12-12 2015-04-08
ICTY; IT-06-90; Ante Gotovina; 2011-04-15 2012-11-16
ICTY; IT-09-92; Ratko Mladić; 2017-11-22 1995-07-25 1995-11-16 2021-06-08
`;

/** Trials of well-known accused, from public knowledge; a day that is not beyond doubt is left out. */
export const tribunalCases: readonly TribunalCase[] = TRIBUNAL_CASES.trim().split("\n").map(tribunalCase);

function tribunalCase(line: string): TribunalCase {
  const [court, number, names, days] = line.split("; ") as [TribunalCase["court"], string, string, string?];
  const [accused, short] = names.split("|") as [string, string?];
  return {
    court,
    accused,
    ...(number === "-" ? {} : { number }),
    ...(short === undefined ? {} : { short }),
    ...(days === undefined ? {} : { days: days.split(" ") }),
  };
}
