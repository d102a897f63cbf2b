import type { Analysis } from "../analysis.ts";
import { WORD } from "../text/tokens.ts";

/**
 * Words that tell of one kind of happening by different roots or irregular forms: a noun, its verb and their forms.
 * Regular forms (`open`, `opened`, `opening`, `openings`) are found by their endings and need no entry.
 */
const FAMILIES = `
close closed closing closure shut shutting
open opened opening opens reopening
begin began begun beginning start started starting outbreak commenced commencement
end ended ending finish finished
found founded founding foundation establish established establishment
sign signed signing signature
die died dying death dies dead
born birth b
sink sank sunk sinking
ground grounded grounding aground stranding
fall fell fallen
burn burned burnt fire blaze ablaze
flood flooded flooding floods
collapse collapsed collapsing
crash crashed crashing
derail derailed derailment
collide collided collision
explode exploded explosion blast
erupt erupted eruption
quake earthquake tremor
marry married marriage wedding wed
arrest arrested arresting
resign resigned resignation
retire retired retirement
appoint appointed appointment
elect elected election elections
adopt adopted adoption
destroy destroyed destruction
demolish demolished demolition
complete completed completion
launch launched launching
liberate liberated liberation
invade invaded invasion
occupy occupied occupation
surrender surrendered
capture captured
kill killed killing
murder murdered
assassinate assassinated assassination
execute executed execution
kidnap kidnapped kidnapping abducted abduction
release released
discover discovered discovery
unveil unveiled unveiling
inaugurate inaugurated inauguration
crown crowned coronation
depart departed departure left leave
arrive arrived arrival
land landed landing
strike strikes walkout
fly flew flown flight
spill spilled spilt
fail failed failure outage
judge judged judgment judgement ruling verdict
vote voted voting
evacuate evacuated evacuation
deport deported deportation
dissolve dissolved dissolution
merge merged merger
independent independence
publish published publication
read reading
teach taught teaching lesson lessons
win won winning
`;

const families = new Map<string, string>();
for (const line of FAMILIES.trim().split("\n")) {
  const words = line.trim().split(" ");
  for (const word of words) families.set(word, words[0]!);
}

/** One word for all forms of a word: of a family its first, of a regular form what is left without its ending. */
export function familyOf(word: string): string {
  const lower = word.toLowerCase();
  return families.get(lower) ?? families.get(stemOf(lower)) ?? stemOf(lower);
}

/** Without `s`, `ed`, `ing`, `ings`, and the vowel or doubled consonant that they change. */
function stemOf(word: string): string {
  if (word.length < 5)
    return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  for (const [ending, least] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const stem = word.slice(0, word.length - ending.length);
    return stem.endsWith("e") ? stem.slice(0, -1) : stem;
  }
  return word.endsWith("e") ? word.slice(0, -1) : word;
}

const ENDINGS = [
  ["ements", 4],
  ["ement", 4],
  ["ments", 4],
  ["ment", 4],
  ["ings", 3],
  ["ing", 3],
  ["ed", 3],
  ["ies", 3],
  ["es", 4],
  ["s", 3],
] as const;

/** Families of the words of tokens `[from, to)` that are not names, marks or little words. */
export function familiesIn({ tokens }: Analysis, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const length = tokens.end[i]! - tokens.start[i]!;
    if (tokens.kind[i] !== WORD || length < 3 || length > 24) continue;
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (!LITTLE.has(word)) found.add(familyOf(word));
  }
  return found;
}

const LITTLE = new Set(
  `the and for that this those these with from its his her their our who which was were has had have been are but not
   all any one two first last great new old day year years time people place part several many most some other night morning
   them him they she you once still also only just there here more than very being both each every himself herself itself
   january february march april may june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday into over under after before when while where during about against between`.split(
    /\s+/u,
  ),
);
