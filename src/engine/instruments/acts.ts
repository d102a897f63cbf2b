import type { Act, ActVerb } from "../../model/index.ts";

/** The bases of the verbs of each class; phrases that make a verb another one stand further below. */
const BASES: Readonly<Record<Act, string>> = {
  decide: "decide resolve determine establish extend",
  demand: "demand insist require order oblige",
  call: "call urge appeal exhort press",
  request: "request ask instruct direct entrust",
  invite: "invite encourage suggest recommend propose",
  condemn: "condemn denounce censure",
  deplore: "deplore regret deprecate criticise criticize lament",
  concern: "worry",
  affirm: "reaffirm affirm reiterate confirm reconfirm renew re-affirm",
  recall: "recall remind",
  note: "note observe acknowledge consider",
  welcome: "welcome commend praise applaud appreciate",
  support: "support endorse approve uphold back accept agree",
  recognise: "recognise recognize",
  declare: "declare proclaim state find hold rule conclude",
  authorise: "authorise authorize permit allow mandate",
  stress: "stress emphasise emphasize underline underscore re-emphasize highlight",
};

/** Forms that are not made by adding s, ed or ing. */
const FORMS: readonly (readonly [string, Act])[] = [
  ["found", "declare"],
  ["held", "declare"],
  ["finding", "declare"],
  ["deplorable", "deplore"],
  ["concerned", "concern"],
  ["alarmed", "concern"],
  ["disturbed", "concern"],
  ["dismayed", "concern"],
  ["shocked", "concern"],
  ["appalled", "concern"],
  ["grieved", "concern"],
  ["indignant", "concern"],
  ["mindful", "note"],
  ["aware", "note"],
  ["cognizant", "note"],
  ["conscious", "note"],
  ["convinced", "affirm"],
  ["distressed", "concern"],
  ["outraged", "concern"],
  ["determined", "affirm"],
];

function formsOf(base: string): readonly string[] {
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:ss|sh|ch|x)$/u.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  if (/(?:permit|regret)$/u.test(base)) return [base, `${base}s`, `${base}ted`, `${base}ting`];
  if (/[^aeo]y$/u.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
}

const ACTS: ReadonlyMap<string, Act> = new Map([
  ...Object.entries(BASES).flatMap(([act, bases]) =>
    bases.split(" ").flatMap((base) => formsOf(base).map((form) => [form, act as Act] as const)),
  ),
  ...FORMS,
]);

/** Verbs that say nothing before the words after them: `expresses its concern`, `takes note`, `pays tribute`. */
const LIGHT =
  /^(?:express(?:es|ed|ing)?|(?:takes?|took|taken|taking)|(?:voice|extend|place|record|pay|reserve)(?:s|d|ed|ing)?|having|being|bearing|bears?|bore|(?:has|have|had|was|were|is|are))$/iu;
const AFTER_LIGHT: readonly (readonly [RegExp, Act])[] = [
  [/^(?:\S+ ){0,5}?(?:concern|alarm|dismay|anxiety|shock|outrage|indignation)\b/iu, "concern"],
  [/^(?:\S+ ){0,3}?(?:regret|disappointment)\b/iu, "deplore"],
  [/^(?:\S+ ){0,3}?condemnation\b/iu, "condemn"],
  [/^(?:\S+ ){0,3}?(?:appreciation|gratitude|satisfaction|thanks|tribute)\b/iu, "welcome"],
  [/^(?:\S+ ){0,3}?(?:support|confidence|readiness)\b/iu, "support"],
  [/^(?:\S+ ){0,3}?(?:conviction|belief|determination|commitment)\b/iu, "affirm"],
  [/^(?:\S+ ){0,3}?(?:hope|desire|wish)\b/iu, "invite"],
  [/^(?:also |further )?(?:note|account|in mind|into account|into consideration|cognizance)\b/iu, "note"],
  [
    /^(?:also |further )?(?:considered|examined|heard|noted|studied|received|taken|reviewed|discussed|learned|met|adopted|decided)\b/iu,
    "note",
  ],
];
/** Words between a verb and what turns it: `notes with grave concern`. */
const TURNED: readonly (readonly [Act, RegExp, Act])[] = [
  ["note", /^(?:also |further )?with (?:\S+ ){0,3}?(?:concern|alarm|dismay|indignation)\b/iu, "concern"],
  ["note", /^(?:also |further )?with (?:\S+ ){0,3}?(?:regret|disappointment)\b/iu, "deplore"],
  [
    "note",
    /^(?:also |further )?with (?:\S+ ){0,3}?(?:appreciation|satisfaction|approval|gratitude)\b/iu,
    "welcome",
  ],
  ["call", /^(?:attention)\b/iu, "stress"],
];

const ADVERBS =
  /^(?:also|further|furthermore|again|once|strongly|firmly|deeply|gravely|seriously|profoundly|particularly|unreservedly|vigorously|unequivocally|categorically|solemnly|urgently|fully|therefore|hereby|accordingly|once|more|explicitly|specifically|clearly|repeatedly|unanimously|formally|in|particular|then|subsequently|likewise|similarly|expressly|openly|publicly|merely|only|and|being|both|still|now|thereby|similarly|extremely|very|immediately|always|reportedly|effectively|re-)$/iu;

export interface ActReading {
  readonly act: Act;
  /** The verb itself, within the words read. */
  readonly start: number;
  readonly end: number;
}

/** How far into a paragraph its verb is looked for. */
const LONGEST_OPENING = 160;

/** The verb of an act with which `text` begins at `from`, adverbs before it passed over. */
export function actAt(text: string, from: number): ActReading | undefined {
  const words = text.slice(from, from + LONGEST_OPENING);
  const pattern = /[\p{L}'’~-]+/gu;
  for (let passed = 0; passed < 6; passed++) {
    const found = pattern.exec(words);
    if (!found) return undefined;
    const word = found[0];
    const start = from + found.index;
    const rest = words
      .slice(found.index + word.length)
      .trimStart()
      .replace(/\s+/gu, " ");
    const act = actOf(word, rest);
    if (act !== undefined) return { act, start, end: start + word.length };
    if (!ADVERBS.test(word)) return undefined;
  }
  return undefined;
}

/** The class of a verb before the words that follow it. */
export function actOf(word: string, rest: string): Act | undefined {
  const plain = word.toLowerCase();
  const act = ACTS.get(plain);
  if (act !== undefined) return TURNED.find(([from, after]) => from === act && after.test(rest))?.[2] ?? act;
  return LIGHT.test(plain) ? AFTER_LIGHT.find(([after]) => after.test(rest))?.[1] : undefined;
}

/** A finite verb in the present, as organs act: `Condemns`; participles and adjectives stand in preambles. */
export function isOperativeForm(word: string): boolean {
  const plain = word.toLowerCase();
  return /s$/u.test(plain) && !/(?:ous|ss)$/u.test(plain);
}

const CONTINUATION = /(?:[;,]| and)\s+(?:and\s+)?/gu;

/** The verb that a paragraph begins with, and the finite ones that go on with it after a comma or `and`. */
export function actsIn(text: string, start: number, end: number): readonly ActVerb[] {
  const first = actAt(text, start);
  if (!first || first.end > end) return [];
  const verbs: ActVerb[] = [verbOf(text, first)];
  for (const { index, 0: joint } of text.slice(first.end, end).matchAll(CONTINUATION)) {
    const at = first.end + index + joint.length;
    const found = actAt(text, at);
    if (
      found &&
      found.end <= end &&
      isOperativeForm(text.slice(found.start, found.end)) &&
      found.start > verbs.at(-1)!.end
    )
      verbs.push(verbOf(text, found));
  }
  return verbs;
}

function verbOf(text: string, { act, start, end }: ActReading): ActVerb {
  return { act, start, end, text: text.slice(start, end) };
}
