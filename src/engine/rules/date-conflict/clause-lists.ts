import { lexemeOf, wordSet } from "../../text/lexicon.ts";

export const OPENERS = wordSet(
  "since when after before until while because although though unless if where whereas once till as whether than according",
);
export const BACK_OPENERS = wordSet("since when after before until where till");
export const RELATIVES = wordSet("which who that whom");
export const CONJUNCTIONS = wordSet("and but or");
export const MARKS = wordSet([";", ":", "?", "!", "…", "(", ")", "|", "–", "—", "[", "]"]);
export const COLON = lexemeOf(":");
export const OPEN = lexemeOf("(");
export const COMMA = lexemeOf(",");
export const OF = lexemeOf("of");
export const FIRST = lexemeOf("first");
export const PREPOSITIONS = wordSet(
  `of in on at by for with from near into onto off over under about around between through along to outside inside against across
   within during upon towards toward beside behind beyond via per without`,
);
export const DETERMINERS = wordSet(
  "the a an this that these those its his her their our your my no any some every each all both",
);
export const KNOWN = wordSet("the this that its his her their our");
export const NEW = wordSet("a an another");
export const PRONOUNS = wordSet("it he she they this that");
export const ORDINALS = wordSet("second third fourth fifth sixth seventh eighth ninth tenth");
export const PLANNED = wordSet("will would shall due planned scheduled expected");
/** Verbs and adverbs that say nothing of what happened. */
export const LIGHT = wordSet(
  `held take takes took taken taking place occurred occurs happened happens happening came come comes struck strikes hit went gone going
   was were is are be been being has have had having did does do began begun started staged got get gets made make makes given gave put
   out up organised organized carried followed followed saw seen dated lasted fell celebrated hosted attended played lost`,
);
export const AUXILIARIES = wordSet(
  `was were is are be been being has have had will would shall should may might can could must do does did not never also only just
   still already finally officially formally originally due planned scheduled expected there here itself himself herself both
   together later now then soon so yet ever always more most very too well even once again about`,
);
/** Verbs that give the day on which something was said or looked at. */
export const REPORTING = wordSet(
  `said told announced reported asked stated warned noted wrote recorded described recalled remembered heard confirmed informed filed
   registered showed shows says tells records gives notes recalls marks marked celebrated celebrates commemorated commemorates
   concerned ruled discussed considered reviewed examined`,
);
export const LITTLE = wordSet(
  `early late night evening morning afternoon noon midnight day days date dates year years month months week weeks weekend time
   hour hours minutes minute today yesterday tomorrow shortly exactly precisely next last first local previous very away back
   one two three four five six seven eight nine ten dozen hundred thousand mr mrs ms dr sir
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter`,
);
export const IRREGULAR = wordSet(
  `found sold bought built stolen taken brought blown thrown hung froze won lost beat drew cut shot burst gave given broke broken rose
   fell sank sunk died began begun met left shut burnt ran lay laid cast set became lit rang sung sang swore sworn held saw seen
   took came went put got struck hit stood sat led sent paid made wrote written drove flown flew fought caught felled opened said told
   was were born overthrew crossed dug hid swept split spread fled felt dealt leapt knelt tore wore shook stuck stung slid swam spun`,
);
export const MODALS = wordSet("will would shall to");
export const WHEN = wordSet("when");
export const DAYS = wordSet("day date night evening morning afternoon");
export const PLACED = wordSet("in near at from off outside");
export const ONLY = wordSet("first last");
export const DEMONSTRATIVES = wordSet("that it this they those");
export const FOUND = lexemeOf("found");
export const THINGS = wordSet("it they this that");
export const PERSONS = wordSet("he she");
export const TO = lexemeOf("to");
export const AS = lexemeOf("as");
export const ON = lexemeOf("on");
export const THAT = lexemeOf("that");
export const COMING = wordSet("came come comes went goes go hit struck fell rose");
export const BE = wordSet("was were is are be been being");
/** Nouns and verbs that only bound what they speak of. */
export const BOUNDS = wordSet("start beginning outbreak end ending day date time moment night");
/** Verbs with which the subject tells as well what happened: `the fire started`. */
export const BEARING = wordSet(
  "started began begun broke erupted struck hit ended completed concluded finalised finalized sealed agreed",
);
export const NOT_VERBS = wordSet(
  "hundred united armed named so-called need needed indeed speed shared red bed",
);
export const PRESENT = wordSet(
  `opens closes starts begins ends expires launches reopens departs arrives sails resigns retires burns sinks dies wins collapses floods
   falls leaves crosses loses marries joins publishes founds signs buys sells moves strikes breaks crashes lands meets becomes`,
);
export const FOUND_WHAT = wordSet("the a an his her its their this two three");
export const ARTICLE = wordSet("the that this");
export const OBJECTING = wordSet("of on to in for against");
