import { type Citation, type Instrument, type Span, spansOverlap } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { mentionsBetween } from "../between.ts";
import { ownCitations, recordOf, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { areSwapped, daysBeside, placesBeside, type Resolved, subjectOf, touches } from "./matters.ts";
import { againstDay, againstTheme, againstYear } from "./slips.ts";

export const rule: Rule = {
  id: "citation/off-topic",
  level: "error",
  summary: "A cited resolution that is about another matter than the citations around it.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const resolved = resolvedResolutions(context);
  const companyOf = companies(resolved);
  const named = new Set(context.analysis.places.flatMap(({ territories }) => territories));
  const results: RuleResult[] = [];
  for (const one of resolved) {
    if (isSure(one, context.analysis)) continue;
    const company = companyOf(one);
    const result =
      againstCompany(one, company, named) ??
      againstSentence(one, resolved, named, context) ??
      againstBoth(one, company, named, context) ??
      againstNeighbours(one, resolved, named, context) ??
      againstSubject(one, company, named) ??
      againstTheme(one, company.others, context);
    if (result) results.push(result);
  }
  for (const one of everyResolution(context)) {
    const result = againstDay(one, context) ?? againstYear(one, resolved, context);
    if (result && !results.some(({ span }) => spansOverlap(span, result.span))) results.push(result);
  }
  return results;
}

/** Those as well whose number and year disagree. */
function everyResolution({ analysis, evidence }: RuleContext): Resolved[] {
  const found: Resolved[] = [];
  for (const [citation, each] of ownCitations(analysis.citations, evidence)) {
    const [instrument] = each.instruments;
    if (each.status === "found" && instrument && citation.instrumentType === "resolution")
      found.push({ citation, evidence: each, instrument });
  }
  return found;
}

function resolvedResolutions({ analysis, evidence }: RuleContext): Resolved[] {
  const resolved: Resolved[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    const [instrument] = found.instruments;
    // With the wrong year, it is the number or the year that is in doubt, and citation/wrong-year says so.
    if (found.status !== "found" || !instrument || citation.instrumentType !== "resolution") continue;
    if (citation.year !== undefined && instrument.year !== undefined && citation.year !== instrument.year)
      continue;
    resolved.push({ citation, evidence: found, instrument });
  }
  return resolved;
}

/** A day, or a vote, that agrees with the record shows that this very number is meant. */
function isSure({ citation, instrument }: Resolved, analysis: Analysis): boolean {
  const { date, vote } = citation;
  if (date?.length === 10 && date === instrument.date) return true;
  if (daysBeside(analysis, citation).some(({ value }) => value === instrument.date)) return true;
  return (
    vote?.inFavour !== undefined &&
    !vote.unanimous &&
    vote.inFavour === instrument.vote?.inFavour &&
    (vote.abstaining ?? 0) === (instrument.vote.abstaining ?? 0) &&
    (vote.abstaining ?? 0) > 0
  );
}

interface Company {
  readonly others: readonly Resolved[];
  readonly listed: boolean;
}

/**
 * Finds for each resolution the others of the same list or table, else all others of the document; each instrument
 * once. The company of an instrument is put together once, so that a text with many citations stays linear.
 */
function companies(resolved: readonly Resolved[]): (one: Resolved) => Company {
  const everyone = new Map<string, Resolved>();
  const groups = new Map<number, Map<string, Resolved>>();
  for (const each of resolved) {
    everyone.set(each.instrument.id, each);
    const { group } = each.citation;
    if (group === undefined) continue;
    const members = groups.get(group) ?? new Map<string, Resolved>();
    groups.set(group, members.set(each.instrument.id, each));
  }
  const known = new Map<string, Company>();
  return ({ citation: { group }, instrument: { id } }) => {
    const key = `${group ?? ""} ${id}`;
    let company = known.get(key);
    if (!company) {
      const listed = group === undefined ? [] : without(groups.get(group)!, id);
      company =
        listed.length >= 2
          ? { others: listed, listed: true }
          : { others: without(everyone, id), listed: false };
      known.set(key, company);
    }
    return company;
  };
}

function without(all: ReadonlyMap<string, Resolved>, id: string): readonly Resolved[] {
  return [...all.values()].filter(({ instrument }) => instrument.id !== id);
}

/** Two features must agree: the company shares a matter that this one does not, and one slip away lies one that does. */
function againstCompany(
  one: Resolved,
  { others, listed }: Company,
  named: ReadonlySet<string>,
): RuleResult | undefined {
  if (others.length < 2) return undefined;
  // Outside a list, what concerns no state, or one that the document speaks of, may be cited with anything.
  if (!listed && (!isOfOneMatter(one.instrument) || touches(one.instrument, named))) return undefined;
  const shared = sharedTerritories(others);
  if (shared.size === 0 || touches(one.instrument, shared)) return undefined;
  if (others.some(({ instrument }) => instrument.subject === one.instrument.subject)) return undefined;
  const meant = meantInstead(one, shared, others);
  if (!meant) return listed ? doubt(one, others) : undefined;
  // The admission of a state may well be cited among resolutions on its neighbours.
  if (!one.instrument.territories && !listed && !areSwapped(one.instrument, meant)) return undefined;
  return {
    kind: listed ? "fail" : "review",
    ...(listed ? {} : { level: "warning" as const }),
    span: wholeSpan(one.citation),
    message: `${one.instrument.id} is about ${subjectOf(one.instrument)}. The other resolutions cited ${listed ? "with it" : "here"} are about ${subjectOf(others[0]!.instrument)}; ${meant.id} is about that as well. Check the number.`,
    related: [recordOf(one.instrument, one.evidence), recordOf(meant, one.evidence)],
    suggestion: meant.id,
  };
}

/** A state's affairs, or an act that has nothing to do with any other: what concerns all states may be cited with anything. */
function isOfOneMatter({ territories, subject = "" }: Instrument): boolean {
  return territories !== undefined || /^(?:Admission|Appointment|Election)/u.test(subject);
}

function doubt(one: Resolved, others: readonly Resolved[]): RuleResult | undefined {
  if (!one.instrument.territories || others.length < 3) return undefined;
  return {
    kind: "review",
    level: "note",
    span: wholeSpan(one.citation),
    message: `${one.instrument.id} is about ${subjectOf(one.instrument)}; the other resolutions of this list are about ${subjectOf(others[0]!.instrument)}. Check whether it belongs here.`,
    related: [recordOf(one.instrument, one.evidence)],
  };
}

/** Territories that at least three quarters of the resolutions, and at least two, have in common. */
function sharedTerritories(others: readonly Resolved[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { instrument } of others)
    for (const code of instrument.territories ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(others.length * 0.75));
  return new Set([...counts].filter(([, count]) => count >= needed).map(([code]) => code));
}

/** The instrument one slip away that fits the matter and the year; none that is cited already. */
function meantInstead(
  { citation, evidence, instrument }: Resolved,
  codes: ReadonlySet<string>,
  others: readonly Resolved[],
): Instrument | undefined {
  const cited = new Set(others.map((other) => other.instrument.id));
  return evidence.alternatives.find(
    (alternative) =>
      alternative.body === instrument.body &&
      touches(alternative, codes) &&
      !cited.has(alternative.id) &&
      (citation.year === undefined || alternative.year === citation.year),
  );
}

/** Without company: the sentence names states, the resolution concerns none of them, and one slip away lies one that does. */
function againstSentence(
  one: Resolved,
  resolved: readonly Resolved[],
  everywhere: ReadonlySet<string>,
  { analysis }: RuleContext,
): RuleResult | undefined {
  const { citation, instrument, evidence } = one;
  if (!instrument.territories || citation.group !== undefined) return undefined;
  const about = placesSaid(analysis, citation);
  if (about.size > 0 && !touches(instrument, about)) return againstWords(one, about, resolved);
  // States named beside a vote are those that cast it.
  if (citation.vote !== undefined) return undefined;
  const named = new Set(
    placesBeside(analysis, citation)
      .filter(({ span }) => isInClause(analysis.document.text, citation.span, span))
      .flatMap(({ territories }) => territories),
  );
  if (named.size === 0 || named.size > 4) return undefined;
  // A document that speaks of the matter anywhere may well cite it here.
  if (touches(instrument, everywhere)) return undefined;
  const meant = meantInstead(one, named, resolved);
  if (!meant) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is about ${subjectOf(instrument)}, which this sentence does not speak of; ${meant.id} is about ${subjectOf(meant)}. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/**
 * Where no number near it fits: the others all concern one state, the sentence speaks of that very state, and the document
 * nowhere speaks of what the record has for this number.
 */
function againstBoth(
  one: Resolved,
  { others, listed }: Company,
  everywhere: ReadonlySet<string>,
  { analysis }: RuleContext,
): RuleResult | undefined {
  const { citation, instrument, evidence } = one;
  if (listed || others.length < 2 || !instrument.territories || touches(instrument, everywhere))
    return undefined;
  const shared = sharedTerritories(others);
  if (shared.size === 0 || shared.size > 3 || touches(instrument, shared)) return undefined;
  const beside = placesBeside(analysis, citation).flatMap(({ territories }) => territories);
  if (!beside.some((code) => shared.has(code))) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `The record has ${instrument.id} on ${subjectOf(instrument)}, which this document does not speak of; the other resolutions cited here are about ${subjectOf(others[0]!.instrument)}. Check the number.`,
    related: [recordOf(instrument, evidence)],
  };
}

/** Resolutions cited before and after that are looked at. */
const NEIGHBOURS = 2;

/**
 * In a document on several matters: those cited right before and after share a matter of which the sentence speaks as
 * well, the document nowhere speaks of what the record has for this number, and one slip away lies one that fits.
 */
function againstNeighbours(
  one: Resolved,
  resolved: readonly Resolved[],
  everywhere: ReadonlySet<string>,
  { analysis }: RuleContext,
): RuleResult | undefined {
  const { citation, instrument, evidence } = one;
  if (!instrument.territories || citation.group !== undefined || touches(instrument, everywhere))
    return undefined;
  const at = resolved.indexOf(one);
  const near = resolved
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((other) => other.instrument.id !== instrument.id);
  if (near.length < NEIGHBOURS) return undefined;
  const beside = new Set(placesBeside(analysis, citation).flatMap(({ territories }) => territories));
  const shared = new Set([...sharedTerritories(near)].filter((code) => beside.has(code)));
  const meant =
    shared.size > 0
      ? meantInstead(
          one,
          shared,
          resolved.filter((other) => other !== one),
        )
      : undefined;
  if (!meant) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is about ${subjectOf(instrument)}, which this document does not speak of; ${meant.id} is about ${subjectOf(meant)}, as are those cited before and after. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/** So many on one subject that concerns no state, such as `Women and peace and security`, make a series. */
const SERIES = 3;

/** The others are of one subject, this is on a state that the document does not name, and one slip away lies one of that subject. */
function againstSubject(
  one: Resolved,
  { others, listed }: Company,
  everywhere: ReadonlySet<string>,
): RuleResult | undefined {
  const { citation, instrument, evidence } = one;
  if (listed || !instrument.territories || touches(instrument, everywhere)) return undefined;
  const subject = sharedSubject(others);
  if (subject === undefined) return undefined;
  const cited = new Set(others.map((other) => other.instrument.id));
  const meant = evidence.alternatives.find(
    (each) =>
      each.body === instrument.body &&
      each.subject === subject &&
      !cited.has(each.id) &&
      (citation.year === undefined || each.year === citation.year),
  );
  if (!meant) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `${instrument.id} is about ${subjectOf(instrument)}, which this document does not speak of. The other resolutions cited here are about ${subject}; ${meant.id} is about that as well. Check the number.`,
    related: [recordOf(instrument, evidence), recordOf(meant, evidence)],
    suggestion: meant.id,
  };
}

/** The subject of at least three quarters of the resolutions, where it is no state's. */
function sharedSubject(others: readonly Resolved[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { instrument } of others)
    if (!instrument.territories && instrument.subject !== undefined)
      counts.set(instrument.subject, (counts.get(instrument.subject) ?? 0) + 1);
  const needed = Math.max(SERIES, Math.ceil(others.length * 0.75));
  return [...counts].find(([, count]) => count >= needed)?.[0];
}

/** Near the citation, with no semicolon, bracket or quotation mark between. */
function isInClause(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < 160 && !/[;()"“”«»]/u.test(between);
}

const LONGEST_NAME = 80;

const SAYS_SUBJECT = wordSet("on concerning regarding about");

/** The territories of the place that the text puts directly after a citation: `resolution 619 on Namibia`. */
function placesSaid({ tokens, places }: Analysis, { span }: Citation): ReadonlySet<string> {
  let at = tokenAt(tokens, span.end);
  if (tokens.lexeme[at] === COMMA) at++;
  if (!SAYS_SUBJECT.has(tokens.lexeme[at]!)) return new Set();
  at++;
  while (SUBJECT_WORDS.has(tokens.lexeme[at]!)) at++;
  const start = tokens.start[at];
  const [place] = start === undefined ? [] : mentionsBetween(places, start, start + LONGEST_NAME);
  return new Set(place && place.span.start === start && STATES.has(place.type) ? place.territories : []);
}

const COMMA = lexemeOf(",");
/** Regions and peoples are too wide or too narrow to hold against the label of a registry. */
const STATES: ReadonlySet<string> = new Set(["state", "territory"]);
const SUBJECT_WORDS = wordSet("the fighting situation war conflict crisis question in of");

/** The text itself says what the resolution is on, and the record says that it is on something else. */
function againstWords(one: Resolved, about: ReadonlySet<string>, resolved: readonly Resolved[]): RuleResult {
  const { citation, instrument, evidence } = one;
  const cited = new Set(resolved.map((other) => other.instrument.id));
  const meant = evidence.alternatives.find(
    (alternative) =>
      alternative.body === instrument.body &&
      touches(alternative, about) &&
      !cited.has(alternative.id) &&
      (citation.year === undefined || alternative.year === citation.year),
  );
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `The record has ${instrument.id} on ${subjectOf(instrument)}, not on what the text says here.${meant ? ` ${meant.id} is about ${subjectOf(meant)}.` : ""} Check the number.`,
    related: [recordOf(instrument, evidence), ...(meant ? [recordOf(meant, evidence)] : [])],
    ...(meant ? { suggestion: meant.id } : {}),
  };
}
