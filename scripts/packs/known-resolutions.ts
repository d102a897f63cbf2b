/**
 * Resolutions of the General Assembly that are often cited and are not in the tables of recorded votes: older than
 * the tables' numbering, adopted without a vote, or of an emergency special session. Number as cited, session, day,
 * vote, subject, territories.
 */
export const knownResolutions: readonly (readonly [
  number: string,
  session: string,
  date: string,
  vote: string,
  subject: string,
  territories?: string,
])[] = [
  ["181", "II", "1947-11-29", "33-13-10", "Palestine", "IL PS"],
  ["194", "III", "1948-12-11", "35-15-8", "Palestine", "IL PS"],
  ["217 A", "III", "1948-12-10", "48-0-8", "Universal Declaration of Human Rights"],
  ["260 A", "III", "1948-12-09", "unanimous", "Genocide Convention"],
  ["273", "III", "1949-05-11", "37-12-9", "Admission of new Members", "IL"],
  ["377", "V", "1950-11-03", "52-5-2", "Uniting for peace"],
  ["377 A", "V", "1950-11-03", "52-5-2", "Uniting for peace"],
  ["1514", "XV", "1960-12-14", "89-0-9", "Independence of colonial countries and peoples"],
  ["1761", "XVII", "1962-11-06", "67-16-23", "South Africa: apartheid", "ZA"],
  ["1803", "XVII", "1962-12-14", "87-2-12", "Permanent sovereignty over natural resources"],
  ["2200 A", "XXI", "1966-12-16", "unanimous", "Covenants on human rights"],
  ["2625", "XXV", "1970-10-24", "withoutVote", "Friendly relations among States"],
  ["2758", "XXVI", "1971-10-25", "76-35-17", "Representation of China", "CN"],
  ["3236", "XXIX", "1974-11-22", "89-8-37", "Palestine", "IL PS"],
  ["3314", "XXIX", "1974-12-14", "withoutVote", "Definition of aggression"],
  ["39/46", "39", "1984-12-10", "withoutVote", "Convention against Torture"],
  ["44/25", "44", "1989-11-20", "withoutVote", "Convention on the Rights of the Child"],
  ["46/182", "46", "1991-12-19", "withoutVote", "Humanitarian emergency assistance"],
  ["48/104", "48", "1993-12-20", "withoutVote", "Violence against women"],
  ["55/2", "55", "2000-09-08", "withoutVote", "Millennium Declaration"],
  ["60/1", "60", "2005-09-16", "withoutVote", "World Summit Outcome"],
  ["60/147", "60", "2005-12-16", "withoutVote", "Remedy and reparation for victims"],
  ["70/1", "70", "2015-09-25", "withoutVote", "2030 Agenda for Sustainable Development"],
  ["76/300", "76", "2022-07-28", "161-0-8", "Right to a healthy environment"],
  ["ES-11/1", "ES-11", "2022-03-02", "141-5-35", "Ukraine", "RU UA"],
  ["ES-11/2", "ES-11", "2022-03-24", "140-5-38", "Ukraine", "RU UA"],
  ["ES-11/3", "ES-11", "2022-04-07", "93-24-58", "Ukraine", "RU UA"],
  ["ES-11/4", "ES-11", "2022-10-12", "143-5-35", "Ukraine", "RU UA"],
  ["ES-11/5", "ES-11", "2022-11-14", "94-14-73", "Ukraine", "RU UA"],
  ["ES-11/6", "ES-11", "2023-02-23", "141-7-32", "Ukraine", "RU UA"],
  ["ES-10/22", "ES-10", "2023-12-12", "153-10-23", "Israel and Palestine", "IL PS"],
  ["ES-10/23", "ES-10", "2024-05-10", "143-9-25", "Israel and Palestine", "IL PS"],
  ["ES-10/24", "ES-10", "2024-09-18", "124-14-43", "Israel and Palestine", "IL PS"],
];

/** Votes that the United Nations published in press releases or on its pages, where the tables have others. */
export const publishedVotes: Readonly<Record<string, readonly string[]>> = {
  "A/RES/34/180": ["130-0-10", "130-0-11"],
  "A/RES/61/295": ["144-4-11"],
  "A/RES/62/243": ["39-7-100"],
  "A/RES/63/3": ["77-6-74"],
};

/** Days of well-known resolutions of sessions for which the tables have lost day and month. */
export const knownDays: Readonly<Record<string, string>> = {
  "A/RES/34/180": "1979-12-18",
  "A/RES/46/86": "1991-12-16",
  "A/RES/3379 (XXX)": "1975-11-10",
};
