import { SYMBOL, type Tokens } from "../../text/tokens.ts";
import { contentAfter, contentApart, contentEnd, isContentStart } from "./contents.ts";
import {
  BY,
  COLON,
  DETERMINER,
  isAdverb,
  isBreak,
  isCapital,
  isClass,
  isComma,
  isTerminal,
  PREPOSITION_WORD,
  SUBORDINATOR,
  TIME_WORD,
} from "./grammar.ts";
import {
  insertionBefore,
  leadingPhrase,
  phraseAfter,
  phraseBefore,
  type Range,
  subjectBefore,
} from "./subjects.ts";
import { BEFORE_GERUND, type VerbGroup, verbGroup } from "./verb-groups.ts";
import {
  ADDRESSEE,
  CLAUSE,
  GERUND,
  INFINITIVE,
  PAST,
  QUOTES,
  SPEECH_VERB,
  THAT_CLAUSE,
  THIRD_PERSON,
  takesParticle,
  WHETHER,
} from "./verbs.ts";

/** What an attribution is made of, in tokens. */
export interface AttributionTokens {
  readonly source: Range;
  readonly cue: Range;
  readonly content: Range;
}

/** The stretch in which a verb is looked at: its sentence, and the quotations it may stand beside. */
export interface Surroundings {
  readonly tokens: Tokens;
  /** Tokens of the sentence. */
  readonly first: number;
  readonly end: number;
  /** Where the last quotation before the verb ends, or the sentence begins: no subject reaches farther back. */
  readonly floor: number;
  /** The subject of the sentence's last attribution, which "and said" and ", adding" take up. */
  readonly known: Range | undefined;
  /** The quotation of the same block that ends right before token `at`, or before a comma there. */
  quotedBefore(at: number): Range | undefined;
  /** The quotation that begins at token `at`. */
  quotedAt(at: number): Range | undefined;
}

const NEAR = 14;

/** What is attributed by the verb at token `verb`, if it is one. */
export function attributionOf(at: Surroundings, verb: number): AttributionTokens | undefined {
  const { tokens } = at;
  const bits = SPEECH_VERB.get(tokens.lexeme[verb]!);
  if (isBarePassive(at, verb, bits)) return askedByNobody(at, verb, bits, verb);
  const inverted = invertedAttribution(at, verb, bits);
  if (inverted) return inverted;
  const group = verbGroup(tokens, at.floor, verb, bits);
  if (!group || (group.modal && (bits & QUOTES) === 0)) return undefined;
  if (group.passive) return passiveAttribution(at, verb, bits, group.first);
  const source = sourceOf(at, group, verb, bits);
  if (!source) return undefined;
  const cue = { first: group.first, end: verb + 1 };
  const quoted = quotedBeside(at, group.participial ? undefined : source, verb, bits);
  if (quoted) return { source, cue, content: quoted };
  const after = contentAfter(tokens, verb, bits, at.end);
  if (after) return { source, cue: { first: group.first, end: after.cueEnd }, content: after.content };
  if ((bits & QUOTES) === 0) return undefined;
  const content = at.quotedBefore(source.first) ?? contentApart(tokens, at.floor, source, verb, at.end);
  return content && { source, cue, content };
}

function sourceOf(at: Surroundings, group: VerbGroup, verb: number, bits: number): Range | undefined {
  const { tokens, first, floor } = at;
  if (!group.participial || (bits & GERUND) === 0) return subjectBefore(tokens, floor, group.first, at.known);
  const before = group.first - 1;
  if (isComma(tokens, before) || BEFORE_GERUND.has(tokens.lexeme[before]!))
    return at.known ?? leadingPhrase(tokens, first, verb);
  return phraseBefore(tokens, floor, group.first);
}

/** `“…,” said A. Smith` and `…, said A. Smith`. */
function invertedAttribution(at: Surroundings, verb: number, bits: number): AttributionTokens | undefined {
  const { tokens, first, end } = at;
  if ((bits & QUOTES) === 0 || (bits & (PAST | THIRD_PERSON)) === 0 || verb === 0 || verb + 1 >= end)
    return undefined;
  const quoted = at.quotedBefore(verb);
  if (!quoted && !mayFollowContent(at, verb)) return undefined;
  const source = phraseAfter(tokens, verb + 1, end);
  if (!source) return undefined;
  if (!quoted && !endsClause(tokens, source.end, end)) return undefined;
  const content = quoted ?? { first, end: verb - 1 };
  return content.end > content.first ? { source, cue: { first: verb, end: verb + 1 }, content } : undefined;
}

/** `The plan has failed, said A. Smith`, but not `A. Smith, the mayor, said the plan had failed`. */
function mayFollowContent({ tokens, first, floor }: Surroundings, verb: number): boolean {
  if (verb - 2 <= first || !isComma(tokens, verb - 1)) return false;
  if (!isCapital(tokens, verb + 1) && !isClass(tokens, verb + 1, DETERMINER)) return false;
  return !insertionBefore(tokens, floor, verb - 1);
}

function endsClause(tokens: Tokens, at: number, end: number): boolean {
  return (
    at >= end ||
    isTerminal(tokens, at) ||
    isComma(tokens, at) ||
    isBreak(tokens, at) ||
    isClass(tokens, at, PREPOSITION_WORD | TIME_WORD)
  );
}

/** `was criticised by …`, `was told by … that`. */
function passiveAttribution(
  at: Surroundings,
  verb: number,
  bits: number,
  groupFirst: number,
): AttributionTokens | undefined {
  const { tokens, end } = at;
  if (tokens.lexeme[verb + 1] !== BY || verb + 2 >= end) return askedByNobody(at, verb, bits, groupFirst);
  const source = phraseAfter(tokens, verb + 2, end);
  if (!source) return undefined;
  const cue = { first: groupFirst, end: verb + 1 };
  const after = source.end;
  if (after < end && (bits & (CLAUSE | INFINITIVE)) !== 0 && isContentStart(tokens, after))
    return { source, cue, content: { first: after, end: contentEnd(tokens, after, end) } };
  const content = subjectBefore(tokens, at.floor, groupFirst, at.known);
  return content && { source, cue, content };
}

/** `asked whether she would resign`: a question without the one who asks; the cue stands for the source. */
function askedByNobody(
  { tokens, end }: Surroundings,
  verb: number,
  bits: number,
  groupFirst: number,
): AttributionTokens | undefined {
  const next = verb + 1;
  if ((bits & (WHETHER | ADDRESSEE)) === 0 || next >= end) return undefined;
  const about = takesParticle(tokens.lexeme[verb]!, tokens.lexeme[next]!);
  if (!about && !(isContentStart(tokens, next) && !isClass(tokens, next, PREPOSITION_WORD))) return undefined;
  const first = about ? next + 1 : next;
  const cue = { first: groupFirst, end: next };
  return { source: cue, cue, content: { first, end: contentEnd(tokens, first, end) } };
}

/** `asked if …, she said no`, `when asked about it`: a participle that stands for a passive. */
function isBarePassive({ tokens, first }: Surroundings, verb: number, bits: number): boolean {
  if ((bits & (WHETHER | PAST)) !== (WHETHER | PAST) || (bits & ADDRESSEE) === 0) return false;
  return verb === first || isComma(tokens, verb - 1) || isClass(tokens, verb - 1, SUBORDINATOR);
}

/** A quotation right before the source in the same sentence, or shortly after the verb. */
function quotedBeside(
  at: Surroundings,
  source: Range | undefined,
  verb: number,
  bits: number,
): Range | undefined {
  if ((bits & (QUOTES | CLAUSE | THAT_CLAUSE)) === 0) return undefined;
  const { tokens, end, first } = at;
  const before = source && source.end <= verb ? at.quotedBefore(source.first) : undefined;
  if (before && before.end > first) return before;
  for (let i = verb + 1; i < Math.min(end, verb + NEAR); i++) {
    const quoted = tokens.kind[i] === SYMBOL ? at.quotedAt(i) : undefined;
    if (quoted) return i === verb + 1 || introduces(tokens, i - 1) ? quoted : undefined;
    if (isTerminal(tokens, i) || (SPEECH_VERB.get(tokens.lexeme[i]!) !== 0 && !isAdverb(tokens, i)))
      return undefined;
  }
  return undefined;
}

function introduces(tokens: Tokens, at: number): boolean {
  return isComma(tokens, at) || tokens.lexeme[at] === COLON;
}
