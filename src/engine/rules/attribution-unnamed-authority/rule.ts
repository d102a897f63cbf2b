import type { Attribution, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { tokenAt } from "../../reading.ts";
import { type Lexeme, lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { blockAt, firstFrom, hasActorWithin, isNamed } from "../attribution-nearby.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "attribution/unnamed-authority",
  level: "note",
  summary: "A statement rests on an authority that is not named.",
  languages: ["en"],
  check,
};

/** Authorities that say nothing until they have a name. */
const AUTHORITIES = wordSet(
  `sources source experts expert analysts analyst observers observer insiders insider critics commentators pundits
   scholars historians economists scientists researchers specialists officials official studies study research surveys
   survey polls reports report many some most several people others rumours rumors`,
);
/** An authority before these is one that was named before. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all)\b/iu;
/** `some of the members`: a part of a group that is known. */
const PART_OF_KNOWN = /\bof (?:the|these|those|his|her|its|their|our|my|them)\b/iu;
/** Who holds an office or made a study may be named earlier in the paragraph. */
const HOLDERS = wordSet(
  `official officials researchers scientists study studies research survey surveys polls report reports documents people
   several others source`,
);
/** A name after these tells whom the authority knows, not who it is. */
const CLOSE_TO = /\b(?:close to|familiar with|briefed on|near|in|on)\b.*$/iu;
const NAME = /(?<!^)\b\p{Lu}/u;
/** `a study last year by economists at the University of …`. */
const MADE_BY_NAME = /^[^.,;:]{0,80}?\b(?:by|from|in|of) [^.,;:]{0,80}?\p{Lu}/u;
const SMALL_I = 105;
/** Quotations nest no deeper than this. */
const NEST = 8;
/** Words of saying, showing and believing; wants and likings rest on nobody's authority. */
const REPORTING = wordSet(
  `according say says said tell told report reports reported claim claims claimed show shows showed shown suggest suggests
   suggested indicate indicates indicated believe believes believed think thought argue argues argued warn warns warned
   note notes noted agree agrees agreed confirm confirms confirmed estimate estimates estimated allege alleges alleged
   insist insists insisted maintain maintains maintained find finds found reveal reveals revealed prove proves proved
   proven predict predicts predicted fear fears feared conclude concludes concluded describe describes described call
   calls called consider considers considered contend contends contended observe observes observed acknowledge
   acknowledges acknowledged`,
);
const POINT_OUT = wordSet("point points pointed");
const OUT = lexemeOf("out");
const IMPERSONAL =
  /^it (?:is|was|has been|had been) (?:\w+ly |often |generally )?(?:said|believed|reported|thought|understood|alleged|claimed|assumed|accepted|rumou?red|agreed|acknowledged|considered)$/iu;

function check({ analysis }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const one of analysis.attributions)
    if (isUnnamed(one, analysis) && !isQuoted(one, analysis) && !isCited(one, analysis))
      results.push({ kind: "review", span: authoritySpan(one), message: messageFor(one) });
  return results;
}

function isUnnamed({ source, cue, sourceType }: Attribution, analysis: Analysis): boolean {
  if (source.start === cue.start) return isImpersonal(cue.text);
  const { tokens } = analysis;
  // Most sources are names or pronouns: only one with such a word is worth reading.
  if (sourceType === "pronoun" || !holdsAuthority(tokens, source) || !reports(tokens, cue)) return false;
  const phrase = source.text.replace(/\s+/gu, " ");
  if (/\bpeople (?:who|with|at|in)\b/iu.test(phrase)) return false;
  if (DEFINITE.test(phrase) || PART_OF_KNOWN.test(phrase) || NAME.test(phrase.replace(CLOSE_TO, "")))
    return false;
  if (beginsWithName(source, phrase, analysis)) return false;
  const head = lexemeWithin(tokens, source, headOf(phrase));
  return (
    AUTHORITIES.has(head) &&
    !(HOLDERS.has(head) && isNamedEarlier(Math.min(source.start, cue.start), analysis))
  );
}

function isImpersonal(cue: string): boolean {
  return (cue.charCodeAt(0) | 32) === SMALL_I && IMPERSONAL.test(cue.replace(/\s+/gu, " "));
}

function holdsAuthority(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++)
    if (AUTHORITIES.has(tokens.lexeme[i]!)) return true;
  return false;
}

/** The lexeme of the last token within a span that reads `word`. */
function lexemeWithin(tokens: Tokens, { start, end }: Span, word: string): Lexeme {
  let lexeme = 0;
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++)
    if (tokens.text.slice(tokens.start[i], tokens.end[i]) === word) lexeme = tokens.lexeme[i]!;
  return lexeme;
}

function reports(tokens: Tokens, { start, end }: Span): boolean {
  for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i]! < end; i++) {
    if (REPORTING.has(tokens.lexeme[i]!)) return true;
    if (POINT_OUT.has(tokens.lexeme[i]!) && tokens.lexeme[i + 1] === OUT) return true;
  }
  return false;
}

/** `Fed officials`, `GOP analysts`: a capital within a sentence, or an acronym. */
function beginsWithName({ start }: Span, words: string, { document }: Analysis): boolean {
  if (!/^\p{Lu}/u.test(words)) return false;
  return (
    /^\p{Lu}{2}/u.test(words) ||
    !/(?:^|[\n.!?:“”"'‘’]\s*|\n)$/u.test(document.text.slice(Math.max(0, start - 8), start))
  );
}

/** A person or body stands earlier in the same paragraph. */
function isNamedEarlier(offset: number, { document, actors }: Analysis): boolean {
  const block = blockAt(document.blocks, offset);
  return block !== undefined && hasActorWithin(actors, { start: block.span.start, end: offset }, isNamed);
}

/** The noun that the phrase is about: the last word before a preposition, a comma or a relative clause. */
function headOf(words: string): string {
  const phrase = words.split(
    /,|\s(?:of|in|on|at|for|from|with|by|to|who|which|that|close|familiar|briefed|near|such|published|released|obtained|seen)\b/iu,
    1,
  )[0]!;
  return /(\S+)\s*$/u.exec(phrase)?.[1] ?? "";
}

/** Within somebody's quoted words the authority is the speaker's. */
function isQuoted({ cue }: Attribution, { quotations }: Analysis): boolean {
  const last = firstFrom(quotations, cue.start + 1) - 1;
  for (let q = last; q >= Math.max(0, last - NEST); q--) {
    const { span, scare, pairing } = quotations[q]!;
    if (!scare && pairing === "paired" && cue.end <= span.end) return true;
  }
  return false;
}

/** A citation in the sentence, or a person or body right after the source, tells who it is. */
function isCited({ span, source }: Attribution, { citations, actors, document }: Analysis): boolean {
  if (MADE_BY_NAME.test(document.text.slice(source.end, source.end + 120))) return true;
  for (
    let c = firstFrom(citations, span.start);
    c < citations.length && citations[c]!.span.start < span.end;
    c++
  )
    if (citations[c]!.form !== "vague") return true;
  const first = firstFrom(actors, source.end);
  return first < actors.length && isNamed(actors[first]!) && actors[first]!.span.start - source.end < 3;
}

/** `experts say`, `according to an official report`; the source alone where the content stands between. */
function authoritySpan({ source, cue }: Attribution) {
  const start = Math.min(source.start, cue.start);
  const end = Math.max(source.end, cue.end);
  return end - start <= source.end - source.start + (cue.end - cue.start) + 2
    ? { start, end }
    : { start: source.start, end: source.end };
}

function messageFor({ source, cue }: Attribution): string {
  const words = (source.start === cue.start ? cue : source).text.replace(/\s+/gu, " ");
  return `The text does not say who stands behind “${words}”. Name the source, or say why it cannot be named.`;
}
