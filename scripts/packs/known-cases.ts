/** Advisory opinions of the International Court and the days on which they were given. */
export const advisoryOpinions: readonly (readonly [pattern: RegExp, date: string])[] = [
  [/^Reparation for Injuries/u, "1949-04-11"],
  [/^Certain Expenses/u, "1962-07-20"],
  [/^Legal Consequences for States of the Continued Presence of South Africa in Namibia/u, "1971-06-21"],
  [/^Western Sahara/u, "1975-10-16"],
  [/^Legality of the Threat or Use of Nuclear Weapons/u, "1996-07-08"],
  [/^Legal Consequences of the Construction of a Wall/u, "2004-07-09"],
  [/Unilateral Declaration of Independence in [Rr]espect of Kosovo/u, "2010-07-22"],
  [/Chagos Archipelago from Mauritius/u, "2019-02-25"],
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
