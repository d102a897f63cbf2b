/** Advisory opinions of the International Court and the days on which they were given. */
export const advisoryOpinions: readonly (readonly [pattern: RegExp, date: string])[] = [
  [/^Reparation for Injuries/u, "1949-04-11"],
  [/^Certain Expenses/u, "1962-07-20"],
  [/^Legal Consequences for States of the Continued Presence of South Africa in Namibia/u, "1971-06-21"],
  [/^Western Sahara/u, "1975-10-16"],
  [/^Legality of the Threat or Use of Nuclear Weapons/u, "1996-07-08"],
  [/^Legal Consequences of the Construction of a Wall/u, "2004-07-09"],
  [/unilateral declaration of independence in respect of Kosovo/iu, "2010-07-22"],
  [/Chagos Archipelago from Mauritius/u, "2019-02-25"],
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
  [/^Fisheries \(United Kingdom v\. Norway\)/u, "1951-12-18"],
  [/^Nottebohm/u, "1955-04-06", "1953-11-18"],
  [/^Temple of Preah Vihear/u, "1962-06-15", "1961-05-26"],
  [/^North Sea Continental Shelf/u, "1969-02-20"],
  [/^Barcelona Traction.*1962/u, "1970-02-05", "1964-07-24"],
  [/^United States Diplomatic and Consular Staff in Tehran/u, "1980-05-24", "1979-12-15"],
  [/^Military and Paramilitary Activities/u, "1986-06-27", "1984-05-10", "1984-11-26"],
  [/^East Timor/u, "1995-06-30"],
  [/^Gabčíkovo-Nagymaros/u, "1997-09-25"],
  [/^LaGrand/u, "2001-06-27", "1999-03-03"],
  [/^Arrest Warrant/u, "2002-02-14", "2000-12-08"],
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
  [/^Application of the Convention on the Prevention.*\(Croatia v\./u, "2015-02-03", "2008-11-18"],
  [/^Pulp Mills/u, "2010-04-20", "2006-07-13", "2007-01-23"],
  [/^Jurisdictional Immunities of the State/u, "2012-02-03"],
  [/^Whaling in the Antarctic/u, "2014-03-31"],
  [/^Maritime Delimitation in the Black Sea/u, "2009-02-03"],
  [/^Territorial and Maritime Dispute \(Nicaragua v\. Colombia\)/u, "2012-11-19", "2007-12-13"],
  [/^Land and Maritime Boundary between Cameroon and Nigeria/u, "2002-10-10", "1998-06-11"],
];

/** Court, case number, accused, and the name in the usual short form where it is not the last one. */
export const tribunalCases: readonly (readonly [
  court: "ICC" | "ICTY" | "ICTR",
  number: string,
  accused: string,
  short?: string,
])[] = [
  ["ICC", "ICC-01/04-01/06", "Thomas Lubanga Dyilo", "Lubanga"],
  ["ICC", "ICC-01/04-01/07", "Germain Katanga"],
  ["ICC", "ICC-01/04-02/06", "Bosco Ntaganda"],
  ["ICC", "ICC-01/05-01/08", "Jean-Pierre Bemba Gombo", "Bemba"],
  ["ICC", "ICC-01/12-01/15", "Ahmad Al Faqi Al Mahdi", "Al Mahdi"],
  ["ICC", "ICC-02/04-01/15", "Dominic Ongwen"],
  ["ICC", "ICC-02/05-01/09", "Omar Hassan Ahmad Al Bashir", "Al Bashir"],
  ["ICC", "ICC-02/11-01/15", "Laurent Gbagbo"],
  ["ICTR", "ICTR-96-4", "Jean-Paul Akayesu"],
  ["ICTR", "ICTR-97-23", "Jean Kambanda"],
  ["ICTR", "ICTR-98-41", "Théoneste Bagosora"],
  ["ICTR", "ICTR-99-52", "Ferdinand Nahimana"],
  ["ICTY", "IT-94-1", "Duško Tadić"],
  ["ICTY", "IT-95-14", "Tihomir Blaškić"],
  ["ICTY", "IT-95-17/1", "Anto Furundžija"],
  ["ICTY", "IT-95-5/18", "Radovan Karadžić"],
  ["ICTY", "IT-96-23", "Dragoljub Kunarac"],
  ["ICTY", "IT-02-54", "Slobodan Milošević"],
  ["ICTY", "IT-98-33", "Radislav Krstić"],
  ["ICTY", "IT-04-74", "Jadranko Prlić"],
  ["ICTY", "IT-05-88", "Vujadin Popović"],
  ["ICTY", "IT-06-90", "Ante Gotovina"],
  ["ICTY", "IT-09-92", "Ratko Mladić"],
];
