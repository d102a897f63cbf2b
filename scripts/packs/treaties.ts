// Writes the registry of treaties: day of adoption or signature, further years by which they are known, articles.
import { treatyNames } from "../../src/engine/extract/citations-first/treaties.ts";
import type { PackRow } from "../../src/packs/pack-file.ts";
import { writePack } from "./write-pack.ts";

/** Usual name, date, number of articles (0 where it is not recorded), other years (entry into force, signature, revision). */
const FACTS: readonly (readonly [name: string, date: string, articles: number, ...years: string[]])[] = [
  ["UN Charter", "1945-06-26", 111],
  ["ICJ Statute", "1945-06-26", 70],
  ["First Geneva Convention", "1949-08-12", 64, "1864", "1950"],
  ["Second Geneva Convention", "1949-08-12", 63, "1906", "1950"],
  ["Third Geneva Convention", "1949-08-12", 143, "1929", "1950"],
  ["Fourth Geneva Convention", "1949-08-12", 159, "1950"],
  ["Geneva Conventions", "1949-08-12", 0, "1864", "1906", "1929", "1950"],
  ["Additional Protocol I", "1977-06-08", 102, "1978", "1979"],
  ["Additional Protocol II", "1977-06-08", 28, "1978", "1979"],
  ["Additional Protocol III", "2005-12-08", 17, "2007"],
  ["Genocide Convention", "1948-12-09", 19, "1951"],
  ["Universal Declaration of Human Rights", "1948-12-10", 30],
  ["International Covenant on Civil and Political Rights", "1966-12-16", 53, "1976"],
  ["International Covenant on Economic, Social and Cultural Rights", "1966-12-16", 31, "1976"],
  ["Convention against Torture", "1984-12-10", 33, "1987"],
  ["Convention on the Elimination of All Forms of Discrimination against Women", "1979-12-18", 30, "1981"],
  [
    "International Convention on the Elimination of All Forms of Racial Discrimination",
    "1965-12-21",
    25,
    "1966",
    "1969",
  ],
  ["Convention on the Rights of the Child", "1989-11-20", 54, "1990"],
  ["Convention on the Rights of Persons with Disabilities", "2006-12-13", 50, "2007", "2008"],
  ["Refugee Convention", "1951-07-28", 46, "1954", "1967"],
  ["Statelessness Convention", "1954-09-28", 42, "1960"],
  ["Rome Statute", "1998-07-17", 128, "2002"],
  ["European Convention on Human Rights", "1950-11-04", 59, "1953"],
  ["Vienna Convention on the Law of Treaties", "1969-05-23", 85, "1980", "1986"],
  ["Vienna Convention on Diplomatic Relations", "1961-04-18", 53, "1964"],
  ["Vienna Convention on Consular Relations", "1963-04-24", 79, "1967"],
  ["UN Convention on the Law of the Sea", "1982-12-10", 320, "1958", "1994"],
  ["Non-Proliferation Treaty", "1968-07-01", 11, "1970"],
  ["Chemical Weapons Convention", "1993-01-13", 24, "1992", "1997"],
  ["Biological Weapons Convention", "1972-04-10", 15, "1971", "1975"],
  ["Ottawa Convention", "1997-09-18", 22, "1999"],
  ["Convention on Cluster Munitions", "2008-05-30", 23, "2010"],
  ["Arms Trade Treaty", "2013-04-02", 28, "2014"],
  ["Convention on Certain Conventional Weapons", "1980-10-10", 0, "1981", "1983"],
  ["Comprehensive Nuclear-Test-Ban Treaty", "1996-09-10", 17],
  ["Treaty on the Prohibition of Nuclear Weapons", "2017-07-07", 20, "2021"],
  ["Outer Space Treaty", "1967-01-27", 17, "1966"],
  ["Antarctic Treaty", "1959-12-01", 14, "1961"],
  ["Helsinki Final Act", "1975-08-01", 0],
  ["North Atlantic Treaty", "1949-04-04", 14],
  ["Treaty of Versailles", "1919-06-28", 440, "1920", "1783", "1871"],
  ["Treaty of Lausanne", "1923-07-24", 143, "1924", "1912"],
  ["Covenant of the League of Nations", "1919-06-28", 26, "1920"],
  ["Kellogg-Briand Pact", "1928-08-27", 3, "1929"],
  ["European Social Charter", "1961-10-18", 0, "1965", "1996", "1999"],
  ["American Convention on Human Rights", "1969-11-22", 82, "1978"],
  ["African Charter on Human and Peoples' Rights", "1981", 68, "1986"],
  ["Convention on Biological Diversity", "1992", 42, "1993"],
  ["Kyoto Protocol", "1997-12-11", 28, "2005"],
  ["Paris Agreement", "2015-12-12", 29, "2016"],
  ["UN Framework Convention on Climate Change", "1992-05-09", 26, "1994"],
  ["Montreal Protocol", "1987-09-16", 20, "1989"],
  ["Vienna Convention for the Protection of the Ozone Layer", "1985-03-22", 21, "1988"],
  ["Aarhus Convention", "1998-06-25", 22, "2001"],
  ["Istanbul Convention", "2011", 81, "2014"],
  ["Budapest Convention", "2001-11-23", 48, "2004", "1948"],
  ["Chicago Convention", "1944-12-07", 96, "1947"],
  ["Hague Convention on Child Abduction", "1980-10-25", 45, "1983"],
  ["Treaty on European Union", "1992-02-07", 55, "1993"],
  ["Treaty of Lisbon", "2007-12-13", 7, "2009"],
  ["Treaty of Rome", "1957-03-25", 0, "1958"],
  ["Charter of Fundamental Rights of the European Union", "2000-12-07", 54, "2009", "2007"],
  ["Slavery Convention", "1926-09-25", 12, "1927", "1953"],
  ["Single Convention on Narcotic Drugs", "1961-03-30", 51, "1964", "1972"],
  ["UN Convention against Corruption", "2003-10-31", 71, "2005"],
  ["UN Convention against Transnational Organized Crime", "2000-11-15", 41, "2003"],
  ["World Heritage Convention", "1972-11-16", 38, "1975"],
  ["Alma-Ata Declaration", "1991-12-21", 0, "1978"],
  ["Dayton Agreement", "1995-11-21", 0],
];

export function compileTreaties(): void {
  writePack({
    schemaVersion: 1,
    description: {
      id: "treaties",
      title: "Treaties that are often cited",
      version: "2026.1",
      asOf: "2026-01-01",
      origin: "Written for this project.",
      licence: "CC0-1.0",
      coverage: {
        statement: `Dates and numbers of articles of ${FACTS.length} multilateral treaties.`,
        body: "treaty",
      },
      conflicts: [],
    },
    instruments: FACTS.map(([name, date, articles, ...years]): PackRow => {
      const aliases = treatyNames
        .filter(([alias, usual]) => usual === name && alias !== name)
        .map(([alias]) => alias);
      return {
        id: name,
        name,
        ...(aliases.length > 0 ? { aliases } : {}),
        d: date,
        ...(years.length > 0
          ? { od: years.flatMap((year) => [year, "entry into force, signature or another version"]) }
          : {}),
        ...(articles > 0 ? { p: articles } : {}),
      };
    }),
  });
}
