import type { Citation, Evidence } from "../../../model/index.ts";
import { ownCitations, recordOf, wholeSpan } from "../citation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "citation/wrong-body",
  level: "error",
  summary: "A resolution or judgment that is given to one body, while the record has it as another's.",
  check,
};

function check({ analysis, evidence }: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [citation, found] of ownCitations(analysis.citations, evidence)) {
    if (!citation.bodyStated || found.status === "found") continue;
    const result = JUDGMENTS.has(citation.instrumentType)
      ? otherCourt(citation, found)
      : citation.instrumentType === "resolution"
        ? resultOf(citation, found)
        : undefined;
    if (result) results.push(result);
  }
  return results;
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
  if (!twin || twin.body === citation.body) return undefined;
  return {
    kind: "review",
    level: "warning",
    span: wholeSpan(citation),
    message: `The record has ${twin.id} as a case of the ${COURTS[twin.body] ?? twin.body}; the text gives it to the ${COURTS[citation.body] ?? citation.body}. Check which court decided it.`,
    related: [recordOf(twin, evidence)],
    suggestion: twin.id,
  };
}

const SECURITY_COUNCIL = "UN Security Council";

/** `Security Council resolution 1514 (XV)`: the way of numbering alone shows that the body is wrong. */
function numberedBySession(citation: Citation): RuleResult {
  const written = citation.normal?.includes("/") ? `${citation.session}/${citation.number}` : citation.number;
  return {
    kind: "fail",
    span: wholeSpan(citation),
    message: `The Security Council numbers its resolutions through and adds the year; “${written} (session ${citation.session})” is numbered by session, as the General Assembly does. Name the body whose resolution it is, or check the number.`,
    related: [],
  };
}

function resultOf(citation: Citation, evidence: Evidence): RuleResult | undefined {
  const [twin] = evidence.alternatives;
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
