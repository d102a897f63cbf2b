import type { Citation, Evidence, Instrument, Span } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { states } from "../../extract/places/states.ts";
import { sentenceOf, tokenAt } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { mentionsBetween } from "../between.ts";
import { ownCitations, recordOf, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { deciderOf, withBody } from "./deciders.ts";

export const rule: Rule = {
  id: "citation/wrong-body",
  level: "error",
  summary: "A resolution or judgment that is given to one body, while the record has it as another's.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    if (citation.instrumentType === "treaty") {
      const result = adoptedByCouncil(analysis, citation);
      if (result) results.push(result);
      continue;
    }
    const result = resultFor(analysis, citation, found);
    if (result) results.push(result);
  }
  return results;
}

function resultFor(analysis: Analysis, citation: Citation, found: Evidence): RuleResult | undefined {
  const judgment = JUDGMENTS.has(citation.instrumentType);
  if (judgment && (!citation.bodyStated || found.status === "found" || found.alternatives.length === 0)) {
    const decided = decidedElsewhere(analysis, citation, found);
    if (decided) return decided;
  }
  if (!citation.bodyStated || found.status === "found") return undefined;
  const result = judgment
    ? otherCourt(citation, found)
    : citation.instrumentType === "resolution"
      ? resultOf(analysis, citation, found)
      : undefined;
  return result && { ...result, span: withBody(analysis, citation, result.span) };
}

/** The words around name one court as the one that decided the case, and the record has it before another. */
function decidedElsewhere(
  analysis: Analysis,
  citation: Citation,
  evidence: Evidence,
): RuleResult | undefined {
  const [instrument] = evidence.instruments;
  if (!instrument || evidence.instruments.some(({ body }) => body !== instrument.body)) return undefined;
  const decider = deciderOf(analysis, citation);
  if (!decider || decider.body === instrument.body) return undefined;
  const whole = wholeSpan(citation);
  const span = decider.beside
    ? {
        start: Math.min(decider.span.start, whole.start),
        end: Math.max(decider.span.end, whole.end),
      }
    : decider.span;
  return {
    kind: "review",
    level: "warning",
    span,
    message: wrongCourt(instrument, decider.body),
    related: [recordOf(instrument, evidence)],
    suggestion: COURTS[instrument.body] ?? instrument.body,
  };
}

function wrongCourt({ id, body }: Instrument, stated: string): string {
  return `The record has ${id} as a case of the ${COURTS[body] ?? body}; the text gives it to the ${COURTS[stated] ?? stated}. Check which court decided it.`;
}

const JUDGMENTS: ReadonlySet<string> = new Set(["judgment", "advisoryOpinion"]);
const COURTS: Readonly<Record<string, string>> = {
  ECHR: "European Court of Human Rights",
  ICJ: "International Court of Justice",
  ICC: "International Criminal Court",
  ICTY: "International Criminal Tribunal for the former Yugoslavia",
  ICTR: "International Criminal Tribunal for Rwanda",
};

/** A case that the record of the court named does not hold, while another court's holds one of that very name. */
function otherCourt(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [twin] = evidence.alternatives;
  if (!twin || twin.body === citation.body) return betweenStates(citation);
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: wrongCourt(twin, citation.body),
    related: [recordOf(twin, evidence)],
    suggestion: twin.id,
  };
}

/** Article 34 of its Statute: only states are parties to cases before the International Court of Justice. */
function betweenStates(citation: Citation): RuleResult | undefined {
  const [applicant, respondent] = (citation.name ?? "").split(/ v\.? /u);
  if (citation.body !== "ICJ" || !applicant || !respondent || isState(applicant)) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `Only states are parties to cases before the International Court of Justice, and “${applicant}” is not the name of one. Check which court decided the case.`,
    related: [],
  };
}

const stateNames: ReadonlySet<string> = new Set(
  states.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

function isState(name: string): boolean {
  return name.split(/ and |, |\/|\(|:/u).every((part) => {
    const bare = part
      .replace(/^the |[)]/giu, "")
      .trim()
      .toLowerCase();
    return bare === "" || stateNames.has(bare) || [...stateNames].some((state) => bare.includes(state));
  });
}

const ADOPTED = wordSet("adopted passed proclaimed approved");
const BETWEEN = wordSet(
  "which was were is that , unanimously first and by the un united nations u.n. has been",
);
const BACK_REFERENCES = wordSet("it the");

/** `the Universal Declaration was adopted by the Security Council`: it adopts resolutions, no treaties or declarations. */
function adoptedByCouncil(analysis: Analysis, citation: Citation): RuleResult | undefined {
  if (citation.provision !== undefined) return undefined;
  const span =
    councilBefore(analysis, citation) ??
    councilAfter(analysis, citation) ??
    councilInNext(analysis, citation);
  if (!span) return undefined;
  return {
    kind: "fail",
    span,
    message: `The Security Council adopts resolutions, not treaties or declarations; “${citation.name ?? citation.normal}” was not adopted by it. Name the body or conference that adopted it.`,
    related: [],
  };
}

/** `The Security Council proclaimed the Universal Declaration`. */
function councilBefore({ tokens }: Analysis, { span }: Citation): Span | undefined {
  const at = tokenAt(tokens, span.start);
  const verb = THE.has(tokens.lexeme[at - 1] ?? 0) ? at - 2 : at - 1;
  if (verb < 2 || !ADOPTED.has(tokens.lexeme[verb]!)) return undefined;
  for (let i = verb - 1; i >= 1 && i > verb - 5; i--) {
    if (COUNCIL.has(tokens.lexeme[i]!) && SECURITY.has(tokens.lexeme[i - 1]!))
      return { start: tokens.start[i - 1]!, end: span.end };
    if (!BETWEEN.has(tokens.lexeme[i]!)) return undefined;
  }
  return undefined;
}

const THE = wordSet("the");

function councilAfter(analysis: Analysis, { span }: Citation): Span | undefined {
  const { tokens, sentences } = analysis;
  const at = tokenAt(tokens, span.end);
  const end = sentences.first[sentenceOf(sentences, Math.max(0, at - 1)) + 1] ?? tokens.count;
  return adoptionBy(analysis, at, Math.min(end, at + 12), span.start);
}

/** `It was adopted by the Security Council` in the sentence after one that cites nothing else. */
function councilInNext(analysis: Analysis, { span }: Citation): Span | undefined {
  const { tokens, sentences, citations } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const next = sentences.first[sentence + 1] ?? tokens.count;
  if (next >= tokens.count || sentences.block[sentence + 1] !== sentences.block[sentence]) return undefined;
  if (!BACK_REFERENCES.has(tokens.lexeme[next]!)) return undefined;
  const start = tokens.start[sentences.first[sentence]!]!;
  const others = citations.filter(
    (each) => each.span.start >= start && each.span.start < tokens.start[next]! && each.form !== "vague",
  );
  if (others.length !== 1) return undefined;
  return adoptionBy(analysis, next + 1, next + 10, tokens.start[next + 1]!);
}

function adoptionBy({ tokens }: Analysis, first: number, end: number, from: number): Span | undefined {
  let adopted = false;
  for (let i = first; i < Math.min(end, tokens.count - 1); i++) {
    if (ADOPTED.has(tokens.lexeme[i]!)) adopted = true;
    else if (SECURITY.has(tokens.lexeme[i]!) && COUNCIL.has(tokens.lexeme[i + 1]!))
      return adopted || ADOPTED.has(tokens.lexeme[i + 2] ?? 0)
        ? { start: from, end: tokens.end[i + 1]! }
        : undefined;
    else if (!BETWEEN.has(tokens.lexeme[i]!)) return undefined;
  }
  return undefined;
}

/** Where no year is told, the day on which the other body adopted its resolution of this number stands in the sentence. */
function isOfDay({ dates, sentences, tokens }: Analysis, { span }: Citation, { date }: Instrument): boolean {
  const sentence = sentenceOf(sentences, tokenAt(tokens, span.start));
  const start = tokens.start[sentences.first[sentence]!]!;
  const end = tokens.end[sentences.first[sentence + 1]! - 1]!;
  return mentionsBetween(dates, start, end).some(({ value }) => value.length === 10 && value === date);
}

const SECURITY = wordSet("security");
const COUNCIL = wordSet("council");
const SECURITY_COUNCIL = "UN Security Council";

/** `Security Council resolution 1514 (XV)`: the way of numbering alone shows that the body is wrong. */
function numberedBySession(citation: Citation): RuleResult {
  const { session = "", number } = citation;
  const written = /^\d/u.test(session) ? `${session}/${number}` : `${number} (${session})`;
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `The Security Council numbers its resolutions through and adds the year; “${written}” is numbered by session, as the General Assembly does. Name the body whose resolution it is, or check the number.`,
    related: [],
  };
}

function resultOf(analysis: Analysis, citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [twin] = evidence.alternatives;
  if (
    twin &&
    citation.year === undefined &&
    citation.session === undefined &&
    !isOfDay(analysis, citation, twin)
  )
    return undefined;
  if (!twin && citation.body === SECURITY_COUNCIL && citation.session !== undefined)
    return numberedBySession(citation);
  if (!twin || twin.body === citation.body) return undefined;
  const other = twin.body.replace(/^UN /u, "");
  const stated = citation.body.replace(/^UN /u, "");
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `${twin.id} is a resolution of the ${other}; the ${stated} does not number its resolutions in this way. Name the ${other}, or check the number.`,
    related: [recordOf(twin, evidence)],
    suggestion: twin.id,
  };
}
