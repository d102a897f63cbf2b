import { type Lexeme, type WordSet, wordSet, wordValues } from "../../text/lexicon.ts";

/** What may follow a verb as that which is said, thought or wanted; bits. */
export const QUOTES = 1;
/** A clause, with `that` or without. */
export const CLAUSE = 2;
/** A noun phrase: `criticised the plan`. */
export const OBJECT = 4;
/** An infinitive: `vowed to leave`. */
export const INFINITIVE = 8;
/** A preposition and its noun phrase: `called for talks`. */
export const PREPOSITION = 16;
/** Somebody who is told comes first: `told reporters that`. */
export const ADDRESSEE = 32;
/** A question: `asked whether`. */
export const WHETHER = 64;
/** The form is also a common noun or adjective: `reports`, `claims`. */
export const NOUN_TOO = 128;

/** A clause, only after `that`. */
export const THAT_CLAUSE = 1 << 13;

/** Forms of a verb; bits beside those above. */
export const BASE = 1 << 8;
export const THIRD_PERSON = 1 << 9;
export const PAST = 1 << 10;
export const PARTICIPLE = 1 << 11;
export const GERUND = 1 << 12;

const FRAMES: Readonly<Record<string, number>> = {
  q: QUOTES,
  c: CLAUSE,
  o: OBJECT,
  i: INFINITIVE,
  p: PREPOSITION,
  a: ADDRESSEE,
  w: WHETHER,
  n: NOUN_TOO,
  t: THAT_CLAUSE,
};

/** `frames: verb verb/past verb/past/participle …` */
const VERBS: readonly (readonly [string, string])[] = [
  ["qc", "say/said reply retort quip aver interject opine muse counter"],
  ["qcw", "explain ask/asked"],
  [
    "qco",
    "add declare announce assert affirm acknowledge admit allege concede confirm contend deny disclose",
  ],
  ["qcon", "note report claim estimate request"],
  ["qton", "state document voice comment remark tweet post email"],
  ["qt", "continue reason object maintain react respond read/read conclude/concluded answer"],
  [
    "qco",
    "emphasize emphasise stress mention proclaim reiterate repeat reveal recall recount predict lament",
  ],
  [
    "qco",
    "reaffirm underline underscore highlight stipulate summarize summarise testify write/wrote/written",
  ],
  ["qc", "argue conclude insist observe speculate hint joke exclaim confess clarify guess"],
  [
    "qc",
    "recommend theorize theorise whisper shout warn suggest boast complain protest caution elaborate chime wonder",
  ],
  ["qcpw", "wonder inquire enquire"],
  ["qcao", "tell/told remind assure inform notify advise"],
  ["caio", "convince persuade"],
  ["qcip", "warn caution boast complain hint joke brag"],
  ["qcoin", "promise demand pledge"],
  ["qcoi", "vow threaten swear/swore/sworn propose urge"],
  ["oin", "offer/offered"],
  ["caoi", "urge ask instruct encourage implore beg"],
  ["aion", "order"],
  ["qcp", "agree disagree elaborate"],
  ["qto", "indicate suggest demonstrate imply discover"],
  ["qton", "show/showed/shown signal project"],
  ["t", "find/found prove"],
  ["c", "believe think/thought assume suspect imagine realize realise presume"],
  [
    "t",
    "know/knew/known feel/felt understand/understood recognize recognise hear/heard learn foresee/foresaw/foreseen",
  ],
  ["co", "doubt anticipate"],
  ["cin", "hope wish"],
  ["ci", "expect decide/decided"],
  ["i", "decline/declined"],
  ["con", "fear"],
  ["pn", "worry dream"],
  ["oi", "want prefer"],
  ["i", "intend"],
  ["oi", "seek/sought refuse"],
  ["i", "refuse decline aim hesitate"],
  ["o", "criticize criticise praise condemn denounce oppose endorse reject mock defend applaud"],
  [
    "on",
    "support blast slam challenge dispute question welcome blame label favor favour attack tout hail view",
  ],
  ["o", "discuss describe dub characterize characterise portray cite quote embrace insult"],
  ["on", "regret echo thank rebuke ridicule praise"],
  ["o", "express accuse advocate champion decry deplore deride disavow dismiss downplay laud lambast"],
  ["o", "lambaste admire congratulate regard berate chide castigate accept"],
  ["o", "bemoan commend disparage disown denigrate extol invoke interpret justify"],
  ["o", "refute rebut repudiate renounce reproach scold skewer trash vilify assail"],
  ["o", "unveil envision contemplate discredit excoriate mourn profess"],
  ["o", "ponder trumpet compare caricature oppose"],
  ["p", "speak/spoke/spoken refer allude argue campaign complain ask insist apologize apologise rail"],
  ["pn", "talk point call push comment"],
  ["p", "object hint warn agree disagree brag boast react respond vow"],
  ["on", "call name list cheer"],
  [
    "o",
    "deem liken identify nominate share boo remember celebrate depict disclaim disapprove commemorate hammer",
  ],
  [
    "o",
    "love hate detest dislike despise resent appreciate trust distrust mistrust ignore rebuff shun flout",
  ],
  ["qc", "yell scream remember blurt"],
  ["p", "shoot/shot/shot fire lash chime double care balk focus spar clash reflect dwell gloat"],
  ["o", "publish publicize publicise circulate reprise retweet relay clarify debunk decry detail/detailed"],
];

const DOUBLES = new Set([
  "admit",
  "beg",
  "brag",
  "dub",
  "extol",
  "plan",
  "quip",
  "rebut",
  "refer",
  "regret",
  "slam",
]);

/** Prepositions and particles that lead from a verb to what is said; with others it tells nothing. */
const PARTICLES: readonly (readonly [string, string])[] = [
  ["call", "for on"],
  ["speak/spoke/spoken", "about of out against"],
  ["talk", "about of up"],
  ["refer", "to"],
  ["point", "out to"],
  ["allude", "to"],
  ["comment elaborate", "on about"],
  ["argue", "for against about over"],
  ["campaign", "for against"],
  ["rail", "against"],
  ["complain boast brag dream", "about of"],
  ["ask", "for about"],
  ["push", "for back"],
  ["insist", "on"],
  ["apologize apologise", "for"],
  ["object react respond", "to"],
  ["hint", "at"],
  ["warn", "of about against"],
  ["agree disagree", "with to on"],
  ["worry", "about over"],
  ["weigh", "in"],
  ["joke wonder inquire enquire", "about"],
  ["protest caution", "against"],
  ["shoot/shot/shot fire", "back"],
  ["lash", "out"],
  ["double", "down"],
  ["care gloat", "about"],
  ["balk", "at"],
  ["spar clash", "over with"],
  ["reflect dwell focus", "on"],
];

interface Forms {
  readonly lemma: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

function formsOf(entry: string): Forms {
  const [lemma = "", past = regularPast(lemma), participle = past] = entry.split("/");
  return { lemma, third: thirdPerson(lemma), past, participle, gerund: gerundOf(lemma) };
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLES.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerundOf(lemma: string): string {
  if (lemma.endsWith("e") && !/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLES.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

const values: Record<string, number> = {};
for (const [letters, entries] of VERBS) {
  const frames = Array.from(letters).reduce((bits, letter) => bits | FRAMES[letter]!, 0);
  for (const entry of entries.split(" ")) {
    const { lemma, third, past, participle, gerund } = formsOf(entry);
    add(lemma, frames | BASE);
    add(third, frames | THIRD_PERSON);
    add(past, frames | PAST);
    add(participle, frames | PARTICIPLE);
    add(gerund, frames | GERUND);
  }
}

function add(form: string, bits: number): void {
  values[form] = (values[form] ?? 0) | bits;
}

// Polls and studies "found him leading"; the other forms mean a plain search.
add("found", OBJECT);

const particleLists: WordSet[] = [];
const particleIndex: Record<string, number> = {};
for (const [verbs, words] of PARTICLES) {
  particleLists.push(wordSet(words));
  for (const entry of verbs.split(" ")) {
    const { lemma, third, past, participle, gerund } = formsOf(entry);
    for (const form of [lemma, third, past, participle, gerund]) particleIndex[form] = particleLists.length;
  }
}
const PARTICLE_INDEX = wordValues(particleIndex);

/** Frames and forms of a word that may tell who says, thinks or wants something; 0 for all others. */
export const SPEECH_VERB = wordValues(values);

/** Whether `word` leads from this form of a verb to what is said: `called for`, `pointed out`. */
export function takesParticle(verb: Lexeme, word: Lexeme): boolean {
  const index = PARTICLE_INDEX.get(verb);
  return index > 0 && particleLists[index - 1]!.has(word);
}
