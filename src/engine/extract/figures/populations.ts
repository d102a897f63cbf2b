import { wordValues } from "../../text/lexicon.ts";

/**
 * Words for people counted, each line one population: its name, then further words for it. The name `people`
 * stands for words that say nothing of whom they count.
 */
const LINES = `
people persons person individuals individual humans souls lives life others victims victim casualties mortals
civilians civilian noncombatants
women woman females female ladies mothers mother wives
men man males male gentlemen fathers husbands
children child kids kid minors minor schoolchildren toddlers infants babies baby youngsters
boys boy
girls girl
elderly pensioners pensioner seniors
adults adult
teenagers teenager teens adolescents adolescent
young youths youth
soldiers soldier troops servicemen serviceman servicewomen conscripts conscript recruits infantrymen
officers officer
fighters fighter combatants combatant militants militant insurgents insurgent guerrillas guerrilla gunmen gunman rebels rebel militiamen militiaman jihadists
police policemen policeman policewomen
guards guard
firefighters firefighter firemen
sailors sailor marines marine crewmen
pilots pilot airmen
students student undergraduates graduates graduate
pupils pupil schoolboys schoolgirls
teachers teacher lecturers professors
journalists journalist reporters reporter
doctors doctor physicians physician surgeons
nurses nurse
medics paramedics
patients patient inpatients outpatients
workers worker labourers laborers labourer employees employee staff staffers personnel workforce
miners miner
farmers farmer
fishermen fisherman
volunteers volunteer
passengers passenger
crew
tourists tourist visitors visitor holidaymakers
pilgrims pilgrim worshippers
residents resident inhabitants inhabitant villagers villager townspeople
citizens citizen nationals
refugees refugee
migrants migrant immigrants immigrant
prisoners prisoner detainees detainee inmates inmate captives captive
hostages hostage
protesters protester protestors demonstrators demonstrator
voters voter electors
respondents respondent
participants participant attendees
delegates delegate
candidates candidate
members member
lawmakers lawmaker MPs MP legislators senators senator deputies deputy councillors councillors councillor councilors parliamentarians
officials official diplomats diplomat
experts scientists researchers engineers
players player athletes athlete
spectators spectator fans fan viewers
customers customer clients users subscribers
donors
suspects suspect defendants defendant
survivors survivor
orphans orphan
widows widow
peacekeepers peacekeeper
observers observer monitors
relatives relative sisters sister brothers brother sons son daughters daughter parents parent grandparents grandchildren siblings
friends friend colleagues neighbours neighbors guests guest
judges judge lawyers lawyer attorneys attorney prosecutors prosecutor jurors juror witnesses witness
inspectors inspector investigators investigator detectives detective agents agent
ministers minister governors governor mayors mayor presidents ambassadors ambassador
managers manager directors director executives executive investors investor shareholders billionaires millionaires entrepreneurs
actors actor artists artist musicians musician singers writers writer authors author
activists activist supporters supporter opponents critics leaders leader commanders commander generals
terrorists terrorist attackers attacker bombers criminals
taxpayers consumers homeowners applicants applicant speakers readers listeners
subjects
Azeris Azeri
Saudis
Yemenis
Filipinos
Chechens
Poles
Czechs
Uzbeks
Kazakhs
Tatars
Yazidis
Rohingya
Uighurs Uyghurs
Tutsis
Hutus
drivers driver
skiers skier
climbers climber mountaineers mountaineer hikers hiker
runners runner
riders rider motorists motorist
commuters commuter shoppers shopper campers camper
divers diver
painters painter sculptors sculptor photographers photographer
dancers dancer
cooks cook chefs chef
carpenters carpenter electricians electrician
hunters hunter foresters shepherds
trainees trainee apprentices apprentice interns intern
retirees retiree
newborns newborn
settlers settler
robbers robber burglars burglar thieves thief smugglers smuggler
cyclists cyclist
pedestrians pedestrian
swimmers
Republicans Republican
Democrats Democrat
Muslims Muslim
Christians Christian
Jews Jew
Kurds Kurd
Turks Turk
Serbs Serb
Croats Croat
Arabs Arab
Sunnis
Shiites
Israelis Israeli
Iraqis Iraqi
Azerbaijanis Azerbaijani
Pakistanis Pakistani
Britons Briton
Greeks Greek
Swedes
Danes
Finns
`;

const rows = LINES.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/u));

/** Names of populations by index; 0 is none, 1 is people of no stated kind. */
export const POPULATION_NAMES: readonly string[] = ["", ...rows.map(([name]) => name!.toLowerCase())];
export const PEOPLE = 1;
/** A people named by a capitalised word in -ans that no list holds. */
export const NAMED_PEOPLE = POPULATION_NAMES.length;

/** Index of the population that a word names; 0 for all other words. */
export const POPULATIONS = wordValues(
  Object.fromEntries(rows.flatMap((words, i) => words.map((word) => [word.toLowerCase(), i + 1] as const))),
);
