import type { Citation, Evidence, Instrument } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { recordOf, writtenDate } from "../citation-record.ts";
import { isNearMiss } from "../near-miss.ts";
import type { RuleResult } from "../rule.ts";

/**
 * `In its judgment of 25 February 2007 the International Court of Justice`: the Court gave none on that day, and the one it gave a slip
 * away is between the parties, or on the matter, that the sentences around name.
 */
export function judgmentOfOtherDay(
  analysis: Analysis,
  citation: Citation,
  evidence: Evidence,
): RuleResult | undefined {
  const { date, dateSpan, name, number } = citation;
  if (name !== undefined || number !== undefined || !date || !dateSpan) return undefined;
  if (evidence.status !== "notCovered" || evidence.alternatives.length === 0) return undefined;
  const around = wordsAround(analysis, citation);
  const meant = evidence.alternatives.filter((each) => isNamedIn(each, around));
  const [instrument] = meant;
  const day = instrument && nearestDay(instrument, date);
  if (!instrument || !day || meant.some((each) => nearestDay(each, date) !== day)) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: dateSpan,
    message: `The record has no judgment of the International Court of Justice of ${writtenDate(date)}, and dates ${instrument.name ?? instrument.id} ${writtenDate(day)}. Check the date against the source.`,
    related: [recordOf(instrument, evidence)],
    suggestion: writtenDate(day),
  };
}

function nearestDay({ date = "", otherDates = [] }: Instrument, stated: string): string | undefined {
  return [date, ...otherDates.map(({ value }) => value)].find((day) => isNearMiss(stated, day));
}

/** The words of the sentence and of those beside it, in lower case. */
function wordsAround({ tokens, sentences }: Analysis, { span }: Citation): string {
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const first = sentences.first[Math.max(0, sentence - 1)]!;
  const end = sentences.first[Math.min(sentences.count, sentence + 2)]!;
  return tokens.text.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase();
}

/** Words of titles that tell nothing of the matter. */
const COMMON: ReadonlySet<string> = new Set(
  `application convention prevention punishment against certain concerning between continental maritime delimitation territorial dispute
   questions question relating request interpretation judgment activities legal consequences states obligation obligations republic
   democratic kingdom federal islamic intervening frontier boundary international rights status other state court united nations`.split(
    /\s+/u,
  ),
);

/** Both parties are named, or the title by the words that tell it from others. */
function isNamedIn({ id, aliases = [] }: Instrument, words: string): boolean {
  const parties = /\(([^()]*(?: v\. |\/)[^()]*)\)/u.exec(id)?.[1];
  const sides = parties?.split(/ v\. |\//u) ?? [];
  if (sides.length === 2 && sides.every((side) => isPartyIn(side, words))) return true;
  return [id.replace(/\(.*$/u, ""), ...aliases.filter((alias) => !/ v\. /u.test(alias))].some((title) =>
    isTitleIn(title, words),
  );
}

function isPartyIn(side: string, words: string): boolean {
  const name = side.toLowerCase().replace(/:.*$/u, "");
  if (/united states/u.test(name)) return /united states|washington|america/u.test(words);
  if (/united kingdom/u.test(name)) return /united kingdom|britain|british|london/u.test(words);
  const telling = name.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && !COMMON.has(word));
  return telling.some((word) => words.includes(word));
}

function isTitleIn(title: string, words: string): boolean {
  const telling = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !COMMON.has(word));
  return (
    telling.length > 0 && telling.filter((word) => words.includes(word)).length >= Math.min(2, telling.length)
  );
}
