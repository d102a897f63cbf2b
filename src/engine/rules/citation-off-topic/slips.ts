import type { Instrument } from "../../../model/index.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { recordOf, wholeSpan, writtenDate } from "../citation-record.ts";
import { isNearMiss } from "../near-miss.ts";
import type { RuleContext, RuleResult } from "../rule.ts";
import { areSwapped, daysBeside, placesBeside, type Resolved, subjectOf, touches } from "./matters.ts";

/** Resolutions that oblige all states and are cited in matters of any of them. */
const FOR_ALL: ReadonlySet<string> = new Set(
  `1261 1265 1267 1296 1325 1368 1373 1540 1612 1624 1674 1738 1820 1882 1888 1889 1894 1960 1989 2106 2122 2170 2178 2199 2222 2242 2249 2250
   2253 2286 2341 2396 2467 2475 2493`.split(/\s+/u),
);

/**
 * The sentence tells a day on which the resolution one slip away was adopted, while the day of this one is far from it: two
 * features, number and day, agree on the other.
 */
export function againstDay(one: Resolved, { analysis }: RuleContext): RuleResult | undefined {
  const { citation, evidence, instrument } = one;
  const own = instrument.date;
  if (own?.length !== 10 || citation.group !== undefined) return undefined;
  const told =
    citation.date?.length === 10 ? [citation.date] : daysBeside(analysis, citation).map(({ value }) => value);
  if (told.length !== 1) return undefined;
  const [day] = told as [string];
  if (day === own || isNearMiss(day, own) || areClose(day, own)) return undefined;
  const meant = evidence.alternatives.find((each) => each.body === instrument.body && each.date === day);
  if (!meant || !isSpokenOf(one, meant, analysis)) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is of ${writtenDate(own)} and about ${subjectOf(instrument)}. On ${writtenDate(day)}, of which the text speaks, ${meant.id} was adopted, on ${subjectOf(meant)}. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/** In the same month of the same year: then the day may be the slip. */
function areClose(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7);
}

/** The sentence names a place that the resolution meant concerns and this one does not; or the two numbers are swapped digits. */
function isSpokenOf(
  { citation, instrument }: Resolved,
  meant: Instrument,
  analysis: RuleContext["analysis"],
): boolean {
  if (areSwapped(instrument, meant)) return true;
  const named = new Set(placesBeside(analysis, citation).flatMap(({ territories }) => territories));
  return touches(meant, named) && !touches(instrument, named);
}

/**
 * The year that the text gives is not that of this number, but that of one a slip away, which concerns what the sentence or the other
 * resolutions are about.
 */
export function againstYear(
  { citation, evidence, instrument }: Resolved,
  resolved: readonly Resolved[],
  { analysis }: RuleContext,
): RuleResult | undefined {
  const { year } = citation;
  if (year === undefined || year === instrument.year) return undefined;
  const named = new Set(placesBeside(analysis, citation).flatMap(({ territories }) => territories));
  const company = resolved
    .filter((each) => each.instrument.id !== instrument.id)
    .map((each) => each.instrument);
  const around = new Set(company.flatMap(({ territories = [] }) => territories));
  if (touches(instrument, named) || touches(instrument, around)) return undefined;
  if (company.some(({ subject }) => subject === instrument.subject)) return undefined;
  const cited = new Set(company.map(({ id }) => id));
  const meant = evidence.alternatives.find(
    (each) =>
      each.body === instrument.body &&
      each.year === year &&
      !cited.has(each.id) &&
      (touches(each, named) || company.filter(({ subject }) => subject === each.subject).length >= 2),
  );
  if (!meant) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is about ${subjectOf(instrument)}; ${meant.id} is of the year that the text gives and about ${subjectOf(meant)}. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/**
 * A resolution that concerns no state, and of whose subject the text around says no word, where the sentence or the whole company is
 * on a state's affairs, and one slip away lies one on those.
 */
export function againstTheme(
  { citation, evidence, instrument }: Resolved,
  others: readonly Resolved[],
  { analysis }: RuleContext,
): RuleResult | undefined {
  if (instrument.territories || instrument.subject === undefined || citation.group !== undefined)
    return undefined;
  if (
    /^Admission/u.test(instrument.subject) ||
    FOR_ALL.has(citation.number ?? "") ||
    speaksOf(analysis, citation, instrument.subject)
  )
    return undefined;
  const named = new Set(placesBeside(analysis, citation).flatMap(({ territories }) => territories));
  const cited = new Set(others.map((each) => each.instrument.id));
  const meant = evidence.alternatives.find(
    (each) =>
      each.body === instrument.body &&
      !cited.has(each.id) &&
      (citation.year === each.year || (citation.year === undefined && areSwapped(instrument, each))) &&
      (isAllNamed(each, named) ||
        (named.size === 0 &&
          others.filter((other) => other.instrument.subject === each.subject).length >= COMPANY)),
  );
  if (!meant) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is about ${subjectOf(instrument)}, of which the text says nothing here; ${meant.id} is about ${subjectOf(meant)}. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/** So many others on one state's affairs make them the matter of the document. */
const COMPANY = 3;
/** A label with so many territories stands for a region. */
const FEW = 3;

/** The sentence names every state that the resolution concerns; of a region's, one. */
function isAllNamed({ territories = [] }: Instrument, named: ReadonlySet<string>): boolean {
  if (territories.length === 0 || named.size > FEW * 2) return false;
  return territories.length > FEW
    ? territories.some((code) => named.has(code))
    : territories.every((code) => named.has(code));
}

const LITTLE: ReadonlySet<string> = new Set(
  "and the of in on for with armed international peace security general".split(" "),
);
/** Stems of words: `terrorism` and `terrorist`. */
const STEM = 6;

/** Whether the sentence, or one beside it, has a telling word of a subject. */
function speaksOf(
  { tokens, sentences }: RuleContext["analysis"],
  { span }: Resolved["citation"],
  subject: string,
): boolean {
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const first = sentences.first[Math.max(0, sentence - 1)]!;
  const end = sentences.first[Math.min(sentences.count, sentence + 2)]!;
  const words = tokens.text.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase();
  return subject
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && !LITTLE.has(word) && words.includes(word.slice(0, STEM)));
}
