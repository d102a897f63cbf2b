import { phraseTable } from "../../text/phrases.ts";

/** An accused as a text names him: by surname alone, or so that nobody else can be meant. */
export interface Accused {
  /** `Prosecutor v. Akayesu`, as registries name the trial for short. */
  readonly trial: string;
  readonly full: boolean;
}

/**
 * Accused before the international criminal courts, whose trials the registries hold: one a line, the name by which the trial is
 * cited, then how else texts write the whole name.
 */
const NAMES = `
Akayesu; Jean-Paul Akayesu|Jean Paul Akayesu
Bagosora; Théoneste Bagosora
Kambanda; Jean Kambanda
Kayishema; Clément Kayishema
Musema; Alfred Musema
Nahimana; Ferdinand Nahimana
Nyiramasuhuko; Pauline Nyiramasuhuko
Ruggiu; Georges Ruggiu
Rutaganda; Georges Rutaganda
Semanza; Laurent Semanza
Blaškić; Tihomir Blaškić
Brđanin; Radoslav Brđanin
Delalić; Zejnil Delalić
Erdemović; Dražen Erdemović
Furundžija; Anto Furundžija
Galić; Stanislav Galić
Gotovina; Ante Gotovina
Jelisić; Goran Jelisić
Karadžić; Radovan Karadžić
Kordić; Dario Kordić
Krajišnik; Momčilo Krajišnik
Krnojelac; Milorad Krnojelac
Krstić; Radislav Krstić
Kunarac; Dragoljub Kunarac
Kupreškić; Zoran Kupreškić
Martić; Milan Martić
Milošević; Slobodan Milošević
Mladić; Ratko Mladić
Orić; Naser Orić
Perišić; Momčilo Perišić
Plavšić; Biljana Plavšić
Popović; Vujadin Popović
Prlić; Jadranko Prlić
Šainović; Nikola Šainović
Šešelj; Vojislav Šešelj
Stakić; Milomir Stakić
Tadić; Duško Tadić|Dusko Tadic
Tolimir; Zdravko Tolimir
Al Bashir; Omar al-Bashir|Omar al Bashir|Omar Hassan al-Bashir|Omar Hassan Ahmad al-Bashir|Omar Hassan Ahmad Al Bashir|Omar el-Bashir|President al-Bashir|President Bashir
Al Mahdi; Ahmad Al Faqi Al Mahdi|Ahmad al-Faqi al-Mahdi|Ahmad al-Mahdi|Ahmad Al Mahdi
Bemba; Jean-Pierre Bemba|Jean-Pierre Bemba Gombo
Deif; Mohammed Deif
Gaddafi; Saif al-Islam Gaddafi|Saif Al-Islam Gaddafi
Gallant; Yoav Gallant
Gbagbo; Laurent Gbagbo
Harun; Ahmad Harun|Ahmed Haroun|Ahmad Muhammad Harun
Katanga; Germain Katanga
Kenyatta; Uhuru Kenyatta
Kony; Joseph Kony
Lubanga; Thomas Lubanga|Thomas Lubanga Dyilo
Lvova-Belova; Maria Lvova-Belova
Netanyahu; Benjamin Netanyahu
Ngudjolo; Mathieu Ngudjolo|Mathieu Ngudjolo Chui
Ntaganda; Bosco Ntaganda
Ongwen; Dominic Ongwen
Putin; Vladimir Putin
Ruto; William Ruto|William Samoei Ruto
`;

/** Surnames that also are those of other people of whom texts speak, or words of their own. */
const COMMON: ReadonlySet<string> = new Set(
  `Al Bashir|Al Mahdi|Delalić|Galić|Gaddafi|Gallant|Gbagbo|Harun|Kenyatta|Krajišnik|Martić|Netanyahu|Orić|Perišić|Putin|Ruto|Stakić|Deif|Kordić|Kony|Semanza|Musema`.split(
    "|",
  ),
);

/** Names of accused; see {@link Accused}. */
export const ACCUSED = phraseTable<Accused>(NAMES.trim().split("\n").flatMap(entries));

function entries(line: string): readonly (readonly [string, Accused])[] {
  const [surname = "", names = ""] = line.split("; ");
  const trial = `Prosecutor v. ${surname}`;
  const full = names.split("|").flatMap(spellings);
  return [
    ...(COMMON.has(surname) ? [] : spellings(surname).map((name) => [name, { trial, full: false }] as const)),
    ...full.map((name) => [name, { trial, full: true }] as const),
  ];
}

/** With its accents and, as many texts write it, without. */
function spellings(name: string): readonly string[] {
  const plain = name
    .replaceAll("đ", "dj")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return plain === name ? [name] : [name, plain];
}

/** Trials of which the list knows the accused, as registries name them. */
export const TRIALS: readonly string[] = NAMES.trim()
  .split("\n")
  .map((line) => `Prosecutor v. ${line.slice(0, line.indexOf(";"))}`);
