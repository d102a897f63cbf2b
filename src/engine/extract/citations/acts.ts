import type { VoteStatement } from "../../../model/index.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ECONOMIC_COUNCIL, GENERAL_ASSEMBLY, RIGHTS_COUNCIL, SECURITY_COUNCIL } from "./bodies.ts";
import { bindNearVotes } from "./near-votes.ts";
import { agentOf, subjectOf } from "./resolve.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { type Act, actOf, actOfPronoun, bindDateBefore, bindDateOfAct } from "./stated-dates.ts";
import { bracketedVote, readVote } from "./votes.ts";
import { ADOPTED, IT, THE } from "./words.ts";

/** Bodies whose votes and days of adoption are looked up. */
export const ONLY_UN: ReadonlySet<string> = new Set([
  SECURITY_COUNCIL,
  GENERAL_ASSEMBLY,
  ECONOMIC_COUNCIL,
  RIGHTS_COUNCIL,
]);

/** Binds to resolutions the date and the vote that the clause of their adoption tells. Drafts in order of start. */
export function bindActs(scan: CitationScan, drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; ) {
    let end = i + 1;
    const { group } = drafts[i]!;
    while (group !== undefined && end < drafts.length && drafts[end]!.group === group) end++;
    const together = drafts.slice(i, end);
    const [draft, previous] = [drafts[i]!, i > 0 ? drafts[i - 1] : undefined];
    if (isResolution(draft)) bindAct(scan, together, previous, drafts[end]);
    if (together.length === 1 && draft.vote === undefined && mayBeVoted(draft))
      bindNearVotes(scan, draft, previous, drafts[end], (vote) => mayBeVoteOf(draft, vote));
    i = end;
  }
}

/** A resolution, or a declaration or treaty as a whole. */
function mayBeVoted(draft: Draft): boolean {
  if (draft.form === "vague" || draft.anaphor || draft.needsDate) return false;
  return isResolution(draft) || (draft.instrumentType === "treaty" && draft.provision === undefined);
}

function isResolution(draft: Draft): boolean {
  return draft.instrumentType === "resolution" && draft.form !== "vague" && draft.form !== "table";
}

function bindAct(
  scan: CitationScan,
  drafts: readonly Draft[],
  previous: Draft | undefined,
  following: Draft | undefined,
): void {
  const draft = drafts[0]!;
  const sentence = sentenceOf(scan.sentences, draft.first);
  const first = scan.sentences.first[sentence]!;
  const end = scan.sentences.first[sentence + 1]!;
  scan.limit(first, end);
  const act = actOf(scan, draft, first, end) ?? pronounAct(scan, drafts, end, following);
  if (drafts.length === 1) bindDateBefore(scan, draft, first);
  if (act) {
    bindDateOfAct(scan, drafts, act, first);
    if (draft.needsDate) bindBody(scan, draft, act, first, end);
  }
  const stop = following && following.first < end ? Math.min(end, following.phraseFirst) : end;
  bindVote(scan, drafts, act, first, stop, isAlone(drafts, previous, following, first, end));
  const alone = drafts.length === 1 && draft.vote === undefined && !draft.needsDate;
  if (!alone) return;
  bindVoteOfNext(scan, draft, sentence + 1, following);
  // Another sentence may stand between, which cites nothing.
  if (draft.vote === undefined) bindVoteOfNext(scan, draft, sentence + 2, following, tellsAllSides);
}

/** Only of a citation that stands alone in its sentence can a pronoun be sure to speak. */
function pronounAct(
  scan: CitationScan,
  drafts: readonly Draft[],
  end: number,
  following: Draft | undefined,
): Act | undefined {
  const alone = drafts.length === 1 && (!following || following.first >= end);
  return alone ? actOfPronoun(scan, drafts[0]!, end) : undefined;
}

function bindBody(scan: CitationScan, draft: Draft, act: Act, first: number, end: number): void {
  if (draft.body !== undefined) {
    draft.bodyStated = true;
    return;
  }
  const mention = act.before ? subjectOf(scan, draft, act, first) : agentOf(scan, act, end);
  if (!mention?.full || mention.kind !== "organ") return;
  draft.body = mention.body;
  draft.bodyStated = true;
}

function bindVote(
  scan: CitationScan,
  drafts: readonly Draft[],
  act: Act | undefined,
  first: number,
  end: number,
  alone: boolean,
): void {
  const draft = drafts[0]!;
  const bracketed = drafts.length === 1 ? bracketedVote(scan, draft.phraseEnd, end) : undefined;
  if (bracketed && mayBeVoteOf(draft, bracketed)) draft.vote = bracketed;
  else if (act || alone) {
    const vote = readVote(scan, first, end);
    if (!vote || !mayBeVoteOf(draft, vote) || (!act && !tellsTally(vote))) return;
    if (
      isOneSide(vote) &&
      scan.tokens.start[draft.phraseEnd]! < vote.span.start &&
      isFarFrom(scan, draft, vote)
    )
      return;
    if (act && hasOtherAct(scan, act, first, tokenAt(scan.tokens, vote.span.end))) return;
    // One tally for several resolutions may be that of the last one; unanimity holds for each.
    if (drafts.length > 1 && !vote.unanimous && !vote.withoutVote && !isOfEach(scan, draft, vote)) return;
    for (const each of drafts) each.vote ??= vote;
  }
}

/** `both of them carried by 12 votes to none`. */
function isOfEach(scan: CitationScan, { phraseEnd }: Draft, { span }: VoteStatement): boolean {
  const at = tokenAt(scan.tokens, span.start);
  for (let i = phraseEnd; i < at && i < phraseEnd + SIDE_REACH; i++)
    if (EACH.has(scan.lexeme(i))) return true;
  return false;
}

const EACH = wordSet("both each all");

/** The votes in favour, or two sides: what is no more than `two abstained` may be told of another vote. */
function tellsTally({ inFavour, against, abstaining }: VoteStatement): boolean {
  return inFavour !== undefined || (against !== undefined && abstaining !== undefined);
}

/** `two abstained` alone belongs to what is told right beside it. */
function isOneSide({ inFavour, against, abstaining }: VoteStatement): boolean {
  return inFavour === undefined && (against === undefined || abstaining === undefined);
}

const SIDE_REACH = 14;
const OTHERS = wordSet("same one another other both");

function isFarFrom(scan: CitationScan, { phraseEnd }: Draft, { span }: VoteStatement): boolean {
  const at = tokenAt(scan.tokens, span.start);
  if (at - phraseEnd > SIDE_REACH) return true;
  for (let i = phraseEnd; i < at; i++) if (OTHERS.has(scan.lexeme(i))) return true;
  return false;
}

/** Members of the Security Council: what more votes decide was decided elsewhere. */
const COUNCIL_MEMBERS = 15;

/** `Resolution 1593 referred the situation to the Court, by 11 votes to none`: the sentence cites nothing else. */
function isAlone(
  drafts: readonly Draft[],
  previous: Draft | undefined,
  following: Draft | undefined,
  first: number,
  end: number,
): boolean {
  if (drafts.length !== 1 || drafts[0]!.anaphor) return false;
  return !(previous && previous.end > first) && !(following && following.first < end);
}

/** Whether the organ has as many members as votes are told. */
function mayBeVoteOf(
  { body, session }: Draft,
  { inFavour = 0, against = 0, abstaining = 0 }: VoteStatement,
): boolean {
  const cast = inFavour + against + abstaining;
  if (cast === 0) return true;
  // A number with a session is the Assembly's, whatever the text says.
  if (body === SECURITY_COUNCIL && session !== undefined) return cast > COUNCIL_MEMBERS;
  if (body === SECURITY_COUNCIL) return inFavour <= COUNCIL_MEMBERS;
  return body !== GENERAL_ASSEMBLY || cast > COUNCIL_MEMBERS;
}

/** A second verb of adoption in the sentence: the vote may be that of something else. */
function hasOtherAct(scan: CitationScan, act: Act, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (i !== act.at && FINITE.has(scan.lexeme(i))) return true;
  return false;
}

const FINITE = wordSet("adopted passed approved rejected");
const OPENERS = wordSet("it the that this");
const ACT_NOUNS = wordSet("resolution text measure vote document");
const VOTED = wordSet("voted vote was were received won");
const VOTE = lexemeOf("vote");

/** `It was adopted by 14 votes to none.` directly after the sentence of the citation. */
function bindVoteOfNext(
  scan: CitationScan,
  draft: Draft,
  sentence: number,
  following: Draft | undefined,
  isEnough: (vote: VoteStatement) => boolean = () => true,
): void {
  if (sentence >= scan.sentences.count) return;
  const { first: starts, block } = scan.sentences;
  const first = starts[sentence]!;
  const end = starts[sentence + 1] ?? scan.tokens.count;
  if (block[sentence] !== block[sentence - 1] || end - first > 80) return;
  if (following && following.first < first) return;
  if (following && following.first < end && !(following.anaphor && following.antecedent === draft)) return;
  const goesOn = verbOfNext(scan, first, end) >= 0;
  if (!goesOn && (draft.body !== SECURITY_COUNCIL || tellsOfOther(scan, first, end))) return;
  scan.limit(first, end);
  const vote = readVote(scan, first, end);
  if (!vote || !isEnough(vote) || !mayBeVoteOf(draft, vote)) return;
  if (goesOn || tellsWholeCouncil(vote)) draft.vote = vote;
}

/** `Unity was gone: 12 voted in favour and two against, with one abstaining`: all sides of a vote of the whole Council. */
function tellsWholeCouncil({ inFavour, against, abstaining }: VoteStatement): boolean {
  if (inFavour === undefined || against === undefined || abstaining === undefined) return false;
  return inFavour + against + abstaining === COUNCIL_MEMBERS;
}

const OTHER_OCCASIONS = wordSet(
  `later earlier previous previously before after afterwards next another other again renewed renewal renewals extended extension
   extensions second third fourth successor follow-up following subsequent last first both each until since`,
);

/** A day, or a word for another occasion. */
function tellsOfOther(scan: CitationScan, first: number, end: number): boolean {
  const [start, stop] = [scan.tokens.start[first]!, scan.tokens.end[end - 1]!];
  if (scan.dates.some(({ span }) => span.start >= start && span.end <= stop)) return true;
  for (let i = first; i < end; i++) if (OTHER_OCCASIONS.has(scan.lexeme(i))) return true;
  return false;
}

function tellsAllSides({ inFavour, against, abstaining }: VoteStatement): boolean {
  return inFavour !== undefined && (against !== undefined || abstaining !== undefined);
}

/** The verb of a sentence that goes on about the resolution; −1 where it speaks of something else. */
function verbOfNext(scan: CitationScan, first: number, end: number): number {
  const opener = scan.lexeme(first);
  const object = adoptionOfIt(scan, first, end);
  if (object > 0 || !OPENERS.has(opener)) return object;
  const noun = first + 1;
  const isVote = opener === THE && scan.lexeme(noun) === VOTE;
  if (opener !== IT && !ACT_NOUNS.has(scan.lexeme(noun))) return -1;
  const from = opener === IT ? noun : noun + 1;
  for (let i = from; i < end && i < from + 5; i++) {
    const lexeme = scan.lexeme(i);
    if (ADOPTED.has(lexeme) || lexeme === RECEIVED || lexeme === CARRIED || (isVote && VOTED.has(lexeme)))
      return i;
  }
  return -1;
}

/** `The Security Council adopted it by 13 votes to 1`: the verb; −1 where there is none. */
function adoptionOfIt(scan: CitationScan, first: number, end: number): number {
  for (let i = first; i < end && i < first + 10; i++)
    if (ADOPTED.has(scan.lexeme(i)) && scan.lexeme(i + 1) === IT) return i;
  return -1;
}

const RECEIVED = lexemeOf("received");
const CARRIED = lexemeOf("carried");
