import type { Citation, Evidence, Instrument, VoteRecord, VoteStatement } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { recordOf, statingCitations, writtenVote } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

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
    const [instrument] = found.instruments;
    if (!citation.vote || found.status !== "found" || !instrument?.vote) continue;
    if (isOfOtherDay(analysis, citation, citation.vote, instrument)) continue;
    const result = resultOf(citation, citation.vote, instrument, found);
    if (result) results.push(result);
  }
  return results;
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
