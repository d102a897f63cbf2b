/**
 * Treaties that are cited by name: usual short name, then further names. Facts about them (dates, articles) are in the
 * registry of treaties; here stands only how they are called.
 */
const TABLE = `
UN Charter|Charter of the United Nations;United Nations Charter;U.N. Charter
ICJ Statute|Statute of the International Court of Justice;Statute of the Court
First Geneva Convention|Geneva Convention I;Geneva Convention (I)
Second Geneva Convention|Geneva Convention II;Geneva Convention (II)
Third Geneva Convention|Geneva Convention III;Geneva Convention (III);Convention relative to the Treatment of Prisoners of War
Fourth Geneva Convention|Geneva Convention IV;Geneva Convention (IV);Convention relative to the Protection of Civilian Persons in Time of War
Geneva Conventions|four Geneva Conventions;Geneva Conventions of 1949
Additional Protocol I|Protocol I to the Geneva Conventions;First Additional Protocol;Additional Protocol I to the Geneva Conventions
Additional Protocol II|Protocol II to the Geneva Conventions;Second Additional Protocol;Additional Protocol II to the Geneva Conventions
Additional Protocol III|Protocol III to the Geneva Conventions;Third Additional Protocol
Genocide Convention|Convention on the Prevention and Punishment of the Crime of Genocide
Universal Declaration of Human Rights|UDHR
International Covenant on Civil and Political Rights|ICCPR;Covenant on Civil and Political Rights
International Covenant on Economic, Social and Cultural Rights|ICESCR;Covenant on Economic, Social and Cultural Rights
Convention against Torture|UN Convention against Torture;United Nations Convention against Torture;UNCAT;Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
Convention on the Elimination of All Forms of Discrimination against Women|CEDAW
International Convention on the Elimination of All Forms of Racial Discrimination|ICERD;Convention on the Elimination of All Forms of Racial Discrimination;Convention on the Elimination of Racial Discrimination
Convention on the Rights of the Child|UN Convention on the Rights of the Child;UNCRC;Child Rights Convention
Convention on the Rights of Persons with Disabilities|CRPD;UN Disability Convention
Refugee Convention|Convention relating to the Status of Refugees;Convention Relating to the Status of Refugees;Geneva Refugee Convention
Statelessness Convention|Convention relating to the Status of Stateless Persons
Rome Statute|Rome Statute of the International Criminal Court;Statute of the International Criminal Court
European Convention on Human Rights|Convention for the Protection of Human Rights and Fundamental Freedoms;European Convention for the Protection of Human Rights
Vienna Convention on the Law of Treaties|VCLT
Vienna Convention on Diplomatic Relations|VCDR
Vienna Convention on Consular Relations|VCCR
UN Convention on the Law of the Sea|UNCLOS;United Nations Convention on the Law of the Sea;Law of the Sea Convention
Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty;Treaty on the Non-Proliferation of Nuclear Weapons;NPT
Chemical Weapons Convention|Convention on Chemical Weapons
Biological Weapons Convention|Biological and Toxin Weapons Convention
Ottawa Convention|Mine Ban Treaty;Mine Ban Convention;Ottawa Treaty;Anti-Personnel Mine Ban Convention
Convention on Cluster Munitions|Cluster Munitions Convention
Arms Trade Treaty|ATT
Convention on Certain Conventional Weapons|CCW
Comprehensive Nuclear-Test-Ban Treaty|Comprehensive Test Ban Treaty;CTBT
Treaty on the Prohibition of Nuclear Weapons|TPNW
Outer Space Treaty|
Antarctic Treaty|
Helsinki Final Act|Final Act of the Conference on Security and Co-operation in Europe
North Atlantic Treaty|Washington Treaty
Treaty of Versailles|Versailles Treaty
Treaty of Lausanne|Lausanne Treaty
Covenant of the League of Nations|League Covenant
Kellogg-Briand Pact|Pact of Paris
European Social Charter|
American Convention on Human Rights|Pact of San José
African Charter on Human and Peoples' Rights|Banjul Charter;African Charter on Human and Peoples’ Rights
Convention on Biological Diversity|
Kyoto Protocol|
Paris Agreement|Paris Climate Agreement;Paris climate agreement
UN Framework Convention on Climate Change|UNFCCC;United Nations Framework Convention on Climate Change
Montreal Protocol|
Vienna Convention for the Protection of the Ozone Layer|
Aarhus Convention|
Istanbul Convention|
Budapest Convention|Convention on Cybercrime;Budapest Convention on Cybercrime
Berne Convention|
Chicago Convention|Convention on International Civil Aviation
Hague Convention on Child Abduction|Hague Child Abduction Convention
Treaty on European Union|Maastricht Treaty
Treaty of Lisbon|Lisbon Treaty
Treaty of Rome|
Charter of Fundamental Rights of the European Union|EU Charter of Fundamental Rights
Treaty on the Functioning of the European Union|TFEU
Slavery Convention|
Single Convention on Narcotic Drugs|
UN Convention against Corruption|United Nations Convention against Corruption;UNCAC
UN Convention against Transnational Organized Crime|Palermo Convention
World Heritage Convention|
Alma-Ata Declaration|Alma-Ata Protocol
Dayton Agreement|Dayton Peace Agreement;Dayton Accords
`;

/** Every name with the usual one it stands for. */
export const treatyNames: readonly (readonly [name: string, usual: string])[] = TABLE.trim()
  .split("\n")
  .flatMap((line) => {
    const [usual = "", others = ""] = line.split("|");
    return [usual, ...others.split(";").filter(Boolean)].map((name) => [name, usual] as const);
  });
