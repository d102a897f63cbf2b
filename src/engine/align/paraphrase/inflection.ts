/** Which words are forms of one word: withdraw, withdrawal, withdrawing; occupy, occupied, occupation. */

const ENDINGS = new Set(
  `a able ability ably al ally als an ance ances ant ants ary ate ated ately ates ating ation ations ative ator ators
   cation cations ce ces cy d e ed ely en ence ent ents er ers es ful fully ial ially ian ians ibility ible ic ical ically ics ied ier ies
   ification ified ifies ify ifying ing ings ion ional ionally ions ious ise ised ises ish ising ism ist ists ite ition itions itive
   ities ity ive ively ize ized izes izing less ly ment mental ments n ned ness ning or ors ory our ous ously ption ptions r rs s se ses sion sions
   sive sm st t ted th ting tion tions tive ty ual ually uous ure ures w wn y ying zation`
    .split(/\s+/u)
    .concat(""),
);
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 9;
const LONGEST_SHARED_ENDING = 4;

/** Words whose forms differ in the middle, each line one word. */
const IRREGULAR = `acquire acquisition acquired acquiring acquisitions
proclaim proclamation proclaimed
condemn condemnation condemned
resume resumption resumed resuming
consume consumption consumed
assume assumption assumed
expel expulsion expelled
extend extension extended extensive extent
suspend suspension suspended
transfer transferred transference
establish establishment established
abstain abstention
detain detention detained
retain retention retained
sustain sustenance sustained
exclude excluded exclusion
conclude concluded conclusion conclusions
intervene intervention intervened
contravene contravention
oppose opposed opposition
impose imposed imposition
compose composed composition
implement implementation implemented
judge judgment judgement judges
cease cessation ceased ceasing
withdraw withdrew withdrawn withdrawal withdrawing
seize seizure seized seizing
begin began begun beginning
lose lost losing loss losses
die died dying dead death deaths
kill killed killing killings
free freedom freed freely
hold held holding
take took taken taking
give gave given giving
leave left leaving
send sent sending
build built building
flee fled fleeing flight
choose chose chosen choice
say said saying
speak spoke spoken
buy bought
sell sold sale sales
pay paid payment payments
meet met meeting meetings
lead led leading leader leaders leadership
win won winning
grow grew grown growth
bring brought
know knew known knowledge
write wrote written writing
become became
man men
woman women
child children
person persons people
life lives live lived living
strike struck strikes
receive received receipt reception
decide decided decision decisions
divide divided division divisions
destroy destroyed destruction destructive
prevent prevention
describe described description
include included including inclusion
maintain maintained maintenance
explain explained explanation
pursue pursued pursuit pursuant
comply complied compliance complying
deny denied denial
try tried trial trials
rely relied reliance
invade invaded invasion
permit permitted permission
admit admitted admission
submit submitted submission
respond responded response responses
defend defended defence defense
produce produced production
reduce reduced reduction
introduce introduced introduction
high height
long length
strong strength strengthen
wide width
deep depth
poor poverty
hot heat
young youth
vary varied various variety
hunger hungry
enter entered entry entrance`;

const FAMILIES: ReadonlyMap<string, number> = new Map(
  IRREGULAR.split("\n").flatMap((line, family) => line.split(" ").map((word) => [word, family] as const)),
);

/** Words that stand for one thing in texts of this kind, each line one thing; no party's word is among them. */
const SAME_THING = `force forces troop troops army armies soldiers military militaries
ceasefire ceasefires
halt halts halted stop stops stopped stopping cease cessation ceased end ends ended ending
pullout withdrawal withdraw withdrawn withdrawing withdrawals
state states country countries nation nations
aid assistance
illegal unlawful illegality unlawfulness illegally unlawfully
immediate immediately
full fully complete completely total totally
border borders boundary boundaries frontier frontiers
assault assaults attack attacks
percent percentage
talks negotiations negotiation
goods items
material materials materiel
allow allows allowed permit permits permitted
organisation organization organisations organizations`;

const THINGS: ReadonlyMap<string, number> = new Map(
  SAME_THING.split("\n").flatMap((line, thing) => line.split(" ").map((word) => [word, thing] as const)),
);

/**
 * Whether two folded words are forms of one word or stand for one thing: they share a stem of four letters or more and
 * differ in endings only. Errs towards "the same", so that a difference that is reported is one.
 */
export function related(a: string, b: string): boolean {
  if (a === b) return true;
  if (FAMILIES.has(a) && FAMILIES.get(a) === FAMILIES.get(b)) return true;
  if (THINGS.has(a) && THINGS.get(a) === THINGS.get(b)) return true;
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  if (shared < SHORTEST_STEM && !isShortPlural(a, b, shared)) return false;
  // "recogni|tion" and "recogni|zed" share a letter of their endings.
  for (
    let stem = shared;
    stem >= Math.min(shared, SHORTEST_STEM) && stem >= shared - LONGEST_SHARED_ENDING;
    stem--
  )
    if (isEnding(a, stem) && isEnding(b, stem)) return true;
  return false;
}

/** `war` and `wars`, `day` and `days`. */
function isShortPlural(a: string, b: string, shared: number): boolean {
  return shared === Math.min(a.length, b.length) && shared >= 3 && Math.max(a.length, b.length) - shared <= 2;
}

/** Whether what follows the shared letters is an ending; one letter of the stem may have changed or been doubled. */
function isEnding(word: string, shared: number): boolean {
  const rest = word.slice(shared);
  if (rest.length > LONGEST_ENDING) return false;
  return ENDINGS.has(rest) || (rest[0] === word[shared - 1] && ENDINGS.has(rest.slice(1)));
}
