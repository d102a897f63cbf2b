import { phraseTable } from "../../text/phrases.ts";

/**
 * Treaties by the names that texts give them; the first name of each line is the one that its citations bear
 * in `normal`. A name after `=` is an acronym, read in capitals only; one after `?` is an acronym so common in other
 * meanings that it counts only beside an article.
 */
const TREATIES = `
UN Charter|Charter of the United Nations|Charter of the UN|United Nations Charter|U.N. Charter
Statute of the International Court of Justice|ICJ Statute|Statute of the ICJ
Universal Declaration of Human Rights|Universal Declaration on Human Rights|Universal Declaration|=UDHR
Geneva Conventions|Geneva Conventions of 12 August|Geneva Convention|?GC|four Geneva Conventions|Geneva Conventions of 1949
First Geneva Convention|Geneva Convention I|Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field|?GC I|Geneva Convention (I)
Second Geneva Convention|Geneva Convention II|?GC II|Geneva Convention (II)
Third Geneva Convention|Geneva Convention III|Geneva Convention relative to the Treatment of Prisoners of War|Convention relative to the Treatment of Prisoners of War|?GC III|Geneva Convention (III)
Fourth Geneva Convention|Geneva Convention IV|Geneva Convention relative to the Protection of Civilian Persons in Time of War|Convention relative to the Protection of Civilian Persons in Time of War|IV Geneva Convention|?GC IV|Geneva Convention (IV)
Additional Protocols to the Geneva Conventions|Additional Protocols|Protocols Additional to the Geneva Conventions
Additional Protocol I|Protocol I to the Geneva Conventions|First Additional Protocol|Additional Protocol I to the Geneva Conventions|First Additional Protocol to the Geneva Conventions|Protocol I additional to the Geneva Conventions|?AP I
Additional Protocol II|Protocol II to the Geneva Conventions|Second Additional Protocol|Additional Protocol II to the Geneva Conventions|Second Additional Protocol to the Geneva Conventions|?AP II
Additional Protocol III|Protocol III to the Geneva Conventions|Third Additional Protocol|Additional Protocol III to the Geneva Conventions
Hague Regulations|Hague Regulations respecting the Laws and Customs of War on Land|Regulations concerning the Laws and Customs of War on Land|Regulations respecting the Laws and Customs of War on Land
Hague Conventions|Hague Convention
ICCPR|International Covenant on Civil and Political Rights|Covenant on Civil and Political Rights|=ICCPR
ICESCR|International Covenant on Economic, Social and Cultural Rights|Covenant on Economic, Social and Cultural Rights|=ICESCR
Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide|Convention for the Prevention and Punishment of the Crime of Genocide|UN Genocide Convention|Convention on Genocide
Convention against Torture|Convention Against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|UN Convention against Torture|United Nations Convention against Torture|Torture Convention|=UNCAT|?CAT|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
CEDAW|Convention on the Elimination of All Forms of Discrimination against Women|Convention on the Elimination of Discrimination against Women|=CEDAW
Convention on the Rights of the Child|UN Convention on the Rights of the Child|United Nations Convention on the Rights of the Child|=UNCRC|?CRC|Child Rights Convention
ICERD|International Convention on the Elimination of All Forms of Racial Discrimination|Convention on the Elimination of All Forms of Racial Discrimination|Convention on the Elimination of Racial Discrimination|=ICERD|?CERD
Convention on the Rights of Persons with Disabilities|UN Convention on the Rights of Persons with Disabilities|=CRPD|UN Disability Convention|United Nations Convention on the Rights of Persons with Disabilities
Convention for the Protection of All Persons from Enforced Disappearance|International Convention for the Protection of All Persons from Enforced Disappearance|?CED
Refugee Convention|Convention relating to the Status of Refugees|Convention Relating to the Status of Refugees|Geneva Convention relating to the Status of Refugees|UN Refugee Convention|Convention on the Status of Refugees|Refugees Convention|Geneva Refugee Convention
Rome Statute|Rome Statute of the International Criminal Court|Statute of the International Criminal Court|ICC Statute
Vienna Convention on the Law of Treaties|=VCLT
Vienna Convention on Diplomatic Relations|=VCDR
Vienna Convention on Consular Relations|=VCCR
UNCLOS|United Nations Convention on the Law of the Sea|UN Convention on the Law of the Sea|Convention on the Law of the Sea|Law of the Sea Convention|=UNCLOS
European Convention on Human Rights|Convention for the Protection of Human Rights and Fundamental Freedoms|European Convention for the Protection of Human Rights|European Convention for the Protection of Human Rights and Fundamental Freedoms|European Human Rights Convention|?ECHR
American Convention on Human Rights|Pact of San José
African Charter on Human and Peoples' Rights|African Charter|Banjul Charter|African Charter on Human and Peoples’ Rights
European Social Charter
Framework Convention for the Protection of National Minorities
Istanbul Convention|Convention on preventing and combating violence against women and domestic violence
Non-Proliferation Treaty|Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty|Nuclear Nonproliferation Treaty|Nonproliferation Treaty|=NPT
Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty|Comprehensive Nuclear Test Ban Treaty|=CTBT
Treaty on the Prohibition of Nuclear Weapons|=TPNW
Chemical Weapons Convention|Convention on the Prohibition of Chemical Weapons|=CWC|Convention on Chemical Weapons
Biological Weapons Convention|Biological and Toxin Weapons Convention|=BWC
Ottawa Convention|Mine Ban Treaty|Ottawa Treaty|Mine Ban Convention|Anti-Personnel Mine Ban Convention
Convention on Cluster Munitions|Cluster Munitions Convention
Convention on Certain Conventional Weapons|=CCW
Arms Trade Treaty|=ATT
Outer Space Treaty
Antarctic Treaty
Helsinki Final Act|Final Act of Helsinki|Helsinki Accords|Helsinki Final Act of the CSCE|Final Act of the Conference on Security and Co-operation in Europe
Charter of Paris for a New Europe|Charter of Paris|Paris Charter
North Atlantic Treaty|Washington Treaty|NATO Treaty
Warsaw Pact Treaty|Warsaw Treaty
Budapest Memorandum|Budapest Memorandum on Security Assurances
Treaty of Kars
Treaty of Lausanne|Lausanne Treaty
Treaty of Sèvres
Treaty of Versailles|Versailles Treaty
Treaty of Westphalia
Treaty of Moscow|Moscow Treaty
Treaty of Rome
Treaty of Guarantee
Treaty of Lisbon|Lisbon Treaty
Treaty on European Union|Maastricht Treaty|Treaty of Maastricht|?TEU
Treaty on the Functioning of the European Union|=TFEU
Charter of Fundamental Rights of the European Union|EU Charter of Fundamental Rights|EU Charter
North American Free Trade Agreement|=NAFTA
Kyoto Protocol
Paris Agreement|Paris Climate Agreement
Montreal Protocol
Montreux Convention
Chicago Convention|Convention on International Civil Aviation
UN Framework Convention on Climate Change|United Nations Framework Convention on Climate Change|=UNFCCC
Convention on Biological Diversity
Aarhus Convention
Ramsar Convention
Kellogg-Briand Pact|Pact of Paris
Dayton Agreement|Dayton Accords|Dayton Peace Agreement
Good Friday Agreement|Belfast Agreement
Oslo Accords
Minsk Agreements
Montevideo Convention|Montevideo Convention on the Rights and Duties of States
Covenant of the League of Nations|League Covenant
Hague Convention for the Protection of Cultural Property|1954 Hague Convention|Convention for the Protection of Cultural Property in the Event of Armed Conflict
World Heritage Convention
Slavery Convention
Statelessness Convention|Convention relating to the Status of Stateless Persons
Vienna Convention for the Protection of the Ozone Layer
Budapest Convention|Convention on Cybercrime|Budapest Convention on Cybercrime
Berne Convention|Bern Convention
Hague Convention on Child Abduction|Hague Child Abduction Convention
Single Convention on Narcotic Drugs
UN Convention against Corruption|United Nations Convention against Corruption|=UNCAC
UN Convention against Transnational Organized Crime|United Nations Convention against Transnational Organized Crime|Palermo Convention
Alma-Ata Declaration|Alma-Ata Protocol
Apartheid Convention|International Convention on the Suppression and Punishment of the Crime of Apartheid
Geneva Protocol|Geneva Gas Protocol
First Optional Protocol to the International Covenant on Civil and Political Rights|Optional Protocol to the International Covenant on Civil and Political Rights|First Optional Protocol to the ICCPR
Second Optional Protocol to the International Covenant on Civil and Political Rights|Second Optional Protocol to the ICCPR
Optional Protocol to the International Covenant on Economic, Social and Cultural Rights
Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women
Optional Protocol to the Convention against Torture|=OPCAT
Optional Protocol on the Involvement of Children in Armed Conflict
Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography
Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families|?CMW
Protocol relating to the Status of Refugees|Refugee Protocol
Convention on the Reduction of Statelessness
Protocol No. 1 to the European Convention on Human Rights
Protocol No. 4 to the European Convention on Human Rights
Protocol No. 6 to the European Convention on Human Rights
Protocol No. 7 to the European Convention on Human Rights
Protocol No. 11 to the European Convention on Human Rights
Protocol No. 12 to the European Convention on Human Rights
Protocol No. 13 to the European Convention on Human Rights
Protocol No. 14 to the European Convention on Human Rights
Protocol No. 15 to the European Convention on Human Rights
Protocol No. 16 to the European Convention on Human Rights
Maputo Protocol
Kampala Convention
Arab Charter on Human Rights
Lanzarote Convention
Statute of the Council of Europe
Partial Test Ban Treaty|Limited Test Ban Treaty
Intermediate-Range Nuclear Forces Treaty|INF Treaty
Anti-Ballistic Missile Treaty|ABM Treaty
Treaty on Conventional Armed Forces in Europe
Open Skies Treaty|Treaty on Open Skies
Two Plus Four Treaty
Treaty of Saint-Germain
Treaty of Trianon
Treaty of Neuilly
Treaty of Brest-Litovsk
Treaty of Amsterdam
Treaty of Nice
Declaration on the Rights of Indigenous Peoples|United Nations Declaration on the Rights of Indigenous Peoples|UN Declaration on the Rights of Indigenous Peoples|=UNDRIP
Declaration on the Granting of Independence to Colonial Countries and Peoples
`;

export interface Treaty {
  readonly name: string;
  /** The name found is an acronym: `capital` counts anywhere, `article` only beside an article. */
  readonly acronym?: "capital" | "article";
  /** Last word of its name, by which a text refers back to it: `the Convention`. */
  readonly kind: string;
}

function entries(): (readonly [string, Treaty])[] {
  const found: (readonly [string, Treaty])[] = [];
  for (const line of TREATIES.trim().split("\n")) {
    const [first, ...others] = line.split("|") as [string, ...string[]];
    const kind = kindOf(line);
    const bare = /^[A-Z]+$/.test(first);
    found.push([first, { name: first, kind, ...(bare ? { acronym: "capital" as const } : {}) }]);
    for (const other of others) {
      const mark = other[0];
      if (mark === "=") found.push([other.slice(1), { name: first, kind, acronym: "capital" }]);
      else if (mark === "?") found.push([other.slice(1), { name: first, kind, acronym: "article" }]);
      else found.push([other, { name: first, kind }]);
    }
  }
  return found;
}

function kindOf(line: string): string {
  const found = /Convention|Covenant|Charter|Statute|Protocol|Treaty|Declaration|Agreement/.exec(line);
  return (found?.[0] ?? "Treaty").toLowerCase();
}

/** Every name with the usual one it stands for. */
export const treatyNames: readonly (readonly [name: string, usual: string])[] = entries().map(
  ([name, treaty]) => [name, treaty.name] as const,
);

/** Treaties by name; acronyms must be checked for capitals. */
export const TREATY_NAMES = phraseTable(entries());
