import type { Citation, Span } from "../../../../model/index.ts";
import type { Analysis } from "../../../analysis.ts";
import { antecedentsOf } from "./anaphora.ts";
import { type Clause, clausesFrom, endOf } from "./extent.ts";
import { CITED, type MaskedSentence, maskedSentences, QUOTED } from "./masked.ts";
import { type ContentVerb, contentVerbAt } from "./verbs.ts";

/** A statement about what one or more instruments contain. */
export interface ContentClaim {
  /** The citations that say which. */
  readonly citations: readonly Citation[];
  /** Said of each of them, not only of all together. */
  readonly each: boolean;
  /** The verb as the document has it; absent in "according to …, …". */
  readonly verb?: ContentVerb;
  /** What is said to stand there, without the verb. */
  readonly content: Span;
  /** From the verb, or from the content where it comes first. */
  readonly span: Span;
}

/**
 * The statements of a document about what instruments contain: "resolution 853 demands …", "in resolution 874 the Council
 * called for …", "… was condemned by resolution 822", rows of tables and lists, "according to article 4 of …, …". A sentence that
 * only mentions an instrument, or denies that it says something, makes none. Sorted by start. O(n).
 */
export function contentClaims(analysis: Analysis): readonly ContentClaim[] {
  const claims: ContentClaim[] = [];
  let before: { claim: ContentClaim; block: number } | undefined;
  for (const sentence of maskedSentences(analysis)) {
    const found = claimsIn(sentence, analysis, before);
    claims.push(...found);
    const last = found.at(-1);
    before = last && { claim: last, block: sentence.block };
  }
  return claims.sort((a, b) => a.span.start - b.span.start);
}

function claimsIn(
  sentence: MaskedSentence,
  analysis: Analysis,
  before: { claim: ContentClaim; block: number } | undefined,
): readonly ContentClaim[] {
  if (/\?["”]?\s*$/u.test(sentence.text)) return [];
  const found = sentence.citations.length > 0 ? citedClaims(sentence) : [];
  if (found.length > 0) return found;
  return [...pluralClaims(sentence, analysis), ...continued(sentence, before)];
}

/** Citations that stand in one list. */
interface Subject {
  readonly citations: readonly Citation[];
  readonly start: number;
  readonly end: number;
}

const LIST_LINK = /^(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|as well as)\s+|\s*\/\s*|\s+)$/u;

function subjectsOf({ citations, text, start }: MaskedSentence): readonly Subject[] {
  const subjects: { citations: Citation[]; start: number; end: number }[] = [];
  for (const citation of citations) {
    const from = citation.span.start - start;
    let end = citation.span.end - start;
    while (text[end] === CITED && !citations.some(({ span }) => span.start - start === end)) end++;
    const last = subjects.at(-1);
    if (last && LIST_LINK.test(text.slice(last.end, from))) {
      last.citations.push(citation);
      last.end = end;
    } else subjects.push({ citations: [citation], start: from - labelBefore(text.slice(0, from)), end });
  }
  return subjects;
}

/** Length of `Security Council resolutions` before the numbers of a list. */
function labelBefore(before: string): number {
  return (
    /(?:(?:UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC|UNGA)\s+)*resolutions?\s+$/iu.exec(
      before.slice(-60),
    )?.[0].length ?? 0
  );
}

const ORGAN = String.raw`(?:the )?(?:(?:UN|U\.N\.|United Nations|Security|General|Human Rights|UNSC|UNGA|European|International) ){0,3}(?:Council|Assembly|Court|UN|U\.N\.|United Nations|UNSC|UNGA|it|body|organi[sz]ation|international community)(?: of the (?:UN|United Nations)| of Human Rights| of Justice| members)?`;
const ORGAN_AFTER = new RegExp(String.raw`^\s*,?\s*${ORGAN}\s`, "iu");
const ORGAN_BEFORE = new RegExp(
  String.raw`(?:^|[\s,])${ORGAN},?\s+(?:also\s+)?(?:in|by|through|with|under|via)\s+(?:its\s+|the\s+)?(?:unanimous\s+|subsequent\s+|later\s+)?$`,
  "iu",
);
const PREPOSITION =
  /(?:^|\s)(?:in|by|with|under|through|via|per|of|to|on|from|after|since|before|despite|for|against|following|as|than|like|about|and|or|until|upon|within|beyond|between|into)\s+(?:(?:the|its|their|his|her|this|that|these|those|all|both|UN|U\.N\.|United|Nations|Security|General|Council|Council's|Council’s|Assembly|UNSC|landmark|unanimous|subsequent|binding)\s+)*$/iu;
const INTRODUCING =
  /(?:^|[\s,])(?:in|by|with|under|through|via|per)\s+(?:(?:the|its|UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC|a|unanimous|subsequent)\s+)*$/iu;
/** A verb by which an organ makes an instrument: what follows as `-ing` is what it says. */
const ADOPTING =
  /\b(?:adopt(?:s|ed|ing|ion of)?|pass(?:es|ed|ing)?|approv(?:es|ed|ing)|issu(?:es|ed|ing)|agreed(?: on)?|enact(?:s|ed)|was voted|voted for)\b[^;]{0,80}$/iu;
const REJECTING =
  /\b(?:reject(?:s|ed|ing)?|violat\w+|ignor\w+|veto\w*|against|refus\w+|oppos\w+)\b[^;]{0,60}$/iu;

function citedClaims(sentence: MaskedSentence): readonly ContentClaim[] {
  const claims: ContentClaim[] = [];
  for (const subject of subjectsOf(sentence)) {
    const found =
      rowClaims(sentence, subject) ??
      labelClaims(sentence, subject) ??
      subjectClaims(sentence, subject) ??
      organClaims(sentence, subject) ??
      passiveClaim(sentence, subject) ??
      accordingClaim(sentence, subject);
    if (found) claims.push(...found);
  }
  return withoutOverlaps(claims);
}

function withoutOverlaps(claims: readonly ContentClaim[]): readonly ContentClaim[] {
  const kept: ContentClaim[] = [];
  for (const claim of claims)
    if (!kept.some(({ span }) => span.start < claim.span.end && claim.span.start < span.end))
      kept.push(claim);
  return kept;
}

/** A row of a table, also of one flattened into lines: after number and year stands what it says. */
function rowClaims(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  if (subject.citations[0]!.form !== "table") return undefined;
  const opening = new RegExp(String.raw`^[\s,.:|]*(?:${ORGAN}\s)?`, "iu").exec(
    sentence.text.slice(subject.end),
  )![0];
  const verb = contentVerbAt(sentence.text, subject.end + opening.length);
  return verb && verb.form !== "bare" ? claimsOf(sentence, subject, verb, sentence.text.length) : [];
}

/** `Resolution 853 (29 July 1993): condemns …` at the beginning of a line. */
function labelClaims(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  if (
    !sentence.opensBlock ||
    /\p{L}{3}/u.test(
      sentence.text
        .slice(0, subject.start)
        .replace(
          /\b(?:resolutions?|UN|U\.N\.|United Nations|Security Council|General Assembly|UNSC)\b/giu,
          "",
        ),
    )
  )
    return undefined;
  const label = /^[^:§\p{Ll}]{0,12}(?:of |adopted |on |\d|\p{Lu}\p{L}+ |, ){0,8}\s*[:–—]\s+/u.exec(
    sentence.text.slice(subject.end),
  );
  if (!label) return undefined;
  const opening = new RegExp(String.raw`^(?:${ORGAN}\s)?`, "iu").exec(
    sentence.text.slice(subject.end + label[0].length),
  )![0];
  const verb = contentVerbAt(sentence.text, subject.end + label[0].length + opening.length);
  return verb && verb.form !== "bare" ? claimsOf(sentence, subject, verb, sentence.text.length) : undefined;
}

/** The instrument, or its organ beside it, is the subject of a verb of content. */
function subjectClaims(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  const { text } = sentence;
  const before = text.slice(0, subject.start);
  const organ = INTRODUCING.test(before) ? ORGAN_AFTER.exec(text.slice(subject.end)) : null;
  const verb = organ ? contentVerbAt(text, subject.end + organ[0].length) : verbAfter(text, subject, before);
  return verb && claimsOf(sentence, subject, verb, endOfRelative(text, subject.end, verb));
}

/** `…, which demanded lanterns, was praised`: after the relative clause the sentence goes on. */
function endOfRelative(text: string, from: number, { start, end }: ContentVerb): number {
  if (!/,\s+which\s/u.test(text.slice(from, start))) return text.length;
  const after =
    /,\s+(?:was|were|is|are|has|have|had|will|would|can|could|may|might|did|does|remains?|remained|became|came|led|drew|failed)\b/u;
  const next = text.slice(end).search(after);
  return next < 0 ? text.length : end + next;
}

const DATED =
  /^\s+(?:of|dated|from|adopted on|passed on|agreed on|on)\s+[^,;§.]{4,30}?(?=,|\s+(?:which|that)\s|\s\p{Ll}{4,}s\s|\s\p{Ll}{4,}ed\s)/u;
const RELATIVE = /^\s*,?\s+(?:which|that)\s/u;
const APPOSITION = /^\s*,\s[^,;.§]{3,90},(?=\s)/u;

function verbAfter(text: string, subject: Subject, before: string): ContentVerb | undefined {
  const free = !PREPOSITION.test(before) && !isObject(before);
  const ofOrgan = ORGAN_BEFORE.test(before);
  let at = subject.end;
  at += DATED.exec(text.slice(at))?.[0].length ?? 0;
  const relative = RELATIVE.exec(text.slice(at));
  if (relative) return finite(contentVerbAt(text, at + relative[0].length), subject, true);
  const closing = /^\s*,\s/u.exec(text.slice(at));
  if (closing) {
    const participle = contentVerbAt(text, at + closing[0].length);
    if (participle?.form === "participle" && isAdoption(before, text.slice(at))) return participle;
    if (ofOrgan) return finite(participle, subject, false);
  } else if (free || ofOrgan) return finite(contentVerbAt(text, at), subject, false);
  return afterApposition(text, at, subject, before, free);
}

/** `…, adopted on 29 July, demanded`, `…, tabled by two states, demanding`. */
function afterApposition(
  text: string,
  from: number,
  subject: Subject,
  before: string,
  free: boolean,
): ContentVerb | undefined {
  const apposition = APPOSITION.exec(text.slice(from));
  if (!apposition) return undefined;
  const at = from + apposition[0].length;
  const verb = contentVerbAt(text, at);
  if (verb?.form === "participle") return isAdoption(before, apposition[0]) ? verb : undefined;
  const relative = RELATIVE.exec(text.slice(at));
  if (relative) return undefined;
  return free ? finite(verb, subject, false) : undefined;
}

function isAdoption(before: string, after: string): boolean {
  return (
    (ADOPTING.test(before) && !REJECTING.test(before)) ||
    /^\s*,?\s*(?:was\s+)?(?:adopted|passed)\b/u.test(after)
  );
}

/** The citation is what a verb before it does something to: `implement resolution 853`. */
function isObject(before: string): boolean {
  return (
    /(?:^|\s)\p{Ll}{3,}\s+(?:(?:the|its|UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC)\s+)*$/u.test(
      before,
    ) &&
    !/(?:^|[\s,])(?:that|while|and|but|whereas|when|because|since|as|if|where|although|though)\s+(?:(?:the|its|UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC)\s+)*$/iu.test(
      before,
    )
  );
}

function finite(verb: ContentVerb | undefined, subject: Subject, relative: boolean): ContentVerb | undefined {
  if (!verb || verb.form === "participle") return undefined;
  if (verb.form === "bare") return subject.citations.length > 1 || relative ? verb : undefined;
  return verb;
}

const ORGAN_VERB =
  /(?:^|[\s,])(?:the )?(?:(?:UN|U\.N\.|United Nations|Security|General|European|International) ){0,3}(?:Council|Assembly|Court|UN|U\.N\.|United Nations|UNSC|UNGA)(?: of Human Rights| of Justice)?\s+/giu;
const IN_IT =
  /(?:\s(?:in|by|through|via|under)\s+(?:its\s+|the\s+)?|,\s+(?:in\s+)?(?:adopting|passing)\s+|,\s+(?:when|as|after)\s+it\s+(?:adopted|passed)\s+|\s{1,3})(?:(?:UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC|subsequent|unanimous)\s+)*$/iu;

/** `The Council condemned … in resolution 853`, `… (resolution 853)`, `…, adopting resolution 853`. */
function organClaims(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  const { text } = sentence;
  const before = text.slice(0, subject.start);
  const link = IN_IT.exec(before);
  if (!link || (link[0].trim() === "" && !isBracketed(sentence, subject))) return undefined;
  for (const { index, 0: organ } of before.matchAll(ORGAN_VERB)) {
    if (!isSubject(text.slice(0, index))) continue;
    const verb = contentVerbAt(text, index + organ.length);
    if (!verb || verb.form === "participle" || verb.form === "bare" || verb.end > link.index) continue;
    const clauses = clausesFrom(text, verb, link.index);
    const that = /^\s*,?\s+that\s/u.exec(text.slice(subject.end));
    if (that) return claimsAfter(sentence, subject, verb);
    if (clauses.at(-1)!.end < link.index - 1 || MADE_BY.test(before.slice(0, link.index))) continue;
    return madeOf(sentence, subject, clauses);
  }
  return undefined;
}

/** `The Council demanded in resolution 853 that …`: what it demanded stands behind the instrument. */
function claimsAfter(sentence: MaskedSentence, subject: Subject, verb: ContentVerb): readonly ContentClaim[] {
  const [first, ...others] = clausesFrom(sentence.text, { ...verb, end: subject.end }, sentence.text.length);
  return madeOf(sentence, subject, [{ ...first!, verb }, ...others]);
}

/** `the Commission established by resolution 446`: the instrument made it, and says nothing of what stands before. */
const MADE_BY =
  /\s(?:\p{Ll}+ed|set up|set out|laid down|contained|given|made|accordance|conformity|compliance|pursuant)$/u;

/** At the beginning of a clause. */
function isSubject(before: string): boolean {
  return /(?:^|[,;:]|\s(?:that|and|but|when|while|as|where|which))\s*(?:the\s*)?$/iu.test(before);
}

function isBracketed({ text }: MaskedSentence, { start }: Subject): boolean {
  return /\s\s$/u.test(text.slice(Math.max(0, start - 2), start));
}

const PASSIVE =
  /\s(?:was|were|is|are|been|being)\s+((?:\p{L}+ly\s+|also\s+|again\s+){0,2})(\p{Ll}+ed)\s+(?:by\s+(?:the\s+)?(?:(?:UN|United Nations|Security|General)\s+){0,3}(?:Council|Assembly|UN|United Nations)\s+)?(?:in|by|through|under)\s+(?:its\s+|the\s+)?(?:(?:UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC)\s+)*$/iu;

/** `The seizure of Agdam was condemned by resolution 853`. */
function passiveClaim(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  const { text } = sentence;
  const passive = PASSIVE.exec(text.slice(0, subject.start));
  if (!passive) return undefined;
  const at = passive.index + passive[0].indexOf(passive[2]!, 1 + passive[1]!.length);
  const verb = contentVerbAt(`${text.slice(0, at + passive[2]!.length)} `, at);
  if (!verb?.act) return undefined;
  const from = lastStop(text, passive.index);
  if (/\b(?:which|who|whose)\b/u.test(text.slice(0, passive.index))) return undefined;
  return madeOf(sentence, subject, [{ verb, start: from, end: passive.index }]);
}

function lastStop(text: string, end: number): number {
  let from = 0;
  for (const { index, 0: stop } of text
    .slice(0, end)
    .matchAll(/(?:[;:]|,\s+(?:and|but|while|that|which))\s|\bthat\s/gu))
    from = index + stop.length;
  return from;
}

const ACCORDING =
  /^(?:(?:and|but)\s+)?(?:according to|under|as (?:stated|provided(?: for)?|set out|laid down|required) (?:in|by)|pursuant to)\s+(?:the\s+)?(?:(?:UN|U\.N\.|United|Nations|Security|General|Council|Assembly|UNSC)\s+)*$/iu;

/** `According to article 4 of the Charter, …`. */
function accordingClaim(sentence: MaskedSentence, subject: Subject): readonly ContentClaim[] | undefined {
  const { text } = sentence;
  if (!ACCORDING.test(text.slice(0, subject.start))) return undefined;
  const comma = /^[^,;]{0,40},\s/u.exec(text.slice(subject.end));
  if (!comma) return undefined;
  const start = subject.end + comma[0].length;
  if (
    !/^\p{Lu}/u.test(text) ||
    /^(?:for|in|on|of|to|with|and|or|by|at|taking|as)\s/iu.test(text.slice(start))
  )
    return undefined;
  if (
    /^(?:the|a|an)?\s*(?:council|court|assembly|report)?\s*(?:he|she|we|i|they)\s/iu.test(text.slice(start))
  )
    return undefined;
  return madeOf(sentence, subject, [{ start, end: endOf(text, start, text.length) }]);
}

const PLURAL =
  /^(?:(?:and|but)\s+)?(each of (?:these|the|those)(?: \p{L}+)?|all (?:of )?(?:these|those|the)?\s?(?:two|three|four|five|six)?|both(?: of)?(?: these| those| the)?|these|those|the (?:two|three|four|five|six))\s+(?:UN |U\.N\. |United Nations |Security Council |UNSC )*resolutions\s+/iu;

/** `Each of these resolutions reaffirms …`. */
function pluralClaims(sentence: MaskedSentence, analysis: Analysis): readonly ContentClaim[] {
  const opening = PLURAL.exec(sentence.text);
  if (!opening) return [];
  const verb = contentVerbAt(sentence.text, opening[0].length);
  const citations = verb && antecedentsOf(analysis, sentence.start, opening[1]!);
  if (!verb || !citations || verb.form === "participle") return [];
  const each = /^(?:each|all|both)/iu.test(opening[1]!);
  return claimsOf(sentence, { citations, start: 0, end: 0 }, verb, sentence.text.length, each);
}

const GOES_ON = new RegExp(String.raw`^(?:it|the resolution|the text|the document|${ORGAN})\s+`, "iu");

/** `It also called for …`, after a sentence that said what the instrument contains. */
function continued(
  sentence: MaskedSentence,
  before: { claim: ContentClaim; block: number } | undefined,
): readonly ContentClaim[] {
  if (!before || before.block !== sentence.block || sentence.citations.length > 0) return [];
  const opening = GOES_ON.exec(sentence.text);
  if (!opening) return [];
  const verb = contentVerbAt(sentence.text, opening[0].length);
  if (!verb || verb.form === "participle" || verb.form === "bare") return [];
  const { citations, each } = before.claim;
  return claimsOf(sentence, { citations, start: 0, end: 0 }, verb, sentence.text.length, each);
}

function claimsOf(
  sentence: MaskedSentence,
  subject: Subject,
  verb: ContentVerb,
  end: number,
  each = false,
): readonly ContentClaim[] {
  return madeOf(sentence, subject, clausesFrom(sentence.text, verb, end), each);
}

function madeOf(
  { text, start }: MaskedSentence,
  { citations }: Subject,
  clauses: readonly Clause[],
  each = false,
): readonly ContentClaim[] {
  return clauses
    .filter((clause) =>
      /\p{L}{3}/u.test(text.slice(clause.start, clause.end).replaceAll(QUOTED, "").replaceAll(CITED, "")),
    )
    .map(({ verb, start: from, end }) => {
      const first = from + (/^[\s,]*/u.exec(text.slice(from, end))?.[0].length ?? 0);
      const content = { start: start + first, end: start + end };
      const shifted = verb && { ...verb, start: start + verb.start, end: start + verb.end };
      const span = shifted
        ? { start: Math.min(shifted.start, content.start), end: Math.max(shifted.end, content.end) }
        : content;
      return { citations, each, content, span, ...(shifted ? { verb: shifted } : {}) };
    });
}
