import { familyOf } from "../date-families.ts";

/** Forms of strong verbs, and nouns whose verb has another root. */
const IRREGULAR = `
give gave given giving gift
take took taken taking
break broke broken breaking breakage
burst bursting
breach breached breaches
hold held holding
rise rose risen
throw threw thrown
send sent
sell sold sale
buy bought purchase purchased
build built building construction
lay laid laying
come came coming
become became becoming becomes
go went gone
write wrote written
draw drew drawn
drive drove driven
swear swore sworn swearing
ring rang rung
run ran running
lose lost losing
beat beaten
meet met meeting
fight fought
catch caught
steal stole stolen theft
hang hung hanged
light lit lighting lighted
cast casting
dig dug digging
hide hid hidden
sweep swept
flee fled
see saw seen sighting sighted
grow grew grown growth
speak spoke spoken speech
fly flew flown flight
shoot shot shooting
demolish demolition demolished
expel expelled expulsion
ordain ordained ordination
bury buried burial buries
apply applied application
deliver delivery delivered
recover recovery recovered
enter entered entry entrance
lease leased
visit visited visits
cross crossed crossing crossings
stop stopped stoppage stopping stops
move moved move removal
dive dove
try tried trial
reply replied
deny denied denial
unify unified unification
ratify ratified ratification
present presented presentation
decide decided decision
persuade persuaded
descend descended descent
ascend ascended ascent
succeed succeeded succession
secede seceded secession
proceed proceeded
concede conceded concession
destroy destroyed destruction
receive received receipt reception
retreat retreated retreats
transfer transferred transferral transfers
pay paid payment
know knew known
choose chose chosen choice
switch switched switching
`;

const bases = new Map<string, string>();
for (const line of IRREGULAR.trim().split("\n")) {
  const forms = line.split(" ");
  for (const form of forms) bases.set(form, forms[0]!);
}

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/**
 * One word for a verb, its forms and the nouns made from it: `cross` of `crossed` and `crossing`, `stop` of `stoppage`,
 * `admit` of `admission`. Only a key: it need not be a word.
 */
export function rootOf(word: string): string {
  const lower = word.toLowerCase();
  const found = known.get(lower);
  if (found !== undefined) return found;
  const base = bases.get(lower) ?? bases.get(familyOf(lower));
  const root = base ?? derived(lower);
  if (known.size < MOST_KNOWN) known.set(lower, root);
  return root;
}

/** Endings of nouns made from verbs, with what stands in their place in the verb. */
const NOUN_ENDINGS: readonly (readonly [ending: string, instead: string, least: number])[] = [
  ["ission", "it", 2],
  ["asion", "ad", 3],
  ["ision", "id", 3],
  ["osion", "od", 3],
  ["usion", "ud", 3],
  ["ation", "", 4],
  ["ition", "", 4],
  ["ion", "", 4],
  ["ance", "", 4],
  ["ence", "", 4],
  ["ure", "", 4],
  ["age", "", 4],
  ["al", "", 4],
];

function derived(word: string): string {
  const singular = word.length > 5 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
  for (const [ending, instead, least] of NOUN_ENDINGS)
    if (singular.endsWith(ending) && singular.length - ending.length >= least) {
      const stem = singular.slice(0, -ending.length) + instead;
      return bases.get(stem) ?? plain(stem);
    }
  return plain(familyOf(word));
}

/** Without a doubled last letter and the `at` of `evacuate`. */
function plain(stem: string): string {
  const bare = stem.length > 6 && stem.endsWith("at") ? stem.slice(0, -2) : stem;
  const last = bare.length - 1;
  return last > 2 && bare[last] === bare[last - 1] ? bare.slice(0, -1) : bare;
}
