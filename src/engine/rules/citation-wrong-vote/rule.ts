import {
  type Citation,
  type Evidence,
  type Instrument,
  spansOverlap,
  type VoteRecord,
  type VoteStatement,
} from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { mentionsBetween } from "../between.ts";
import { recordOf, statingCitations, writtenVote } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { voteInRow } from "./rows.ts";
import { isSlip } from "./slips.ts";

export const rule: Rule = {
  id: "citation/wrong-vote",
  level: "error",
  summary: "A vote on a resolution that is not the vote in the record.",
  languages: ["en"],
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of statingCitations(analysis.citations, evidence)) {
    const instrument = votedOn(citation, found);
    if (!instrument?.vote) continue;
    const cells = citation.vote === undefined ? voteInRow(analysis, citation) : undefined;
    const result = cells
      ? resultOf(citation, cells, instrument, found)
      : citation.vote === undefined
        ? nearVote(analysis, citation, instrument, found)
        : boundVote(analysis, citation, citation.vote, instrument, found);
    if (result && !results.some(({ span }) => spansOverlap(span, result.span))) results.push(result);
  }
  return results;
}

/** The act meant; of one that the text gives to the wrong body, the other body's of that number. */
function votedOn(
  { body, bodyStated }: Citation,
  { status, instruments, alternatives }: Evidence,
): Instrument | undefined {
  if (status === "found") return instruments[0];
  const [twin] = alternatives;
  return bodyStated && alternatives.length === 1 && twin!.body !== body ? twin : undefined;
}

function boundVote(
  analysis: Analysis,
  citation: Citation,
  vote: VoteStatement,
  instrument: Instrument,
  evidence: Evidence,
): RuleResult | undefined {
  if (isOfOtherDay(analysis, citation, vote, instrument)) return undefined;
  if (isOfOtherNumber(analysis, citation, vote, instrument, evidence)) return undefined;
  return resultOf(citation, vote, instrument, evidence);
}

/** The vote is that of a number one slip away, of whose matter the sentence speaks: it is the number that is wrong. */
function isOfOtherNumber(
  analysis: Analysis,
  { span }: Citation,
  vote: VoteStatement,
  { territories = [] }: Instrument,
  { alternatives }: Evidence,
): boolean {
  const { tokens, sentences, places } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const [start, end] = [
    tokens.start[sentences.first[sentence]!]!,
    tokens.end[sentences.first[sentence + 1]! - 1]!,
  ];
  const said = new Set(mentionsBetween(places, start, end).flatMap((place) => place.territories));
  if (territories.some((code) => said.has(code))) return false;
  return alternatives.some(
    (each) => each.vote && agrees(vote, each.vote) && each.territories?.some((code) => said.has(code)),
  );
}

function resultOf(
  citation: Citation,
  vote: VoteStatement,
  instrument: Instrument,
  evidence: Evidence,
): RuleResult | undefined {
  // With the wrong resolution the vote says nothing: its year must agree when one is given.
  if (citation.year !== undefined && instrument.year !== citation.year) return undefined;
  const records = [instrument.vote!, ...(instrument.otherVotes ?? []).map(({ value }) => value)];
  if (records.some((record) => agrees(vote, record))) return undefined;
  const unsure = records[0]!.adoption !== "vote" && vote.inFavour !== undefined;
  return {
    kind: unsure ? "review" : "fail",
    ...(unsure ? { level: "note" as const } : {}),
    span: vote.span,
    message: `The record of ${instrument.id} says: ${records.map(writtenVote).join("; or ")}. The text gives another vote. Check it against the source.`,
    related: [recordOf(instrument, evidence)],
    suggestion: writtenVote(records[0]!),
  };
}

/** `created the mission, which was renewed in April 2018 by 13 votes`: a day between that is not the day of the act. */
function isOfOtherDay(
  { dates }: Analysis,
  { span }: Citation,
  vote: VoteStatement,
  { date: adopted }: Instrument,
): boolean {
  if (adopted === undefined || vote.span.start < span.end) return false;
  const between = dates.filter((date) => date.span.start >= span.end && date.span.end <= vote.span.start);
  const last = between[between.length - 1];
  if (last?.type !== "DATE" || last.written?.year === undefined) return false;
  // A day that is a slip for the one of the record is reported by citation/wrong-date, and the vote still holds.
  return last.value.slice(0, 4) !== adopted.slice(0, 4);
}

/** Only what the text gives is compared. */
function agrees(stated: VoteStatement, record: VoteRecord): boolean {
  if (record.adoption === "withoutVote") return stated.withoutVote === true || stated.unanimous === true;
  const { inFavour, against = 0, abstaining = 0 } = record;
  if (stated.unanimous) return against === 0 && abstaining === 0;
  if (stated.withoutVote) return record.adoption === "unanimous" || (against === 0 && abstaining === 0);
  return (
    (stated.inFavour === undefined || inFavour === undefined || stated.inFavour === inFavour) &&
    (stated.against === undefined || stated.against === against) &&
    (stated.abstaining === undefined || stated.abstaining === abstaining)
  );
}

/** A vote that stands nearby, without words that tie it to this act, is held against the record when it is a slip away from it. */
function nearVote(
  analysis: Analysis,
  citation: Citation,
  instrument: Instrument,
  evidence: Evidence,
): RuleResult | undefined {
  const votes = citation.nearVotes ?? [];
  const records = [instrument.vote!, ...(instrument.otherVotes ?? []).map(({ value }) => value)];
  if (votes.some((vote) => records.some((record) => agrees(vote, record)))) return undefined;
  const vote = votes.find((each) => records.some((record) => isSlip(each, record, instrument.body)));
  return vote && boundVote(analysis, citation, vote, instrument, evidence);
}
