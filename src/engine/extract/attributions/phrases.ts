import { type Lexeme, lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { BLOCK_START, NEWLINE_BEFORE, POSSESSIVE, type Tokens } from "../../text/tokens.ts";
import type { AttributionTokens, Surroundings } from "./clauses.ts";
import { contentEnd, isContentStart } from "./contents.ts";
import {
  AUXILIARY,
  COLON,
  COORDINATOR,
  endsInEd,
  FINITE,
  IT,
  isAdverb,
  isBreak,
  isCapital,
  isClass,
  isComma,
  isCopula,
  isNumber,
  isTerminal,
  RELATIVE,
  THAT,
  TO,
} from "./grammar.ts";
import { phraseAfter, phraseBefore, type Range, subjectBefore } from "./subjects.ts";
import { SPEECH_VERB } from "./verbs.ts";

const SOURCE_AFTER = 1;
const HEARSAY = 2;
const PASSIVE = 3;
const NOUN = 4;
const ATTITUDE = 5;
const IDIOM = 6;

/** Phrases that lead to their source: `according to the ministry`. */
const PHRASES = phraseTable<number>([
  ...[
    "according to",
    "in the words of",
    "in the view of",
    "in the opinion of",
    "in the eyes of",
    "as reported by",
    "as told by",
    "as stated by",
    "as described by",
  ].map((phrase) => [phrase, SOURCE_AFTER] as const),
  ...["reportedly", "allegedly", "purportedly", "supposedly"].map((word) => [word, HEARSAY] as const),
  ...words(
    `said believed reported thought understood alleged feared expected claimed assumed rumoured rumored known considered
     acknowledged accepted agreed estimated hoped suspected seen viewed regarded described called dubbed deemed accused
     supposed anticipated perceived meant portrayed`,
  ).map((word) => [word, PASSIVE] as const),
  ...words(
    `concerned worried skeptical sceptical confident optimistic pessimistic certain sure aware unaware proud critical
     convinced hopeful eager reluctant determined doubtful fearful wary dismissive supportive adamant insistent
     unconvinced suspicious mindful appreciative grateful upset angry furious alarmed disappointed frustrated pleased
     delighted thrilled unhappy ashamed afraid glad sorry ambivalent divided split undecided enthusiastic vocal outspoken`,
  ).map((word) => [word, ATTITUDE] as const),
  ...[
    "made clear",
    "make clear",
    "makes clear",
    "made it clear",
    "makes it clear",
    "make it clear",
    "made the case",
    "makes the case",
    "making the case",
    "made the argument",
    "took issue with",
    "takes issue with",
    "raised concerns",
    "raised questions",
    "raised doubts",
    "expressed concern",
    "came out against",
    "came out in favor of",
    "came out in favour of",
    "came out in support of",
    "issued a statement",
    "released a statement",
    "sent out a statement",
    "took aim at",
    "took a swipe at",
    "took a shot at",
    "took swipes at",
    "cast doubt on",
    "threw his support behind",
    "threw her support behind",
    "put it",
    "shrugged off",
    "brushed off",
    "brushed aside",
    "ruled out",
    "ruling out",
    "rules out",
    "laid out",
    "spelled out",
    "spelt out",
    "set out",
    "walked back",
    "backed away from",
    "distanced himself from",
    "distanced herself from",
    "distanced itself from",
    "distanced themselves from",
    "opened up about",
    "weighed in on",
    "went after",
    "goes after",
    "stood by",
    "stands by",
    "would like to",
    "is in favor of",
    "is in favour of",
    "spoke out against",
    "made no mention of",
    "makes no mention of",
    "gave credit to",
    "paid tribute to",
    "paying tribute to",
    "has no plans to",
    "have no plans to",
    "had no plans to",
  ].map((phrase) => [phrase, IDIOM] as const),
  ...words(
    `claim claims allegation allegations assertion assertions accusation accusations statement view belief beliefs
     warning warnings suggestion suggestions argument promise promises vow pledge criticism criticisms praise complaint
     complaints concern concerns fear fears hope hopes opinion demand demands plea attacks calls insistence contention
     conclusion admission acknowledgment denial prediction predictions assessment interpretation description
     characterization depiction recommendation rejection condemnation endorsement`,
  ).map((word) => [word, NOUN] as const),
]);

function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

const POSSESSIVE_PRONOUN = wordSet("his her its their my our your");
const OF = lexemeOf("of");
const BY: Lexeme = lexemeOf("by");
const FOR = lexemeOf("for");
const AGAINST = lexemeOf("against");
const ON = lexemeOf("on");
const ABOUT = lexemeOf("about");
const AS = lexemeOf("as");
const LONGEST_LABEL = 4;

export function beginsPhraseCue(tokens: Tokens, at: number): boolean {
  return PHRASES.first.has(tokens.lexeme[at]!);
}

/** What is attributed by a phrase that begins at token `at`; undefined when none does. */
export function phraseAttribution(around: Surroundings, at: number): AttributionTokens | undefined {
  const { tokens, end } = around;
  const found = PHRASES.match(tokens, at, end);
  if (!found) return undefined;
  const cue = { first: at, end: found.next };
  if (found.value === SOURCE_AFTER) return sourceAfter(around, cue);
  if (found.value === HEARSAY) return hearsay(around, cue);
  if (found.value === PASSIVE) return unsaidBy(around, at);
  if (found.value === ATTITUDE) return attitude(around, at);
  if (found.value === IDIOM) return idiom(around, cue);
  return nominal(around, at);
}

/** `According to the ministry, …` and `…, according to the ministry`. */
function sourceAfter(around: Surroundings, cue: Range): AttributionTokens | undefined {
  const { tokens, first, end } = around;
  const source = phraseAfter(tokens, cue.end, end);
  if (!source) return undefined;
  const quoted = around.quotedBefore(cue.first);
  if (quoted) return { source, cue, content: quoted };
  const before = clauseBefore(tokens, Math.max(first, around.floor), cue.first);
  if (before) return { source, cue, content: before };
  return beforeClause(around, cue, withoutClause(tokens, source, end));
}

/** `According to the ministry, …`: the cue opens the sentence. */
function beforeClause(around: Surroundings, cue: Range, source: Range): AttributionTokens | undefined {
  const { tokens, end } = around;
  let next = source.end;
  while (next < end && !isComma(tokens, next) && !isTerminal(tokens, next)) next++;
  next++;
  const after = around.quotedAt(next);
  if (after) return { source, cue, content: after };
  return next < end - 1
    ? { source, cue, content: { first: next, end: contentEnd(tokens, next, end) } }
    : undefined;
}

/**
 * What follows the comma after a source either describes it and ends with a comma of its own, or is the clause that is
 * attributed: `According to Anna Keller, the mayor, …`, `According to experts, the price will rise`.
 */
function withoutClause(tokens: Tokens, source: Range, end: number): Range {
  let comma = source.first;
  while (comma < source.end && !isComma(tokens, comma)) comma++;
  if (comma === source.end) return source;
  const describes = isClass(tokens, comma + 1, RELATIVE) || endsInEd(tokens, comma + 1);
  for (let i = comma + 1; i < end && !isTerminal(tokens, i); i++) {
    if (isComma(tokens, i)) return { first: source.first, end: i };
    if (!describes && (isClass(tokens, i, AUXILIARY | FINITE) || endsInEd(tokens, i) || isCopula(tokens, i)))
      break;
  }
  return { first: source.first, end: comma };
}

/** The clause that ends before `at`, without the comma and the conjunctions around it. */
function clauseBefore(tokens: Tokens, first: number, at: number): Range | undefined {
  let start = first;
  let stop = at;
  while (start < stop && isClass(tokens, start, COORDINATOR)) start++;
  while (
    stop > start &&
    (isComma(tokens, stop - 1) || isClass(tokens, stop - 1, COORDINATOR) || isAdverb(tokens, stop - 1))
  )
    stop--;
  return stop - start > 1 ? { first: start, end: stop } : undefined;
}

/** `reportedly`: nobody is named, and the cue stands for the source. */
function hearsay({ tokens, first, end }: Surroundings, cue: Range): AttributionTokens | undefined {
  const after = { first: cue.end, end: contentEnd(tokens, cue.end, end) };
  if (after.end - after.first > 1) return { source: cue, cue, content: after };
  return cue.first > first ? { source: cue, cue, content: { first, end: cue.first } } : undefined;
}

/** `It is believed that …`, `the troops are said to have left`: the passive, by nobody. */
function unsaidBy({ tokens, first, end }: Surroundings, verb: number): AttributionTokens | undefined {
  let group = verb;
  while (group > first && (isAdverb(tokens, group - 1) || isCopula(tokens, group - 1))) group--;
  while (group < verb && !isCopula(tokens, group)) group++;
  if (
    group === verb &&
    !(tokens.lexeme[verb + 1] === AS && verb > first && !isClass(tokens, verb - 1, AUXILIARY))
  )
    return undefined;
  const next = verb + 1;
  if (next >= end || tokens.lexeme[next] === BY) return undefined;
  const impersonal = group > first && tokens.lexeme[group - 1] === IT;
  if (impersonal && tokens.lexeme[next] === THAT) {
    const cue = { first: group - 1, end: next };
    return { source: cue, cue, content: { first: next, end: contentEnd(tokens, next, end) } };
  }
  const leads = tokens.lexeme[next] === TO || tokens.lexeme[next] === AS || tokens.lexeme[next] === OF;
  if (!leads) return undefined;
  const cue = { first: group, end: next };
  return { source: cue, cue, content: { first: next, end: contentEnd(tokens, next, end) } };
}

/** `is concerned about the plan`: a state of mind and what it is about. */
function attitude({ tokens, floor, end, known }: Surroundings, word: number): AttributionTokens | undefined {
  const next = word + 1;
  if (next >= end || !leadsToContent(tokens, next)) return undefined;
  let group = word;
  while (
    group > floor &&
    (isAdverb(tokens, group - 1) || isCopula(tokens, group - 1) || isClass(tokens, group - 1, AUXILIARY))
  )
    group--;
  if (group === word) return undefined;
  const source = subjectBefore(tokens, floor, group, known);
  const cueEnd = isContentStart(tokens, next) ? next : next + 1;
  const content = { first: cueEnd, end: contentEnd(tokens, cueEnd, end) };
  return source && content.end > content.first
    ? { source, cue: { first: group, end: cueEnd }, content }
    : undefined;
}

/** `made clear that …`, `took issue with the plan`. */
function idiom(around: Surroundings, cue: Range): AttributionTokens | undefined {
  const { tokens, floor, end, known } = around;
  let group = cue.first;
  while (group > floor && (isAdverb(tokens, group - 1) || isClass(tokens, group - 1, AUXILIARY))) group--;
  const source = subjectBefore(tokens, floor, group, known);
  if (!source) return undefined;
  const quoted = around.quotedBefore(source.first);
  if (quoted) return { source, cue: { first: group, end: cue.end }, content: quoted };
  let first = cue.end;
  while (first < end && (isComma(tokens, first) || tokens.lexeme[first] === COLON)) first++;
  const content = around.quotedAt(first) ?? { first, end: contentEnd(tokens, first, end) };
  return content.end - content.first > 1
    ? { source, cue: { first: group, end: cue.end }, content }
    : undefined;
}

/** `the ministry’s claim that …`, `his criticism of …`. */
function nominal({ tokens, floor, end }: Surroundings, noun: number): AttributionTokens | undefined {
  const next = noun + 1;
  if (next >= end || !leadsToContent(tokens, next)) return undefined;
  let before = noun - 1;
  while (before > floor && !isPossessor(tokens, before) && before > noun - 4) before--;
  if (before < floor || !isPossessor(tokens, before)) return undefined;
  const source = POSSESSIVE_PRONOUN.has(tokens.lexeme[before]!)
    ? { first: before, end: noun }
    : phraseBefore(tokens, floor, before);
  if (!source) return undefined;
  const cueEnd = tokens.lexeme[next] === THAT || tokens.lexeme[next] === TO ? next : next + 1;
  const owner = POSSESSIVE_PRONOUN.has(tokens.lexeme[before]!) ? { first: before, end: before + 1 } : source;
  const content = { first: cueEnd, end: contentEnd(tokens, cueEnd, end) };
  return content.end > content.first
    ? { source: owner, cue: { first: before + 1, end: cueEnd }, content }
    : undefined;
}

function isPossessor(tokens: Tokens, at: number): boolean {
  return (tokens.flags[at]! & POSSESSIVE) !== 0 || POSSESSIVE_PRONOUN.has(tokens.lexeme[at]!);
}

function leadsToContent(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexeme[at];
  return (
    isContentStart(tokens, at) ||
    lexeme === OF ||
    lexeme === FOR ||
    lexeme === AGAINST ||
    lexeme === ON ||
    lexeme === ABOUT
  );
}

/** `SMITH: We are ready.`, `Mayor: Plan Will Go Ahead`: a name, a colon and what it says, at the start of a line. */
export function labelAttribution(around: Surroundings): AttributionTokens | undefined {
  const { tokens, first, end } = around;
  if ((tokens.flags[first]! & (BLOCK_START | NEWLINE_BEFORE)) === 0 || !isCapital(tokens, first))
    return undefined;
  if (isClass(tokens, first, ~0) || tokens.end[first]! - tokens.start[first]! === 1) return undefined;
  let colon = first + 1;
  while (colon < end && colon <= first + LONGEST_LABEL && isNameWord(tokens, colon)) colon++;
  if (tokens.lexeme[colon] !== COLON || colon + 2 >= end || isNumber(tokens, colon + 1)) return undefined;
  const content = around.quotedAt(colon + 1) ?? { first: colon + 1, end: contentEnd(tokens, colon + 1, end) };
  return { source: { first, end: colon }, cue: { first: colon, end: colon + 1 }, content };
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return (
    isCapital(tokens, at) &&
    !isBreak(tokens, at) &&
    !isClass(tokens, at, ~0) &&
    SPEECH_VERB.get(tokens.lexeme[at]!) === 0
  );
}
