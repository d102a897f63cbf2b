import { lexemeOf, wordSet, wordValues } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { SYMBOL, type Tokens } from "../../text/tokens.ts";
import { COLON, HYPHEN, isPlural } from "./words.ts";

/** What befell those counted or was done, by index; 0 is none. */
export const INDICATOR_NAMES = [
  "",
  "killed",
  "wounded",
  "missing",
  "detained",
  "arrested",
  "hostage",
  "captured",
  "displaced",
  "refugee",
  "evacuated",
  "returned",
  "disabled",
  "infected",
  "hospitalised",
  "voted",
  "employed",
  "laidOff",
  "destroyed",
  "damaged",
  "homeless",
  "casualties",
  "rescued",
  "released",
  "executed",
  "abducted",
  "deported",
  "vaccinated",
  "recovered",
  "attended",
  "convicted",
  "registered",
  "surveyed",
  "born",
] as const;

type IndicatorName = Exclude<(typeof INDICATOR_NAMES)[number], "">;

/** Past forms with an object or in the passive: `killed 12`, `12 were killed`, `12 killed`. */
const TRANSITIVE: Partial<Record<IndicatorName, string>> = {
  killed: "killed slain massacred murdered slaughtered drowned",
  wounded: "wounded injured maimed hurt",
  detained: "detained imprisoned jailed interned",
  arrested: "arrested",
  captured: "captured",
  displaced: "displaced uprooted expelled",
  evacuated: "evacuated",
  disabled: "disabled",
  infected: "infected",
  hospitalised: "hospitalised hospitalized",
  employed: "employed",
  destroyed: "destroyed demolished razed burned burnt levelled leveled",
  damaged: "damaged",
  rescued: "rescued saved",
  released: "released freed",
  executed: "executed",
  abducted: "abducted kidnapped",
  deported: "deported",
  vaccinated: "vaccinated",
  convicted: "convicted",
  registered: "registered",
  surveyed: "surveyed polled interviewed",
};
/** Forms before the number only. */
const BEFORE_ONLY: Partial<Record<IndicatorName, string>> = {
  killed: "killing kills kill claiming claimed costing cost",
  wounded: "wounding wounds wound injuring injures injure",
  detained: "detaining detain",
  arrested: "arresting arrest",
  captured: "capturing",
  displaced: "displacing displaces displace uprooting",
  evacuated: "evacuating evacuate",
  employed: "employs employing employ",
  laidOff: "dismissed",
  destroyed: "destroying destroys destroy",
  damaged: "damaging damages damage",
  rescued: "rescuing rescue",
  released: "releasing release freeing",
  infected: "infecting infects",
  abducted: "abducting",
  deported: "deporting deport",
  executed: "executing",
};
/** Verbs without object and predicates after the people: `12 died`, `12 are missing`. */
const INTRANSITIVE: Partial<Record<IndicatorName, string>> = {
  killed: "died perished dead dying drowned",
  missing: "missing unaccounted",
  displaced: "fled",
  returned: "returned",
  voted: "voted",
  homeless: "homeless",
  recovered: "recovered",
  attended: "attended",
  born: "born",
};
/** Nouns counted, and nouns whose level is told: `12 deaths`, `the number of deaths rose to 12`. */
const NOUNS: Partial<Record<IndicatorName, string>> = {
  killed: "deaths fatalities fatality death killings murders homicides dead toll",
  wounded: "injuries wounded injured",
  missing: "missing",
  detained: "detainees detentions",
  arrested: "arrests",
  hostage: "hostages hostage",
  captured: "captives",
  displaced: "IDPs displaced evictions",
  refugee: "refugees refugee",
  infected: "infections",
  casualties: "casualties",
  evacuated: "evacuees",
  hospitalised: "hospitalisations hospitalizations",
  employed: "employees employee workforce headcount",
  laidOff: "layoffs redundancies",
  executed: "executions",
  abducted: "abductions kidnappings",
  deported: "deportations",
  convicted: "convictions",
  born: "births",
  homeless: "homeless",
  recovered: "recoveries",
  disabled: "disabled",
};
const LONGER = phraseTable<number>([
  ["taken hostage", indexOf("hostage")],
  ["taken hostages", indexOf("hostage")],
  ["held hostage", indexOf("hostage")],
  ["taken prisoner", indexOf("captured")],
  ["taken captive", indexOf("captured")],
  ["taken to hospital", indexOf("hospitalised")],
  ["laid off", indexOf("laidOff")],
  ["lost their lives", indexOf("killed")],
  ["lost their homes", indexOf("homeless")],
  ["lost their jobs", indexOf("laidOff")],
  ["made redundant", indexOf("laidOff")],
  ["burned down", indexOf("destroyed")],
  ["unaccounted for", indexOf("missing")],
  ["went missing", indexOf("missing")],
  ["gone missing", indexOf("missing")],
  ["shot dead", indexOf("killed")],
  ["put to death", indexOf("executed")],
  ["internally displaced", indexOf("displaced")],
  ["forced to flee", indexOf("displaced")],
  ["driven from their homes", indexOf("displaced")],
  ["left homeless", indexOf("homeless")],
  ["feared dead", indexOf("killed")],
  ["found dead", indexOf("killed")],
  ["tested positive", indexOf("infected")],
]);

const transitive = table(TRANSITIVE);
const beforeOnly = table(BEFORE_ONLY);
const intransitive = table(INTRANSITIVE);
const nouns = table(NOUNS);

const AUXILIARIES = wordSet(
  `were was have had has been being are is be reportedly also now still all already believed feared confirmed reported known said to left
   then later who either seriously critically slightly severely badly officially currently initially subsequently
   presumed listed thought estimated remain remained still lay lying immediately allegedly brutally forcibly instantly get got`,
);
const PASSIVE_AUXILIARIES = wordSet("were was been are is be being got get");
const LEVEL_VERBS = wordSet(
  `to at of is was stands stood stand reached reaches reach rose rise risen climbed climb jumped hit has have had now already from
   totalled totaled exceeded exceeds exceed : by least more than about some over up nearly around fell dropped grew with put as
   between increased the passed surpassed estimated officially currently people persons civilians soldiers a`,
);
const CLAIMED = wordSet("claimed claiming cost costing");
const LIVES = lexemeOf("lives");
const EACH = wordSet(
  "in on at by during when while as after since near from before and or but through because amid over under outside inside across between along",
);
const DIED = 1;

/** A verb or level noun before token `first`: `killed 12`, `the death toll rose to 45`. */
export function indicatorBefore(tokens: Tokens, first: number, end: number, floor: number): number {
  const last = lastContentWord(tokens, first, floor);
  if (last < floor) return 0;
  const lexeme = tokens.lexeme[last]!;
  const verb = transitive.get(lexeme) || beforeOnly.get(lexeme);
  if (verb && isActive(tokens, last, floor)) {
    if (!CLAIMED.has(lexeme)) return verb;
    return nounIs(tokens, end, LIVES) ? verb : 0;
  }
  return levelBefore(tokens, first, floor);
}

function nounIs(tokens: Tokens, at: number, lexeme: number): boolean {
  return tokens.lexeme[at] === lexeme || tokens.lexeme[at + 1] === lexeme;
}

const BETWEEN_VERB_AND_NUMBER = wordSet("another further additional the a an total of some as other");

function lastContentWord(tokens: Tokens, first: number, floor: number): number {
  let i = first - 1;
  while (i >= floor && i > first - 4 && BETWEEN_VERB_AND_NUMBER.has(tokens.lexeme[i]!)) i--;
  return i;
}

/** `was killed 12 …` is no object. */
function isActive(tokens: Tokens, at: number, floor: number): boolean {
  return at === floor || !PASSIVE_AUXILIARIES.has(tokens.lexeme[at - 1]!);
}

/** `the death toll rose to 45`, `the number of displaced people stood at 3,000`, `deaths: 12`. */
function levelBefore(tokens: Tokens, first: number, floor: number): number {
  let level = false;
  for (let i = first - 1; i >= Math.max(floor, first - 10); i--) {
    const lexeme = tokens.lexeme[i]!;
    const noun = nouns.get(lexeme);
    if (noun) return level || i === first - 1 ? (isLevelNoun(tokens, i, floor) ? noun : 0) : 0;
    if (!LEVEL_VERBS.has(lexeme)) return 0;
    level = true;
  }
  return 0;
}

const TOLL = lexemeOf("toll");
const WHOSE = wordSet("death number toll total tally of the dead count its a");

function isLevelNoun(tokens: Tokens, at: number, floor: number): boolean {
  if (tokens.lexeme[at] === TOLL || tokens.lexeme[at + 1] === TOLL) return true;
  for (let i = at - 1; i >= Math.max(floor, at - 3); i--) if (WHOSE.has(tokens.lexeme[i]!)) return true;
  return isPlural(tokens, at) && at === floor;
}

/** A participle or verb behind the people: `12 dead`, `12 civilians were killed`, `12 were later arrested`. */
export function indicatorAfter(tokens: Tokens, at: number, end: number, hasNoun: boolean): number {
  let passive = false;
  const stop = Math.min(end, at + 9);
  for (let i = at; i < stop; i++) {
    const lexeme = tokens.lexeme[i]!;
    const found = verbAt(tokens, i, end, passive, i === at && !hasNoun);
    if (found) return found;
    if (AUXILIARIES.has(lexeme)) {
      passive ||= PASSIVE_AUXILIARIES.has(lexeme);
      continue;
    }
    return i === at ? afterPhrase(tokens, at, end) : 0;
  }
  return 0;
}

function verbAt(tokens: Tokens, at: number, end: number, passive: boolean, isBare: boolean): number {
  const lexeme = tokens.lexeme[at]!;
  if (at + 1 < end && tokens.lexeme[at + 1] === COLON) return 0;
  if (LONGER.first.has(lexeme)) {
    const longer = LONGER.match(tokens, at, end);
    if (longer) return longer.value;
  }
  const plain = intransitive.get(lexeme);
  if (plain) return plain;
  const verb = transitive.get(lexeme);
  if (!verb) return 0;
  return passive || isBare || endsClause(tokens, at + 1, end) ? verb : 0;
}

/** `12 people killed in the fire`, not `12 gunmen killed a guard`. */
function endsClause(tokens: Tokens, at: number, end: number): boolean {
  return at >= end || tokens.kind[at] === SYMBOL || EACH.has(tokens.lexeme[at]!);
}

const PREPOSITIONS = wordSet("in on at from of near aboard across around inside outside with under");

/** `12 people in the village were killed`: past one phrase with a preposition, to an auxiliary and a participle. */
function afterPhrase(tokens: Tokens, at: number, end: number): number {
  if (!PREPOSITIONS.has(tokens.lexeme[at]!)) return 0;
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    if (tokens.kind[i] !== 1 && tokens.lexeme[i] !== HYPHEN) return 0;
    const lexeme = tokens.lexeme[i]!;
    if (PASSIVE_AUXILIARIES.has(lexeme) || HAVE.has(lexeme)) return predicate(tokens, i, end);
    const plain = intransitive.get(lexeme);
    if (plain === DIED && tokens.lexeme[i] === DIED_WORD) return plain;
  }
  return 0;
}

const HAVE = wordSet("have had has");
const DIED_WORD = lexemeOf("died");

function predicate(tokens: Tokens, at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const found = verbAt(tokens, i, end, true, false);
    if (found) return found;
    if (!AUXILIARIES.has(tokens.lexeme[i]!)) return 0;
  }
  return 0;
}

/** What the counted noun itself says: `12 deaths`, `3,000 refugees`, `12 dead`. */
export function indicatorOfNoun(tokens: Tokens, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const found = nouns.get(tokens.lexeme[i]!);
    if (found) return found;
    const participle = transitive.get(tokens.lexeme[i]!);
    if (participle && i < end - 1) return participle;
  }
  return 0;
}

function indexOf(name: IndicatorName): number {
  return INDICATOR_NAMES.indexOf(name);
}

function table(words: Partial<Record<IndicatorName, string>>) {
  const entries: Record<string, number> = {};
  for (const [name, list] of Object.entries(words))
    for (const word of list.split(" ")) entries[word.toLowerCase()] = indexOf(name as IndicatorName);
  return wordValues(entries);
}
