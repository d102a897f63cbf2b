import { type WordValues, wordValues } from "../../text/lexicon.ts";

/**
 * Words that tell of one kind of happening, a line each, whatever their form. The lines are wider than the kinds of
 * `events.ts`: they are asked only where two dates look like slips of each other.
 */
const LINES = `
open opened opening opens inaugurated inauguration inaugurates reopen reopened reopening reopens
close closed closure closing closes shut shutting shutdown
begin begins began begun beginning start starts started starting outbreak commence commenced commencement broke
end ends ended ending finish finished conclude concluded conclusion lifted lift expire expires expired expiry
found founded founding foundation establish established establishment incorporated set-up formed formation created creation
sign signed signing signature agreement treaty accord pact armistice ceasefire truce contract memorandum convention
die died dies death
born birth baptised christened
sink sank sunk sinking capsized foundered shipwreck wreck torpedoed torpedoing
aground grounding stranding ran-aground
fire blaze burned burnt
flood floods flooded flooding
storm storms hurricane cyclone typhoon tornado gale
landslide landslip mudslide avalanche rockfall
quake earthquake tremor
erupt erupted eruption
collapse collapsed
crash crashed derailed derailment collided collision accident
explosion exploded blast bomb bombing detonated
attack attacked attacks assault raid raided ambush ambushed shelled shelling bombardment massacre massacred genocide tragedy pogrom
kill killed killing shooting shot murder murdered assassinated assassination stabbed stabbing
marry married marriage wedding wed
arrest arrested detained detention
rob robbed robbery burgled burglary break-in
release released freed
resign resigned resignation abdicated abdication
retire retired retirement
appoint appointed appointment
elect elected election elections vote votes voted voting poll polls polling ballot referendum plebiscite primary runoff
adopt adopted adoption
ratify ratified ratification
force effect
approve approved approval
destroy destroyed destruction
demolish demolished demolition
complete completed completion
launch launched launching
liberate liberated liberation capture captured capturing seized seizure fall fell surrendered surrender
invade invaded invasion
execute executed execution hanged
kidnap kidnapped kidnapping abducted abduction
discover discovered discovery
unveil unveiled unveiling
crown crowned coronation
depart departed departure sail sailed
arrive arrived arrival land landed landing
strike strikes walkout walk-out
fail failed failure outage blackout
spill spilled spilt spillage
judgment judgement ruling ruled verdict decision
convict convicted conviction
sentence sentenced sentencing
evacuate evacuated evacuation
escape escaped
dissolve dissolved dissolution
merge merged merger
independence independent proclaimed proclamation declared declaration
coup putsch mutiny uprising revolt overthrown
consecrate consecrated consecration dedicated dedication
bury buried burial funeral
premiere premiered première
publish published publication
meeting meetings assembly session met convened
conference congress summit symposium
concert gala recital performance
festival fair fête fete carnival
exhibition show exhibit
race regatta marathon derby
match game final fixture kick-off semifinal
parade procession march rally demonstration protest
hearing trial tribunal
ceremony service
auction sale
lecture talk workshop seminar course
inspection inspected audit visit visited survey surveyed
debate
deadline deadlines closes-on
siege battle
rescue rescued
transfer transferred handover handed
dismiss dismissed dismissal sacked
expel expelled expulsion
deport deported deportation
suspend suspended suspension
ban banned
test tested testing
switch switched switch-on
disappear disappeared disappearance vanished missing
recall recalled
bankruptcy bankrupt insolvency
invest acquire acquired acquisition takeover bought purchase purchased
nominate nominated nomination
award awarded
lay laid
consult consultation
strand stranded
`;

const byWord: Record<string, number> = {};
const lines = LINES.trim().split("\n");
for (const [index, line] of lines.entries()) for (const word of line.split(" ")) byWord[word] = index + 1;

/** The words of the lines, each with its line. */
export const LINED_WORDS: readonly (readonly [word: string, line: number])[] = Object.entries(byWord);

/** Which line a word stands in; 0 for none. */
export const HAPPENINGS: WordValues = wordValues(byWord);

function lineOf(word: string): number {
  return byWord[word]!;
}

export const BEGIN = lineOf("begin");
export const END = lineOf("end");
export const OPEN = lineOf("open");
export const FORCE = lineOf("force");
export const BORN = lineOf("born");
export const DIE = lineOf("die");
export const DEADLINE = lineOf("deadline");
export const ARREST = lineOf("arrest");
export const WALKOUT = lineOf("walkout");

/** Lines of acts that are told apart by their dates: `the resolution adopted on`. */
export const ENACTING: ReadonlySet<number> = new Set(
  ["sign", "adopt", "approve", "publish", "award"].map(lineOf),
);

/** Of those, what a thing does once in an ordinary account: a bridge opens, a ship sails, a book is published. */
export const SETTLED: ReadonlySet<number> = new Set(
  ["open", "close", "begin", "end", "depart", "arrive", "launch", "publish"].map(lineOf),
);

/** Lines that may tell of one happening: a trial opens or begins, an exhibition closes or ends. */
const AKIN: ReadonlyMap<number, number> = new Map([
  [lineOf("open"), BEGIN],
  [lineOf("launch"), BEGIN],
  [lineOf("close"), END],
  [lineOf("kill"), lineOf("attack")],
  [lineOf("explosion"), lineOf("attack")],
]);

/** The line under which a line is compared. */
export function wideLine(line: number): number {
  return AKIN.get(line) ?? line;
}

/** Lines of what comes again and again: two dates of it are one only where both places name it alike. */
export const REPEATABLE: ReadonlySet<number> = new Set(
  `attack kill meeting conference match hearing inspection arrest debate strike test transfer auction concert lecture race judgment
   award recall parade release publish launch vote visit adopt begin end close open depart arrive storm flood sentence appoint
   acquire lay suspend ban consult dismiss ceremony fail`
    .split(/\s+/u)
    .map(lineOf),
);
