/**
 * Treaties and declarations that are often cited, from public knowledge. One a line: names, the usual one first, parted
 * by `|`; day of adoption or signature; number of articles, with the highest number of an earlier version in brackets
 * where that is more, `-` where versions differ too much or it is not recorded; further
 * years by which it is known: signature, entry into force, other versions. An article beyond the number given is
 * reported as an error, so a number stands only where every version in use keeps within it. "Article 50 of the Lisbon
 * Treaty", for one, is what people say for an article of the treaty that the Treaty of Lisbon amended.
 */
export const knownTreaties = `
UN Charter|Charter of the United Nations|United Nations Charter|Charter of the UN|U.N. Charter; 1945-06-26; 111
Statute of the International Court of Justice|ICJ Statute|Statute of the ICJ; 1945-06-26; 70
Universal Declaration of Human Rights|Universal Declaration on Human Rights|UDHR; 1948-12-10; 30
Geneva Conventions|four Geneva Conventions|Geneva Conventions of 1949|Geneva Conventions of 12 August|Geneva Convention; 1949-08-12; -; 1864 1906 1929 1950
First Geneva Convention|Geneva Convention I|GC I|Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field; 1949-08-12; 64; 1864 1950
Second Geneva Convention|Geneva Convention II|GC II; 1949-08-12; 63; 1906 1950
Third Geneva Convention|Geneva Convention III|GC III|Geneva Convention relative to the Treatment of Prisoners of War|Convention relative to the Treatment of Prisoners of War; 1949-08-12; 143; 1929 1950
Fourth Geneva Convention|Geneva Convention IV|IV Geneva Convention|GC IV|Geneva Convention relative to the Protection of Civilian Persons in Time of War|Convention relative to the Protection of Civilian Persons in Time of War; 1949-08-12; 159; 1950
Additional Protocols to the Geneva Conventions|Additional Protocols|Protocols Additional to the Geneva Conventions; 1977-06-08; -; 1978 1979 2005
Additional Protocol I|Protocol I to the Geneva Conventions|First Additional Protocol|Additional Protocol I to the Geneva Conventions|First Additional Protocol to the Geneva Conventions|Protocol I additional to the Geneva Conventions|AP I; 1977-06-08; 102; 1949 1978 1979
Additional Protocol II|Protocol II to the Geneva Conventions|Second Additional Protocol|Additional Protocol II to the Geneva Conventions|Second Additional Protocol to the Geneva Conventions|AP II; 1977-06-08; 28; 1949 1978 1979
Additional Protocol III|Protocol III to the Geneva Conventions|Third Additional Protocol|Additional Protocol III to the Geneva Conventions; 2005-12-08; 17; 1949 2007
Hague Conventions|Hague Convention; 1907-10-18; -; 1899 1910 1954
Hague Regulations|Hague Regulations respecting the Laws and Customs of War on Land|Regulations concerning the Laws and Customs of War on Land|Regulations respecting the Laws and Customs of War on Land; 1907-10-18; 56 (60); 1899 1910
Hague Convention for the Protection of Cultural Property|1954 Hague Convention|Convention for the Protection of Cultural Property in the Event of Armed Conflict; 1954-05-14; 40; 1956
Geneva Protocol|Geneva Gas Protocol; 1925-06-17; -; 1928
Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide|Convention for the Prevention and Punishment of the Crime of Genocide|UN Genocide Convention|Convention on Genocide; 1948-12-09; 19; 1951
International Covenant on Civil and Political Rights|ICCPR|Covenant on Civil and Political Rights; 1966-12-16; 53; 1976
First Optional Protocol to the International Covenant on Civil and Political Rights|Optional Protocol to the International Covenant on Civil and Political Rights|First Optional Protocol to the ICCPR; 1966-12-16; 14; 1976
Second Optional Protocol to the International Covenant on Civil and Political Rights|Second Optional Protocol to the ICCPR; 1989-12-15; 11; 1991
International Covenant on Economic, Social and Cultural Rights|ICESCR|Covenant on Economic, Social and Cultural Rights; 1966-12-16; 31; 1976
Optional Protocol to the International Covenant on Economic, Social and Cultural Rights; 2008-12-10; 22; 2009 2013
Convention on the Elimination of All Forms of Racial Discrimination|International Convention on the Elimination of All Forms of Racial Discrimination|Convention on the Elimination of Racial Discrimination|ICERD|CERD; 1965-12-21; 25; 1966 1969
Convention on the Elimination of All Forms of Discrimination against Women|Convention on the Elimination of Discrimination against Women|CEDAW; 1979-12-18; 30; 1980 1981
Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women; 1999-10-06; 21; 2000
Convention against Torture|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|UN Convention against Torture|United Nations Convention against Torture|Torture Convention|UNCAT|CAT; 1984-12-10; 33; 1985 1987
Optional Protocol to the Convention against Torture|OPCAT; 2002-12-18; 37; 2006
Convention on the Rights of the Child|UN Convention on the Rights of the Child|United Nations Convention on the Rights of the Child|Child Rights Convention|UNCRC|CRC; 1989-11-20; 54; 1990
Optional Protocol on the Involvement of Children in Armed Conflict; 2000-05-25; 13; 2002
Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography; 2000-05-25; 17; 2002
Convention on the Rights of Persons with Disabilities|UN Convention on the Rights of Persons with Disabilities|United Nations Convention on the Rights of Persons with Disabilities|CRPD; 2006-12-13; 50; 2007 2008
Convention for the Protection of All Persons from Enforced Disappearance|International Convention for the Protection of All Persons from Enforced Disappearance|CED; 2006-12-20; 45; 2007 2010
Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|CMW; 1990-12-18; 93; 2003
Refugee Convention|Convention relating to the Status of Refugees|Convention on the Status of Refugees|Geneva Convention relating to the Status of Refugees|Geneva Refugee Convention|UN Refugee Convention|Refugees Convention; 1951-07-28; 46; 1954 1967
Protocol relating to the Status of Refugees|Refugee Protocol; 1967-01-31; 11; 1966
Convention relating to the Status of Stateless Persons|Statelessness Convention; 1954-09-28; 42; 1960
Convention on the Reduction of Statelessness; 1961-08-30; 21; 1975
Apartheid Convention|International Convention on the Suppression and Punishment of the Crime of Apartheid; 1973-11-30; 19; 1976
Slavery Convention; 1926-09-25; 12; 1927 1953
Rome Statute|Rome Statute of the International Criminal Court|Statute of the International Criminal Court|ICC Statute; 1998-07-17; 128; 2002
European Convention on Human Rights|Convention for the Protection of Human Rights and Fundamental Freedoms|European Convention for the Protection of Human Rights|European Convention for the Protection of Human Rights and Fundamental Freedoms|European Human Rights Convention|ECHR; 1950-11-04; 59 (66); 1953
Protocol No. 1 to the European Convention on Human Rights; 1952-03-20; 6; 1954
Protocol No. 4 to the European Convention on Human Rights; 1963-09-16; 7; 1968
Protocol No. 6 to the European Convention on Human Rights; 1983-04-28; 9; 1985
Protocol No. 7 to the European Convention on Human Rights; 1984-11-22; 10; 1988
Protocol No. 11 to the European Convention on Human Rights; 1994-05-11; -; 1998
Protocol No. 12 to the European Convention on Human Rights; 2000-11-04; 6; 2005
Protocol No. 13 to the European Convention on Human Rights; 2002-05-03; 8; 2003
Protocol No. 14 to the European Convention on Human Rights; 2004-05-13; -; 2010
Protocol No. 15 to the European Convention on Human Rights; 2013-06-24; -; 2021
Protocol No. 16 to the European Convention on Human Rights; 2013-10-02; 11; 2018
American Convention on Human Rights|Pact of San José; 1969-11-22; 82; 1978
African Charter on Human and Peoples' Rights|African Charter on Human and Peoples’ Rights|African Charter|Banjul Charter; 1981; 68; 1986
Maputo Protocol; 2003-07-11; 32; 2005
Kampala Convention; 2009-10-23; 23; 2012
Arab Charter on Human Rights; 2004; 53; 1994 2008
European Social Charter; 1961-10-18; -; 1965 1996 1999
Framework Convention for the Protection of National Minorities; 1995-02-01; 32; 1994 1998
Istanbul Convention|Convention on preventing and combating violence against women and domestic violence; 2011; 81; 2014
Lanzarote Convention; 2007-10-25; 50; 2010
Budapest Convention|Convention on Cybercrime|Budapest Convention on Cybercrime; 2001-11-23; 48; 2004 1948
Statute of the Council of Europe; 1949-05-05; 42
Vienna Convention on the Law of Treaties|VCLT; 1969-05-23; 85; 1980 1986
Vienna Convention on Diplomatic Relations|VCDR; 1961-04-18; 53; 1964
Vienna Convention on Consular Relations|VCCR; 1963-04-24; 79; 1967
United Nations Convention on the Law of the Sea|UNCLOS|UN Convention on the Law of the Sea|Convention on the Law of the Sea|Law of the Sea Convention; 1982-12-10; 320; 1958 1994
Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty|Nuclear Nonproliferation Treaty|Nonproliferation Treaty|NPT; 1968-07-01; 11; 1970
Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|Comprehensive Nuclear Test Ban Treaty|CTBT; 1996-09-10; 17
Partial Test Ban Treaty|Limited Test Ban Treaty; 1963-08-05; 5
Treaty on the Prohibition of Nuclear Weapons|TPNW; 2017-07-07; 20; 2021
Chemical Weapons Convention|Convention on the Prohibition of Chemical Weapons|Convention on Chemical Weapons|CWC; 1993-01-13; 24; 1992 1997
Biological Weapons Convention|Biological and Toxin Weapons Convention|BWC; 1972-04-10; 15; 1971 1975
Ottawa Convention|Mine Ban Treaty|Ottawa Treaty|Mine Ban Convention|Anti-Personnel Mine Ban Convention; 1997-09-18; 22; 1999
Convention on Cluster Munitions|Cluster Munitions Convention; 2008-05-30; 23; 2010
Convention on Certain Conventional Weapons|CCW; 1980-10-10; -; 1981 1983
Arms Trade Treaty|ATT; 2013-04-02; 28; 2014
Outer Space Treaty; 1967-01-27; 17; 1966
Antarctic Treaty; 1959-12-01; 14; 1961
Intermediate-Range Nuclear Forces Treaty|INF Treaty; 1987-12-08; 17; 1988
Anti-Ballistic Missile Treaty|ABM Treaty; 1972-05-26; 16
New START; 2010-04-08; -; 2011
Treaty on Conventional Armed Forces in Europe; 1990-11-19; -; 1992
Open Skies Treaty|Treaty on Open Skies; 1992-03-24; 19; 2002
Helsinki Final Act|Final Act of Helsinki|Helsinki Accords|Helsinki Final Act of the CSCE|Final Act of the Conference on Security and Co-operation in Europe; 1975-08-01; -
Charter of Paris for a New Europe|Charter of Paris|Paris Charter; 1990-11-21; -
North Atlantic Treaty|Washington Treaty|NATO Treaty; 1949-04-04; 14
Warsaw Pact Treaty|Warsaw Treaty; 1955-05-14; 11
Budapest Memorandum|Budapest Memorandum on Security Assurances; 1994-12-05; -
Two Plus Four Treaty; 1990-09-12; 10; 1991
Covenant of the League of Nations|League Covenant; 1919-06-28; 26; 1920
Treaty of Versailles|Versailles Treaty; 1919-06-28; 440; 1920 1783 1871
Treaty of Saint-Germain; 1919-09-10; 381; 1920
Treaty of Trianon; 1920-06-04; 364; 1921
Treaty of Neuilly; 1919-11-27; 296; 1920
Treaty of Sèvres; 1920-08-10; 433
Treaty of Lausanne|Lausanne Treaty; 1923-07-24; 143; 1924 1912
Treaty of Brest-Litovsk; 1918-03-03; -
Treaty of Kars; 1921-10-13; -; 1922
Treaty of Westphalia; 1648-10-24; -
Kellogg-Briand Pact|Pact of Paris; 1928-08-27; 3; 1929
Montreux Convention; 1936-07-20; 29
Montevideo Convention|Montevideo Convention on the Rights and Duties of States; 1933-12-26; 16; 1934
Treaty of Guarantee; 1960-08-16; -; 1959
Dayton Agreement|Dayton Accords|Dayton Peace Agreement; 1995-12-14; -
Good Friday Agreement|Belfast Agreement; 1998-04-10; -; 1999
Oslo Accords; 1993-09-13; -; 1995
Minsk Agreements; 2014-09-05; -; 2015
Alma-Ata Declaration|Alma-Ata Protocol; 1991-12-21; -; 1978
Treaty on European Union|TEU; 1992-02-07; 55; 1993 2007 2009 2012 2016
Maastricht Treaty|Treaty of Maastricht; 1992-02-07; -; 1991 1993
Treaty on the Functioning of the European Union|TFEU; 2007-12-13; 358; 1957 1958 2009 2012 2016
Treaty of Rome; 1957-03-25; -; 1958
Treaty of Amsterdam; 1997-10-02; -; 1999
Treaty of Nice; 2001-02-26; -; 2000 2003
Treaty of Lisbon|Lisbon Treaty; 2007-12-13; -; 2009
Charter of Fundamental Rights of the European Union|EU Charter of Fundamental Rights|EU Charter; 2000-12-07; 54; 2007 2009 2012 2016
North American Free Trade Agreement|NAFTA; 1992-12-17; -; 1993 1994
UN Framework Convention on Climate Change|United Nations Framework Convention on Climate Change|UNFCCC; 1992-05-09; 26; 1994
Kyoto Protocol; 1997-12-11; 28; 2005
Paris Agreement|Paris Climate Agreement; 2015-12-12; 29; 2016
Vienna Convention for the Protection of the Ozone Layer; 1985-03-22; 21; 1988
Montreal Protocol; 1987-09-16; 20; 1989
Convention on Biological Diversity; 1992; 42; 1993
Ramsar Convention; 1971-02-02; -; 1975
Aarhus Convention; 1998-06-25; 22; 2001
World Heritage Convention; 1972-11-16; 38; 1975
Chicago Convention|Convention on International Civil Aviation; 1944-12-07; 96; 1947
Hague Convention on Child Abduction|Hague Child Abduction Convention; 1980-10-25; 45; 1983
Single Convention on Narcotic Drugs; 1961-03-30; 51; 1964 1972 1975
UN Convention against Corruption|United Nations Convention against Corruption|UNCAC; 2003-10-31; 71; 2005
UN Convention against Transnational Organized Crime|Palermo Convention; 2000-11-15; 41; 2003
Declaration on the Rights of Indigenous Peoples|United Nations Declaration on the Rights of Indigenous Peoples|UN Declaration on the Rights of Indigenous Peoples|UNDRIP; 2007-09-13; 46; 2006
Declaration on the Granting of Independence to Colonial Countries and Peoples; 1960-12-14; 7
`;

/** Votes in the General Assembly or a conference by which a treaty or declaration was adopted; several where sources differ. */
export const adoptionVotes: Readonly<Record<string, readonly string[]>> = {
  "Universal Declaration of Human Rights": ["48-0-8"],
  "Convention on the Elimination of All Forms of Discrimination against Women": [
    "130-0-10",
    "130-0-11",
    "132-0-10",
  ],
  "Declaration on the Granting of Independence to Colonial Countries and Peoples": ["89-0-9"],
  "Declaration on the Rights of Indigenous Peoples": ["143-4-11", "144-4-11"],
  "Rome Statute": ["120-7-21"],
  "Arms Trade Treaty": ["154-3-23", "155-3-22", "156-3-22"],
  "Treaty on the Prohibition of Nuclear Weapons": ["122-1-1"],
  "Comprehensive Nuclear-Test-Ban Treaty": ["158-3-5"],
};
