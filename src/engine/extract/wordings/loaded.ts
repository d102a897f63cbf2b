import type { WordingGroup } from "./list.ts";

/**
 * Words that judge whom or what they name. One list for all sides: it holds no name of a people, state or party. What
 * is also a technical or legal term stands here only in combinations that judge.
 */
export const LOADED: readonly WordingGroup[] = [
  {
    kind: "persons",
    reason: "it judges people instead of saying who they are and what they did",
    entries: `butchers; butchers of; butcher of; barbarians; savages; bloodthirsty; thugs; goons; henchmen; stooge; stooges; lackey; lackeys;
      cronies; traitors; traitorous; turncoats; quisling; quislings; fifth column; fifth columnists; rabble;       subhuman; subhumans; warmonger; warmongers; warmongering; war-mongers; hatemongers; hate-mongers; propagandists; propaganda mouthpiece; regime mouthpiece; cowards; crooks; fat cats; greedy; eco-terrorists; alarmists;       brainwashed; zealots; bandits; bandit formations; gunmen and bandits; marauders; murderers and; child killers;
      baby killers; puppet master; puppet masters; tyrant; tyrants; despot; despots; bigots; degenerates;
      occupiers; invaders; aggressors; the aggressor; usurpers; hordes; terrorists; terrorist hordes; terrorist gangs;
      terrorist gang; fascist hordes; fascists; imperialists; colonisers; colonizers; infidels; heathens; enemies of the people;
      enemy of the people; war machine; killing machine; death squads of; mercenary hordes; militants and bandits`,
  },
  {
    kind: "authorities",
    reason: "it denies an authority its standing; its office, name or disputed status can be stated instead",
    entries: `puppet regime; puppet government; puppet state; puppet authorities; puppet administration; puppet leader;
      puppet leaders; puppet president; puppet republic; puppet entity; puppets of; puppet illegal regime; illegal regime; illegitimate regime;
      criminal regime; criminal junta; fascist regime; fascist junta; terrorist regime; terrorist state; terror state; terrorist entity;
      rogue state; rogue regime; brutal regime; bloody regime; murderous regime; genocidal regime; tyrannical regime;
      despotic regime; corrupt regime; oppressive regime; repressive regime; totalitarian regime; occupation regime; separatist regime;
      racist regime; barbaric regime; evil regime; dictatorial regime; regime; regimes; clique; ruling clique; cabal; kleptocracy; gang of criminals;
      band of criminals; bandit state; pariah state; self-styled; pseudo-state; pseudo-republic; pseudo-government;
      fake state; fake republic; artificial state; evil empire; axis of evil; war party; propaganda machine; propaganda campaign of lies;
      self-proclaimed republic; self-proclaimed authorities; self-proclaimed government; self-proclaimed state; banana republic; failed regime`,
  },
  {
    kind: "distance",
    reason: "it puts what follows in doubt without saying why; the doubt can be stated and sourced",
    entries: `so-called; so called; would-be government; self-appointed`,
  },
  {
    kind: "deeds",
    reason: "it tells the reader what to feel; what was done, by whom and to whom can be stated instead",
    entries: `barbaric; barbarous; barbarism; barbarity; barbarically; bloodbath; blood-soaked; butchery; savagery; savagely;
      bestial; fiendish; diabolical; satanic; demonic; monstrous; heinous; vile; despicable; contemptible; cowardly attack; cowardly attacks;
      cowardly act; perfidious; treacherous attack; treacherous enemy; treacherous act; butchered civilians; were butchered by; dastardly; merciless; mercilessly; cold-blooded; orgy of violence;
      reign of terror; unspeakable; ghastly; hideous; sinister plan; sinister plot; evil plan; evil deeds; shameless; shamelessly;
      blatant lie; blatant lies; pack of lies; web of lies; lies and propaganda; barefaced; bare-faced; brazen lie; brazenly;       insidious; nefarious; notorious; infamous; blackest pages; darkest pages; bloodiest pages; blackest page; darkest page; bloodiest page;
      unprovoked barbarity; naked aggression; vicious lie; vicious campaign; smear campaign; witch hunt; witch-hunt; kangaroo court; show trial`,
  },
  {
    kind: "praise",
    reason: "it takes a side by praise; what was done and achieved can be stated instead",
    entries: `heroic; heroically; valiant; valiantly; gallant; courageous soldiers; brave soldiers;
      brave warriors; brave fighters; brave defenders; liberators; liberator; freedom fighters; freedom fighter; martyrs of; our martyrs;
      the martyrs; liberated territories; liberated lands; liberated areas; liberated villages; liberated village; liberated towns; liberated town;
      liberated city; sacred soil; sacred land; holy soil; native soil; ancestral lands; ancestral land; righteous struggle; just struggle; noble struggle;
      noble cause; brilliant victory; glorious army; glorious past; glorious history; glorious nation; glorious people; glorious victory; beloved leader; wise leader; wise leadership; visionary leader;
      peace-loving; freedom-loving; long-suffering people; saviour of the nation; savior of the nation; undefeated people;
      unbreakable spirit; indomitable; defenders of the fatherland; defenders of the motherland; our boys; our heroes`,
  },
  {
    kind: "ridicule",
    reason: "it mocks instead of answering; what is wrong with the claim can be stated instead",
    entries: `laughable; outrageous; appalling; spineless; gutless; heartless; thuggish; sham election; sham elections; sham referendum; sham trial; sham vote; draconian; ludicrous; preposterous; farcical; idiotic; moronic; pathetic; disgraceful; shameful; shamefully; scandalous;
      hysterical; hysterics; hysteria; delusional; deranged; pathological liar; charlatan; charlatans; crackpot; lunatic; lunatics; clownish;
      crocodile tears; brainless; clueless; hypocritical; hypocrites; disgusting; sickening; wild ravings; absurd claims; absurd claim`,
  },
  {
    kind: "crowds",
    reason: "it speaks of people as of a force of nature or of animals",
    entries: `swarms of migrants; swarms of refugees; swarm of migrants; swarm of refugees; flood of migrants; flood of refugees;
      floods of migrants; floods of refugees; tide of migrants; tide of refugees; wave of invaders; invasion of migrants; invasion of refugees;
      flood of immigrants; swarms of immigrants; invasion of immigrants; migrant invasion; breeding like; nest of vipers; nest of traitors;
      terrorist nest; terrorist nests; human waves; cannon fodder; plague of; crawling with; infested with`,
  },
];
