import type { VoteStatement } from "../../../model/index.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { readNumeral } from "../../text/numerals.ts";
import { NUMBER } from "../../text/tokens.ts";
import { attached, type CitationScan, integerAt } from "./scan.ts";
import { ADOPTED, ADOPTION, BY, CLOSING, DASHES, OF, ON, OPENING, THE, TO } from "./words.ts";

/** No organ of states has more members. */
const MOST_VOTERS = 250;

const NO_VOTES = wordSet("none no nil zero nobody");
const VOTERS = wordSet(
  `votes vote had have has raised their hands up members member states countries nations delegations abstentions abstention yes recorded in voted
   voting were was been with being and parties governments delegates of them other others the security council general assembly un united`,
);
const IN_FAVOUR = wordSet("favour favor for");
const AGAINST = wordSet("against opposed opposing");
const ABSTAINING = wordSet("abstention abstentions abstaining abstained abstain");
const VOTE = lexemeOf("vote");
const VOTES = lexemeOf("votes");
const UNANIMOUSLY = wordSet("unanimously unanimous unanimity");
const DISSENTING = wordSet("dissenting negative opposing contrary");
const CONSENSUS = lexemeOf("consensus");
const WITHOUT = lexemeOf("without");
const A = lexemeOf("a");
/** The vote told is not the one by which the text was made law. */
const OTHER_VOTE = wordSet(
  `rejected reject rejects amendment amendments draft drafts veto vetoed vetoes vetoing failed defeated motion
   separate paragraph-by-paragraph committee procedural blocked`,
);
const TRIGGERS = wordSet(
  `votes vote voted favour favor against abstention abstentions abstaining abstained unanimously unanimous
   unanimity consensus`,
);

interface Tally {
  inFavour?: number;
  against?: number;
  abstaining?: number;
  first: number;
  end: number;
}

/** Reads the vote that tokens `[first, end)`, a sentence or a part of it, tell; undefined when none or not one alone. */
export function readVote(scan: CitationScan, first: number, end: number): VoteStatement | undefined {
  if (!mayTellVote(scan, first, end)) return undefined;
  const tally = readTally(scan, first, end);
  if (tally === null) return undefined;
  if (tally) return statementOf(scan, { ...tally, first: withLead(scan, tally.first, first) });
  return readWords(scan, first, end);
}

/** Takes `by`, `by a vote of` before a tally into its span. */
function withLead(scan: CitationScan, at: number, first: number): number {
  let start = at;
  if (scan.lexeme(start - 1) === OF && scan.lexeme(start - 2) === VOTE) start -= 2;
  if (scan.lexeme(start - 1) === A || RECORDED.has(scan.lexeme(start - 1))) start--;
  if (scan.lexeme(start - 1) === A) start--;
  return scan.lexeme(start - 1) === BY && start > first ? start - 1 : at;
}

const RECORDED = wordSet("recorded roll-call");

function mayTellVote(scan: CitationScan, first: number, end: number): boolean {
  let found = false;
  for (let i = first; i < end; i++) {
    const lexeme = scan.lexeme(i);
    if (lexeme === 0) continue;
    if (OTHER_VOTE.has(lexeme) && !isDenied(scan, i, first)) return false;
    found ||= TRIGGERS.has(lexeme) || DASHES.has(lexeme);
  }
  return found;
}

/** `no permanent member used its veto`. */
function isDenied(scan: CitationScan, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i > at - 7; i--) if (DENIALS.has(scan.lexeme(i))) return true;
  return false;
}

const DENIALS = wordSet("no without nobody not never none neither");

interface Count {
  readonly value: number;
  readonly next: number;
}

/** Goes through the numbers and gives each its side; null where one side is told twice with two numbers. */
function readTally(scan: CitationScan, first: number, end: number): Tally | null | undefined {
  const tally: Tally = { first: -1, end: first };
  for (let i = first; i < end; i++) {
    const count = countAt(scan, i, end);
    if (!count) continue;
    const dashed = readDashed(scan, i, end);
    const side = dashed ?? readSides(scan, i, count, end);
    if (side) {
      if (!take(tally, side)) return null;
      i = side.end - 1;
    } else i = count.next - 1;
  }
  return tally.first < 0 ? undefined : tally;
}

function take(tally: Tally, side: Tally): boolean {
  for (const key of ["inFavour", "against", "abstaining"] as const) {
    const value = side[key];
    if (value === undefined) continue;
    if (tally[key] !== undefined && tally[key] !== value) return false;
    tally[key] = value;
  }
  if (tally.first < 0) tally.first = side.first;
  tally.end = side.end;
  return true;
}

function countAt(scan: CitationScan, at: number, end: number): Count | undefined {
  const lexeme = scan.lexeme(at);
  if (NO_VOTES.has(lexeme)) return { value: 0, next: at + 1 };
  if (scan.tokens.kind[at] === NUMBER) {
    const value = integerAt(scan.tokens, at, 3);
    return value >= 0 && value <= MOST_VOTERS ? { value, next: at + 1 } : undefined;
  }
  if (lexeme === 0 || lexeme === A) return undefined;
  const numeral = readNumeral(scan.tokens, at, end);
  return numeral?.inWords && numeral.value <= MOST_VOTERS
    ? { value: numeral.value, next: numeral.next }
    : undefined;
}

/** `14-0-1`, `39–7–100`; two numbers alone only after `vote of`. */
function readDashed(scan: CitationScan, at: number, end: number): Tally | undefined {
  if (isVoteBefore(scan, at)) return dashedAt(scan, at, end);
  if (!MARKS.has(scan.lexeme(at - 1))) return undefined;
  // `(29 November 2012; 138-9-41)`
  const found = dashedAt(scan, at, end);
  return found?.abstaining !== undefined && CLOSING.has(scan.lexeme(found.end)) ? found : undefined;
}

function dashedAt(scan: CitationScan, at: number, end: number): Tally | undefined {
  const values: number[] = [];
  let i = at;
  while (i < end && values.length < 4) {
    const value = integerAt(scan.tokens, i, 3);
    if (value < 0 || value > MOST_VOTERS) return undefined;
    values.push(value);
    const joint = i + 2 < end && DASHES.has(scan.lexeme(i + 1)) && attached(scan.tokens, i + 1);
    if (!joint || !attached(scan.tokens, i + 2)) break;
    i += 2;
  }
  if (values.length < 2 || values.length > 3) return undefined;
  const [inFavour, against, abstaining] = values as [number, number, number | undefined];
  return { inFavour, against, ...(abstaining === undefined ? {} : { abstaining }), first: at, end: i + 1 };
}

/** `vote of`, `votes`, `by`, or an opening bracket before the numbers. */
function isVoteBefore(scan: CitationScan, at: number): boolean {
  const before = scan.lexeme(at - 1);
  if (before === OF) return scan.lexeme(at - 2) === VOTE;
  // `approved resolution 1973 (2011) 10-0, with five abstentions`
  if (CLOSING.has(before) && scan.tokens.kind[at - 2] === NUMBER) return true;
  if (ADOPTED.has(before) || ORGANS.has(before)) return true;
  return before === BY || before === VOTE || before === VOTES || OPENING.has(before) || MAKES.has(before);
}

/** `which made it 12-2-1`, `the tally: 12-2-1` */
const MAKES = wordSet("it tally count result");
/** `passed in the Security Council 14-0` */
const ORGANS = wordSet("council assembly");

/** `14 votes to none`, `39 to 7`, `39 in favour`, `7 against`, `100 abstentions`. */
function readSides(scan: CitationScan, at: number, count: Count, end: number): Tally | undefined {
  let i = count.next;
  let sawVotes = scan.lexeme(at - 1) === OF && scan.lexeme(at - 2) === VOTE;
  for (let steps = 0; i < end && steps < LONGEST_SIDE; i++, steps++) {
    const lexeme = scan.lexeme(i);
    if (lexeme === VOTES || lexeme === VOTE) sawVotes = true;
    if (ABSTAINING.has(lexeme)) return { abstaining: count.value, first: at, end: i + 1 };
    if (AGAINST.has(lexeme)) return { against: count.value, first: at, end: i + 1 };
    if (IN_FAVOUR.has(lexeme)) return readAfterFavour(scan, at, count, i + 1, end);
    if (lexeme === TO && (sawVotes || scan.lexeme(at - 1) === BY || abstentionsFollow(scan, i + 1, end)))
      return readPair(scan, at, count, i + 1, end);
    const answer = scan.lexeme(i + 1);
    if ((SAID.has(lexeme) || VOTED.has(lexeme)) && answer === YES)
      return { inFavour: count.value, first: at, end: i + 2 };
    if ((SAID.has(lexeme) || VOTED.has(lexeme)) && answer === NO)
      return { against: count.value, first: at, end: i + 2 };
    // `resolution 46/86, for which 111 States voted`
    if (VOTED.has(lexeme) && isForWhich(scan, at)) return { inFavour: count.value, first: at, end: i + 1 };
    if (sawVotes && isGained(scan, at)) return { inFavour: count.value, first: at, end: i + 1 };
    // `by 10 votes with 5 abstentions`: those votes were for it.
    if (sawVotes && CARRIED_BY.has(scan.lexeme(at - 1)) && AFTER_VOTES.has(lexeme)) break;
    if (!VOTERS.has(lexeme)) return undefined;
  }
  return sawVotes && CARRIED_BY.has(scan.lexeme(at - 1)) && AFTER_VOTES.has(scan.lexeme(i))
    ? { inFavour: count.value, first: at, end: i }
    : undefined;
}

const VOTED = wordSet("voted");
const FOR = lexemeOf("for");
const WHICH = lexemeOf("which");

function isForWhich(scan: CitationScan, at: number): boolean {
  return scan.lexeme(at - 1) === WHICH && scan.lexeme(at - 2) === FOR;
}

const LONGEST_SIDE = 9;
const CARRIED_BY = wordSet("by with");
const AFTER_VOTES = wordSet("with and , ;");
const SAID = wordSet("said say says");
const YES = lexemeOf("yes");
const NO = lexemeOf("no");
const GAINED = wordSet("received won got garnered gained secured drew attracted");

/** `received 142 votes`, `got the nine votes it needed`. */
function isGained(scan: CitationScan, at: number): boolean {
  const verb = scan.lexeme(at - 1) === THE ? at - 2 : at - 1;
  return GAINED.has(scan.lexeme(verb));
}

const PAIR_REACH = 6;

/** `12 to none, with 3 abstentions` is a vote without that word. */
function abstentionsFollow(scan: CitationScan, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + PAIR_REACH); i++) if (ABSTAINING.has(scan.lexeme(i))) return true;
  return false;
}

/** `39 in favour to 7 against`. */
function readAfterFavour(scan: CitationScan, at: number, count: Count, next: number, end: number): Tally {
  if (scan.lexeme(next) === TO) {
    const against = next + 1 < end ? countAt(scan, next + 1, end) : undefined;
    if (against) {
      const stop = AGAINST.has(scan.lexeme(against.next)) ? against.next + 1 : against.next;
      return { inFavour: count.value, against: against.value, first: at, end: stop };
    }
  }
  return { inFavour: count.value, first: at, end: next };
}

function readPair(
  scan: CitationScan,
  at: number,
  count: Count,
  next: number,
  end: number,
): Tally | undefined {
  const against = next < end ? countAt(scan, next, end) : undefined;
  if (!against) return undefined;
  return { inFavour: count.value, against: against.value, first: at, end: against.next };
}

/** `adopted unanimously`, `without a vote`, `by consensus`, `without a dissenting vote`. */
function readWords(scan: CitationScan, first: number, end: number): VoteStatement | undefined {
  for (let i = first; i < end; i++) {
    const lexeme = scan.lexeme(i);
    if (lexeme === WITHOUT && scan.lexeme(i + 1) === A && DISSENTING.has(scan.lexeme(i + 2)) && i + 3 < end)
      return { span: scan.span(i, i + 4), against: 0 };
    if (UNANIMOUSLY.has(lexeme) && isNearAct(scan, i, first, end))
      return { span: scan.span(i, i + 1), unanimous: true };
    if (lexeme === CONSENSUS && scan.lexeme(i - 1) === BY)
      return { span: scan.span(i - 1, i + 1), withoutVote: true };
    if (lexeme === WITHOUT && scan.lexeme(i + 1) === A && scan.lexeme(i + 2) === VOTE && i + 2 < end)
      return { span: scan.span(i, i + 3), withoutVote: true };
  }
  return undefined;
}

function isNearAct(scan: CitationScan, at: number, first: number, end: number): boolean {
  // `was unanimous on resolution 242`
  if (scan.lexeme(at + 1) === ON || scan.lexeme(at + 1) === VOTE || scan.lexeme(at - 1) === BY) return true;
  // `adopted resolution 678 (1990) unanimously`: the number, year and day stand between.
  for (let i = Math.max(first, at - 14); i < Math.min(end, at + 3); i++)
    if (ADOPTED.has(scan.lexeme(i)) || ADOPTION.has(scan.lexeme(i))) return true;
  return false;
}

/** The vote that a cell of a table tells: `13-0-2`, `unanimous`, `12 in favour, 2 against`. */
export function voteInCell(scan: CitationScan, first: number, end: number): VoteStatement | undefined {
  const dashed = dashedAt(scan, first, end);
  if (dashed && dashed.end === end) return statementOf(scan, dashed);
  if (end - first <= 2 && UNANIMOUSLY.has(scan.lexeme(first)))
    return { span: scan.span(first, first + 1), unanimous: true };
  return readVote(scan, first, end);
}

function statementOf(scan: CitationScan, { first, end, ...counts }: Tally): VoteStatement {
  return { span: scan.span(first, end), ...counts };
}

const MARKS = wordSet("; , :");

/** Whether a tally stands in brackets directly after token `at`: `(14-0-1)`. */
export function bracketedVote(scan: CitationScan, at: number, end: number): VoteStatement | undefined {
  if (!OPENING.has(scan.lexeme(at)) || at + 2 >= end) return undefined;
  let close = at + 1;
  while (close < end && close < at + 24 && !CLOSING.has(scan.lexeme(close))) close++;
  if (close >= end || !CLOSING.has(scan.lexeme(close))) return undefined;
  const dashed = readDashed(scan, at + 1, close);
  if (dashed && dashed.end === close && dashed.abstaining !== undefined) return statementOf(scan, dashed);
  return readVote(scan, at + 1, close);
}
